package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/parse"
)

// posts reports two people who are said to hold one post that one person holds at a time: "the lead maintainer is Tove Brandsel", "Marek Oudin is
// the lead maintainer".
func (p *Pass) posts() {
	if p.oneDocument() || !asserted(p.A) || !asserted(p.B) || denies(p.A) || denies(p.B) || p.ordered() {
		return
	}
	a, okA := p.index.postOf(p.A)
	b, okB := p.index.postOf(p.B)
	if !okA || !okB || p.A.Past != p.B.Past || a.who.Name == b.who.Name || p.index.oneName(a.who.Name, b.who.Name) || p.index.oneBearer(a.who.Name, b.who.Name) ||
		p.index.args(p.A, a.post, p.B, b.post) != Same || !slices.Equal(a.words, b.words) {
		return
	}
	if tellOf(p.index.byDocument(p.A.Doc), b.who.Name) || tellOf(p.index.byDocument(p.B.Doc), a.who.Name) {
		return // who knows both tells of a successor or a deputy
	}
	p.Event.Subject, p.Event.Object = Same, Same
	side := func(c *claims.Claim, h tenure) Side {
		return Side{c, p.index.set.Names[h.who.Name].Label, []claims.Span{h.who.Span, h.post.Span}}
	}
	p.Report(Finding{Cause: EntityRole, Free: SubjectSlot, Strength: 0.75, Aspect: "post " + a.post.Lemma, A: side(p.A, a), B: side(p.B, b),
		Message: fmt.Sprintf("%s: %s against %s", words(p.A, a.post.Span), words(p.A, a.who.Span), words(p.B, b.who.Span))})
}

// tenure is a person and the post that a claim says he holds; words are those that narrow the post.
type tenure struct {
	who, post claims.Arg
	words     []string
}

// postOf reads who holds which post: either of the two may be the subject.
func (x *index) postOf(c *claims.Claim) (tenure, bool) {
	if !c.Copular || c.Nominal || former(c) {
		return tenure{}, false
	}
	other := claims.Arg{Head: c.Head, First: c.Head, Last: c.Head, Name: -1, Lemma: c.Lemma, Span: c.Predicate}
	if who := x.personAt(c, c.Head); who >= 0 {
		other.Name = who
		other.Span = c.Doc.Sentences[c.Sentence].Tokens[c.Head].Span
		return x.holds(c, other, c.Subject)
	}
	return x.holds(c, c.Subject, nounBehindIs(c))
}

// holds says whether a person with a name holds a post of one holder that is told with "the" or by whose it is.
func (x *index) holds(c *claims.Claim, who, post claims.Arg) (tenure, bool) {
	if !who.Present() || !post.Present() || who.Name < 0 || x.set.Names[who.Name].Kind != name.Person && x.set.Names[who.Name].Kind != name.Other || post.Name >= 0 {
		return tenure{}, false
	}
	if !lexicon.Unique.Is(post.Lemma, "office") && !lexicon.Unique.Is(post.Lemma, "post") || determiner(c, post.Head) != "the" && owner(c, post) == "" {
		return tenure{}, false
	}
	narrow := sorted(slices.DeleteFunc(lower(x.modifiers(c, post)), func(w string) bool { return w == claims.Normal(post.Lemma) }))
	return tenure{who, post, narrow}, len(narrow) > 0
}

// nounBehindIs is the noun phrase behind "is".
func nounBehindIs(c *claims.Claim) claims.Arg {
	nodes := c.Doc.Nodes[c.Sentence]
	a := claims.Arg{Head: c.Head, First: c.Head, Last: c.Head, Name: -1, Named: -1, Lemma: c.Lemma}
	for k := c.Head - 1; k >= 0 && nodes[k].Head == c.Head && nodes[k].Label != parse.Cop && nodes[k].Label != parse.Nsubj; k-- {
		a.First = k
	}
	for k := c.Head + 1; k < len(nodes) && hangsOn(nodes, k, c.Head) && nodes[k].Label != parse.Conj && nodes[k].Label != parse.Punct; k++ {
		a.Last = k
	}
	a.Span = alone(c, a)
	if !nodes[c.Head].Tag.Noun() {
		a.Head = -1
	}
	return a
}

// hangsOn says whether a token hangs below a noun by cases, determiners and nouns alone.
func hangsOn(nodes []parse.Node, k, head int) bool {
	for steps := 0; k >= 0 && steps < 6; steps++ {
		if k == head {
			return true
		}
		switch nodes[k].Label {
		case parse.Nmod, parse.NmodPoss, parse.Case, parse.Det, parse.Amod, parse.Compound, parse.Flat:
		default:
			return false
		}
		k = nodes[k].Head
	}
	return false
}

// personAt is the entity whose name holds a token of a claim, -1 for none.
func (x *index) personAt(c *claims.Claim, k int) int {
	if tag := c.Doc.Nodes[c.Sentence][k].Tag; tag != parse.NNP {
		return -1
	}
	word := c.Doc.Sentences[c.Sentence].Tokens[k].Span
	for _, n := range c.Names {
		if e := x.set.Names[n]; e.Kind == name.Person || e.Kind == name.Other {
			if slices.Contains(strings.Fields(e.Label), word.Of(c.Doc.Text)) {
				return n
			}
		}
	}
	return -1
}

// tellOf says whether one of the claims names an entity.
func tellOf(list []*claims.Claim, who int) bool {
	return slices.ContainsFunc(list, func(c *claims.Claim) bool { return slices.Contains(c.Names, who) })
}
