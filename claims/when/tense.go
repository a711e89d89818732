package when

import "strings"

// tense says which way a bare weekday or month points: 'f' to the future, 'p' to the past, '?' when "would" leaves it open,
// 0 where nothing tells, which is the nearest past. Looking back stops at a verb of speech: in "will resign, he said
// Friday" Friday is past.
func (r *reader) tense(i, next int) byte {
	early := r.is(i-1, "as") && r.is(i-2, "early") // "could vote as early as Nov. 6", "had reported it as early as Nov. 6"
	wish := false                                  // an infinitive stands between: "voted to strike on March 3"
	for j := i - 1; j >= max(0, i-r.reach(i)); j-- {
		if r.infinitive(j, i) {
			wish = !r.has(j-1, managed)
		}
		switch {
		case r.has(j, ready) && r.infinitive(j+1, i) && r.promised(j, i):
			return 'f'
		case r.has(j, moving) && j < i-3 && r.any(j-1, "had", "been", "was", "were"):
			return 'p' // "had been moved to shelters by Monday night"
		case r.has(j, moving), r.speech(j) || r.is(j, ";") || r.is(j, "-") && !r.at(j).glued:
			return 0
		case r.is(j, "that") || r.any(j, "who", "which", "after") && j < i-1:
			return 0
		case r.any(j, "is", "are") && j >= i-2 && j > 0, j == i-1 && r.is(j, "as") && r.is(j-1, "soon"):
			return 'f' // "the funeral is on Monday"
		}
		if w := r.verb(j); w == 'p' && r.awaited(j) {
			return 'f'
		} else if w == 'p' && wish {
			if early {
				return 'f'
			}
			return 0
		} else if w == '?' && r.told(j) {
			return 'f' // "said on Tuesday it would meet on Friday"
		} else if w != 0 {
			return w
		}
	}
	if early {
		return 'f'
	}
	if i > 2 {
		return 0
	}
	for j := next; j < min(len(r.atoms), next+8); j++ {
		if r.speech(j) || r.any(j, "that", "after", "who") {
			return 0
		}
		if w := r.verb(j); w != 0 {
			return w
		}
	}
	return 0
}

// verb is the way that atom j as a verb or auxiliary points, 0 when it is none or does not tell.
func (r *reader) verb(j int) byte {
	switch {
	case r.ahead(j):
		if r.any(j-1, "was", "were", "been", "had", "originally", "initially", "previously") {
			return '?' // what was scheduled may have happened
		}
		return 'f'
	case r.has(j, would):
		return '?'
	case r.any(j, "could", "might"):
		if r.is(j+1, "have") || r.is(j, "could") && r.any(j+1, "not", "n't") {
			return 'p'
		}
		return 'f'
	case r.any(j, "is", "are") && r.is(j+1, "to") && r.at(j+2).number < 0 && !r.any(j+2, "the", "a"):
		return 'f' // "the ship is to sail on Friday"
	case r.has(j, modal) && !r.at(j).capital:
		if r.is(j+1, "have") {
			return 'p' // "may have left on Monday"
		}
		return 'f'
	case r.has(j, schedule) && !r.noun(j) && !r.is(j-1, "to") && !r.has(j-1, would|future|modal) && !r.any(j-1, "the", "a", "an", "his", "her", "its", "their"):
		return 'f' // "the trial begins on Monday"
	case r.any(j, "invited", "summoned") && !r.any(j-1, "was", "were", "had"):
		return 'f' // "has invited both sides to a meeting on Sunday"
	case r.any(j, "considering", "mulling", "weighing", "eyeing") && !r.any(j-1, "was", "were", "been"):
		return 'f' // "is thought to be considering an election in the spring"
	case r.past(j):
		return 'p'
	}
	return 0
}

// noun says whether a bare form of a verb of schedules stands where only a noun can: behind a noun that is no plural, "a coal face", "the
// market open".
func (r *reader) noun(j int) bool {
	p := r.at(j - 1)
	if strings.HasSuffix(r.text(j), "s") || p.capital || len(p.text) < 2 || !letter(p.text[0]) || strings.HasSuffix(p.text, "s") {
		return false
	}
	for k := j - 2; k >= max(0, j-4); k-- {
		if r.any(k, "the", "a", "an", "its", "his", "her", "their", "this", "that") {
			return !r.any(j-1, "people", "police", "men", "women", "children", "team", "side", "crew", "also", "both", "now", "still", "then")
		}
	}
	return false
}

// promised says whether a word leads to what lies ahead: "were ready to meet", "is likely to reopen", "agreed to meet". The day behind an
// act may be its own where that was yesterday or today: "agreed to sell it on Tuesday".
func (r *reader) promised(j, i int) bool {
	if !r.has(j, pledge) || !r.anchor.Known() {
		return true
	}
	for k := i; k < i+2; k++ {
		if w := r.word(k).weekday; w > 0 {
			return (int(r.anchor.From.Weekday())-(w-1)+7)%7 > 1
		}
	}
	return true
}

// past says whether atom j is a verb in the past; a participle behind "be", "is" or "are" is none.
func (r *reader) past(j int) bool {
	a := r.at(j)
	if !r.has(j, past) && (len(a.text) < 5 || !strings.HasSuffix(a.text, "ed")) || r.any(j-1, "be", "is", "are", "being", "the", "a", "behind", "in", "of", "with", "remain", "remains", "stay", "stays") {
		return false
	}
	return !r.any(j, "need", "indeed", "united", "hundred") && !r.has(j, moving)
}

// told says whether atom j is a "would" of what somebody has just said: the paper reports it at once.
func (r *reader) told(j int) bool {
	if !r.has(j, would) {
		return false
	}
	for k := j - 1; k >= max(0, j-18) && !r.is(k, ";"); k-- {
		if r.speech(k) {
			return true
		}
	}
	return false
}

// infinitive says whether atom j is a "to" that leads to a verb before i, as far as words without tags can tell.
func (r *reader) infinitive(j, i int) bool {
	return r.is(j, "to") && j+1 < i && !r.at(j+1).capital && !r.any(j+1, "the", "a", "an", "his", "her", "its", "their", "him", "them", "it", "us", "me", "you") && r.at(j+1).number < 0
}

// attribute says whether a date stands between an article and a noun, which names an event by it.
func (r *reader) attribute(i, next int) bool {
	return r.any(i-1, "the", "a", "his", "her", "its", "their") && r.modifies(next)
}

// modifies says whether the atom behind an expression of time is a noun that it narrows, as far as words without tags tell.
func (r *reader) modifies(next int) bool {
	a := r.at(next)
	return len(a.text) > 3 && letter(a.text[0]) && !r.any(next, "when", "after", "before", "with", "from", "because", "said", "where", "while", "until", "that", "than", "since", "again", "near", "over", "during", "under", "into", "amid", "despite")
}

// limit is the way that a bare day behind "by" or "until" points. What happens by a day lies ahead of the present and
// behind a past; an act "until" a day sets an end that may lie ahead even when the act is past ("adjourned until
// Monday"), but what lasted, or did not happen, until a day ended there.
func (r *reader) limit(role Role, i int, d date) byte {
	w := r.tense(i, d.next)
	if w == 'p' && r.unmet(i) {
		return 'f' // "will sue unless it received the money by Christmas"
	}
	switch w {
	case 0:
		if d.weekday < 0 {
			return 0 // a day or month: the nearest
		}
		return 'f'
	case 'p':
		for j := i - 1; j >= max(0, i-14); j-- {
			switch {
			case r.any(j, "not", "n't", "never", "no", "nobody", "nothing", "none") || r.has(j, lasting) && role == Until:
				return 'p'
			case role == Until && r.any(j, "was", "were") && !r.participle(j+1, i):
				return 'p' // "was mostly peaceful until Sunday"; what was closed until Sunday may be closed still
			}
		}
		if role == Until {
			return '?'
		}
	}
	return w
}

// decided says whether somebody offers or decides before atom i what is to come: "offered a raise of 3 percent from July".
func (r *reader) decided(i int) bool {
	for j := i - 2; j >= max(0, i-12); j-- {
		if r.any(j, "offered", "offers", "agreed", "approved", "announced", "announces", "proposed", "proposes", "promised", "promises", "decided", "voted", "ordered") {
			return true
		}
		if r.past(j) || r.speech(j) {
			return false
		}
	}
	return false
}

// participle says whether a past form stands in the atoms [from, to).
func (r *reader) participle(from, to int) bool {
	for j := from; j < to; j++ {
		if r.has(j, past) || len(r.text(j)) > 4 && (strings.HasSuffix(r.text(j), "ed") || strings.HasSuffix(r.text(j), "en")) || r.any(j, "shut", "set", "due") {
			return true
		}
	}
	return false
}

// ahead says whether atom j marks the future; "set", "going" and "plans" do so before "to" or "for" only.
func (r *reader) ahead(j int) bool {
	if !r.has(j, future) {
		return false
	}
	if r.any(j, "set", "going", "plans", "planned", "plan", "expected", "due", "slated", "forecast") {
		return r.any(j+1, "to", "for", "in", "on", "back", "before", "until", "by", "after", "at", "this", "next", "later") && !r.is(j+2, "fire")
	}
	return true
}

func (r *reader) speech(j int) bool { return spoke(r.text(j)) }

// reach is how far back from atom i a verb may tell its side: further where names stand between, which hold none.
func (r *reader) reach(i int) int {
	n := 14
	for j := i - 1; j > 0 && j >= i-n && n < 24; j-- {
		if r.at(j).capital {
			n++
		}
	}
	return n
}

// awaited says whether the past at atom j is one still to come: "will sign once he has passed a test on Sunday".
func (r *reader) awaited(j int) bool {
	if !r.any(j-1, "has", "have") {
		return false
	}
	for k := j - 2; k >= max(0, j-6); k-- {
		if r.any(k, "once", "until", "till") {
			return true
		}
	}
	return false
}

// unmet says whether what is to be done before atom i is a condition that somebody sets: "would sue unless it received".
func (r *reader) unmet(i int) bool {
	for j := i - 1; j >= max(0, i-14); j-- {
		if !r.any(j, "if", "unless") {
			continue
		}
		for k := j - 1; k >= max(0, j-8); k-- {
			if r.has(k, would|future) {
				return true
			}
		}
	}
	return false
}
