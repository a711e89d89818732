package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// otherWay says whether two distances are measured from different places or to different sides: "ten kilometres north of Ardo", "five
// kilometres south of Berna".
func (f *figures) otherWay() bool {
	a, b := wayOf(f.A, f.a), wayOf(f.B, f.b)
	return a != "" && b != "" && a != b
}

// wayOf is the way and the place a distance is measured from, "" where neither is told right behind it.
func wayOf(c *claims.Claim, a claims.Amount) string {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	k := firstToken(tokens, a.Span)
	for k < len(tokens) && tokens[k].Start < a.Span.End {
		k++
	}
	if k+2 >= len(tokens) || !lexicon.Figure.Is(tokens[k].Norm, "way") || tokens[k+1].Norm != "of" {
		return ""
	}
	out := []string{tokens[k].Norm}
	for k += 2; k < len(tokens) && nodes[k].Tag == parse.NNP; k++ {
		out = append(out, tokens[k].Norm)
	}
	return strings.Join(out, " ")
}

// severalAndOne says whether the doer of one toll is several incidents and that of the other one of the same sort: "the attacks in Dalton
// and Burton killed eight", "an attack in Dalton that killed five".
func (f *figures) severalAndOne() bool {
	a, b := doer(f.A), doer(f.B)
	if countsItself(f.A, a, f.index) || countsItself(f.B, b, f.index) {
		return true // "the killings of three officers in Burton, and an attack in Dalton that killed five"
	}
	return a.Lemma != "" && a.Lemma == b.Lemma && lexicon.EventNoun.Has(a.Lemma) && tagOf(f.A, a) != tagOf(f.B, b) || sumOf(f.A, f.B) || sumOf(f.B, f.A)
}

// sumOf says whether one claim sums up what several incidents have done so far, and the other tells of one: "attacks have killed seven", "three were killed
// in an attack".
func sumOf(all, one *claims.Claim) bool {
	several, first := doer(all), strings.Fields(words(all, all.Predicate))
	if several.Lemma == "" || !lexicon.EventNoun.Has(several.Lemma) || tagOf(all, several) != parse.NNS || !slices.Contains([]string{"have", "had"}, first[0]) {
		return false
	}
	return one.Passive && slices.ContainsFunc(one.Others, func(o claims.Arg) bool {
		return o.Case == "in" && lexicon.EventNoun.Has(o.Lemma) && tagOf(one, o) == parse.NN && indefinite(one, o)
	})
}

// doer is the subject of a toll told of what killed or hurt.
func doer(c *claims.Claim) claims.Arg {
	if c.Passive || c.Subject.Head < 0 {
		return claims.Arg{}
	}
	return c.Subject
}

// countsItself says whether a doer is a noun for an event with a count of its own, so that the toll must be of another event.
func countsItself(c *claims.Claim, doer claims.Arg, x *index) bool {
	return doer.Lemma != "" && lexicon.EventNoun.Has(doer.Lemma) && slices.ContainsFunc(x.bySentence(c), func(o *claims.Claim) bool {
		return slices.ContainsFunc(o.Amounts, func(a claims.Amount) bool { return toll(a.Measure) && doer.Span.Contains(a.Span) })
	})
}

func tag(c *claims.Claim, k int) parse.Tag { return c.Doc.Nodes[c.Sentence][k].Tag }

func tagOf(c *claims.Claim, a claims.Arg) parse.Tag { return tag(c, a.Head) }

// atScene says whether a toll counts those who died where it happened, not in hospital: "four were killed at the scene".
func atScene(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Others, func(o claims.Arg) bool {
		return (o.Case == "at" || o.Case == "on") && (o.Lemma == "scene" || o.Lemma == "spot")
	})
}
