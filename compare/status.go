package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/parse"
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
			if endsWhen(p.A, p.B) || endsWhen(p.B, p.A) {
				continue // "stays shut until October", "opens in October"
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

// steps are the groups whose states follow each other in any story: a man is arrested and freed, a road closed and opened.
var steps = []string{"custody", "access", "running", "presence", "health", "office"}

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

// manyPairs is a number of pairs beyond which a rule sorts out by itself what it cannot use.
const manyPairs = 100_000

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
