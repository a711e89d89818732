package compare

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
)

// fewRelation is what two of few sentences are to each other that models alone call a clash, where the claims say no more than that both cannot be true: two
// reports of one speaker where both sentences tell what one person said or is for; a dispute where an editor says so and each has speakers of its own.
func (x *index) fewRelation(l lead) (Relation, string) {
	a, b := x.heard(l.at[0]), x.heard(l.at[1])
	switch {
	case len(common(a, b)) > 0:
		return ReportConflict, "one speaker, told in two ways"
	case l.relation == Dispute && len(a) > 0 && len(b) > 0:
		return Dispute, "two speakers"
	}
	return Contradict, ""
}

// heard are the people whose words or stance a sentence tells, ascending: those who speak in it, or are the subject of a verb of speech or of a stance.
func (x *index) heard(w where) (out []int) {
	add := func(n int) {
		if n >= 0 && x.set.Names[n].Kind == name.Person {
			out = append(out, n)
		}
	}
	for _, c := range x.claimsAt(w) {
		if s := last(c); s != nil {
			add(s.Name)
		}
		if lexicon.Speech.Has(c.Lemma) || lexicon.Stance.Has(c.Lemma) || lexicon.Voice.Is(c.Lemma, "news") || lexicon.Voice.Is(c.Lemma, "words") {
			add(c.Subject.Name)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
