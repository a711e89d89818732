package claims

import (
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// conditioned parses a sentence with a condition that puts its auxiliary first as if it began with "if": "[Had] the valve held, nobody
// would have died", "[Should] talks collapse", "[Were] the dam to fail". The parser takes such an auxiliary for the verb, and what
// follows for its object. Where the other reading holds no condition, the sentence is parsed as it stands.
func conditioned(model *parse.Model, words []string, tokens []text.Token, src string, heading bool) []parse.Node {
	i := inversion(tokens)
	if i < 0 || slices.ContainsFunc(tokens[i:], func(k text.Token) bool { return k.Norm == "?" }) {
		return plainly(model, words, tokens, src, heading)
	}
	v := invertedVerb{at: i, to: -1, word: tokens[i].Norm}
	if v.word == "were" {
		v.to = v.infinitive(tokens)
		if v.to < 0 && !v.spared(tokens) {
			if nodes, ok := v.unmoved(model, words, tokens, src, heading); ok {
				return nodes
			}
			return plainly(model, words, tokens, src, heading)
		}
	}
	asIf, same := slices.Clone(words), slices.Clone(tokens)
	asIf[i], same[i].Norm = "if", "if"
	if first := words[i][:1]; strings.ToUpper(first) == first {
		asIf[i] = "If"
	}
	if v.to >= 0 {
		asIf[v.to], same[v.to].Norm = "should", "should" // "if the dam should fail": as many words as it has
	}
	nodes := plainly(model, asIf, same, src, heading)
	lemma := func(i int) string { return model.Lemma(tokens[i].Norm, nodes[i].Tag) }
	if !v.settle(tokens, nodes, lemma) {
		return plainly(model, words, tokens, src, heading)
	}
	return nodes
}

// inversion is the first "had", "were" or "should" that stands where such a condition begins: at the start of the sentence or of a
// quotation, or behind a comma or a dash; -1 for none.
func inversion(tokens []text.Token) int {
	for i := 0; i+2 < len(tokens); i++ {
		switch tokens[i].Norm {
		case "had", "were", "should":
		default:
			continue
		}
		if i == 0 {
			return i
		}
		switch tokens[i-1].Norm {
		case ",", "-", "–", "—":
			return i
		case "\"":
			if !quoteCloses(tokens, i) {
				return i
			}
		}
	}
	return -1
}

// invertedVerb is an auxiliary that may open a condition.
type invertedVerb struct {
	at   int
	to   int // the "to" of "were the dam to fail", -1 for none
	word string
}

// infinitive is the "to" behind the subject of "were", -1 where a mark comes before it.
func (v invertedVerb) infinitive(tokens []text.Token) int {
	for k := v.at + 2; k < len(tokens) && tokens[k].Kind != text.Punct; k++ {
		if tokens[k].Norm == "to" {
			return k
		}
	}
	return -1
}

// settle gives the words that were exchanged their own nodes again. It says whether the auxiliary opens a condition: a subject follows
// it at once and then a verb in the form the auxiliary asks for, and another clause tells what would be.
func (v invertedVerb) settle(tokens []text.Token, nodes []parse.Node, lemma func(int) string) bool {
	verb := nodes[v.at].Head
	if nodes[v.at].Label != parse.Mark || verb <= v.at+1 || !v.fits(tokens, nodes, verb) {
		return false
	}
	subject := ownSubject(nodes, verb)
	if subject <= v.at || subject >= verb || !below(nodes, v.at+1, subject) {
		return false
	}
	for k := subject; k < verb; k++ {
		if nodes[k].Head == verb && nodes[k].Label == parse.Cc {
			return false // "were tired, had the flu and left": a row of verbs
		}
	}
	main := v.outcome(tokens, nodes, verb)
	if main < 0 || lexicon.Speech.Is(lemma(main), "ask") {
		return false // "Should ministers resign, the paper asked."
	}
	if nodes[verb].Label != parse.Advcl {
		nodes[verb].Head, nodes[verb].Label = main, parse.Advcl
	}
	nodes[v.at] = parse.Node{Tag: parse.VBD, Head: verb, Label: parse.Aux}
	form := parse.VBN
	if v.word == "should" {
		nodes[v.at].Tag = parse.MD
	}
	if v.word != "had" {
		form = parse.VB // "if talks collapse" has the form of a noun or of a present
	}
	if !v.helped(nodes, verb) && (v.word != "were" || v.to >= 0) {
		nodes[verb].Tag = form
	}
	if v.to >= 0 {
		nodes[v.to].Tag, nodes[v.to].Label = parse.TO, parse.Mark
	}
	return true
}

// unchanged are more verbs whose participle looks like their present; their past may differ.
var unchanged = []string{"become", "come", "let", "overcome", "read", "run", "spread"}

// fits says whether the verb has the form that the auxiliary asks for: "had ... held" or "had ... been", "were ... to", "were it not
// for", "should ... collapse".
func (v invertedVerb) fits(tokens []text.Token, nodes []parse.Node, verb int) bool {
	switch v.word {
	case "had":
		tag := nodes[verb].Tag
		return tag == parse.VBN || tag == parse.VBD || tag.Verb() && (lexicon.Form.Is(tokens[verb].Norm, "bare") || slices.Contains(unchanged, tokens[verb].Norm)) || v.helped(nodes, verb)
	case "were":
		return v.to >= 0 && nodes[v.to].Head == verb || v.spared(tokens)
	}
	return nodes[verb].Tag != parse.VBN && nodes[verb].Tag != parse.VBG || v.helped(nodes, verb)
}

// spared says whether the condition is "were it not for".
func (v invertedVerb) spared(tokens []text.Token) bool {
	return v.at+3 < len(tokens) && tokens[v.at+1].Norm == "it" && tokens[v.at+2].Norm == "not" && tokens[v.at+3].Norm == "for"
}

// helped says whether the verb has another auxiliary or a "be" beside it: "had he been alive", "should he have survived".
func (v invertedVerb) helped(nodes []parse.Node, verb int) bool {
	for k, n := range nodes {
		if n.Head == verb && k != v.at && k != v.to && (n.Label == parse.Cop || n.Label == parse.Aux || n.Label == parse.AuxPass) {
			return true
		}
	}
	return false
}

// outcome is the predicate of the clause that tells what would be: one with a subject and a modal verb, behind a comma where it
// follows; a condition with "should" that opens the sentence or quotation may also have a plain clause or a request behind it. It is -1
// where there is none.
func (v invertedVerb) outcome(tokens []text.Token, nodes []parse.Node, verb int) int {
	for k := range nodes {
		main := nodes[k].Head
		if nodes[k].Tag != parse.MD || k == v.at || k == v.to || main < 0 || nodes[k].Label != parse.Aux || below(nodes, main, verb) || ownSubject(nodes, main) < 0 {
			continue
		}
		if k < v.at && v.at > 0 || k > verb && comma(tokens[verb:k]) {
			return main
		}
	}
	opens := v.at == 0 || tokens[v.at-1].Norm == "\""
	if main := nodes[verb].Head; v.word == "should" && opens && nodes[verb].Label == parse.Advcl && main > verb && comma(tokens[verb:main]) {
		return main
	}
	return -1
}

// ownSubject is the first subject of a predicate, -1 for none.
func ownSubject(nodes []parse.Node, verb int) int {
	return slices.IndexFunc(nodes, func(n parse.Node) bool {
		return n.Head == verb && (n.Label == parse.Nsubj || n.Label == parse.NsubjPass)
	})
}

func comma(tokens []text.Token) bool {
	return slices.ContainsFunc(tokens, func(k text.Token) bool { return k.Norm == "," })
}
