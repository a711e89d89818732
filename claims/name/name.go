// Package name finds the people, organisations and places of a set of documents and merges their aliases.
//
// In: tagged sentences of all documents. Out: entities, and mentions that point at them.
// A nationality before what a government has and a capital that acts mean the country; I and we mean who is quoted.
// Invariant: two mentions are never merged by sound alone; what has no single candidate stays unresolved.
package name

import (
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// Kind is the sort of thing a name stands for.
type Kind uint8

// The kinds of entity.
const (
	Other Kind = iota
	Person
	Organisation
	Place
	People // a nationality or group: Iranians, Kurds
)

// Entity is one person, organisation or place of the set with all the ways it is named.
type Entity struct {
	ID      int
	Kind    Kind
	Label   string   // its fullest common form: "Ali Khamenei"
	Aliases []string // all forms seen, with titles and descriptions the set itself links: "Khamenei", "Iran's supreme leader"
	Country string   // for places, peoples, governments and metonyms: the country ("Iran" for Tehran, Iranian officials, Iran)
	// Described says that no name is known, only what one document calls it: "the finance ministry", "a former dentist". Two documents may mean two.
	Described bool
}

// Mention is one place where an entity is named; tokens [First, Last] inclusive, Head the one that heads it. A title
// right before the name ("President Obama") lies inside; whose title it is ("Iranian") is a mention of its own.
type Mention struct {
	Doc, Sentence     int
	First, Last, Head int
	Entity            int  // -1: a pronoun, description or shared last name with no single candidate
	Pronoun           bool // he, she, it, they, I, we, or a description such as "the president"
}

// Document is what the package reads: sentences with their parse, in order, and the text they point into.
type Document struct {
	Src       string
	Sentences []text.Sentence
	Nodes     [][]parse.Node
}
