package main

import (
	"slices"

	"github.com/urfave/cli/v2"

	"crossclaim/claims/bert"
	"crossclaim/compare"
	"crossclaim/reports"
)

func topicsCommand(e env) *cli.Command {
	formats := reports.FormatNames()
	return &cli.Command{
		Name:      "topics",
		Usage:     "show what the articles speak about, and who is silent",
		ArgsUsage: "PATH...",
		Flags: slices.Concat(outputFlags(formats), inputFlags(), []cli.Flag{
			&cli.StringSliceFlag{Name: "topic", Usage: "only topics about `WORDS`, by stem, name or alias; repeatable"},
		}),
		Action: func(c *cli.Context) error { return e.topics(c, formats) },
	}
}

func (e env) topics(c *cli.Context, formats []string) error {
	name, err := format(c, formats)
	if err != nil {
		return err
	}
	q, err := query(c)
	if err != nil {
		return err
	}
	set, unread, err := e.load(c)
	if err != nil {
		return err
	}
	vectors, err := bert.Default()
	if err != nil {
		return usage("%s; make the program again", err)
	}
	kept := compare.Run(set, compare.Options{Vectors: vectors}).Filter(q) // with what report groups and doubts by, so that both count alike
	if err := e.render(c, name, reports.Topics(kept, reports.Options{Version: version(), Filters: filtersInWords(q)})); err != nil {
		return err
	}
	return e.verdict(kept, q.Topics, nil, unread)
}
