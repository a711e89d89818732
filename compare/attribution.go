package compare

import (
	"fmt"
	"strings"

	"crossclaim/claims"
)

var attributionDetector = Detector{
	Name: Attribution,
	Doc:  "The texts disagree on who said it, or on the words that one speaker used: a quotation with another speaker, or changed.",
	Run: func(p *Pass) {
		if p.oneDocument() {
			return
		}
		a, b := last(p.A), last(p.B)
		if a == nil || b == nil || a.Text == "" || b.Text == "" || pronoun(a.Text) || pronoun(b.Text) {
			return
		}
		for _, qa := range quotations(p.A) {
			for _, qb := range quotations(p.B) {
				p.quoted(qa, qb, a, b)
			}
		}
	},
}

// quoted compares two quotations: the same words from two speakers.
func (p *Pass) quoted(qa, qb claims.Span, a, b *claims.Speaker) {
	wa, wb := strings.Fields(fold(words(p.A, qa))), strings.Fields(fold(words(p.B, qb)))
	if len(wa) < 5 || len(wb) < 5 || alike(wa, wb) < 0.85 || p.oneVoice() {
		return
	}
	if a.Name < 0 || b.Name < 0 || a.Name == b.Name || p.index.holder(a.Name) == p.index.holder(b.Name) {
		return
	}
	p.Event.Subject, p.Event.Object = Same, Same
	p.Report(Finding{Cause: Attribution, Relation: ReportConflict, Strength: 0.85, Aspect: strings.Join(wa[:5], " "),
		A:       Side{p.A, a.Text, []claims.Span{a.Span, qa}},
		B:       Side{p.B, b.Text, []claims.Span{b.Span, qb}},
		Message: fmt.Sprintf("the same words are %s's in one text and %s's in the other", a.Text, b.Text),
		Guards:  []Guard{{sameSpeaker, Fails, "who speaks is what differs"}}})
}

// quotations lists the stretches between quotation marks in the sentence of a claim.
func quotations(c *claims.Claim) []claims.Span {
	var out []claims.Span
	open := -1
	for _, t := range c.Doc.Sentences[c.Sentence].Tokens {
		if t.Norm != "\"" {
			continue
		}
		if open >= 0 && t.Start > open {
			out = append(out, claims.Span{Start: open, End: t.Start})
			open = -1
			continue
		}
		open = t.End
	}
	return out
}

// fold is a quotation without case and punctuation.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '.', ',', '!', '?', ';', ':', '"', '“', '”', '…':
			return ' '
		case '’':
			return '\''
		}
		return r
	}, strings.ToLower(s))
}

// alike is the share of words two word lists have in common, in order, of the longer one (longest common subsequence).
func alike(a, b []string) float64 {
	row := make([]int, len(b)+1)
	for _, x := range a {
		diagonal := 0
		for j, y := range b {
			above := row[j+1]
			switch {
			case x == y:
				row[j+1] = diagonal + 1
			default:
				row[j+1] = max(above, row[j])
			}
			diagonal = above
		}
	}
	return float64(row[len(b)]) / float64(max(len(a), len(b)))
}
