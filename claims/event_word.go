package claims

import (
	"slices"
	"strings"
	"unicode"

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
	first, article := t.opens(i)
	switch article {
	case "no", "any", "every", "each":
		return h, false
	case "the", "this", "that", "these", "those":
		h.described = t.alone(i, first)
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
	definite := article != "" && article != "a" && article != "an"
	if h.bare && !definite {
		for _, c := range list {
			if !c.Nominal && slices.Contains(c.Tokens, i) {
				h.unreal = unreal(c)
				t.identify(&h, c.Tokens)
			}
		}
	}
	return h, !h.bare || !definite
}

// phraseOf lists the tokens of a noun phrase without its preposition, what is joined to it, the clause it is the predicate of, and
// what else is to be left out.
func (t *tree) phraseOf(i int, without ...parse.Label) []int {
	return t.trim(t.subtree(i, func(k int) bool {
		switch l := t.label(k); l {
		case parse.Case, parse.Mark, parse.Cop, parse.Aux, parse.Nsubj, parse.NsubjPass, parse.Expl, parse.Parataxis, parse.Conj, parse.Cc, parse.Advcl, parse.Ccomp:
			return t.head(k) == i
		default:
			return t.head(k) == i && slices.Contains(without, l)
		}
	}))
}

// unreal says whether a clause tells of what may not come about.
func unreal(c *Claim) bool {
	return c.Modality == Conditional || c.Modality == Wished || c.Modality == Necessary || c.Modality == Question
}

// opens is the first token of a noun phrase before its head, and its article or what stands for one, "" for none.
func (t *tree) opens(i int) (first int, article string) {
	k := i - 1
	for ; k >= 0; k-- {
		if tag := t.tag(k); !(tag.Noun() || tag == parse.JJ || tag == parse.JJR || tag == parse.JJS || tag == parse.VBN || tag == parse.VBG || tag == parse.RB || tag == parse.CD || tag == parse.POS || tag == parse.HYPH) {
			break
		}
	}
	if k >= 0 && t.tag(k) == parse.DT {
		return k, t.tokens[k].Norm
	}
	return k + 1, ""
}

// alone says whether nothing in a phrase from its article to its head, or right behind it, says which event is meant: no name, day or
// figure, no place, no "of" or "on", no relative clause. "The attack helicopter" is no attack.
func (t *tree) alone(i, first int) bool {
	if unicode.IsUpper(rune(t.doc.Text[t.tokens[i].Start])) {
		return false
	}
	for k := first + 1; k < i; k++ {
		if t.naming(k) || t.tag(k) == parse.POS {
			return false
		}
	}
	for _, c := range t.children[i] {
		switch t.label(c) {
		case parse.Acl, parse.AclRelcl, parse.Appos, parse.Ccomp, parse.NmodDesc, parse.NmodPoss, parse.NmodUnmarked, parse.Nummod:
			return false
		case parse.Nmod:
			if !t.adverbial(c) {
				return false
			}
		}
		if t.timed[c] {
			return false
		}
	}
	if i+1 >= len(t.tokens) {
		return true
	}
	if tag := t.tag(i + 1); tag.Noun() || tag == parse.CD || t.timed[i+1] || telling[t.tokens[i+1].Norm] {
		return false
	}
	return i+2 >= len(t.tokens) || t.tokens[i+1].Norm != "," || !relative[t.tokens[i+2].Norm]
}

// telling opens what says, or may say, of which event a noun tells, whatever a parse hangs it on.
var telling = map[string]bool{"of": true, "on": true, "against": true, "in": true, "at": true, "near": true, "outside": true, "inside": true,
	"between": true, "to": true, "from": true, "over": true, "into": true, "with": true, "by": true, "for": true, "among": true, "about": true,
	"that": true, "which": true, "who": true, "where": true, "whose": true, "when": true, "aboard": true}

// relative opens a relative clause behind a comma.
var relative = map[string]bool{"which": true, "who": true, "whose": true, "where": true}

// naming says whether a token is a name, a nationality, a figure or part of a time.
func (t *tree) naming(k int) bool {
	tag := t.tag(k)
	return tag == parse.NNP || tag == parse.NNPS || tag == parse.CD || t.timed[k] || lexicon.Country.Has(t.tokens[k].Norm)
}

func (t *tree) idiom(first, i int) bool {
	return first > 0 && lexicon.Event.Is(t.tokens[first-1].Norm+" the "+t.tokens[i].Norm, "idiom")
}

// titled says whether a phrase fills a pair of quotation marks: a title, or a word that is spoken of.
func (t *tree) titled(first, i int) bool {
	return first > 0 && i+1 < len(t.tokens) && t.tokens[first-1].Norm == "\"" && t.tokens[i+1].Norm == "\""
}

// done reads a verb of an event that took place or may do so.
func (t *tree) done(i int, list []*Claim) (happening, bool) {
	h := happening{sentence: t.sentence, token: i, lemma: t.act(i), verb: true, heading: t.doc.Sentences[t.sentence].Heading}
	if h.lemma == "" {
		return h, false
	}
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
		}
	}
	t.identify(&h, tokens)
	return h, true
}

// past drops the conjunction that opens a clause.
func (t *tree) past(tokens []int) []int {
	tokens = t.trim(tokens)
	for len(tokens) > 1 && (t.label(tokens[0]) == parse.Mark || t.tag(tokens[0]) == parse.WRB) {
		tokens = tokens[1:]
	}
	return tokens
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
