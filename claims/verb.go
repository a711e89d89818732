package claims

import (
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// phrasal reads verbs that mean something else with the words behind them: "found her guilty" is a conviction, "found not
// guilty" an acquittal, a plea of not guilty the denial of a plea of guilty; "went ahead", "takes place", "tested positive".
func (t *tree) phrasal(c *Claim, f *frame) {
	if c.Copular && t.tokens[f.head].Norm == "sorry" {
		c.Lemma, c.Copular = "apologize", false // "said she was sorry"
		return
	}
	if t.tokens[f.head].Norm == "guilty" {
		for k := f.head - 1; k >= max(0, f.head-3); k-- {
			if t.lemmas[k] == "plead" {
				c.Lemma, c.Copular = "plead", false // "pleaded not guilty"
			}
		}
		return
	}
	if next := f.head + 1; f.verb == "go" && next < len(t.tokens) && t.tokens[next].Norm == "ahead" {
		c.Lemma = "go ahead"
		return
	}
	if f.verb == "take" && !c.Passive && c.Object.Present() && c.Object.Lemma == "place" && c.Object.First == c.Object.Last {
		c.Lemma, c.Passive = "hold", true // "the summit takes place": it is held
		c.Object, c.Subject = c.Subject, t.arg(-1, false)
		return
	}
	if f.verb == "test" && f.head+1 < len(t.tokens) {
		if next := t.tokens[f.head+1].Norm; next == "positive" || next == "negative" {
			c.Lemma = "test " + next
		}
		return
	}
	if f.verb != "find" && f.verb != "plead" {
		return
	}
	for k := f.head + 1; k < len(t.tokens) && k <= f.head+5 && t.tokens[k].Kind == text.Word; k++ {
		if t.tokens[k].Norm != "guilty" {
			continue
		}
		not := t.tokens[k-1].Norm == "not"
		switch {
		case f.verb == "find" && not:
			c.Lemma = "acquit"
		case f.verb == "find":
			c.Lemma = "convict"
		case not && c.Polarity == Affirmed: // else the parse hangs "not" on the plea, and it is read already
			c.deny(Denied, t.cover(k-1))
		}
		return
	}
}

// participial reads "was acquitted", "is closed" as the passive it is where the tagger saw an adjective and the verb is
// one whose state or side the lexicon knows.
func (t *tree) participial(c *Claim, f *frame) {
	norm := t.tokens[f.head].Norm
	if !c.Copular || t.tag(f.head) != parse.JJ || !strings.HasSuffix(norm, "ed") {
		return
	}
	for _, verb := range []string{strings.TrimSuffix(norm, "d"), strings.TrimSuffix(norm, "ed"), strings.TrimSuffix(norm, norm[max(0, len(norm)-3):])} {
		if lexicon.Status.Has(verb) || lexicon.Antonym.Has(verb) || lexicon.Unique.Has(verb) || lexicon.Stance.Has(verb) {
			c.Lemma, c.Copular, c.Passive = verb, false, true
			c.Object, c.Subject = c.Subject, t.arg(-1, false)
			return
		}
	}
}

// lightly reads a light verb with the noun of an act as that act: who offered no apology did not apologize.
func (t *tree) lightly(c *Claim) {
	if c.Passive && (c.Lemma != "make" || c.Polarity != Denied) || !c.Object.Present() || !lexicon.Light.Has(c.Lemma) || c.Object.Head-c.Object.First > 2 {
		return
	}
	verb := lexicon.Nominal.Value(c.Object.Lemma)
	if verb == "" || lexicon.Measure.Has(c.Object.Lemma) && c.Polarity != Denied {
		return
	}
	c.Lemma = verb
	if !c.Passive { // "no arrests were made" keeps what is denied
		c.Object = t.arg(-1, false)
	}
}
