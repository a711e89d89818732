package compare

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
)

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
		if v := 1 - p[0] + passes[i].Event.Score; v > most {
			pass, most = passes[i], v
		}
	}
	f := Finding{Cause: Learned, Free: OtherSlot, A: side(pass.A), B: side(pass.B), Strength: likely}
	f.Message = fmt.Sprintf("%q against %q", clause(pass.A), clause(pass.B))
	f.A.Value, f.B.Value = gist(pass.A), gist(pass.B)
	out := settled{Finding: f, guards: pass.guards(&f), score: round(likely)}
	if out.relation = relation; relation != Dispute && relation != Differ { // whether one text is the later, the claims tell more surely
		out.relation, out.why = pass.relation(&f, out.guards)
	}
	return out, f.A.Value != f.B.Value
}

// readApart is how many pairs of claims of two sentences are read by themselves, those that have most in common.
const readApart = 6

// leadShown is the confidence from which a lead is shown by default: of those between it and where other findings are shown more than half are
// right too, but nothing in them tells the reader why.
const leadShown = 0.6

// rated is the level that a confidence stands for.
func (d *Divergence) rated() Level {
	if d.Cause == Learned && d.Score < leadShown {
		return Low
	}
	return level(d.Score)
}

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

// facing is a claim and the text that it is set against.
type facing struct {
	claim *claims.Claim
	other *claims.Document
}

// unsaid leaves out what an editor finds on two sentences that a rule shows as well, or on a claim that a rule sets against the same text: it is
// one disagreement, and a rule tells more plainly what clashes. A finding of a rule on the same two sentences that is too doubtful to be shown
// gives way.
func unsaid(found []Divergence) []Divergence {
	pairs, claimed, better := map[[2]place]bool{}, map[facing]bool{}, map[[2]place]bool{}
	for _, d := range found {
		if d.Level == Low {
			continue
		}
		d.opposed(func(a, b *claims.Claim) {
			if d.Cause == Learned {
				better[bothPlaces(a, b)] = true
			} else {
				pairs[bothPlaces(a, b)], claimed[facing{a, b.Doc}], claimed[facing{b, a.Doc}] = true, true, true
			}
		})
	}
	return slices.DeleteFunc(found, func(d Divergence) bool {
		hidden := false
		d.opposed(func(a, b *claims.Claim) {
			if d.Cause == Learned {
				hidden = hidden || pairs[bothPlaces(a, b)] || claimed[facing{a, b.Doc}] || claimed[facing{b, a.Doc}]
			} else {
				hidden = hidden || d.Level == Low && better[bothPlaces(a, b)]
			}
		})
		return hidden
	})
}

func bothPlaces(a, b *claims.Claim) [2]place {
	return [2]place{{a.Doc, a.Sentence}, {b.Doc, b.Sentence}}
}

// opposed calls f with each pair of claims that a divergence sets against each other, the first in the order of the texts in front.
func (d *Divergence) opposed(f func(a, b *claims.Claim)) {
	for i, p := range d.Positions {
		for _, q := range d.Positions[i+1:] {
			for _, a := range p.Members {
				for _, b := range q.Members {
					if compareMember(a, b) > 0 {
						a, b = b, a
					}
					if a.Claim != nil && b.Claim != nil {
						f(a.Claim, b.Claim)
					}
				}
			}
		}
	}
}
