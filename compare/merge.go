package compare

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"math"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
	"crossclaim/claims/when"
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
	d := Divergence{kind: kindOf(&lead.Finding), features: lead.features, marked: lead.marked, plain: lead.plain, Relation: lead.relation, Cause: lead.Cause, Score: lead.score, Message: lead.Message, Guards: lead.guards}
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

// add puts a side into the position that holds its value.
func (d *Divergence) add(at *placement, s Side) {
	m := Member{Doc: s.Claim.Doc, Claim: s.Claim, Speaker: whose(at.set, s), Span: s.Claim.SentenceSpan(), Evidence: evidence(s), Copies: at.copiesOf(s.Claim)}
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

// whose is who holds a position: who says the claim, or, where the text itself tells that somebody denies something, who denies it.
func whose(set *claims.Set, s Side) string {
	who, _, ok := denying(s.Claim)
	if by := teller(set, s.Claim); by != "" || !ok || s.Value != denialWord {
		return by
	}
	return byName(set, s.Claim, who)
}

// byName is who denies, by name where the text has a pronoun for it.
func byName(set *claims.Set, d *claims.Claim, who string) string {
	if n := denierOf(d); pronoun(who) && n >= 0 {
		return set.Names[n].Label
	}
	return who
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

// join makes one position of figures that round to each other, whatever their bounds, "two" and "at least two", "62,122" and "around 62,000", and of those
// of one text that fit each other, "at least 14" and "over a dozen"; the one with most members names it, of two with as many the one that
// says more. Two positions always stay.
func (d *Divergence) join() {
	for i := 0; i < len(d.Positions); i++ {
		for j := len(d.Positions) - 1; j > i && len(d.Positions) > 2; j-- {
			p, q := &d.Positions[i], d.Positions[j]
			if p.figure == nil || q.figure == nil || !rounds(p.figure, q.figure) && !(p.sameText(q) && quantity.Compatible(p.figure.Quantity, q.figure.Quantity)) {
				continue
			}
			if len(q.Members) > len(p.Members) || len(q.Members) == len(p.Members) && q.figure.Low > p.figure.Low {
				p.Value, p.figure = q.Value, q.figure
			}
			for _, m := range q.Members {
				if !slices.ContainsFunc(p.Members, func(o Member) bool { return o.Doc == m.Doc && o.Span == m.Span }) {
					p.Members = append(p.Members, m)
				}
			}
			d.Positions = slices.Delete(d.Positions, j, j+1)
		}
	}
}

// rounds says whether two figures round to each other; one that says of itself that it is about so many, to tens: "close to 70" for 69.
func rounds(a, b *claims.Amount) bool {
	near := a.Bound == quantity.About && tens(a.Value, b.Value) || b.Bound == quantity.About && tens(b.Value, a.Value)
	return a.Unit == b.Unit && (near || math.Abs(a.Value-b.Value) <= 0.005*min(a.Value, b.Value))
}

// sameText says whether one text alone holds both positions.
func (p *Position) sameText(q Position) bool {
	doc := p.Members[0].Doc
	other := func(m Member) bool { return m.Doc != doc }
	return !slices.ContainsFunc(p.Members, other) && !slices.ContainsFunc(q.Members, other)
}

// values lists the values of all positions, in the order of the texts, as a report shows them: "60, nearly 80 against 84".
func (d *Divergence) values() string {
	var out []string
	first := func(p Position) Member { return slices.MinFunc(p.Members, compareMember) }
	order := slices.Clone(d.Positions)
	slices.SortStableFunc(order, func(a, b Position) int { return compareMember(first(a), first(b)) })
	between := " against "
	if d.Relation == Supersede && !slices.ContainsFunc(order, func(p Position) bool { return !published(p).Known() }) {
		slices.SortStableFunc(order, func(a, b Position) int { return earlier(published(a), published(b)) })
		between = ", then "
	}
	for _, p := range order {
		out = append(out, p.Value)
	}
	last := len(out) - 1
	return strings.Join(out[:last], ", ") + between + out[last]
}

// published is the earliest day on which a position was told, unknown where that of one of its texts is.
func published(p Position) when.Interval {
	return slices.MinFunc(p.Members, func(a, b Member) int {
		x, y := a.Doc.Published, b.Doc.Published
		if x.Known() != y.Known() {
			return cmp.Compare(truth(x.Known()), truth(y.Known()))
		}
		return earlier(x, y)
	}).Doc.Published
}

func earlier(a, b when.Interval) int {
	return cmp.Compare(truth(b.Before(a)), truth(a.Before(b)))
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
