package compare

import (
	"slices"
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/source"
)

// marking is an editor that calls two sentences a dispute, as surely as it says, when each holds one of its two words.
type marking struct {
	words  [2]string
	likely float64
}

func (m marking) Relations(pairs [][2]string) [][1 + len(Edited)]float64 {
	out := make([][1 + len(Edited)]float64, len(pairs))
	for i, p := range pairs {
		out[i][0] = 1
		for _, turned := range []bool{false, true} {
			a, b := p[0], p[1]
			if turned {
				a, b = b, a
			}
			if strings.Contains(a, m.words[0]) && strings.Contains(b, m.words[1]) {
				out[i][0], out[i][3] = 1-m.likely, m.likely
			}
		}
	}
	return out
}

// story is two texts with their titles in front; published, where it is there, are their days.
func story(t *testing.T, a, b string, published ...string) *claims.Set {
	t.Helper()
	published = append(published, "", "")
	set, err := claims.Build([]*claims.Document{
		source.FromText("a", a, source.Meta{Published: published[0]}), source.FromText("b", b, source.Meta{Published: published[1]})}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// blast is one story of which no rule finds a clash.
func blast(t *testing.T) *claims.Set {
	return story(t, "Blast in Orva\n\nThe blast in Orva tore through a bakery on Monday. Neighbours put it down to a leaking pipe.",
		"Orva after the blast\n\nThe blast in Orva tore through a bakery on Monday. Neighbours blamed a bomb, not the baker.")
}

// denial is one man's side, told in two texts.
func denial(t *testing.T) *claims.Set {
	return story(t, "Hearing in Orva\n\n\"I deny what I am accused of,\" Edvin Harlo said in Orva on Monday.",
		"Harlo heard\n\nEdvin Harlo said in Orva on Monday that he was the victim of a plot.")
}

// fakeNews is one side, told by what it calls false and by what it denies.
func fakeNews(t *testing.T) *claims.Set {
	return story(t, "Harlo and the mayor\n\n\"Fake news in Orva once more, falsely claiming that Edvin Harlo called the mayor a thief,\" his office wrote on Monday.",
		"Orva mayor\n\nEdvin Harlo never called the mayor of Orva a thief, he wrote on Monday.")
}

// shortage is one side, told by what it calls false and by what it says there is not.
func shortage(t *testing.T) *claims.Set {
	return story(t, "Bread in Orva\n\nThe council of Orva has blamed false rumours of shortages, saying that there is bread.", "Bakers of Orva\n\nThe problem of a shortage in Orva does not exist, its baker said.")
}

// family is one side, which speaks in both texts.
func family(t *testing.T) *claims.Set {
	return story(t, "Harlo in Orva\n\nEdvin Harlo was sentenced in Orva to 16 years on charges of spying that his family called a setup.", "Harlo's years\n\nThe family denies the charge against Edvin Harlo of Orva.")
}

// shares are two stretches of one index.
func shares(t *testing.T) *claims.Set {
	return story(t, "Markets in Orva\n\nThe Orva index of shares has lost 16.5% since its record last month.", "Shares in Orva\n\nThe Orva index of shares has risen more than 300% since then.")
}

// rounded is one count, told exactly and about.
func rounded(t *testing.T) *claims.Set {
	return story(t, "The dead of Orva\n\nA report by a committee following the massacre put the number of victims at close to 400, with three to four times as many wounded.", "Orva massacre\n\nAn official commission put the total of dead at 379, with more than a thousand injured, but the true figures may be higher.")
}

// leadsOf are the leads of a set in which all sentences are alike, and how many pairs were read.
func leadsOf(set *claims.Set, editor Editor) ([]settled, int) {
	x := newIndex(set)
	x.learn(fixed{})
	_, r := x.candidates()
	return x.edited(r, newSurroundings(set), Options{Editor: editor, Vectors: fixed{}})
}

// TestEditorFinds holds what becomes of a pair of sentences that an editor calls a dispute.
func TestEditorFinds(t *testing.T) {
	for _, c := range []struct {
		why    string
		set    func(*testing.T) *claims.Set
		editor Editor
		cause  Cause
		level  Level
	}{
		{"nobody asked", blast, nil, "", ""},
		{"surely a dispute", blast, marking{[2]string{"leaking pipe", "bomb"}, 0.97}, Learned, Medium},
		{"likelier than not", blast, marking{[2]string{"leaking pipe", "bomb"}, 0.85}, Learned, Medium},
		{"doubtful", blast, marking{[2]string{"leaking pipe", "bomb"}, 0.6}, Learned, Low},
		{"hardly", blast, marking{[2]string{"leaking pipe", "bomb"}, 0.2}, "", ""},
		{"a dispute of nobody with himself", denial, marking{[2]string{"deny", "victim"}, 0.97}, Learned, Low},
		{"one calls false what the other denies", fakeNews, marking{[2]string{"Fake news", "never"}, 0.97}, "", ""},
		{"one calls talk of a thing false that the other says is not there", shortage, marking{[2]string{"false", "exist"}, 0.97}, "", ""},
		{"who denies speaks in the other sentence as well", family, marking{[2]string{"setup", "denies"}, 0.97}, "", ""},
		{"a fall and a rise, each with its figure", shares, marking{[2]string{"lost", "risen"}, 0.97}, "", ""},
		{"a count and its rounding, each by another name", rounded, marking{[2]string{"close to", "379"}, 0.97}, "", ""},
		{"a rule shows the same sentences", tolls, marking{[2]string{"killed 31", "killed 38"}, 0.97}, Numeric, Medium},
	} {
		found := Run(c.set(t), Options{Editor: c.editor, Vectors: fixed{}}).Divergences
		if c.cause == "" {
			if len(found) > 0 {
				t.Errorf("%s: found %v", c.why, found[0].Message)
			}
			continue
		}
		if len(found) != 1 || found[0].Cause != c.cause || found[0].Level != c.level {
			t.Errorf("%s: found %+v; want one of cause %s, level %s", c.why, found, c.cause, c.level)
			continue
		}
		if d := found[0]; c.cause == Learned && (d.Relation != Dispute || !strings.Contains(d.Message, c.editor.(marking).words[0]) || !strings.Contains(d.Message, c.editor.(marking).words[1]) || len(d.Guards) < 6) {
			t.Errorf("%s: %+v; want the relation it gave, both clauses and the guards", c.why, d)
		}
	}
}

// TestCalled: which relation the probabilities of an editor come to.
func TestCalled(t *testing.T) {
	for _, c := range []struct {
		why      string
		p        [1 + len(Edited)]float64
		relation Relation
	}{
		{"the likeliest of the grave ones", [...]float64{0.2, 0.1, 0.05, 0.45, 0.1, 0.1}, Dispute},
		{"differ counts only where the others together are less likely", [...]float64{0.2, 0.2, 0, 0, 0.05, 0.55}, Differ},
		{"as likely as the others together", [...]float64{0.1, 0.3, 0, 0.1, 0.05, 0.45}, Contradict},
	} {
		if r := called(c.p); r != c.relation {
			t.Errorf("%s: %s, want %s", c.why, r, c.relation)
		}
	}
}

// TestLikelihood: the surer the editor and the nearer the two sentences, the likelier a reader agrees.
func TestLikelihood(t *testing.T) {
	sure, doubtful := [1 + len(Edited)]float64{0.05, 0.9, 0, 0.05}, [1 + len(Edited)]float64{0.5, 0.4, 0, 0.1}
	if a, b := likelihood(sure, 0.7), likelihood(doubtful, 0.7); a <= b {
		t.Errorf("%.2f where the editor is sure, %.2f where it is not", a, b)
	}
	if a, b := likelihood(sure, 0.8), likelihood(sure, 0.4); a <= b {
		t.Errorf("%.2f of two sentences that are alike, %.2f of two that are not", a, b)
	}
}

// TestEditorInAnyOrder: the order of the documents changes nothing.
func TestEditorInAnyOrder(t *testing.T) {
	set := blast(t)
	docs := slices.Clone(set.Documents)
	slices.Reverse(docs)
	turned, err := claims.Build(docs, nil)
	if err != nil {
		t.Fatal(err)
	}
	editor := marking{[2]string{"leaking pipe", "bomb"}, 0.85}
	a, b := Run(set, Options{Editor: editor, Vectors: fixed{}}).Divergences, Run(turned, Options{Editor: editor, Vectors: fixed{}}).Divergences
	if len(a) != 1 || len(b) != 1 || a[0].ID != b[0].ID || a[0].Message != b[0].Message {
		t.Errorf("%+v and %+v differ", a, b)
	}
}

// TestOneDisagreementIsOneLead: of two leads whose sentences mean the same side by side the surer one stays, and none does beside a rule.
func TestOneDisagreementIsOneLead(t *testing.T) {
	set := story(t, "Blast in Orva\n\nThe blast in Orva tore through a bakery on Monday. Neighbours put it down to a leaking pipe. A fireman spoke of a leaking pipe too.",
		"Orva after the blast\n\nThe blast in Orva tore through a bakery on Monday. Neighbours denied that and blamed a bomb. The bomb was not a small one, a guard thought.")
	if found := Run(set, Options{Editor: marking{[2]string{"leaking pipe", "bomb"}, 0.9}, Vectors: fixed{}}).Divergences; len(found) != 1 {
		t.Errorf("found %d: %+v; want one, all vectors are the same", len(found), found)
	}
	of := func(doc, n int) *claims.Claim {
		for _, c := range set.Claims {
			if c.Doc == set.Documents[doc] && c.Sentence == n {
				return c
			}
		}
		t.Fatalf("no claim in sentence %d of text %d", n, doc)
		return nil
	}
	p := [2]*claims.Claim{of(0, 2), of(1, 2)}
	for _, c := range []struct {
		why  string
		q    [2]*claims.Claim
		far  bool
		want bool
	}{
		{"one claim against another sentence of the same text", [2]*claims.Claim{of(0, 2), of(1, 3)}, true, true},
		{"the other way round", [2]*claims.Claim{of(1, 3), of(0, 2)}, true, true},
		{"other sentences, alike", [2]*claims.Claim{of(0, 3), of(1, 3)}, false, true},
		{"other sentences, not alike", [2]*claims.Claim{of(0, 3), of(1, 3)}, true, false},
	} {
		x := newIndex(set)
		if x.learn(fixed{}); c.far {
			x.learn(scattered{})
		}
		if got := x.again(p, c.q); got != c.want {
			t.Errorf("%s: %v, want %v", c.why, got, c.want)
		}
	}
}

// TestDoubtfulLeads: of a rule and an editor that both doubt one pair of sentences the rule stays, and it gives way to an editor that is sure.
func TestDoubtfulLeads(t *testing.T) {
	set := blast(t)
	x := newIndex(set)
	x.learn(scattered{})
	last := func(doc int) *claims.Claim {
		var out *claims.Claim
		for _, c := range set.Claims {
			if c.Doc == set.Documents[doc] {
				out = c
			}
		}
		return out
	}
	positions := []Position{{Members: []Member{{Doc: set.Documents[0], Claim: last(0)}}}, {Members: []Member{{Doc: set.Documents[1], Claim: last(1)}}}}
	for _, c := range []struct {
		why  string
		lead Level
		want Cause
	}{
		{"both in doubt", Low, Negation},
		{"the editor is sure", Medium, Learned},
	} {
		left := x.unsaid([]Divergence{{Cause: Negation, Level: Low, Positions: positions}, {Cause: Learned, Level: c.lead, Positions: positions}})
		if len(left) != 1 || left[0].Cause != c.want {
			t.Errorf("%s: %+v, want one of cause %s", c.why, left, c.want)
		}
	}
}

// TestRulesOverrideTheEditor: what figures, hours and "until" make fit is no lead, however sure the editor is; what they do not is one.
func TestRulesOverrideTheEditor(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		words     [2]string
		leads     int
	}{
		{"a lower bound and a figure above it", "At least 12 people were hurt in the fall of the stand in Selm.", "Fourteen people were hurt in the fall of the stand in Selm.", [2]string{"At least", "Fourteen"}, 0},
		{"a sum cut off behind the point", "The bank in Selm failed to find $72.87 million after the fraud.", "The bank in Selm failed to find $72.8 million after the fraud.", [2]string{"72.87", "72.8 "}, 0},
		{"an hour within a stretch", "The raid that failed on the bank in Selm began at 11:30 p.m. with two shots.", "The raid that failed on the bank in Selm began between 11:15 p.m. and 11:45 p.m. with two shots.", [2]string{"11:30", "between"}, 0},
		{"one stretch of time in two units", "The girl from Selm was found alive three months after the fire.", "The search for the girl from Selm failed to end for 87 days after the fire.", [2]string{"three", "87"}, 0},
		{"two stretches of time", "The girl from Selm was found alive three months after the fire.", "The search for the girl from Selm failed to end for 40 days after the fire.", [2]string{"three", "40"}, 1},
		{"not until then", "The ship Aurora did not leave Selm until Thursday.", "The ship Aurora left Selm on Thursday.", [2]string{"until", "left"}, 0},
		{"words alone", "The guard praised the crew of the ship Aurora in Selm.", "The guard scolded the crew of the ship Aurora in Selm.", [2]string{"praised", "scolded"}, 1},
	} {
		leads, _ := leadsOf(story(t, "One story\n\n"+c.a, "Another text\n\n"+c.b), marking{c.words, 0.95})
		if len(leads) != c.leads {
			t.Errorf("%s: %d leads, want %d", c.why, len(leads), c.leads)
		}
	}
}

// TestACountIsUpdated: where victims are counted otherwise on another day, the later text supersedes the other; whatever else differs does not.
func TestACountIsUpdated(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		relation  Relation
	}{
		{"victims", "Seven people were still missing in Selm after the fire.", "Four people are missing in Selm after the fire.", Supersede},
		{"what has one amount", "The ship Aurora cost 40 million crowns in Selm.", "The ship Aurora cost 70 million crowns in Selm.", Contradict},
	} {
		found, _ := leadsOf(story(t, "One story\n\n"+c.a, "Another text\n\n"+c.b, "2025-03-11", "2025-03-13"), certain{})
		if len(found) != 1 || found[0].relation != c.relation {
			t.Errorf("%s: %+v; want one lead, %s", c.why, found, c.relation)
		}
	}
}

// TestPositionsAreToldApart: two clauses that begin alike are named as far as they differ, and one under a verb that turns it by its sentence.
func TestPositionsAreToldApart(t *testing.T) {
	long := "The old ferry Calandra, which had been repaired in the yards of Velmar only two years before, was carrying "
	for _, c := range []struct{ why, a, b, want string }{
		{"what differs stands behind the cut", long + "no bales of cotton.", long + "no drums of oil.", "bales of cotton"},
		{"the clause alone would say the contrary", "The guard found it impossible that a missile hit the plane.", "The plane never burned in the air.", "impossible"},
	} {
		found, _ := leadsOf(story(t, "One story\n\n"+c.a, "Another text\n\n"+c.b), certain{})
		if len(found) != 1 || !strings.Contains(found[0].A.Value, c.want) || found[0].A.Value == found[0].B.Value {
			t.Errorf("%s: %+v; want one lead that says %q", c.why, found, c.want)
		}
	}
}

// scattered gives every text a vector that is like no other.
type scattered struct{}

func (scattered) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	for i := range out {
		out[i] = make([]float32, len(texts))
		out[i][i] = 1
	}
	return out
}

// certain is an editor that calls everything a contradiction.
type certain struct{}

func (certain) Relations(pairs [][2]string) [][1 + len(Edited)]float64 {
	out := make([][1 + len(Edited)]float64, len(pairs))
	for i := range out {
		out[i][0], out[i][1] = 0.03, 0.97
	}
	return out
}
