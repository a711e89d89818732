package name

import (
	"slices"

	"crossclaim/claims/parse"
)

// alone is the only figure of a list, nil if there are several.
func alone(list []*figure) *figure {
	for _, a := range list {
		if !a.is(list[0]) {
			return nil
		}
	}
	if len(list) == 0 {
		return nil
	}
	return list[0]
}

// weightiest is the last of several where it alone is more than a thing.
func weightiest(list []*figure) *figure {
	last := list[len(list)-1]
	for _, a := range list {
		if a.weighty() != a.is(last) {
			return nil
		}
	}
	return last
}

// first is the only one of several that is a subject, where it is people's.
func first(list []*figure) *figure {
	var out *figure
	for _, a := range list {
		if a.subject() && out != nil && !a.is(out) {
			return nil
		}
		if a.subject() {
			out = a
		}
	}
	if out == nil || !out.person {
		return nil
	}
	return out
}

// parallel is what an earlier pronoun of the sentence means.
func parallel(list []*figure) *figure {
	return alone(slices.DeleteFunc(slices.Clone(list), func(a *figure) bool { return !a.pronoun }))
}

// partOf says whether the pronoun is what something is a part of: "most of them", "among them".
func (s *sentence) partOf(i int) bool {
	if w := s.word(i - 1); s.nodes[i].Label == parse.NmodPoss {
		return false
	} else if w == "among" {
		return true
	} else if w != "of" {
		return false
	}
	switch s.tag(i - 2) {
	case parse.CD, parse.JJS:
		return true
	}
	switch s.word(i - 2) {
	case "some", "many", "all", "none", "half", "both", "each", "several", "any", "few", "third", "quarter", "majority", "neither", "either":
		return true
	}
	return false
}

// counted is the only figure of several that a number stands with.
func counted(list []*figure) *figure {
	var out []*figure
	for _, a := range list {
		if a.noun != nil && a.noun.counted || a.pronoun {
			out = append(out, a)
		}
	}
	if len(out) == 0 {
		return alone(list)
	}
	return alone(out)
}

// outdone says whether the only figure of the sentence is a worse candidate than one of the sentence before.
func (d *discourse) outdone(s *sentence, i int, p byte, a *figure) bool {
	if a.subject() && a.weighty() {
		return false
	}
	if (p == 'm' || p == 'f') && d.outshone(s, i, p, a) {
		return true
	}
	for _, b := range d.left(s, i, p, back-1) {
		switch {
		case b.is(a) || p == 'm' || p == 'f':
		case b.weighty() && !a.weighty():
			return true
		case b.main && !a.subject():
			return true
		}
	}
	return false
}

// outshone says whether the sentence before holds somebody whose sex is known to fit, when that of the figure is not.
func (d *discourse) outshone(s *sentence, i int, p byte, a *figure) bool {
	return a.sex == 0 && slices.ContainsFunc(d.left(s, i, p, back-1), func(b *figure) bool { return b.sex == p && !b.is(a) })
}

// leads is, of the figures left in an earlier sentence, the only one or the one that its main verb is about.
func (d *discourse) leads(s *sentence, i int, p byte, list []*figure, k int) *figure {
	a := alone(list)
	switch {
	case a != nil && (p == 'm' || p == 'f'):
		if k == back-1 && (a.subject() && !a.part || parallel(list) != nil) || a.sex == p && (k == back-1 || a.main || a.pronoun) && d.unrivalled(s, i, p, a, k-1) {
			return a
		}
		return nil
	case a != nil && p == 't' && a.person:
		return a
	}
	if k < back-1 {
		return nil
	}
	var lead *figure
	for _, b := range list {
		if b.main && lead == nil {
			lead = b
		}
	}
	if lead == nil || !s.opening(i) {
		return nil
	}
	kept := parallel(list) != nil && parallel(list).is(lead) // that sentence goes on about it with a pronoun of its own
	for _, b := range list {
		if b.is(lead) || kept && !b.subject() {
			continue
		}
		if b.sex == p || b.subject() && b.weighty() || b.weighty() && (p == 'i' || !lead.weighty()) {
			return nil
		}
	}
	return lead
}

// unrivalled says whether no sentence from the k-th back holds another figure that the pronoun may mean.
func (d *discourse) unrivalled(s *sentence, i int, p byte, a *figure, k int) bool {
	for ; k >= 0; k-- {
		for _, b := range d.left(s, i, p, k) {
			if !b.is(a) {
				return false
			}
		}
	}
	return true
}
