package compare

import (
	"math/bits"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/parallel"
)

// Vectors gives texts their vectors, of length 1 and all equally wide, so that the cosine of two says how alike they are in meaning.
// The same text must have the same vector each time.
type Vectors interface {
	Vectors(texts []string) [][]float32
}

const (
	mostMeant = 6000 // sentences; larger sets are searched by words alone: comparing all signs would outgrow the rest
	closest   = 48   // sentences nearest to one by their vectors
	sieved    = 128  // that the signs of the vectors let through to find these
)

// senses is what the sentence vectors of a set tell. Sentences are numbered over all documents in the order of the set.
type senses struct {
	sentence []vector  // of every sentence
	around   []vector  // of a sentence with those before and after it
	title    []vector  // of every document; the zero vector without a title
	document []vector  // the mean of its sentences
	first    []int     // of each document: the number of its first sentence
	pieces   [][]piece // of every sentence, none where the source of vectors tells of none
}

// newSenses asks for the vectors of a set; nil without a source of them and for sets too large.
func newSenses(set *claims.Set, v Vectors) *senses {
	if v == nil {
		return nil
	}
	m, texts, of, seen := &senses{}, []string(nil), []int(nil), map[string]int{}
	add := func(text string) {
		k, ok := seen[text]
		if !ok {
			k = len(texts)
			seen[text], texts = k, append(texts, text)
		}
		of = append(of, k)
	}
	for _, d := range set.Documents {
		m.first = append(m.first, len(of))
		for _, s := range d.Sentences {
			add(d.Quote(s.Span))
		}
	}
	n := len(of)
	if n > mostMeant {
		return nil
	}
	for _, d := range set.Documents {
		add(claims.Fold(d.Title))
	}
	found, pieces := embed(v, texts)
	for _, k := range of[:n] {
		m.pieces = append(m.pieces, pieces[k])
	}
	for d, doc := range set.Documents {
		m.read(found, of[m.first[d]:m.first[d]+len(doc.Sentences)])
		title := vector{}
		if doc.Title != "" {
			title = whole8(found[of[n+d]])
		}
		m.title = append(m.title, title)
	}
	return m
}

// embed gives texts their vectors and, where v tells of them, their pieces.
func embed(v Vectors, texts []string) (vectors [][]float32, pieces [][]piece) {
	pieces = make([][]piece, len(texts))
	p, ok := v.(Pieces)
	if !ok {
		return v.Vectors(texts), pieces
	}
	vectors, written, states := p.Pieces(texts, telling)
	parallel.Each(len(texts), func(i int) {
		for k, text := range written[i] {
			pieces[i] = append(pieces[i], piece{text, whole8(states[i][k])})
		}
	})
	return vectors, pieces
}

const flank = 0.5 // weight of the sentence before and of the one after

// read adds the sentences of one document, whose vectors stand at of.
func (m *senses) read(found [][]float32, of []int) {
	var mean []float32
	for s, k := range of {
		own := slices.Clone(found[k])
		if mean == nil {
			mean = make([]float32, len(own))
		}
		for i, x := range own {
			mean[i] += x
		}
		m.sentence = append(m.sentence, whole8(own))
		for _, t := range []int{s - 1, s + 1} {
			if t >= 0 && t < len(of) {
				for i, x := range found[of[t]] {
					own[i] += float32(flank * x)
				}
			}
		}
		m.around = append(m.around, whole8(own))
	}
	m.document = append(m.document, whole8(mean))
}

// at is the vector of a sentence.
func (m *senses) at(w where) vector { return m.sentence[m.first[w.doc]+w.sentence] }

// signs are one bit for each number of a vector: whether it is above the mean of all. Vectors that point one way differ in few
// (Charikar, "Similarity Estimation Techniques from Rounding Algorithms", STOC 2002).
type signs [encoded / 64]uint64

// encoded is how many numbers of a vector have signs: all that the encoder gives; what is wider is cut.
const encoded = 384

// sign reduces the vectors to their signs.
func sign(list []vector) []signs {
	if len(list) == 0 {
		return nil
	}
	sum := make([]int, encoded)
	for _, v := range list {
		for i, x := range v.at[:min(len(v.at), len(sum))] {
			sum[i] += int(x)
		}
	}
	out := make([]signs, len(list))
	for k, v := range list {
		for i, x := range v.at[:min(len(v.at), len(sum))] {
			if int(x)*len(list) > sum[i] {
				out[k][i/64] |= 1 << (i % 64)
			}
		}
	}
	return out
}

func (s *signs) apart(t *signs) int {
	return bits.OnesCount64(s[0]^t[0]) + bits.OnesCount64(s[1]^t[1]) + bits.OnesCount64(s[2]^t[2]) +
		bits.OnesCount64(s[3]^t[3]) + bits.OnesCount64(s[4]^t[4]) + bits.OnesCount64(s[5]^t[5])
}

// near lists for every vector the others that are nearest to it and in another document, ascending by number: the signs of all
// are compared, the vectors of those whose signs differ least. A comparison of signs is ten times as fast as one of vectors, so
// that sets up to mostMeant need no further index.
func near(list []vector, doc []int32) [][]partner {
	out, codes := make([][]partner, len(list)), sign(list)
	parallel.With(len(list), func() func(int) {
		apart := make([]uint16, len(list))
		var count [encoded + 1]int
		var found []partner
		return func(i int) {
			clear(count[:])
			own := doc[i]
			for j := range codes {
				if doc[j] == own && (own >= 0 || j == i) {
					apart[j] = uint16(len(count))
					continue
				}
				apart[j] = uint16(codes[i].apart(&codes[j]))
				count[apart[j]]++
			}
			limit, n := 0, 0
			for ; limit < len(count) && n < sieved; limit++ {
				n += count[limit]
			}
			found = found[:0]
			for j, a := range apart {
				if int(a) < limit {
					found = append(found, partner{int32(j), float32(round(list[i].cosine(list[j])))})
				}
			}
			out[i] = slices.Clone(claims.Front(found, closest, likelier))
		}
	})
	return out
}
