package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"crossclaim/reports"
)

// widestTerminal caps the width taken from the terminal: longer lines are hard to read.
const widestTerminal = 120

// render writes a report in the format and to the place the flags name.
func (e env) render(c *cli.Context, format string, report *reports.Report) error {
	renderer, err := reports.NewRenderer(format, e.style(c))
	if err != nil {
		return usage("%s", err)
	}
	return e.emit(c.String("output"), func(w io.Writer) error { return renderer.Render(w, report) })
}

// unused refuses an --output that cannot be written, or that taken has an objection to, before anything is read: a report must
// never replace an input or become one.
func unused(c *cli.Context, taken func(out string) string) error {
	out := c.String("output")
	if out == "" || out == "-" {
		return nil
	}
	if why := taken(out); why != "" {
		return usage("--output %s: %s", out, why)
	}
	if info, err := os.Stat(filepath.Dir(out)); err != nil || !info.IsDir() {
		return usage("--output %s: there is no folder %s: make it or name another", out, filepath.Dir(out))
	}
	return nil
}

// emit writes to stdout, or to a file that appears whole or not at all. A reader that closed the pipe had enough: that is
// no error.
func (e env) emit(path string, write func(io.Writer) error) error {
	if path != "" && path != "-" {
		return unwritten(path, "name a file in a folder you may write to", replaceFile(path, write))
	}
	if err := write(e.stdout); !errors.Is(err, syscall.EPIPE) {
		return unwritten("stdout", "make room there or send it elsewhere", err)
	}
	return nil
}

// unwritten words what kept a report from its place. An error that already says what to do is none of writing.
func unwritten(place, remedy string, err error) error {
	var told exit
	if err == nil || errors.As(err, &told) {
		return err
	}
	var p *fs.PathError
	if errors.As(err, &p) {
		err = p.Err // it may name the file beside the place
	}
	return usage("the report could not be written: %s: %s; %s", place, err, remedy)
}

// replaceFile writes beside the file and renames, so that nobody ever sees half a report. A device or pipe is written to
// directly.
func replaceFile(path string, write func(io.Writer) error) error {
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	temporary, flags, mode := fmt.Sprintf("%s.%d.tmp", path, os.Getpid()), os.O_CREATE|os.O_EXCL, fs.FileMode(0o666)
	switch info, err := os.Stat(path); {
	case err == nil && info.IsDir():
		return errors.New("it is a folder")
	case err == nil && !info.Mode().IsRegular():
		temporary, flags = path, 0
	case err == nil:
		mode = info.Mode().Perm()
	}
	file, err := os.OpenFile(temporary, os.O_WRONLY|flags, mode)
	if err != nil {
		return err
	}
	err = write(file)
	if closed := file.Close(); err == nil {
		err = closed
	}
	if temporary == path {
		return err
	}
	if err == nil {
		err = os.Rename(temporary, path)
	}
	if err != nil {
		_ = os.Remove(temporary)
	}
	return err
}

// style is the layout for the place the report goes to.
func (e env) style(c *cli.Context) reports.Style {
	width, terminal := e.terminal()
	toFile := c.String("output") != "" && c.String("output") != "-"
	style := reports.Style{Width: reports.DefaultWidth}
	if terminal && !toFile {
		style.Width = min(max(width, reports.MinWidth), widestTerminal)
		style.Color = e.getenv("NO_COLOR") == "" && e.getenv("TERM") != "dumb"
	}
	if c.IsSet("width") {
		style.Width = c.Int("width")
	}
	switch c.String("color") {
	case "always":
		style.Color = true
	case "never":
		style.Color = false
	}
	return style
}

// terminal is the width of stdout when it is a terminal.
func (e env) terminal() (width int, ok bool) {
	file, isFile := e.stdout.(*os.File)
	if !isFile || !term.IsTerminal(int(file.Fd())) {
		return 0, false
	}
	width, _, err := term.GetSize(int(file.Fd()))
	if err != nil || width <= 0 {
		width = reports.DefaultWidth
	}
	return width, true
}
