package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

// token is one word of a treebank, its head as an index of the sentence (-1 for the root).
type token struct {
	form, tag, label string
	head             int
	glued            bool // no space after it
	temporal         bool // a bare noun phrase of time
}

// readFile reads a CoNLL-U file and adapts its sentences.
func readFile(path string) ([]example, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return read(f, path)
}

// read reads CoNLL-U; name stands in errors.
func read(r io.Reader, name string) ([]example, error) {
	var list []example
	var sent []token
	gluedUntil := 0 // last word of a multiword token, and whether a space follows
	gluedEnd := false
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<20)
	for line := 1; in.Scan(); line++ {
		text := in.Text()
		if text == "" {
			if e, ok := adapt(sent); ok {
				list = append(list, e)
			}
			sent, gluedUntil = nil, 0
			continue
		}
		if text[0] == '#' {
			continue
		}
		col := strings.Split(text, "\t")
		if len(col) != 10 {
			return nil, fmt.Errorf("%s:%d: %d columns, want 10", name, line, len(col))
		}
		if strings.Contains(col[0], ".") {
			continue
		}
		if _, to, ok := strings.Cut(col[0], "-"); ok {
			gluedUntil, _ = strconv.Atoi(to)
			gluedEnd = strings.Contains(col[9], "SpaceAfter=No")
			continue
		}
		head, err := strconv.Atoi(col[6])
		if err != nil {
			return nil, fmt.Errorf("%s:%d: head %q is no number", name, line, col[6])
		}
		id := len(sent) + 1
		glued := strings.Contains(col[9], "SpaceAfter=No")
		if id < gluedUntil {
			glued = true
		} else if id == gluedUntil {
			glued = gluedEnd
		}
		sent = append(sent, token{form: col[1], tag: col[4], label: col[7], head: head - 1, glued: glued,
			temporal: strings.Contains(col[9], "TemporalNPAdjunct=Yes")})
	}
	if e, ok := adapt(sent); ok {
		list = append(list, e)
	}
	return list, in.Err()
}
