package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// event reads a noun made of a verb whose holder is named.
func (t *tree) event(i int) *Claim {
	verb := t.nominal(i)
	if verb == "" && lexicon.Stance.Is(t.lemmas[i], "silent") {
		verb = "silent"
	}
	if verb == "" || t.label(i) == parse.Compound {
		return nil
	}
	c := t.phrase(i, verb)
	h := t.holders(i)
	if !t.cast(c, h) {
		return nil
	}
	if lexicon.Stance.Is(verb, "silent") && c.Subject.Present() && c.Object.Present() {
		c.Stance, c.Target = Silent, c.Object
	}
	tokens := []int{i}
	for _, k := range []int{h.owner, h.of, h.by, h.on} {
		if k >= 0 {
			tokens = append(tokens, k)
		}
	}
	if t.summing(i, h.owner) {
		tokens = t.trim(t.subtree(i, nil))
	}
	slices.Sort(tokens)
	c.Tokens = slices.Compact(tokens)
	c.Span = t.cover(tokens...)
	if n := t.negated(i); n >= 0 {
		c.deny(Denied, t.cover(n))
	}
	return c
}

// holders are what hangs on a noun of an act: whose it is, of whom, by whom and on what; -1 for none.
type holders struct{ owner, of, by, on int }

func (t *tree) holders(i int) holders {
	h := holders{owner: t.child(i, parse.NmodPoss), of: -1, by: -1, on: -1}
	for _, k := range t.children[i] {
		if l := t.label(k); l != parse.Nmod && l != parse.Obl {
			continue
		}
		switch t.cases(k) {
		case "of", "for":
			h.of = k
		case "by":
			h.by = k
		case "on", "over", "about", "against", "to", "towards", "toward":
			h.on = k
		}
	}
	return h
}

// cast says who acts and who is acted on in an act with its holders; false where they do not tell.
func (t *tree) cast(c *Claim, h holders) bool {
	suffered := suffers(c.Lemma)
	switch {
	case h.owner >= 0 && suffered:
		c.Object, c.Subject = t.arg(h.owner, false), t.arg(h.by, false)
	case h.owner >= 0:
		c.Subject = t.arg(h.owner, false)
		c.Object = t.arg(max(h.of, h.on), false)
	case h.of >= 0 && h.by >= 0:
		c.Object, c.Subject = t.arg(h.of, false), t.arg(h.by, false)
	case h.of >= 0 && suffered:
		c.Object = t.arg(h.of, false)
	case h.of >= 0 && h.on < 0 && lexicon.Status.Is(c.Lemma, "life/dead"):
		c.Subject = t.arg(h.of, false)
	default:
		return false
	}
	return true
}

// suffers says whether the holder of an act is the one it is done to: "the killing of X", "X's arrest".
func suffers(verb string) bool {
	switch verb {
	case "kill", "assassinate", "murder", "arrest", "detain", "release", "oust", "remove", "destroy":
		return true
	}
	return false
}

// summing says whether a noun of an act stands behind a comma and sums up the clause before: "met him for two hours, [their third meeting
// this month]".
func (t *tree) summing(i, owner int) bool {
	return owner > 0 && owner < i && t.tokens[owner-1].Norm == "," && t.label(i) == parse.Conj && t.child(i, parse.Cc) < 0 && t.head(i) >= 0 && t.tag(t.head(i)).Verb()
}

// summed leaves the figures and times of a noun that sums up a clause to it.
func (t *tree) summed(list []*Claim) {
	for _, c := range list {
		if !c.Nominal || !t.summing(c.Head, t.child(c.Head, parse.NmodPoss)) {
			continue
		}
		for _, o := range list {
			if o.Nominal || slices.Contains(c.Tokens, o.Head) {
				continue
			}
			o.Amounts = slices.DeleteFunc(o.Amounts, func(a Amount) bool { return slices.Contains(c.Tokens, a.Number) })
			o.Moments = slices.DeleteFunc(o.Moments, func(m Moment) bool { return slices.Contains(c.Tokens, m.First) })
		}
	}
}
