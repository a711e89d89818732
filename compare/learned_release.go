package compare

// released says why two bare statements do not clash, whatever the scorer sees; "" where nothing keeps them from it. The scorer reads "may,
// provided that" after "shall not", this year's figure after last year's, what was done after what may be, and two matters with nothing in
// common as contradictions.
func (t *two) released() string {
	if why := t.reconciled(); why != "" {
		return why
	}
	if t.apart() {
		return "they have nothing in common"
	}
	return ""
}

// reconciled says why both statements may hold, though they speak of one matter.
func (t *two) reconciled() string {
	a, b := t.set.Documents[0], t.set.Documents[1]
	if times := t.otherTime(); times != "" {
		return "they hold for two stretches of time: " + times
	}
	switch {
	case t.periods():
		return "they speak of two years"
	case excepts(a, b) || excepts(b, a):
		return "one makes an exception to the rule of the other"
	case t.index.otherFates([2]where{{0, 0}, {1, 0}}):
		return "they count people by different things that befell them"
	case t.unrealised():
		return "one tells what may, must or is to be, the other what is"
	}
	return ""
}

// excused says whether what a rule found is no clash of two bare statements either. Times that exclude each other are what a date clashes
// by, so that they excuse it only where figures are told of two periods. A figure with a bound may be of a count that only grows.
func (t *two) excused(d Divergence) bool {
	switch {
	case d.Relation == Differ || d.Relation == Unclear || d.Cause == Numeric && t.bounded():
		return false
	case d.Cause == DateTime:
		return t.periods() && !t.oneFigure()
	}
	return t.reconciled() != ""
}
