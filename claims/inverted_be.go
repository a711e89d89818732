package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// unmoved parses a sentence with a condition in which "were" stands before its subject and nothing but what the subject is or what is done
// to it behind: "[Were] she alive, she would object". It is parsed with "if" in front and "were" in its place.
func (v invertedVerb) unmoved(model *parse.Model, words []string, tokens []text.Token, src string, heading bool) ([]parse.Node, bool) {
	if !v.opensSubject(words, tokens) {
		return nil, false
	}
	s := v.subjectEnd(tokens, plainly(model, words, tokens, src, heading))
	if s < 0 {
		return nil, false
	}
	same := tokens[v.at]
	same.Norm = "if"
	if words[v.at] == "Were" {
		words = slices.Clone(words)
		words[v.at] = "were"
		words = slices.Concat(words[:v.at], []string{"If"}, words[v.at+1:s+1], words[v.at:v.at+1], words[s+1:])
	} else {
		words = slices.Concat(words[:v.at], []string{"if"}, words[v.at+1:s+1], words[v.at:v.at+1], words[s+1:])
	}
	whole := slices.Concat(tokens[:v.at], []text.Token{same}, tokens[v.at+1:s+1], tokens[v.at:v.at+1], tokens[s+1:])
	asIf := plainly(model, words, whole, src, heading)
	verb := asIf[v.at].Head
	if asIf[v.at].Label != parse.Mark || slices.ContainsFunc(asIf, func(n parse.Node) bool { return n.Head == v.at }) {
		return nil, false
	}
	back := func(k int) int { // where a word of that parse stands in the sentence
		switch {
		case k == s+1:
			return v.at
		case k > s+1:
			return k - 1
		}
		return k
	}
	nodes := make([]parse.Node, len(tokens))
	for k, n := range asIf {
		if k == v.at {
			continue
		}
		if n.Head >= 0 {
			n.Head = back(n.Head)
		}
		nodes[back(k)] = n
	}
	return nodes, v.supposes(tokens, nodes, back(verb), s, model)
}

// opensSubject says whether what follows the auxiliary can open a subject, and not a number of verbs or a list.
func (v invertedVerb) opensSubject(words []string, tokens []text.Token) bool {
	next := v.at + 1
	switch tokens[next].Norm {
	case "i", "he", "she", "it", "we", "they", "you", "there", "this", "that", "the", "a", "an", "his", "her", "its", "their", "our", "my", "your":
		return true
	}
	return v.at == 0 && words[next][0] >= 'A' && words[next][0] <= 'Z'
}

// subjectEnd is the last word of the noun phrase behind the auxiliary, -1 where none ends before the condition does.
func (v invertedVerb) subjectEnd(tokens []text.Token, nodes []parse.Node) int {
	k := v.at + 1
	if tag := nodes[k].Tag; tag == parse.PRP || tag == parse.EX {
		return k
	}
	last := -1
	for ; k+1 < len(nodes); k++ {
		switch tag := nodes[k].Tag; {
		case last >= 0 && nodes[last].Tag == parse.NNP && tag == parse.NN && tokens[k+1].Kind == text.Punct:
			return last // "were Marsh mayor,"
		case tag.Noun():
			last = k
		case tag == parse.DT, tag == parse.PRPS, tag == parse.JJ && last < 0, tag == parse.CD && last < 0, tag == parse.POS, last >= 0 && tokens[k].Norm == "of":
		default:
			return last
		}
	}
	return -1
}

// supposes says whether the clause of verb, whose subject ends at s, is a condition: "were" belongs to it, and another clause tells what
// would be.
func (v invertedVerb) supposes(tokens []text.Token, nodes []parse.Node, verb, s int, model *parse.Model) bool {
	if verb < 0 || verb != v.at && (verb <= s || nodes[v.at].Head != verb || nodes[v.at].Label != parse.Cop && nodes[v.at].Label != parse.Aux && nodes[v.at].Label != parse.AuxPass) {
		return false
	}
	there := verb == v.at && slices.ContainsFunc(nodes, func(n parse.Node) bool { return n.Head == verb && n.Label == parse.Expl })
	if subject := ownSubject(nodes, verb); !there && (subject <= v.at || subject > s) {
		return false
	}
	main := v.outcome(tokens, nodes, verb)
	if main < 0 || lexicon.Speech.Is(model.Lemma(tokens[main].Norm, nodes[main].Tag), "ask") {
		return false
	}
	if nodes[verb].Label != parse.Advcl {
		nodes[verb].Head, nodes[verb].Label = main, parse.Advcl
	}
	return true
}
