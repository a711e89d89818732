package claims_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"

	"crossclaim/claims/text"
)

// goldFile is an annotated article: its text, its claims and the names that stand in it.
type goldFile struct {
	about      string // first paragraph: what the file covers
	published  string
	text       string
	paragraphs []text.Span // one sentence each
	claims     []goldClaim
	names      [][]goldName      // groups of mentions that are one entity
	events     []goldDescription // descriptions of events
}

// goldDescription is a description of an event, such as "the fire", and the earlier words that tell which; these are empty where none do.
type goldDescription struct {
	line      int
	at, means text.Span
}

// goldClaim is one annotated proposition. A field with several values lists readings that are all right.
type goldClaim struct {
	line     int
	optional bool // two careful readers may differ on whether it is a claim: never counted
	sentence int
	at       text.Span // the clause, contiguous
	head     int       // offset of the first byte of its predicate
	fields   map[string][]string
	amounts  []goldAmount
	times    []goldTime
}

type goldAmount struct {
	quote     string
	low, high float64 // high < low: open above; low < 0: open below
	shape     string  // "exact", "about", "range", "least", "most"
	unit      string
	measures  []string
	optional  bool // readers may differ on whether it is a quantity: never counted
}

type goldTime struct {
	quote    string
	from, to string    // days, half-open; "" for unresolved
	or       *goldTime // another reading that is right as well, nil for none
}

type goldName struct {
	form     string
	sentence int       // 0: wherever it stands
	at       text.Span // of labels, which hold no words: where it stands
}

// goldFault is an error of a gold file: where it stands and what to do.
type goldFault struct {
	line int
	text string
}

func (f goldFault) Error() string { return fmt.Sprintf("line %d: %s", f.line, f.text) }

// parseGold reads an annotated article; testdata/claims/README.md describes the form.
func parseGold(raw []byte) (*goldFile, error) {
	g := &goldFile{}
	a := txtar.Parse(raw)
	if g.about = strings.TrimSpace(string(a.Comment)); g.about == "" {
		return nil, goldFault{1, "no first paragraph; say what the file covers"}
	}
	line := 1 + strings.Count(string(a.Comment), "\n")
	for _, f := range a.Files {
		var err error
		switch body := string(f.Data); f.Name {
		case "meta":
			if _, day, ok := strings.Cut(body, "published:"); ok {
				day, _, _ = strings.Cut(day, "\n")
				g.published = strings.TrimSpace(day)
			}
		case "text.txt":
			g.text, g.paragraphs = body, blocks(body)
		case "claims":
			err = g.readClaims(body, line)
		case "names":
			err = g.readNames(body, line)
		case "events":
			err = g.readEvents(body, line)
		default:
			err = goldFault{line, fmt.Sprintf("section %q is unknown; use meta, text.txt, claims, names or events", f.Name)}
		}
		if err != nil {
			return nil, err
		}
		line += 1 + strings.Count(string(f.Data), "\n")
	}
	return g, nil
}

// blocks are the stretches of a text between blank lines.
func blocks(s string) []text.Span {
	var out []text.Span
	at := 0
	for _, p := range strings.SplitAfter(s, "\n\n") {
		if body := strings.TrimSpace(p); body != "" {
			start := at + strings.Index(p, body)
			out = append(out, text.Span{Start: start, End: start + len(body)})
		}
		at += len(p)
	}
	return out
}

// readClaims reads the lines of the claims section; `# s3` opens the third paragraph.
func (g *goldFile) readClaims(body string, before int) error {
	sentence := 0
	for i, line := range strings.Split(body, "\n") {
		n, trimmed := before+1+i, strings.TrimSpace(line)
		kind, rest, _ := strings.Cut(trimmed, ":")
		var err error
		switch {
		case trimmed == "":
		case strings.HasPrefix(trimmed, "# s"):
			number, _, _ := strings.Cut(strings.TrimPrefix(trimmed, "# s")+" ", " ")
			sentence, err = strconv.Atoi(strings.TrimSuffix(number, ":"))
			if err != nil || sentence < 1 || sentence > len(g.paragraphs) {
				return goldFault{n, "no such sentence; write `# s1` for the first paragraph of text.txt"}
			}
		case kind == "claim" || kind == "claim?":
			err = g.open(n, sentence, strings.TrimSpace(rest), kind == "claim?")
		case len(g.claims) == 0:
			return goldFault{n, "a field stands before the first claim; write `claim: the clause with its *predicate*`"}
		default:
			err = g.field(n, trimmed)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// open begins a claim whose clause stands in the paragraph; the word between stars is its predicate.
func (g *goldFile) open(line, sentence int, quote string, optional bool) error {
	if sentence == 0 {
		return goldFault{line, "the claim belongs to no sentence; write `# s1` above it"}
	}
	before, rest, ok := strings.Cut(quote, "*")
	word, after, closed := strings.Cut(rest, "*")
	if !ok || !closed || word == "" {
		return goldFault{line, "the claim names no predicate; put it between stars: `they *left* early`"}
	}
	p := g.paragraphs[sentence-1]
	plain, body := before+word+after, p.Of(g.text)
	at := strings.Index(body, plain)
	if at < 0 {
		return goldFault{line, fmt.Sprintf("%q does not stand in sentence %d; quote it as it is", plain, sentence)}
	}
	if strings.Contains(body[at+1:], plain) {
		return goldFault{line, fmt.Sprintf("%q stands twice in sentence %d; lengthen it", plain, sentence)}
	}
	start := p.Start + at
	g.claims = append(g.claims, goldClaim{line: line, optional: optional, sentence: sentence, fields: map[string][]string{},
		at: text.Span{Start: start, End: start + len(plain)}, head: start + len(before)})
	return nil
}

var goldFields = []string{"subject", "object", "polarity", "modality", "speaker", "hedged"}

// field adds a line of fields to the last claim.
func (g *goldFile) field(line int, s string) error {
	c := &g.claims[len(g.claims)-1]
	for _, part := range strings.Split(s, ";") {
		key, value, ok := strings.Cut(part, ":")
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		if !ok || value == "" {
			return goldFault{line, fmt.Sprintf("%q is no field; write `polarity: denied`", part)}
		}
		switch {
		case key == "quantity" || key == "quantity?":
			a, err := parseAmount(value)
			a.optional = key == "quantity?"
			if err != nil {
				return goldFault{line, err.Error()}
			}
			c.amounts = append(c.amounts, a)
		case key == "time":
			m, err := parseTime(value)
			if err != nil {
				return goldFault{line, err.Error()}
			}
			c.times = append(c.times, m)
		case slices.Contains(goldFields, key):
			c.fields[key] = strings.Split(value, "|")
		default:
			return goldFault{line, fmt.Sprintf("field %q is unknown; use %s, quantity or time", key, strings.Join(goldFields, ", "))}
		}
	}
	return nil
}

// parseAmount reads `quote = value unit (measure|measure)`; value is 59, ~50, 59.., ..40 or 20..30.
func parseAmount(s string) (goldAmount, error) {
	form := fmt.Errorf("quantity %q; write `At least 59 = 59.. (killed)`", s)
	quote, rest, ok := strings.Cut(s, " = ")
	value, measure, named := strings.Cut(rest, "(")
	words := strings.Fields(value)
	if !ok || !named || !strings.HasSuffix(measure, ")") || len(words) == 0 {
		return goldAmount{}, form
	}
	a := goldAmount{quote: strings.TrimSpace(quote), unit: strings.Join(words[1:], " "), shape: "exact", measures: strings.Split(strings.TrimSuffix(measure, ")"), "|")}
	v := words[0]
	if rest, about := strings.CutPrefix(v, "~"); about {
		a.shape, v = "about", rest
	}
	low, high, ranged := strings.Cut(v, "..")
	if !ranged {
		high = low
	}
	var err error
	switch {
	case low == "" && high == "":
		return goldAmount{}, form
	case ranged && low == "":
		a.shape, low = "most", high
	case ranged && high == "":
		a.shape, high = "least", low
	case ranged:
		a.shape = "range"
	}
	if a.low, err = strconv.ParseFloat(low, 64); err != nil {
		return goldAmount{}, form
	}
	if a.high, err = strconv.ParseFloat(high, 64); err != nil {
		return goldAmount{}, form
	}
	return a, nil
}

// parseTime reads `quote = 2031-05-04`, `quote = 2031-05-01..2031-06-01` (half-open) or `quote = unresolved`; further readings that are
// right as well stand behind a `|` each.
func parseTime(s string) (goldTime, error) {
	quote, values, ok := strings.Cut(s, " = ")
	first, rest, more := strings.Cut(values, "|")
	m, err := parseReading(strings.TrimSpace(quote), first, s)
	if !ok || m.quote == "" {
		return m, timeForm(s)
	}
	if more && err == nil {
		var or goldTime
		or, err = parseTime(quote + " = " + rest)
		m.or = &or
	}
	return m, err
}

func timeForm(s string) error {
	return fmt.Errorf("time %q; write `last month = 2031-04-01..2031-05-01` or `= unresolved`", s)
}

// parseReading reads one value of a time.
func parseReading(quote, value, s string) (goldTime, error) {
	form, m := timeForm(s), goldTime{quote: quote}
	if value == "unresolved" {
		return m, nil
	}
	from, to, ranged := strings.Cut(value, "..")
	day, err := time.Parse(time.DateOnly, from)
	if err != nil {
		return m, form
	}
	if !ranged {
		to = day.AddDate(0, 0, 1).Format(time.DateOnly)
	} else if _, err := time.Parse(time.DateOnly, to); err != nil {
		return m, form
	}
	m.from, m.to = from, to
	return m, nil
}

// readNames reads groups of mentions, one a line: `Anton Reyk | Reyk | he@8`; @8 says in which sentence.
func (g *goldFile) readNames(body string, before int) error {
	for i, line := range strings.Split(body, "\n") {
		var group []goldName
		for _, form := range strings.Split(line, "|") {
			n := goldName{form: strings.TrimSpace(form)}
			if form, at, pinned := strings.Cut(n.form, "@"); pinned {
				number, err := strconv.Atoi(at)
				if err != nil || number < 1 || number > len(g.paragraphs) {
					return goldFault{before + 1 + i, fmt.Sprintf("%q names no sentence; write `he@8`", n.form)}
				}
				n.form, n.sentence = form, number
			}
			if n.form == "" {
				continue
			}
			if len(g.places(n)) == 0 {
				return goldFault{before + 1 + i, fmt.Sprintf("%q does not stand in the text", n.form)}
			}
			group = append(group, n)
		}
		if len(group) > 0 {
			g.names = append(g.names, group)
		}
	}
	return nil
}

// places are the stretches of text where a name stands as words of their own.
func (g *goldFile) places(n goldName) []text.Span {
	if n.at.Len() > 0 {
		return []text.Span{n.at}
	}
	var out []text.Span
	for i, p := range g.paragraphs {
		if n.sentence > 0 && n.sentence != i+1 {
			continue
		}
		body := p.Of(g.text)
		for at := 0; n.form != ""; {
			k := strings.Index(body[at:], n.form)
			if k < 0 {
				break
			}
			at += k
			end := at + len(n.form)
			if (at == 0 || !letterAt(body, at-1)) && (end == len(body) || !letterAt(body, end)) {
				out = append(out, text.Span{Start: p.Start + at, End: p.Start + end})
			}
			at = end
		}
	}
	return out
}

func letterAt(s string, i int) bool {
	return s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z' || s[i] >= 0x80 || s[i] >= '0' && s[i] <= '9'
}

func TestParseGoldFaults(t *testing.T) {
	for _, c := range []struct{ why, raw, want string }{
		{"a file says what it covers", "-- text.txt --\nThey left.\n", "say what the file covers"},
		{"a clause is quoted as it stands", "x\n-- text.txt --\nThey left.\n-- claims --\n# s1\nclaim: They *went*\n", "line 6: \"They went\" does not stand in sentence 1"},
		{"a predicate is marked", "x\n-- text.txt --\nThey left.\n-- claims --\n# s1\nclaim: They left\n", "between stars"},
		{"sentences are numbered from the text", "x\n-- text.txt --\nThey left.\n-- claims --\n# s2\n", "line 5: no such sentence"},
		{"a misspelt field is refused", "x\n-- text.txt --\nThey left.\n-- claims --\n# s1\nclaim: They *left*\n  poliarity: denied\n", "unknown"},
		{"a quantity has a measure", "x\n-- text.txt --\nTwo left.\n-- claims --\n# s1\nclaim: Two *left*\n  quantity: Two = 2\n", "At least 59"},
		{"a time is a day or a stretch of days", "x\n-- text.txt --\nThey left.\n-- claims --\n# s1\nclaim: They *left*\n  time: left = May\n", "unresolved"},
		{"a name stands in the text", "x\n-- text.txt --\nThey left.\n-- names --\nAnna\n", "does not stand"},
	} {
		t.Run(c.why, func(t *testing.T) {
			_, err := parseGold([]byte(c.raw))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

func FuzzParseGold(f *testing.F) {
	f.Add("x\n-- meta --\npublished: 2031-05-06\n-- text.txt --\nTwo men left on Monday.\n-- claims --\n# s1\nclaim: Two men *left* on Monday\n  speaker: a|b; polarity: denied\n  quantity: Two = ~2..3 year (man)\n  time: Monday = 2031-05-05\n-- names --\nTwo | men@1\n")
	f.Fuzz(func(t *testing.T, raw string) {
		g, err := parseGold([]byte(raw))
		if err != nil {
			return
		}
		for _, c := range g.claims {
			if !g.paragraphs[c.sentence-1].Contains(c.at) || c.head < c.at.Start || c.head >= c.at.End {
				t.Fatalf("claim %+v lies outside its sentence", c)
			}
		}
	})
}
