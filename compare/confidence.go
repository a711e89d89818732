package compare

import (
	"fmt"
	"strings"
)

// The thresholds of the levels, on the score.
const (
	highScore   = 0.8
	mediumScore = 0.5
)

var levelRank = map[Level]int{High: 0, Medium: 1, Low: 2}

func level(score float64) Level {
	switch {
	case score >= highScore:
		return High
	case score >= mediumScore:
		return Medium
	}
	return Low
}

// basis says in words what the confidence rests on.
func basis(s settled) string {
	open := []string{}
	for _, g := range s.guards {
		if g.Outcome == Unknown {
			open = append(open, strings.ReplaceAll(g.Name, "-", " "))
		}
	}
	found := fmt.Sprintf("rule %s", s.Cause)
	switch {
	case s.weighed:
		found = "no rule is sure of it: trained models, and how the figures stand in both texts, are"
	case s.checked:
		found = "no rule sees it: a trained model, the checker, does"
	case s.Cause == Learned:
		found = "no rule sees it: a trained model, the editor, does"
	}
	if len(open) == 0 {
		return found + "; no guard left open"
	}
	return found + "; left open: " + strings.Join(open, ", ")
}
