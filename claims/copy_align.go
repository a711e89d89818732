package claims

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// align lays two sentences side by side along their longest common subsequence of words (Hirschberg's measure, by the
// plain table). It says how many words are the same, whether what differs changes the story, and whether the two are
// copies at all.
func (f *copyFinder) align(a, b line) (same int, changed, ok bool) {
	x, y := f.side(a), f.side(b)
	width := len(y.words) + 1
	f.cells = slices.Grow(f.cells[:0], (len(x.words)+1)*width)[:(len(x.words)+1)*width]
	table := f.cells
	clear(table)
	for i := len(x.words) - 1; i >= 0; i-- {
		row, below := table[i*width:(i+1)*width], table[(i+1)*width:(i+2)*width]
		for j := len(y.words) - 1; j >= 0; j-- {
			if x.norms[i] == y.norms[j] {
				row[j] = below[j+1] + 1
			} else {
				row[j] = max(below[j], row[j+1])
			}
		}
	}
	same = int(table[0])
	told := [2]bool{}   // whether a verb of speech stands in what one has alone
	added, tail := 0, 0 // content words that stand in one alone; those of them in a tail that says whose words these are
	for i, j := 0, 0; i < len(x.words) || j < len(y.words); {
		if i < len(x.words) && j < len(y.words) && x.norms[i] == y.norms[j] {
			i, j = i+1, j+1
			continue
		}
		i0, j0 := i, j
		for (i < len(x.words) || j < len(y.words)) && !(i < len(x.words) && j < len(y.words) && x.norms[i] == y.norms[j]) {
			if j == len(y.words) || i < len(x.words) && table[(i+1)*width+j] >= table[i*width+j+1] {
				i++
			} else {
				j++
			}
		}
		n, tells := gap(x, i0, i, y, j0, j)
		added, changed = added+n, changed || tells
		told[0], told[1] = told[0] || x.speaks(i0, i), told[1] || y.speaks(j0, j)
		if i == len(x.words) && j == len(y.words) && (i0 == i && y.speaks(j0, j) || j0 == j && x.speaks(i0, i)) {
			tail = n
		}
	}
	if told[0] != told[1] && !(told[0] && y.quotes() || told[1] && x.quotes()) {
		changed = true // one reports what the other states
	}
	short, all := min(len(x.words), len(y.words)), len(x.words)+len(y.words)
	dice := float64(2*same) / float64(all)
	ok = dice >= copyDice || float64(same) >= copyWhole*float64(short) && added-tail <= copyExtra
	return same, changed || added > copyExtra, ok
}

// side is one sentence of an alignment.
type side struct {
	doc   *Document
	s     int
	words []int
	norms []int32
}

func (f *copyFinder) side(l line) side { return side{f.docs[l.doc], l.sentence, l.words, l.norms} }

func (s side) token(i int) text.Token { return s.doc.Sentences[s.s].Tokens[s.words[i]] }

// speaks says whether a verb of speech stands among the words.
func (s side) speaks(from, to int) bool {
	for i := from; i < to; i++ {
		if lexicon.Speech.Has(s.lemma(i)) {
			return true
		}
	}
	return false
}

// quotes says whether the sentence is or holds a quotation: then it tells by itself that these are somebody's words.
func (s side) quotes() bool {
	sentence := s.doc.Sentences[s.s]
	return sentence.Quoted || slices.ContainsFunc(sentence.Tokens, func(t text.Token) bool { return t.Norm == "\"" || t.Norm == "'" || t.Norm == "''" || t.Norm == "``" })
}

func (s side) lemma(i int) string {
	if s.s < len(s.doc.Lemmas) && s.words[i] < len(s.doc.Lemmas[s.s]) {
		return s.doc.Lemmas[s.s][s.words[i]]
	}
	return s.token(i).Norm
}

// gap judges a stretch in which two sentences differ: how many content words it adds, and whether it tells something else.
func gap(x side, i0, i1 int, y side, j0, j1 int) (added int, tells bool) {
	a, b := content(x, i0, i1), content(y, j0, j1)
	a, b = unlike(a, b), unlike(b, a)
	for _, w := range slices.Concat(a, b) {
		switch {
		case w.heavy:
			tells = true
		case !w.name:
			added++
		}
	}
	return added, tells || len(a) > 0 && len(b) > 0
}

// weakening are adjectives that leave open whether a thing is so.
var weakening = []string{"possible", "potential", "apparent", "attempted", "planned", "would-be"}

// turning are small words that turn what is told around.
var turning = []string{"against", "before", "after", "above", "below"}

// piece is a word of a gap that says something.
type piece struct {
	word  string
	name  bool // capitalised inside a sentence
	heavy bool // a figure, a negation, a denial, a hedge, a quantity
}

func content(s side, from, to int) []piece {
	var out []piece
	for i := from; i < to; i++ {
		t := s.token(i)
		written := t.Span.Of(s.doc.Text)
		first, _ := utf8.DecodeRuneInString(written)
		p := piece{word: Normal(s.lemma(i)), name: unicode.IsUpper(first)}
		p.heavy = slices.Contains(weakening, t.Norm) || slices.Contains(turning, t.Norm) || t.Kind == text.Number || lexicon.Negator.Has(t.Norm) || lexicon.Hedge.Has(t.Norm) || lexicon.Quantifier.Has(t.Norm) || lexicon.Modal.Has(t.Norm) ||
			lexicon.Implicative.Has(s.lemma(i)) || lexicon.Speech.Is(s.lemma(i), "deny")
		if s.s < len(s.doc.Nodes) && s.words[i] < len(s.doc.Nodes[s.s]) {
			p.heavy = p.heavy || s.doc.Nodes[s.s][s.words[i]].Tag == parse.CD
		}
		if p.heavy || t.Kind == text.Word && !lexicon.Stop.Has(t.Norm) && !lexicon.Speech.Has(p.word) {
			if lexicon.Negator.Has(t.Norm) {
				p.word = "not"
			}
			out = append(out, p)
		}
	}
	return out
}

// unlike are the pieces of a that b has in no form: another spelling of a word is the same word.
func unlike(a, b []piece) []piece {
	var out []piece
	for _, p := range a {
		if !slices.ContainsFunc(b, func(q piece) bool { return p.word == q.word || !p.heavy && !q.heavy && spelling(p.word, q.word) }) {
			out = append(out, p)
		}
	}
	return out
}

// spelling says whether two words are one in two spellings: all but a letter or two the same (analyse, analyze), or one
// with its ending cut.
func spelling(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 4 || len(b)-len(a) > 2 {
		return false
	}
	prefix := 0
	for prefix < len(a) && a[prefix] == b[prefix] {
		prefix++
	}
	return prefix == len(a) || strings.HasSuffix(b, a[prefix+1:]) && len(b) == len(a) && len(a) >= 6 || strings.HasSuffix(b, a[prefix:]) && len(a) >= 5
}
