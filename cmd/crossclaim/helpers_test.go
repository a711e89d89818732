package main

import (
	"errors"
	"os/exec"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

func exitCode(err error) string {
	var end *exec.ExitError
	if errors.As(err, &end) {
		return strconv.Itoa(end.ExitCode())
	}
	return err.Error()
}

func countLines(s string) int { return strings.Count(s, "\n") }

func unquote(ts *testscript.TestScript, s string) []byte {
	out, err := strconv.Unquote(`"` + s + `"`)
	ts.Check(err)
	return []byte(out)
}
