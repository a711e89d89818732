package quantity

import "strings"

// number is what a run of number words and figures amounts to, before units and hedges.
type number struct {
	first, last int // atoms
	value       float64
	low, high   float64 // for vague and loose words
	step        float64 // worth of one unit of the last digit named, when a scale word or a point rounds it
	class       class   // cardinal, ordinal, part, multiple, vague or loose
	figure      bool    // written in digits
	whole       bool    // a plain whole number without scale or point
	article     bool    // starts with "a"
	dozens      bool    // told in dozens
}

// reader walks over the atoms of one sentence.
type reader struct {
	*lexicon
	atoms []atom
	vote  bool // the sentence speaks of a vote
	share bool // the sentence speaks of percent
	title bool // most words are capitals: capitals say nothing
	warm  bool // the sentence speaks of temperatures
}

// at is atom i, or nothing.
func (r *reader) at(i int) *atom {
	if i < 0 || i >= len(r.atoms) {
		return &nothing
	}
	return &r.atoms[i]
}

// class is the number class of atom i.
func (r *reader) class(i int) class {
	if a := r.at(i); a.word != nil && !a.figure {
		return a.word.class
	}
	return noClass
}

func (r *reader) is(i int, text string) bool { return r.at(i).text == text }

func (r *reader) context(i int, c context) bool {
	w := r.at(i).word
	return w != nil && w.context&c != 0
}

// next is the atom behind i, one hyphen that glues both skipped.
func (r *reader) next(i int) int {
	if r.is(i+1, "-") && r.at(i+1).glued && r.at(i+2).glued {
		return i + 2
	}
	return i + 1
}

// number reads the number that starts at atom i.
func (r *reader) number(i int) (number, bool) {
	a := r.at(i)
	switch {
	case a.figure:
		return r.figure(i)
	case a.text == "a" || a.text == "an":
		return r.article(i)
	case (a.text == "double" || a.text == "triple") && r.context(i+1, whose) && (!r.is(i+1, "that") || r.is(i+2, "of") || r.closes(i+2)):
		n := number{first: i, last: i, class: multiple, value: 2}
		if a.text == "triple" {
			n.value = 3
		}
		return n, true
	case a.word == nil:
		return number{}, false
	}
	w := a.word
	n := number{first: i, last: i, class: w.class, value: w.low, low: w.low, high: w.high}
	switch w.class {
	case cardinal:
		return r.cardinal(i), true
	case ordinal:
		return n, true
	case multiple:
		return n, !(r.is(i+1, "-") && r.at(i+1).glued && r.at(i+2).glued) // "twice-weekly"
	case part:
		return r.part(n)
	case vague:
		return r.vague(n)
	case loose:
		return r.loose(n, i)
	case scale, group:
		// "hundred" and "dozen" alone: headlines drop the article.
		return number{}, false
	}
	return number{}, false
}

// figure reads digits and the scale words behind them: 1.2 million, 3m, 28th.
func (r *reader) figure(i int) (number, bool) {
	a := r.at(i)
	if len(a.text) > 24 {
		return number{}, false
	}
	n := number{first: i, last: i, class: cardinal, figure: true, value: a.value, whole: a.decimal == 0}
	if a.decimal > 0 {
		n.step = 1 / power(a.decimal)
	}
	for r.group(n.last+1) && n.value < 1e12 && (r.at(n.last+2).glued || r.spaced(i, n.last)) {
		b := r.at(n.last + 2)
		n.value, n.last = n.value*power(places(b.text))+b.value, n.last+2 // a tokenizer cut "US6,000" at the comma
		if d := r.at(n.last).decimal; d > 0 {
			n.whole, n.step = false, 1/power(d)
		}
	}
	if b := r.at(i + 1); b.glued && n.whole && len(b.text) == 2 {
		switch b.text {
		case "st", "nd", "rd", "th":
			n.class, n.last, n.whole = ordinal, i+1, false
			return n, true
		}
	}
	if w := r.at(i + 1).word; w != nil && w.class == part && r.at(i+1).glued && w.low < 1 && r.at(i + 1).text[0] >= 0x80 {
		n.value, n.last, n.whole, n.step = n.value+w.low, i+1, false, 0.1
	}
	if n.whole {
		r.mixed(&n)
	}
	return r.scales(n), true
}

// group says whether atom i is a comma before a group of thousands: three digits, in the last group perhaps with a point behind them.
func (r *reader) group(i int) bool {
	b := r.at(i + 1)
	return r.is(i, ",") && r.at(i).glued && b.figure && places(b.text) > 0
}

// places is how many digits stand before the point of a figure in groups of three ("057", "000,000"), 0 for another figure.
func places(figure string) int {
	whole, _, _ := strings.Cut(figure, ".")
	n := 0
	for g := range strings.SplitSeq(whole, ",") {
		if len(g) != 3 {
			return 0
		}
		n += 3
	}
	return n
}

// spaced says whether a comma and a space part groups of one number that starts at atom i and has come to last: it is money, or has more than
// two groups, or one that opens with a nought. "On May 3, 200 people" is none.
func (r *reader) spaced(i, last int) bool {
	if len(r.at(i).text) > 3 || r.at(i).decimal > 0 || r.at(last).decimal > 0 || i == last && r.at(last).value >= 1000 {
		return false
	}
	return last > i || r.at(last + 2).text[0] == '0' || r.group(last+3) || r.symbol(i) != ""
}

// mixed adds the fraction written behind a figure: "4 1/2", "4-1/2".
func (r *reader) mixed(n *number) {
	at := r.next(n.last)
	over := fraction(r.at(at).text)
	if over == 0 && r.at(at).figure && r.is(at+1, "/") {
		over, at = fraction(r.at(at).text+"/"+r.at(at+2).text), at+2
	}
	if over == 0 && at == n.last+1 && r.is(at, "/") && n.value > 10 && n.value < 1000 && r.at(at+2).unitWord() != nil { // "41 / 2 months" was 4½
		digits := r.at(n.last).text
		if half := fraction(digits[len(digits)-1:] + "/" + r.at(at+1).text); half > 0 {
			n.value, over, at = float64(int(n.value)/10), half, at+1
		}
	}
	if over > 0 && n.value < 1000 {
		n.value, n.last, n.whole, n.step = n.value+over, at, false, 0.1
	}
}

// fraction is the value of a fraction of two digits, "2/3", and 0 of anything else.
func fraction(s string) float64 {
	if len(s) != 3 || s[1] != '/' || !digit(s[0]) || !digit(s[2]) || s[0] >= s[2] {
		return 0
	}
	return float64(s[0]-'0') / float64(s[2]-'0')
}

// scales multiplies by the scale words that follow.
func (r *reader) scales(n number) number {
	for {
		j := r.next(n.last)
		w := r.at(j).word
		if w == nil || n.value > 1e18 {
			return n
		}
		switch {
		case w.class == scale:
		case w.class == group:
		case r.at(j).text == "k" && r.at(j).glued && n.step > 0 && n.value >= 1000:
			n.last = j // kobo: N313,313.94k
			return n
		case w.class == short && n.figure && r.at(j).glued && j == n.last+1 && r.short(n, j):
		default:
			return n
		}
		step := n.step
		if step == 0 {
			step = 1
		}
		n.value, n.low, n.high, n.last = n.value*w.low, n.low*w.low, n.high*w.low, j
		switch {
		case w.class == group:
			n.step, n.whole, n.dozens = n.value*0.2, false, true // a dozen is about twelve
		case w.low >= 1000 || n.step > 0 || !n.whole:
			n.step, n.whole = step*w.low, false
		}
	}
}

// short says whether the letters behind the figure are a scale and no unit: 3m is metres in "3m high".
func (r *reader) short(n number, j int) bool {
	if r.symbol(n.first) != "" || len(r.at(j).text) > 1 {
		return true
	}
	if r.at(j).text == "k" && n.value <= 10 && !r.context(j+1, people) {
		return false // 4K is a resolution, 10K a race
	}
	if r.at(j).text != "m" || r.at(j).capital {
		return true // 7.5M
	}
	after := r.at(j + 1)
	return !r.context(j+1, metre) && len(after.text) > 3 && after.text[len(after.text)-1] == 's' || r.context(j+1, people)
}

// unitWord is the unit an atom names, nil when none.
func (a *atom) unitWord() *unit {
	if a.word == nil {
		return nil
	}
	return a.word.unit
}

// cardinal reads number words: three hundred and twenty-five thousand, two-thirds, two and a half.
func (r *reader) cardinal(i int) number {
	n := number{first: i, last: i, class: cardinal, whole: true}
	total, current := 0.0, r.at(i).word.low
	for {
		j := r.next(n.last)
		if r.is(j, "and") && r.at(j).text != "" && (current >= 100 || total > 0 && current == 0) && r.class(j+1) == cardinal {
			j++
		}
		w := r.at(j).word
		if w == nil || r.at(j).figure {
			break
		}
		last := n.last
		switch {
		case w.class == cardinal && (fits(current, w.low) || total > 0 && current == 0):
			current, n.last = current+w.low, j
		case w.class == scale && w.low == 100 && current < 100:
			current, n.last = current*100, j
		case w.class == scale && w.low >= 1000 && current > 0:
			total, current, n.last = total+current*w.low, 0, j
			n.step = w.low
		case w.class == group:
			n.value = (total + current) * w.low
			n.last, n.step, n.whole, n.dozens = j, n.value*0.2, false, true
			return n
		case (w.class == part || w.class == ordinal) && total == 0 && current < 20 && r.fraction(&n, j, current):
			return n
		case w.class == ordinal && w.low < 10 && j == n.last+2 && current >= 20:
			n.value, n.last, n.class, n.whole = total+current+w.low, j, ordinal, false
			return n
		}
		if n.last == last {
			break
		}
		if current > 0 && total > 0 {
			n.step = 0
		}
	}
	n.value = total + current
	n.whole = n.step == 0
	return r.half(n)
}

// fits says whether a number word may follow another inside one number: twenty + five, three hundred + twenty.
func fits(current, next float64) bool {
	return current >= 20 && current < 100 && int(current)%10 == 0 && next > 0 && next < 10 ||
		current >= 100 && int(current)%100 == 0 && next < 100
}
