package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// speakers writes the chain of reports into the claim; a verb of denial flips it, a verb of belief weakens it.
func (t *tree) speakers(c *Claim, f *frame) {
	all := t.reports(f)
	for _, r := range all {
		if t.misread(r.verb) {
			if slices.ContainsFunc(all, func(o report) bool { return o.verb == r.verb-1 }) {
				continue // the denial is among them
			}
			r.class = "deny"
		}
		s := t.speaker(r.speaker, r.verb)
		v := lexicon.Factive.Value(t.lemmas[r.verb])
		known := v == "presuppose" && r.class == "think" && t.states(f.top(), r.verb) && !t.marked(r.verb, "if", "unless", "whether") && !(t.first(r.speaker) && t.denied(r.verb)) // "did not know that it was closed"
		if v == "cancel" || known || v == "presuppose" && r.class != "think" && t.tag(r.verb).Verb() && !t.denied(r.verb) {
			c.Factive = v
		}
		if r.speaker < 0 && slices.Contains(imputations, s.Verb) {
			c.Hedged = true // an accusation that nobody is named for
		}
		if r.class == "think" && r.speaker < 0 && (!t.tag(r.verb).Verb() || t.child(r.verb, parse.AuxPass) >= 0) {
			c.Hedged = true
		}
		if !t.colour(c, f, r, known) {
			continue
		}
		if r.class == "say" && t.asked(f.top()) && t.withheld(&frame{head: r.verb, chain: t.above(r.verb)}) {
			continue // "declined to say whether": nobody says it
		}
		if r.class == "say" && t.lemmas[r.verb] == "say" && t.within(f.top(), r.verb) && t.withheld(&frame{head: r.verb, chain: t.above(r.verb)}) {
			c.weaken(Conditional, t.cover(r.verb)) // "I'm not saying that": neither told nor denied
		}
		if t.denied(r.verb) {
			if r.class == "say" && t.lemmas[r.verb] != "say" {
				c.deny(Implicit, t.cover(r.verb)) // "did not confirm that": open rather than denied
				c.weaken(Possible, t.cover(r.verb))
			}
		}
		c.Speakers = append(c.Speakers, s)
	}
}

// colour marks what a verb of denial, thought or asking makes of the claim it reports, known to be true or not; it says whether its speaker stands for the claim.
func (t *tree) colour(c *Claim, f *frame, r report, known bool) bool {
	v := lexicon.Factive.Value(t.lemmas[r.verb])
	switch r.class {
	case "deny":
		switch {
		case !t.within(f.top(), r.verb) || t.shielded(f.top(), r.verb):
		case t.denied(r.verb): // "did not dispute that": granted
			if t.tokens[r.verb-1].Norm == "nor" {
				c.weaken(Possible, t.cover(r.verb)) // "neither confirmed nor denied that": open
			}
		default:
			c.deny(Implicit, t.cover(r.verb))
		}
	case "think":
		if !known && (v != "presuppose" || t.states(f.top(), r.verb)) && t.denied(r.verb) && t.within(f.top(), r.verb) && !t.until(&frame{head: r.verb}) {
			c.deny(Denied, t.cover(r.verb)) // "I don't think he won": he did not
		}
		if c.Modality == Asserted && !known && !t.first(r.speaker) {
			c.weaken(Possible, t.cover(r.verb))
		}
		if t.lemmas[r.verb] == "hope" && t.within(f.top(), r.verb) {
			c.weaken(Wished, t.cover(r.verb)) // "hopes that the plant will reopen" foretells nothing
		}
		if r.speaker >= 0 && t.pronoun(r.speaker) && t.tokens[r.speaker].Norm != "he" && t.tokens[r.speaker].Norm != "she" {
			return false
		}
	case "ask":
		if t.within(f.top(), r.verb) {
			c.weaken(Wished, t.cover(r.verb))
		}
		if t.lemmas[r.verb] == "wish" && t.first(r.speaker) {
			return false // as with "I think", whoever is quoted wishes
		}
	}
	return true
}

// misread says whether the parser took the noun of a denial for a verb of speech: "Police at Hallin dismissed claims that he had paid".
func (t *tree) misread(verb int) bool {
	if verb == 0 || t.tag(verb) != parse.VBZ || lexicon.Speech.Value(t.lemmas[verb-1]) != "deny" {
		return false
	}
	before := t.tag(verb - 1)
	return before == parse.VBD || before == parse.VBN || before == parse.VBG
}

// first says whether a speaker is "I" or "we": "I don't think it is safe" is the speaker's word, no doubt about it.
func (t *tree) first(i int) bool {
	return i >= 0 && (t.tokens[i].Norm == "i" || t.tokens[i].Norm == "we")
}

// above lists the governors a verb would be folded under.
func (t *tree) above(i int) []int {
	var out []int
	for g, class := t.governor(i); class != ""; g, class = t.governor(g) {
		out = append(out, g)
	}
	return out
}

func (t *tree) denied(i int) bool { return len(t.negations(i)) > 0 }

// within says whether a clause is the complement of a verb, or joined to its complement; a clause that only tells when or
// why is not, nor one that tells which ("called on the auditor to examine every payment [made since 2026]").
func (t *tree) within(i, verb int) bool {
	for k := i; k >= 0 && k != verb; k = t.head(k) {
		if l := t.label(k); l == parse.Advcl && t.head(k) != verb || l == parse.AclRelcl || l == parse.AdvclRelcl || l == parse.Acl && t.tag(k) == parse.VBN && t.child(k, parse.Aux, parse.AuxPass, parse.Nsubj) < 0 {
			return false
		}
	}
	return true
}

// trailing gives the speaker of "..., X said" to the claims before it when the parse did not hang them under the verb.
func (t *tree) trailing(frames []frame, list []*Claim) {
	for k := range frames {
		f := &frames[k]
		inside := t.child(f.head, parse.Ccomp) // the end of a quotation whose beginning hangs elsewhere
		part := inside >= 0 && inside < f.head && t.quoted(inside) && !t.quoted(f.head)
		if !t.reporting(f) || t.child(f.head, parse.Ccomp, parse.Xcomp) >= 0 && !part || lexicon.Speech.Value(f.verb) != "say" || f.passive || !finite(t.nodes, f.head) {
			continue
		}
		speaker := t.voice(f.head)
		if l := t.label(f.head); speaker < 0 || l == parse.AclRelcl || l == parse.Acl {
			continue // "for what she called years of neglect" reports nothing of what stands before
		}
		for _, c := range list {
			if len(c.Speakers) == 0 && (!part || t.quoted(c.Head)) && c.Span.End <= t.tokens[min(speaker, f.head)].Start {
				c.Speakers = []Speaker{t.speaker(speaker, f.head)}
			}
		}
	}
}
