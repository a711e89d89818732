package compare

import (
	"fmt"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// charge is a deed that somebody is charged with, or says or denies having done.
type charge struct {
	who    claims.Arg
	deed   string // its noun in normal form, "" for the charges at large
	how    plea
	target string // what the deed was aimed at: responsibility for the attack
}

type plea uint8

const (
	accused  plea = iota
	owns          // pleads guilty, claims responsibility
	contests      // denies it, pleads not guilty
)

// accusing are the verbs that put a deed to somebody's charge, each with the preposition of the deed.
var accusing = map[string]string{"charge": "with", "accuse": "of", "indict": "for", "suspect": "of"}

// chargesOf reads the charge of a claim, at most one: "was charged with arson", "denied arson", "pleaded not guilty to arson", "claimed
// responsibility for the attack".
func chargesOf(c *claims.Claim) []charge {
	if c.Nominal || c.Hedged || c.Modality != claims.Asserted {
		return nil
	}
	if preposition := accusing[c.Lemma]; preposition != "" && !denies(c) && c.Object.Present() {
		for _, o := range c.Others {
			if o.Case == preposition || c.Lemma == "indict" && o.Case == "on" {
				return []charge{{c.Object, deed(o.Lemma), accused, ""}}
			}
		}
		return nil
	}
	responsible := c.Object.Present() && c.Object.Lemma == "responsibility"
	switch {
	case c.Lemma == "claim" && responsible && !denies(c):
		return []charge{{c.Subject, "responsibility", owns, aim(c)}}
	case c.Lemma == "deny" && responsible && !denies(c):
		return []charge{{c.Subject, "responsibility", contests, aim(c)}}
	case c.Lemma == "deny" && !denies(c) && c.Object.Present() && c.Object.Name < 0 && c.Object.First > c.Head:
		return []charge{{c.Subject, deed(c.Object.Lemma), contests, ""}}
	case c.Lemma == "plead":
		how := owns
		if denies(c) {
			how = contests
		}
		return []charge{{c.Subject, deed(pleaded(c)), how, ""}}
	}
	return nil
}

// before says whether a claim tells what had been so before.
func before(c *claims.Claim) bool {
	first, _, more := strings.Cut(strings.ToLower(words(c, c.Predicate)), " ")
	return more && (first == "had" || first == "hadn't")
}

// deed is the noun of a deed, "" for a word that stands for whatever somebody is charged with.
func deed(lemma string) string {
	if said(lemma) || lemma == "count" || lemma == "offence" || lemma == "offense" || lemma == "crime" {
		return ""
	}
	if verb := lexicon.Nominal.Value(lemma); verb != "" {
		return claims.Normal(verb)
	}
	return claims.Normal(lemma)
}

// pleaded is the deed that a plea is about: the noun behind "guilty to".
func pleaded(c *claims.Claim) string {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	for k := c.Head; k+2 < len(tokens); k++ {
		if tokens[k].Norm != "guilty" || tokens[k+1].Norm != "to" {
			continue
		}
		noun := ""
		for n := k + 2; n < len(tokens) && (nodes[n].Tag.Noun() || nodes[n].Tag == parse.DT || nodes[n].Tag == parse.JJ || nodes[n].Tag == parse.CD); n++ {
			noun = c.Doc.Lemmas[c.Sentence][n]
		}
		return noun
	}
	return ""
}

// aim is what somebody is responsible for, by the noun behind "for".
func aim(c *claims.Claim) string {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for k := c.Object.Head + 1; k < len(tokens); k++ {
		if tokens[k].Norm == "for" || tokens[k].Norm == "the" || tokens[k].Norm == "a" {
			continue
		}
		return claims.Normal(c.Doc.Lemmas[c.Sentence][k])
	}
	return ""
}

// charged reports somebody who is charged with a deed, or owns up to it, in one text and denies it in the other.
func (p *Pass) charged() {
	if p.oneDocument() {
		return
	}
	for _, a := range p.index.charges[p.A.ID] {
		for _, b := range p.index.charges[p.B.ID] {
			if (a.how == contests) == (b.how == contests) || a.target != b.target || a.deed != b.deed && a.deed != "" && b.deed != "" {
				continue
			}
			if a.how == accused && p.B.Lemma == "plead" || b.how == accused && p.A.Lemma == "plead" {
				continue // a plea of not guilty is how a trial begins, no news against the charge
			}
			if (a.how == accused || b.how == accused) && (a.deed == "" || b.deed == "") {
				continue // "was charged", "denied the allegations": nobody says that they are the same
			}
			if p.index.args(p.A, a.who, p.B, b.who) != Same && !p.ownWord(a.who, b.who) || !specific(p.A, a.who) || !specific(p.B, b.who) {
				continue
			}
			if a.how != accused && b.how != accused && (a.deed != b.deed || a.deed == "" && a.target == "" || before(p.A) != before(p.B)) {
				continue // a plea of not guilty, and later one of guilty
			}
			shared, _ := p.context.overlap(p.A, p.B)
			if (a.deed == "" || b.deed == "" || a.who.Name < 0) && shared < 0.15 && !p.opts.Assume {
				continue
			}
			p.Event.Subject, p.Event.Object = Same, Same
			f := Finding{Cause: Negation, Relation: Dispute, Free: PredicateSlot, Strength: 0.75, Aspect: "charge " + phraseKey(p, a.who) + " " + max(a.deed, b.deed),
				A: side(p.A), B: side(p.B), Message: fmt.Sprintf("%s: %q against %q", words(p.A, a.who.Span), clause(p.A), clause(p.B)),
				Guards: []Guard{{sameModality, Holds, "one states the charge, the other the answer"}}}
			if a.how == owns || b.how == owns {
				f.Relation = "" // one plea, told in two ways
			}
			p.Report(f)
			return
		}
	}
}
