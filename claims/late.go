package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// departed is the head of the name whose bearer "the late" calls dead: that of a name right behind it, or of one behind the noun that tells
// what the person was, "the late singer Ana Prell"; -1 for none. "The late substitute Dorn" lives.
func (t *tree) departed(i int) int {
	if noun := t.head(i); t.tag(noun) == parse.NNP && t.unbroken(i, noun) && !t.common(i, noun) {
		return noun
	}
	if i == 0 || !slices.Contains([]string{"the", "his", "her", "their", "our", "my"}, t.tokens[i-1].Norm) {
		return -1
	}
	k := i + 1
	for ; k < len(t.tokens) && (t.tag(k) == parse.JJ || t.tag(k) == parse.NN || t.tag(k) == parse.NNP && t.common(k, len(t.tokens))); k++ {
		if lexicon.Late.Is(t.lemmas[k], "scheduled") || t.timed[k] {
			return -1
		}
	}
	was := k - 1
	if k+1 < len(t.tokens) && t.tokens[k].Norm == "," && t.label(k+1) == parse.Appos && t.head(k+1) == was {
		k++ // "her late husband, Marek Dorn, owned it"
	}
	if k == i+1 || k >= len(t.tokens) || t.tag(k) != parse.NNP || lexicon.Label.Is(t.tokens[k].Norm, "calendar") {
		return -1
	}
	if t.tag(was) != parse.NN || lexicon.Late.Is(t.lemmas[was], "passing") || !holds(t.lemmas[was]) && !lexicon.Relative.Has(t.lemmas[was]) {
		return -1
	}
	last := k
	for last+1 < len(t.tokens) && t.tag(last+1) == parse.NNP {
		last++
	}
	if last+1 < len(t.tokens) && t.tag(last+1).Noun() {
		return -1 // "the late coach Dorn era"
	}
	head := last
	for h := t.head(head); h >= k && h <= last; h = t.head(head) {
		head = h
	}
	return head
}

// common says whether a noun that no name is made of stands behind the token and before the end of the names that follow: the name then
// comes behind what the person was.
func (t *tree) common(i, end int) bool {
	for k := i + 1; k < end && (t.tag(k).Noun() || t.tag(k) == parse.JJ); k++ {
		if t.tag(k) == parse.NN {
			return true
		}
	}
	return false
}
