package compare

import (
	"math"
	"testing"
)

// clashEverywhere is a scorer that reads a contradiction in everything.
type clashEverywhere struct{}

func (clashEverywhere) Score(pairs [][2]string) [][3]float64 {
	out := make([][3]float64, len(pairs))
	for i := range out {
		out[i] = [3]float64{0.02, 0.03, 0.95}
	}
	return out
}

// nothing is an editor that finds nothing.
type nothing struct{}

func (nothing) Relations(pairs [][2]string) [][1 + len(Edited)]float64 {
	out := make([][1 + len(Edited)]float64, len(pairs))
	for i := range out {
		out[i][0] = 1
	}
	return out
}

// gated is an editor whose gate shuts out everything but what it is told to read.
type gated struct{ open bool }

func (g gated) Relations(pairs [][2]string) [][1 + len(Edited)]float64 {
	out := nothing{}.Relations(pairs)
	for i := range out {
		if g.open {
			out[i][0], out[i][len(Edited)] = 0.99, 0.01
		}
	}
	return out
}

// TestWhatIsAskedOfAChecker: of all pairs that a checker would call a contradiction, those are leads that speak of one thing; of two that always hold
// the later takes nothing back.
func TestWhatIsAskedOfAChecker(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		leads     int
		lasting   bool
	}{
		{"two rules", "The laundry room closes at ten in the evening.", "The laundry room stays open until midnight every day.", 1, true},
		{"orders", "Keep the pendant on when you shower.", "Take the pendant off before you shower.", 1, true},
		{"the perfect of a rule", "What you delete is erased after sixty days.", "What has been deleted is erased after thirty days.", 1, true},
		{"told of the past", "The early shift met its target on Tuesday.", "The early shift refused to stop the machines all Tuesday.", 1, false},
		{"somebody's word", "The laundry room is locked at night.", "The laundry room is open all night, the porter said.", 1, false},
		{"hours that fit, not both of what always holds", "The laundry room closes at ten in the evening.", "The laundry room stays open until midnight, the porter said.", 0, false},
		{"a question", "The laundry room closes at ten in the evening.", "Does the laundry room stay open until midnight every day?", 0, false},
		{"too short to say of what always holds", "The laundry closes early.", "The laundry closes late.", 1, false},
		{"two things by name", "The harbour office in Selm opens at eight.", "The harbour office in Orva opens at nine.", 0, true},
		{"one name more", "The harbour office in Selm opens at eight.", "The harbour office opens at nine on all days.", 1, true},
		{"two releases", "Software 2.0 stores ten programs at the most.", "Software 2.1 has room for twenty programs.", 0, true},
		{"a plan for a day", "The ferry will sail from Selm on Tuesday morning.", "The ferry will not sail from Selm in late March.", 1, false},
		{"what is under a past noun", "A failed exam may be repeated only once.", "A failed exam may be repeated twice in all.", 1, true},
		{"copies with other nouns", "The option defines the spaces in which the consul catalog services are discovered.", "The option defines the spaces in which the nomad services are discovered.", 0, true},
		{"copies with another noun", "The router then forwards the request to the service.", "The router then forwards the connection to the service.", 0, true},
	} {
		x := newIndex(story(t, "One story\n\n"+c.a, "Another text\n\n"+c.b))
		x.learn(fixed{})
		_, r := x.candidates()
		leads, _ := x.edited(r, newSurroundings(x.set), Options{Checker: clashEverywhere{}, Editor: nothing{}, Vectors: fixed{}})
		if len(leads) != c.leads {
			t.Errorf("%s: %d leads, want %d", c.why, len(leads), c.leads)
		}
		for _, at := range x.readable(r) {
			if x.lasting(at) != c.lasting && x.quote(at[0]) == c.a && x.quote(at[1]) == c.b {
				t.Errorf("%s: lasting is %v", c.why, !c.lasting)
			}
		}
		for _, l := range leads {
			if c.lasting && l.relation != Contradict {
				t.Errorf("%s: %s, want %s: the later of two rules takes nothing back", c.why, l.relation, Contradict)
			}
		}
	}
}

// angle is a source of vectors, every second of which has this cosine to the others.
type angle float32

func (a angle) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	for i := range out {
		if out[i] = []float32{1, 0}; i%2 == 1 {
			out[i] = []float32{float32(a), float32(math.Sqrt(1 - float64(a*a)))}
		}
	}
	return out
}

// bearings is a source of vectors, in degrees.
type bearings map[string]float64

func (b bearings) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	for i, t := range texts {
		sin, cos := math.Sincos(b[t] * math.Pi / 180)
		out[i] = []float32{float32(cos), float32(sin)}
	}
	return out
}

// TestMargin: of pairs as near as each other those are likelier to clash that have no nearer match in the other's text.
func TestMargin(t *testing.T) {
	const closes, late, pool, other = "The laundry room closes at ten.", "The laundry room stays open until midnight.", "The pool closes at ten.", "The roof is of slate."
	for _, c := range []struct {
		why      string
		degrees  bearings
		from, to float64
	}{
		{"each is the only match", bearings{closes: 0, late: 45, pool: 90, other: 135}, 2 * marginMost, 2 * marginMost},
		{"one has a second match as near", bearings{closes: 45, late: 0, pool: 90, other: 90}, marginMost - 0.01, marginMost + 0.01},
		{"one has a nearer match", bearings{closes: 0, late: 45, pool: 0, other: 135}, 0, 0.02},
		{"both have", bearings{closes: 0, late: 45, pool: 5, other: 40}, -1, -0.5},
	} {
		x := newIndex(story(t, closes+"\n\n"+other, late+"\n\n"+pool))
		x.learn(c.degrees)
		at := [2]where{{0, 0}, {1, 0}}
		if got := x.margin(at); got < c.from || got > c.to {
			t.Errorf("%s: %.3f, want %.2f to %.2f", c.why, got, c.from, c.to)
		}
		if got, back := x.margin(at), x.margin([2]where{at[1], at[0]}); got != back {
			t.Errorf("%s: %.3f one way, %.3f the other", c.why, got, back)
		}
	}
}

// TestWhatTheEditorShutsOut: what the editor's gate shuts out is put to a checker only when the two are near or both always hold, and, in news, when
// figures differ, for else nothing it could say would be shown.
func TestWhatTheEditorShutsOut(t *testing.T) {
	told := [2]string{"The early shift met its target of 40 crates on Tuesday.", "The early shift packed only 12 crates all Tuesday."}
	plain := [2]string{"The early shift met its target on Tuesday.", "The early shift refused to stop the machines all Tuesday."}
	rules := [2]string{"The laundry room closes at ten in the evening.", "The laundry room stays open until midnight every day."}
	for _, c := range []struct {
		why    string
		pair   [2]string
		cosine angle
		editor Editor
		read   bool
	}{
		{"near, shut out", told, 0.65, gated{false}, true},
		{"less near, shut out", told, 0.5, gated{false}, false},
		{"less near, read", told, 0.5, gated{true}, true},
		{"far, read", told, 0.42, gated{true}, false},
		{"no figures, near, shut out", plain, 0.65, gated{false}, false},
		{"no figures, near, doubted", plain, 0.65, gated{true}, false},
		{"no figures, near, the editor sees two sides", plain, 0.65, disputing{}, true},
		{"rules, less near, shut out", rules, 0.42, gated{false}, true},
		{"rules, far", rules, 0.35, gated{false}, false},
	} {
		x := newIndex(story(t, c.pair[0], c.pair[1]))
		x.learn(c.cosine)
		at := [2]where{{0, 0}, {1, 0}}
		likely, read := x.checked([][2]where{at}, c.editor.Relations(make([][2]string, 1)), clashEverywhere{})
		if (read == 1) != c.read || (likely[0] > 0) != c.read {
			t.Errorf("%s (cosine %.2f): read %d, likely %.2f", c.why, x.nearness(at), read, likely[0])
		}
	}
}

// disputing is an editor that reads two sides in everything.
type disputing struct{}

func (disputing) Relations(pairs [][2]string) [][1 + len(Edited)]float64 {
	out := make([][1 + len(Edited)]float64, len(pairs))
	for i := range out {
		out[i] = [1 + len(Edited)]float64{0.03, 0.05, 0.01, 0.9, 0.005, 0.005}
	}
	return out
}

// TestWhatACheckerSaysOfNews: in news its word alone is not enough to be shown, for two tellings of one thing look like a clash to it; beside the
// editor's it is, under the relation the editor sees, for it knows whose word stands against whose. In pages of rules it is enough.
func TestWhatACheckerSaysOfNews(t *testing.T) {
	told := [2]string{"The early shift met its target on Tuesday.", "The early shift refused to stop the machines all Tuesday."}
	rules := [2]string{"The laundry room closes at ten in the evening.", "The laundry room stays open until midnight every day."}
	for _, c := range []struct {
		why      string
		pair     [2]string
		editor   Editor
		shown    bool
		relation Relation
	}{
		{"news, by itself", told, nothing{}, false, Contradict},
		{"news, the editor too", told, disputing{}, true, Dispute},
		{"rules, by itself", rules, nothing{}, true, Contradict},
	} {
		x := newIndex(story(t, c.pair[0], c.pair[1]))
		x.learn(angle(0.8))
		at := [2]where{{0, 0}, {1, 0}}
		said := c.editor.Relations(make([][2]string, 1))
		likely, _ := x.checked([][2]where{at}, said, clashEverywhere{})
		if l := x.lead(at, said[0], likely[0]); (l.likely >= leadShown) != c.shown || l.relation != c.relation {
			t.Errorf("%s: %.2f %s, want shown %v as %s", c.why, l.likely, l.relation, c.shown, c.relation)
		}
	}
}

// TestNumbersApart: what counts is what a number is worth, not how it is written.
func TestNumbersApart(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		apart     bool
	}{
		{"two counts", "The blast hurt 31 people.", "The blast hurt 38 people.", true},
		{"one count", "The blast hurt 31 people.", "It was 31 people whom the blast hurt.", false},
		{"billions in two ways", "The outflow came to $5.5 billion.", "The outflow came to 5,500 million dollars.", false},
		{"other billions", "The outflow came to $5.5 billion.", "The outflow came to 5,600 million dollars.", true},
		{"two hours with one number in front", "The fire was seen at 1:44 p.m. on the hill.", "The fire was seen at 1:55 p.m. on the hill.", true},
		{"two scores with one number in front", "Orva won 3-1.", "Orva won 3-2.", true},
		{"only one has a number", "The blast hurt 31 people.", "The blast hurt many people.", false},
	} {
		x := newIndex(story(t, "A\n\n"+c.a, "B\n\n"+c.b))
		if got := x.numbersApart([2]where{{0, 1}, {1, 1}}); got != c.apart {
			t.Errorf("%s: %v, %v against %v", c.why, got, x.numbersIn(where{0, 1}), x.numbersIn(where{1, 1}))
		}
	}
}
