package source

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// sourcesFile stands beside articles and tells what they are.
const sourcesFile = "sources.json"

// Meta is what is known about an article beside its text; empty fields are unknown.
type Meta struct {
	File      string `json:"file"`
	Title     string `json:"title"`
	Outlet    string `json:"outlet"`
	Published string `json:"published"`
}

// over puts the fields of b over those of m.
func (m Meta) over(b Meta) Meta {
	for _, f := range []struct{ to, from *string }{{&m.Title, &b.Title}, {&m.Outlet, &b.Outlet}, {&m.Published, &b.Published}} {
		if *f.from != "" {
			*f.to = *f.from
		}
	}
	return m
}

// table is a list of articles with the folder its names are relative to.
type table struct {
	path    string
	dir     string
	entries []Meta
	strange []string // keys that are not read, each with its entry
}

// readTable reads a list of articles: JSON like sources.json, or CSV with path, date and, if wanted, outlet. What is called .json must be JSON.
func readTable(path string) (table, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return table{}, fmt.Errorf("%s: %s", path, because(err))
	}
	t := table{path: path, dir: filepath.Dir(path)}
	head := strings.TrimLeft(string(data), " \t\r\n\ufeff")
	switch {
	case head == "":
		err = errors.New(isEmpty)
	case strings.HasPrefix(head, "[") || strings.HasPrefix(head, "{") || strings.EqualFold(filepath.Ext(path), ".json"):
		if t.entries, err = parseJSON(data); err == nil {
			t.strange = StrangeKeys(data)
		}
	default:
		t.entries, err = parseCSV(data)
	}
	if err != nil {
		return table{}, fmt.Errorf("%s: %w", path, err)
	}
	return t, nil
}

func parseJSON(data []byte) ([]Meta, error) {
	data = []byte(strings.TrimPrefix(string(data), "\ufeff"))
	var out []Meta
	if err := json.Unmarshal(data, &out); err != nil {
		line, text := JSONFault(data, err)
		return nil, fmt.Errorf("line %d: %s: correct the JSON to a list of {file, title, outlet, published}", line, text)
	}
	for i, m := range out {
		if m.File == "" {
			return nil, fmt.Errorf("entry %d has no \"file\": name the article it is about", i+1)
		}
		if _, ok := parseDate(m.Published); m.Published != "" && !ok {
			return nil, fmt.Errorf("entry %d (%s): %q is no date: write it like 2016-07-15 or 2016-07-15T14:05:00Z", i+1, m.File, m.Published)
		}
	}
	return out, nil
}

func parseCSV(data []byte) ([]Meta, error) {
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(data), "\ufeff")))
	r.FieldsPerRecord, r.TrimLeadingSpace, r.Comment = -1, true, '#'
	rows, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("neither JSON nor CSV: %v: write path,date or path,date,outlet", err)
	}
	var out []Meta
	for i, row := range rows {
		if mark := otherSeparator(row); mark != "" {
			return nil, fmt.Errorf("row %d: its fields are separated by %s: separate them by a comma, path,date or path,date,outlet", i+1, mark)
		}
		if len(row) < 2 {
			return nil, fmt.Errorf("row %d has %d fields: write path,date or path,date,outlet", i+1, len(row))
		}
		m := Meta{File: strings.TrimSpace(row[0]), Published: strings.TrimSpace(row[1])}
		if len(row) > 2 {
			m.Outlet = strings.TrimSpace(row[2])
		}
		if _, ok := parseDate(m.Published); m.Published != "" && !ok {
			if i == 0 && namesColumns(m.File) {
				continue
			}
			return nil, fmt.Errorf("row %d: %q is no date: write it like 2016-07-15 or 2016-07-15T14:05:00Z%s", i+1, m.Published, headingHint(i))
		}
		out = append(out, m)
	}
	return out, nil
}

// otherSeparator names what some programs write between fields in place of a comma, "" for a row that can be read.
func otherSeparator(row []string) string {
	if len(row) > 1 {
		if _, ok := parseDate(row[1]); ok || row[1] == "" {
			return ""
		}
	}
	switch {
	case strings.Contains(row[0], ";"):
		return "a semicolon"
	case strings.Contains(row[0], "\t"):
		return "a tab"
	}
	return ""
}

// namesColumns says whether the first field of the first row is the name of its column. Any other row without a date is one that was
// misspelt: passed over, it would make an update look like a contradiction.
func namesColumns(field string) bool {
	return strings.EqualFold(field, "path") || strings.EqualFold(field, "file")
}

// headingHint is what else may be wrong with the row: names of columns under other words.
func headingHint(row int) string {
	if row > 0 {
		return ""
	}
	return "; a row that names the columns begins with path or file"
}

// about is what the table says of a file: the entry with its path, as given or from the table's folder, else the entry
// with its base name.
func (t table) about(path string) Meta {
	var named Meta
	for _, m := range t.entries {
		exact, loose := t.means(m, path)
		if exact {
			return m
		}
		if named.File == "" && loose {
			named = m
		}
	}
	return named
}

// means says whether an entry is about a file, by its path or, loosely, by its base name alone.
func (t table) means(m Meta, path string) (exact, loose bool) {
	clean, file := filepath.Clean(path), filepath.FromSlash(m.File)
	exact = clean == filepath.Clean(file) || clean == filepath.Join(t.dir, file)
	return exact, exact || filepath.Base(clean) == file
}
