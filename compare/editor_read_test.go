package compare

import (
	"fmt"
	"math"
	"testing"
)

// noting is an editor that notes what it is asked about and with which priors.
type noting struct{ asked map[[2]string]float64 }

func (n noting) Relations(pairs [][2]string, priors []float64) [][1 + len(Edited)]float64 {
	for i, p := range pairs {
		n.asked[p] = priors[i]
	}
	return nothing{}.Relations(pairs, priors)
}

// TestEditorIsToldWhatTheRankerThinks: the editor is asked about the best pairs alone, and the better a pair, the more speaks for reading it whole.
func TestEditorIsToldWhatTheRankerThinks(t *testing.T) {
	var texts [2]string
	for i := range 24 {
		texts[0] += fmt.Sprintf("Street %d of Orva has %d houses and a bakery with two ovens. ", i, 100+i)
		texts[1] += fmt.Sprintf("In street %d of Orva people keep %d goats beside the bakery. ", i, 200+i)
	}
	x := newIndex(story(t, "Orva\n\n"+texts[0], "Streets\n\n"+texts[1]))
	x.learn(fixed{})
	_, r := x.candidates()
	editor := noting{map[[2]string]float64{}}
	at, priors := x.readable(r)
	if _, asked := x.relations(at, priors, editor); asked != len(editor.asked) || asked > int(editedShare*50) || asked == len(at) || asked == 0 {
		t.Errorf("the editor is asked about %d of %d pairs, and says %d", len(editor.asked), len(at), asked)
	}
	for i, a := range at {
		score := func(a [2]where) (out int32) {
			for _, p := range r.chosen {
				if r.passages[p.a].at[0] == a[0] && r.passages[p.b].at[0] == a[1] {
					out = p.score
				}
			}
			return out
		}
		switch told, asked := editor.asked[[2]string{x.quote(a[0]), x.quote(a[1])}]; {
		case asked && (told != priors[i] || math.Abs(told-wholeOpen) > wholeSlope*wholeMost):
			t.Errorf("%s: the editor is told %v, want %v", x.quote(a[0]), told, priors[i])
		case !asked && !math.IsInf(priors[i], -1):
			t.Errorf("%s: not asked, at %v", x.quote(a[0]), priors[i])
		}
		if i > 0 && (score(a) > score(at[i-1])) != (priors[i] > priors[i-1]) && priors[i] != priors[i-1] {
			t.Errorf("%s has score %d and prior %v, the one before %d and %v", x.quote(a[0]), score(a), priors[i], score(at[i-1]), priors[i-1])
		}
	}
}
