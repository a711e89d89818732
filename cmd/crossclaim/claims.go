package main

import (
	"slices"

	"github.com/urfave/cli/v2"

	"crossclaim/reports"
)

func claimsCommand(e env) *cli.Command {
	formats := []string{"text", "json"}
	return &cli.Command{
		Name:      "claims",
		Usage:     "show what was read of each sentence",
		ArgsUsage: "PATH...",
		Flags:     slices.Concat(outputFlags(formats), inputFlags()),
		Action: func(c *cli.Context) error {
			name, err := format(c, formats)
			if err != nil {
				return err
			}
			set, unread, err := e.load(c)
			if err != nil {
				return err
			}
			if err := e.render(c, name, reports.Claims(set, reports.Options{Version: version()})); err != nil {
				return err
			}
			return unreadExit(unread)
		},
	}
}

// unreadExit is the exit of a command that has nothing else to complain about.
func unreadExit(unread bool) error {
	if unread {
		return exit{exitFailed, ""}
	}
	return nil
}
