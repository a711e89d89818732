package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// according finds "According to X," at the start of a sentence or behind a phrase that opens it, and ", according to X" behind it.
func (f *finder) according() (inset, bool) {
	for i := 3; i < len(f.tokens)-2; i++ {
		if f.norm(i) != "according" || f.norm(i+1) != "to" || f.norm(i-1) != "," {
			continue
		}
		if i > 3 && f.finite(0, i) {
			to := len(f.tokens)
			if f.tag(to-1) == parse.Period {
				to--
			}
			return inset{from: i - 1, to: to, verb: -1}, true
		}
		if !f.verbal(0, i) {
			phrase := f.tag(0) == parse.IN
			for j := i + 3; j < len(f.tokens); j++ { // "On Friday, according to police, two men drowned", "The ferry, according to police, sank"
				if f.norm(j) == "," && (phrase && f.opens(j+1) || !phrase && f.nominal(i-2) && f.verbAt(j+1)) {
					return inset{from: i - 1, to: j + 1, verb: -1}, true
				}
			}
		}
	}
	if f.norm(0) != "according" || f.norm(1) != "to" {
		return inset{}, false
	}
	for i := 3; i < len(f.tokens); i++ {
		if f.norm(i) != "," {
			continue
		}
		if j := f.apposed(i); j > 0 {
			return inset{from: 0, to: j + 1, verb: -1}, true
		}
		if !f.relative(i+1) && f.finite(i+1, len(f.nodes)) || f.opens(i+1) {
			return inset{from: 0, to: i + 1, verb: -1}, true
		}
	}
	return inset{}, false
}

// apposed is the comma where the clause begins when more of who told it stands behind the first comma: "According to the army, police and
// two doctors[,] the mine exploded", "According to Berg, the mayor[,] two bridges collapsed"; -1 when the clause begins at the first.
func (f *finder) apposed(comma int) int {
	out := -1
	if !f.starts(comma + 1) {
		return out
	}
	for j := comma + 1; j < len(f.tokens); j++ {
		switch {
		case f.norm(j) == "," && (lexicon.Day.Has(f.norm(j-1)) || period(f.norm(j-1))):
			return -1 // "According to police, last week, two men drowned"
		case f.norm(j) == "," && f.opens(j+1):
			out = j
		case f.norm(j) != "," && !f.inside(j):
			return out
		}
	}
	return out
}

// opens says whether a clause begins at i with a subject right before its verb. Two nouns joined by "and" may end a list that began
// before: "According to police, a man, two women and a child were hurt".
func (f *finder) opens(i int) bool {
	if !f.starts(i) && (f.norm(i) != "at" || f.norm(i+1) != "least") {
		return false
	}
	for k := i; k < len(f.tokens); k++ {
		switch t := f.tag(k); {
		case f.finite(k, k+1):
			return k > i
		case t == parse.VBN && k > i && !f.finite(k, len(f.tokens)):
			return f.tag(k+1) == parse.Period || f.tag(k+1) == parse.IN // a past tense that the tagger took for a participle
		case t == parse.CC || f.norm(k) == "," || !f.inside(k) && t != parse.RB && t != parse.RBS:
			return false
		}
	}
	return false
}
