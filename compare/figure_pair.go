package compare

import (
	"math"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/parallel"
	"crossclaim/claims/quantity"
)

// figureNear is the cosine from which two sentences are looked at for their figures.
const figureNear = 0.35

// figurePair is two figures of one kind, one of each of two sentences, that cannot both be right of one thing and of which neither sentence gives the other.
type figurePair struct {
	at       [2]where
	pass     *Pass
	finding  Finding
	features []feature // as for the findings of rules
	measure  bool      // both count or measure one thing by the words of it
	guard    string    // and this guard of the rules knows why both may be right
	ruledOut bool      // surely so
}

// ruledOutBy are guards that are right whatever models say: of 17 judged pairs that the first four bar none is a divergence, of those that others bar two fifths are.
var ruledOutBy = []string{"other people", "a bound that its text spells out", "rounded to hundreds", "ages, which are compared by who has them"}

// figurePairs are those figures of each pair of sentences that readers would soonest call a clash by the features of rules; one pair of sentences has one at most.
func (x *index) figurePairs(at [][2]where, ctx *surroundings, opts Options) []figurePair {
	shares, best := x.lastingShares(), make([]figurePair, len(at))
	parallel.Each(len(at), func(i int) {
		if w := at[i]; x.nearness(w) >= figureNear && ofBoth(shares, w) < checkedRules && x.hasAmounts(w[0]) && x.hasAmounts(w[1]) {
			best[i] = x.soonest(w, ctx, opts)
		}
	})
	return slices.DeleteFunc(best, func(f figurePair) bool {
		return f.pass == nil || f.ruledOut || f.otherTime() || x.lasting(f.at) || x.sums(f.at)
	})
}

// otherTime says whether both sentences tell when, and not of one time, and what they count is no toll that grows: hotels opened in 2023, hotels opened in 2024.
func (f *figurePair) otherTime() bool { return f.guard == "another time" && !f.finding.State }

// otherwhere are guards that know of two places or two things that are told in words for them, or that no text lacks either figure.
var otherwhere = []string{otherPartOfLand, widerPlace, otherThing, bothKnow}

// elsewhereFigures says whether all figures of two sentences that might clash are surely of two places: "in the capital", "on the coast".
func (x *index) elsewhereFigures(w [2]where, ctx *surroundings, opts Options) bool {
	list := x.figuresBeside(w, ctx, opts)
	return len(list) > 0 && !slices.ContainsFunc(list, func(f figurePair) bool { return !slices.Contains(otherwhere, f.guard) })
}

// soonest is the pair of figures of two sentences that readers would soonest call a clash, without a pass where there is none.
func (x *index) soonest(w [2]where, ctx *surroundings, opts Options) (best figurePair) {
	most := math.Inf(-1)
	for _, f := range x.figuresBeside(w, ctx, opts) {
		if v := round(f.odds(clashModel().seen.mean) + truth(f.measure)); v > most {
			best, most = f, v
		}
	}
	return best
}

// hasAmounts says whether a claim of a sentence holds a figure.
func (x *index) hasAmounts(w where) bool {
	return slices.ContainsFunc(x.claimsAt(w), func(c *claims.Claim) bool { return len(c.Amounts) > 0 })
}

// figuresBeside are the pairs of figures of two sentences. The fifth of a kind and the sixth are two things.
func (x *index) figuresBeside(w [2]where, ctx *surroundings, opts Options) (out []figurePair) {
	inA, inB := x.quantitiesAt(w[0]), x.quantitiesAt(w[1])
	for _, a := range x.claimsAt(w[0]) {
		for _, p := range a.Amounts {
			if given(p.Quantity, inB) {
				continue
			}
			for _, b := range x.claimsAt(w[1]) {
				for _, q := range b.Amounts {
					if p.Kind == q.Kind && p.Kind != quantity.Ordinal && p.Unit == q.Unit && (!quantity.Compatible(p.Quantity, q.Quantity) || atLeast(p, q)) && !given(q.Quantity, inA) && !otherFate(p, q) && !truncated(p.Quantity, q.Quantity) && !truncated(q.Quantity, p.Quantity) {
						out = append(out, x.figurePair(w, a, b, p, q, ctx, opts))
					}
				}
			}
		}
	}
	return out
}

// otherFates says whether all that two sentences count is people, by things of which none befell those of the other, and neither denies anything: so many killed,
// so many hurt.
func (x *index) otherFates(w [2]where) bool {
	a, okA := x.fatesAt(w[0])
	b, okB := x.fatesAt(w[1])
	return okA && okB && len(common(a, b)) == 0
}

// fatesAt are the things that befell those whom a sentence counts, sorted; false where it counts nobody, something else too, or denies anything.
func (x *index) fatesAt(w where) (fates []string, ok bool) {
	if len(x.set.Documents) <= w.doc || len(x.set.Documents[w.doc].Sentences) <= w.sentence {
		return nil, false
	}
	for _, c := range x.claimsAt(w) {
		for _, a := range c.Amounts {
			if !toll(a.Measure) || denies(c) {
				return nil, false
			}
			fates = append(fates, claims.Normal(a.Measure))
		}
	}
	return sorted(fates), len(fates) > 0
}

// atLeast says whether two figures are lower bounds of one count of people, which grows, "at least 21 died", "at least 23 died", and the less is not the more in round
// numbers: "more than 2,000", "more than 2,100".
func atLeast(p, q claims.Amount) bool {
	less, more, place := min(p.Value, q.Value), max(p.Value, q.Value), 1.0
	for less > 0 && math.Mod(less, 10*place) == 0 {
		place *= 10
	}
	return toll(p.Measure) && p.Measure == q.Measure && bounded(p) && bounded(q) && math.Floor(more/place)*place > less
}

// otherFate says whether two figures count people by different things that befell them: so many killed are no other count of the injured.
func otherFate(p, q claims.Amount) bool {
	return toll(p.Measure) && toll(q.Measure) && claims.Normal(p.Measure) != claims.Normal(q.Measure)
}

func (x *index) figurePair(w [2]where, a, b *claims.Claim, p, q claims.Amount, ctx *surroundings, opts Options) figurePair {
	f := figurePair{at: w, pass: &Pass{A: a, B: b, Event: x.event(a, b), index: x, context: ctx, opts: opts}}
	f.finding = Finding{Cause: Learned, Free: AmountSlot, State: toll(p.Measure) && toll(q.Measure) && p.Measure != "aboard",
		A: Side{a, figureText(p), []claims.Span{p.Span}}, B: Side{b, figureText(q), []claims.Span{q.Span}}}
	if f.measure = p.Measure != "" && claims.Normal(p.Measure) == claims.Normal(q.Measure); f.measure {
		rule := &figures{Pass: f.pass, a: p, b: q, order: x.sentenceTimes(a, b)}
		rule.shared, _ = ctx.overlap(a, b)
		rule.identify()
		f.guard = rule.barred(figureGuards)
		f.ruledOut = slices.Contains(ruledOutBy, f.guard) || slices.Contains(otherwhere, f.guard)
	}
	event := x.event(a, b)
	f.features = f.pass.features(f.asRule(), &event)
	return f
}

// asRule is the finding as a rule would report it.
func (f *figurePair) asRule() *Finding {
	out := f.finding
	out.Cause = Numeric
	return &out
}

// odds are those of a divergence by the features, and by how the scorer reads both sentences.
func (f *figurePair) odds(seen float64) float64 {
	odds, _ := clashModel().clash("figure", kindOf(f.asRule()), f.features, seen)
	return odds
}
