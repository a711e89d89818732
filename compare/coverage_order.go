package compare

import (
	"cmp"
	"slices"

	"crossclaim/claims"
)

// Speaking counts the sources that are not silent on the topic.
func (c Coverage) Speaking() int {
	n := 0
	if len(c.Rows) > 0 {
		for _, cell := range c.Rows[0].Cells {
			if cell.State != Silence && cell.State != Unsure {
				n++
			}
		}
	}
	return n
}

// differing says whether several sources speak of the topic and a divergence stands in its table.
func (c Coverage) differing() bool {
	return c.Speaking() > 1 && slices.ContainsFunc(c.Rows, func(r Row) bool { return r.Divergence != "" })
}

// order puts the topics several sources speak of and differ on first, then those most sources speak of, then the
// vague ones; topics with their tables keep their order otherwise.
func (r *Result) order() {
	tables := slices.Clone(r.Coverage)
	slices.SortStableFunc(tables, func(a, b Coverage) int {
		if a.differing() != b.differing() {
			if a.differing() {
				return -1
			}
			return 1
		}
		if a.Vague != b.Vague {
			if b.Vague {
				return -1
			}
			return 1
		}
		return cmp.Compare(b.Speaking(), a.Speaking())
	})
	topics := map[string]claims.Topic{}
	for _, t := range r.Topics {
		topics[t.ID] = t
	}
	r.Coverage, r.Topics = tables, make([]claims.Topic, len(tables))
	for i, c := range tables {
		r.Topics[i] = topics[c.Topic]
	}
}
