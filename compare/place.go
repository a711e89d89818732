package compare

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

// singular says whether an act happens once to one thing: what can be done in several places sets nothing apart.
func singular(lemma string) bool {
	return lexicon.Unique.Is(lemma, "once") || lexicon.Unique.Is(claims.Normal(lemma), "once")
}

// placeDetector: one event that happens once is set in two places, neither of which lies in the other, or on two sides of one line.
var placeDetector = Detector{
	Name: PlaceCause,
	Run: func(p *Pass) {
		p.astride()
		if p.sites() || p.oneDocument() || p.Event.Predicate != Same || !slices.Contains(p.Event.Conflicts, PlaceSlot) || !p.only(PlaceSlot) || denies(p.A) != denies(p.B) || !singular(p.A.Lemma) || p.yearsApart() {
			return
		}
		for _, a := range p.A.Others {
			for _, b := range p.B.Others {
				p.Event.Shared = max(p.Event.Shared, p.index.overlapBut(p.A, p.B, a.Span, b.Span))
				if !p.core() || !p.onceBut(a.Span, b.Span) {
					continue
				}
				if a.Case == b.Case && spatial(a.Case) && naming(p.A, a) && naming(p.B, b) && letters(words(p.A, a.Span)) != letters(words(p.B, b.Span)) && p.index.args(p.A, a, p.B, b) == Different && !p.mentions(p.B.Doc, a.Lemma) && !p.mentions(p.A.Doc, b.Lemma) {
					p.Report(Finding{Cause: PlaceCause, Free: PlaceSlot, Strength: 0.7, Aspect: claims.Normal(p.A.Lemma) + " " + subjectKey(p),
						A:       Side{p.A, words(p.A, a.Span), []claims.Span{a.Span}},
						B:       Side{p.B, words(p.B, b.Span), []claims.Span{b.Span}},
						Message: fmt.Sprintf("%s: %s against %s", words(p.A, p.A.Predicate), words(p.A, a.Span), words(p.B, b.Span))})
					return
				}
			}
		}
	},
}

// letters are the letters of a name alone, in lower case: "the North-east" and "the Northeast" are one.
func letters(name string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, name)
}

// setApart says whether both claims set what they tell in places, and in none that is one: "falling at Alto Serro", "in Baixa Ponte, below Alto Serro, it rose".
func (p *Pass) setApart() bool {
	places := func(c *claims.Claim) (out []claims.Arg) {
		for _, o := range c.Others {
			if o.Case == "in" && o.Name >= 0 || o.Case == "at" && p.index.maybePlace(o.Name) {
				out = append(out, o)
			}
		}
		return out
	}
	a, b := places(p.A), places(p.B)
	return len(a) > 0 && len(b) > 0 && !slices.ContainsFunc(a, func(x claims.Arg) bool {
		return slices.ContainsFunc(b, func(y claims.Arg) bool {
			return x.Name == y.Name || p.index.oneName(x.Name, y.Name) || p.index.holder(x.Name) == p.index.holder(y.Name)
		})
	})
}
