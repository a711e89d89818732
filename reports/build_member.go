package reports

import (
	"cmp"
	"slices"

	"crossclaim/claims"
	"crossclaim/compare"
)

// opponent is the member a position's quotes are contrasted with: the first of the first other position.
func opponent(positions []compare.Position, i int) *compare.Member {
	for j := range positions {
		if j != i && len(positions[j].Members) > 0 {
			return &positions[j].Members[0]
		}
	}
	return nil
}

func byPlace(x, y Member) int {
	return cmp.Or(cmp.Compare(x.Source, y.Source), cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End))
}

// wordsOf splits the quote of a member; nothing of none.
func wordsOf(m *compare.Member) []string {
	if m == nil || m.Doc == nil {
		return nil
	}
	return tokens(newQuote(m.Doc, m.Span, nil).text)
}

// mark contrasts the quotes of a position with the words of another; of many sources, whose positions have hundreds, those that a
// table shows.
func (b builder) mark(members []Member, other []string) {
	shown := make([]*Member, len(members))
	for i := range members {
		shown[i] = &members[i]
	}
	if len(b.set.Documents) > manyColumns {
		slices.SortStableFunc(shown, func(x, y *Member) int { return cmp.Compare(b.rank[x.Source], b.rank[y.Source]) })
		shown = shown[:min(shownMembers, len(shown))]
	}
	for _, m := range shown {
		m.contrast(b.set.Documents[m.Source], other)
	}
}

// contrast marks the quote of a member, and the words of it that are not among others.
func (m *Member) contrast(doc *claims.Document, other []string) {
	q := newQuote(doc, claims.Span{Start: m.Start, End: m.End}, m.Evidence)
	q.contrast(other)
	m.Marked = q.line()
}

// member is a member as programs read it.
func (b builder) member(m compare.Member) Member {
	if m.Doc == nil {
		return Member{}
	}
	return Member{Quote: b.quote(m.Doc, m.Span), Speaker: claims.Fold(m.Speaker), Evidence: m.Evidence, Copies: m.Copies}
}

func (b builder) quote(doc *claims.Document, span claims.Span) Quote {
	line, column := b.places.of(doc, span.Start)
	return Quote{b.index[doc], span.Start, span.End, line, column, claims.Fold(span.Of(doc.Text))}
}
