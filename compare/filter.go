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
	wanted := make([]wish, len(q.Topics))
	kept := map[string]bool{}
	for i, words := range q.Topics {
		wanted[i] = r.wish(words)
		out.Matches = append(out.Matches, wanted[i].topics...)
		for _, m := range wanted[i].topics {
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
	out.keepTopics(r, kept, len(q.Topics) == 0)
	out.Hidden = Hidden{Divergences: r.Hidden.Divergences + len(r.Divergences) - len(out.Divergences),
		Topics:     r.Hidden.Topics + len(r.Topics) - len(out.Topics),
		Agreements: r.Hidden.Agreements + len(r.Agreements) - len(out.Agreements)}
	return &out
}

// keepTopics takes from a result the topics that are kept, or all, with their coverage and agreements.
func (r *Result) keepTopics(from *Result, kept map[string]bool, all bool) {
	for i, t := range from.Topics {
		if !all && !kept[t.ID] {
			continue
		}
		r.Topics = append(r.Topics, t)
		if i < len(from.Coverage) {
			r.Coverage = append(r.Coverage, from.Coverage[i])
		}
	}
	if all {
		r.Agreements = from.Agreements
		return
	}
	for _, a := range from.Agreements {
		if kept[a.Topic] {
			r.Agreements = append(r.Agreements, a)
		}
	}
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
