package bert

import "errors"

// Pair is two texts in order, for instance premise and hypothesis.
type Pair struct{ First, Second string }

// Scores is what the classifier says of one pair.
type Scores struct {
	Logits    []float32 // one per class, before softmax; nil where the gate of the model let the pair not through
	Tokens    int       // with the three markers
	Truncated bool      // the pair was longer than the model takes; the longer text was cut first
}

// ErrNoClassifier is returned by Classify for an encoder without a classifier.
var ErrNoClassifier = errors.New("this encoder gives vectors only: its weights file holds no classifier")

// Classify runs each pair through the encoder, the pooler and the classifier.
func (e *Encoder) Classify(pairs []Pair) ([]Scores, error) {
	sh := e.model.shape
	if sh.labels == 0 || sh.types < 2 || e.model.kind == kindProjector {
		return nil, ErrNoClassifier
	}
	inputs := e.tokenizeAll(len(pairs), func(t *tokenizer, i int) input { return t.pair(pairs[i].First, pairs[i].Second, sh.tokens) })
	out := make([]Scores, len(pairs))
	for i, in := range inputs {
		out[i].Tokens, out[i].Truncated = len(in.ids), in.truncated
	}
	h := sh.hidden
	e.run(inputs, true, func(s *scratch, rows []float32, which []int) {
		if len(which) == 0 {
			return
		}
		s.product(e.kernels, s.y, rows, len(which), &e.model.pooler)
		for r, i := range which {
			out[i].Logits = e.classify(s.y[r*h : (r+1)*h])
		}
	})
	return out, nil
}

// Cut says of each pair whether it is longer than the model takes, so that Classify leaves an end out.
func (e *Encoder) Cut(pairs []Pair) []bool {
	out := make([]bool, len(pairs))
	limit := e.model.shape.tokens
	for i, in := range e.tokenizeAll(len(pairs), func(t *tokenizer, i int) input { return t.pair(pairs[i].First, pairs[i].Second, limit) }) {
		out[i] = in.truncated
	}
	return out
}

// classify takes the pooler's output before tanh, which it overwrites.
func (e *Encoder) classify(pooled []float32) []float32 {
	for i, v := range pooled {
		pooled[i] = tanh(v)
	}
	logits := make([]float32, len(e.model.bias))
	for c := range logits {
		logits[c] = dot(pooled, e.model.classifier[c*len(pooled):]) + e.model.bias[c]
	}
	return logits
}

const log2e = float32(1.442695)

// tanh by way of exp2 of a negative number, the same on every platform.
func tanh(v float32) float32 {
	t := exp2(float32(-2 * log2e * max(v, -v)))
	y := (1 - t) / (1 + t)
	if v < 0 {
		return -y
	}
	return y
}

// Softmax turns logits into probabilities that add up to one, the same on every platform. temperature divides the logits;
// it must be positive.
func Softmax(logits []float32, temperature float32) []float32 {
	out := make([]float32, len(logits))
	if len(logits) == 0 {
		return out
	}
	top := logits[0]
	for _, v := range logits {
		top = max(top, v)
	}
	var sum float32
	for i, v := range logits {
		out[i] = exp2(float32((v - top) / temperature * log2e))
		sum += out[i]
	}
	for i := range out {
		out[i] /= sum
	}
	return out
}
