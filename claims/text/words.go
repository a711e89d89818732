package text

import (
	_ "embed"
	"strings"

	"crossclaim/claims/packed"
)

//go:generate gzip -9 -n -k -f furniture.txt

//go:embed abbreviations.txt
var abbreviationFile string

//go:embed starters.txt
var starterFile string

// The longest list, packed.
//
//go:embed furniture.txt.gz
var furnitureFile string

//go:embed credits.txt
var creditFile string

// The word lists, read once and never written again.
var (
	abbreviations = classes(sections(abbreviationFile), strings.Fields)
	starters      = classes(sections(starterFile), strings.Fields)
	furniture     = newPhrases(sections(packed.Text("furniture.txt.gz", furnitureFile)))
	credits       = newCredits(sections(creditFile))
)

// sections cuts a word file into its [named] parts; lines that start with # are comments.
func sections(file string) map[string]string {
	out := map[string]string{}
	name := ""
	for line := range strings.Lines(file) {
		line = strings.TrimRight(line, "\r\n")
		switch {
		case strings.HasPrefix(line, "#"), strings.TrimSpace(line) == "":
		case strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]"):
			name = line[1 : len(line)-1]
		default:
			out[name] += line + "\n"
		}
	}
	return out
}

// classes turns sections into one set of words each.
func classes(parts map[string]string, split func(string) []string) map[string]map[string]bool {
	out := map[string]map[string]bool{}
	for name, body := range parts {
		set := map[string]bool{}
		for _, w := range split(body) {
			set[w] = true
		}
		out[name] = set
	}
	return out
}

// phrases holds the furniture by the way it is looked for.
type phrases struct {
	line, list    map[string]bool
	start, stub   map[string][]string // by first word, in the order of the file
	inline        map[string][]string
	caption       map[string][]string
	sentence      map[string][][]string // by first word, token by token
	longestPhrase int                   // in bytes, over all sections
}

func newPhrases(parts map[string]string) phrases {
	split := classes(parts, func(s string) []string { return strings.Split(strings.TrimSpace(s), "\n") })
	p := phrases{line: split["line"], list: split["list"], sentence: map[string][][]string{}}
	p.start, p.stub = byFirstWord(parts["start"]), byFirstWord(parts["stub"])
	p.inline, p.caption = byFirstWord(parts["inline"]), byFirstWord(parts["caption"])
	for line := range strings.Lines(parts["sentence"]) {
		words := strings.Fields(line)
		p.sentence[words[0]] = append(p.sentence[words[0]], words)
	}
	for _, body := range parts {
		for line := range strings.Lines(body) {
			p.longestPhrase = max(p.longestPhrase, len(line))
		}
	}
	return p
}

func byFirstWord(body string) map[string][]string {
	out := map[string][]string{}
	for line := range strings.Lines(body) {
		line = strings.TrimRight(line, "\n")
		w := firstWord(line)
		out[w] = append(out[w], line)
	}
	return out
}

// firstWord is the part of s up to the first blank.
func firstWord(s string) string {
	if i := strings.IndexByte(s, ' '); i >= 0 {
		return s[:i]
	}
	return s
}

// creditNames are the names that stand in credits, as written and in capitals.
type creditNames struct{ agency, photo map[string]bool }

func newCredits(parts map[string]string) creditNames {
	set := func(body string) map[string]bool {
		out := map[string]bool{}
		for line := range strings.Lines(body) {
			line = strings.TrimSpace(line)
			out[line], out[strings.ToUpper(line)] = true, true
		}
		return out
	}
	return creditNames{agency: set(parts["agency"]), photo: set(parts["photo"])}
}
