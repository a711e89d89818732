package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// frameOf is the word or phrase with which a statement says at its start over which stretch of time it holds, "" for none.
func frameOf(d *claims.Document) string {
	if len(d.Sentences) == 0 || len(d.Sentences[0].Tokens) == 0 {
		return ""
	}
	tokens := d.Sentences[0].Tokens
	for _, phrase := range lexicon.Frame.Starting(tokens[0].Norm) {
		if stretch(phrase) != "" && beginWith(tokens, phrase) {
			return phrase
		}
	}
	return ""
}

// stretch is the value of a phrase that opens a stretch of time, "" for any other.
func stretch(phrase string) string {
	for _, value := range []string{"within", "before", "after"} {
		if lexicon.Frame.Is(phrase, value) {
			return value
		}
	}
	return ""
}

// beginWith says whether tokens begin with the words of a phrase.
func beginWith(tokens []text.Token, phrase string) bool {
	for i, word := range strings.Fields(phrase) {
		if i >= len(tokens) || tokens[i].Norm != word {
			return false
		}
	}
	return true
}

// frames says whether a document holds a word or phrase of a value of the table of frames.
func frames(d *claims.Document, value string) bool {
	for _, s := range d.Sentences {
		for i, token := range s.Tokens {
			for _, phrase := range lexicon.Frame.Starting(token.Norm) {
				if lexicon.Frame.Is(phrase, value) && beginWith(s.Tokens[i:], phrase) {
					return true
				}
			}
		}
	}
	return false
}

// phase is a part of a course of time that a statement names: two parts of one line exclude each other.
type phase struct {
	line, part, words string
	first             bool // opens the statement
}

// state says whether the phase is of what was or what is, or tells one thing from another of its kind: "the former owner".
func (p phase) state() bool {
	return p.line == "era" || p.part == "old" || p.part == "new"
}

// phasesOf lists the phases a document names.
func phasesOf(d *claims.Document) []phase {
	var out []phase
	if words := frameOf(d); stretch(words) == "before" {
		out = append(out, phase{"era", "then", words, true})
	}
	for n, s := range d.Sentences {
		for i, token := range s.Tokens {
			for _, phrase := range lexicon.Phase.Starting(token.Norm) {
				if !beginWith(s.Tokens[i:], phrase) || phrase == "used to" && i > 0 && lexicon.Stop.Has(s.Tokens[i-1].Norm) {
					continue
				}
				if slices.ContainsFunc(lexicon.Phase.Values(phrase), func(v string) bool { return strings.HasPrefix(v, "of/") }) && i+1 < len(s.Tokens) && d.Nodes[n][i+1].Tag == parse.NNP {
					continue // "the Old Testament"
				}
				for _, value := range lexicon.Phase.Values(phrase) {
					if line, part, ok := strings.Cut(value, "/"); ok {
						out = append(out, ofNoun(phase{line, part, phrase, i <= frontal}, s.Tokens[i+1:]))
					}
				}
			}
		}
	}
	return out
}

// ofNoun gives a phase that a noun must follow the line of that noun.
func ofNoun(p phase, next []text.Token) phase {
	if p.line == "of" && len(next) > 0 {
		p.line, p.words = "of "+next[0].Norm, p.words+" "+next[0].Norm
	}
	return p
}

// partsApart is a phase of either list that exclude each other, where neither list has both.
func partsApart(a, b []phase) (phase, phase, bool) {
	for _, p := range a {
		for _, q := range b {
			if p.line != q.line || p.part == q.part || strings.HasPrefix(p.line, "of ") && !countable(p, q) {
				continue
			}
			same := func(list []phase, x phase) bool {
				return slices.ContainsFunc(list, func(y phase) bool { return x.line == y.line && x.part == y.part })
			}
			if !same(a, q) && !same(b, p) {
				return p, q, true
			}
		}
	}
	return phase{}, phase{}, false
}

// countable says whether two phases are of a stretch of time, or one of what was and one of what is.
func countable(p, q phase) bool {
	old := p.part == "old" && q.part == "new" || p.part == "new" && q.part == "old"
	return old || lexicon.Phase.Is(strings.TrimPrefix(p.line, "of "), "unit")
}
