package text

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// age of a page, as it was when the page was read.
const age = `\d{1,2} (?:secs?|mins?|seconds?|minutes?|hours?|days?) ago `

const agencyWords = `(?:[A-Z][A-Za-z./& -]{1,40})`

var (
	// capsDateline: "NEW YORK —", "RAMALLAH, West Bank (AP) -", "ERIE, Pa. —", "PARIS, July 3 (Reuters) -".
	capsDateline = regexp.MustCompile(`^\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*)*(?:, ?(?:\p{Lu}[\p{L}.'’-]*\.?(?: \p{Lu}[\p{L}.'’-]*)*|\d{1,2}|\d{4}|(?:\p{Lu}\p{L}+\.? \d{1,2}))){0,4}(?: ?[(\[]` + agencyWords + `[)\]])? ?(?:—|–|--|-|―)\s*`)
	// mixedDateline: an agency in brackets or a date must stand between the city and the dash.
	mixedDateline = regexp.MustCompile(`^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:, ?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})?(?:,? ?(?:\p{Lu}[a-z]+\.? \d{1,2}(?:, \d{4})?))?(?:,? ?[(\[]` + agencyWords + `[)\]])? ?(?:—|–|--|-|―|:)\s*`)
	agencyStart   = regexp.MustCompile(`^(?:\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:, ?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})? )?\((` + agencyWords + `)\)(?: ?(?:—|–|--|-|:))?\s*`)
	capsLabel     = regexp.MustCompile(`^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?:, ?\p{Lu}[\p{L}.'’-]*){0,2}(?: \(` + agencyWords + `\))?: ?`)
	dated         = regexp.MustCompile(`\d|\(`)
	// stamp: "By Jane Doe • 12 hours ago", "Middle East Published 6 hours ago", "4 minutes ago", before a sentence of its own.
	stamp       = regexp.MustCompile(`^((?:By [^•.!?]{3,80} • )?(?:(?:\p{Lu}[\p{L}&-]* ){0,3}(?:Published|Updated|Posted|Last Update) )?` + age + `(?:(?:Last Update|Updated) ` + age + `)?)[“"‘'(]*\p{Lu}`)
	galleryTail = regexp.MustCompile(`(?i)(?:hide caption|photo|image|slide) \d+ of \d+$`)
	signature   = regexp.MustCompile(`(?:— ?|– |- |-- )[^—–\n]{1,60}? ?\(@\w{1,30}\) (?:\p{Lu}[a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}[a-z]{2,8} \d{4})`)
	address     = regexp.MustCompile(`(?:https?://|pic\.twitter\.com/)\S+`)
	updatedTail = regexp.MustCompile(`(?: |^)(?:Last )?(?:Updated|UPDATED|Published|PUBLISHED|Posted|POSTED)(?: on| at)?:? ?(?:\d{4}-\d\d-\d\d|\d{1,2}[/.:]\d|\d{1,2} \p{Lu}[a-z]{2,8}|(?:\p{Lu}[a-z]{2,8},? )?\p{Lu}[a-z]{2,8}\.? \d{1,2})[^.!?]{0,90}$`)
)

// edges masks the furniture at the start and the end of a block of text; colon says that "CITY: ..." may be a dateline.
func (m *mask) edges(b block, raw string, colon bool) {
	from := 0
	if n := bulletLen(raw); n > 0 && n < len(raw) {
		m.hide(Span{b.Start, b.Start + n}, "list mark")
		from = n
	}
	if at := stamp.FindStringSubmatchIndex(raw[from:]); at != nil {
		m.hide(Span{b.Start + from, b.Start + from + at[3]}, "date")
		from += at[3]
	}
	if n := inlineStart(raw[from:]); n > 0 {
		m.hide(Span{b.Start + from, b.Start + from + n}, "furniture")
		from += n
	}
	if n := match(cue, raw[from:]); n > 0 {
		m.hide(Span{b.Start + from, b.Start + from + n}, "cue")
		from += n
	}
	if n := dateline(raw[from:], colon); n > 0 && from+n < len(raw) {
		m.hide(Span{b.Start + from, b.Start + from + n}, "dateline")
	}
	m.quoted(b, raw)
	m.innerMarks(b, raw)
	tail := raw[runeStart(raw, max(0, len(raw)-longestTail)):]
	off := b.End - len(tail)
	if n := inlineEnd(tail); n > 0 {
		m.hide(Span{b.End - n, b.End}, "furniture")
		tail = strings.TrimRight(tail[:len(tail)-n], " ")
	}
	if at := find(galleryTail, tail, " of 1", " of 2", " of 3", " of 4", " of 5", " of 6", " of 7", " of 8", " of 9"); at != nil {
		m.hide(Span{off + at[0], off + at[1]}, "furniture")
		return
	}
	if at := find(updatedTail, tail, "pdated", "PDATED", "ublished", "UBLISHED", "osted", "OSTED"); at != nil {
		m.hide(Span{off + at[0], off + at[1]}, "date")
		return
	}
	if at := sourceTail(raw); at > 0 && terminated(strings.TrimSpace(raw[:at])) {
		m.hide(Span{b.Start + at, b.End}, "source")
		return
	}
	if n := trailingCredit(tail); n > 0 {
		m.hide(Span{off + len(tail) - n, off + len(tail)}, "credit")
	}
}

// quoted masks what a page puts around a message it shows: who sent it and when, and the addresses of its pictures.
func (m *mask) quoted(b block, raw string) {
	if strings.Contains(raw, "(@") {
		for _, at := range signature.FindAllStringIndex(raw, -1) {
			if strings.TrimSpace(raw[at[1]:]) != "" {
				continue // what follows would run on from what stands before
			}
			m.hide(Span{b.Start + at[0], b.Start + at[1]}, "signature")
		}
	}
	if strings.Contains(raw, "http") || strings.Contains(raw, "pic.twitter") {
		for _, at := range address.FindAllStringIndex(raw, -1) {
			m.hide(Span{b.Start + at[0], b.Start + at[1]}, "address")
		}
	}
}

// innerMarks masks the marks of a list that was joined to one line: "Open the menu. • Choose a friend. • Send a note."
func (m *mask) innerMarks(b block, raw string) {
	for i := strings.Index(raw, " • "); i >= 0; {
		if terminated(raw[max(0, i-8):i]) {
			m.hide(Span{b.Start + i + 1, b.Start + i + 1 + len("•")}, "list mark")
		}
		next := strings.Index(raw[i+1:], " • ")
		if next < 0 {
			return
		}
		i += 1 + next
	}
}

// find runs the expression where one of the words stands that it needs; looking for a word is cheaper.
func find(re *regexp.Regexp, s string, words ...string) []int {
	for _, w := range words {
		if strings.Contains(s, w) {
			return re.FindStringIndex(s)
		}
	}
	return nil
}

// longestTail in bytes is looked at for credits at the end of a block.
const longestTail = 200

// dateline is the length of the place, agency and date before the first sentence of a report; colon allows "CITY:".
func dateline(raw string, colon bool) int {
	head := raw[:min(len(raw), 120)]
	if r, _ := utf8.DecodeRuneInString(head); !isUpper(r) && r != '(' || !strings.ContainsAny(head, "—–―-(:") {
		return 0
	}
	if n := match(capsDateline, head); n > 0 && startsSentence(raw[n:]) && strings.ContainsAny(head[:n], "—–-―") && spacedDash(head[:n]) {
		return n
	}
	if n := match(mixedDateline, head); n > 0 && dated.MatchString(head[:n]) && startsSentence(raw[n:]) && spacedDash(head[:n]) {
		return n
	}
	if at := agencyStart.FindStringSubmatchIndex(head); at != nil && credits.agency[head[at[2]:at[3]]] && startsSentence(raw[at[1]:]) {
		return at[1]
	}
	if colon {
		if n := match(capsLabel, head); n > 0 && startsSentence(raw[n:]) {
			return n
		}
	}
	return 0
}

// spacedDash says whether the dash that ends a dateline stands apart from the word before it.
func spacedDash(s string) bool {
	s = strings.TrimRight(s, " \u00a0\n\r\t")
	r, w := utf8.DecodeLastRuneInString(s)
	if r == '—' || r == '–' || r == '―' || r == ':' || strings.HasSuffix(s, "--") {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(s[:len(s)-w])
	return isSpace(before) || before == ')'
}

func match(re *regexp.Regexp, s string) int {
	if at := re.FindStringIndex(s); at != nil {
		return at[1]
	}
	return 0
}

// startsSentence says whether text follows that can open a sentence.
func startsSentence(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return isUpper(r) || isDigit(r) || strings.ContainsRune("\"'“‘$€£", r) && s != ""
}

// countLabels counts the blocks that begin with a label in capitals: two and more make a transcript of speech.
func countLabels(s string, found []block) int {
	n := 0
	for _, b := range found {
		head := s[b.Start:min(b.End, b.Start+60)]
		if strings.Contains(head, ":") && capsLabel.MatchString(head) {
			n++
		}
	}
	return n
}

// inlineStart is the length of furniture at the start of a block that goes on as text.
func inlineStart(raw string) int {
	head := strings.ToLower(raw[:min(len(raw), furniture.longestPhrase)])
	if furniture.inline[firstWord(head)] == nil {
		return 0
	}
	for _, p := range furniture.inline[firstWord(head)] {
		if strings.HasPrefix(head, p+" ") && startsSentence(strings.TrimLeft(raw[len(p):], " ")) {
			return len(p)
		}
	}
	return 0
}

// inlineEnd is the length of furniture at the end of a block.
func inlineEnd(tail string) int {
	cut := max(0, len(tail)-furniture.longestPhrase)
	low := strings.ToLower(tail[cut:])
	if len(low) != len(tail)-cut {
		return 0
	}
	for i := 0; i < len(low); i++ {
		if low[i] != ' ' {
			continue
		}
		for _, p := range furniture.inline[firstWord(low[i+1:])] {
			if low[i+1:] == p {
				return len(p)
			}
		}
	}
	return 0
}
