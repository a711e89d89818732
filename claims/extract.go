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
	out = t.answers(out)
	out = append(out, t.phrases()...)
	times = slices.DeleteFunc(slices.Clone(times), func(m when.Time) bool { return t.cited(out, m) })
	for _, c := range out {
		t.amounts(c, amounts)
		t.moments(c, times)
	}
	t.unclaimed(out, amounts)
	t.loose(out)
	once(out, times)
	t.offset(out, times)
	t.apposed(out)
	lend(out)
	t.summed(out)
	t.settle(out, times)
	t.opening(out, times)
	t.stray(out, times)
	for _, c := range out {
		t.content(c)
		c.Kind = t.kind(c)
	}
	slices.SortStableFunc(out, func(a, b *Claim) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Head, b.Head))
	})
	return out, t.happenings(out)
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

func (t *tree) moments(c *Claim, all []when.Time) {
	for _, m := range all {
		if t.sourced(c, m.Last) {
			continue
		}
		if slices.Contains(c.Tokens, m.First) || slices.Contains(c.Tokens, m.Last) {
			c.Moments = append(c.Moments, Moment{Time: m, Span: Span{Start: t.tokens[m.First].Start, End: t.tokens[m.Last].End}})
		}
	}
}

// spoken says whether a token hangs under a verb of speech that is no claim of its own, only the report of one.
func (t *tree) spoken(i int, list []*Claim) bool {
	for k, steps := i, 0; k >= 0 && steps < 6; k, steps = t.head(k), steps+1 {
		if t.verbal(k) {
			return lexicon.Speech.Value(t.lemmas[k]) == "say" && !slices.ContainsFunc(list, func(c *Claim) bool { return slices.Contains(c.Tokens, k) })
		}
	}
	return false
}

// once keeps a time that two claims share by its ends with the one that holds its beginning: in "two days after leaving"
// it tells of what happened, not of the leaving.
func once(list []*Claim, all []when.Time) {
	for _, m := range all {
		if m.First == m.Last || !slices.ContainsFunc(list, func(c *Claim) bool { return slices.Contains(c.Tokens, m.First) }) {
			continue
		}
		for _, c := range list {
			if !slices.Contains(c.Tokens, m.First) {
				c.Moments = slices.DeleteFunc(c.Moments, func(o Moment) bool { return o.First == m.First })
			}
		}
	}
}

// lend takes from what a name is said to be the figures and times of the clause that hangs on it: in "BitConnect, a firm
// that grew to be worth $3 billion" they are of the growing.
func lend(list []*Claim) {
	for _, c := range list {
		if !c.Nominal {
			continue
		}
		for _, o := range list {
			if o.Nominal || o.Head == c.Head || !slices.Contains(c.Tokens, o.Head) {
				continue
			}
			c.Amounts = slices.DeleteFunc(c.Amounts, func(a Amount) bool {
				return slices.ContainsFunc(o.Amounts, func(b Amount) bool { return a.Number == b.Number })
			})
			c.Moments = slices.DeleteFunc(c.Moments, func(a Moment) bool {
				return slices.ContainsFunc(o.Moments, func(b Moment) bool { return a.First == b.First })
			})
		}
	}
}

// stray gives a time that no claim holds to the clause it stands in or right after.
func (t *tree) stray(list []*Claim, all []when.Time) {
	for _, m := range all {
		if m.Aspect != "" || slices.ContainsFunc(list, func(c *Claim) bool {
			return slices.ContainsFunc(c.Moments, func(o Moment) bool { return o.First == m.First })
		}) {
			continue
		}
		if k := m.Last + 1; k < len(t.tokens) && t.tokens[k].Norm == "that" && t.label(k) == parse.Mark && m.First > 0 {
			continue // "knew as early as 1996 that cadmium was leaking"
		}
		if t.tag(m.Last) != parse.IN && t.spoken(m.Last, list) && !t.runsOn(list, m) {
			continue // the day somebody spoke is not the day of what he told
		}
		span := Span{Start: t.tokens[m.First].Start, End: t.tokens[m.Last].End}
		var near *Claim
		for _, c := range list {
			if !c.Nominal && (c.Span.Contains(span) || c.Span.End <= span.Start && (near == nil || c.Span.End > near.Span.End)) {
				near = c
			}
		}
		if near == nil && len(list) > 0 {
			near = list[0]
		}
		if near != nil {
			near.Moments = append(near.Moments, Moment{Time: m, Span: span})
		}
	}
}

// runsOn says whether a clause runs on to the time without a mark or a verb between: "were killed on the border between the two countries
// early on Sunday, officials said".
func (t *tree) runsOn(list []*Claim, m when.Time) bool {
	for k := m.First - 1; k >= 0 && t.tokens[k].Kind != text.Punct; k-- {
		if slices.ContainsFunc(list, func(c *Claim) bool { return !c.Nominal && c.Head < k && slices.Contains(c.Tokens, k) }) {
			return true
		}
		if t.tag(k).Verb() {
			return false
		}
	}
	return false
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
