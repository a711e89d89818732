package bert

// gate ends the run of what the first layers have seen enough of: only what it passes goes through the others. It is a sum of the states of the
// first token and of the mean of all, with which the layers before it were trained to tell (early exit; Xin et al., DeeBERT, 2020,
// https://arxiv.org/abs/2004.12993).
type gate struct {
	after   int // how many layers go before it; 0 for no gate
	weights []float32
	bias    float32
}

// pass moves the inputs that come through, with their rows of width h in x and their numbers in which, to the front and counts them.
func (g *gate) pass(x []float32, h int, batch []input, which []int) int {
	n, at, to := 0, 0, 0
	for i, in := range batch {
		rows := x[at : at+len(in.ids)*h]
		at += len(rows)
		if !g.open(rows, h) {
			continue
		}
		to += copy(x[to:], rows)
		batch[n], which[n] = in, which[i]
		n++
	}
	return n
}

// open says whether one input comes through.
func (g *gate) open(rows []float32, h int) bool {
	mean := make([]float32, h)
	for at := 0; at < len(rows); at += h {
		for i, v := range rows[at : at+h] {
			mean[i] += v
		}
	}
	by := 1 / float32(len(rows)/h)
	for i := range mean {
		mean[i] = float32(mean[i] * by)
	}
	return dot(rows[:h], g.weights)+dot(mean, g.weights[h:])+g.bias > 0
}
