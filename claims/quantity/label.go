package quantity

// numbered says whether the number is the name of one thing in a series, told by the word before it: "Flight 175", "game
// seven", "No. 20-315", "grades 7".
func (r *reader) numbered(n number, c couple) bool {
	i := c.start - 1
	if c.kind != Count || c.class != cardinal || !r.context(i, label) {
		return false
	}
	prev := r.at(i)
	if c.joined {
		return prev.text == "no" || prev.text == "no."
	}
	if r.context(c.end+1, people) {
		return false
	}
	switch prev.text {
	case "no", "no.", "number", "top":
		return n.whole
	}
	if prev.capital {
		return n.whole || n.figure && len(prev.text) > 1
	}
	return !c.named && (n.whole || n.figure) && r.ends(c.end+1)
}

// ends says whether nothing that is counted follows: the atom closes the phrase or leads to another.
func (r *reader) ends(i int) bool {
	return r.closes(i) || r.context(i, onward)
}

// series says whether a number goes on a list that numbered things of a series opened: "zones 1 and 2", "grades 7 through
// 12". last is the last atom of the number before it, -1 when that was no label; i is the first atom of this one.
func (r *reader) series(last, i, next int) bool {
	j := last + 1
	if last < 0 || j+1 != i {
		return false
	}
	switch r.at(j).text {
	case "and", "or", "to", "through", "-", ",", "&":
		return !r.noun(next) || r.context(next, onward)
	}
	return false
}
