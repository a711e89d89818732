package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// variants says whether the two claims are told of two things of one sort: "the read timeout", "the write timeout"; "on the free plan", "on
// the team plan"; "in version 3", "in version 4"; "on Linux", "on Windows".
func (p *Pass) variants() bool {
	a, b := p.A, p.B
	if p.variant(a.Subject, b.Subject) || p.variant(a.Object, b.Object) {
		return true
	}
	for _, o := range a.Others {
		for _, q := range b.Others {
			if o.Case == q.Case && (p.variant(o, q) || platforms(a, o, b, q)) {
				return true
			}
		}
	}
	return a.Past != b.Past && released(a) != released(b) || p.terms()
}

// terms says whether the claims hold two technical terms, in whatever part, that differ in the noun before the head: "the sound pressure level", "a sound
// power level".
func (p *Pass) terms() bool {
	for _, a := range phrases(p.A) {
		for _, b := range phrases(p.B) {
			x, y := compound(p.A, a), compound(p.B, b)
			if n := len(x); n > 2 && n == len(y) && x[n-2] != y[n-2] && slices.Equal(x[:n-2], y[:n-2]) && x[n-1] == y[n-1] {
				return true
			}
		}
	}
	return false
}

// phrases are the parts of a claim.
func phrases(c *claims.Claim) []claims.Arg {
	return append([]claims.Arg{c.Subject, c.Object}, c.Others...)
}

// compound are the nouns that end in the head of a phrase, in normal form.
func compound(c *claims.Claim, a claims.Arg) (out []string) {
	if !a.Present() || a.Name >= 0 {
		return nil
	}
	nodes, lemmas := c.Doc.Nodes[c.Sentence], c.Doc.Lemmas[c.Sentence]
	first := a.Head
	for first > a.First && nodes[first-1].Tag == parse.NN {
		first--
	}
	for k := first; k <= a.Head; k++ {
		out = append(out, claims.Normal(lemmas[k]))
	}
	return out
}

// variant says whether two phrases with one head are each told apart by a noun, a sort or a number that the other has not.
func (p *Pass) variant(a, b claims.Arg) bool {
	if !a.Present() || !b.Present() || a.Name >= 0 || b.Name >= 0 || a.Unresolved || b.Unresolved || claims.Normal(a.Lemma) != claims.Normal(b.Lemma) || human(a.Lemma) {
		return false
	}
	if m, n := numbered(p.A, a), numbered(p.B, b); m != "" && n != "" && m != n {
		return true
	}
	x, namedX := sortOf(p.A, a)
	y, namedY := sortOf(p.B, b)
	return len(x) > 0 && len(y) > 0 && !(namedX && namedY) && len(common(x, y)) == 0
}

// sortOf are the words before the head of a phrase that tell one sort of thing from another, in order: nouns and names, and listed adjectives; named
// says that there are names alone, which may mean the same ("the Paris attack", "the Bataclan attack").
func sortOf(c *claims.Claim, a claims.Arg) (out []string, named bool) {
	named = true
	for k := a.First; k < a.Head; k++ {
		lemma, node := c.Doc.Lemmas[c.Sentence][k], c.Doc.Nodes[c.Sentence][k]
		if node.Head == a.Head && (node.Tag == parse.NN || node.Tag == parse.NNP || lexicon.Setting.Is(lemma, "sort")) {
			out, named = append(out, claims.Normal(lemma)), named && node.Tag == parse.NNP
		}
	}
	return sorted(out), named
}

// numbered is the number that tells a version from others: "version 4.2".
func numbered(c *claims.Claim, a claims.Arg) string {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	if k := a.Head + 1; slices.Contains(editions, a.Lemma) && k < len(tokens) && strings.ContainsAny(tokens[k].Norm, "0123456789") {
		return tokens[k].Norm
	}
	return ""
}

// editions are words for one state of a thing that is made again and again.
var editions = []string{"version", "release", "edition", "generation"}

// released says whether a claim is told of one version.
func released(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Others, func(o claims.Arg) bool { return numbered(c, o) != "" })
}

// platforms says whether two names that nothing is known of stand behind "on" or "for": what a program runs on, not where or whom.
func platforms(a *claims.Claim, o claims.Arg, b *claims.Claim, q claims.Arg) bool {
	name := func(c *claims.Claim, o claims.Arg) bool {
		return (o.Case == "on" || o.Case == "for") && c.Doc.Nodes[c.Sentence][o.Head].Tag == parse.NNP && !slices.ContainsFunc(c.Moments, func(m claims.Moment) bool { return m.Span.Overlaps(o.Span) })
	}
	return name(a, o) && name(b, q) && !strings.EqualFold(o.Lemma, q.Lemma)
}
