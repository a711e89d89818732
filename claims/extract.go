package claims

import (
	"cmp"
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parallel"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// Extract reads the claims of one document whose sentences are parsed, in the order of the text.
func Extract(doc *Document) []*Claim {
	doc.Times = make([][]when.Time, len(doc.Sentences))
	lists := make([][]*Claim, len(doc.Sentences))
	told := make([][]happening, len(doc.Sentences))
	parallel.Each(len(lists), func(s int) { lists[s], told[s] = sentence(doc, s) })
	doc.Events = describe(told)
	out := slices.Concat(lists...)
	carry(doc, out)
	voices(doc, out)
	return out
}

// Parse tags and parses every sentence of the document.
func Parse(doc *Document, model *parse.Model) {
	doc.Nodes = make([][]parse.Node, len(doc.Sentences))
	doc.Lemmas = make([][]string, len(doc.Sentences))
	parallel.Each(len(doc.Sentences), func(s int) { doc.read(s, model) })
}

// read tags and parses one sentence.
func (doc *Document) read(s int, model *parse.Model) {
	sentence := doc.Sentences[s]
	words := make([]string, len(sentence.Tokens))
	for i, token := range sentence.Tokens {
		words[i] = token.Span.Of(doc.Text)
	}
	doc.Nodes[s] = cued(model, words, sentence.Tokens, doc.Text, sentence.Heading)
	doc.Lemmas[s] = make([]string, len(words))
	for i, token := range sentence.Tokens {
		doc.Lemmas[s][i] = model.Lemma(token.Norm, doc.Nodes[s][i].Tag)
	}
	repair(sentence.Tokens, doc.Nodes[s], doc.Lemmas[s])
}

// sentence reads the claims of one sentence, and what tells of events.
func sentence(doc *Document, s int) ([]*Claim, []happening) {
	t := newTree(doc, s)
	if len(t.nodes) == 0 {
		return nil, nil
	}
	times := when.Find(t.tokens, doc.Text, doc.Published)
	doc.Times[s] = times
	if t.heads() || notice(t.tokens, doc.Text) {
		return nil, nil
	}
	amounts := quantity.Find(t.tokens, doc.Text, func(i int) bool {
		return slices.ContainsFunc(times, func(m when.Time) bool { return m.First <= i && i <= m.Last && m.Aspect == "" })
	})
	for _, m := range times {
		for k := m.First; k <= m.Last && m.Aspect == ""; k++ {
			t.timed[k] = true
		}
	}
	out := append(t.clauses(), t.phrases()...)
	t.measures(out, amounts, times)
	for _, c := range out {
		t.content(c)
		c.Kind = t.kind(c)
	}
	slices.SortStableFunc(out, func(a, b *Claim) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Head, b.Head))
	})
	return out, t.happenings(out)
}

// clauses reads the claims that verbs make.
func (t *tree) clauses() []*Claim {
	var out []*Claim
	frames := t.frames()
	heads := map[int]bool{}
	for _, f := range frames {
		heads[f.top()] = true
	}
	for k := range frames {
		if !t.reporting(&frames[k]) {
			out = append(out, t.claim(&frames[k], heads))
		}
	}
	t.trailing(frames, out)
	return t.answers(out)
}

// claim builds the claim of a frame.
func (t *tree) claim(f *frame, heads map[int]bool) *Claim {
	c := &Claim{Doc: t.doc, Sentence: t.sentence, Head: f.head, Lemma: f.verb, Passive: f.passive, Target: t.arg(-1, false)}
	c.Tokens = t.trim(t.own(f, heads))
	c.Span = t.cover(c.Tokens...)
	c.Copular = !t.verbal(f.head)
	c.Clausal = t.child(f.head, parse.Ccomp) >= 0
	c.Predicate = t.predicateSpan(f)
	c.Subject = t.arg(f.subject, f.subject >= 0 && f.subject == f.control)
	c.Object = t.arg(f.object, f.object >= 0 && f.object == f.control)
	c.Others = t.obliques(f.head)
	for _, g := range f.chain {
		c.Others = append(c.Others, t.obliques(g)...)
	}
	t.participial(c, f)
	t.polarity(c, f)
	t.phrasal(c, f)
	t.worded(c, f)
	t.lightly(c)
	t.modality(c, f)
	t.speakers(c, f)
	t.factive(c, f)
	t.stance(c, f)
	return c
}

// own lists the tokens of the clause without those of nested clauses and reports.
func (t *tree) own(f *frame, heads map[int]bool) []int {
	top := f.top()
	inChain := func(k int) bool { return k == f.head || slices.Contains(f.chain, k) }
	return t.subtree(top, func(k int) bool {
		if inChain(k) {
			return false
		}
		return heads[k] || t.label(k) == parse.Parataxis && t.verbal(k)
	})
}

// predicateSpan covers the verb with its auxiliaries, governors and negation.
func (t *tree) predicateSpan(f *frame) Span {
	tokens := []int{f.head}
	for _, i := range append([]int{f.head}, f.chain...) {
		tokens = append(tokens, i)
		for _, k := range t.children[i] {
			switch t.label(k) {
			case parse.Aux, parse.AuxPass, parse.Cop, parse.CompoundPrt:
				tokens = append(tokens, k)
			case parse.Advmod:
				if lexicon.Negator.Has(t.tokens[k].Norm) {
					tokens = append(tokens, k)
				}
			}
		}
	}
	return t.cover(tokens...)
}

// content lists the lemmas of the clause that say what it is about, with those of restored arguments. What a side calls it, "condemned the
// attacks [as unprovoked]", is no part of that.
func (t *tree) content(c *Claim) {
	var verdict []int
	if lexicon.Stance.Has(c.Lemma) && !c.Nominal && c.Object.Present() {
		if k := t.attribute(c, false); k >= 0 {
			verdict = t.subtree(k, nil)
		}
	}
	add := func(k int) {
		token := t.tokens[k]
		if slices.Contains(verdict, k) || token.Kind == text.Punct || token.Kind == text.Symbol || token.Kind == text.Clitic || lexicon.Stop.Has(token.Norm) || lexicon.Stop.Has(t.lemmas[k]) {
			return
		}
		c.Words = append(c.Words, Normal(t.lemmas[k]))
	}
	for _, k := range c.Tokens {
		add(k)
	}
	for _, a := range []Arg{c.Subject, c.Object, c.Target} {
		if a.Present() {
			for k := a.First; k <= a.Last; k++ {
				add(k)
			}
		}
	}
	slices.Sort(c.Words)
	c.Words = slices.Compact(c.Words)
}

// Normal is the form under which a word is compared: the country of a nationality, the common name of an action.
func Normal(lemma string) string {
	if v := lexicon.Normal.Value(lemma); v != "" {
		return v
	}
	return lemma
}
