package compare

import (
	"fmt"
	"math"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
)

// portion says whether a figure counts some of a larger lot: "two of the boosters".
func (p *Pass) portion(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return a.Last+1 < len(tokens) && tokens[a.Last+1].Norm == "of"
}

// bracketed says whether a figure stands in brackets: a team's record, an age, a share, not what the sentence counts.
func bracketed(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return a.First > 0 && tokens[a.First-1].Norm == "("
}

// exempted says whether a figure counts those that a whole goes without: "all but five of the victims", "everyone except two".
func exempted(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	at := func(k int, words ...string) bool { return k >= 0 && slices.Contains(words, tokens[k].Norm) }
	return at(a.First-2, "all", "everyone", "everybody", "every", "each") && at(a.First-1, "but", "except")
}

// summand says whether a figure is one of several that a claim adds up or takes apart: "two women and one man died",
// "at least three people, a man and two women".
func summand(c *claims.Claim, a claims.Amount) bool {
	for _, o := range c.Amounts {
		if o.Number == a.Number || claims.Normal(o.Measure) != claims.Normal(a.Measure) || !quantity.Comparable(o.Quantity, a.Quantity) {
			continue
		}
		if o.Value > a.Value || coordinated(c, a, o) {
			return true
		}
	}
	return false
}

// tens says whether one figure may be the other, rounded to tens: "40 students" for 43.
func tens(round, exact float64) bool {
	return round >= 20 && math.Mod(round, 10) == 0 && math.Mod(exact, 10) != 0 && math.Abs(round-exact) <= 0.08*exact
}

// fives says whether a figure is so many years, twenty and more, in fives: "a 25-year war" may have lasted 26.
func fives(a claims.Amount) bool {
	years := math.Round(a.Value / (365 * 24 * 3600))
	return a.Kind == quantity.Duration && years >= 20 && math.Mod(years, 5) == 0
}

// countsToo says whether a sentence also counts as many people of some kind as the other claim: "three students were among six people killed".
func (p *Pass) countsToo(c *claims.Claim, other claims.Amount) bool {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	for k := range tokens {
		if nodes[k].Tag != parse.CD || k+1 >= len(tokens) || !nodes[k+1].Tag.Noun() || !human(c.Doc.Lemmas[c.Sentence][k+1]) {
			continue
		}
		if q := quantity.Find(tokens[k:k+2], c.Doc.Text, nil); len(q) != 1 || q[0].Value != other.Value {
			continue
		}
		fate := func(o *claims.Claim) bool {
			return slices.ContainsFunc(o.Amounts, func(a claims.Amount) bool { return a.Number == k && toll(a.Measure) && a.Measure != other.Measure })
		}
		if !slices.ContainsFunc(p.index.bySentence(c), fate) {
			return true // not those to whom something else happened
		}
	}
	return false
}

// tailing says whether a figure stands in a list of people counted kind by kind: "two children and one man dead".
func tailing(c *claims.Claim, a claims.Amount) bool {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	for k := a.Last + 1; k+2 < len(tokens) && k <= a.Last+3; k++ { // "four soldiers and six suspects died"
		if nodes[k].Tag.Noun() && human(c.Doc.Lemmas[c.Sentence][k]) && tokens[k+1].Norm == "and" && nodes[k+2].Tag == parse.CD {
			return true
		}
	}
	k := a.First - 2
	return k > 0 && tokens[k+1].Norm == "and" && nodes[k].Tag.Noun() && human(c.Doc.Lemmas[c.Sentence][k]) && nodes[k-1].Tag == parse.CD
}

// remainder says whether a figure counts what is left or what comes on top: "two other rifles", "two extra terms".
func remainder(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	if a.Last+1 >= len(tokens) {
		return false
	}
	switch tokens[a.Last+1].Norm {
	case "other", "others", "more", "extra", "additional", "further":
		return true
	}
	return false
}

// coordinated says whether two figures stand in one list: "and" or a comma joins the things they count.
func coordinated(c *claims.Claim, a, b claims.Amount) bool {
	nodes := c.Doc.Nodes[c.Sentence]
	noun := func(k int) int {
		for steps := 0; steps < 3 && nodes[k].Head >= 0 && !nodes[k].Tag.Noun(); steps++ {
			k = nodes[k].Head
		}
		return k
	}
	x, y := noun(a.Number), noun(b.Number)
	return nodes[x].Label == parse.Conj && nodes[x].Head == y || nodes[y].Label == parse.Conj && nodes[y].Head == x
}

// oneList says whether both claims count the same things beside the two figures, and as many of each: "312 people and 64 vehicles", "321 people
// and 64 vehicles". Then the figures are the same part of one list.
func (f *figures) oneList() bool {
	a, b := fellows(f.A, f.a), fellows(f.B, f.b)
	return len(a) > 0 && slices.Equal(a, b) && claims.Normal(f.a.Measure) == claims.Normal(f.b.Measure)
}

// fellows are the figures of a claim that stand in one list with another, each with what it counts, in order.
func fellows(c *claims.Claim, of claims.Amount) []string {
	var out []string
	for _, o := range c.Amounts {
		if o.Number != of.Number && coordinated(c, of, o) {
			out = append(out, fmt.Sprint(claims.Normal(o.Measure), " ", o.Value))
		}
	}
	slices.Sort(out)
	return out
}

// aboutAsMany says whether two shares lie within a point of each other and one stands in a list of shares that opens with "about": "about 56 percent
// white and 42 percent black".
func (f *figures) aboutAsMany() bool {
	about := func(c *claims.Claim) bool {
		return slices.ContainsFunc(f.index.quantities(f.index.where(c), quantity.Percent), func(q quantity.Quantity) bool { return q.Bound == quantity.About })
	}
	return f.a.Kind == quantity.Percent && f.b.Kind == quantity.Percent && math.Abs(f.a.Value-f.b.Value) <= 1 && (about(f.A) || about(f.B))
}

// jointly says whether one figure counts several sorts of things: "about a dozen pages, accounts and groups".
func jointly(c *claims.Claim, a claims.Amount) bool {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	k, nouns := a.Last+1, 0
	for ; k < len(tokens); k++ {
		switch n := tokens[k].Norm; {
		case nodes[k].Tag == parse.NNS:
			nouns++
		case n != "," && n != "and" && n != "or":
			return nouns > 1
		}
	}
	return nouns > 1
}
