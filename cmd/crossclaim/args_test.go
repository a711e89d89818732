package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// quiet is an environment that keeps what a command prints.
func quiet() (env, *bytes.Buffer, *bytes.Buffer) {
	var out, errs bytes.Buffer
	return env{strings.NewReader(""), &out, &errs, func(string) string { return "" }}, &out, &errs
}

func TestReorder(t *testing.T) {
	cases := []struct{ in, want, why string }{
		{"report a.txt --format json", "report --format json -- a.txt", "flags after files are flags"},
		{"report a.txt --format=json b.txt", "report --format=json -- a.txt b.txt", "a value behind = is part of the flag"},
		{"report --all a.txt", "report --all -- a.txt", "a switch takes no value"},
		{"report - a.txt", "report -- - a.txt", "a dash alone is standard input"},
		{"report -o - a.txt", "report -o - -- a.txt", "a dash alone may be a value"},
		{"report --topic -5 a.txt", "report --topic -5 -- a.txt", "a value may start with a dash when it is no flag"},
		{"report a.txt -- --all -x", "report -- a.txt --all -x", "after -- everything is a file"},
		{"--version", "version", "the usual flag is a command here"},
		{"help report", "help report", "help is left alone"},
	}
	e, _, _ := quiet()
	for _, c := range cases {
		got, err := reorder(newApp(e), append([]string{"crossclaim"}, strings.Fields(c.in)...))
		if err != nil || strings.Join(got[1:], " ") != c.want {
			t.Errorf("%s: got %q, %v, want %q: %s", c.in, got, err, c.want, c.why)
		}
	}
}

func FuzzArguments(f *testing.F) {
	f.Add("report a.txt --format json")
	f.Add("report -- --all")
	f.Add("pair --jsonl x")
	f.Fuzz(func(t *testing.T, line string) {
		e, _, _ := quiet()
		args := strings.Fields(line)
		got, err := reorder(newApp(e), append([]string{"crossclaim"}, args...))
		if err != nil {
			return
		}
		flags := true
		for _, a := range got[1:] {
			flags = flags && a != "--"
		}
		if len(args) > 0 && flags && args[0] == "report" {
			t.Errorf("%q: files are not set apart from flags: %q", line, got)
		}
	})
}

// closedPipe is a reader that had enough.
type closedPipe struct{}

func (closedPipe) Write([]byte) (int, error) {
	return 0, &os.PathError{Op: "write", Path: "/dev/stdout", Err: syscall.EPIPE}
}

func TestClosedPipeIsQuiet(t *testing.T) {
	article := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(article, []byte("The harbour was closed on Monday.\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"report", article}, {"topics", article, "-f", "json"}, {"explain"}, {"pair", "A.", "B."}} {
		e, _, errs := quiet()
		e.stdout = closedPipe{}
		if code := run(append([]string{"crossclaim"}, args...), e); code != exitDone || errs.Len() > 0 {
			t.Errorf("%v: exit %d, stderr %q; a reader that closes the pipe is no error", args, code, errs)
		}
	}
}

func TestFileAppearsWholeOrNotAtAll(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "out.txt")
	if err := os.WriteFile(path, []byte("old"), 0o640); err != nil {
		t.Fatal(err)
	}
	err := replaceFile(path, func(w io.Writer) error {
		_, _ = io.WriteString(w, "half")
		return io.ErrUnexpectedEOF
	})
	if got, _ := os.ReadFile(path); err == nil || string(got) != "old" {
		t.Errorf("a failed report must leave the old file, got %q, %v", got, err)
	}
	err = replaceFile(path, func(w io.Writer) error {
		_, err := io.WriteString(w, "new")
		return err
	})
	if got, _ := os.ReadFile(path); err != nil || string(got) != "new" {
		t.Errorf("got %q, %v, want the new report", got, err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("the permissions of the file must stay, got %v, %v", info.Mode(), err)
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 1 {
		t.Errorf("no temporary file may be left, got %v", entries)
	}
}

func TestMeant(t *testing.T) {
	valid := []string{"contradict", "report-conflict", "numeric"}
	cases := []struct{ in, want, why string }{
		{"contradicts", "contradict", "one letter too many"},
		{"numerc", "numeric", "one letter missing"},
		{"Numeric", "numeric", "case does not matter"},
		{"num", "numeric", "a beginning is enough"},
		{"weather", "", "nothing is near"},
		{"x", "", "one letter says nothing"},
	}
	for _, c := range cases {
		got := strings.TrimSuffix(strings.TrimPrefix(meant(c.in, valid), " (did you mean "), "?)")
		if got != c.want {
			t.Errorf("meant(%q) = %q, want %q: %s", c.in, got, c.want, c.why)
		}
	}
}
