package reports

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/compare"
)

var update = flag.Bool("update", false, "rewrite the goldens in testdata")

// write renders a report in a format.
func write(t *testing.T, format string, style Style, r *Report) string {
	t.Helper()
	renderer, err := NewRenderer(format, style)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := renderer.Render(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// golden compares with testdata/name; escape characters stand there as ␛, so that the file can be read.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	got = strings.ReplaceAll(got, "\x1b", "␛")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; if the change is meant, run go test ./reports -update and read the diff\n%s", path, got)
	}
}

func TestGoldens(t *testing.T) {
	comparison := func(s *sample) *Report { return New(s.result(), Options{Version: "test"}) }
	cases := []struct {
		golden string // what it shows
		format string
		style  Style
		report func(*sample) *Report
	}{
		{"report-80.txt", "text", Style{Width: 80}, comparison},
		{"report-100.txt", "text", Style{Width: 100}, comparison},
		{"report-120.txt", "text", Style{Width: 120}, comparison},
		{"report-color.txt", "text", Style{Width: 80, Color: true}, comparison},
		{"report.md", "markdown", Style{}, comparison},
		{"report.json", "json", Style{}, comparison},
		{"hostile-60.txt", "text", Style{Width: 60}, func(*sample) *Report { return New(hostile(t), Options{Version: "test"}) }},
		{"hostile.md", "markdown", Style{}, func(*sample) *Report { return New(hostile(t), Options{Version: "test"}) }},
		{"max.txt", "text", Style{Width: 80}, func(s *sample) *Report { return New(s.result(), Options{Version: "test", Max: 1}) }},
		{"filtered.txt", "text", Style{Width: 80}, func(s *sample) *Report { return New(filtered(s), Options{Filters: "--topic brandt"}) }},
		{"no-match.txt", "text", Style{Width: 80}, func(s *sample) *Report { return New(unmatched(s), Options{Filters: "--topic zebra"}) }},
		{"topics.txt", "text", Style{Width: 80}, func(s *sample) *Report { return Topics(s.result(), Options{Version: "test"}) }},
		{"topics.json", "json", Style{}, func(s *sample) *Report { return Topics(s.result(), Options{Version: "test"}) }},
		{"claims.txt", "text", Style{Width: 80}, func(s *sample) *Report { return Claims(reading(s), Options{Version: "test"}) }},
		{"claims.json", "json", Style{}, func(s *sample) *Report { return Claims(reading(s), Options{Version: "test"}) }},
		{"pair.txt", "text", Style{Width: 80}, func(s *sample) *Report { return Pair(verdict(s), "", "", Options{Version: "test"}) }},
		{"pair.json", "json", Style{}, func(s *sample) *Report { return Pair(verdict(s), "", "", Options{Version: "test"}) }},
	}
	for _, c := range cases {
		t.Run(c.golden, func(t *testing.T) {
			first := write(t, c.format, c.style, c.report(newSample(t)))
			if second := write(t, c.format, c.style, c.report(newSample(t))); second != first {
				t.Errorf("two runs differ:\n%s\n---\n%s", first, second)
			}
			golden(t, c.golden, first)
			if c.format == "text" {
				checkWidth(t, first, c.style)
			}
		})
	}
}

// checkWidth fails on a line that a terminal of that width would break.
func checkWidth(t *testing.T, s string, style Style) {
	t.Helper()
	for line := range strings.Lines(s) {
		plain := escapes.ReplaceAllString(strings.TrimSuffix(line, "\n"), "")
		if w := width(plain); w > style.Width {
			t.Errorf("%d cells in a page of %d: %q", w, style.Width, plain)
		}
	}
}

// The JSON contract: no order of the arguments changes a byte.
func TestJSONIgnoresColumns(t *testing.T) {
	var first string
	for _, columns := range [][]int{{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}} {
		result := newSample(t).result()
		result.Set.Columns = columns
		got := write(t, "json", Style{}, New(result, Options{}))
		if first == "" {
			first = got
		}
		if got != first {
			t.Errorf("columns %v change the JSON", columns)
		}
	}
}

// Text puts columns in the order of the arguments.
func TestTextFollowsColumns(t *testing.T) {
	for _, c := range []struct {
		columns []int
		first   string
	}{{[]int{0, 1, 2}, "alive"}, {[]int{1, 0, 2}, "dead"}} {
		result := newSample(t).result()
		result.Set.Columns = c.columns
		got := write(t, "text", Style{Width: 80}, New(result, Options{}))
		_, after, _ := strings.Cut(got, "status")
		if !strings.HasPrefix(strings.TrimLeft(after[strings.Index(after, "┐")+len("┐"):], "\n│ "), c.first) {
			t.Errorf("columns %v: the first position should be %q", c.columns, c.first)
		}
	}
}

// "No divergence" is said only when everything was read, compared and shown.
func TestNoDivergenceIsEarned(t *testing.T) {
	const claim = "No divergence: all 3 sources were read and compared."
	cases := []struct {
		name   string
		change func(*compare.Result)
		says   bool
		why    string
	}{
		{"all read, nothing found", func(*compare.Result) {}, true, "nothing is held back"},
		{"a file was skipped", func(r *compare.Result) { r.Set.Skipped = []claims.Skipped{{Path: "x", Reason: "y"}} }, false, "it may hold a divergence"},
		{"low ones are hidden", func(r *compare.Result) { r.Hidden.Divergences, r.Stats.Low = 2, 2 }, false, "two were found"},
		{"a filter hides some", func(r *compare.Result) { r.Hidden.Divergences = 1 }, false, "one was found"},
		{"a source was not read whole", func(r *compare.Result) {
			r.Coverage[0].Rows[0].Cells[0].State = compare.Unread
		}, false, "its rest may differ"},
		{"no source", func(r *compare.Result) { r.Set = &claims.Set{}; r.Topics, r.Coverage = nil, nil }, false, "nothing was compared"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			result := newSample(t).result()
			result.Set.Skipped, result.Divergences, result.Stats.Low, result.Hidden = nil, nil, 0, compare.Hidden{}
			c.change(result)
			got := write(t, "text", Style{Width: 80}, New(result, Options{}))
			if strings.Contains(got, claim) != c.says {
				t.Errorf("says %q: want %v, because %s\n%s", claim, c.says, c.why, got)
			}
			if !c.says && strings.Contains(got, "No divergence:") {
				t.Errorf("claims that there is none, although %s\n%s", c.why, got)
			}
		})
	}
}

// A report that holds back all it found says how many are doubtful and what shows them, or which filter hides them.
func TestNothingShownSaysWhy(t *testing.T) {
	for _, c := range []struct {
		name, filters string
		low, hidden   int
		want, never   string
	}{
		{"doubtful ones", "", 3, 3, "No divergence is sure enough to be shown: 3 were found that are doubtful, of low confidence; --min-confidence low shows them.", "Not shown"},
		{"a single one", "", 1, 1, "1 was found that is doubtful, of low confidence; --min-confidence low shows it.", "Not shown"},
		{"a filter", "--cause numeric", 0, 4, "No divergence passes --cause numeric. Not shown: 4 divergences outside --cause numeric.", "--all"},
		{"both", "--cause numeric", 1, 5, "1 was found that is doubtful, of low confidence; --min-confidence low shows it. Not shown: 4 divergences outside --cause numeric.", "(--all"},
	} {
		t.Run(c.name, func(t *testing.T) {
			result := newSample(t).result()
			result.Set.Skipped, result.Divergences, result.Stats.Low, result.Hidden = nil, nil, c.low, compare.Hidden{Divergences: c.hidden}
			got := claims.Fold(write(t, "text", Style{Width: 80}, New(result, Options{Filters: c.filters})))
			if !strings.Contains(got, c.want) || strings.Contains(got, c.never) {
				t.Errorf("want %q and never %q in\n%s", c.want, c.never, got)
			}
		})
	}
}

// The two members that a program reads first clash, though one text holds two values.
func TestTheTwoThatClashLead(t *testing.T) {
	s := newSample(t)
	result := s.result()
	d := &result.Divergences[1]
	d.Positions = append(d.Positions, compare.Position{Value: "pumps", Members: []compare.Member{s.member(0, 1, "pumps")}})
	if got := New(result, Options{}).Divergences[1]; got.A.Text != d.Positions[0].Members[0].Span.Of(s.docs[0].Text) || got.B.Text != d.Positions[1].Members[0].Span.Of(s.docs[1].Text) {
		t.Errorf("%q and %q lead", got.A.Text, got.B.Text)
	}
}

// A report with more than four members of a position says how many quotes it leaves out.
func TestLeftOutQuotesAreCounted(t *testing.T) {
	s := newSample(t)
	result := s.result()
	p := &result.Divergences[1].Positions[0]
	for range 5 {
		p.Members = append(p.Members, s.member(2, 0, "Nine"))
	}
	got := write(t, "text", Style{Width: 80}, New(result, Options{}))
	if !strings.Contains(got, "and 2 more quotes") {
		t.Errorf("six quotes, four shown: the other two must be counted\n%s", got)
	}
}

// Options.Tables never drops the table of a topic in dispute, and the rest is counted.
func TestLeftOutTablesAreCounted(t *testing.T) {
	result := newSample(t).result()
	rows := result.Coverage[0].Rows
	for _, id := range []string{"t3", "t4", "t5"} {
		result.Topics = append(result.Topics, claims.Topic{ID: id, Label: "label " + id})
		result.Coverage = append(result.Coverage, compare.Coverage{Topic: id, Rows: rows})
	}
	got := write(t, "text", Style{Width: 80}, New(result, Options{Tables: 2}))
	for _, want := range []string{"topic  ferry Marta", "topic  label t3", "Coverage of 2 more topics is not shown"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing\n%s", want, got)
		}
	}
	if strings.Contains(got, "label t4") {
		t.Errorf("the third table is one too many\n%s", got)
	}
}

func TestUnknownFormat(t *testing.T) {
	if _, err := NewRenderer("pdf", Style{}); err == nil || !strings.Contains(err.Error(), "text, json, markdown") {
		t.Errorf("an unknown format must name the known ones, got %v", err)
	}
}

// Tables of topics that one source alone speaks of, and of those whose table tells little, are counted and not shown; the
// list of topics names the former by their source.
func TestTopicsOfOneSource(t *testing.T) {
	result := newSample(t).result()
	row := func(states ...compare.State) []compare.Row {
		var cells []compare.Cell
		for i, s := range states {
			cells = append(cells, compare.Cell{Doc: result.Set.Documents[i].ID, State: s})
		}
		return []compare.Row{{Aspect: "x", Cells: cells}}
	}
	for _, c := range []struct {
		id, label string
		vague     bool
		rows      []compare.Row
		claims    []int
	}{
		{"t3", "captain's parrot", false, row(compare.Says, compare.Silence, compare.Silence), []int{1}},
		{"t4", "harbour dues", true, row(compare.Says, compare.Says, compare.Silence), []int{1, 4}},
		{"t5", "lost luggage", false, row(compare.Says, compare.Unsure, compare.Says), []int{1}},
	} {
		result.Topics = append(result.Topics, claims.Topic{ID: c.id, Label: c.label, Claims: c.claims})
		result.Coverage = append(result.Coverage, compare.Coverage{Topic: c.id, Rows: c.rows, Vague: c.vague})
	}
	report := write(t, "text", Style{Width: 100}, New(result, Options{Tables: 9}))
	for _, want := range []string{"topic  lost luggage", "unclear", "Coverage of 2 more topics (1 of one source alone) is not shown"} {
		if !strings.Contains(report, want) {
			t.Errorf("%q is missing\n%s", want, report)
		}
	}
	all := write(t, "text", Style{Width: 100}, New(result, Options{}))
	for _, want := range []string{"topic  captain's parrot", "topic  harbour dues"} {
		if !strings.Contains(all, want) {
			t.Errorf("all tables were asked for, %q is missing", want)
		}
	}
	list := write(t, "text", Style{Width: 100}, Topics(result, Options{}))
	_, alone, ok := strings.Cut(list, "of one source alone")
	if !ok || !strings.Contains(alone, "The Port Herald") || !strings.Contains(alone, "captain's parrot") || strings.Contains(alone, "harbour dues") {
		t.Errorf("the list must name what one source alone speaks of by that source\n%s", list)
	}
}

// A table of hundreds of sources has a column for those that say something, a hundred at most and those in dispute among them, and
// counts the others: nothing is left out in silence.
func TestTableOfManySources(t *testing.T) {
	for _, c := range []struct {
		why     string
		more    int // sources more that say something
		columns int
		left    string
	}{
		{"few speak", 1, 4, "without a column: 148 silent sources, 1 unclear one"},
		{"more speak than a table takes", 120, 100, "without a column: 29 silent sources, 1 unclear one, 23 that speak of it"},
	} {
		result := newSample(t).result()
		row := &result.Coverage[0].Rows[0]
		row.Divergence = result.Divergences[0].ID
		for i := range 150 {
			id := fmt.Sprintf("a%03d", i) // before those of the sample
			result.Set.Documents = append(result.Set.Documents, &claims.Document{ID: id, Path: id + ".txt"})
			switch {
			case i < c.more:
				cell := compare.Cell{Doc: id, State: compare.Says, Words: "Nine drowned"}
				if i < 5 && c.more > c.columns {
					cell.Words = "" // those that are quoted come first
				}
				result.Coverage[0].Rows[1].Cells = append(result.Coverage[0].Rows[1].Cells, cell)
			case i == c.more:
				row.Cells = append(row.Cells, compare.Cell{Doc: id, State: compare.Unsure})
			}
		}
		result.Set.Columns = nil
		r := New(result, Options{})
		table, left := r.coverageTable(r.Topics[0])
		if len(table.Head) != 1+c.columns || left != c.left {
			t.Errorf("%s: %d columns, %q; want aspect and %d sources, %q", c.why, len(table.Head), left, c.columns, c.left)
		}
		if i := slices.IndexFunc(table.Rows[1], func(cell Cell) bool { return cell[0].String() == "says" }); i >= 0 {
			t.Errorf("%s: source %d has a column without words", c.why, i)
		}
		text := write(t, "text", Style{Width: 100}, r)
		for _, want := range []string{left, "drowned", "Fourteen"} {
			if !strings.Contains(strings.Join(strings.Fields(text), " "), want) {
				t.Errorf("%s: %q is missing\n%s", c.why, want, text)
			}
		}
	}
}
