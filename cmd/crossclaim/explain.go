package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v2"

	"crossclaim/compare"
)

func explainCommand(e env) *cli.Command {
	return &cli.Command{
		Name:      "explain",
		Usage:     "say what a relation, cause or guard means",
		ArgsUsage: "[CAUSE|GUARD|RELATION]",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "text", Usage: "`FORMAT` of the list: text, markdown"},
		},
		Action: func(c *cli.Context) error {
			name, err := formatNamed(c.String("format"), []string{"text", "markdown"})
			if err != nil {
				return err
			}
			switch c.NArg() {
			case 0:
				return e.emit("", func(w io.Writer) error { return writeKinds(w, name == "markdown") })
			case 1:
				return e.explain(c.Args().First())
			}
			return usage("explain takes one name, not %d", c.NArg())
		},
	}
}

func (e env) explain(name string) error {
	text, ok := compare.Explain(strings.ToLower(strings.TrimSpace(name)))
	if !ok {
		var names []string
		for _, k := range compare.Kinds() {
			names = append(names, k.Name)
		}
		return usage("nothing is called %q%s; the names are %s", name, meant(name, names), strings.Join(names, ", "))
	}
	return e.emit("", func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	})
}

// writeKinds lists all relations, causes and guards with one sentence each; the README shows the Markdown form.
func writeKinds(w io.Writer, markdown bool) error {
	var b strings.Builder
	group := ""
	for _, k := range compare.Kinds() {
		if k.Group != group {
			if group != "" {
				b.WriteByte('\n')
			}
			group = k.Group
			if markdown {
				fmt.Fprintf(&b, "| %s | meaning |\n| --- | --- |\n", group)
			} else {
				fmt.Fprintf(&b, "%ss\n", group)
			}
		}
		if markdown {
			fmt.Fprintf(&b, "| %s | %s |\n", k.Name, strings.ReplaceAll(k.Doc, "|", `\|`))
		} else {
			fmt.Fprintf(&b, "  %-18s %s\n", k.Name, k.Doc)
		}
	}
	if !markdown {
		b.WriteString("\ncrossclaim explain NAME tells more.\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}
