package claims

import (
	"slices"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// naming are the verbs whose participle only says what something is called: a time behind the name is of the clause above.
var naming = []string{"call", "name", "dub", "nickname", "title", "entitle", "know"}

// settle moves a time to the clause that its place in the sentence gives it to, where the parser hung it on another.
func (t *tree) settle(list []*Claim, all []when.Time) {
	for _, m := range all {
		t.detach(list, m)
		at := slices.IndexFunc(list, func(c *Claim) bool { return c.holds(m) })
		if m.Aspect != "" || at < 0 {
			continue
		}
		from := list[at]
		to := t.colon(list, m)
		if to == nil {
			to = t.fronted(list, from, m)
		}
		if to == nil {
			to = t.unnamed(list, from, m)
		}
		if to == nil {
			to = t.followed(list, from, m)
		}
		if to == nil || to == from {
			continue
		}
		from.Moments = slices.DeleteFunc(from.Moments, func(o Moment) bool { return o.First == m.First })
		if !to.holds(m) {
			to.Moments = append(to.Moments, Moment{Time: m, Span: Span{Start: t.tokens[m.First].Start, End: t.tokens[m.Last].End}})
		}
	}
}

// detach takes a time from a noun phrase that it only stands before where a clause holds it: "died [Tuesday of heart failure]".
func (t *tree) detach(list []*Claim, m when.Time) {
	if !slices.ContainsFunc(list, func(c *Claim) bool { return !c.Nominal && c.holds(m) }) {
		return
	}
	for _, c := range list {
		if c.Nominal && c.Head > m.Last && len(c.Tokens) > 0 && c.Tokens[0] == m.First {
			c.Moments = slices.DeleteFunc(c.Moments, func(o Moment) bool { return o.First == m.First })
		}
	}
}

// holds says whether a claim has the time.
func (c *Claim) holds(m when.Time) bool {
	return slices.ContainsFunc(c.Moments, func(o Moment) bool { return o.First == m.First })
}

// lead is the token before a time and the prepositions and adverbs that lead to it; -1 at the start of the sentence.
func (t *tree) lead(m when.Time) int {
	k := m.First - 1
	for k >= 0 && (t.tag(k) == parse.IN && t.label(k) == parse.Case || t.tokens[k].Norm == "just" || t.tokens[k].Norm == "only" || t.tokens[k].Norm == "back") {
		k--
	}
	return k
}

// fronted is the main clause where a time opens the sentence and a clause below the main one holds it: "In 2012, when he was
// mayor, he closed the port".
func (t *tree) fronted(list []*Claim, from *Claim, m when.Time) *Claim {
	if t.lead(m) >= 0 {
		return nil
	}
	switch t.label(from.Head) {
	case parse.Advcl, parse.AclRelcl, parse.Acl, parse.AdvclRelcl:
	default:
		return nil
	}
	for _, c := range list {
		if !c.Nominal && t.head(c.Head) < 0 && c.Head > m.Last {
			return c
		}
	}
	return nil
}

// colon is the clause that a time opens behind a colon: "was robbed before: in 1994 burglars took a horse".
func (t *tree) colon(list []*Claim, m when.Time) *Claim {
	p := t.lead(m)
	if p < 0 || t.tokens[p].Norm != ":" && t.tokens[p].Norm != ";" {
		return nil
	}
	var next *Claim
	for _, c := range list {
		if !c.Nominal && c.Head > m.Last && c.Head < m.Last+8 && (next == nil || c.Head < next.Head) {
			next = c
		}
	}
	return next
}

// unnamed is the clause above a participle that only names something: "founded a company called Ampera in June".
func (t *tree) unnamed(list []*Claim, from *Claim, m when.Time) *Claim {
	if t.label(from.Head) != parse.Acl || t.tag(from.Head) != parse.VBN || !slices.Contains(naming, t.lemmas[from.Head]) || m.First < from.Head || m.Role != when.At {
		return nil
	}
	for _, c := range list {
		if !c.Nominal && c != from && slices.Contains(c.Tokens, t.head(from.Head)) {
			return c
		}
	}
	return nil
}

// followed is the clause that a time ends, with no mark between, where the parser gave it to another: to the next one ("was
// shut until March when it burned") or to the one above ("arrested a man who fled on Monday").
func (t *tree) followed(list []*Claim, from *Claim, m when.Time) *Claim {
	p := t.lead(m)
	if p < 0 || from.Nominal || t.tokens[p].Kind == text.Punct || t.tag(p) == parse.CC || t.label(p) == parse.Mark || slices.Contains(from.Tokens, p) {
		return nil
	}
	var near *Claim
	for _, c := range list {
		if !c.Nominal && c != from && c.Head <= p && slices.Contains(c.Tokens, p) && (near == nil || c.Head > near.Head) {
			near = c
		}
	}
	if near == nil || slices.ContainsFunc(near.Moments, func(o Moment) bool { return o.Aspect == "" }) {
		return nil
	}
	if from.Head < near.Head {
		l := t.label(near.Head)
		if finite(t.nodes, near.Head) && (l == parse.AclRelcl || l == parse.Advcl || l == parse.Ccomp) {
			return near
		}
		if l == parse.Conj && t.head(near.Head) == from.Head && p > near.Head && !t.parted(near.Head, m.First) {
			return near // "was arrested on suspicion and released on bail until Friday"
		}
		return nil
	}
	if m.Last+1 < len(t.tokens) && t.tokens[m.Last+1].Norm == "when" && m.Role == when.At {
		return nil // "an incident in March when protesters threw stones"
	}
	for _, k := range from.Tokens {
		if k <= p {
			return nil
		}
	}
	return near
}

// parted says whether a mark stands between two tokens.
func (t *tree) parted(from, to int) bool {
	for k := from; k < to; k++ {
		if t.tokens[k].Kind == text.Punct {
			return true
		}
	}
	return false
}

// cited says whether a time behind "according to" tells when that was told: no clause that could hold it stands between.
func (t *tree) cited(list []*Claim, m when.Time) bool {
	for k := m.First - 1; k > 0; k-- {
		if slices.ContainsFunc(list, func(c *Claim) bool { return !c.Nominal && c.Head == k && slices.Contains(c.Tokens, m.First) }) {
			return false
		}
		if t.tokens[k].Norm == "to" && t.tokens[k-1].Norm == "according" {
			return m.Last+1 == len(t.tokens) || t.tokens[m.Last+1].Kind == text.Punct
		}
	}
	return false
}

// yearOf says whether a time is a bare year in brackets: it is that of the work or the thing named before it, not of what the clause tells.
func (t *tree) yearOf(m when.Time) bool {
	return m.First == m.Last && m.Year > 0 && m.Month == 0 && m.First > 1 && t.tokens[m.First-1].Norm == "(" && m.Last+1 < len(t.tokens) && t.tokens[m.Last+1].Norm == ")"
}

// apposed leaves the times inside an apposition to the claim that it makes: in "Kel, champions in 2019, lost the final"
// nothing was lost in 2019.
func (t *tree) apposed(list []*Claim) {
	for _, c := range list { // "in the capital, Kembe, on Sunday": behind its own comma a time is the clause's
		if c.Nominal && t.label(c.Head) == parse.Appos {
			c.Moments = slices.DeleteFunc(c.Moments, func(m Moment) bool {
				p := t.lead(m.Time)
				return p > c.Head && t.tokens[p].Norm == "," && slices.ContainsFunc(list, func(o *Claim) bool { return !o.Nominal && slices.Contains(o.Tokens, m.First) && o.Head < c.Head })
			})
		}
	}
	for _, c := range list {
		c.Moments = slices.DeleteFunc(c.Moments, func(m Moment) bool {
			return t.aside(c, m.Last) && slices.ContainsFunc(list, func(o *Claim) bool {
				return o.Nominal && o.Head != c.Head && slices.ContainsFunc(o.Moments, func(n Moment) bool { return n.First == m.First })
			})
		})
	}
}

// offset gives a time that counts from what a clause tells to the clause above it: in "left four days before the trial
// began" the four days tell when somebody left.
func (t *tree) offset(list []*Claim, all []when.Time) {
	for _, m := range all {
		if w := t.tokens[m.Last].Norm; m.First == m.Last || m.Aspect != "" || w != "before" && w != "after" {
			continue
		}
		below := slices.IndexFunc(list, func(c *Claim) bool {
			return t.label(c.Head) == parse.Advcl && (t.head(m.Last) == c.Head || slices.Contains(c.Tokens, m.First))
		})
		if below < 0 || list[below].Head < m.Last {
			continue
		}
		above := slices.IndexFunc(list, func(c *Claim) bool { return c.Head == t.head(list[below].Head) })
		mine := func(o Moment) bool { return o.First == m.First }
		if above < 0 || list[above].Head > m.First {
			continue
		}
		list[below].Moments = slices.DeleteFunc(list[below].Moments, mine)
		if !slices.ContainsFunc(list[above].Moments, mine) {
			list[above].Moments = append(list[above].Moments, Moment{Time: m, Span: Span{Start: t.tokens[m.First].Start, End: t.tokens[m.Last].End}})
		}
	}
}
