// Command train prepares the treebanks that the parser is trained on, and measures the embedded model of package parse.
//
//	go run ./claims/parse/train -data DIR [-dump OUT]
//
// It reads DIR/test/*.conllu and prints the figures of the embedded model on each. With -dump it writes the sentences of
// DIR/train/*.conllu and of the test sets to OUT as JSON lines, which fit.py reads. MODEL.md of package parse says which treebanks
// belong there. Invariant: the same treebanks and the same seed give the same rows; the sentences of the test sets are written and
// measured as they are, apart from the rows to train on.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"crossclaim/claims/parse"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(2)
	}
}

func run() error {
	data := flag.String("data", "", "folder with train/*.conllu and test/*.conllu")
	rows := flag.String("dump", "", "folder to write the sentences to as JSON lines; nothing is measured then")
	seed := flag.Uint64("seed", 1, "seed of the choice of headline-like copies")
	flag.Parse()
	if *rows != "" {
		return dump(*data, *rows, *seed)
	}
	model, err := parse.Default()
	if err != nil {
		return err
	}
	paths, err := filepath.Glob(filepath.Join(*data, "test", "*.conllu"))
	if err != nil {
		return err
	}
	for _, p := range paths {
		test, err := readAll(p)
		if err != nil {
			return err
		}
		fmt.Println(measure(filepath.Base(p), model, test))
	}
	return nil
}

// readAll reads the files a pattern names, in order.
func readAll(pattern string) ([]example, error) {
	paths, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("%s: no such file", pattern)
	}
	var all []example
	for _, p := range paths {
		list, err := readFile(p)
		if err != nil {
			return nil, err
		}
		all = append(all, list...)
	}
	return all, nil
}
