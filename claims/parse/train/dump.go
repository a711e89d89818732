package main

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
)

// row is one sentence as the training script reads it.
type row struct {
	Words  []string `json:"words"`
	Tags   []string `json:"tags"`
	Heads  []int    `json:"heads"` // index of the head word, -1 for the root
	Labels []string `json:"labels"`
}

// dump writes the treebanks below data as JSON lines into out: train.jsonl, with headline-like copies, and a file for each test set.
func dump(data, out string, seed uint64) error {
	train, err := readAll(filepath.Join(data, "train", "*.conllu"))
	if err != nil {
		return err
	}
	if err := writeRows(filepath.Join(out, "train.jsonl"), augment(train, seed)); err != nil {
		return err
	}
	tests, err := filepath.Glob(filepath.Join(data, "test", "*.conllu"))
	if err != nil {
		return err
	}
	for _, p := range tests {
		list, err := readAll(p)
		if err != nil {
			return err
		}
		name := filepath.Base(p)
		if err := writeRows(filepath.Join(out, name[:len(name)-len(".conllu")]+".jsonl"), list); err != nil {
			return err
		}
	}
	return nil
}

func writeRows(path string, list []example) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	to := json.NewEncoder(w)
	to.SetEscapeHTML(false)
	for _, e := range list {
		r := row{Words: e.Words}
		for _, n := range e.Gold {
			r.Tags, r.Heads, r.Labels = append(r.Tags, n.Tag.String()), append(r.Heads, n.Head), append(r.Labels, n.Label.String())
		}
		if err := to.Encode(r); err != nil {
			return err
		}
	}
	return w.Flush()
}
