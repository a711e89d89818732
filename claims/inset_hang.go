package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

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
