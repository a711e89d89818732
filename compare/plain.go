package compare

import (
	"slices"

	"crossclaim/claims"
)

// plainKinds are the kinds of findings that one word decides. Of those that news holds few are right, because two articles seldom tell one thing in
// the same words; what readers said of them tells nothing of those that do.
var plainKinds = []string{"negation", "implicit-negation", "antonym", "status", "step"}

// A finding is plain where both clauses share two words and so much of those of the shorter one, and where the scorer reads a contradiction so surely. In some 6,000
// news events that readers judged findings of there were three such; they called all three right.
const (
	plainLeast   = 2
	plainWords   = 0.5
	plainWitness = 0.9
	plainScore   = 0.65
)

// nearlySame says whether a finding sets two clauses against each other that tell one thing in nearly the same words, with no guard open but whose
// word it is. Two quotations may be parts of one speech, where the words around decide; and what a text gives as somebody's word, "in reaction to the
// claim that he would be freed", it often goes on to answer: none of five such pairs was right (fit/README.md).
func (p *Pass) nearlySame(s *settled) bool {
	if !slices.Contains(plainKinds, kindOf(&s.Finding)) || s.score < mediumScore || last(p.A) != nil || last(p.B) != nil || quotes(p.A) || quotes(p.B) {
		return false
	}
	for _, g := range s.guards {
		if g.Outcome == Fails || g.Outcome == Unknown && g.Name != sameSpeaker && g.Name != sameTime {
			return false
		}
	}
	a, b := clauseKeys(p.A), clauseKeys(p.B)
	shared := len(common(a, b))
	return shared >= plainLeast && float64(shared) >= plainWords*float64(min(len(a), len(b)))
}

// quotes says whether the sentence of a claim quotes, or stands in a quotation.
func quotes(c *claims.Claim) bool {
	s := c.Doc.Sentences[c.Sentence]
	return s.Quoted || len(marksOf(s)) > 0
}

// clauseKeys are the content words of a claim, in order, each once.
func clauseKeys(c *claims.Claim) []string {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return contentKeys(c.Doc, c.Sentence, func(k int) bool { return c.Span.Contains(tokens[k].Span) })
}

// plainly is the least confidence of a finding that leaves nothing to doubt, and why: a plain one that the scorer sees too, a purchase turned round, a name that was
// not known, a word where there was silence. In 3,150 news events of two to five articles there was none of the last three: what readers said of others tells
// nothing of them.
func (d *Divergence) plainly() (float64, string) {
	switch {
	case d.kind == dealKind:
		return plainScore, "of two firms only one buys the other"
	case d.kind == identityKind:
		return plainScore, "who is named is unknown no more"
	case d.kind == silenceKind:
		return plainScore, "who speaks is silent no more"
	case d.plain && d.Witness != nil && d.Witness.Contradiction() >= plainWitness:
		return plainScore, "both tell one thing in nearly the same words, and the model reads a contradiction"
	}
	return 0, ""
}
