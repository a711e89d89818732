package claims_test

import (
	"os"
	"path/filepath"
	"testing"
)

// TestAgree: tags and labels that the parser gave each for itself agree.
func TestAgree(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"a past without an auxiliary is finite", "A truck overturned in Delmar on Sunday and three drivers died.", "overturn", "subject=A truck"},
		{"what has a preposition is no object", "The yacht sold for 3 million euros.", "sell", "object="},
		{"a subject with a possessive mark owns the next", "Velia’s army relies on drones.", "rely", "subject=Velia’s army"},
		{"it stands for the clause behind", "It is not true that the reservoir was empty.", "empty", "is=denied asserted"},
		{"a clause behind a semicolon is reported too", "The minister said the road was closed; the bridge was open.", "open", "speaker=The minister"},
		{"due to do something", "The envoy is due to arrive on Friday.", "arrive", "is=affirmed planned"},
		{"an adverb makes another verb", "Fares will go up in May.", "go up", "subject=Fares"},
		{"the object of two verbs", "Officials did not confirm or deny the claim.", "deny", "object=the claim; is=denied asserted"},
		{"a name of two words is one object", "The minister condemned Norrick Line on Monday.", "condemn", "object=Norrick Line"},
		{"a finite verb is the predicate", "A court in Brask on Friday convicted the banker of fraud.", "convict", "subject=A court in Brask; object=the banker"},
		{"a participle behind an object stands on it", "The flood killed the deer found dead in the park.", "kill", "object=the deer"},
		{"of what somebody is accused", "The mayor was accused by two pupils of beating them.", "accuse", "object=The mayor; subject=two pupils"},
		{"what something is valued at", "The bank estimates the damage done by the storm at 2 million crowns.", "estimate", "count=2e+06 crown"},
		{"a name behind a trade", "Singer Mira Vance checked into the clinic.", "check", "subject=Singer Mira Vance"},
		{"of belongs to the noun before", "Engineers regained control of the satellite launched on Tuesday.", "regain", "object=control of the satellite"},
		{"what it is condemned as is no part of it", "The president condemned the strikes as unprovoked during a visit.", "condemn", "object=the strikes"},
		{"who is spoken to does nothing", "Thanks Ari, the president spoke on Monday.", "speak", "subject=the president"},
		{"a number and a half", "Brandt served a sentence of four and a half months.", "serve", "object=a sentence of four and a half months"},
		{"who is named behind a quotation says it", "\"I have the wrong ticket,\" wrote one man.", "have", "speaker=one man"},
		{"a verb that looks like its noun", "OPEC cut output by 400,000 barrels a day.", "cut", "subject=OPEC; object=output"},
		{"how far is not by whom", "Output was cut by 400,000 barrels.", "cut", "subject=; object=Output"},
		{"what calls something by a name reports nothing", "Speaking on Monday, the minister condemned the owner, a bank, for what she called neglect.", "condemn", "speaker="},
		{"a ban is not told as kept", "The order prohibits schools from requiring masks.", "require", "is=implicit possible"},
		{"a victim before how it came about", "Three teens shot after house party gets out of hand\n\nThe party was on Monday.", "shoot", "object=Three teens"},
		{"is to meet is a plan", "Russia appealed for restraint, while the council is to meet on Thursday.", "meet", "is=affirmed planned"},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}

// TestTreesStayTrees: whatever is mended in a parse, each sentence of the gold and of the articles is a tree with one root.
func TestTreesStayTrees(t *testing.T) {
	files, err := filepath.Glob("../testdata/claims/*/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no gold", err)
	}
	articles, _ := filepath.Glob("../testdata/*/*/*.txt")
	for _, path := range append(files, articles...) {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		doc := read(t, string(raw)).Documents[0]
		for s, nodes := range doc.Nodes {
			roots := 0
			for k := range nodes {
				steps, at := 0, k
				for ; at >= 0 && steps <= len(nodes); steps++ {
					at = nodes[at].Head
				}
				if at >= 0 {
					t.Errorf("%s: word %d of sentence %d hangs below itself: %s", path, k, s, doc.Sentences[s].Span.Of(doc.Text))
				}
				if nodes[k].Head < 0 {
					roots++
				}
			}
			if len(nodes) > 0 && roots != 1 {
				t.Errorf("%s: %d roots in sentence %d: %s", path, roots, s, doc.Sentences[s].Span.Of(doc.Text))
			}
		}
	}
}
