package bert

import (
	"slices"

	"crossclaim/claims/parallel"
)

// batchRows is how many tokens go through the layers together: enough to use each panel of weights several times while it
// is in the cache, few enough that the activations stay there too.
const batchRows = 96

// single is [CLS] text [SEP], cut at limit tokens.
func (t *tokenizer) single(text string, limit int) input {
	ids, more := t.pieces([]int32{idStart}, text, limit-2)
	ids = append(ids, idEnd)
	return input{ids: ids, second: len(ids), truncated: more}
}

// pair is [CLS] first [SEP] second [SEP]; the longer one is cut first until limit tokens are left.
func (t *tokenizer) pair(first, second string, limit int) input {
	room := limit - 3
	a, _ := t.pieces([]int32{idStart}, first, room+1)
	b, _ := t.pieces(nil, second, room+1)
	n, m := longestFirst(len(a)-1, len(b), room)
	in := input{truncated: n < len(a)-1 || m < len(b)}
	in.ids = append(a[:n+1], idEnd)
	in.second = len(in.ids)
	in.ids = append(append(in.ids, b[:m]...), idEnd)
	return in
}

// longestFirst shortens two lengths to a sum of room as the reference tokenizers do: the longer one gives way until both
// are equal; an odd token goes to the one that was longer.
func longestFirst(n, m, room int) (int, int) {
	if n+m <= room {
		return n, m
	}
	if n > m {
		b, a := longestFirst(m, n, room)
		return a, b
	}
	if n <= room/2 {
		return n, room - n
	}
	return room / 2, room - room/2
}

// tokenizeAll makes n inputs, split evenly over the workers.
func (e *Encoder) tokenizeAll(n int, one func(t *tokenizer, i int) input) []input {
	inputs := make([]input, n)
	const share = 64
	parallel.On(e.workers, (n+share-1)/share, func() func(int) {
		t := &tokenizer{vocab: e.vocab}
		return func(job int) {
			for i := job * share; i < min(n, (job+1)*share); i++ {
				inputs[i] = one(t, i)
			}
		}
	})
	return inputs
}

// run takes the inputs in batches of about equal length, the longest first, through the layers and hands each
// batch's rows to done with the indices of its inputs, those that passed the gate where there is one; with firsts, one row an input, that of its
// first token. done runs on several goroutines and must keep to its own inputs.
func (e *Encoder) run(inputs []input, firsts bool, done func(s *scratch, rows []float32, which []int)) {
	order := make([]int, len(inputs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return len(inputs[b].ids) - len(inputs[a].ids) })
	var batches [][]int
	for len(order) > 0 {
		n, rows := 1, len(inputs[order[0]].ids)
		for n < len(order) && rows+len(inputs[order[n]].ids) <= batchRows {
			rows += len(inputs[order[n]].ids)
			n++
		}
		batches, order = append(batches, order[:n]), order[n:]
	}
	parallel.On(e.workers, len(batches), func() func(int) {
		var batch []input
		return func(job int) {
			s := e.scratch.Get().(*scratch)
			defer e.scratch.Put(s)
			batch = batch[:0]
			for _, i := range batches[job] {
				batch = append(batch, inputs[i])
			}
			rows, which := e.forward(s, batch, batches[job], firsts)
			done(s, rows, which)
		}
	})
}
