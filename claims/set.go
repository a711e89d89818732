package claims

import "crossclaim/claims/name"

// Set is everything that was read: the documents with their claims, names and topics.
// Documents are sorted by path, claims by document and place.
type Set struct {
	Documents []*Document
	Columns   []int // order of Documents in which the user gave them
	Claims    []*Claim
	Names     []name.Entity
	Topics    []Topic
	Skipped   []Skipped
	Copies    []Copy
}

// Copy is wire text: a sentence that stands near-identically in several documents.
type Copy struct {
	Doc, Sentence     int  // the copy
	OfDoc, OfSentence int  // the first document (by path) that has it
	Changed           bool // a figure, name or negation differs: kept for comparison
}
