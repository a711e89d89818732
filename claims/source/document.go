package source

import (
	_ "embed"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/text"
)

//go:embed stopwords.txt
var stopwordFile string

var stopwords = readWords(stopwordFile)

func readWords(file string) map[string]bool {
	out := map[string]bool{}
	for line := range strings.Lines(file) {
		if !strings.HasPrefix(line, "#") {
			for _, w := range strings.Fields(line) {
				out[w] = true
			}
		}
	}
	return out
}

// lastYear is the last year of publication that raises no doubt; no clock is asked, since the same input must give the same report.
const lastYear = 2099

// FromText makes a document of a string. name is its path (an ending .md has Markdown masked); about wins over what the
// head of the text says. raw should be valid UTF-8; what is not is replaced.
func FromText(name, raw string, about Meta) *claims.Document {
	raw = strings.ToValidUTF8(raw, "\uFFFD")
	plain, marks := raw, []text.Noise(nil)
	found := Meta{}
	if isMarkdown(name) {
		plain, marks, found = markdown(raw)
	}
	told, lines := imprint(plain)
	plain = blanked(plain, lines)
	t := text.Read(plain)
	about = headOf(raw, t, told).over(found).over(about)
	d := &claims.Document{ID: identity(name, 0), Path: name, Title: claims.Fold(about.Title), Outlet: claims.Fold(about.Outlet),
		Text: raw, Offsets: "file", Sentences: t.Sentences, Noise: mergeNoise(t.Noise, mergeNoise(marks, lines))}
	if date, ok := parseDate(about.Published); ok {
		d.Published = date
		if date.From.Year() > lastYear {
			d.Notes = append(d.Notes, fmt.Sprintf("the date %q is of another century: correct the year", about.Published))
		}
	} else if about.Published != "" {
		d.Notes = append(d.Notes, fmt.Sprintf("the date %q was not understood: write it like 2016-07-15", about.Published))
	}
	if len(d.Sentences) == 0 {
		d.Notes = append(d.Notes, "no sentence was found in it")
	}
	if note := foreign(d.Sentences); note != "" {
		d.Notes = append(d.Notes, note)
	}
	return d
}

func isMarkdown(name string) bool {
	ext := strings.ToLower(filepath.Ext(name))
	return ext == ".md" || ext == ".markdown"
}

// blanked is the text with noise on single lines blanked.
func blanked(s string, noise []text.Noise) string {
	for _, n := range noise {
		s = s[:n.Start] + strings.Repeat(" ", n.Len()) + s[n.End:]
	}
	return s
}

// mergeNoise joins two sorted lists of noise; where they overlap the earlier one is kept and the other shortened.
func mergeNoise(a, b []text.Noise) []text.Noise {
	all := slices.Concat(a, b)
	slices.SortStableFunc(all, func(x, y text.Noise) int { return x.Start - y.Start })
	out := all[:0]
	end := 0
	for _, n := range all {
		n.Start = max(n.Start, end)
		if n.Len() > 0 {
			out = append(out, n)
			end = n.End
		}
	}
	return out
}

// The share of common English words below which a text is taken for another language, the words needed to judge, and the bytes of the shortest
// sentence that is asked. English news has 35 to 50 percent, other European languages 2 to 12; headings, lists and tables have few in any language.
const (
	leastEnglish  = 0.18
	wordsForJudge = 30
	tellingBytes  = 50
)

// foreign is a note when the text does not look like English.
func foreign(all []text.Sentence) string {
	words, common := 0, 0
	for _, s := range all {
		if s.Heading || s.Len() < tellingBytes {
			continue
		}
		for _, t := range s.Tokens {
			if t.Kind == text.Word {
				words++
				if stopwords[t.Norm] {
					common++
				}
			}
		}
		if words > 5000 {
			break
		}
	}
	if words < wordsForJudge || float64(common) >= leastEnglish*float64(words) {
		return ""
	}
	return fmt.Sprintf("does not look like English (%d%% of its words are common English words): hardly a claim of it is read", common*100/words)
}

// headBytes is how far into a text its own title, outlet and date are looked for.
const headBytes = 2000

var (
	datedLine  = regexp.MustCompile(`(?i)^(?:first )?(?:published|posted|date|dateline|created)(?: on| at)?[: ]`)
	updateLine = regexp.MustCompile(`(?i)(?:^|\s)(?:last )?(?:updated|modified)(?: on| at)?[: ]`)
	outletLine = regexp.MustCompile(`(?i)^(?:source|outlet|publication|publisher|newspaper):\s*(.+)$`)
	titleLine  = regexp.MustCompile(`(?i)^(?:title|headline):\s*(.+)$`)
	byOutlet   = regexp.MustCompile(`(?i)^by .*?(?:, | \| | for )((?:The )?\p{Lu}[\p{L}&.' -]+)$`)
)

// headOf adds to what the imprint of the text tells the title, outlet and date that its first lines give otherwise.
func headOf(raw string, t text.Text, m Meta) Meta {
	var updated string
	head := raw[:min(len(raw), headBytes)]
	for line := range strings.Lines(head) {
		line = strings.TrimSpace(strings.Trim(line, "*_#> \t\r\n"))
		if len(line) > 200 || line == "" {
			continue
		}
		if g := titleLine.FindStringSubmatch(line); g != nil && m.Title == "" {
			m.Title = g[1]
		}
		if g := outletLine.FindStringSubmatch(line); g != nil && m.Outlet == "" && !strings.Contains(g[1], "://") {
			m.Outlet = g[1]
		}
		author, _, _ := splitDate(line)
		if g := byOutlet.FindStringSubmatch(author); g != nil && m.Outlet == "" && isOutlet(g[1]) {
			m.Outlet = g[1]
		}
	}
	for _, n := range t.Noise {
		if n.Start > headBytes {
			break
		}
		line := strings.TrimSpace(n.Of(raw))
		if n.Len() > 250 || n.Why == "caption" || n.Why == "repeated" || strings.HasPrefix(line, "©") || strings.HasPrefix(strings.ToLower(line), "copyright") {
			continue
		}
		if _, ok := parseDate(line); !ok {
			continue
		}
		switch {
		case updateLine.MatchString(line) && !datedLine.MatchString(line):
			updated = cmpOr(updated, line)
		default:
			m.Published = cmpOr(m.Published, line)
		}
	}
	m.Published = cmpOr(m.Published, updated)
	if m.Title == "" && len(t.Sentences) > 0 && t.Sentences[0].Heading && t.Sentences[0].Start < headBytes {
		m.Title = t.Sentences[0].Of(raw)
	}
	return m
}

func cmpOr(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
