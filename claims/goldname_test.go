package claims_test

import (
	"math"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

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
		off    int // how far from it the mention that was read begins
	}
	var list []mention
	for i, group := range s.gold.names {
		for _, n := range group {
			for _, at := range s.gold.places(n) {
				list = append(list, mention{at, i, -1, math.MaxInt})
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
			if alike := at.End == list[i].at.End || m.Pronoun && m.First < m.Last && at.Start == list[i].at.Start && list[i].at.Contains(at); m.Entity < 0 || !alike || !at.Overlaps(list[i].at) {
				continue // a description may be marked with or without what hangs on its noun
			}
			// of several that end alike ("the mayor of Lorna", "Lorna") the one that begins nearest is meant
			if off := max(at.Start-list[i].at.Start, list[i].at.Start-at.Start); off <= list[i].off {
				list[i].entity, list[i].off = m.Entity, off
			}
		}
	}
	for i, a := range list {
		for _, b := range list[:i] {
			if !asked(a.at) && !asked(b.at) {
				continue
			}
			want, read := a.group == b.group, a.entity >= 0 && a.entity == b.entity
			row := pairRows[max(mentionSort(a.at.Of(s.doc.Text)), mentionSort(b.at.Of(s.doc.Text)))]
			s.count("names", want && read, read, want)
			s.count(row, want && read, read, want)
			if want != read {
				s.miss("%s: %q and %q at %d and %d: same %v, read %v, entities %d %d", row, a.at.Of(s.doc.Text), b.at.Of(s.doc.Text), a.at.Start, b.at.Start, want, read, a.entity, b.entity)
			}
		}
	}
}

// pairRows are the rows that tell pairs of mentions apart, by what is least of a name in the pair.
var pairRows = []string{"proper names", "descriptions", "he, it, they", "I, we, you"}

// mentionSort says which of the pair rows a mention belongs to by its words: a name ends in a word with a capital or a figure, or holds one
// that no description has before its noun.
func mentionSort(form string) int {
	words := strings.FieldsFunc(form, unicode.IsSpace)
	if len(words) == 1 {
		switch strings.ToLower(words[0]) {
		case "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours", "yourself":
			if words[0] != "US" && words[0] != "WE" {
				return 3
			}
		case "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself", "they", "them", "their", "theirs", "themselves":
			return 2
		}
	}
	if r, _ := utf8.DecodeRuneInString(words[len(words)-1]); unicode.IsLower(r) && !strings.HasPrefix(strings.ToLower(words[len(words)-1]), "al-") {
		return 1
	}
	return 0
}
