// Command gated shows what the gate of a file of changes sees, and what the last layer says, so that compare/nli/train/gate.py can fit it.
//
// usage: go run ./claims/bert/gated NLI CHANGES PAIRS OUT
// NLI and CHANGES are files as they are embedded, PAIRS has a line {"event", "first", "second", "weight"} for each pair. OUT gets float32 numbers, little-endian: for each
// pair what the gate sees [2 * hidden] and the probability of each class, the mean of both orders. Invariant: the numbers are those the program works with, on every kernel.
package main

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"

	"crossclaim/claims/bert"
)

func main() {
	if len(os.Args) != 5 {
		log.Fatal("usage: gated NLI CHANGES PAIRS OUT")
	}
	if err := show(os.Args[1], os.Args[2], os.Args[3], os.Args[4]); err != nil {
		log.Fatal(err)
	}
}

func show(nli, changes, rows, out string) error {
	e, err := load(nli, changes)
	if err != nil {
		return err
	}
	pairs, err := read(rows)
	if err != nil {
		return err
	}
	seen := e.Seen(pairs)
	if seen == nil {
		return fmt.Errorf("%s: no gate in it; write it with one", changes)
	}
	said, err := bothOrders(e.Ungated(), pairs)
	if err != nil {
		return err
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	for i := range pairs {
		if err := binary.Write(w, binary.LittleEndian, append(seen[i], said[i]...)); err != nil {
			return err
		}
	}
	return errors.Join(w.Flush(), f.Close())
}

// bothOrders is the mean of the probabilities of each class in both orders of a pair.
func bothOrders(e *bert.Encoder, pairs []bert.Pair) ([][]float32, error) {
	turned := make([]bert.Pair, len(pairs))
	for i, p := range pairs {
		turned[i] = bert.Pair{First: p.Second, Second: p.First}
	}
	one, err := e.Classify(pairs)
	if err != nil {
		return nil, err
	}
	other, err := e.Classify(turned)
	if err != nil {
		return nil, err
	}
	out := make([][]float32, len(pairs))
	for i := range out {
		out[i] = bert.Softmax(one[i].Logits, 1)
		for k, p := range bert.Softmax(other[i].Logits, 1) {
			out[i][k] = (out[i][k] + p) / 2
		}
	}
	return out, nil
}

// load is the encoder that the changes make of the tuned one.
func load(nli, changes string) (*bert.Encoder, error) {
	base, err := bert.Default()
	if err != nil {
		return nil, err
	}
	raw, err := os.ReadFile(nli)
	if err != nil {
		return nil, err
	}
	if base, err = bert.LoadTuned(base, nli, raw, bert.Options{}); err != nil {
		return nil, err
	}
	if raw, err = os.ReadFile(changes); err != nil {
		return nil, err
	}
	return bert.LoadChanged(base, changes, raw, bert.Options{})
}

func read(path string) (pairs []bert.Pair, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	for d := json.NewDecoder(f); ; {
		var row struct{ First, Second string }
		if err := d.Decode(&row); errors.Is(err, io.EOF) {
			return pairs, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: pair %d: %w; lines are {\"event\", \"first\", \"second\", \"weight\"}", path, len(pairs)+1, err)
		}
		pairs = append(pairs, bert.Pair{First: row.First, Second: row.Second})
	}
}
