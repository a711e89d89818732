package claims

import (
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// classes are the classes of lexicon.Event of a happening: those a description comes back to, those of a noun or verb that told it.
func (h happening) classes() []string {
	switch {
	case h.described:
		return lexicon.EventHead.Values(h.lemma)
	case h.verb:
		return lexicon.EventVerb.Values(h.lemma)
	}
	return lexicon.EventNoun.Values(h.lemma)
}

// happenings lists the words of a sentence that tell of an event, in its order.
func (t *tree) happenings(list []*Claim) []happening {
	var out []happening
	for i := range t.tokens {
		switch tag := t.tag(i); {
		case tag.Noun() && t.label(i) != parse.Compound && lexicon.EventNoun.Has(t.lemmas[i]):
			if h, ok := t.happens(i, list); ok {
				out = append(out, h)
			}
		case tag.Verb() && t.verbal(i):
			if act := t.act(i); act != "" {
				if h, ok := t.done(i, act, list); ok {
					out = append(out, h)
				}
			}
		}
	}
	return out
}

// happens reads a noun of an event. "no attack" and "any attack" tell of none.
func (t *tree) happens(i int, list []*Claim) (happening, bool) {
	h := happening{sentence: t.sentence, token: i, lemma: t.lemmas[i], plural: t.tag(i) == parse.NNS || t.tag(i) == parse.NNPS,
		heading: t.doc.Sentences[t.sentence].Heading}
	switch {
	case h.plural && lexicon.Event.Is(h.lemma, "single"):
		return h, false
	case i > 0 && lexicon.EventVerb.Has(t.lemmas[i-1]+" "+t.tokens[i].Norm):
		return h, false // "opened fire" is read with its verb
	}
	first, article := t.opens(i)
	h.span = t.cover(first, i)
	switch article {
	case "no", "any", "every", "each":
		return h, false
	case "the", "this", "that", "these", "those":
		h.definite = true
		if t.alone(i, first) && lexicon.EventHead.Has(h.lemma) {
			h.described, h.words = true, t.adjectives(first+1, i)
			return h, !h.heading && !(article == "that" && h.plural) && !t.idiom(first, i) && !t.titled(first, i)
		}
	}
	t.introduce(&h, list)
	return h, !h.bare || !h.definite
}

// adjectives lists what of the tokens may say which event is meant: "deadly" and "previously" do not.
func (t *tree) adjectives(from, to int) []string {
	var out []string
	for k := from; k < to; k++ {
		if w := t.lemmas[k]; !lexicon.Event.Is(w, "vague") && !strings.HasSuffix(w, "ly") {
			out = append(out, w)
		}
	}
	return out
}

// introduce notes what says which event a noun is of: its phrase, where that says nothing the clauses that hang on it, and of "an attack"
// the clause it stands in.
func (t *tree) introduce(h *happening, list []*Claim) {
	t.identify(h, t.phraseOf(h.token, parse.AclRelcl, parse.Appos, parse.Acl))
	if h.bare {
		h.aside = h.definite && h.token+1 < len(t.tokens) && t.tokens[h.token+1].Norm == ","
		t.identify(h, t.phraseOf(h.token))
	}
	if !h.bare || h.definite {
		return
	}
	for _, c := range list {
		if !c.Nominal && slices.Contains(c.Tokens, h.token) {
			h.unreal = unreal(c)
			t.identify(h, t.past(c.Tokens))
		}
	}
}

// unreal says whether a clause tells of what may not come about.
func unreal(c *Claim) bool {
	return c.Modality == Conditional || c.Modality == Wished || c.Modality == Necessary || c.Modality == Question
}

// done reads a verb of an event that took place or may do so.
func (t *tree) done(i int, act string, list []*Claim) (happening, bool) {
	h := happening{sentence: t.sentence, token: i, lemma: act, verb: true, heading: t.doc.Sentences[t.sentence].Heading}
	h.old = t.label(i) == parse.Advcl && t.marked(i, "after", "before", "since") // it only says when something else was: "died a week after he was shot"
	if t.aims(h) {
		return h, false
	}
	owner := Arg{Head: -1}
	tokens := t.past(t.subtree(i, func(k int) bool {
		l := t.label(k)
		return l == parse.Advcl || l == parse.Parataxis || l == parse.Conj
	}))
	for _, c := range list {
		if c.Head == i && !c.Nominal {
			if c.Polarity != Affirmed {
				return h, false
			}
			tokens, h.unreal = t.past(c.Tokens), unreal(c)
			h.plural = c.Object.Present() && (t.tag(c.Object.Head) == parse.NNS || t.tag(c.Object.Head) == parse.NNPS)
			owner = c.Subject
			if c.Passive {
				owner = c.Object
			}
		}
	}
	t.identify(&h, tokens)
	if owner.Present() && t.adjoins(owner, tokens[0]) {
		h.means.Start = owner.Span.Start // "a gunman who opened fire", "a committee investigating the riot"
	}
	return h, true
}

// aims says whether a verb only says what another verb of the same event was for: "marched to protest".
func (t *tree) aims(h happening) bool {
	v := t.head(h.token)
	if v < 0 || !t.tag(v).Verb() || t.label(h.token) != parse.Advcl && t.label(h.token) != parse.Xcomp {
		return false
	}
	above := happening{lemma: t.act(v), verb: true}
	return slices.ContainsFunc(h.classes(), func(class string) bool { return slices.Contains(above.classes(), class) })
}

// act is the form under which a verb is listed among those of events: alone, with its particle or with its object; "" for none.
func (t *tree) act(i int) string {
	alone := ""
	for _, form := range lexicon.EventVerb.Starting(t.lemmas[i]) {
		_, second, two := strings.Cut(form, " ")
		switch {
		case !two:
			alone = form
		case i+1 < len(t.tokens) && t.tokens[i+1].Norm == second:
			return form
		}
	}
	return alone
}

// identify notes by what the tokens of a happening say which event it is of, and that they stand for it.
func (t *tree) identify(h *happening, tokens []int) {
	h.means = t.cover(tokens...)
	bare := true
	for _, k := range tokens {
		noun := t.tag(k).Noun()
		switch {
		case k == h.token || !noun && t.tag(k) != parse.JJ && t.tag(k) != parse.CD && !t.timed[k] || lexicon.Stop.Has(t.tokens[k].Norm):
		case t.naming(k):
			h.names = append(h.names, t.called(k))
			h.old = h.old || t.timed[k] && t.bygone(k)
			bare = false
		default:
			h.words = append(h.words, t.lemmas[k])
			bare = bare && !noun
		}
	}
	h.bare = bare
}

// called is a name as it is compared: of a nationality its country, but of a capital, which may act for its country, the town.
func (t *tree) called(k int) string {
	if t.tag(k) == parse.JJ {
		return Normal(t.tokens[k].Norm)
	}
	return t.tokens[k].Norm
}

// bygone says whether a token of a time tells of another year than that of the document: "2015", "last year", "decades ago".
func (t *tree) bygone(k int) bool {
	switch lemma := t.lemmas[k]; {
	case lemma == "year" || lemma == "decade" || lemma == "century":
		return true
	case len(lemma) == 4 && t.tag(k) == parse.CD:
		p := t.doc.Published
		return !p.Known() || strconv.Itoa(p.From.Year()) != lemma
	}
	return false
}
