package parse

import "math"

// span is the best way to build the words from its first to its last, its head being one of the two.
type span struct {
	score float32
	split int16
}

// chart holds, for each pair of words, the best spans: whole ones, which take no more children, and open ones, whose two
// ends are one arc. up: the head is the last word; down: it is the first.
type chart struct {
	n                  int
	wholeUp, wholeDown []span
	openUp, openDown   []span
	score              func(word, head int) float32
	heads              []int
}

// treeOf gives the head of each of n words, -1 for one root, so that the arcs cross nowhere and the sum of their scores is the
// greatest: Eisner, Three new probabilistic models for dependency parsing, 1996. score tells what an arc is worth, of
// head -1 what a root is. Of equal trees it is always the same one.
func treeOf(n int, score func(word, head int) float32) []int {
	c := &chart{n: n, score: score, heads: make([]int, n)}
	for _, s := range []*[]span{&c.wholeUp, &c.wholeDown, &c.openUp, &c.openDown} {
		*s = make([]span, n*n)
	}
	for width := 1; width < n; width++ {
		for a := range n - width {
			c.build(a, a+width)
		}
	}
	root, best := 0, float32(math.Inf(-1))
	for r := range n {
		if v := score(r, -1) + c.wholeUp[r].score + c.wholeDown[r*n+n-1].score; v > best {
			root, best = r, v
		}
	}
	if n > 0 {
		c.heads[root] = -1
		c.walkUp(0, root)
		c.walkDown(root, n-1)
	}
	return c.heads
}

// build fills the spans from word a to word b.
func (c *chart) build(a, b int) {
	n := c.n
	inner := span{score: float32(math.Inf(-1))}
	for q := a; q < b; q++ {
		if v := c.wholeDown[a*n+q].score + c.wholeUp[(q+1)*n+b].score; v > inner.score {
			inner = span{v, int16(q)}
		}
	}
	at := a*n + b
	c.openUp[at] = span{inner.score + c.score(a, b), inner.split}
	c.openDown[at] = span{inner.score + c.score(b, a), inner.split}
	up, down := span{score: float32(math.Inf(-1))}, span{score: float32(math.Inf(-1))}
	for q := a; q < b; q++ {
		if v := c.wholeUp[a*n+q].score + c.openUp[q*n+b].score; v > up.score {
			up = span{v, int16(q)}
		}
		if v := c.openDown[a*n+q+1].score + c.wholeDown[(q+1)*n+b].score; v > down.score {
			down = span{v, int16(q + 1)}
		}
	}
	c.wholeUp[at], c.wholeDown[at] = up, down
}

// walkUp notes the arcs of the whole span from a to its head b.
func (c *chart) walkUp(a, b int) {
	if a == b {
		return
	}
	q := int(c.wholeUp[a*c.n+b].split)
	c.walkUp(a, q)
	c.heads[q] = b
	c.inner(q, b, int(c.openUp[q*c.n+b].split))
}

// walkDown notes the arcs of the whole span from its head a to b.
func (c *chart) walkDown(a, b int) {
	if a == b {
		return
	}
	q := int(c.wholeDown[a*c.n+b].split)
	c.walkDown(q, b)
	c.heads[q] = a
	c.inner(a, q, int(c.openDown[a*c.n+q].split))
}

// inner notes the arcs between two words joined by one.
func (c *chart) inner(a, b, q int) {
	c.walkDown(a, q)
	c.walkUp(q+1, b)
}
