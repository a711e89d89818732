package compare

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
	"crossclaim/claims/when"
)

// numericDetector: two figures for one measure of one thing that no rounding, bound or unit brings together.
var numericDetector = Detector{
	Name: Numeric,
	Run: func(p *Pass) {
		if !p.oneDocument() {
			p.ages()
			p.soleAges()
			p.forecasts()
			p.none(p.A, p.B)
			p.none(p.B, p.A)
		}
		for _, a := range p.A.Amounts {
			for _, b := range p.B.Amounts {
				if f, ok := p.figures(a, b); ok {
					p.Report(f)
				}
			}
		}
	},
}

// open says whether a figure is one of a plan, a forecast or a condition.
func open(c *claims.Claim) bool {
	return c.Modality == claims.Planned || c.Modality == claims.Conditional || c.Modality == claims.Possible || able(c)
}

// able says whether a claim tells what something can do, not what it did.
func able(c *claims.Claim) bool {
	first, _, _ := strings.Cut(strings.ToLower(words(c, c.Predicate)), " ")
	return first == "can" || first == "could"
}

// figures is a pair of figures under examination.
type figures struct {
	*Pass
	a, b   claims.Amount
	shared float64    // likeness of the sentences
	order  when.Order // of the times they name
	one    bool       // something shows that both measure one thing: the guards about which thing are spared
	steady bool       // and that it does not change from day to day: so are the guards about the time
}

// figures compares two figures of a pair of claims.
func (p *Pass) figures(a, b claims.Amount) (Finding, bool) {
	if p.oneDocument() || a.Measure == "" || claims.Normal(a.Measure) != claims.Normal(b.Measure) {
		return Finding{}, false
	}
	grown := p.outgrown(a, b)
	if grown == "" && exceeds(a, b) {
		grown = Differ
	}
	if grown == "" && !clashing(a, b) && !p.demanded(a, b) {
		return Finding{}, false
	}
	f := &figures{Pass: p, a: a, b: b}
	var common []string
	f.shared, common = p.context.overlap(p.A, p.B)
	f.order = p.index.sentenceTimes(p.A, p.B)
	f.identify()
	if f.barred(figureGuards) != "" {
		return Finding{}, false
	}
	out := Finding{Cause: Numeric, Relation: grown, Free: AmountSlot, Strength: 0.65, Aspect: claims.Normal(a.Measure) + " " + a.Unit + " " + subjectKey(p),
		A:       Side{p.A, figureText(a), []claims.Span{a.Span}},
		B:       Side{p.B, figureText(b), []claims.Span{b.Span}},
		Message: fmt.Sprintf("%s: %s against %s", a.Measure, figureText(a), figureText(b))}
	if f.steady && f.onePerson() {
		out.Aspect = fmt.Sprint(a.Measure, " of ", p.index.leading(p.A.Doc)) // whatever the sentences call the person
	}
	if toll(a.Measure) {
		out.State, out.Strength = a.Measure != "aboard", 0.7 // who was aboard does not change as reports come in
		out.Aspect = claims.Normal(a.Measure)
		if onward(p.A, a) {
			out.Aspect += " since"
		}
	}
	p.Event.Shared, p.Event.Words = max(f.shared, p.Event.Shared), common
	if f.one {
		p.Event.Shared = max(p.Event.Shared, 0.5)
	}
	p.Event.Subject, p.Event.Object, p.Event.Time = Open, Open, f.order
	if !open(p.A) {
		out.Guards = []Guard{{sameModality, Holds, "both give the figure as a fact"}}
	}
	if f.steady {
		out.Guards = append(out.Guards, Guard{sameTime, Holds, "what is measured does not change from day to day"})
	}
	return out, true
}

// truncated says whether the short figure is the long one with its last digits left out instead of rounded: "$72.8 million" for "$72.87
// million".
func truncated(long, short quantity.Quantity) bool {
	a, b := decimals(long.Text), decimals(short.Text)
	return strings.Contains(b, ".") && len(a) > len(b) && strings.HasPrefix(a, b) && long.Value-short.Value < 0.1*short.Value
}

// decimals is the number with a point in a figure as it is written, "" for none.
func decimals(text string) string {
	for _, w := range strings.Fields(text) {
		if w = strings.TrimFunc(w, func(r rune) bool { return r < '0' || r > '9' }); strings.Contains(w, ".") {
			return w
		}
	}
	return ""
}

// clash says whether two claims hold figures that clash.
func clash(a, b *claims.Claim) bool {
	for i := range a.Amounts {
		for j := range b.Amounts {
			if clashing(a.Amounts[i], b.Amounts[j]) {
				return true
			}
		}
	}
	return false
}

// demanded says whether two figures are what is asked for at least or at most, and not the same: "must have at least 8 characters", "must have at
// least 12 characters". Counts may both be right.
func (p *Pass) demanded(a, b claims.Amount) bool {
	asks := func(c *claims.Claim) bool {
		return c.Modality == claims.Necessary || c.Lemma == "require" || c.Lemma == "need"
	}
	return asks(p.A) && asks(p.B) && a.Bound == b.Bound && a.Value != b.Value && quantity.Comparable(a.Quantity, b.Quantity)
}

// clashing says whether two figures measure one thing and cannot both be right.
func clashing(a, b claims.Amount) bool {
	if claims.Normal(a.Measure) != claims.Normal(b.Measure) || !quantity.Comparable(a.Quantity, b.Quantity) {
		return false
	}
	return !quantity.Compatible(a.Quantity, b.Quantity)
}

// figureText is a figure as it stands within a sentence: a count may have opened its own, "At least 59".
func figureText(a claims.Amount) string {
	if first, size := utf8.DecodeRuneInString(a.Text); a.First == 0 && a.Kind == quantity.Count {
		return string(unicode.ToLower(first)) + a.Text[size:]
	}
	return a.Text
}
