package compare

import (
	"fmt"
	"strings"
	"testing"

	"crossclaim/claims/quantity"
)

// hearing is a scorer that sees as much as it says in any two texts with something marked.
type hearing float64

func (hearing) Score(pairs [][2]string) [][3]float64 { return clashOn{"moon", "sun"}.Score(pairs) }

func (h hearing) Divergences(pairs [][2]string) []float64 {
	out := make([]float64, len(pairs))
	for i := range out {
		out[i] = float64(h)
	}
	return out
}

// TestFiguresModelsAreSureOf: figures that no rule compares are shown where the models that read both sentences are sure, unless their texts tell why both hold.
func TestFiguresModelsAreSureOf(t *testing.T) {
	const a = "Talks in Velmar\n\nThe eighteen delegates of the Farmers' Front who take part in the talks met reporters in Velmar."
	const b = "Velmar\n\nHe said the 19 delegates of the Farmers' Front at the talks had not yet made up their minds."
	sure, silent := Patient{marking{[2]string{"delegates", "delegates"}, 0.95}, clashOn{"eighteen", "19"}}, Patient{nothing{}, clashOn{"moon", "sun"}}
	for _, c := range []struct {
		why, a, b string
		scorer    Scorer
		patient   Patient
		found     bool
	}{
		{"all models are sure", a, b, hearing(2), sure, true},
		{"none is", a, b, hearing(-3), silent, false},
		{"nobody reads what is marked", a, b, clashOn{"moon", "sun"}, sure, false},
		{"they make the other together", a, "Velmar\n\nHe said 15 delegates of the Farmers' Front at the talks and three delegates who stayed away had not yet made up their minds.", hearing(2), sure, false},
		{"with one named beside them", "Talks in Velmar\n\nThe gunman killed eighteen pupils and the headmistress of the Farmers' Front school at the talks in Velmar.", "Velmar\n\nHe said 19 people of the Farmers' Front school were killed at the talks.", hearing(2), Patient{marking{[2]string{"Front", "Front"}, 0.95}, clashOn{"eighteen", "19"}}, false},
		{"some are killed, others hurt", "Talks in Velmar\n\nEighteen delegates of the Farmers' Front at the talks in Velmar were killed.", "Velmar\n\nHe said 19 delegates of the Farmers' Front at the talks were injured.", hearing(2), sure, false},
		{"two lower bounds", "Talks in Velmar\n\nAt least eighteen delegates of the Farmers' Front were killed at the talks in Velmar.", "Velmar\n\nHe said at least 19 delegates of the Farmers' Front were killed at the talks.", hearing(2), sure, true},
		{"a lower bound in round numbers", "Talks in Velmar\n\nMore than 20 delegates of the Farmers' Front were killed at the talks in Velmar.", "Velmar\n\nHe said more than 24 delegates of the Farmers' Front were killed at the talks.", hearing(2), Patient{sure.Editor, clashOn{"20", "24"}}, false},
		{"one figure cut off behind the point", "Velmar\n\nThe delegates were fined the equal of $140.68 million in Velmar.", "Talks\n\nThe delegates were fined the equal of $140.6 million in Velmar.", hearing(2), sure, false},
		{"one figure", a, strings.Replace(b, "19", "18", 1), hearing(2), sure, false},
	} {
		found := Run(story(t, c.a, c.b), Options{Editor: nothing{}, Checker: clashOn{"moon", "sun"}, Scorer: c.scorer, Vectors: fixed{}, Patient: c.patient}).Divergences
		shown := false
		for _, d := range found {
			shown = shown || d.Level != Low && strings.Contains(d.Basis, "how the figures stand")
		}
		if shown != c.found {
			t.Errorf("%s: %v", c.why, found)
		}
	}
}

// TestFiguresBeside: only figures that may be two counts of one thing are set beside each other.
func TestFiguresBeside(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		beside    bool
	}{
		{"two counts", "Eighteen delegates took part in the talks.", "The 19 delegates left the talks.", true},
		{"the fifth and the sixth of a kind", "The fifth round of talks was held in Velmar.", "The sixth round of talks was held in Velmar.", false},
		{"killed and injured", "Eighteen delegates were killed.", "Nineteen delegates were injured.", false},
		{"two lower bounds", "At least 21 people were killed.", "At least 23 people were killed.", true},
		{"two lower bounds, one in round numbers", "More than 20 people were killed.", "More than 23 people were killed.", false},
		{"two lower bounds of no toll", "At least 21 people came.", "At least 23 people came.", false},
	} {
		x := newIndex(story(t, "One\n\n"+c.a, "Two\n\n"+c.b))
		ctx := newSurroundings(x.set)
		ctx.outlines = outlines(x.set, ctx.keys)
		if beside := len(x.figuresBeside([2]where{{0, 1}, {1, 1}}, ctx, Options{})) > 0; beside != c.beside {
			t.Errorf("%s: %v", c.why, beside)
		}
	}
}

// TestFigureWeights: what each weight is for can be told of two figures, and it counts on the side one expects.
func TestFigureWeights(t *testing.T) {
	known := map[string]bool{"constant": true}
	x := newIndex(story(t, "One\n\nThe eighteen delegates met.", "Two\n\nThe 19 delegates left."))
	x.learn(fixed{})
	ctx := newSurroundings(x.set)
	opts := Options{Scorer: hearing(0)}
	ctx.outlines = outlines(x.set, ctx.keys)
	pairs := x.figurePairs(x.everyPair(), ctx, opts)
	if len(pairs) != 1 {
		t.Fatalf("%d pairs of figures, want 1", len(pairs))
	}
	for _, f := range pairs[0].told(bestHeard) {
		known[f.name] = true
	}
	for _, g := range figureGuards {
		known["guard "+g.name] = true
	}
	for k := quantity.Count; k <= quantity.Multiple; k++ {
		known[fmt.Sprint("kind ", k)] = true
	}
	weights := figureWeights()
	for name := range weights {
		if !known[name] {
			t.Errorf("%q is told of no figures", name)
		}
	}
	for name, sign := range map[string]float64{"features of rules": 1, "contradiction": 1, "any": 1, "margin": 1, "one measure": 1, "entailment": -1, "gap": -1, "told by the other text": -1} {
		if sign*weights[name] <= 0 {
			t.Errorf("%q weighs %v", name, weights[name])
		}
	}
}

func TestFaultyFigureWeights(t *testing.T) {
	for _, c := range []struct{ why, text string }{
		{"no number", "any 0.5"},
		{"no name", "0.5"},
		{"a name twice", "0.5 any\n0.6 any"},
	} {
		if _, err := parseFigureWeights(c.text); err == nil {
			t.Errorf("%s: %q is read", c.why, c.text)
		}
	}
	if w, err := parseFigureWeights("# remark\n\n0.5 guard on the move\n"); err != nil || w["guard on the move"] != 0.5 {
		t.Errorf("%v, error %v", w, err)
	}
}
