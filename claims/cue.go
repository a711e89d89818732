package claims

import (
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// longestCue is the number of words that a label of who speaks may have.
const longestCue = 5

// cue is the number of tokens of the label that opens a sentence in capitals, with its colon, 0 for none: who speaks in a transcript,
// "RADLEY: I was there", "ANA RADLEY, BYLINE: Good to be here", or a notice, "READ MORE: ...". It is no part of what is said.
func cue(tokens []text.Token, src string) int {
	n := slices.IndexFunc(tokens[:min(len(tokens), longestCue+1)], func(k text.Token) bool { return k.Norm == ":" })
	if n < 1 || n+2 >= len(tokens) || tokens[n-1].End-tokens[0].Start < 3 {
		return 0
	}
	if slices.ContainsFunc(tokens[:n], func(k text.Token) bool { return k.Kind != text.Word && k.Norm != "," && k.Norm != "." }) {
		return 0
	}
	label, said := src[tokens[0].Start:tokens[n-1].End], src[tokens[n+1].Start:tokens[len(tokens)-1].End]
	if strings.ToUpper(label) != label || strings.ToUpper(said) == said {
		return 0
	}
	return n + 1
}

// notice says whether a sentence leads to another text and tells nothing of this one: "RELATED: Ten bridges to see".
func notice(tokens []text.Token, src string) bool {
	n := cue(tokens, src)
	return n > 1 && lexicon.Notice.Has(strings.ToLower(src[tokens[0].Start:tokens[n-2].End]))
}

// cued parses a sentence behind the label of who speaks, which hangs on what is said: a parser takes it for the subject.
func cued(model *parse.Model, words []string, tokens []text.Token, src string, heading bool) []parse.Node {
	n := cue(tokens, src)
	if n == 0 {
		return conditioned(model, words, tokens, src, heading)
	}
	nodes := make([]parse.Node, n, len(words))
	root := n
	for i, node := range conditioned(model, words[n:], tokens[n:], src, heading) {
		if node.Head < 0 {
			root = n + i
		} else {
			node.Head += n
		}
		nodes = append(nodes, node)
	}
	for k := range n {
		nodes[k] = parse.Node{Tag: parse.NNP, Label: parse.Flat, Head: 0}
		switch tokens[k].Norm {
		case ":":
			nodes[k] = parse.Node{Tag: parse.Colon, Label: parse.Punct, Head: 0}
		case ",":
			nodes[k] = parse.Node{Tag: parse.Comma, Label: parse.Punct, Head: 0}
		case ".":
			nodes[k] = parse.Node{Tag: parse.Period, Label: parse.Punct, Head: 0}
		}
	}
	nodes[0].Label, nodes[0].Head = parse.Vocative, root
	return nodes
}

// voices gives what is said in a transcript to who says it, from a label to the next one or a heading. A text is a transcript where two labels or
// more come twice; elsewhere a label may be a place or a notice.
func voices(doc *Document, list []*Claim) {
	turns, times := make([]Span, len(doc.Sentences)), map[string]int{}
	for s, sentence := range doc.Sentences {
		switch n := cue(sentence.Tokens, doc.Text); {
		case n > 0:
			turns[s] = Span{Start: sentence.Tokens[0].Start, End: sentence.Tokens[n-2].End}
			times[turns[s].Of(doc.Text)]++
		case s > 0 && !sentence.Heading:
			turns[s] = turns[s-1]
		}
	}
	again := 0
	for _, n := range times {
		if n > 1 {
			again++
		}
	}
	if again < 2 {
		return
	}
	for _, c := range list {
		if at := turns[c.Sentence]; len(c.Speakers) == 0 && at.Len() > 0 {
			c.Speakers = []Speaker{{Span: at, Lead: at, Text: Fold(at.Of(doc.Text)), Name: -1, Verb: "say"}}
		}
	}
}
