package claims

import (
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// predicated is what a claim calls its object in judgement of it: "called the plan [reckless]", "described the law as an [attack] on the poor";
// -1 for none. What somebody is named or said to be by trade is none: "described him as a teacher".
func (t *tree) predicated(c *Claim) int {
	if c.Copular || c.Nominal || !c.Object.Present() {
		return -1
	}
	how := lexicon.Opinion.Values(c.Lemma)
	names, judges := slices.Contains(how, "naming"), slices.Contains(how, "judging")
	if !names && !judges && !slices.Contains(how, "rating") || names && t.label(c.Head) == parse.Acl || strings.HasSuffix(c.Object.Lemma, "self") {
		return -1 // "a method called lensing" has that name; who calls himself something judges nothing
	}
	k := t.attribute(c, !judges)
	if k < 0 || t.timed[k] || t.tokens[k].Norm == "quits" || t.tag(k) == parse.NNP || t.tag(k) == parse.NNPS || t.tag(k) == parse.CD || lexicon.Person.Has(t.lemmas[k]) {
		return -1
	}
	if judges || t.evaluates(k) || names && (t.tag(k) == parse.JJ || t.tag(k).Verb() || t.indefinite(k)) {
		return k
	}
	return -1
}

// attribute is the complement that says what the object is called or taken for: behind "as", and where bare is allowed the second of two
// nouns or an adjective; -1 for none.
func (t *tree) attribute(c *Claim, bare bool) int {
	for _, i := range []int{c.Head, c.Object.Head} {
		for _, k := range t.children[i] {
			if k <= c.Head || k == c.Object.Head {
				continue
			}
			as := t.cases(k)
			switch l := t.label(k); {
			case as == "as" && (l == parse.Obl || l == parse.Nmod || l == parse.Xcomp || l == parse.Advcl):
				return k
			case as != "" || !bare || t.marked(k, "to"):
			case l == parse.Xcomp && i == c.Head, l == parse.OblUnmarked, l == parse.NmodUnmarked, l == parse.Appos && t.dubbed(k, i):
				return k
			}
		}
	}
	return -1
}

// evaluates says whether a word of judgement heads a phrase or stands in it.
func (t *tree) evaluates(k int) bool {
	return slices.ContainsFunc(t.nounPhrase(k), func(i int) bool {
		return t.verdict(i) != NoStance || lexicon.Opinion.Is(t.lemmas[i], "opinion") || lexicon.Opinion.Is(t.lemmas[i], "charge")
	})
}

// verdict is the stance of who calls something by a word.
func (t *tree) verdict(i int) Stance {
	for _, w := range []string{t.tokens[i].Norm, t.lemmas[i]} {
		switch {
		case lexicon.Opinion.Is(w, "against"):
			return Against
		case lexicon.Opinion.Is(w, "for"):
			return For
		}
	}
	return NoStance
}

// indefinite says whether a common noun stands for one of its kind: "a mistake".
func (t *tree) indefinite(k int) bool {
	if t.tag(k) != parse.NN && t.tag(k) != parse.NNS {
		return false
	}
	d := t.child(k, parse.Det)
	return d >= 0 && (t.tokens[d].Norm == "a" || t.tokens[d].Norm == "an")
}

// attributed says whether a participle only tells what something is called: "called the plan [misguided]".
func (t *tree) attributed(i int) bool {
	tag, g := t.tag(i), t.head(i)
	return (tag == parse.VBN || tag == parse.VBG) && g >= 0 && t.label(i) == parse.Xcomp && lexicon.Opinion.Is(t.lemmas[g], "naming") && t.tag(g).Verb() &&
		!t.marked(i, "to", "for")
}

// dubbed says whether a quoted noun only tells what the name before it is called: "called the report "misleading"".
func (t *tree) dubbed(i, name int) bool {
	g := t.head(name)
	return g >= 0 && name < i && t.label(name) == parse.Obj && lexicon.Opinion.Is(t.lemmas[g], "naming") && t.tokens[t.subtree(i, nil)[0]].Norm == "\""
}
