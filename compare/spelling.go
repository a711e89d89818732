package compare

import (
	"fmt"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
)

// spellingDetector: one body or thing is named in two ways that differ by a letter, each in its own text.
var spellingDetector = Detector{
	Name: EntityRole,
	Run: func(p *Pass) {
		if p.oneDocument() || !p.context.misspelt {
			return
		}
		for _, a := range p.A.Names {
			for _, b := range p.B.Names {
				if a == b || !p.index.misspelt(a, b) || p.index.knows(p.A.Doc, b) || p.index.knows(p.B.Doc, a) || !p.spelt(p.A, a, p.B, b) || !p.spelt(p.B, b, p.A, a) {
					continue
				}
				if shared, _ := p.context.overlap(p.A, p.B); shared >= 0.15 {
					p.misspelt(a, b)
				}
				return
			}
		}
	},
}

// spelt says whether the sentence of a claim writes the word in which its name differs from the other, and the other text nowhere does: a
// text that writes both forms says nothing of either.
func (p *Pass) spelt(c *claims.Claim, n int, other *claims.Claim, o int) bool {
	sentence, theirs := words(c, c.SentenceSpan()), strings.Fields(p.index.set.Names[o].Label)
	for _, w := range strings.Fields(p.index.set.Names[n].Label) {
		if !slices.Contains(theirs, w) {
			return strings.Contains(sentence, w) && !strings.Contains(other.Doc.Text, w)
		}
	}
	return true
}

// misspelling says whether two claims name something in two ways that differ by a letter.
func (x *index) misspelling(a, b *claims.Claim) bool {
	for _, p := range a.Names {
		for _, q := range b.Names {
			if p != q && x.misspelt(p, q) {
				return true
			}
		}
	}
	return false
}

func (p *Pass) misspelt(a, b int) {
	x, y := p.index.set.Names[a].Label, p.index.set.Names[b].Label
	p.Event.Subject, p.Event.Object, p.Event.Place = Same, Same, Open
	strength := 0.7
	if !strings.Contains(x, " ") && !strings.Contains(y, " ") {
		strength = 0.75 // the whole name is another: it may be another body
	}
	p.Report(Finding{Cause: EntityRole, Relation: Contradict, Free: SubjectSlot, Strength: strength, Aspect: "name " + min(x, y),
		A:       Side{p.A, x, []claims.Span{spotName(p.A, x)}},
		B:       Side{p.B, y, []claims.Span{spotName(p.B, y)}},
		Message: fmt.Sprintf("the name is %s in one text and %s in the other", x, y),
		Guards:  []Guard{{sameModality, Holds, "a name is no claim of its own"}, {sameTime, Holds, "a name does not change"}}})
}

// spotName is where the sentence of a claim writes the name, or the claim's subject when it writes a shorter form.
func spotName(c *claims.Claim, label string) claims.Span {
	s := c.SentenceSpan()
	words := strings.Fields(label)
	if i := strings.LastIndex(s.Of(c.Doc.Text), words[len(words)-1]); i >= 0 {
		return claims.Span{Start: s.Start + i, End: s.Start + i + len(words[len(words)-1])}
	}
	return c.Subject.Span
}

// misspelt says whether two names of bodies or things differ by one letter of one word. People and places are left out:
// their names are written in many ways.
func (x *index) misspelt(a, b int) bool {
	if p, q := x.set.Names[a].Label, x.set.Names[b].Label; p == "" || q == "" || !strings.EqualFold(p[:1], q[:1]) {
		return false // one first letter: most names are told apart here
	}
	if x.set.Names[a].Kind == name.Person && x.set.Names[b].Kind == name.Person {
		return x.misnamed(a, b)
	}
	if !x.coined(a) || !x.coined(b) {
		return false
	}
	p, q := x.labelWords(a), x.labelWords(b)
	if len(p) != len(q) {
		return false
	}
	apart := 0
	place := x.set.Names[a].Kind == name.Place || x.set.Names[b].Kind == name.Place
	for i := range p {
		if p[i] == q[i] {
			continue
		}
		if apart++; apart > 1 {
			return false
		}
		s, t := x.lowerWord(a, i), x.lowerWord(b, i)
		if min(len(s), len(t)) < 5 || s[0] != t[0] || strings.HasPrefix(s, t) || strings.HasPrefix(t, s) || levenshtein.ComputeDistance(s, t) != 1 || plain(s) == plain(t) {
			return false
		}
		if lexicon.Spelling.Is(s, "generic") || lexicon.Spelling.Is(t, "generic") || len(p) > 1 && !x.body(a) && !x.body(b) && skeleton(s) == skeleton(t) || place && romanised(s) == romanised(t) {
			return false // a misprint of a common word; a name in two alphabets
		}
	}
	return apart == 1
}

// body says whether a name is known to be one of a body, not of a person or a place.
func (x *index) body(n int) bool { return x.set.Names[n].Kind == name.Organisation }

// skeleton is a word without its vowels: in the names of people and places a vowel is hearing, "Jauro" and "Jairo".
func skeleton(w string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("aeiou", r) {
			return -1
		}
		return r
	}, w)
}

// romanised folds the ways in which other alphabets are written in ours: "Younis", "Yunis".
func romanised(w string) string { return romanisations.Replace(w) }

var romanisations = strings.NewReplacer("you", "u", "ya", "a", "ye", "e", "yu", "u", "ou", "u", "oo", "u", "ee", "i", "ei", "i", "ie", "i", "y", "i", "aa", "a", "kh", "k", "gh", "g", "dh", "d", "q", "k", "w", "v")

// plain folds the British and the American spelling of a word and its hyphens into one.
func plain(word string) string { return spellings.Replace(word) }

var spellings = strings.NewReplacer("-", "", "ie", "y", "is", "iz", "our", "or", "re", "er", "ll", "l", "ae", "e", "oe", "e", "ce", "se", "mme", "m")

// misnamed says whether two names are of one surname with first names of one initial that differ by two letters or three:
// "Darren Hollis", "Darryl Hollis". A difference of one letter is spelling, a greater one two people or a short form.
func (x *index) misnamed(a, b int) bool {
	p, q := x.labelWords(a), x.labelWords(b)
	if len(p) < 2 || len(q) < 2 {
		return false
	}
	if p[0] == q[0] && misread(p[len(p)-1], q[len(q)-1]) {
		return true
	}
	if p[len(p)-1] != q[len(q)-1] {
		return false
	}
	s, t := x.lowerWord(a, 0), x.lowerWord(b, 0)
	if len(s) < 4 || len(t) < 4 || s[0] != t[0] || strings.HasPrefix(s, t) || strings.HasPrefix(t, s) || lexicon.Forename.Has(s) && lexicon.Forename.Value(s) == lexicon.Forename.Value(t) {
		return false
	}
	n := levenshtein.ComputeDistance(s, t)
	return n == 2 && !swapped(s, t) && plain(s) != plain(t)
}

// swapped says whether two words have the same letters in another order: "Isla" and "Ilsa" is a slip of the pen.
func swapped(a, b string) bool {
	x, y := []byte(a), []byte(b)
	slices.Sort(x)
	slices.Sort(y)
	return string(x) == string(y)
}

// misread says whether two surnames differ by one consonant that no transliteration puts for the other: "Calloway", "Galloway".
func misread(a, b string) bool {
	a, b = strings.ToLower(a), strings.ToLower(b)
	if len(a) != len(b) || len(a) < 5 || plain(a) == plain(b) {
		return false
	}
	odd := ""
	for i := range len(a) {
		if a[i] != b[i] {
			odd += string([]byte{min(a[i], b[i]), max(a[i], b[i])})
		}
	}
	return len(odd) == 2 && !strings.ContainsAny(odd, "aeiouyh") && !slices.Contains([]string{"ck", "cq", "kq", "sz", "vw", "fv", "gj", "dt", "bp", "cs", "bv", "jz", "cz", "gk"}, odd)
}

// coined says whether an entity is a body or a thing, or is named by several words: people and places of one name are
// written in many ways.
func (x *index) coined(id int) bool {
	switch x.set.Names[id].Kind {
	case name.Organisation, name.Other:
		return true
	case name.Place:
		return strings.Contains(x.set.Names[id].Label, " ")
	}
	return false
}

// knows says whether a document names the entity.
func (x *index) knows(doc *claims.Document, id int) bool {
	return slices.ContainsFunc(x.byDocument(doc), func(c *claims.Claim) bool { return slices.Contains(c.Names, id) })
}
