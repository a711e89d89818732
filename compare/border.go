package compare

import (
	"fmt"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
)

// border is on which side of a line something is: "two miles inside Karsian waters".
type border struct {
	side   string // inside or outside
	line   string // normal form of the noun that names the line or what it encloses
	far    bool   // says how far
	within claims.Span
}

// borders are the sides of lines that a claim tells.
func borders(c *claims.Claim) []border {
	sentence, nodes, lemmas := c.Doc.Sentences[c.Sentence], c.Doc.Nodes[c.Sentence], c.Doc.Lemmas[c.Sentence]
	var out []border
	for _, k := range c.Tokens {
		word := sentence.Tokens[k].Norm
		if word != "inside" && word != "outside" || nodes[k].Head <= k || !nodes[nodes[k].Head].Tag.Noun() {
			continue
		}
		head, start, far := nodes[k].Head, sentence.Tokens[k].Start, false
		for _, m := range c.Amounts {
			if m.Span.End >= start || m.Span.Start < c.SentenceSpan().Start {
				continue
			}
			gap := strings.TrimSpace(c.Doc.Text[m.Span.End:start])
			if m.Kind == quantity.Measure && m.Unit == "m" && gap == "" || m.Kind == quantity.Count && (gap == "nautical miles" || gap == "" && strings.HasSuffix(m.Text, "miles")) {
				start, far = m.Span.Start, true
			}
		}
		out = append(out, border{word, claims.Normal(lemmas[head]), far, claims.Span{Start: start, End: sentence.Tokens[head].End}})
	}
	return out
}

// astride reports one thing that is inside a line in one text and outside it in the other. At least one text says how far, so
// that the line is a matter of places and not of people who stand inside and outside a house.
func (p *Pass) astride() {
	if p.oneDocument() || denies(p.A) || denies(p.B) || unreal(p.A) || unreal(p.B) || p.A.Kind == claims.Opinion || p.B.Kind == claims.Opinion {
		return
	}
	for _, a := range borders(p.A) {
		for _, b := range borders(p.B) {
			if a.side == b.side || a.line != b.line || !a.far && !b.far || !p.oneThing() {
				continue
			}
			p.Event.Subject, p.Event.Object, p.Event.Place, p.Event.Shared = Same, Same, Open, max(p.Event.Shared, 0.5)
			p.Report(Finding{Cause: PlaceCause, Free: PlaceSlot, Strength: 0.7, Aspect: "side " + a.line,
				A:       Side{p.A, words(p.A, a.within), []claims.Span{a.within}},
				B:       Side{p.B, words(p.B, b.within), []claims.Span{b.within}},
				Message: fmt.Sprintf("%s against %s", words(p.A, a.within), words(p.B, b.within))})
			return
		}
	}
}

// oneThing says whether what two claims put on a side may be one thing.
func (p *Pass) oneThing() bool {
	a, b := placed(p.A), placed(p.B)
	if !a.Present() || !b.Present() || p.aliens(a, b) {
		return false
	}
	m := p.index.args(p.A, a, p.B, b)
	return m == Same || m == Related || m == Open
}

// placed is what a claim puts somewhere: what is found, put or seen there, or what is there.
func placed(c *claims.Claim) claims.Arg {
	if c.Object.Present() && !counted(c, c.Object) {
		return c.Object
	}
	return c.Subject
}
