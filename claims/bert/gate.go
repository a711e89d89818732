package bert

import "slices"

// gate ends the run of what the first layers have seen enough of: only what it passes goes through the others. It is a sum of the states of the
// first token and of the mean of all, with which the layers before it were trained to tell (early exit; Xin et al., DeeBERT, 2020,
// https://arxiv.org/abs/2004.12993).
type gate struct {
	after   int // how many layers go before it; 0 for no gate
	weights []float32
	bias    float32
}

// pass moves the inputs that come through, with their rows of width h in x and their numbers in which, to the front and counts both.
func (g *gate) pass(x []float32, h int, batch []input, which []int) (n, rows int) {
	at, to := 0, 0
	for i, in := range batch {
		states := x[at : at+len(in.ids)*h]
		at += len(states)
		if !g.open(states, h) {
			continue
		}
		to += copy(x[to:], states)
		batch[n], which[n] = in, which[i]
		n++
	}
	return n, to / h
}

// open says whether one input comes through.
func (g *gate) open(rows []float32, h int) bool {
	return dot(rows[:h], g.weights)+dot(mean(rows, h), g.weights[h:])+g.bias > 0
}

// mean is that of rows of width h.
func mean(rows []float32, h int) []float32 {
	out, by := sum(rows, h), 1/float32(len(rows)/h)
	for i := range out {
		out[i] = float32(out[i] * by)
	}
	return out
}

// Ungated is e without its gate: everything goes through all layers.
func (e *Encoder) Ungated() *Encoder { return e.upTo(len(e.model.layers)) }

// Seen gives for each pair what the gate of e sees of it: the state of its first token, then the mean of all [2 * hidden]. It is nil for an encoder
// without a gate.
func (e *Encoder) Seen(pairs []Pair) [][]float32 {
	if e.model.gate.after == 0 {
		return nil
	}
	front, out, h := e.upTo(e.model.gate.after), make([][]float32, len(pairs)), e.model.shape.hidden
	inputs := e.tokenizeAll(len(pairs), func(t *tokenizer, i int) input { return t.pair(pairs[i].First, pairs[i].Second, e.model.shape.tokens) })
	front.run(inputs, false, func(_ *scratch, rows []float32, which []int) {
		for _, i := range which {
			n := len(inputs[i].ids) * h
			out[i] = append(slices.Clone(rows[:h]), mean(rows[:n], h)...)
			rows = rows[n:]
		}
	})
	return out
}

// upTo is an encoder of the first layers of e, without a gate.
func (e *Encoder) upTo(layers int) *Encoder {
	m := *e.model
	m.layers, m.gate = m.layers[:layers], gate{}
	return newEncoder(e.table, &m, e.kernels, Options{Workers: e.workers})
}
