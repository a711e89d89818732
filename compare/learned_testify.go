package compare

import (
	"strings"

	"crossclaim/claims"
)

// testify asks the scorer about the two sides of each divergence, all in one call. It finds nothing and changes no relation: what it
// says stands beside the confidence, which calibrate moves by it. It returns how many pairs it asked about.
func testify(s Scorer, found []Divergence) int {
	var pairs [][2]string
	var of []int
	for i := range found {
		a, b := found[i].Positions[0].Members[0].Claim, found[i].Positions[1].Members[0].Claim
		if s != nil && a != nil && b != nil {
			pairs, of = append(pairs, [2]string{statement(a), statement(b)}), append(of, i)
		}
	}
	if len(pairs) == 0 {
		return 0
	}
	for k, w := range ask(s, pairs) {
		d := &found[of[k]]
		d.Witness = &w
		d.Basis += "; " + w.words()
	}
	describe(s, found)
	return len(pairs)
}

// describe asks the scorer what it sees of the findings whose confidence rests on that.
func describe(s Scorer, found []Divergence) {
	reader, ok := s.(Reader)
	if !ok {
		return
	}
	var pairs [][2]string
	var of []int
	for i := range found {
		if found[i].features != nil {
			pairs, of = append(pairs, found[i].marked), append(of, i)
		}
	}
	for k, v := range reader.Divergences(pairs) {
		found[of[k]].seen = &v
	}
}

// titleRunes is how much of a title tells what a story is about.
const titleRunes = 90

// marked is the title and the sentence of a side with what is at stake between marks: a figure, else the clause. The scorer learned from
// texts of this form (nli/MODEL.md).
func marked(kind string, s Side) string {
	c := s.Claim
	at, sentence := c.Span, c.SentenceSpan()
	if g := clashGroup(kind); (g == "figure" || g == "time") && len(s.Evidence) > 0 {
		at = s.Evidence[0]
	}
	title := []rune(c.Doc.Title)
	plain := strings.NewReplacer("[", "(", "]", ")")
	part := func(from, to int) string {
		return plain.Replace(claims.Fold(c.Doc.Text[max(sentence.Start, from):min(sentence.End, to)]))
	}
	return plain.Replace(string(title[:min(len(title), titleRunes)])) + " . " + part(sentence.Start, at.Start) + " [ " + part(at.Start, at.End) + " ] " + part(at.End, sentence.End)
}

// statement is the clause of a claim, with its subject before it where that was taken over from elsewhere.
func statement(c *claims.Claim) string {
	s := words(c, c.Span)
	if c.Subject.Present() && c.Subject.Restored && !c.Subject.Unresolved && !c.Span.Contains(c.Subject.Span) {
		return words(c, c.Subject.Span) + " " + s
	}
	return s
}
