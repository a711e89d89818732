package main

import (
	_ "embed"
	"io"
	"strings"

	"github.com/urfave/cli/v2"
)

//go:embed completion.bash
var bashCompletion string

//go:embed completion.zsh
var zshCompletion string

func completionCommand(e env) *cli.Command {
	shells := []string{"bash", "zsh", "fish"}
	return &cli.Command{
		Name:      "completion",
		Usage:     "print a completion script for bash, zsh or fish",
		ArgsUsage: strings.Join(shells, "|"),
		Description: "bash: source <(crossclaim completion bash)\nzsh:  crossclaim completion zsh > \"${fpath[1]}/_crossclaim\"\n" +
			"fish: crossclaim completion fish > ~/.config/fish/completions/crossclaim.fish",
		Action: func(c *cli.Context) error {
			if c.NArg() != 1 {
				return usage("completion takes one shell: %s", strings.Join(shells, ", "))
			}
			shell, err := choose("shell", c.Args().Slice(), shells)
			if err != nil {
				return err
			}
			script, err := completion(c.App, shell[0])
			if err != nil {
				return err
			}
			return e.emit("", func(w io.Writer) error {
				_, err := io.WriteString(w, script)
				return err
			})
		},
	}
}

// completion fills the shell's script with commands and flags. Nothing the user typed is evaluated when it runs.
func completion(app *cli.App, shell string) (string, error) {
	switch shell {
	case "fish":
		return app.ToFishCompletion()
	case "zsh":
		return strings.NewReplacer("@COMMANDS@", zshCommands(app), "@FLAGS@", flagCases(app)).Replace(zshCompletion), nil
	}
	return strings.NewReplacer("@COMMANDS@", commandWords(app), "@FLAGS@", flagCases(app)).Replace(bashCompletion), nil
}

// visible are the commands a user is shown.
func visible(app *cli.App) []*cli.Command {
	var out []*cli.Command
	for _, c := range app.Commands {
		if !c.Hidden {
			out = append(out, c)
		}
	}
	return out
}

func commandWords(app *cli.App) string {
	var names []string
	for _, c := range visible(app) {
		names = append(names, c.Name)
	}
	return strings.Join(names, " ")
}

func zshCommands(app *cli.App) string {
	var lines []string
	for _, c := range visible(app) {
		lines = append(lines, "    '"+c.Name+":"+strings.ReplaceAll(c.Usage, "'", "")+"'")
	}
	return strings.Join(lines, "\n")
}

// flagCases is the body of a case statement: the flags of each command.
func flagCases(app *cli.App) string {
	var b strings.Builder
	for _, c := range visible(app) {
		var flags []string
		for _, f := range c.Flags {
			flags = append(flags, "--"+f.Names()[0])
		}
		b.WriteString("    " + c.Name + ") flags='" + strings.Join(append(flags, "--help"), " ") + "' ;;\n")
	}
	return strings.TrimRight(b.String(), "\n")
}
