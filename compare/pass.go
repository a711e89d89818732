package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/name"
)

// Detector looks for one cause on a pair of claims. It is a value: no state, no printing; what it finds leaves through
// Pass.Report only.
type Detector struct {
	Name Cause
	Run  func(*Pass)
}

// Side is one claim of a finding with the value it holds and the words that show it.
type Side struct {
	Claim    *claims.Claim
	Value    string
	Evidence []claims.Span
}

// Slot is a part of the event that a detector lets differ, because it is the value compared.
type Slot uint8

// The slots.
const (
	NoSlot Slot = iota
	SubjectSlot
	ObjectSlot
	PlaceSlot
	TimeSlot
	PredicateSlot
	AmountSlot
	OtherSlot
)

// Finding is what a detector saw on a pair, before the guards.
type Finding struct {
	Cause    Cause
	Relation Relation // "" lets the voices and the times decide
	A, B     Side
	Message  string
	Free     Slot
	Strength float64 // how plainly the words clash, 0..1
	State    bool    // what differs changes with time whatever the tense: a toll, a life
	Aspect   string  // findings of one cause and aspect speak of one disagreement
	Guards   []Guard // those the detector tried itself

	event Event // as the detector left it when it reported
}

// Pass is one pair under examination.
type Pass struct {
	A, B  *claims.Claim
	Event Event

	index   *index
	context *surroundings
	opts    Options
	found   []Finding
}

// Report records a finding with the event as it stands: what is tried next may change it.
func (p *Pass) Report(f Finding) {
	f.event = p.Event
	p.found = append(p.found, f)
}

// same says whether a part of the event is the same thing, or nearly.
func same(m Likeness) bool { return m == Same || m == Related }

// core says whether both claims have the same subject and object, as far as they have one.
func (p *Pass) core() bool {
	return p.subject() && p.object()
}

// subject says whether the subjects agree; a pronoun agrees when the claims share much else.
func (p *Pass) subject() bool {
	if p.Event.Subject == Open && p.Event.Object == Same && !(p.A.Subject.Present() && p.B.Subject.Present()) {
		return p.Event.Shared >= 0.35 // a passive that does not name the doer
	}
	if p.ownWord(p.A.Subject, p.B.Subject) || p.void() && p.Event.Subject == Open {
		return true
	}
	if p.Event.Subject == Open {
		return p.Event.Shared >= 0.5 && len(p.Event.Words) >= 3 && (p.A.Subject.Present() == p.B.Subject.Present() || p.Event.Shared >= 0.7)
	}
	return same(p.Event.Subject)
}

// object says whether the objects agree; two claims without one agree.
func (p *Pass) object() bool {
	if p.A.Clausal != p.B.Clausal {
		return false
	}
	present := func(c *claims.Claim) bool {
		return c.Object.Present() && (!counted(c, c.Object) || human(c.Object.Lemma))
	} // "fell 1 percent" has no object
	if p.ownWord(p.A.Object, p.B.Object) || p.void() {
		return true
	}
	if p.Event.Object == Open || !present(p.A) || !present(p.B) {
		return present(p.A) == present(p.B) || p.Event.Shared >= 0.7
	}
	return same(p.Event.Object)
}

// void says whether one claim denies its act of anybody at all, and both name what it was about ("no arrests were made over the robbery") or tell it
// on the word of one person who has a name.
func (p *Pass) void() bool {
	return (void(p.A) || void(p.B)) && humane(p.A, p.B) && humane(p.B, p.A) && (p.Event.Shared >= 0.3 && len(p.Event.Words) >= 2 || p.oneTeller())
}

// oneTeller says whether somebody who is named says both.
func (p *Pass) oneTeller() bool {
	return p.oneVoice() && last(p.A).Name >= 0 && p.index.set.Names[last(p.A).Name].Kind == name.Person
}

// only says whether nothing differs but the given parts.
func (p *Pass) only(slots ...Slot) bool {
	for _, c := range p.Event.Conflicts {
		if !slices.Contains(slots, c) {
			return false
		}
	}
	return true
}

// bothSides says whether a claim's document also says the opposite of the same things: then it tells how one became the
// other, and a second text that tells one of the two says nothing else.
func (p *Pass) bothSides(c, other *claims.Claim) bool {
	for _, o := range p.index.byDocument(c.Doc) {
		if o == c || o.Nominal || denies(o) != denies(other) || claims.Normal(o.Lemma) != claims.Normal(other.Lemma) {
			continue
		}
		if p.index.args(o, o.Object, c, c.Object) == Different {
			continue // it did so towards something else
		}
		subject, object := p.index.args(o, o.Subject, other, other.Subject), p.index.args(o, o.Object, other, other.Object)
		if same(subject) && (same(object) || object == Open) || same(object) && subject == Open {
			return true
		}
	}
	return false
}

// oneDocument says whether both claims stand in one document.
func (p *Pass) oneDocument() bool { return p.A.Doc == p.B.Doc }

// sides says whether two named speakers tell the claims.
func (p *Pass) sides() bool {
	a, b := last(p.A), last(p.B)
	return p.voices() && a.Name >= 0 && b.Name >= 0
}

// voices says whether two different speakers tell the claims.
func (p *Pass) voices() bool {
	a, b := last(p.A), last(p.B)
	return a != nil && b != nil && a.Text != "" && b.Text != "" && !p.oneVoice() && !pronoun(a.Text) && !pronoun(b.Text)
}

// words is the text of a span with white space folded.
func words(c *claims.Claim, s claims.Span) string { return c.Doc.Quote(s) }

// denies says whether a claim denies its predicate, in so many words or by implication.
func denies(c *claims.Claim) bool { return c.Polarity != claims.Affirmed }
