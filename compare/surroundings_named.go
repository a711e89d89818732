package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/when"
)

// placesOf are the places and events a sentence names, by entity.
func (x *index) placesOf(c *claims.Claim) []int {
	var out []int
	for _, o := range x.bySentence(c) {
		for _, n := range o.Names {
			if x.set.Names[n].Country != "" || x.isPlace(claims.Arg{Name: n}) {
				out = append(out, n)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// elsewhere says whether two sentences name places none of which is the same or lies in the other: two towns of one
// country are two places.
func (x *index) elsewhere(a, b *claims.Claim) bool {
	pa, pb := x.placesOf(a), x.placesOf(b)
	if len(pa) == 0 || len(pb) == 0 {
		return false
	}
	for _, p := range pa {
		for _, q := range pb {
			if p == q || x.holder(p) == x.holder(q) && (x.country(p) || x.country(q)) || x.oneName(p, q) {
				return false
			}
		}
	}
	return true
}

// country says whether an entity is a country or its government, not a town in it.
func (x *index) country(id int) bool {
	return lexicon.Country.Has(strings.ToLower(x.set.Names[id].Label)) || !x.isPlace(claims.Arg{Name: id})
}

// sentenceTimes orders the times that two sentences name as a whole.
func (x *index) sentenceTimes(a, b *claims.Claim) when.Order {
	return times(sentenceMoments(a), sentenceMoments(b))
}

// sentenceMoments is a claim with all the times of its sentence.
func sentenceMoments(c *claims.Claim) *claims.Claim {
	out := &claims.Claim{Doc: c.Doc}
	for _, t := range c.Doc.Times[c.Sentence] {
		out.Moments = append(out.Moments, claims.Moment{Time: t})
	}
	return out
}

// old says whether a sentence looks back at another event: it names a time long before its document.
func (x *index) old(c *claims.Claim) bool { return history(sentenceMoments(c)) }

// named are the entities a sentence names.
func (x *index) named(c *claims.Claim) []int {
	var out []int
	for _, o := range x.bySentence(c) {
		out = append(out, o.Names...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// shareName says whether two sentences name the same person, body or place, be it in a shorter form.
func (x *index) shareName(a, b *claims.Claim) bool {
	for _, p := range x.named(a) {
		for _, q := range x.named(b) {
			if p == q || x.oneName(p, q) {
				return true
			}
		}
	}
	return false
}

// oneName says whether one label is the other in a longer or shorter form: "Vegas", "Las Vegas".
func (x *index) oneName(p, q int) bool {
	return len(common(x.labelWords(p), x.labelWords(q))) > 0
}
