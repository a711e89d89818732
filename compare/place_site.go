package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/when"
)

// venue is where a claim sets something that happens once: the deed, whom or what it befell, and a place of a kind.
type venue struct {
	act, kind string
	what, at  claims.Arg
}

// sites reports one arrest, find or crash in two places of which neither lies in the other: in a lake and on a mountain, at the airport and in a flat.
func (p *Pass) sites() bool {
	if p.oneDocument() || denies(p.A) || denies(p.B) || !asserted(p.A) || !asserted(p.B) {
		return false
	}
	a, okA := venueOf(p.A)
	b, okB := venueOf(p.B)
	if !okA || !okB || a.act != b.act || !apartSites(a.kind, b.kind) || p.mentions(p.B.Doc, a.at.Lemma) || p.mentions(p.A.Doc, b.at.Lemma) || !p.befellOne(a, b) {
		return false
	}
	p.Event.Subject, p.Event.Object, p.Event.Place, p.Event.Shared = Same, Same, Open, max(p.Event.Shared, 0.5)
	p.Report(Finding{Cause: PlaceCause, Free: PlaceSlot, Strength: 0.7, Aspect: "site " + a.act,
		A:       Side{p.A, words(p.A, a.at.Span), []claims.Span{a.at.Span}},
		B:       Side{p.B, words(p.B, b.at.Span), []claims.Span{b.at.Span}},
		Message: fmt.Sprintf("%s: %s against %s", words(p.A, p.A.Predicate), words(p.A, a.at.Span), words(p.B, b.at.Span)),
		Guards:  []Guard{{sameScope, Holds, "no place lies in the other"}}})
	return true
}

// befellOne says whether two deeds befell one thing: it has one name, or both texts tell one story in which the sentences name nobody and no day that the other
// does not, and call it one or not by a noun.
func (p *Pass) befellOne(a, b venue) bool {
	if p.strangers() || p.Event.Time == when.Disjoint || p.index.old(p.A) || p.index.old(p.B) {
		return false
	}
	if a.what.Name >= 0 && b.what.Name >= 0 {
		return a.what.Name == b.what.Name
	}
	one := p.index.args(p.A, a.what, p.B, b.what)
	crafts := lexicon.Site.Is(a.what.Lemma, "craft") && lexicon.Site.Is(b.what.Lemma, "craft")
	if a.act == "crash" && !crafts || oneOfSeveral(p.A) != oneOfSeveral(p.B) || tagOf(p.A, a.what) == parse.NNS || tagOf(p.B, b.what) == parse.NNS {
		return false
	}
	return (one == Same || one == Open || a.what.Unresolved || b.what.Unresolved || crafts) &&
		p.index.acquainted(p.A.Doc, p.B.Doc) && p.context.kinship(p.A.Doc, p.B.Doc) >= oneStory
}

// venueOf reads where a claim sets a deed that happens once.
func venueOf(c *claims.Claim) (venue, bool) {
	act := lexicon.Site.Value(c.Lemma)
	if act == "" && c.Object.Present() {
		if k := c.Object.Last + 1; k < len(c.Doc.Lemmas[c.Sentence]) {
			act = lexicon.Site.Value(c.Lemma + " " + c.Doc.Lemmas[c.Sentence][k])
		}
	}
	what, ok := strings.CutPrefix(act, "act/")
	if !ok || c.Nominal || c.Copular {
		return venue{}, false
	}
	s := venue{act: what, what: c.Object}
	if what == "crash" {
		s.what = c.Subject
	}
	if !s.what.Present() {
		return venue{}, false
	}
	for _, o := range c.Others {
		if slices.Contains([]string{"in", "at", "into", "on", "from"}, o.Case) {
			if s.kind = siteKind(c, o); s.kind != "" {
				s.at = o
				return s, true
			}
		}
	}
	return venue{}, false
}

// siteKind is the kind of place that heads a phrase: its noun, or the word before a name, "Lake Sorel".
func siteKind(c *claims.Claim, o claims.Arg) string {
	first := c.Doc.Sentences[c.Sentence].Tokens[o.First].Norm
	if o.Name >= 0 && first != "lake" && first != "river" {
		return "" // "on Long Beach"
	}
	for _, w := range []string{o.Lemma, first} {
		if kind, ok := strings.CutPrefix(lexicon.Site.Value(w), "site/"); ok {
			return kind
		}
	}
	return ""
}

// apartSites says whether one kind of place lies in no other: what happens at an airport does not happen in a flat.
func apartSites(a, b string) bool {
	return slices.Contains(lexicon.Site.Words("apart"), a+" "+b) || slices.Contains(lexicon.Site.Words("apart"), b+" "+a)
}
