package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// unclaimed gives a figure among tokens that no claim owns to the clause it stands before with a comma, as the parser may leave a
// phrase that opens the sentence: "Over two dissenting votes, the justices left the ruling in place".
func (t *tree) unclaimed(list []*Claim, all []quantity.Quantity) {
	for _, q := range all {
		span := Span{Start: t.tokens[q.First].Start, End: t.tokens[q.Last].End}
		if c, noun := t.estimated(list, q); c != nil {
			c.Amounts = append(c.Amounts, Amount{Quantity: q, Span: span, Measure: t.lemmas[noun], Scope: t.scope(noun, q)})
			continue
		}
		if q.Kind == quantity.Ordinal || t.dialled(q) || t.bracketed(q.Number) || slices.ContainsFunc(list, func(c *Claim) bool {
			return slices.Contains(c.Tokens, q.Number) || c.Span.Contains(span)
		}) {
			continue
		}
		if c := t.adjoining(list, q); c != nil {
			a := Amount{Quantity: q, Span: span}
			a.Measure, a.Scope = t.measure(c, q)
			c.Amounts = append(c.Amounts, a)
			continue
		}
		at := slices.IndexFunc(list, func(c *Claim) bool { return !c.Nominal && c.Span.Start >= span.End })
		if at < 0 || t.fromTeller(q.Last, list[at]) || t.spoken(q.Number, list) || !slices.ContainsFunc(t.tokens[q.Last:], func(k text.Token) bool { return k.Norm == "," && k.Start < list[at].Span.Start }) {
			continue
		}
		c := list[at]
		a := Amount{Quantity: q, Span: span}
		a.Measure, a.Scope = t.measure(c, q)
		c.Amounts = append(c.Amounts, a)
	}
}

// estimated is the claim, and its noun, whose size a figure tells that no claim owns: "caused damage estimated at 400 million
// euros"; nil for none.
func (t *tree) estimated(list []*Claim, q quantity.Quantity) (*Claim, int) {
	first := q.First
	for first < q.Last && (t.tokens[first].Norm == "estimated" || t.tokens[first].Norm == "at") { // a hedge of the figure itself
		first++
	}
	noun := first - 3
	if noun < 0 || t.tokens[first-1].Norm != "at" || t.tokens[first-2].Norm != "estimated" || !t.tag(noun).Noun() {
		return nil, -1
	}
	var owner *Claim
	for _, c := range list {
		if slices.Contains(c.Tokens, q.Number) {
			return nil, -1
		}
		if owner == nil && !c.Nominal && slices.Contains(c.Tokens, noun) {
			owner = c
		}
	}
	return owner, noun
}

// fromTeller says whether a verb of speech stands between a figure and the claim behind it: the figure counts who tells.
func (t *tree) fromTeller(last int, c *Claim) bool {
	for k := last + 1; k < len(t.tokens) && t.tokens[k].Start < c.Span.Start; k++ {
		if t.tag(k).Verb() && lexicon.Speech.Has(t.lemmas[k]) {
			return true
		}
	}
	return false
}

// adjoining is the claim that a figure stands right behind, with nothing but words of its own phrase between: "killed in a clash
// on the border between the two countries"; nil for none.
func (t *tree) adjoining(list []*Claim, q quantity.Quantity) *Claim {
	from := q.First
	for from > 0 && (t.tag(from-1) == parse.DT || t.tag(from-1) == parse.IN || t.tag(from-1) == parse.PRPS) {
		from--
	}
	share := (q.Kind == quantity.Percent || q.Kind == quantity.Points) && from == q.First-1 && from > 0 && t.tokens[from].Norm == "by" // "exceeding the limit by as much as 20 percent"
	if from == 0 || from == q.First || t.following(q) < 0 && !share {
		return nil
	}
	end := t.tokens[from-1].End
	for _, c := range list {
		if !c.Nominal && c.Span.End == end {
			return c
		}
	}
	return nil
}

// loose gives a figure that the parser hung on a mark to the clause that it ends: "broke in and [left with eight paintings in less than
// six minutes]."
func (t *tree) loose(list []*Claim) {
	for _, c := range list {
		for i := 0; i < len(c.Amounts); i++ {
			a := c.Amounts[i]
			if o := t.elsewhere(list, c, a); o != nil {
				o.Amounts = append(o.Amounts, a)
				c.Amounts = slices.Delete(c.Amounts, i, i+1)
				i--
				continue
			}
			if !t.punctual(c, a.Number) {
				continue
			}
			p := a.First - 1
			for p >= 0 && (t.tag(p) == parse.IN || t.tag(p) == parse.DT) {
				p--
			}
			var near *Claim
			for _, o := range list {
				if o != c && !o.Nominal && p >= 0 && o.Head <= p && o.Head > c.Head && slices.Contains(o.Tokens, p) {
					near = o
				}
			}
			if near != nil {
				near.Amounts = append(near.Amounts, a)
				c.Amounts = slices.Delete(c.Amounts, i, i+1)
				i--
			}
		}
	}
}

// punctual says whether a mark stands between a token and the head of its claim in the tree.
func (t *tree) punctual(c *Claim, k int) bool {
	for steps := 0; k >= 0 && k != c.Head && steps < 12; k, steps = t.head(k), steps+1 {
		if t.tokens[k].Kind == text.Punct {
			return true
		}
	}
	return false
}

// elsewhere is the claim a figure belongs to that the parser gave to another: ages behind the comma of a noun ("were sisters, aged 4 and 6,
// who were crushed") and what "and" adds behind a condition ("will get 8 million if they win, and 15 percent of a sale"); nil for none.
func (t *tree) elsewhere(list []*Claim, c *Claim, a Amount) *Claim {
	p := a.First - 1
	if p < 1 {
		return nil
	}
	if a.Kind == quantity.Age && p > 3 && t.tag(p) == parse.CC {
		p = a.First - 4 // the second of two ages
	}
	var near *Claim
	for _, o := range list {
		if o == c || o.Nominal {
			continue
		}
		aged := a.Kind == quantity.Age && p > 0 && t.tokens[p+1].Norm == "aged" && t.tokens[p].Norm == "," && slices.Contains(o.Tokens, p-1) && !slices.Contains(c.Tokens, p-1)
		added := (a.Kind == quantity.Money || a.Kind == quantity.Percent) && t.tokens[p].Norm == "and" && t.tokens[p-1].Norm == "," && c.Head < p && t.label(c.Head) == parse.Advcl &&
			o.Head < c.Head && slices.ContainsFunc(o.Amounts, func(b Amount) bool { return b.Kind == quantity.Money || b.Kind == quantity.Percent }) && t.marked(c.Head, "if", "once", "when")
		if (aged || added) && (near == nil || o.Head > near.Head) {
			near = o
		}
	}
	return near
}
