package parse

import (
	"cmp"
	"encoding/binary"
	"math"
	"slices"
)

// bigram is how often one known word stands beside another.
type bigram struct {
	word, count int32
}

// clusterer holds the counts of the exchange algorithm.
type clusterer struct {
	k           int
	of          []int32 // class of each word
	count       []int64 // of each word
	size        []int64 // occurrences of each class
	left, right [][]bigram
	byLeft      [][]int32 // occurrences of class c after word v
	byRight     [][]int32 // occurrences of class c before word v
	xlog        []float64
}

// Classes learns word classes from sentences by the exchange algorithm (Kneser and Ney 1993) on a two-sided predictive
// model (Dehdari, Tan and van Genabith 2016): a word moves to the class that best predicts its neighbours. Words seen
// fewer than least times get none.
func Classes(sentences [][]string, least, passes int) []byte {
	ids := map[uint32]int32{}
	var forms []uint32
	var seq []int32
	var count []int64
	for _, s := range sentences {
		for _, w := range s {
			nw := newWord(w)
			f := uint32(nw.form)
			id, ok := ids[f]
			if !ok {
				id = int32(len(forms))
				ids[f], forms, count = id, append(forms, f), append(count, 0)
			}
			count[id]++
			seq = append(seq, id)
		}
		seq = append(seq, -1)
	}
	var rank []int32 // words frequent enough, the most frequent first
	for id, n := range count {
		if n >= int64(least) {
			rank = append(rank, int32(id))
		}
	}
	slices.SortFunc(rank, func(a, b int32) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b))
	})
	c := newClusterer(seq, count, rank)
	for range passes {
		if c.exchange() == 0 {
			break
		}
	}
	order := make([]int, len(rank))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(forms[rank[a]], forms[rank[b]]) })
	var hashes, class []byte
	for _, i := range order {
		hashes = binary.LittleEndian.AppendUint32(hashes, forms[rank[i]])
		class = append(class, byte(c.of[i]))
	}
	return append(hashes, class...)
}

func newClusterer(seq []int32, count []int64, rank []int32) *clusterer {
	c := &clusterer{k: numClusters}
	place := make([]int32, len(count))
	for i := range place {
		place[i] = none
	}
	for i, id := range rank {
		place[id] = int32(i)
		c.count = append(c.count, count[id])
		c.of = append(c.of, int32(i%c.k))
	}
	pairs := map[uint64]int32{}
	prev := int32(none)
	for _, id := range seq {
		cur := int32(none)
		if id >= 0 {
			cur = place[id]
		}
		if prev >= 0 && cur >= 0 {
			pairs[uint64(prev)<<32|uint64(cur)]++
		}
		prev = cur
	}
	list := make([]uint64, 0, len(pairs))
	for p := range pairs {
		list = append(list, p)
	}
	slices.Sort(list)
	n := len(rank)
	c.left, c.right = make([][]bigram, n), make([][]bigram, n)
	c.byLeft, c.byRight = make([][]int32, n), make([][]int32, n)
	for i := range n {
		c.byLeft[i], c.byRight[i] = make([]int32, c.k), make([]int32, c.k)
	}
	c.size = make([]int64, c.k)
	for i, k := range c.of {
		c.size[k] += c.count[i]
	}
	for _, p := range list {
		a, b, n := int32(p>>32), int32(p&wordMask), pairs[p]
		c.left[b] = append(c.left[b], bigram{a, n})
		c.right[a] = append(c.right[a], bigram{b, n})
		c.byLeft[a][c.of[b]] += n
		c.byRight[b][c.of[a]] += n
	}
	c.xlog = make([]float64, 1<<16)
	for i := 2; i < len(c.xlog); i++ {
		c.xlog[i] = float64(i) * math.Log(float64(i))
	}
	return c
}

func (c *clusterer) x(n int64) float64 {
	if n < int64(len(c.xlog)) {
		return c.xlog[max(n, 0)]
	}
	return float64(n) * math.Log(float64(n))
}

// exchange tries a better class for every word once and gives the number of words that moved.
func (c *clusterer) exchange() int {
	moved := 0
	gain := make([]float64, c.k)
	for w := range c.of {
		c.move(w, -1)
		for k := range gain {
			gain[k] = 2 * (c.x(c.size[k]) - c.x(c.size[k]+c.count[w]))
		}
		for _, b := range c.left[w] {
			for k, n := range c.byLeft[b.word] {
				gain[k] += c.x(int64(n+b.count)) - c.x(int64(n))
			}
		}
		for _, b := range c.right[w] {
			for k, n := range c.byRight[b.word] {
				gain[k] += c.x(int64(n+b.count)) - c.x(int64(n))
			}
		}
		best := c.of[w]
		for k, g := range gain {
			if g > gain[best]+1e-9 {
				best = int32(k)
			}
		}
		if best != c.of[w] {
			moved++
		}
		c.of[w] = best
		c.move(w, 1)
	}
	return moved
}

// move takes a word out of its class (sign -1) or puts it in (sign 1).
func (c *clusterer) move(w int, sign int32) {
	k := c.of[w]
	c.size[k] += int64(sign) * c.count[w]
	for _, b := range c.left[w] {
		c.byLeft[b.word][k] += sign * b.count
	}
	for _, b := range c.right[w] {
		c.byRight[b.word][k] += sign * b.count
	}
}
