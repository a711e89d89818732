package compare

import (
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/source"
)

// TestPair holds one statement pair for each way a cause shows, and its look-alikes.
func TestPair(t *testing.T) {
	for _, c := range []struct {
		why      string
		a, b     string
		relation Relation // "" where nothing may be found
		cause    Cause
	}{
		{"plain not", "The minister attended the funeral in Cetate.", "The minister did not attend the funeral in Cetate.", Contradict, Negation},
		{"failed to denies by implication", "Hydra Power warned the villages below the dam.", "Hydra Power failed to warn the villages below the dam.", Contradict, ImplicitNegation},
		{"condemned and avoided criticizing are one speaker in two reports", "Marten Kool condemned the shelling of Port Adan.", "Marten Kool avoided criticizing the shelling of Port Adan.", ReportConflict, ImplicitNegation},
		{"praised and condemned", "Aurel Dancu praised the raid on the camp.", "Aurel Dancu condemned the raid on the camp.", ReportConflict, StanceCause},
		{"opposite verbs", "The Norland crown rose against the dollar on Monday.", "The Norland crown fell against the dollar on Monday.", Contradict, Antonym},
		{"two figures for one measure", "The landslide in Santa Rosa killed 31 people.", "The landslide in Santa Rosa killed 38 people.", Contradict, Numeric},
		{"two causes of one fire", "A gas leak caused the fire in the Lenz bakery.", "Faulty wiring caused the fire in the Lenz bakery.", Contradict, CauseOf},
		{"two meanings of one code", "Code E7 means that the air filter is blocked.", "Code E7 means that the supply voltage is too low.", Contradict, Definition},
		{"alive and late", "Samira Dehqan is writing a letter to her lawyer.", "Friends read poems of the late Samira Dehqan.", Contradict, Status},
		{"hearsay against fact", "Issa Barmou was killed in an air strike near Gao.", "Issa Barmou was reportedly killed in an air strike near Gao.", Differ, ModalityCause},
		{"rounding", "The tanker spilled 4,983 tonnes of oil.", "The tanker spilled nearly 5,000 tonnes of oil.", "", ""},
		{"a lower bound holds", "At least 12 people were hurt in Culver.", "Fourteen people were hurt in Culver.", "", ""},
		{"killed and injured are two measures", "Nine people were killed in the crash in Grenz.", "Forty people were injured in the crash in Grenz.", "", ""},
		{"not only denies nothing", "The bank not only paid the fine but also apologised.", "The bank paid the fine.", "", ""},
		{"another agreement", "Ebba Lindh signed the steel agreement.", "Ebba Lindh did not sign the data agreement.", "", ""},
		{"not until", "The Concordia did not leave Larnos until Thursday.", "The Concordia left Larnos on Thursday.", "", ""},
		{"a plan carried out", "The cabinet plans to close the Vessel Point plant.", "The cabinet closed the Vessel Point plant.", "", ""},
		{"two visits", "President Dancu visited Iran in May.", "President Dancu visited Iraq in May.", "", ""},
		{"a condition", "If the dam breaks, the town will be evacuated.", "The town was not evacuated.", "", ""},
		{"other people's strikes", "Putin condemned the Israeli strikes.", "Putin avoided criticizing the American strikes.", "", ""},
	} {
		v, err := Pair(c.a, c.b, Options{})
		if err != nil {
			t.Fatal(err)
		}
		relation, cause := v.Relation, v.Cause
		if relation == Agree || v.Level == Low {
			relation, cause = "", ""
		}
		if relation != c.relation || cause != c.cause {
			t.Errorf("%s: %q / %q: got %q %q, want %q %q", c.why, c.a, c.b, relation, cause, c.relation, c.cause)
		}
	}
}

func TestPairIsSymmetricInWhatItFinds(t *testing.T) {
	a, b := "The minister attended the funeral in Cetate.", "The minister did not attend the funeral in Cetate."
	v, err := Pair(a, b, Options{})
	if err != nil {
		t.Fatal(err)
	}
	w, err := Pair(b, a, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if v.Relation != w.Relation || v.Cause != w.Cause || v.Confidence != w.Confidence {
		t.Errorf("swapping the statements changed the verdict: %v %v %v, %v %v %v", v.Relation, v.Cause, v.Confidence, w.Relation, w.Cause, w.Confidence)
	}
}

// saying is a scorer that says one thing of all pairs in the order given, and another the other way round.
type saying struct{ forward, backward [3]float64 }

func (s saying) Score(pairs [][2]string) [][3]float64 {
	out := make([][3]float64, len(pairs))
	for i := range pairs {
		out[i] = []([3]float64){s.forward, s.backward}[i%2]
	}
	return out
}

// TestScorerSpeaksWhereRulesAreSilent puts a scorer that is sure of itself against the rules.
func TestScorerSpeaksWhereRulesAreSilent(t *testing.T) {
	follows := saying{[3]float64{0.9, 0.06, 0.04}, [3]float64{0.2, 0.7, 0.1}}
	clashes := saying{[3]float64{0.02, 0.08, 0.9}, [3]float64{0.1, 0.2, 0.7}}
	leaning := saying{[3]float64{0.5, 0.3, 0.2}, [3]float64{0.2, 0.7, 0.1}}
	torn := saying{[3]float64{0.48, 0.3, 0.22}, [3]float64{0.01, 0.01, 0.98}}
	for _, c := range []struct {
		why, a, b string
		scorer    Scorer
		label     string
		relation  Relation
		cause     Cause
	}{
		{"no rule knows this", "The referee sent him off early.", "He scored in the final minute.", clashes, "contradiction", Contradict, Learned},
		{"two speakers may both be reported right", `"The referee was blind," said Orla Brenn.`, `"The match was fair," said Tomas Vik.`, clashes, "contradiction", Dispute, Learned},
		{"a paraphrase", "The referee sent him off early.", "He had to leave the match.", follows, "entailment", Agree, ""},
		{"entailment has a direction", "He had to leave the match.", "The referee sent him off early.", saying{follows.backward, follows.forward}, "neutral", "", ""},
		{"one order alone is half a contradiction, and not called one", "The referee sent him off early.", "He left the match.", saying{[3]float64{0.3, 0.5, 0.2}, [3]float64{0.2, 0.1, 0.7}}, "neutral", "", ""},
		{"a contradiction that is likelier than not is called one", "The referee sent him off early.", "He left the match.", saying{[3]float64{0.1, 0.4, 0.5}, [3]float64{0.2, 0.1, 0.7}}, "contradiction", Contradict, Learned},
		{"orders at odds still give probabilities", "The referee sent him off early.", "He left the match.", torn, "contradiction", Contradict, Learned},
		{"a rule that found a clash stands", "The minister attended the funeral in Cetate.", "The minister did not attend the funeral in Cetate.", follows, "contradiction", Contradict, Negation},
		{"a rule that found figures to clash stands", "The landslide in Santa Rosa killed 31 people.", "The landslide in Santa Rosa killed 38 people.", follows, "contradiction", Contradict, Numeric},
		{"an agreement that covers the hypothesis stands", "The minister attended the funeral in Cetate on Monday.", "The minister attended the funeral in Cetate.", clashes, "entailment", Agree, ""},
		{"figures of one measure that differ are never entailed", "Nine people were hurt when the tram left the rails in Grenz.", "The tram accident injured 40 people.", leaning, "neutral", "", ""},
		{"times that exclude each other are never entailed", "The tram left the rails in Grenz in May 2019.", "In July 2021 there was an accident.", leaning, "neutral", "", ""},
		{"what would follow but for its figures clashes", "Nine people were hurt when the tram left the rails in Grenz.", "The tram accident injured 40 people.", follows, "contradiction", Contradict, Learned},
		{"a lower bound is met", "At least 12 people were hurt in Culver.", "Fourteen people in Culver suffered injuries.", follows, "entailment", Agree, ""},
		{"figures of two periods", "Fiscal year 2024: revenue of Norl AG was 48 million crowns.", "Fiscal year 2025: revenue of Norl AG was 52 million crowns.", clashes, "neutral", "", ""},
		{"two deeds of two years", "Norl AG bought the old mill in 2015.", "The old mill was leased to a brewery in 2023.", clashes, "neutral", "", ""},
		{"one deed has one date", "Norl AG bought the old mill in 2015.", "The old mill was purchased by Norl AG only in 2023.", clashes, "contradiction", Contradict, DateTime},
		{"before and after", "During the strike no tram left the depot.", "After the strike every tram was running.", clashes, "neutral", "", ""},
		{"an exception to a rule", "The tenant shall not keep animals.", "The tenant may keep a cat, provided that the landlord agrees.", clashes, "neutral", "", ""},
		{"who forbids grants nothing", "The tenant must clean the stairs every week.", "The tenant may not clean the stairs unless asked.", clashes, "contradiction", Contradict, Learned},
		{"out of the rule", "All guests must leave by noon.", "Members of the club are exempt from leaving by noon.", clashes, "neutral", "", ""},
		{"nothing follows from silence", "", "He left the match.", follows, "neutral", "", ""},
	} {
		v, err := Pair(c.a, c.b, Options{Scorer: c.scorer})
		if err != nil {
			t.Fatal(err)
		}
		if v.Label != c.label || v.Relation != c.relation || v.Cause != c.cause {
			t.Errorf("%s: got %s %q %q, want %s %q %q", c.why, v.Label, v.Relation, v.Cause, c.label, c.relation, c.cause)
		}
		if sum := round(v.Scores[0] + v.Scores[1] + v.Scores[2]); sum != 1 || min(v.Scores[0], v.Scores[1], v.Scores[2]) < 0 {
			t.Errorf("%s: scores %v are no probabilities", c.why, v.Scores)
		}
		if v.Witness == nil || v.Cause == Learned && (len(v.Guards) != 6 || !strings.Contains(v.Message, "the model sees")) {
			t.Errorf("%s: witness %v, guards %v, message %q", c.why, v.Witness, v.Guards, v.Message)
		}
	}
}

// TestPairsKeepTheirOrder holds a batch against the same pairs alone.
func TestPairsKeepTheirOrder(t *testing.T) {
	pairs := [][2]string{{"It rained.", "It did not rain."}, {"", ""}, {"It rained.", "It rained."}, {"The shop is open.", "The shop is closed."}}
	verdicts, errs := Pairs(pairs, Options{Scorer: saying{[3]float64{0.1, 0.8, 0.1}, [3]float64{0.1, 0.8, 0.1}}})
	for i, p := range pairs {
		alone, err := Pair(p[0], p[1], Options{Scorer: saying{[3]float64{0.1, 0.8, 0.1}, [3]float64{0.1, 0.8, 0.1}}})
		if err != nil || errs[i] != nil || alone.Label != verdicts[i].Label || alone.Scores != verdicts[i].Scores {
			t.Errorf("%q: %v %v %v in a batch, %v %v %v alone", p, verdicts[i].Label, verdicts[i].Scores, errs[i], alone.Label, alone.Scores, err)
		}
	}
}

// counting is a scorer that counts how often it is asked, and for how much.
type counting struct{ calls, pairs int }

func (c *counting) Score(pairs [][2]string) [][3]float64 {
	c.calls, c.pairs = c.calls+1, c.pairs+len(pairs)
	out := make([][3]float64, len(pairs))
	for i := range out {
		out[i] = [3]float64{0.02, 0.15, 0.83}
	}
	return out
}

func (c *counting) Cut(pairs [][2]string) []bool { return make([]bool, len(pairs)) }

// TestScorerDoesNotVoteInAReport: its word stands beside the confidence and changes nothing else.
func TestScorerDoesNotVoteInAReport(t *testing.T) {
	build := func() *claims.Set {
		set, err := claims.Build([]*claims.Document{
			source.FromText("a", "The landslide in Santa Rosa killed 31 people. Marten Kool condemned the shelling of Port Adan.", source.Meta{}),
			source.FromText("b", "The landslide in Santa Rosa killed 38 people. Marten Kool avoided criticizing the shelling of Port Adan.", source.Meta{})}, nil)
		if err != nil {
			t.Fatal(err)
		}
		return set
	}
	scorer := new(counting)
	rules, both := Run(build(), Options{}).Divergences, Run(build(), Options{Scorer: scorer}).Divergences
	if len(rules) != 2 || len(both) != 2 || scorer.calls != 1 || scorer.pairs != 4 {
		t.Fatalf("%d and %d divergences, %d calls for %d pairs; want 2, 2, one call for both orders of both", len(rules), len(both), scorer.calls, scorer.pairs)
	}
	for i, r := range rules {
		b := both[i]
		if want := r.Basis + "; model: contradiction 0.83, entailment 0.02"; b.Basis != want || b.Witness == nil || r.Witness != nil {
			t.Errorf("basis %q, want %q; witness %v", b.Basis, want, b.Witness)
		}
		if b.ID != r.ID || b.Relation != r.Relation || b.Cause != r.Cause || b.Score != r.Score || b.Level != r.Level {
			t.Errorf("the scorer changed %+v to %+v", r, b)
		}
	}
}
