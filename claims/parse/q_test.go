package parse

import (
	"fmt"
	"strings"
	"testing"
)

func TestQ(t *testing.T) {
	m, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{"Putin condemns US strikes", "The strikes were condemned by Russian President Vladimir Putin , who avoided criticizing Mr. Trump .", "Officials said that 13 people had been killed in the attack on Monday ."} {
		w := strings.Fields(s)
		for i, n := range m.Parse(w) {
			h := "ROOT"
			if n.Head >= 0 {
				h = w[n.Head]
			}
			fmt.Print(w[i], "/", n.Tag, "/", n.Label, "/", h, "  ")
		}
		fmt.Println()
	}
	fmt.Println(m.Lemma("condemned", VBN), m.Lemma("strikes", NNS), m.Lemma("avoided", VBD), m.Lemma("making", VBG), m.Lemma("stopped", VBD), m.Lemma("killings", NNS), m.Lemma("countries", NNS), m.Lemma("agreed", VBD))
}
