package compare

import (
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
)

// speller looks for names that differ by a letter.
type speller struct {
	index  *index
	called map[string]bool // words that stand right beside a noun of a body: "electricity provider Norvek", "Norvek, the crane maker"
	used   map[string]bool // all words as the texts write them
}

// misspells says whether two names of a set differ by one letter. Only names that share the first letter and all but half of a word
// are compared: they are found by what they share, so that many names cost no more each than few.
func misspells(set *claims.Set) bool {
	s := &speller{index: &index{set: set}}
	byKey := map[string][]int{}
	for _, e := range set.Names {
		keys := s.keys(e)
		for _, k := range keys {
			for _, o := range byKey[k] {
				if s.index.misspelt(o, e.ID) && s.slip(o, e) {
					return true
				}
			}
		}
		for _, k := range keys {
			byKey[k] = append(byKey[k], e.ID)
		}
	}
	return false
}

// slip says whether two names that differ by a letter are one: of names of a single word only those of bodies are sure to be, and
// only where the word is no noun.
func (s *speller) slip(o int, e name.Entity) bool {
	return e.Kind == name.Person || strings.Contains(e.Label, " ") || s.body(o) && s.body(e.ID) && !s.commonNoun(o, e.ID)
}

// keys are what a name shares with every other that misspelt holds for: its first letter, all words but one, and of that one the
// half in front of or behind the letter that differs (of two first names that differ in two letters, the first letter).
func (s *speller) keys(e name.Entity) []string {
	if e.Label == "" {
		return nil
	}
	words, out := strings.Fields(e.Label), []string(nil)
	first := e.Label[:1]
	switch {
	case e.Kind == name.Person && len(words) > 1:
		last := strings.ToLower(words[len(words)-1])
		half, length := len(last)/2, strconv.Itoa(len(last))
		out = append(out, "first "+first+" "+words[len(words)-1], "last< "+words[0]+" "+length+" "+last[:half], "last> "+words[0]+" "+length+" "+last[half:])
	case s.index.coined(e.ID):
		for i, w := range words {
			rest := first + " " + strconv.Itoa(i) + " " + strings.Join(slices.Concat(words[:i], words[i+1:]), " ") + " "
			runes := []rune(strings.ToLower(w))
			for _, shorter := range []int{len(runes) - 1, len(runes)} { // of the two words
				half, length := shorter/2, strconv.Itoa(shorter)
				out = append(out, "front "+length+" "+rest+string(runes[:half]), "back "+length+" "+rest+string(runes[len(runes)-half:]))
			}
		}
	}
	return out
}

// body says whether an entity is a company or another body, by its kind or because a text calls it one.
func (s *speller) body(id int) bool {
	if s.index.set.Names[id].Kind == name.Organisation {
		return true
	}
	s.read()
	return s.called[s.index.set.Names[id].Label]
}

// commonNoun says whether the word in which two names differ stands somewhere without a capital: then it is no name but a
// noun with a slip of the pen.
func (s *speller) commonNoun(a, b int) bool {
	s.read()
	p, q := strings.Fields(s.index.set.Names[a].Label), strings.Fields(s.index.set.Names[b].Label)
	for i := range min(len(p), len(q)) {
		if p[i] != q[i] && (s.used[strings.ToLower(p[i])] || s.used[strings.ToLower(q[i])]) {
			return true
		}
	}
	return false
}

// read notes the words of the texts, once.
func (s *speller) read() {
	if s.used != nil {
		return
	}
	s.called, s.used = map[string]bool{}, map[string]bool{}
	for _, d := range s.index.set.Documents {
		for i, sentence := range d.Sentences {
			lemmas := d.Lemmas[i]
			for k, t := range sentence.Tokens {
				word := t.Span.Of(d.Text)
				s.used[word] = true
				if !s.called[word] && slices.ContainsFunc(lemmas[max(0, k-3):min(len(lemmas), k+6)], func(w string) bool { return lexicon.Spelling.Is(w, "body") }) {
					s.called[word] = true
				}
			}
		}
	}
}
