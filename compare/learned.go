package compare

import (
	"fmt"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
	"crossclaim/claims/when"
)

// Witness is what the scorer says of two statements, in both orders; each triple is entailment, neutral, contradiction,
// rounded to 1e-4, and sums to 1.
type Witness struct {
	Forward  [3]float64 // the first as premise, the second as hypothesis
	Backward [3]float64 // the other way round
	Cut      bool       // too long for the scorer: it has not read the end of the longer one
}

// Contradiction is the mean of both orders: what contradicts is contradicted.
func (w Witness) Contradiction() float64 { return round((w.Forward[2] + w.Backward[2]) / 2) }

// words names the two figures a reader wants beside the rule; statements of two texts have no order, so entailment is the
// better of both.
func (w Witness) words() string {
	s := fmt.Sprintf("model: contradiction %.2f, entailment %.2f", w.Contradiction(), max(w.Forward[0], w.Backward[0]))
	if w.Cut {
		s += " (it did not read the end)"
	}
	return s
}

// ask puts each pair to the scorer in both orders, all in one call; nil without a scorer.
func ask(s Scorer, pairs [][2]string) []Witness {
	if s == nil {
		return nil
	}
	both := make([][2]string, 0, 2*len(pairs))
	for _, p := range pairs {
		both = append(both, p, [2]string{p[1], p[0]})
	}
	scores := s.Score(both)
	out := make([]Witness, len(pairs))
	for i := range out {
		out[i] = Witness{Forward: settledSum(scores[2*i]), Backward: settledSum(scores[2*i+1])}
	}
	if c, ok := s.(Cutter); ok {
		for i, cut := range c.Cut(pairs) {
			out[i].Cut = cut
		}
	}
	return out
}

// calmed is a witness without contradiction.
func (w Witness) calmed() Witness {
	w.Forward, w.Backward = settledSum([3]float64{w.Forward[0]}), settledSum([3]float64{w.Backward[0]})
	return w
}

// settledSum rounds a triple so that it still sums to 1.
func settledSum(p [3]float64) [3]float64 {
	e, c := round(p[0]), round(p[2])
	return [3]float64{e, round(1 - e - c), c}
}

// surely is the probability from which the scorer's contradiction is called one.
const surely = 0.55

// weigh lets the scorer speak where the rules are silent. A divergence found by rules stands, and so does an agreement that
// covers the whole hypothesis. Figures of one measure or times that exclude each other shut entailment out, whatever the model
// thinks of them; whether they are of one thing, and so clash, what it says of the other two classes decides. Otherwise the
// largest of three does: entailment from premise to hypothesis, contradiction as the mean of both orders, and the rest.
// A contradiction must be likelier than not by some way: at 0.55 fewer false alarms are called than at 0.5, while accuracy over three classes
// falls by half a point to one (MODEL.md).
func (t *two) weigh(v Verdict, w *Witness) Verdict {
	v.Witness = w
	if len(t.found) > 0 || v.Label == "entailment" && t.covered() || t.empty() {
		return v
	}
	e, c := w.Forward[0], w.Contradiction()
	if t.excluded() {
		c, e = round(c/max(1e-4, 1-e)), 0
	}
	n := max(0, round(1-e-c))
	sum := e + n + c // above 1 when the two orders are at odds
	e, c = round(e/sum), round(c/sum)
	n = round(1 - e - c)
	v = Verdict{Label: "neutral", Confidence: n, Scores: [3]float64{e, n, c}, Witness: w, Message: "nothing in the two statements clashes"}
	released := ""
	if c > e && c > n {
		released = t.released()
	}
	switch {
	case released != "":
		v.Message = released
	case c > e && c > n && c >= surely:
		v.Label, v.Relation, v.Cause, v.Confidence = "contradiction", Contradict, Learned, c
		v.Message = fmt.Sprintf("the model sees a contradiction (%.2f) and no typed rule does", c)
		t.guard(&v)
	case c > e: // a contradiction, but hardly likelier than not: nothing is called
	case e > n:
		v.Label, v.Relation, v.Confidence = "entailment", Agree, e
		v.Message = fmt.Sprintf("the model reads the second out of the first (%.2f)", e)
	}
	v.Level = level(v.Confidence)
	return v
}

// guard tries the guards on the two claims that are nearest to each other; where no claim was read there is nothing to
// guard.
func (t *two) guard(v *Verdict) {
	var best *Pass
	for _, at := range t.pairs {
		a, b := t.set.Claims[at.a], t.set.Claims[at.b]
		if e := t.index.event(a, b); best == nil || round(e.Score) > round(best.Event.Score) {
			best = &Pass{A: a, B: b, Event: e, index: t.index, context: t.ctx, opts: t.opts}
		}
	}
	if best == nil {
		return
	}
	if best.sides() {
		v.Relation = Dispute
	}
	v.A, v.B = MemberOf(t.set, best.A), MemberOf(t.set, best.B)
	v.Guards = best.guards(&Finding{Cause: Learned, Free: OtherSlot})
}

// empty says whether one of the statements says nothing at all.
func (t *two) empty() bool {
	return slices.ContainsFunc(t.set.Documents, func(d *claims.Document) bool { return len(d.Sentences) == 0 })
}

// covered says whether every content word of the hypothesis stands in the premise.
func (t *two) covered() bool {
	given := map[string]bool{}
	for _, c := range t.of(0) {
		for _, w := range c.Words {
			given[w] = true
		}
	}
	for _, c := range t.of(1) {
		for _, w := range c.Words {
			if !given[w] {
				return false
			}
		}
	}
	return true
}

// excluded says whether a figure of the hypothesis clashes with all figures the premise gives for its measure, or a time with
// all its times.
func (t *two) excluded() bool {
	for _, h := range t.of(1) {
		for _, x := range h.Amounts {
			met, fits := false, false
			for _, p := range t.of(0) {
				for _, y := range p.Amounts {
					if claims.Normal(x.Measure) == claims.Normal(y.Measure) && quantity.Comparable(x.Quantity, y.Quantity) {
						met, fits = true, fits || quantity.Compatible(x.Quantity, y.Quantity)
					}
				}
			}
			if met && !fits {
				return true
			}
		}
		for _, x := range h.Moments {
			apart, fits := false, false
			for _, p := range t.of(0) {
				for _, y := range p.Moments {
					order := when.Compare(x.Time, y.Time)
					apart, fits = apart || order == when.Disjoint, fits || order == when.Same || order == when.Overlap
				}
			}
			if apart && !fits {
				return true
			}
		}
	}
	return false
}

// of lists the claims of the premise (0) or the hypothesis (1).
func (t *two) of(doc int) []*claims.Claim { return t.index.byDocument(t.set.Documents[doc]) }
