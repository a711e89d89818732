package compare

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
	"crossclaim/claims/when"
)

// add puts a side into the position that holds its value.
func (d *Divergence) add(at *placement, s Side) {
	m := Member{Doc: s.Claim.Doc, Claim: s.Claim, Speaker: whose(at.set, s), Span: s.Claim.SentenceSpan(), Evidence: evidence(s), Copies: at.copiesOf(s.Claim)}
	for i := range d.Positions {
		p := &d.Positions[i]
		if !strings.EqualFold(p.Value, s.Value) && !equalFigures(p.figure, figureOf(s)) {
			continue
		}
		if !slices.ContainsFunc(p.Members, func(o Member) bool { return o.Doc == m.Doc && o.Span == m.Span }) {
			p.Members = append(p.Members, m)
		}
		return
	}
	d.Positions = append(d.Positions, Position{Value: s.Value, Members: []Member{m}, figure: figureOf(s)})
}

// whose is who holds a position: who says the claim, or, where the text itself tells that somebody denies something, who denies it.
func whose(set *claims.Set, s Side) string {
	who, _, ok := denying(s.Claim)
	if by := teller(set, s.Claim); by != "" || !ok || s.Value != denialWord {
		return by
	}
	return byName(set, s.Claim, who)
}

// byName is who denies, by name where the text has a pronoun for it.
func byName(set *claims.Set, d *claims.Claim, who string) string {
	if n := denierOf(d); pronoun(who) && n >= 0 {
		return set.Names[n].Label
	}
	return who
}

// figureOf is the amount that a side holds up as its value, nil when its value is none.
func figureOf(s Side) *claims.Amount {
	for i := range s.Claim.Amounts {
		if len(s.Evidence) == 1 && s.Claim.Amounts[i].Span == s.Evidence[0] {
			return &s.Claim.Amounts[i]
		}
	}
	return nil
}

// equalFigures says whether two positions give one figure in two ways: "ten", "10".
func equalFigures(a, b *claims.Amount) bool {
	return a != nil && b != nil && a.Value == b.Value && a.Second == b.Second && a.Bound == b.Bound && a.Unit == b.Unit
}

// join makes one position of figures that round to each other, whatever their bounds, "two" and "at least two", "62,122" and "around 62,000", and of those
// of one text that fit each other, "at least 14" and "over a dozen"; the one with most members names it, of two with as many the one that
// says more. Two positions always stay.
func (d *Divergence) join() {
	for i := 0; i < len(d.Positions); i++ {
		for j := len(d.Positions) - 1; j > i && len(d.Positions) > 2; j-- {
			p, q := &d.Positions[i], d.Positions[j]
			if p.figure == nil || q.figure == nil || !rounds(p.figure, q.figure) && !(p.sameText(q) && quantity.Compatible(p.figure.Quantity, q.figure.Quantity)) {
				continue
			}
			if len(q.Members) > len(p.Members) || len(q.Members) == len(p.Members) && q.figure.Low > p.figure.Low {
				p.Value, p.figure = q.Value, q.figure
			}
			for _, m := range q.Members {
				if !slices.ContainsFunc(p.Members, func(o Member) bool { return o.Doc == m.Doc && o.Span == m.Span }) {
					p.Members = append(p.Members, m)
				}
			}
			d.Positions = slices.Delete(d.Positions, j, j+1)
		}
	}
}

// rounds says whether two figures round to each other; one that says of itself that it is about so many, to tens: "close to 70" for 69.
func rounds(a, b *claims.Amount) bool {
	near := a.Bound == quantity.About && tens(a.Value, b.Value) || b.Bound == quantity.About && tens(b.Value, a.Value)
	return a.Unit == b.Unit && (near || math.Abs(a.Value-b.Value) <= 0.005*min(a.Value, b.Value))
}

// sameText says whether one text alone holds both positions.
func (p *Position) sameText(q Position) bool {
	doc := p.Members[0].Doc
	other := func(m Member) bool { return m.Doc != doc }
	return !slices.ContainsFunc(p.Members, other) && !slices.ContainsFunc(q.Members, other)
}

// values lists the values of all positions, in the order of the texts, as a report shows them: "60 against 84", or "60, nearly 80 and 84" of three texts.
func (d *Divergence) values() string {
	var out []string
	first := func(p Position) Member { return slices.MinFunc(p.Members, compareMember) }
	order := slices.Clone(d.Positions)
	slices.SortStableFunc(order, func(a, b Position) int { return compareMember(first(a), first(b)) })
	between := " against "
	if d.Relation == Supersede && !slices.ContainsFunc(order, func(p Position) bool { return !published(p).Known() }) {
		slices.SortStableFunc(order, func(a, b Position) int {
			return cmp.Or(earlier(published(a), published(b)), a.fewer(b)) // of one day the lower count is the older one
		})
		if n := len(order); published(order[n-2]).Before(published(order[n-1])) {
			between = ", then "
		}
	}
	for _, p := range order {
		out = append(out, p.Value)
	}
	last := len(out) - 1
	for last > 1 && between == " against " && order[last-1].sameText(order[last]) {
		last-- // all that one text tells stands on one side
	}
	if between == " against " && !(ofOneText(order[:last]) && ofOneText(order[last:])) {
		last, between = len(out)-1, " and " // more than two sides
	}
	return strings.Join(out[:last], ", ") + between + strings.Join(out[last:], ", ")
}

// ofOneText says whether some positions are a single one, or one text alone holds them.
func ofOneText(positions []Position) bool {
	first := positions[0]
	return !slices.ContainsFunc(positions[1:], func(p Position) bool { return !first.sameText(p) })
}

// fewer orders two positions by their figures, as far as both have one.
func (p Position) fewer(q Position) int {
	if p.figure == nil || q.figure == nil {
		return 0
	}
	return cmp.Compare(p.figure.Value, q.figure.Value)
}

// published is the earliest day on which a position was told, unknown where that of one of its texts is.
func published(p Position) when.Interval {
	return slices.MinFunc(p.Members, func(a, b Member) int {
		x, y := a.Doc.Published, b.Doc.Published
		if x.Known() != y.Known() {
			return cmp.Compare(truth(x.Known()), truth(y.Known()))
		}
		return earlier(x, y)
	}).Doc.Published
}

func earlier(a, b when.Interval) int {
	return cmp.Compare(truth(b.Before(a)), truth(a.Before(b)))
}

// thin drops from a position the members whose sentence another position shows as well, as long as the position keeps one:
// a sentence that tells a claim together with its denial stands on the side of the denial.
func (d *Divergence) thin() {
	for i := range d.Positions {
		kept := slices.DeleteFunc(slices.Clone(d.Positions[i].Members), func(m Member) bool {
			return slices.ContainsFunc(d.Positions, func(o Position) bool {
				return o.Value != d.Positions[i].Value && slices.ContainsFunc(o.Members, func(n Member) bool { return n.Doc == m.Doc && n.Span == m.Span })
			})
		})
		if len(kept) > 0 {
			d.Positions[i].Members = kept
		}
	}
}
