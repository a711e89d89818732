package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// answers restores the verb of an answer to a question that the same sentence tells: "Asked whether the plant would close, Marsh said [it
// would not]". The claim says of the plant that it would not close, on the word of Marsh.
func (t *tree) answers(list []*Claim) []*Claim {
	for v := range t.nodes {
		if !t.verbal(v) {
			continue
		}
		a, ok := answerAt(t.tokens, t.lemmas, v)
		if !ok {
			continue
		}
		q := slices.IndexFunc(list, func(c *Claim) bool { return c.Head < v && t.questioned(c) && t.replies(a, c) })
		if q < 0 {
			continue
		}
		c := t.answerClaim(a, list[q])
		list = slices.DeleteFunc(list, func(o *Claim) bool { return o.Head >= a.subject && o.Head <= max(a.aux, a.not) })
		list = append(list, c)
	}
	return list
}

// questioned says whether a claim is what somebody is asked: "asked whether ...".
func (t *tree) questioned(c *Claim) bool {
	g := t.head(c.Head)
	return g >= 0 && t.lemmas[g] == "ask" && t.marked(c.Head, "whether", "if")
}

// replies says whether an answer can be that of a question: its pronoun can stand for whom was asked about, and its auxiliary for the verb.
func (t *tree) replies(a answer, q *Claim) bool {
	about := q.Subject
	if q.Passive {
		about = q.Object
	}
	if !about.Present() {
		return false
	}
	plural := t.tag(about.Head) == parse.NNS || t.tag(about.Head) == parse.NNPS
	switch own := t.tokens[a.subject].Norm; {
	case t.pronoun(about.Head):
		if t.tokens[about.Head].Norm != own {
			return false
		}
	case own == "i" || own == "we" || plural && own != "they":
		return false
	}
	return t.sameAuxiliary(a.aux, q.Head)
}

// sameAuxiliary says whether an auxiliary can stand for the verb phrase of verb: one with a modal for one with a modal, "did" for one
// without.
func (t *tree) sameAuxiliary(aux, verb int) bool {
	modal := func(k int) bool { return lexicon.Modal.Has(t.tokens[k].Norm) || t.tag(k) == parse.MD }
	first := -1
	for _, k := range t.children[verb] {
		switch t.label(k) {
		case parse.Aux, parse.AuxPass, parse.Cop:
			if first < 0 {
				first = k
			}
		}
	}
	switch {
	case first < 0:
		return t.lemmas[aux] == "do"
	case modal(first):
		return modal(aux)
	}
	return !modal(aux) && t.lemmas[first] == t.lemmas[aux]
}

// answerClaim is the claim of a question with the subject, denial and modality of its answer, on the word of who gives it.
func (t *tree) answerClaim(a answer, q *Claim) *Claim {
	c := &Claim{Doc: q.Doc, Sentence: q.Sentence, Head: a.aux, Lemma: q.Lemma, Passive: q.Passive, Copular: q.Copular, Clausal: q.Clausal,
		Subject: q.Subject, Object: q.Object, Others: slices.Clone(q.Others), Stance: q.Stance, Target: q.Target, Polarity: q.Polarity}
	c.Span = t.cover(a.subject, max(a.aux, a.not))
	c.Predicate, c.Elided = t.cover(a.aux, max(a.aux, a.not)), t.cover(q.Head)
	for _, k := range q.Tokens {
		if l := t.label(k); l != parse.Mark && (l != parse.Aux || t.head(k) != q.Head) {
			c.Tokens = append(c.Tokens, k)
		}
	}
	c.Tokens = append(c.Tokens, a.aux)
	if a.not >= 0 {
		c.Tokens = append(c.Tokens, a.not)
		c.deny(Denied, t.cover(a.not))
	}
	for _, part := range []*Arg{&c.Subject, &c.Object} {
		part.Restored = part.Present()
	}
	f := &frame{head: a.aux, subject: a.subject, object: -1, control: -1}
	t.modality(c, f)
	if m, ok := modalities[lexicon.Modal.Value(t.tokens[a.aux].Norm)]; ok && m != Possible {
		if t.tokens[a.aux].Norm == "would" {
			m = Planned // "said it would"
		}
		c.weaken(m, t.cover(a.aux))
	}
	t.speakers(c, f)
	return c
}
