package quantity

import "crossclaim/claims/text"

// listed makes a bare number an age where it goes on a list of them: "aged 17, 19 and 24". It returns the last atom of
// the list, -1 when it ends; i is the first atom of the number and next the one behind the quantity.
func (r *reader) listed(q *Quantity, aged, i, next int) int {
	switch {
	case q.Kind == Age:
		if r.is(i-1, "aged") || r.is(i-1, "ages") {
			return next - 1
		}
		return -1
	case aged < 0 || q.Kind != Count || q.Bound != Exact || q.Unit != "" || q.Value < 1 || q.Value > 115 || r.noun(next) && !r.is(next, "-"):
		return -1
	}
	j := aged + 1
	if r.is(j, ",") {
		j++
	}
	if r.is(j, "and") || r.is(j, "or") {
		j++
	}
	if j != i || j == aged+1 {
		return -1
	}
	q.Kind, q.Unit = Age, "year"
	return next - 1
}

// lendList gives the unit of the figure that closes a list to the bare ones before it: "12, nine and six years".
// i is the atom of its number.
func (r *reader) lendList(found []Quantity, q *Quantity, tokens []text.Token, i int) {
	if len(found) < 2 || q.Kind != Duration && q.Kind != Percent && q.Kind != Money || q.Bound != Exact || q.Value == 0 || q.First != q.Number {
		return
	}
	joints := 0
	next := q.First
	for k := len(found) - 1; k >= 0; k-- {
		a := &found[k]
		between := tokens[a.Last+1 : next]
		if a.Kind != Count || a.Unit != "" || a.Bound != Exact || a.First != a.Last || len(between) == 0 || len(between) > 2 {
			break
		}
		for _, t := range between {
			if t.Norm != "," && t.Norm != "and" && t.Norm != "or" || t.Norm == "," && joints == 0 && len(between) == 1 {
				return
			}
		}
		joints++
		next = a.First
	}
	n, _ := r.number(i)
	scale := q.Value / max(n.value/r.scaleOf(n), 1e-9)
	for k := len(found) - joints; k < len(found) && joints > 1; k++ {
		a := &found[k]
		half := (q.High - q.Low) / 2
		a.Kind, a.Unit, a.Value = q.Kind, q.Unit, a.Value*scale
		a.Low, a.High = max(0, a.Value-half), a.Value+half
	}
}

// lendUnit gives the unit of one figure to a bare one beside it: "from 90 million to 35 million euros", "45 euros, up from 38". i is the
// first atom of b, next the one behind it.
func (r *reader) lendUnit(a, b *Quantity, tokens []text.Token, i, next int) {
	bare := func(q *Quantity) bool { return q.Kind == Count && q.Unit == "" && q.Bound == Exact }
	switch {
	case bare(b) && r.elided(a, b, tokens, i, next):
	case bare(a) && b.Kind == Money && b.First == a.Last+2 && tokens[b.First-1].Norm == "to" && a.First > 0 && tokens[a.First-1].Norm == "from":
		a.Kind, a.Unit = b.Kind, b.Unit
	case bare(b) && a.Kind == Duration && b.First == a.Last+2 && r.is(i-1, ",") && r.is(next, "of") && r.is(next+1, "them"),
		bare(b) && a.Kind == Duration && r.is(i-1, "for") && r.is(i-2, "and") && b.First-a.Last < 10 && !r.noun(next): // "four years, two of them suspended"
		scale := a.Value / max(r.plainAt(tokens[a.Number]), 1e-9)
		b.Kind, b.Unit, b.Value = a.Kind, a.Unit, b.Value*scale
		b.Low, b.High = b.Value-scale/2, b.Value+scale/2
	case bare(b) && a.Kind == Money && r.is(i-1, "plus") && b.Value >= 1e5 && a.Value >= 1e5 && b.First-a.Last < 4:
		b.Kind, b.Unit = a.Kind, a.Unit // "45 million euros, plus 5 million in bonuses"
	case bare(b) && (a.Kind == Money || a.Kind == Percent) && (r.is(i-1, "from") || r.is(i-1, "the") && r.is(i-2, "from") && b.Value >= 1e5) && (r.ends(next) || r.is(i-1, "the") || r.taken(next)) && b.First-a.Last < 8 &&
		(r.is(i-2, "up") || r.is(i-1, "the") && a.First > 0 && tokens[a.First-1].Norm == "to" || r.is(i-2, "down") || a.First > 0 && tokens[a.First-1].Norm == "to"): // "slipped to 212 million pounds from 230 million"
		b.Kind, b.Unit = a.Kind, a.Unit
	}
}

// plainAt is the value of the number that a token writes alone, 0 for none.
func (r *reader) plainAt(t text.Token) float64 {
	if w := r.words[t.Norm]; w != nil && w.class == cardinal {
		return w.low
	}
	if v, _ := read(t.Norm); t.Norm != "" && digit(t.Norm[0]) {
		return v
	}
	return 0
}

// taken says whether the atom belongs to something else, a time.
func (r *reader) taken(i int) bool { return r.at(i).text == "" && r.at(i).token >= 0 }

// opposed says whether a bare number is the other side of a share: "54 percent to 46".
func (r *reader) opposed(share, q Quantity, i int) bool {
	back := i - 2
	if r.is(back, "vote") || r.is(back, "votes") { // "51.2 percent of the vote to 48.8"
		if back--; r.is(back, "the") {
			back--
		}
		if !r.is(back, "of") {
			return false
		}
		back--
	}
	return (r.is(i-1, "to") || r.is(i-1, "against")) && r.at(back).token == share.Last && q.Kind == Count && q.Unit == "" &&
		q.Value < share.Value && q.Value+share.Value <= 100.5
}

// again says whether a bare number at atom i is one more share: "38 percent back him, and 41 do not", "Smith at 48 percent and
// Jones at 44". A noun behind it would be what it counts.
func (r *reader) again(share, q Quantity, i int) bool {
	if q.Kind != Count || q.Bound != Exact || q.Unit != "" || !r.at(i).figure || q.Value > 100 || q.First != q.Last || q.First-share.Last > 12 {
		return false
	}
	switch prev := r.at(i - 1); {
	case prev.text == "and" && !r.ends(i+1), prev.text == "at" && r.ends(i+1):
	case r.party(i, i+1):
	default:
		return false
	}
	next := r.at(i + 1).text
	return r.ends(i+1) || next == "do" || next == "did" || next == "in" && (r.at(i+2).capital || r.at(i+2).figure) || next == "of" && !r.is(i+2, "the")
}

// party says whether a figure behind a name with an article goes on with the shares of parties: "took 14 percent, the Liberals 11".
func (r *reader) party(i, next int) bool {
	prev := r.at(i - 1)
	if !r.share || !prev.capital || !letter(first(prev)) || !r.is(i-2, "the") || !r.is(i-3, ",") && !r.is(i-3, "and") || !r.ends(next) {
		return false
	}
	for k := i - 4; k >= max(0, i-40); k-- {
		if r.is(k, "%") || r.is(k, "percent") || r.is(k, "cent") {
			return true
		}
	}
	return false
}

// shared says whether a bare number takes its percent from the one behind it: "from 12 to 15 percent", "48 to 44 percent".
func shared(a, b Quantity, tokens []text.Token) bool {
	if a.Kind != Count || a.Bound != Exact || a.Unit != "" || a.Value > 100 || b.First != a.Last+2 || a.First != a.Last {
		return false
	}
	switch tokens[b.First-1].Norm {
	case "to", "from", "or", "against":
		return true
	}
	return false
}
