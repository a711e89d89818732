package source

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// metaKeys are the keys of an entry of sources.json. url is a note of whoever made the list: it is taken, and tells the comparison nothing.
var metaKeys = []string{"file", "title", "outlet", "published", "url"}

// otherKeys are what lists of articles elsewhere call what is called so here.
var otherKeys = map[string]string{"date": "published", "publication": "outlet", "publisher": "outlet", "source": "outlet", "headline": "title"}

// StrangeKeys names the keys of a list of articles that are known ones misspelt or under another name, each with its entry: a misspelt "published"
// would otherwise make an update look like a contradiction without a word. Other keys are the notes of whoever made the list.
func StrangeKeys(data []byte) (strange []string) {
	var entries []map[string]json.RawMessage
	if err := json.Unmarshal([]byte(strings.TrimPrefix(string(data), "\ufeff")), &entries); err != nil {
		return nil // whoever reads the entries says so
	}
	for i, entry := range entries {
		for _, key := range slices.Sorted(maps.Keys(entry)) {
			_, told := entry[otherKeys[key]]
			if Misspelt(key, metaKeys) != "" || otherKeys[key] != "" && !told {
				strange = append(strange, fmt.Sprintf("entry %d: the key %q is not read", i+1, key))
			}
		}
	}
	return strange
}

// Misspelt is the known word that a word is meant to be, but for a letter, or two of a long one; "" where it is known, or like none.
func Misspelt(word string, known []string) string {
	word = strings.ToLower(word)
	if slices.Contains(known, word) {
		return ""
	}
	for _, k := range known {
		if levenshtein.ComputeDistance(word, k) <= 1+len(k)/7 {
			return k
		}
	}
	return ""
}

// doubts tells what of the table is not read: keys, and what it says of a file once more.
func (t table) doubts(warn func(string)) {
	for _, s := range t.strange {
		warn(fmt.Sprintf("%s: %s: correct it to one of %s, or drop it", t.path, s, strings.Join(metaKeys, ", ")))
	}
	known := map[string]bool{}
	for _, m := range t.entries {
		name := filepath.Clean(filepath.FromSlash(m.File))
		if known[name] {
			warn(fmt.Sprintf("%s: %q is named twice, and the first entry counts: drop the other", t.path, m.File))
		}
		known[name] = true
	}
}

// namedEntries is how many entries that are about no article are named; the rest is counted, since one list may serve many runs.
const namedEntries = 3

// idle tells which entries of the table are about none of the files: most often a misspelt name, whose date is then unknown.
func (t table) idle(files []string, warn func(string)) {
	if t.path != "" && len(t.entries) == 0 {
		warn(t.path + ": it names no article: give each its path and date, or leave the list out")
	}
	var names []string
	for _, m := range t.entries {
		used := slices.ContainsFunc(files, func(path string) bool {
			_, loose := t.means(m, path)
			return loose
		})
		if !used {
			names = append(names, fmt.Sprintf("%q", m.File))
		}
	}
	if len(names) == 0 {
		return
	}
	more := ""
	if n := len(names) - namedEntries; n > 0 {
		more = fmt.Sprintf(" and %d more", n)
	}
	warn(fmt.Sprintf("%s: no article of this run is %s%s: correct the name, or leave it if the article was left out on purpose",
		t.path, strings.Join(names[:min(len(names), namedEntries)], ", "), more))
}

// doubts tells what of the tables beside the articles is passed over: keys that are not read, and entries for files that
// are not there.
func (s shelf) doubts(warn func(string)) {
	for _, dir := range slices.Sorted(maps.Keys(s)) {
		t := s[dir]
		t.doubts(warn)
		for i, m := range t.entries {
			if !t.beside(m.File) {
				warn(fmt.Sprintf("%s: entry %d: no file %q lies beside it: correct the name or drop the entry", t.path, i+1, m.File))
			}
		}
	}
}

// beside says whether a name of the table is a file in the table's own folder; those of other folders have their own table.
func (t table) beside(name string) bool {
	name = filepath.FromSlash(name)
	for _, path := range []string{filepath.Join(t.dir, name), filepath.Clean(name)} {
		if filepath.Dir(path) != filepath.Clean(t.dir) {
			continue
		}
		if _, err := os.Stat(path); err == nil {
			return true
		}
	}
	return false
}

// otherKinds tells how many files were passed over, and their endings.
func otherKinds(files []string) string {
	var endings []string
	for _, f := range files {
		endings = append(endings, cmp.Or(strings.ToLower(filepath.Ext(f)), "no ending"))
	}
	slices.Sort(endings)
	number := "1 file of another kind is"
	if len(files) > 1 {
		number = fmt.Sprintf("%d files of other kinds are", len(files))
	}
	return fmt.Sprintf("%s not read (%s): only .txt, .text, .md and .markdown are; convert what is an article",
		number, strings.Join(slices.Compact(endings), ", "))
}
