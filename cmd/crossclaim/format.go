package main

import (
	"strings"

	"github.com/urfave/cli/v2"

	"crossclaim/reports"
)

// format is the chosen format, checked before anything is read.
func format(c *cli.Context, formats []string) (string, error) {
	name, err := formatNamed(c.String("format"), formats)
	if err != nil {
		return "", err
	}
	if w := c.Int("width"); c.IsSet("width") && (w < reports.MinWidth || w > reports.MaxWidth) {
		return "", usage("--width %d is out of range; use %d to %d", w, reports.MinWidth, reports.MaxWidth)
	}
	if _, err := choose("color", []string{c.String("color")}, []string{"auto", "always", "never"}); err != nil {
		return "", err
	}
	return name, nil
}

// formatNamed is the format of that name; md is what files of Markdown are called.
func formatNamed(name string, formats []string) (string, error) {
	if strings.EqualFold(strings.TrimSpace(name), "md") {
		name = "markdown"
	}
	chosen, err := choose("format", []string{name}, formats)
	if err != nil {
		return "", err
	}
	if len(chosen) > 1 {
		return "", usage("--format takes one format, not %d", len(chosen))
	}
	return chosen[0], nil
}
