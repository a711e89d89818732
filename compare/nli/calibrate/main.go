// Command calibrate fits the temperature of the embedded scorer and measures it, on sets of labelled pairs.
//
// usage: go run ./compare/nli/calibrate [-limit 1500] FILE.jsonl[.xz]...
// Even rows of each file fit one temperature for all, by least negative log likelihood; odd rows give the figures: accuracy of
// the class, expected calibration error of the class called and of P(contradiction), ten bins of equal width (Guo et al. 2017,
// https://arxiv.org/abs/1706.04599).
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ulikunitz/xz"

	"crossclaim/compare/nli"
)

var labels = []string{"entailment", "neutral", "contradiction"}

// row is the logits of one pair and its class.
type row struct {
	logits [3]float32
	class  int
}

func main() {
	limit := flag.Int("limit", 1500, "rows read of each file")
	flag.Parse()
	scorer, err := nli.New()
	if err != nil {
		log.Fatal(err)
	}
	var fit, all []row
	var held [][]row
	for _, path := range flag.Args() {
		rows, err := read(path, *limit, scorer)
		if err != nil {
			log.Fatal(path, ": ", err)
		}
		var odd []row
		for i, r := range rows {
			if i%2 == 0 {
				fit = append(fit, r)
			} else {
				odd = append(odd, r)
			}
		}
		held, all = append(held, odd), append(all, odd...)
	}
	t := temperature(fit)
	fmt.Printf("temperature %.3f\n", t)
	for i, path := range flag.Args() {
		show(strings.SplitN(filepath.Base(path), ".", 2)[0], held[i], t)
	}
	show("all", all, t)
}

// read scores the labelled pairs of a file; labels other than the three classes are left out.
func read(path string, limit int, scorer *nli.Scorer) ([]row, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var in io.Reader = bufio.NewReader(f)
	if strings.HasSuffix(path, ".xz") {
		if in, err = xz.NewReader(in); err != nil {
			return nil, err
		}
	}
	var pairs [][2]string
	var rows []row
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() && len(rows) < limit {
		var p struct{ Premise, Hypothesis, Label string }
		if err := json.Unmarshal(lines.Bytes(), &p); err != nil {
			return nil, err
		}
		if class := slices.Index(labels, p.Label); class >= 0 {
			pairs, rows = append(pairs, [2]string{p.Premise, p.Hypothesis}), append(rows, row{class: class})
		}
	}
	for i, a := range scorer.Ask(pairs) {
		rows[i].logits = a.Logits
	}
	return rows, lines.Err()
}

// temperature is the one of least negative log likelihood, by a grid of 2% steps from 0.3 to 5.
func temperature(rows []row) float64 {
	best, least := 1.0, math.Inf(1)
	for t := 0.3; t < 5; t *= 1.02 {
		loss := 0.0
		for _, r := range rows {
			loss -= math.Log(max(1e-9, probabilities(r.logits, t)[r.class]))
		}
		if loss < least {
			best, least = t, loss
		}
	}
	return best
}

func probabilities(logits [3]float32, t float64) (p [3]float64) {
	sum, top := 0.0, float64(max(logits[0], logits[1], logits[2]))
	for c, v := range logits {
		p[c] = math.Exp((float64(v) - top) / t)
		sum += p[c]
	}
	for c := range p {
		p[c] /= sum
	}
	return p
}

// show prints the figures of one set.
func show(name string, rows []row, t float64) {
	var called, clash bins
	right := 0
	for _, r := range rows {
		p := probabilities(r.logits, t)
		top := 0
		for c := range p {
			if p[c] > p[top] {
				top = c
			}
		}
		if top == r.class {
			right++
		}
		called.add(p[top], top == r.class)
		clash.add(p[nli.Contradiction], r.class == nli.Contradiction)
	}
	fmt.Printf("%s: %d pairs, accuracy %.3f, ECE of the class %.3f, of P(contradiction) %.3f\n",
		name, len(rows), float64(right)/float64(len(rows)), called.error(), clash.error())
	if name != "all" {
		return
	}
	for _, b := range clash {
		if b.n > 0 {
			fmt.Printf("  P(contradiction) %.2f: %.2f of %.0f\n", b.p/b.n, b.hits/b.n, b.n)
		}
	}
}

// bins sums probabilities and hits in ten ranges of the probability.
type bins [10]struct{ p, hits, n float64 }

func (b *bins) add(p float64, hit bool) {
	x := &b[min(9, int(p*10))]
	x.p, x.n = x.p+p, x.n+1
	if hit {
		x.hits++
	}
}

func (b *bins) error() float64 {
	sum, n := 0.0, 0.0
	for _, x := range b {
		sum, n = sum+math.Abs(x.p-x.hits), n+x.n
	}
	return sum / n
}
