package reports

import (
	"fmt"
	"io"
	"strings"
)

// Renderer writes a report in one format.
type Renderer interface {
	Render(w io.Writer, r *Report) error
}

// Style is how a format for people is laid out; programs' formats ignore it.
type Style struct {
	Width int  // columns of the terminal; 0 means DefaultWidth
	Color bool // mark by colour; else by «» and []
}

// The bounds of the width of a report.
const (
	DefaultWidth = 80
	MinWidth     = 40
	MaxWidth     = 400
)

// Format is one way of writing a report.
type Format struct {
	Name string
	New  func(Style) Renderer
}

// Formats lists every format; help, validation and construction all read this table.
func Formats() []Format {
	return []Format{
		{"text", func(s Style) Renderer { return textFormat{s} }},
		{"json", func(Style) Renderer { return jsonFormat{} }},
		{"markdown", func(Style) Renderer { return markdownFormat{} }},
	}
}

// FormatNames lists the names of the formats.
func FormatNames() []string {
	var names []string
	for _, f := range Formats() {
		names = append(names, f.Name)
	}
	return names
}

// NewRenderer makes the renderer of the named format.
func NewRenderer(name string, style Style) (Renderer, error) {
	for _, f := range Formats() {
		if f.Name == name {
			return f.New(style), nil
		}
	}
	return nil, fmt.Errorf("unknown format %q; use %s", name, strings.Join(FormatNames(), ", "))
}
