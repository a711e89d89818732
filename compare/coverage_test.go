package compare

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/source"
)

// compared reads texts as files a.txt, b.txt, ... and compares them.
func compared(t *testing.T, texts ...string) *Result {
	t.Helper()
	return comparedWith(t, nil, texts...)
}

func comparedWith(t *testing.T, v Vectors, texts ...string) *Result {
	t.Helper()
	dir := t.TempDir()
	for i, text := range texts {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%c.txt", 'a'+i)), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folderWith(t, v, dir)
}

func comparedFolder(t *testing.T, dir string) *Result {
	t.Helper()
	return folderWith(t, nil, dir)
}

func folderWith(t *testing.T, v Vectors, dir string) *Result {
	t.Helper()
	docs, _, err := source.Read(context.Background(), []string{dir}, source.Options{})
	if err != nil {
		t.Fatal(err)
	}
	set, err := claims.Build(docs, nil)
	if err != nil {
		t.Fatal(err)
	}
	return Run(set, Options{Vectors: v})
}

// about finds the first row of the topic whose label holds a word.
func about(t *testing.T, r *Result, word string) Row {
	t.Helper()
	for i, topic := range r.Topics {
		if strings.Contains(topic.Label, word) {
			return r.Coverage[i].Rows[0]
		}
	}
	t.Fatalf("no topic is labelled with %q", word)
	return Row{}
}

const (
	harbourA = "The council of Varde voted on Monday.\n\nThe harbour bridge will be rebuilt in stone, an engineer told the council. The harbour bridge carries nine thousand cars a day.\n\nNobody spoke of schools."
	harbourB = "A new school opens in Varde.\n\nMayor Olaf Brenn said the harbour bridge was never safe. Parents danced in the yard."
	harbourC = "A choir from Lund sang in the church of Varde. Its conductor thanked the baker for the cake."
)

func TestCells(t *testing.T) {
	row := about(t, compared(t, harbourA, harbourB, harbourC), "harbour bridge")
	for i, c := range []struct {
		why     string
		state   State
		speaker string
		words   string
	}{
		{"somebody's word is his, in a clause of its own", Quotes, "an engineer", "The harbour bridge will be rebuilt in stone"},
		{"a single sentence is enough to speak of it", Quotes, "Mayor Olaf Brenn", "the harbour bridge was never safe"},
		{"no sentence speaks of it", Silence, "", ""},
	} {
		if got := row.Cells[i]; got.State != c.state || got.Speaker != c.speaker || got.Words != c.words {
			t.Errorf("%s: got %s %q %q, want %s %q %q", c.why, got.State, got.Speaker, got.Words, c.state, c.speaker, c.words)
		}
	}
}

// The words of a cell are words of its source; a silent cell has none, an unclear one may have some, any other has.
func TestCellsQuoteTheirSource(t *testing.T) {
	r := comparedFolder(t, "../testdata/articles")
	for _, table := range r.Coverage {
		for _, row := range table.Rows {
			for i, cell := range row.Cells {
				if cell.State == Silence && cell.Words != "" || cell.State != Silence && cell.State != Unsure && cell.Words == "" {
					t.Errorf("topic %s, %s: state %s with the words %q", table.Topic, cell.Doc, cell.State, cell.Words)
				}
				text := tidy(claims.Fold(r.Set.Documents[i].Text))
				for _, part := range strings.Split(strings.ReplaceAll(cell.Words, secondVoice, "…"), "…") {
					for part != "" {
						before, after, _ := strings.Cut(part, " [")
						if _, rest, ok := strings.Cut(after, "]"); ok {
							after = rest
						}
						if !strings.Contains(bare(text), bare(before)) {
							t.Errorf("topic %s: %s has no %q", table.Topic, cell.Doc, before)
						}
						part = after
					}
				}
			}
		}
	}
}

// bare leaves out what tidy may drop.
func bare(s string) string {
	return strings.Trim(strings.NewReplacer("\"", "", "“", "", "”", "", "(", "", ")", "").Replace(s), " ,;:–—.")
}

func TestDenialIsOfWhatOthersAffirm(t *testing.T) {
	r := comparedFolder(t, "../testdata/articles")
	found := map[State]int{}
	for _, table := range r.Coverage {
		for _, row := range table.Rows {
			denied := slices.ContainsFunc(row.Cells, func(c Cell) bool { return c.State == Denies })
			if denied {
				found[Denies]++
			}
			if denied && row.Divergence == "" {
				t.Errorf("%q: a denial stands in a row without a divergence", row.Aspect)
			}
			if denied && !slices.ContainsFunc(row.Cells, func(c Cell) bool {
				return c.State == Says || c.State == Differs || strings.Contains(c.Words, secondVoice)
			}) {
				t.Errorf("%q: denied, though nobody affirms it", row.Aspect)
			}
		}
	}
	if found[Denies] == 0 {
		t.Error("one article says that the minister avoided criticising the company she condemns in another: no cell denies")
	}
}

func TestADivergenceStandsInOneTable(t *testing.T) {
	r := comparedFolder(t, "../testdata/articles")
	seen := map[string]int{}
	for _, table := range r.Coverage {
		for _, row := range table.Rows {
			seen[row.Divergence]++
		}
	}
	for _, d := range r.Divergences {
		if d.Level != Low && len(d.Topics) > 0 && seen[d.ID] != 1 {
			t.Errorf("%q stands in %d tables", d.Message, seen[d.ID])
		}
	}
}

func TestTopicsInDisputeComeFirst(t *testing.T) {
	r := comparedFolder(t, "../testdata/articles")
	rank := func(c Coverage) int {
		out := 0
		if !c.differing() {
			out += 2
		}
		if c.Vague {
			out++
		}
		return out
	}
	for i := 1; i < len(r.Coverage); i++ {
		a, b := r.Coverage[i-1], r.Coverage[i]
		if rank(a) > rank(b) || rank(a) == rank(b) && a.Speaking() < b.Speaking() {
			t.Errorf("topic %s stands before %s", a.Topic, b.Topic)
		}
		if r.Topics[i].ID != b.Topic {
			t.Errorf("table %d is of topic %s, not of %s", i, b.Topic, r.Topics[i].ID)
		}
	}
}

func TestAspect(t *testing.T) {
	two := func(cause Cause, message, a, b string) *Divergence {
		return &Divergence{Cause: cause, Message: message, Positions: []Position{{Value: a}, {Value: b}}}
	}
	for _, c := range []struct {
		why  string
		d    *Divergence
		want string
	}{
		{"a short message stays", two(Numeric, "killed: 9 against 14", "9", "14"), "killed: 9 against 14"},
		{"two quotes give way to the values", two(ImplicitNegation, `"He condemned it" against "He avoided it"`, "condemned", "avoided"), `"condemned" against "avoided"`},
		{"quotes in brackets fall away", two(Status, `X acts as a living person ("X went") against dead ("the late X")`, "alive", "dead"), "X acts as a living person against dead"},
		{"a subject stays before the values", two(Antonym, `Port: "The port closed" against "It reopened"`, "closed", "reopened"), `Port: "closed" against "reopened"`},
		{"what a model finds is named by how its sentences begin", two(Learned, `"The port was open all that week, says the mayor" against "No ship came in"`,
			"The port was open all that week, says the mayor", "No ship came in"), `"The port was open all that…" against "No ship came in"`},
		{"who denies is enough", two(Negation, `Moscow denies it: "It shared" against "It denies this"`, "claimed", "denied"), "Moscow denies it"},
	} {
		if got := aspect(c.d); got != c.want {
			t.Errorf("%s: got %q, want %q", c.why, got, c.want)
		}
	}
}

func TestTheRowOfATopicIsLeftOutWhereOthersSayItAll(t *testing.T) {
	cells := func(words ...string) Row {
		var r Row
		for _, w := range words {
			c := Cell{State: Says, Words: w}
			switch w {
			case "silent":
				c = Cell{State: Silence}
			case "unclear":
				c = Cell{State: Unsure}
			}
			r.Cells = append(r.Cells, c)
		}
		return r
	}
	for _, c := range []struct {
		reason string
		topic  Row
		below  []Row
		want   bool
	}{
		{"both sources stand below with the same words", cells("a", "b"), []Row{cells("a", "b")}, true},
		{"each of them in another row", cells("a", "b"), []Row{cells("a", "c"), cells("d", "b")}, true},
		{"one says more on the topic", cells("a", "b"), []Row{cells("a", "c")}, false},
		{"the words are of another source", cells("a", "b"), []Row{cells("b", "a")}, false},
		{"who is silent is so below", cells("a", "silent"), []Row{cells("a", "silent")}, true},
		{"it is not sure that it is silent", cells("a", "unclear"), []Row{cells("a", "silent")}, false},
	} {
		if got := c.topic.repeats(c.below); got != c.want {
			t.Errorf("%s: %v", c.reason, got)
		}
	}
}

// TestUnclearCellsShowWhatMayMeanIt: where a source names a part of the topic in a sentence that the topic holds, that sentence stands in its unclear cell.
func TestUnclearCellsShowWhatMayMeanIt(t *testing.T) {
	shown, open := 0, 0
	for _, table := range comparedFolder(t, "../testdata/articles").Coverage {
		for _, cell := range table.Rows[0].Cells {
			if cell.State == Unsure {
				open++
				shown += len(cell.Words[:min(1, len(cell.Words))])
			}
		}
	}
	if shown == 0 || shown == open {
		t.Errorf("%d of %d unclear cells show a sentence, want some of them", shown, open)
	}
}
