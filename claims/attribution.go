package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// finder looks for an inset in a tagged sentence.
type finder struct {
	tokens []text.Token
	nodes  []parse.Node
	lemma  func(int) string
}

func (f *finder) norm(i int) string {
	if i < 0 || i >= len(f.tokens) {
		return ""
	}
	return f.tokens[i].Norm
}

func (f *finder) tag(i int) parse.Tag {
	if i < 0 || i >= len(f.nodes) {
		return parse.XX
	}
	return f.nodes[i].Tag
}

func (f *finder) find() (inset, bool) {
	if in, ok := f.according(); ok {
		return in, true
	}
	for v := len(f.nodes) - 1; v > 2; v-- {
		switch f.tag(v) {
		case parse.VBD, parse.VBZ, parse.VBP, parse.VBN:
		case parse.NNS:
			if f.tag(v+1) != parse.Period || !f.tag(v-1).Noun() {
				continue // "the bank estimates." may be read as a noun
			}
		default:
			continue
		}
		lemma := f.lemma(v)
		if lemma == "ask" && f.norm(v-2) == "no" && f.norm(v-1) == "questions" {
			continue // "a reward, no questions asked"
		}
		if class := lexicon.Speech.Value(lemma); class != "say" && class != "think" && lemma != "ask" {
			continue
		}
		from, inverted := f.start(v, lemma)
		if from < 3 {
			continue
		}
		to, ok := f.end(v, from, inverted, lemma)
		if !f.verbal(0, from) && (!ok || to != v+2 || f.tag(to) != parse.MD) { // "His wages, officials said, will be cut"
			continue
		}
		if ok && !f.verbal(0, from) {
			from-- // the comma that parts a subject from its verb
		}
		if ok {
			return inset{from: from, to: to, verb: v}, true
		}
	}
	return inset{}, false
}

func (f *finder) relative(i int) bool {
	switch f.tag(i) {
	case parse.WDT, parse.WP, parse.WPS, parse.WRB:
		return true
	}
	return false
}

// finite says whether a verb that can head a clause stands in [from, to).
func (f *finder) finite(from, to int) bool {
	for i := from; i < to; i++ {
		switch f.tag(i) {
		case parse.VBD, parse.VBZ, parse.VBP, parse.MD:
			return true
		}
	}
	return false
}

// closes says whether a comma or a closing quotation mark stands at i.
func (f *finder) closes(i int) bool {
	if f.norm(i) == "," {
		return true
	}
	return f.norm(i) == `"` && f.quotes(i+1)%2 == 0
}

// quotes counts the quotation marks before i.
func (f *finder) quotes(i int) int {
	n := 0
	for k := 0; k < i; k++ {
		if f.norm(k) == `"` {
			n++
		}
	}
	return n
}

// start is the first token of the report of verb v, -1 when the verb is none of a report beside.
func (f *finder) start(v int, lemma string) (from int, inverted bool) {
	if f.closes(v - 1) {
		if n := f.tag(v + 1); (f.norm(v-1) == `"` || lemma == "say") && (n.Noun() || n == parse.DT || n == parse.JJ || n == parse.PRP && lemma == "say") {
			return v, true
		}
		if f.norm(v-1) != "," || !f.nominal(v-2) {
			return -1, false
		}
	}
	commas := 0
	for i := v - 1; i > 0 && i > v-16; i-- {
		switch {
		case f.norm(i) == "," && i == v-1:
			commas = 1 // "his lawyer, Anna Berg, said"
		case f.norm(i) == "," && commas == 1 && f.nominal(i-1) && f.starts(i+1):
			commas = 2
		case f.closes(i):
			if f.starts(i+1) && commas != 1 {
				return i + 1, false
			}
			return -1, false
		case !f.inside(i):
			return -1, false
		}
	}
	return -1, false
}

func (f *finder) nominal(i int) bool { return f.tag(i).Noun() || f.tag(i) == parse.CD }

// starts says whether the token can begin a noun phrase.
func (f *finder) starts(i int) bool {
	switch t := f.tag(i); t {
	case parse.DT, parse.PRP, parse.PRPS, parse.JJ, parse.CD, parse.JJS:
		return f.norm(i) != "that"
	default:
		return t.Noun()
	}
}

// inside says whether the token can stand in the noun phrase that names a speaker.
func (f *finder) inside(i int) bool {
	switch t := f.tag(i); t {
	case parse.DT, parse.PRP, parse.PRPS, parse.JJ, parse.JJS, parse.CD, parse.POS, parse.HYPH, parse.VBN:
		return f.norm(i) != "that"
	case parse.IN:
		return lexicon.Link.Is(f.norm(i), "speaker")
	case parse.CC:
		return f.norm(i) == "and" && f.nominal(i-1)
	case parse.TO:
		return true
	default:
		return t.Noun()
	}
}

// end is the token after the report; false when what follows the verb is what it reports.
func (f *finder) end(v, from int, inverted bool, lemma string) (int, bool) {
	quoted := f.norm(from-1) == `"`
	if !inverted && !f.empty(v+1, lemma, quoted) {
		return 0, false
	}
	for i := v + 1; i < len(f.tokens); i++ {
		if f.norm(i) == `"` && f.quotes(i)%2 == 0 { // the quotation goes on
			return i, quoted && (f.norm(i-1) == "," || f.norm(i-1) == ":")
		}
		if f.norm(i) == "," {
			switch t := f.tag(i + 1); {
			case f.norm(i+1) == `"`:
				continue
			case f.conditional() && !inverted && f.finite(i+1, len(f.nodes)):
				return i + 1, true // "If it stays shut, officials warn, the town will starve"
			case inverted || t == parse.VBG || t.Noun() || t == parse.DT || t == parse.CC || f.relative(i+1):
				return len(f.tokens), true
			}
			return i + 1, true
		}
		if f.norm(i) == "when" || f.norm(i) == "as" || f.norm(i) == "after" || f.norm(i) == "before" || f.norm(i) == "while" {
			return len(f.tokens), !slices.ContainsFunc(f.tokens[i:], func(t text.Token) bool { return t.Norm == "," })
		}
		switch f.tag(i) {
		case parse.VBD, parse.VBZ, parse.VBP, parse.MD:
			if !inverted && f.lemma(i) != "release" && f.lemma(i) != "publish" {
				return 0, false
			}
		}
	}
	return len(f.tokens), true
}

// conditional says whether the sentence opens with a condition.
func (f *finder) conditional() bool {
	n := f.norm(0)
	return n == "if" || n == "unless" || n == "had" || n == "should" || n == "were"
}

// empty says whether what follows a verb of speech names a time, a place or a listener, and nothing that was said.
func (f *finder) empty(i int, lemma string, quoted bool) bool {
	if i >= len(f.tokens) || lemma == "tell" && f.starts(i) {
		return true
	}
	n := f.norm(i)
	switch f.tag(i) {
	case parse.Period, parse.Comma, parse.CloseQuote, parse.RB:
		return true
	case parse.IN, parse.TO:
		return n != "that" && (quoted || n != "of" && n != "about" && n != "against" && n != "to")
	case parse.VBG:
		return true
	}
	return lexicon.Day.Has(n) || slices.Contains([]string{"last", "this", "late", "early", "earlier", "later"}, n)
}

// verbAt says whether a finite verb stands at i, an adverb before it or not.
func (f *finder) verbAt(i int) bool {
	if f.tag(i) == parse.RB {
		i++
	}
	return f.finite(i, min(i+1, len(f.tokens)))
}

// subject says whether the words before i are a noun phrase that no verb has taken yet.
func (f *finder) subject(i int) bool {
	for k := i - 1; k >= 0; k-- {
		n := f.norm(k)
		switch {
		case n == "," || n == `"` || n == "and" || n == "but" || n == "that" || n == "as" || n == "because" || n == "although":
			return k < i-1
		case f.finite(k, k+1):
			return lexicon.Speech.Value(f.lemma(k)) == "say"
		}
	}
	return true
}

// verbal says whether a verb of any form stands in [from, to).
func (f *finder) verbal(from, to int) bool {
	for i := from; i < to; i++ {
		if f.tag(i).Verb() {
			return true
		}
	}
	return false
}
