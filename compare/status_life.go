package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

// dying says whether a claim tells that somebody is dead.
func dying(c *claims.Claim) bool {
	return lexicon.Status.Is(c.Lemma, "life/dead") || c.Lemma == "late-attr"
}

// deceased says whether a claim calls somebody dead in a word: "the late", "the now-deceased".
func deceased(c *claims.Claim) bool {
	return c.Lemma == "late-attr" || strings.HasSuffix(c.Lemma, "deceased")
}

// victim is who a claim of death tells dead: the object of a killing, the owner of a widow or a funeral, else the subject.
func victim(c *claims.Claim) claims.Arg {
	switch c.Lemma {
	case "kill", "assassinate", "murder", "slay", "martyr":
		return c.Object
	}
	return c.Subject
}

// figurative says whether an adverb tells in what sense somebody is dead: "mathematically dead", "politically dead".
func figurative(c *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return slices.ContainsFunc(c.Tokens, func(k int) bool {
		return k+1 < len(tokens) && strings.HasSuffix(tokens[k].Norm, "ally") && tokens[k].Norm != "finally" && tokens[k+1].Norm == "dead"
	})
}

// broken says whether a mark that ends a clause stands between the subject and the predicate of a headline: "Osena; Minister visits".
func broken(c *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for k := c.Subject.Head + 1; c.Subject.Present() && k < c.Head; k++ {
		if tokens[k].Norm == ";" || tokens[k].Norm == ":" {
			return true
		}
	}
	return false
}

// immortal says whether somebody holds what the dead hold as well: "holds the record".
func immortal(c *claims.Claim) bool {
	switch c.Object.Lemma {
	case "record", "place", "title", "distinction":
		return c.Lemma == "hold"
	}
	return false
}

// life reports a person who acts in one text and is dead in the other, where neither text tells of the death of a person
// who acts in it.
func (p *Pass) life() {
	dead, alive := p.A, p.B
	if !dying(dead) {
		dead, alive = alive, dead
	}
	if !dying(dead) || dying(alive) || denies(dead) || !asserted(dead) {
		return
	}
	if entitled(dead) || figurative(dead) || p.index.hoax[dead.Doc]() {
		return
	}
	who := victim(dead)
	if p.survivor(dead, who, alive) {
		return
	}
	if who.Restored || who.Name < 0 || who.Head != dead.Subject.Head && !naming(dead, who) || !p.index.mortal(who.Name) || alive.Subject.Name != who.Name {
		return
	}
	if p.staged(alive) || borrowed(alive) || broken(alive) || immortal(alive) {
		return
	}
	if !lexicon.Agentive.Has(alive.Lemma) && !lexicon.Status.Is(alive.Lemma, "life/alive") || !alive.Current || alive.Nominal || denies(alive) || history(alive) || p.buried(alive.Doc, who.Name) {
		return
	}
	p.Event.Subject, p.Event.Object = Same, Same
	label := p.index.set.Names[who.Name].Label
	note := "holds at the time of writing in " + alive.Doc.ID
	if !alive.Doc.Published.Known() || !dead.Doc.Published.Known() {
		note += "; " + dead.Doc.ID + " may be later"
	}
	strength := 0.85
	if deceased(dead) {
		strength = 0.95
	}
	f := Finding{Cause: Status, Free: PredicateSlot, Strength: strength, State: true, Aspect: "life " + label,
		Message: fmt.Sprintf("%s acts as a living person (%q) against dead (%q)", label, clause(alive), clause(dead)),
		Guards:  []Guard{{sameTime, Unknown, note}}}
	if dead.Doc.Published.Before(alive.Doc.Published) {
		f.Guards = []Guard{{sameTime, Holds, "who was dead in " + dead.Doc.ID + " is alive in the later " + alive.Doc.ID}}
	}
	alone := Side{alive, "alive", []claims.Span{alive.Subject.Span, alive.Predicate}}
	gone := Side{dead, "dead", []claims.Span{dead.Predicate}}
	f.A, f.B = alone, gone
	if dead == p.A {
		f.A, f.B = gone, alone
	}
	p.Report(f)
}
