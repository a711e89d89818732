package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// Two statements that share no word are of two matters when their sentence vectors are this far apart: "The ferry sank" and "The ship
// reached port" are at 0.6, what has nothing to do with each other seldom above 0.15. What goes back to something, or speaks of all or none,
// may mean what the other speaks of, and must be farther.
const (
	remote       = 0.2
	remoteLinked = 0.1
)

// apart says whether the statements share no name, noun, verb or adjective, in none of their forms, nor opposites, and mean nothing
// alike: what has nothing in common cannot clash. Without vectors nobody can tell a paraphrase from another matter.
func (t *two) apart() bool {
	a, b := t.set.Documents[0], t.set.Documents[1]
	if t.vectors == nil || t.shares(a, b) {
		return false
	}
	found := t.vectors.Vectors([]string{claims.Fold(a.Text), claims.Fold(b.Text)})
	limit := remote
	if linked(a) || linked(b) {
		limit = remoteLinked
	}
	return round(whole8(found[0]).cosine(whole8(found[1]))) < limit
}

// shares says whether both statements name one thing, or have a word, its other form or its opposite.
func (t *two) shares(a, b *claims.Document) bool {
	given, named := content(a), map[int]bool{}
	for _, c := range t.of(0) {
		for _, n := range c.Names {
			named[n] = true
		}
	}
	for _, c := range t.of(1) {
		if slices.ContainsFunc(c.Names, func(n int) bool { return named[n] }) {
			return true
		}
	}
	return slices.ContainsFunc(content(b), func(w string) bool {
		return slices.ContainsFunc(given, func(v string) bool { return v == w || opposite(v, w) || stem(v) == stem(w) })
	})
}

// content lists the normal forms of the names, nouns, verbs and adjectives of a document.
func content(d *claims.Document) []string {
	var out []string
	for s, sentence := range d.Sentences {
		for k, token := range sentence.Tokens {
			tag := d.Nodes[s][k].Tag
			if token.Kind == text.Word && (tag.Noun() || tag.Verb() || tag == parse.JJ) && !lexicon.Stop.Has(token.Norm) {
				out = append(out, claims.Normal(d.Lemmas[s][k]))
			}
		}
	}
	return out
}

// linked says whether a document has a word that may stand for something the other names: "she", "there", "everything".
func linked(d *claims.Document) bool {
	for _, s := range d.Sentences {
		if slices.ContainsFunc(s.Tokens, func(t text.Token) bool {
			return linker(t.Norm)
		}) {
			return true
		}
	}
	return false
}

// linker says whether a word goes back to something or speaks of all or none.
func linker(word string) bool {
	switch word {
	case "there", "this", "that", "these", "those", "them", "him", "her", "his", "its", "their", "both", "all", "none":
		return true
	}
	return pronoun(word) || lexicon.Person.Is(word, "any") || lexicon.Quantifier.Is(word, "all") || lexicon.Quantifier.Is(word, "none")
}
