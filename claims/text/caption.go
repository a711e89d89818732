package text

import (
	"strings"
	"unicode/utf8"
)

// The least number of paragraphs with a full stop that make a text whose author sets full stops; of them some must hold several
// sentences, else each line of the file is a sentence. A run of more lines without stop than the longest is a list.
const (
	leastParagraphs = 4
	leastLong       = 2
	longestRun      = 4
)

// The least number of words of a caption without a credit; shorter lines may be headings.
const leastCaption = 10

// bareCaptions finds captions that name neither agency nor photographer: in a text whose paragraphs end with full stops, a
// line in the midst of them that has none, though it is as long as a sentence. Lists (behind a colon, with marks, or long),
// what stands at the head of the text and what links to the sentence before are left alone. whys says of each block why it
// is noise, "" for text.
func bareCaptions(s string, found []block, whys []string) {
	kinds := make([]byte, len(found))
	paragraphs, bare, long := 0, 0, 0
	for i, b := range found {
		raw := s[b.Start:b.End]
		switch {
		case whys[i] != "":
			kinds[i] = 'n'
		case ends(raw):
			kinds[i] = 'o'
			if b.Len() >= leastParagraph {
				kinds[i] = 'p'
				paragraphs++
				if innerStop(raw) {
					long++
				}
			}
		case b.lines == 1 && likeCaption(raw):
			kinds[i] = 'c'
			bare++
		}
	}
	if paragraphs < leastParagraphs || bare > paragraphs || long < leastLong {
		return
	}
	seen, opens := 0, false // paragraphs so far; the text block before opens no list
	for i := 0; i < len(found); i++ {
		switch kinds[i] {
		case 'p':
			seen++
			fallthrough
		case 'o':
			opens = !strings.HasSuffix(s[found[i].Start:found[i].End], ":")
		case 0:
			opens = false
		case 'c':
			end, run := i, 0
			for ; end < len(found) && (kinds[end] == 'n' || kinds[end] == 'c'); end++ {
				if kinds[end] == 'c' {
					run++
				}
			}
			if opens && seen >= 2 && run <= longestRun && end < len(found) && kinds[end] != 0 && !startsSmall(s[found[end].Start:]) {
				for k := i; k < end; k++ {
					if kinds[k] == 'c' {
						whys[k] = "caption"
					}
				}
			}
			i = end - 1
		}
	}
}

// ends says whether a block ends like a sentence, the name of an agency behind it left out: "... closed the road. (Reuters)".
func ends(raw string) bool {
	return terminated(raw) || trailingCredit(raw[runeStart(raw, max(0, len(raw)-longestTail)):]) > 0
}

// leastParagraph in bytes: shorter blocks are labels or echoes.
const leastParagraph = 60

// likeCaption says whether an unfinished line is as long as a sentence, is one, stands for itself, and is no message or
// speech of somebody.
func likeCaption(raw string) bool {
	if len(raw) > longestFurniture || isBullet(raw) || strings.Count(raw, " ")+1 < leastCaption || raw[0] == '"' || strings.HasPrefix(raw, "“") ||
		strings.Contains(raw, "(@") || strings.Contains(raw, ", said ") {
		return false
	}
	first := strings.Trim(firstWord(raw), "\"'“‘,:")
	r, _ := utf8.DecodeRuneInString(first)
	last, _ := utf8.DecodeLastRuneInString(raw)
	return isUpper(r) && !starters["linking"][strings.ToLower(first)] && last != ',' && last != '-' && last != '–' && last != '—' &&
		!starters["dangling"][strings.ToLower(lastWord(raw))] && !innerStop(raw) && !titled(raw)
}

// innerStop says whether a sentence ends inside the line.
func innerStop(raw string) bool {
	for i := 2; i+2 < len(raw); i++ {
		if strings.IndexByte(".!?", raw[i]) >= 0 && isLower(rune(raw[i-1])) && isLower(rune(raw[i-2])) && raw[i+1] == ' ' {
			if r, _ := utf8.DecodeRuneInString(raw[i+2:]); isUpper(r) {
				return true
			}
		}
	}
	return false
}

// titled says whether nearly all words but short ones are capitalised.
func titled(raw string) bool {
	words, capitals := 0, 0
	for _, w := range strings.Fields(raw) {
		if len(w) < 4 {
			continue
		}
		words++
		if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "\"'“‘(")); isUpper(r) || isDigit(r) {
			capitals++
		}
	}
	return capitals*10 >= words*9
}
