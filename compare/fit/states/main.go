// Command states writes what the embedded scorer's middle layers see of pairs of sentences, for fit/clash.py.
//
// usage: go run ./compare/fit/states < PAIRS > STATES
// In: a line for each pair, a JSON list of two texts with what is at stake between [ and ]. Out: for each pair its state as float32,
// little-endian.
package main

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"

	"crossclaim/compare/nli"
)

func main() {
	if err := states(os.Stdin, os.Stdout); err != nil {
		log.Fatal(err)
	}
}

func states(from io.Reader, to io.Writer) error {
	scorer, err := nli.New()
	if err != nil {
		return err
	}
	var pairs [][2]string
	lines := bufio.NewScanner(from)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var p [2]string
		if err := json.Unmarshal(lines.Bytes(), &p); err != nil {
			return fmt.Errorf("line %d: %w; a line is a JSON list of two texts", len(pairs)+1, err)
		}
		pairs = append(pairs, p)
	}
	if err := lines.Err(); err != nil {
		return err
	}
	out := bufio.NewWriter(to)
	for _, v := range scorer.States(pairs) {
		if err := binary.Write(out, binary.LittleEndian, v); err != nil {
			return err
		}
	}
	return out.Flush()
}
