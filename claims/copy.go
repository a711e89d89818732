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
	f := copyFinder{docs: docs, ids: map[string]int32{}, posts: map[uint64][]int32{}, seed: maphash.MakeSeed()}
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
	ids   map[string]int32   // numbers of words
	hits  []int32            // of each known sentence the triples in common with the one at hand, 0 between uses
	posts map[uint64][]int32 // triple of words -> numbers of known sentences, ascending
	cells []int16            // scratch of align
	seed  maphash.Seed
}

// line is a sentence as copies are compared.
type line struct {
	doc, sentence int
	words         []int    // tokens that are no punctuation
	norms         []int32  // numbers of these words as copies are compared
	triples       []uint64 // hashes of its triples of words, ascending, each once
}

func (f *copyFinder) line(d, s int) line {
	l := line{doc: d, sentence: s}
	tokens := f.docs[d].Sentences[s].Tokens
	for k, t := range tokens {
		if t.Kind != text.Punct {
			l.words, l.norms = append(l.words, k), append(l.norms, f.id(t.Norm))
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

// id is the number of a word as copies are compared: in small letters, "&" as "and".
func (f *copyFinder) id(word string) int32 {
	if word == "&" {
		word = "and"
	}
	id, ok := f.ids[word]
	if !ok {
		id = int32(len(f.ids))
		f.ids[word] = id
	}
	return id
}

func (f *copyFinder) add(l line) {
	for _, t := range l.triples {
		if len(f.posts[t]) < copyLists {
			f.posts[t] = append(f.posts[t], int32(len(f.known)))
		}
	}
	f.known, f.hits = append(f.known, l), append(f.hits, 0)
}

// hit is a known sentence with how many triples it has in common with another.
type hit struct{ line, triples int32 }

// nearest finds the known sentence of an earlier document that the line is a copy of.
func (f *copyFinder) nearest(l line, end int) (Copy, bool) {
	var near []hit
	for _, t := range l.triples {
		for _, k := range f.posts[t] {
			if int(k) >= end {
				break
			}
			if f.hits[k] == 0 {
				near = append(near, hit{line: k})
			}
			f.hits[k]++
		}
	}
	for i, h := range near {
		near[i].triples, f.hits[h.line] = f.hits[h.line], 0
	}
	near = slices.DeleteFunc(near, func(h hit) bool {
		return float64(h.triples) < copyHits*float64(min(len(l.triples), len(f.known[h.line].triples)))
	})
	slices.SortFunc(near, func(a, b hit) int { return cmp.Or(cmp.Compare(b.triples, a.triples), cmp.Compare(a.line, b.line)) })
	out, best := Copy{}, 0
	for _, h := range near[:min(copyTries, len(near))] {
		o := f.known[h.line]
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
