package when

import "crossclaim/claims/text"

// Find reads the times of a sentence, in order and without overlap. anchor is the day of publication, the zero value
// when it is unknown; an anchor longer than two days settles nothing. src is the text the tokens' spans point into.
func Find(tokens []text.Token, src string, anchor Interval) []Time {
	var room [80]atom
	today := dayOf(anchor)
	r := reader{lexicon: words(), anchor: &today}
	r.atoms = split(room[:0], r.lexicon, tokens, src)
	var found []Time
	for i := 0; i < len(r.atoms); {
		t, next := r.time(i)
		if next <= i {
			i++
			continue
		}
		t.First, t.Last = r.at(i).token, r.at(next-1).token
		for next < len(r.atoms) && r.at(next).token == t.Last {
			next++
		}
		if n := len(found); n > 0 && found[n-1].Last >= t.First {
			i = next
			continue
		}
		if n := len(found); n > 0 {
			t = after(t, found[n-1], tokens)
		}
		t.Text = text.Span{Start: tokens[t.First].Start, End: tokens[t.Last].End}.Of(src)
		found = append(found, t)
		i = next
	}
	return found
}

// dayOf is the calendar day an anchor starts on, in UTC; zero when the anchor is unknown or too long to be a day.
func dayOf(anchor Interval) Interval {
	if !anchor.Known() || anchor.To.Sub(anchor.From) > 2*oneDay {
		return Interval{}
	}
	y, m, d := anchor.From.Date()
	return Interval{date0(y, int(m), d), date0(y, int(m), d+1)}
}

// time reads one time at atom i and says where the next may start; next <= i means there is none.
func (r *reader) time(i int) (Time, int) {
	if a := r.at(i); a.word.flags&opens == 0 && (a.text == "" || !digit(a.text[0])) {
		return Time{}, i
	}
	if t, next := r.bounded(i); next > i {
		return t, next
	}
	if s, next := r.aspectAt(i); next > i {
		return Time{Aspect: s, Weekday: -1, Minute: -1}, next
	}
	return Time{}, i
}

// aspectAt is the longest expression of aspect at i.
func (r *reader) aspectAt(i int) (string, int) {
	for _, words := range r.aspect[r.text(i)] {
		j := 0
		for j < len(words) && r.is(i+j, words[j]) {
			j++
		}
		if j < len(words) || !r.aspectHolds(i, i+j, words) {
			continue
		}
		return join(words), i + j
	}
	return "", i
}

// aspectHolds drops uses that bind sentences and not times: "Yet he ...", "now that", "still, ...", "if ... then".
func (r *reader) aspectHolds(i, next int, words []string) bool {
	switch words[0] {
	case "yet", "still":
		return i > 0 || len(words) > 1 || r.is(next, "to")
	case "then":
		return (len(words) > 1 || !r.is(i+1, ",") || i > 0) && !r.is(next, "-")
	case "by":
		return !r.is(next, "-") // "by then-President"
	case "now":
		return !r.proper(i) && (!r.is(next, "that") || len(words) > 1)
	case "since":
		return len(words) > 1 || r.any(i-1, "ever", "has", "have", "had")
	case "ever":
		return r.is(i-1, "than") || r.is(i+1, "since")
	}
	return true
}

func join(words []string) string {
	s := words[0]
	for _, w := range words[1:] {
		s += " " + w
	}
	return s
}
