package compare

import (
	"maps"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// narrow are the words of the scope of a figure that narrow its toll.
func narrow(a claims.Amount) []string {
	var out []string
	for _, w := range a.Scope {
		if !lexicon.Figure.Is(w, "broad") && lexicon.Measure.Value(w) == "" {
			out = append(out, claims.Normal(w))
		}
	}
	return out
}

// victims are the words that narrow a toll, those that say who was hit: a noun that is nobody's name for people only tells in
// what or where. A crew is all who were aboard where no passengers are spoken of, and the people of whom most of the tolls of
// both texts are told need not be named.
func (f *figures) victims(c *claims.Claim, a claims.Amount) []string {
	out := slices.DeleteFunc(narrow(a), func(w string) bool { return occasion(c, a, w) || inPlace(c, w) })
	if a.Measure == "aboard" && mentioned(f.A.Doc, "passenger")+mentioned(f.B.Doc, "passenger") == 0 {
		out = slices.DeleteFunc(out, func(w string) bool { return w == "crew" })
	}
	for i, w := range out {
		if people := lexicon.Country.Value(w); people != "" {
			out[i] = people
		}
	}
	if most := f.index.mostHit(f.A.Doc, f.B.Doc, a.Measure); most != "" {
		out = slices.DeleteFunc(out, func(w string) bool { return w == most })
	}
	return out
}

// onward says whether a toll is counted from a time on: "30 killed since the ground offensive began".
func onward(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for k := a.Last + 1; k < min(len(tokens), a.Last+8); k++ {
		switch tokens[k].Norm {
		case "since":
			return true
		case ",", "and", ";":
			return false
		}
	}
	return false
}

// occasion says whether a word of the scope of a toll stands in its sentence as a noun for a thing: "the shooting victims", "the
// deaths of four people during an attack".
func occasion(c *claims.Claim, a claims.Amount, word string) bool {
	if lexicon.Person.Has(word) || lexicon.Country.Has(word) {
		return false
	}
	for k, w := range c.Doc.Lemmas[c.Sentence] {
		if claims.Normal(w) == word && !c.Doc.Nodes[c.Sentence][k].Tag.Noun() {
			return false
		}
	}
	verb := lexicon.Nominal.Value(word)
	return verb != "" || strings.HasPrefix(lexicon.Incident.Value(word), "noun/")
}

// inPlace says whether a word of the scope of a toll names where they were hit: "kill 17 in Plateau".
func inPlace(c *claims.Claim, word string) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for k := 1; k < len(tokens); k++ {
		if claims.Normal(c.Doc.Lemmas[c.Sentence][k]) == word || tokens[k].Norm == word {
			return tokens[k-1].Norm == "in" && c.Doc.Nodes[c.Sentence][k].Tag == parse.NNP
		}
	}
	return false
}

// otherVictims says whether two tolls name other victims; one may name them in more words: "members of the group", "of the outlawed group".
func (f *figures) otherVictims() bool {
	a, b := f.victims(f.A, f.a), f.victims(f.B, f.b)
	return len(without(a, b)) > 0 && len(without(b, a)) > 0 || (len(a) == 0) != (len(b) == 0)
}

// mostHit is the people of whom two documents tell most of their tolls of a measure, "" when no people is ahead.
func (x *index) mostHit(a, b *claims.Document, measure string) string {
	count := map[string]int{}
	for _, d := range []*claims.Document{a, b} {
		for _, c := range x.byDocument(d) {
			for _, o := range c.Amounts {
				for _, w := range o.Scope {
					if people := lexicon.Country.Value(claims.Normal(w)); people != "" && claims.Normal(o.Measure) == claims.Normal(measure) {
						count[people]++
					}
				}
			}
		}
	}
	best, most, next := "", 0, 0
	for _, people := range slices.Sorted(maps.Keys(count)) {
		switch n := count[people]; {
		case n > most:
			best, most, next = people, n, most
		case n > next:
			next = n
		}
	}
	if most == next {
		return ""
	}
	return best
}
