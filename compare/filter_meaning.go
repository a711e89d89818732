package compare

import (
	"fmt"
	"strings"

	"crossclaim/claims"
)

const (
	byMeaning = "meaning of "
	likeLabel = 0.45 // "nuclear talks" and "negotiations" have 0.47, labels of other things rarely 0.3
)

// meant finds the topics whose label or one of whose terms means what a query says, by the likeness of their vectors; none without
// vectors. It is for queries whose words match nothing: words are surer.
func (r *Result) meant(query string) []Match {
	if r.vectors == nil || len(stemsOf(query)) == 0 {
		return nil
	}
	texts, start := []string{query}, []int(nil)
	for _, t := range r.Topics {
		start = append(start, len(texts))
		texts = append(append(texts, t.Label), t.Terms...)
	}
	start = append(start, len(texts))
	var list []vector
	for _, v := range r.vectors.Vectors(texts) {
		list = append(list, whole8(v))
	}
	var out []Match
	for i, t := range r.Topics {
		best, at := 0.0, 0
		for k := start[i]; k < start[i+1]; k++ {
			if c := round(list[0].cosine(list[k])); c > best {
				best, at = c, k
			}
		}
		if best >= likeLabel {
			out = append(out, Match{query, t.ID, fmt.Sprintf("%s%q (%.2f)", byMeaning, claims.Fold(texts[at]), best)})
		}
	}
	return out
}

// wholly says whether a topic matched as such, so that all of its divergences are asked for.
func (m Match) wholly() bool { return m.Why == byLabel || strings.HasPrefix(m.Why, byMeaning) }
