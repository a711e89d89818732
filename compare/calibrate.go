package compare

import (
	_ "embed"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims"
)

// confidenceFile holds the weights that fit/confidence.py wrote.
//
//go:embed confidence_weights.txt
var confidenceFile string

// judgement is what readers thought of findings of one kind.
type judgement struct {
	weight       float64
	right, shown float64 // how many of those shown on unseen events two readers called right
	yes, seen    float64 // how many of any found one reader called right
}

// enough is how many judged findings of a kind are worth telling.
const enough = 5

// confidences are the weights of a logistic regression on findings that two readers judged without knowing what was shown.
type confidences struct {
	kinds           map[string]judgement
	constant        float64
	witness, centre float64 // what the scorer's contradiction less entailment adds, around its mean
}

// confidenceWeights are the weights of confidence_weights.txt; the file is part of the program, so that a fault in it is one of the program.
var confidenceWeights = embedded("confidence_weights.txt", &confidenceFile, parseConfidences)

// parseConfidences reads lines "constant 0.1" and "KIND WEIGHT RIGHT SHOWN YES SEEN"; an error names the line.
func parseConfidences(text string) (confidences, error) {
	c := confidences{kinds: map[string]judgement{}}
	single := map[string]*float64{"constant": &c.constant, "witness": &c.witness, "centre": &c.centre}
	for line := range strings.Lines(text) {
		f := strings.Fields(line)
		if len(f) == 0 || f[0] == "#" {
			continue
		}
		var v [5]float64
		for i, word := range f[1:] {
			x, err := strconv.ParseFloat(word, 64)
			if err != nil || i >= len(v) {
				return c, fmt.Errorf("%q is no weight", strings.TrimSpace(line))
			}
			v[i] = x
		}
		switch at := single[f[0]]; {
		case at != nil && len(f) == 2:
			*at = v[0]
		case at == nil && len(f) == 6:
			c.kinds[f[0]] = judgement{v[0], v[1], v[2], v[3], v[4]}
		default:
			return c, fmt.Errorf("%q has %d fields", strings.TrimSpace(line), len(f))
		}
	}
	return c, nil
}

// calibrated is the probability that readers would call a finding of the kind right, out of the score that its words and guards
// gave it and what the scorer says of its sides where there is one; and in words what it rests on. share, 0 to 1, is how far the score is
// corrected.
func calibrated(kind string, score, share float64, w *Witness) (float64, string) {
	odds := math.Log(score / (1 - score))
	c := confidenceWeights()
	j := c.kinds[kind]
	z := c.constant + j.weight
	if w != nil {
		z += c.witness * (w.Contradiction() - max(w.Forward[0], w.Backward[0]) - c.centre)
	}
	why := "few of its kind were judged on unseen events"
	if j.shown >= enough {
		why = fmt.Sprintf("readers called %d of %d like it right on unseen events", int(j.right), int(j.shown))
	}
	return logistic(odds + share*z), why
}

// manyJudged is how many judged findings of a kind bound its confidence by rules alone: no finding of it is likelier than the kind may be.
const manyJudged = 20

// oftenJudged is how many judged findings of a kind, by one reader or two, bound its confidence in few sentences too.
const oftenJudged = 40

// bound is how likely a finding of a kind may be at most, 1 where too few were judged. By rules alone only what was shown on unseen events
// counts, where much of it was; with a scorer what one reader looked at counts too: who asks for rules alone wants to see more and to sift
// himself.
func (j judgement) bound(scored bool) float64 {
	right, n, least := j.right, j.shown, float64(manyJudged)
	if scored {
		right, n, least = right+j.yes, n+j.seen, enough
	}
	if n < least {
		return 1
	}
	return atMost(right, n)
}

// atMost is the upper end of the 90% interval of a share of n (Wilson 1927): of 5 right in 17 less than half may be right.
func atMost(right, n float64) float64 {
	const z = 1.645
	p := right / n
	return (p + z*z/2/n + z*math.Sqrt(p*(1-p)/n+z*z/4/n/n)) / (1 + z*z/n)
}

func logistic(odds float64) float64 { return 1 / (1 + math.Exp(-odds)) }

// fewSentences and someSentences are how many somebody puts side by side who knows that they speak of one thing: false alarms come with
// the number of pairs, and the findings judged came out of whole articles. Below it the score stands as it is; at twice as many it is
// corrected in full. Features, and kinds of which many were judged, correct from the fewer on.
const (
	fewSentences  = 8
	someSentences = 20
)

// corrected is how far a set of so many sentences is corrected, 0 to 1.
func corrected(sentences, from int) float64 {
	return min(1, max(0, float64(sentences-from)/float64(from)))
}

// calibrate turns the score of each divergence, which only tells what its words left open, into the probability that readers call
// it right, and orders them anew. What the guards had made doubtful stays so.
func calibrate(found []Divergence, set *claims.Set) {
	sentences := sentencesOf(set)
	much, less := corrected(sentences, fewSentences), corrected(sentences, someSentences)
	for i := range found {
		d := &found[i]
		p, why := 0.0, ""
		if d.Cause == Learned { // what an editor finds comes with the probability
			if d.seconded() && d.Score < secondedScore {
				d.Score = secondedScore
				d.Level = d.rated()
			}
			continue
		}
		if much == 0 {
			continue
		}
		if d.seen != nil {
			p, why = d.byFeatures(much)
		} else {
			p, why = d.byKind(much, less)
		}
		if d.Score < mediumScore {
			p = min(p, d.Score)
		}
		if least, plain := d.plainly(); least > p {
			p, why = least, plain
		}
		d.Score = round(p)
		d.Level = d.rated()
		d.Basis += "; " + why
	}
	slices.SortStableFunc(found, func(a, b Divergence) int { return compareDivergence(&a, &b) })
}

// byFeatures is the probability told by the features of a divergence and how the scorer reads its sides, corrected as far as much says, with what speaks most for it and against it.
func (d *Divergence) byFeatures(much float64) (float64, string) {
	odds, parts := clashModel().clash(clashGroup(d.kind), d.kind, d.features, *d.seen)
	return logistic(float64((1-much)*math.Log(d.Score/(1-d.Score))) + float64(much*odds)), mostTelling(parts)
}

// byKind is the probability told by the kind of a divergence and what the scorer says of it, bounded by what readers found of the kind.
func (d *Divergence) byKind(much, less float64) (float64, string) {
	p, why := calibrated(d.kind, d.Score, less, d.Witness)
	if d.bearsOut() {
		return p, why
	}
	j := confidenceWeights().kinds[d.kind]
	if j.shown+j.seen < oftenJudged {
		much = less // too few were judged to bound what stands in few sentences
	}
	if most := j.bound(d.Witness != nil); most < 1 {
		p = min(p, max(d.Score*(1-much), most))
	}
	return p, why
}
