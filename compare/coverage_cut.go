package compare

import (
	"slices"
	"strings"
	"unicode/utf8"

	"crossclaim/claims"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// bridged is a clause whose predicate stands far behind its subject, without what stands between them, and where it ends; ""
// when it has no subject of its own in front. Only a main clause leaves out more than what stands between marks.
func bridged(c *claims.Claim, main bool) (out string, end int) {
	s := surface(c)
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	if c.Nominal || !s.Present() || s.Restored || s.Last >= c.Head || s.Span.Start < c.SentenceSpan().Start {
		return "", 0
	}
	switch nodes[c.Head].Label {
	case parse.Acl, parse.Advcl, parse.Ccomp:
		return "", 0
	}
	first := c.Head
	for k := c.Head - 1; k > s.Last; k-- {
		if nodes[k].Head == c.Head && slices.Contains([]parse.Label{parse.Aux, parse.AuxPass, parse.Cop, parse.Advmod}, nodes[k].Label) {
			first = k
		}
	}
	gap := " … "
	switch {
	case first <= s.Last+2: // at most a "that"
		gap = strings.TrimRight(" "+c.Doc.Quote(claims.Span{Start: s.Span.End, End: tokens[first].Start}), " ") + " "
	case tokens[s.Last+1].Kind != text.Punct && !main:
		return "", 0
	}
	rest := claims.Span{Start: tokens[first].Start, End: max(c.Span.End, tokens[c.Head].End)}
	rest.End = closing(c, rest)
	return clip(c.Doc.Quote(s.Span) + gap + c.Doc.Quote(rest)), rest.End
}

// clip shortens a quote between two words.
func clip(s string) string {
	s = tidy(s)
	if utf8.RuneCountInString(s) <= longQuote {
		return s
	}
	runes := []rune(s)
	cut := strings.TrimRight(string(runes[:longQuote]), " ")
	if at := strings.LastIndexByte(cut, ' '); at > longQuote/2 && runes[longQuote] != ' ' {
		cut = cut[:at]
	}
	return strings.TrimRight(cut, " ,;:–—-") + " …"
}

// closing is where a clause ends with what still hangs on it ("questions about his ability | to press on"): at the next mark
// or at a word that opens another clause.
func closing(c *claims.Claim, s claims.Span) int {
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	k, end := behind(c, s), s.End
	if k > 0 {
		end = max(end, tokens[k-1].End)
	}
	for ; k < len(tokens); k++ {
		if b := aside(tokens, k); b > k {
			k, end = b, tokens[b].End
			continue
		}
		if tokens[k].Kind == text.Punct && tokens[k].Norm != "\"" || tokens[k].Kind == text.Symbol {
			break
		}
		joint := k > 0 && k+1 < len(tokens) && nodes[k-1].Tag.Noun() && nodes[k+1].Tag.Noun() // Immigration and Customs
		if slices.Contains(leads[1:], tokens[k].Norm) && !joint && nodes[k].Label != parse.Case && !runsInto(nodes, k) {
			break // but not at "that" or "if": what follows them belongs to it
		}
		end = tokens[k].End
	}
	return end
}

// runsInto says whether a clause goes on over the word k that might open another: "crashed shortly | after", "has tried | and
// failed to hide".
func runsInto(nodes []parse.Node, k int) bool {
	if k == 0 {
		return false
	}
	if p := nodes[k-1]; (p.Label == parse.Advmod || p.Label == parse.OblTmod || p.Label == parse.OblUnmarked || p.Label == parse.NmodUnmarked) && p.Head > k {
		return true
	}
	v := nodes[k].Head
	if nodes[k].Label != parse.Cc || v <= k || nodes[v].Label != parse.Conj || !nodes[v].Tag.Verb() {
		return false
	}
	return !slices.ContainsFunc(nodes, func(n parse.Node) bool { return n.Head == v && (n.Label == parse.Nsubj || n.Label == parse.NsubjPass) })
}

// behind is the first token behind a stretch, and behind the bracket that the stretch leaves open.
func behind(c *claims.Claim, s claims.Span) int {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	k, open := firstToken(tokens, s), -1
	for ; k < len(tokens) && tokens[k].Start < s.End; k++ {
		switch tokens[k].Norm {
		case "(":
			open = k
		case ")":
			open = -1
		}
	}
	if open >= 0 {
		if b := aside(tokens, open); b > open {
			return b + 1
		}
	}
	return k
}

// aside is the token that closes the bracket that k opens, k when it opens none or one that is long.
func aside(tokens []text.Token, k int) int {
	if tokens[k].Norm != "(" {
		return k
	}
	for b := k + 1; b < len(tokens) && b < k+longAside; b++ {
		if tokens[b].Norm == ")" {
			return b
		}
	}
	return k
}

// tail is the end of a sentence that begins too far in front of a clause, from behind a mark or the word that opens a clause
// where one is near; a predicate takes along the subject that opens the sentence: "The minister … was arrested on Monday".
func tail(c *claims.Claim) string {
	end := closing(c, c.Span)
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	cut := ""
	for k, t := range tokens {
		if t.Start >= c.Predicate.Start {
			break
		}
		rest := c.Doc.Quote(claims.Span{Start: t.Start, End: end})
		if utf8.RuneCountInString(rest) > longQuote {
			continue
		}
		if cut == "" {
			cut = rest
		}
		if t.Kind == text.Punct && t.Norm != "\"" && t.Norm != ")" && t.Norm != "'" || slices.Contains(leads, t.Norm) || slices.Contains(bound, t.Norm) {
			cut = rest
			if finiteVerb(nodes[k+1].Tag) {
				if subject := opening(c); subject != "" {
					return subject + " … " + tidy(rest)
				}
			}
			break
		}
	}
	if cut == "" {
		return clip(c.Quote())
	}
	return "… " + tidy(cut)
}

// opening is the noun phrase in front of the first comma of a sentence, "" where something else stands there.
func opening(c *claims.Claim) string {
	nodes, tokens := c.Doc.Nodes[c.Sentence], c.Doc.Sentences[c.Sentence].Tokens
	for k, t := range tokens {
		tag := nodes[k].Tag
		switch {
		case t.Norm == "," && k > 0 && nodes[k-1].Tag.Noun():
			return c.Doc.Quote(claims.Span{Start: tokens[0].Start, End: tokens[k-1].End})
		case !tag.Noun() && tag != parse.DT && tag != parse.JJ && tag != parse.CD && tag != parse.POS && tag != parse.PRPS:
			return ""
		}
	}
	return ""
}

func finiteVerb(t parse.Tag) bool {
	return t == parse.VBD || t == parse.VBZ || t == parse.VBP || t == parse.MD
}

// tidy drops the marks around a clause, and a bracket of which only one is there; a quotation that the clause breaks off, or into which it falls, is
// closed or opened, so that the words of somebody else stay marked as such.
func tidy(s string) string {
	s = quotesClosed(strings.Trim(s, " ,;:–—"))
	for _, pair := range []string{"()", "[]"} {
		if strings.Count(s, pair[:1]) == strings.Count(s, pair[1:]) {
			continue
		}
		s = strings.TrimPrefix(strings.TrimSuffix(s, pair[1:]), pair[:1])
		if strings.Count(s, pair[:1]) != strings.Count(s, pair[1:]) {
			s = strings.NewReplacer(pair[:1], "", pair[1:], "").Replace(s)
		}
	}
	return strings.Trim(s, " ,;:–—")
}

// quotesClosed gives each quotation mark of a clause its other one.
func quotesClosed(s string) string {
	if at := strings.LastIndexByte(s, '"'); strings.Count(s, "\"")%2 == 1 {
		if at == 0 || s[at-1] == ' ' || s[at-1] == '(' {
			s += "\""
		} else {
			s = "\"" + s
		}
	}
	switch opened, closed := strings.Count(s, "“"), strings.Count(s, "”"); {
	case opened > closed:
		s += "”"
	case closed > opened:
		s = "“" + s
	}
	return s
}
