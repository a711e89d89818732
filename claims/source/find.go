package source

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"crossclaim/claims"
)

// listing is what an argument stands for: articles, and files of other kinds that lie among them.
type listing struct{ articles, others []string }

// find turns arguments into files, each once, in order; others are the files of folders and patterns that are not read.
func find(args []string) (files, others []string, skipped []claims.Skipped) {
	seen := map[string]bool{}
	add := func(path string) {
		key := path
		if abs, err := filepath.Abs(path); err == nil && path != "-" {
			key = abs
		}
		if !seen[key] {
			seen[key] = true
			files = append(files, path)
		}
	}
	for _, arg := range args {
		found, reason := expand(arg)
		for _, f := range found.articles {
			add(f)
		}
		others = append(others, found.others...)
		if reason != "" {
			skipped = append(skipped, claims.Skipped{Path: arg, Reason: reason})
		}
	}
	return files, others, skipped
}

// expand is what one argument stands for: a file, the articles of a folder, the matches of a pattern.
func expand(arg string) (found listing, reason string) {
	one := listing{articles: []string{arg}}
	if arg == "-" {
		return one, ""
	}
	info, err := os.Stat(arg)
	switch {
	case err == nil && info.IsDir():
		return folder(arg)
	case err == nil && isMeta(arg):
		return listing{}, ""
	case err == nil && !IsArticle(arg) && filepath.Ext(arg) != "":
		return listing{}, "files with the ending " + filepath.Ext(arg) + " are not read: convert it to .txt or .md"
	case err == nil:
		return one, ""
	case strings.ContainsAny(arg, "*?["):
		return pattern(arg)
	}
	return listing{}, because(err)
}

// pattern reads a pattern that the shell left as it is.
func pattern(arg string) (found listing, reason string) {
	matches, err := filepath.Glob(arg)
	if err != nil {
		return found, "not a valid pattern: put the name in quotes or correct the brackets"
	}
	for _, m := range matches {
		info, err := os.Stat(m)
		if err == nil && info.IsDir() {
			below, _ := folder(m)
			found.articles, found.others = append(found.articles, below.articles...), append(found.others, below.others...)
		} else {
			found.add(m)
		}
	}
	if len(found.articles) == 0 {
		return found, "no .txt or .md file matches the pattern: check the spelling"
	}
	return found, ""
}

// folder lists the articles below a folder, sorted by path; hidden files and folders are left out.
func folder(dir string) (found listing, reason string) {
	err := walk(dir, &found)
	slices.Sort(found.articles)
	switch {
	case len(found.articles) == 0 && err != nil:
		return found, because(err)
	case err != nil:
		return found, "a folder below it was left out: " + because(err)
	case len(found.articles) == 0:
		return found, "the folder holds no .txt or .md file: name another folder or convert the articles"
	}
	return found, ""
}

func walk(dir string, found *listing) error {
	entries, err := os.ReadDir(dir)
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		switch {
		case strings.HasPrefix(e.Name(), "."):
		case e.IsDir():
			err = errors.Join(err, walk(path, found))
		case isFile(path, e):
			found.add(path)
		}
	}
	return err
}

// add files a path under its kind; the files that stand beside articles are of none.
func (l *listing) add(path string) {
	switch {
	case IsArticle(path):
		l.articles = append(l.articles, path)
	case !isMeta(path):
		l.others = append(l.others, path)
	}
}

// isFile says whether the entry is a file or a link to one.
func isFile(path string, e fs.DirEntry) bool {
	if e.Type().IsRegular() {
		return true
	}
	info, err := os.Stat(path)
	return e.Type()&fs.ModeSymlink != 0 && (err != nil || info.Mode().IsRegular())
}

// IsArticle says whether a file of a folder is read, by its ending.
func IsArticle(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".txt", ".text", ".md", ".markdown":
		return true
	}
	return false
}

// isMeta knows the files that stand beside articles and are none.
func isMeta(path string) bool {
	base := filepath.Base(path)
	return base == sourcesFile || base == "gold.json" || base == "floors.json"
}

// because says in one line why a file cannot be read and what helps.
func because(err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "does not exist: check the spelling"
	case errors.Is(err, fs.ErrPermission):
		return "may not be read: change its permissions"
	}
	var p *fs.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	return "cannot be read: " + strings.ReplaceAll(err.Error(), "\n", "; ")
}
