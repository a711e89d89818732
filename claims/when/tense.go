package when

// tense says which way a bare weekday or month points: 'f' to the future, '?' when "would" leaves it open, 0 to the
// nearest past. Looking back stops at a verb of speech: in "will resign, he said Friday" Friday is past.
func (r *reader) tense(i, next int) byte {
	for j := i - 1; j >= max(0, i-14); j-- {
		switch {
		case r.speech(j) || r.is(j, ";") || r.is(j, "-") && !r.at(j).glued:
			return 0
		case r.ahead(j):
			if r.any(j-1, "was", "were", "been", "had") {
				return '?' // what was scheduled may have happened
			}
			return 'f'
		case r.has(j, would):
			return '?'
		case r.is(j, "that") || r.any(j, "who", "which", "after") && j < i-1:
			return 0
		}
	}
	if i > 2 {
		return 0
	}
	for j := next; j < min(len(r.atoms), next+8); j++ {
		switch {
		case r.speech(j), r.any(j, "that", "after", "who"):
			return 0
		case r.ahead(j):
			return 'f'
		case r.has(j, would):
			return '?'
		}
	}
	return 0
}

// ahead says whether atom j marks the future; "set", "going" and "plans" do so before "to" or "for" only.
func (r *reader) ahead(j int) bool {
	if !r.has(j, future) {
		return false
	}
	if r.any(j, "set", "going", "plans", "planned", "plan", "expected", "due", "slated") {
		return r.any(j+1, "to", "for", "in", "on", "back") && !r.is(j+2, "fire")
	}
	return true
}

func (r *reader) speech(j int) bool {
	return r.any(j, "said", "says", "told", "announced", "added", "reported", "according", "tweeted", "wrote", "warned", "vowed")
}
