package compare

import (
	"slices"

	"crossclaim/claims"
)

// figures pairs the claims of different documents that give clashing figures for one measure in sentences that share
// words: those the search by clause may have missed. Where a large set gives very many, only sentences that share a rare word are
// looked at.
func (x *index) figures(ctx *surroundings) []pair {
	groups := map[string][]int{}
	for i, c := range x.set.Claims {
		for _, a := range c.Amounts {
			if a.Measure != "" {
				groups[claims.Normal(a.Measure)] = append(groups[claims.Normal(a.Measure)], i)
			}
		}
	}
	var out []pair
	for _, members := range groups {
		members = slices.Compact(members)
		if len(members) > x.longest && x.longest < maxPosting {
			for _, few := range x.sharing(ctx, members) {
				out = x.figuresOf(ctx, few, out)
			}
			continue
		}
		out = x.figuresOf(ctx, members[:min(len(members), maxPosting)], out)
	}
	return out
}

// fewShare is how many claims with figures of one measure may share a word that is rare among them.
const fewShare = 20

// sharing groups claims by the words of their sentences that few of them share.
func (x *index) sharing(ctx *surroundings, members []int) [][]int {
	byWord := map[string][]int{}
	for _, i := range members {
		c := x.set.Claims[i]
		for _, w := range ctx.keys[c.Doc][c.Sentence] {
			if len(byWord[w]) <= fewShare {
				byWord[w] = append(byWord[w], i)
			}
		}
	}
	var out [][]int
	for _, list := range byWord {
		if len(list) > 1 && len(list) <= fewShare {
			out = append(out, list)
		}
	}
	return out
}

// figuresOf pairs claims that give figures for one measure.
func (x *index) figuresOf(ctx *surroundings, members []int, out []pair) []pair {
	for i, a := range members {
		for _, b := range members[i+1:] {
			ca, cb := x.set.Claims[a], x.set.Claims[b]
			if ca.Doc == cb.Doc {
				continue
			}
			if toll(claims.Normal(ca.Amounts[0].Measure)) {
				out = append(out, pair{a, b})
			} else if s, _ := ctx.overlap(ca, cb); s >= 0.1 {
				out = append(out, pair{a, b})
			}
		}
	}
	return out
}
