package compare

import (
	"cmp"
	"math"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"

	"crossclaim/claims"
	"crossclaim/claims/text"
)

const (
	maxRows    = 6   // of a coverage table
	maxDoubt   = 0.1 // of the sources of which it is not sure whether they are silent on a topic, for its table to tell much
	maxAgreed  = 2   // of them rows of what several sources say alike
	sureKeys   = 3   // keys that the sides of a divergence share, from which another sentence with them speaks of the same
	denialWord = "denied"
)

// coverage builds a table for each topic: first what each source says of it, then a row for each divergence whose main
// topic it is, then what several sources say alike.
func coverage(r *Result, x *index) []Coverage {
	a := newAtlas(x)
	home := mainTopics(r)
	agreed := map[string][]Agreement{}
	for _, g := range r.Agreements {
		agreed[g.Topic] = append(agreed[g.Topic], g)
	}
	out := make([]Coverage, len(r.Topics))
	var wait sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for w := range workers {
		wait.Go(func() {
			t := tabler{r: r, scout: newScout(a)}
			for i := w; i < len(r.Topics); i += workers {
				topic := r.Topics[i]
				out[i] = t.table(topic, home[topic.ID], agreed[topic.ID])
			}
		})
	}
	wait.Wait()
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
	vague bool // of the row filled last, see Coverage.Vague
}

func (t *tabler) table(topic claims.Topic, clashes []*Divergence, agreed []Agreement) Coverage {
	var out []Row
	vague := false
	for _, d := range clashes[:min(maxRows-1, len(clashes))] {
		row := t.clashRow(d)
		if a := t.figured(d); a != nil && a.Measure == topic.Measure { // the count the topic is about
			out = slices.Insert(out, 0, row)
			topic.Label = ""
			continue
		}
		out = append(out, row)
	}
	if topic.Label != "" {
		out = slices.Insert(out, 0, t.topicRow(topic))
		vague = t.vague
	}
	used := map[*claims.Claim]bool{}
	for _, g := range agreed {
		if len(out) == maxRows || len(used) > 0 && len(out) > maxAgreed+len(clashes) {
			break
		}
		if !used[g.A.Claim] && !used[g.B.Claim] && stands(g.A.Claim) && stands(g.B.Claim) {
			if row := t.agreedRow(g, agreed, used); !out[0].tells(row) && !row.partial() {
				out = append(out, row)
			}
		}
	}
	return Coverage{Topic: topic.ID, Rows: out, Vague: vague}
}

// tells says whether a row quotes all that another quotes.
func (r Row) tells(other Row) bool {
	for i, c := range other.Cells {
		if c.State != Silence && c.Words != r.Cells[i].Words {
			return false
		}
	}
	return true
}

// partial says whether a source is silent in a row. What a source says of a topic it may say of one aspect in other words,
// so that what others say alike is shown only where nobody is left to call silent.
func (r Row) partial() bool {
	return slices.ContainsFunc(r.Cells, func(c Cell) bool { return c.State == Silence })
}

// topicRow shows of each source the clause that says most on the topic.
func (t *tabler) topicRow(topic claims.Topic) Row {
	row := Row{Aspect: topic.Label, Cells: t.blank()}
	th := theme{name: -1, topic: topic.Measure == ""}
	for _, id := range topic.Claims {
		th.home = append(th.home, t.siteOf(t.set.Claims[id]))
	}
	th.home = slices.Compact(th.home)
	if id, ok := t.ids["measure "+topic.Measure]; ok && topic.Measure != "" {
		th.must, th.measure = append(th.must, id), topic.Measure
	} else {
		for _, w := range topic.Words {
			if id, ok := t.ids[t.stems[w]]; ok {
				th.must = append(th.must, id)
			}
		}
		th.name, th.named = t.nameIn(topic.Label)
	}
	t.fill(&row, th)
	return row
}

// clashRow shows a divergence: the first position says, the others deny or differ; what the rest say on the same thing
// stands beside it.
func (t *tabler) clashRow(d *Divergence) Row {
	row := Row{Aspect: aspect(d), Divergence: d.ID, Cells: t.blank()}
	th := theme{name: -1}
	var list []*claims.Claim
	for i, p := range d.Positions {
		for _, m := range p.Members {
			state := Says
			switch {
			case opposed(d, i, m):
				state = Denies
			case i > 0:
				state = Differs
			}
			row.set(t.set, m.Doc.ID, state, m.Claim)
			for _, id := range m.Copies {
				row.set(t.set, id, state, m.Claim)
			}
			list = append(list, m.Claim)
			th.home = append(th.home, t.siteOf(m.Claim))
		}
	}
	slices.Sort(th.home)
	th.home = slices.Compact(th.home)
	th.must = t.shared(list)
	th.amount = t.figured(d)
	if th.amount != nil || len(th.must) >= sureKeys {
		t.fill(&row, th)
	}
	return row
}

// figured is a figure that the members of a divergence in numbers give, nil for any other divergence.
func (t *tabler) figured(d *Divergence) *claims.Amount {
	if d.Cause != Numeric {
		return nil
	}
	for _, p := range d.Positions {
		for _, m := range p.Members {
			for k := range m.Claim.Amounts {
				if a := &m.Claim.Amounts[k]; a.Measure != "" && slices.ContainsFunc(m.Evidence, func(s claims.Span) bool { return s.Overlaps(a.Span) }) {
					return a
				}
			}
		}
	}
	return nil
}

// opposed says whether a member denies what another position affirms.
func opposed(d *Divergence, position int, m Member) bool {
	if d.Positions[position].Value == denialWord {
		return true
	}
	switch d.Cause {
	case Negation, ImplicitNegation, StanceCause, Factive, Learned:
	default:
		return false
	}
	if m.Claim == nil || !denies(m.Claim) {
		return false
	}
	for i, p := range d.Positions {
		if i != position && slices.ContainsFunc(p.Members, func(o Member) bool { return o.Claim != nil && !denies(o.Claim) }) {
			return true
		}
	}
	return false
}

// aspect names what a divergence is about in a few words: its message without the quotes, which stand in the cells.
func aspect(d *Divergence) string {
	var values []string
	for _, p := range d.Positions {
		values = append(values, p.Value)
	}
	out := d.Message
	for _, cut := range []string{" (\"", ": \"", "\""} {
		if head, rest, ok := strings.Cut(out, cut); ok {
			if cut == "\"" && head == "" {
				return clip(beside(values))
			}
			out = strings.TrimSpace(head)
			if cut == " (\"" && strings.Contains(rest, "\") against") {
				out += " against " + values[len(values)-1]
			} else if cut == ": \"" && d.Cause != Negation {
				out += ": " + beside(values)
			}
			break
		}
	}
	return clip(out)
}

// beside sets quoted values side by side.
func beside(values []string) string { return "\"" + strings.Join(values, "\" against \"") + "\"" }

// agreedRow shows what the claims of an agreement, and those that agree with its first, state alike.
func (t *tabler) agreedRow(g Agreement, all []Agreement, used map[*claims.Claim]bool) Row {
	row := Row{Aspect: quotation(t.set, g.A.Claim), Cells: t.blank()}
	list := []*claims.Claim{g.A.Claim, g.B.Claim}
	for _, h := range all {
		for _, pair := range [][2]Member{{h.A, h.B}, {h.B, h.A}} {
			if pair[0].Claim == g.A.Claim && !used[pair[1].Claim] {
				list = append(list, pair[1].Claim)
			}
		}
	}
	th := theme{name: -1}
	for _, c := range list {
		used[c] = true
		row.set(t.set, c.Doc.ID, voice(c), c)
		th.home = append(th.home, t.siteOf(c))
	}
	slices.Sort(th.home)
	th.home = slices.Compact(th.home)
	th.must = t.shared(list)
	t.fill(&row, th)
	return row
}

// shared lists the keys that most of the claims hold: what a sentence must name to speak of the same.
func (t *tabler) shared(list []*claims.Claim) []int32 {
	count := map[int32]int{}
	for _, c := range list {
		for _, k := range t.held(c) {
			count[k]++
		}
	}
	var out []int32
	for k, n := range count {
		if 2*n > len(list) {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return out
}

// held lists the keys of a claim.
func (a *atlas) held(c *claims.Claim) []int32 {
	var out []int32
	add := func(key string) {
		if id, ok := a.ids[key]; ok && key != "" {
			out = append(out, id)
		}
	}
	for _, w := range c.Words {
		add(a.stems[claims.Normal(w)])
	}
	for _, n := range c.Names {
		add("name " + strconv.Itoa(n))
	}
	for _, m := range c.Amounts {
		add("measure " + m.Measure)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// fill gives the cells still silent the clause of the best sentence that speaks of the theme.
func (t *tabler) fill(row *Row, th theme) {
	keys := t.weigh(th)
	found, sure := t.find(th)
	t.vague = sure < 2
	if th.topic {
		t.vague = float64(t.near(th, found)) > maxDoubt*float64(len(found)) || t.vague
	}
	for d, i := range found {
		if i >= 0 && row.Cells[d].State == Silence {
			c, whole := t.pick(i)
			row.Cells[d] = Cell{Doc: row.Cells[d].Doc, State: Says, Words: clip(t.set.Documents[d].Quote(t.sentence(i).Span))}
			if c != nil {
				row.Cells[d].fill(t.set, voice(c), c, whole)
			}
		}
	}
	t.clear(keys)
}

// pick is the claim of a sentence that says most on the theme, and whether it takes the whole sentence to say it.
func (t *tabler) pick(i int) (best *claims.Claim, whole bool) {
	sum := func(keys []int32) (fit, named float64) {
		for _, k := range keys {
			fit, named = fit+t.weight[k], named+t.wanted[k]
		}
		return fit, named
	}
	_, all := sum(t.sites[i].keys)
	top, part := 0.0, 0.0
	for _, c := range t.claimsOf(t.sites[i].doc, t.sites[i].sentence) {
		keys := t.held(c)
		fit, named := sum(t.spoken(c, keys))
		score := (0.01 + fit + named) / math.Sqrt(8+float64(len(keys)))
		if !stands(c) {
			score *= 0.7
		}
		if c.Kind == claims.NoClaim {
			score *= 0.5
		}
		if score = round(score); best == nil || score > top {
			best, top, part = c, score, named
		}
	}
	return best, part < spoken*all
}

// spoken adds to the keys of a claim those of its speaker, who is named beside it.
func (a *atlas) spoken(c *claims.Claim, keys []int32) []int32 {
	if len(c.Speakers) == 0 {
		return keys
	}
	s := c.Speakers[len(c.Speakers)-1]
	out := slices.Clone(keys)
	for _, w := range strings.Fields(strings.ToLower(s.Text)) {
		if id, ok := a.ids[a.stems[claims.Normal(w)]]; ok {
			out = append(out, id)
		}
	}
	if id, ok := a.ids["name "+strconv.Itoa(s.Name)]; ok {
		out = append(out, id)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// siteOf is the sentence of a claim as a place in atlas.sites.
func (a *atlas) siteOf(c *claims.Claim) int { return a.first[a.x.of[c.Doc]] + c.Sentence }

func (a *atlas) sentence(i int) text.Sentence {
	return a.set.Documents[a.sites[i].doc].Sentences[a.sites[i].sentence]
}

// voice says whether the source says it itself or lets somebody say it.
func voice(c *claims.Claim) State {
	if c.Speaker() != "" {
		return Quotes
	}
	return Says
}

func (t *tabler) blank() []Cell {
	cells := make([]Cell, len(t.set.Documents))
	for i, d := range t.set.Documents {
		cells[i] = Cell{Doc: d.ID, State: Silence}
	}
	return cells
}

// set fills the cell of a document; a document that holds two positions is shown with both.
func (r *Row) set(all *claims.Set, doc string, state State, c *claims.Claim) {
	i := slices.IndexFunc(r.Cells, func(cell Cell) bool { return cell.Doc == doc })
	switch {
	case i < 0:
	case r.Cells[i].State == Silence:
		r.Cells[i].fill(all, state, c, false)
	case state != r.Cells[i].State && !strings.Contains(r.Cells[i].Words, secondVoice):
		r.Cells[i].Words += secondVoice + quotation(all, c)
		r.Cells[i].State = state
	}
}

// secondVoice stands between two positions that one source tells.
const secondVoice = " / "

func (c *Cell) fill(all *claims.Set, state State, claim *claims.Claim, whole bool) {
	c.State, c.Claim, c.Words = state, claim, quotation(all, claim)
	if whole {
		c.Words = clip(claim.Quote())
	}
	if state == Quotes {
		c.Speaker = speaker(all, claim)
		if strings.Contains(strings.ToLower(c.Words), strings.ToLower(c.Speaker)) {
			c.Speaker = "" // the sentence names him
		}
	}
}

// speaker names the innermost voice of a claim, "" when only a pronoun does.
func speaker(all *claims.Set, c *claims.Claim) string {
	s := c.Speakers[len(c.Speakers)-1]
	switch {
	case !pronoun(s.Text):
		return small(strings.TrimRight(claims.Fold(s.Text), " ,;:"))
	case s.Name >= 0:
		return all.Names[s.Name].Label
	}
	return ""
}

// Speaking counts the sources that are not silent on the topic.
func (c Coverage) Speaking() int {
	n := 0
	if len(c.Rows) > 0 {
		for _, cell := range c.Rows[0].Cells {
			if cell.State != Silence {
				n++
			}
		}
	}
	return n
}

// differing says whether several sources speak of the topic and a divergence stands in its table.
func (c Coverage) differing() bool {
	return c.Speaking() > 1 && slices.ContainsFunc(c.Rows, func(r Row) bool { return r.Divergence != "" })
}

// order puts the topics several sources speak of and differ on first, then those most sources speak of, then the
// vague ones; topics with their tables keep their order otherwise.
func (r *Result) order() {
	tables := slices.Clone(r.Coverage)
	slices.SortStableFunc(tables, func(a, b Coverage) int {
		if a.differing() != b.differing() {
			if a.differing() {
				return -1
			}
			return 1
		}
		if a.Vague != b.Vague {
			if b.Vague {
				return -1
			}
			return 1
		}
		return cmp.Compare(b.Speaking(), a.Speaking())
	})
	topics := map[string]claims.Topic{}
	for _, t := range r.Topics {
		topics[t.ID] = t
	}
	r.Coverage, r.Topics = tables, make([]claims.Topic, len(tables))
	for i, c := range tables {
		r.Topics[i] = topics[c.Topic]
	}
}

// small writes an article in front in small letters.
func small(s string) string {
	for _, article := range []string{"The ", "A ", "An "} {
		if rest, ok := strings.CutPrefix(s, article); ok {
			return strings.ToLower(article) + rest
		}
	}
	return s
}
