package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/name"
	"crossclaim/claims/parse"
)

// confined says whether a sentence counts in one part of where it happened: "23 people died inside the church", "four were killed in
// that office".
func confined(c *claims.Claim, a claims.Amount) bool {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	for k := a.Last + 1; k+1 < min(len(tokens), a.Last+7); k++ {
		switch next := tokens[k+1].Norm; tokens[k].Norm {
		case "inside", "outside":
			return nodes[k+1].Tag != parse.NNP
		case "in", "at", "on":
			if next == "that" || next == "this" || next == "each" || next == "one" {
				return true
			}
		case ",", ";":
			return false
		}
	}
	return false
}

// local says whether a sentence sets its toll in a place that is not where both stories begin, and the other sentence does not name:
// "35 dead in Le Marche" is a part of the dead of a quake.
func (p *Pass) local(c *claims.Claim, a claims.Amount, other *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for k := a.Last + 1; k+1 < min(len(tokens), a.Last+6); k++ {
		if tokens[k].Norm != "in" && tokens[k].Norm != "at" {
			continue
		}
		first := k + 1
		if first+1 < len(tokens) && tokens[first].Norm == "the" {
			first++ // "in the Selm region"
			for of := first + 1; of < min(len(tokens)-1, first+4); of++ {
				if tokens[of].Norm == "of" && c.Doc.Nodes[c.Sentence][of-1].Tag == parse.NN {
					first = of + 1 // "in the harbour town of Selm"
					break
				}
			}
		}
		for _, n := range c.Names {
			if p.index.maybePlace(n) && strings.HasPrefix(p.index.set.Names[n].Label, words(c, tokens[first].Span)) && p.afield(c, other, n) {
				return true
			}
		}
	}
	return false
}

// localVoice says whether a toll is told by officials of a place that the other sentence does not name, of what happens or of who tells it, and that is not where both stories begin, or
// its own story begins with more: what "the police of Karachi" count is what happened there.
func (p *Pass) localVoice(c *claims.Claim, a claims.Amount, other *claims.Claim) bool {
	s := last(c)
	if s == nil {
		return false
	}
	more := func(o *claims.Claim) bool {
		return slices.ContainsFunc(o.Amounts, func(b claims.Amount) bool {
			return claims.Normal(b.Measure) == claims.Normal(a.Measure) && b.Value > a.Value
		})
	}
	said := strings.Fields(s.Text)
	for _, d := range []*claims.Document{c.Doc, other.Doc} {
		for _, o := range p.index.byDocument(d) {
			for _, n := range o.Names {
				if e := p.index.set.Names[n]; e.Kind == name.Place && slices.Contains(said, e.Label) && !slices.Contains(p.index.named(other), n) && !strings.Contains(other.Quote(), e.Label) {
					return p.afield(c, other, n) || p.index.opens(c.Doc, more)
				}
			}
		}
	}
	return false
}

// maybePlace says whether a name is one of a place, or nobody knows what of.
func (x *index) maybePlace(n int) bool {
	return n >= 0 && (x.set.Names[n].Kind == name.Place || x.set.Names[n].Kind == name.Other)
}
