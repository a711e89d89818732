package compare

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"crossclaim/claims"
)

// settled is a finding after its guards.
type settled struct {
	Finding
	relation Relation
	why      string // why this relation
	guards   []Guard
	score    float64
}

// merge joins findings on one disagreement: the same relation, cause and aspect, or a shared claim. Each becomes one
// divergence with its positions.
func merge(set *claims.Set, found []settled) []Divergence {
	groups := make([]int, len(found))
	for i := range groups {
		groups[i] = i
	}
	root := func(i int) int {
		for groups[i] != i {
			i = groups[i]
		}
		return i
	}
	type kind struct {
		cause  Cause
		aspect string
	}
	alike := map[kind][]int{} // findings of two kinds are never joined
	for i := range found {
		k := kind{found[i].Cause, found[i].Aspect}
		for _, j := range alike[k] {
			if joined(&found[i], &found[j]) {
				groups[max(root(i), root(j))] = min(root(i), root(j))
			}
		}
		alike[k] = append(alike[k], i)
	}
	members := map[int][]settled{}
	var roots []int
	for i := range found {
		r := root(i)
		if r == i {
			roots = append(roots, r)
		}
		members[r] = append(members[r], found[i])
	}
	var out []Divergence
	for _, r := range roots {
		if d := divergence(set, members[r]); len(d.Positions) > 1 {
			out = append(out, d)
		}
	}
	slices.SortStableFunc(out, func(a, b Divergence) int { return compareDivergence(&a, &b) })
	return out
}

// joined says whether two findings are about one disagreement.
func joined(a, b *settled) bool {
	if a.Cause != b.Cause || a.Aspect != b.Aspect || a.relation != b.relation && !(a.State && b.State && a.Cause == Numeric) {
		return false
	}
	if a.State && b.State && a.Cause == Numeric && oneCount(a, b) {
		return true
	}
	one := func(s, t Side) bool { return s.Claim.Sentence == t.Claim.Sentence && s.Claim.Doc == t.Claim.Doc }
	return one(a.A, b.A) || one(a.A, b.B) || one(a.B, b.A) || one(a.B, b.B) || a.A.Value == b.A.Value && a.B.Value == b.B.Value
}

// oneCount says whether two findings have a figure of one document in common: two stages of one count. Two counts of one
// story need not be: the dead of today and those of an earlier year.
func oneCount(a, b *settled) bool {
	one := func(s, t Side) bool { return s.Claim.Doc == t.Claim.Doc && s.Value == t.Value }
	return one(a.A, b.A) || one(a.A, b.B) || one(a.B, b.A) || one(a.B, b.B)
}

// divergence builds one from its findings; the strongest leads.
func divergence(set *claims.Set, found []settled) Divergence {
	slices.SortStableFunc(found, func(a, b settled) int { return cmp.Compare(b.score, a.score) })
	lead := found[0]
	for _, f := range found {
		if f.State && f.relation == Supersede { // one stage of a growing count makes all of them stages
			lead.relation = Supersede
		}
	}
	d := Divergence{Relation: lead.relation, Cause: lead.Cause, Score: lead.score, Message: lead.Message, Guards: lead.guards}
	for _, f := range found {
		d.PairIDs = append(d.PairIDs, pairID(f.A, f.B))
		d.add(set, f.A)
		d.add(set, f.B)
	}
	slices.Sort(d.PairIDs)
	d.PairIDs = slices.Compact(d.PairIDs)
	d.ID = d.PairIDs[0]
	d.Topics = topicsOf(set, found)
	d.Level = level(d.Score)
	d.Basis = basis(lead)
	d.thin()
	for i := range d.Positions {
		slices.SortStableFunc(d.Positions[i].Members, compareMember)
	}
	slices.SortStableFunc(d.Positions, func(a, b Position) int { return compareMember(a.Members[0], b.Members[0]) })
	if measure, _, ok := strings.Cut(lead.Message, ": "); ok && lead.Cause == Numeric && len(d.Positions) > 2 {
		d.Message = measure + ": " + d.values()
	}
	return d
}

// add puts a side into the position that holds its value.
func (d *Divergence) add(set *claims.Set, s Side) {
	m := Member{Doc: s.Claim.Doc, Claim: s.Claim, Speaker: s.Claim.Speaker(), Span: s.Claim.SentenceSpan(), Evidence: evidence(s), Copies: copiesOf(set, s.Claim)}
	for i := range d.Positions {
		p := &d.Positions[i]
		if !strings.EqualFold(p.Value, s.Value) && !equalFigures(p.figure, figureOf(s)) {
			continue
		}
		if !slices.ContainsFunc(p.Members, func(o Member) bool { return o.Doc == m.Doc && o.Span == m.Span }) {
			p.Members = append(p.Members, m)
		}
		return
	}
	d.Positions = append(d.Positions, Position{Value: s.Value, Members: []Member{m}, figure: figureOf(s)})
}

// figureOf is the amount that a side holds up as its value, nil when its value is none.
func figureOf(s Side) *claims.Amount {
	for i := range s.Claim.Amounts {
		if len(s.Evidence) == 1 && s.Claim.Amounts[i].Span == s.Evidence[0] {
			return &s.Claim.Amounts[i]
		}
	}
	return nil
}

// equalFigures says whether two positions give one figure in two ways: "ten", "10".
func equalFigures(a, b *claims.Amount) bool {
	return a != nil && b != nil && a.Value == b.Value && a.Second == b.Second && a.Bound == b.Bound && a.Unit == b.Unit
}

// values lists the values of all positions: "60, nearly 80 against 84".
func (d *Divergence) values() string {
	var out []string
	for _, p := range d.Positions {
		out = append(out, p.Value)
	}
	last := len(out) - 1
	return strings.Join(out[:last], ", ") + " against " + out[last]
}

// thin drops from a position the members whose sentence another position shows as well, as long as the position keeps one:
// a sentence that tells a claim together with its denial stands on the side of the denial.
func (d *Divergence) thin() {
	for i := range d.Positions {
		kept := slices.DeleteFunc(slices.Clone(d.Positions[i].Members), func(m Member) bool {
			return slices.ContainsFunc(d.Positions, func(o Position) bool {
				return o.Value != d.Positions[i].Value && slices.ContainsFunc(o.Members, func(n Member) bool { return n.Doc == m.Doc && n.Span == m.Span })
			})
		})
		if len(kept) > 0 {
			d.Positions[i].Members = kept
		}
	}
}

// evidence is the list of spans inside the sentence, ascending, without empty or nested ones.
func evidence(s Side) []claims.Span {
	var out []claims.Span
	for _, e := range s.Evidence {
		if e.Len() > 0 && s.Claim.SentenceSpan().Contains(e) {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b claims.Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	kept := out[:0]
	for _, e := range out {
		if len(kept) == 0 || !kept[len(kept)-1].Overlaps(e) {
			kept = append(kept, e)
		}
	}
	return kept
}

func compareMember(a, b Member) int {
	return cmp.Or(strings.Compare(a.Doc.Path, b.Doc.Path), cmp.Compare(a.Span.Start, b.Span.Start))
}

// rank orders the relations by how serious they are.
var rank = map[Relation]int{Contradict: 0, ReportConflict: 0, Dispute: 1, Supersede: 1, Differ: 2, Unclear: 3}

func compareDivergence(a, b *Divergence) int {
	return cmp.Or(cmp.Compare(levelRank[a.Level], levelRank[b.Level]), cmp.Compare(rank[a.Relation], rank[b.Relation]),
		cmp.Compare(b.Score, a.Score), strings.Compare(a.ID, b.ID))
}

// pairID is a hash of both quotes and their evidence, order-free: it survives edits elsewhere in the texts.
func pairID(a, b Side) string {
	one := func(s Side) string {
		out := s.Claim.Quote()
		for _, e := range evidence(s) {
			out += "\x00" + words(s.Claim, e)
		}
		return out
	}
	x, y := one(a), one(b)
	if x > y {
		x, y = y, x
	}
	sum := sha256.Sum256([]byte(x + "\x01" + y))
	return hex.EncodeToString(sum[:6])
}

// topicsOf lists the ids of the topics that hold a claim of the findings.
func topicsOf(set *claims.Set, found []settled) []string {
	var out []string
	for _, topic := range set.Topics {
		for _, f := range found {
			_, a := slices.BinarySearch(topic.Claims, f.A.Claim.ID)
			_, b := slices.BinarySearch(topic.Claims, f.B.Claim.ID)
			if a || b {
				out = append(out, topic.ID)
				break
			}
		}
	}
	return out
}

// copiesOf lists the documents that carry the claim's sentence as wire text.
func copiesOf(set *claims.Set, c *claims.Claim) []string {
	var out []string
	for _, w := range set.Copies {
		if set.Documents[w.OfDoc] == c.Doc && w.OfSentence == c.Sentence && !w.Changed {
			out = append(out, set.Documents[w.Doc].ID)
		}
	}
	return out
}
