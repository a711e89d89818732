package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// voice says whether the source says a clause itself or lets somebody say it.
func voice(c *claims.Claim) State {
	if inQuotation(c, c.Span) || speaks(c) {
		return Quotes
	}
	return Says
}

// told is the voice of a whole sentence, and the claim whose speaker it is: that of its main clause. What somebody says in
// a side clause ("a day after it said that ...") makes no quotation of the rest; where no main clause is found, words that
// name the speaker may stand as they are.
func told(all *claims.Set, c *claims.Claim, words string) (State, *claims.Claim) {
	main := mainClaim(all, c)
	switch {
	case inQuotation(c, c.SentenceSpan()):
		if main != nil && speaks(main) {
			return Quotes, main
		}
		return Quotes, c
	case main != nil && speaks(main):
		return Quotes, main
	case main == nil && speaks(c) && (inQuotation(c, c.Span) || voicedBehind(c) && !strings.Contains(words, c.Speaker())):
		return Quotes, c
	}
	return Says, c
}

// voicedBehind says whether the speaker of a claim is named in another sentence, or behind the claim: "..., Anna Berg said".
func voicedBehind(c *claims.Claim) bool {
	s := c.Speakers[len(c.Speakers)-1].Span
	return !c.SentenceSpan().Contains(s) || s.Start >= c.Span.End
}

// mainClaim is the claim of the main clause of the sentence of a claim, or of what its verb of speech reports; nil for none.
func mainClaim(all *claims.Set, c *claims.Claim) *claims.Claim {
	nodes := c.Doc.Nodes[c.Sentence]
	same := func(id int) bool {
		return id >= 0 && id < len(all.Claims) && all.Claims[id].Doc == c.Doc && all.Claims[id].Sentence == c.Sentence
	}
	first := c.ID
	for same(first - 1) {
		first--
	}
	for id := first; same(id); id++ {
		k := all.Claims[id].Head
		for k >= 0 && (nodes[k].Label == parse.Ccomp || nodes[k].Label == parse.Parataxis) {
			k = nodes[k].Head
		}
		if k >= 0 && nodes[k].Head < 0 {
			return all.Claims[id]
		}
	}
	return nil
}

// speaks says whether a claim is the word of somebody other than the narrator. "I" outside of quotation marks is the
// narrator; what a thing suggests or somebody knows the narrator vouches for.
func speaks(c *claims.Claim) bool {
	if len(c.Speakers) == 0 {
		return false
	}
	s := c.Speakers[len(c.Speakers)-1]
	switch word := strings.ToLower(s.Text); {
	case word == "i" || word == "we":
		return inQuotation(c, c.Span)
	case slices.Contains(knowing, s.Verb), slices.Contains(asking, s.Verb):
		return false
	case lexicon.Voice.Is(s.Verb, "evidence") && s.Name < 0 && !pronoun(s.Text):
		return tells(s.Text)
	}
	return true
}

var (
	knowing = []string{"see", "know", "understand"}                                 // before what the narrator takes for true
	asking  = []string{"ask", "wonder", "question", "assume", "imagine", "suppose"} // and of what states nothing
)

// tells says whether a phrase names people or what people wrote, which can speak.
func tells(phrase string) bool {
	for _, w := range strings.Fields(strings.ToLower(phrase)) {
		w = strings.Trim(w, ",.'’")
		single := strings.TrimSuffix(w, "s")
		for _, w := range []string{w, single, strings.TrimSuffix(single, "ie") + "y"} {
			if lexicon.Person.Value(w) != "" || lexicon.Setting.Is(w, "setting") || lexicon.Setting.Is(w, "source") {
				return true
			}
		}
	}
	return false
}

// speaker names the innermost voice of a claim, "" when only a pronoun does.
func speaker(all *claims.Set, c *claims.Claim) string {
	if len(c.Speakers) == 0 || !speaks(c) {
		return ""
	}
	s := c.Speakers[len(c.Speakers)-1]
	switch {
	case strings.HasPrefix(s.Text, "that "), namesOccasion(s.Text): // a clause or an occasion taken for a voice
		return ""
	case !pronoun(s.Text) && len(strings.Fields(unbracketed(s.Text))) <= longSpeaker:
		return small(strings.TrimRight(claims.Fold(unbracketed(s.Text)), " ,;:"))
	case s.Name >= 0:
		return all.Names[s.Name].Label
	}
	return ""
}

// namesOccasion says whether the noun that a phrase is about is an occasion: "a news conference on Friday", "Berg's investigation".
func namesOccasion(phrase string) bool {
	head := ""
	for _, w := range strings.Fields(strings.ToLower(phrase)) {
		if slices.Contains([]string{"of", "on", "in", "by", "from", "at", "to", "with", "about", "for"}, w) {
			break
		}
		head = strings.Trim(w, ",.;:")
	}
	return lexicon.Voice.Is(head, "occasion")
}

// longSpeaker in words: more is a speaker with a clause that the parse gave him.
const longSpeaker = 10

// unbracketed is a text without its first bracket: "Senator Anna Berg (R-Maine)".
func unbracketed(s string) string {
	head, rest, opened := strings.Cut(s, "(")
	_, tail, closed := strings.Cut(rest, ")")
	if !opened || !closed {
		return s
	}
	return strings.TrimSpace(strings.TrimSpace(head) + tail)
}

// small writes an article in front in small letters.
func small(s string) string {
	for _, article := range []string{"The ", "A ", "An "} {
		if rest, ok := strings.CutPrefix(s, article); ok {
			return strings.ToLower(article) + rest
		}
	}
	return s
}
