package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// otherMatter says whether the denial names its matter ("involvement in the tanker incident", "claims that the payments were a
// contribution", "reports he offered pardons", "the child pornography charges") and the sentence of the claim has no word of it.
func (p *Pass) otherMatter(d *claims.Claim, what claims.Arg, c *claims.Claim) bool {
	tokens, lemmas := d.Doc.Sentences[d.Sentence].Tokens, d.Doc.Lemmas[d.Sentence]
	named := false
	for _, k := range matter(d, what) {
		if lexicon.Stop.Has(lemmas[k]) || said(lemmas[k]) || strings.Contains(words(d, d.Subject.Span), words(d, tokens[k].Span)) {
			continue
		}
		named = true
		same := func(w string) bool { return stem(w) == stem(lemmas[k]) } // "abuse", "abusive"
		if ofHarm(lemmas[k]) && slices.ContainsFunc(c.Tokens, func(i int) bool { return ofHarm(c.Doc.Lemmas[c.Sentence][i]) }) {
			return false // "the attack": "bombed the bridge"
		}
		if p.context.has(c, claims.Normal(lemmas[k])) || slices.ContainsFunc(c.Doc.Lemmas[c.Sentence], same) {
			return false
		}
	}
	return named
}

// matter are the tokens that say what a denied claim or charge is of: nouns before its noun, and nouns and verbs of the phrase or clause
// behind it.
func matter(d *claims.Claim, what claims.Arg) []int {
	tokens, nodes := d.Doc.Sentences[d.Sentence].Tokens, d.Doc.Nodes[d.Sentence]
	if what.Head < 0 {
		return nil
	}
	var out []int
	for k := max(0, what.First); k < what.Head; k++ {
		if nodes[k].Tag.Noun() && nodes[k].Label == parse.Compound {
			out = append(out, k)
		}
	}
	k := what.Head + 1
	if k+1 < len(tokens) && tokens[k].Norm == "for" {
		return headOf(nodes, k+1) // "responsibility for the cyber attacks": any attacks
	}
	if k >= len(tokens) || !slices.Contains([]string{"in", "that", "of", "about", "to"}, tokens[k].Norm) && nodes[k].Label != parse.Nsubj {
		return out
	}
	for ; k < len(tokens) && !slices.Contains([]string{",", ".", ";", "and", "but"}, tokens[k].Norm); k++ {
		if nodes[k].Tag.Noun() || nodes[k].Tag.Verb() {
			out = append(out, k)
		}
	}
	return out
}

// headOf is the last noun of the phrase that begins at k, none for a clause.
func headOf(nodes []parse.Node, k int) []int {
	last := -1
	for ; k < len(nodes) && (nodes[k].Tag.Noun() || nodes[k].Tag == parse.DT || nodes[k].Tag == parse.JJ || nodes[k].Tag == parse.CD); k++ {
		if nodes[k].Tag.Noun() {
			last = k
		}
	}
	if last < 0 {
		return nil
	}
	return []int{last}
}

// ofHarm says whether a word stands for harm done or tells of it.
func ofHarm(lemma string) bool {
	what := lexicon.Incident.Value(lemma)
	return strings.HasPrefix(what, "noun/") || strings.HasPrefix(what, "deed/")
}

// deniesOther says whether what is denied is of another time or kind than what was just told: "dismissed previous reports".
func deniesOther(d *claims.Claim, what claims.Arg) bool {
	tokens := d.Doc.Sentences[d.Sentence].Tokens
	for k := what.First; k >= 0 && k < what.Head; k++ {
		if slices.Contains([]string{"previous", "earlier", "past", "prior", "other", "similar", "former"}, tokens[k].Norm) {
			return true
		}
	}
	return false
}

// landedElsewhere says whether a clause behind what is denied sets it at another place than the claim: "denied responsibility for the missiles that
// landed in Poland", "fired 90 missiles into Ukraine".
func (p *Pass) landedElsewhere(d, c *claims.Claim, what claims.Arg) bool {
	places := func(o *claims.Claim) (out []int) {
		for _, a := range o.Others {
			if a.Name >= 0 && p.index.isPlace(a) {
				out = append(out, a.Name)
			}
		}
		return out
	}
	var denied []int
	for _, o := range p.index.bySentence(d) {
		if o.Head > what.Head && what.Head > d.Head {
			denied = append(denied, places(o)...)
		}
	}
	told := places(c)
	return len(denied) > 0 && len(told) > 0 && len(common(denied, told)) == 0
}
