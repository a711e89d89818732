package compare

import (
	"math"
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/text"
)

// TestCalibrated holds how the confidence of a finding is told.
func TestCalibrated(t *testing.T) {
	contradicts := &Witness{Forward: [3]float64{0.05, 0.15, 0.8}, Backward: [3]float64{0.05, 0.15, 0.8}}
	entails := &Witness{Forward: [3]float64{0.8, 0.15, 0.05}, Backward: [3]float64{0.8, 0.15, 0.05}}
	at := func(kind string, share float64, w *Witness) float64 {
		p, _ := calibrated(kind, 0.7, share, w)
		return p
	}
	for _, c := range []struct {
		why       string
		low, high float64
	}{
		{"a kind that readers mostly waved away is below one they mostly called right", at("misquotation", 1, nil), at("numeric", 1, nil)},
		{"a scorer that sees a contradiction lifts a denied sentence", at("negation", 1, entails), at("negation", 1, contradicts)},
		{"a correction in part lies between", at("misquotation", 1, nil), at("misquotation", 0.5, nil)},
	} {
		if c.low >= c.high {
			t.Errorf("%s: %.3f is not below %.3f", c.why, c.low, c.high)
		}
	}
	if p := at("misquotation", 0, contradicts); math.Abs(p-0.7) > 1e-9 {
		t.Errorf("without a share the score stands: got %v", p)
	}
}

// onDay is a side that names a day of May.
func onDay(day int) Side {
	m := claims.Moment{Span: claims.Span{Start: 1, End: 6}}
	m.Month, m.Day = 5, day
	return Side{Claim: &claims.Claim{Moments: []claims.Moment{m}}, Evidence: []claims.Span{m.Span}}
}

// TestEveryKindIsWeighed: the kinds of the file are those that kindOf gives, so that no weight is dead.
func TestEveryKindIsWeighed(t *testing.T) {
	given := map[string]bool{}
	for _, f := range []Finding{
		{Cause: Negation, Aspect: denialAspect + "x"}, {Cause: Negation}, {Cause: Status, Aspect: "life x"}, {Cause: Status, Aspect: "life x", B: Side{Claim: &claims.Claim{Lemma: "now-deceased"}}}, {Cause: Status, Aspect: "custody x"},
		{Cause: Status, Aspect: "deal x"}, {Cause: Numeric, Aspect: "age x"}, {Cause: Numeric, State: true}, {Cause: Numeric}, {Cause: DateTime}, {Cause: DateTime, Aspect: "hour"}, {Cause: DateTime, A: onDay(5), B: onDay(7)}, {Cause: EntityRole, Aspect: "name x"}, {Cause: EntityRole, Aspect: "name x", A: Side{Value: "Vera Holm"}, B: Side{Value: "Vera Holme"}}, {Cause: EntityRole}, {Cause: Attribution, Relation: ReportConflict}, {Cause: Attribution}, {Cause: Definition}, {Cause: Factive},
		{Cause: ImplicitNegation}, {Cause: ModalityCause}, {Cause: QuantifierScope}, {Cause: Antonym}, {Cause: StanceCause}, {Cause: StanceCause, Relation: Differ}, {Cause: CauseOf},
	} {
		given[kindOf(&f)] = true
	}
	for kind := range confidenceWeights().kinds {
		if !given[kind] {
			t.Errorf("no finding is of kind %q", kind)
		}
	}
}

// TestCalibrateLeavesDoubtDoubtful: what the guards made doubtful is not lifted, and few sentences are not corrected.
func TestCalibrateLeavesDoubtDoubtful(t *testing.T) {
	many := &claims.Set{Documents: []*claims.Document{{Sentences: make([]text.Sentence, 2*someSentences)}}}
	found := []Divergence{{kind: "numeric", Score: 0.3, Level: Low}, {kind: "misquotation", Score: 0.7, Level: Medium}}
	calibrate(found, many)
	if found[0].Level != Low || found[1].Level != Low {
		t.Errorf("got %v and %v, want both low", found[0].Level, found[1].Level)
	}
	spelt := []Divergence{{kind: "spelling", Score: 0.9, Level: High}}
	if j := confidenceWeights().kinds["spelling"]; j.shown < manyJudged {
		t.Errorf("only %v of a kind were judged", j.shown)
	} else if calibrate(spelt, many); spelt[0].Score > round(atMost(j.right, j.shown)) {
		t.Errorf("a kind that was judged often is never likelier than it may be: got %v", spelt[0].Score)
	}
	small := &claims.Set{Documents: []*claims.Document{{Sentences: make([]text.Sentence, fewSentences)}}}
	found = []Divergence{{kind: "misquotation", Score: 0.7, Level: Medium}}
	if calibrate(found, small); found[0].Level != Medium || strings.Contains(found[0].Basis, "judged") {
		t.Errorf("got %v, %q", found[0].Level, found[0].Basis)
	}
}

// TestConfidencesFile: a fault in the weights is named with its line.
func TestConfidencesFile(t *testing.T) {
	for _, c := range []struct{ why, text, fault string }{
		{"a word for a weight", "constant much", `"constant much" is no weight`},
		{"a kind without its counts", "toll 0.5", `"toll 0.5" has 2 fields`},
		{"too many fields", "toll 1 2 3 4 5 6", `"toll 1 2 3 4 5 6" is no weight`},
		{"comments, kinds and the witness", "# x\nconstant 0.1\ncentre 0.5\ntoll 0.5 1 2 3 4", ""},
	} {
		got := ""
		if _, err := parseConfidences(c.text); err != nil {
			got = err.Error()
		}
		if got != c.fault {
			t.Errorf("%s: got %q, want %q", c.why, got, c.fault)
		}
	}
}

// TestBoundOfAKind: how likely a finding of a kind may be at most.
func TestBoundOfAKind(t *testing.T) {
	for _, c := range []struct {
		why       string
		of        judgement
		scored    bool
		low, high float64
	}{
		{"too few were judged", judgement{right: 0, shown: 4}, true, 1, 1},
		{"few, none right, with a scorer", judgement{right: 0, shown: 4, seen: 6}, true, 0.2, 0.35},
		{"by rules alone what one reader looked at does not count", judgement{right: 0, shown: 4, seen: 60}, false, 1, 1},
		{"by rules alone much must be judged", judgement{right: 1, shown: 19}, false, 1, 1},
		{"much was, hardly any right", judgement{right: 1, shown: 30}, false, 0.1, 0.2},
		{"mostly right", judgement{right: 18, shown: 20}, true, 0.95, 0.99},
	} {
		if got := c.of.bound(c.scored); got < c.low || got > c.high {
			t.Errorf("%s: %.3f, want %.2f to %.2f", c.why, got, c.low, c.high)
		}
	}
}

// TestSeconded: what models alone call a contradiction is shown when the scorer bears it out, and a value says which.
func TestSeconded(t *testing.T) {
	says := func(c float64) *Witness {
		return &Witness{Forward: [3]float64{0, 1 - c, c}, Backward: [3]float64{0, 1 - c, c}}
	}
	for _, c := range []struct {
		why  string
		d    Divergence
		want bool
	}{
		{"sure, with figures apart", Divergence{Relation: Contradict, Witness: says(0.9), apart: true}, true},
		{"an update as well", Divergence{Relation: Supersede, Witness: says(0.9), apart: true}, true},
		{"sure, but nothing says of what", Divergence{Relation: Contradict, Witness: says(0.9)}, false},
		{"not sure enough", Divergence{Relation: Contradict, Witness: says(0.7), apart: true}, false},
		{"a dispute has other marks", Divergence{Relation: Dispute, Witness: says(0.9), apart: true}, false},
		{"nobody was asked", Divergence{Relation: Contradict, apart: true}, false},
	} {
		if got := c.d.seconded(); got != c.want {
			t.Errorf("%s: %v, want %v", c.why, got, c.want)
		}
	}
}

// TestBorneOut: what readers called wrong of a kind does not bound a finding that the scorer bears out.
func TestBorneOut(t *testing.T) {
	d := Divergence{Cause: Status, kind: "step", Score: 0.8}
	for _, c := range []struct {
		contradiction float64
		bounded       bool
	}{{0.3, true}, {0.9, false}} {
		d.Witness = &Witness{Forward: [3]float64{0, 1 - c.contradiction, c.contradiction}, Backward: [3]float64{0, 1 - c.contradiction, c.contradiction}}
		most := confidenceWeights().kinds[d.kind].bound(true)
		if p, _ := d.byKind(1, 1); p > most == c.bounded {
			t.Errorf("contradiction %.1f: %.2f, the kind may be at most %.2f", c.contradiction, p, most)
		}
	}
}

// TestFewJudgedInFewSentences: in few sentences a kind of which hardly any finding was judged bounds nothing; one that was judged often does, and in many
// sentences both do.
func TestFewJudgedInFewSentences(t *testing.T) {
	for _, c := range []struct {
		why, kind  string
		much, less float64
		bounded    bool
	}{
		{"few sentences, few judged", "stance", 1, 0, false},
		{"few sentences, many judged", "misquotation", 1, 0, true},
		{"many sentences, few judged", "stance", 1, 1, true},
		{"many sentences, many judged", "misquotation", 1, 1, true},
	} {
		d := Divergence{kind: c.kind, Score: 0.9, Witness: &Witness{}}
		most := confidenceWeights().kinds[c.kind].bound(true)
		if most >= 0.9 {
			t.Fatalf("%s: the kind may be %.2f, which bounds nothing here", c.why, most)
		}
		if p, _ := d.byKind(c.much, c.less); p <= most != c.bounded {
			t.Errorf("%s: %.2f, the kind may be at most %.2f", c.why, p, most)
		}
	}
}
