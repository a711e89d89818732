package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

// Filter returns what the query keeps. Ids, order and confidence of what is kept stay as they were; Hidden counts the rest.
func (r *Result) Filter(q Query) *Result {
	out := *r
	out.Divergences, out.Agreements, out.Topics, out.Coverage = nil, nil, nil, nil
	wanted := map[string]string{} // topic id -> why
	for _, topic := range q.Topics {
		for id, why := range r.find(topic) {
			if wanted[id] == "" {
				wanted[id] = why
			}
			out.Matches = append(out.Matches, Match{Query: topic, Topic: id, Why: why})
		}
		if len(r.find(topic)) == 0 {
			out.Nearest = append(out.Nearest, r.nearest(topic)...)
		}
	}
	slices.SortFunc(out.Matches, func(a, b Match) int { return strings.Compare(a.Query+a.Topic, b.Query+b.Topic) })
	for _, d := range r.Divergences {
		if q.keeps(&d) && r.about(&d, q.Topics, wanted) {
			out.Divergences = append(out.Divergences, d)
		}
	}
	for i, t := range r.Topics {
		if len(q.Topics) == 0 || wanted[t.ID] != "" {
			out.Topics = append(out.Topics, t)
			if i < len(r.Coverage) {
				out.Coverage = append(out.Coverage, r.Coverage[i])
			}
		}
	}
	for _, a := range r.Agreements {
		if len(q.Topics) == 0 || wanted[a.Topic] != "" {
			out.Agreements = append(out.Agreements, a)
		}
	}
	out.Hidden = Hidden{Divergences: r.Hidden.Divergences + len(r.Divergences) - len(out.Divergences),
		Topics:     r.Hidden.Topics + len(r.Topics) - len(out.Topics),
		Agreements: r.Hidden.Agreements + len(r.Agreements) - len(out.Agreements)}
	return &out
}

// keeps says whether a divergence passes everything but the topics.
func (q Query) keeps(d *Divergence) bool {
	if len(q.Relations) > 0 && !slices.Contains(q.Relations, d.Relation) || len(q.Causes) > 0 && !slices.Contains(q.Causes, d.Cause) {
		return false
	}
	if q.MinLevel != "" && levelRank[d.Level] > levelRank[q.MinLevel] {
		return false
	}
	if len(q.Sources) == 0 {
		return true
	}
	for _, p := range d.Positions {
		for _, m := range p.Members {
			for _, s := range q.Sources {
				if s == m.Doc.ID || s == m.Doc.Path || strings.EqualFold(s, m.Doc.Outlet) {
					return true
				}
			}
		}
	}
	return false
}

// about says whether a divergence is about one of the topics asked for: it stands in a kept topic and names it, or its
// own sentences do.
func (r *Result) about(d *Divergence, queries []string, wanted map[string]string) bool {
	if len(queries) == 0 {
		return true
	}
	for _, q := range queries {
		names := r.named(q)
		stems := queryStems(q)
		for _, p := range d.Positions {
			for _, m := range p.Members {
				if m.Claim != nil && (slices.ContainsFunc(m.Claim.Names, func(n int) bool { return slices.Contains(names, n) }) || holds(r.stems(m.Claim), stems)) {
					return true
				}
			}
		}
	}
	return false
}

// find lists the topics a query is about, each with the reason.
func (r *Result) find(query string) map[string]string {
	names, stems := r.named(query), queryStems(query)
	out := map[string]string{}
	for _, t := range r.Topics {
		if holds(stemsOf(t.Label), stems) {
			out[t.ID] = "label"
			continue
		}
		for _, term := range t.Terms {
			if holds(stemsOf(term), stems) {
				out[t.ID] = fmt.Sprintf("word %q", term)
			}
		}
		for _, c := range t.Claims {
			claim := r.Set.Claims[c]
			for _, n := range claim.Names {
				if slices.Contains(names, n) && out[t.ID] == "" {
					out[t.ID] = "name " + r.Set.Names[n].Label
				}
			}
			if out[t.ID] == "" && holds(r.stems(claim), stems) {
				out[t.ID] = "words of a claim"
			}
		}
	}
	return out
}

// named lists the entities one of whose names or descriptions holds all words of the query.
func (r *Result) named(query string) []int {
	var out []int
	stems := queryStems(query)
	for _, e := range r.Set.Names {
		for _, alias := range append([]string{e.Label}, e.Aliases...) {
			if holds(stemsOf(alias), stems) {
				out = append(out, e.ID)
				break
			}
		}
	}
	return out
}

func (r *Result) stems(c *claims.Claim) []string {
	out := slices.Clone(c.Words)
	return append(out, stemsOf(c.Quote())...)
}

// holds says whether every wanted stem is there; nothing is held by an empty query.
func holds(have, want []string) bool {
	return len(want) > 0 && len(common(want, have)) == len(want)
}

func queryStems(q string) []string { return stemsOf(q) }

// stemsOf are the stems of the content words of a text.
func stemsOf(s string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !(r == '-' || r == '\'' || r == '.' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r > 127)
	}) {
		w = strings.Trim(strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s"), ".'’")
		if w == "" || lexicon.Stop.Has(w) {
			continue
		}
		if s := stem(w); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// nearest names up to three topics that share letters with a query that matched nothing.
func (r *Result) nearest(query string) []string {
	type near struct {
		label string
		score float64
	}
	var list []near
	for _, t := range r.Topics {
		best := 0.0
		for _, term := range append([]string{t.Label}, t.Terms...) {
			best = max(best, trigrams(strings.ToLower(term), strings.ToLower(query)))
		}
		if best > 0 {
			list = append(list, near{t.Label, round(best)})
		}
	}
	slices.SortStableFunc(list, func(a, b near) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		}
		return 0
	})
	var out []string
	for _, n := range list[:min(3, len(list))] {
		out = append(out, n.label)
	}
	if len(out) == 0 {
		for _, t := range r.Topics[:min(3, len(r.Topics))] {
			out = append(out, t.Label)
		}
	}
	return out
}

// trigrams is the share of letter triples two words have in common (Dice coefficient).
func trigrams(a, b string) float64 {
	cut := func(s string) map[string]bool {
		out := map[string]bool{}
		s = "  " + s + " "
		for i := 0; i+3 <= len(s); i++ {
			out[s[i:i+3]] = true
		}
		return out
	}
	x, y, n := cut(a), cut(b), 0
	for g := range x {
		if y[g] {
			n++
		}
	}
	return 2 * float64(n) / float64(len(x)+len(y))
}
