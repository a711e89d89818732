package claims

import (
	"slices"

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
