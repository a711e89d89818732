package main

import (
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"crossclaim/claims"
	"crossclaim/compare"
	"crossclaim/reports"
)

// shownTables is the number of coverage tables shown unless --all or --topic asks for all.
const shownTables = 5

// anyFinding is what --fail-on any stands for.
func anyFinding() []compare.Relation {
	return []compare.Relation{compare.Contradict, compare.ReportConflict, compare.Dispute, compare.Supersede}
}

func reportCommand(e env) *cli.Command {
	formats := reports.FormatNames()
	return &cli.Command{
		Name:      "report",
		Usage:     "compare articles and show divergences side by side",
		ArgsUsage: "PATH...",
		Description: "PATH is a file, a folder (read whole, sorted), a glob or - for stdin. Filters only hide: they never change\n" +
			"what is found, and the report says how much they hide.",
		Flags: slices.Concat(outputFlags(formats), inputFlags(), filterFlags(), []cli.Flag{
			&cli.IntFlag{Name: "max", DefaultText: "all", Usage: "show at most `N` divergences"},
			&cli.StringSliceFlag{Name: "fail-on", Usage: "exit 1 when what the filters keep, whatever --max hides, has one of these `RELATIONS`: " + join(compare.Relations()) + "; or any: " + join(anyFinding())},
			scorerFlag("learned searches by sentence vectors too, says its word beside each divergence and lists what a model alone finds"),
			&cli.BoolFlag{Name: "timings", DisableDefaultText: true, Usage: "say how long it took"},
		}),
		Action: func(c *cli.Context) error { return e.report(c, formats) },
	}
}

func (e env) report(c *cli.Context, formats []string) error {
	name, err := format(c, formats)
	if err != nil {
		return err
	}
	q, err := query(c)
	if err != nil {
		return err
	}
	failOn, err := failRelations(c.StringSlice("fail-on"))
	if err != nil {
		return err
	}
	if c.Int("max") < 0 {
		return usage("--max %d is negative; use 0 for all", c.Int("max"))
	}
	scoredBy, compareBy, err := scorer(c, true)
	if err != nil {
		return err
	}
	began := time.Now()
	set, unread, err := e.load(c)
	if err != nil {
		return err
	}
	if err := knownSources(set, q.Sources); err != nil {
		return err
	}
	found := compare.Run(set, compareBy)
	kept := found.Filter(q)
	opts := reports.Options{Version: version(), Scorer: scoredBy, Max: c.Int("max"), Filters: filtersInWords(q), Brief: name != "json"}
	opts.Barred = barred(found, q)
	if !c.Bool("all") && len(q.Topics) == 0 {
		opts.Tables = shownTables
	}
	if c.Bool("timings") {
		opts.Seconds = max(time.Since(began).Seconds(), 1e-4)
	}
	if err := e.render(c, name, reports.New(kept, opts)); err != nil {
		return err
	}
	return e.verdict(kept, q.Topics, failOn, unread)
}

// barred counts the divergences of low confidence that the filters hold back whatever the confidence: no --all shows them.
func barred(found *compare.Result, q compare.Query) int {
	q.MinLevel = compare.Low
	low := found.Stats.Low
	for _, d := range found.Filter(q).Divergences {
		if d.Level == compare.Low {
			low--
		}
	}
	return low
}

// verdict is the exit of a report: unread input beats findings to fail on.
func (e env) verdict(kept *compare.Result, topics []string, failOn []compare.Relation, unread bool) error {
	missing := unmatched(kept, topics)
	if len(missing) > 0 {
		near := ""
		if len(kept.Nearest) > 0 {
			near = "; the nearest topics are " + strings.Join(kept.Nearest, ", ")
		}
		e.warn("--topic %s matches nothing%s", strings.Join(missing, ", "), near)
	}
	switch {
	case unread, len(missing) > 0 && len(failOn) > 0:
		return exit{exitFailed, ""}
	case slices.ContainsFunc(kept.Divergences, func(d compare.Divergence) bool { return slices.Contains(failOn, d.Relation) }):
		return exit{exitFound, ""}
	}
	return nil
}

// unmatched are the topics of the query that the filter found nothing for.
func unmatched(kept *compare.Result, topics []string) []string {
	var out []string
	for _, t := range topics {
		if !slices.ContainsFunc(kept.Matches, func(m compare.Match) bool { return m.Query == t }) {
			out = append(out, t)
		}
	}
	return out
}

func failRelations(values []string) ([]compare.Relation, error) {
	chosen, err := choose("fail-on", values, append(compare.Relations(), "any"))
	if slices.Contains(chosen, "any") {
		chosen = append(chosen, anyFinding()...)
	}
	return chosen, err
}

// knownSources refuses a --source that names no document: a typing error must not look like agreement.
func knownSources(set *claims.Set, names []string) error {
	for _, name := range names {
		known := slices.ContainsFunc(set.Documents, func(d *claims.Document) bool { return compare.Names(name, d) })
		if !known && len(set.Documents) > 0 {
			return usage("--source %q names no source that was read; use one of %s", name, strings.Join(sourceNames(set), ", "))
		}
	}
	return nil
}

// sourceNames are the ids of the documents, each with its outlet, which --source takes as well.
func sourceNames(set *claims.Set) []string {
	var names []string
	for _, d := range set.Documents {
		name := d.ID
		if d.Outlet != "" {
			name += " (" + d.Outlet + ")"
		}
		names = append(names, name)
	}
	return names
}
