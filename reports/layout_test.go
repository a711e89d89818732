package reports

import (
	"strings"
	"testing"

	"crossclaim/compare"
)

// TestColumnsOfATable: a source has a column where something of it is shown; the others are named below.
func TestColumnsOfATable(t *testing.T) {
	says, silent := StateCell{State: compare.Says, Words: "It sank."}, StateCell{State: compare.Silence}
	open, supposed := StateCell{State: compare.Unsure}, StateCell{State: compare.Unsure, Words: "She went down."}
	for _, c := range []struct {
		why     string
		cells   []StateCell
		columns int
		left    string
	}{
		{"two sources have their columns", []StateCell{says, silent}, 2, ""},
		{"of three the silent one has none", []StateCell{says, silent, says}, 2, "silent: b"},
		{"one that may mean it has one where a sentence is shown", []StateCell{says, open, supposed}, 2, "unclear: b"},
		{"nobody is quoted", []StateCell{open, silent, open}, 0, "silent: b; unclear: a, c"},
	} {
		r := &Report{}
		var row Row
		for i, cell := range c.cells {
			cell.Source = i
			r.Sources, r.Columns, row.Cells = append(r.Sources, Source{ID: string(rune('a' + i))}), append(r.Columns, i), append(row.Cells, cell)
		}
		table, left := r.coverageTable(Topic{Rows: []Row{row}})
		if len(table.Head)-1 != c.columns || left != c.left {
			t.Errorf("%s: %d columns and %q, want %d and %q", c.why, len(table.Head)-1, left, c.columns, c.left)
		}
	}
	if got := supposed.cell()[0].String(); got != "perhaps: She went down." {
		t.Errorf("an unclear cell with a sentence is %q", got)
	}
}

// TestSidesAreToldApart: a source of an unknown outlet goes by its id, since two of one day would otherwise be called the same.
func TestSidesAreToldApart(t *testing.T) {
	for _, c := range []struct {
		source      Source
		above, read string
	}{
		{Source{ID: "a", Outlet: "The Herald", Published: "2025-05-06"}, "The Herald, 2025-05-06", "The Herald, 2025-05-06"},
		{Source{ID: "a", Published: "2025-05-06"}, "a, 2025-05-06", "no outlet, 2025-05-06"},
		{Source{ID: "a", Outlet: "The Herald"}, "The Herald, no date", "The Herald, no date"},
		{Source{ID: "a"}, "a", "no outlet, no date"},
	} {
		r := &Report{Sources: []Source{c.source}}
		if got := r.holder(Member{}).String(); got != c.above {
			t.Errorf("above a side stands %q, want %q", got, c.above)
		}
		if got := c.source.field().Cell[0].String(); !strings.HasPrefix(got, c.read+" · ") {
			t.Errorf("the list of what was read says %q, want %q", got, c.read)
		}
	}
}

// TestShownScoreKeepsItsLevel: the digits shown never reach the level above.
func TestShownScoreKeepsItsLevel(t *testing.T) {
	for _, c := range []struct {
		score float64
		want  string
	}{{0.7965, "0.79"}, {0.8, "0.80"}, {0.4999, "0.49"}, {0.29, "0.29"}, {0.57, "0.57"}, {1, "1.00"}} {
		if got, want := confidence(compare.Medium, c.score), "medium confidence, "+c.want; got != want {
			t.Errorf("%v: %q, want %q", c.score, got, want)
		}
	}
}

// TestLongTitleIsCut where people read it: a file may be one line of megabytes.
func TestLongTitleIsCut(t *testing.T) {
	for _, c := range []struct{ why, title, want string }{
		{"short", "Dam breaks", "Dam breaks"},
		{"words", strings.Repeat("dam ", 90), strings.Repeat("dam ", 50)[:199] + " …"},
		{"no blank, and a letter of two bytes at the cut", "x" + strings.Repeat("ü", 1<<20), "x" + strings.Repeat("ü", 99) + "…"},
	} {
		if got := (Source{Title: c.title}).field().Cell[1].String(); got != c.want {
			t.Errorf("%s: %.300q, want %q", c.why, got, c.want)
		}
	}
}

// TestGlossHeedsTheTimes: what may have followed the other is not said to exclude it, and nothing is called the later report without a day.
func TestGlossHeedsTheTimes(t *testing.T) {
	for _, c := range []struct {
		why      string
		relation compare.Relation
		time     compare.Outcome
		day      string
		want     string
	}{
		{"the time is open", compare.Contradict, compare.Unknown, "2025-03-11", "unless one is later"},
		{"the time is one", compare.Contradict, compare.Holds, "2025-03-11", "both cannot be true"},
		{"another relation", compare.Dispute, compare.Unknown, "", "both reports can be right"},
		{"both have a day", compare.Supersede, compare.Fails, "2025-03-11", "the later report updates the earlier state"},
		{"both have one day", compare.Supersede, compare.Fails, "2025-03-10", "one report updates the other"},
		{"one has none", compare.Supersede, compare.Fails, "", "one report updates the other"},
	} {
		r := &Report{Sources: []Source{{Published: "2025-03-10"}, {Published: c.day}}}
		d := Divergence{Relation: c.relation, Guards: []compare.Guard{{Name: "same-time", Outcome: c.time}}, Positions: []Position{
			{Members: []Member{{Quote: Quote{Source: 0}}}}, {Members: []Member{{Quote: Quote{Source: 1}}}}}}
		if got := r.gloss(d); !strings.HasSuffix(got, c.want) {
			t.Errorf("%s: %q, want it to end in %q", c.why, got, c.want)
		}
	}
}

// TestUpdatesStandInOrderOfTime: the columns of an update, whatever the order of the sources; the member that tells the value itself stands in front.
func TestUpdatesStandInOrderOfTime(t *testing.T) {
	member := func(source int, text string) Member { return Member{Quote: Quote{Source: source, Text: text}} }
	r := &Report{Sources: []Source{{Published: "2016-08-05"}, {Published: "2016-07-15"}, {Published: "2016-07-14T20:00Z"}}, Columns: []int{0, 1, 2}}
	d := Divergence{Relation: compare.Supersede, Positions: []Position{
		{Value: "85", Members: []Member{member(0, "The toll rose to 85.")}},
		{Value: "77", Members: []Member{member(1, "Nearly 80 died."), member(2, "They counted 77 dead.")}},
	}}
	got := r.arranged(d)
	if got[0].Value != "77" || !strings.Contains(got[0].Members[0].Text, "77") {
		t.Errorf("%+v; want 77 first, and in front the member that tells it", got)
	}
	r.Sources[1].Published = ""
	if got := r.arranged(d); got[0].Value != "85" {
		t.Errorf("%s comes first, want the order of the sources where a day is not known", got[0].Value)
	}
}

// TestGuardsThatHold stand in one line behind the first and those that do not.
func TestGuardsThatHold(t *testing.T) {
	cell := guardCell([]compare.Guard{
		{Name: "same-event", Outcome: compare.Holds, Why: "both name the ferry"}, {Name: "same-time", Outcome: compare.Holds},
		{Name: "same-scope", Outcome: compare.Unknown, Why: "one names a part"}, {Name: "same-kind", Outcome: compare.Holds},
	})
	var got []string
	for _, l := range cell {
		got = append(got, l.String())
	}
	want := "same event: holds (both name the ferry)|same scope: unknown (one names a part)|same time, same kind: holds"
	if strings.Join(got, "|") != want {
		t.Errorf("%q, want %q", strings.Join(got, "|"), want)
	}
}

// TestOneSourceIsNamed: a reader is told where one source alone tells both sides, of several that were read.
func TestOneSourceIsNamed(t *testing.T) {
	for _, c := range []struct {
		why        string
		read       int
		one, named bool
	}{
		{"one of two", 2, true, true},
		{"one side each", 2, false, false},
		{"the only one that was read", 1, true, false},
	} {
		r := Report{Sources: make([]Source, c.read)}
		if got := r.gloss(Divergence{Relation: compare.Dispute, OneSource: c.one}); strings.Contains(got, "one source alone") != c.named {
			t.Errorf("%s: %q", c.why, got)
		}
	}
}
