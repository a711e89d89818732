package parse

import (
	"os"
	"testing"
)

func TestLemma(t *testing.T) {
	for _, c := range []struct {
		why, word string
		tag       Tag
		want      string
	}{
		{"regular past", "condemned", VBN, "condemn"},
		{"plural, not a verb", "strikes", NNS, "strike"},
		{"third person", "strikes", VBZ, "strike"},
		{"silent e comes back", "making", VBG, "make"},
		{"silent e comes back", "criticized", VBD, "criticize"},
		{"no e", "killing", VBG, "kill"},
		{"doubled letter", "stopped", VBD, "stop"},
		{"no doubled letter, so an e", "hoped", VBD, "hope"},
		{"no doubled letter, so an e", "fining", VBG, "fine"},
		{"doubled letter beside a verb in e", "planned", VBN, "plan"},
		{"double letter of the stem", "passed", VBD, "pass"},
		{"y to i", "denied", VBD, "deny"},
		{"y to i", "denies", VBZ, "deny"},
		{"sibilant", "launches", VBZ, "launch"},
		{"e before s", "closes", VBZ, "close"},
		{"irregular", "said", VBD, "say"},
		{"irregular", "shot", VBN, "shoot"},
		{"irregular", "Were", VBD, "be"},
		{"ambiguous form by tag", "left", VBD, "leave"},
		{"ambiguous form by tag", "left", JJ, "left"},
		{"clitic", "'s", VBZ, "be"},
		{"clitic", "n't", RB, "not"},
		{"half of a contraction", "wo", MD, "will"},
		{"irregular plural", "children", NNS, "child"},
		{"plural of -y", "casualties", NNS, "casualty"},
		{"plural without s", "police", NNS, "police"},
		{"prefix before a known verb", "unfriended", VBD, "unfriend"},
		{"prefix", "re-elected", VBN, "re-elect"},
		{"comparative", "bigger", JJR, "big"},
		{"superlative", "largest", JJS, "large"},
		{"superlative", "earliest", JJS, "early"},
		{"name", "Netanyahus", NNPS, "Netanyahus"},
		{"gerund as noun", "building", NN, "building"},
		{"typographic apostrophe", "n\u2019t", RB, "not"},
	} {
		if got := model(t).Lemma(c.word, c.tag); got != c.want {
			t.Errorf("%s: %s %s: got %q, want %q", c.why, c.word, c.tag, got, c.want)
		}
	}
}

// TestListsAreWhatTheirTextsSay: the packed lists are made of the plain ones by go generate.
func TestListsAreWhatTheirTextsSay(t *testing.T) {
	for file, packed := range map[string]string{"verbs.txt": verbList(), "irregular.txt": irregularList()} {
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if packed != string(want) {
			t.Errorf("%s.gz is not %s packed: run go generate ./claims/parse", file, file)
		}
	}
}
