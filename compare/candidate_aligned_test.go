package compare

import (
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/source"
)

// wordwise gives every text one vector, and every piece, a word here, a state of its own: the same word the same one, and words that mean one thing too.
type wordwise struct {
	fixed
	same map[string]string
}

func (s wordwise) Pieces(texts []string, keep func(string) bool) (vectors [][]float32, pieces [][]string, states [][][]float32) {
	pieces, states = make([][]string, len(texts)), make([][][]float32, len(texts))
	for i, text := range texts {
		for w := range strings.FieldsSeq(strings.ToLower(strings.NewReplacer(".", " .", ",", " ,").Replace(text))) {
			if !keep(w) {
				continue
			}
			meant := w
			if t, ok := s.same[w]; ok {
				meant = t
			}
			pieces[i], states[i] = append(pieces[i], w), append(states[i], pointed{}.Vectors([]string{meant})[0])
		}
	}
	return s.Vectors(texts), pieces, states
}

func TestTelling(t *testing.T) {
	for piece, want := range map[string]bool{"ferry": true, "##ry": true, "1987": true, "ö": true, "the": false, "was": false, ".": false, "”": false, "$": false} {
		if telling(piece) != want {
			t.Errorf("telling(%q) is %v", piece, !want)
		}
	}
}

// TestAlignedStandHigh: of the partners of a sentence the one whose words mean what its words mean stands first, whatever the vectors of the whole say.
func TestAlignedStandHigh(t *testing.T) {
	docs := []*claims.Document{
		source.FromText("a", "The governor resigned on Monday. Shops in Orva sell bread and wine. The orchestra of Orva played in Lund.", source.Meta{}),
		source.FromText("b", "Orva has two orchestras and a choir. The minister quit on Monday. Bread and wine are dear in Lund.", source.Meta{}),
	}
	set, err := claims.Build(docs, nil)
	if err != nil {
		t.Fatal(err)
	}
	x := newIndex(set)
	x.senses = newSenses(set, wordwise{same: map[string]string{"minister": "governor", "quit": "resigned"}})
	r := newRanker(x)
	r.search()
	best, of := float32(-99), [2]string{}
	for _, p := range r.gather() {
		a, b := x.quote(r.passages[p.a].at[0]), x.quote(r.passages[p.b].at[0])
		if r.across(p.a, p.b) && strings.Contains(a, "governor") && p.aligned > best {
			best, of = p.aligned, [2]string{a, b}
		}
	}
	if best != 0 || !strings.Contains(of[1], "minister") {
		t.Errorf("%q stands highest beside %q, at %v; want the minister, at 0", of[1], of[0], best)
	}
}
