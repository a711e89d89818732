package claims

import (
	"slices"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// alternatives weakens a claim that tells only one of several things that may be so: "will either resign or face a vote", "the driver or his
// brother left the gun". What a denial reaches is no choice: "did not confirm or deny it" denies both.
func (t *tree) alternatives(c *Claim, f *frame) {
	for _, i := range append([]int{f.head}, f.chain...) {
		if or := t.choice(i); or >= 0 && c.Polarity == Affirmed && !t.emptied(i) {
			c.choose(t.either(i), t.willed(i) && !t.ownSubject(i), t.cover(or))
		}
	}
	for _, s := range []int{f.subject, f.object} {
		if s < 0 || s == f.object && !f.passive || !t.tag(s).Noun() || t.negated(s) >= 0 {
			continue
		}
		if or := t.choice(s); or >= 0 {
			c.choose(t.either(s), t.willed(f.head), t.cover(or))
		}
	}
}

// choose makes what is told as a fact possible, and with "either" also what is planned or must be done: who "must either leave or pay" need
// not leave. Without it a plan told by "will" is open as well, but what "must" be done stays asked for: "must rest, or she will die".
func (c *Claim) choose(either, will bool, by Span) {
	if m := c.Modality; m == Asserted || m == Planned && (either || will) || m == Necessary && either {
		c.Modality, c.Modal = Possible, by
	}
}

// choice is the "or" that joins a token to another of its kind, before or behind it; -1 for none.
func (t *tree) choice(i int) int {
	members := t.members(i)
	at := slices.Index(members, i)
	for n := max(at, 1); n < len(members); n++ {
		switch or := t.child(members[n], parse.Cc); {
		case or < 0:
		case t.tokens[or].Norm == "or" && t.alike(i, members[n]) && !t.renames(or, members[n], len(members)):
			return or
		default:
			return -1 // "left and paid or": that he left is told
		}
	}
	return -1
}

// members are the tokens of the coordination that i is in, the first of them, on which the others hang, first.
func (t *tree) members(i int) []int {
	if t.label(i) == parse.Conj && t.head(i) >= 0 {
		i = t.head(i)
	}
	out := []int{i}
	for _, k := range t.children[i] {
		if t.label(k) == parse.Conj && k > i {
			out = append(out, k)
		}
	}
	return out
}

// alike says whether two joined tokens are both verbs, both nouns or neither; two measures are one: "5 pounds or 2.3 kilos".
func (t *tree) alike(i, k int) bool {
	measures := t.child(i, parse.Nummod) >= 0 && t.child(k, parse.Nummod) >= 0
	return t.verbal(i) == t.verbal(k) && t.tag(i).Noun() == t.tag(k).Noun() && (!measures || t.child(i, parse.Cop) < 0)
}

// afterthoughts stand behind an "or" that only corrects or trails off: "he won, or so he says", "a race or something".
var afterthoughts = []string{"so", "rather", "at", "something", "otherwise", "\""}

// renames says whether an "or" opens no choice: another name for a noun, "the driver, or chauffeur, left", or an afterthought.
func (t *tree) renames(or, second, members int) bool {
	if or+1 < len(t.tokens) && slices.Contains(afterthoughts, t.tokens[or+1].Norm) {
		return true
	}
	return or > 0 && t.tokens[or-1].Norm == "," && members == 2 && t.tag(second).Noun()
}

// either says whether "either" opens the choice that a token is in.
func (t *tree) either(i int) bool {
	return slices.ContainsFunc(t.children[t.members(i)[0]], func(k int) bool { return t.tokens[k].Norm == "either" })
}

// willed says whether an auxiliary stands before the predicate, or before the first of those it is joined to.
func (t *tree) willed(i int) bool {
	for _, k := range []int{i, t.members(i)[0]} {
		if a := t.child(k, parse.Aux); a >= 0 && t.tag(a) == parse.MD {
			return true
		}
	}
	return false
}

// ownSubject says whether a predicate joined to the first has a subject of its own.
func (t *tree) ownSubject(i int) bool {
	return slices.ContainsFunc(t.members(i)[1:], func(k int) bool { return t.child(k, parse.Nsubj, parse.NsubjPass) >= 0 })
}

// emptied says whether the first of the joined predicates is denied, by an adverb or by a subject that leaves no one, and all with it: "mails
// that neither of them had written, received or opened".
func (t *tree) emptied(i int) bool {
	first := t.members(i)[0]
	return t.denied(first) || t.nobody(t.child(first, parse.Nsubj, parse.NsubjPass)) ||
		slices.ContainsFunc(t.tokens[:first], func(k text.Token) bool { return k.Norm == "neither" })
}
