package compare

import (
	"hash/crc32"
	"slices"
	"strings"
	"testing"
)

func TestOneRoot(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		want      bool
	}{
		{"who votes and the vote", "voter", "vote", true},
		{"opposition and to oppose", "opposition", "oppose", true},
		{"a short beginning in common is no root", "station", "state", false},
		{"three letters are too few", "car", "care", false},
	} {
		if got := oneRoot(stem(c.a), stem(c.b)); got != c.want {
			t.Errorf("%s: %s and %s: got %v", c.why, c.a, c.b, got)
		}
	}
}

// meanings is a source of vectors in which all texts that hold one of its words mean the same, and all others something else each.
type meanings []string

func (m meanings) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	for i, s := range texts {
		at := 1 + crc32.ChecksumIEEE([]byte(s))%250
		if slices.ContainsFunc(m, func(w string) bool { return strings.Contains(strings.ToLower(s), w) }) {
			at = 0
		}
		out[i] = make([]float32, 251)
		out[i][at] = 1
	}
	return out
}

func TestSilenceIsSaidOnlyWhereNothingMaySpeakOfIt(t *testing.T) {
	for _, c := range []struct {
		why, third, label string
		vectors           Vectors
		want              State
	}{
		{"nothing of it", harbourC, "harbour bridge", nil, Silence},
		{"a word of the label alone", "A choir from Lund sang at the bridge of Varde. Its conductor thanked the baker for the cake.", "harbour bridge", nil, Unsure},
		{"a word of one root", "A choir from Lund sang on the harbourside of Varde. Its conductor thanked the baker for the cake.", "harbour bridge", nil, Unsure},
		{"a part of a word", "A choir from Lund sang on the mid-bridge of Varde. Its conductor thanked the baker for the cake.", "harbour bridge", nil, Unsure},
		{"other words that mean the same", "A choir from Lund sang on the crossing of Varde. Its conductor thanked the baker for the cake.", "harbour bridge", meanings{"bridge", "crossing"}, Unsure},
		{"other words that mean something else", "A choir from Lund sang on the meadow of Varde. Its conductor thanked the baker for the cake.", "harbour bridge", meanings{"bridge", "crossing"}, Silence},
	} {
		r := comparedWith(t, c.vectors, harbourA, harbourB, c.third)
		if got := about(t, r, c.label).Cells[2].State; got != c.want {
			t.Errorf("%s: got %s, want %s", c.why, got, c.want)
		}
	}
}

// A name has no other words: who does not name it is silent on it.
func TestANameIsNotPutOtherwise(t *testing.T) {
	r := comparedWith(t, meanings{"olaf brenn", "crossing"},
		"Olaf Brenn opened the school in Varde. Olaf Brenn thanked the parents.", "Olaf Brenn ate cake with the parents of Varde.", "A choir from Lund sang on the crossing.")
	if got := about(t, r, "Olaf Brenn").Cells[2].State; got != Silence {
		t.Errorf("got %s, want silent", got)
	}
}
