package claims

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

const (
	minLabel = 2 // words of a label
	maxLabel = 5
	ballast  = 0.25 // of the heaviest word of the topic: what each word of a phrase must be worth to be no ballast
)

// shape counts how often a word stands in small letters and with a capital where neither is forced by its place.
type shape struct {
	small, large int
	form         string // as written with a capital
}

func (s shape) write(word string) string {
	if s.large > 3*s.small {
		return s.form
	}
	return word
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
				if first, _ := utf8.DecodeRuneInString(written); unicode.IsUpper(first) {
					s.large, s.form = s.large+1, written
				} else {
					s.small++
				}
				out[token.Norm] = s
			}
		}
	}
	return out
}

// phrase is a candidate label.
type phrase struct {
	shown string
	keys  []string
	count int
	score float64
}

// phrases lists the noun phrases of the members that say most of what the topic is about, best first, each with words of
// its own.
func (w *writer) phrases(members []int) []string {
	byKey := map[string]int{}
	var all []phrase
	top := 0.0
	for _, i := range members {
		for _, t := range w.rows[i].own {
			top = max(top, w.weight[t.key])
		}
		for _, p := range w.nounPhrases(w.rows[i]) {
			id := strings.Join(p.keys, " ")
			k, ok := byKey[id]
			if !ok {
				k = len(all)
				byKey[id] = k
				all = append(all, p)
			}
			all[k].count++
		}
	}
	for k := range all {
		p := &all[k]
		for _, key := range p.keys {
			p.score += w.weight[w.ids[key]] - ballast*top
		}
		p.score = math.Round(1e4*p.score*(1+0.3*math.Log2(float64(p.count)))) / 1e4
	}
	slices.SortFunc(all, func(a, b phrase) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(len(a.shown), len(b.shown)), strings.Compare(a.shown, b.shown))
	})
	var out []string
	var used []string
	for _, p := range all {
		if p.score <= 0 || len(out) == maxPhrases {
			break
		}
		fresh := slices.ContainsFunc(p.keys, func(k string) bool { return !slices.Contains(used, k) })
		if fresh {
			out = append(out, p.shown)
			used = append(used, p.keys...)
		}
	}
	return out
}

// nounPhrases reads the phrases of two to five words that end in a noun: "death toll", "Khamenei's fate", "Russian support
// for Iran". Times, figures and articles in front are left out.
func (w *writer) nounPhrases(r row) []phrase {
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
			if words >= minLabel && words <= maxLabel && w.opens(doc, s, start, end) {
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
	return slices.Contains([]string{"of", "for", "on", "in", "with", "to", "against", "between", "over", "from"}, preposition)
}

// opens says whether the tokens from start to end are a phrase of their own: no filler in front, one head, and no name cut
// in two unless what is left is a name of the set by itself.
func (w *writer) opens(doc *Document, s, start, end int) bool {
	nodes, tokens := doc.Nodes[s], doc.Sentences[s].Tokens
	if start == end || lexicon.Stop.Has(tokens[start].Norm) || lexicon.Stop.Has(doc.Lemmas[s][start]) {
		return false
	}
	heads := 0
	for k := start; k <= end; k++ {
		if h := nodes[k].Head; h < start || h > end {
			heads++
			if !nodes[k].Tag.Noun() {
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
	return w.alias[Fold(strings.ToLower(Span{Start: tokens[start].Start, End: tokens[last].End}.Of(doc.Text)))]
}

// phrase writes the tokens from start to end as they would stand inside a sentence.
func (w *writer) phrase(doc *Document, s, start, end int) (phrase, bool) {
	p := phrase{count: 0}
	var shown strings.Builder
	for k := start; k <= end; k++ {
		token := doc.Sentences[s].Tokens[k]
		written := token.Span.Of(doc.Text)
		if (k == 0 || doc.Sentences[s].Heading) && token.Kind == text.Word {
			if tag := doc.Nodes[s][k].Tag; tag != parse.NNP && tag != parse.NNPS || w.shape[token.Norm].small > w.shape[token.Norm].large {
				written = w.shape[token.Norm].write(token.Norm)
			}
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
