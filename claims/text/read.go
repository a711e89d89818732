package text

import (
	"slices"
	"strings"
)

// Read cuts an article into sentences. raw is the whole text, valid UTF-8, as it stands in the file; the spans of the
// result are byte offsets into it. Time and memory are linear in its length.
func Read(raw string) Text {
	m := newMask(raw)
	m.prefixes(lines(raw))
	found := blocks(m.text(), lines(m.text()), isFurnitureLine)
	m.furniture(found)
	return m.read(found)
}

// mask collects noise; its text is the raw text with the noise blanked.
type mask struct {
	raw   string
	noise []Noise
	blank []byte
	cache string
	fresh bool
}

func newMask(raw string) *mask { return &mask{raw: raw, cache: raw, fresh: true} }

// text is the raw text with all noise so far blanked.
func (m *mask) text() string {
	if !m.fresh {
		m.cache, m.fresh = string(m.blank), true
	}
	return m.cache
}

// hide blanks a stretch; line breaks stay, so that lines keep their numbers. What is blank already is no noise.
func (m *mask) hide(at Span, why string) {
	at = Span{max(at.Start, 0), min(at.End, len(m.raw))}
	if at.Len() <= 0 {
		return
	}
	if m.blank == nil {
		m.blank = []byte(m.raw)
	}
	seen := false
	for i := at.Start; i < at.End; i++ {
		if b := m.blank[i]; b != '\n' && b != '\r' && b != ' ' {
			m.blank[i], seen = ' ', true
		}
	}
	if seen {
		m.noise = append(m.noise, Noise{at, why})
		m.fresh = false
	}
}

// read cuts the blocks that are left into sentences and drops those that turn out to be furniture or repeats.
func (m *mask) read(found []block) Text {
	s := m.text()
	sc := &scanner{src: s, norms: map[string]string{}}
	r := &reader{mask: m, seen: map[string]int{}}
	paragraph := 0
	for _, b := range found {
		at := trim(s, b.Span)
		if at.Len() == 0 {
			continue
		}
		kept := len(r.out)
		list := sentences(s, sc.tokens(at), paragraph)
		if s := author(s, list); s.Len() > 0 {
			m.hide(s, "author")
			list = list[1:]
		}
		for _, sen := range list {
			r.take(sen)
		}
		if len(r.out) > kept {
			paragraph++
		}
	}
	out := m.pullQuotes(m.handOvers(m.cutTeasers(slices.DeleteFunc(r.out, func(s Sentence) bool { return s.Tokens == nil }))))
	return Text{Masked: m.text(), Noise: ordered(m.noise), Sentences: out}
}

// reader keeps the sentences that are text and remembers their words.
type reader struct {
	*mask
	out  []Sentence
	seen map[string]int // words of a sentence: its index in out
}

// take keeps a sentence unless it is furniture or stands there already. Of a standfirst or pull quote and the same sentence
// in the body the one in the body stays: what follows refers to it.
func (r *reader) take(sen Sentence) {
	switch {
	case isFurnitureSentence(sen.Tokens):
		r.hide(sen.Span, "furniture")
		return
	case !hasLetter(sen.Tokens):
		r.hide(sen.Span, "no words")
		return
	}
	key := wordKey(sen)
	if i, known := r.seen[key]; known && key != "" {
		first := &r.out[i]
		pulled := i > 0 && first.Heading && !sen.Heading
		if i >= headSentences && !pulled || i == 0 && first.Heading || sen.Heading && !first.Heading {
			r.hide(sen.Span, "repeated")
			return
		}
		r.hide(first.Span, "repeated")
		first.Tokens = nil
	}
	if key != "" {
		r.seen[key] = len(r.out)
	}
	r.out = append(r.out, sen)
}

// headSentences is the number of sentences at the head among which titles, standfirsts and teasers are looked for.
const headSentences = 8

// The number of tokens from which a sentence that stands twice is one claim and not an echo in speech, and beyond which
// none is worth remembering.
const shortestRepeat, longestRepeat = 4, 400

// wordKey is the words of a sentence, "" when it is too short or too long to be compared.
func wordKey(sen Sentence) string {
	n := len(sen.Tokens)
	if n < shortestRepeat || n > longestRepeat {
		return ""
	}
	var key strings.Builder
	for _, t := range sen.Tokens {
		if t.Kind != Punct {
			key.WriteString(t.Norm)
			key.WriteByte(' ')
		}
	}
	return key.String()
}

func hasLetter(tokens []Token) bool {
	for _, t := range tokens {
		if t.Kind == Word {
			return true
		}
	}
	return false
}
