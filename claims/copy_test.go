package claims

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// plain is a document of one sentence a line, with lemmas and tags.
func plain(t testing.TB, id, raw string) *Document {
	t.Helper()
	model, err := parse.Default()
	if err != nil {
		t.Fatal(err)
	}
	read := text.Read(raw)
	doc := &Document{ID: id, Path: id, Text: raw, Sentences: read.Sentences}
	Parse(doc, model)
	return doc
}

func TestCopies(t *testing.T) {
	for _, c := range []struct{ why, a, b, want string }{
		{"word for word", "The ferry Marta sank off Calder on Monday with ten people on board.", "The ferry Marta sank off Calder on Monday with ten people on board.", "copy"},
		{"another figure is kept for comparison", "The ferry Marta sank off Calder on Monday with ten people on board.", "The ferry Marta sank off Calder on Monday with twelve people on board.", "changed"},
		{"a figure in digits", "Police said 14 workers were pulled from the flooded mine by noon.", "Police said 17 workers were pulled from the flooded mine by noon.", "changed"},
		{"a lost negation", "The harbour office did not close the northern basin during the storm.", "The harbour office did close the northern basin during the storm.", "changed"},
		{"another name", "Orla Brenn told the council that the mill would reopen in the spring.", "Ulla Brenn told the council that the mill would reopen in the spring.", "changed"},
		{"the opposite word", "Exports of cut stone rose by a third in the first three months.", "Exports of cut stone fell by a third in the first three months.", "changed"},
		{"the other side", "The drivers at Northgate voted for the walkout on Friday.", "The drivers at Northgate voted against the walkout on Friday.", "changed"},
		{"a hedge put in", "The dam at Orva was damaged by the flood on Sunday evening.", "The dam at Orva was reportedly damaged by the flood on Sunday evening.", "changed"},
		{"two spellings", "The harbour board will analyse the colour of the water before it opens the basin.", "The harbor board will analyze the color of the water before it opens the basin.", "copy"},
		{"the speaker named at the end", "\"We will not sell the mill to anybody who wants to tear it down.\"", "\"We will not sell the mill to anybody who wants to tear it down,\" Brenn said.", "copy"},
		{"one reports what the other states", "Fishermen say that the trawlers met in the northern channel off Calder.", "The trawlers met in the northern channel off Calder.", "changed"},
		{"did it, or avoided it", "Marten Kool condemned the shelling of the old port of Adan.", "Marten Kool avoided condemning the shelling of the old port of Adan.", "changed"},
		{"an article more", "The board of mill will meet on Friday to vote on the offer from Norda.", "The board of the mill will meet on Friday to vote on the offer from Norda.", "copy"},
		{"one of the two says more", "The mill at Orva will close in the spring.", "The mill at Orva will close in the spring and its ninety workers will move to the plant that Norda builds in Calder.", ""},
		{"the same words about another matter", "The mayor said the bridge would be closed for repairs until Friday.", "The mayor said the library would get a roof of slate before the winter.", ""},
		{"too short to tell", "No one was hurt.", "No one was hurt.", ""},
		{"told in other words", "Ten people drowned when the ferry went down near the port of Calder.", "The sinking of the Marta off Calder cost ten lives on Monday.", ""},
	} {
		found := copies([]*Document{plain(t, "a", c.a+"\n"), plain(t, "b", c.b+"\n")})
		got := ""
		switch {
		case len(found) > 0 && found[0].Changed:
			got = "changed"
		case len(found) > 0:
			got = "copy"
		}
		if got != c.want || len(found) > 1 {
			t.Errorf("%s: %q, want %q\n  %s\n  %s", c.why, got, c.want, c.a, c.b)
		}
	}
}

func TestCopiesOfOneDocumentAreNone(t *testing.T) {
	line := "The ferry Marta sank off Calder on Monday with ten people on board."
	if found := copies([]*Document{plain(t, "a", line+"\n\n"+line+"\n")}); len(found) != 0 {
		t.Errorf("a text that repeats itself copies nobody: %+v", found)
	}
}

func TestCopyOfAChangedCopyPointsAtIt(t *testing.T) {
	ten, twelve := "The ferry Marta sank off Calder on Monday with ten people on board.\n", "The ferry Marta sank off Calder on Monday with twelve people on board.\n"
	found := copies([]*Document{plain(t, "a", ten), plain(t, "b", twelve), plain(t, "c", twelve)})
	want := []Copy{{Doc: 1, OfDoc: 0, Changed: true}, {Doc: 2, OfDoc: 1}}
	if !slices.Equal(found, want) {
		t.Errorf("copies %+v, want %+v: the third text is one voice with the second", found, want)
	}
}

// BenchmarkCopies shows growth: ten times the sentences should take about ten times as long.
func BenchmarkCopies(b *testing.B) {
	for _, n := range []int{2000, 20000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			set := generated(n)
			for d := 1; d < len(set.Documents); d += 2 { // every second document repeats the one before
				set.Documents[d].Text, set.Documents[d].Sentences = set.Documents[d-1].Text, set.Documents[d-1].Sentences
				set.Documents[d].Lemmas, set.Documents[d].Nodes = set.Documents[d-1].Lemmas, set.Documents[d-1].Nodes
			}
			for b.Loop() {
				if found := copies(set.Documents); len(found) < n/3 {
					b.Fatalf("%d copies among %d sentences, want about half", len(found), n)
				}
			}
		})
	}
}

func FuzzCopies(f *testing.F) {
	f.Add("The ferry sank off Calder on Monday with ten people.", "The ferry sank off Calder on Monday with 12 people.")
	f.Fuzz(func(t *testing.T, a, b string) {
		docs := []*Document{}
		for i, raw := range []string{a, b} {
			raw = strings.ToValidUTF8(raw, "")
			read := text.Read(raw)
			docs = append(docs, &Document{ID: fmt.Sprint(i), Text: raw, Sentences: read.Sentences})
		}
		for _, c := range copies(docs) {
			if c.OfDoc >= c.Doc || c.Sentence >= len(docs[c.Doc].Sentences) || c.OfSentence >= len(docs[c.OfDoc].Sentences) {
				t.Errorf("impossible copy %+v", c)
			}
		}
	})
}
