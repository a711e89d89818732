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

// find turns arguments into files, each once, in order.
func find(args []string) (files []string, skipped []claims.Skipped) {
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
		for _, f := range found {
			add(f)
		}
		if reason != "" {
			skipped = append(skipped, claims.Skipped{Path: arg, Reason: reason})
		}
	}
	return files, skipped
}

// expand is what one argument stands for: a file, the articles of a folder, the matches of a pattern.
func expand(arg string) (files []string, reason string) {
	if arg == "-" {
		return []string{"-"}, ""
	}
	info, err := os.Stat(arg)
	switch {
	case err == nil && info.IsDir():
		return folder(arg)
	case err == nil && isMeta(arg):
		return nil, ""
	case err == nil && !IsArticle(arg) && filepath.Ext(arg) != "":
		return nil, "files with the ending " + filepath.Ext(arg) + " are not read: convert it to .txt or .md"
	case err == nil:
		return []string{arg}, ""
	case strings.ContainsAny(arg, "*?["):
		return pattern(arg)
	}
	return nil, because(err)
}

// pattern reads a pattern that the shell left as it is.
func pattern(arg string) (files []string, reason string) {
	matches, err := filepath.Glob(arg)
	if err != nil {
		return nil, "not a valid pattern: put the name in quotes or correct the brackets"
	}
	for _, m := range matches {
		info, err := os.Stat(m)
		switch {
		case err == nil && info.IsDir():
			found, _ := folder(m)
			files = append(files, found...)
		case IsArticle(m):
			files = append(files, m)
		}
	}
	if len(files) == 0 {
		return nil, "no .txt or .md file matches the pattern: check the spelling"
	}
	return files, ""
}

// folder lists the articles below a folder, sorted by path; hidden files and folders are left out.
func folder(dir string) (files []string, reason string) {
	err := walk(dir, &files)
	slices.Sort(files)
	switch {
	case len(files) == 0 && err != nil:
		return nil, because(err)
	case err != nil:
		return files, "a folder below it was left out: " + because(err)
	case len(files) == 0:
		return nil, "the folder holds no .txt or .md file: name another folder or convert the articles"
	}
	return files, ""
}

func walk(dir string, files *[]string) error {
	entries, err := os.ReadDir(dir)
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		switch {
		case strings.HasPrefix(e.Name(), "."):
		case e.IsDir():
			err = errors.Join(err, walk(path, files))
		case IsArticle(path) && isFile(path, e):
			*files = append(*files, path)
		}
	}
	return err
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
	return base == sourcesFile || base == "gold.json"
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
