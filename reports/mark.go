package reports

import (
	"unicode"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

	"crossclaim/claims"
	"crossclaim/claims/text"
)

const (
	diffTokens  = 400 // a word diff is quadratic: longer sentences show their evidence only
	diffShare   = 0.5 // share of equal words below which two sentences are no versions of each other and a diff is noise
	clipBytes   = 480 // a quote longer than this is cut around its evidence
	clipContext = 160
)

// quote is a sentence with its white space folded and a tone for each byte.
type quote struct {
	text  string
	tones []Tone
}

// newQuote folds the span of the document, leaves out its markup and tones its evidence.
func newQuote(doc *claims.Document, span claims.Span, evidence []claims.Span) quote {
	raw := span.Of(doc.Text)
	out, tones := make([]byte, 0, len(raw)), make([]Tone, 0, len(raw))
	gap := false
	markup := doc.Markup(span)
	for i := 0; i < len(raw); {
		if within(markup, span.Start+i) {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(raw[i:])
		if unicode.IsSpace(r) {
			gap = len(out) > 0
			i += size
			continue
		}
		tone := Plain
		if within(evidence, span.Start+i) {
			tone = Clash
		}
		if gap {
			out = append(out, ' ')
			tones = append(tones, bridge(tones, tone))
			gap = false
		}
		for range size {
			tones = append(tones, tone)
		}
		out = append(out, raw[i:i+size]...)
		i += size
	}
	return quote{string(out), tones}
}

// bridge is the tone of a blank between two words: theirs when they agree.
func bridge(tones []Tone, next Tone) Tone {
	if tones[len(tones)-1] == next {
		return next
	}
	return Plain
}

func within(spans []claims.Span, offset int) bool {
	for _, s := range spans {
		if s.Start <= offset && offset < s.End {
			return true
		}
	}
	return false
}

// contrast tones the words of q that are not among the tokens of another quote, where the two are versions of one sentence.
func (q quote) contrast(b []string) {
	if len(b) == 0 || len(b) > diffTokens {
		return
	}
	a := tokens(q.text)
	if len(a) == 0 || len(a) > diffTokens {
		return
	}
	enough := diffShare * float64(words(a)+words(b))
	if float64(2*common(a, b)) < enough {
		return // most pairs: no need to find out how the words are ordered
	}
	changed, same := diffWords(a, b)
	if float64(2*same) < enough {
		return
	}
	at := 0
	for i, token := range a {
		if changed[i] && isWord(token) {
			q.tone(at, at+len(token))
		}
		at += len(token)
	}
	for i := 1; i+1 < len(q.text); i++ {
		if q.text[i] == ' ' && q.tones[i] == Plain && q.tones[i-1] == Other && q.tones[i+1] == Other {
			q.tones[i] = Other
		}
	}
}

// tone marks a word as different unless a part of it is evidence already.
func (q quote) tone(start, end int) {
	for i := start; i < end; i++ {
		if q.tones[i] != Plain {
			return
		}
	}
	for i := start; i < end; i++ {
		q.tones[i] = Other
	}
}

// common counts the words that both lists have, each as often as the list that has it less often.
func common(a, b []string) int {
	left, n := map[string]int{}, 0
	for _, t := range a {
		left[t]++
	}
	for _, t := range b {
		if left[t] > 0 && isWord(t) {
			n++
		}
		left[t]--
	}
	return n
}

// diffWords says which tokens of a are not in b, and how many words are in both.
func diffWords(a, b []string) (changed []bool, same int) {
	changed = make([]bool, len(a))
	at := 0
	for _, part := range text.Differ().DiffCleanupSemantic(text.Diff(a, b)) {
		n := utf8.RuneCountInString(part.Text)
		switch part.Type {
		case diffmatchpatch.DiffEqual:
			same += words(a[at : at+n])
			at += n
		case diffmatchpatch.DiffDelete:
			for i := at; i < at+n; i++ {
				changed[i] = true
			}
			at += n
		}
	}
	return changed, same
}

// tokens splits into words (with the marks inside them: 4.9, U.S, al-Assad) and single other runes.
func tokens(s string) []string {
	var out []string
	for len(s) > 0 {
		n := wordLen(s)
		if n == 0 {
			_, n = utf8.DecodeRuneInString(s)
		}
		out = append(out, s[:n])
		s = s[n:]
	}
	return out
}

// wordLen is the length of the word s starts with.
func wordLen(s string) int {
	end := 0
	for i, r := range s {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) && i > 0:
			end = i + utf8.RuneLen(r)
		case i > 0 && i == end && (r == '\'' || r == '’' || r == '.' || r == ',' || r == '-'):
			continue
		default:
			return end
		}
	}
	return end
}

func isWord(s string) bool { return wordLen(s) > 0 }

func words(list []string) int {
	n := 0
	for _, t := range list {
		if isWord(t) {
			n++
		}
	}
	return n
}

// line cuts a long quote around its evidence and groups it into pieces.
func (q quote) line() Line {
	lo, hi := q.window()
	var out Line
	if lo > 0 {
		out = append(out, Piece{"… ", Faint})
	}
	for start := lo; start < hi; {
		end := start + 1
		for end < hi && q.tones[end] == q.tones[start] {
			end++
		}
		out = append(out, Piece{q.text[start:end], q.tones[start]})
		start = end
	}
	if hi < len(q.text) {
		out = append(out, Piece{" …", Faint})
	}
	return out
}

// window is the part of a quote that is shown: all, or what stands around the evidence, cut at blanks.
func (q quote) window() (lo, hi int) {
	if len(q.text) <= clipBytes {
		return 0, len(q.text)
	}
	first := 0
	for i, t := range q.tones {
		if t == Clash {
			first = i
			break
		}
	}
	lo = max(0, first-clipContext)
	hi = min(len(q.text), lo+clipBytes)
	for n := 0; lo > 0 && lo < first && n < clipContext && q.text[lo-1] != ' '; n++ {
		lo++
	}
	for n := 0; hi < len(q.text) && n < clipContext && q.text[hi] != ' '; n++ {
		hi--
	}
	for lo > 0 && !utf8.RuneStart(q.text[lo]) {
		lo--
	}
	for hi < len(q.text) && !utf8.RuneStart(q.text[hi]) {
		hi--
	}
	return lo, hi
}
