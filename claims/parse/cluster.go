package parse

import "errors"

// classes maps folded forms to word classes: words that stand next to the same words share a class. It is used in
// place: sorted 32-bit hashes of the forms, and a byte each for the class.
type classes struct {
	n      int
	hashes string
	class  string
	index  [1<<indexBits + 1]uint32 // first place of each value of the top bits of a hash
}

const indexBits = 14

// numClusters is the number of word classes.
const numClusters = 255

func openClasses(data string) (*classes, error) {
	if len(data)%5 != 0 {
		return nil, errors.New("word classes have a wrong length")
	}
	n := len(data) / 5
	c := &classes{n: n, hashes: data[:4*n], class: data[4*n:]}
	next, last := 0, uint32(0)
	for i := range n {
		h := c.hash(uint32(i))
		if i > 0 && h <= last {
			return nil, errors.New("word classes are out of order")
		}
		last = h
		for ; next <= int(h>>(32-indexBits)); next++ {
			c.index[next] = uint32(i)
		}
	}
	for ; next < len(c.index); next++ {
		c.index[next] = uint32(n)
	}
	return c, nil
}

func (c *classes) hash(i uint32) uint32 {
	b := c.hashes[4*i : 4*i+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// of is the class of a word, counted from 1. Words without one are classed by their ending, or as numbers.
func (c *classes) of(w *word) uint64 {
	form := uint32(w.form)
	top := form >> (32 - indexBits)
	for i := c.index[top]; i < c.index[top+1]; i++ {
		if c.hash(i) == form {
			return uint64(c.class[i]) + 1
		}
	}
	if w.shape&shapeDigit != 0 {
		return 1<<9 | w.shape&(shapeNoLetter|shapeHyphen)
	}
	return 1<<10 | w.suf[2]<<11&wordMask | w.shape&shapeUpper
}
