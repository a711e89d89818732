package main

import (
	"io"
	"os"
	"slices"
	"strings"
	"unicode"

	"github.com/urfave/cli/v2"

	"crossclaim/claims/source"
	"crossclaim/compare"
	"crossclaim/reports"
)

func pairCommand(e env) *cli.Command {
	formats := reports.FormatNames()
	return &cli.Command{
		Name:      "pair",
		Usage:     "compare two statements",
		ArgsUsage: "\"A.\" \"B.\"  |  --jsonl [FILE]",
		Description: "The statements are presumed to speak of one event, time and speaker unless they say otherwise.\n" +
			"--jsonl reads lines {\"id\",\"premise\",\"hypothesis\"} from FILE or stdin and writes one verdict a line, in order, in constant memory.",
		Flags: slices.Concat(outputFlags(formats), []cli.Flag{
			&cli.BoolFlag{Name: "jsonl", DisableDefaultText: true, Usage: "read pairs from a file of JSON lines, or from stdin, and write JSON lines"},
			scorerFlag("learned decides where no rule does"),
		}),
		Action: func(c *cli.Context) error { return e.pair(c, formats) },
	}
}

func (e env) pair(c *cli.Context, formats []string) error {
	name, err := format(c, formats)
	if err != nil {
		return err
	}
	scoredBy, opts, err := scorer(c, false)
	if err != nil {
		return err
	}
	if c.Bool("jsonl") {
		return e.pairLines(c, opts)
	}
	if c.NArg() != 2 {
		return usage("pair takes two statements, not %d; put each in quotes: crossclaim pair \"A.\" \"B.\"", c.NArg())
	}
	if err := unused(c, func(string) string { return "" }); err != nil {
		return err
	}
	premise, hypothesis := c.Args().Get(0), c.Args().Get(1)
	for i, statement := range []string{premise, hypothesis} {
		if wordless(statement) {
			return usage("the %s statement, %q, holds no word, so that nothing can be compared; write a sentence", []string{"first", "second"}[i], statement)
		}
	}
	verdict, err := compare.Pair(premise, hypothesis, opts)
	if err != nil {
		return usage("%s", err)
	}
	return e.render(c, name, reports.Pair(verdict, premise, hypothesis, reports.Options{Version: version(), Scorer: scoredBy}))
}

// wordless says whether a statement has neither a letter nor a figure. The verdict on it would be that of two unrelated statements, of
// which nobody could tell that nothing was compared.
func wordless(statement string) bool {
	return !strings.ContainsFunc(statement, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) })
}

// pairLines streams a file, or stdin, of pairs.
func (e env) pairLines(c *cli.Context, opts compare.Options) error {
	if c.NArg() > 1 {
		return usage("--jsonl reads one file, not %d; without a file it reads stdin", c.NArg())
	}
	if c.IsSet("format") {
		return usage("--jsonl writes JSON lines; leave out --format")
	}
	if err := unused(c, func(out string) string { return source.Replaces(out, c.Args().Slice()) }); err != nil {
		return err
	}
	in := e.stdin
	if path := c.Args().First(); path != "" && path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return usage("%s; name a file of JSON lines, or none for stdin", err)
		}
		defer file.Close()
		in = file
	}
	stream := jsonlStream{
		judge: func(pairs [][2]string) ([]compare.Verdict, []error) { return compare.Pairs(pairs, opts) },
		warn:  e.warn,
	}
	var bad int
	write := func(w io.Writer) (err error) {
		bad, err = stream.run(in, w)
		return err
	}
	if err := e.emit(c.String("output"), write); err != nil {
		return err
	}
	if bad > 0 {
		return usage("%d lines of pairs could not be judged; each needs {\"id\",\"premise\",\"hypothesis\"}", bad)
	}
	return nil
}
