package quantity

import "crossclaim/claims/text"

// elided gives a bare number the unit that its clause leaves out because the figure a before it has it: "a loss of 64 million euros, against
// a profit of 112 million", "cut from 14.50 euros to 9", "at 115 km an hour, above the limit of 80", "sentenced to six years; she was given
// four". i is the first atom of b, next the one behind it.
func (r *reader) elided(a, b *Quantity, tokens []text.Token, i, next int) bool {
	before := func(words ...string) bool {
		for _, w := range words {
			if r.is(i-1, w) {
				return true
			}
		}
		return false
	}
	size := 1.0
	switch {
	case a.Kind == Money && before("to") && b.First == a.Last+2 && a.First > 0 && tokens[a.First-1].Norm == "from" && (r.ends(next) || r.is(next, "and")) && b.Value < 10*a.Value && a.Value < 10*b.Value:
	case a.Kind == Money && b.Value >= 1e5 && a.Value >= 1e5 && r.scaled(i) && b.First-a.Last < 25 && before("of", "to", "from", "by", "at", "than") && r.context(i-2, sum) && (r.ends(next) || r.taken(next) || r.leads(next)):
	case a.Kind == Money && b.Value >= 1e5 && r.scaled(i) && b.First-a.Last < 25 && before("the") && !r.context(next, people) && r.context(next, guess) && (r.is(next+1, "had") || r.is(next+1, "have")): // "the 38 million analysts had forecast"
	case a.Unit == "m/s" && before("of") && r.is(i-2, "limit") && r.plainAt(tokens[a.Number]) > 0:
		size = a.Value / r.plainAt(tokens[a.Number])
	case a.Kind == Duration && before("given", "got", "received") && r.ends(next) && r.punished():
		u := r.words[tokens[a.Last].Norm]
		if u == nil || u.unit == nil || !u.unit.time {
			return false
		}
		size = u.unit.low
	default:
		return false
	}
	half := (b.High - b.Low) / 2 * size
	if a.Kind == Duration {
		half = size / 2
	}
	b.Kind, b.Unit, b.Value = a.Kind, a.Unit, b.Value*size
	b.Low, b.High = b.Value-half, b.Value+half
	return true
}

// scaled says whether the number at atom i is written with a scale word: "112 million".
func (r *reader) scaled(i int) bool {
	n, ok := r.number(i)
	return ok && n.last > n.first && r.class(n.last) == scale
}

// leads says whether a preposition at atom i begins what no sum can count.
func (r *reader) leads(i int) bool {
	switch r.at(i).text {
	case "over", "in", "for", "by", "from", "after", "before", "at", "on", "if", "as", "last", "this", "a", "and":
		return true
	}
	return false
}

// punished says whether the sentence speaks of terms in prison.
func (r *reader) punished() bool {
	for i := range r.atoms {
		switch r.atoms[i].text {
		case "prison", "jail", "jailed", "sentenced", "imprisonment":
			return true
		}
	}
	return false
}
