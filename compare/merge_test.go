package compare

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
)

// Findings are joined by what they share instead of pair by pair: they must share a trait just where a pair is joined.
func TestTraitsJoinWhatPairsWould(t *testing.T) {
	docs := []*claims.Document{{ID: "a"}, {ID: "b"}, {ID: "c"}}
	random := rand.New(rand.NewPCG(1, 2))
	pick := func(list ...string) string { return list[random.IntN(len(list))] }
	side := func() Side {
		return Side{Claim: &claims.Claim{Doc: docs[random.IntN(3)], Sentence: random.IntN(4)}, Value: pick("3", "4", "5", "6")}
	}
	joins := map[bool]int{}
	for range 20000 {
		var f [2]settled
		for i := range f {
			f[i] = settled{Finding: Finding{Cause: Cause(pick(string(Numeric), string(Status))), Aspect: pick("killed", "hurt"), A: side(), B: side(), State: pick("y", "n") == "y"},
				relation: Relation(pick(string(Contradict), string(Supersede)))}
		}
		a, b := &f[0], &f[1]
		one := func(s, t Side) bool { return s.Claim.Sentence == t.Claim.Sentence && s.Claim.Doc == t.Claim.Doc }
		figure := func(s, t Side) bool { return s.Claim.Doc == t.Claim.Doc && s.Value == t.Value }
		either := func(is func(s, t Side) bool) bool {
			return is(a.A, b.A) || is(a.A, b.B) || is(a.B, b.A) || is(a.B, b.B)
		}
		growing := a.State && b.State && a.Cause == Numeric
		want := a.Cause == b.Cause && a.Aspect == b.Aspect && (a.relation == b.relation || growing) &&
			(either(one) || a.A.Value == b.A.Value && a.B.Value == b.B.Value || growing && either(figure))
		mine := traits(a)
		if got := slices.ContainsFunc(traits(b), func(u trait) bool { return slices.Contains(mine, u) }); got != want {
			t.Fatalf("%+v and %+v: joined %v, want %v", *a, *b, got, want)
		}
		joins[want]++
	}
	if joins[true] < 1000 || joins[false] < 1000 {
		t.Errorf("%v: too few of a kind to show anything", joins)
	}
}

// TestValuesStandInTheOrderOfTheTexts: whichever two figures lead, the message lists them as the columns of a report do.
func TestValuesStandInTheOrderOfTheTexts(t *testing.T) {
	at := func(path, value string) Position {
		return Position{Value: value, Members: []Member{{Doc: &claims.Document{Path: path}}}}
	}
	d := Divergence{Positions: []Position{at("b", "14"), at("c", "17"), at("a", "at least nine")}}
	if got, want := d.values(), "at least nine, 14 and 17"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if d.Positions[0].Value != "14" {
		t.Error("the positions themselves must keep their order: the first two clash")
	}
}

// TestFiguresOfOneTextThatFitAreOnePosition: a text that tells a count twice does not stand against itself.
func TestFiguresOfOneTextThatFitAreOnePosition(t *testing.T) {
	a, b := &claims.Document{Path: "a"}, &claims.Document{Path: "b"}
	at := func(doc *claims.Document, start int, value string, q quantity.Quantity) Position {
		return Position{Value: value, figure: &claims.Amount{Quantity: q}, Members: []Member{{Doc: doc, Span: claims.Span{Start: start, End: start + 9}}}}
	}
	exactly := func(n float64) quantity.Quantity { return quantity.Quantity{Value: n, Low: n, High: n} }
	from := func(n float64) quantity.Quantity {
		return quantity.Quantity{Value: n, Low: n, High: math.Inf(1), Bound: quantity.AtLeast}
	}
	about := func(n float64) quantity.Quantity {
		return quantity.Quantity{Value: n, Low: n - 5, High: n + 5, Bound: quantity.About}
	}
	for _, c := range []struct {
		reason    string
		positions []Position
		want      string
	}{
		{"the one that says more names them", []Position{at(a, 0, "over a dozen", from(13)), at(a, 10, "at least 14", from(14)), at(b, 0, "10", exactly(10))}, "at least 14 against 10"},
		{"two texts keep their words", []Position{at(a, 0, "over a dozen", from(13)), at(b, 10, "at least 14", from(14)), at(b, 0, "10", exactly(10))}, "over a dozen against 10, at least 14"},
		{"what is about so many, to tens, and the count itself", []Position{at(a, 0, "close to 70", about(70)), at(b, 0, "69", exactly(69)), at(b, 10, "40", exactly(40))}, "69 against 40"},
		{"figures that do not fit stay apart", []Position{at(a, 0, "12", exactly(12)), at(a, 10, "at least 14", from(14)), at(b, 0, "10", exactly(10))}, "12, at least 14 against 10"},
		{"two positions always stay", []Position{at(a, 0, "over a dozen", from(13)), at(a, 10, "at least 14", from(14))}, "over a dozen against at least 14"},
	} {
		d := Divergence{Positions: c.positions}
		if d.join(); d.values() != c.want {
			t.Errorf("%s: %q, want %q", c.reason, d.values(), c.want)
		}
	}
}

// TestWhoDeniesHoldsThePosition: the side of a denial names who denies, by name where the text says "he".
func TestWhoDeniesHoldsThePosition(t *testing.T) {
	const charge = "Edvin Harlo stole 400 crowns from the harbour fund in Orva, the auditors said. "
	for _, c := range []struct{ why, denial, want string }{
		{"by name", "Harlo denies this.", "Harlo"},
		{"by pronoun", "He denies this.", "Edvin Harlo"},
		{"in somebody's words", "That claim is false, Harlo said.", "Harlo"},
	} {
		set, who := story(t, "Theft in Orva\n\n"+charge+c.denial, "Harbour fund\n\nThe harbour fund in Orva is short of 400 crowns."), ""
		for _, d := range Run(set, Options{}).Divergences {
			for _, p := range d.Positions {
				if p.Value == denialWord {
					who = p.Members[0].Speaker
				}
			}
		}
		if who != c.want {
			t.Errorf("%s: denied by %q, want %q", c.why, who, c.want)
		}
	}
}

// TestTheChargeIsWhatIsDenied: a denial is set against the charge, not against what the sentence of the charge tells beside it.
func TestTheChargeIsWhatIsDenied(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"the charge hangs on a loss", "Paul Derrin lost to Halloway in the vote for the seat after multiple women accused Derrin of harassment when they were teenagers and he was in his 40s. He denied the allegations.",
			"accused Derrin of harassment"},
		{"the charge stands in a clause on its papers", "The Herald pointed to letters filed by the clerks in court last week that alleged a theft by Paul Derrin. Derrin denied the allegations.",
			"alleged a theft"},
	} {
		set, told := story(t, "Derrin denies it\n\n"+c.text, "Harbour seat\n\nJudge Paul Derrin will stand again for the harbour seat."), false
		for _, d := range Run(set, Options{}).Divergences {
			if d.Cause == Negation && (!strings.Contains(d.Message, c.want) || !strings.Contains(d.Message, "Derrin: ")) {
				t.Errorf("%s: %s", c.why, d.Message)
			}
			told = told || d.Cause == Negation
		}
		if !told {
			t.Errorf("%s: no denial is told", c.why)
		}
	}
}

// TestWhatIsDeniedReadsByItself: what only hangs on a noun is told with its sentence, a deed with its doer, and no clause with the word that joins it.
func TestWhatIsDeniedReadsByItself(t *testing.T) {
	for _, c := range []struct{ text, lemma, want string }{
		{"The clerk pointed to letters filed by the auditors in court last week.", "file", "The clerk pointed to letters filed by the auditors in court last week"},
		{"The clerk left when the letters had been filed.", "file", "when the letters had been filed"},
		{"Ilan Marsh was accused of filing false letters.", "file", "Ilan Marsh filing false letters"},
		{"Ilan Marsh spoke on Monday. The clerk accused him of filing false letters.", "file", "Ilan Marsh filing false letters"},
		{"The case was filed by a rival, which accused the Harbour Front of being paid from abroad.", "accuse", "accused the Harbour Front of being paid from abroad"},
		{"The clerk said that the letters were false.", "false", "the letters were false"},
	} {
		set, told := story(t, c.text, "Orva sleeps."), false
		for _, x := range set.Claims {
			if x.Lemma == c.lemma {
				if told = true; accusedOf(set, x) != c.want {
					t.Errorf("%s: told as %q, want %q", c.text, accusedOf(set, x), c.want)
				}
			}
		}
		if !told {
			t.Errorf("%s: no claim of %q", c.text, c.lemma)
		}
	}
}

// TestTheNegationIsToldWithWhatItNegates: no words are left out between the two.
func TestTheNegationIsToldWithWhatItNegates(t *testing.T) {
	set := story(t, "Sailors home\n\nThe ministry in Orva said no ransom was paid for the sailors.", "Orva sailors\n\nThe ministry in Orva said a ransom was paid for the sailors.")
	found := Run(set, Options{}).Divergences
	if len(found) != 1 || found[0].Positions[0].Value != "no ransom was paid" {
		t.Errorf("%+v; want one, of which a side is: no ransom was paid", found)
	}
}

// TestAnUpdateIsToldInOrderOfTime: the message of a count that grew begins with the older figure, whatever the order of the texts.
func TestAnUpdateIsToldInOrderOfTime(t *testing.T) {
	set := story(t, "Fire in Selm\n\nThe fire in the theatre of Selm killed 12 people, the mayor said.", "Selm burns\n\nThe fire in the theatre of Selm killed 9 people, the mayor said.", "2025-03-13", "2025-03-11")
	for _, d := range Run(set, Options{}).Divergences {
		if d.Relation == Supersede && d.Message == "killed: 9, then 12" {
			return
		}
		t.Errorf("%s: %s", d.Relation, d.Message)
	}
	t.Error("no update is told as killed: 9, then 12")
}

// TestCountsOfOneDayAreToldFromTheLowerOn: which report of one day is the later nothing tells, and so the message does not either.
func TestCountsOfOneDayAreToldFromTheLowerOn(t *testing.T) {
	set := story(t, "General among dead of Selm\n\nA general was among 13 people killed on Monday when an army helicopter crashed near Selm, the air force said.",
		"Helicopter down at Selm\n\nAn army helicopter crashed near Selm on Monday, killing at least four people, the mayor of Selm said.", "2031-12-08", "2031-12-08")
	found := Run(set, Options{}).Divergences
	if len(found) != 1 || found[0].Relation != Supersede || found[0].Message != "killed: at least four against 13" {
		t.Errorf("%+v; want one update, killed: at least four against 13", found)
	}
}

// TestTollsOfTextsWithoutADay: of a toll that differs the later text tells the newer state, though which that is may not be known where one has no day;
// of two without a day nothing says that they are of different times.
func TestTollsOfTextsWithoutADay(t *testing.T) {
	for _, c := range []struct {
		why, first, then string
		want             Relation
	}{
		{"one is dated", "2025-03-11", "", Supersede},
		{"neither is", "", "", Contradict},
		{"both are of one day", "2025-03-11", "2025-03-11", Contradict},
	} {
		set := story(t, "Fire in Selm\n\nThe fire in the theatre of Selm killed 12 people, the police said.", "Selm burns\n\nThe fire in the theatre of Selm killed 9 people, the police said.", c.first, c.then)
		found := Run(set, Options{}).Divergences
		if len(found) != 1 || found[0].Relation != c.want {
			t.Errorf("%s: %+v, want one %s", c.why, found, c.want)
		}
	}
}

// TestLowerBoundsOfOneToll are two stages of one count, whichever of two texts of one day is the later; near ones fit, and those of what does not grow only
// differ.
func TestLowerBoundsOfOneToll(t *testing.T) {
	for _, c := range []struct {
		why, first, then string
		want             Relation
	}{
		{"far apart", "At least 31 people have died in the floods around Selm.", "At least 10 people have died in the floods around Selm.", Supersede},
		{"near", "At least 11 people have died in the floods around Selm.", "At least 10 people have died in the floods around Selm.", ""},
		{"things, far apart", "At least 31 boats lay in the harbour of Selm in the floods.", "At least 10 boats lay in the harbour of Selm in the floods.", Differ},
		{"things, near", "At least 31 boats lay in the harbour of Selm in the floods.", "At least 28 boats lay in the harbour of Selm in the floods.", ""},
	} {
		set := story(t, "Floods in Selm\n\n"+c.first, "Selm under water\n\n"+c.then, "2025-03-11", "2025-03-11")
		relation := Relation("")
		for _, d := range Run(set, Options{}).Divergences {
			relation = d.Relation
		}
		if relation != c.want {
			t.Errorf("%s: %q, want %q", c.why, relation, c.want)
		}
	}
}

// TestSeveralFiguresOfOneText stand on one side, and what leads are two that clash.
func TestSeveralFiguresOfOneText(t *testing.T) {
	set := story(t, "Floods in Selm\n\nThe floods around Selm killed 23 people, the police said.\n\nThe floods around Selm killed 21 people, the mayor said.", "Selm under water\n\nThe floods around Selm killed nine people, the governor said.")
	found := Run(set, Options{}).Divergences
	if len(found) != 1 || found[0].Message != "killed: 23, 21 against nine" {
		t.Fatalf("%+v", found)
	}
	if p := found[0].Positions; p[0].Members[0].Doc == p[1].Members[0].Doc {
		t.Errorf("%s and %s of one text lead", p[0].Value, p[1].Value)
	}
}

// TestAnAgeIsToldOnce, though it stands behind a name like a count.
func TestAnAgeIsToldOnce(t *testing.T) {
	set := story(t, "Settlers in Abel\n\nThe health ministry said that settlers shot dead Taro Farin Hamel, 24, and Farea Jawdat Hamel, 57, in the town of Abel.",
		"Killed in Abel\n\nDozens of armed settlers came to the town of Abel, the health ministry said, and shot dead Taro Farin Hamel, 30, and Farea Jawdat Hamel, 57.")
	if found := Run(set, Options{}).Divergences; len(found) != 1 || found[0].Message != "age of Taro Farin Hamel: 24 against 30" {
		t.Errorf("%+v", found)
	}
}

// TestADenialIsNoUpdate: what one text tells and a party in another denies is one dispute, whichever text is the later.
func TestADenialIsNoUpdate(t *testing.T) {
	for _, days := range [][2]string{{"2025-03-11", "2025-03-13"}, {"2025-03-13", "2025-03-11"}} {
		set := story(t, "Treaty talks\n\nVessland has denied claims that it violated the missile treaty.", "Treaty breach\n\n\"Vessland has violated the missile treaty,\" said President Olan Rede of Orva.", days[0], days[1])
		found := Run(set, Options{}).Divergences
		if len(found) != 1 || found[0].Relation != Dispute {
			t.Errorf("%v: %d findings, want one dispute, told once though two rules see it", days, len(found))
			for _, d := range found {
				t.Errorf("%s: %s", d.Relation, d.Message)
			}
		}
	}
}
