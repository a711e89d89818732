package compare

import "testing"

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
