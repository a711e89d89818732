package claims

import (
	"cmp"
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
)

// amounts gives the claim the quantities among its own tokens, each with what it counts.
func (t *tree) amounts(c *Claim, all []quantity.Quantity) {
	for i, q := range all {
		if !slices.Contains(c.Tokens, q.Number) || t.dialled(q) || t.hour(q) || t.counts(q) || t.both(q) || t.aside(c, q.Number) || t.sourced(c, q.Number) {
			continue
		}
		a := Amount{Quantity: q, Span: Span{Start: t.tokens[q.First].Start, End: t.tokens[q.Last].End}}
		a.Measure, a.Scope = t.measure(c, q)
		if n := len(c.Amounts); n > 0 && (q.Kind == quantity.Money || q.Kind == quantity.Percent) && q.First > 0 && t.tokens[q.First-1].Norm == "or" && c.Amounts[n-1].Kind == quantity.Money && t.following(q) < 0 {
			a.Measure = c.Amounts[n-1].Measure // "$18 million, or 12 cents a share"
		}
		if n := len(c.Amounts); n > 0 && q.Kind == quantity.Percent && c.Amounts[n-1].Kind == quantity.Percent && q.First > 0 && (t.tokens[q.First-1].Norm == "to" || t.tokens[q.First-1].Norm == "against") && t.following(q) < 0 && t.following(c.Amounts[n-1].Quantity) >= 0 {
			a.Measure = c.Amounts[n-1].Measure // "51.2 percent of the vote to 48.8"
		}
		if a.Measure == "" || t.bareCount(c, q, a.Measure) || q.Kind == quantity.Ordinal && q.First > 0 && t.tokens[q.First-1].Norm == "a" && t.following(q) < 0 {
			if m := t.elliptic(all[:i], q); m != "" {
				a.Measure = m
			}
		}
		if q.Kind == quantity.Money {
			a.Measure = cmp.Or(t.destined(q), a.Measure)
		}
		if n := len(c.Amounts); n > 0 && t.converted(c.Amounts[n-1].Quantity, q) {
			a.Measure, a.Scope = c.Amounts[n-1].Measure, c.Amounts[n-1].Scope
		}
		if n := len(c.Amounts); n > 0 && q.Kind == quantity.Age && c.Amounts[n-1].Kind == quantity.Age && q.First == c.Amounts[n-1].Last+2 && t.label(q.First-1) == parse.Cc {
			a.Measure = c.Amounts[n-1].Measure // "aged 24 and 27"
		}
		if a.Measure == "many" || a.Measure == "much" || q.Kind == quantity.Multiple && q.Last+2 < len(t.tokens) && t.tokens[q.Last+1].Norm == "as" && a.Measure == t.lemmas[q.Last+2] {
			a.Measure = t.elliptic(all[:i], q) // "twice as many need food"
		}
		if m := t.among(c, q); m != "" {
			a.Measure = m
		}
		if n := len(c.Amounts); n > 0 && t.continues(c.Amounts[n-1].Quantity, q) {
			a.Measure = c.Amounts[n-1].Measure
		}
		t.years(c, &a)
		switch {
		case a.Measure == "aboard":
			a.Noun = t.passengers(q)
		case q.Unit == "m/s":
			a.Noun = t.fast(c, q)
		case a.Kind == quantity.Age && a.Measure == "":
			a.Noun = "age" // of whom a pronoun leaves open
		}
		c.Amounts = append(c.Amounts, a)
	}
}

// scaled says whether a number is a magnitude: "magnitude 6.1", "a magnitude of 6.1", "a magnitude-6.1 quake".
func (t *tree) scaled(q quantity.Quantity) bool {
	if strings.HasPrefix(t.tokens[q.Number].Norm, "magnitude-") {
		return true
	}
	for k := q.First - 1; k >= max(0, q.First-2); k-- {
		if t.tokens[k].Norm == "magnitude" {
			return true
		}
		if t.tokens[k].Norm != "of" {
			return false
		}
	}
	return false
}

// destined is what a sum goes to: "put £250,000 into a relief fund"; "" when nothing tells.
func (t *tree) destined(q quantity.Quantity) string {
	k := q.Last + 1
	if k >= len(t.nodes) || t.tokens[k].Norm != "into" && t.tokens[k].Norm != "towards" && t.tokens[k].Norm != "toward" {
		return ""
	}
	for k++; k < len(t.nodes) && k <= q.Last+7; k++ {
		if t.tag(k).Noun() && (k+1 == len(t.nodes) || !t.tag(k+1).Noun()) {
			return t.lemmas[k]
		}
	}
	return ""
}

// measure names what is counted: the noun the number stands with, or what happened to the people counted.
func (t *tree) measure(c *Claim, q quantity.Quantity) (string, []string) {
	for _, read := range measuring {
		if m, scope, ok := read(t, c, q); ok {
			return m, scope
		}
	}
	noun := t.noun(c, q)
	if noun < 0 || t.tag(noun) == parse.CD || noun >= q.First && noun <= q.Last {
		return t.moved(c, q), nil
	}
	return t.standing(c, q, noun), t.scope(noun, q)
}

// noun is the noun that is counted, -1 for none.
func (t *tree) noun(c *Claim, q quantity.Quantity) int {
	noun := t.nounOf(q)
	if q.Kind == quantity.Money || q.Kind == quantity.Percent || q.Kind == quantity.Points {
		noun = t.worth(q, noun)
	}
	if noun >= 0 && q.Kind == quantity.Multiple && t.tag(noun).Verb() {
		return -1 // "had been extended twice"
	}
	return noun
}

// standing is the measure a noun gives: its own, what happened to it when it stands for people, or its lemma.
func (t *tree) standing(c *Claim, q quantity.Quantity, noun int) string {
	lemma := t.lemmas[noun]
	if q.Kind != quantity.Count {
		return lemma
	}
	if m := lexicon.Measure.Value(lemma); m != "" && !t.charge(noun) {
		return m
	}
	if t.people(noun) {
		if m := t.fateOf(c, noun); m != "" {
			return m
		}
		if m := t.carried(c); m != "" {
			return m
		}
	}
	return lemma
}

// carried is what became of people who were brought somewhere: taken to hospital, or aboard something; "" for neither.
func (t *tree) carried(c *Claim) string {
	if c.Lemma == "carry" && !c.Passive && (c.Head+1 == len(t.tokens) || t.tokens[c.Head+1].Norm != "out" && t.tokens[c.Head+1].Norm != "on") {
		return "aboard"
	}
	for _, o := range c.Others {
		switch {
		case o.Case == "aboard" || o.Case == "on" && o.Lemma == "board":
			return "aboard"
		case o.Case == "to" && t.hospital(o):
			return "hospitalised"
		case o.Case == "under" && o.Lemma == "arrest", o.Case == "into" && o.Lemma == "custody":
			return "arrested"
		}
	}
	return ""
}

// hospital says whether an argument is a hospital, whatever its name: "to Lee Memorial Hospital", "to Stanford Medical Center".
func (t *tree) hospital(a Arg) bool {
	for k := a.First; k <= a.Last; k++ {
		switch w := t.lemmas[k]; {
		case w == "hospital", w == "infirmary", w == "center" && k > a.First && (t.tokens[k-1].Norm == "medical" || t.tokens[k-1].Norm == "trauma"):
			return true
		}
	}
	return false
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
		if k == noun || k >= q.First && k <= q.Last || t.timed[k] {
			continue
		}
		if w := t.lemmas[k]; (t.tag(k).Noun() || t.tag(k) == parse.JJ || t.tag(k) == parse.VBN) && (t.tag(k) == parse.NNP || !lexicon.Stop.Has(w)) {
			out = append(out, w)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
