package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// excepts says whether one statement lays down a rule and the other takes cases out of it: those of a narrower kind ("visitors under six"),
// those that meet a condition ("may paint it, provided that ..."), those it calls exempt. Whoever must do what nobody may is no exception.
func excepts(rule, other *claims.Document) bool {
	r, told := rootOf(rule)
	o, both := rootOf(other)
	if !told || !both || r.past() || o.past() || r.joined() || o.joined() {
		return false
	}
	if !frames(rule, "norm") && !frames(rule, "right") || frames(rule, "absolute") {
		return false
	}
	grants := frames(other, "grant") && !frames(other, "strict") && !frames(other, "absolute") && !o.negated()
	switch {
	case frames(other, "norm") && stretch(frameOf(other)) == "within" && frameOf(rule) == "": // "during a storm it shall"
		return true
	case frames(other, "exempt") && !frames(rule, "exempt"), grants && (frames(other, "limit") || hasTime(other) && !hasTime(rule)):
		return true
	case grants && o.lemmas[o.at] == r.lemmas[r.at] && (o.limits(r) || o.kind(r)):
		return true
	}
	return (grants || o.negated() || o.relieves() || frames(other, "norm") && !r.negated()) && narrows(r, o, grants)
}

// hasTime says whether a document names a time, or begins or bounds one.
func hasTime(d *claims.Document) bool {
	return len(datesOf(d)) > 0 || slices.ContainsFunc(d.Sentences[0].Tokens, func(t text.Token) bool { return stretch(t.Norm) != "" })
}

// relieves says whether the statement lifts a duty or lowers it: "need not", "need only", or adds to it: "also".
func (r root) relieves() bool {
	if slices.Contains(r.lemmas, "also") {
		return true
	}
	less := func(t text.Token) bool { return t.Norm == "only" || lexicon.Negator.Has(t.Norm) }
	return slices.Contains(r.lemmas, "need") && slices.ContainsFunc(r.tokens, less)
}

// limits says whether something hangs on the main verb that the other statement has no word of: when, to whom, to what end it is done. What
// holds everywhere or for all limits nothing.
func (r root) limits(other root) bool {
	for k, n := range r.nodes {
		if n.Head != r.at || n.Label != parse.Obl && n.Label != parse.Advcl && n.Label != parse.Acl {
			continue
		}
		part := r.under(k)
		if !slices.ContainsFunc(part, func(i int) bool { return boundless(r.tokens[i].Norm) }) && len(without(r.content(part), other.content(other.under(other.at)))) > 0 {
			return true
		}
	}
	return false
}

// kind says whether the statement is about some of another kind than the rule for all: "ambulances" against "no vehicle".
func (r root) kind(rule root) bool {
	s, all := r.child(parse.Nsubj, parse.NsubjPass), rule.child(parse.Nsubj, parse.NsubjPass)
	if s < 0 || all < 0 || r.all(s) || r.nodes[s].Tag != parse.NNS {
		return false
	}
	return boundless(rule.tokens[all].Norm) || rule.all(all) && claims.Normal(r.lemmas[s]) != claims.Normal(rule.lemmas[all])
}

// boundless says whether a word makes a phrase one of all cases: "without any papers", "as they please".
func boundless(word string) bool {
	return word == "any" || word == "as" || lexicon.Quantifier.Is(word, "all") || lexicon.Quantifier.Is(word, "none")
}

// narrows says whether a noun of the rule is what the other statement is about, or is done to, with words that narrow it, and the rule's own
// words for it are among these. Of what is granted, and of what the rule says of all, where and to whom may be narrowed too.
func narrows(rule, other root, grants bool) bool {
	for k, n := range other.nodes {
		if !n.Tag.Noun() || !other.core(k) && n.Label != parse.Obl || other.all(k) {
			continue
		}
		for i, m := range rule.nodes {
			if m.Tag.Noun() && (other.core(k) || grants || rule.all(i)) && claims.Normal(rule.lemmas[i]) == claims.Normal(other.lemmas[k]) {
				wide, narrow := rule.content(rule.narrowing(i)), other.content(other.narrowing(k))
				if len(without(narrow, wide)) > 0 && len(without(wide, narrow)) == 0 {
					return true
				}
			}
		}
	}
	return false
}

// narrowing lists the words that narrow a noun: adjectives, nouns, phrases and clauses that hang on it.
func (r root) narrowing(noun int) []int {
	var out []int
	for k, n := range r.nodes {
		switch n.Label {
		case parse.Amod, parse.Compound, parse.Nmod, parse.Acl, parse.AclRelcl:
			if n.Head == noun && !r.timed(k) {
				out = append(out, r.under(k)...)
			}
		}
	}
	return out
}
