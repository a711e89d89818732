package compare

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"crossclaim/claims"
)

// evidence is the list of spans inside the sentence, ascending, without empty or nested ones.
func evidence(s Side) []claims.Span {
	var out []claims.Span
	for _, e := range s.Evidence {
		if e.Len() > 0 && s.Claim.SentenceSpan().Contains(e) {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b claims.Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	kept := out[:0]
	for _, e := range out {
		if len(kept) == 0 || !kept[len(kept)-1].Overlaps(e) {
			kept = append(kept, e)
		}
	}
	return kept
}

func compareMember(a, b Member) int {
	return cmp.Or(strings.Compare(a.Doc.Path, b.Doc.Path), cmp.Compare(a.Span.Start, b.Span.Start))
}

// compareDivergence puts the sure ones in front, of these what texts tell differently, and what one text alone tells of both sides last.
func compareDivergence(a, b *Divergence) int {
	return cmp.Or(cmp.Compare(levelRank[a.Level], levelRank[b.Level]), cmp.Compare(truth(a.OneText()), truth(b.OneText())), cmp.Compare(rank[a.Relation], rank[b.Relation]),
		cmp.Compare(b.Score, a.Score), strings.Compare(a.ID, b.ID))
}

// OneText says whether one text alone tells all sides of d, and no copy of it does.
func (d *Divergence) OneText() bool {
	var first *claims.Document
	for _, p := range d.Positions {
		for _, m := range p.Members {
			if first == nil {
				first = m.Doc
			}
			if m.Doc != first || len(m.Copies) > 0 {
				return false
			}
		}
	}
	return true
}

// pairID is a hash of both quotes and their evidence, order-free: it survives edits elsewhere in the texts.
func pairID(a, b Side) string {
	one := func(s Side) string {
		out := s.Claim.Quote()
		for _, e := range evidence(s) {
			out += "\x00" + words(s.Claim, e)
		}
		return out
	}
	x, y := one(a), one(b)
	if x > y {
		x, y = y, x
	}
	sum := sha256.Sum256([]byte(x + "\x01" + y))
	return hex.EncodeToString(sum[:6])
}
