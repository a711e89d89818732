package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// summed says whether one sentence names somebody beside a count of others, and the other counts them together: "Boy, 3 others hurt"
// are four, and so are "a boy and three women".
func (f *figures) summed() bool {
	return f.a.Value+1 == f.b.Value && !remainder(f.B, f.b) && f.oneMore(f.A, f.a) || f.b.Value+1 == f.a.Value && !remainder(f.A, f.a) && f.oneMore(f.B, f.b)
}

// oneMore says whether one more than those counted is named beside them as hit in the same way: right before the figure ("a baby and four
// men", "Baby, 4 people"), as the mother of an unborn child ("Woman's unborn baby killed, 4 others hurt"), or in a clause before it ("a
// woman was shot in an attack that hurt four other people").
func (p *Pass) oneMore(c *claims.Claim, a claims.Amount) bool {
	tokens, nodes, lemmas := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence], c.Doc.Lemmas[c.Sentence]
	k := a.First - 1
	if k > 0 && slices.Contains([]string{"and", "&", ","}, tokens[k].Norm) {
		if k--; k > 0 && tokens[k].Norm == "," {
			k-- // "a boy, and three others"
		}
		if fellow(c, a, k) {
			return true
		}
	}
	if !remainder(c, a) {
		return false
	}
	for k := 1; k+1 < a.First; k++ {
		if nodes[k].Tag == parse.POS && human(lemmas[k-1]) && tokens[k+1].Norm == "unborn" {
			return true
		}
	}
	return slices.ContainsFunc(p.index.bySentence(c), func(o *claims.Claim) bool { return o.Head < a.First && p.hurtAlone(o) })
}

// fellow says whether the token at k ends a phrase for one person to whom the same happened: in "two dead, six hurt" nobody is named, and
// "killed a guard, and four others were hurt" tells of the guard something else.
func fellow(c *claims.Claim, a claims.Amount, k int) bool {
	node, lemma := c.Doc.Nodes[c.Sentence][k], c.Doc.Lemmas[c.Sentence][k]
	if node.Head >= 0 && !slices.ContainsFunc(c.Doc.Sentences[c.Sentence].Tokens[min(node.Head, k):k], func(t text.Token) bool { return t.Norm == ":" }) {
		if fate := lexicon.Measure.Value(c.Doc.Lemmas[c.Sentence][node.Head]); fate != "" && fate != a.Measure {
			return false
		}
	}
	if human(lemma) && node.Tag != parse.NNS && lexicon.Measure.Value(lemma) == "" {
		return true
	}
	if node.Tag != parse.NNP || !remainder(c, a) {
		return false
	}
	for nodes := c.Doc.Nodes[c.Sentence]; k >= 0 && nodes[k].Tag == parse.NNP; k-- {
	}
	return k < 0 || c.Doc.Nodes[c.Sentence][k].Tag != parse.IN // "one died in Brel, and four others were hurt"
}

// hurtAlone says whether a claim tells that one person was hurt, who did not die of it as far as its sentence tells.
func (p *Pass) hurtAlone(o *claims.Claim) bool {
	who := holder(o)
	if !o.Passive || denies(o) || !slices.Contains([]string{"shoot", "stab", "hit", "injure", "wound", "hurt"}, o.Lemma) || !who.Present() || !human(who.Lemma) {
		return false
	}
	nodes, lemmas := o.Doc.Nodes[o.Sentence], o.Doc.Lemmas[o.Sentence]
	if tag := nodes[who.Head].Tag; tag != parse.NN && tag != parse.NNP {
		return false
	}
	if k := o.Head + 1; k < len(lemmas) && (lemmas[k] == "dead" || lemmas[k] == "to") {
		return false
	}
	return !slices.ContainsFunc(p.index.bySentence(o), func(d *claims.Claim) bool {
		return d.Lemma == "die" || claims.Normal(d.Lemma) == "kill" && holder(d).Head == who.Head
	})
}

// withNamed says whether two figures of others are as many once those named before them are counted: "Idir, Korm and two other borders", "Idir and three
// other borders".
func (f *figures) withNamed() bool {
	count := func(c *claims.Claim, a claims.Amount) int {
		return namedBefore(c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence], a.Quantity)
	}
	a, b := count(f.A, f.a), count(f.B, f.b)
	return a+b > 0 && f.a.Value+float64(a) == f.b.Value+float64(b)
}
