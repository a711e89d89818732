package text

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// furniture masks what stands around the article: whole blocks first, then the furniture at the ends of the others.
func (m *mask) furniture(found []block) {
	s := m.text()
	inList := false
	labels := countLabels(s, found)
	whys, gallery := classify(s, found)
	for i, b := range found {
		raw := s[b.Start:b.End]
		open := !terminated(raw)
		why := whys[i]
		if why == "caption" && gallery && strings.Contains(raw, " ") {
			why = ""
		}
		if why == "" && inList && open && len(raw) <= longestFurniture {
			why = "links"
		}
		inList = why == "links"
		if why != "" {
			m.hide(b.Span, why)
			continue
		}
		m.edges(b, raw, i > 0 && labels < 2 && !open)
	}
}

// longestFurniture in bytes: longer blocks are read as text even if they begin like furniture.
const longestFurniture = 1200

// classify says of each block why it is no claim, and whether the text is a gallery: hardly more than its captions, which
// are the article then.
func classify(s string, found []block) (whys []string, gallery bool) {
	whys = make([]string, len(found))
	captions, prose := 0, 0
	for i, b := range found {
		raw := s[b.Start:b.End]
		open := !terminated(raw)
		if b.Len() <= longestFurniture {
			whys[i] = blockNoise(raw, open)
		}
		switch {
		case whys[i] == "caption":
			captions += b.Len()
		case !open:
			prose += b.Len()
		}
	}
	return whys, captions > 4*prose && prose < leastProse
}

// leastProse in bytes makes an article of a gallery.
const leastProse = 1200

// longestStub in bytes: a longer block can only be a caption.
const longestStub = 300

// blockNoise says why a whole block is no claim, "" if it is text.
func blockNoise(raw string, open bool) string {
	if len(raw) > longestStub {
		head := fold(raw[:longestStub/2])
		if hasPrefix(head, furniture.caption[firstWord(head)]) || isCaption(raw, open) {
			return "caption"
		}
		return ""
	}
	folded := fold(raw)
	word := firstWord(folded)
	bare := strings.Trim(folded, ornament)
	switch {
	case bare == "":
		return "rule"
	case furniture.list[bare]:
		return "links"
	case furniture.line[bare]:
		return "furniture"
	case len(raw) <= 160 && isByline(raw, open):
		return "byline"
	case isDateLine(bare):
		return "date"
	case cue.FindString(raw) == raw:
		return "cue"
	case strings.ContainsAny(folded, "/@#.") && urlLine.MatchString(folded):
		return "address"
	case strings.HasPrefix(folded, "source:") && len(raw) <= 120 && onlyNames(raw[len("source:"):]):
		return "source"
	case open && len(raw) <= 300 && (raw[0] == '[' && strings.HasSuffix(raw, "]") || strings.HasSuffix(bare, " read more")):
		return "links"
	case len(raw) <= 200 && word == "follow" && followMe.MatchString(folded):
		return "furniture"
	case hasPrefix(folded, furniture.caption[word]):
		return "caption"
	case len(raw) <= 250 && hasPrefix(folded, furniture.start[word]):
		return "furniture"
	case open && len(raw) <= 200 && hasPrefix(folded, furniture.stub[word]):
		return "furniture"
	case isCaption(raw, open):
		return "caption"
	case raw[0] == '(' && strings.HasSuffix(raw, ")") && open && len(raw) <= 120 && strings.Count(raw, "(") == 1:
		return "note"
	}
	return ""
}

// hasPrefix says whether the folded text starts with one of the phrases as whole words.
func hasPrefix(folded string, list []string) bool {
	for _, p := range list {
		if strings.HasPrefix(folded, p) && (len(folded) == len(p) || !isWord(rune(p[len(p)-1])) || !isWord(rune(folded[len(p)])) || isDigit(rune(folded[len(p)]))) {
			return true
		}
	}
	return false
}

// fold lowers case, makes quotes and dashes plain and joins blanks.
func fold(s string) string {
	b := make([]byte, 0, len(s))
	blank := false
	for _, r := range s {
		if isSpace(r) {
			blank = len(b) > 0
			continue
		}
		if blank {
			b, blank = append(b, ' '), false
		}
		if r == '—' || r == '–' || isApostrophe(r) || r == '‘' || r == '“' || r == '”' || r < 0x80 {
			b = appendNorm(b, r)
			continue
		}
		b = appendNorm(b, r)
	}
	return string(b)
}

var (
	timeLine = regexp.MustCompile(`^(?:(?:an?|\d+|one|two) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s?\.? (?:ago|read)|(?:last )?(?:updated|published|modified|posted)(?: on| at)?:? .{0,60}\d.{0,40}|\d+ (?:min|minute)s? read)$`)
	dateLine = regexp.MustCompile(`^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:` + months + `)\.?,? \d{4}|(?:` + months + `)\.? \d{1,2}(?:st|nd|rd|th)?,? ?\d{4}|\d{4}-\d\d-\d\d(?:t[\d:.z+-]+)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:[ ,|·-]*(?:last )?(?:updated|published|posted))?(?:[ ,|·-]*(?:at )?\d{1,2}[:.]\d\d(?::\d\d)?)?(?: ?[ap]\.?m\.?)?(?: ?[a-z]{2,4})?(?: ?\([a-z ]+\))?$`)
	urlLine  = regexp.MustCompile(`^(?:[a-z ]{0,40}:? ?)(?:(?:https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|@\w+|pic\.twitter\.com/\S+|#\w+)(?: and | or |,? )?)+$`)
	followMe = regexp.MustCompile(` on (?:twitter|facebook|instagram|telegram|x|linkedin|youtube)\b`)
)

const months = `jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?`

var (
	byline   = regexp.MustCompile(`^(?:[Bb]y|BY|Story by|Words by|Report by|Analysis by|Opinion by|[A-Z][a-z]+ by|From|Par)[: ] ?(?:\p{Lu}[\p{L}'’.-]*|de|van|von|al|bin|ben|el|la|di|du|and|&|with|in|for|of|the|on|at|\||/|,|-|–|—|•|·|\(|\)| |\d)*(?:\p{Lu}|\))`)
	wireline = regexp.MustCompile(`^(?:\p{Lu}[\p{L}'’.-]+ ){1,4}(?:\p{Lu}[\p{L}'’.-]+)(?: ?[,|/·•-] ?)(?:(?:[Ss]taff|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Ee]ditor|CNN|BBC News|Reuters|Associated Press|The Associated Press|AFP|USA TODAY|Fox News|Bloomberg)\b[\p{L} ,]*)$`)
)

// cue is the label of who speaks in a transcript, with his part in it: "JANE DOE, HOST:".
var cue = regexp.MustCompile(`^\p{Lu}[\p{Lu} .'’-]+, (?:HOST|BYLINE|ANCHOR|REPORTER|CORRESPONDENT|CO-HOST|ANNOUNCER|MODERATOR): ?`)

// isByline says whether the block names who wrote it and nothing else.
func isByline(raw string, open bool) bool {
	if r, _ := utf8.DecodeRuneInString(raw); !isUpper(r) && r != 'b' || !open && len(raw) > 80 {
		return false
	}
	if at := byline.FindString(raw); at != "" && onlyNames(raw[strings.IndexAny(raw, " :")+1:]) {
		return true
	}
	return open && wireline.MatchString(raw)
}

// onlyNames says whether every word of three letters and more is capitalised or links names.
func onlyNames(s string) bool {
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return !isWord(r) && r != '@' && r != '.' && r != '-' }) {
		r := rune(w[0])
		if isLower(r) && !strings.Contains(w, "@") && !strings.Contains(" and with for of the in on at de van von al bin ben el la di du der den staff writer writers reporter reporters correspondent editor am pm published updated ", " "+w+" ") {
			return false
		}
	}
	return s != ""
}

// ornament is what may stand around the words of a line and says nothing.
const ornament = " .:!|-–—_*>»•[]()"

// IsDateLine says whether the line is a date, a time of publication or the age of the page, and nothing else.
func IsDateLine(line string) bool { return isDateLine(strings.Trim(fold(line), ornament)) }

// isDateLine says whether the folded line is a date, a time of publication or the age of the page.
func isDateLine(bare string) bool {
	return len(bare) <= 120 && strings.ContainsAny(bare, "0123456789") && (timeLine.MatchString(bare) || dateLine.MatchString(bare)) || len(bare) <= 30 && timeLine.MatchString(bare)
}

func isFurnitureLine(raw string) bool {
	if len(raw) > 160 {
		return false
	}
	bare := strings.Trim(fold(raw), ornament)
	return furniture.line[bare] || furniture.list[bare] || isDateLine(bare) || isByline(raw, !terminated(raw))
}

// isFurnitureSentence looks for the phrases that make a sentence furniture.
func isFurnitureSentence(tokens []Token) bool {
	if opensFurniture(tokens) {
		return true
	}
	for i, t := range tokens {
		for _, p := range furniture.sentence[t.Norm] {
			if matches(tokens[i:], p) {
				return true
			}
		}
	}
	return false
}

// opensFurniture knows "Copyright 2017 ..." and "Follow her @name".
func opensFurniture(tokens []Token) bool {
	if len(tokens) < 2 {
		return false
	}
	switch tokens[0].Norm {
	case "copyright":
		return tokens[1].Kind == Number || tokens[1].Norm == "©"
	case "follow":
		return strings.HasPrefix(tokens[min(2, len(tokens)-1)].Norm, "@") || strings.HasPrefix(tokens[1].Norm, "@")
	}
	return false
}

func matches(tokens []Token, phrase []string) bool {
	if len(tokens) < len(phrase) {
		return false
	}
	for i, w := range phrase {
		if tokens[i].Norm != w {
			return false
		}
	}
	return true
}

// ordered sorts the noise by place and joins what overlaps.
func ordered(noise []Noise) []Noise {
	slices.SortStableFunc(noise, func(a, b Noise) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	out := noise[:0]
	for _, n := range noise {
		if k := len(out) - 1; k >= 0 && n.Start < out[k].End {
			out[k].End = max(out[k].End, n.End)
			continue
		}
		out = append(out, n)
	}
	return out
}
