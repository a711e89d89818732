package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
)

// Description is a noun phrase that names an event by its kind alone: "the attack", "those strikes".
type Description struct {
	Sentence int  // index in Document.Sentences
	Head     int  // token that heads it
	Span     Span // from its article to its head
	Means    Span // the earlier phrase or clause of the document that tells which event; empty where not exactly one is left
}

// Resolved says whether the document tells which event is meant.
func (d Description) Resolved() bool { return d.Means.Len() > 0 }

// happening is a word that tells of an event: a noun or a verb of lexicon.Event.
type happening struct {
	sentence, token int
	lemma           string
	verb, plural    bool
	bare            bool     // it says nothing of the event but its kind
	unreal          bool     // it is a condition, a wish or a duty
	old             bool     // it is of another year than the document
	described       bool     // an article and a noun that says nothing of its own: a Description
	definite        bool     // it has an article that says it is known
	heading         bool     // it stands in a heading, which tells what the text tells again
	names           []string // names, figures and days by which it says which event
	words           []string // other nouns and adjectives that do; of a description its adjectives
	span, means     Span     // the word with its article, and what stands for it when a description goes back to it
}

// event is one event of a document with all that tells of it, in the order of the text.
type event struct {
	told  []happening
	open  bool // only ever called by its kind, or not known to come about: nothing says which event it is
	old   bool // told once as one of another year
	last  int  // sentence that speaks of it last
	names []string
	words []string
}

// describe finds the descriptions of events in a document and what each goes back to. all are the happenings of its sentences.
//
// Every happening that says which event it is of is one of an earlier event or begins a new one. A description goes back to an event
// where one alone is left of its kind, number and adjectives. Where a text opens with a description, an event is known that nothing
// tells of: what is told of other events later is not what it means.
func describe(all [][]happening) []Description {
	var out []Description
	var events []*event
	for _, list := range all {
		for _, h := range list {
			if !h.described {
				events = h.join(events)
				continue
			}
			found := h.fits(events)
			d := Description{Sentence: h.sentence, Head: h.token, Span: h.span}
			switch {
			case len(found) == 1 && !found[0].open && found[0].reaches(h):
				d.Means, found[0].last = found[0].best(h), h.sentence
			case len(found) == 0 && len(h.words) > 0:
				continue // "the nuclear deal" says itself which
			case len(found) == 0:
				events = append(events, &event{told: []happening{h}, open: true})
			}
			out = append(out, d)
		}
	}
	return out
}

// fits lists the events a description may go back to; one that a heading alone tells of counts where the text tells of none.
func (h happening) fits(events []*event) []*event {
	var told, headed []*event
	for _, e := range events {
		switch {
		case !e.fits(h):
		case slices.ContainsFunc(e.told, func(o happening) bool { return !o.heading }):
			told = append(told, e)
		default:
			headed = append(headed, e)
		}
	}
	if len(told) == 0 {
		return headed
	}
	return told
}

// fits says whether a description may mean the event: one of its happenings is of the kind and the number of the description.
func (e *event) fits(d happening) bool {
	for _, w := range d.words {
		if !slices.Contains(e.words, w) {
			return false
		}
	}
	return slices.ContainsFunc(e.told, func(h happening) bool {
		number := h.plural == d.plural
		if h.verb {
			number = !d.plural || lexicon.Event.Is(d.lemma, "several")
		}
		return number && returns(d.lemma, h)
	})
}

// join adds a happening to the event it is of, or as an event of its own.
func (h happening) join(events []*event) []*event {
	var same []*event
	kin := 0
	for _, e := range events {
		if !slices.ContainsFunc(e.told, h.akin) {
			continue
		}
		kin++
		if len(h.names) == 0 && h.definite || !h.bare && (subset(h.names, e.names) || subset(e.names, h.names) || len(h.names) == 0 && subset(h.words, e.words)) {
			same = append(same, e)
		}
	}
	switch {
	case len(same) == 1 || len(same) > 0 && kin == 1:
		same[0].add(h)
	case h.bare && kin > 0, len(same) > 1:
	default:
		e := &event{open: h.bare || h.unreal}
		e.add(h)
		events = append(events, e)
	}
	return events
}

// reach is the number of sentences that a description goes back to an event of another year, or that a noun goes back which may mean
// anything told.
const reach = 2

// reaches says whether the event is told near enough to the description.
func (e *event) reaches(d happening) bool {
	return d.sentence-e.last <= reach || !e.old && !lexicon.Event.Is(d.lemma, "near")
}

// subset says whether all of the words, at least one, are among the others.
func subset(a, b []string) bool {
	return len(a) > 0 && !slices.ContainsFunc(a, func(w string) bool { return !slices.Contains(b, w) })
}

func (e *event) add(h happening) {
	e.told, e.last = append(e.told, h), h.sentence
	e.old = e.old || h.old
	e.open = e.open && (h.bare || h.unreal)
	e.names = append(e.names, h.names...)
	e.words = append(e.words, h.words...)
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
