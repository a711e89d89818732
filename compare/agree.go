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
	if p.oneDocument() || p.voteApart() || denies(a) != denies(b) || a.Modality != b.Modality || p.Event.Time == when.Disjoint || p.Event.Place == Different {
		return 0
	}
	if p.Event.Predicate != Same || !p.core() || p.Event.Shared < 0.4 {
		return 0
	}
	for _, x := range a.Amounts {
		for _, y := range b.Amounts {
			if x.Measure == y.Measure && quantity.Comparable(x.Quantity, y.Quantity) {
				if !quantity.Compatible(x.Quantity, y.Quantity) {
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
	at := newPlacement(set)
	held, seen := positions(at, divergences), map[[2]int32]bool{}
	kept := slices.DeleteFunc(found, func(g agreement) bool {
		pair := [2]int32{at.sentence(g.a), at.sentence(g.b)}
		again := seen[pair] || contrary(held[pair[0]], held[pair[1]])
		seen[pair] = true
		return again
	})
	out := make([]Agreement, 0, len(kept))
	for _, g := range kept {
		out = append(out, Agreement{Topic: at.firstTopic(g.a.ID), A: g.a, B: g.b})
	}
	return out
}

// holding is a position of a divergence, both by their place.
type holding struct{ divergence, position int }

// positions lists the positions that each sentence, by its number, is a member of, ascending.
func positions(at *placement, divergences []Divergence) map[int32][]holding {
	out := map[int32][]holding{}
	for d := range divergences {
		for p, position := range divergences[d].Positions {
			for _, m := range position.Members {
				s := at.sentence(m.Claim)
				out[s] = append(out[s], holding{d, p})
			}
		}
	}
	return out
}

// contrary says whether two sentences are in different positions of one divergence.
func contrary(a, b []holding) bool {
	for _, h := range a {
		k, _ := slices.BinarySearchFunc(b, h.divergence, func(o holding, d int) int { return cmp.Compare(o.divergence, d) })
		for ; k < len(b) && b[k].divergence == h.divergence; k++ {
			if b[k].position != h.position {
				return true
			}
		}
	}
	return false
}
