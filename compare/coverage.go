package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/parallel"
)

const (
	maxRows     = 6    // of a coverage table
	maxDoubt    = 0.25 // of the sources of which it is not sure whether they are silent on a topic, for its table to tell much
	maxUnsure   = 0.34 // and of those of which no words can be shown, for whatever reason
	maxAgreed   = 2    // of them rows of what several sources say alike
	manySources = 100  // from which a topic of one source has no table and a row no silent cell: silence would stand there millions of times,
	manyWords   = 100  // and of the sources found by words no more are quoted in a row
	sureKeys    = 3    // keys that the sides of a divergence share, from which another sentence with them speaks of the same
	denialWord  = "denied"
)

// coverage builds a table for each topic: first what each source says of it, unless the rows below say all of that, then a row for each divergence whose main
// topic it is, then what several sources say alike.
func coverage(r *Result, x *index) []Coverage {
	a := newAtlas(x)
	home := mainTopics(r)
	agreed := map[string][]*Agreement{}
	for i := range r.Agreements {
		g := &r.Agreements[i]
		agreed[g.Topic] = append(agreed[g.Topic], g)
	}
	labels := labelVectors(r, x)
	out := make([]Coverage, len(r.Topics))
	parallel.With(len(r.Topics), func() func(int) {
		t := tabler{r: r, scout: newScout(a), labels: labels}
		return func(i int) {
			topic := r.Topics[i]
			if a.large() && len(home[topic.ID]) == 0 && t.alone(topic) {
				out[i] = Coverage{Topic: topic.ID}
				return
			}
			out[i] = t.table(topic, home[topic.ID], agreed[topic.ID])
		}
	})
	return out
}

// labelVectors asks for the vectors of the labels; nil where sentences have none.
func labelVectors(r *Result, x *index) map[string]vector {
	if x.senses == nil || len(r.Set.Documents) > manySources {
		return nil
	}
	var texts []string
	for _, t := range r.Topics {
		texts = append(texts, t.Label)
	}
	out := map[string]vector{}
	for i, v := range r.vectors.Vectors(texts) {
		out[r.Topics[i].ID] = whole8(v)
	}
	return out
}

// mainTopics lists for each topic the divergences that are shown in its table: a divergence stands in one table alone, that
// of the topic with the most of its members, the first of several.
func mainTopics(r *Result) map[string][]*Divergence {
	topic := map[string]claims.Topic{}
	for _, t := range r.Topics {
		topic[t.ID] = t
	}
	out := map[string][]*Divergence{}
	for i := range r.Divergences {
		d := &r.Divergences[i]
		best, most := "", 0
		for _, id := range d.Topics {
			n := 0
			for _, p := range d.Positions {
				for _, m := range p.Members {
					if _, ok := slices.BinarySearch(topic[id].Claims, m.Claim.ID); ok {
						n++
					}
				}
			}
			if n > most {
				best, most = id, n
			}
		}
		if best != "" && d.Level != Low {
			out[best] = append(out[best], d)
		}
	}
	return out
}

// tabler makes the rows of one topic after another.
type tabler struct {
	r *Result
	*scout
	labels   map[string]vector        // of topics, by their id
	vague    bool                     // of the row filled last, see Coverage.Vague
	wordings map[wording]*quotedClaim // that were asked for
	spare    [][]Cell                 // rows of a large set that are copied and can be filled again
}

// alone says whether the claims of a topic, which stand in the order of the documents, are of one source.
func (t *tabler) alone(topic claims.Topic) bool {
	n := len(topic.Claims)
	return n == 0 || t.set.Claims[topic.Claims[0]].Doc == t.set.Claims[topic.Claims[n-1]].Doc
}

// table makes the rows of a topic. Where the topic is a count and a divergence is about that count, its row says all that one
// of the topic would.
func (t *tabler) table(topic claims.Topic, clashes []*Divergence, agreed []*Agreement) Coverage {
	clashes = slices.Clone(clashes[:min(maxRows-1, len(clashes))])
	counts := func(d *Divergence) bool {
		a := t.figured(d)
		return a != nil && a.Measure == topic.Measure
	}
	var out []Row
	vague := false
	if k := slices.IndexFunc(clashes, counts); k >= 0 {
		clashes[0], clashes[k] = clashes[k], clashes[0]
	} else {
		out = append(out, t.topicRow(topic))
		vague = t.vague
	}
	for _, d := range clashes {
		out = append(out, t.clashRow(d))
	}
	if len(clashes) > 0 && len(out) > len(clashes) && out[0].repeats(out[1:]) {
		out = out[1:]
	}
	used := map[*claims.Claim]bool{}
	if t.large() && out[0].partial() {
		agreed = nil // who is silent on the topic is so in every row of it, and none would be shown
	}
	for _, g := range agreed {
		if len(out) == maxRows || len(used) > 0 && len(out) > maxAgreed+len(clashes) {
			break
		}
		if !used[g.A] && !used[g.B] && stands(g.A) && stands(g.B) {
			if row := t.agreedRow(g, agreed, used); !out[0].tells(row) && !row.partial() {
				out = append(out, row)
			}
		}
	}
	if t.large() {
		for i := range out {
			t.thin(&out[i])
		}
	}
	return Coverage{Topic: topic.ID, Rows: out, Vague: vague}
}

// large says whether there are more sources than a reader has an eye for each of.
func (a *atlas) large() bool { return len(a.set.Documents) > manySources }

// thin leaves of a row what is told in it, and the places of the unclear sources.
func (t *tabler) thin(row *Row) {
	var told []Cell
	for i, c := range row.Cells {
		switch c.State {
		case Silence:
		case Unsure:
			row.Unsure = append(row.Unsure, int32(i))
		default:
			told = append(told, c)
		}
	}
	t.spare = append(t.spare, row.Cells)
	row.Cells, row.Unsure = slices.Clip(told), slices.Clip(row.Unsure)
}

// tells says whether a row quotes all that another quotes.
func (r Row) tells(other Row) bool {
	for i, c := range other.Cells {
		if c.Words != "" && c.Words != r.Cells[i].Words {
			return false
		}
	}
	return true
}

// repeats says whether all that a row quotes stands in the rows below it, the first of which knows as little of the other sources.
func (r Row) repeats(below []Row) bool {
	for i, c := range r.Cells {
		if c.State == Unsure {
			c.Words = ""
		}
		told := slices.ContainsFunc(below, func(o Row) bool { return o.Cells[i].Words == c.Words })
		if c.Words != "" && !told || c.Words == "" && below[0].Cells[i].State != c.State {
			return false
		}
	}
	return true
}

// partial says whether a source is silent in a row. What a source says of a topic it may say of one aspect in other words,
// so that what others say alike is shown only where nobody is left to call silent.
func (r Row) partial() bool {
	return slices.ContainsFunc(r.Cells, func(c Cell) bool { return c.State == Silence || c.State == Unsure })
}
