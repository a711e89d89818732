package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
)

// event is one event of a document with all that tells of it, in the order of the text.
type event struct {
	told  []happening
	open  bool // only ever called by its kind, or not known to come about: nothing says which event it is
	old   bool // told once as one of another year
	last  int  // sentence that speaks of it last
	names []string
	words []string
}

// subset says whether all of the words, at least one, are among the others.
func subset(a, b []string) bool {
	return len(a) > 0 && !slices.ContainsFunc(a, func(w string) bool { return !slices.Contains(b, w) })
}

// fits says whether a description of the class may mean the event: one of its happenings is of the class and the number of the description.
func (e *event) fits(d happening, class string) bool {
	if slices.ContainsFunc(d.words, func(w string) bool { return !slices.Contains(e.words, w) }) {
		return false
	}
	return slices.ContainsFunc(e.told, func(h happening) bool {
		number := h.plural == d.plural
		if h.verb {
			number = !d.plural || h.plural || lexicon.Event.Is(d.lemma, "several")
		}
		return number && slices.Contains(h.classes(), class)
	})
}

// reach is the number of sentences that a description goes back to an event of another year, or that a noun goes back which may mean
// anything told.
const reach = 2

// reaches says whether the event is told near enough to the description.
func (e *event) reaches(d happening) bool {
	return d.sentence-e.last <= reach || !e.old && !lexicon.Event.Is(d.lemma, "near")
}

// add has the event told by one more happening. What tells the same in the same words and says no more is not kept.
func (e *event) add(h happening) {
	e.open = e.open && (h.bare || h.unreal)
	e.old, e.last = e.old || h.old, h.sentence
	e.names, e.words = union(e.names, h.names), union(e.words, h.words)
	if !slices.ContainsFunc(e.told, func(o happening) bool {
		return o.lemma == h.lemma && o.verb == h.verb && o.plural == h.plural && o.heading == h.heading && len(o.names) >= len(h.names)
	}) {
		e.told = append(e.told, h)
	}
}

// union adds the words to the list that are not in it.
func union(list, words []string) []string {
	for _, w := range words {
		if !slices.Contains(list, w) {
			list = append(list, w)
		}
	}
	return list
}

// best is what says most of the event that a description means, the first of those that say as much; the text goes before a heading. A
// clause the description is part of says nothing of it: the span is empty where there is nothing else.
func (e *event) best(d happening) Span {
	var best *happening
	for i := range e.told {
		h := &e.told[i]
		if h.means.Overlaps(d.span) {
			continue
		}
		if best == nil || best.heading && !h.heading || best.heading == h.heading && len(h.names) > len(best.names) {
			best = h
		}
	}
	if best == nil {
		return Span{}
	}
	return best.means
}
