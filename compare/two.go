package compare

import (
	"crossclaim/claims"
	"crossclaim/claims/source"
	"slices"
)

// Verdict is the answer on two statements.
type Verdict struct {
	Label      string // contradiction, entailment or neutral
	Relation   Relation
	Cause      Cause      // "" unless the relation is a divergence
	Scores     [3]float64 // entailment, neutral, contradiction; they sum to 1
	Confidence float64
	Level      Level
	Message    string
	A, B       Member
	Guards     []Guard
}

// Pair compares two bare statements, the premise and the hypothesis: one event, time and speaker are presumed.
func Pair(premise, hypothesis string, opts Options) (Verdict, error) {
	set, err := claims.Build([]*claims.Document{
		source.FromText("a", premise, source.Meta{}), source.FromText("b", hypothesis, source.Meta{})}, nil)
	if err != nil {
		return Verdict{}, err
	}
	opts.Assume = true
	x := newIndex(set)
	x.assume = true
	var all []pair
	for i, a := range set.Claims {
		for j := i + 1; j < len(set.Claims); j++ {
			if set.Claims[j].Doc != a.Doc {
				all = append(all, pair{i, j})
			}
		}
	}
	found, agreed := x.examine(all, newSurroundings(set), opts)
	if merged := merge(set, found); len(merged) > 0 {
		return diverging(merged[0]), nil
	}
	return harmless(set, agreed), nil
}

// diverging is the verdict on a divergence.
func diverging(d Divergence) Verdict {
	v := Verdict{Label: "neutral", Relation: d.Relation, Cause: d.Cause, Confidence: d.Score, Level: d.Level, Message: d.Message,
		A: d.Positions[0].Members[0], B: d.Positions[len(d.Positions)-1].Members[0], Guards: d.Guards}
	switch d.Relation {
	case Contradict, ReportConflict, Dispute, Supersede:
		v.Label = "contradiction"
	}
	rest := round((1 - d.Score) / 2)
	v.Scores = [3]float64{rest, 1 - d.Score - rest, d.Score}
	if v.Label == "neutral" {
		v.Scores = [3]float64{rest, d.Score, 1 - d.Score - rest}
	}
	return v
}

// harmless is the verdict where nothing clashes: entailment when a claim of the premise covers the hypothesis.
func harmless(set *claims.Set, agreed []agreement) Verdict {
	v := Verdict{Label: "neutral", Relation: "", Confidence: 0.6, Level: Medium, Scores: [3]float64{0.3, 0.6, 0.1}, Message: "nothing in the two statements clashes"}
	for _, g := range agreed {
		if covers(g.a, g.b) && g.strength >= 0.5 && entire(set, agreed) {
			return Verdict{Label: "entailment", Relation: Agree, Confidence: g.strength, Level: level(g.strength), A: member(g.a), B: member(g.b),
				Scores: [3]float64{g.strength, round(1 - g.strength), 0}, Message: "both say " + clause(g.b)}
		}
	}
	return v
}

// entire says whether every claim of the hypothesis is covered by one of the premise.
func entire(set *claims.Set, agreed []agreement) bool {
	for _, c := range set.Claims {
		if c.Doc != set.Documents[1] || c.Kind == claims.NoClaim {
			continue
		}
		if !slices.ContainsFunc(agreed, func(g agreement) bool { return g.b == c && covers(g.a, g.b) }) {
			return false
		}
	}
	return true
}

// covers says whether every content word of b stands in a.
func covers(a, b *claims.Claim) bool { return len(common(b.Words, a.Words)) == len(b.Words) }
