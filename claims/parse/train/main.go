// Command train builds the model of package parse from Universal Dependencies treebanks and measures it.
//
//	go run ./claims/parse/train -data DIR -out claims/parse/model.bin
//
// It reads DIR/train/*.conllu, writes the model and prints its figures on every file of DIR/test. MODEL.md of package
// parse says which treebanks belong there. The same data and seed give the same bytes.
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
	text := flag.String("text", "", "folder with *.txt, a sentence a line, to learn word classes from")
	data := flag.String("data", "", "folder with train/*.conllu and test/*.conllu")
	out := flag.String("out", "", "where to write the model; empty: only measure the embedded one")
	var o parse.Options
	flag.Uint64Var(&o.Seed, "seed", 1, "seed of every random choice")
	flag.IntVar(&o.Passes, "passes", 0, "passes of the parser over the data; 0: the default")
	flag.IntVar(&o.TagPasses, "tag-passes", 0, "passes of the tagger over the data; 0: the default")
	flag.IntVar(&o.TagCells, "tag-cells", 0, "weights of the tagger to keep; 0: the default")
	flag.IntVar(&o.ParseCells, "parse-cells", 0, "weights of the parser to keep; 0: the default")
	flag.Parse()
	o.Log = func(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }

	model, err := parse.Default()
	if *out != "" {
		model, err = build(*data, *text, *out, o)
	}
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

// build trains a model, writes it and opens it.
func build(data, text, out string, o parse.Options) (*parse.Model, error) {
	examples, err := readAll(filepath.Join(data, "train", "*.conllu"))
	if err != nil {
		return nil, err
	}
	sentences, err := readText(text)
	if err != nil {
		return nil, err
	}
	o.Classes = parse.Classes(sentences, 8, 8)
	file, err := parse.Learn(augment(examples, o.Seed), o)
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(out, file, 0o644); err != nil {
		return nil, err
	}
	return parse.Open(string(file))
}

// readAll reads the files a pattern names, in order.
func readAll(pattern string) ([]parse.Example, error) {
	paths, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("%s: no such file", pattern)
	}
	var all []parse.Example
	for _, p := range paths {
		list, err := readFile(p)
		if err != nil {
			return nil, err
		}
		all = append(all, list...)
	}
	return all, nil
}
