package claims_test

import (
	"strconv"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/text"
)

// readEvents reads the lines of the events section: "s4 The fire: a fire tore through a nightclub", "s5 The blast: ?".
func (g *goldFile) readEvents(body string, before int) error {
	for i, line := range strings.Split(body, "\n") {
		n, trimmed := before+1+i, strings.TrimSpace(line)
		if trimmed == "" {
			continue
		}
		left, means, _ := strings.Cut(trimmed, ": ")
		number, words, _ := strings.Cut(strings.TrimPrefix(left, "s"), " ")
		s, err := strconv.Atoi(number)
		if err != nil || s < 1 || s > len(g.paragraphs) {
			return goldFault{n, "no such sentence; write `s4 The fire: the earlier words that tell which`, or `?` for them"}
		}
		e := goldDescription{line: n}
		at := strings.Index(g.paragraphs[s-1].Of(g.text), words)
		if words == "" || at < 0 {
			return goldFault{n, "the description does not stand in its sentence"}
		}
		at += g.paragraphs[s-1].Start
		e.at = text.Span{Start: at, End: at + len(words)}
		if means != "?" {
			from := strings.Index(g.text[:at], means)
			if means == "" || from < 0 {
				return goldFault{n, "the words that tell which event is meant do not stand before the description"}
			}
			e.means = text.Span{Start: from, End: from + len(means)}
		}
		g.events = append(g.events, e)
	}
	return nil
}

// events scores what the descriptions of events go back to. In a file with such a section what it does not list is no description.
func (s *scorer) events() {
	if len(s.gold.events) == 0 {
		return
	}
	listed := map[text.Span]bool{}
	for _, want := range s.gold.events {
		listed[want.at] = true
		var got claims.Description
		found := false
		for _, d := range s.doc.Events {
			if d.Span == want.at {
				got, found = d, true
			}
		}
		s.count("event phrases", found, found, true)
		right := got.Resolved() && got.Means.Overlaps(want.means)
		s.count("gone back to", right, got.Resolved(), want.means.Len() > 0)
		if !found || right != (want.means.Len() > 0) || got.Resolved() && !right {
			s.miss("line %d: %s goes back to %q", want.line, want.at.Of(s.gold.text), got.Means.Of(s.doc.Text))
		}
	}
	for _, d := range s.doc.Events {
		if !listed[d.Span] {
			s.count("event phrases", false, true, false)
			s.count("gone back to", false, d.Resolved(), false)
			s.miss("%s is no description of an event", d.Span.Of(s.doc.Text))
		}
	}
}
