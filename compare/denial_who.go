package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/name"
	"crossclaim/claims/parse"
)

// denierOf is the name of who denies, -1 without one: the subject, or who says that something is untrue.
func denierOf(d *claims.Claim) int {
	if s := last(d); s != nil && d.Copular {
		return s.Name // "The story is false," she wrote
	}
	return d.Subject.Name
}

// denier names who denies for merging: the one name in the phrase, whoever speaks for it ("a spokesman for the ministry").
func (p *Pass) denier(d *claims.Claim, who string) string {
	if n := denierOf(d); n >= 0 {
		return p.index.holder(n)
	}
	for _, n := range d.Names {
		if label := p.index.set.Names[n].Label; strings.Contains(who, label) {
			return p.index.holder(n) // "a spokesman for the ministry"
		}
	}
	return who
}

// sameSpeaker says whether who owns up is who denies, by name or by the noun that heads both phrases: "the skipper".
func (p *Pass) sameSpeaker(s *claims.Speaker, d *claims.Claim) bool {
	if s.Name >= 0 || d.Subject.Name >= 0 {
		return s.Name == d.Subject.Name
	}
	head := d.Subject.Lemma
	return head != "" && !pronoun(head) && slices.Contains(strings.Fields(strings.ToLower(core(s.Text))), head)
}

// speaks says whether the denier is a person or body with a name or one known person ("the mayor"), not a picture or a fact that belies
// something.
func (x *index) speaks(d *claims.Claim) bool {
	if s := last(d); s != nil && d.Copular {
		first, _, _ := strings.Cut(strings.ToLower(s.Text), " ")
		return s.Text != "" && !slices.Contains([]string{"this", "that", "these", "those"}, first) // "this ring of flatterers" is no voice
	}
	if n := d.Subject.Name; n >= 0 && x.set.Names[n].Kind == name.Place && x.set.Names[n].Country == "" {
		return false // no town denies anything: the subject was read wrongly
	}
	return x.proper(d, d.Subject) || human(d.Subject.Lemma) && determiner(d, d.Subject.Head) == "the"
}

// joining says whether a part of a claim is the "that" of a relative clause: "I said a lot that was wrong".
func joining(c *claims.Claim, a claims.Arg) bool {
	nodes := c.Doc.Nodes[c.Sentence]
	return a.Head >= 0 && a.Head < len(nodes) && nodes[a.Head].Tag == parse.WDT
}
