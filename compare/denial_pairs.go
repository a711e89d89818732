package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

// denials pairs every denial with the claims of its own and the sentences before it, and with the claims of other
// documents that share words with those sentences.
func (x *index) denials() []pair {
	var out []pair
	var owning []int
	for i, c := range x.set.Claims {
		if s := last(c); s != nil && lexicon.Denial.Is(s.Verb, "admit") {
			owning = append(owning, i)
		}
	}
	owners := x.owners(owning)
	for i, d := range x.set.Claims {
		if _, _, ok := denying(d); !ok {
			continue
		}
		for _, j := range owners(d) {
			if x.set.Claims[j].Doc != d.Doc {
				out = append(out, pair{min(i, j), max(i, j)})
			}
		}
		for j := i - 1; j >= 0 && x.set.Claims[j].Doc == d.Doc && x.set.Claims[j].Sentence >= d.Sentence-reach; j-- {
			out = append(out, pair{j, i})
		}
		for j := i + 1; j < len(x.set.Claims) && x.set.Claims[j].Doc == d.Doc && x.set.Claims[j].Sentence == d.Sentence; j++ {
			out = append(out, pair{i, j})
		}
	}
	return out
}

// owners gives for a denial the claims by which somebody owns up that may be of the same speaker: all where they are few, else
// those of the name, or of the noun that heads the phrase, as sameSpeaker compares them.
func (x *index) owners(owning []int) func(d *claims.Claim) []int {
	if len(owning) <= maxPosting {
		return func(*claims.Claim) []int { return owning }
	}
	byName, byWord := map[int][]int{}, map[string][]int{}
	for _, i := range owning {
		s := last(x.set.Claims[i])
		if s.Name >= 0 {
			byName[s.Name] = append(byName[s.Name], i)
			continue
		}
		for _, w := range strings.Fields(strings.ToLower(core(s.Text))) {
			byWord[w] = append(byWord[w], i)
		}
	}
	return func(d *claims.Claim) []int {
		list := byWord[d.Subject.Lemma]
		if d.Subject.Name >= 0 {
			list = byName[d.Subject.Name]
		}
		return list[:min(len(list), maxPosting)]
	}
}

// nearest keeps, of the claims a denial may answer within its own text, those that stand nearest before it: "this" may point at the
// sentence before or at the rest of its own.
func nearest(found []settled) []settled {
	gap := func(f *settled) int {
		return max(f.A.Claim.Sentence, f.B.Claim.Sentence) - min(f.A.Claim.Sentence, f.B.Claim.Sentence)
	}
	key := func(f *settled) (place, bool) {
		if !strings.HasPrefix(f.Aspect, denialAspect) || f.A.Claim.Doc != f.B.Claim.Doc {
			return place{}, false
		}
		return place{f.A.Claim.Doc, max(f.A.Claim.Sentence, f.B.Claim.Sentence)}, true
	}
	best := map[place]int{}
	for i := range found {
		if k, ok := key(&found[i]); ok {
			if g, seen := best[k]; !seen || gap(&found[i]) < g {
				best[k] = gap(&found[i])
			}
		}
	}
	return slices.DeleteFunc(found, func(f settled) bool {
		k, ok := key(&f)
		return ok && gap(&f) > max(best[k], 1)
	})
}
