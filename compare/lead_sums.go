package compare

import (
	"slices"

	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
)

// makes says whether figures of the first sentence make one of the second together: "84 passengers and eight crew members" are "92 passengers", "six relatives
// and a roommate" are "seven people", "seven officers and four crew members" are "the general and ten soldiers".
func (x *index) makes(at [2]where, list, others []quantity.Quantity) bool {
	return slices.ContainsFunc(x.withOthers(at[1], others), func(q quantity.Quantity) bool {
		more := func(p quantity.Quantity) bool { return p.Value == q.Value && x.oneBeside(at[1], p) }
		return !slices.ContainsFunc(others, more) && x.summed(at[0], list, q)
	})
}

// withOthers are the figures of a sentence, each raised by the one who is named before it: "Nigeria and nine other countries" are ten.
func (x *index) withOthers(w where, list []quantity.Quantity) []quantity.Quantity {
	out := slices.Clone(list)
	tokens, nodes := x.tokensAt(w), x.set.Documents[w.doc].Nodes[w.sentence]
	for _, q := range list {
		if k := q.First; q.Kind == quantity.Count && k > 1 && tokens[k-1].Norm == "and" && (nodes[k-2].Tag == parse.NNP || nodes[k-2].Tag == parse.NN) {
			q.Value++
			out = append(out, q)
		}
	}
	return out
}

// summed says whether figures of a sentence, with one who is named beside them, make a figure together.
func (x *index) summed(w where, list []quantity.Quantity, q quantity.Quantity) bool {
	if slices.ContainsFunc(x.withOthers(w, list)[len(list):], func(p quantity.Quantity) bool { return p.Unit == q.Unit && p.Value == q.Value }) {
		return true
	}
	all := 0.0
	for i, p := range list {
		if p.Kind != q.Kind || p.Unit != q.Unit {
			continue
		}
		if all += p.Value; all == q.Value && p.Value != all && !x.oneBeside(w, p) || p.Value+1 == q.Value && x.oneBeside(w, p) {
			return true
		}
		for _, o := range list[:i] {
			if o.Kind == q.Kind && o.Unit == q.Unit && o.Value+p.Value == q.Value && !x.oneBeside(w, p) {
				return true
			}
		}
	}
	return false
}

// oneBeside says whether one more is named right behind a figure: "six relatives and a roommate".
func (x *index) oneBeside(w where, q quantity.Quantity) bool {
	tokens := x.tokensAt(w)
	for k := q.Last + 1; k+1 < len(tokens) && k <= q.Last+4; k++ {
		if tokens[k].Norm == "and" {
			return slices.Contains([]string{"a", "an", "one", "his", "her", "their"}, tokens[k+1].Norm)
		}
	}
	return false
}
