// Command pack rewrites an encoder file in the packed form that is embedded, from the plain one that convert writes.
//
// usage: go run ./claims/bert/pack [-tuned] FILE
// With -tuned it is told as a difference from the embedded encoder, which must then be the one it was fine-tuned from. The
// packed file stands for the same bytes and gives the same vectors.
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
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("usage: pack [-tuned] FILE")
	}
	if err := pack(flag.Arg(0), *tuned); err != nil {
		log.Fatal(err)
	}
}

func pack(path string, tuned bool) error {
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
	packed, err := bert.Pack(t, base, path, data)
	if err != nil {
		return err
	}
	fmt.Printf("%s: %d bytes, now %d\n", path, len(data), len(packed))
	return os.WriteFile(path, packed, 0o666)
}
