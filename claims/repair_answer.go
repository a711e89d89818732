package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/text"
)

// answer is a clause without its verb behind a verb of speech: "said it [would not]".
type answer struct {
	subject, aux int
	not          int // -1 where it affirms
}

// answerAt finds what the verb of speech at v reports where it is a pronoun and an auxiliary, and nothing else.
func answerAt(tokens []text.Token, lemmas []string, v int) (answer, bool) {
	s := v + 1
	if lexicon.Speech.Value(lemmas[v]) != "say" || s+1 >= len(tokens) {
		return answer{}, false
	}
	if tokens[s].Norm == "that" {
		s++
	}
	if s+1 >= len(tokens) || !slices.Contains([]string{"i", "he", "she", "it", "we", "they"}, tokens[s].Norm) || !lexicon.Form.Is(tokens[s+1].Norm, "alone") {
		return answer{}, false
	}
	out := answer{subject: s, aux: s + 1, not: -1}
	end := s + 2
	if end < len(tokens) && (tokens[end].Norm == "not" || tokens[end].Norm == "n't") {
		out.not = end
		end++
	}
	return out, end == len(tokens) || slices.Contains([]string{".", ",", ";", "!", "but", "because", "although", "though"}, tokens[end].Norm)
}
