package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
)

// differ says whether the statements differ in more than the time: in a figure, by a denial or an opposite, or by what either tells.
func (t *two) differ() bool { return t.otherFigures() || t.opposed() || t.otherDeeds() }

// opposed says whether the statements affirm and deny one predicate, or have opposite ones.
func (t *two) opposed() bool {
	for _, p := range t.of(0) {
		for _, h := range t.of(1) {
			denial := claims.Normal(p.Lemma) == claims.Normal(h.Lemma) && denies(p) != denies(h)
			sides := p.Stance == claims.For && h.Stance == claims.Against || p.Stance == claims.Against && h.Stance == claims.For
			if p.Lemma != "" && (denial || sides || opposite(p.Lemma, h.Lemma)) {
				return true
			}
		}
	}
	return false
}

// oneDeed says whether both statements tell one deed, or deny it, with no figures that differ.
func (t *two) oneDeed() bool {
	if t.otherFigures() {
		return false
	}
	for _, p := range t.of(0) {
		for _, h := range t.of(1) {
			if p.Lemma == "" || p.Lemma == "be" || p.Lemma == "have" || denies(p) != denies(h) || otherObjects(p, h) {
				continue
			}
			if claims.Normal(p.Lemma) == claims.Normal(h.Lemma) || akin(p, h) {
				return true
			}
		}
	}
	return false
}

// otherObjects says whether both claims have an object, and not the same: "made a loss", "made a profit".
func otherObjects(a, b *claims.Claim) bool {
	return a.Object.Present() && b.Object.Present() && a.Passive == b.Passive && !pronoun(a.Object.Lemma) && !pronoun(b.Object.Lemma) &&
		a.Object.Name < 0 && b.Object.Name < 0 && claims.Normal(a.Object.Lemma) != claims.Normal(b.Object.Lemma)
}

// otherDeeds says whether the statements tell two deeds: each is one clause, or dates one in a year, and neither has the verb or the noun of
// the other's deed.
func (t *two) otherDeeds() bool {
	p, h := datedClaim(t.of(0)), datedClaim(t.of(1))
	if p == nil || h == nil {
		return false
	}
	told := func(c *claims.Claim, d *claims.Document) bool {
		return slices.ContainsFunc(content(d), func(w string) bool { return stem(w) == stem(claims.Normal(c.Lemma)) })
	}
	return !told(p, h.Doc) && !told(h, p.Doc)
}

// datedClaim is the only claim, or the only one that names a year; nil where there is none, or more, or where it has no deed.
func datedClaim(list []*claims.Claim) *claims.Claim {
	if len(list) == 1 && list[0].Lemma != "" && list[0].Lemma != "be" {
		return list[0]
	}
	var out *claims.Claim
	for _, c := range list {
		if !slices.ContainsFunc(c.Moments, func(m claims.Moment) bool { return m.Year > 0 && m.Aspect == "" }) {
			continue
		}
		if out != nil || c.Lemma == "" || c.Lemma == "be" {
			return nil
		}
		out = c
	}
	return out
}

// oneFigure says whether the statements give one figure of one measure: then they tell of one count, and its date is at issue.
func (t *two) oneFigure() bool {
	for _, p := range t.of(0) {
		for _, h := range t.of(1) {
			for _, x := range p.Amounts {
				if slices.ContainsFunc(h.Amounts, func(y claims.Amount) bool { return x.Value == y.Value && x.Unit == y.Unit && x.Kind == y.Kind }) {
					return true
				}
			}
		}
	}
	return false
}

// otherFigures says whether the statements give figures of one unit that do not fit.
func (t *two) otherFigures() bool {
	for _, p := range t.of(0) {
		for _, h := range t.of(1) {
			for _, x := range p.Amounts {
				for _, y := range h.Amounts {
					if !quantity.Compatible(x.Quantity, y.Quantity) && quantity.Comparable(x.Quantity, y.Quantity) {
						return true
					}
				}
			}
		}
	}
	return false
}

// bounded says whether a figure is told as more or less than it is.
func (t *two) bounded() bool {
	return slices.ContainsFunc(t.set.Claims, func(c *claims.Claim) bool {
		return slices.ContainsFunc(c.Amounts, func(a claims.Amount) bool { return a.Bound != quantity.Exact })
	})
}
