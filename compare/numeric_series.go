package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// A war or a wave of raids brings a toll every day, each like the last: texts on one of them are told apart by the day, the places and the number of
// incidents that they count.

// morePlaces says whether the greater of two tolls is told of several places, "across Vessland and Orva", and the other of some of these alone.
func (f *figures) morePlaces() bool {
	all, some := f.A, f.B
	if f.a.Value < f.b.Value {
		all, some = some, all
	}
	named := func(word string) bool {
		return slices.ContainsFunc(some.Doc.Sentences[some.Sentence].Tokens, func(t text.Token) bool { return t.Norm == word })
	}
	places := joinedPlaces(all)
	return slices.ContainsFunc(places, named) && slices.ContainsFunc(places, func(w string) bool { return !named(w) })
}

// joinedPlaces are the last words of the names that the sentence of a claim joins behind "in" or "across", none of one alone.
func joinedPlaces(c *claims.Claim) []string {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	for k := range tokens {
		if tokens[k].Norm != "in" && tokens[k].Norm != "across" {
			continue
		}
		var out []string
		for i := k + 1; i < len(tokens) && (nodes[i].Tag == parse.NNP || tokens[i].Norm == "and" || tokens[i].Norm == ","); i++ {
			if nodes[i].Tag == parse.NNP && (i+1 == len(tokens) || nodes[i+1].Tag != parse.NNP) {
				out = append(out, tokens[i].Norm)
			}
		}
		if joint := slices.ContainsFunc(tokens[k:min(len(tokens), k+8)], func(t text.Token) bool { return t.Norm == "and" }); joint && len(out) > 1 {
			return out
		}
	}
	return nil
}

// later says whether a quake or a deed that killed or hurt is set after the day on which the other text came out.
func (f *figures) later(c, other *claims.Claim) bool {
	if f.a.Measure != "magnitude" && (!toll(f.a.Measure) || claims.Normal(c.Lemma) != "kill" && claims.Normal(c.Lemma) != "injure") {
		return false
	}
	out := other.Doc.Published
	return out.Known() && slices.ContainsFunc(c.Moments, func(m claims.Moment) bool {
		return m.Resolved && m.Interval.Known() && m.Interval.From.Sub(out.To).Hours() >= 24
	})
}

// otherArmy says whether two tolls are of the strikes of two nations: "Vessan strikes on Orva", "Orvan missile and drone attacks across Vessland".
func (f *figures) otherArmy() bool {
	a, b := army(f.A), army(f.B)
	return a != "" && b != "" && a != b
}

// army is the nation whose attack the sentence of a claim tells of, "" for none.
func army(c *claims.Claim) string {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	for k := range tokens {
		for i := k - 1; attack(c, k) && i >= max(0, k-4) && (nodes[i].Tag.Noun() || nodes[i].Tag == parse.JJ || tokens[i].Norm == "and"); i-- {
			if land := nation(tokens[i].Norm); land != "" {
				return land
			}
		}
	}
	return ""
}

// oneOfSeveral says whether the smaller of two tolls is told of one attack, "in a strike on the harbour", and the other of several, "in strikes on Selm".
func (f *figures) oneOfSeveral() bool {
	return f.a.Value < f.b.Value && inOne(f.A) && inSeveral(f.B) || f.b.Value < f.a.Value && inOne(f.B) && inSeveral(f.A)
}

// inOne and inSeveral say whether a sentence tells of what was done in one attack or in several.
func inOne(c *claims.Claim) bool {
	return slices.ContainsFunc(attacks(c), func(k int) bool { d := determiner(c, k); return tag(c, k) == parse.NN && (d == "a" || d == "an") })
}

func inSeveral(c *claims.Claim) bool {
	return slices.ContainsFunc(attacks(c), func(k int) bool { return tag(c, k) == parse.NNS })
}

// attacks are the nouns for an attack that stand behind "in" in the sentence of a claim, words that describe them between.
func attacks(c *claims.Claim) (out []int) {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	for k := range tokens {
		if !attack(c, k) {
			continue
		}
		i := k - 1
		for i > 0 && (nodes[i].Tag.Noun() || nodes[i].Tag == parse.JJ || nodes[i].Tag == parse.DT) {
			i--
		}
		if i >= 0 && tokens[i].Norm == "in" {
			out = append(out, k)
		}
	}
	return out
}

// attack says whether the word at k is a noun for an attack.
func attack(c *claims.Claim, k int) bool {
	lemma := c.Doc.Lemmas[c.Sentence][k]
	return tag(c, k).Noun() && (lemma == "strike" || lexicon.Incident.Value(lemma) == "noun/attack")
}

// otherSeries says whether the texts count another number of separate incidents: "in two separate raids", "in 3 separate operations".
func (f *figures) otherSeries() bool {
	a, b := f.index.separate(f.A), f.index.separate(f.B)
	return a > 0 && b > 0 && a != b
}

// separate is how many separate incidents the sentence of a claim counts, or else the head of its text; 0 for none.
func (x *index) separate(c *claims.Claim) float64 {
	at := x.where(c)
	n := x.separateIn(at)
	for s := 0; n == 0 && s < min(headSentences, len(c.Doc.Sentences)); s++ {
		n = x.separateIn(where{at.doc, s})
	}
	return n
}

// separateIn is how many a sentence counts.
func (x *index) separateIn(w where) float64 {
	tokens := x.tokensAt(w)
	for _, q := range x.quantities(w, quantity.Count) {
		if q.Last+1 < len(tokens) && tokens[q.Last+1].Norm == "separate" {
			return q.Value
		}
	}
	return 0
}
