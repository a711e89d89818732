package bert

// input is one text or pair ready for the encoder.
type input struct {
	ids       []int32
	second    int     // index of the first token of type 1; len(ids) when there is none
	types     []uint8 // type of each token, in place of second; nil for none
	truncated bool
}

// scratch is the working memory of one worker, grown to its largest batch and kept.
type scratch struct {
	x, y, qkv, wide, keys, scores []float32
	act                           activations
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}

func (s *scratch) fit(rows, longest int, sh shape) {
	padded := roundUp(rows, rowStep)
	s.x, s.y = grow(s.x, padded*sh.hidden), grow(s.y, padded*sh.hidden)
	s.qkv, s.wide = grow(s.qkv, (padded+rowStep)*3*sh.hidden), grow(s.wide, padded*sh.ffn)
	columns := roundUp(longest, 8)
	s.keys, s.scores = grow(s.keys, columns*sh.hidden/sh.heads), grow(s.scores, longest*columns)
	s.act.q = grow(s.act.q, padded*max(sh.hidden, sh.ffn))
	s.act.scale, s.act.sum = grow(s.act.scale, padded), grow(s.act.sum, padded)
}

// forward runs a ragged batch through the layers: the rows of all inputs one after another. It returns the rows of the last
// layer, which live in s until its next use, of all inputs or of those that passed the gate, and moves these to the front of batch and which.
// With firsts it returns one row an input, that of its first token: a classifier reads no other, so the last layer need not make them.
// Every step works on single rows or within one input, so the batch never shows in the result.
func (e *Encoder) forward(s *scratch, batch []input, which []int, firsts bool) ([]float32, []int) {
	rows, longest := 0, 0
	for _, in := range batch {
		rows += len(in.ids)
		longest = max(longest, len(in.ids))
	}
	m, k := e.model, e.kernels
	h, f := m.shape.hidden, m.shape.ffn
	s.fit(rows, longest, m.shape)
	x, y := s.x[:rows*h], s.y[:rows*h]
	e.embed(x, y, batch)
	for i := range m.layers {
		if m.gate.after == i && i > 0 {
			n, left := m.gate.pass(x, h, batch, which)
			if n == 0 {
				return nil, nil
			}
			batch, which, rows = batch[:n], which[:n], left
			x, y = x[:rows*h], y[:rows*h]
		}
		l := &m.layers[i]
		s.product(k, s.qkv, x, rows, &l.qkv)
		last := firsts && i == len(m.layers)-1
		if last {
			rows = gatherFirsts(x, h, batch)
			x, y = x[:rows*h], y[:rows*h]
		}
		e.attend(s, y, batch, last)
		s.product(k, s.y, y, rows, &l.output)
		k.addNorm(x, y, &l.afterAttention)
		s.product(k, s.wide, x, rows, &l.up)
		k.gelu(s.wide[:rows*f])
		s.product(k, s.y, s.wide, rows, &l.down)
		k.addNorm(x, y, &l.after)
	}
	return x, which
}

// gatherFirsts moves the first row of width h of each input to the front of x and counts them.
func gatherFirsts(x []float32, h int, batch []input) int {
	at := 0
	for r, in := range batch {
		copy(x[r*h:(r+1)*h], x[at*h:])
		at += len(in.ids)
	}
	return len(batch)
}

// product quantises rows of x and multiplies them by d into c.
func (s *scratch) product(k *kernels, c, x []float32, rows int, d *dense) {
	s.act.rows = rows
	k.quantize(&s.act, x, d.factors, rows)
	k.gemm(c, &s.act, d)
}

// embed fills x with the normalised sums of word, position and type rows; y is scratch.
func (e *Encoder) embed(x, y []float32, batch []input) {
	h, at := e.model.shape.hidden, 0
	for _, in := range batch {
		for i, id := range in.ids {
			row := x[at : at+h]
			e.table.words.add(row, id, true)
			e.model.positions.add(row, int32(i), false)
			var kind int32
			if in.types != nil {
				kind = int32(in.types[i])
			} else if i >= in.second {
				kind = 1
			}
			e.model.types.add(y[at:at+h], kind, true)
			at += h
		}
	}
	e.kernels.addNorm(x, y, &e.model.embedded)
}

// attend runs self-attention for each input and head from s.qkv into out, with firsts for the first token of each alone. The queries carry
// log2(e)/sqrt(width), so that weights are powers of two of the plain products.
func (e *Encoder) attend(s *scratch, out []float32, batch []input, firsts bool) {
	h := e.model.shape.hidden
	width, at, to := h/e.model.shape.heads, 0, 0
	for _, in := range batch {
		n := len(in.ids)
		asking := n
		if firsts {
			asking = 1
		}
		columns := roundUp(n, 8)
		scores, keys := s.scores[:asking*columns], s.keys[:width*columns]
		qkv := s.qkv[at*3*h:]
		for first := 0; first < h; first += width {
			e.kernels.transpose(keys, qkv[h+first:], n, columns, width, 3*h)
			e.kernels.matmul(scores, qkv[first:], keys, asking, columns, width, columns, 3*h, columns)
			mask(scores, n, columns)
			e.kernels.softmax(scores, asking, columns)
			e.kernels.matmul(out[to*h+first:], scores, qkv[2*h+first:], asking, width, n, h, columns, 3*h)
		}
		at, to = at+n, to+asking
	}
}

// mask makes the columns from n on, which stand for no token, weightless.
func mask(scores []float32, n, columns int) {
	for first := 0; first < len(scores); first += columns {
		for i := first + n; i < first+columns; i++ {
			scores[i] = -1e30
		}
	}
}
