package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// negations are the adverbs that deny token i.
func (t *tree) negations(i int) []int {
	var out []int
	for _, k := range t.children[i] {
		norm := t.tokens[k].Norm
		if lexicon.Form.Is(norm, "denied") && t.label(k) == parse.Aux { // "didnt"
			out = append(out, k)
			continue
		}
		if l := t.label(k); l != parse.Advmod && l != parse.Cc && l != parse.CcPreconj && l != parse.Mark && l != parse.Det {
			continue
		}
		if l := t.label(k); l == parse.Det && norm != "no" && norm != "neither" {
			continue
		}
		if norm == "not" && k > i && t.tokens[k-1].Norm == "," {
			continue // "for the one percent, not for the rest" denies only the rest
		}
		if norm == "nor" && t.label(i) == parse.Conj && t.verbal(i) && k == i-1 && t.verbal(t.head(i)) {
			out = append(out, k) // "neither confirmed [nor denied]"
			continue
		}
		if norm == "nor" || norm == "without" || norm == "nowhere" {
			continue
		}
		if lexicon.Negator.Is(norm, "full") && !t.cancelled(k) || norm == "longer" && k > 0 && t.tokens[k-1].Norm == "no" {
			out = append(out, k)
		}
	}
	return out
}

// negated is the word that makes a noun phrase empty: "no evidence", "none of the hostages", "nobody".
func (t *tree) negated(i int) int {
	if i < 0 {
		return -1
	}
	switch t.tokens[i].Norm {
	case "none", "nobody", "nothing", "no-one", "neither":
		return i
	}
	for _, k := range t.children[i] {
		switch t.tokens[k].Norm {
		case "no", "neither":
			if !t.cancelled(k) {
				return k
			}
		case "more", "further", "other":
			if k > 0 && t.tokens[k-1].Norm == "no" && !t.cancelled(k-1) {
				return k - 1 // "no more miners"
			}
		case "not":
			if !t.cancelled(k) && t.child(i, parse.Cop) < 0 {
				return k
			}
		}
	}
	return -1
}

// cancelled says whether the negator belongs to a phrase that denies nothing: "not only", "no doubt", "no fewer than".
func (t *tree) cancelled(k int) bool {
	phrase := t.tokens[k].Norm
	for n := k + 1; n < len(t.tokens) && n <= k+2; n++ {
		phrase += " " + t.tokens[n].Norm
		if lexicon.Negator.Is(phrase, "double") {
			return true
		}
	}
	return false
}

// markOf is the marker of a clause with that word.
func (t *tree) markOf(i int, word string) int {
	for _, c := range t.children[i] {
		if t.tokens[c].Norm == word {
			return c
		}
	}
	return i
}
