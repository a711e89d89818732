package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
)

// fewRelation is what two of few sentences are to each other that models alone call a clash, where the claims say no more than that both cannot be true: two
// reports of one speaker where both sentences tell of one person and either what he said or what he is for; a dispute where an editor says so and each has
// speakers of its own.
func (x *index) fewRelation(l lead) (Relation, string) {
	a, b := x.heard(l.at[0]), x.heard(l.at[1])
	told := func(heard []int, w where) bool { return len(common(heard, x.acting(w))) > 0 }
	switch {
	case told(a, l.at[1]) || told(b, l.at[0]):
		return ReportConflict, "one speaker, told in two ways"
	case l.relation == Dispute && len(a) > 0 && len(b) > 0:
		return Dispute, "two speakers"
	}
	return Contradict, ""
}

// heard are the people whose words or stance a sentence tells, ascending.
func (x *index) heard(w where) []int {
	return x.people(w, func(c *claims.Claim) bool {
		return lexicon.Speech.Has(c.Lemma) || lexicon.Stance.Has(c.Lemma) || lexicon.Voice.Is(c.Lemma, "news")
	})
}

// acting are the people who do or say something in a sentence, ascending.
func (x *index) acting(w where) []int {
	return x.people(w, func(*claims.Claim) bool { return true })
}

// people are those who speak in a sentence, or are the subject of such a claim of it.
func (x *index) people(w where, of func(*claims.Claim) bool) (out []int) {
	add := func(n int) {
		if n >= 0 && x.set.Names[n].Kind == name.Person {
			out = append(out, n)
		}
	}
	for _, c := range x.claimsAt(w) {
		if s := last(c); s != nil {
			add(s.Name)
		}
		if of(c) {
			add(c.Subject.Name)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
