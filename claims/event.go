package claims

import "slices"

// Description is a noun phrase that names an event by its kind alone: "the attack", "those strikes".
type Description struct {
	Span  Span // from its article to its head
	Means Span // the earlier phrase or clause of the document that tells which event; empty where not exactly one is left
}

// Resolved says whether the document tells which event is meant.
func (d Description) Resolved() bool { return d.Means.Len() > 0 }

// happening is a word that tells of an event: a noun or a verb of lexicon.Event.
type happening struct {
	sentence, token int
	lemma           string
	verb, plural    bool     // a verb is plural where what it is done to is: "arrested nine men"
	bare            bool     // it says nothing of the event but its kind
	unreal          bool     // it is a condition, a wish or a duty
	old             bool     // it is of another year than the document, or told in passing
	described       bool     // an article and a noun that says nothing of its own: a Description
	definite        bool     // it has an article that says it is known
	aside           bool     // what says which event it is stands behind a comma: "the fire, which broke out on Monday"
	heading         bool     // it stands in a heading, which tells what the text tells again
	names           []string // names, figures and days by which it says which event
	words           []string // other nouns and adjectives that do; of a description its adjectives
	span, means     Span     // the word with its article, and what stands for it when a description goes back to it
}

// chronicle holds the events of a document told so far, by class of lexicon.Event.
type chronicle map[string][]*event

// most is the number of events of one class that are told apart; where there are more, no description goes back to one of them.
const most = 16

// describe finds the descriptions of events in a document and what each goes back to. all are the happenings of its sentences.
//
// Every happening that says which event it is of is one of an earlier event or begins a new one. A description goes back to an event
// where one alone is left of its kind, number and adjectives. Where a text opens with a description, an event is known that nothing
// tells of: what is told of other events later is not what it means.
func describe(all [][]happening) []Description {
	wanted := map[string]bool{}
	for _, list := range all {
		for _, h := range list {
			for _, class := range h.classes() {
				wanted[class] = wanted[class] || h.described
			}
		}
	}
	var out []Description
	told := chronicle{}
	for _, list := range all {
		for _, h := range list {
			switch {
			case h.described:
				if d, ok := told.resolve(h); ok {
					out = append(out, d)
				}
			case slices.ContainsFunc(h.classes(), func(class string) bool { return wanted[class] }):
				told.tell(h)
			}
		}
	}
	return out
}

// resolve finds what a description goes back to. It is none where its adjectives say which event is meant, as "the nuclear deal" does.
func (c chronicle) resolve(h happening) (Description, bool) {
	d := Description{Span: h.span}
	found := c.fitting(h)
	switch {
	case len(found) == 1 && !found[0].open && found[0].reaches(h):
		d.Means, found[0].last = found[0].best(h), h.sentence
	case len(found) == 0 && len(h.words) > 0:
		return d, false
	case len(found) == 0:
		c.add(&event{told: []happening{h}, open: true}, h.classes())
	}
	return d, true
}

// fitting lists the events a description may go back to; one that a heading alone tells of counts where the text tells of none.
func (c chronicle) fitting(h happening) []*event {
	var told, headed []*event
	for _, class := range h.classes() {
		if len(c[class]) == most {
			return c[class]
		}
		for _, e := range c[class] {
			switch {
			case !e.fits(h, class) || slices.Contains(told, e) || slices.Contains(headed, e):
			case slices.ContainsFunc(e.told, func(o happening) bool { return !o.heading }):
				told = append(told, e)
			default:
				headed = append(headed, e)
			}
		}
	}
	if len(told) == 0 {
		return headed
	}
	return told
}

// tell adds a happening to the event it is of, or as an event of its own.
func (c chronicle) tell(h happening) {
	var kin, same []*event
	for _, class := range h.classes() {
		if class == vague {
			continue
		}
		for _, e := range c[class] {
			if slices.Contains(kin, e) {
				continue
			}
			kin = append(kin, e)
			if h.aside || h.again(e) || !h.bare && (subset(h.names, e.names) || subset(e.names, h.names) || len(h.names) == 0 && subset(h.words, e.words)) {
				same = append(same, e)
			}
		}
	}
	switch {
	case len(same) == 1:
		same[0].add(h)
		c.add(same[0], h.classes())
	case len(same) == 0 && (len(kin) == 0 || !h.bare):
		e := &event{open: h.bare || h.unreal}
		e.add(h)
		c.add(e, h.classes())
	}
}

// again says whether a noun with the article of what is known, which names nothing, calls the event as it was called before.
func (h happening) again(e *event) bool {
	return h.definite && len(h.names) == 0 && slices.ContainsFunc(e.told, func(o happening) bool { return o.lemma == h.lemma && o.plural == h.plural && !o.verb })
}

// vague is the class of what may mean anything told: two words of it need not be of one event.
const vague = "incident"

func (c chronicle) add(e *event, classes []string) {
	for _, class := range classes {
		if len(c[class]) < most && !slices.Contains(c[class], e) {
			c[class] = append(c[class], e)
		}
	}
}
