package quantity

// votes reads "51 votes to 49", where the noun stands behind the first number.
func (r *reader) votes(c couple) (couple, bool) {
	j := c.end + 1
	if c.kind != Count || c.named || !c.whole || !r.is(j, "votes") || !r.is(j+1, "to") && !r.is(j+1, "against") {
		return c, false
	}
	m, ok := r.number(j + 2)
	if !ok || !m.whole || m.class != cardinal {
		return c, false
	}
	b := r.amount(m)
	if b.kind != Count || b.named || r.noun(b.end+1) && !r.is(b.end+1, "votes") {
		return c, false
	}
	c.kind, b.kind = Vote, Vote
	return couple{c.amount, b, true}, true
}

// ballotOrScore tells votes (67-32) and scores (2-1) from ranges; Count means it is neither.
func (r *reader) ballotOrScore(a, b amount, joint string) Kind {
	prev, next := r.at(a.start-1), r.at(b.end+1)
	if prev.text == "from" && joint == "-" && a.figure && b.figure && a.value > b.value && a.value < 20 && !r.noun(b.end+1) || r.is(b.end+1, "down") || r.is(b.end+1, "up") && joint == "-" {
		return Score // came from 2-0 down
	}
	if prev.text == "from" || prev.text == "between" || r.context(b.end+1, people) && next.text != "votes" && next.text != "vote" && a.value < b.value {
		return Count
	}
	voted := r.context(a.start-1, vote|ballot) || r.context(b.end+1, vote|ballot) || (prev.text == "of" || prev.text == "by" && joint == "to" && a.value > b.value) && r.context(a.start-2, vote|ballot)
	if !voted && joint == "-" && r.context(b.end+1, scoring) {
		return Score
	}
	if voted || r.vote && a.value > b.value && a.value+b.value >= 5 {
		return Vote
	}
	if !a.figure || !b.figure || a.value > 250 || b.value > 250 {
		return Count
	}
	if joint == "-" && (a.value >= b.value || r.context(a.start-1, scoring) || !r.noun(b.end+1)) {
		return Score
	}
	return Count
}
