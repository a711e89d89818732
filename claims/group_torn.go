package claims

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/parse"
)

// torn says whether the tokens from start to end are a piece out of a longer expression, which no reader would write by itself.
func (w *writer) torn(doc *Document, s, start, end int) bool {
	nodes, tokens := doc.Nodes[s], doc.Sentences[s].Tokens
	behind, far := -1, -1 // tokens before the phrase
	if start > 0 {
		behind, far = start-1, start-2
	}
	first := tokens[start].Norm
	switch {
	case end+1 < len(nodes) && nodes[end+1].Tag == parse.RP:
		return true // "winning send" of a winning send off
	case serves(doc, s, start):
		return true // "back tears", "front of the parliament"
	case far >= 0 && tokens[far].Norm == first && slices.Contains([]string{"after", "by", "upon"}, tokens[behind].Norm):
		return true // "ally topples" of "as ally after ally topples"
	case lexicon.Label.Is(first, "greeting"):
		return true // "Dear Nice residents"
	case behind >= 0 && start < end && nodes[start+1].Tag == parse.IN && nodes[start].Tag.Noun() && (nodes[behind].Tag == parse.NN || nodes[behind].Tag == parse.NNS) && nodes[behind].Head == start && w.firm(doc, s, behind):
		return true // "cars in the country" of "cable cars in the country"
	}
	return w.described(doc, s, start, end)
}

// serves says whether a token that may be tagged as a noun only serves another word: what a verb carries with it ("fought back tears"), or
// the middle of a preposition ("in front of the parliament", "in the wake of the storm").
func serves(doc *Document, s, k int) bool {
	nodes, tokens := doc.Nodes[s], doc.Sentences[s].Tokens
	if k == 0 {
		return false
	}
	if lexicon.Link.Is(tokens[k].Norm, "particle") {
		return nodes[k-1].Tag.Verb()
	}
	leads := nodes[k-1].Tag == parse.IN || k > 1 && tokens[k-1].Norm == "the" && nodes[k-2].Tag == parse.IN
	return leads && k+1 < len(tokens) && tokens[k+1].Norm == "of" && lexicon.Label.Is(tokens[k].Norm, "joint")
}

// described says whether a phrase is a person with an adjective of the moment before the name: "furious Sebastian Vettel". Of a place or a
// faith one tells a part: "southern France", "radical Islam".
func (w *writer) described(doc *Document, s, start, end int) bool {
	nodes, tokens := doc.Nodes[s], doc.Sentences[s].Tokens
	if tag := nodes[start].Tag; start == end || tag != parse.JJ && tag != parse.VBN && tag != parse.VBG {
		return false
	}
	shape := w.shape[tokens[start].Norm]
	if start > 0 && upper(tokens[start].Span.Of(doc.Text)) || shape.large > shape.small || lexicon.Country.Has(doc.Lemmas[s][start]) {
		return false
	}
	kind, named := w.alias[Fold(strings.ToLower(Span{Start: tokens[start+1].Start, End: tokens[end].End}.Of(doc.Text)))]
	return named && kind == name.Person
}

// upper says whether a word begins with a capital.
func upper(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// cased writes a word whose capital its place may force, at the start of a sentence or in a heading, as it would stand inside a sentence.
func (w *writer) cased(doc *Document, s, k, end int) string {
	token, heading := doc.Sentences[s].Tokens[k], doc.Sentences[s].Heading
	written, shape, tag := token.Span.Of(doc.Text), w.shape[token.Norm], doc.Nodes[s][k].Tag
	next := "" // the word behind it, where the phrase goes on with a capital
	if k < end && upper(doc.Sentences[s].Tokens[k+1].Span.Of(doc.Text)) {
		next = doc.Sentences[s].Tokens[k+1].Norm
	}
	proper := tag == parse.NNP || tag == parse.NNPS
	switch {
	case next != "" && upper(written) && !heading && w.shape[next].small > 0:
		return written // "Prime Minister Aasen": the capital of "minister" is that of a title, which begins here
	case next != "" && upper(written) && shape.titled > 0 && proper:
		return written
	case proper && shape.small <= shape.large:
		return written
	case next == "" && shape.alone == 0 && shape.small > 0 && !lexicon.Country.Has(doc.Lemmas[s][k]):
		return token.Norm // "red flag", although all others speak of Red Bull
	}
	return shape.write(token.Norm)
}
