package name

import (
	"hash/fnv"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// style is the way a sentence uses capitals.
type style uint8

const (
	prose   style = iota
	titled        // Most Words Begin With a Capital
	shouted       // ALL WORDS ARE CAPITALS
)

// sentence is one sentence with what the stages ask of it.
type sentence struct {
	doc, num, para int
	src            string
	tokens         []text.Token
	nodes          []parse.Node
	words          []string // plain normal forms
	style          style
	quoted         []bool   // inside quotation marks
	cover          []int    // index in named of the name that covers the token, -1 if none
	named          []naming // the names, in order
	said           []saying // descriptions and pronouns, in order
	common         []noun   // phrases without a name, in order
	print          uint64   // of the document's text
	koreas         bool     // the document names one of the Koreas
	heading        bool     // it stands over a text
	open           bool     // a quotation of an earlier sentence runs on in it
}

// views prepares all sentences; a parse that does not fit its tokens is replaced by an empty one.
func views(docs []Document) []*sentence {
	var out []*sentence
	for d, doc := range docs {
		print := fingerprint(doc.Src)
		for n, sent := range doc.Sentences {
			s := &sentence{doc: d, num: n, para: sent.Paragraph, src: doc.Src, print: print, tokens: sent.Tokens, heading: sent.Heading, open: sent.Quoted}
			if n < len(doc.Nodes) {
				s.nodes = doc.Nodes[n]
			}
			s.check()
			s.words = make([]string, len(s.tokens))
			s.cover = make([]int, len(s.tokens))
			for i, t := range s.tokens {
				s.words[i], s.cover[i] = plain(t.Norm), -1
			}
			s.style = s.casing(sent.Heading)
			s.marks(sent.Quoted)
			out = append(out, s)
		}
	}
	return out
}

// fingerprint tells documents apart whatever their order.
func fingerprint(src string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(src))
	return h.Sum64()
}

func (s *sentence) check() {
	ok := len(s.nodes) == len(s.tokens)
	for _, n := range s.nodes {
		ok = ok && n.Head >= -1 && n.Head < len(s.nodes)
	}
	if ok {
		return
	}
	s.nodes = make([]parse.Node, len(s.tokens))
	for i := range s.nodes {
		s.nodes[i] = parse.Node{Tag: parse.XX, Label: parse.Dep, Head: -1}
	}
}

// casing judges the words that prose would write small.
func (s *sentence) casing(heading bool) style {
	words, capital, upper := 0, 0, 0
	for i, t := range s.tokens {
		form := t.Span.Of(s.src)
		if t.Kind != text.Word || len(form) < 3 || lexicon.Stop.Has(s.words[i]) {
			continue
		}
		words++
		if isCapital(form) {
			capital++
		}
		if strings.ToUpper(form) == form {
			upper++
		}
	}
	switch {
	case words >= 3 && upper*10 >= words*7:
		return shouted
	case heading && words >= 1 && capital == words:
		return titled
	case words >= 3 && capital*10 >= words*8 && s.words[len(s.words)-1] != "." && s.smallest() > 0:
		return titled
	}
	return prose
}

// smallest is positive when a verb or a common noun of the sentence has a capital behind its start: a headline.
func (s *sentence) smallest() int {
	n := 0
	for i, t := range s.tokens {
		if i == 0 || !isCapital(t.Span.Of(s.src)) {
			continue
		}
		if tag := s.nodes[i].Tag; tag.Verb() || tag == parse.NN || tag == parse.NNS || tag == parse.IN || tag == parse.RB || tag == parse.XX {
			n++
		}
	}
	if n == 0 && len(s.tokens) >= 5 && s.words[len(s.words)-1] != "" && !strings.ContainsAny(s.words[len(s.words)-1], ".!?") {
		return 1
	}
	return n
}

func (s *sentence) marks(open bool) {
	s.quoted = make([]bool, len(s.tokens))
	single := !open && s.singly()
	for i, t := range s.tokens {
		if single && t.Norm == "'" {
			open = s.nodes[i].Tag == parse.OpenQuote
			continue
		}
		if t.Norm == `"` || t.Norm == "``" || t.Norm == "''" {
			open = !open
			if f := t.Span.Of(s.src); f == "“" {
				open = true
			} else if f == "”" {
				open = false
			}
			continue
		}
		s.quoted[i] = open
	}
}

// singly says whether the sentence quotes by single marks, which open before a pronoun or a capital and close again.
func (s *sentence) singly() bool {
	from := -1
	for i, t := range s.tokens {
		switch {
		case t.Norm == `"`:
			return false
		case t.Norm == "'" && s.nodes[i].Tag == parse.OpenQuote && from < 0:
			from = i
		case t.Norm == "'" && s.nodes[i].Tag == parse.CloseQuote && from >= 0 && i > from+3:
			return true
		}
	}
	return false
}

func isCapital(form string) bool {
	r, _ := utf8.DecodeRuneInString(form)
	if unicode.IsUpper(r) {
		return true
	}
	for _, p := range []string{"al-", "el-", "ad-", "as-", "ash-", "an-", "ar-", "d'", "d’"} {
		if rest, ok := strings.CutPrefix(form, p); ok {
			r, _ := utf8.DecodeRuneInString(rest)
			return unicode.IsUpper(r)
		}
	}
	return false
}

func (s *sentence) form(i int) string { return s.tokens[i].Span.Of(s.src) }

// written is the text from token a to token b with white space folded.
func (s *sentence) written(a, b int) string {
	return strings.Join(strings.Fields(text.Span{Start: s.tokens[a].Start, End: s.tokens[b].End}.Of(s.src)), " ")
}

// key is the normal form of the tokens a to b.
func (s *sentence) key(a, b int) string { return strings.Join(s.words[a:b+1], " ") }

// word is the plain word at i, "" outside the sentence.
func (s *sentence) word(i int) string {
	if i < 0 || i >= len(s.words) {
		return ""
	}
	return s.words[i]
}

func (s *sentence) tag(i int) parse.Tag {
	if i < 0 || i >= len(s.nodes) {
		return parse.XX
	}
	return s.nodes[i].Tag
}

// initial says whether prose writes any word at i with a capital: at the start, behind a quotation mark or colon.
func (s *sentence) initial(i int) bool {
	for ; i > 0; i-- {
		if s.tokens[i-1].Kind == text.Clitic {
			return false // "the pilots' Union"
		}
		switch s.tokens[i-1].Norm {
		case `"`, ":", "'", "``", "''", "...":
			return true
		}
		if s.tokens[i-1].Kind != text.Punct && s.tokens[i-1].Kind != text.Symbol {
			return false
		}
		if n := s.tokens[i-1].Norm; n == "," || n == "(" || n == ")" || n == "&" || n == "-" {
			return false
		}
	}
	return true
}

// headOf is the token of [a, b] that the rest of the sentence sees: the first whose head lies outside.
func (s *sentence) headOf(a, b int) int {
	for i := a; i <= b; i++ {
		if h := s.nodes[i].Head; h < a || h > b {
			if s.tokens[i].Kind != text.Punct {
				return i
			}
		}
	}
	return b
}

// usage counts how prose writes a word where it has the choice.
type usage struct{ small, capital, first int }

type census map[string]usage

// count reads the prose sentences.
func count(all []*sentence) census {
	c := census{}
	for _, s := range all {
		if s.style != prose {
			continue
		}
		for i, t := range s.tokens {
			if t.Kind != text.Word {
				continue
			}
			u := c[s.words[i]]
			if form := s.form(i); !isCapital(form) {
				u.small++
			} else if !s.initial(i) {
				u.capital++
			} else {
				u.first++
			}
			c[s.words[i]] = u
		}
	}
	return c
}
