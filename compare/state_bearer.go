package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// moods says whether both states are told as facts, or one as what will go on, or both as plans.
func (p *Pass) moods(sa, sb state) bool {
	if p.A.Hedged || p.B.Hedged || p.A.Nominal || p.B.Nominal || asks(p.A) || asks(p.B) || polar(p.A) || polar(p.B) {
		return false
	}
	a, b := p.A.Modality, p.B.Modality
	return a == claims.Asserted && b == claims.Asserted || a == claims.Planned && b == claims.Planned ||
		a == claims.Planned && sa.has("coming") && b == claims.Asserted || b == claims.Planned && sb.has("coming") && a == claims.Asserted
}

// oneBearer says whether one thing bears both states: the same phrase, as many of it, in the same place.
func (p *Pass) oneBearer(sa, sb state) bool {
	if another(p.A, sa.who) != another(p.B, sb.who) {
		return false // "the additional two suspects"
	}
	if !p.ownWord(sa.who, sb.who) && (!p.likeThing(sa.who, sb.who) || !p.known(p.A, sa.who) || !p.known(p.B, sb.who)) {
		return false
	}
	for _, s := range p.Event.Conflicts {
		if s == PlaceSlot || s == AmountSlot || s == OtherSlot {
			return false
		}
	}
	return plural(p.A, sa.who) == plural(p.B, sb.who) // "the health-care law", "his laws"
}

// plural says whether an argument is a common noun in the plural.
func plural(c *claims.Claim, a claims.Arg) bool {
	return a.Head >= 0 && c.Doc.Nodes[c.Sentence][a.Head].Tag == parse.NNS
}

// likeThing says whether two phrases are one thing: what narrows only one of them stands in the other sentence or counts.
func (p *Pass) likeThing(a, b claims.Arg) bool {
	switch p.index.args(p.A, a, p.B, b) {
	case Same:
		return true
	case Related:
	default:
		return false
	}
	left, right := p.index.modifiers(p.A, a), p.index.modifiers(p.B, b)
	told := func(words []string, other *claims.Claim) bool {
		return !slices.ContainsFunc(words, func(w string) bool {
			return !lexicon.Quantifier.Is(strings.ToLower(w), "all") && len(quantity.Find(text.Tokens(w), w, nil)) == 0 && !p.context.has(other, strings.ToLower(w))
		})
	}
	return told(without(left, right), p.B) && told(without(right, left), p.A)
}

// known says whether a phrase names one thing: by a name, by more than one word, or as what one named subject acts on.
func (p *Pass) known(c *claims.Claim, a claims.Arg) bool {
	return specific(c, a) || c.Subject.Name >= 0 && p.Event.Subject == Same && a.Head != c.Subject.Head
}

// concerns says whether what one claim is about stands in the other: who was told of a fault knew of the fault.
func (p *Pass) concerns(sa, sb state) bool {
	about := func(c, other *claims.Claim, who claims.Arg) (named, shared bool) {
		matter := []string{}
		if c.Copular {
			matter = append(matter, c.Lemma)
		}
		for _, o := range append([]claims.Arg{c.Object}, c.Others...) {
			if o.Present() && (o.Case == "" || o.Case == "in" || o.Case == "at" || slices.Contains(goals, o.Case)) && o.Span != who.Span && !timed(c, o) {
				matter = append(matter, p.index.modifiers(c, o)...)
			}
		}
		for _, m := range matter {
			if m = strings.ToLower(m); !lexicon.State.Has(m) && !lexicon.Negator.Has(m) {
				named, shared = true, shared || p.context.has(other, claims.Normal(m))
			}
		}
		return named, shared
	}
	namedA, sharedA := about(p.A, p.B, sa.who)
	namedB, sharedB := about(p.B, p.A, sb.who)
	return (namedA || namedB) && (!namedA || sharedA) && (!namedB || sharedB)
}

// ownWord says whether one argument is a pronoun in the word of a speaker and the other that speaker: "the minister was told" / "the
// minister said she had not been told".
func (p *Pass) ownWord(a, b claims.Arg) bool {
	return p.voiceOf(p.A, a, p.B, b) || p.voiceOf(p.B, b, p.A, a)
}

func (p *Pass) voiceOf(c *claims.Claim, pro claims.Arg, other *claims.Claim, who claims.Arg) bool {
	s := last(c)
	if s == nil || !pro.Present() || !who.Present() || !slices.Contains(persons, strings.ToLower(words(c, pro.Span))) {
		return false
	}
	if s.Name >= 0 || who.Name >= 0 {
		return s.Name == who.Name
	}
	return core(strings.ToLower(s.Text)) == core(strings.ToLower(words(other, who.Span)))
}
