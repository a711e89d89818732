package compare

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// maxShared is how many of the words that both claims hold a guard shows: they are to be checked at a glance.
const maxShared = 4

// shown lists the first shared keys as the two sentences write them, "" where none can be shown. A key is a normal form: "attacker" for two
// drivers; a reader looks for the words that stand there.
func (p *Pass) shown(keys []string) string {
	var telling, light, inNames []string
	for _, k := range keys {
		if id, ok := keyedName(k); ok {
			label, inBoth := p.nameOf(id)
			if !inBoth {
				light = append(light, label)
				continue
			}
			telling, inNames = append(telling, label), append(inNames, lower(strings.Fields(label))...)
		}
	}
	for _, k := range keys {
		a, b := standing(p.A, k), standing(p.B, k)
		if len(a) == 0 || len(b) == 0 {
			continue
		}
		word := together(p.A, a, p.B, b)
		switch {
		case slices.Contains(inNames, strings.ToLower(word)):
		case !speaking(p.A, a) || !speaking(p.B, b):
			light = append(light, word)
		default:
			telling = append(telling, word)
		}
	}
	if len(telling) == 0 {
		telling = light
	}
	telling = unsaid(telling)
	return strings.Join(telling[:min(maxShared, len(telling))], ", ")
}

// unsaid drops what another entry before it says already: "prime minister" behind "Prime Minister Aasen".
func unsaid(list []string) []string {
	var out []string
	for _, w := range list {
		if !slices.ContainsFunc(out, func(o string) bool { return strings.Contains(strings.ToLower(o), strings.ToLower(w)) }) {
			out = append(out, w)
		}
	}
	return out
}

// keyedName is the entity of a key that stands for a name.
func keyedName(key string) (int, bool) {
	rest, ok := strings.CutPrefix(key, "name ")
	id, err := strconv.Atoi(rest)
	return id, ok && err == nil
}

// nameOf is the label of a name where it stands in both sentences, else the longest form that does. Where none does, "she" or "the company"
// means it in one of them: inBoth is false.
func (p *Pass) nameOf(id int) (form string, inBoth bool) {
	e := &p.index.set.Names[id]
	a, b := p.A.Quote(), p.B.Quote()
	stands := func(form string) bool { return strings.Contains(a, form) && strings.Contains(b, form) }
	forms := slices.DeleteFunc(slices.Clone(e.Aliases), func(form string) bool { return !stands(form) })
	if stands(e.Label) || len(forms) == 0 {
		return e.Label, stands(e.Label)
	}
	return slices.MinFunc(forms, func(f, g string) int { return cmp.Or(cmp.Compare(len(g), len(f)), strings.Compare(f, g)) }), true
}

// standing are the tokens of a claim's sentence that a key stands for; of a measure those that say what is counted.
func standing(c *claims.Claim, key string) []int {
	measure, counts := strings.CutPrefix(key, "measure ")
	var out []int
	for k, t := range c.Doc.Sentences[c.Sentence].Tokens {
		lemma := c.Doc.Lemmas[c.Sentence][k]
		if t.Kind == text.Punct || t.Kind == text.Symbol || t.Kind == text.Clitic {
			continue
		}
		if !counts && claims.Normal(lemma) == key || counts && (lemma == measure || lexicon.Measure.Is(lemma, measure)) {
			out = append(out, k)
		}
	}
	return out
}

// speaking says whether one of the tokens says something of what happened: a preposition, an adverb, "nobody", "evening" or "said" do in any
// event. The hour is what the guard of the time shows.
func speaking(c *claims.Claim, tokens []int) bool {
	return slices.ContainsFunc(tokens, func(k int) bool {
		lemma, tag := c.Doc.Lemmas[c.Sentence][k], c.Doc.Nodes[c.Sentence][k].Tag
		if lexicon.Label.Is(lemma, "indefinite") || lexicon.Label.Is(lemma, "daytime") || lexicon.Label.Is(lemma, "calendar") {
			return false
		}
		switch {
		case tag.Verb():
			return claims.Normal(lemma) != "say"
		case tag.Noun(), tag == parse.JJ, tag == parse.JJR, tag == parse.JJS:
			return true
		}
		return c.Doc.Sentences[c.Sentence].Tokens[k].Kind == text.Number
	})
}
