// Command pack rewrites an encoder file in the packed form that is embedded, from the plain one that convert writes.
//
// usage: go run ./claims/bert/pack [-tuned] [-plain] FILE
// With -tuned it is told as a difference from the embedded encoder, which must then be the one it was fine-tuned from.
// With -plain the way back: a packed file becomes plain. Invariant: both forms stand for the same weights, bit by bit, and give the
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
	tuned := flag.Bool("tuned", false, "tell it as a difference from the embedded encoder")
	plain := flag.Bool("plain", false, "unpack it")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("usage: pack [-tuned] [-plain] FILE")
	}
	form := bert.Pack
	if *plain {
		form = bert.Plain
	}
	if err := rewrite(flag.Arg(0), *tuned, form); err != nil {
		log.Fatal(err)
	}
}

func rewrite(path string, tuned bool, form func(*bert.Table, *bert.Encoder, string, []byte) ([]byte, error)) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	t, err := bert.DefaultTable()
	if err != nil {
		return err
	}
	var base *bert.Encoder
	if tuned {
		if base, err = bert.Default(); err != nil {
			return err
		}
	}
	out, err := form(t, base, path, data)
	if err != nil {
		return err
	}
	fmt.Printf("%s: %d bytes, now %d\n", path, len(data), len(out))
	return os.WriteFile(path, out, 0o666)
}
