package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// others says whether a toll leaves some of the victims out: "the other three people killed", "five other relatives were killed". Of
// the hurt "five others" may be all, where the first was killed.
func others(c *claims.Claim, a claims.Amount) bool {
	if tokens := c.Doc.Sentences[c.Sentence].Tokens; a.First > 0 && slices.Contains([]string{"other", "remaining", "another", "additional", "further"}, tokens[a.First-1].Norm) {
		return true
	}
	return a.Measure == "killed" && remainder(c, a) || added(c)
}

// added says whether a clause only adds to what was told before: "three men were taken to hospital as well".
func added(c *claims.Claim) bool {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	return slices.ContainsFunc(c.Tokens, func(k int) bool {
		switch tokens[k].Norm {
		case "also":
			return nodes[k].Head == c.Head
		case "well":
			return k > 0 && tokens[k-1].Norm == "as" && (k+1 == len(tokens) || tokens[k+1].Norm != "as")
		}
		return false
	})
}

// listing says whether a toll counts those whose names are given: "the names of six men and one woman killed", "the identities of
// three victims".
func listing(c *claims.Claim, a claims.Amount) bool {
	lemmas := c.Doc.Lemmas[c.Sentence]
	for k := a.First - 1; k > 0 && k >= a.First-7; k-- {
		if lemmas[k] == "of" && slices.Contains([]string{"name", "identity", "photo", "picture"}, lemmas[k-1]) {
			return true
		}
	}
	return false
}

// hospital names the hospital that a sentence takes the counted to, "" for none: "20 patients were taken to St Anne's Hospital".
func hospital(c *claims.Claim, a claims.Amount) string {
	if a.Measure != "hospitalised" && a.Measure != "injured" && !(a.Measure == "killed" && slices.Contains([]string{"bring", "take", "carry", "receive"}, c.Lemma)) {
		return ""
	}
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	for k := a.Last + 1; k < len(tokens); k++ {
		if n := tokens[k].Norm; (n == "hospital" || n == "infirmary" || n == "medical" || n == "trauma") && (nodes[k-1].Tag == parse.NNP || nodes[k-1].Tag == parse.POS) {
			return tokens[k-1].Norm // whatever the house calls itself behind its name
		}
	}
	return ""
}

// together says whether one claim counts the victims of several events, "the attacks in Dalton and Burton", and the other those of one.
func (p *Pass) together() bool {
	several := func(c *claims.Claim) bool {
		s, tokens, nodes := c.Subject, c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
		if !s.Present() || nodes[s.Head].Tag != parse.NNS || human(s.Lemma) {
			return false
		}
		for k := s.Head + 1; k+1 < len(tokens) && k < c.Head; k++ {
			if tokens[k].Norm == "and" && nodes[k-1].Tag == parse.NNP && nodes[k+1].Tag == parse.NNP {
				return true
			}
		}
		return false
	}
	single := func(c *claims.Claim) bool {
		return c.Subject.Present() && c.Doc.Nodes[c.Sentence][c.Subject.Head].Tag == parse.NN && !human(c.Subject.Lemma)
	}
	return several(p.A) && single(p.B) || several(p.B) && single(p.A) || events(p.A) != events(p.B)
}

// events says whether a sentence counts several incidents: "follows two mass shootings that left 31 dead".
func events(c *claims.Claim) bool {
	nodes, lemmas := c.Doc.Nodes[c.Sentence], c.Doc.Lemmas[c.Sentence]
	for k := range nodes {
		if nodes[k].Tag != parse.NNS || !strings.HasPrefix(lexicon.Incident.Value(lemmas[k]), "noun/") {
			continue
		}
		for i := max(0, k-3); i < k; i++ {
			if nodes[i].Tag == parse.CD && nodes[i].Head == k || lemmas[i] == "both" || lemmas[i] == "several" {
				return true
			}
		}
	}
	return false
}

// chargesCounted is what the counts of a charge are of: "first-degree murder" in "two counts of first-degree murder"; "" for other figures.
func chargesCounted(c *claims.Claim, a claims.Amount) string {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	k := a.Last + 1
	if a.Measure != "count" || k+1 >= len(tokens) {
		return ""
	}
	for ; k < len(tokens) && tokens[k].Norm != "of"; k++ {
		if k > a.Last+2 {
			return ""
		}
	}
	var out []string
	for k++; k < len(tokens) && (nodes[k].Tag.Noun() || nodes[k].Tag == parse.JJ || nodes[k].Tag == parse.VBN || nodes[k].Tag == parse.HYPH || nodes[k].Tag == parse.CD); k++ {
		out = append(out, tokens[k].Norm)
	}
	return strings.Join(out, " ")
}

// branch says whether the doer of one figure is a part of the doer of the other, by the name before its noun: "Disney theme parks", "Disney".
func (f *figures) branch() bool {
	of := func(whole, part *claims.Claim) bool {
		w, p := whole.Subject, part.Subject
		return w.Present() && p.Present() && w.Name >= 0 && p.Name != w.Name && p.Head > p.First && claims.Normal(w.Lemma) != claims.Normal(p.Lemma) &&
			strings.HasPrefix(words(part, p.Span), words(whole, w.Span)+" ")
	}
	return of(f.A, f.B) || of(f.B, f.A)
}

// ofKin says whether a toll counts those of one family: "the father of the four children killed".
func ofKin(c *claims.Claim, a claims.Amount) bool {
	lemmas, k := c.Doc.Lemmas[c.Sentence], a.First-1
	for k > 0 && (lemmas[k] == "the" || lemmas[k] == "all") {
		k--
	}
	return k > 0 && lemmas[k] == "of" && lexicon.Relative.Is(lemmas[k-1], "kin")
}

// inHospitals says whether a toll is that of hospitals and of no other place: "deaths in the land's hospitals rose to 25,214", "the hospital death toll".
func inHospitals(c *claims.Claim, a claims.Amount) bool {
	tokens, lemmas, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Lemmas[c.Sentence], c.Doc.Nodes[c.Sentence]
	k := slices.IndexFunc(tokens, func(t text.Token) bool { return t.Norm == "hospitals" })
	for i := 1; i < len(tokens) && k < 0; i++ {
		if tokens[i-1].Norm == "hospital" && (lemmas[i] == "death" || lemmas[i] == "toll" || lemmas[i] == "fatality") {
			k = i
		}
	}
	if k < 0 || slices.Contains(lemmas, "home") || slices.Contains(lemmas, "community") {
		return false
	}
	first, last := min(k, a.Last)+1, max(k, a.First)
	return last-first < 8 && !slices.ContainsFunc(nodes[first:last], func(n parse.Node) bool { return n.Tag == parse.CD })
}
