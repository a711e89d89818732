package compare

import (
	"strings"
	"testing"
)

// fixed gives every text one vector or, far, each of two its own.
type fixed struct{ far bool }

func (f fixed) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	for i := range out {
		out[i] = []float32{1, 0}
		if f.far && i%2 == 1 {
			out[i] = []float32{0, 1}
		}
	}
	return out
}

// TestWhatBothMayHoldIsReleased puts a scorer that is sure of a contradiction against statements that may both hold, and each class
// against a look-alike that may not.
func TestWhatBothMayHoldIsReleased(t *testing.T) {
	clashes := saying{[3]float64{0.02, 0.08, 0.9}, [3]float64{0.1, 0.2, 0.7}}
	times, rule, plan, nothing := "two stretches of time", "exception to the rule", "may, must or is to be", "nothing in common"
	for _, c := range []struct {
		why, a, b string
		released  string // "" where the contradiction stands
	}{
		{"a state of two seasons", "In spring the meadow was green.", "By autumn the meadow had dried up.", times},
		{"one season", "In spring the meadow was green.", "In spring the meadow had dried up.", ""},
		{"two parts of a course", "In the first half Norl attacked.", "In the second half Norl defended.", times},
		{"what was and what is", "Formerly the mill ground rye.", "Now the mill grinds maize.", times},
		{"two holders of an office", "The previous abbot sold wine.", "The present abbot forbids wine.", times},
		{"figures of two years", "In 2012 the kiln fired 900 pots.", "In 2019 the kiln fired 200 pots.", times},
		{"one figure has one date", "In 2012 the kiln fired 900 pots.", "It was in 2019 that the kiln fired its 900 pots.", ""},
		{"one verb, two results", "In 2003 the inn made a loss.", "In 2008 the inn made a profit.", times},
		{"one state, one year", "In 2003 the inn made a loss.", "In 2003 the inn made a profit.", ""},
		{"until and since", "The inn belonged to the Vik family until 1990.", "Since 1995 the inn has belonged to a brewery.", times},
		{"one deed has one time", "The barn burned down in May.", "The barn was destroyed by fire in October.", ""},
		{"a birth has one year", "Orla Brenn died in 1870.", "Orla Brenn passed away in 1884.", ""},
		{"what came about by then lasts", "By 2010 the last nun had left.", "In 2014 forty nuns lived there.", ""},
		{"a narrower kind", "All boats must carry a flare.", "Boats without a cabin need not carry a flare.", rule},
		{"the same kind", "Boats without a cabin must carry a flare.", "Boats without a cabin need not carry a flare.", ""},
		{"all of them", "No boats may land on the islet.", "All boats may land on the islet.", ""},
		{"some of another kind", "No boat may land on the islet.", "Rafts may land on the islet.", rule},
		{"a relative clause", "No cart may cross the bridge.", "Carts that carry hay may cross the bridge.", rule},
		{"an object narrowed", "The lessee shall sell no timber.", "The lessee may sell timber felled by storms.", rule},
		{"a limit of its own", "The guard shall not open the gate.", "The guard may open the gate to the doctor.", rule},
		{"no limit", "The guard shall not open the gate.", "The guard may open the gate as he likes.", ""},
		{"nobody but some", "Nobody may ring the great bell.", "Monks of the house may ring the great bell.", rule},
		{"without any condition", "Guests must show a ticket at the gate.", "Guests may pass the gate without any ticket.", ""},
		{"exempt or not", "Mills are exempt from the toll.", "No mill is exempt from the toll.", ""},
		{"a rule without exceptions", "Under no circumstances may carts cross the bridge.", "Carts with hay may cross the bridge.", ""},
		{"whoever must do what nobody may", "Nobody may ring the great bell.", "The old sexton must ring the great bell.", ""},
		{"for a time of need", "The pump must run at half speed.", "During a flood the pump shall run at full speed.", rule},
		{"may and did not", "The regatta might be called off.", "The regatta went ahead.", plan},
		{"a plan not carried out", "Norl AG intends to buy the quarry.", "The quarry still belongs to the town.", plan},
		{"must and did not", "Every guest has to sign the book.", "Two guests did not sign the book.", plan},
		{"asked and not heeded", "The abbot ordered the monks to be silent.", "The monks sang until noon.", plan},
		{"allowed or not", "The heirs may sell the estate.", "The heirs are not permitted to sell the estate.", ""},
		{"what will be and what will not", "Norl AG will buy the quarry.", "Norl AG will never buy the quarry.", ""},
		{"wanted and not wanted", "The abbot hopes to retire.", "The abbot has no intention of retiring.", ""},
		{"what is for sale", "Honey can be bought at the gate.", "The gate sells no honey.", ""},
		{"two matters", "The abbot planted a pear tree.", "Copper grew dearer.", nothing},
		{"opposites are no two matters", "Prices rose.", "Costs fell.", ""},
		{"a word in another form", "The abbot planted a pear tree.", "Planting is not his trade.", ""},
		{"a name", "Orla Brenn slept.", "A noise woke Brenn.", ""},
	} {
		v, err := Pair(c.a, c.b, Options{Scorer: clashes, Vectors: fixed{far: true}})
		if err != nil {
			t.Fatal(err)
		}
		if (v.Label == "contradiction") != (c.released == "") || !strings.Contains(v.Message, c.released) {
			t.Errorf("%s: %q / %q: %s, %q", c.why, c.a, c.b, v.Label, v.Message)
		}
	}
}

// TestNothingInCommonIsToldByVectors: without them, and where they are near, a contradiction without a common word stands.
func TestNothingInCommonIsToldByVectors(t *testing.T) {
	clashes := saying{[3]float64{0.02, 0.08, 0.9}, [3]float64{0.1, 0.2, 0.7}}
	for why, opts := range map[string]Options{
		"a paraphrase": {Scorer: clashes, Vectors: fixed{}},
		"no vectors":   {Scorer: clashes},
	} {
		if v, err := Pair("The ferry sank.", "The ship reached port.", opts); err != nil || v.Label != "contradiction" {
			t.Errorf("%s: %s %v", why, v.Label, err)
		}
	}
	verdicts, _ := Pairs([][2]string{{"The abbot planted a pear tree.", "Copper grew dearer."}}, Options{Scorer: clashes, Vectors: fixed{far: true}})
	if verdicts[0].Label != "neutral" {
		t.Errorf("in a batch: %s", verdicts[0].Label)
	}
}
