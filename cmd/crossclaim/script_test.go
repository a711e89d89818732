package main

import (
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"crossclaim": main})
}

// TestScripts runs testdata/*.txtar; together they read as a manual of the command line.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("NO_COLOR", "")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "oneline": oneLineOnly, "bytes": writeBytes},
	})
}

// exits CODE COMMAND... runs a command and wants that exit code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND...")
	}
	err := ts.Exec(args[1], args[2:]...)
	code := "0"
	if err != nil {
		code = exitCode(err)
	}
	if code != args[0] {
		ts.Fatalf("exit code %s, want %s", code, args[0])
	}
}

// oneline wants exactly one line on stderr.
func oneLineOnly(ts *testscript.TestScript, _ bool, _ []string) {
	s := ts.ReadFile("stderr")
	if n := countLines(s); n != 1 {
		ts.Fatalf("want one line on stderr, got %d:\n%s", n, s)
	}
}

// bytes FILE QUOTED writes a Go string literal's bytes, for what a text archive cannot hold.
func writeBytes(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: bytes FILE QUOTED")
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), unquote(ts, args[1]), 0o666))
}
