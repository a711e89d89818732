package compare

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims/parallel"
	"crossclaim/claims/quantity"
)

//go:embed checked_weights.txt
var checkedFile string

// checkedNames are the features that tell how likely two sentences of pages of rules clash that a checker has read: its log odds of a contradiction, and
// how far each is the other's only match. How near they are adds nothing to that, nor does what the editor says, which knows news.
var checkedNames = [...]string{"contradiction", "margin", "constant"}

// In news two tellings of one thing look like a clash to a checker, so another regression, of what readers said of real news, joins its word to the
// editor's: each counts for more above even odds, and so do figures that only one of both has.
//
//go:embed checked_news_weights.txt
var checkedNewsFile string

var checkedNewsNames = [...]string{"contradiction", "contradiction-above-even", "entailment", "editor", "editor-above-even", "cosine", "figures", "constant"}

var checkedNewsWeights = embedded("checked_news_weights.txt", &checkedNewsFile, func(text string) (w [len(checkedNewsNames)]float64, err error) {
	err = parseWeights(text, checkedNewsNames[:], w[:]) // before w is returned
	return w, err
})

var checkedWeights = embedded("checked_weights.txt", &checkedFile, func(text string) (w [len(checkedNames)]float64, err error) {
	err = parseWeights(text, checkedNames[:], w[:]) // before w is returned
	return w, err
})

// The cosines from which a checker is asked: about two sentences of what always holds, which it knows best; about others that the editor has read to
// the end; and about those that the gate of the editor, which is there to save time, has shut out. Farther apart no word of it makes a pair likely
// enough to be shown, or hardly ever.
const checkedLasting, checkedEdited, checkedNear = 0.4, 0.45, 0.6

// checkedRules is the share of two texts that tells what always holds from which they are pages of rules, manuals, guides, not news.
const checkedRules = 0.5

// checked gives the likelihood that pairs of sentences clash by the word of a checker, 0 for those that it is not asked about; told is what the editor
// said of them. It returns how many pairs were read.
func (x *index) checked(at [][2]where, told [][1 + len(Edited)]float64, c Scorer) (likely []float64, read int) {
	likely = make([]float64, len(at))
	if c == nil {
		return likely, 0
	}
	var texts [][2]string
	var of []int
	shares := x.lastingShares()
	lasting := func(w [2]where) float64 { return ofBoth(shares, w) }
	for i, w := range at {
		if x.checkable(w, told[i][0] < 1) && x.undecided(w, 1-told[i][0], lasting(w)) {
			texts, of = append(texts, x.inOneWriting(w)), append(of, i)
		}
	}
	for k, p := range c.Score(texts) {
		w := at[of[k]]
		likely[of[k]] = x.clashing(w, p, 1-told[of[k]][0], lasting(w))
	}
	return likely, len(texts)
}

// ruled says whether two sentences stand in pages of rules, manuals or guides.
func (x *index) ruled(w [2]where) bool {
	return ofBoth(x.lastingShares(), w) >= checkedRules
}

// ofBoth is the share of the texts of two sentences together.
func ofBoth(shares []float64, w [2]where) float64 { return (shares[w[0].doc] + shares[w[1].doc]) / 2 }

// undecided says whether a checker can make two sentences likely enough to be shown, whatever it says: in news it cannot where the editor doubts them
// and no figures differ, so that asking would only take time (a quarter of all that is read).
func (x *index) undecided(w [2]where, editor, lasting float64) bool {
	if lasting >= checkedRules {
		return true
	}
	for _, said := range [...][3]float64{{0, 0.5, 0.5}, {0, 0, 1}} { // what speaks most for a clash: no entailment, a contradiction at even odds or for certain
		if x.clashing(w, said, editor, lasting) >= leadShown {
			return true
		}
	}
	return false
}

// clashing is how likely two sentences clash by what a checker said of them, how surely the editor calls them a divergence, and which share of their
// texts tells what always holds.
func (x *index) clashing(w [2]where, said [3]float64, editor, lasting float64) float64 {
	clash := logOdds(said[2])
	if lasting >= checkedRules {
		weights := checkedWeights()
		if most := weighed(weights[:], []float64{clash, 2 * marginMost, 1}); most < leadLeast {
			return round(most) // not listed, whatever stands around the two
		}
		return round(weighed(weights[:], []float64{clash, x.margin(w), 1}))
	}
	same, apart, figures := logOdds(said[0]), logOdds(editor), 0.0
	if x.numbersApart(w) {
		figures = 1
	}
	weights := checkedNewsWeights()
	v := round(weighed(weights[:], []float64{clash, max(clash, 0), same, apart, max(apart, 0), x.nearness(w), figures, 1}))
	if said[2] < 0.5 { // the editor's word alone, which has its own measure
		v = min(v, leadHidden)
	}
	return v
}

// checkable says whether a checker is asked about two sentences, which the editor has read to the end or not: they are near enough to be of one
// thing, none asks, and they are neither told of two things by name nor copies of each other with other nouns.
func (x *index) checkable(w [2]where, edited bool) bool {
	asks := func(w where) bool { return strings.HasSuffix(x.quote(w), "?") }
	near := x.nearness(w)
	switch {
	case near < checkedLasting || asks(w[0]) || asks(w[1]):
		return false
	case x.lasting(w):
		return !x.namedApart(w) && !x.siblings(w) && !x.reprinted(w)
	}
	return near >= checkedNear || edited && near >= checkedEdited
}

// numbersApart says whether each of two sentences has a figure that the other has not.
func (x *index) numbersApart(w [2]where) bool {
	a, b := x.numbersIn(w[0]), x.numbersIn(w[1])
	return len(without(a, b)) > 0 && len(without(b, a)) > 0
}

// numbersIn are the numbers in a sentence, in order, each once: in figures, or in words where a claim counts something by them. "$5.5 billion" and "5,500 million
// dollars" are one number.
func (x *index) numbersIn(w where) (out []string) {
	value := func(q quantity.Quantity) {
		out = append(out, strconv.FormatFloat(q.Value, 'g', 6, 64))
		if q.Second > 0 {
			out = append(out, strconv.FormatFloat(q.Second, 'g', 6, 64))
		}
	}
	quantities := x.quantitiesAt(w)
	for k, t := range x.tokensAt(w) {
		if !strings.ContainsAny(t.Norm, "0123456789") {
			continue
		}
		i := slices.IndexFunc(quantities, func(q quantity.Quantity) bool { return q.First <= k && k <= q.Last })
		if i >= 0 && !strings.Contains(t.Norm, ":") { // an hour is more than its first number
			value(quantities[i])
		} else {
			out = append(out, leading(t.Norm))
		}
	}
	for _, c := range x.claimsAt(w) {
		for _, a := range c.Amounts {
			value(a.Quantity)
		}
	}
	return sorted(out)
}

// leading is the number that a word begins with: "17" of "17-year-old"; the word where it begins with none.
func leading(word string) string {
	n := strings.IndexFunc(word, func(r rune) bool { return !strings.ContainsRune("0123456789.,:", r) })
	if n > 0 {
		return word[:n]
	}
	return word
}

// lastingShares are the shares of the sentences of each document that tell what always holds, of those that are compared at all.
func (x *index) lastingShares() []float64 {
	out := make([]float64, len(x.set.Documents))
	parallel.Each(len(out), func(doc int) {
		told, lasting := 0, 0
		for k := range x.set.Documents[doc].Sentences {
			if w := (where{doc, k}); len(x.compared(w)) > 0 {
				told++
				if x.standing(w) {
					lasting++
				}
			}
		}
		out[doc] = float64(lasting) / float64(max(told, 1))
	})
	return out
}

// marginMost is how much nearer than the next match counts, for each of two sentences.
const marginMost = 0.3

// margin is how much nearer each of two sentences is to the other than to any other of the other's text, both together. A page tells one thing once: what
// clashes with a sentence is nearest to it, and where a third one is nearer, that one speaks of the same thing, not these two.
func (x *index) margin(w [2]where) float64 {
	near, sum := x.nearness(w), 0.0
	for _, v := range [...][2]where{w, {w[1], w[0]}} {
		next := 0.0
		for k := range x.set.Documents[v[1].doc].Sentences {
			if k != v[1].sentence {
				next = max(next, x.nearness([2]where{v[0], {v[1].doc, k}}))
			}
		}
		sum += min(marginMost, near-next)
	}
	return round(sum)
}

// nearness is how near two sentences are by their vectors.
func (x *index) nearness(w [2]where) float64 {
	return x.senses.at(w[0]).cosine(x.senses.at(w[1]))
}
