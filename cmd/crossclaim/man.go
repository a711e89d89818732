package main

import (
	"io"

	"github.com/urfave/cli/v2"
)

// manCommand is hidden: packagers call it once, readers call man.
func manCommand(e env) *cli.Command {
	return &cli.Command{
		Name:   "man",
		Usage:  "print the man page",
		Hidden: true,
		Action: func(c *cli.Context) error {
			page, err := c.App.ToManWithSection(1)
			if err != nil {
				return err
			}
			return e.emit("", func(w io.Writer) error {
				_, err := io.WriteString(w, page)
				return err
			})
		},
	}
}
