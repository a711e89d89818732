package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// inset is a stretch that stands beside the sentence it interrupts and is set apart: a report (", officials said on
// Sunday", `," said Anna Berg, a nurse`, "According to the ministry,") or a question that is answered ("Asked whether it would close,",
// "Marsh, asked whether it would close, said"). It covers the tokens [from, to).
type inset struct {
	from, to int
	verb     int  // the verb of speech, -1 for "according to"
	aside    bool // a question behind who answers it
	fronted  bool // one before the answer
}

// longest is the number of tokens above which a sentence stays as it is parsed: what follows looks at all of it for each of its words, and
// would make the time of an endless list quadratic.
const longest = 120

// parsed parses a sentence and sets its insets apart, which the treebanks join to the rest in several ways.
func parsed(model *parse.Model, words []string, tokens []text.Token, heading bool) []parse.Node {
	nodes := model.Parse(words)
	if k := oneFormVerb(tokens, nodes, heading); k > 0 {
		as := slices.Clone(words)
		as[k] = "lowered" // nothing else looks like it
		if again := model.Parse(as); again[k].Tag == parse.VBD && child(again, k, parse.Nsubj) >= 0 {
			nodes = again
		}
	}
	if len(words) > longest {
		return nodes
	}
	agree(tokens, nodes, heading)
	return apart(model, nodes, words, tokens, heading)
}

// apart sets the insets of a parsed sentence apart. What the parser joined by one arc stays as it was parsed, other parts are
// parsed anew, each for itself.
func apart(model *parse.Model, nodes []parse.Node, words []string, tokens []text.Token, heading bool) []parse.Node {
	f := finder{tokens: tokens, nodes: nodes, lemma: func(i int) string { return model.Lemma(tokens[i].Norm, nodes[i].Tag) }}
	in, ok := f.asked()
	if !ok {
		in, ok = f.find()
		ok = ok && !f.toldOutside(in)
	}
	if !ok {
		return nodes
	}
	restWords, restTokens := slices.Concat(words[:in.from], words[in.to:]), slices.Concat(tokens[:in.from], tokens[in.to:])
	rest, part, joined := in.split(nodes)
	if joined {
		rest = apart(model, rest, restWords, restTokens, heading)
	} else {
		rest, part = parsed(model, restWords, restTokens, heading), nil
	}
	for i, n := range rest {
		if n.Label == parse.Mark && n.Head >= 0 && rest[n.Head].Head < 0 && i < 2 && in.verb >= 0 {
			return nodes // "After the vote ended, Smith said": what stands before is no report
		}
	}
	if in.fronted {
		return in.add(nodes, rest, parsed(model, words[in.from:in.to], tokens[in.from:in.to], heading))
	}
	if in.aside {
		return in.hang(nodes, rest, parsed(model, words[in.from+1:in.to-1], tokens[in.from+1:in.to-1], heading))
	}
	if !joined {
		part = parsed(model, words[in.from:in.to], tokens[in.from:in.to], heading)
	}
	return in.join(nodes, rest, part)
}

// split takes a sentence apart where the inset hangs on the rest by one arc and nothing of the rest hangs on it: the trees
// of both as they were parsed.
func (in inset) split(nodes []parse.Node) (rest, part []parse.Node, ok bool) {
	if in.aside || in.fronted {
		return nil, nil, false
	}
	inside := func(k int) bool { return k >= in.from && k < in.to }
	top := -1
	for k, n := range nodes {
		switch {
		case n.Label == parse.Punct && inside(k) != inside(n.Head):
		case inside(k) && !inside(n.Head) && (top >= 0 || n.Head < 0), !inside(k) && inside(n.Head):
			return nil, nil, false
		case inside(k) && !inside(n.Head):
			top = k
		}
	}
	root := slices.IndexFunc(nodes, func(n parse.Node) bool { return n.Head < 0 })
	if top < 0 {
		return nil, nil, false
	}
	for k, n := range nodes {
		switch {
		case inside(k) && k == top:
			n.Head, n.Label = -1, parse.Root
		case inside(k) && !inside(n.Head):
			n.Head = top - in.from
		case inside(k):
			n.Head -= in.from
		case n.Head >= 0 && inside(n.Head):
			n.Head = root
		}
		if !inside(k) && n.Head >= in.to {
			n.Head -= in.to - in.from
		}
		if inside(k) {
			part = append(part, n)
		} else {
			rest = append(rest, n)
		}
	}
	return rest, part, true
}

// merge lays the two parses over the sentence and gives the roots of both; part begins at the token first.
func (in inset) merge(out, rest, part []parse.Node, first int) (root, inner int) {
	place := func(i int) int {
		if i >= in.from {
			return i + in.to - in.from
		}
		return i
	}
	for i, n := range rest {
		if n.Head >= 0 {
			n.Head = place(n.Head)
		} else {
			root = place(i)
		}
		out[place(i)] = n
	}
	for i, n := range part {
		if n.Head >= 0 {
			n.Head += first
		} else {
			inner = i + first
		}
		out[i+first] = n
	}
	return root, inner
}

// join makes the root of what is reported the complement of the verb of speech.
func (in inset) join(nodes, rest, part []parse.Node) []parse.Node {
	out := slices.Clone(nodes)
	root, report := in.merge(out, rest, part, in.from)
	if in.verb < 0 {
		in.source(out, root, report)
		return out
	}
	if report != in.verb { // the verb of speech leads its part whatever the parser made of it
		label := parse.Dep
		if out[report].Tag.Noun() || out[report].Tag == parse.PRP {
			label = parse.Nsubj
		}
		out[in.verb].Head, out[in.verb].Label = -1, parse.Root
		out[report].Head, out[report].Label = in.verb, label
	}
	out[in.verb].Tag = verbTag(out[in.verb].Tag)
	out[root].Head, out[root].Label = in.verb, parse.Ccomp
	return out
}

// hang puts an aside under the noun before it.
func (in inset) hang(nodes, rest, part []parse.Node) []parse.Node {
	out := slices.Clone(nodes)
	_, inner := in.merge(out, rest, part, in.from+1)
	for _, comma := range []int{in.from, in.to - 1} {
		out[comma] = parse.Node{Tag: parse.Comma, Label: parse.Punct, Head: inner}
	}
	noun := in.from - 1
	for h := out[noun].Head; h >= 0 && h < in.from && h < noun && (out[noun].Label == parse.Flat || out[noun].Tag.Noun() && out[h].Tag.Noun() && out[noun].Label == parse.Compound); h = out[noun].Head {
		noun = h
	}
	if out[noun].Tag == parse.CD && out[noun].Label == parse.Appos && out[noun].Head >= 0 {
		noun = out[noun].Head // "Roux, 61, who ..."
	}
	out[inner].Head, out[inner].Label = noun, parse.Appos
	switch first := out[in.from+1].Tag; {
	case first == parse.WP || first == parse.WDT || first == parse.WPS || first == parse.WRB:
		out[inner].Label = parse.AclRelcl
	case out[inner].Tag.Verb():
		out[inner].Label = parse.Acl
	}
	return out
}

// source hangs "according to X" under what is reported: X is the noun that ends the first phrase behind "to".
func (in inset) source(out []parse.Node, root, report int) {
	first := in.from
	if out[first].Tag == parse.Comma {
		first++
	}
	noun := first + 2
	for k := noun; k < in.to; k++ {
		t := out[k].Tag
		if t.Noun() || t == parse.PRP {
			noun = k
		} else if t != parse.DT && t != parse.JJ && t != parse.CD && t != parse.PRPS && t != parse.POS && t != parse.HYPH {
			break
		}
	}
	for c := in.from; c < in.to; c++ {
		if c == report && c != noun || out[c].Head < 0 {
			out[c].Head, out[c].Label = noun, parse.Acl
		}
	}
	out[noun].Head, out[noun].Label = root, parse.Obl
	out[first].Head, out[first].Label = noun, parse.Case
	out[first+1].Head, out[first+1].Label = first, parse.Fixed
	for c := in.from; c < in.to; c++ {
		if out[c].Head == first && c != first+1 || out[c].Head == first+1 {
			out[c].Head = noun
		}
	}
}

func verbTag(t parse.Tag) parse.Tag {
	switch t {
	case parse.VBZ, parse.VBP:
		return t
	case parse.NNS:
		return parse.VBZ
	}
	return parse.VBD
}

// toldOutside says whether the parser gave the verb of a report a subject that is no part of the report: "Residents of Torvald, who
// [fled the fire, said] the alarm never rang".
//
// Nor is what somebody calls something a report: "for what [she called] years of neglect".
func (f *finder) toldOutside(in inset) bool {
	for k := in.verb - 1; k >= 0 && k >= in.verb-4 && f.tokens[k].Kind != text.Punct; k-- {
		if f.norm(k) == "what" {
			return true
		}
	}
	for k, n := range f.nodes {
		if in.verb >= 0 && n.Head == in.verb && n.Label == parse.Nsubj {
			return k < in.from || k >= in.to
		}
	}
	return false
}

// oneFormVerb is a word of a sentence without a verb whose past looks like its noun, behind a noun: "OPEC cut output by a tenth."; -1 for
// none.
func oneFormVerb(tokens []text.Token, nodes []parse.Node, heading bool) int {
	if heading || len(nodes) < 4 || slices.ContainsFunc(nodes, func(n parse.Node) bool { return n.Tag.Verb() }) || nodes[len(nodes)-1].Tag != parse.Period {
		return -1
	}
	for k := 1; k < len(nodes); k++ {
		if lexicon.Form.Is(tokens[k].Norm, "bare") && nodes[k-1].Tag.Noun() && nodes[k].Tag == parse.NN {
			return k
		}
	}
	return -1
}
