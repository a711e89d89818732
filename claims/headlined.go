package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// headlined parses a sentence in which no verb was found and a word stands between two bare nouns that is a verb there: "Storm [batters]
// coast", "Parents [slam] school board". A parser takes it for a noun. The sentence is parsed with a verb in its place that nothing else
// looks like.
func headlined(model *parse.Model, words []string, tokens []text.Token, src string, heading bool) []parse.Node {
	nodes := plainly(model, words, tokens, src, heading)
	if !heading && len(tokens) > shortest {
		return nodes
	}
	h := bareVerb{tokens: tokens, nodes: nodes, src: src, lemma: func(i int, tag parse.Tag) string { return model.Lemma(tokens[i].Norm, tag) }}
	k, stand := h.find()
	if k < 0 {
		return nodes
	}
	asIf, same := slices.Clone(words), slices.Clone(tokens)
	asIf[k], same[k].Norm = stand, stand
	if k == 1 && nodes[0].Tag.Verb() { // "[Blast] kills miners"
		asIf[0], same[0].Norm = "Union", "union"
		if h.plural(0) {
			asIf[0], same[0].Norm = "Unions", "unions"
		}
	}
	again := plainly(model, asIf, same, src, heading)
	if !h.settled(again, k) {
		return nodes
	}
	if again[k].Tag == parse.VBD {
		again[k].Tag = parse.VBZ
	}
	return again
}

// shortest is the number of tokens up to which a sentence that is no heading may be one that lost its line.
const shortest = 12

// bareVerb looks for a verb between bare nouns.
type bareVerb struct {
	tokens []text.Token
	nodes  []parse.Node
	src    string
	lemma  func(int, parse.Tag) string
}

// find is the first word that is a verb where it stands, with a verb to put in its place; -1 for none.
func (h *bareVerb) find() (int, string) {
	end := h.first()
	for k := 1; k < end; k++ {
		if !h.nominal(k) || !h.subject(k-1) {
			continue
		}
		last := k+1 == end
		switch verb := h.lemma(k, parse.VBZ); {
		case verb != h.tokens[k].Norm && h.singular(k):
			if lexicon.Headline.Is(verb, "alone") && (last || h.nodes[k+1].Tag == parse.IN) {
				return k, "resigned"
			}
			if !last && h.object(k+1) && (lexicon.Headline.Is(verb, "any") || lexicon.Headline.Is(verb, "s") || h.taken(k)) {
				return k, "rejects"
			}
		case verb == h.tokens[k].Norm && h.plural(k-1) && !last && h.object(k+1) && lexicon.Headline.Is(verb, "any"):
			return k, "reject"
		}
	}
	return -1, ""
}

// first is where the first clause ends: at a mark, or at a word that opens another; 0 where it has a verb.
func (h *bareVerb) first() int {
	for k := range h.nodes {
		switch tag := h.nodes[k].Tag; {
		case h.tokens[k].Kind == text.Punct, k > 0 && slices.Contains(trailing, h.tokens[k].Norm), h.tokens[k].Norm == "and", h.tokens[k].Norm == "to" && k > 0:
			return k
		case tag == parse.MD, k > 0 && (tag == parse.VBD || tag == parse.VBZ || tag == parse.VBP || tag == parse.VBN), tag == parse.WRB, tag == parse.WP:
			return 0
		}
	}
	return len(h.nodes)
}

// nominal says whether the tagger took the word for a noun or the like.
func (h *bareVerb) nominal(k int) bool {
	switch tag := h.nodes[k].Tag; tag {
	case parse.JJ, parse.VB, parse.FW, parse.RB:
		return true
	default:
		return tag.Noun()
	}
}

// subject says whether a noun that can end a subject stands at i.
func (h *bareVerb) subject(i int) bool {
	return h.nodes[i].Tag.Noun() || i == 0 && h.nodes[0].Tag.Verb()
}

// singular says whether the noun before k is no plural.
func (h *bareVerb) singular(k int) bool { return !h.plural(k - 1) }

func (h *bareVerb) plural(i int) bool {
	tag := h.nodes[i].Tag
	return tag == parse.NNS || h.tokens[i].Norm == "police" || (tag == parse.NNP || tag == parse.NNPS || i == 0 && tag.Verb()) && h.lemma(i, parse.NNS) != h.tokens[i].Norm
}

// object says whether a noun phrase can begin at i.
func (h *bareVerb) object(i int) bool {
	switch tag := h.nodes[i].Tag; tag {
	case parse.DT, parse.CD, parse.JJ, parse.PRPS, parse.PRP, parse.VBG:
		return true
	default:
		return tag.Noun()
	}
}

// taken says whether the parser itself gave the word an object, which no noun has. With a capital it may end a name.
func (h *bareVerb) taken(k int) bool {
	return !h.capital(k) && parse.IsVerb(h.lemma(k, parse.VBZ)) && slices.ContainsFunc(h.nodes, func(n parse.Node) bool { return n.Head == k && n.Label == parse.Obj })
}

func (h *bareVerb) capital(k int) bool {
	first := h.src[h.tokens[k].Start]
	return first >= 'A' && first <= 'Z'
}

// settled says whether the verb in that place got the noun before it for its subject and what follows for its object, and the clause.
func (h *bareVerb) settled(nodes []parse.Node, k int) bool {
	if !nodes[k].Tag.Verb() || nodes[k].Label != parse.Root {
		return false
	}
	if s := ownSubject(nodes, k); s < 0 || s > k {
		return false
	}
	return k+1 == len(nodes) || h.tokens[k+1].Kind == text.Punct || nodes[k+1].Tag == parse.IN || slices.ContainsFunc(nodes, func(n parse.Node) bool { return n.Head == k && n.Label == parse.Obj })
}
