package compare

import (
	"slices"
	"strings"
	"testing"

	"crossclaim/claims"
)

// rowOf makes the row of a divergence whose positions are sentences of texts, each named by the number of its text and the start
// of the sentence.
func rowOf(t *testing.T, cause Cause, texts []string, positions [][]quoted) Row {
	t.Helper()
	r := compared(t, texts...)
	d := &Divergence{ID: "d", Cause: cause, Message: "what clashes"}
	for _, list := range positions {
		p := Position{Value: list[0].start}
		for _, s := range list {
			doc := r.Set.Documents[s.text]
			k := slices.IndexFunc(r.Set.Claims, func(c *claims.Claim) bool { return c.Doc == doc && strings.HasPrefix(c.Quote(), s.start) })
			if k < 0 {
				t.Fatalf("text %d has no claim %q", s.text, s.start)
			}
			c := r.Set.Claims[k]
			p.Members = append(p.Members, Member{Doc: doc, Span: c.Span, Claim: c, Evidence: []claims.Span{c.Span}})
		}
		d.Positions = append(d.Positions, p)
	}
	table := tabler{r: r, scout: newScout(newAtlas(newIndex(r.Set)))}
	return table.clashRow(d)
}

type quoted struct {
	text  int
	start string
}

func TestCellsFollowThePositions(t *testing.T) {
	const (
		few    = "The ferry Calandra was carrying 312 people when fire broke out on Monday. The fire was put out by night."
		many   = "The ferry Calandra was carrying 321 people when fire broke out on Monday. The fire was put out by night."
		other  = "Mayor Olaf Brenn opened a school in Lund. Children sang to the parents."
		vetoed = "The president vetoed the harbour bill on Monday. The president said the harbour bill would ruin the fishermen."
		passed = "The council passed the harbour bill in June."
	)
	for _, c := range []struct {
		why       string
		cause     Cause
		texts     []string
		positions [][]quoted
		want      []State
	}{
		{"the first source says it, the other differs, and who speaks of another thing is silent", Numeric,
			[]string{few, many, other}, [][]quoted{{{0, "The ferry"}}, {{1, "The ferry"}}}, []State{Says, Differs, Silence}},
		{"the first source says it, whichever position comes first", Numeric,
			[]string{many, few, many}, [][]quoted{{{1, "The ferry"}}, {{0, "The ferry"}, {2, "The ferry"}}}, []State{Says, Differs, Says}},
		{"a source that is no part of the finding takes the side of its figure", Numeric,
			[]string{few, many, "The ferry Calandra was carrying 321 people in all when fire broke out, they said. Nobody slept."},
			[][]quoted{{{0, "The ferry"}}, {{1, "The ferry"}}}, []State{Says, Differs, Differs}},
		{"who names those aboard without a figure may speak of it", Numeric,
			[]string{few, many, "Those aboard the ferry Calandra were taken ashore when fire broke out on Monday. Nobody slept."},
			[][]quoted{{{0, "The ferry"}}, {{1, "The ferry"}}}, []State{Says, Differs, Unsure}},
		{"a figure of something else is not shown", Numeric,
			[]string{few, many, "The ferry Calandra was six years old when fire broke out on Monday. Nobody slept."},
			[][]quoted{{{0, "The ferry"}}, {{1, "The ferry"}}}, []State{Says, Differs, Silence}},
		{"59 and at least 59 are one value", Numeric,
			[]string{"The fire killed 59 people.", "The fire killed 58 people.", "At least 59 people died in the fire."},
			[][]quoted{{{0, "The fire"}}, {{1, "The fire"}}, {{2, "At least"}}}, []State{Says, Differs, Says}},
		{"a bound below goes with every larger figure, and yet the texts differ", Numeric,
			[]string{"At least 60 people died in the fire.", "The fire killed 85 people."},
			[][]quoted{{{0, "At least"}}, {{1, "The fire"}}}, []State{Says, Differs}},
		{"who denies what the first source affirms denies it", Negation,
			[]string{"The footbridge at Kessin is safe.", "The footbridge at Kessin is not safe."},
			[][]quoted{{{0, "The footbridge"}}, {{1, "The footbridge"}}}, []State{Says, Denies}},
		{"who affirms what the first source denies says it", Negation,
			[]string{"The footbridge at Kessin is not safe.", "The footbridge at Kessin is safe."},
			[][]quoted{{{0, "The footbridge"}}, {{1, "The footbridge"}}}, []State{Denies, Says}},
		{"who tells a claim and its denial differs from nobody", Negation,
			[]string{"The footbridge at Kessin is safe. Yet in winter the footbridge at Kessin is not safe.", other},
			[][]quoted{{{0, "The footbridge"}}, {{0, "Yet"}}}, []State{Says, Silence}},
		{"who tells both deeds in two sentences does not differ: a bill that was vetoed had been passed", Antonym,
			[]string{vetoed, passed + " The president vetoed the harbour bill on Monday.", other},
			[][]quoted{{{0, "The president vetoed"}}, {{1, "The council"}}}, []State{Says, Says, Silence}},
		{"who tells one deed alone differs", Antonym,
			[]string{vetoed, passed, other}, [][]quoted{{{0, "The president vetoed"}}, {{1, "The council"}}}, []State{Says, Differs, Silence}},
		{"what others say of the same people is not the point: unclear", Antonym,
			[]string{vetoed, passed, "The president read the harbour bill on Sunday."},
			[][]quoted{{{0, "The president vetoed"}}, {{1, "The council"}}}, []State{Says, Differs, Unsure}},
	} {
		var got []State
		row := rowOf(t, c.cause, c.texts, c.positions)
		for _, cell := range row.Cells {
			got = append(got, cell.State)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v: %+v", c.why, got, c.want, row.Cells)
		}
	}
}

func TestTwoVoicesOfOneSourceNameNoSingleSpeaker(t *testing.T) {
	row := rowOf(t, Negation, []string{"A spokesman for the rebels said the army had lost Kessin.\n\nThe minister said the army had not lost Kessin.", "It rained in Lund."},
		[][]quoted{{{0, "A spokesman"}}, {{0, "The minister"}}})
	cell := row.Cells[0]
	if cell.State != Quotes || cell.Speaker != "" || !strings.Contains(cell.Words, secondVoice) {
		t.Errorf("got %s %q %q, want both voices quoted under no one name", cell.State, cell.Speaker, cell.Words)
	}
}
