package text

import "strings"

// prefixes masks a phrase that scraped pages put before many paragraphs ("Iran Russia Relations, The situation ..."). It
// is no part of the sentence: the word behind its comma is one that only opens sentences, and is capitalised.
func (m *mask) prefixes(all []line) {
	m.titlePrefix(all)
	m.labelPrefix(all)
	m.runIns(all)
	type count struct{ all, openers int }
	counts := map[string]count{}
	for _, l := range all {
		if phrase, rest := leadingPhrase(m.raw[l.Start:l.End]); phrase != "" {
			c := counts[phrase]
			c.all++
			if opensSentence(rest) {
				c.openers++
			}
			counts[phrase] = c
		}
	}
	for _, l := range all {
		phrase, _ := leadingPhrase(m.raw[l.Start:l.End])
		if c := counts[phrase]; phrase != "" && c.all >= 3 && c.openers >= 2 && c.openers*3 >= c.all {
			m.hidePhrase(phrase)
			delete(counts, phrase)
		}
	}
}

// titlePrefix masks the headline where it stands, behind a label, before the text of three and more lines ("Photos: Storm
// hits coast People leave their houses.").
func (m *mask) titlePrefix(all []line) {
	if len(all) == 0 || all[0].Len() < 12 || all[0].Len() > 200 {
		return
	}
	title := m.raw[all[0].Start:all[0].End]
	var at []Span
	for _, l := range all[1:] {
		raw := m.raw[l.Start:min(l.End, l.Start+len(title)+20)]
		if i := strings.Index(raw, title+" "); i == 0 || i > 2 && i <= 12 && strings.HasSuffix(raw[:i], ": ") {
			at = append(at, Span{l.Start, l.Start + i + len(title)})
		}
	}
	if len(at) < 3 {
		return
	}
	for _, a := range at {
		m.hide(a, "repeated prefix")
	}
}

// galleryLabels open the line of a picture with the name of its gallery behind them.
var galleryLabels = []string{"Photos: ", "Pictures: ", "Gallery: ", "In pictures: "}

// labelPrefix masks the name of a gallery, which three and more lines begin with behind a label and which is not the headline
// ("Photos: Storm season Two houses ...").
func (m *mask) labelPrefix(all []line) {
	for _, label := range galleryLabels {
		var list []line
		common := ""
		for _, l := range all {
			raw := m.raw[l.Start:l.End]
			if !strings.HasPrefix(raw, label) {
				continue
			}
			if list = append(list, l); len(list) == 1 {
				common = raw
			}
			n := 0
			for n < min(len(common), len(raw)) && common[n] == raw[n] {
				n++
			}
			common = common[:n]
		}
		common = common[:strings.LastIndexByte(common, ' ')+1]
		if len(list) < 3 || len(common) < len(label)+8 {
			continue
		}
		for _, l := range list {
			if startsSentence(m.raw[l.Start+len(common) : l.End]) {
				m.hide(Span{l.Start, l.Start + len(common)}, "repeated prefix")
			}
		}
	}
}

// hidePhrase masks all places where the phrase opens a paragraph or a sentence.
func (m *mask) hidePhrase(phrase string) {
	for from := 0; ; {
		i := strings.Index(m.raw[from:], phrase)
		if i < 0 {
			return
		}
		at := from + i
		before := strings.TrimRight(m.raw[max(0, at-8):at], " \t")
		rest := strings.TrimLeft(m.raw[at+len(phrase):], " ")
		if (before == "" || strings.HasSuffix(before, "\n") || terminated(before)) && startsSentence(rest) {
			m.hide(Span{at, at + len(phrase)}, "repeated prefix")
		}
		from = at + len(phrase)
	}
}

// leadingPhrase is the first two to six words up to a comma, bar or dash, with that mark, and the text behind it.
func leadingPhrase(raw string) (phrase, rest string) {
	head := raw[:min(len(raw), 80)]
	best := -1
	for _, sep := range []string{", ", " | ", " - ", " – ", " — "} {
		if i := strings.Index(head, sep); i > 0 && (best < 0 || i < best) {
			best = i
			phrase, rest = raw[:i+len(strings.TrimRight(sep, " "))], raw[i+len(sep):]
		}
	}
	words := strings.Count(strings.TrimSpace(phrase), " ") + 1
	if best < 0 || words < 2 || words > 7 || !startsSentence(rest) || starters["opener"][strings.ToLower(firstWord(phrase))] {
		return "", ""
	}
	return phrase, rest
}

// opensSentence says whether the text begins with a capitalised word that opens sentences.
func opensSentence(s string) bool {
	w := firstWord(s)
	return startsSentence(s) && starters["opener"][strings.ToLower(strings.Trim(w, ",.’'"))]
}

// cutTeasers masks a stretch at the head that breaks off with dots and stands whole further down: a teaser.
func (m *mask) cutTeasers(all []Sentence) []Sentence {
	out := all[:0]
	for i, sen := range all {
		if i < headSentences && m.isTeaser(sen, all[i+1:min(len(all), i+teaserReach)]) {
			m.hide(sen.Span, "teaser")
			continue
		}
		out = append(out, sen)
	}
	return out
}

// teaserReach is the number of sentences behind a teaser among which its whole text is looked for.
const teaserReach = 40

func (m *mask) isTeaser(sen Sentence, later []Sentence) bool {
	n := len(sen.Tokens)
	if n < 3 || !strings.HasPrefix(sen.Tokens[n-1].Norm, "...") {
		return false
	}
	for _, l := range later {
		if len(l.Tokens) > n-1 && sameWords(sen.Tokens[:n-2], l.Tokens) {
			return true
		}
	}
	return false
}

func sameWords(a, b []Token) bool {
	for i := range a {
		if a[i].Norm != b[i].Norm {
			return false
		}
	}
	return true
}
