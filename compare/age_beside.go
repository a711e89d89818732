package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// namesake says whether an age stands behind a bare surname that several people of the claim bear, and n is not the one whose name stands
// there: "Karo, 31, shot his father, Piet Karo, 58".
func (x *index) namesake(c *claims.Claim, a claims.Amount, n int) bool {
	tokens, label := c.Doc.Sentences[c.Sentence].Tokens, x.set.Names[n].Label
	k := a.First - 2
	if k < 0 || tokens[k+1].Norm != "," && tokens[k+1].Norm != "(" || lastWord(label) != words(c, tokens[k].Span) {
		return false
	}
	if k > 0 && c.Doc.Nodes[c.Sentence][k-1].Tag == parse.NNP {
		return false
	}
	if given, _, ok := strings.Cut(label, " "); ok && slices.ContainsFunc(tokens[a.Last+1:], func(t text.Token) bool { return words(c, t.Span) == given }) {
		return true // "Karo, 60, and Mia, 55": the other one
	}
	if c.Subject.Name == n && c.Subject.Span.Contains(tokens[k].Span) {
		return false
	}
	return slices.ContainsFunc(c.Names, func(o int) bool {
		return o != n && x.set.Names[o].Kind == name.Person && lastWord(x.set.Names[o].Label) == lastWord(label)
	})
}

// ageBeside says whether an age stands right beside a name: "Maria Lenz, 34,", "Lenz (34)", "Lenz, who is 34,", "34-year-old
// teacher Maria Lenz".
func ageBeside(c *claims.Claim, a claims.Amount, label string) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	if a.Kind == quantity.Age && a.Last+1 < len(tokens) && starts(c, a.Last+1, label) {
		return true
	}
	if a.Last+1 < len(tokens) && tokens[a.Last+1].Kind != text.Punct || a.Kind == quantity.Age && a.First == a.Last && strings.HasSuffix(tokens[a.Last].Norm, "-old") {
		return false // "a 20-year-old" describes what follows
	}
	k := a.First - 1
	if k > 0 && (tokens[k].Norm == "is" || tokens[k].Norm == "was") {
		if k--; k > 1 && tokens[k].Norm == "who" {
			k--
		} else {
			return k >= 0 && ends(c, tokens[:k+1], label)
		}
	}
	bracket := k > 0 && tokens[k].Norm == "(" && a.Last+1 < len(tokens) && tokens[a.Last+1].Norm == ")" && a.Value > 11
	return k > 0 && (tokens[k].Norm == "," || bracket) && ends(c, tokens[:k], label)
}

// described says whether a claim tells what its subject is, with the age: "Lenz is a 34-year-old teacher", "a teacher of 34".
func described(c *claims.Claim, a claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	if c.Copular && c.Head == a.Number && a.First == a.Last && a.Value > 11 && len(c.Others) == 0 {
		return a.Last+1 == len(tokens) || tokens[a.Last+1].Kind == text.Punct // "She was 35, her school said"
	}
	if !c.Copular && !c.Nominal || a.Measure != c.Lemma {
		return false
	}
	of := a.First > 1 && tokens[a.First-1].Norm == "of" && a.First-2 == c.Head && lexicon.Person.Has(c.Lemma) && (a.Last+1 == len(tokens) || tokens[a.Last+1].Kind == text.Punct)
	return a.Kind == quantity.Age && a.Last < c.Head || of
}

// reached says whether a claim tells at what age its subject died.
func reached(c *claims.Claim, a claims.Amount) bool {
	return a.Kind == quantity.Age && atAge(c, a) && c.Lemma == "die"
}

// ends says whether the tokens end in the last word of a name.
func ends(c *claims.Claim, tokens []text.Token, label string) bool {
	if len(tokens) == 0 || lastWord(label) != tokens[len(tokens)-1].Span.Of(c.Doc.Text) {
		return false
	}
	if len(tokens) < 2 {
		return true
	}
	first := tokens[len(tokens)-2].Span.Of(c.Doc.Text)
	return first == "" || first[0] < 'A' || first[0] > 'Z' || slices.Contains(strings.Fields(label), first) || strings.HasSuffix(first, ".")
}

// starts says whether a name ends within a few tokens from k on, with nothing but nouns, adjectives and words of names before
// its end: "teacher Maria Lenz".
func starts(c *claims.Claim, k int, label string) bool {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	for i := k; i < min(len(tokens), k+6); i++ {
		if tokens[i].Span.Of(c.Doc.Text) == lastWord(label) {
			if first := tokens[i-1].Span.Of(c.Doc.Text); i > k && nodes[i-1].Tag == parse.NNP && strings.Contains(label, " ") && !slices.Contains(strings.Fields(label), first) && !strings.HasSuffix(first, ".") {
				return false // "20-year-old Bryce Hale" is no Tracy Hale
			}
			return i+1 == len(tokens) || !nodes[i+1].Tag.Noun() // "a 38-year-old Troy resident"
		}
		if tag := nodes[i].Tag; !tag.Noun() && tag != parse.JJ || tag == parse.NNS {
			return false
		}
	}
	return false
}

// lastWord is the surname of a label.
func lastWord(label string) string { return label[strings.LastIndexByte(label, ' ')+1:] }

// isAge says whether a figure is the bare age behind a name: "Thaer Hamayel, 24".
func (x *index) isAge(c *claims.Claim, a claims.Amount) bool {
	return slices.ContainsFunc(x.agesOf(c), func(o aged) bool { return o.age.Span == a.Span })
}
