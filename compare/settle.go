package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// settle runs the guards on a finding and decides relation and score; ok is false when a guard shuts it out.
func (p *Pass) settle(f Finding) (settled, bool) {
	s := settled{Finding: f, guards: p.guards(&f)}
	if p.shutOut(&f) {
		return s, false
	}
	s.relation, s.why = p.relation(&f, s.guards)
	s.score = f.Strength + 0.2*(p.Event.Shared-0.5)
	if !s.heed() {
		return s, false
	}
	for _, c := range []*claims.Claim{p.A, p.B} {
		if c.Subject.Unresolved || c.Object.Unresolved {
			s.score -= 0.1
		}
		if c.Nominal {
			s.score -= 0.05
		}
	}
	s.score = round(min(0.99, max(0.01, s.score)))
	s.plain = p.nearlySame(&s)
	return s, true
}

// shutOut says whether the two claims of a finding are no clash whatever its guards say.
func (p *Pass) shutOut(f *Finding) bool {
	answer := strings.HasPrefix(f.Aspect, denialAspect) || noEvent(p.A).Present() || noEvent(p.B).Present() // what it answers may lie long ago
	if !answer && f.Cause != Numeric && f.Cause != DateTime && (p.index.old(p.A) || p.index.old(p.B)) {
		if order := p.index.sentenceTimes(p.A, p.B); order != when.Same && order != when.Overlap {
			return true // one looks back to another time
		}
	}
	byWords := slices.Contains(worded, f.Cause)
	switch {
	case (byWords || f.Cause == Antonym) && !answer && (disclaimed(p.A) || disclaimed(p.B)):
		return true // a text that calls the story a hoax does not tell it
	case byWords && p.oneWording(f):
		return true // the same words on both sides
	case f.Cause == DateTime && clash(p.A, p.B):
		return true // other figures at another time: two events
	}
	// "the release of the 21 captives", "still hold nearly 200 captives": two groups
	return f.Cause != Numeric && f.Cause != DateTime && f.Cause != QuantifierScope && p.countedApart()
}

// heed lets the guards bear on relation and score; false where one shuts the finding out.
func (s *settled) heed() bool {
	for i, g := range s.guards {
		switch g.Name {
		case sameEvent, sameModality:
			if g.Outcome == Fails {
				return false
			}
		case sameTime:
			if g.Outcome == Fails && s.relation != Supersede {
				return false
			}
			if s.relation == Supersede && s.why != "" {
				s.guards[i] = Guard{sameTime, Fails, s.why}
			}
		case sameKind:
			if g.Outcome == Fails {
				if s.relation != Dispute {
					s.relation = Differ
				}
				s.score -= 0.3
			}
		}
		if g.Outcome == Unknown {
			s.score -= 0.05
		}
	}
	return true
}

// countedApart says whether the claims count what they speak of, and differently: then they speak of two groups.
func (p *Pass) countedApart() bool {
	for _, a := range []claims.Arg{p.A.Subject, p.A.Object} {
		for _, b := range []claims.Arg{p.B.Subject, p.B.Object} {
			if !a.Present() || !b.Present() || claims.Normal(a.Lemma) != claims.Normal(b.Lemma) {
				continue
			}
			na, nb := counts(p.A, a), counts(p.B, b)
			if len(na) == 1 && len(nb) == 1 && quantity.Comparable(na[0], nb[0]) {
				if !quantity.Compatible(na[0], nb[0]) {
					return true
				}
			}
		}
	}
	return false
}

// disclaimed says whether the sentence of an affirmed claim calls what it repeats made up: "fake news that he had died".
func disclaimed(c *claims.Claim) bool {
	return !denies(c) && slices.ContainsFunc(c.Doc.Lemmas[c.Sentence], lexicon.Hoax.Has)
}

// worded are the causes that rest on how something is put.
var worded = []Cause{Negation, ImplicitNegation, Factive, ModalityCause, Status}

// oneWording says whether both sides show the same words of two documents: a wording read in two ways is no clash.
func (p *Pass) oneWording(f *Finding) bool {
	a, b := strings.ToLower(clause(f.A.Claim)), strings.ToLower(clause(f.B.Claim))
	return !p.oneDocument() && !p.opts.Assume && a == b && slices.Equal(leadIn(f.A.Claim), leadIn(f.B.Claim))
}

// leadIn are the three words in front of a claim, in which a denial or a verb of another mood would stand.
func leadIn(c *claims.Claim) []string {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	k := firstToken(tokens, c.Span)
	var out []string
	for _, t := range tokens[max(0, k-3):k] {
		out = append(out, t.Norm)
	}
	return out
}

// counts are the figures inside an argument.
func counts(c *claims.Claim, a claims.Arg) []quantity.Quantity {
	phrase := words(c, a.Span)
	return quantity.Find(text.Tokens(phrase), phrase, nil)
}
