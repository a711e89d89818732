package source

import (
	"os"
	"path/filepath"
	"strings"

	"crossclaim/claims"
)

// shelf holds the sources.json of all folders.
type shelf map[string]table

// newShelf reads the sources.json beside the files; one that cannot be used is skipped and named.
func newShelf(files []string, skipped *[]claims.Skipped) shelf {
	s := shelf{}
	for _, f := range files {
		dir := filepath.Dir(f)
		if _, known := s[dir]; known || f == "-" {
			continue
		}
		t, err := readTable(filepath.Join(dir, sourcesFile))
		if _, missing := os.Stat(filepath.Join(dir, sourcesFile)); err != nil && missing == nil {
			path := filepath.Join(dir, sourcesFile)
			*skipped = append(*skipped, claims.Skipped{Path: path, Reason: strings.TrimPrefix(err.Error(), path+": ")})
		}
		s[dir] = t
	}
	return s
}

func (s shelf) about(path string) Meta {
	if path == "-" {
		return Meta{}
	}
	return s[filepath.Dir(path)].about(path)
}
