package quantity

// hedgeBefore is the hedge that ends right before atom i and its first atom; hedges chain ("somewhere between at
// least"), the strongest said first wins. The result never reaches below floor.
func (r *reader) hedgeBefore(i, floor int) (effect, int) {
	e := none
	for steps := 0; steps < 2; steps++ {
		p, ok := r.phraseBefore(i, floor)
		if !ok || e != none && (p.effect == between || e == between && p.effect == about) || e == near && p.effect == more {
			break // "turned over nearly 14,000 pages": no number is both
		}
		if e == none || e == about || e == exact {
			e = p.effect
		}
		i -= len(p.words)
	}
	return e, i
}

func (r *reader) phraseBefore(i, floor int) (phrase, bool) {
	for _, p := range r.before[r.at(i-1).text] {
		if i-len(p.words) < floor {
			continue
		}
		j := 0
		for j < len(p.words) && r.is(i-len(p.words)+j, p.words[j]) {
			j++
		}
		if j == len(p.words) {
			return p, true
		}
	}
	return phrase{}, false
}

// hedgeAfter is the hedge behind atom i and the last atom it covers; one noun may stand between ("50 people or so"),
// which is then not covered.
func (r *reader) hedgeAfter(i int) (effect, int) {
	if p, last, ok := r.phraseAfter(r.next(i)); ok {
		return p.effect, last
	}
	if r.noun(i + 1) {
		if p, _, ok := r.phraseAfter(i + 2); ok && len(p.words) > 1 {
			return p.effect, i
		}
	}
	return none, i
}

func (r *reader) phraseAfter(i int) (phrase, int, bool) {
	for _, p := range r.after[r.at(i).text] {
		j := 0
		for j < len(p.words) && r.is(i+j, p.words[j]) {
			j++
		}
		// "plus" and "odd" belong to the number only when glued: 50-plus, 50+.
		if j == len(p.words) && (j > 1 || r.at(i).glued) {
			return p, i + j - 1, true
		}
	}
	return phrase{}, i, false
}
