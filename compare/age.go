package compare

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// aged is a person with the age a text gives.
type aged struct {
	name int
	age  claims.Amount
}

// ages reports one person with two ages: "Maria Lenz, 34" / "Lenz, 36". A birthday may lie between texts that are more than
// a month apart.
func (p *Pass) ages() {
	a, b := p.index.agesOf(p.A), p.index.agesOf(p.B)
	for _, x := range a {
		for _, y := range b {
			if pastAge(p.A) || pastAge(p.B) || p.A.Kind == claims.Forecast || p.B.Kind == claims.Forecast {
				return // "when he will be 92"
			}
			if x.name != y.name || p.knowsAge(p.A.Doc, x.name, y.age) || p.knowsAge(p.B.Doc, y.name, x.age) {
				continue
			}
			if quantity.Compatible(x.age.Quantity, y.age.Quantity) || math.Abs(x.age.Value-y.age.Value) < 1 || math.Abs(x.age.Value-y.age.Value) > slip || !p.oneMonth() && math.Abs(x.age.Value-y.age.Value) < 2 {
				continue
			}
			label := p.index.set.Names[x.name].Label
			p.Event.Subject, p.Event.Object, p.Event.Place, p.Event.Shared = Same, Same, Open, max(p.Event.Shared, 0.5)
			p.Report(Finding{Cause: Numeric, Relation: Contradict, Free: AmountSlot, Strength: 0.7, Aspect: "age " + label,
				A: Side{p.A, x.age.Text, []claims.Span{x.age.Span}}, B: Side{p.B, y.age.Text, []claims.Span{y.age.Span}},
				Message: fmt.Sprintf("age of %s: %s against %s", label, x.age.Text, y.age.Text),
				Guards:  []Guard{{sameModality, Holds, "an age is no claim of its own"}, {sameTime, Holds, "an age does not change from day to day"}, {sameKind, Holds, "an age is a fact"}}})
			return
		}
	}
}

// pastAge says whether a claim names a year that is over, or stands behind "when": an age in it is none of today.
func pastAge(c *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	k := firstToken(tokens, c.Span)
	if c.Past && (k > 0 && pastClause(tokens[k-1].Norm) || k < len(tokens) && pastClause(tokens[k].Norm)) {
		return true // "won his seat when he was only 31"
	}
	return slices.ContainsFunc(c.Moments, func(m claims.Moment) bool {
		published := c.Doc.Published
		return m.Resolved && m.Year > 0 && (!published.Known() || published.From.Sub(m.Interval.To).Hours() > 300*24)
	})
}

// pastClause says whether a word opens a clause that tells how old somebody was at another time.
func pastClause(word string) bool {
	return word == "when" || word == "since" || word == "until" || word == "before"
}

// slip is by how many years two accounts of an age differ at most: beyond it one of them is of somebody else, or of another time.
const slip = 10

// oneMonth says whether both texts are of one month, as far as their dates tell.
func (p *Pass) oneMonth() bool {
	a, b := p.A.Doc.Published, p.B.Doc.Published
	return !a.Known() || !b.Known() || math.Abs(a.From.Sub(b.From).Hours()) < 31*24
}

// knowsAge says whether a document also gives the other age of the person: then one of them is of another year.
func (p *Pass) knowsAge(d *claims.Document, who int, age claims.Amount) bool {
	return slices.ContainsFunc(p.index.byDocument(d), func(c *claims.Claim) bool {
		return slices.ContainsFunc(p.index.agesOf(c), func(o aged) bool { return o.name == who && o.age.Value == age.Value })
	})
}

// agesOf lists the ages a claim gives with the person they belong to.
func (x *index) agesOf(c *claims.Claim) []aged {
	var out []aged
	for _, a := range c.Amounts {
		if a.Kind != quantity.Age && !(a.Kind == quantity.Count && a.First == a.Last && a.Bound == quantity.Exact && a.Value > 0 && a.Value < 111) {
			continue
		}
		for _, n := range c.Names {
			if e := x.set.Names[n]; (e.Kind == name.Person || e.Kind == name.Other && a.Kind == quantity.Age) && ageBeside(c, a, e.Label) && !x.namesake(c, a, n) {
				out = append(out, aged{n, a})
			}
		}
		if next := a.Last + 1; next < len(c.Doc.Nodes[c.Sentence]) && c.Doc.Nodes[c.Sentence][next].Tag == parse.NNP {
			continue // "20-year-old Bryce": his who follows
		}
		if n := c.Subject.Name; n >= 0 && x.set.Names[n].Kind == name.Person && (described(c, a) || reached(c, a)) && !slices.ContainsFunc(out, func(o aged) bool { return o.name == n }) {
			out = append(out, aged{n, a})
		}
	}
	return out
}

// namesake says whether an age stands behind a bare surname that several people of the claim bear, and n is not the one whose name stands
// there: "Karo, 31, shot his father, Piet Karo, 58".
func (x *index) namesake(c *claims.Claim, a claims.Amount, n int) bool {
	tokens, label := c.Doc.Sentences[c.Sentence].Tokens, x.set.Names[n].Label
	k := a.First - 2
	if k < 0 || tokens[k+1].Norm != "," && tokens[k+1].Norm != "(" || lastWord(label) != words(c, tokens[k].Span) {
		return false
	}
	if k > 0 && c.Doc.Nodes[c.Sentence][k-1].Tag == parse.NNP {
		return false
	}
	if given, _, ok := strings.Cut(label, " "); ok && slices.ContainsFunc(tokens[a.Last+1:], func(t text.Token) bool { return words(c, t.Span) == given }) {
		return true // "Karo, 60, and Mia, 55": the other one
	}
	if c.Subject.Name == n && c.Subject.Span.Contains(tokens[k].Span) {
		return false
	}
	return slices.ContainsFunc(c.Names, func(o int) bool {
		return o != n && x.set.Names[o].Kind == name.Person && lastWord(x.set.Names[o].Label) == lastWord(label)
	})
}

// ageBeside says whether an age stands right beside a name: "Maria Lenz, 34,", "Lenz (34)", "Lenz, who is 34,", "34-year-old
// teacher Maria Lenz".
func ageBeside(c *claims.Claim, a claims.Amount, label string) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	if a.Kind == quantity.Age && a.Last+1 < len(tokens) && starts(c, a.Last+1, label) {
		return true
	}
	if a.Last+1 < len(tokens) && tokens[a.Last+1].Kind != text.Punct || a.Kind == quantity.Age && a.First == a.Last && strings.HasSuffix(tokens[a.Last].Norm, "-old") {
		return false // "a 20-year-old" describes what follows
	}
	k := a.First - 1
	if k > 0 && (tokens[k].Norm == "is" || tokens[k].Norm == "was") {
		if k--; k > 1 && tokens[k].Norm == "who" {
			k--
		} else {
			return k >= 0 && ends(c, tokens[:k+1], label)
		}
	}
	bracket := k > 0 && tokens[k].Norm == "(" && a.Last+1 < len(tokens) && tokens[a.Last+1].Norm == ")" && a.Value > 11
	return k > 0 && (tokens[k].Norm == "," || bracket) && ends(c, tokens[:k], label)
}

// described says whether a claim tells what its subject is, with the age: "Lenz is a 34-year-old teacher", "a teacher of 34".
func described(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	if c.Copular && c.Head == a.Number && a.First == a.Last && a.Value > 11 && len(c.Others) == 0 {
		return a.Last+1 == len(tokens) || tokens[a.Last+1].Kind == text.Punct // "She was 35, her school said"
	}
	if !c.Copular && !c.Nominal || a.Measure != c.Lemma {
		return false
	}
	of := a.First > 1 && tokens[a.First-1].Norm == "of" && a.First-2 == c.Head && lexicon.Person.Has(c.Lemma) && (a.Last+1 == len(tokens) || tokens[a.Last+1].Kind == text.Punct)
	return a.Kind == quantity.Age && a.Last < c.Head || of
}

// reached says whether a claim tells at what age its subject died.
func reached(c *claims.Claim, a claims.Amount) bool {
	return a.Kind == quantity.Age && atAge(c, a) && c.Lemma == "die"
}

// ends says whether the tokens end in the last word of a name.
func ends(c *claims.Claim, tokens []text.Token, label string) bool {
	if len(tokens) == 0 || lastWord(label) != tokens[len(tokens)-1].Span.Of(c.Doc.Text) {
		return false
	}
	if len(tokens) < 2 {
		return true
	}
	first := tokens[len(tokens)-2].Span.Of(c.Doc.Text)
	return first == "" || first[0] < 'A' || first[0] > 'Z' || slices.Contains(strings.Fields(label), first) || strings.HasSuffix(first, ".")
}

// starts says whether a name ends within a few tokens from k on, with nothing but nouns, adjectives and words of names before
// its end: "teacher Maria Lenz".
func starts(c *claims.Claim, k int, label string) bool {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	for i := k; i < min(len(tokens), k+6); i++ {
		if tokens[i].Span.Of(c.Doc.Text) == lastWord(label) {
			if first := tokens[i-1].Span.Of(c.Doc.Text); i > k && nodes[i-1].Tag == parse.NNP && strings.Contains(label, " ") && !slices.Contains(strings.Fields(label), first) && !strings.HasSuffix(first, ".") {
				return false // "20-year-old Bryce Hale" is no Tracy Hale
			}
			return i+1 == len(tokens) || !nodes[i+1].Tag.Noun() // "a 38-year-old Troy resident"
		}
		if tag := nodes[i].Tag; !tag.Noun() && tag != parse.JJ || tag == parse.NNS {
			return false
		}
	}
	return false
}

// lastWord is the surname of a label.
func lastWord(label string) string { return label[strings.LastIndexByte(label, ' ')+1:] }

// isAge says whether a figure is the bare age behind a name: "Thaer Hamayel, 24".
func (x *index) isAge(c *claims.Claim, a claims.Amount) bool {
	return slices.ContainsFunc(x.agesOf(c), func(o aged) bool { return o.age.Span == a.Span })
}

// agePairs pairs the claims of different documents that give the age of one person.
func (x *index) agePairs() []pair {
	byName := map[int][]int{}
	for i, c := range x.set.Claims {
		for _, a := range x.agesOf(c) {
			byName[a.name] = append(byName[a.name], i)
		}
	}
	var out []pair
	for _, list := range byName {
		out = append(out, x.across(slices.Compact(list))...)
	}
	return out
}

// across pairs the claims of a list, as many as are paired at all, with those of other documents.
func (x *index) across(list []int) (out []pair) {
	list = list[:min(len(list), x.longest)]
	for i, a := range list {
		for _, b := range list[i+1:] {
			if x.set.Claims[a].Doc != x.set.Claims[b].Doc {
				out = append(out, pair{a, b})
			}
		}
	}
	return out
}
