package source

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Taken says why a report must not be written to the file out, "" when it may: out is an input, by whatever spelling or
// link, or it would stand where the next run reads it as one. dates is Options.Dates.
func Taken(out string, args []string, dates string) string {
	inputs, _, _ := find(args)
	var lists []string
	for _, f := range inputs {
		lists = append(lists, filepath.Join(filepath.Dir(f), sourcesFile))
	}
	if why := Replaces(out, append(append(inputs, lists...), dates)); why != "" {
		return why
	}
	for _, arg := range args {
		if reads(arg, out) {
			return fmt.Sprintf("the next run would read it as an article of %s: write it to another folder, or with an ending other than .txt and .md", arg)
		}
	}
	for _, list := range lists {
		if place(list) == place(out) {
			return "the next run would read it as the list of titles and dates: give it another name"
		}
	}
	return ""
}

// Replaces says which of the inputs a report to the file out would replace, "" for none. Only files can be lost: a terminal
// may well be both.
func Replaces(out string, inputs []string) string {
	target, err := os.Stat(out)
	if err != nil || !target.Mode().IsRegular() {
		return ""
	}
	for _, f := range inputs {
		if info, err := os.Stat(f); err == nil && os.SameFile(info, target) {
			return fmt.Sprintf("it is the input %s, which the report would replace: name another file", f)
		}
	}
	return ""
}

// reads says whether an argument, a folder or pattern, takes in the file out, which need not be there yet.
func reads(arg, out string) bool {
	if !IsArticle(out) {
		return false
	}
	if info, err := os.Stat(arg); err == nil {
		return info.IsDir() && Below(arg, out)
	}
	if matches, err := filepath.Match(place(arg), place(out)); err == nil && matches {
		return true
	}
	folders, _ := filepath.Glob(arg)
	for _, f := range folders {
		if info, err := os.Stat(f); err == nil && info.IsDir() && Below(f, out) {
			return true
		}
	}
	return false
}

// Below says whether a file, which need not be there yet, lies in the folder or in one of its folders, none of them hidden.
func Below(dir, file string) bool {
	rel, err := filepath.Rel(place(dir), place(file))
	return err == nil && !strings.HasPrefix(rel, ".") && !strings.Contains(rel, string(filepath.Separator)+".")
}

// place is the one spelling of a path whose last part need not exist.
func place(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	if dir, err := filepath.EvalSymlinks(filepath.Dir(path)); err == nil {
		return filepath.Join(dir, filepath.Base(path))
	}
	return path
}
