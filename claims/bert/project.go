package bert

import "errors"

// Word is a word of a sentence with the token type of its pieces, which tells the encoder what a vocabulary of small letters
// cannot: how the word is written. What a type means is a matter of the weights.
type Word struct {
	Text string
	Type uint8
}

// ErrNoProjection is returned by Project for an encoder that has none.
var ErrNoProjection = errors.New("this encoder gives vectors or classes only: its weights file holds no projection of words")

// Columns is the width of a projection, 0 without one.
func (e *Encoder) Columns() int {
	if e.model.kind != kindProjector {
		return 0
	}
	return e.model.shape.labels
}

// Project runs sentences through the encoder and gives, one after another, the projection of each word, Columns wide: that
// of its first piece. Words at the end of a sentence that the model has no room for have no row; the first word always has.
func (e *Encoder) Project(sentences [][]Word) ([][]float32, error) {
	columns := e.Columns()
	if columns == 0 {
		return nil, ErrNoProjection
	}
	starts := make([][]int, len(sentences)) // place of the first piece of each word
	inputs := e.tokenizeAll(len(sentences), func(t *tokenizer, i int) input { return e.words(t, sentences[i], &starts[i]) })
	out := make([][]float32, len(sentences))
	h := e.model.shape.hidden
	e.run(inputs, false, func(s *scratch, rows []float32, which []int) {
		for _, i := range which {
			n := len(starts[i])
			first := make([]float32, roundUp(n, rowStep)*h)
			for w, at := range starts[i] {
				copy(first[w*h:], rows[at*h:(at+1)*h])
			}
			wide := make([]float32, roundUp(n, rowStep)*columns)
			if n > 0 {
				s.product(e.kernels, wide, first, n, &e.model.pooler)
			}
			out[i] = wide[:n*columns]
			rows = rows[len(inputs[i].ids)*h:]
		}
	})
	return out, nil
}

// words is [CLS], the pieces of words as far as there is room, [SEP].
func (e *Encoder) words(t *tokenizer, words []Word, starts *[]int) input {
	in := input{ids: []int32{idStart}, types: []uint8{0}}
	room := e.model.shape.tokens - 1
	for _, w := range words {
		at := len(in.ids)
		ids, _ := t.pieces(in.ids, w.Text, room)
		if len(ids) == at {
			ids = append(ids, idUnknown)
		}
		if len(ids) > room {
			if at > 1 {
				in.truncated = true
				break
			}
			ids = ids[:room]
		}
		*starts = append(*starts, at)
		for in.ids = ids; len(in.types) < len(ids); {
			in.types = append(in.types, w.Type)
		}
	}
	in.ids, in.types = append(in.ids, idEnd), append(in.types, 0)
	in.second = len(in.ids)
	return in
}
