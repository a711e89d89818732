package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// oneDeed says whether two claims tell one deed at two times: the same act by or to the same, in sentences that have much else
// in common, of a kind that is not done over and over.
func (p *Pass) oneDeed(a, b *claims.Moment) bool {
	if p.A.Copular || p.B.Copular || p.A.Clausal != p.B.Clausal || unreal(p.A) || unreal(p.B) || p.A.Modality != p.B.Modality || !p.only(TimeSlot, PlaceSlot, OtherSlot, AmountSlot, PredicateSlot) {
		return false
	}
	if p.Event.Predicate == Same && (repeated(p.A) || repeated(p.B)) || !hangs(p.A, a) || !hangs(p.B, b) || p.aliens(p.A.Subject, p.B.Subject) || p.aliens(p.A.Object, p.B.Object) {
		return false
	}
	return p.alike()
}

// several says whether the texts themselves set two deeds apart: one tells the act at the time of the other, or as a habit.
func (p *Pass) several(a, b *claims.Moment) bool {
	return habitual(p.A) || habitual(p.B) || !p.unique() && (p.twice(p.A.Doc, p.B, b) || p.twice(p.B.Doc, p.A, a))
}

// alike says whether two sentences have so much in common that they tell one deed: the less, the surer its parts are the same.
func (p *Pass) alike() bool {
	shared, words := p.context.overlap(p.A, p.B)
	kin := p.Event.Predicate != Same
	one := func(m Likeness, a, b claims.Arg) bool { return m == Same || p.namesakes(a, b) }
	subject, object := one(p.Event.Subject, p.A.Subject, p.B.Subject), one(p.Event.Object, p.A.Object, p.B.Object)
	there, where := destinations(p.A), destinations(p.B)
	bare := func(a, b claims.Arg) bool { return !a.Present() && !b.Present() }
	whole := subject && object || subject && bare(p.A.Object, p.B.Object) || object && bare(p.A.Subject, p.B.Subject)
	switch {
	case len(there) > 0 && len(where) > 0 && len(common(there, where)) == 0:
		return false
	case len(common(there, where)) > 0 && p.namesakes(p.A.Subject, p.B.Subject) && len(words) >= 3:
		return true
	case whole && p.unique():
		return shared >= 0.15
	case whole && (p.namesakes(p.A.Subject, p.B.Subject) || p.namesakes(p.A.Object, p.B.Object)):
		return shared >= 0.2
	case len(words) < 3:
		return false
	case whole:
		return shared >= 0.2
	case subject || object || same(p.Event.Subject) || same(p.Event.Object):
		return shared >= 0.28
	}
	return !kin && shared >= 0.33 && len(words) >= 5
}

// destinations are the places and people with a name to whom a verb of going leads, nil for other verbs: "will visit Tulsa", "will travel to Tulsa".
func destinations(c *claims.Claim) []int {
	if !slices.Contains(deeds(c), "visit") {
		return nil
	}
	var out []int
	for _, a := range append([]claims.Arg{c.Object}, c.Others...) {
		if a.Present() && a.Name >= 0 && (a.Case == "" || a.Case == "to") {
			out = append(out, a.Name)
		}
	}
	return out
}

// namesakes says whether two participants are one name, or hold two words of one: "Mark Felt", "W. Mark Felt".
func (p *Pass) namesakes(a, b claims.Arg) bool {
	if !a.Present() || !b.Present() {
		return false
	}
	return a.Name >= 0 && a.Name == b.Name || len(common(names(p.A, a), names(p.B, b))) >= 2
}

// akin says whether two verbs name one deed: "signed", "picked up"; "collapsed", "came down".
func akin(a, b *claims.Claim) bool {
	return len(common(deeds(a), deeds(b))) > 0
}

// deeds are the deeds the verb of a claim may name, with the particle behind it or alone.
func deeds(c *claims.Claim) []string {
	if c.Nominal || c.Copular {
		return nil
	}
	if tokens := c.Doc.Sentences[c.Sentence].Tokens; c.Head+1 < len(tokens) {
		if out := lexicon.Deed.Values(c.Lemma + " " + tokens[c.Head+1].Norm); len(out) > 0 {
			return out
		}
	}
	return lexicon.Deed.Values(c.Lemma)
}

// unique says whether the act comes about once in a life, and to a person with a name: a death, a birth.
func (p *Pass) unique() bool {
	if p.Event.Predicate != Same || !lexicon.Unique.Is(p.A.Lemma, "life") {
		return false
	}
	return p.namesakes(p.A.Subject, p.B.Subject) && !p.A.Passive || p.namesakes(p.A.Object, p.B.Object) && p.A.Passive
}

// repeated says whether an act is of a kind that is done over and over: two times are two acts.
func repeated(c *claims.Claim) bool {
	for _, lemma := range []string{c.Lemma, claims.Normal(c.Lemma)} {
		if lexicon.Unique.Is(c.Lemma, "once") && !lexicon.Unique.Is(c.Lemma, "repeat") {
			break
		}
		if lexicon.Speech.Has(lemma) || lexicon.Unique.Is(lemma, "many") || lexicon.Unique.Is(lemma, "mutual") || lexicon.Unique.Is(lemma, "repeat") {
			return true
		}
	}
	return false
}

// habitual says whether a claim tells a habit, or one of several acts.
func habitual(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Doc.Sentences[c.Sentence].Tokens, func(t text.Token) bool {
		return c.Span.Contains(t.Span) && lexicon.Unique.Is(t.Norm, "habit")
	})
}

// hangs says whether a time tells when the act was done: not "the winner of Friday's match", "the 2006 conviction".
func hangs(c *claims.Claim, m *claims.Moment) bool {
	nodes := c.Doc.Nodes[c.Sentence]
	top := m.First
	for k := m.First; k <= m.Last; k++ {
		if h := nodes[k].Head; h < m.First || h > m.Last {
			top = k
			break
		}
	}
	switch nodes[top].Label {
	case parse.Compound, parse.Amod, parse.NmodPoss, parse.Nummod, parse.Appos, parse.Flat:
		return false
	}
	for k, steps := nodes[top].Head, 0; k >= 0 && steps < 3; k, steps = nodes[k].Head, steps+1 {
		if k == c.Head {
			return true
		}
		switch nodes[k].Label {
		case parse.Obj, parse.Obl, parse.Xcomp, parse.NsubjPass, parse.Appos, parse.Flat:
		case parse.Nsubj:
			if !human(c.Doc.Lemmas[c.Sentence][k]) {
				return false // "the talks on Friday", but "bandits in the early hours of Friday": people have no hours
			}
		default:
			return false
		}
	}
	return false
}

// aliens says whether two participants hold names of which none is the same.
func (p *Pass) aliens(a, b claims.Arg) bool {
	if !a.Present() || !b.Present() || !naming(p.A, a) || !naming(p.B, b) {
		return false
	}
	return len(common(names(p.A, a), names(p.B, b))) == 0
}

// names are the words of names in an argument.
func names(c *claims.Claim, a claims.Arg) []string {
	var out []string
	for k := a.First; k <= a.Last; k++ {
		if capital(c, k) {
			out = append(out, c.Doc.Sentences[c.Sentence].Tokens[k].Norm)
		}
	}
	return out
}

// twice says whether a document tells the act of a claim of the other document at its time: then it knows of two.
func (p *Pass) twice(d *claims.Document, c *claims.Claim, m *claims.Moment) bool {
	return slices.ContainsFunc(p.index.byDocument(d), func(o *claims.Claim) bool {
		return claims.Normal(o.Lemma) == claims.Normal(c.Lemma) && slices.ContainsFunc(o.Moments, func(n claims.Moment) bool {
			order := when.Compare(n.Time, m.Time)
			return n.Aspect == "" && n.Clock == m.Clock && (order == when.Same || order == when.Overlap || n.Weekday >= 0 && n.Weekday == m.Weekday)
		})
	})
}
