package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"crossclaim/claims/bert"
	"crossclaim/compare"
	"crossclaim/compare/nli"
	"crossclaim/reports"
)

// outputFlags are those of every command that writes a report, in the given formats.
func outputFlags(formats []string) []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: formats[0], Usage: "`FORMAT` of the report: " + strings.Join(formats, ", ")},
		&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write the report to `FILE`, whole or not at all; - is stdout"},
		&cli.IntFlag{Name: "width", DefaultText: "the terminal's, at most 120; else 80", Usage: fmt.Sprintf("`COLUMNS` of the text report, %d to %d", reports.MinWidth, reports.MaxWidth)},
		&cli.StringFlag{Name: "color", Value: "auto", Usage: "`WHEN` to use colour: auto, always, never; NO_COLOR is honoured"},
	}
}

// inputFlags are those of every command that reads articles.
func inputFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "dates", Usage: "`FILE` that gives title, outlet and date of publication, in the form of sources.json; or CSV: path,date,outlet"},
	}
}

// The witnesses --scorer takes.
const (
	byRules   = "rules"
	byLearned = "learned"
)

func scorerFlag(usage string) cli.Flag {
	return &cli.StringFlag{Name: "scorer", Value: byLearned, Usage: "`WITNESS` beside the rules: learned, or rules for none; " + usage}
}

// filterFlags say what of a result is shown; they never change what is found.
func filterFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{Name: "topic", Usage: "only what is about `WORDS`, by stem, name or alias; repeatable"},
		&cli.StringSliceFlag{Name: "source", Usage: "only what `SOURCE` (id, path or outlet) is part of; repeatable"},
		&cli.StringSliceFlag{Name: "relation", Usage: "only these `RELATIONS`: " + join(compare.Relations())},
		&cli.StringSliceFlag{Name: "cause", Usage: "only these `CAUSES`: " + join(compare.Causes())},
		&cli.StringFlag{Name: "min-confidence", DefaultText: "medium", Usage: "only `LEVEL` and above: high, medium, low"},
		&cli.BoolFlag{Name: "all", DisableDefaultText: true, Usage: "show low confidence and all coverage tables too"},
	}
}

func levels() []compare.Level { return []compare.Level{compare.High, compare.Medium, compare.Low} }

// query reads the filter flags.
func query(c *cli.Context) (compare.Query, error) {
	q := compare.Query{Topics: c.StringSlice("topic"), Sources: c.StringSlice("source")}
	var err error
	if q.Relations, err = choose("relation", c.StringSlice("relation"), compare.Relations()); err != nil {
		return q, err
	}
	if q.Causes, err = choose("cause", c.StringSlice("cause"), compare.Causes()); err != nil {
		return q, err
	}
	level, err := choose("min-confidence", nonEmpty(c.String("min-confidence")), levels())
	if err != nil {
		return q, err
	}
	if len(level) > 1 {
		return q, usage("--min-confidence takes one level")
	}
	if len(level) == 1 {
		q.MinLevel = level[0]
	}
	if c.Bool("all") {
		q.MinLevel = compare.Low
	}
	for _, t := range q.Topics {
		if strings.TrimSpace(t) == "" {
			return q, usage("--topic needs words")
		}
	}
	return q, nil
}

// filtersInWords repeats the filters for the head of the report.
func filtersInWords(q compare.Query) string {
	var parts []string
	add := func(flag string, values []string) {
		for _, v := range values {
			parts = append(parts, "--"+flag+" "+v)
		}
	}
	add("topic", q.Topics)
	add("source", q.Sources)
	if len(q.Relations) > 0 {
		parts = append(parts, "--relation "+join(q.Relations))
	}
	if len(q.Causes) > 0 {
		parts = append(parts, "--cause "+join(q.Causes))
	}
	if q.MinLevel == compare.High {
		parts = append(parts, "--min-confidence high")
	}
	return strings.Join(parts, " ")
}

// choose splits comma lists and refuses names that are not valid.
func choose[T ~string](flag string, values []string, valid []T) ([]T, error) {
	var out []T
	for _, list := range values {
		for name := range strings.SplitSeq(list, ",") {
			name = strings.ToLower(strings.TrimSpace(name))
			if !slices.Contains(valid, T(name)) {
				return nil, usage("unknown %s %q%s; use %s", flag, name, meant(name, words(valid)), join(valid))
			}
			if !slices.Contains(out, T(name)) {
				out = append(out, T(name))
			}
		}
	}
	return out, nil
}

func nonEmpty(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

func words[T ~string](list []T) []string {
	var out []string
	for _, v := range list {
		out = append(out, string(v))
	}
	return out
}

func join[T ~string](list []T) string { return strings.Join(words(list), ", ") }

// scorer is what compares: rules alone, or with them the learned witness, sentence vectors to search by and, for whole texts, an editor that
// finds what no rule does.
func scorer(c *cli.Context, whole bool) (string, compare.Options, error) {
	name, err := choose("scorer", []string{c.String("scorer")}, []string{byRules, byLearned})
	if err != nil || name[0] == byRules {
		return byRules, compare.Options{}, err
	}
	witness, err := nli.New()
	if err != nil {
		return "", compare.Options{}, usage("%s; or use --scorer rules", err)
	}
	vectors, err := bert.Default()
	if err != nil {
		return "", compare.Options{}, usage("%s; or use --scorer rules", err)
	}
	opts := compare.Options{Scorer: witness, Vectors: vectors}
	if whole {
		editor, err := nli.NewEditor()
		if err != nil {
			return "", compare.Options{}, usage("%s; or use --scorer rules", err)
		}
		checker, err := nli.NewChecker()
		if err != nil {
			return "", compare.Options{}, usage("%s; or use --scorer rules", err)
		}
		opts.Editor, opts.Checker = editor, checker
		opts.Patient = compare.Patient{Editor: editor.Ungated(), Checker: checker.Ungated()}
	}
	return byLearned, opts, nil
}
