package bert

import (
	"bytes"
	"fmt"
	"math"

	"crossclaim/claims/parallel"
)

// change is what turns a matrix into another one: the product of two narrow ones is added to it, and its bias is another (Hu et al., LoRA,
// 2021, https://arxiv.org/abs/2106.09685). A model that was fine-tuned so takes a tenth of the bytes of a model.
type change struct {
	from rows  // a row per input, as wide as the rank
	to   dense // from the rank to the columns
}

func (r *reader) change(out, in, rank int) change {
	return change{r.rows(in, rank), r.dense(out, rank)}.widened()
}

// rankStep is what kernels want a rank to be a multiple of.
const rankStep = 32

// widened is the same change with so much more rank, all zero, that kernels can take it.
func (c change) widened() change {
	rank, wide := c.to.in, roundUp(c.to.in, rankStep)
	if rank == wide {
		return c
	}
	inputs := len(c.from.q) / rank
	from, to := make([]byte, inputs*wide), bytes.Repeat([]byte{64}, c.to.out*wide)
	for i := range inputs {
		copy(from[i*wide:], c.from.q[i*rank:(i+1)*rank])
	}
	for first := 0; first < c.to.out; first += 32 {
		copy(to[first*wide:], c.to.weights[first*rank:(first+32)*rank])
	}
	c.from.width, c.from.q = wide, from
	c.to.in, c.to.weights, c.to.factors = wide, to, append(c.to.factors, make([]float32, wide-rank)...)
	return c
}

// LoadChanged reads a file of changes (kind 4 of format.go) to the encoder base and runs what comes of them. name stands for the file in errors.
func LoadChanged(base *Encoder, name string, data []byte, o Options) (*Encoder, error) {
	k, err := chooseKernels(o.Kernel)
	if err != nil {
		return nil, err
	}
	m, _, err := readChanged(base, name, data, k)
	if err != nil {
		return nil, err
	}
	return newEncoder(base.table, m, k, o), nil
}

func readChanged(base *Encoder, name string, data []byte, k *kernels) (*model, *reader, error) {
	h, r, err := openFile(name, data, kindChange, nil)
	if err != nil {
		return nil, nil, err
	}
	s, b, rank := h.shape, base.model.shape, h.shape.types
	if h.table != base.model.sum {
		return nil, nil, fmt.Errorf("weights %s: changes encoder %08x, this one is %08x; make it again from it", name, h.table, base.model.sum)
	}
	if s.hidden != b.hidden || s.layers != b.layers || s.ffn != b.ffn || rank < 4 || rank%4 != 0 || rank > b.hidden || s.positions >= b.layers || s.labels < 1 || s.labels > maxLabels || base.model.kind != kindEncoder || b.labels < 1 {
		return nil, nil, fmt.Errorf("weights %s: shape %+v does not fit the encoder it changes; make it again from it", name, s)
	}
	m := r.changed(base.model, s, k)
	if err := r.done(name); err != nil {
		return nil, nil, err
	}
	m.header = header{model: h.model, kind: kindEncoder, sum: h.sum, table: base.model.table, shape: b}
	m.shape.labels = s.labels
	return m, r, nil
}

// changed reads the changes to every layer of m, of such a shape, and makes the model that they come to.
func (r *reader) changed(m *model, s shape, k *kernels) *model {
	h, f, rank := m.shape.hidden, m.shape.ffn, s.types
	out := &model{positions: m.positions, types: m.types, embedded: r.norm(h), layers: make([]layer, len(m.layers))}
	var work []func()
	plan := func(to, from *dense, columns ...int) {
		var parts []change
		for _, n := range columns {
			parts = append(parts, r.change(n, from.in, rank))
		}
		work = append(work, func() { *to = from.changed(k, parts) })
	}
	for i := range m.layers {
		from, to := &m.layers[i], &out.layers[i]
		plan(&to.qkv, &from.qkv, h, h, h)
		plan(&to.output, &from.output, h)
		to.afterAttention = r.norm(h)
		plan(&to.up, &from.up, f)
		plan(&to.down, &from.down, h)
		to.after = r.norm(h)
	}
	plan(&out.pooler, &m.pooler, h)
	out.classifier, out.bias = r.floats(s.labels*h), r.floats(s.labels)
	if out.gate.after = s.positions; out.gate.after > 0 {
		out.gate.weights, out.gate.bias = r.floats(2*h), r.floats(1)[0]
	}
	if !r.short {
		parallel.Each(len(work), func(i int) { work[i]() })
	}
	return out
}

// changed returns d after changes, which share its columns one after another. The products run on whole numbers and the rest in a fixed order,
// so that every kernel makes the same bytes.
func (d *dense) changed(k *kernels, parts []change) dense {
	out := dense{out: d.out, in: d.in, factors: d.factors, weights: make([]byte, len(d.weights)), scale: make([]float32, d.out)}
	first := 0
	for _, c := range parts {
		added := c.product(k, d.in)
		for at := 0; at < c.to.out; at += 32 {
			d.panel(&out, added[at:], c.to.out, first+at)
		}
		out.bias = append(out.bias, c.to.bias...)
		first += c.to.out
	}
	return out
}

// product gives what is added to a matrix: a row for each of so many inputs.
func (c *change) product(k *kernels, inputs int) []float32 {
	rank, padded := c.to.in, roundUp(inputs, rowStep)
	x := make([]float32, padded*rank)
	for i := range inputs {
		c.from.add(x[i*rank:(i+1)*rank], int32(i), true)
	}
	to := c.to
	to.bias = make([]float32, to.out)
	s := &scratch{act: activations{q: make([]int8, padded*rank), scale: make([]float32, padded), sum: make([]int32, padded)}}
	out := make([]float32, padded*to.out)
	s.product(k, out, x, inputs, &to)
	return out
}

// panel adds to the 32 columns of d from first on what lies in the first 32 of added, whose rows are so wide, and rounds the sums to steps of to.
func (d *dense) panel(to *dense, added []float32, wide, first int) {
	sums, top := make([]float32, 32*d.in), [32]float32{}
	at := first * d.in
	place := func(i, c int) int { return at + i/4*128 + 4*c + i%4 }
	for i := range d.in {
		by := 1 / d.factors[i]
		for c := range top {
			step := float32(float32(int32(d.weights[place(i, c)])-64) * d.scale[first+c])
			v := step + float32(added[i*wide+c]*by)
			sums[32*i+c], top[c] = v, max(top[c], v, -v)
		}
	}
	for c := range top {
		to.scale[first+c] = top[c] / weightSteps
		if top[c] > 0 {
			top[c] = weightSteps / top[c]
		}
	}
	for i := range d.in {
		for c := range top {
			to.weights[place(i, c)] = byte(math.Float32bits(float32(sums[32*i+c]*top[c])+roundBias)) + 64
		}
	}
}
