package claims

import (
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// returns says whether a noun may come back to what a happening tells: "the strikes" to "struck".
func returns(noun string, h happening) bool {
	for _, v := range lexicon.Event.Values(noun) {
		if class, ok := strings.CutPrefix(v, "head/"); ok && lexicon.Event.Is(h.lemma, h.part()+class) {
			return true
		}
	}
	return false
}

// comesBack says whether a noun is one by which a text comes back to an event.
func comesBack(noun string) bool {
	return slices.ContainsFunc(lexicon.Event.Values(noun), func(v string) bool { return strings.HasPrefix(v, "head/") })
}

// akin says whether two happenings may be of one event: a class holds the words of both.
func (h happening) akin(o happening) bool {
	for _, v := range lexicon.Event.Values(h.lemma) {
		if class, ok := strings.CutPrefix(v, h.part()); ok && class != "incident" && lexicon.Event.Is(o.lemma, o.part()+class) {
			return true
		}
	}
	return false
}

func (h happening) part() string {
	if h.verb {
		return "verb/"
	}
	return "noun/"
}

// happenings lists the words of a sentence that tell of an event, in its order.
func (t *tree) happenings(list []*Claim) []happening {
	var out []happening
	for i := range t.tokens {
		switch tag := t.tag(i); {
		case tag.Noun() && lexicon.Event.Has(t.lemmas[i]) && t.label(i) != parse.Compound:
			if h, ok := t.happens(i, list); ok {
				out = append(out, h)
			}
		case tag.Verb() && t.verbal(i):
			if h, ok := t.done(i, list); ok {
				out = append(out, h)
			}
		}
	}
	return out
}

// happens reads a noun of an event. "no attack" and "any attack" tell of none.
func (t *tree) happens(i int, list []*Claim) (happening, bool) {
	h := happening{sentence: t.sentence, token: i, lemma: t.lemmas[i], plural: t.tag(i) == parse.NNS || t.tag(i) == parse.NNPS,
		heading: t.doc.Sentences[t.sentence].Heading}
	if h.plural && lexicon.Event.Is(h.lemma, "single") {
		return h, false
	}
	if i > 0 && lexicon.Event.Has(t.lemmas[i-1]+" "+t.tokens[i].Norm) {
		return h, false // "opened fire" is read with its verb
	}
	first, article := t.opens(i)
	switch article {
	case "no", "any", "every", "each":
		return h, false
	case "the", "this", "that", "these", "those":
		h.described = t.alone(i, first) && comesBack(h.lemma) && !(article == "that" && h.plural)
	}
	h.span = t.cover(first, i)
	if h.described {
		for k := first + 1; k < i; k++ {
			if w := t.lemmas[k]; !lexicon.Event.Is(w, "vague") && !strings.HasSuffix(t.tokens[k].Norm, "ly") {
				h.words = append(h.words, w)
			}
		}
		return h, !h.heading && !t.idiom(first, i) && !t.titled(first, i)
	}
	if !slices.ContainsFunc(lexicon.Event.Values(h.lemma), func(v string) bool { return strings.HasPrefix(v, "noun/") }) {
		return h, false
	}
	t.identify(&h, t.phraseOf(i, parse.AclRelcl, parse.Appos, parse.Acl))
	if h.bare {
		t.identify(&h, t.phraseOf(i))
	}
	h.definite = article == "the" || article == "this" || article == "that" || article == "these" || article == "those"
	if h.bare && !h.definite {
		for _, c := range list {
			if !c.Nominal && slices.Contains(c.Tokens, i) {
				h.unreal = unreal(c)
				t.identify(&h, c.Tokens)
			}
		}
	}
	return h, !h.bare || !h.definite
}

// unreal says whether a clause tells of what may not come about.
func unreal(c *Claim) bool {
	return c.Modality == Conditional || c.Modality == Wished || c.Modality == Necessary || c.Modality == Question
}

// done reads a verb of an event that took place or may do so.
func (t *tree) done(i int, list []*Claim) (happening, bool) {
	h := happening{sentence: t.sentence, token: i, lemma: t.act(i), verb: true, heading: t.doc.Sentences[t.sentence].Heading}
	if h.lemma == "" {
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

// act is the form under which a verb is listed among those of events: alone, with its particle or with its object; "" for none.
func (t *tree) act(i int) string {
	for _, form := range lexicon.Event.Starting(t.lemmas[i]) {
		_, second, two := strings.Cut(form, " ")
		if two && i+1 < len(t.tokens) && t.tokens[i+1].Norm == second {
			return form
		}
	}
	if slices.ContainsFunc(lexicon.Event.Values(t.lemmas[i]), func(v string) bool { return strings.HasPrefix(v, "verb/") }) {
		return t.lemmas[i]
	}
	return ""
}

// identify notes by what the tokens of a happening say which event it is of, and that they stand for it.
func (t *tree) identify(h *happening, tokens []int) {
	h.means = t.cover(tokens...)
	bare := true
	for _, k := range tokens {
		switch {
		case k == h.token || t.tokens[k].Kind == text.Punct || lexicon.Stop.Has(t.tokens[k].Norm):
		case t.naming(k):
			h.names = append(h.names, Normal(t.tokens[k].Norm))
			h.old = h.old || t.timed[k] && t.bygone(k)
			bare = false
		case t.tag(k).Noun():
			h.words = append(h.words, t.lemmas[k])
			bare = false
		case t.tag(k) == parse.JJ:
			h.words = append(h.words, t.lemmas[k])
		}
	}
	h.bare = bare
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
