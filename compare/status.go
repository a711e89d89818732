package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/when"
)

// statusDetector: one person or thing is in two states that exclude each other: alive / dead, open / closed, arrested / free, in office / ousted.
var statusDetector = Detector{
	Name: Status,
	Run: func(p *Pass) {
		if p.oneDocument() {
			return // a story tells one state after the other
		}
		p.states()
		p.life()
		p.office()
		p.link()
		p.unclear(p.A, p.B)
		p.unclear(p.B, p.A)
		p.condition()
		p.identity(p.A, p.B)
		p.identity(p.B, p.A)
	},
}

// states reports two states of one group on one holder.
func (p *Pass) states() {
	for _, sa := range p.index.states[p.A.ID] {
		for _, sb := range p.index.states[p.B.ID] {
			if sa.group != sb.group || sa.value == sb.value || sa.group == "life" || !p.moods(sa, sb) || gerund(p.A) || gerund(p.B) || framing(p.A) || framing(p.B) {
				continue
			}
			if acts(p.A) && acts(p.B) && !p.ordered() && slices.Contains(steps, sa.group) {
				continue // an arrest and a release are two steps, and nothing tells which came first
			}
			if sa.group == "custody" && (bonded(p.A) && acts(p.B) || bonded(p.B) && acts(p.A)) {
				continue // who is arrested and let go on bail is still charged
			}
			if dated(p.A) && dated(p.B) && p.Event.Time != when.Same && !p.sameWords() {
				continue // each state has its own time
			}
			if slices.Contains(steps, sa.group) && (underway(p.A) || underway(p.B) || lasting(p.A) != lasting(p.B)) || p.twoHouses() {
				continue
			}
			if sa.group == "custody" && (p.ward(p.A) || p.ward(p.B)) || !p.oneBearer(sa, sb) || p.told(p.A, sb, sa.who) || p.told(p.B, sa, sb.who) {
				continue
			}
			if sa.has("about") && sb.has("about") && !p.concerns(sa, sb) {
				continue
			}
			p.Event.Subject, p.Event.Object = Same, Same
			f := Finding{Cause: Status, Free: PredicateSlot, Strength: 0.75, Aspect: sa.group + " " + phraseKey(p, sa.who), A: side(p.A), B: side(p.B),
				Message: fmt.Sprintf("%s: %q against %q", words(p.A, sa.who.Span), clause(p.A), clause(p.B))}
			if strings.EqualFold(f.A.Value, f.B.Value) {
				f.A.Value, f.B.Value = clause(p.A), clause(p.B) // "ended with a deal", "ended without"
			}
			if acts(p.A) && acts(p.B) && slices.Contains(steps, sa.group) {
				f.Relation = Supersede
			}
			if !asserted(p.A) || !asserted(p.B) {
				f.Guards = []Guard{{sameModality, Holds, "what is to go on is a state already"}}
			}
			p.Report(f)
			return
		}
	}
}

// gerund says whether a claim only names a deed, "canceling the vote": that it was done nobody says.
func gerund(c *claims.Claim) bool {
	return c.Doc.Nodes[c.Sentence][c.Head].Tag == parse.VBG && infinite(c) && !relative(c)
}

// framing says whether a claim only sets the time or the condition of another: "before the law passed", "once it is repealed".
func framing(c *claims.Claim) bool {
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	if nodes[c.Head].Label != parse.Advcl {
		return false
	}
	for k := range nodes {
		if nodes[k].Head == c.Head && k < c.Head && slices.Contains([]string{"before", "once", "until", "after", "if", "unless"}, tokens[k].Norm) {
			return true
		}
	}
	return false
}

// steps are the groups whose states follow each other in any story: a man is arrested and freed, a road closed and opened.
var steps = []string{"custody", "access", "running", "presence", "health", "office"}

// acts says whether a claim tells a past deed, not a state that holds.
func acts(c *claims.Claim) bool {
	first, _, _ := strings.Cut(words(c, c.Predicate), " ")
	if c.Copular || first == "is" || first == "are" || strings.HasPrefix(first, "remain") || strings.HasPrefix(first, "stay") || first == "still" {
		return false
	}
	return !slices.Contains([]string{"hold", "remain", "stay", "keep", "lie", "stand"}, c.Lemma)
}

// underway says whether a claim tells of a change that goes on: "as the club was closing" tells neither that it was open nor shut.
func underway(c *claims.Claim) bool {
	first, _, _ := strings.Cut(strings.ToLower(words(c, c.Predicate)), " ")
	change := lexicon.Change.Is(c.Lemma, "underway")
	return change && c.Doc.Nodes[c.Sentence][c.Head].Tag == parse.VBG && slices.Contains([]string{"is", "are", "was", "were"}, first)
}

// lasting says whether a claim tells a state that has held for a stretch of time: a club "open for six years" has its hours.
func lasting(c *claims.Claim) bool {
	return since(c) || slices.ContainsFunc(c.Amounts, func(a claims.Amount) bool { return a.Kind == quantity.Duration })
}

// bonded says whether somebody was let go against a bond, which the arrest leads to: "was released on a $5,000 bond".
func bonded(c *claims.Claim) bool {
	lemmas := c.Doc.Lemmas[c.Sentence]
	for k := c.Head + 1; k < min(len(lemmas), c.Head+8); k++ {
		if lemmas[k] == "bond" || lemmas[k] == "bail" {
			return acts(c)
		}
	}
	return false
}

// twoHouses says whether one claim tells a veto and the other the vote before it: a bill is passed by one house and vetoed by another.
func (p *Pass) twoHouses() bool {
	return (p.A.Lemma == "veto") != (p.B.Lemma == "veto") && p.A.Lemma != "sign" && p.B.Lemma != "sign"
}

// enduring says whether a claim tells that a state goes on.
func enduring(c *claims.Claim) bool {
	first, _, _ := strings.Cut(strings.ToLower(words(c, c.Predicate)), " ")
	return strings.HasPrefix(first, "remain") || strings.HasPrefix(first, "stay") || strings.Contains(" "+strings.ToLower(words(c, c.Predicate))+" ", " still ")
}

// ward says whether somebody left a hospital, not a cell.
func (p *Pass) ward(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Doc.Lemmas[c.Sentence], func(w string) bool { return w == "hospital" || w == "clinic" || w == "hospice" })
}

// bears says whether a thing can be in the states of a group: a deal is struck, a mother is not.
func bears(group string, a claims.Arg) bool {
	if group == "custody" {
		return a.Name >= 0 || human(a.Lemma)
	}
	return len(lexicon.Holder.Words(group)) == 0 || lexicon.Holder.Is(a.Lemma, group) || lexicon.Holder.Is(claims.Normal(a.Lemma), group)
}

// dated says whether a claim names a time.
func dated(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Moments, func(m claims.Moment) bool { return m.Aspect == "" })
}

// holder is the participant whose state a claim tells: the object of an act, else the subject.
func holder(c *claims.Claim) claims.Arg {
	if !c.Copular && c.Object.Present() {
		return c.Object
	}
	return c.Subject
}

// told says whether the claim's document also tells the given state of the holder: then it tells the whole story.
func (p *Pass) told(c *claims.Claim, s state, who claims.Arg) bool {
	other := p.A
	if c == p.A {
		other = p.B
	}
	for _, o := range p.index.byDocument(c.Doc) {
		if o.Nominal && enduring(other) {
			continue // "the missing sailors were rescued" / "are still missing"
		}
		for _, t := range p.index.states[o.ID] {
			if t.group == s.group && t.value == s.value && same(p.index.args(o, t.who, c, who)) {
				return true
			}
		}
	}
	return false
}

// hoaxed says whether a document calls something a hoax: the death it repeats is none that it tells.
func hoaxed(doc *claims.Document) bool {
	return slices.ContainsFunc(doc.Lemmas, func(sentence []string) bool {
		return slices.ContainsFunc(sentence, func(w string) bool { return lexicon.Hoax.Has(w) && w != "rumor" && w != "rumour" })
	})
}

// entitled says whether the word of a state stands in a name or a title: "The Life and Deaths of Robert Dorn".
func entitled(c *claims.Claim) bool {
	s := c.Doc.Sentences[c.Sentence]
	w := s.Tokens[c.Head].Span.Of(c.Doc.Text)
	return c.Nominal && !s.Heading && c.Head > 0 && w[0] >= 'A' && w[0] <= 'Z'
}

// survivor reports somebody without a name who survives in one text and is dead in the other: "the pilot survived" / "the pilot
// was killed".
func (p *Pass) survivor(dead *claims.Claim, who claims.Arg, alive *claims.Claim) bool {
	if !lexicon.Status.Is(alive.Lemma, "life/alive") || who.Name >= 0 || !who.Present() || denies(alive) || !asserted(alive) || alive.Nominal {
		return false
	}
	shared, _ := p.context.overlap(dead, alive)
	if p.index.args(dead, who, alive, alive.Subject) != Same || !the(dead, who) || !the(alive, alive.Subject) || shared < 0.3 && !p.opts.Assume {
		return false
	}
	p.Event.Subject, p.Event.Object = Same, Same
	label := words(dead, who.Span)
	f := Finding{Cause: Status, Free: PredicateSlot, Strength: 0.75, State: true, Aspect: "life " + who.Lemma, A: side(dead), B: side(alive),
		Message: fmt.Sprintf("%s is dead in one text (%q) and alive in the other (%q)", label, clause(dead), clause(alive))}
	if dead == p.B {
		f.A, f.B = f.B, f.A
	}
	p.Report(f)
	return true
}

// the says whether a phrase names one known thing: "the pilot", "his wife".
func the(c *claims.Claim, a claims.Arg) bool {
	if a.First < 0 || c.Doc.Nodes[c.Sentence][a.Head].Tag != parse.NN {
		return false
	}
	switch c.Doc.Sentences[c.Sentence].Tokens[a.First].Norm {
	case "the", "his", "her", "their", "its":
		return true
	}
	return false
}

// staged says whether a sentence, or one of the two before it, tells what happens in a film or a book: who acts there need not be alive.
func (p *Pass) staged(c *claims.Claim) bool {
	near := c.Doc.Lemmas[max(0, c.Sentence-2) : c.Sentence+1]
	return slices.ContainsFunc(slices.Concat(near...), func(w string) bool { return lexicon.Setting.Is(w, "fiction") })
}

// identity reports somebody who is not yet identified in one text and named in a later one: "the man, who has not yet
// been identified" / "the attacker, Tom Hale".
func (p *Pass) identity(open, named *claims.Claim) {
	if !lexicon.Status.Is(open.Lemma, "identity/known") || !denies(open) || !open.Doc.Published.Before(named.Doc.Published) {
		return
	}
	who := holder(open)
	for _, a := range []claims.Arg{named.Subject, named.Object} {
		if !a.Present() || a.Name < 0 || a.Named < 0 || p.index.set.Names[a.Name].Kind != name.Person || !sameRole(who.Lemma, a.Lemma) {
			continue
		}
		p.Event.Subject, p.Event.Object, p.Event.Place, p.Event.Time = Same, Same, Open, when.Unknown
		label := p.index.set.Names[a.Name].Label
		f := Finding{Cause: Status, Relation: Supersede, Free: PredicateSlot, Strength: 0.5, State: true, Aspect: "identity " + label,
			A: side(open), B: Side{named, label, []claims.Span{a.Span}},
			Message: fmt.Sprintf("not yet identified (%q), later named: %s", clause(open), label),
			Guards:  []Guard{{sameScope, Holds, "both speak of the " + claims.Normal(a.Lemma)}, {sameModality, Holds, "both are asserted"}, {sameSpeaker, Holds, "who tells it does not matter"}, {sameEvent, Holds, "both speak of the " + claims.Normal(a.Lemma)}}}
		if named == p.A {
			f.A, f.B = f.B, f.A
		}
		p.Report(f)
		return
	}
}

// identities pairs the claims that somebody is not yet identified with those of later documents that name somebody. Of very many
// such pairs only those of one role are kept, which identity asks for anyway.
func (x *index) identities() []pair {
	var unknown, named []int
	for i, c := range x.set.Claims {
		if lexicon.Status.Is(c.Lemma, "identity/known") && denies(c) {
			unknown = append(unknown, i)
		}
		if c.Subject.Named >= 0 && c.Subject.Name >= 0 || c.Object.Named >= 0 && c.Object.Name >= 0 {
			named = append(named, i)
		}
	}
	var out []pair
	for _, i := range unknown {
		open := x.set.Claims[i]
		role := holder(open).Lemma
		for _, j := range named {
			c := x.set.Claims[j]
			if len(unknown)*len(named) > manyPairs && !sameRole(role, c.Subject.Lemma) && !sameRole(role, c.Object.Lemma) {
				continue
			}
			if open.Doc.Published.Before(c.Doc.Published) {
				out = append(out, pair{min(i, j), max(i, j)})
			}
		}
	}
	return out
}

// manyPairs is a number of pairs beyond which a rule sorts out by itself what it cannot use.
const manyPairs = 100_000

// sameRole says whether two nouns may stand for one unnamed person of a story.
func sameRole(a, b string) bool {
	return claims.Normal(a) == claims.Normal(b) || (a == "man" || a == "woman" || a == "person") && claims.Normal(b) == "attacker"
}

// mortal says whether an entity may be a person: names without title or first name are not told apart.
func (x *index) mortal(id int) bool {
	k := x.set.Names[id].Kind
	return k == name.Person || k == name.Other && strings.Contains(x.set.Names[id].Label, " ")
}

// buried says whether a document itself tells that the person is dead.
func (p *Pass) buried(doc *claims.Document, who int) bool {
	return slices.ContainsFunc(p.index.byDocument(doc), func(c *claims.Claim) bool {
		lemmas := c.Doc.Lemmas[c.Sentence]
		if slices.Contains(c.Names, who) && slices.Contains(lemmas, "identify") && (slices.Contains(lemmas, "victim") || slices.ContainsFunc(lemmas, func(w string) bool { return lexicon.Status.Is(w, "life/dead") })) {
			return true // "was identified as one of those killed"
		}
		return dying(c) && !denies(c) && victim(c).Name == who && asserted(c)
	})
}

// phraseKey names an argument for merging.
func phraseKey(p *Pass, a claims.Arg) string {
	if a.Name >= 0 {
		return p.index.set.Names[a.Name].Label
	}
	return claims.Normal(a.Lemma)
}
