package compare

import (
	"cmp"
	"slices"
	"strings"

	"crossclaim/claims"
)

// Names says whether the name a user gave for a source means the document: its id or outlet, in whatever case, or its path. All of it
// must stand there, since a part such as "Times" may mean several papers.
func Names(source string, d *claims.Document) bool {
	return source != "" && (source == d.Path || strings.EqualFold(source, d.ID) || strings.EqualFold(source, d.Outlet))
}

// Filter returns what the query keeps. Ids, order and confidence of what is kept stay as they were; Hidden counts the rest.
// Matches says of each topic kept why; a query that matches nothing leaves the labels of the nearest topics in Nearest.
func (r *Result) Filter(q Query) *Result {
	out := *r
	out.Divergences, out.Agreements, out.Topics, out.Coverage = nil, nil, nil, nil
	var wanted []wish
	kept := map[string]bool{}
	for _, words := range q.Topics {
		w := r.wish(words)
		wanted = append(wanted, w)
		out.Matches = append(out.Matches, w.topics...)
		for _, m := range w.topics {
			kept[m.Topic] = true
		}
	}
	told := make([]bool, len(wanted))
	sources := r.named(q.Sources)
	for i := range r.Divergences {
		d := &r.Divergences[i]
		if q.keeps(d) && (len(q.Sources) == 0 || d.heldBy(sources)) && r.about(d, wanted, told) {
			out.Divergences = append(out.Divergences, *d)
		}
	}
	for i, w := range wanted {
		switch {
		case len(w.topics) > 0:
		case told[i]:
			out.Matches = append(out.Matches, Match{Query: w.query, Why: "words of a divergence"})
		default:
			out.Nearest = append(out.Nearest, r.nearest(w.query)...)
		}
	}
	for i, t := range r.Topics {
		if len(q.Topics) == 0 || kept[t.ID] {
			out.Topics = append(out.Topics, t)
			if i < len(r.Coverage) {
				out.Coverage = append(out.Coverage, r.Coverage[i])
			}
		}
	}
	if len(q.Topics) == 0 {
		out.Agreements = r.Agreements
	} else {
		for _, a := range r.Agreements {
			if kept[a.Topic] {
				out.Agreements = append(out.Agreements, a)
			}
		}
	}
	out.Hidden = Hidden{Divergences: r.Hidden.Divergences + len(r.Divergences) - len(out.Divergences),
		Topics:     r.Hidden.Topics + len(r.Topics) - len(out.Topics),
		Agreements: r.Hidden.Agreements + len(r.Agreements) - len(out.Agreements)}
	return &out
}

// keeps says whether a divergence passes everything but the sources and topics.
func (q Query) keeps(d *Divergence) bool {
	if len(q.Relations) > 0 && !slices.Contains(q.Relations, d.Relation) || len(q.Causes) > 0 && !slices.Contains(q.Causes, d.Cause) {
		return false
	}
	return levelRank[d.Level] <= levelRank[cmp.Or(q.MinLevel, Medium)]
}

// named are the ids of the documents that one of the names means.
func (r *Result) named(sources []string) []string {
	var ids []string
	for _, d := range r.Set.Documents {
		if slices.ContainsFunc(sources, func(s string) bool { return Names(s, d) }) {
			ids = append(ids, d.ID)
		}
	}
	return ids
}

// heldBy says whether one of the documents holds a position, be it by a copy of another's words.
func (d *Divergence) heldBy(ids []string) bool {
	for _, p := range d.Positions {
		for _, m := range p.Members {
			if slices.Contains(ids, m.Doc.ID) || slices.ContainsFunc(m.Copies, func(id string) bool { return slices.Contains(ids, id) }) {
				return true
			}
		}
	}
	return false
}

// about says whether a divergence is about one of the topics asked for, and notes for which: its own sentences name it, or
// it stands in a topic whose label does.
func (r *Result) about(d *Divergence, wanted []wish, told []bool) bool {
	out := len(wanted) == 0
	for i, w := range wanted {
		found := slices.ContainsFunc(w.topics, func(m Match) bool { return m.wholly() && slices.Contains(d.Topics, m.Topic) })
		for _, p := range d.Positions {
			for _, m := range p.Members {
				found = found || m.Claim != nil && w.in(m.Claim) != ""
			}
		}
		told[i] = told[i] || found
		out = out || found
	}
	return out
}
