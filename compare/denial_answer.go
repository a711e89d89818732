package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// voiced says whether the claim is the denier's own word.
func (p *Pass) voiced(c, d *claims.Claim, who string) bool {
	denier := denierOf(d)
	return slices.ContainsFunc(c.Speakers, func(s claims.Speaker) bool {
		if denier >= 0 && s.Name >= 0 {
			return s.Name == denier || p.index.holder(s.Name) == p.index.holder(denier)
		}
		return s.Text == who
	})
}

// attributed says whether the denial names whose claim it answers, and the claim is somebody else's: "disputed the IS claim" does
// not answer what the paper itself tells.
func (p *Pass) attributed(d *claims.Claim, what claims.Arg, c *claims.Claim) bool {
	tokens, last := d.Doc.Sentences[d.Sentence].Tokens, what.Head
	if k := what.Head + 1; what.Head >= 0 && k < len(tokens) && (tokens[k].Norm == "by" || tokens[k].Norm == "from") {
		last = min(len(tokens), k+7) // "the claims by his former lawyer Ronan Hale"
	}
	for k := what.First; k >= 0 && k < last && tokens[k].Norm != "that" && tokens[k].Norm != ","; k++ {
		w := words(d, tokens[k].Span)
		if d.Doc.Nodes[d.Sentence][k].Tag != parse.NNP || strings.Contains(words(d, d.Subject.Span), w) {
			continue
		}
		if !strings.Contains(words(c, c.SentenceSpan()), w) && !slices.ContainsFunc(c.Speakers, func(s claims.Speaker) bool { return strings.Contains(s.Text, w) }) {
			return true
		}
		if !slices.ContainsFunc(c.Speakers, func(s claims.Speaker) bool { return s.Text != "" }) {
			return true
		}
	}
	return false
}

// speaksOf says whether a claim speaks of an allegation itself: what is alleged stands elsewhere.
func speaksOf(c *claims.Claim) bool {
	own := func(a claims.Arg) bool { return a.Present() && !a.Restored && lexicon.Denial.Is(a.Lemma, "claim") }
	return own(c.Object) || slices.ContainsFunc(c.Others, own) || slices.ContainsFunc(c.Tokens, func(k int) bool {
		return c.Doc.Sentences[c.Sentence].Tokens[k].Norm == "rather" // "rather than taking part"
	})
}

// answers says whether the claim is what the denial speaks of: it stands beside it in the text, or shares its words, and
// it is about the one who denies.
func (p *Pass) answers(d, c *claims.Claim, who string, what claims.Arg) bool {
	pointing, far := what.Lemma == "this" || what.Lemma == "that", reach
	if d.Sentence != c.Sentence && d.Doc == c.Doc && !pointing && !charged(c) || stated(d, what) && p.Event.Shared < 0.4 {
		return false
	}
	if pointing || slices.Contains([]string{"this", "that"}, determiner(d, what.Head)) {
		far = 1 // what is pointed at stands right before: "rejected that allegation"
	}
	if d.Doc == c.Doc && chargedBetween(c, d) {
		return false
	}
	near := d.Doc == c.Doc && (d.Sentence == c.Sentence || d.Sentence > c.Sentence && d.Sentence <= c.Sentence+far)
	if s := last(c); d.Doc == c.Doc && d.Sentence > c.Sentence && s != nil && s.Text != "" && d.Copular && c.Doc.Nodes[c.Sentence][c.Head].Label != parse.Acl {
		return true // "The charges are false" answers what somebody else just said
	}
	if !near && (d.Doc == c.Doc || p.Event.Shared < 0.4) || near && d.Sentence == c.Sentence && d.Span.Overlaps(c.Span) {
		return false
	}
	return p.about(c, d)
}

// chargedBetween says whether a sentence between a claim and a denial after it tells of a charge: that is what the denial answers.
func chargedBetween(c, d *claims.Claim) bool {
	for s := c.Sentence + 1; s < d.Sentence; s++ {
		for k, w := range c.Doc.Lemmas[s] {
			if accusing[w] != "" && w != "suspect" && c.Doc.Nodes[s][k].Tag.Verb() {
				return true // the noun may go on with the charge before: "if the allegations are true"
			}
		}
	}
	return false
}

// addedOn says whether a denial only adds to its own sentence, which tells what is denied: "was accused of fraud, a claim dismissed by
// the bank".
func addedOn(d *claims.Claim, what claims.Arg) bool {
	article := determiner(d, what.Head)
	return what.Head > 0 && (article == "a" || article == "an") && d.Doc.Sentences[d.Sentence].Tokens[what.Head].Norm == what.Lemma
}

// pointsWithin says whether a denial points back at another clause of its own sentence: "first reports spoke of a death, but that proved
// wrong".
func pointsWithin(d *claims.Claim, what claims.Arg) bool {
	tokens := d.Doc.Sentences[d.Sentence].Tokens
	k := what.First - 1
	return (what.Lemma == "this" || what.Lemma == "that") && k > 1 && (tokens[k].Norm == "but" || tokens[k].Norm == "and" || tokens[k].Norm == ";")
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

// asksWithin says whether a claim is a question inside a sentence: "no matter how the vote ends".
func asksWithin(c *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return slices.ContainsFunc(c.Tokens[:min(2, len(c.Tokens))], func(k int) bool { // "on how she did it"
		return slices.Contains([]string{"how", "why", "whether"}, tokens[k].Norm)
	})
}

// wordless says whether a claim only tells that words were made or given, not which: "the statements made about her".
func wordless(c *claims.Claim) bool {
	return c.Doc.Nodes[c.Sentence][c.Head].Label == parse.Acl && lexicon.Denial.Is(c.Lemma, "light")
}

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

// ofHarm says whether a word stands for harm done or tells of it.
func ofHarm(lemma string) bool {
	what := lexicon.Incident.Value(lemma)
	return strings.HasPrefix(what, "noun/") || strings.HasPrefix(what, "deed/")
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

// charged says whether a claim is put as somebody's word or as hearsay: only such a claim is denied in the sentences after
// it.
func charged(c *claims.Claim) bool {
	if s := last(c); s != nil && s.Text != "" || c.Hedged {
		return true
	}
	return slices.ContainsFunc(c.Doc.Lemmas[c.Sentence], func(w string) bool { return lexicon.Charge.Is(w, "evident") })
}

// besideCharge says whether a clause only stands beside the charge in its sentence: "lost the vote after two women accused him of threats" charges
// nobody with losing. What the charge itself holds, or what hangs on its word, does not; nor where the charge is not about who denies.
func (p *Pass) besideCharge(c, d *claims.Claim) bool {
	nodes, lemmas := c.Doc.Nodes[c.Sentence], c.Doc.Lemmas[c.Sentence]
	if s := last(c); s != nil && s.Text != "" || c.Hedged {
		return false
	}
	word := slices.IndexFunc(lemmas, func(w string) bool { return w == "accuse" || w == "allege" })
	if word < 1 || slices.Contains(c.Tokens, word) || c.Doc.Sentences[c.Sentence].Tokens[word-1].Norm == "being" {
		return false
	}
	for k := c.Head; k >= 0 && !(nodes[k].Label == parse.Advcl && circumstance(c, k)); k = nodes[k].Head {
		if nodes[k].Head == word {
			return false // "accused of taking bribes"
		}
	}
	return slices.ContainsFunc(p.index.bySentence(c), func(o *claims.Claim) bool { return o.Head == word && p.accuses(o) && p.about(o, d) })
}

// circumstance says whether the clause of a verb tells when or why: "when they were pupils".
func circumstance(c *claims.Claim, verb int) bool {
	for k, n := range c.Doc.Nodes[c.Sentence] {
		if n.Head == verb && k < verb && slices.Contains([]string{"when", "while", "after", "before", "as", "since", "because", "although", "though"}, c.Doc.Sentences[c.Sentence].Tokens[k].Norm) {
			return true
		}
	}
	return false
}

// accuses says whether a claim is a charge whose deed is no claim of its own: "accused him of theft", "alleged a theft", not "accused him of taking
// bribes".
func (p *Pass) accuses(c *claims.Claim) bool {
	return (c.Lemma == "accuse" || c.Lemma == "allege" && c.Object.Present()) && !slices.ContainsFunc(p.index.bySentence(c), imputed)
}

// stated says whether the denial itself says what it denies: "rumours that he was the source".
func stated(d *claims.Claim, what claims.Arg) bool {
	tokens := d.Doc.Sentences[d.Sentence].Tokens
	if what.Head < 0 || what.Head+2 >= len(tokens) {
		return false
	}
	return tokens[what.Head+1].Norm == "that" || tokens[what.Head+1].Norm == "of" && !said(tokens[what.Head+2].Norm)
}

// about says whether the denier, or its country, is an actor of the claim.
func (p *Pass) about(c, d *claims.Claim) bool {
	who := d.Subject
	if who.Name >= 0 && slices.ContainsFunc(c.Names, func(n int) bool { return p.index.holder(n) == p.index.holder(who.Name) }) {
		return true
	}
	if c.Subject.Name < 0 || who.Name < 0 {
		return p.likely(c, c.Subject, d, who) || p.likely(c, c.Object, d, who)
	}
	return p.index.holder(c.Subject.Name) == p.index.holder(who.Name)
}

// likely says whether an argument of the claim is the denier: the same thing, or a longer form of one name.
func (p *Pass) likely(c *claims.Claim, a claims.Arg, d *claims.Claim, who claims.Arg) bool {
	m := p.index.args(c, a, d, who)
	return same(m) || m == Akin && p.index.proper(c, a) && p.index.proper(d, who)
}

// contentTold says whether the denial itself tells what it denies, in a clause: "denied rumours that he was ill". That clause is a denied
// claim of its own, and is compared as one.
func contentTold(d *claims.Claim, what claims.Arg) bool {
	nodes := d.Doc.Nodes[d.Sentence]
	for k := range nodes {
		if what.Head >= 0 && nodes[k].Head == what.Head && nodes[k].Label == parse.Acl && afterThat(d, k) {
			return true
		}
	}
	return false
}

// afterThat says whether the clause of a verb in the sentence of a claim stands behind "that".
func afterThat(c *claims.Claim, verb int) bool {
	for k, n := range c.Doc.Nodes[c.Sentence][:verb] {
		if n.Head == verb && n.Label == parse.Mark && c.Doc.Sentences[c.Sentence].Tokens[k].Norm == "that" {
			return true
		}
	}
	return false
}

// askedWithin says whether the sentence of a denial tells what was asked: "Asked if he had made it up, Marsh denied the charge".
func askedWithin(d *claims.Claim) bool {
	tokens := d.Doc.Sentences[d.Sentence].Tokens
	for k, t := range tokens[:max(0, len(tokens)-1)] {
		if t.Norm != "asked" {
			continue
		}
		for _, w := range tokens[k+1 : min(len(tokens), k+8)] {
			if w.Norm == "if" || w.Norm == "whether" {
				return true
			}
		}
	}
	return false
}
