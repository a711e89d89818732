package parse

import (
	"reflect"
	"strings"
	"sync"
	"testing"

	"crossclaim/claims/bert"
)

func model(t testing.TB) *Model {
	t.Helper()
	m, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestRelations checks the relations claims are made of. Words that occur once name themselves.
func TestRelations(t *testing.T) {
	for _, c := range []struct{ why, sentence, want string }{
		{"active clause", "The president condemned the strikes on Monday .",
			"president nsubj condemned; strikes obj condemned; Monday obl condemned"},
		{"headline without articles", "Putin condemns US strikes", "Putin nsubj condemns; strikes obj condemns"},
		{"headline in capitals", "PUTIN CONDEMNS US STRIKES ON IRAN", "PUTIN nsubj CONDEMNS; STRIKES obj CONDEMNS"},
		{"passive with agent", "The deal was rejected by the Iranian government .",
			"deal nsubj:pass rejected; was aux:pass rejected; government obl:agent rejected"},
		{"passive without agent", "At least 27 people were killed in the attack .",
			"people nsubj:pass killed; 27 nummod people; attack obl killed"},
		{"reported speech", "Officials said that the bridge had collapsed .",
			"Officials nsubj said; collapsed ccomp said; bridge nsubj collapsed; that mark collapsed"},
		{"speech without that", "The minister said the plan will fail .",
			"minister nsubj said; fail ccomp said; plan nsubj fail; will aux fail"},
		{"negation with a clitic", "The ministry did n't confirm the report .",
			"n't advmod confirm; ministry nsubj confirm; report obj confirm"},
		{"negation apart", "Iran has not attacked the base .", "not advmod attacked; Iran nsubj attacked; base obj attacked"},
		{"subject relative clause", "The man who shot the officer was arrested .",
			"man nsubj:pass arrested; shot acl:relcl man; who nsubj shot; officer obj shot"},
		{"open complement", "The company refused to pay the fine .", "pay xcomp refused; company nsubj refused; fine obj pay"},
		{"apposition", "Vladimir Putin , the Russian president , met the ministers .",
			"Vladimir nsubj met; president appos Vladimir; ministers obj met"},
		{"conjoined verbs", "Police closed the road and arrested two men .",
			"arrested conj closed; Police nsubj closed; men obj arrested"},
		{"possessive", "The army 's attack destroyed the town .", "army nmod:poss attack; attack nsubj destroyed; town obj destroyed"},
		{"copula", "The city is the capital of the region .", "city nsubj capital; is cop capital; region nmod capital"},
		{"adverbial clause", "He resigned because the party lost the election .",
			"lost advcl resigned; party nsubj lost; election obj lost"},
		{"gerund after a preposition", "Despite condemning the attack , he avoided criticizing the president .",
			"condemning advcl avoided; he nsubj avoided; criticizing xcomp avoided; president obj criticizing"},
		{"typographic apostrophe", "The ministry did n\u2019t confirm the report .", "n\u2019t advmod confirm"},
	} {
		words := strings.Fields(c.sentence)
		nodes := model(t).Parse(words)
		for want := range strings.SplitSeq(c.want, "; ") {
			f := strings.Fields(want)
			if got := relation(words, nodes, f[0]); got != want {
				t.Errorf("%s: %q: got %q, want %q", c.why, c.sentence, got, want)
			}
		}
	}
}

// relation writes a word's label and head as the table does.
func relation(words []string, nodes []Node, word string) string {
	for i, w := range words {
		if w == word && nodes[i].Head >= 0 {
			return w + " " + nodes[i].Label.String() + " " + words[nodes[i].Head]
		}
	}
	return word + " is the root or missing"
}

func TestTags(t *testing.T) {
	for _, c := range []struct{ why, sentence, want string }{
		{"plain clause", "The president has condemned the strikes .", "DT NN VBZ VBN DT NNS ."},
		{"verb and noun of one form", "He strikes a deal after the strikes .", "PRP VBZ DT NN IN DT NNS ."},
		{"money and percent", "It paid $ 4.9 billion , or 13 % .", "PRP VBD $ CD CD , CC CD NN ."},
		{"hyphenated adjective", "The long-term plan failed .", "DT JJ NN VBD ."},
	} {
		words := strings.Fields(c.sentence)
		var got []string
		for _, n := range model(t).Parse(words) {
			got = append(got, n.Tag.String())
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %q: got %s, want %s", c.why, c.sentence, s, c.want)
		}
	}
}

// checkTree fails unless nodes are a tree over n words with exactly one root.
func checkTree(t *testing.T, n int, nodes []Node) {
	t.Helper()
	if len(nodes) != n {
		t.Fatalf("%d nodes for %d words", len(nodes), n)
	}
	roots := 0
	for i, node := range nodes {
		if node.Head < -1 || node.Head >= n || node.Tag >= numTags || node.Label >= numLabels {
			t.Fatalf("node %d is out of range: %+v", i, node)
		}
		if (node.Head == -1) != (node.Label == Root) {
			t.Fatalf("node %d: label %s with head %d", i, node.Label, node.Head)
		}
		if node.Head == -1 {
			roots++
		}
		steps := 0
		for j := i; j >= 0; j = nodes[j].Head {
			if steps++; steps > n {
				t.Fatalf("node %d hangs on a cycle", i)
			}
		}
	}
	if n > 0 && roots != 1 {
		t.Fatalf("%d roots", roots)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"", ".", "Putin condemns US strikes", "\xff \x00 \u2019s", ") ) ( , , \" '", "a\u0301 " + "\u4f60\u597d",
		strings.Repeat("that he said ", 60), strings.Repeat("x", 500)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		words := strings.Split(s, " ")
		nodes := model(t).Parse(words)
		checkTree(t, len(words), nodes)
		for i, n := range nodes {
			model(t).Lemma(words[i], n.Tag)
		}
	})
}

func TestParseEmpty(t *testing.T) {
	if got := model(t).Parse(nil); len(got) != 0 {
		t.Errorf("no words gave %v", got)
	}
}

// TestParseConcurrent: results do not depend on what else is parsed, before or at the same time.
func TestParseConcurrent(t *testing.T) {
	long := strings.Fields("Officials said that the man who shot the officer was arrested , and that nobody else was hurt .")
	short := strings.Fields("Putin condemns US strikes")
	want, wantShort := model(t).Parse(long), model(t).Parse(short)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				if !reflect.DeepEqual(model(t).Parse(long), want) || !reflect.DeepEqual(model(t).Parse(short), wantShort) {
					t.Error("a second parse differs")
					return
				}
			}
		})
	}
	wg.Wait()
}

func BenchmarkParse(b *testing.B) {
	words := strings.Fields("The strikes were condemned on Monday by the Russian president , who avoided criticizing his guest in a " +
		"call that lasted for two hours , a spokesman told reporters in the capital .")
	m := model(b)
	n := 0
	for b.Loop() {
		m.Parse(words)
		n += len(words)
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkOpen(b *testing.B) {
	table, err := bert.DefaultTable()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := Open(table, encoderFile.Bytes(), headFile); err != nil {
			b.Fatal(err)
		}
	}
}

// TestParseLong: a sentence longer than the encoder takes is parsed whole.
func TestParseLong(t *testing.T) {
	words := strings.Fields(strings.Repeat("The mayor of Tessaly said that the bridge had collapsed , ", 60))
	nodes := model(t).Parse(words)
	checkTree(t, len(words), nodes)
	said := 0
	for i, w := range words {
		if w == "said" && nodes[i].Tag == VBD {
			said++
		}
	}
	if said < 55 {
		t.Errorf("%d of 60 verbs were tagged", said)
	}
}
