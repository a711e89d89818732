package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// negationGuard is a reason why a claim and the denial of its words are no two accounts of one thing.
type negationGuard struct {
	name string
	bars func(p *Pass) bool
}

// negationGuards are tried in turn; none depends on another.
var negationGuards = []negationGuard{
	{"told only as somebody's claim", func(p *Pass) bool { return hearsay(p.A, p.B) || hearsay(p.B, p.A) }},
	{"denied by the text that tells it", func(p *Pass) bool { return p.index.deniedBehind(p.A) || p.index.deniedBehind(p.B) }},
	{"taken back by the text that tells it", func(p *Pass) bool { return takenBack(p.A) || takenBack(p.B) }},
	{"said before", func(p *Pass) bool { return saidBefore(p.A) != saidBefore(p.B) }},
	{"hit back at", func(p *Pass) bool { return rebuffed(p.A) || rebuffed(p.B) }},
	{"denied of another one", func(p *Pass) bool { return anotherOne(p.A) != anotherOne(p.B) }},
	{"denied only of all", (*Pass).someNotAll},
	{"a word that denies was read past", either(negatedBefore)},
	{"a comparison", either(outdone)},
	{"done instead", either(instead)},
	{"only thought of", either(func(c *claims.Claim) bool { return conceived(c) || supposed(c) })},
	{"news of another matter", func(p *Pass) bool { return lexicon.Voice.Is(p.A.Lemma, "news") && !p.sameNews() }},
	{"denied of the others only", either(ofOthers)},
	{"what would be if it were not so", either(conditioned)},
	{"voted against", func(p *Pass) bool { return p.A.Lemma == "vote" && votedDown(p.A) != votedDown(p.B) }},
	{"of another variant", (*Pass).variants},
	{"an exception that the other tells of", (*Pass).excepted},
	{"another deed hangs on it", (*Pass).otherComplement},
	{"not told who or what", func(p *Pass) bool { return tellsWhich(p.A) != tellsWhich(p.B) }},
	{"another destination", (*Pass).elsewhereTo},
	{"only sets the time", either(framing)},
	{"what goes along without it", either(spared)},
	{"denied for its reason", either(notForThat)},
	{"only a matter spoken of", either(spokenOf)},
	{"denied of the badly hurt only", func(p *Pass) bool { return graded(p.A) != graded(p.B) }},
	{"people in another part", (*Pass).namedAs},
	{"two people may be meant", (*Pass).someoneElse},
	{"nobody knows of what", func(p *Pass) bool { return p.A.Copular && p.A.Subject.Unresolved && p.B.Subject.Unresolved }},
}

// either says of a pair what is said of one of its claims.
func either(is func(*claims.Claim) bool) func(*Pass) bool {
	return func(p *Pass) bool { return is(p.A) || is(p.B) }
}

// anotherOne says whether the subject or the object of a claim is one more of a kind: "another deal had been reached".
func anotherOne(c *claims.Claim) bool {
	another := func(a claims.Arg) bool {
		return a.First >= 0 && a.Head > a.First && c.Doc.Sentences[c.Sentence].Tokens[a.First].Norm == "another"
	}
	return another(c.Subject) || another(c.Object)
}

// someNotAll says whether a claim is denied only of all: "not all mushrooms are poisonous" leaves some that are.
func (p *Pass) someNotAll() bool {
	partly := func(c *claims.Claim) bool {
		clause := " " + strings.ToLower(words(c, c.Span)) + " "
		return denies(c) && (strings.Contains(clause, " not all ") || strings.Contains(clause, " not every "))
	}
	return partly(p.A) != partly(p.B)
}

// negatedBefore says whether a word that denies stands right before an affirmed claim, where a reading may have lost it: "cannot
// independent verify".
func negatedBefore(c *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return !denies(c) && slices.ContainsFunc(tokens[max(0, c.Head-3):c.Head], func(t text.Token) bool {
		return t.Norm == "not" || t.Norm == "cannot" || t.Norm == "n't" || t.Norm == "never" || t.Norm == "denies" || t.Norm == "denied"
	})
}

// instead says whether a claim only names what was not done because something else was: "instead of calling it off".
func instead(c *claims.Claim) bool {
	w := strings.ToLower(words(c, c.Negator))
	return w == "instead" || w == "rather"
}

// outdone says whether a denial only compares: "no one has won more titles than she" says that she has won many.
func outdone(c *claims.Claim) bool {
	if !denies(c) {
		return false
	}
	tokens, more := c.Doc.Sentences[c.Sentence].Tokens, false
	for _, k := range c.Tokens {
		switch tokens[k].Norm {
		case "more", "less", "fewer", "better", "worse":
			more = true
		case "than":
			if more {
				return true
			}
		}
	}
	return false
}

// sameNews says whether both claims name what was told, and the same.
func (p *Pass) sameNews() bool {
	news := func(c *claims.Claim) []string {
		var out []string
		for _, o := range c.Others {
			if o.Case == "of" || o.Case == "about" || o.Case == "on" {
				out = append(out, claims.Normal(o.Lemma))
			}
		}
		return out
	}
	a, b := news(p.A), news(p.B)
	return slices.Equal(a, b)
}

// ofOthers says whether a claim is denied of the others only: "no other suspects have been identified".
func ofOthers(c *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return denies(c) && slices.ContainsFunc([]claims.Arg{c.Subject, c.Object}, func(a claims.Arg) bool {
		return a.Present() && a.First >= 0 && a.First+1 < len(tokens) && slices.Contains([]string{"no", "any"}, tokens[a.First].Norm) && slices.Contains([]string{"other", "more", "further", "additional"}, tokens[a.First+1].Norm)
	})
}

// votedDown says whether a claim is aimed against something by its preposition: "voted against the bill".
func votedDown(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Others, func(o claims.Arg) bool { return o.Case == "against" })
}

// otherComplement says whether what hangs on the two predicates are other deeds: "is not allowed to speak", "allows members to
// criticize".
func (p *Pass) otherComplement() bool {
	deed := func(c *claims.Claim) string {
		for k, n := range c.Doc.Nodes[c.Sentence] {
			if n.Head == c.Head && (n.Label == parse.Xcomp || n.Label == parse.Ccomp) && n.Tag.Verb() {
				return claims.Normal(c.Doc.Lemmas[c.Sentence][k])
			}
		}
		return ""
	}
	a, b := deed(p.A), deed(p.B)
	return a != "" && b != "" && a != b
}

// tellsWhich says whether what hangs on a predicate is a question, which the other need not have answered: "did not confirm who the target
// was", "confirmed that it struck".
func tellsWhich(c *claims.Claim) bool {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	k := c.Head + 1
	for k < len(tokens) && nodes[k].Tag == parse.RB {
		k++
	}
	return k < len(tokens) && nodes[c.Head].Tag.Verb() && slices.Contains([]string{"who", "whom", "what", "which", "where", "when", "why", "how", "whether"}, tokens[k].Norm)
}

// spared says whether a claim only names what does not come with a deed: "may pray without violating the law".
func spared(c *claims.Claim) bool {
	return strings.EqualFold(words(c, c.Negator), "without") && c.Doc.Nodes[c.Sentence][c.Head].Tag == parse.VBG
}

// elsewhereTo says whether both claims tell by name where something went, and not the same place: "never checked into the Rosenhof",
// "checked into the Lakeside Clinic".
func (p *Pass) elsewhereTo() bool {
	for _, a := range p.A.Others {
		for _, b := range p.B.Others {
			if a.Case == b.Case && (a.Case == "into" || a.Case == "to") && a.Name >= 0 && b.Name >= 0 && a.Name != b.Name && a.Lemma == b.Lemma {
				return true
			}
		}
	}
	return false
}
