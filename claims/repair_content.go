package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// saidThat gives a verb of speech the "that" clause behind a word or a short phrase that says how, where or when something was said:
// "denied, however, [that] anybody knew", "said by telephone [that] they had left".
func saidThat(tokens []text.Token, nodes []parse.Node, lemmas []string, v int) {
	if class := lexicon.Speech.Value(lemmas[v]); !nodes[v].Tag.Verb() || class != "say" && class != "deny" {
		return
	}
	j := v + 1
	switch {
	case j+2 < len(nodes) && nodes[j].Tag == parse.Comma && nodes[j+1].Tag == parse.RB && nodes[j+2].Tag == parse.Comma:
		j += 3
	case j+1 < len(nodes) && nodes[j].Tag == parse.IN && tokens[j].Norm != "that":
		for j++; j < len(nodes) && j < v+5 && (nodes[j].Tag.Noun() || nodes[j].Tag == parse.DT || nodes[j].Tag == parse.JJ); j++ {
		}
	default:
		return
	}
	if j >= len(nodes) || tokens[j].Norm != "that" || nodes[j].Tag != parse.IN || nodes[j].Label != parse.Mark {
		return
	}
	clause := nodes[j].Head
	if clause <= j || below(nodes, v, clause) {
		return
	}
	switch nodes[clause].Label {
	case parse.Conj:
		if nodes[j-1].Tag != parse.Comma {
			return
		}
		fallthrough
	case parse.Acl, parse.AclRelcl, parse.Advcl, parse.Parataxis, parse.Dep:
		nodes[clause].Head, nodes[clause].Label = v, parse.Ccomp
	}
}

// byDoing hangs a gerund that tells how or when on the verb above the noun before it: "left him no choice by [failing] to appear",
// "close two bases without [resorting] to layoffs".
func byDoing(tokens []text.Token, nodes []parse.Node, g int) {
	if nodes[g].Tag != parse.VBG || nodes[g].Label != parse.Acl || g == 0 || nodes[g-1].Head != g || !slices.Contains([]string{"by", "without", "before", "after", "while"}, tokens[g-1].Norm) {
		return
	}
	v := nodes[g].Head
	for steps := 0; v >= 0 && !nodes[v].Tag.Verb() && steps < 6; steps++ {
		v = nodes[v].Head
	}
	if v >= 0 && v < g && nodes[v].Tag.Verb() && !below(nodes, v, g) {
		nodes[g].Head, nodes[g].Label = v, parse.Advcl
	}
}

// outer makes the noun before "is to" the subject of the verb behind it, which the parser takes for a predicate with a subject outside:
// "the council [is to] meet".
func outer(nodes []parse.Node, k int) {
	if v := nodes[k].Head; nodes[k].Label == parse.NsubjOuter && v > k && nodes[v].Tag == parse.VB {
		nodes[k].Label = parse.Nsubj
	}
}

// sufferers makes a participle behind "four of the" the people it stands for: "four of the [injured] were in hospital".
func sufferers(tokens []text.Token, nodes []parse.Node, lemmas []string, q int) {
	k := q + 3
	if k+1 >= len(nodes) || nodes[q].Tag != parse.CD || tokens[q+1].Norm != "of" || tokens[q+2].Norm != "the" || nodes[k].Tag != parse.VBN && nodes[k].Tag != parse.JJ || !lexicon.Measure.Has(tokens[k].Norm) {
		return
	}
	if t := nodes[k+1].Tag; t != parse.VBD && t != parse.VBZ && t != parse.VBP && t != parse.MD || nodes[k].Head <= k || below(nodes, q, k) || k+2 < len(nodes) && nodes[k+2].Tag.Noun() {
		return // "two of the dead were sisters"
	}
	for c := range nodes {
		if nodes[c].Head == k && c > k {
			return
		}
	}
	nodes[k].Tag, nodes[k].Head, nodes[k].Label = parse.NNS, q, parse.Nmod
	nodes[q+1].Head, nodes[q+1].Label = k, parse.Case
	nodes[q+2].Head, nodes[q+2].Label = k, parse.Det
}

// teller frees the noun behind a quotation and its verb of speech, which the parser takes for what is said: `," said the museum's
// [director], Anna Berg, who`.
func teller(tokens []text.Token, nodes []parse.Node, lemmas []string, k int) {
	v := nodes[k].Head
	if nodes[k].Label != parse.Ccomp || !nodes[k].Tag.Noun() || v < 1 || v >= k || k > v+6 || tokens[v-1].Norm != "\"" || !lexicon.Speech.Has(lemmas[v]) {
		return
	}
	for i := v + 1; i < k; i++ {
		if t := nodes[i].Tag; !t.Noun() && t != parse.DT && t != parse.JJ && t != parse.POS && t != parse.PRPS {
			return
		}
	}
	nodes[k].Label = parse.Dep
}

// leaps are past forms of verbs of change that name no thing, though the tagger may take them for one.
var leaps = map[string]string{"leapt": "leap", "crept": "creep", "swept": "sweep", "slid": "slide", "shrank": "shrink", "sprang": "spring"}

// leapt mends such a form: "where turnout [leapt] from 41 percent to 58".
func leapt(tokens []text.Token, nodes []parse.Node, lemmas []string, k int) {
	verb := leaps[tokens[k].Norm]
	if verb == "" || k == 0 || nodes[k].Tag != parse.NN || !nodes[k-1].Tag.Noun() || nodes[k-1].Head != k {
		return
	}
	nodes[k].Tag, lemmas[k] = parse.VBD, verb
	nodes[k-1].Label = parse.Nsubj
	if h := nodes[k].Head; h > k && nodes[h].Tag == parse.RB { // an adverb led the clause
		nodes[k].Head, nodes[k].Label = nodes[h].Head, parse.AclRelcl
		for c := range nodes {
			if nodes[c].Head == h && c != k && c != h-1 {
				nodes[c].Head = k
			}
		}
		nodes[h].Head, nodes[h].Label = k, parse.Advmod
	}
	for c := k + 1; c < len(nodes); c++ {
		if nodes[c].Head == k && (nodes[c].Label == parse.Nmod || nodes[c].Label == parse.NmodUnmarked) {
			nodes[c].Label = parse.Obl
		}
	}
}

// officer hangs a name behind a comma on the person whose office the words before it tell, not on the last noun of the office: "a
// [spokesman] for the Interior Ministry, Major Lukas Feld".
func officer(tokens []text.Token, nodes []parse.Node, lemmas []string, k int) {
	h := nodes[k].Head
	if nodes[k].Label != parse.Appos || nodes[k].Tag != parse.NNP && (nodes[k].Tag != parse.NNS || k+1 >= len(nodes) || nodes[k+1].Tag != parse.NNP) || h < 1 || h >= k || !nodes[h].Tag.Noun() || nodes[h].Label != parse.Nmod && nodes[h].Label != parse.Compound || holds(lemmas[h]) {
		return
	}
	if tokens[h+1].Norm != "," {
		return
	}
	if p := nodes[h].Head; p >= 0 && p < h && nodes[p].Tag == parse.NN && holds(lemmas[p]) {
		nodes[k].Head = p
	}
}

// holds says whether a noun names the holder of an office.
func holds(lemma string) bool { return lexicon.Person.Has(lemma) || agent(lemma) }
