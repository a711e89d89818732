package main

import (
	_ "embed"
	"io"

	"github.com/urfave/cli/v2"
)

// manPage is what the library writes of the commands; a test keeps it so. Embedded, it spares the program a Markdown parser of 90 kB.
//
//go:embed crossclaim.1
var manPage string

// manCommand is hidden: packagers call it once, readers call man.
func manCommand(e env) *cli.Command {
	return &cli.Command{
		Name:   "man",
		Usage:  "print the man page",
		Hidden: true,
		Action: func(*cli.Context) error {
			return e.emit("", func(w io.Writer) error {
				_, err := io.WriteString(w, manPage)
				return err
			})
		},
	}
}
