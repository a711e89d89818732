package main

import (
	"strings"
	"testing"
)

func sentence(rows ...string) []token {
	var list []token
	for _, r := range rows {
		f := strings.Fields(r)
		list = append(list, token{form: f[0], tag: f[1], label: f[2], head: int(f[3][0]-'0') - 1, glued: len(f) > 4})
	}
	return list
}

func TestAdapt(t *testing.T) {
	for _, c := range []struct {
		why  string
		sent []token
		want string
	}{
		{"an adjective of three pieces becomes one word and keeps its head",
			sentence("The DT det 5", "long JJ amod 4 glued", "- HYPH punct 4 glued", "term NN compound 5", "plan NN root 0"),
			"The DT det 2; long-term JJ amod 2; plan NN root -1"},
		{"a hyphenated name stays a name",
			sentence("Coca NNP compound 3 glued", "- HYPH punct 3 glued", "Cola NNP nsubj 4", "rose VBD root 0"),
			"Coca-Cola NNP nsubj 1; rose VBD root -1"},
		{"a hyphen with spaces stays apart",
			sentence("He PRP nsubj 2", "left VBD root 0", "- : punct 4", "slowly RB advmod 2"),
			"He PRP nsubj 1; left VBD root -1; - : punct 3; slowly RB advmod 1"},
		{"an unknown tag drops the sentence", sentence("x QQ root 0"), ""},
		{"a cycle drops the sentence", sentence("a NN dep 2", "b NN dep 1", "c NN root 0"), ""},
	} {
		e, _ := adapt(c.sent)
		if got := show(e); got != c.want {
			t.Errorf("%s: got %q, want %q", c.why, got, c.want)
		}
	}
}

func show(e example) string {
	var list []string
	for i, g := range e.Gold {
		h := "-1"
		if g.Head >= 0 {
			h = string(rune('0' + g.Head))
		}
		list = append(list, e.Words[i]+" "+g.Tag.String()+" "+g.Label.String()+" "+h)
	}
	return strings.Join(list, "; ")
}

func TestTelegraph(t *testing.T) {
	e, ok := adapt(sentence("The DT det 2", "army NN nsubj 3", "took VBD root 0", "a DT det 5", "town NN obj 3", ". . punct 3"))
	if want := "army NN nsubj 1; took VBD root -1; town NN obj 1"; !ok || show(telegraph(e)) != want {
		t.Errorf("got %q, want %q", show(telegraph(e)), want)
	}
}

const hyphens = "# text = anti-war plan\n1-2\tanti-\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n1\tanti\t_\t_\tAFX\t_\t4\tamod\t_\tSpaceAfter=No\n" +
	"2\t-\t_\t_\tHYPH\t_\t1\tpunct\t_\tSpaceAfter=No\n3\twar\t_\t_\tNN\t_\t1\tdep\t_\t_\n4\tplan\t_\t_\tNN\t_\t0\troot\t_\t_\n\n"

func TestRead(t *testing.T) {
	list, err := read(strings.NewReader(hyphens), "x.conllu")
	if err != nil || len(list) != 1 || show(list[0]) != "anti-war JJ amod 1; plan NN root -1" {
		t.Errorf("got %v, error %v", list, err)
	}
	for why, bad := range map[string]string{"x.conllu:1: 2 columns": "1\tx\n", "x.conllu:1: head": "1\tx\t_\t_\tNN\t_\t?\troot\t_\t_\n"} {
		if _, err := read(strings.NewReader(bad), "x.conllu"); err == nil || !strings.HasPrefix(err.Error(), why) {
			t.Errorf("%q: got error %v, want %s", bad, err, why)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(hyphens)
	f.Add("1\tx\t_\t_\tNN\t_\t9\troot\t_\t_\n\n")
	f.Add("1\ta\t_\t_\tNN\t_\t7\tdep\t_\tSpaceAfter=No\n2\t-\t_\t_\tHYPH\t_\t1\tpunct\t_\t_\n")                                                                               // a head outside the sentence
	f.Add("1\ta\t_\t_\t\t_\t4\tamod\t_\tSpaceAfter=No\n2\t-\t_\t_\tHYPH\t_\t1\tpunct\t_\tSpaceAfter=No\n3\tb\t_\t_\t\t_\t1\tdep\t_\t_\n4\tc\t_\t_\tNN\t_\t0\troot\t_\t_\n\n") // no tags
	f.Fuzz(func(t *testing.T, s string) {
		list, err := read(strings.NewReader(s), "x")
		if err != nil {
			return
		}
		for _, e := range list {
			for _, g := range append(e.Gold, telegraph(e).Gold...) {
				if g.Head >= len(e.Words) {
					t.Fatalf("head %d of %d words", g.Head, len(e.Words))
				}
			}
		}
	})
}
