package reports

import (
	"math"
	"slices"

	"crossclaim/claims"
	"crossclaim/compare"
)

func (r *Report) wireTool() wireTool { return wireTool{r.Tool.Name, r.Tool.Version, r.Tool.Scorer} }

func (r *Report) wireSources() []wireSource {
	out := []wireSource{}
	for _, s := range r.Sources {
		offsets := s.Offsets
		if offsets == "file" {
			offsets = ""
		}
		out = append(out, wireSource{s.ID, s.Path, s.Title, s.Outlet, s.Published, s.Sentences, s.Masked, offsets, s.Notes})
	}
	return out
}

func (r *Report) wireSkipped() []wireSkipped {
	out := []wireSkipped{}
	for _, s := range r.Skipped {
		out = append(out, wireSkipped{s.Path, s.Reason})
	}
	return out
}

func (r *Report) wireStats() wireStats {
	return wireStats{r.Stats.Sentences, r.Stats.Claims, r.Stats.Topics, r.Stats.Considered, r.Stats.Ranked, r.Stats.Scored, r.Seconds}
}

func (r *Report) wireMatches() []wireMatch {
	var out []wireMatch
	for _, m := range r.Matches {
		out = append(out, wireMatch{m.Query, m.Topic, m.Why})
	}
	return out
}

func (r *Report) wireTopic(t Topic) wireTopic {
	out := wireTopic{ID: t.ID, Label: t.Label, Terms: list(t.Terms), Claims: []wireClaim{}, Silent: []string{}}
	for _, q := range t.Claims {
		out.Claims = append(out.Claims, wireClaim{r.wirePlace(q), q.Text})
	}
	for i, s := range r.Sources {
		if t.silent(i) {
			out.Silent = append(out.Silent, s.ID)
		}
	}
	return out
}

func (r *Report) wireAgreement(a Agreement) wireAgreement {
	return wireAgreement{a.Topic, r.wireMember(a.A), r.wireMember(a.B)}
}

func (r *Report) wirePlace(q Quote) wirePlace {
	return wirePlace{r.Sources[q.Source].ID, q.Start, q.End, q.Line, q.Column}
}

func (r *Report) wireDivergence(d Divergence) wireDivergence {
	out := wireDivergence{
		ID: d.ID, PairIDs: list(d.PairIDs), Relation: d.Relation, Cause: d.Cause,
		Confidence: wireConfidence{d.Level, round(d.Score), d.Basis}, Topics: list(d.Topics), Message: d.Message,
		Positions: []wirePosition{}, Guards: wireGuards(d.Guards), Scores: NewModel(d.Witness),
	}
	for _, p := range d.Positions {
		position := wirePosition{p.Value, []wireMember{}}
		for _, m := range p.Members {
			position.Members = append(position.Members, r.wireMember(m))
		}
		out.Positions = append(out.Positions, position)
	}
	if len(d.Positions) > 1 {
		a, b := r.wireMember(d.A), r.wireMember(d.B)
		out.A, out.B = &a, &b
	}
	return out
}

func wireGuards(guards []compare.Guard) []wireGuard {
	out := []wireGuard{}
	for _, g := range guards {
		out = append(out, wireGuard{g.Name, g.Outcome, g.Why})
	}
	return out
}

func (r *Report) wireMember(m Member) wireMember {
	out := wireMember{
		Source: r.Sources[m.Source].ID, Speaker: m.Speaker, Start: m.Start, End: m.End, Line: m.Line, Column: m.Column,
		Quote: m.Text, Evidence: wireSpans(m.Evidence), Copies: list(m.Copies),
	}
	return out
}

func wireSpans(spans []claims.Span) []wireSpan {
	out := []wireSpan{}
	for _, s := range spans {
		out = append(out, wireSpan{s.Start, s.End})
	}
	return out
}

// round keeps four decimals: what a float holds beyond them differs between machines.
func round(f float64) float64 { return math.Round(f*1e4) / 1e4 }

// list is never null in JSON.
func list(s []string) []string {
	if s == nil {
		return []string{}
	}
	return slices.Clone(s)
}
