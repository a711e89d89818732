package compare

import (
	"maps"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/name"
)

// A person dominates a text that names him in at least leastMentions claims and nobody else half as often: "he" and "she"
// are his there, unless the sentence says otherwise.
const leastMentions = 4

// dominants finds the person who dominates each document of a set, -1 where nobody does.
func dominants(set *claims.Set) map[*claims.Document]int {
	count := map[*claims.Document]map[int]int{}
	for _, c := range set.Claims {
		for _, n := range c.Names {
			if set.Names[n].Kind == name.Person {
				if count[c.Doc] == nil {
					count[c.Doc] = map[int]int{}
				}
				count[c.Doc][n]++
			}
		}
	}
	out := map[*claims.Document]int{}
	for _, d := range set.Documents {
		best, first, second := -1, 0, 0
		for _, id := range slices.Sorted(maps.Keys(count[d])) {
			switch n := count[d][id]; {
			case n > first:
				best, first, second = id, n, first
			case n > second:
				second = n
			}
		}
		if first < leastMentions || 2*second > first {
			best = -1
		}
		out[d] = best
	}
	return out
}

// likelyName is the entity an argument names, or the person who dominates its text when it is an open "he" or "she"; -1
// for neither.
func (x *index) likelyName(c *claims.Claim, a claims.Arg) int {
	if a.Name >= 0 {
		return a.Name
	}
	if !a.Unresolved || a.First != a.Last {
		return -1
	}
	switch c.Doc.Sentences[c.Sentence].Tokens[a.Head].Norm {
	case "he", "she":
		if who, ok := x.dominant[c.Doc]; ok {
			return who
		}
	}
	return -1
}
