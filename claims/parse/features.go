package parse

// Features after Zhang and Nivre (2011), for an arc-hybrid parser: words, tags, children, distance, valency and label
// sets of the two top words of the stack and the first of the buffer; plus the marks and verbs that lie between.

const parseTemplates = 144

// view is what features see of one place of the configuration; a place that does not exist has at == none.
type view struct {
	at              int
	w, p, wp, c     uint64
	l, l2, r, r2    int
	nl, nr, sl, srs uint64
}

const (
	noForm  = 3
	noBoth  = noForm | uint64(numTags+2)<<32
	noClass = 3 << 8
)

func (s *state) view(i int, v *view) {
	if i < 0 || i >= len(s.nodes) {
		*v = view{at: none, w: noForm, p: numTags + 2, wp: noBoth, c: noClass, l: none, l2: none, r: none, r2: none}
		return
	}
	n := &s.nodes[i]
	*v = view{at: i, w: s.form[i], p: uint64(s.tags[i]), wp: s.both[i], c: s.class[i],
		l: n.left, l2: n.left2, r: n.right, r2: n.right2, nl: uint64(n.nLeft), nr: uint64(n.nRight), sl: n.lLabel, srs: n.rLabel}
}

// child gives form, tag and label of a word that has a head, or of a missing one.
func (s *state) child(i int) (w, p, l uint64) {
	if i < 0 {
		return noForm, numTags + 2, numLabels
	}
	return s.form[i], uint64(s.tags[i]), uint64(s.nodes[i].label)
}

// tagAt is the tag of a word, or of a place outside the sentence.
func (s *state) tagAt(i int) uint64 {
	if i < 0 || i >= len(s.nodes) {
		return numTags + 2
	}
	return uint64(s.tags[i])
}

// distance classes the number of words between two places.
func distance(a, b int) uint64 {
	if a < 0 || b < 0 {
		return 0
	}
	switch d := b - a; {
	case d < 6:
		return uint64(d)
	case d < 10:
		return 6
	default:
		return 7
	}
}

// between tells what stands between two places: a comma, another mark, a verb, a conjunction, a wh-word.
func (s *state) between(a, b int) uint64 {
	if a < 0 || b <= a {
		return 0
	}
	var bits uint64
	for c := range s.last {
		if int(s.last[c][b-1]) > a {
			bits |= 1 << c
		}
	}
	return bits
}

// Classes of tags for between.
const (
	classComma = 1 << iota
	classMark
	classVerb
	classConj
	classWh
	classPrep
	numTagClass = iota
)

var tagClass = [256]uint8{
	Comma: classComma, Colon: classMark, OpenQuote: classMark, CloseQuote: classMark, LRB: classMark, RRB: classMark,
	VBD: classVerb, VBZ: classVerb, VBP: classVerb, MD: classVerb, CC: classConj,
	WDT: classWh, WP: classWh, WPS: classWh, WRB: classWh, IN: classPrep, TO: classPrep,
}

// keys computes the feature hashes of the configuration into buf.
func (s *state) keys(buf *[parseTemplates]uint64) []uint64 {
	depth := len(s.stack)
	at := func(i int) int {
		if i > depth {
			return none
		}
		return s.stack[depth-i]
	}
	var s0, s1, s2, b0, b1, b2 view
	s.view(at(1), &s0)
	s.view(at(2), &s1)
	s.view(at(3), &s2)
	s.view(s.next, &b0)
	s.view(s.next+1, &b1)
	s.view(s.next+2, &b2)
	b3p, before := s.tagAt(s.next+3), s.tagAt(s.next-1)
	s3p := s.tagAt(at(4))
	d0, d1 := distance(s0.at, b0.at), distance(s1.at, s0.at)
	in0, in1 := s.between(s0.at, b0.at), s.between(s1.at, s0.at)

	k := append(buf[:0],
		// single words
		key(1, s0.w, 0, 0), key(2, s0.p, 0, 0), key(3, s0.wp, 0, 0),
		key(4, s1.w, 0, 0), key(5, s1.p, 0, 0), key(6, s1.wp, 0, 0),
		key(7, b0.w, 0, 0), key(8, b0.p, 0, 0), key(9, b0.wp, 0, 0),
		key(10, b1.wp, 0, 0), key(11, b1.p, 0, 0), key(12, b2.wp, 0, 0), key(13, b2.p, 0, 0),
		key(14, s2.wp, 0, 0), key(15, s2.p, 0, 0),
		// pairs
		key(17, s0.wp, b0.p, 0), key(18, s0.p, b0.wp, 0), key(19, s0.w, b0.w, 0),
		key(20, s0.p, b0.p, 0), key(22, s1.wp, s0.p, 0), key(23, s1.p, s0.wp, 0),
		key(24, s1.w, s0.w, 0), key(25, s1.p, s0.p, 0), key(26, s1.wp, b0.p, 0), key(27, s1.p, b0.wp, 0),
		key(28, s1.p, b0.p, 0), key(29, b0.p, b1.p, 0), key(31, b0.wp, b1.p, 0),
		key(33, s1.w, b0.w, 0),
		// three and more
		key(34, b0.p, b1.p, b2.p), key(35, s0.p, b0.p, b1.p), key(36, s1.p, s0.p, b0.p), key(37, s2.p, s1.p, s0.p),
		key(38, s0.wp, b0.p, b1.p), key(39, s0.p, b0.wp, b1.p), key(40, s1.wp, s0.p, b0.p), key(41, s1.p, s0.wp, b0.p),
		key(42, s1.p, s0.p, b0.wp), key(43, s1.p|s0.p<<8|b0.p<<16, b1.p, b2.p), key(44, s2.p|s1.p<<8, s0.p, b0.p),
		key(45, s0.p|b0.p<<8, b1.p|b2.p<<8, b3p), key(46, s3p|s2.p<<8, s1.p, s0.p), key(47, before, b0.p, s0.p),
		key(48, s1.p|s0.p<<8, b0.p|b1.p<<8, in0),
		// word classes
		key(112, s0.c, b0.c, 0), key(113, s1.c, s0.c, 0), key(114, s0.c, b0.p, 0), key(115, s0.p, b0.c, 0),
		key(116, s1.c, s0.p, 0), key(117, s1.p, s0.c, 0), key(118, s1.c, b0.c, 0), key(119, s0.w, b0.c, 0),
		key(120, s0.c, b0.w, 0), key(121, s1.w, s0.c, 0), key(122, s1.c, s0.w, 0), key(123, s1.c, s0.c, b0.p),
		key(124, s1.c, s0.p, b0.c), key(125, s1.p, s0.c, b0.c), key(126, s0.c, b0.c, b1.p), key(127, s0.c, b0.p, b1.c),
		key(128, s0.c, s0.srs, b0.p), key(129, s1.c, s1.srs, s0.c), key(130, b0.c, b0.sl, s0.c), key(131, s0.c, d0, b0.p),
		// distance and what lies between
		key(49, s0.w, d0, 0), key(50, s0.p, d0, 0), key(51, b0.w, d0, 0), key(52, b0.p, d0, 0), key(53, s0.p, b0.p, d0),
		key(54, s1.w, d1, 0), key(55, s1.p, d1, 0), key(56, s0.w, d1, 1), key(57, s1.p, s0.p, d1),
		key(58, s0.p, b0.p, in0), key(59, s1.p, s0.p, in1), key(60, s0.wp, in0, 0), key(61, s1.wp, in1, 0),
		key(62, s1.p|s0.p<<8, b0.p, in0|in1<<8),
		// valency and label sets
		key(63, s0.wp, s0.nr, 0), key(64, s0.p, s0.nr, 0), key(65, s0.wp, s0.nl, 0), key(66, s0.p, s0.nl, 0),
		key(67, b0.wp, b0.nl, 0), key(68, b0.p, b0.nl, 0), key(69, s1.wp, s1.nr, 0), key(70, s1.p, s1.nr, 0),
		key(71, s0.wp, s0.srs, 0), key(72, s0.p, s0.srs, b0.p), key(73, s0.wp, s0.sl, 0), key(74, s0.p, s0.sl, b0.p),
		key(75, b0.wp, b0.sl, 0), key(76, b0.p, b0.sl, s0.p), key(77, s1.wp, s1.srs, 0), key(78, s1.p, s1.srs, s0.p),
		key(79, s1.p, s1.sl, s0.p), key(80, s1.p|s0.p<<8, s1.srs, s0.srs), key(81, s0.p|b0.p<<8, s0.srs, b0.sl),
		key(82, s1.sl, s1.srs, s0.p), key(83, s0.sl, s0.srs, b0.p), key(84, s0.p|s1.p<<8, s0.sl, s1.sl))
	k = s.childKeys(k, &s0, &s1, &b0)
	return s.markKeys(k, &s0, &s1, &s2, &b0)
}

// childKeys adds the features on children of the words looked at.
func (s *state) childKeys(k []uint64, s0, s1, b0 *view) []uint64 {
	w, p, l := s.child(s0.l)
	k = append(k, key(90, w, s0.p, 0), key(91, p, s0.p, b0.p), key(92, l, s0.wp, 0), key(93, s1.p, s0.p, p|l<<8))
	_, p2, l2 := s.child(s0.l2)
	k = append(k, key(94, s0.p, p|l<<8, p2|l2<<8))
	w, p, l = s.child(s0.r)
	k = append(k, key(95, w, s0.p, 0), key(96, p, s0.p, b0.p), key(97, l, s0.wp, 0), key(98, s0.p|b0.p<<8, l, w))
	_, p2, l2 = s.child(s0.r2)
	k = append(k, key(99, s0.p, p|l<<8, p2|l2<<8))
	w, p, l = s.child(b0.l)
	k = append(k, key(100, w, b0.p, 0), key(101, p, b0.p, s0.p), key(102, l, b0.wp, 0), key(103, s0.wp, b0.p, p|l<<8))
	_, p2, l2 = s.child(b0.l2)
	k = append(k, key(104, b0.p, p|l<<8, p2|l2<<8))
	w, p, l = s.child(s1.r)
	k = append(k, key(105, w, s1.p, s0.p), key(106, p, s1.p, s0.p), key(107, l, s1.wp, 0))
	_, p2, l2 = s.child(s1.r2)
	k = append(k, key(108, s1.p, p|l<<8, p2|l2<<8))
	w, p, l = s.child(s1.l)
	return append(k, key(109, w, s1.p, s0.p), key(110, p, s1.p, s0.p), key(111, l, s1.wp, 0))
}

// markKeys adds features on the outermost left child of a phrase: the preposition, conjunction or article that opens it.
// They decide where the phrase hangs and as what ("condemned by X", "the man who shot X was arrested"). Verbs and marks
// a little ahead of the buffer count too.
func (s *state) markKeys(k []uint64, s0, s1, s2, b0 *view) []uint64 {
	w, _, l := s.child(s0.l)
	k = append(k, key(132, w, s1.wp, l), key(133, w, s1.c, s0.c), key(134, w, s1.sl, s1.p), key(135, w, s1.p|s2.p<<8, s0.p),
		key(136, w, s1.c, s2.c), key(137, w, s2.wp, 0), key(138, w, s1.w, s0.c), key(139, w, s1.srs, s1.p))
	ahead := s.between(s.next, min(s.next+8, s.root()))
	open, _, _ := s.child(s1.l)
	k = append(k, key(143, open, s1.p|s0.p<<8, b0.p), key(144, open, s2.p|s1.p<<8|s0.p<<16, b0.p),
		key(145, s1.p|s0.p<<8, b0.p, ahead), key(146, s2.p|s0.p<<8, b0.p, s1.sl), key(147, s2.p|s1.p<<8, s1.srs, b0.p))
	w, _, l = s.child(b0.l)
	return append(k, key(140, w, s0.wp, l), key(141, w, s0.c, b0.c), key(142, w, s0.p|s1.p<<8, b0.p))
}
