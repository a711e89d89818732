package bert

// Marks stand around the words of a text that States looks at: "at least [ 17 ] people".
const (
	Open  = "["
	Close = "]"

	idOpen, idClose = 1031, 1033 // their word pieces
)

// State is what an encoder holds of a pair after some of its layers, each a vector of its hidden width.
type State struct {
	Whole         []float32 // of the first token, which gathers what the pair is about
	First, Second []float32 // the mean over the words between the marks of each text, over all of it where there is no mark
}

// States runs each pair through the first layers. What is marked must stand within the tokens the model takes; a mark that was cut off
// marks nothing.
func (e *Encoder) States(pairs []Pair, layers int) []State {
	layers = max(0, min(layers, len(e.model.layers)))
	inputs := e.tokenizeAll(len(pairs), func(t *tokenizer, i int) input {
		return t.pair(pairs[i].First, pairs[i].Second, e.model.shape.tokens)
	})
	out, h := make([]State, len(pairs)), e.model.shape.hidden
	e.run(inputs, layers, func(_ *scratch, rows []float32, which []int) {
		for _, i := range which {
			in := inputs[i]
			out[i] = State{Whole: append([]float32(nil), rows[:h]...), First: marked(rows, in.ids, 1, in.second-1, h), Second: marked(rows, in.ids, in.second, len(in.ids)-1, h)}
			rows = rows[len(in.ids)*h:]
		}
	})
	return out
}

// marked is the mean of the rows from..to that stand between the marks.
func marked(rows []float32, ids []int32, from, to, h int) []float32 {
	inside, n := false, 0
	sum, all := make([]float32, h), make([]float32, h)
	for i := from; i < to; i++ {
		row := rows[i*h : (i+1)*h]
		for k, v := range row {
			all[k] += v
		}
		switch {
		case ids[i] == idOpen:
			inside = true
		case ids[i] == idClose:
			inside = false
		case inside:
			n++
			for k, v := range row {
				sum[k] += v
			}
		}
	}
	if n == 0 {
		sum, n = all, max(1, to-from)
	}
	for k := range sum {
		sum[k] /= float32(n)
	}
	return sum
}
