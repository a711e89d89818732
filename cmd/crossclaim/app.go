package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/urfave/cli/v2"

	"crossclaim/claims/text"
)

// The exit codes; there are no others. Unread beats found.
const (
	exitDone   = 0
	exitFound  = 1 // --fail-on met, or check found a mismatch
	exitFailed = 2 // usage, unreadable input, internal error
)

// env is what a command may touch of the world outside.
type env struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	getenv         func(string) string
}

func systemEnv() env {
	signal.Ignore(syscall.SIGPIPE) // a closed pipe is then an error of Write, which finish keeps quiet about
	return env{os.Stdin, os.Stdout, os.Stderr, os.Getenv}
}

// exit is the end of a command that is not success. An empty message leaves stderr as it is.
type exit struct {
	code    int
	message string
}

func (e exit) Error() string { return e.message }

// usage is a mistake on the command line.
func usage(format string, args ...any) error { return exit{exitFailed, fmt.Sprintf(format, args...)} }

// run is the whole program but for the exit.
func run(argv []string, e env) int {
	app := newApp(e)
	argv, err := reorder(app, argv)
	if err == nil {
		err = app.Run(argv)
	}
	return e.finish(err)
}

// finish prints an error on one line and gives the exit code.
func (e env) finish(err error) int {
	if err == nil || errors.Is(err, syscall.EPIPE) {
		return exitDone
	}
	code := exitFailed
	var end exit
	if errors.As(err, &end) {
		code = end.code
	}
	if message := err.Error(); message != "" {
		e.warn("%s", message)
	}
	return code
}

// warn writes one line on stderr that no file name or text can turn into a terminal command.
func (e env) warn(format string, args ...any) {
	fmt.Fprintf(e.stderr, "crossclaim: %s\n", text.Printable(strings.TrimSpace(fmt.Sprintf(format, args...))))
}

func newApp(e env) *cli.App {
	app := &cli.App{
		Name:      "crossclaim",
		HelpName:  "crossclaim",
		Usage:     "show, side by side, where articles on one subject do not say the same",
		UsageText: "crossclaim COMMAND [FLAGS] PATH...",
		Description: "Flags may stand before and after file names; -- ends them. The report goes to stdout, everything else to stderr.\n" +
			"Exit codes: 0 done; 1 findings that --fail-on names, or in check a failed case or floor; 2 usage, unreadable input, internal error.",
		Commands: []*cli.Command{
			reportCommand(e), topicsCommand(e), claimsCommand(e), pairCommand(e), checkCommand(e), explainCommand(e),
			versionCommand(e), completionCommand(e), manCommand(e),
		},
		Reader: e.stdin, Writer: e.stdout, ErrWriter: e.stderr,
		HideVersion:               true,
		DisableSliceFlagSeparator: true,
		ExitErrHandler:            func(*cli.Context, error) {},
	}
	app.OnUsageError = oneLine
	for _, c := range app.Commands {
		c.OnUsageError = oneLine
		c.HideHelpCommand = true // else a file called "help" would be taken for a command
	}
	return app
}

// oneLine keeps the library from printing its help on stdout after a mistake.
func oneLine(_ *cli.Context, err error, _ bool) error {
	return usage("%s", strings.NewReplacer("for flag -", "for flag --", ": parse error", ": write a whole number").Replace(err.Error()))
}
