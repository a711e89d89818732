package text

import "unicode/utf8"

// pullQuotes masks lines inside the text that only repeat, in larger letters, what a sentence of the text says: its words in
// their order, a few left out, perhaps with the name behind them of who says it. The sentence in the text stays. Its cost is linear:
// candidates come from an index of word triples, which holds a few sentences each.
func (m *mask) pullQuotes(all []Sentence) []Sentence {
	pulled := func(i int) bool { return i > 0 && all[i].Heading && len(all[i].Tokens) >= leastPulled }
	var lines []int
	for i := range all {
		if pulled(i) {
			lines = append(lines, i)
		}
	}
	if lines == nil {
		return all
	}
	index := map[[3]string][]int{}
	for i, sen := range all {
		if sen.Heading {
			continue
		}
		w := words(sen.Tokens)
		for k := 0; k+2 < len(w); k++ {
			key := [3]string{w[k].Norm, w[k+1].Norm, w[k+2].Norm}
			if list := index[key]; len(list) < mostPostings && (len(list) == 0 || list[len(list)-1] != i) {
				index[key] = append(list, i)
			}
		}
	}
	drop := map[int]bool{}
	for _, i := range lines {
		line := words(all[i].Tokens)
		if best := mostAlike(line, index); best >= 0 && m.repeats(line, words(all[best].Tokens)) {
			m.hide(all[i].Span, "pull quote")
			drop[i] = true
		}
	}
	out := all[:0]
	for i, sen := range all {
		if !drop[i] {
			out = append(out, sen)
		}
	}
	return out
}

// The least number of tokens of a pull quote, and the number of sentences remembered for one triple of words.
const (
	leastPulled  = 6
	mostPostings = 8
)

// words are the tokens that are no punctuation marks.
func words(tokens []Token) []Token {
	out := make([]Token, 0, len(tokens))
	for _, t := range tokens {
		if t.Kind != Punct {
			out = append(out, t)
		}
	}
	return out
}

// mostAlike is the sentence that shares most triples of words with the line, the first of several, -1 for none.
func mostAlike(line []Token, index map[[3]string][]int) int {
	shared, best := map[int]int{}, -1
	for k := 0; k+2 < len(line); k++ {
		for _, i := range index[[3]string{line[k].Norm, line[k+1].Norm, line[k+2].Norm}] {
			shared[i]++
			if best < 0 || shared[i] > shared[best] || shared[i] == shared[best] && i < best {
				best = i
			}
		}
	}
	return best
}

// repeats says whether the line is a stretch of the sentence with at most a few words left out, up to a name at its end.
func (m *mask) repeats(line, sentence []Token) bool {
	for from := range sentence {
		if sentence[from].Norm != line[0].Norm {
			continue
		}
		n, at := 1, from+1
		for n < len(line) {
			gap := 0
			for at+gap < len(sentence) && gap <= widestGap && sentence[at+gap].Norm != line[n].Norm {
				gap++
			}
			if gap > widestGap || at+gap >= len(sentence) {
				break
			}
			n, at = n+1, at+gap+1
		}
		if left := line[n:]; n >= leastPulled-1 && at-from <= n+max(2, n/4) && (len(left) == 0 || n >= len(left) && m.names(left)) {
			return true
		}
	}
	return false
}

// widestGap is the number of words of the sentence that may be left out at one place.
const widestGap = 2

// names says whether the stretch is the name of a person with the office behind it: it begins with two capitals, and all
// its longer words have one.
func (m *mask) names(tokens []Token) bool {
	for i, t := range tokens {
		r, _ := utf8.DecodeRuneInString(m.raw[t.Start:])
		if (i < 2 || t.Len() > 3) && !isUpper(r) || starters["timeword"][t.Norm] {
			return false
		}
	}
	return len(tokens) > 1
}
