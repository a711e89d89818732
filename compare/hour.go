package compare

import (
	"fmt"
	"math"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/when"
)

// The hour of an incident is what both texts tell once, in whatever words: "the shooting happened around 3:30 a.m.", "gunfire
// broke out at 3:50 a.m.". Two hours are two accounts when more minutes lie between them than rounding explains, and not so many
// that they belong to two stages.
const (
	leastApart  = 20  // minutes between hours of which one may be rounded
	leastExact  = 10  // between two that are given to the minute
	leastAbout  = 30  // from an hour told as about so, which half an hour may be rounded to
	mostApart   = 180 // more lie between two stages of an affair
	commonWords = 0.1 // likeness of two texts on one incident
)

// sudden are incidents without stages: two hours of one are two accounts however far apart.
var sudden = []string{"crash", "collapse"}

// hour is the hour of an incident as a claim tells it.
type hour struct {
	moment *claims.Moment
	deed   string // what the incident is, "" when the claim only says that something happened

	fullHour bool // it is told as about a full hour: "around 6 p.m."
}

// hours reports two hours of the one incident that both texts tell of, and says whether it did.
func (p *Pass) hours() bool {
	if p.oneDocument() || p.A.Modality != p.B.Modality || unreal(p.A) || unreal(p.B) || denies(p.A) || denies(p.B) {
		return false
	}
	a, b := hourOf(p.A), hourOf(p.B)
	if a == nil || b == nil || !a.clashes(b) || p.index.knowsHour(p.A.Doc, b) || p.index.knowsHour(p.B.Doc, a) || !p.oneIncident(a, b) {
		return false
	}
	_, common := p.context.overlap(p.A, p.B)
	p.Event.Subject, p.Event.Object, p.Event.Place, p.Event.Shared, p.Event.Words = Open, Open, Open, max(p.Event.Shared, 0.5), common
	p.Report(Finding{Cause: DateTime, Relation: Contradict, Free: TimeSlot, Strength: 0.65, Aspect: "hour",
		A: Side{p.A, words(p.A, a.moment.Span), []claims.Span{a.moment.Span}}, B: Side{p.B, words(p.B, b.moment.Span), []claims.Span{b.moment.Span}},
		Message: fmt.Sprintf("hour of the %s: %s against %s", incident(p.A, p.B), words(p.A, a.moment.Span), words(p.B, b.moment.Span)),
		Guards:  []Guard{{sameModality, Holds, "both give the hour as a fact"}, {sameEvent, Holds, "both texts tell of one incident"}}})
	return true
}

// clashes says whether two hours can not be two roundings of one, nor two stages of one affair.
func (h *hour) clashes(o *hour) bool {
	a, b := h.moment, o.moment
	if a.Zone != "" && b.Zone != "" && a.Zone != b.Zone || a.Weekday >= 0 && b.Weekday >= 0 && a.Weekday != b.Weekday || a.Day > 0 && b.Day > 0 && a.Day != b.Day {
		return false
	}
	apart := gap(a, b)
	least := leastApart
	switch {
	case h.fullHour || o.fullHour:
		least = leastAbout
	case a.Minute%15 != 0 && b.Minute%15 != 0:
		least = leastExact
	}
	return apart >= least && (apart <= mostApart || h.sudden(o)) && (h.deed == o.deed || h.deed == "" || o.deed == "")
}

// sudden says whether both are hours of an incident without stages.
func (h *hour) sudden(o *hour) bool {
	return h.deed == o.deed && slices.Contains(sudden, h.deed)
}

// gap is how many minutes lie between two hours of the clock.
func gap(a, b *claims.Moment) int {
	d := a.Minute - b.Minute
	if d < 0 {
		d = -d
	}
	return min(d, 24*60-d)
}

// knowsHour says whether a document gives an hour close to one of the other text itself, or several hours of its own: then
// the hours are stages.
func (x *index) knowsHour(d *claims.Document, other *hour) bool {
	var first *hour
	for _, c := range x.byDocument(d) {
		h := hourOf(c)
		if h == nil {
			continue
		}
		if gap(h.moment, other.moment) < leastExact || first != nil && gap(h.moment, first.moment) >= leastExact {
			return true
		}
		first = h
	}
	return false
}

// oneIncident says whether two texts tell of one incident: they have words in common, and the sentences name no other
// people, places or days.
func (p *Pass) oneIncident(a, b *hour) bool {
	if p.index.old(p.A) || p.index.old(p.B) || bygone(p.A) != bygone(p.B) || p.strangers() || p.index.elsewhere(p.A, p.B) || p.setApart() ||
		grained(sentenceMoments(p.A), sentenceMoments(p.B), false) == when.Disjoint {
		return false
	}
	if shared, _ := p.context.overlap(p.A, p.B); a.deed == "" && b.deed == "" && shared < 0.1 {
		return false
	}
	least := commonWords
	if gap(a.moment, b.moment) > mostApart {
		least = oneStory
	}
	return p.context.kinship(p.A.Doc, p.B.Doc) >= least
}

// kinship is the cosine of two documents over their weighted words, each counted once.
func (x *surroundings) kinship(a, b *claims.Document) float64 {
	all := func(d *claims.Document) []string {
		out := slices.Concat(x.keys[d]...)
		slices.Sort(out)
		return slices.Compact(out)
	}
	weight := func(keys []string) (sum float64) {
		for _, k := range keys {
			sum += x.weight[k] * x.weight[k]
		}
		return sum
	}
	ka, kb := all(a), all(b)
	return round(weight(common(ka, kb)) / (math.Sqrt(weight(ka)*weight(kb)) + 1e-9))
}

// hourPairs pairs the claims of different documents that tell the hour of an incident.
func (x *index) hourPairs() []pair {
	var list []int
	for i, c := range x.set.Claims {
		if hourOf(c) != nil {
			list = append(list, i)
		}
	}
	return x.across(list)
}
