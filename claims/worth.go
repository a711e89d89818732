package claims

import (
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
)

// agent says whether a noun is made to name a person by what he does: firefighter, pensioner, journalist, politician.
func agent(lemma string) bool {
	for _, ending := range []string{"er", "or", "ist", "ian", "man", "woman", "ee", "ant"} {
		if len(lemma) > len(ending)+3 && strings.HasSuffix(lemma, ending) {
			return true
		}
	}
	return false
}

// worth is the noun that an amount of money or a percentage belongs to: what stands for its own unit or for a time is
// none ("a fine of 75 million euros", "an earlier bid worth $4.2 billion", "rose 0.4 percent in the second quarter").
func (t *tree) worth(q quantity.Quantity, noun int) int {
	if noun >= 0 && t.lemmas[noun] == "term" {
		return -1 // "12 percent in real terms"
	}
	if k := q.First - 1; q.Kind == quantity.Money && k >= 0 && t.tag(k).Noun() && !t.timed[k] && !rate(t.lemmas[k]) && !period(t.lemmas[k]) && limit[t.tokens[q.First].Norm] {
		return k // "its market value above $1 trillion"
	}
	if noun >= 0 && (noun < q.First || noun > q.Last) && !t.timed[noun] && !rate(t.lemmas[noun]) && !period(t.lemmas[noun]) && (noun > q.Last && t.joined(q.Last, noun) || noun < q.First && !t.tag(noun).Verb()) {
		return noun
	}
	for k, steps := q.Number, 0; k >= 0 && steps < 5; k, steps = t.head(k), steps+1 {
		if t.tag(k).Noun() && k < q.First && !t.timed[k] && !rate(t.lemmas[k]) && !period(t.lemmas[k]) {
			return k
		}
		switch t.label(k) {
		case parse.Nummod, parse.Compound, parse.Amod, parse.Flat, parse.NmodUnmarked:
		case parse.Nmod:
			if p := q.First - 1; p >= 0 && pace[t.tokens[p].Norm] {
				return -1
			}
			if cs := t.cases(k); cs != "of" && cs != "" && cs != "worth" && cs != "for" {
				return -1
			}
		case parse.Obl, parse.OblUnmarked, parse.Obj:
			if t.tokens[max(t.head(k), 0)].Norm != "worth" {
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// pace are the prepositions that tell how far something is raised or cut.
var pace = map[string]bool{"by": true, "from": true, "to": true}

// limit are the prepositions that set a noun against a sum.
var limit = map[string]bool{"above": true, "below": true, "under": true, "over": true, "beyond": true}

// rate says whether a share is told in the word: "percent".
func rate(lemma string) bool { return lexicon.Figure.Is(lemma, "rate") }

// period says whether the word is a unit of time a rate is told by.
func period(lemma string) bool { return lexicon.Figure.Is(lemma, "period") }

// joined says whether the noun follows the amount directly or by "of" or "in".
func (t *tree) joined(last, noun int) bool {
	for k := last + 1; k < noun; k++ {
		switch tag := t.tag(k); {
		case tag.Noun(), tag == parse.JJ, tag == parse.VBN, tag == parse.DT, tag == parse.HYPH, tag == parse.PRPS, tag == parse.VBG, tag == parse.JJR, tag == parse.POS, tag == parse.CD:
		case t.tokens[k].Norm == "of", t.tokens[k].Norm == "in", tag == parse.RB && t.tag(k+1) == parse.CD:
		default:
			return false
		}
	}
	return true
}

// priced is what a sum of money is the price of: "the yacht sold for 3 million pounds", "sold the yacht for 3 million".
func (t *tree) priced(c *Claim, q quantity.Quantity) string {
	verb, _, _ := strings.Cut(c.Lemma, " ") // "go up"
	slot := lexicon.Price.Value(verb)
	o := c.Object
	if slot == "object" && o.Unresolved && o.Head >= 0 && t.tag(o.Head) == parse.WDT {
		if k := t.before(o.Head); k != o.Head {
			return t.lemmas[k] // "its debt, which auditors put at 410 million euros"
		}
	}
	if slot == "object" && o.Present() && o.Head >= 0 && (q.Number < o.First || q.Number > o.Last || o.Head < q.First && (t.tokens[q.First-1].Norm == "at" || pace[t.tokens[q.First-1].Norm])) && !o.Unresolved {
		return o.Lemma
	}
	if slot != "" && c.Subject.Present() && !c.Subject.Unresolved && t.tag(c.Subject.Head) != parse.DT && (slot == "subject" || !o.Present()) {
		return c.Subject.Lemma
	}
	return ""
}

// tallied are nouns that only say that what stands behind their "of" is counted.
var tallied = map[string]bool{"number": true, "total": true, "amount": true, "count": true, "tally": true, "sum": true}

// moved is the measure of a bare figure that something rose, fell or came to: "the death toll rose to 85".
func (t *tree) moved(c *Claim, q quantity.Quantity) string {
	o := c.Object
	if s := c.Subject; s.Present() && q.Number >= s.First && q.Number <= s.Last && (q.Kind == quantity.Percent || rate(s.Lemma)) {
		return "" // "27 percent opposed it": of whom is not said here
	}
	if o.Present() && tallied[o.Lemma] && q.Kind == quantity.Count && q.Number > o.Head && t.cases(q.Number) == "to" {
		return "" // "bringing the total to 1,380": of what was counted before
	}
	if o.Present() && !c.Passive && q.Kind == quantity.Count && t.cases(q.Number) == "at" {
		if o.Unresolved || o.Lemma == "number" || o.Lemma == "figure" || o.Lemma == "total" {
			return "" // "put the number at 40"
		}
		return o.Lemma
	}
	if o.Present() && !c.Passive && !rate(o.Lemma) && (q.Kind == quantity.Percent || q.Kind == quantity.Points) && (q.Number < o.First || q.Number > o.Last || q.First > o.Head && q.First > 0 && pace[t.tokens[q.First-1].Norm]) {
		if o.Unresolved {
			return ""
		}
		return o.Lemma // "raised its key rate to 4.5 percent"
	}
	if o.Present() && !o.Unresolved && !c.Passive && lexicon.Price.Is(c.Lemma, "object") && q.Number > o.Head && t.changes(q) {
		return o.Lemma // "cutting the budget by a fifth", "raise the retirement age from 62 to 66"
	}
	s := c.Subject
	if !s.Present() && c.Passive {
		s = o // "which is licensed for only 250"
	}
	if !s.Present() {
		return ""
	}
	if q.Kind == quantity.Count || q.Kind == quantity.Multiple {
		for _, k := range t.subtree(s.Head, func(k int) bool { return t.label(k) == parse.AclRelcl }) {
			if m := lexicon.Measure.Value(t.lemmas[k]); m != "" {
				return m
			}
		}
	}
	if k := t.child(s.Head, parse.Nmod); k >= 0 && (!t.tag(s.Head).Noun() || tallied[s.Lemma]) && t.tag(k).Noun() && t.cases(k) == "of" {
		return t.lemmas[k] // "most of the victims", "the number of claims"
	}
	if s.Unresolved || t.tag(s.Head) == parse.DT || s.Head >= q.First && s.Head <= q.Last {
		return "" // a pronoun counts nothing
	}
	return s.Lemma
}

// changes says whether the figure stands alone behind "by", "from" or "to": how far something is raised or cut.
func (t *tree) changes(q quantity.Quantity) bool {
	if q.First == 0 || q.Kind != quantity.Count && q.Unit != "fraction" || t.following(q) >= 0 {
		return false
	}
	return pace[t.tokens[q.First-1].Norm]
}
