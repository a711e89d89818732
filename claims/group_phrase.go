package claims

import (
	"slices"
	"strings"
	"unicode"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// shape counts how often a word stands in small letters and with a capital where neither is forced by its place.
type shape struct {
	small, large int
	titled       int    // of the large those before another capital: "Prime Minister",
	alone        int    // and the others
	form         string // as written with a capital, not all of capitals where it stands otherwise somewhere
}

func (s shape) write(word string) string {
	if s.large > 3*s.small {
		return s.form
	}
	return word
}

// shouted says whether a word of some length is all of capitals: "MASSA", not "EU".
func shouted(word string) bool {
	return len(word) > 4 && strings.ToUpper(word) == word && strings.ToLower(word) != word
}

// shapes reads the shapes of all words off the insides of plain sentences.
func shapes(set *Set) map[string]shape {
	out := map[string]shape{}
	for _, doc := range set.Documents {
		for _, sentence := range doc.Sentences {
			for k, token := range sentence.Tokens {
				if token.Kind != text.Word || k == 0 || sentence.Heading {
					continue
				}
				written := token.Span.Of(doc.Text)
				s := out[token.Norm]
				switch next := k + 1; {
				case !upper(written):
					s.small++
				default:
					s.large++
					if s.form == "" || !shouted(written) {
						s.form = written
					}
					if next < len(sentence.Tokens) && upper(sentence.Tokens[next].Span.Of(doc.Text)) {
						s.titled++
					} else {
						s.alone++
					}
				}
				out[token.Norm] = s
			}
		}
	}
	return out
}

// nounPhrases reads the phrases of two to five words that end in a noun: "death toll", "Khamenei's fate", "Russian support
// for Iran". Times, figures and articles in front are left out.
func (w *writer) nounPhrases(r row, lax bool) []phrase {
	doc, s := w.set.Documents[r.doc], r.sentence
	if s >= len(doc.Nodes) {
		return nil
	}
	nodes, tokens := doc.Nodes[s], doc.Sentences[s].Tokens
	blocked := w.blocked(doc, r)
	var out []phrase
	for end := range tokens {
		if !nodes[end].Tag.Noun() || blocked[end] || end+1 < len(tokens) && joins(nodes[end+1].Tag) && !blocked[end+1] {
			continue
		}
		words, joined := 0, false
		for start := end; start >= 0 && words <= maxLabel; start-- {
			tag := nodes[start].Tag
			switch {
			case blocked[start]:
				start = -1
				continue
			case tag == parse.POS:
				continue
			case tag == parse.IN && !joined && start < end && start > 0 && nodes[start-1].Tag.Noun() && linking(tokens[start].Norm):
				joined = true
				words++
				continue
			case tag == parse.DT && start > 0 && nodes[start-1].Tag == parse.IN && !joined && tokens[start].Norm == "the":
				words++
				continue
			case !modifies(tag) || tokens[start].Kind != text.Word:
				start = -1
				continue
			}
			words++
			if words >= minLabel && words <= maxLabel && w.opens(doc, s, start, end, lax) {
				if p, ok := w.phrase(doc, s, start, end); ok {
					out = append(out, p)
				}
			}
		}
	}
	return out
}

// joins says whether a tag goes on with a noun phrase that a noun ended in.
func joins(t parse.Tag) bool { return t.Noun() || t == parse.POS }

func modifies(t parse.Tag) bool {
	return t.Noun() || t == parse.JJ || t == parse.JJR || t == parse.VBG || t == parse.VBN
}

func linking(preposition string) bool {
	return lexicon.Link.Is(preposition, "topic")
}

// opens says whether the tokens from start to end are a phrase of their own: no filler in front, no time, one head that
// says something by itself, unless lax, and no name cut in two unless what is left is a name of the set by itself.
func (w *writer) opens(doc *Document, s, start, end int, lax bool) bool {
	nodes, tokens := doc.Nodes[s], doc.Sentences[s].Tokens
	if start == end || lexicon.Stop.Has(tokens[start].Norm) || lexicon.Stop.Has(doc.Lemmas[s][start]) {
		return false
	}
	if !lax && (lexicon.Label.Is(doc.Lemmas[s][start], "modifier") || lexicon.Label.Is(tokens[start].Norm, "modifier")) {
		return false
	}
	empty := func(k int) bool {
		return !lax && (nodes[k].Tag == parse.NN || nodes[k].Tag == parse.NNS) && lexicon.Label.Is(doc.Lemmas[s][k], "head")
	}
	if empty(end) || w.cut(doc, s, start, end) || w.torn(doc, s, start, end) || w.paired(tokens[end].Span.Of(doc.Text)) {
		return false
	}
	heads := 0
	for k := start; k <= end; k++ {
		if lexicon.Label.Is(tokens[k].Norm, "calendar") || !w.firm(doc, s, k) {
			return false
		}
		if h := nodes[k].Head; h < start || h > end {
			heads++
			if !nodes[k].Tag.Noun() || empty(k) {
				return false
			}
		}
	}
	proper := func(k int) bool { return k >= 0 && (nodes[k].Tag == parse.NNP || nodes[k].Tag == parse.NNPS) }
	if heads != 1 || !proper(start) || !proper(start-1) {
		return heads == 1
	}
	last := start
	for last < end && proper(last+1) {
		last++
	}
	_, ok := w.alias[Fold(strings.ToLower(Span{Start: tokens[start].Start, End: tokens[last].End}.Of(doc.Text)))]
	return ok
}

// paired says whether a word joins two names, which needs a noun behind it: the Berlin-Paris axis.
func (w *writer) paired(word string) bool {
	one, other, ok := strings.Cut(strings.ToLower(word), "-")
	_, first := w.alias[one]
	_, second := w.alias[other]
	return ok && first && second
}

// cut says whether a phrase leaves out what belongs to one of its words: "school student" of a high school student, "Drug
// Administration" of the Food and Drug Administration.
func (w *writer) cut(doc *Document, s, start, end int) bool {
	nodes, tokens := doc.Nodes[s], doc.Sentences[s].Tokens
	large := func(k int) bool {
		return k >= 0 && k < len(nodes) && unicode.IsUpper([]rune(tokens[k].Span.Of(doc.Text))[0])
	}
	joint := func(k int) bool {
		return k >= 0 && k < len(nodes) && (tokens[k].Norm == "and" || tokens[k].Norm == "&")
	}
	if large(start) && joint(start-1) && large(start-2) || large(end) && joint(end+1) && large(end+2) {
		return true
	}
	k := start - 1
	if k < 0 || !modifies(nodes[k].Tag) {
		return false
	}
	h := nodes[k].Head
	return h >= start && h <= end && nodes[h].Head >= start && nodes[h].Head <= end
}

// firm says whether the token is what its tag says: tags are often wrong in headings and beside them ("truck rams crowd"),
// so that a common noun must be more often a noun than a verb in the plain sentences of the set.
func (w *writer) firm(doc *Document, s, k int) bool {
	switch n := doc.Nodes[s][k]; n.Tag {
	case parse.NN, parse.NNS:
		return w.plain[doc.Sentences[s].Tokens[k].Norm] > 0
	case parse.NNP, parse.NNPS:
		return !doc.Sentences[s].Heading || w.plain[doc.Sentences[s].Tokens[k].Norm] > 0
	case parse.VBG, parse.VBN:
		return n.Label == parse.Amod || n.Label == parse.Compound
	}
	return true
}

// phrase writes the tokens from start to end as they would stand inside a sentence.
func (w *writer) phrase(doc *Document, s, start, end int) (phrase, bool) {
	p := phrase{}
	var shown strings.Builder
	for k := start; k <= end; k++ {
		token := doc.Sentences[s].Tokens[k]
		written := token.Span.Of(doc.Text)
		if token.Kind == text.Word && (k == 0 || doc.Sentences[s].Heading) {
			written = w.cased(doc, s, k, end)
		}
		if shape := w.shape[token.Norm]; shouted(written) && shape.form != "" {
			written = shape.form
		}
		if k > start && token.Start > doc.Sentences[s].Tokens[k-1].End {
			shown.WriteByte(' ')
		}
		shown.WriteString(written)
		if key := contentWord(doc, s, k, token); key != "" && !slices.Contains(p.keys, key) {
			p.keys = append(p.keys, key)
		}
	}
	p.shown = shown.String()
	p.only, p.named = w.alias[Fold(strings.ToLower(p.shown))]
	return p, len(p.keys) >= minLabel
}

// blocked marks the tokens of times and figures.
func (w *writer) blocked(doc *Document, r row) []bool {
	out := make([]bool, len(doc.Sentences[r.sentence].Tokens))
	mark := func(first, last int) {
		for k := max(0, first); k <= last && k < len(out); k++ {
			out[k] = true
		}
	}
	for _, id := range r.claims {
		c := w.set.Claims[id]
		for _, m := range c.Moments {
			mark(m.First, m.Last)
		}
		for _, a := range c.Amounts {
			mark(a.First, a.Last)
		}
	}
	return out
}
