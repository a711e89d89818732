package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
)

// person are nouns that say nothing about what happened to those who are counted: the predicate does.
var person = []string{"person", "people", "man", "woman", "child", "civilian", "other", "soldier", "troop", "victim", "member",

	"worker", "passenger", "resident", "student", "individual", "citizen", "officer", "protester", "fighter", "militant", "body"}

// anybody are the nouns that stand for people of any kind.
var anybody = []string{"person", "people", "victim", "other", "man", "individual", "body", "death", "dead", "life"}

// amounts gives the claim the quantities among its own tokens, each with what it counts.
func (t *tree) amounts(c *Claim, all []quantity.Quantity) {
	for _, q := range all {
		if !slices.Contains(c.Tokens, q.Number) || t.counts(q) || t.aside(c, q.Number) {
			continue
		}
		a := Amount{Quantity: q, Span: Span{Start: t.tokens[q.First].Start, End: t.tokens[q.Last].End}}
		a.Measure, a.Scope = t.measure(c, q)
		c.Amounts = append(c.Amounts, a)
	}
}

// counts says whether an ordinal only orders: "the second quarter", "first detected in bats".
func (t *tree) counts(q quantity.Quantity) bool {
	if q.Kind != quantity.Ordinal {
		return false
	}
	return t.tag(q.Number) == parse.RB || q.Last+1 < len(t.nodes) && period[t.lemmas[q.Last+1]]
}

// aside says whether a token belongs to an apposition that makes a claim of its own.
func (t *tree) aside(c *Claim, i int) bool {
	for k, steps := i, 0; k >= 0 && k != c.Head && steps < 12; k, steps = t.head(k), steps+1 {
		if t.label(k) == parse.Appos && t.tag(k).Noun() && t.head(k) >= 0 && t.tag(t.head(k)).Noun() {
			return true
		}
	}
	return false
}

// measure names what is counted: the noun the number stands with, or what happened to the people counted.
func (t *tree) measure(c *Claim, q quantity.Quantity) (string, []string) {
	if q.Kind == quantity.Count {
		if m, noun := t.suffered(q); m != "" {
			scope := t.scope(noun, q)
			if noun != q.Number && !slices.Contains(anybody, t.lemmas[noun]) {
				scope = append(scope, t.lemmas[noun]) // troops, tourists: not all who died
			}
			return m, scope
		}
	}
	if q.Kind == quantity.Age && c.Copular && !c.Nominal {
		return t.moved(c, q), nil
	}
	noun := t.following(q)
	if q.Kind == quantity.Measure && q.Last+1 < len(t.nodes) && (t.tag(q.Last+1) == parse.JJ || t.tag(q.Last+1) == parse.RB) && noun < 0 {
		return t.lemmas[q.Last+1], nil // "229 feet tall"
	}
	if noun < 0 {
		noun = t.counted(q)
	}
	if q.Kind == quantity.Money || q.Kind == quantity.Percent {
		w := t.worth(q, noun)
		if w < 0 && q.Kind == quantity.Money && noun >= q.First && noun <= q.Last {
			return t.lemmas[noun], nil // "fined 200,000 euros": nothing but the currency is counted
		}
		noun = w
	}
	if q.Kind == quantity.Count && noun >= 0 && t.tag(noun) == parse.CD {
		for _, k := range t.fate(c, noun) {
			if m := lexicon.Measure.Value(k); m != "" {
				return m, nil
			}
		}
	}
	if noun < 0 || t.tag(noun) == parse.CD || noun >= q.First && noun <= q.Last {
		return t.moved(c, q), nil
	}
	scope := t.scope(noun, q)
	lemma := t.lemmas[noun]
	if m := lexicon.Measure.Value(lemma); m != "" && q.Kind == quantity.Count {
		return m, scope
	}
	if q.Kind == quantity.Count && (slices.Contains(person, lemma) || agent(lemma)) {
		for _, k := range t.fate(c, noun) {
			if m := lexicon.Measure.Value(k); m != "" {
				return m, scope
			}
		}
	}
	return lemma, scope
}

// suffered reads off the words around a figure what happened to the people it counts: "59 dead", "84 people were killed",
// "killed at least 50 people", "a death toll of 27"; with the noun counted, or the number itself when there is none.
func (t *tree) suffered(q quantity.Quantity) (string, int) {
	noun, k := q.Number, q.Last+1
	for ; k < len(t.nodes) && k <= q.Last+9; k++ {
		lemma, tag := t.lemmas[k], t.tag(k)
		if m := lexicon.Measure.Value(lemma); m != "" && (tag != parse.NN || noun == q.Number) {
			return m, noun
		}
		switch {
		case tag.Noun() && noun == q.Number && slices.Contains(person, lemma):
			noun = k
		case lemma == "be", lemma == "have", tag == parse.RB, tag == parse.JJ && noun == q.Number, lemma == "other", lemma == "more":
		default:
			k = len(t.nodes)
		}
	}
	if noun == q.Number && q.Last+1 < len(t.nodes) && t.tag(q.Last+1).Noun() {
		return "", noun
	}
	for k := q.First - 1; k >= 0 && k >= q.First-5; k-- {
		lemma, tag := t.lemmas[k], t.tag(k)
		if m := lexicon.Measure.Value(lemma); m != "" && (tag.Verb() || tag == parse.JJ || lemma == "toll" || lemma == "death") {
			return m, noun
		}
		if !(tag == parse.DT || tag == parse.IN || tag == parse.RB || tag == parse.RBR || tag == parse.RBS || tag == parse.JJR || tag == parse.TO || lemma == "rise" || lemma == "stand" || lemma == "be" || lemma == "have") {
			break
		}
	}
	return "", noun
}

// following is the noun that stands after the quantity with nothing but adjectives, numbers and "of" between them:
// "21 of 71 laps", "$32.6 billion in undistributed foreign earnings", "25-ton, unmarked truck"; -1 for none.
func (t *tree) following(q quantity.Quantity) int {
	noun := -1
	for k := q.Last + 1; k < len(t.nodes) && k <= q.Last+8; k++ {
		tag := t.tag(k)
		switch {
		case t.timed[k]:
			return noun
		case noun >= 0 && t.tag(noun) == parse.NNS:
			return noun // a plural ends the phrase: "earnings Goldman had"
		case tag.Noun():
			noun = k
			continue
		case noun >= 0:
			return noun
		case tag == parse.JJ, tag == parse.JJR, tag == parse.VBN, tag == parse.CD, tag == parse.RB, t.tokens[k].Norm == "of", t.tokens[k].Norm == "other":
		case (t.tokens[k].Norm == "in" || t.tokens[k].Norm == "the") && (q.Kind == quantity.Money || q.Kind == quantity.Percent):
		case t.tokens[k].Norm == "," && q.Kind == quantity.Measure:
		default:
			return -1
		}
	}
	return noun
}

// counted is the noun (or number that stands for one) which the quantity belongs to.
func (t *tree) counted(q quantity.Quantity) int {
	k := q.Number
	for range 4 {
		if k < 0 {
			return -1
		}
		if t.tag(k).Noun() && (k < q.First || k > q.Last) {
			return k
		}
		switch t.label(k) {
		case parse.Nummod, parse.Compound, parse.Amod, parse.Advmod, parse.Det, parse.NmodUnmarked, parse.Case, parse.Fixed, parse.Flat, parse.NmodPoss:
			k = t.head(k)
			continue
		}
		if of := t.child(k, parse.Nmod); of >= 0 && t.tag(of).Noun() { // "dozens of people", "a third of voters"
			return of
		}
		break
	}
	if k >= 0 && (t.tag(k).Noun() || t.tag(k) == parse.CD || t.tag(k) == parse.JJ || t.tag(k) == parse.VBN) {
		return k
	}
	return -1
}

// fate lists the words that tell what happened to those who are counted: the predicate when they suffer it or are its
// subject, and the adjectives on them.
func (t *tree) fate(c *Claim, noun int) []string {
	var out []string
	for _, k := range t.children[noun] {
		switch t.label(k) {
		case parse.Amod, parse.Acl, parse.Nmod, parse.AclRelcl:
			out = append(out, t.lemmas[k])
		}
	}
	for k := noun; k >= 0; k = t.head(k) { // "59 people were killed and 500 others wounded"
		if g := t.head(k); g >= 0 && t.label(k) == parse.Conj {
			continue
		}
		switch t.label(k) {
		case parse.NsubjPass, parse.Obj, parse.Nsubj:
			if g := t.head(k); g >= 0 && (t.label(k) != parse.Nsubj || lexicon.Measure.Has(t.lemmas[g])) {
				return append(out, t.lemmas[g], t.tokens[g].Norm)
			}
		}
		break
	}
	if t.label(noun) == parse.Root || noun == c.Head || noun == c.Subject.Head || noun == c.Object.Head {
		out = append(out, c.Lemma)
	}
	return out
}

// scope lists the lemmas that narrow what is counted: adjectives, compounds, "of" and "in" phrases of the noun.
func (t *tree) scope(noun int, q quantity.Quantity) []string {
	var out []string
	for _, k := range t.subtree(noun, func(k int) bool {
		switch t.label(k) {
		case parse.AclRelcl, parse.Acl, parse.Conj, parse.Appos, parse.Advcl, parse.Parataxis, parse.Nsubj, parse.NsubjPass, parse.Obl:
			return true
		}
		return false
	}) {
		if k == noun || k >= q.First && k <= q.Last {
			continue
		}
		if w := t.lemmas[k]; (t.tag(k).Noun() || t.tag(k) == parse.JJ || t.tag(k) == parse.VBN) && (t.tag(k) == parse.NNP || !lexicon.Stop.Has(w)) {
			out = append(out, w)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
