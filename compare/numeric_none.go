package compare

import (
	"fmt"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// none reports a text that counts victims where the other says that there were none: "no one was hurt" / "two firefighters
// were injured".
func (p *Pass) none(empty, counted *claims.Claim) {
	measure, ok := emptied(empty)
	if !ok || graded(empty) || p.harmed(empty.Doc, measure) || slices.ContainsFunc(empty.Doc.Sentences[empty.Sentence].Tokens, func(t text.Token) bool { return t.Norm == "since" || t.Norm == "ever" || t.Norm == "never" }) || open(empty) || open(counted) || denies(counted) || spares(counted) {
		return
	}
	for _, a := range counted.Amounts {
		if claims.Normal(a.Measure) != measure || a.Low < 1 || a.Kind != quantity.Count {
			continue
		}
		shared, common := p.context.overlap(empty, counted)
		order := p.index.sentenceTimes(empty, counted)
		if order == when.Disjoint || p.index.elsewhere(empty, counted) || p.apart() || p.index.old(empty) != p.index.old(counted) || bygone(empty) != bygone(counted) ||
			shared < 0.2 && !p.opts.Assume {
			return
		}
		p.Event.Subject, p.Event.Object, p.Event.Time, p.Event.Words, p.Event.Shared = Open, Open, order, common, max(shared, p.Event.Shared)
		f := Finding{Cause: Numeric, Free: AmountSlot, State: true, Strength: 0.7, Aspect: measure,
			A: Side{empty, "none", []claims.Span{empty.Predicate}}, B: Side{counted, figureText(a), []claims.Span{a.Span}},
			Message: fmt.Sprintf("%s: none against %s", measure, figureText(a)),
			Guards:  []Guard{{sameModality, Holds, "both give the figure as a fact"}}}
		if empty == p.B {
			f.A, f.B = f.B, f.A
		}
		p.Report(f)
		return
	}
}

// spares says whether the sentence of a claim says itself that there were none: "all 35 got out, none of whom was hurt".
func spares(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Doc.Sentences[c.Sentence].Tokens, func(t text.Token) bool { return t.Norm == "none" || t.Norm == "nobody" })
}

// emptied is the measure of victims of whom a claim says that there were none: "no one was killed", "no injuries were reported".
func emptied(c *claims.Claim) (string, bool) {
	if c.Polarity != claims.Denied || c.Nominal {
		return "", false
	}
	if m := lexicon.Measure.Value(c.Lemma); m != "" && toll(m) {
		for _, a := range []claims.Arg{c.Subject, c.Object} {
			if a.Present() && lexicon.Quantifier.Is(c.Doc.Sentences[c.Sentence].Tokens[a.First].Norm, "none") && !narrowedDown(c, a) {
				return m, true
			}
		}
	}
	return "", false
}

// narrowedDown says whether "none" is told of a part: "none of the children".
func narrowedDown(c *claims.Claim, a claims.Arg) bool {
	if a.Last > a.First+1 {
		return true
	}
	switch c.Doc.Lemmas[c.Sentence][a.Head] {
	case "one", "no one", "nobody", "person", "people", "none", "passenger", "no-one":
		return false
	}
	return true
}

// harmed says whether a document counts victims itself: then "no one was hurt" is told of another place or another hour.
func (p *Pass) harmed(d *claims.Document, measure string) bool {
	return slices.ContainsFunc(p.index.byDocument(d), func(c *claims.Claim) bool {
		return slices.ContainsFunc(c.Amounts, func(a claims.Amount) bool { return claims.Normal(a.Measure) == measure && a.Low >= 1 && !denies(c) })
	})
}
