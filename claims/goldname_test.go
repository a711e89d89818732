package claims_test

import (
	"slices"
	"time"

	"crossclaim/claims/name"
	"crossclaim/claims/text"
)

// nextDay is the day after a day, both as 2006-01-02.
func nextDay(day string) string {
	d, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return ""
	}
	return d.AddDate(0, 0, 1).Format(time.DateOnly)
}

// names scores pairs of mentions that mean one entity, of which at least one is asked about.
func (s *scorer) names(asked func(text.Span) bool) {
	type mention struct {
		at     text.Span
		group  int
		entity int
	}
	var list []mention
	for i, group := range s.gold.names {
		for _, n := range group {
			for _, at := range s.gold.places(n) {
				list = append(list, mention{at, i, -1})
			}
		}
	}
	list = slices.DeleteFunc(list, func(m mention) bool { // "Reyk" inside "Anton Reyk" is no mention of its own
		return slices.ContainsFunc(list, func(o mention) bool { return o.at.Contains(m.at) && o.at.Len() > m.at.Len() })
	})
	_, all := name.Find([]name.Document{{Src: s.doc.Text, Sentences: s.doc.Sentences, Nodes: s.doc.Nodes}})
	for i := range list {
		for _, m := range all {
			tokens := s.doc.Sentences[m.Sentence].Tokens
			at := text.Span{Start: tokens[m.First].Start, End: tokens[m.Last].End}
			if m.Entity >= 0 && at.Overlaps(list[i].at) && at.End == list[i].at.End {
				list[i].entity = m.Entity
			}
		}
	}
	for i, a := range list {
		for _, b := range list[:i] {
			if !asked(a.at) && !asked(b.at) {
				continue
			}
			want, read := a.group == b.group, a.entity >= 0 && a.entity == b.entity
			s.count("names", want && read, read, want)
			if want != read {
				s.miss("names: %q and %q at %d: same %v, read %v", a.at.Of(s.doc.Text), b.at.Of(s.doc.Text), a.at.Start, want, read)
			}
		}
	}
}
