package main

import (
	"io"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"crossclaim/compare"
	"crossclaim/compare/fixture"
)

func checkCommand(e env) *cli.Command {
	formats := []string{"text", "json"}
	return &cli.Command{
		Name:      "check",
		Usage:     "run annotated fixtures; exit 1 on a failed case or a floor that does not hold",
		ArgsUsage: "PATH...",
		Description: "A fixture is a *.txtar case, a folder with gold.json, or a *.jsonl file of labelled pairs (plain, .gz or .xz);\n" +
			"a folder is searched for all three. A case fails, with exit code 1, when a pair is missed or found under another relation or\n" +
			"cause, when anything else but unclear is shown, or when a known miss passes. Gold folders and labelled pairs fail by their floors alone.",
		Flags: slices.Concat(outputFlags(formats), []cli.Flag{
			&cli.StringSliceFlag{Name: "floor", Usage: "exit 1 below `NAME=SHARE`, such as recall=0.5, or above it for fpr and forbidden; repeatable. Names: " + strings.Join(fixture.MeasureNames(), ", ")},
			&cli.BoolFlag{Name: "verbose", DisableDefaultText: true, Usage: "list known misses, of gold folders each miss and each unjudged finding, of labelled pairs each that came out wrong"},
			scorerFlag("unless it is given, labelled pairs are judged by learned, cases and gold folders by rules"),
		}),
		Action: func(c *cli.Context) error { return e.check(c, formats) },
	}
}

func (e env) check(c *cli.Context, formats []string) error {
	name, err := format(c, formats)
	if err != nil {
		return err
	}
	if err := unused(c, func(out string) string { return fixture.Taken(out, c.Args().Slice()) }); err != nil {
		return err
	}
	_, compareBy, err := scorer(c, c.IsSet("scorer"))
	if err != nil {
		return err
	}
	var opts fixture.Options
	opts.Pipeline, opts.Judge = fixture.Through(compareBy)
	if !c.IsSet("scorer") {
		opts.Pipeline, _ = fixture.Through(compare.Options{})
	}
	if given := c.StringSlice("floor"); len(given) > 0 {
		if opts.Floors, err = fixture.ParseFloors(strings.Join(given, ",")); err != nil {
			return usage("%s", err)
		}
	}
	summary, err := fixture.Run(c.Context, c.Args().Slice(), opts)
	if err != nil {
		return usage("%s", err)
	}
	for _, p := range summary.Problems {
		e.warn("%s", p)
	}
	err = e.emit(c.String("output"), func(w io.Writer) error {
		if name == "json" {
			return summary.WriteJSON(w)
		}
		return summary.WriteText(w, c.Bool("verbose"))
	})
	if err != nil {
		return err
	}
	if code := summary.ExitCode(); code != exitDone {
		return exit{code, ""}
	}
	return nil
}
