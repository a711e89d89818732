package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// stance reads whether the claim takes sides, and on what.
func (t *tree) stance(c *Claim, f *frame) {
	if t.opposes(c) {
		return
	}
	switch lexicon.Stance.Value(c.Lemma) {
	case "for":
		c.Stance = For
	case "against":
		c.Stance = Against
	case "silent":
		if c.Polarity != Affirmed {
			return // "was not silent on the strikes": what was said is not told
		}
		c.Stance = Silent
	default:
		switch k := t.predicated(c); {
		case k >= 0:
			c.Stance = t.verdict(k)
			t.shorten(&c.Object, k)
			if !slices.ContainsFunc(c.Others, func(o Arg) bool { return o.Head == k }) {
				c.Others = append(c.Others, t.arg(k, false)) // what it is called
			}
		case t.unspoken(c, f):
			c.Stance = Silent
		}
		if c.Stance == NoStance {
			return
		}
	}
	c.Target = t.doer(t.target(c))
}

// doer is whose way of doing things a stance is about: who criticizes the way the police handled a march, or the response of the police,
// criticizes the police. Other targets are what they are.
func (t *tree) doer(a Arg) Arg {
	if !a.Present() || !lexicon.Opinion.Is(a.Lemma, "conduct") {
		return a
	}
	for _, k := range t.children[a.Head] {
		switch l := t.label(k); {
		case l == parse.NmodPoss && t.tag(k).Noun(), l == parse.Nmod && (t.cases(k) == "of" || t.cases(k) == "by"):
			return t.arg(k, false)
		case l == parse.AclRelcl:
			if s := t.child(k, parse.Nsubj); s >= 0 && t.tag(s).Noun() {
				return t.arg(s, false)
			}
		}
	}
	return a
}

// shorten takes what the object is called out of its words: "labelled [the budget] a disaster".
func (t *tree) shorten(a *Arg, k int) {
	if first := t.subtree(k, nil)[0]; first > a.Head && first <= a.Last {
		a.Last = first - 1
		a.Span = t.cover(a.First, a.Last)
	}
}

// target is what a stance is about: the object, or what a preposition adds to the predicate or to "comment".
func (t *tree) target(c *Claim) Arg {
	list := c.Others
	if c.Object.Present() {
		if !slices.Contains(remarks, c.Object.Lemma) {
			return c.Object
		}
		for _, k := range t.children[c.Object.Head] {
			list = append(list[:len(list):len(list)], t.arg(k, false)) // "no comment on the arrest"
		}
	}
	for _, o := range list {
		switch o.Case {
		case "on", "over", "about", "against", "to", "with", "for", "of":
			return o
		}
	}
	return t.arg(-1, false)
}

// opposes reads "is against the plan" as opposing it.
func (t *tree) opposes(c *Claim) bool {
	if !c.Copular {
		return false
	}
	for k := max(0, c.Head-4); k < c.Head; k++ {
		if t.tokens[k].Norm == "against" && t.head(k) == c.Head {
			c.Lemma, c.Copular, c.Stance, c.Target, c.Object = "oppose", false, Against, t.arg(c.Head, false), t.arg(c.Head, false)
			return true
		}
	}
	return false
}

// remarks are verbs and nouns of speech that name what is spoken about, not what is said of it.
var remarks = []string{"comment", "remark", "elaborate"}

// unspoken says whether a claim tells that somebody kept his view to himself: "did not comment on the strike", "declined to say whether",
// "made no comment". The denial stays with it: what was not said is told.
func (t *tree) unspoken(c *Claim, f *frame) bool {
	if c.Object.Present() && slices.Contains(remarks, c.Object.Lemma) { // "made no comment", "declined comment"
		return c.Polarity == Denied && slices.Contains([]string{"make", "have", "offer", "give"}, c.Lemma) || c.Polarity == Affirmed && c.Lemma == "decline"
	}
	if c.Polarity == Affirmed || c.Passive || c.Copular {
		return false
	}
	if c.Lemma == "say" {
		return slices.ContainsFunc(t.children[f.head], func(k int) bool { return k > f.head && t.marked(k, "whether", "if") })
	}
	return slices.Contains(remarks, c.Lemma) || c.Lemma == "discuss" && c.Polarity == Implicit
}
