package compare

import (
	"cmp"
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
	features []feature
	odds     float64 // what the features say of it, 0 without them
	marked   [2]string
	plain    bool // see Pass.nearlySame
	checked  bool // see index.checked
	weighed  bool // see index.figureLeads
	apart    bool // what models alone find: both sentences give a figure or a time that the other excludes, and share much else
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
			groups[i] = groups[groups[i]]
			i = groups[i]
		}
		return i
	}
	first := map[trait]int{}
	for i := range found {
		for _, t := range traits(&found[i]) {
			if j, ok := first[t]; ok {
				a, b := root(i), root(j)
				groups[max(a, b)] = min(a, b)
			} else {
				first[t] = i
			}
		}
	}
	members := map[int][]int32{}
	var roots []int
	for i := range found {
		r := root(i)
		if r == i {
			roots = append(roots, r)
		}
		members[r] = append(members[r], int32(i))
	}
	at := newPlacement(set)
	var out []Divergence
	var group []settled // of one disagreement; a copy of them all would be the largest thing of a large set
	for _, r := range roots {
		group = group[:0]
		for _, i := range members[r] {
			group = append(group, found[i])
		}
		if d := divergence(at, group); len(d.Positions) > 1 {
			out = append(out, d)
		}
	}
	slices.SortStableFunc(out, func(a, b Divergence) int { return compareDivergence(&a, &b) })
	return out
}

// trait is what a finding has in common with others on one disagreement: findings that share one are about one. They never are
// where cause or aspect differ.
type trait struct {
	cause    Cause
	aspect   string
	relation Relation // "" for figures that grow: stages of one count, whatever the relation
	doc      *claims.Document
	sentence int // -1: a figure of the document
	a, b     string
}

// traits lists them: a sentence, both values and, where a count changes with time, a figure of one document. Two counts of one
// story need not be one: the dead of today and those of an earlier year.
func traits(f *settled) []trait {
	relations, out := []Relation{f.relation}, []trait(nil)
	if f.State && f.Cause == Numeric {
		relations = append(relations, "")
	}
	for _, r := range relations {
		t := trait{cause: f.Cause, aspect: f.Aspect, relation: r}
		for _, s := range []Side{f.A, f.B} {
			t.doc, t.sentence = s.Claim.Doc, s.Claim.Sentence
			out = append(out, t)
		}
		out = append(out, trait{cause: f.Cause, aspect: f.Aspect, relation: r, a: f.A.Value, b: f.B.Value})
	}
	for _, s := range []Side{f.A, f.B} {
		if len(relations) > 1 {
			out = append(out, trait{cause: f.Cause, aspect: f.Aspect, doc: s.Claim.Doc, sentence: -1, a: s.Value})
		}
	}
	return out
}

// before orders two findings on one disagreement, the one that should lead in front (negative): what nothing makes doubtful, then what readers
// would sooner call right, then what its words say more plainly.
func (s *settled) before(o *settled) int {
	return cmp.Or(cmp.Compare(truth(o.score >= mediumScore), truth(s.score >= mediumScore)), cmp.Compare(round(o.odds), round(s.odds)), cmp.Compare(o.score, s.score))
}

// divergence builds one from its findings; the best leads.
func divergence(at *placement, found []settled) Divergence {
	slices.SortStableFunc(found, func(a, b settled) int { return a.before(&b) })
	lead := found[0]
	for _, f := range found {
		if f.State && f.relation == Supersede { // one stage of a growing count makes all of them stages
			lead.relation = Supersede
		}
	}
	d := Divergence{kind: kindOf(&lead.Finding), features: lead.features, marked: lead.marked, plain: lead.plain, apart: lead.apart, Relation: lead.relation, Cause: lead.Cause, Score: lead.score, Message: lead.Message, Guards: lead.guards}
	for _, f := range found {
		d.PairIDs = append(d.PairIDs, pairID(f.A, f.B))
		d.add(at, f.A)
		d.add(at, f.B)
	}
	slices.Sort(d.PairIDs)
	d.PairIDs = slices.Compact(d.PairIDs)
	d.ID = d.PairIDs[0]
	d.Topics = at.topicsOf(found)
	d.Level = d.rated()
	d.Basis = basis(lead)
	d.join()
	d.thin()
	leads := func(m Member) int { // what the finding rests on stands in front, so that the first two members clash
		if m.Claim == lead.A.Claim || m.Claim == lead.B.Claim {
			return 0
		}
		return 1
	}
	for i := range d.Positions {
		slices.SortStableFunc(d.Positions[i].Members, func(a, b Member) int { return cmp.Or(leads(a)-leads(b), compareMember(a, b)) })
	}
	slices.SortStableFunc(d.Positions, func(a, b Position) int {
		return cmp.Or(leads(a.Members[0])-leads(b.Members[0]), compareMember(a.Members[0], b.Members[0]))
	})
	if measure, _, ok := strings.Cut(lead.Message, ": "); ok && lead.Cause == Numeric && (len(d.Positions) > 2 || d.Relation == Supersede) {
		d.Message = measure + ": " + d.values()
	}
	return d
}

// rank orders the relations by how serious they are.
var rank = map[Relation]int{Contradict: 0, ReportConflict: 0, Dispute: 1, Supersede: 1, Differ: 2, Unclear: 3}
