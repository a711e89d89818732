package claims

import (
	"cmp"
	"hash/maphash"
	"slices"

	"crossclaim/claims/text"
)

const (
	copyWords = 7    // shorter sentences are alike by chance
	copyHits  = 0.3  // share of the shorter sentence's word triples that the other must hold to be looked at
	copyTries = 5    // sentences looked at, those with the most triples in common first
	copyLists = 64   // sentences noted for a triple: what more hold is furniture
	copyDice  = 0.8  // share of words two near-identical sentences have in common, in order
	copyWhole = 0.92 // share of the shorter one's words where it stands whole in the longer
	copyExtra = 2    // content words the longer one may add: "the spokesman said"
)

// copies finds sentences that stand near-identically in several documents: wire text and quotations. Each is set beside
// the nearest of the sentences before it, documents by path; a copy in which a figure, a name, a negation or another word
// that tells was changed is marked, and is a model for later copies too. Candidates share triples of neighbouring words
// (Broder 1997, resemblance of documents); what decides is their longest common subsequence of words.
func copies(docs []*Document) []Copy {
	f := copyFinder{docs: docs, posts: map[uint64][]int32{}, seed: maphash.MakeSeed()}
	var out []Copy
	for d, doc := range docs {
		start := len(f.known)
		for s := range doc.Sentences {
			line := f.line(d, s)
			if len(line.words) < copyWords {
				continue
			}
			found, ok := f.nearest(line, start)
			if ok {
				out = append(out, found)
			}
			if !ok || found.Changed {
				f.add(line)
			}
		}
	}
	return out
}

// copyFinder holds the sentences that later ones may be copies of.
type copyFinder struct {
	docs  []*Document
	known []line
	posts map[uint64][]int32 // triple of words -> numbers of known sentences, ascending
	seed  maphash.Seed
}

// line is a sentence as copies are compared.
type line struct {
	doc, sentence int
	words         []int    // tokens that are no punctuation
	triples       []uint64 // hashes of its triples of words, ascending, each once
}

func (f *copyFinder) line(d, s int) line {
	l := line{doc: d, sentence: s}
	tokens := f.docs[d].Sentences[s].Tokens
	for k, t := range tokens {
		if t.Kind != text.Punct {
			l.words = append(l.words, k)
		}
	}
	var h maphash.Hash
	h.SetSeed(f.seed)
	for i := 0; i+3 <= len(l.words); i++ {
		h.Reset()
		for _, k := range l.words[i : i+3] {
			h.WriteString(tokens[k].Norm)
			h.WriteByte(0)
		}
		l.triples = append(l.triples, h.Sum64())
	}
	slices.Sort(l.triples)
	l.triples = slices.Compact(l.triples)
	return l
}

func (f *copyFinder) add(l line) {
	for _, t := range l.triples {
		if len(f.posts[t]) < copyLists {
			f.posts[t] = append(f.posts[t], int32(len(f.known)))
		}
	}
	f.known = append(f.known, l)
}

// nearest finds the known sentence of an earlier document that the line is a copy of.
func (f *copyFinder) nearest(l line, end int) (Copy, bool) {
	hits := map[int32]int{}
	var near []int32
	for _, t := range l.triples {
		for _, k := range f.posts[t] {
			if int(k) >= end {
				break
			}
			if hits[k] == 0 {
				near = append(near, k)
			}
			hits[k]++
		}
	}
	near = slices.DeleteFunc(near, func(k int32) bool {
		return float64(hits[k]) < copyHits*float64(min(len(l.triples), len(f.known[k].triples)))
	})
	slices.SortFunc(near, func(a, b int32) int { return cmp.Or(cmp.Compare(hits[b], hits[a]), cmp.Compare(a, b)) })
	out, best := Copy{}, 0
	for _, k := range near[:min(copyTries, len(near))] {
		o := f.known[k]
		same, changed, ok := f.align(o, l)
		if better := 2 * same; ok && (better > best || better == best-1 && !changed) {
			if best = better; !changed {
				best++ // among equals the unchanged
			}
			out = Copy{Doc: l.doc, Sentence: l.sentence, OfDoc: o.doc, OfSentence: o.sentence, Changed: changed}
		}
	}
	return out, best > 0
}
