package compare

import (
	"crossclaim/claims"
	"crossclaim/claims/parallel"
)

// phrase is what args compares of a participant beside its name and its head.
type phrase struct {
	relative         bool // see opensRelative
	modifiers, lower []string
	nouns            []string
	owner            string
}

func (x *index) read(c *claims.Claim, a claims.Arg) phrase {
	if !a.Present() {
		return phrase{}
	}
	m := x.modifiers(c, a)
	return phrase{opensRelative(c, a), m, lower(m), x.nouns(c, a), owner(c, a)}
}

// readPhrases reads the subject and the object of every claim, which many pairs ask for.
func (x *index) readPhrases() {
	x.phrases = make([][2]phrase, len(x.set.Claims))
	parallel.With(len(x.set.Claims), func() func(int) {
		return func(i int) {
			c := x.set.Claims[i]
			x.phrases[i] = [2]phrase{x.read(c, c.Subject), x.read(c, c.Object)}
		}
	})
}

// phrase is that of an argument of a claim.
func (x *index) phrase(c *claims.Claim, a claims.Arg) phrase {
	switch {
	case x.set.Claims[c.ID] != c:
		return x.read(c, a) // made up from one of the set
	case a.Head == c.Subject.Head && a == c.Subject: // heads tell most apart, and soonest
		return x.phrases[c.ID][0]
	case a.Head == c.Object.Head && a == c.Object:
		return x.phrases[c.ID][1]
	}
	return x.read(c, a)
}
