package compare

import (
	"slices"
	"strings"
	"unicode/utf8"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

const (
	longCell  = 220 // characters of a cell's words: up to here a sentence is shown whole
	fewBeside = 4   // words beside a clause and its speaker, in a sentence that only reports the clause
)

// cellWords are the words a claim is shown in: its whole sentence where that fits, which keeps conditions, speakers and what
// is denied; its clause where the sentence only reports that; the clause or the beginning of a longer sentence; "" where
// that has no end at which it can be cut.
func cellWords(set *claims.Set, c *claims.Claim, whole bool) (words string, entire bool) {
	clause := ""
	if !whole && clausal(c) {
		clause = quotation(set, c)
		if strings.Contains(clause, "…") || tornOff(c, clause) || dangling(clause) {
			clause = ""
		}
	}
	if utf8.RuneCountInString(c.Quote()) > longCell && clause == "" {
		return shorten(c), true
	} else if clause == "" || utf8.RuneCountInString(c.Quote()) <= longCell && !reported(c) {
		return restored(set, c), true
	}
	return clause, false
}

// tornOff says whether a clause cut out of a sentence stops before an opened bracket or dash is closed.
func tornOff(c *claims.Claim, words string) bool {
	at := strings.Index(c.Quote(), words)
	if strings.Count(words, "--")%2 == 1 || strings.Count(words, "—")%2 == 1 {
		return true
	}
	if at < 0 {
		return false
	}
	rest := strings.TrimLeft(c.Quote()[at+len(words):], " ")
	return strings.HasPrefix(rest, "--") || strings.HasPrefix(rest, "—") || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "(")
}

// reported says whether a sentence does nothing but tell who says the clause of a claim: "The bridge is safe, Anna Berg told
// the council".
func reported(c *claims.Claim) bool {
	if !clausal(c) || len(c.Speakers) != 1 || !speaks(c) || pronoun(c.Speakers[0].Text) || c.Speakers[0].Text == "" {
		return false
	}
	speaker := c.Speakers[0].Span
	if !c.SentenceSpan().Contains(speaker) {
		return false
	}
	end, beside := closing(c, c.Span), 0
	for _, t := range c.Doc.Sentences[c.Sentence].Tokens {
		switch {
		case t.Start >= c.Span.Start && t.End <= end, speaker.Contains(t.Span), t.Kind == text.Punct:
		case slices.Contains(bound, t.Norm):
			return false
		default:
			beside++
		}
	}
	return beside <= fewBeside
}

// restored is a whole sentence with the name behind the pronoun that opens it.
func restored(set *claims.Set, c *claims.Claim) string {
	out := tidy(c.Quote())
	if c.Doc.Sentences[c.Sentence].Quoted {
		return out
	}
	for id := c.ID; id >= 0 && set.Claims[id].Doc == c.Doc && set.Claims[id].Sentence == c.Sentence; id-- {
		c = set.Claims[id]
	}
	for id := c.ID; id < len(set.Claims) && set.Claims[id].Doc == c.Doc && set.Claims[id].Sentence == c.Sentence; id++ {
		for _, a := range []claims.Span{surface(set.Claims[id]).Span, voiceOf(set.Claims[id])} {
			who := c.Doc.Quote(a)
			name := nameOf(set.Claims[id], a)
			if name < 0 || !slices.Contains([]string{"he", "she", "they"}, strings.ToLower(who)) {
				continue
			}
			head := tidy(c.Doc.Quote(claims.Span{Start: c.SentenceSpan().Start, End: a.End}))
			rest, ok := strings.CutPrefix(out, head)
			if ok && !strings.ContainsAny(head, "\"“”") && !strings.Contains(head, set.Names[name].Label) && !named(c, a.Start) {
				return head + " [" + set.Names[name].Label + "]" + rest
			}
		}
	}
	return out
}

// voiceOf is where the voice of a claim stands in its sentence, an empty span when elsewhere.
func voiceOf(c *claims.Claim) claims.Span {
	if n := len(c.Speakers); n > 0 && c.SentenceSpan().Contains(c.Speakers[0].Span) {
		return c.Speakers[0].Span
	}
	return claims.Span{}
}

// nameOf is the name that a subject or voice of a claim stands for, -1 for none.
func nameOf(c *claims.Claim, a claims.Span) int {
	if s := surface(c); s.Span == a && s.Present() && !s.Restored && !s.Unresolved {
		return s.Name
	}
	if len(c.Speakers) > 0 && c.Speakers[0].Span == a {
		return c.Speakers[0].Name
	}
	return -1
}

// named says whether a sentence names somebody in front of a place, who may be meant by a pronoun there.
func named(c *claims.Claim, before int) bool {
	for k, t := range c.Doc.Sentences[c.Sentence].Tokens {
		if t.Start >= before {
			break
		}
		if tag := c.Doc.Nodes[c.Sentence][k].Tag; (tag == parse.NNP || tag == parse.NNPS) && !lexicon.Label.Is(t.Norm, "calendar") {
			return true
		}
	}
	return false
}

// loose are the ties of what may be left out behind the rest of a sentence.
var loose = []parse.Label{parse.Advcl, parse.AdvclRelcl, parse.AclRelcl, parse.Acl, parse.Conj, parse.Cc, parse.Parataxis, parse.Appos, parse.Punct, parse.Mark, parse.Obl, parse.OblTmod}

// shorten is the beginning of a sentence up to the last mark where it can be cut: what stands behind is no subject, object or
// predicate of what is kept, no condition, and inside of no bracket or quotation. The predicate of the claim is kept. It is ""
// where there is no such place.
func shorten(c *claims.Claim) string {
	nodes, s := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence]
	if utf8.RuneCountInString(c.Doc.Quote(s.Span)) <= longCell {
		return tidy(c.Doc.Quote(s.Span))
	}
	for k := len(s.Tokens) - 1; k > 2; k-- {
		head := claims.Span{Start: s.Start, End: s.Tokens[k-1].End}
		if utf8.RuneCountInString(c.Doc.Quote(head)) > longCell {
			continue
		}
		if s.Tokens[k-1].End < c.Predicate.End {
			return ""
		}
		if cuttable(nodes, s.Tokens, c.Doc.Lemmas[c.Sentence], k) {
			return tidy(c.Doc.Quote(head)) + " …"
		}
	}
	return ""
}

// cuttable says whether a sentence may end before token k.
func cuttable(nodes []parse.Node, tokens []text.Token, lemmas []string, k int) bool {
	if !slices.Contains([]string{",", ";", "-", "–", "—", "--"}, tokens[k].Norm) && !slices.Contains(leads[1:subordinators+1], tokens[k].Norm) {
		return false
	}
	next := tokens[min(k+1, len(tokens)-1)].Norm
	if slices.Contains(supposing, next) || next == "when" || next == "until" || next == "but" {
		return false
	}
	marks, open := 0, 0
	for i, t := range tokens {
		h := nodes[i].Head
		switch {
		case i < k && t.Norm == "\"":
			marks++
		case i < k && t.Norm == "(":
			open++
		case i < k && t.Norm == ")":
			open--
		}
		if i < k && (h >= k && nodes[i].Label != parse.Punct && !toldBehind(nodes, lemmas, i) || h < 0 && !nodes[i].Tag.Verb() && !slices.ContainsFunc(nodes[:k], func(n parse.Node) bool { return n.Head == i && n.Label == parse.Cop })) {
			return false
		}
		if i >= k && (h < 0 && !behindTelling(nodes, lemmas, i, k) || h >= 0 && h < k && !slices.Contains(loose, nodes[i].Label)) {
			return false
		}
		if i >= k && h >= 0 && h < k && (nodes[i].Label == parse.Obl || nodes[i].Label == parse.Acl) && tokens[k].Kind != text.Punct {
			return false
		}
	}
	return marks%2 == 0 && open == 0
}

// toldBehind says whether a clause is told by a verb of speech behind it: "The bridge fell, | officials said".
func toldBehind(nodes []parse.Node, lemmas []string, i int) bool {
	h := nodes[i].Head
	return h > i && nodes[i].Tag.Verb() && (nodes[i].Label == parse.Ccomp || nodes[i].Label == parse.Parataxis) && lexicon.Speech.Value(lemmas[h]) == "say"
}

// behindTelling says whether the main verb of a sentence, which stands behind the cut, only tells who says what is kept.
func behindTelling(nodes []parse.Node, lemmas []string, root, k int) bool {
	for i := range k {
		if nodes[i].Head == root && toldBehind(nodes, lemmas, i) {
			return true
		}
	}
	return false
}
