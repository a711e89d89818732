package main

import (
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/claims/parse"
)

// example is a sentence with its right tree.
type example struct {
	Words []string
	Gold  []parse.Node
}

// adapt turns a treebank sentence into one as our tokenizer writes it: hyphenated words are whole. ok is false when it
// is no tree afterwards or has a tag we do not know.
func adapt(sent []token) (e example, ok bool) {
	if len(sent) == 0 || !tree(sent) {
		return e, false
	}
	if sent = joinHyphens(sent); !tree(sent) {
		return e, false
	}
	for _, t := range sent {
		tag, ok := parse.TagOf(t.tag)
		if !ok {
			return e, false
		}
		e.Words = append(e.Words, t.form)
		e.Gold = append(e.Gold, parse.Node{Tag: tag, Label: labelOf(t), Head: t.head})
	}
	return e, true
}

// labelOf reads a relation; the names of older releases are brought to one, unknown subtypes fall back.
func labelOf(t token) parse.Label {
	name := strings.NewReplacer(":npmod", ":unmarked", "nmod:tmod", "nmod:unmarked").Replace(t.label)
	if name == "obl:unmarked" && t.temporal {
		return parse.OblTmod
	}
	if l, ok := parse.LabelOf(name); ok {
		return l
	}
	base, _, _ := strings.Cut(name, ":")
	if l, ok := parse.LabelOf(base); ok {
		return l
	}
	return parse.Dep
}

// joinHyphens merges "long" "-" "term" into one token; the head of the merged words stays head.
func joinHyphens(sent []token) []token {
	group := make([]int, len(sent)) // number of the merged token each word goes to
	n := 0
	for i := range sent {
		joined := i > 0 && sent[i-1].glued && (sent[i].tag == "HYPH" || sent[i-1].tag == "HYPH")
		if i > 0 && !joined {
			n++
		}
		group[i] = n
	}
	if n == len(sent)-1 {
		return sent
	}
	out := make([]token, 0, n+1)
	for i := 0; i < len(sent); {
		j := i + 1
		for j < len(sent) && group[j] == group[i] {
			j++
		}
		t := sent[i]
		if j > i+1 {
			t = merge(sent[i:j], i)
		}
		if t.head >= 0 {
			t.head = group[t.head]
		}
		out = append(out, t)
		i = j
	}
	return out
}

// merge makes one token of the words that start at index first.
func merge(words []token, first int) token {
	t := words[len(words)-1]
	for _, w := range words {
		if w.head < first || w.head >= first+len(words) {
			t = w
		}
	}
	last := words[len(words)-1]
	t.form, t.glued = "", last.glued
	proper, numbers := true, true
	for _, w := range words {
		t.form += w.form
		if w.tag != "HYPH" {
			proper = proper && strings.HasPrefix(w.tag, "NNP")
			numbers = numbers && w.tag == "CD"
		}
	}
	base, _, _ := strings.Cut(t.label, ":")
	before := base == "compound" || base == "amod" || base == "nmod" && t.tag != "NNS"
	switch {
	case proper || numbers:
	case last.tag == "HYPH":
	case before && (base == "amod" || !strings.HasPrefix(words[0].tag, "N") || strings.HasPrefix(last.tag, "V") || strings.HasPrefix(last.tag, "J")):
		t.tag = "JJ"
		if base == "compound" {
			t.label = "amod"
		}
	case strings.HasPrefix(last.tag, "V") && base == "amod":
		t.tag = "JJ"
	default:
		t.tag = last.tag
	}
	return t
}

// tree says whether the heads form one tree.
func tree(sent []token) bool {
	roots := 0
	for i := range sent {
		if sent[i].head < 0 {
			roots++
		}
		steps := 0
		for j := i; j >= 0; j = sent[j].head {
			if steps++; steps > len(sent) || sent[j].head < -1 || sent[j].head >= len(sent) {
				return false
			}
		}
	}
	return roots == 1
}

// augment adds headline-like copies of a share of the sentences: in capitals, with every word capitalised, in lower
// case, and telegraphic ones without articles and the final mark. A copy
// follows its sentence.
func augment(list []example, seed uint64) []example {
	rng := rand.New(rand.NewPCG(seed, 3))
	var out []example
	for _, e := range list {
		out = append(out, e)
		if len(e.Words) < 4 {
			continue
		}
		switch x := rng.IntN(100); {
		case x < 2:
			out = append(out, mapWords(e, strings.ToUpper))
		case x < 4:
			out = append(out, mapWords(telegraph(e), capital))
		case x < 5:
			out = append(out, mapWords(e, strings.ToLower))
		case x < 9:
			out = append(out, telegraph(e))
		}
	}
	return out
}

func mapWords(e example, f func(string) string) example {
	words := make([]string, len(e.Words))
	for i, w := range e.Words {
		words[i] = f(w)
	}
	return example{Words: words, Gold: e.Gold}
}

// capital gives a word of more than three letters a capital, as in a title.
func capital(w string) string {
	if r, n := utf8.DecodeRuneInString(w); len(w) > 3 {
		return string(unicode.ToUpper(r)) + w[n:]
	}
	return w
}

// telegraph drops articles and the final mark, where nothing depends on them.
func telegraph(e example) example {
	governs := make([]bool, len(e.Words))
	for _, n := range e.Gold {
		if n.Head >= 0 {
			governs[n.Head] = true
		}
	}
	to := make([]int, len(e.Words))
	var out example
	for i, w := range e.Words {
		g := e.Gold[i]
		article := g.Label == parse.Det && (strings.EqualFold(w, "the") || strings.EqualFold(w, "a") || strings.EqualFold(w, "an"))
		final := i == len(e.Words)-1 && g.Tag == parse.Period
		if !governs[i] && (article || final) {
			continue
		}
		to[i] = len(out.Words)
		out.Words, out.Gold = append(out.Words, w), append(out.Gold, g)
	}
	if len(out.Words) == 0 {
		return e
	}
	for i := range out.Gold {
		if h := out.Gold[i].Head; h >= 0 {
			out.Gold[i].Head = to[h]
		}
	}
	return out
}
