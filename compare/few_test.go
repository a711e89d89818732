package compare

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
)

// textOf are two texts, of few sentences or with so many more, in which a leaking pipe stands against a bomb.
func textOf(more int) (a, b string) {
	a = "Blast in Orva\n\nThe blast in Orva tore through a bakery on Monday. Neighbours put it down to a leaking pipe."
	b = "Orva after the blast\n\nThe baker of Orva lost his shop on Monday. Neighbours blamed a bomb, not the baker."
	for i := range more {
		a += fmt.Sprintf(" A dog barked in street %d.", i)
	}
	return a, b
}

// TestFewSentencesAreReadWhole: the patient models read all of a few sentences, the best candidates of more, and nothing of many.
func TestFewSentencesAreReadWhole(t *testing.T) {
	sure := marking{[2]string{"leaking pipe", "bomb"}, 0.97}
	for _, c := range []struct {
		why   string
		more  int
		opts  Options
		found bool
	}{
		{"few, and both models are there", 0, Options{Editor: nothing{}, Checker: clashEverywhere{}, Patient: Patient{sure, clashOn{"leaking pipe", "bomb"}}}, true},
		{"few, but the patient see nothing", 0, Options{Editor: sure, Checker: clashEverywhere{}, Patient: Patient{nothing{}, clashOn{"moon", "sun"}}}, false},
		{"few, one model missing: the others are asked", 0, Options{Editor: sure, Patient: Patient{Editor: nothing{}}}, true},
		{"more: the best candidates are read beside what the others find", patientSentences, Options{Editor: nothing{}, Patient: Patient{sure, clashOn{"leaking pipe", "bomb"}}}, true},
		{"many: the others are asked", likelySentences, Options{Editor: nothing{}, Patient: Patient{sure, clashOn{"leaking pipe", "bomb"}}}, false},
	} {
		a, b := textOf(c.more)
		c.opts.Vectors = fixed{}
		found := Run(story(t, a, b), c.opts).Divergences
		if len(found) > 0 != c.found {
			t.Errorf("%s: found %v", c.why, found)
		}
	}
}

// TestLongerNewsTellsWhy: what the checker alone calls a contradiction is shown in two notes, in longer news only where figures tell a reader of what.
func TestLongerNewsTellsWhy(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		more      int
		shown     bool
	}{
		{"two notes", "Neighbours put it down to a leaking pipe.", "Neighbours blamed a bomb, not the baker.", 0, true},
		{"longer news", "Neighbours put it down to a leaking pipe.", "Neighbours blamed a bomb, not the baker.", storySentences, false},
		{"longer news, with figures", "Neighbours in 14 houses put it down to a leaking pipe.", "Neighbours in 23 houses blamed a bomb, not the baker.", storySentences, true},
	} {
		a, b := textOf(c.more)
		a = strings.Replace(a, "Neighbours put it down to a leaking pipe.", c.a, 1)
		b = strings.Replace(b, "Neighbours blamed a bomb, not the baker.", c.b, 1)
		opts := Options{Editor: nothing{}, Vectors: apartBy(0.7), Patient: Patient{marking{[2]string{"leaking pipe", "bomb"}, 0.9}, clashOn{"leaking pipe", "bomb"}}}
		found := Run(story(t, a, b), opts).Divergences
		if shown := slices.ContainsFunc(found, func(d Divergence) bool { return d.Level != Low }); shown != c.shown {
			t.Errorf("%s: found %v", c.why, found)
		}
	}
}

// TestFewThatAddUp: seven pupils and their headmistress are eight people, whatever models say.
func TestFewThatAddUp(t *testing.T) {
	for _, c := range []struct {
		why, a string
		shown  bool
	}{
		{"they add up", "The gunman of Orva killed seven pupils and the headmistress.", false},
		{"they do not", "The gunman of Orva killed six pupils and the headmistress.", true},
	} {
		set := story(t, "Orva\n\n"+c.a, "Shots in Orva\n\nEight people lost their lives when a gunman opened fire in Orva.")
		found := Run(set, Options{Editor: nothing{}, Vectors: fixed{}, Patient: Patient{marking{[2]string{"headmistress", "Eight"}, 0.9}, clashOn{"headmistress", "Eight"}}}).Divergences
		shown := slices.ContainsFunc(found, func(d Divergence) bool { return d.Cause == Learned && d.Level != Low })
		if shown != c.shown {
			t.Errorf("%s: found %v", c.why, found)
		}
	}
}

// TestFewWeights: the checker's word counts for a clash, and so does being the only match; what both name counts against it among few sentences.
func TestFewWeights(t *testing.T) {
	weights := fewWeights()
	sign := map[string]float64{"contradiction": 1, "margin": 1, "names": -1, "of-more-contradiction": 1, "of-more-margin": 1}
	for i, name := range fewNames {
		if want := sign[name]; want*weights[i] < 0 {
			t.Errorf("%s weighs %v", name, weights[i])
		}
	}
}

// TestEveryPair: every two sentences of different texts that hold claims are read, those of the earlier text in front, copies with another noun are not.
func TestEveryPair(t *testing.T) {
	x := newIndex(story(t, "One story\n\nThe router then forwards the request to the service. The shop in Orva closed on Monday.", "Another text\n\nThe router then forwards the connection to the service. The shop in Orva stayed open on Monday."))
	x.learn(fixed{})
	for _, w := range x.everyPair() {
		if w[0].doc != 0 || w[1].doc != 1 {
			t.Errorf("%v are not of the first text and the second", w)
		}
		if strings.Contains(x.quote(w[0]), "request") && strings.Contains(x.quote(w[1]), "connection") {
			t.Error("copies with another noun are read")
		}
	}
	if n := len(x.everyPair()); n != 3 {
		t.Errorf("%d pairs, want 3", n)
	}
}

// TestFewHoursApart: what two texts of one day say takes nothing back; a day later it does.
func TestFewHoursApart(t *testing.T) {
	for _, c := range []struct {
		why, second string
		want        Relation
	}{
		{"hours apart", "2031-05-12T12:00:00Z", Contradict},
		{"days apart", "2031-05-14T12:00:00Z", Supersede},
	} {
		set := story(t, "Bakery in Orva\n\nThe bakery in Orva has gone over to gas this year, the baker told us.", "Orva bakery\n\nIn his shop in Orva the baker has turned to petrol for heating.", "2031-05-12T08:00:00Z", c.second)
		found := Run(set, Options{Editor: nothing{}, Vectors: fixed{}, Patient: Patient{marking{[2]string{"gas", "petrol"}, 0.45}, clashOn{"gas", "petrol"}}}).Divergences
		if len(found) != 1 || found[0].Relation != c.want {
			t.Errorf("%s: found %v, want one %s", c.why, found, c.want)
		}
	}
}

// clashOn is a checker that calls two sentences a contradiction when each holds one of its two words.
type clashOn [2]string

func (c clashOn) Score(pairs [][2]string) [][3]float64 {
	out := make([][3]float64, len(pairs))
	for i, p := range pairs {
		out[i] = [3]float64{0.05, 0.9, 0.05}
		if strings.Contains(p[0], c[0]) && strings.Contains(p[1], c[1]) || strings.Contains(p[0], c[1]) && strings.Contains(p[1], c[0]) {
			out[i] = [3]float64{0.01, 0.04, 0.95}
		}
	}
	return out
}

// TestSureOfMore: where no figures clash, two of the candidates of more sentences of news must be likelier to clash than two of few, and neither may be so near that
// they are one thing told twice, or two matters to the editor.
func TestSureOfMore(t *testing.T) {
	for _, c := range []struct {
		why    string
		more   int
		word   float64
		near   float32
		edited float64
		shown  bool
	}{
		{"few, the only match", 0, 0.9, 0.7, 0.4, true},
		{"few, one thing told twice", 0, 0.9, 0.9, 0.4, false},
		{"few, two matters to the editor", 0, 0.9, 0.7, 0.1, false},
		{"more, and they are not so likely", patientSentences, 0.90, 0.7, 0.4, false},
		{"more, and they are likely", patientSentences, 0.97, 0.7, 0.4, true},
		{"more, one thing told twice", patientSentences, 0.97, 0.9, 0.4, false},
	} {
		a, b := textOf(c.more)
		x := newIndex(story(t, a, b))
		x.learn(apartBy(c.near))
		_, r := x.candidates()
		at := x.likelyPairs(r)
		if x.few() {
			at = x.everyPair()
		}
		found, _ := x.patient(at, newSurroundings(x.set), Options{Editor: nothing{}, Patient: Patient{marking{[2]string{"leaking pipe", "bomb"}, c.edited}, suspecting(c.word)}})
		shown := slices.ContainsFunc(found, func(l lead) bool { return l.likely >= leadShown })
		if shown != c.shown {
			t.Errorf("%s: shown %v", c.why, shown)
		}
	}
}

// suspecting gives a leaking pipe against a bomb this probability of a contradiction, all else none.
type suspecting float64

func (s suspecting) Score(pairs [][2]string) [][3]float64 {
	out := clashOn{"leaking pipe", "bomb"}.Score(pairs)
	for i, p := range out {
		if p[2] > 0.5 {
			out[i] = [3]float64{0.01, 0.99 - float64(s), float64(s)}
		}
	}
	return out
}

// apartBy gives a leaking pipe and a bomb vectors of this cosine, all else a third.
type apartBy float32

func (c apartBy) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	for i, text := range texts {
		switch {
		case strings.Contains(text, "leaking pipe"):
			out[i] = []float32{1, 0, 0}
		case strings.Contains(text, "bomb"):
			out[i] = []float32{float32(c), float32(math.Sqrt(1 - float64(c*c))), 0}
		default:
			out[i] = []float32{0, 0, 1}
		}
	}
	return out
}
