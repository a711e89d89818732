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
	if noun >= 0 && (noun < q.First || noun > q.Last) && !t.timed[noun] && t.lemmas[noun] != "percent" && !period[t.lemmas[noun]] && (noun > q.Last && t.joined(q.Last, noun) || noun < q.First && !t.tag(noun).Verb()) {
		return noun
	}
	for k, steps := q.Number, 0; k >= 0 && steps < 5; k, steps = t.head(k), steps+1 {
		if t.tag(k).Noun() && k < q.First && t.lemmas[k] != "percent" && t.lemmas[k] != "%" {
			return k
		}
		switch t.label(k) {
		case parse.Nummod, parse.Compound, parse.Amod, parse.Flat, parse.NmodUnmarked:
		case parse.Nmod:
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

// period are units of time a rate is told by.
var period = map[string]bool{"quarter": true, "year": true, "month": true, "week": true, "day": true, "half": true}

// joined says whether the noun follows the amount directly or by "of" or "in".
func (t *tree) joined(last, noun int) bool {
	for k := last + 1; k < noun; k++ {
		switch tag := t.tag(k); {
		case tag.Noun(), tag == parse.JJ, tag == parse.VBN, tag == parse.DT, tag == parse.HYPH, tag == parse.PRPS, tag == parse.VBG, tag == parse.JJR:
		case t.tokens[k].Norm == "of", t.tokens[k].Norm == "in":
		default:
			return false
		}
	}
	return true
}

// moved is the measure of a bare figure that something rose, fell or came to: "the death toll rose to 85".
func (t *tree) moved(c *Claim, q quantity.Quantity) string {
	if o := c.Object; o.Present() && !c.Passive && q.Kind == quantity.Percent && (q.Number < o.First || q.Number > o.Last) {
		return o.Lemma // "raised its key rate to 4.5 percent"
	}
	if !c.Subject.Present() {
		return ""
	}
	for k := c.Subject.First; k <= c.Subject.Last; k++ {
		if m := lexicon.Measure.Value(t.lemmas[k]); m != "" {
			return m
		}
	}
	for _, k := range t.subtree(c.Subject.Head, nil) {
		if m := lexicon.Measure.Value(t.lemmas[k]); m != "" {
			return m
		}
	}
	if k := t.child(c.Subject.Head, parse.Nmod); k >= 0 && !t.tag(c.Subject.Head).Noun() && t.cases(k) == "of" {
		return t.lemmas[k] // "most of the victims"
	}
	return c.Subject.Lemma
}
