package bert

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
	mean := sum(rows, h)
	by := 1 / float32(len(rows)/h)
	for i := range mean {
		mean[i] = float32(mean[i] * by)
	}
	return dot(rows[:h], g.weights)+dot(mean, g.weights[h:])+g.bias > 0
}
