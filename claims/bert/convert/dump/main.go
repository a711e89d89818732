// Command dump writes the sentence vectors of the lines on stdin to stdout, as little-endian float32: for compare.py.
// Invariant: stdout holds as many vectors as stdin has lines, in their order and all of one width, or the exit status tells of a fault.
package main

import (
	"bufio"
	"encoding/binary"
	"log"
	"os"

	"crossclaim/claims/bert"
)

func main() {
	e, err := bert.Default()
	if err != nil {
		log.Fatal(err)
	}
	var lines []string
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		lines = append(lines, in.Text())
	}
	if err := in.Err(); err != nil {
		log.Fatal(err)
	}
	for _, v := range e.Vectors(lines) {
		if err := binary.Write(os.Stdout, binary.LittleEndian, v); err != nil {
			log.Fatal(err)
		}
	}
}
