package text

import "regexp"

// handsOver is a sentence by which a video's text hands over to its reporter: "Dana Cole (@danac) has more."
var handsOver = regexp.MustCompile(`^\p{Lu}[\p{L}'’.-]*(\s\p{Lu}[\p{L}'’.-]*){1,4}(\s\(@\w+\))?\shas\s(more|the\s(story|details|latest))\.$`)

// handOvers masks the sentences by which a video's text hands over.
func (m *mask) handOvers(all []Sentence) []Sentence {
	out := all[:0]
	for _, sen := range all {
		if handsOver.MatchString(sen.Of(m.raw)) {
			m.hide(sen.Span, "hand-over")
			continue
		}
		out = append(out, sen)
	}
	return out
}
