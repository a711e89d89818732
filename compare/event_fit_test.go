package compare

import (
	"archive/tar"
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ulikunitz/xz"

	"crossclaim/claims"
	"crossclaim/claims/bert"
	"crossclaim/claims/source"
)

// corpus is ECB+ (Cybulska and Vossen 2014): the texts of its articles by name, and pairs of sentences by part (train, dev) and subject.
type corpus struct {
	articles map[string]string
	pairs    map[string]map[string][]labelled
}

// labelled is a pair of sentences of one subject; its ID names the articles, "12_10ecb#0|12_10ecbplus#1".
type labelled struct {
	ID, A, B, Topic string
	Same            bool `json:"same_event"`
}

func (p labelled) articles() (a, b string) {
	left, right, _ := strings.Cut(p.ID, "|")
	a, _, _ = strings.Cut(left, "#")
	b, _, _ = strings.Cut(right, "#")
	return a, b
}

// readCorpus reads ECB+ beside the project; without it the test is skipped.
func readCorpus(t *testing.T) corpus {
	f, err := os.Open("../../shared/data/news/ecbplus.tar.xz")
	if err != nil {
		t.Skip("no ECB+ in ../../shared/data: nothing to measure on")
	}
	defer f.Close()
	plain, err := xz.NewReader(bufio.NewReader(f))
	if err != nil {
		t.Fatal(err)
	}
	c := corpus{map[string]string{}, map[string]map[string][]labelled{}}
	for r := tar.NewReader(plain); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return c
		} else if err != nil {
			t.Fatal(err)
		}
		base := path.Base(h.Name)
		switch part, ok := strings.CutPrefix(base, "sentence_pairs_"); {
		case ok:
			part = strings.TrimSuffix(part, ".jsonl")
			c.pairs[part] = map[string][]labelled{}
			for lines := json.NewDecoder(r); ; {
				var p labelled
				if err := lines.Decode(&p); errors.Is(err, io.EOF) {
					break
				} else if err != nil {
					t.Fatal(err)
				}
				c.pairs[part][p.Topic] = append(c.pairs[part][p.Topic], p)
			}
		case strings.HasSuffix(base, ".txt"):
			raw, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			c.articles[strings.TrimSuffix(base, ".txt")] = string(raw)
		}
	}
}

// matched is the features of a pair of sentences, by the two claims that are most alike, and the cosine of the sentences.
type matched struct {
	Topic    string
	Same     bool
	Score    float64 // by hand-set weights alone
	Cosine   float64
	Features []float64
	chance   float64
}

// match builds the sentences of a subject and its articles, and compares the pairs.
func (c corpus) match(t *testing.T, pairs []labelled, vectors Vectors) []matched {
	build := func(texts map[string]string) (*index, map[string]int) {
		var docs []*claims.Document
		for _, name := range slices.Sorted(maps.Keys(texts)) {
			docs = append(docs, source.FromText(name, texts[name], source.Meta{}))
		}
		set, err := claims.Build(docs, nil)
		if err != nil {
			t.Fatal(err)
		}
		x, at := newIndex(set), map[string]int{}
		x.learn(vectors)
		for d, doc := range set.Documents {
			at[doc.Path] = d
		}
		return x, at
	}
	sentences, articles := map[string]string{}, map[string]string{}
	for _, p := range pairs {
		sentences[p.A], sentences[p.B] = p.A, p.B
		a, b := p.articles()
		articles[a], articles[b] = c.articles[a], c.articles[b]
	}
	x, sentenceAt := build(sentences)
	whole, articleAt := build(articles)
	var out []matched
	for _, p := range pairs {
		da, db := sentenceAt[p.A], sentenceAt[p.B]
		a, b := p.articles()
		m := matched{Topic: p.Topic, Same: p.Same}
		if vectors != nil {
			m.Cosine = x.senses.document[da].cosine(x.senses.document[db])
		}
		var best Event
		var at [2]*claims.Claim
		for _, ca := range x.byDocument(x.set.Documents[da]) {
			for _, cb := range x.byDocument(x.set.Documents[db]) {
				if e := x.event(ca, cb); at[0] == nil || round(e.Score) > round(best.Score) {
					best, at = e, [2]*claims.Claim{ca, cb}
				}
			}
		}
		m.Score = round(best.Score)
		if vectors != nil {
			features := [len(eventNames)]float64{2: round(m.Cosine), 5: 1} // where no claim was read
			if at[0] != nil {
				features = x.eventFeatures(at[0], at[1], best)
			}
			features[3], features[4] = whole.alike(articleAt[a], articleAt[b])
			m.Features, m.chance = features[:], chance(features)
		}
		out = append(out, m)
	}
	return out
}

// TestEventFeatures writes the features that the weights of the event match are fitted on into the folder that CROSSCLAIM_FIT names.
func TestEventFeatures(t *testing.T) {
	folder := os.Getenv("CROSSCLAIM_FIT")
	if folder == "" {
		t.Skip("set CROSSCLAIM_FIT to a folder to write what fit/events.py reads")
	}
	encoder, err := bert.Default()
	if err != nil {
		t.Fatal(err)
	}
	write := func(name string, v any) {
		raw, err := json.Marshal(v)
		if err == nil {
			err = os.WriteFile(filepath.Join(folder, name), raw, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	write("events_names.json", eventNames[:])
	c := readCorpus(t)
	for part, topics := range c.pairs {
		var out []matched
		for _, topic := range slices.Sorted(maps.Keys(topics)) {
			out = append(out, c.match(t, topics[topic], cached{encoder, map[string][]float32{}})...)
		}
		write("events_"+part+".json", out)
	}
}

// cached asks for each text once.
type cached struct {
	from  Vectors
	known map[string][]float32
}

func (c cached) Vectors(texts []string) [][]float32 {
	var open []string
	for _, text := range texts {
		if _, ok := c.known[text]; !ok {
			open, c.known[text] = append(open, text), nil
		}
	}
	for i, v := range c.from.Vectors(open) {
		c.known[open[i]] = v
	}
	out := make([][]float32, len(texts))
	for i, text := range texts {
		out[i] = c.known[text]
	}
	return out
}
