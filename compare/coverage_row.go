package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
)

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
	if th.topic {
		words := topic.Words
		if len(words) == 0 {
			words = strings.Fields(strings.ReplaceAll(strings.ToLower(topic.Label), " and ", " "))
		}
		if th.hints = t.hints(words); strings.ToLower(topic.Label) == topic.Label {
			th.label = t.labels[topic.ID]
		}
	}
	t.fill(&row, th)
	return row
}

// clashRow shows a divergence: each source that holds a position with that; what the rest say on the same thing stands beside it.
func (t *tabler) clashRow(d *Divergence) Row {
	row := Row{Aspect: aspect(d), Divergence: d.ID, Cells: t.blank()}
	th := theme{name: -1, clash: true}
	s := sides{d: d, holds: map[int][]int{}, members: map[int][]Member{}}
	var list []*claims.Claim
	for i, p := range d.Positions {
		for _, m := range p.Members {
			for _, id := range append([]string{m.Doc.ID}, m.Copies...) {
				t.place(&row, s, id, i, m)
			}
			list = append(list, m.Claim)
			th.home = append(th.home, t.siteOf(m.Claim))
		}
	}
	slices.Sort(th.home)
	th.home = slices.Compact(th.home)
	th.must = t.shared(list)
	if th.amount = t.figured(d); th.amount != nil {
		th.measure = th.amount.Measure
		th.hints = t.hints(strings.Fields(th.measure))
		if id, ok := t.ids["measure "+th.measure]; ok {
			th.hints = append(th.hints, id)
		}
	}
	t.fill(&row, th)
	t.side(&row, s, th.amount)
	return row
}

// figured is a figure that the members of a divergence in numbers give, nil for any other divergence.
func (t *tabler) figured(d *Divergence) *claims.Amount {
	if d.Cause != Numeric {
		return nil
	}
	for _, p := range d.Positions {
		for _, m := range p.Members {
			if a := sideFigure(m); a != nil {
				return a
			}
		}
	}
	return nil
}

// aspect names what a divergence is about in a few words: its message without the quotes, which stand in the cells.
func aspect(d *Divergence) string {
	var values []string
	for _, p := range d.Positions {
		value := p.Value
		if d.Cause == Learned {
			value = cutShort(value, aspectRunes) // what clashes is not known: whole sentences, which stand in the cells
		}
		values = append(values, value)
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

// aspectRunes is how much of a sentence names it in a table.
const aspectRunes = 32

// beside sets quoted values side by side.
func beside(values []string) string { return "\"" + strings.Join(values, "\" against \"") + "\"" }

// agreedRow shows what the claims of an agreement, and those that agree with its first, state alike.
func (t *tabler) agreedRow(g *Agreement, all []*Agreement, used map[*claims.Claim]bool) Row {
	row := Row{Aspect: quotation(t.set, g.A), Cells: t.blank()}
	list := []*claims.Claim{g.A, g.B}
	for _, h := range all {
		for _, pair := range [...][2]*claims.Claim{{h.A, h.B}, {h.B, h.A}} {
			if pair[0] == g.A && !used[pair[1]] {
				list = append(list, pair[1])
			}
		}
	}
	th := theme{name: -1}
	for _, c := range list {
		used[c] = true
		row.set(t, c)
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
