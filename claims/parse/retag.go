package parse

import "strings"

// pasts are forms of the past that are never nouns, and that the treebanks are too small to show.
var pasts = map[string]bool{"swam": true, "shrank": true, "sprang": true, "strode": true, "wept": true, "crept": true, "wove": true,
	"clung": true, "flung": true, "forbade": true, "overtook": true, "overthrew": true, "outran": true, "withstood": true}

// numerals are number words that, in small letters, are nothing else.
var numerals = map[string]bool{"two": true, "three": true, "four": true, "five": true, "six": true, "seven": true, "eight": true,
	"nine": true, "ten": true, "eleven": true, "twelve": true, "thirteen": true, "fourteen": true, "fifteen": true, "sixteen": true,
	"seventeen": true, "eighteen": true, "nineteen": true, "twenty": true, "thirty": true, "forty": true, "fifty": true, "sixty": true,
	"seventy": true, "eighty": true, "ninety": true}

// retag mends tags that the words around leave no doubt of: "cost" before an amount is a verb where no article or
// adjective makes it a noun, number words are numbers, and some forms are never nouns.
func retag(words []string, tags []Tag) {
	for i, w := range words {
		if w == "last" && i+1 < len(words) && tags[i+1] == VBN && tags[i] != RB && i > 0 && (tags[i-1] == VBD || tags[i-1] == VBN || tags[i-1] == VBZ) {
			tags[i] = RB // "was last seen"
		}
		if numerals[w] && (tags[i] == NN || tags[i] == NNP || tags[i] == JJ) {
			tags[i] = CD
		}
		if tags[i] != NN && tags[i] != NNS {
			continue
		}
		w = strings.ToLower(w)
		if pasts[w] {
			tags[i] = VBD
		}
		if w != "cost" && w != "costs" || i == 0 || i+1 == len(words) || tags[i+1] != CD && words[i+1] != "$" && words[i+1] != "€" && words[i+1] != "£" {
			continue
		}
		switch tags[i-1] {
		case DT, JJ, PRPS, POS, IN, VBN, VBG, TO:
		default:
			tags[i] = VBD
			if w == "costs" {
				tags[i] = VBZ
			}
		}
	}
}
