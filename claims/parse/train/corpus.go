package main

import (
	"bufio"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// piece is one token of running text as our tokenizer would cut it; good enough for counting neighbours.
var piece = regexp.MustCompile(`(?:[A-Z]\.){2,}` +
	`|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Jr|Sr|Lt|Col|Sgt|Inc|Corp|Co|Ltd|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.` +
	`|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?|'s\b|'(?:re|ve|ll|d|m)\b|n't\b|[\p{L}\d]+(?:[-&][\p{L}\d]+)*|\.\.\.|--|[^\s]`)

var (
	marks    = strings.NewReplacer("\u2018", "'", "\u2019", "'", "\u201c", `"`, "\u201d", `"`, "\u2013", "-", "\u2014", " - ")
	negation = regexp.MustCompile(`(?i)\b(\w+)n't\b`)
)

// readText reads the text files below a folder, one sentence a line, into words.
func readText(dir string) ([][]string, error) {
	var list [][]string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".txt" {
			return err
		}
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		in := bufio.NewScanner(f)
		in.Buffer(nil, 1<<24)
		for in.Scan() {
			line := negation.ReplaceAllString(marks.Replace(in.Text()), "$1 n't")
			if words := piece.FindAllString(line, -1); len(words) > 1 {
				list = append(list, words)
			}
		}
		return in.Err()
	})
	return list, err
}
