package text

import (
	"strings"
	"unicode/utf8"
)

// cutter finds boundaries in the tokens of one block.
type cutter struct {
	s       string
	tokens  []Token
	quotes  []bool // a quotation in double marks is open behind the token
	single  []bool // one in single marks is
	bracket []int  // for a token inside brackets: the index of the opening one, else -1
	title   bool   // the block is a headline in title case: a capital shows nothing
}

func newCutter(s string, tokens []Token) *cutter {
	c := &cutter{s: s, tokens: tokens, quotes: make([]bool, len(tokens)), single: make([]bool, len(tokens)), bracket: make([]int, len(tokens))}
	c.title = !terminated(s[tokens[0].Start:tokens[len(tokens)-1].End]) && len(tokens) <= longestHeading && isTitleCase(s, tokens)
	open, single := false, false
	for i, t := range tokens {
		c.bracket[i] = -1
		if t.Norm == "'" && t.Kind == Punct {
			single = c.opens(i) || single && c.gap(i-1) == c.gap(i)
		}
		c.single[i] = single
		switch s[tokens[i].Start:tokens[i].End] {
		case "“", "„", "«":
			open = true
		case "”", "»":
			open = false
		case `"`:
			open = !open && !c.closes(i) || c.opens(i)
		}
		c.quotes[i] = open
	}
	last := -1
	for i, t := range tokens {
		switch t.Norm {
		case "(", "[":
			last = i
		case ")", "]":
			if last >= 0 && i-last <= longestBracket {
				for k := last + 1; k < i; k++ {
					c.bracket[k] = last
				}
			}
			last = -1
		}
	}
	return c
}

// gap says whether a blank, or nothing at all, stands behind token i.
func (c *cutter) gap(i int) bool {
	return i < 0 || i+1 >= len(c.tokens) || c.tokens[i].End < c.tokens[i+1].Start
}

func (c *cutter) raw(i int) string {
	if i < 0 || i >= len(c.tokens) {
		return ""
	}
	return c.s[c.tokens[i].Start:c.tokens[i].End]
}

func (c *cutter) first(i int) rune {
	r, _ := utf8.DecodeRuneInString(c.raw(i))
	return r
}

// boundary says whether a sentence ends with token i, and with which closing mark behind it.
func (c *cutter) boundary(i, first int) (end int, ok bool) {
	kind := c.stop(i)
	if kind == "" {
		return 0, false
	}
	end = i
	for end+1 < len(c.tokens) && c.isClosing(end+1) {
		end++
	}
	if end+1 >= len(c.tokens) {
		return end, true
	}
	if c.bracket[i] >= first && c.bracket[i] > 0 && c.bracket[i] != first && end < c.closing(i) {
		return 0, false
	}
	return end, c.splits(kind, i, end, first)
}

// closing is the index of the bracket that closes around token i.
func (c *cutter) closing(i int) int {
	for k := i; k < len(c.tokens); k++ {
		if c.bracket[k] != c.bracket[i] {
			return k
		}
	}
	return len(c.tokens)
}

// stop names what kind of stop token i is, "" if none.
func (c *cutter) stop(i int) string {
	t := c.tokens[i]
	if t.Kind == Punct {
		switch n := t.Norm; {
		case n == "." || n == "..":
			return "stop"
		case strings.HasPrefix(n, "..."), strings.HasPrefix(n, ". "):
			return "dots"
		case strings.ContainsAny(n, "!?"):
			return "mark"
		}
		return ""
	}
	if t.Len() < 2 || c.s[t.End-1] != '.' {
		return ""
	}
	raw := c.raw(i)
	for _, class := range []string{"title", "inner", "number", "month", "time", "open"} {
		if abbreviations[class][raw] {
			return class
		}
	}
	return "name"
}

// isClosing says whether token i belongs to the sentence whose stop stands before it: a closing quote or bracket, a
// footnote number in brackets.
func (c *cutter) isClosing(i int) bool {
	switch c.raw(i) {
	case "”", "»", ")", "]":
		return true
	case `"`:
		return !c.quotes[i]
	case "’":
		return !c.gap(i-1) && (c.gap(i) || c.first(i+1) == '”' || c.first(i+1) == '"')
	case "'":
		return !c.gap(i-1) && (c.gap(i) || c.first(i+1) == '”' || c.first(i+1) == '"')
	case "[":
		return !c.gap(i-1) && i+2 < len(c.tokens) && c.tokens[i+1].Kind == Number && c.raw(i+2) == "]"
	}
	return i >= 2 && c.tokens[i].Kind == Number && c.raw(i-1) == "[" && !c.gap(i-2) && i+1 < len(c.tokens) && c.raw(i+1) == "]"
}

// splits decides by what follows the stop at i; end is the last closing mark.
func (c *cutter) splits(kind string, i, end, first int) bool {
	next := end + 1
	for next < len(c.tokens) && (isQuote(c.tokens[next].Norm) || c.tokens[next].Norm == "(" || c.tokens[next].Norm == "[") {
		next++
	}
	if next >= len(c.tokens) {
		return true
	}
	r, word := c.first(next), strings.TrimSuffix(c.tokens[next].Norm, ".")
	opener := starters["opener"][word] && (isUpper(r))
	capital := isUpper(r) || isDigit(r) || c.tokens[next].Kind == Symbol || !isLower(r) && c.tokens[next].Kind != Punct
	switch kind {
	case "stop":
		return c.splitsStop(i, end, next, first, capital)
	case "mark":
		return capital && !(end > i && c.isTag(next))
	case "dots":
		return opener || capital && (next > end+1 || end > i || strings.HasPrefix(c.raw(i), ". ..")) // "return. ... Texas lost"
	case "title", "inner", "number":
		return false
	case "month":
		return opener
	case "time":
		return capital && !isDigit(r) && !starters["timeword"][word] && !starters["timeword"][c.tokens[next].Norm]
	case "open":
		return capital && !isDigit(r)
	}
	return opener && c.gap(end) && !c.title
}

// splitsStop decides about a plain full stop.
func (c *cutter) splitsStop(i, end, next, first int, capital bool) bool {
	if i-1 == first && c.tokens[first].Kind == Number && c.tokens[first].Len() <= 2 {
		return false // a number that counts the items of a list
	}
	if capital {
		return c.gap(end) || next > end+1 || isUpper(c.first(next)) && !c.initials(i, next)
	}
	if c.tokens[next].Kind == Punct {
		return c.gap(end) && (c.tokens[next].Norm == "-" || next > end+1 && strings.HasPrefix(c.tokens[next].Norm, ".."))
	}
	if i == 0 || !c.gap(end) {
		return false
	}
	if c.bracket[i] > first {
		return false // "Sen. Capito (R-W.Va.) has left"
	}
	if end > i && starters["speech"][c.tokens[next].Norm] {
		return false // “It may not improve.” reads the letter
	}
	return isLower(c.first(i-1)) && c.tokens[i-1].Len() > 3 || isDigit(c.first(i-1)) || end > i || hasInnerCapital(c.raw(next))
}

// initials says whether the stop at i and the word behind it are parts of one abbreviation: "D-R.I."
func (c *cutter) initials(i, next int) bool {
	last, _ := utf8.DecodeLastRuneInString(c.raw(i - 1))
	return i > 0 && isUpper(last) && c.tokens[next].Len() <= 2
}

// hasInnerCapital knows names like "iPhone" and "al-Qaeda".
func hasInnerCapital(word string) bool {
	return strings.IndexFunc(word, isUpper) > 0
}

// isTag says whether a tag of speech follows a quoted question: "Why?" Trump asked.
func (c *cutter) isTag(next int) bool {
	for k := next; k < len(c.tokens) && k < next+5; k++ {
		if starters["speech"][c.tokens[k].Norm] {
			return k > next || !isUpper(c.first(k))
		}
		if !isUpper(c.first(k)) {
			return false
		}
	}
	return false
}
