package compare

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
)

// lead is a pair of sentences that an editor or a checker calls a divergence.
type lead struct {
	at       [2]where
	relation Relation
	likely   float64
	checked  bool        // a checker calls it so, not the editor
	few      bool        // of a set of few sentences
	lasting  bool        // both tell what always holds: the later one takes nothing back
	figures  *figurePair // it is these that clash; nil for others
}

// settle makes findings of leads, each on the two claims that have most in common and diverge most surely when they are read by themselves. It
// returns how many pairs of claims were read.
func (x *index) settle(leads []lead, ctx *surroundings, opts Options) (out []settled, read int) {
	passes := make([][]*Pass, len(leads))
	var texts [][2]string
	for i, l := range leads {
		if l.figures != nil {
			continue
		}
		passes[i] = x.passes(l.at, ctx, opts)
		for _, p := range passes[i] {
			texts = append(texts, [2]string{statement(p.A), statement(p.B)})
		}
	}
	said := opts.Editor.Relations(texts)
	for i, l := range leads {
		var pass *Pass
		most := 0.0
		for k, p := range passes[i] {
			if v := round(1 - said[k][0] + p.Event.Score); pass == nil || v > most {
				pass, most = p, v
			}
		}
		said = said[len(passes[i]):]
		if l.figures != nil {
			out = append(out, l.figures.settled(l.likely, i))
		}
		if pass != nil {
			out = append(out, l.finding(pass, i))
		}
	}
	return out, len(texts)
}

// passes are the pairs of claims of two sentences that have most in common, without wire copies of one claim.
func (x *index) passes(at [2]where, ctx *surroundings, opts Options) []*Pass {
	var out []*Pass
	for _, i := range x.compared(at[0]) {
		for _, j := range x.compared(at[1]) {
			if a, b := x.set.Claims[i], x.set.Claims[j]; !ctx.copied(a, b) {
				out = append(out, &Pass{A: a, B: b, Event: x.event(a, b), index: x, context: ctx, opts: opts})
			}
		}
	}
	return claims.Front(out, readApart, func(p, q *Pass) bool {
		return cmp.Or(cmp.Compare(round(q.Event.Score), round(p.Event.Score)), cmp.Compare(p.A.ID, q.A.ID), cmp.Compare(p.B.ID, q.B.ID)) < 0
	})
}

// finding is the n-th lead on two claims. Its aspect keeps it apart from the others: what they have in common foremost has seen.
func (l lead) finding(p *Pass, n int) settled {
	f := Finding{Cause: Learned, Free: OtherSlot, A: side(p.A), B: side(p.B), Strength: l.likely, State: tallied(p.A, p.B), Aspect: fmt.Sprint("lead ", n)}
	f.A.Value, f.B.Value = gists(p)
	f.Message = fmt.Sprintf("%q against %q", f.A.Value, f.B.Value)
	out := settled{Finding: f, guards: p.guards(&f), score: round(l.likely), checked: l.checked}
	out.apart = !l.few && p.index.figuresApart(l.at) && p.index.wordsShared(l.at) && !p.index.onTop(l.at)
	out.relation = l.relation
	told := l.relation != Dispute || l.few          // of few sentences an editor's dispute is one where each has speakers of its own (fewRelation)
	if told && l.relation != Differ && !l.lasting { // whether one text is the later, the claims tell more surely
		out.relation, out.why = p.relation(&f, out.guards)
	}
	if l.few && out.relation == Supersede && p.oneDay() && !f.State {
		out.relation, out.why = Contradict, "" // hours apart: no count, and nothing says that it changed
	}
	if l.few && !l.lasting && out.relation == Contradict {
		out.relation, out.why = p.index.fewRelation(l)
	}
	if !l.lasting && !p.index.ruled(l.at) {
		if out.score = min(out.score, leadMost); !l.few && !p.index.tells(out.relation, l.at) {
			out.score = min(out.score, leadHidden)
		}
	}
	if out.relation == Dispute && (p.oneVoice() || p.index.deniesUnsaid(l.at[0]) || p.index.deniesUnsaid(l.at[1]) || p.index.tellsBothSides(l.at)) {
		out.score = min(out.score, leadHidden) // nobody is the other side, or nobody knows of what, or one text has both
	}
	if p.index.ofTwoNamesakes(l.at) || l.few && p.index.unsure(out.relation, out.score, l.at) {
		out.score = min(out.score, leadHidden)
	}
	return out
}

// storySentences is how many a set has at most that somebody cut down to one matter: two notes, two short stories.
const storySentences = 16

// disputeShown is how likely what the checker alone calls a dispute must be to be shown in longer news: from there on 10 of 11 were right in seven rounds of judging,
// below it 5 of 12.
const disputeShown = 0.7

// unsure says whether what the checker alone finds in two sentences of longer news is not to be shown: a dispute that is not so likely; another relation where no
// figures or days tell a reader what clashes: 6 of 37 of these were right in seven rounds of judging, of those with such figures 20 of 36 (fit/README.md).
func (x *index) unsure(r Relation, score float64, at [2]where) bool {
	if sentencesOf(x.set) <= storySentences || x.lasting(at) || x.ruled(at) {
		return false
	}
	if r == Dispute {
		return score < disputeShown
	}
	return !x.numbersApart(at) && !x.timesApart(at)
}

// tells says whether two sentences of news tell a reader what models alone call such a relation: values that exclude each other, or words that take sides.
// What they call a contradiction or an update never does: 38 of 78 were right in twelve rounds of judging, 7 of 18 in the last seven, whatever the
// values, the words in common and the confidence; of disputes and of two reports of one speaker 59 of 83 (fit/README.md). What the scorer bears out is
// told apart later (see seconded).
func (x *index) tells(r Relation, at [2]where) bool {
	switch r {
	case Dispute:
		return x.valuesApart(at) || x.takesSides(at)
	case ReportConflict:
		return x.valuesApart(at) && x.wordsShared(at)
	}
	return false
}

// tallied says whether both claims count people by what happened to them, and not as many: such a count changes from day to day.
func tallied(a, b *claims.Claim) bool {
	return slices.ContainsFunc(a.Amounts, func(p claims.Amount) bool {
		return toll(p.Measure) && slices.ContainsFunc(b.Amounts, func(q claims.Amount) bool { return p.Measure == q.Measure && p.Value != q.Value })
	})
}

// readApart is how many pairs of claims of two sentences are read by themselves, those that have most in common.
const readApart = 6

// leadShown is the confidence from which a lead is shown by default: about three in four are right from there on (MODEL.md), and about half of
// those between it and where other findings are shown, in which nothing tells the reader why.
const leadShown = 0.6

// leadMost is the confidence that what models alone find in news has at most: from 0.80 on 8 of 14 were right, as many as below (fit/README.md).
const leadMost = 0.75

// leadHidden is the confidence of a lead that a guard speaks against: listed with all findings, not shown.
const leadHidden = 0.5

// rated is the level that a confidence stands for.
func (d *Divergence) rated() Level {
	if d.Cause == Learned && d.Score < leadShown {
		return Low
	}
	return level(d.Score)
}

// gistRunes is how much of a sentence names a position: two to three lines of a column.
const gistRunes = 100

// gists name the positions of both claims, each by the beginning of its clause; where that is one and the same, by what stands behind it too.
func gists(p *Pass) (a, b string) {
	a, b = claimed(p.A), claimed(p.B)
	if short, other := cutShort(a, gistRunes), cutShort(b, gistRunes); short != other {
		return short, other
	}
	if a == b {
		return claims.Fold(p.A.Quote()), claims.Fold(p.B.Quote())
	}
	return a, b
}

// claimed is the clause of a claim where it opens its sentence, else the sentence: what stands before may turn the clause ("it is impossible
// that a missile hit the plane") or tell of whom it is.
func claimed(c *claims.Claim) string {
	clause, sentence := words(c, c.Span), claims.Fold(c.Quote())
	if !strings.HasPrefix(strings.TrimLeft(sentence, "\"'“‘("), clause) {
		clause = sentence
	}
	return strings.TrimRight(clause, ".")
}

// cutShort is the beginning of a text, at most so many runes of it, cut between words.
func cutShort(text string, most int) string {
	s := []rune(text)
	if len(s) <= most {
		return text
	}
	short := string(s[:most])
	return strings.TrimRight(short[:max(strings.LastIndex(short, " "), 1)], " ,;:") + "…"
}
