package source

import (
	"path/filepath"

	"crossclaim/claims"
)

// name gives every document its identity: the base name without extension; where two are the same, folders are put
// before it until they differ, and at last the whole path stands. It ends because no two paths are the same.
func name(docs []*claims.Document) {
	for level := 0; ; level++ {
		count := map[string]int{}
		for _, d := range docs {
			count[d.ID]++
		}
		clash := false
		for _, d := range docs {
			if count[d.ID] > 1 {
				clash = true
				d.ID = identity(d.Path, level+1)
			}
		}
		if !clash {
			return
		}
	}
}

// shownPath is a path as it is shown: what stands for standard input is no name of it.
func shownPath(path string) string {
	if path == "-" {
		return "stdin"
	}
	return path
}

// deepest is the number of folders that may stand before a name.
const deepest = 3

// identity is the base name of the path without extension, with as many parent folders before it.
func identity(path string, parents int) string {
	switch {
	case path == "-" && parents > deepest+1: // a file has the name too, and that name is its whole path
		return path
	case path == "-":
		return shownPath(path)
	case parents > deepest:
		return filepath.ToSlash(path)
	}
	base := filepath.Base(path)
	id := base[:len(base)-len(filepath.Ext(base))]
	if id == "" {
		id = base
	}
	dir := filepath.Dir(path)
	for range parents {
		parent := filepath.Base(dir)
		if parent == "." || parent == string(filepath.Separator) {
			break
		}
		id, dir = parent+"/"+id, filepath.Dir(dir)
	}
	return id
}
