package claims

import (
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// worded reads a phrase that says what one verb says as that verb: who came out in favour of a plan supported it, who put his name to a bill
// signed it. Its object is what the last preposition governs, else the object that is not a word of the phrase.
func (t *tree) worded(c *Claim, f *frame) {
	if c.Lemma == "open" && !c.Object.Present() && c.Subject.Present() && (lexicon.Holder.Is(c.Subject.Lemma, "event") || lexicon.Holder.Is(c.Subject.Lemma, "course")) {
		c.Lemma = "begin" // "the proceedings open on 2 June"
		return
	}
	first := f.head
	if c.Copular {
		first = t.child(f.head, parse.Cop)
	}
	if first < 0 || c.Passive {
		return
	}
	best, end := "", -1
	for _, phrase := range lexicon.Wording.Starting(t.lemmas[first]) {
		if k := t.reads(first, strings.Fields(phrase)); k >= 0 && len(phrase) > len(best) {
			best, end = phrase, k
		}
	}
	if best == "" || t.label(end) == parse.CompoundPrt && !c.Object.Present() {
		return // "took over in 2029"
	}
	switch g := t.head(end); {
	case t.label(end) == parse.Case && g > end:
		c.Object = t.arg(g, false)
		c.Others = slices.DeleteFunc(c.Others, func(o Arg) bool { return o.Head <= g && o.Head > first })
	case c.Object.Present() && c.Object.Head <= end:
		c.Object = t.arg(-1, false)
	}
	c.Lemma, c.Copular = lexicon.Wording.Value(best), false
}

// reads is where a phrase that begins at a token ends, -1 where it does not stand there: adverbs, articles and the words "his", "its" may stand
// between its words.
func (t *tree) reads(first int, phrase []string) int {
	k := first
	for _, word := range phrase[1:] {
		for k++; k < len(t.tokens) && t.lemmas[k] != word && t.tokens[k].Norm != word; k++ {
			switch t.tag(k) {
			case parse.RB, parse.DT, parse.PRPS, parse.JJ:
			default:
				return -1
			}
		}
		if k >= len(t.tokens) {
			return -1
		}
	}
	return k
}
