// Command pack rewrites a weights file in the packed form that is embedded, from the plain one that convert writes.
//
// usage: go run ./claims/bert/pack [-table | -tuned | -changes NLI] [-plain] FILE
// FILE is the word table with -table, changes to the tuned encoder in the file NLI with -changes, else an encoder. With -tuned that is told as a difference from the embedded encoder, which must then be the
// one it was fine-tuned from. With -plain the way back: a packed file becomes plain. Invariant: both forms stand for the same weights, bit by bit, and give the
// same vectors; a file that is not understood is left as it is.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"

	"crossclaim/claims/bert"
)

func main() {
	table := flag.Bool("table", false, "it is the word table")
	changes := flag.String("changes", "", "it is changes to the encoder in this `file`")
	tuned := flag.Bool("tuned", false, "tell it as a difference from the embedded encoder")
	plain := flag.Bool("plain", false, "unpack it")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("usage: pack [-table | -tuned | -changes NLI] [-plain] FILE")
	}
	if err := rewrite(flag.Arg(0), *changes, *table, *tuned, *plain); err != nil {
		log.Fatal(err)
	}
}

func rewrite(path, changes string, table, tuned, plain bool) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	form := formOf(tuned, plain)
	switch {
	case table && plain:
		form = bert.PlainTable
	case table:
		form = bert.PackTable
	case changes != "":
		form = formOfChanges(changes, plain)
	}
	out, err := form(path, data)
	if err != nil {
		return err
	}
	fmt.Printf("%s: %d bytes, now %d\n", path, len(data), len(out))
	return os.WriteFile(path, out, 0o666)
}

// formOf gives what makes the other form of an encoder file.
func formOf(tuned, plain bool) func(name string, data []byte) ([]byte, error) {
	form := bert.Pack
	if plain {
		form = bert.Plain
	}
	return func(name string, data []byte) ([]byte, error) {
		t, err := bert.DefaultTable()
		if err != nil {
			return nil, err
		}
		var base *bert.Encoder
		if tuned {
			if base, err = bert.Default(); err != nil {
				return nil, err
			}
		}
		return form(t, base, name, data)
	}
}

// formOfChanges gives what makes the other form of a file of changes to the tuned encoder of a file.
func formOfChanges(path string, plain bool) func(name string, data []byte) ([]byte, error) {
	form := bert.PackChanges
	if plain {
		form = bert.PlainChanges
	}
	return func(name string, data []byte) ([]byte, error) {
		base, err := bert.Default()
		if err != nil {
			return nil, err
		}
		raw, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		encoder, err := bert.LoadTuned(base, path, raw, bert.Options{})
		if err != nil {
			return nil, err
		}
		return form(encoder, name, data)
	}
}
