package claims

import (
	"cmp"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
)

// reading is one way to find what a number counts: its measure and what narrows it; false where it does not apply.
type reading func(t *tree, c *Claim, q quantity.Quantity) (string, []string, bool)

// measuring are the ways in which the words around a number name what it counts, the surest first; what none of them reads is told by its noun.
var measuring = []reading{(*tree).countOf, (*tree).kindOf, (*tree).besideIt, (*tree).behindIt, (*tree).headOf, (*tree).sumOf, (*tree).verbOf}

// countOf reads a bare count: children, a part of things, things, people by what befell them.
func (t *tree) countOf(_ *Claim, q quantity.Quantity) (string, []string, bool) {
	if t.offspring(q) {
		return "child", nil, true
	}
	if q.Kind != quantity.Count {
		return "", nil, false
	}
	for k := q.First; q.Unit == "fraction" && k < q.Last; k++ {
		if t.tag(k) == parse.NN && t.tokens[k].Norm != "half" {
			return t.lemmas[k], nil, true // "one road in four"
		}
	}
	if noun := t.following(q); noun >= 0 && t.whole(q) {
		return t.lemmas[noun], t.scope(noun, q), true
	}
	m, noun := t.suffered(q)
	if m == "" {
		return "", nil, false
	}
	scope := t.scope(noun, q)
	if noun != q.Number && !lexicon.Person.Is(t.lemmas[noun], "any") {
		scope = append(scope, t.lemmas[noun]) // troops, tourists: not all who died
	}
	return m, scope, true
}

// kindOf reads a number whose kind or unit says what it measures.
func (t *tree) kindOf(c *Claim, q quantity.Quantity) (string, []string, bool) {
	k := c.Object.Head
	if m := t.taken(c, q); m != "" {
		return m, nil, true
	}
	switch {
	case q.Kind == quantity.Vote:
		return "vote", nil, true
	case q.Kind == quantity.Score:
		return "score", nil, true
	case q.Kind == quantity.Age:
		m, ok := t.aged(c, q)
		return m, nil, ok
	case q.Unit == "m/s":
		return "speed", nil, true
	case q.Kind == quantity.Count && t.scaled(q):
		return "magnitude", nil, true
	case q.Kind == quantity.Money && c.Lemma == "lose" && q.First <= k && k <= q.Last:
		return "loss", nil, true // "lost 58 million euros" as "a loss of 58 million euros"
	}
	return "", nil, false
}

// besideIt reads a measure that the words around a number name without being counted by it.
func (t *tree) besideIt(c *Claim, q quantity.Quantity) (string, []string, bool) {
	if m := t.compounded(q); m != "" {
		return m, nil, true
	}
	if k := q.First - 2; k >= 0 && q.Kind == quantity.Percent && t.tokens[k+1].Norm == "(" && t.tag(k).Noun() && !t.timed[k] {
		return t.lemmas[k], nil, true // "the vast majority (about 80 percent)"
	}
	if m := t.extent(q); m != "" {
		return m, nil, true
	}
	if m, scope := t.boarded(q); m != "" {
		return m, scope, true
	}
	if q.Unit == "fraction" && t.following(q) < 0 && t.changes(q) {
		m := t.moved(c, q) // "has risen by a fifth to 1.9 billion euros"
		return m, nil, m != ""
	}
	return "", nil, false
}

// behindIt reads a share of things, a value that limits the noun before it, a height or a length.
func (t *tree) behindIt(c *Claim, q quantity.Quantity) (string, []string, bool) {
	noun, before, next := t.following(q), q.First-1, q.Last+1
	if noun >= 0 && q.Kind == quantity.Percent && next < len(t.tokens) && t.tokens[next].Norm == "of" && t.tag(noun) == parse.NNS && t.joined(q.Last, noun) {
		return t.standing(c, q, noun), t.scope(noun, q), true // "2 percent of the roughly 30,000 tests carried out"
	}
	if q.Kind != quantity.Measure {
		return "", nil, false
	}
	if before > 0 && limit[t.tokens[q.First].Norm] && t.tag(before).Noun() && !t.timed[before] && t.tag(before-1) != parse.TO && !t.tag(before).Verb() {
		return t.lemmas[before], nil, true // "a fever above 39 degrees"
	}
	if noun < 0 && next < len(t.nodes) && t.tokens[next].Norm != "next" && !distant(t.tokens[next].Norm) && (t.tag(next) == parse.JJ || t.tag(next) == parse.RB) {
		return t.lemmas[next], nil, true // "229 feet tall"
	}
	return "", nil, false
}

// headOf reads a number that stands at the head of a noun.
func (t *tree) headOf(_ *Claim, q quantity.Quantity) (string, []string, bool) {
	k := t.headed(q, t.following(q))
	if k < 0 {
		return "", nil, false
	}
	return t.lemmas[k], t.scope(k, q), true
}

// sumOf reads a sum of money that no noun is worth.
func (t *tree) sumOf(c *Claim, q quantity.Quantity) (string, []string, bool) {
	noun := t.nounOf(q)
	if q.Kind != quantity.Money || t.worth(q, noun) >= 0 {
		return "", nil, false
	}
	if c.Head >= q.First && c.Head <= q.Last && c.Subject.Present() && !c.Subject.Unresolved {
		return c.Subject.Lemma, nil, true // "the average salary is 38,000 euros"
	}
	if m := t.priced(c, q); m != "" {
		return m, nil, true
	}
	if noun >= q.First && noun <= q.Last && t.tag(noun) != parse.CD {
		return t.lemmas[noun], nil, true // "fined 200,000 euros": nothing but the currency is counted
	}
	return "", nil, false
}

// verbOf reads a count by what befell those who are counted.
func (t *tree) verbOf(c *Claim, q quantity.Quantity) (string, []string, bool) {
	if q.Kind != quantity.Count {
		return "", nil, false
	}
	noun := t.nounOf(q)
	if noun >= 0 && t.tag(noun) == parse.CD {
		if m := cmp.Or(t.fateOf(c, noun), t.carried(c)); m != "" {
			return m, nil, true // "all six were taken to hospital"
		}
	}
	if m := lexicon.Measure.Value(c.Lemma); m != "" && noun < 0 && q.First > 0 && t.tag(q.First-1) != parse.IN {
		return m, nil, true // "killed 41 people in Darvan and another 12 in Selm"
	}
	return "", nil, false
}

// nounOf is the noun behind a number or the one it is counted by, -1 for none.
func (t *tree) nounOf(q quantity.Quantity) int {
	noun, next := t.following(q), q.Last+1
	if noun < 0 && (q.Kind != quantity.Measure || next >= len(t.tokens) || !distant(t.tokens[next].Norm)) { // "600 miles west of Cork"
		return t.counted(q)
	}
	return noun
}
