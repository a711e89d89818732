package compare

import (
	"cmp"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
	"crossclaim/claims/when"
)

// agreement is a pair of claims that state the same.
type agreement struct {
	a, b     *claims.Claim
	strength float64
}

// agrees is how surely two claims state the same fact, 0 when they do not: the same predicate and participants, nothing
// that differs.
func (p *Pass) agrees() float64 {
	a, b := p.A, p.B
	if p.oneDocument() || denies(a) != denies(b) || a.Modality != b.Modality || p.Event.Time == when.Disjoint || p.Event.Place == Different {
		return 0
	}
	if p.Event.Predicate != Same || !p.core() || p.Event.Shared < 0.4 {
		return 0
	}
	for _, x := range a.Amounts {
		for _, y := range b.Amounts {
			if x.Measure == y.Measure && quantity.Comparable(x.Quantity, y.Quantity) {
				if ok, _ := quantity.Compatible(x.Quantity, y.Quantity); !ok {
					return 0
				}
			}
		}
	}
	return p.Event.Score
}

// agreements lists the pairs of sentences that agree and are in no divergence, best first, one a sentence pair.
func agreements(set *claims.Set, found []agreement, divergences []Divergence) []Agreement {
	slices.SortStableFunc(found, func(p, q agreement) int {
		return cmp.Or(cmp.Compare(q.strength, p.strength), cmp.Compare(p.a.ID, q.a.ID), cmp.Compare(p.b.ID, q.b.ID))
	})
	type key struct {
		a, b         *claims.Document
		sentA, sentB int
	}
	seen := map[key]bool{}
	for _, d := range divergences {
		for i, p := range d.Positions {
			for _, q := range d.Positions[i+1:] {
				for _, m := range p.Members {
					for _, n := range q.Members {
						seen[key{m.Doc, n.Doc, m.Claim.Sentence, n.Claim.Sentence}] = true
						seen[key{n.Doc, m.Doc, n.Claim.Sentence, m.Claim.Sentence}] = true
					}
				}
			}
		}
	}
	kept := slices.DeleteFunc(found, func(g agreement) bool {
		k := key{g.a.Doc, g.b.Doc, g.a.Sentence, g.b.Sentence}
		again := seen[k]
		seen[k] = true
		return again
	})
	out, at := make([]Agreement, 0, len(kept)), newPlacement(set)
	for _, g := range kept {
		out = append(out, Agreement{Topic: at.firstTopic(g.a.ID), A: g.a, B: g.b})
	}
	return out
}
