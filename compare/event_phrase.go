package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parallel"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// phrase is what args compares of a participant beside its name and its head.
type phrase struct {
	relative         bool // see opensRelative
	modifiers, lower []string
	nouns            []string
	owner            string
}

func (x *index) read(c *claims.Claim, a claims.Arg) phrase {
	if !a.Present() {
		return phrase{}
	}
	m := x.modifiers(c, a)
	return phrase{opensRelative(c, a), m, lower(m), x.nouns(c, a), owner(c, a)}
}

// readPhrases reads the subject and the object of every claim, which many pairs ask for.
func (x *index) readPhrases() {
	x.phrases = make([][2]phrase, len(x.set.Claims))
	parallel.With(len(x.set.Claims), func() func(int) {
		return func(i int) {
			c := x.set.Claims[i]
			x.phrases[i] = [2]phrase{x.read(c, c.Subject), x.read(c, c.Object)}
		}
	})
}

// phrase is that of an argument of a claim.
func (x *index) phrase(c *claims.Claim, a claims.Arg) phrase {
	switch {
	case x.set.Claims[c.ID] != c:
		return x.read(c, a) // made up from one of the set
	case a.Head == c.Subject.Head && a == c.Subject: // heads tell most apart, and soonest
		return x.phrases[c.ID][0]
	case a.Head == c.Object.Head && a == c.Object:
		return x.phrases[c.ID][1]
	}
	return x.read(c, a)
}

// modifiers are the normal forms of the content words of an argument.
func (x *index) modifiers(c *claims.Claim, a claims.Arg) []string {
	if a.First < 0 || a.Last >= len(c.Doc.Lemmas[c.Sentence]) {
		return nil
	}
	var out []string
	for k := a.First; k <= a.Last; k++ {
		token := c.Doc.Sentences[c.Sentence].Tokens[k]
		if token.Kind != text.Word || lexicon.Stop.Has(token.Norm) && !capital(c, k) {
			continue
		}
		word := claims.Normal(c.Doc.Lemmas[c.Sentence][k])
		if k != a.Head && !lexicon.Country.Has(word) && capital(c, k) {
			word = strings.ToUpper(word[:1]) + word[1:]
		}
		out = append(out, word)
	}
	return out
}

// capital says whether a token is a name or an adjective made of one: "Velian", "Tarsian".
func capital(c *claims.Claim, k int) bool {
	switch c.Doc.Nodes[c.Sentence][k].Tag {
	case parse.NNP, parse.NNPS:
		return true
	case parse.JJ:
		word := c.Doc.Sentences[c.Sentence].Tokens[k].Span.Of(c.Doc.Text)
		if word == "" || word[0] < 'A' || word[0] > 'Z' {
			return false
		}
		return k > 0 || strings.HasSuffix(word, "ian") || strings.HasSuffix(word, "ish") || strings.HasSuffix(word, "ese")
	}
	return false
}

func lower(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = strings.ToLower(w)
	}
	return out
}

// nouns are the modifiers of an argument that are nouns: they narrow, where adjectives may only adorn.
func (x *index) nouns(c *claims.Claim, a claims.Arg) []string {
	var out []string
	for k := a.First; k <= a.Last && k < len(c.Doc.Nodes[c.Sentence]); k++ {
		if k != a.Head && c.Doc.Nodes[c.Sentence][k].Tag.Noun() && !inFigure(c, k) {
			out = append(out, claims.Normal(c.Doc.Lemmas[c.Sentence][k]))
		}
	}
	return out
}

// inFigure says whether a token belongs to a figure: "four per cent over two years" does not tell which offer is meant.
func inFigure(c *claims.Claim, k int) bool {
	token := c.Doc.Sentences[c.Sentence].Tokens[k].Span
	return slices.ContainsFunc(c.Amounts, func(a claims.Amount) bool { return a.Span.Contains(token) })
}

// yearsOld is how old an argument says that somebody is by a word for it: "the 38-year-old", "a 38-year-old man"; "" where none does.
func yearsOld(c *claims.Claim, a claims.Arg) string {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	for k := max(0, a.First); k <= a.Last && k < len(tokens); k++ {
		if w := tokens[k].Norm; strings.HasSuffix(w, "-year-old") && w[0] >= '0' && w[0] <= '9' {
			return w
		}
	}
	return ""
}

// oneAged says whether one of two phrases calls somebody by his age alone, and the other tells the same age of a person: it is the same one.
func oneAged(ca *claims.Claim, a claims.Arg, cb *claims.Claim, b claims.Arg) bool {
	x, y := yearsOld(ca, a), yearsOld(cb, b)
	return x != "" && x == y && (strings.HasSuffix(a.Lemma, "-year-old") || strings.HasSuffix(b.Lemma, "-year-old"))
}

// owner is the possessor of an argument by its normal form, "" when none is named.
func owner(c *claims.Claim, a claims.Arg) string {
	nodes := c.Doc.Nodes[c.Sentence]
	for k := a.First; k <= a.Last && k < len(nodes); k++ {
		if nodes[k].Label == parse.NmodPoss && k < a.Head && nodes[k].Tag.Noun() {
			return claims.Normal(c.Doc.Lemmas[c.Sentence][k])
		}
	}
	return ""
}

// opensRelative says whether an argument begins with a relative pronoun: whom it means stands before it.
func opensRelative(c *claims.Claim, a claims.Arg) bool {
	first, _, _ := strings.Cut(words(c, a.Span), " ")
	return first == "whom" || first == "whose"
}

// alone is the span of an argument without what "and" or "or" joins to it.
func alone(c *claims.Claim, a claims.Arg) claims.Span {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	if !a.Present() || a.First < 0 || a.Last >= len(tokens) {
		return a.Span
	}
	return claims.Span{Start: tokens[a.First].Start, End: tokens[a.Last].End}
}
