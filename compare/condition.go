package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
)

// grave and fair are what hospitals call the condition of a patient; two of one row are close enough.
var (
	grave = []string{"critical", "grave", "life-threatening"}
	fair  = []string{"stable", "good", "fair", "satisfactory"}
)

// condition reports a patient who is in critical condition in one text and in stable condition in the other.
func (p *Pass) condition() {
	a := patient(p.A)
	if a.state == "" {
		return
	}
	b := patient(p.B)
	if b.state == "" || slices.Contains(grave, a.state) == slices.Contains(grave, b.state) || denies(p.A) || denies(p.B) {
		return
	}
	who := max(p.index.likelyName(p.A, a.who), p.index.likelyName(p.B, b.who))
	if !same(p.index.args(p.A, a.who, p.B, b.who)) || who < 0 {
		return
	}
	p.Event.Subject, p.Event.Object, p.Event.Shared = Same, Same, max(p.Event.Shared, 0.5)
	label := p.index.set.Names[who].Label
	if strange(p.A, a.who, label) || strange(p.B, b.who, label) {
		return
	}
	p.Report(Finding{Cause: Status, Free: PredicateSlot, Strength: 0.7, State: true, Aspect: "condition " + label,
		A: Side{p.A, a.state, []claims.Span{a.at}}, B: Side{p.B, b.state, []claims.Span{b.at}},
		Message: fmt.Sprintf("%s is in %s condition in one text and in %s condition in the other", label, a.state, b.state)})
}

// strange says whether a sentence tells its patient by a common noun or a loose pronoun: "the boy", "he" may be any of the hurt.
func strange(c *claims.Claim, who claims.Arg, label string) bool {
	return who.Name < 0 && !strings.Contains(c.Quote(), lastWord(label))
}

// patientState is who is in which condition, and where the text says so.
type patientState struct {
	who   claims.Arg
	state string
	at    claims.Span
}

// patient reads "X is in critical condition", "X was listed in stable condition".
func patient(c *claims.Claim) patientState {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for _, k := range c.Tokens {
		if k == 0 || tokens[k].Norm != "condition" || !slices.Contains(grave, tokens[k-1].Norm) && !slices.Contains(fair, tokens[k-1].Norm) {
			continue
		}
		who := c.Subject
		if c.Passive && c.Object.Present() {
			who = c.Object
		}
		if who.Present() {
			return patientState{who, tokens[k-1].Norm, claims.Span{Start: tokens[k-1].Start, End: tokens[k].End}}
		}
	}
	return patientState{}
}
