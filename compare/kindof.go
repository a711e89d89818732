package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
)

// kindOf names the kind of a finding by which its confidence is told: a cause, or a part of one that readers judged apart.
func kindOf(f *Finding) string {
	opens := func(prefix string) bool { return strings.HasPrefix(f.Aspect, prefix) }
	switch {
	case opens(denialAspect):
		return denialKind
	case opens(reprintAspect):
		return reprintKind
	case f.Cause == Status && opens("life ") && (callsDead(f.A) || callsDead(f.B)):
		return "late" // said of a person and of nothing else, while a death may be anybody's
	case f.Cause == Status && opens("life "):
		return "life"
	case f.Cause == Status && opens(identityAspect):
		return identityKind
	case f.Cause == Status:
		if group, _, _ := strings.Cut(f.Aspect, " "); slices.Contains(steps, group) {
			return "step"
		}
	case f.Cause == Numeric && opens("age "):
		return "age"
	case f.Cause == Numeric && f.State:
		return "toll"
	case f.Cause == ImplicitNegation && f.Relation == ReportConflict:
		return "avoidance" // "condemned", "avoided condemning": what one speaker took for a position
	case f.Cause == StanceCause && opens(silenceAspect):
		return silenceKind // first no word, then one: no matter of taste, as praise and blame are
	case f.Cause == StanceCause && f.Relation == Differ:
		return "positions" // of two sides: who defends and who attacks somebody is mostly no news
	case f.Cause == Attribution && f.Relation == ReportConflict:
		return "misquotation"
	case f.Cause == DateTime && f.Aspect == "hour":
		return "hour"
	case f.Cause == DateTime && dayOf(f.A) && dayOf(f.B):
		return "day" // both name day and month: no date of publication stands between the words and the time
	case f.Cause == EntityRole && opens(departure):
		return "departure"
	case f.Cause == EntityRole && opens(dealAspect):
		return dealKind
	case f.Cause == EntityRole && opens("name ") && !strings.Contains(f.A.Value, " ") && !strings.Contains(f.B.Value, " "):
		return "name" // the whole name is another: it may be another body
	case f.Cause == EntityRole && opens("name "):
		return "spelling" // most often a slip in the name of a person, which readers wave away
	}
	return string(f.Cause)
}

// callsDead says whether a side calls somebody dead in a word.
func callsDead(s Side) bool { return s.Claim != nil && deceased(s.Claim) }

// dayOf says whether the words that a side holds up name a day and a month.
func dayOf(s Side) bool {
	return len(s.Evidence) == 1 && slices.ContainsFunc(s.Claim.Moments, func(m claims.Moment) bool {
		return m.Span == s.Evidence[0] && m.Month > 0 && m.Day > 0
	})
}
