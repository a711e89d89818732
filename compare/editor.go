package compare

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"crossclaim/claims"
)

// Editor reads two sentences of one story as somebody would who compares its articles: the probabilities that they are no divergence, and
// of each of Edited. It must be safe for concurrent use, and the order of the two must not matter much.
type Editor interface {
	Relations(pairs [][2]string) [][1 + len(Edited)]float64
}

// Edited are the relations an editor tells apart, in the order of its probabilities.
var Edited = [...]Relation{Contradict, ReportConflict, Dispute, Supersede, Differ}

// The share of pairs that an editor reads, for each sentence of the set: the best candidates of different sources, and of one.
const (
	editedAcross = 1.1
	editedInside = 0.4
)

// leadSlope and leadConstant turn the log odds that an editor gives into those with which a strict reader, who saw two sentences and what
// stands around them, called what it found a divergence; leadLeast is the confidence from which a lead is worth listing. Fitted by
// fit/leads.py on events that the editor had not seen.
const (
	leadSlope    = 1.31
	leadConstant = -1.35
	leadLeast    = 0.2
)

// edited asks the editor about the best pairs of sentences and makes findings of those it calls a divergence, each on the two claims that
// have most in common. It returns how many pairs were read.
func (x *index) edited(chosen []ranked, r *ranker, ctx *surroundings, opts Options) ([]settled, int) {
	if opts.Editor == nil || opts.Assume {
		return nil, 0
	}
	sentences := 0
	for _, d := range x.set.Documents {
		sentences += len(d.Sentences)
	}
	across, inside := parted(slices.Clone(chosen), func(p ranked) bool { return r.across(p.a, p.b) })
	best := slices.Concat(claims.Front(across, int(editedAcross*float64(sentences)), stronger), claims.Front(inside, int(editedInside*float64(sentences)), stronger))
	slices.SortFunc(best, func(p, q ranked) int { return cmp.Or(cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b)) })
	var of [][2]where
	var texts [][2]string
	for _, p := range best {
		a, b := r.apart(p)
		if a.doc > b.doc || a.doc == b.doc && a.sentence > b.sentence {
			a, b = b, a
		}
		of, texts = append(of, [2]where{a, b}), append(texts, [2]string{x.quote(a), x.quote(b)})
	}
	var found []settled
	for i, p := range opts.Editor.Relations(texts) {
		relation, likely := called(p)
		if likely = likelihood(likely); likely >= leadLeast {
			if s, ok := x.edit(of[i], relation, likely, ctx, opts); ok {
				found = append(found, s)
			}
		}
	}
	return foremost(found), len(texts)
}

func (x *index) quote(w where) string {
	d := x.set.Documents[w.doc]
	return d.Quote(d.Sentences[w.sentence].Span)
}

// edit makes a finding of two sentences that an editor calls a divergence, on the two claims that have most in common and diverge most surely
// when read alone; ok is false where one of the sentences makes no claim.
func (x *index) edit(at [2]where, relation Relation, likely float64, ctx *surroundings, opts Options) (settled, bool) {
	var passes []*Pass
	for _, i := range x.compared(at[0]) {
		for _, j := range x.compared(at[1]) {
			if a, b := x.set.Claims[i], x.set.Claims[j]; !ctx.copied(a, b) {
				passes = append(passes, &Pass{A: a, B: b, Event: x.event(a, b), index: x, context: ctx, opts: opts})
			}
		}
	}
	passes = claims.Front(passes, readApart, func(p, q *Pass) bool {
		return cmp.Or(cmp.Compare(round(q.Event.Score), round(p.Event.Score)), cmp.Compare(p.A.ID, q.A.ID), cmp.Compare(p.B.ID, q.B.ID)) < 0
	})
	if len(passes) == 0 {
		return settled{}, false
	}
	var texts [][2]string
	for _, p := range passes {
		texts = append(texts, [2]string{statement(p.A), statement(p.B)})
	}
	pass, most := passes[0], 0.0
	for i, p := range opts.Editor.Relations(texts) {
		if _, v := called(p); v+passes[i].Event.Score > most {
			pass, most = passes[i], v+passes[i].Event.Score
		}
	}
	f := Finding{Cause: Learned, Free: OtherSlot, A: side(pass.A), B: side(pass.B), Strength: likely}
	if relation == Supersede || relation == Differ {
		f.Relation = relation // who says what tells the others apart more surely
	}
	f.Message = fmt.Sprintf("%q against %q", clause(pass.A), clause(pass.B))
	f.A.Value, f.B.Value = gist(pass.A), gist(pass.B)
	out := settled{Finding: f, guards: pass.guards(&f), score: round(likely)}
	out.relation, out.why = pass.relation(&f, out.guards)
	return out, f.A.Value != f.B.Value
}

// readApart is how many pairs of claims of two sentences are read by themselves, those that have most in common.
const readApart = 6

// gistRunes is how much of a clause names a position.
const gistRunes = 60

// gist is the beginning of a clause, cut between words.
func gist(c *claims.Claim) string {
	s := []rune(words(c, c.Span))
	if len(s) <= gistRunes {
		return string(s)
	}
	short := string(s[:gistRunes])
	return strings.TrimRight(short[:max(strings.LastIndex(short, " "), 1)], " ,;:") + "…"
}

// foremost leaves of the findings that share a sentence only the surest: one sentence against ten others is one lead, and the nine tell
// little more.
func foremost(found []settled) []settled {
	slices.SortStableFunc(found, func(a, b settled) int { return cmp.Compare(b.score, a.score) })
	told := map[place]bool{}
	out := found[:0]
	for i, f := range found {
		a, b := place{f.A.Claim.Doc, f.A.Claim.Sentence}, place{f.B.Claim.Doc, f.B.Claim.Sentence}
		if told[a] || told[b] {
			continue
		}
		told[a], told[b] = true, true
		f.Aspect = fmt.Sprint("lead ", i) // no two are one disagreement
		out = append(out, f)
	}
	return out
}

// likelihood is how likely a strict reader calls right what an editor finds likely.
func likelihood(likely float64) float64 {
	likely = min(0.99, max(0.01, likely))
	return logistic(leadConstant + float64(leadSlope*math.Log(likely/(1-likely))))
}

// called is the likeliest relation, with the probability that there is a divergence of its weight: differ counts for less than the others,
// and where these are likelier together, they count alone.
func called(p [1 + len(Edited)]float64) (Relation, float64) {
	best, grave := 0, 0.0
	for i, r := range Edited {
		if r != Differ {
			grave += p[1+i]
		}
		if p[1+i] > p[1+best] && r != Differ {
			best = i
		}
	}
	if differ := p[len(Edited)]; differ > grave {
		return Differ, math.Min(1, grave+differ)
	}
	return Edited[best], grave
}

// unsaid leaves out what an editor finds on two sentences that a rule shows as well: a rule tells more plainly what clashes. A finding of a
// rule that is too doubtful to be shown gives way.
func unsaid(found []Divergence) []Divergence {
	said, better := map[[2]place]bool{}, map[[2]place]bool{}
	for _, d := range found {
		to := said
		if d.Cause == Learned {
			to = better
		}
		if d.Level != Low {
			d.sentences(func(p [2]place) { to[p] = true })
		}
	}
	return slices.DeleteFunc(found, func(d Divergence) bool {
		hidden := false
		d.sentences(func(p [2]place) { hidden = hidden || d.Cause == Learned && said[p] || d.Level == Low && better[p] })
		return hidden
	})
}

// sentences calls f with each pair of sentences that a divergence sets against each other, the first in the order of the texts in front.
func (d *Divergence) sentences(f func([2]place)) {
	for i, p := range d.Positions {
		for _, q := range d.Positions[i+1:] {
			for _, a := range p.Members {
				for _, b := range q.Members {
					if compareMember(a, b) > 0 {
						a, b = b, a
					}
					if a.Claim != nil && b.Claim != nil {
						f([2]place{{a.Doc, a.Claim.Sentence}, {b.Doc, b.Claim.Sentence}})
					}
				}
			}
		}
	}
}
