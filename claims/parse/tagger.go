package parse

// Case patterns of a whole sentence: in a headline a capital says less about a word.
const (
	caseNormal = iota
	caseUpper  // hardly any lower-case word: "PUTIN CONDEMNS STRIKES"
	caseTitle  // most words begin with a capital: "Putin Condemns Strikes"
	caseLower  // no capital at all
)

// sentenceCase classes the case of a sentence of three alphabetic words or more.
func sentenceCase(words []word) uint64 {
	alpha, upper, all := 0, 0, 0
	for i := range words {
		s := words[i].shape
		if s&(shapeNoLetter|shapeDigit) != 0 {
			continue
		}
		alpha++
		if s&shapeUpper != 0 {
			upper++
		}
		if s&shapeAllUpper != 0 {
			all++
		}
	}
	switch {
	case alpha < 3:
		return caseNormal
	case all*10 >= alpha*7:
		return caseUpper
	case upper*10 >= alpha*6:
		return caseTitle
	case upper == 0:
		return caseLower
	}
	return caseNormal
}

// boundary stands for the words before the first and after the last one.
var boundary = word{form: 1}

const tagTemplates = 48

// tagKeys computes the feature hashes of word i, given the two tags before it. It returns a slice of buf.
func tagKeys(buf *[tagTemplates]uint64, words []word, i int, p1, p2, form uint64) []uint64 {
	at := func(j int) *word {
		if j < 0 || j >= len(words) {
			return &boundary
		}
		return &words[j]
	}
	w, l1, l2, r1, r2 := at(i), at(i-1), at(i-2), at(i+1), at(i+2)
	shape := w.shape | form<<8
	if i == 0 {
		shape |= 1 << 12
	}
	k := append(buf[:0],
		key(1, w.form, 0, 0), key(2, w.form, p1, 0), key(3, w.form, p1, p2), key(4, p1, p2, 0), key(5, p1, 0, 0),
		key(6, l1.form, 0, 0), key(7, l2.form, 0, 0), key(8, r1.form, 0, 0), key(9, r2.form, 0, 0),
		key(10, l1.form, w.form, 0), key(11, w.form, r1.form, 0), key(12, w.form, shape, 0),
		key(13, shape, 0, 0), key(14, shape, p1, 0), key(15, shape, r1.shape, 0), key(16, w.suf[2], shape, 0),
		key(17, w.suf[1], p1, 0), key(18, w.suf[2], p1, p2), key(19, r1.suf[2], 0, 0), key(20, l1.suf[2], 0, 0),
		key(21, r1.suf[1], p1, 0), key(22, r1.form, p1, 0), key(23, w.form, r1.suf[1], p1),
		key(26, w.class, 0, 0), key(27, w.class, p1, 0), key(28, l1.class, 0, 0), key(29, r1.class, 0, 0),
		key(30, w.class, r1.class, 0), key(31, l1.class, w.class, r1.class), key(32, r1.class, p1, w.suf[1]),
		key(33, w.form, r1.class, 0), key(34, r1.class, r2.class, p1), key(35, w.class, p1, p2))
	for n, s := range w.suf {
		if s != 0 {
			k = append(k, key(24, s, uint64(n), 0))
		}
	}
	for n, s := range w.pre {
		if s != 0 {
			k = append(k, key(25, s, uint64(n), 0))
		}
	}
	return k
}

// noTag is the tag of the place before the first word.
const noTag = numTags

// tag fills tags greedily from left to right.
func (t *table) tag(a *adder, words []word, tags []Tag) {
	var buf [tagTemplates]uint64
	var score [maxClasses]int32
	form := sentenceCase(words)
	p1, p2 := uint64(noTag), uint64(noTag)
	for i := range words {
		t.sum(a, tagKeys(&buf, words, i, p1, p2, form), &score)
		best := 0
		for c := 1; c < numTags; c++ {
			if score[c] > score[best] {
				best = c
			}
		}
		tags[i] = Tag(best)
		p1, p2 = uint64(best), p1
	}
}
