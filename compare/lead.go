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
	f := Finding{Cause: Learned, Free: OtherSlot, A: side(pass.A), B: side(pass.B), Strength: likely, State: tallied(pass.A, pass.B)}
	f.A.Value, f.B.Value = x.gist(pass.A, at[0]), x.gist(pass.B, at[1])
	f.Message = fmt.Sprintf("%q against %q", f.A.Value, f.B.Value)
	out := settled{Finding: f, guards: pass.guards(&f), score: round(likely)}
	if out.relation = relation; relation != Dispute && relation != Differ { // whether one text is the later, the claims tell more surely
		out.relation, out.why = pass.relation(&f, out.guards)
	}
	return out, f.A.Value != f.B.Value
}

// tallied says whether both claims count people by what happened to them, and not as many: such a count changes from day to day.
func tallied(a, b *claims.Claim) bool {
	return slices.ContainsFunc(a.Amounts, func(p claims.Amount) bool {
		return toll(p.Measure) && slices.ContainsFunc(b.Amounts, func(q claims.Amount) bool { return p.Measure == q.Measure && p.Value != q.Value })
	})
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

// gistRunes is how much of a sentence names a position.
const gistRunes = 80

// gist is the beginning of a clause, cut between words; of the sentence where the clause stands under what may turn it: "it is impossible that a
// missile hit the plane".
func (x *index) gist(c *claims.Claim, at where) string {
	clause := words(c, c.Span)
	switch first, _, _ := strings.Cut(strings.ToLower(clause), " "); first {
	case "that", "whether", "if", "to", "who", "which":
		clause = x.quote(at)
	}
	s := []rune(strings.TrimRight(clause, "."))
	if len(s) <= gistRunes {
		return string(s)
	}
	short := string(s[:gistRunes])
	return strings.TrimRight(short[:max(strings.LastIndex(short, " "), 1)], " ,;:") + "…"
}
