package compare

import "github.com/kljensen/snowball/english"

// stem is the Porter2 stem of a lower-case English word.
func stem(word string) string { return english.Stem(word, true) }
