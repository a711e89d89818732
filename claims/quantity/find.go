package quantity

import "crossclaim/claims/text"

// Find reads the quantities of a sentence, in order and without overlap. taken says that a token already belongs to
// something else, usually a time; nil means none does. src is the text the tokens' spans point into.
func Find(tokens []text.Token, src string, taken func(i int) bool) []Quantity {
	var room [80]atom
	r := reader{lexicon: words()}
	r.atoms = split(room[:0], r.lexicon, tokens, src, taken)
	r.survey()
	var found []Quantity
	floor := 0 // first atom that is still free
	aged := -1 // last atom of an age that a list may go on from
	row := -1  // last atom of a number that names one of a series
	for i := 0; i < len(r.atoms); {
		f, ok := r.quantity(i, floor)
		if !ok {
			i++
			continue
		}
		label := f.label || len(f.list) == 1 && f.list[0].Kind == Count && r.series(row, i, f.next)
		row = -1
		if label {
			row = f.next - 1
		}
		for k := range f.list {
			q := f.list[k]
			if label {
				q.Kind = noKind
			}
			aged = r.listed(&q, aged, i, f.next)
			if n := len(found); n > 0 && found[n-1].Kind == Percent && (r.opposed(found[n-1], q, i) || r.again(found[n-1], q, i)) {
				q.Kind, q.Unit, q.Low, q.High = Percent, "%", q.Value-0.5, q.Value+0.5
			}
			if q.Kind == noKind {
				continue
			}
			if n := len(found); n > 0 && q.Kind == Percent && shared(found[n-1], q, tokens) {
				p := &found[n-1]
				p.Kind, p.Unit, p.Low, p.High = Percent, "%", max(0, p.Value-0.5), p.Value+0.5
			}
			if n := len(found); n > 0 {
				r.lendUnit(&found[n-1], &q, tokens, i, f.next)
			}
			r.lendList(found, &q, tokens, i)
			q.Text = text.Span{Start: tokens[q.First].Start, End: tokens[q.Last].End}.Of(src)
			found = append(found, q)
		}
		floor = f.next
		for floor < len(r.atoms) && r.atoms[floor].token == r.atoms[floor-1].token {
			floor++ // a token belongs to one quantity
		}
		i = floor
	}
	return found
}

// noKind marks a number that was read and is no quantity: a flight, a name, a jersey.
const noKind Kind = 255

// survey notes what the sentence as a whole says about its figures.
func (r *reader) survey() {
	letters, capitals := 0, 0
	for i := range r.atoms {
		a := &r.atoms[i]
		if a.word != nil && a.word.context&(vote|warm) != 0 {
			r.vote, r.warm = r.vote || a.word.context&vote != 0, r.warm || a.word.context&warm != 0
		}
		if a.text == "%" || a.text == "percent" || a.text == "cent" && r.is(i-1, "per") {
			r.share = true
		}
		if len(a.text) > 3 && letter(a.text[0]) {
			letters++
			if a.capital {
				capitals++
			}
		}
	}
	r.title = capitals*3 > letters*2
}

// findings are one quantity, or two when "from A to B" names two values, and the atom after it.
type findings struct {
	list  []Quantity
	next  int
	label bool // the number names one of a series
}

// quantity reads the number at atom i with everything that belongs to it.
func (r *reader) quantity(i, floor int) (findings, bool) {
	if a := r.at(i); !a.figure && (a.word == nil || a.word.class == noClass) && a.text != "a" && a.text != "an" && a.text != "double" && a.text != "triple" {
		return findings{}, false
	}
	n, ok := r.number(i)
	if !ok {
		return findings{}, false
	}
	p := r.pair(n)
	p.start = max(p.start, floor)
	if p.kind == noKind || r.name(n, p) {
		return findings{list: []Quantity{{Kind: noKind}}, next: n.last + 1, label: r.numbered(n, p)}, true
	}
	return r.finish(p, floor), true
}

// amount is a number with its unit.
type amount struct {
	number
	kind  Kind
	unit  string
	scale *unit // of measures and durations
	start int   // first atom: sign and currency included
	end   int   // last atom
	named bool  // the unit stands in the text
}

// couple is one amount, or two joined by "to", "-", "or", "and".
type couple struct {
	amount
	second amount
	joined bool
}

// changes says whether a verb of change stands in the six atoms before i.
func (r *reader) changes(i int) bool {
	for j := i; j >= max(i-6, 0); j-- {
		if r.context(j, change) {
			return true
		}
	}
	return false
}
