package source

import (
	"regexp"
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	names "crossclaim/claims/name"
	"crossclaim/claims/text"
)

// The lines at the head of a text, and their length in bytes, among which its imprint is looked for.
const imprintLines, longestImprint = 4, 100

var (
	parting  = regexp.MustCompile(`, ?| ?[|·•] ?| [-–—] `)
	properly = regexp.MustCompile(`^\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]*|of|the|and|for|in|&)){0,5}$`)
)

// imprint reads the lines that give the outlet with its date, "Northern Wire, 11 March 2025", or above it, and says where they stand: they are no part
// of the story. Of a name that may be a place, a person or a column ("Port Ansel, 11 March 2025") the date alone is taken.
func imprint(plain string) (m Meta, noise []text.Noise) {
	head := plain[:min(len(plain), headBytes)]
	n, at := 0, 0
	for full := range strings.Lines(head) {
		line := strings.Trim(full, "*_#> \t\r\n\ufeff")
		from := at + strings.Index(full, line)
		at += len(full)
		if line == "" {
			continue
		}
		if n++; n > imprintLines {
			break
		}
		next, _, _ := strings.Cut(strings.TrimSpace(plain[at:]), "\n")
		outlet, date := imprintLine(line, next, n == 1)
		if outlet == "" && date == "" {
			continue
		}
		m = Meta{Outlet: outlet, Published: date}.over(m)
		noise = append(noise, text.Noise{Span: text.Span{Start: from, End: from + len(line)}, Why: "imprint"})
	}
	return m, noise
}

// imprintLine reads one line. What opens the text is its title unless a word tells an outlet, and a name without a date is one only above its date;
// a line with a full stop is a sentence.
func imprintLine(line, next string, opens bool) (outlet, date string) {
	if len(line) > longestImprint || strings.HasSuffix(line, ".") && !strings.HasSuffix(line, ".m.") {
		return "", ""
	}
	rest, date, dated := splitDate(line)
	switch {
	case dated && isOutlet(rest):
		return rest, date
	case dated && !opens && isName(rest):
		return "", date
	case !dated && isOutlet(line) && wholeDate(next):
		return line, ""
	}
	return "", ""
}

// splitDate parts a line that has a date at one of its ends, apart from the rest by a comma, a bar or a dash.
func splitDate(line string) (rest, date string, ok bool) {
	cuts := parting.FindAllStringIndex(line, -1)
	for _, at := range cuts {
		if date = line[at[1]:]; wholeDate(date) {
			return line[:at[0]], date, true
		}
	}
	for _, at := range slices.Backward(cuts) {
		if date = line[:at[0]]; wholeDate(date) {
			return line[at[1]:], date, true
		}
	}
	return line, "", false
}

// wholeDate says whether the words are a date that is read, and nothing else.
func wholeDate(s string) bool {
	_, ok := parseDate(s)
	return ok && text.IsDateLine(s)
}

// isOutlet says whether a name is that of an outlet: by its words, or as one that calls itself "The" and is no place.
func isOutlet(s string) bool {
	return isName(s) && (names.Imprint(s) || strings.HasPrefix(s, "The ") && !lexicon.Country.Has(strings.ToLower(s)))
}

// isName says whether the words may be a name; who wrote a text is told as one, but the name is not all of it.
func isName(s string) bool {
	return properly.MatchString(s) && !strings.HasPrefix(strings.ToLower(s), "by ")
}
