package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/parse"
)

// Two statements of what always holds ("the laundry closes at ten", "requests must reach us before the deadline") are of one time, and nobody
// reports them: nothing stands between a contradiction of the sentences and one of the texts, and the later of the two takes nothing back.

// standingWords is how many words tell what holds and of what: "Default is true" leaves it to the heading above.
const standingWords = 5

// siblingNouns is how many nouns tell two things of one sort apart: "consul catalog services", "nomad services".
const siblingNouns = 2

// lasting says whether two sentences both tell what always holds.
func (x *index) lasting(w [2]where) bool { return x.standing(w[0]) && x.standing(w[1]) }

// standing says whether a sentence tells what always holds: in the present, as the text's own word, neither heading nor quotation nor question.
func (x *index) standing(w where) bool {
	d := x.set.Documents[w.doc]
	s := d.Sentences[w.sentence]
	if s.Heading || s.Quoted || len(marksOf(s)) > 0 || len(strings.Fields(x.quote(w))) < standingWords || strings.HasSuffix(x.quote(w), "?") {
		return false
	}
	if slices.Contains(pointing, s.Tokens[0].Norm) || s.Tokens[0].Norm == "here" { // what it speaks of stands elsewhere
		return false
	}
	told := x.compared(w)
	return len(told) > 0 && !slices.ContainsFunc(told, func(i int) bool {
		c := x.set.Claims[i]
		aside := c.Nominal || slices.Contains([]parse.Label{parse.Acl, parse.AclRelcl}, d.Nodes[w.sentence][c.Head].Label) // "a failed exam", "the time you set"
		plan := c.Modality == claims.Planned && len(c.Moments) > 0                                                         // "will lift off on Tuesday" holds until it is put off
		return c.Past && !c.Current && !aside || plan || len(c.Speakers) > 0 || done(c)
	})
}

// done says whether the main clause of a sentence tells what has come to pass or is under way: "has granted", "is being built". Rules have that only in
// clauses.
func done(c *claims.Claim) bool {
	said := strings.Fields(strings.ToLower(words(c, c.Predicate)))
	return c.Doc.Nodes[c.Sentence][c.Head].Label == parse.Root && len(said) > 1 && (said[0] == "has" || said[0] == "have" || slices.Contains(said, "being"))
}

// namedApart says whether each of two sentences names something that the other does not: they tell the same of two things. Days and months are
// no such names.
func (x *index) namedApart(w [2]where) bool {
	a, b := x.namesIn(w[0]), x.namesIn(w[1])
	return len(without(a, b)) > 0 && len(without(b, a)) > 0
}

// namesIn are the names in a sentence, in order, each once, and what stands in code marks; a number right behind a name is part of it: "Rule 7",
// "software 2.1".
func (x *index) namesIn(w where) []string {
	d := x.set.Documents[w.doc]
	tokens := d.Sentences[w.sentence].Tokens
	var out []string
	for k, n := range d.Nodes[w.sentence] {
		next := ""
		if k+1 < len(tokens) && strings.ContainsAny(tokens[k+1].Norm, "0123456789") {
			next = tokens[k+1].Norm
		}
		name := n.Tag == parse.NNP || n.Tag == parse.NNPS || release(tokens[k].Norm) || coded(d, tokens[k].Span)
		if !name && (n.Tag != parse.NN || !strings.Contains(next, ".")) {
			continue
		}
		if slices.ContainsFunc(x.compared(w), func(i int) bool { return inMoment(x.set.Claims[i], tokens[k].Span) }) {
			continue
		}
		if out = append(out, tokens[k].Norm); next != "" {
			out = append(out, next)
		}
	}
	return sorted(out)
}

// release says whether a word is the number of a release: "v0.168.0".
func release(word string) bool {
	return len(word) > 1 && word[0] == 'v' && '0' <= word[1] && word[1] <= '9'
}

// coded says whether a word stands in the code marks of Markdown.
func coded(d *claims.Document, s claims.Span) bool {
	return s.Start > 0 && d.Text[s.Start-1] == '`'
}

// siblings says whether two sentences tell the same in the same words but for a noun or two: the texts of two things of one sort are often copies of
// each other ("forwards the request", "forwards the connection").
func (x *index) siblings(w [2]where) bool {
	a, b := x.contents(w[0]), x.contents(w[1])
	onlyA, onlyB := without(a, b), without(b, a)
	other := func(words []string, at where) bool {
		return 0 < len(words) && len(words) <= siblingNouns && !slices.ContainsFunc(words, func(l string) bool { return !x.noun(at, l) })
	}
	return other(onlyA, w[0]) && other(onlyB, w[1]) && !slices.ContainsFunc(onlyA, func(p string) bool { return slices.ContainsFunc(onlyB, func(q string) bool { return opposite(p, q) }) })
}

// reprintedBut is how many words of a sentence may differ that is a copy of another.
const reprintedBut = 2

// reprinted says whether two sentences are one but for a word or two: who copies a sentence and changes a word means the same by it more often than not, and
// where that is a figure, a name, a negation or an opposite rules see it.
func (x *index) reprinted(w [2]where) bool {
	l, printed := x.lay(w)
	return printed && max(l.missing(0), l.missing(1)) <= reprintedBut
}

// contents are the words of a sentence, in their dictionary form, in order, each once.
func (x *index) contents(w where) []string {
	return sorted(x.set.Documents[w.doc].Lemmas[w.sentence])
}

// noun says whether a word is a noun in a sentence, or an adjective, as which a word the parser has never seen is often read.
func (x *index) noun(w where, lemma string) bool {
	d := x.set.Documents[w.doc]
	k := slices.Index(d.Lemmas[w.sentence], lemma)
	return slices.Contains([]parse.Tag{parse.NN, parse.NNS, parse.NNP, parse.JJ}, d.Nodes[w.sentence][k].Tag)
}

// inMoment says whether a span is in a time that a claim names.
func inMoment(c *claims.Claim, s claims.Span) bool {
	return slices.ContainsFunc(c.Moments, func(m claims.Moment) bool { return m.Span.Overlaps(s) })
}
