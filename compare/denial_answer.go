package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/parse"
)

// reach is how many sentences before a denial the claim it answers may stand.
const reach = 3

// answers says whether the claim is what the denial speaks of: it stands beside it in the text, or shares its words, and
// it is about the one who denies.
func (p *Pass) answers(d, c *claims.Claim, who string, what claims.Arg) bool {
	pointing, far := what.Lemma == "this" || what.Lemma == "that", reach
	if d.Sentence != c.Sentence && d.Doc == c.Doc && !pointing && !charged(c) || stated(d, what) && p.Event.Shared < 0.4 {
		return false
	}
	if pointing || slices.Contains([]string{"this", "that"}, determiner(d, what.Head)) {
		far = 1 // what is pointed at stands right before: "rejected that allegation"
	}
	if d.Doc == c.Doc && chargedBetween(c, d) || d.Doc != c.Doc && len(matter(d, what)) == 0 {
		return false // "denies the allegation": that of its own text
	}
	near := d.Doc == c.Doc && (d.Sentence == c.Sentence || d.Sentence > c.Sentence && d.Sentence <= c.Sentence+far)
	if s := last(c); d.Doc == c.Doc && d.Sentence > c.Sentence && s != nil && s.Text != "" && d.Copular && c.Doc.Nodes[c.Sentence][c.Head].Label != parse.Acl {
		return true // "The charges are false" answers what somebody else just said
	}
	if !near && (d.Doc == c.Doc || p.Event.Shared < 0.4) || near && d.Sentence == c.Sentence && d.Span.Overlaps(c.Span) {
		return false
	}
	return p.about(c, d)
}

// about says whether the denier, or its country, is an actor of the claim.
func (p *Pass) about(c, d *claims.Claim) bool {
	who := d.Subject
	if who.Name >= 0 && slices.ContainsFunc(c.Names, func(n int) bool { return p.index.holder(n) == p.index.holder(who.Name) }) {
		return true
	}
	if c.Subject.Name < 0 || who.Name < 0 {
		return p.likely(c, c.Subject, d, who) || p.likely(c, c.Object, d, who)
	}
	return p.index.holder(c.Subject.Name) == p.index.holder(who.Name)
}

// likely says whether an argument of the claim is the denier: the same thing, or a longer form of one name.
func (p *Pass) likely(c *claims.Claim, a claims.Arg, d *claims.Claim, who claims.Arg) bool {
	m := p.index.args(c, a, d, who)
	return same(m) || m == Akin && p.index.proper(c, a) && p.index.proper(d, who)
}

// attributed says whether the denial names whose claim it answers, and the claim is somebody else's: "disputed the IS claim" does
// not answer what the paper itself tells.
func (p *Pass) attributed(d *claims.Claim, what claims.Arg, c *claims.Claim) bool {
	tokens, last := d.Doc.Sentences[d.Sentence].Tokens, what.Head
	if k := what.Head + 1; what.Head >= 0 && k < len(tokens) && (tokens[k].Norm == "by" || tokens[k].Norm == "from") {
		last = min(len(tokens), k+7) // "the claims by his former lawyer Ronan Hale"
	}
	for k := what.First; k >= 0 && k < last && tokens[k].Norm != "that" && tokens[k].Norm != ","; k++ {
		w := words(d, tokens[k].Span)
		if d.Doc.Nodes[d.Sentence][k].Tag != parse.NNP || strings.Contains(words(d, d.Subject.Span), w) {
			continue
		}
		if !strings.Contains(words(c, c.SentenceSpan()), w) && !slices.ContainsFunc(c.Speakers, func(s claims.Speaker) bool { return strings.Contains(s.Text, w) }) {
			return true
		}
		if !slices.ContainsFunc(c.Speakers, func(s claims.Speaker) bool { return s.Text != "" }) {
			return true
		}
	}
	return false
}

// stated says whether the denial itself says what it denies: "rumours that he was the source".
func stated(d *claims.Claim, what claims.Arg) bool {
	tokens := d.Doc.Sentences[d.Sentence].Tokens
	if what.Head < 0 || what.Head+2 >= len(tokens) {
		return false
	}
	return tokens[what.Head+1].Norm == "that" || tokens[what.Head+1].Norm == "of" && !said(tokens[what.Head+2].Norm)
}
