package compare

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// laid is two sentences laid side by side: the words of each, as tokens that are no punctuation, and the gaps in which they differ.
type laid struct {
	x       *index
	at      [2]where
	words   [2][]int
	gaps    []breach
	figures [2][]quantity.Quantity // of each sentence
	apart   bool                   // they are no passage as wholes: only a run of words in them may be
}

// breach is a gap: of either sentence the first of the words that the other does not have there, and the one behind the last.
type breach [2][2]int

func (g breach) oneSided() bool { return g[0][0] == g[0][1] || g[1][0] == g[1][1] }

// lay lays two sentences side by side; false where they can not print one passage.
func (x *index) lay(at [2]where) (laid, bool) {
	l := laid{x: x, at: at}
	var all [2][]string
	for side, w := range at {
		l.words[side] = wordsAt(x.tokensAt(w))
		all[side] = norms(x.tokensAt(w), l.words[side])
	}
	short := min(len(all[0]), len(all[1]))
	if short < reprintLeast {
		return l, false
	}
	least := max(reprintLeast, reprintShare*float64(short), reprintWhole*float64(max(len(all[0]), len(all[1]))))
	same := 0
	if same, l.gaps = sideBySide(all[0], all[1]); same < runLeast && float64(same) < least {
		return l, false
	}
	l.apart = float64(same) < least
	for side, w := range at {
		l.figures[side] = x.quantitiesAt(w)
	}
	return l, true
}

// missing is how many words of a sentence the other does not have in their place.
func (l laid) missing(side int) (n int) {
	for _, g := range l.gaps {
		n += g[side][1] - g[side][0]
	}
	return n
}

// wordsAt are the tokens of a sentence that are no punctuation.
func wordsAt(tokens []text.Token) (out []int) {
	for k, t := range tokens {
		if t.Kind != text.Punct {
			out = append(out, k)
		}
	}
	return out
}

// sideBySide lays two lists of words side by side: how many are the same, and where they differ.
func sideBySide(a, b []string) (same int, gaps []breach) {
	i, j, open := 0, 0, false
	for _, part := range text.Diff(a, b) {
		n := utf8.RuneCountInString(part.Text)
		if part.Type == diffmatchpatch.DiffEqual {
			same, i, j, open = same+n, i+n, j+n, false
			continue
		}
		if !open {
			gaps, open = append(gaps, breach{{i, i}, {j, j}}), true
		}
		if part.Type == diffmatchpatch.DiffDelete {
			i += n
		} else {
			j += n
		}
		gaps[len(gaps)-1][0][1], gaps[len(gaps)-1][1][1] = i, j
	}
	return same, gaps
}

// kept says whether the words around a gap are nearly all the same.
func (l laid) kept(g breach) bool {
	for side, words := range l.words {
		low, high := max(0, g[side][0]-reprintNear), min(len(words), g[side][1]+reprintNear)
		all, other := high-low-(g[side][1]-g[side][0]), 0
		for _, o := range l.gaps {
			if o != g {
				other += max(0, min(high, o[side][1])-max(low, o[side][0]))
			}
		}
		if all < reprintNear || float64(all-other) < reprintKeep*float64(all) {
			return false
		}
	}
	return true
}

// run says whether the words right around a gap, up to the next ones, are a passage of their own.
func (l laid) run(g breach) bool {
	from, to := 0, len(l.words[0])
	for _, o := range l.gaps {
		if o[0][1] <= g[0][0] && o != g {
			from = max(from, o[0][1])
		}
		if o[0][0] >= g[0][1] && o != g {
			to = min(to, o[0][0])
		}
	}
	around := slices.Concat(l.words[0][from:g[0][0]], l.words[0][g[0][1]:to])
	content := 0
	for _, norm := range norms(l.x.tokensAt(l.at[0]), around) {
		if contentWord(norm) {
			content++
		}
	}
	return len(around) >= runLeast && content >= runContent
}

// contentWord says whether a word is neither a number nor one of those that all sentences have.
func contentWord(norm string) bool { return !lexicon.Stop.Has(norm) && digitsOf(norm) == "" }

// elsewhere says whether another gap sets other names or numbers against each other, "flight EK 783 to Lagos", "EK 785 to Abuja", or tells which of
// several: "the first shooting".
func (l laid) elsewhere(g breach) bool {
	which := func(norm string) bool { return lexicon.Figure.Is(norm, "which") }
	return slices.ContainsFunc(l.gaps, func(o breach) bool {
		a, b := l.named(0, o), l.named(1, o)
		return o != g && (len(a) > 0 && len(b) > 0 && len(common(a, b)) == 0 || l.holds(0, o, which) || l.holds(1, o, which))
	})
}

// counting says whether what a sentence has alone, but for one gap, holds a figure that the other does not give.
func (l laid) counting(side int, g breach) bool {
	figures := slices.DeleteFunc(slices.Clone(l.figures[side]), func(q quantity.Quantity) bool {
		return slices.ContainsFunc(l.figures[1-side], func(o quantity.Quantity) bool { return o.Value == q.Value })
	})
	return slices.ContainsFunc(l.gaps, func(o breach) bool {
		return o != g && slices.ContainsFunc(l.words[side][o[side][0]:o[side][1]], func(k int) bool { return among(figures, [2]int{k, k}) != nil })
	})
}

// reworded says whether another gap sets words with content against each other.
func (l laid) reworded(g breach) bool {
	return slices.ContainsFunc(l.gaps, func(o breach) bool { return o != g && l.holds(0, o, contentWord) && l.holds(1, o, contentWord) })
}

// otherThing says whether another gap sets one thing against another, "closed to lorries since", "closed to walkers since": each has its own time.
func (l laid) otherThing(g breach) bool {
	return slices.ContainsFunc(l.gaps, func(o breach) bool {
		var word [2]string
		noun := false
		for side, w := range l.at {
			if o == g || o[side][1]-o[side][0] != 1 {
				return false
			}
			d, k := l.x.set.Documents[w.doc], l.words[side][o[side][0]]
			tag := d.Nodes[w.sentence][k].Tag
			noun = noun || tag == parse.NN || tag == parse.NNS
			word[side] = claims.Normal(d.Lemmas[w.sentence][k])
		}
		return noun && word[0] != word[1] && contentWord(word[0]) && contentWord(word[1])
	})
}

// otherDeed says whether the verbs that govern a swap both stand in gaps, so that each sentence tells another deed: "two of the five survived",
// "four of them died".
func (l laid) otherDeed(s swap) bool {
	for side := range l.at {
		v := l.verb(side, s.at[side][0])
		if !slices.ContainsFunc(l.gaps, func(g breach) bool { return slices.Contains(l.words[side][g[side][0]:g[side][1]], v) }) {
			return false
		}
	}
	return true
}

// verb is the token of the verb that governs a token, -1 for none.
func (l laid) verb(side, k int) int {
	nodes := l.x.set.Documents[l.at[side].doc].Nodes[l.at[side].sentence]
	for range nodes {
		if k < 0 || nodes[k].Tag.Verb() {
			break
		}
		k = nodes[k].Head
	}
	return k
}

// holds says whether a word that one sentence has in a gap is of a kind.
func (l laid) holds(side int, g breach, is func(norm string) bool) bool {
	return slices.ContainsFunc(norms(l.x.tokensAt(l.at[side]), l.words[side][g[side][0]:g[side][1]]), is)
}

// named are the names and numbers in a gap, in small letters.
func (l laid) named(side int, g breach) (out []string) {
	w := l.at[side]
	nodes := l.x.set.Documents[w.doc].Nodes[w.sentence]
	for _, k := range l.words[side][g[side][0]:g[side][1]] {
		norm := l.x.tokensAt(w)[k].Norm
		if digits := digitsOf(norm); digits != "" {
			out = append(out, digits) // "31st", "31"
		} else if nodes[k].Tag == parse.NNP {
			out = append(out, norm)
		}
	}
	return out
}

// digitsOf are the digits in a text.
func digitsOf(s string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, s)
}

// denies says whether what one sentence has alone denies an odd number of times: "shall not be included", "shall be excluded".
func (l laid) denies(side int) bool {
	out := false
	for _, g := range l.gaps {
		for _, k := range l.words[side][g[side][0]:g[side][1]] {
			if lexicon.Negator.Has(l.x.tokensAt(l.at[side])[k].Norm) {
				out = !out
			}
		}
	}
	return out
}
