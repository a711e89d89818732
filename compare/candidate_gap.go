package compare

import (
	"cmp"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parallel"
)

// inDoc is the likeness of a passage to the one of a document that is most like it.
type inDoc struct {
	doc      int32
	likeness float32
}

// centred takes from vectors their mean, as the subject of the set is: what is left tells one sentence from another (Mu and Viswanath,
// "All-but-the-Top", ICLR 2018, the first step).
func centred(list []vector) []vector {
	out := make([]vector, len(list))
	if len(list) == 0 {
		return out
	}
	middle := make([]float64, len(list[0].at))
	for _, v := range list {
		for i, q := range v.at {
			middle[i] += float64(q) / (v.length * float64(len(list)))
		}
	}
	parallel.With(len(list), func() func(int) {
		return func(k int) {
			rest := make([]float32, len(list[k].at))
			for i, q := range list[k].at {
				rest[i] = float32(float64(q)/list[k].length - middle[i])
			}
			out[k] = whole8(rest)
		}
	})
	return out
}

// tops notes for every passage its highest likeness in each document among the pairs that were found, ascending by document.
func (r *ranker) tops(list []ranked) {
	t := r.meant
	if t == nil {
		return
	}
	t.top = make([][]inDoc, len(r.passages))
	for i, p := range r.passages {
		for _, w := range p.at {
			t.top[i] = append(t.top[i], inDoc{int32(w.doc), 1}) // there it stands itself
		}
	}
	parallel.With(len(list), func() func(int) {
		return func(k int) { list[k].apart = float32(t.apart[list[k].a].cosine(t.apart[list[k].b])) }
	})
	for _, p := range list {
		if r.across(p.a, p.b) {
			t.top[p.a] = append(t.top[p.a], inDoc{int32(r.passages[p.b].at[0].doc), p.apart})
			t.top[p.b] = append(t.top[p.b], inDoc{int32(r.passages[p.a].at[0].doc), p.apart})
		}
	}
	parallel.With(len(t.top), func() func(int) {
		return func(i int) {
			slices.SortFunc(t.top[i], func(a, b inDoc) int {
				return cmp.Or(cmp.Compare(a.doc, b.doc), cmp.Compare(b.likeness, a.likeness))
			})
			t.top[i] = slices.Clone(slices.CompactFunc(t.top[i], func(a, b inDoc) bool { return a.doc == b.doc }))
		}
	})
}

// gap is how much less the passages of a pair are like each other than each is like the nearest one of the other's document, both summed, 0
// or below: where a document says the thing elsewhere, this is not the sentence to compare.
func (r *ranker) gap(p ranked) float64 {
	return r.meant.below(p.a, r.passages[p.b].at[0].doc, p.apart) + r.meant.below(p.b, r.passages[p.a].at[0].doc, p.apart)
}

// below is how far a likeness of passage i is below its highest in a document.
func (t *meant) below(i int32, doc int, like float32) float64 {
	k, ok := slices.BinarySearchFunc(t.top[i], int32(doc), func(p inDoc, doc int32) int { return cmp.Compare(p.doc, doc) })
	if !ok {
		return 0
	}
	return float64(min(0, like-t.top[i][k].likeness))
}

// causal says whether a sentence tells why.
func causal(doc *claims.Document, s int) bool {
	return slices.ContainsFunc(doc.Lemmas[s], func(lemma string) bool { return lexicon.Causal.Is(lemma, "why") })
}
