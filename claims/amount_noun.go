package claims

import (
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
)

// following is the noun that stands after the quantity with nothing but adjectives, numbers and "of" between them:
// "21 of 71 laps", "$32.6 billion in undistributed foreign earnings", "25-ton, unmarked truck", "half of the town's 4,000
// homes"; -1 for none.
func (t *tree) following(q quantity.Quantity) int {
	noun, of, comma := -1, false, false
	for k := q.Last + 1; k < len(t.nodes) && k <= q.Last+9; k++ {
		tag, norm := t.tag(k), t.tokens[k].Norm
		switch {
		case t.timed[k] || noun < 0 && distant(norm) && q.Kind == quantity.Measure:
			return noun
		case tag == parse.POS && of && noun >= 0:
			noun = -1 // "of the town's homes" are homes
		case noun >= 0 && (t.tag(noun) == parse.NNS || t.tag(noun) == parse.NNPS && tag != parse.NNS):
			return noun // a plural ends the phrase: "earnings Goldman had"
		case of && q.Kind == quantity.Duration && strings.HasSuffix(norm, "ing"):
			return -1 // "within two weeks of arriving"
		case tag.Noun():
			noun = k
		case noun >= 0:
			if t.tag(noun) == parse.NNP && (tag == parse.JJ || tag == parse.VBG) && k+1 < len(t.nodes) && t.tag(k+1).Noun() {
				continue // "U.S. refining capacity"
			}
			return noun
		case norm == "of":
			of = true
		case tag == parse.CD && comma:
			return -1 // another figure
		case tag == parse.JJ, tag == parse.JJR, tag == parse.VBN, tag == parse.CD, tag == parse.RB, norm == "other":
		case of && (tag == parse.DT || tag == parse.PRPS):
		case norm == "in" && k+1 < len(t.nodes) && t.tag(k+1) != parse.NNP && money(q) && !t.session(k+1):
		case norm == "the" && money(q):
		case norm == "," && q.Kind == quantity.Measure:
			comma = true
		case q.Kind == quantity.Ordinal && k-1 > q.Last && t.tag(k-1) == parse.JJ:
			return k - 1 // "the first final in 12 years"
		default:
			return -1
		}
	}
	return noun
}

// session says whether the phrase at k tells when a market moved, not what: "14 percent in early trading".
func (t *tree) session(k int) bool {
	for ; k < len(t.nodes) && (t.tag(k) == parse.JJ || t.tag(k) == parse.DT || t.timed[k] || t.tag(k).Noun()); k++ {
		if w := t.lemmas[k]; w == "trading" || w == "trade" || w == "dealing" || w == "session" {
			return true
		}
	}
	return false
}

// sized are words that only say how many when a number is joined to them: "a 20,000-strong march".
var sized = map[string]bool{"strong": true, "plus": true, "odd": true, "some": true, "time": true, "fold": true, "something": true}

// compounded is the noun a number is joined to in one word: "a five-member panel", "the 42-storey tower"; "" for none.
func (t *tree) compounded(q quantity.Quantity) string {
	norm := t.tokens[q.Last].Norm
	i := strings.LastIndexByte(norm, '-')
	if q.Kind != quantity.Count || q.Unit != "" || i < 1 || i+3 > len(norm) || t.tag(q.Last) == parse.CD || norm[i+1] < 'a' || norm[i+1] > 'z' || sized[norm[i+1:]] {
		return ""
	}
	return norm[i+1:]
}

func money(q quantity.Quantity) bool { return q.Kind == quantity.Money || q.Kind == quantity.Percent }

// headed is the noun right before an "of" or "worth" that leads to the quantity: "a fine of 75 million euros", "a depth of
// 10 km", "a vote of 285-120", "contracts worth $3 million"; -1 for none, and where a noun behind the quantity is counted.
func (t *tree) headed(q quantity.Quantity, noun int) int {
	k := q.First - 1
	if k < 1 || noun >= 0 && !money(q) || noun >= 0 && t.joined(q.Last, noun) && !period(t.lemmas[noun]) {
		return -1
	}
	switch norm := t.tokens[k].Norm; {
	case norm == "worth" || norm == "totalling" || norm == "totaling":
	case norm == "of" && q.Kind != quantity.Age && q.Kind != quantity.Ordinal && q.Kind != quantity.Duration:
	default:
		return -1
	}
	if t.timed[k-1] || t.tag(k-1) == parse.NNP || t.lemmas[k-1] == "average" || t.lemmas[k-1] == "median" {
		return -1 // "have risen by an average of 5.8 percent"
	}
	if !t.tag(k-1).Noun() && (t.tag(k-1) != parse.JJ || k < 2 || t.tag(k-2) != parse.DT) { // "a fine of"
		return -1
	}
	return k - 1
}

// counted is the noun (or number that stands for one) which the quantity belongs to.
func (t *tree) counted(q quantity.Quantity) int {
	if k := t.pronominal(q); k >= 0 {
		return k
	}
	k := q.Number
	for range 4 {
		if k < 0 || t.timed[k] {
			return -1
		}
		if t.tag(k).Noun() && (k < q.First || k > q.Last) {
			if next := q.Last + 1; k > q.Last && q.Kind == quantity.Count && next < k && t.tag(next) == parse.IN && t.tokens[next].Norm != "of" {
				return -1 // "another 12 in Selm"
			}
			return k
		}
		switch t.label(k) {
		case parse.Nummod, parse.Compound, parse.Amod, parse.Advmod, parse.Det, parse.NmodUnmarked, parse.Case, parse.Fixed, parse.Flat, parse.NmodPoss:
			k = t.head(k)
			continue
		}
		if of := t.child(k, parse.Nmod); of >= 0 && t.tag(of).Noun() && (t.cases(of) == "of" || q.Kind == quantity.Duration && t.tag(of) == parse.NN) { // "dozens of people", "a third of voters"
			return of
		}
		break
	}
	if k >= 0 && (t.tag(k).Noun() || t.tag(k) == parse.CD || t.tag(k) == parse.JJ || t.tag(k) == parse.VBN) {
		return k
	}
	return -1
}

// pronominal is the noun that "two of whom", "three of them" or "of which 35" counts: the nearest plural before it.
func (t *tree) pronominal(q quantity.Quantity) int {
	at := func(k int, list ...string) bool {
		if k < 0 || k >= len(t.tokens) {
			return false
		}
		for _, s := range list {
			if t.tokens[k].Norm == s {
				return true
			}
		}
		return false
	}
	start := q.First - 1
	if at(0, "of") && q.First > 1 && at(start, ",") { // "Of the 200 samples, 38 tested positive"
		for k := start - 1; k > 0; k-- {
			if t.tag(k).Noun() && !t.timed[k] {
				return k
			}
		}
	}
	switch {
	case at(q.Last+1, "of") && at(q.Last+2, "whom", "which", "them"):
	case at(start, "whom", "which") && at(start-1, "of"):
		start -= 2
	default:
		return -1
	}
	for k := start; k >= max(0, start-6); k-- {
		if t.tag(k) == parse.NNS || t.lemmas[k] == "people" {
			if p := t.parallel(q, k); p >= 0 {
				return p
			}
			return t.told(k)
		}
	}
	return -1
}

// parallel is the plural subject of the clause before, people, where the plural k right before "two of them" is only a thing
// in a phrase there: "Passengers left by slides, and two of them broke their ankles"; -1 for none.
func (t *tree) parallel(q quantity.Quantity, k int) int {
	if t.label(k) != parse.Obl || t.people(k) || t.head(k) < 0 || t.tokens[q.Last+1].Norm != "of" {
		return -1
	}
	if s := t.child(t.head(k), parse.Nsubj); s >= 0 && t.tag(s) == parse.NNS && t.people(s) {
		return s
	}
	return -1
}

// told is the noun with a number of its own that the plural k belongs to by "of", else k: of "37 violations of safety rules,
// eleven of which" the violations are counted again.
func (t *tree) told(k int) int {
	for i := k - 1; i > 1 && i >= k-4; i-- {
		if t.tokens[i].Norm == "of" {
			if t.tag(i-1) == parse.NNS && (t.tag(i-2) == parse.CD || t.tag(i-2) == parse.JJ && i > 2 && t.tag(i-3) == parse.CD) {
				return i - 1
			}
			return k
		}
		if tag := t.tag(i); !tag.Noun() && tag != parse.JJ && tag != parse.DT {
			return k
		}
	}
	return k
}

// bareCount says whether a count without a noun took its measure from the subject or object of a verb that tells of no
// change: "charged four", "61 votes in favour, 38 against". It may rather share the noun of a count before it.
func (t *tree) bareCount(c *Claim, q quantity.Quantity, measure string) bool {
	return q.Kind == quantity.Count && t.tag(q.Number) == parse.CD && !lexicon.Price.Has(c.Lemma) && t.following(q) < 0 &&
		(c.Subject.Present() && measure == c.Subject.Lemma && !c.Passive || c.Object.Present() && measure == c.Object.Lemma) &&
		(t.label(q.Number) == parse.Obj || q.Last+1 < len(t.nodes) && t.tag(q.Last+1) == parse.IN)
}

// elliptic is the noun that a quantity without one shares with a quantity before it: "Three witnesses left and a fourth
// died", "60 percent of voters backed the plan, 27 percent opposed it"; "" for none.
func (t *tree) elliptic(before []quantity.Quantity, q quantity.Quantity) string {
	share := func(q quantity.Quantity) bool { return q.Kind == quantity.Percent || q.Unit == "fraction" }
	for i := len(before) - 1; i >= 0; i-- {
		b := before[i]
		if b.Kind != quantity.Count && b.Kind != quantity.Percent && (b.Kind != quantity.Ordinal || q.Kind != quantity.Ordinal) || q.Kind != quantity.Count && q.Kind != quantity.Ordinal && q.Kind != quantity.Percent || share(b) != share(q) {
			continue
		}
		if k := t.following(b); k >= 0 && !t.timed[k] && !rate(t.lemmas[k]) {
			return t.lemmas[k]
		}
	}
	return ""
}

// distant says whether a word behind a distance tells which way it goes: "600 miles west", "two miles offshore".
func distant(w string) bool { return lexicon.Figure.Is(w, "way") || lexicon.Figure.Is(w, "off") }
