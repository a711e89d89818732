package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/when"
)

// gerund says whether a claim only names a deed, "canceling the vote": that it was done nobody says.
func gerund(c *claims.Claim) bool {
	return c.Doc.Nodes[c.Sentence][c.Head].Tag == parse.VBG && infinite(c) && !relative(c)
}

// framing says whether a claim only sets the time or the condition of another: "before the law passed", "once it is repealed".
func framing(c *claims.Claim) bool {
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	if nodes[c.Head].Label != parse.Advcl {
		return false
	}
	for k := range nodes {
		if nodes[k].Head == c.Head && k < c.Head && slices.Contains([]string{"before", "once", "until", "after", "if", "unless"}, tokens[k].Norm) {
			return true
		}
	}
	return false
}

// acts says whether a claim tells a past deed, not a state that holds.
func acts(c *claims.Claim) bool {
	first, _, _ := strings.Cut(words(c, c.Predicate), " ")
	if c.Copular || first == "is" || first == "are" || strings.HasPrefix(first, "remain") || strings.HasPrefix(first, "stay") || first == "still" {
		return false
	}
	return !slices.Contains([]string{"hold", "remain", "stay", "keep", "lie", "stand"}, c.Lemma)
}

// underway says whether a claim tells of a change that goes on: "as the club was closing" tells neither that it was open nor shut.
func underway(c *claims.Claim) bool {
	first, _, _ := strings.Cut(strings.ToLower(words(c, c.Predicate)), " ")
	change := lexicon.Change.Is(c.Lemma, "underway")
	return change && c.Doc.Nodes[c.Sentence][c.Head].Tag == parse.VBG && slices.Contains([]string{"is", "are", "was", "were"}, first)
}

// lasting says whether a claim tells a state that has held for a stretch of time: a club "open for six years" or "since 2019" has its hours. What
// has been shut since Monday is shut.
func lasting(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Doc.Times[c.Sentence], func(t when.Time) bool { return t.Role == when.Since && t.Day == 0 && t.Weekday < 0 }) || slices.ContainsFunc(c.Amounts, func(a claims.Amount) bool { return a.Kind == quantity.Duration })
}

// endsWhen says whether a claim tells a state that goes on up to the time of which the other claim tells.
func endsWhen(c, other *claims.Claim) bool {
	return slices.ContainsFunc(c.Moments, func(m claims.Moment) bool {
		return m.Role == when.Until && slices.ContainsFunc(other.Moments, func(o claims.Moment) bool {
			at := m.Time
			at.Role = o.Role
			return o.Role == when.At && when.Compare(at, o.Time) != when.Disjoint
		})
	})
}

// bonded says whether somebody was let go against a bond, which the arrest leads to: "was released on a $5,000 bond".
func bonded(c *claims.Claim) bool {
	lemmas := c.Doc.Lemmas[c.Sentence]
	for k := c.Head + 1; k < min(len(lemmas), c.Head+8); k++ {
		if lemmas[k] == "bond" || lemmas[k] == "bail" {
			return acts(c)
		}
	}
	return false
}

// twoHouses says whether one claim tells a veto and the other the vote before it: a bill is passed by one house and vetoed by another.
func (p *Pass) twoHouses() bool {
	return (p.A.Lemma == "veto") != (p.B.Lemma == "veto") && p.A.Lemma != "sign" && p.B.Lemma != "sign"
}

// enduring says whether a claim tells that a state goes on.
func enduring(c *claims.Claim) bool {
	first, _, _ := strings.Cut(strings.ToLower(words(c, c.Predicate)), " ")
	return strings.HasPrefix(first, "remain") || strings.HasPrefix(first, "stay") || strings.Contains(" "+strings.ToLower(words(c, c.Predicate))+" ", " still ")
}

// dated says whether a claim names a time.
func dated(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Moments, func(m claims.Moment) bool { return m.Aspect == "" })
}

// hoaxed says whether a document calls something a hoax: the death it repeats is none that it tells.
func hoaxed(doc *claims.Document) bool {
	return slices.ContainsFunc(doc.Lemmas, func(sentence []string) bool {
		return slices.ContainsFunc(sentence, func(w string) bool { return lexicon.Hoax.Has(w) && w != "rumor" && w != "rumour" })
	})
}

// entitled says whether the word of a state stands in a name or a title: "The Life and Deaths of Robert Dorn".
func entitled(c *claims.Claim) bool {
	s := c.Doc.Sentences[c.Sentence]
	w := s.Tokens[c.Head].Span.Of(c.Doc.Text)
	return c.Nominal && !s.Heading && c.Head > 0 && w[0] >= 'A' && w[0] <= 'Z'
}

// staged says whether a sentence, or one of the two before it, tells what happens in a film or a book: who acts there need not be alive.
func (p *Pass) staged(c *claims.Claim) bool {
	near := c.Doc.Lemmas[max(0, c.Sentence-2) : c.Sentence+1]
	return slices.ContainsFunc(slices.Concat(near...), func(w string) bool { return lexicon.Setting.Is(w, "fiction") })
}
