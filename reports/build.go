package reports

import (
	"cmp"
	"fmt"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/parallel"
	"crossclaim/claims/when"
	"crossclaim/compare"
)

// builder carries what the construction of one report looks up again and again.
type builder struct {
	set    *claims.Set
	index  map[*claims.Document]int
	places places
	rank   []int // of each source, its column
}

func newBuilder(set *claims.Set) builder {
	b := builder{set, map[*claims.Document]int{}, newPlaces(set.Documents), nil}
	for i, doc := range set.Documents {
		b.index[doc] = i
	}
	b.rank = ranks(b.columns())
	return b
}

// New makes the report of a comparison.
func New(result *compare.Result, opts Options) *Report {
	b := newBuilder(result.Set)
	r := b.report(Comparison, opts)
	r.Stats.Considered, r.Stats.Ranked, r.Stats.Scored = result.Stats.Considered, result.Stats.Ranked, result.Stats.Scored
	r.noteVersions(result)
	r.Topics = b.topics(result)
	r.Matches, r.Nearest = result.Matches, result.Nearest
	labels := map[string]string{}
	for _, t := range result.Set.Topics {
		labels[t.ID] = t.Label
	}
	shown := result.Divergences
	if opts.Max > 0 && len(shown) > opts.Max {
		shown = shown[:opts.Max]
	}
	r.Divergences = each(shown, func(d compare.Divergence) Divergence { return b.divergence(d, labels) })
	if !opts.Brief {
		r.Agreements = len(result.Agreements)
		r.Agreement = func(i int) Agreement {
			a := result.Agreements[i]
			return Agreement{a.Topic, b.member(compare.MemberOf(result.Set, a.A)), b.member(compare.MemberOf(result.Set, a.B))}
		}
	}
	r.Hidden = hidden(result, len(shown), opts.Barred)
	r.chooseTables(opts.Tables)
	return r
}

// noteVersions notes at the sources that are versions of one page that they were not compared.
func (r *Report) noteVersions(result *compare.Result) {
	for _, v := range result.Versions {
		for side, doc := range v {
			s := &r.Sources[slices.Index(result.Set.Documents, doc)]
			s.Notes = append(slices.Clone(s.Notes), fmt.Sprintf("another version of %s, not compared with it", v[1-side].ID))
		}
	}
}

// each makes something of every item of a list, on all cores; nil of an empty one.
func each[T, U any](list []T, f func(T) U) []U {
	if len(list) == 0 {
		return nil
	}
	out := make([]U, len(list))
	parallel.Each(len(list), func(i int) { out[i] = f(list[i]) })
	return out
}

// chooseTables picks the topics whose coverage table is shown: those with a shown divergence in it, then the first others
// of which several sources speak, and plainly. A limit of 0 shows all.
func (r *Report) chooseTables(limit int) {
	shown := map[string]bool{}
	for _, d := range r.Divergences {
		shown[d.ID] = true
	}
	chosen := 0
	for i := range r.Topics {
		t := &r.Topics[i]
		t.Table = slices.ContainsFunc(t.Rows, func(row Row) bool { return shown[row.Divergence] })
		if t.Table {
			chosen++
		}
	}
	for i := range r.Topics {
		t := &r.Topics[i]
		switch {
		case len(t.Rows) == 0 || t.Table:
		case limit == 0:
			t.Table = true
		case t.only(len(r.Sources)) >= 0 && len(r.Sources) > 1:
			r.Hidden.Alone++
		case chosen < limit && !t.Vague && (t.Speaking > 1 || len(r.Sources) == 1):
			t.Table = true
			chosen++
		default:
			r.Hidden.Tables++
		}
	}
}

// Topics makes the report of what the sources speak about.
func Topics(result *compare.Result, opts Options) *Report {
	opts.Brief = true
	r := New(result, opts)
	r.Kind = TopicList
	r.Divergences = nil
	r.Hidden = Hidden{Topics: result.Hidden.Topics}
	return r
}

// hidden counts what is held back. Result.Hidden counts every divergence a filter dropped, low ones included, barred ones among them.
func hidden(result *compare.Result, shown, barred int) Hidden {
	low := result.Stats.Low - barred
	for _, d := range result.Divergences {
		if d.Level == compare.Low {
			low--
		}
	}
	low = min(max(low, 0), result.Hidden.Divergences)
	return Hidden{
		Low:        low,
		Filtered:   result.Hidden.Divergences - low,
		Max:        len(result.Divergences) - shown,
		Topics:     result.Hidden.Topics,
		Agreements: result.Hidden.Agreements,
	}
}

// report is the part that all kinds share.
func (b builder) report(kind Kind, opts Options) *Report {
	r := &Report{
		Kind:    kind,
		Tool:    Tool{"crossclaim", opts.Version, cmp.Or(opts.Scorer, "rules")},
		Columns: b.columns(),
		Skipped: slices.Clone(b.set.Skipped),
		Filters: opts.Filters,
		Seconds: opts.Seconds,
	}
	slices.SortFunc(r.Skipped, func(x, y claims.Skipped) int {
		return cmp.Or(cmp.Compare(x.Path, y.Path), cmp.Compare(x.Reason, y.Reason))
	})
	perDoc := map[*claims.Document]int{}
	for _, c := range b.set.Claims {
		if c.Kind != claims.NoClaim {
			perDoc[c.Doc]++
		}
	}
	for _, doc := range b.set.Documents {
		r.Stats.Sentences += len(doc.Sentences)
		r.Stats.Claims += perDoc[doc]
		r.Sources = append(r.Sources, Source{
			ID: doc.ID, Path: doc.Path, Title: doc.Title, Outlet: doc.Outlet, Published: published(doc.Published),
			Offsets: doc.Offsets, Sentences: len(doc.Sentences), Claims: perDoc[doc], Masked: len(doc.Noise), Notes: doc.Notes,
		})
	}
	r.Stats.Topics = len(b.set.Topics)
	return r
}

// columns is the order in which the documents were given, or by path when the set does not say.
func (b builder) columns() []int {
	if len(b.set.Columns) == len(b.set.Documents) {
		return b.set.Columns
	}
	order := make([]int, len(b.set.Documents))
	for i := range order {
		order[i] = i
	}
	return order
}

// ranks gives each source its column.
func ranks(columns []int) []int {
	out := make([]int, len(columns))
	for column, source := range slices.Backward(columns) {
		out[source] = column
	}
	return out
}

// published writes the day, or the moment when one is known.
func published(i when.Interval) string {
	switch {
	case !i.Known():
		return ""
	case i.To.Sub(i.From).Hours() >= 20:
		return i.From.Format("2006-01-02")
	default:
		return i.From.Format("2006-01-02T15:04Z07:00")
	}
}

func (b builder) topics(result *compare.Result) []Topic {
	coverage := map[string]compare.Coverage{}
	for _, c := range result.Coverage {
		coverage[c.Topic] = c
	}
	ids := map[string]int{}
	for i, doc := range b.set.Documents {
		ids[doc.ID] = i
	}
	return each(result.Topics, func(t claims.Topic) Topic {
		topic := Topic{ID: t.ID, Label: t.Label, Terms: t.Terms, PerSource: map[int]int{}}
		for _, i := range t.Claims {
			c := b.set.Claims[i]
			topic.Claims = append(topic.Claims, b.quote(c.Doc, c.Span))
			topic.PerSource[b.index[c.Doc]]++
		}
		for _, row := range coverage[t.ID].Rows {
			topic.Rows = append(topic.Rows, b.row(row, ids))
		}
		topic.Vague = coverage[t.ID].Vague
		topic.Speaking = len(topic.PerSource)
		if len(topic.Rows) > 0 {
			topic.Speaking = coverage[t.ID].Speaking()
		}
		return topic
	})
}

// row puts the cells in the order of the sources.
func (b builder) row(row compare.Row, ids map[string]int) Row {
	out := Row{Aspect: row.Aspect, Divergence: row.Divergence, Unsure: row.Unsure}
	for _, cell := range row.Cells {
		if i, ok := ids[cell.Doc]; ok && cell.State != compare.Silence {
			out.Cells = append(out.Cells, StateCell{i, cell.State, claims.Fold(cell.Speaker), claims.Fold(cell.Words)})
		}
	}
	slices.SortStableFunc(out.Cells, func(x, y StateCell) int { return cmp.Compare(x.Source, y.Source) })
	return out
}

func (b builder) divergence(d compare.Divergence, labels map[string]string) Divergence {
	out := Divergence{
		ID: d.ID, PairIDs: d.PairIDs, Relation: d.Relation, Cause: d.Cause, Level: d.Level, Score: d.Score,
		Basis: d.Basis, Topics: d.Topics, Message: d.Message, Guards: d.Guards, Witness: d.Witness, OneSource: d.OneText(),
	}
	for _, id := range d.Topics {
		out.Labels = append(out.Labels, labels[id])
	}
	for i, p := range d.Positions {
		position := Position{Value: p.Value}
		for _, m := range p.Members {
			position.Members = append(position.Members, b.member(m))
		}
		b.mark(position.Members, wordsOf(opponent(d.Positions, i)))
		out.Positions = append(out.Positions, position)
	}
	if out.A, out.B = lead(out.Positions, 0), lead(out.Positions, 1); byPlace(out.B, out.A) < 0 {
		out.A, out.B = out.B, out.A
	}
	for i := range out.Positions {
		slices.SortStableFunc(out.Positions[i].Members, byPlace)
	}
	slices.SortStableFunc(out.Positions, func(x, y Position) int {
		if len(x.Members) == 0 || len(y.Members) == 0 {
			return cmp.Compare(len(y.Members), len(x.Members))
		}
		return cmp.Or(byPlace(x.Members[0], y.Members[0]), cmp.Compare(x.Value, y.Value))
	})
	return out
}

// lead is the first member of a position, none where there is none.
func lead(positions []Position, i int) Member {
	if i >= len(positions) || len(positions[i].Members) == 0 {
		return Member{}
	}
	return positions[i].Members[0]
}
