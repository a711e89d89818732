package compare

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// sums says whether figures of one of two sentences make one of the other together.
func (x *index) sums(at [2]where) bool {
	a, b := x.counted(at[0]), x.counted(at[1])
	return x.makes(at, a, b) || x.makes([2]where{at[1], at[0]}, b, a)
}

// makes says whether figures of the first sentence make one of the second together: "84 passengers and eight crew members" are "92 passengers", "six relatives
// and a roommate" are "seven people", "seven officers and four crew members" are "the general and ten soldiers".
func (x *index) makes(at [2]where, list, others []quantity.Quantity) bool {
	return slices.ContainsFunc(x.withOthers(at[1], others), func(q quantity.Quantity) bool {
		more := func(p quantity.Quantity) bool { return p.Value == q.Value && x.oneBeside(at[1], p) }
		return !slices.ContainsFunc(others, more) && x.summed(at[0], list, q)
	})
}

// withOthers are the figures of a sentence, each raised by those who are named before it: "Nigeria and nine other countries" are ten.
func (x *index) withOthers(w where, list []quantity.Quantity) []quantity.Quantity {
	out := slices.Clone(list)
	tokens, nodes := x.tokensAt(w), x.set.Documents[w.doc].Nodes[w.sentence]
	for _, q := range list {
		if n := namedBefore(tokens, nodes, q); n > 0 {
			q.Value += float64(n)
			out = append(out, q)
		} else if k := q.First; q.Kind == quantity.Count && k > 1 && tokens[k-1].Norm == "and" && (nodes[k-2].Tag == parse.NNP || nodes[k-2].Tag == parse.NN) {
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

// oneBeside says whether one more is named right behind a figure, or they are with him: "six relatives and a roommate", "seven pupils and the headmistress",
// "he was caught with two companions".
func (x *index) oneBeside(w where, q quantity.Quantity) bool {
	tokens := x.tokensAt(w)
	if q.First > 0 && tokens[q.First-1].Norm == "with" && q.Last+1 < len(tokens) && human(x.set.Documents[w.doc].Lemmas[w.sentence][q.Last+1]) {
		return true
	}
	for k := q.Last + 1; k+1 < len(tokens) && k <= q.Last+4; k++ {
		if tokens[k].Norm == "and" {
			nodes := x.set.Documents[w.doc].Nodes[w.sentence]
			the := tokens[k+1].Norm == "the" && k+2 < len(tokens) && lexicon.Person.Has(tokens[k+2].Norm) && nodes[k+2].Label != parse.Nsubj // "and the police shot him"
			return the || slices.Contains([]string{"a", "an", "one", "his", "her", "their"}, tokens[k+1].Norm)
		}
	}
	return false
}

// namedBefore counts the names that a figure of others stands behind: "Idir, Korm and two other borders".
func namedBefore(tokens []text.Token, nodes []parse.Node, q quantity.Quantity) int {
	if q.Last+1 >= len(tokens) || tokens[q.Last+1].Norm != "other" && tokens[q.Last+1].Norm != "others" {
		return 0
	}
	n := 0
	for k := q.First - 1; k >= 0; k-- {
		switch {
		case nodes[k].Tag == parse.NNP || nodes[k].Tag == parse.NNPS:
			if nodes[k+1].Tag != parse.NNP && nodes[k+1].Tag != parse.NNPS {
				n++
			}
		case tokens[k].Norm == "," || tokens[k].Norm == "and":
		case tokens[q.Last+1].Norm == "others" && tokens[k].Norm != "of" && nodes[k].Tag == parse.IN:
			return 0 // "one died in Brel, and four others were hurt"
		default:
			return n
		}
	}
	return n
}
