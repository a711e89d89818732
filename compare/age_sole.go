package compare

import (
	"fmt"
	"math"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// Two texts on one affair that give the same ages but for one are of two minds about that one, whoever has it: "the 22-year-old", "the
// 21-year-old student".
const (
	soleSlip = 5    // years between the two at most
	kinSlip  = 2    // where one is told as somebody's child or wife, who may be another
	soleKin  = 0.15 // likeness of two texts on one affair
)

// soleAges reports the one age in which two texts differ, where nothing tells that two people have it.
func (p *Pass) soleAges() {
	p.sole(p.soleAge, Finding{Relation: Contradict, Aspect: "sole age", Message: "age of one person",
		Guards: []Guard{{sameEvent, Holds, "the texts give no other age in which they differ"}, {sameModality, Holds, "an age is no claim of its own"},
			{sameTime, Holds, "an age does not change from day to day"}, {sameKind, Holds, "an age is a fact"}}})
}

// sole reports the first two figures that are the only ones of their sort in which the texts differ, whatever the sentences around them tell. The finding
// says what they are.
func (p *Pass) sole(fit func(a, b claims.Amount) bool, f Finding) {
	for _, a := range p.A.Amounts {
		for _, b := range p.B.Amounts {
			if !fit(a, b) {
				continue
			}
			p.Event.Subject, p.Event.Object, p.Event.Place, p.Event.Shared = Open, Open, Open, max(p.Event.Shared, 0.5)
			f.Cause, f.Free, f.Strength = Numeric, AmountSlot, 0.65
			f.A, f.B = Side{p.A, a.Text, []claims.Span{a.Span}}, Side{p.B, b.Text, []claims.Span{b.Span}}
			f.Message = fmt.Sprintf("%s: %s against %s", f.Message, a.Text, b.Text)
			p.Report(f)
			return
		}
	}
}

// soleAge says whether two ages are the only ones in which the texts differ, and may be those of one person.
func (p *Pass) soleAge(a, b claims.Amount) bool {
	if a.Kind != quantity.Age || b.Kind != quantity.Age || quantity.Compatible(a.Quantity, b.Quantity) || pastAge(p.A) || pastAge(p.B) || ageThen(p.A, a) != ageThen(p.B, b) || !p.oneMonth() {
		return false
	}
	apart := math.Abs(a.Value - b.Value)
	if apart < 1 || apart > soleSlip || kinBehind(p.A, a) != kinBehind(p.B, b) && apart > kinSlip {
		return false
	}
	mine, other := p.index.ages(p.A.Doc), p.index.ages(p.B.Doc)
	if only := without(mine, other); len(only) != 1 || only[0] != a.Value {
		return false
	}
	if only := without(other, mine); len(only) != 1 || only[0] != b.Value {
		return false
	}
	return !p.otherPeople(a, b) && oneMore(p.A, a) == oneMore(p.B, b) && sibling(p.A) == sibling(p.B) && p.context.kinship(p.A.Doc, p.B.Doc) >= soleKin
}

// oneMore says whether an age is that of one more than those told of before: "a second man, 27", "the other suspect, a man aged 27".
func oneMore(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return slices.ContainsFunc(tokens[max(0, a.First-7):min(a.First, len(tokens))], func(t text.Token) bool {
		return slices.Contains([]string{"another", "second", "third", "fourth", "other"}, t.Norm)
	})
}

// ageThen says whether a claim tells at what age somebody did something: "retired from the council at the age of 75", "was 19 years old when he drowned his
// father". At which he died is his last.
func ageThen(c *claims.Claim, a claims.Amount) bool {
	return atAge(c, a) && c.Lemma != "die" || beforeWhen(c, a)
}

// beforeWhen says whether "when" stands right behind an age.
func beforeWhen(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return c.Past && a.Last+1 < len(tokens) && tokens[a.Last+1].Norm == "when"
}

// atAge says whether an age stands behind "at" or "at the".
func atAge(c *claims.Claim, a claims.Amount) bool {
	tokens, k := c.Doc.Sentences[c.Sentence].Tokens, a.First-1
	if k > 0 && tokens[k].Norm == "the" {
		k--
	}
	return k >= 0 && tokens[k].Norm == "at"
}

// otherPeople says whether the ages stand beside two names, beside one that the other text gives to somebody else than the one it tells of here, or in
// sentences that name nobody in common.
func (p *Pass) otherPeople(a, b claims.Amount) bool {
	bearer := func(c *claims.Claim, a claims.Amount) int {
		for _, o := range p.index.agesOf(c) {
			if o.age.Span == a.Span {
				return o.name
			}
		}
		return -1
	}
	m, n := bearer(p.A, a), bearer(p.B, b)
	switch {
	case m >= 0 && n >= 0:
		return true // one name: what ages tells; two: two people
	case m < 0 && n < 0:
		return p.strangers()
	case m >= 0:
		return p.index.elsewhereNamed(p.B, m)
	}
	return p.index.elsewhereNamed(p.A, n)
}

// elsewhereNamed says whether a text names a person and the sentence of a claim does not, but names another one.
func (x *index) elsewhereNamed(c *claims.Claim, person int) bool {
	named := func(c *claims.Claim) bool { return slices.Contains(c.Names, person) }
	if slices.ContainsFunc(x.bySentence(c), named) || !slices.ContainsFunc(x.byDocument(c.Doc), named) {
		return false
	}
	return slices.ContainsFunc(x.named(c), func(n int) bool { return n != person && x.set.Names[n].Kind == name.Person })
}

// ages are the different ages that a text gives, in order.
func (x *index) ages(d *claims.Document) []float64 {
	var out []float64
	for _, c := range x.byDocument(d) {
		for _, a := range c.Amounts {
			if a.Kind == quantity.Age && a.Value >= 1 {
				out = append(out, a.Value)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// sibling says whether the sentence of a claim tells of somebody's brother or sister: the age may be either's.
func sibling(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Doc.Lemmas[c.Sentence], func(w string) bool { return w == "brother" || w == "sister" || w == "twin" })
}

// kinBehind is the word for a relative among the few behind an age, "" for none: "42-year-old former wife".
func kinBehind(c *claims.Claim, a claims.Amount) string {
	lemmas := c.Doc.Lemmas[c.Sentence]
	for _, w := range lemmas[a.Last+1 : min(len(lemmas), a.Last+4)] {
		if lexicon.Relative.Is(w, "kin") {
			return w
		}
	}
	return ""
}
