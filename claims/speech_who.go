package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// beside says whether the clause k, which the parse takes for what g reports, only stands beside it: "said so after he left",
// "revealed the details when he was a nominee".
func (t *tree) beside(k, g int) bool {
	if k < g { // "The bridge fell, a day after the council said it was safe"
		for i := g - 1; i > k && t.tokens[i].Norm != "," && t.tokens[i].Norm != "\""; i-- {
			if t.tokens[i].Norm != "as" && lexicon.Link.Is(t.tokens[i].Norm, "beside") {
				return true
			}
		}
		return false
	}
	first := t.subtree(k, func(i int) bool { return i < g })[0]
	switch word := t.tokens[first].Norm; {
	case lexicon.Link.Is(word, "beside"):
		return t.label(first) == parse.Mark
	case word == "when":
		return t.child(g, parse.Obj) >= 0
	}
	return false
}

// outside says whether a clause behind a quotation, which the parse hangs into it, is no part of what g reports:
// said "we will see", as he walked in.
func (t *tree) outside(clause, k, g int) bool {
	return clause != k && clause > k && t.marked(clause, lexicon.Link.Words("beside")...) && !t.quoted(clause) && t.quoted(k) && !t.quoted(g)
}

// quoted says whether a token stands between double quotation marks.
func (t *tree) quoted(i int) bool {
	inside := t.doc.Sentences[t.sentence].Quoted
	for _, k := range t.tokens[:i] {
		if k.Norm == "\"" {
			inside = !inside
		}
	}
	return inside
}

// nearest corrects the subject of a verb of speech: who stands directly before the verb, alone behind a comma, is the one
// who speaks, not the time or place in front: "In Davos, Switzerland, last week, Prime Minister Anna Berg said". A day
// never speaks.
func (t *tree) nearest(verb, subject int) int {
	last := verb - 1
	for last >= 0 && (t.tag(last) == parse.RB || t.label(last) == parse.Aux) {
		last--
	}
	if last < 0 || subject == last {
		return subject
	}
	if t.tag(last) == parse.PRP && slices.Contains([]string{"he", "she", "it", "they", "i", "we"}, t.tokens[last].Norm) {
		return last
	}
	if k := t.ahead(last, subject); k >= 0 {
		return k
	}
	if k := t.explained(verb, subject); k >= 0 {
		return k
	}
	if subject >= 0 && subject < verb && t.quoted(subject) && !t.quoted(verb) {
		return t.teller(verb)
	}
	if subject >= 0 && lexicon.Label.Is(t.tokens[subject].Norm, "calendar") && t.tag(subject).Noun() && t.arg(subject, false).First == subject {
		return -1
	}
	return subject
}

// explained is the name that the subject of a verb only explains: "Anna Berg, director of research at the museum, told the
// council"; -1 for none.
func (t *tree) explained(verb, subject int) int {
	if subject < 0 || subject >= verb || t.head(subject) != verb || t.tokens[verb-1].Norm != "," || t.tag(subject) == parse.NNP || t.tag(subject) == parse.PRP {
		return -1
	}
	name := t.arg(subject, false).First - 2
	if name < 0 || t.tokens[name+1].Norm != "," || t.tag(name) != parse.NNP {
		return -1
	}
	for t.label(name) == parse.Flat && t.head(name) >= 0 {
		name = t.head(name)
	}
	return name
}

// speaker is who speaks by a verb, with those who speak along with him; without a token nobody is named.
func (t *tree) speaker(who, verb int) Speaker {
	s := Speaker{Name: -1, Verb: t.lemmas[verb]}
	if who < 0 {
		return s
	}
	a := t.arg(who, false)
	s.Lead = t.fullName(a)
	s.Span = Span{Start: min(s.Lead.Start, a.Span.Start), End: max(s.Lead.End, a.Span.End)}
	s.Text = Fold(s.Span.Of(t.doc.Text))
	return s
}

// fullName is the span of a speaker with the parts of the name that the parse left out beside it: "Majority Leader | Anna Berg".
func (t *tree) fullName(a Arg) Span {
	part := func(k int) bool {
		return k >= 0 && k < len(t.nodes) && (t.tag(k) == parse.NNP || t.tag(k) == parse.NNPS) && !lexicon.Label.Is(t.tokens[k].Norm, "calendar")
	}
	first, last := a.First, a.Last
	for part(last) && part(last+1) {
		last++
	}
	for part(first) && part(first-1) {
		first--
	}
	return t.cover(first, last)
}

// teller is who speaks by the verb of speech before this one, where the subject the parse gives it stands in a quotation:
// said "there are troops in the town", but later clarified that ...; -1 for none.
func (t *tree) teller(verb int) int {
	for k := verb - 1; k > 0; k-- {
		if t.verbal(k) && !t.quoted(k) && lexicon.Speech.Value(t.lemmas[k]) == "say" {
			return t.voice(k)
		}
	}
	return -1
}

// ahead is the head of the noun phrase that ends with last and begins behind a comma or "after", where the subject lies
// in front of it; -1 for none.
func (t *tree) ahead(last, subject int) int {
	if !t.tag(last).Noun() || subject < 0 {
		return -1
	}
	from := last
	for from > 0 && t.nominalPart(from-1) {
		from--
	}
	if from == 0 || subject >= from || t.tag(from) == parse.IN {
		return -1
	}
	if comma := t.tokens[from-1].Norm == ","; !comma && !lexicon.Link.Is(t.tokens[from-1].Norm, "beside") || comma && from == last {
		return -1
	}
	head := last
	for h := t.head(head); h >= from && h <= last; h = t.head(head) {
		head = h
	}
	if lexicon.Label.Is(t.tokens[head].Norm, "calendar") || t.timed[head] {
		return -1
	}
	return head
}

func (t *tree) nominalPart(i int) bool {
	switch tag := t.tag(i); tag {
	case parse.DT, parse.PRPS, parse.JJ, parse.JJS, parse.CD, parse.POS, parse.HYPH:
		return true
	case parse.IN:
		return t.tokens[i].Norm == "of" || t.tokens[i].Norm == "for"
	default:
		return tag.Noun()
	}
}
