package claims

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/parse"
)

// forms counts how the words of a normal form are written: "driver" and "drivers" of what is compared as "attacker".
type forms map[string]map[string]int

// written counts the nouns of sentences, or all their words, by their normal forms, as they stand there: names with their capitals, the rest
// in small letters. Of a figure or time no word is a subject: "240 million crowns".
func (w *writer) written(members []int, all bool) forms {
	out := forms{}
	for _, i := range members {
		doc, s := w.set.Documents[w.rows[i].doc], w.rows[i].sentence
		if s >= len(doc.Nodes) {
			continue
		}
		blocked := w.blocked(doc, w.rows[i])
		for k, token := range doc.Sentences[s].Tokens {
			key := contentWord(doc, s, k, token)
			if key == "" || !all && (blocked[k] || !doc.Nodes[s][k].Tag.Noun() || serves(doc, s, k)) {
				continue
			}
			if out[key] == nil {
				out[key] = map[string]int{}
			}
			out[key][w.spelling(doc, s, k)]++
		}
	}
	return out
}

// spelling is a word as it stands inside a sentence: with a capital where the texts write it so, or where it is a name.
func (w *writer) spelling(doc *Document, s, k int) string {
	token := doc.Sentences[s].Tokens[k]
	if tag := doc.Nodes[s][k].Tag; tag != parse.NNP && tag != parse.NNPS {
		return w.shape[token.Norm].write(token.Norm)
	}
	shape := w.shape[token.Norm]
	switch {
	case shape.small > shape.large:
		return token.Norm
	case shape.form != "":
		return shape.form
	}
	return token.Span.Of(doc.Text)
}

// of is the commonest way to write a normal form, the first of the alphabet of several; "" where no noun stands for it.
func (f forms) of(key string) string {
	best, most := "", 0
	for form, n := range f[key] {
		if c := cmp.Or(cmp.Compare(n, most), strings.Compare(best, form)); c > 0 || most == 0 {
			best, most = form, n
		}
	}
	return best
}

// words lists the names and nouns a topic can be searched by, heaviest first, as the texts write them. The words of a name are no entries
// of their own.
func (w *writer) words(terms []term, written forms) []string {
	var out []string
	for _, t := range terms {
		if len(out) == maxTerms {
			break
		}
		word := w.keys[t.key]
		if rest, ok := strings.CutPrefix(word, "name "); ok {
			id, err := strconv.Atoi(rest)
			if err != nil || w.set.Names[id].Kind == name.People {
				continue
			}
			word = w.set.Names[id].Label
			out = slices.DeleteFunc(out, func(o string) bool { return slices.Contains(strings.Fields(word), o) })
		} else if word = written.of(word); len(word) < 3 || idle(word) {
			continue
		}
		if !slices.ContainsFunc(out, func(o string) bool { return strings.Contains(strings.ToLower(o), strings.ToLower(word)) }) {
			out = append(out, word)
		}
	}
	return out
}

// idle says whether a word names a time or nothing in particular, which nobody searches by.
func idle(word string) bool {
	word = strings.ToLower(word)
	return lexicon.Label.Is(word, "calendar") || lexicon.Label.Is(word, "daytime") || lexicon.Label.Is(word, "indefinite")
}

// listed is the label of a topic without any phrase: its heaviest full name, else its two heaviest nouns.
func (w *writer) listed(terms []term, written forms) string {
	var words []string
	for _, t := range terms {
		key := w.keys[t.key]
		if rest, ok := strings.CutPrefix(key, "name "); ok && len(words) == 0 {
			if id, err := strconv.Atoi(rest); err == nil && strings.Contains(w.set.Names[id].Label, " ") {
				return w.set.Names[id].Label
			}
		}
		word := written.of(key)
		if w.plain[strings.ToLower(word)] > 0 && len(words) < 2 && !idle(word) && !lexicon.Label.Is(key, "head") && !lexicon.Label.Is(strings.ToLower(word), "head") {
			words = append(words, word)
		}
	}
	if len(words) < 2 {
		words = w.words(terms, written)
	}
	return strings.Join(words[:min(2, len(words))], " and ")
}

// told is the label of a topic that has no noun of its own: its two heaviest words that are nouns elsewhere.
func (w *writer) told(terms []term, written forms) string {
	var words []string
	for _, t := range terms {
		if key := w.keys[t.key]; w.noun[key] && len(key) >= 3 && !lexicon.Label.Is(key, "calendar") && len(words) < 2 {
			words = append(words, written.of(key))
		}
	}
	return strings.Join(words, " and ")
}
