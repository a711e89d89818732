package compare

import (
	"slices"

	"crossclaim/claims"
)

// placement finds the topics of a claim and the copies of a sentence, which a look through all topics or copies would find as well:
// for each of thousands of findings that is too long.
type placement struct {
	set    *claims.Set
	topics [][]int32                  // numbers of the topics of each claim, ascending
	copies map[place][]string         // ids of the documents that carry a sentence as wire text
	first  map[*claims.Document]int32 // number of the first sentence of each document
}

func newPlacement(set *claims.Set) *placement {
	p := &placement{set: set, topics: make([][]int32, len(set.Claims)), copies: map[place][]string{}, first: map[*claims.Document]int32{}}
	n := 0
	for _, d := range set.Documents {
		p.first[d] = int32(n)
		n += len(d.Sentences)
	}
	for i, t := range set.Topics {
		for _, c := range t.Claims {
			p.topics[c] = append(p.topics[c], int32(i))
		}
	}
	for _, w := range set.Copies {
		if !w.Changed {
			at := place{set.Documents[w.OfDoc], w.OfSentence}
			p.copies[at] = append(p.copies[at], set.Documents[w.Doc].ID)
		}
	}
	return p
}

// topicsOf lists the ids of the topics that hold a claim of the findings, in the order of the set.
func (p *placement) topicsOf(found []settled) []string {
	var numbers []int32
	for _, f := range found {
		numbers = append(append(numbers, p.topics[f.A.Claim.ID]...), p.topics[f.B.Claim.ID]...)
	}
	slices.Sort(numbers)
	var out []string
	for _, n := range slices.Compact(numbers) {
		out = append(out, p.set.Topics[n].ID)
	}
	return out
}

// sentence is the number of the sentence of a claim over the set.
func (p *placement) sentence(c *claims.Claim) int32 { return p.first[c.Doc] + int32(c.Sentence) }

// firstTopic is the id of the first topic that holds a claim, "" for none.
func (p *placement) firstTopic(claim int) string {
	if list := p.topics[claim]; len(list) > 0 {
		return p.set.Topics[list[0]].ID
	}
	return ""
}

// copiesOf lists the documents that carry the claim's sentence as wire text.
func (p *placement) copiesOf(c *claims.Claim) []string {
	return slices.Clone(p.copies[place{c.Doc, c.Sentence}])
}
