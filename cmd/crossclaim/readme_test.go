package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/urfave/cli/v2"
	"golang.org/x/tools/txtar"

	"crossclaim/reports"
)

var update = flag.Bool("update", false, "rewrite the outputs and tables of README.md and testdata/README.md")

// testCommand is the command of the README, and of .ci/run, that passes the tests.
const testCommand = "go test ./..."

var (
	consoleBlock = regexp.MustCompile("(?ms)^```console\n\\$ go run ./cmd/crossclaim ([^\n]+)\n(.*?)^```$")
	kindTable    = regexp.MustCompile(`(?m)^\| (?:relation|cause) \| meaning \|\n(?:\|.*\n)+`)
	flagName     = regexp.MustCompile("(?:^|[\\s`(\\[])--([a-z][a-z-]*)")
	localLink    = regexp.MustCompile(`\]\(([^):#]+)\)`)
	goldFile     = regexp.MustCompile("(?ms)^```json\n(\\{\"divergences\".*?)^```$")
	textCase     = regexp.MustCompile("(?ms)^```text\n(.*?^-- want --\n.*?)^```$")
	argument     = regexp.MustCompile(`"[^"]*"|\S+`)
)

// readme goes to the root of the module, where the README's commands are run, and reads it.
func readme(t *testing.T) string {
	t.Helper()
	t.Chdir("../..")
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// printed is what the program prints on stdout for the arguments as a shell would read them.
func printed(t *testing.T, line string) string {
	t.Helper()
	e, out, errs := quiet()
	args := []string{"crossclaim"}
	for _, a := range argument.FindAllString(line, -1) {
		args = append(args, strings.Trim(a, `"`))
	}
	if code := run(args, e); code == exitFailed || errs.Len() > 0 {
		t.Errorf("crossclaim %s: exit %d, stderr %q; an example must run", line, code, errs)
	}
	return out.String()
}

// TestREADMEShowsRealOutput runs every example and compares it, and the tables of relations and causes. With
// -update it rewrites them.
func TestREADMEShowsRealOutput(t *testing.T) {
	old := readme(t)
	holds(t, "README.md", old, withTables(t, withOutputs(t, old)))
	annotated, err := os.ReadFile("testdata/README.md")
	if err != nil {
		t.Fatal(err)
	}
	holds(t, "testdata/README.md", string(annotated), withOutputs(t, string(annotated)))
}

// withOutputs is the text with what its examples print now.
func withOutputs(t *testing.T, old string) string {
	t.Helper()
	examples := 0
	want := consoleBlock.ReplaceAllStringFunc(old, func(block string) string {
		examples++
		line := consoleBlock.FindStringSubmatch(block)[1]
		return "```console\n$ go run ./cmd/crossclaim " + line + "\n" + printed(t, line) + "```"
	})
	if blocks := strings.Count(old, "```console\n"); examples == 0 || examples != blocks {
		t.Errorf("%d of %d console blocks begin with $ go run ./cmd/crossclaim", examples, blocks)
	}
	return want
}

// withTables is the text with the tables of relations and causes that the program writes now.
func withTables(t *testing.T, old string) string {
	t.Helper()
	var b bytes.Buffer
	if err := writeKinds(&b, true); err != nil {
		t.Fatal(err)
	}
	tables := kindTable.FindAllString(b.String(), -1)
	if n := len(kindTable.FindAllString(old, -1)); n != len(tables) {
		t.Fatalf("%d tables of relations and causes, want %d", n, len(tables))
	}
	return kindTable.ReplaceAllStringFunc(old, func(string) string {
		table := tables[0]
		tables = tables[1:]
		return table
	})
}

// holds compares a file with what it should say; with -update it rewrites it.
func holds(t *testing.T, path, old, want string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if line, got, real := firstDifference(old, want); line > 0 {
		t.Errorf("%s:%d: it says %q, the program prints %q; run go test ./cmd/crossclaim -run README -update and read the diff", path, line, got, real)
	}
}

// TestREADMECaseHolds checks the case that shows how to annotate.
func TestREADMECaseHolds(t *testing.T) {
	found := textCase.FindStringSubmatch(readme(t))
	if found == nil {
		t.Fatal("no case in a text block")
	}
	path := filepath.Join(t.TempDir(), "case.txtar")
	if err := os.WriteFile(path, []byte(found[1]), 0o666); err != nil {
		t.Fatal(err)
	}
	e, out, errs := quiet()
	if code := run([]string{"crossclaim", "check", "--scorer", "rules", path}, e); code != exitDone {
		t.Errorf("exit %d; the case of the README must hold\n%s%s", code, out, errs)
	}
}

// TestREADMEGoldHolds checks the gold file that shows how to judge a folder, on the documents of the case before it.
func TestREADMEGoldHolds(t *testing.T) {
	text := readme(t)
	found, beside := goldFile.FindStringSubmatch(text), textCase.FindStringSubmatch(text)
	if found == nil || beside == nil {
		t.Fatal("no gold file in a json block, or no case in a text block")
	}
	dir := t.TempDir()
	files := append(txtar.Parse([]byte(beside[1])).Files, txtar.File{Name: "gold.json", Data: []byte(found[1])})
	for _, f := range files {
		if err := os.WriteFile(filepath.Join(dir, f.Name), f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	e, out, errs := quiet()
	if code := run([]string{"crossclaim", "check", "--scorer", "rules", dir}, e); code != exitDone {
		t.Errorf("exit %d; the floors of the README must hold\n%s%s", code, out, errs)
	}
}

// firstDifference is the first line that differs, counted from 1; 0 when none does.
func firstDifference(a, b string) (line int, inA, inB string) {
	linesA, linesB := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range max(len(linesA), len(linesB)) {
		inA, inB = "", ""
		if i < len(linesA) {
			inA = linesA[i]
		}
		if i < len(linesB) {
			inB = linesB[i]
		}
		if inA != inB || i >= len(linesA) || i >= len(linesB) {
			return i + 1, inA, inB
		}
	}
	return 0, "", ""
}

// TestREADMENamesWhatIsThere holds commands, flags, formats and links against the program and the folder.
func TestREADMENamesWhatIsThere(t *testing.T) {
	text := readme(t)
	e, _, _ := quiet()
	flags := []string{"help"}
	for _, c := range newApp(e).Commands {
		if !c.Hidden && !strings.Contains(text, "`"+c.Name) {
			t.Errorf("the command %s is missing", c.Name)
		}
		for _, f := range c.Flags {
			flags = append(flags, f.Names()...)
			if named := "`--" + f.Names()[0]; c.Name == "report" && f.Names()[0] != cli.HelpFlag.Names()[0] && !strings.Contains(text, named) {
				t.Errorf("the flag --%s of report is missing", f.Names()[0])
			}
		}
	}
	for _, m := range flagName.FindAllStringSubmatch(text, -1) {
		if !slices.Contains(flags, m[1]) {
			t.Errorf("no command has the flag --%s", m[1])
		}
	}
	for _, name := range reports.FormatNames() {
		if !strings.Contains(text, "| `"+name+"` |") {
			t.Errorf("the format %s has no row", name)
		}
	}
	for _, m := range localLink.FindAllStringSubmatch(text, -1) {
		if _, err := os.Stat(m[1]); err != nil {
			t.Errorf("link to %s: %v", m[1], err)
		}
	}
}

// TestREADMEAgreesWithTheBuild holds the test command, the Go version and the scorer against .ci/run, go.mod and the program.
func TestREADMEAgreesWithTheBuild(t *testing.T) {
	text := readme(t)
	for _, c := range []struct{ file, line, why string }{
		{"README.md", testCommand, "a reader runs what continuous integration runs"},
		{".ci/run", testCommand, "continuous integration runs what the README says, and with it the tests of the README"},
		{".ci/run", "go run ./cmd/crossclaim check testdata/cases", "the annotated cases are part of it"},
	} {
		raw, err := os.ReadFile(c.file)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Contains(strings.Split(string(raw), "\n"), c.line) {
			t.Errorf("%s has no line %q: %s", c.file, c.line, c.why)
		}
	}
	mod, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	release := regexp.MustCompile(`(?m)^go (1\.\d+)`).FindStringSubmatch(string(mod))
	if release == nil || !strings.Contains(text, "Go "+release[1]) {
		t.Errorf("the Go version of go.mod, %q, is not the one of the README", release)
	}
	e, _, _ := quiet()
	missing := run([]string{"crossclaim", "pair", "--scorer", "learned", "It rained.", "It did not rain."}, e) != exitDone
	if said := strings.Contains(text, "learned scorer is not built in yet"); said != missing {
		t.Errorf("the README says that the learned scorer is missing: %v; it is missing: %v", said, missing)
	}
}
