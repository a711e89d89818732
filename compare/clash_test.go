package compare

import (
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/packed"
	"crossclaim/claims/source"
)

// seeing is a scorer that sees the same of every pair.
type seeing struct {
	counting
	asked [][2]string
}

func (s *seeing) Divergences(pairs [][2]string) []float64 {
	s.asked = append(s.asked, pairs...)
	out := make([]float64, len(pairs))
	for i := range out {
		out[i] = clashModel().seen.mean
	}
	return out
}

// tolls are two reports of one landslide and one of another, long enough for the confidence to be told by what readers judged.
func tolls(t *testing.T) *claims.Set {
	filler := ""
	for _, place := range strings.Fields("harbour market school chapel bridge station library mill quarry farm bakery tannery theatre brewery") {
		filler += " The " + place + " stayed shut. Rain fell behind the " + place + "."
	}
	set, err := claims.Build([]*claims.Document{
		source.FromText("a", "Landslide kills dozens\n\nThe landslide in Santa Rosa killed 31 people on Sunday, rescuers said."+filler, source.Meta{Title: "Landslide kills dozens in Santa Rosa"}),
		source.FromText("b", "Landslide kills dozens\n\nThe landslide in Santa Rosa killed 38 people on Sunday, rescuers said."+filler, source.Meta{Title: "Dozens killed by landslide in Santa Rosa"})}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// TestAskedOnceForWhatIsAtStake: the scorer gets title and sentence with the figures marked, and what it sees moves the confidence.
func TestAskedOnceForWhatIsAtStake(t *testing.T) {
	scorer := new(seeing)
	found := Run(tolls(t), Options{Scorer: scorer}).Divergences
	i := slices.IndexFunc(found, func(d Divergence) bool { return d.Cause == Numeric })
	if i < 0 || len(scorer.asked) != 1 {
		t.Fatalf("%d divergences, asked about %v; want one about figures", len(found), scorer.asked)
	}
	for side, want := range []string{"killed [ 31 ] people", "killed [ 38 ] people"} {
		if got := scorer.asked[0][side]; !strings.Contains(got, want) || !strings.Contains(got, "andslide") {
			t.Errorf("asked about %q, want the title and %q", got, want)
		}
	}
	if d := found[i]; !strings.Contains(d.Basis, "for it: ") || d.features == nil {
		t.Errorf("basis %q names nothing that speaks for it", d.Basis)
	}
}

// TestClashWeighs: what the weights add up to, and that an unknown feature counts as nothing.
func TestClashWeighs(t *testing.T) {
	w, err := parseClashWeights("# x\n-1 0 1 constant\n2 0.5 0.5 titles\n1 0 1 figure: titles\n0.5 0 2 kind toll\n3 1 1 " + wholePair + "\n2 0.5 1 tilt time\n3 0.25 1 tilt hour\n0.5 -1 1 tilt denial of another text\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		why         string
		group, kind string
		of          []feature
		seen        float64
		want        float64
	}{
		{"all told", "figure", "toll", []feature{{"titles", 1}}, 2, -1 + 2 + 1 + 0.25 + 3},
		{"another group has no weight of its own", "denial", "denial", []feature{{"titles", 1}, {sentencesApart, 1}}, 1, -1 + 2},
		{"a denial of what another text tells", "denial", "denial", []feature{{"titles", 1}}, 1, 0.5*(-1+2) - 1},
		{"set right for its group", "time", "day", []feature{{"titles", 1}}, 1, 2*(-1+2) + 0.5},
		{"set right for its kind", "time", "hour", []feature{{"titles", 1}}, 1, 3*(-1+2) + 0.25},
		{"a feature without a weight", "denial", "denial", []feature{{"titles", 0.5}, {"weather", 9}, {sentencesApart, 1}}, 1, -1},
	} {
		if got, _ := w.clash(c.group, c.kind, c.of, c.seen); math.Abs(got-c.want) > 1e-9 {
			t.Errorf("%s: %v, want %v", c.why, got, c.want)
		}
	}
	if _, parts := w.clash("figure", "toll", []feature{{"titles", 1}}, 0); mostTelling(parts) != "for it: how alike both titles are, how often findings of its kind are right (toll); against it: "+wholePair {
		t.Errorf("reasons %q", mostTelling(parts))
	}
}

// TestClashWeightsFile: a fault in the weights is named with its line.
func TestClashWeightsFile(t *testing.T) {
	for _, c := range []struct{ why, text, fault string }{
		{"a line without a name", "1 2 3", `"1 2 3" has 3 fields`},
		{"a word for a weight", "much 0 1 titles", `"much 0 1 titles": "much" is no number`},
		{"no spread", "1 0 0 titles", `"1 0 0 titles": a spread is above 0`},
		{"a comment and a name of several words", "# x\n1 0 1 words, shorter", ""},
	} {
		got := ""
		if _, err := parseClashWeights(c.text); err != nil {
			got = err.Error()
		}
		if got != c.fault {
			t.Errorf("%s: %q, want %q", c.why, got, c.fault)
		}
	}
}

// TestPackedWeightsAreWhatTheTextSays: the packed file is made of the plain one by go generate.
func TestPackedWeightsAreWhatTheTextSays(t *testing.T) {
	want, err := os.ReadFile("clash_weights.txt")
	if err != nil {
		t.Fatal(err)
	}
	if packed.Text("clash_weights.txt.gz", clashFile) != string(want) {
		t.Error("clash_weights.txt.gz is not clash_weights.txt packed: run go generate ./compare")
	}
}

// TestFeaturesDoNotDependOnOrder: a finding is as likely whichever side stands first.
func TestFeaturesDoNotDependOnOrder(t *testing.T) {
	set := tolls(t)
	x, ctx := newIndex(set), newSurroundings(set)
	ctx.outlines = outlines(set, ctx.keys)
	find := func(doc int) *claims.Claim {
		i := slices.IndexFunc(set.Claims, func(c *claims.Claim) bool { return c.Doc == set.Documents[doc] && len(c.Amounts) > 0 })
		return set.Claims[i]
	}
	a, b := find(0), find(1)
	of := func(a, b *claims.Claim, aspect string) []feature {
		p := &Pass{A: a, B: b, index: x, context: ctx}
		read := x.event(a, b)
		side := func(c *claims.Claim) Side { return Side{c, c.Amounts[0].Text, []claims.Span{c.Amounts[0].Span}} }
		return p.features(&Finding{A: side(a), B: side(b), Aspect: aspect}, &read)
	}
	forth, back := of(a, b, ""), of(b, a, "")
	for i := range forth {
		if forth[i].name != back[i].name || math.Abs(forth[i].value-back[i].value) > 1e-9 {
			t.Errorf("%v against %v", forth[i], back[i])
		}
	}
	// what only some pairs have, or none without vectors, and what the guards made of it
	given := map[string]bool{"undated": true, "grows": true, "sentences apart": true, "denied later": true, "score": true,
		"vectors, sentences": true, "vectors, leads": true, "texts, weighted words": true}
	for _, f := range slices.Concat(forth, of(a, b, denialAspect)) {
		given[f.name] = true
	}
	for _, w := range clashModel().of {
		name := w.name
		for _, group := range []string{"figure: ", "denial: ", "negation: ", "time: "} {
			name = strings.TrimPrefix(name, group)
		}
		if first, _, _ := strings.Cut(name, " "); !slices.Contains([]string{"cue", "near", "kind", "group"}, first) && !given[name] {
			t.Errorf("no finding has a feature %q: fit the weights again", name)
		}
	}
}

// TestSeenIsWeighed: the weights have a line for what the scorer makes of a pair, and it speaks for a divergence.
func TestSeenIsWeighed(t *testing.T) {
	if w := clashModel().seen; w.weight <= 0 || w.spread <= 0 {
		t.Errorf("%+v: fit the weights again", w)
	}
}
