package compare

import (
	"fmt"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// fraction is how much of a group an argument speaks of: 1 for all of it, 2/6 for two of the six; span shows it.
type fraction struct {
	share float64
	whole float64 // how many the group is, 0 where nothing says
	span  claims.Span
}

// shares reports two parts of one group of which the same, or the opposite, is said: "all six beaches passed", "two of the six beaches failed".
func (p *Pass) shares() {
	a, b := p.A, p.B
	if p.oneDocument() || a.Modality != b.Modality || !asserted(a) || denies(a) || denies(b) || a.Copular != b.Copular {
		return
	}
	against := opposite(a.Lemma, b.Lemma)
	if p.Event.Predicate != Same && !against {
		return
	}
	x, okX := groupToldOf(a)
	y, okY := groupToldOf(b)
	if !okX || !okY || claims.Normal(x.Lemma) != claims.Normal(y.Lemma) || p.index.args(a, x, b, y) == Different {
		return
	}
	pa, okA := fractionOf(a, x)
	pb, okB := fractionOf(b, y)
	if !okA || !okB || pa.whole == 0 && pb.whole == 0 || pa.whole > 0 && pb.whole > 0 && pa.whole != pb.whole {
		return
	}
	other := pb.share
	if against {
		other = 1 - other
	}
	if pa.share == other || !(pa.share == 1 || pb.share == 1) {
		return // of two numbers one may be a part that its text narrows
	}
	p.Event.Subject, p.Event.Object, p.Event.Predicate = Same, Same, Same
	p.Report(Finding{Cause: QuantifierScope, Strength: 0.7, Free: AmountSlot, Aspect: claims.Normal(a.Lemma) + " " + claims.Normal(x.Lemma),
		A: Side{a, words(a, pa.span), []claims.Span{pa.span, a.Predicate}}, B: Side{b, words(b, pb.span), []claims.Span{pb.span, b.Predicate}},
		Message: fmt.Sprintf("%q against %q", clause(a), clause(b))})
}

// groupToldOf is the argument that tells of how many a claim speaks: the object of a passive, else the subject.
func groupToldOf(c *claims.Claim) (claims.Arg, bool) {
	a := c.Subject
	if c.Passive {
		a = c.Object
	}
	return a, a.Present() && !a.Unresolved
}

// fractionOf reads the part of a group at the head of an argument: "all six beaches", "only one of the five exits".
func fractionOf(c *claims.Claim, a claims.Arg) (fraction, bool) {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	k := a.First
	if k < 0 || k >= len(tokens) {
		return fraction{}, false
	}
	first := k
	if n := tokens[k].Norm; n == "only" || n == "just" || n == "but" {
		k++
	}
	if k >= a.Last {
		return fraction{}, false
	}
	span := func(to int) claims.Span { return claims.Span{Start: tokens[first].Start, End: tokens[to].End} }
	if lexicon.Quantifier.Is(tokens[k].Norm, "all") {
		for _, next := range []int{k + 1, k + 2} {
			if n, ok := howMany(tokens[min(next, a.Last)].Norm); ok {
				return fraction{1, n, span(min(next, a.Last))}, true
			}
		}
		return fraction{1, 0, span(k)}, true
	}
	some, ok := howMany(tokens[k].Norm)
	if !ok || k+2 > a.Last || tokens[k+1].Norm != "of" {
		return fraction{}, false
	}
	for i := k + 2; i <= a.Last && i <= k+5; i++ {
		if whole, ok := howMany(tokens[i].Norm); ok && whole > some {
			return fraction{some / whole, whole, span(i)}, true
		}
	}
	return fraction{}, false
}

// howMany is the value of a word or of digits that count.
func howMany(word string) (float64, bool) {
	if word == "one" {
		return 1, true // alone it seldom counts
	}
	list := quantity.Find(text.Tokens(word), word, nil)
	if len(list) != 1 || list[0].Kind != quantity.Count {
		return 0, false
	}
	return list[0].Value, true
}
