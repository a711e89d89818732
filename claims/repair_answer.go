package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// answer is a clause without its verb behind a verb of speech: "said it [would not]".
type answer struct {
	said, subject, aux int
	not                int // -1 where it affirms
}

// auxiliaries can stand for a whole verb phrase.
var auxiliaries = []string{"would", "will", "could", "can", "should", "might", "may", "must", "had", "has", "have", "was", "were", "is", "are", "did", "does", "do", "wo", "ca"}

// answerAt finds what the verb of speech at v reports where it is a pronoun and an auxiliary, and nothing else.
func answerAt(tokens []text.Token, lemmas []string, v int) (answer, bool) {
	s := v + 1
	if lexicon.Speech.Value(lemmas[v]) != "say" || s+1 >= len(tokens) {
		return answer{}, false
	}
	if tokens[s].Norm == "that" {
		s++
	}
	if s+1 >= len(tokens) || !slices.Contains([]string{"i", "he", "she", "it", "we", "they"}, tokens[s].Norm) || !slices.Contains(auxiliaries, tokens[s+1].Norm) {
		return answer{}, false
	}
	out := answer{said: v, subject: s, aux: s + 1, not: -1}
	end := s + 2
	if end < len(tokens) && (tokens[end].Norm == "not" || tokens[end].Norm == "n't") {
		out.not = end
		end++
	}
	return out, end == len(tokens) || slices.Contains([]string{".", ",", ";", "!", "but", "because", "although", "though"}, tokens[end].Norm)
}

// answered gives such a clause its own nodes, which a parser spreads over the sentence, and hangs the verb of speech behind "and" on the one
// that asks: "was asked whether it would close and [said it would not]".
func answered(tokens []text.Token, nodes []parse.Node, lemmas []string, v int) {
	if !nodes[v].Tag.Verb() {
		return
	}
	if tokens[v].Norm == "asked" && (nodes[v].Label == parse.Advcl && nodes[v].Head > v || nodes[v].Label == parse.Acl) && ownSubject(nodes, v) < 0 {
		nodes[v].Tag = parse.VBN // "[Asked] whether it would close, Marsh said": who was asked
	}
	a, ok := answerAt(tokens, lemmas, v)
	if !ok || below(nodes, v, a.aux) || below(nodes, v, a.subject) || a.not >= 0 && below(nodes, v, a.not) {
		return
	}
	for c := range nodes {
		if h := nodes[c].Head; h >= v+1 && h <= max(a.aux, a.not) && (c < v+1 || c > max(a.aux, a.not)) {
			nodes[c].Head = v
		}
	}
	if a.subject > v+1 {
		nodes[v+1] = parse.Node{Tag: parse.IN, Head: a.aux, Label: parse.Mark}
	}
	nodes[a.subject].Head, nodes[a.subject].Label = a.aux, parse.Nsubj
	nodes[a.aux].Head, nodes[a.aux].Label = v, parse.Ccomp
	if a.not >= 0 {
		nodes[a.not] = parse.Node{Tag: parse.RB, Head: a.aux, Label: parse.Advmod}
	}
	if q := nodes[v].Head; nodes[v].Label == parse.Conj && q >= 0 && nodes[q].Head >= 0 && lemmas[nodes[q].Head] == "ask" {
		for c := range nodes {
			if nodes[c].Head == q && nodes[c].Label == parse.Cc && c > q {
				nodes[c].Head = v
			}
		}
		nodes[v].Head = nodes[q].Head
	}
}
