// Package nli says how surely one statement follows from another or contradicts it, by a small trained cross-encoder.
//
// In: ordered pairs of strings (premise, hypothesis). Out: for each pair the probabilities of entailment, neutral and
// contradiction, in this order, and the log odds that an editor would want the two side by side; from Editor, for two sentences of one story in
// any order, the probability of each relation. Invariant: the same pair gives the same bits on every machine and kernel, whatever the
// other pairs of the batch; any bytes may go in, and no input takes longer than a pair of the longest length (256 tokens)
// but for the reading of its bytes.
//
// The weights (weights/nli.bin) share the word table of claims/bert and are told as differences from its encoder, those of the editor
// (weights/editor.bin) as changes of low rank to them; MODEL.md tells how they and the temperature in calibration.txt came about. The models know
// nothing of numbers and dates, and the scorer presumes that both statements speak of one event: package compare decides what their word is worth.
package nli

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"crossclaim/claims/bert"
)

//go:embed weights/nli.bin
var weights bert.File

//go:embed calibration.txt
var calibration string

// The classes of a probability triple, by index.
const (
	Entailment = iota
	Neutral
	Contradiction
	classes
	outputs = classes + 1 // the last one is the divergence
)

// Marks stand around what is at stake in a text for Divergences: "at least [ 17 ] people".
const (
	Open  = "["
	Close = "]"
)

// Scorer scores pairs. It is read-only and safe for concurrent use.
type Scorer struct {
	encoder     *bert.Encoder
	temperature float32
}

// New returns the embedded scorer; its weights are read and checked on the first call. An error names the file at fault.
func New() (*Scorer, error) { return embedded() }

var embedded = sync.OnceValues(func() (*Scorer, error) {
	defer weights.Release()
	return load(weights.Bytes(), calibration, bert.Options{})
})

func load(weights []byte, calibration string, o bert.Options) (*Scorer, error) {
	base, err := bert.Default()
	if err != nil {
		return nil, err
	}
	const name = "nli.bin (embedded)"
	encoder, err := bert.LoadTuned(base, name, weights, o)
	if err != nil {
		return nil, err
	}
	if n := encoder.Info().Labels; n != outputs {
		return nil, fmt.Errorf("weights %s: %d outputs, want entailment, neutral, contradiction and divergence; make it again with compare/nli/train", name, n)
	}
	temperature, err := parseCalibration(calibration)
	if err != nil {
		return nil, err
	}
	return &Scorer{encoder, temperature}, nil
}

// parseCalibration reads lines "name value"; those that start with # are remarks.
func parseCalibration(text string) (temperature float32, err error) {
	for line := range strings.Lines(text) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		if name == "" || strings.HasPrefix(name, "#") {
			continue
		}
		v, err := strconv.ParseFloat(strings.TrimSpace(value), 32)
		if name != "temperature" || err != nil || !(v >= 0.05 && v <= 20) {
			return 0, fmt.Errorf("calibration.txt (embedded): %q is not a temperature from 0.05 to 20, such as: temperature 1.2", strings.TrimSpace(line))
		}
		temperature = float32(v)
	}
	if temperature == 0 {
		return 0, fmt.Errorf("calibration.txt (embedded): no line gives the temperature, such as: temperature 1.2")
	}
	return temperature, nil
}

// Answer is what the model says of one pair.
type Answer struct {
	P          [3]float64 // entailment, neutral, contradiction; they sum to 1
	Logits     [3]float32 // before the temperature
	Divergence float32    // log odds that an editor wants the pair side by side
	Tokens     int        // that the model saw, with three markers
	Truncated  bool       // the pair was too long: the longer statement was cut first, at its end
}

// Ask answers pairs of premise and hypothesis, in their order.
func (s *Scorer) Ask(pairs [][2]string) []Answer {
	scores, err := s.encoder.Classify(ordered(pairs))
	if err != nil {
		panic(err) // load has seen the classifier
	}
	out := make([]Answer, len(pairs))
	for i, r := range scores {
		out[i] = Answer{Logits: [3]float32(r.Logits), Divergence: r.Logits[classes], Tokens: r.Tokens, Truncated: r.Truncated}
		for c, p := range bert.Softmax(r.Logits[:classes], s.temperature) {
			out[i].P[c] = float64(p)
		}
	}
	return out
}

// Cut says of each pair whether it is too long, so that Score reads only its first 256 tokens, the longer statement cut first.
func (s *Scorer) Cut(pairs [][2]string) []bool { return s.encoder.Cut(ordered(pairs)) }

func ordered(pairs [][2]string) []bert.Pair {
	out := make([]bert.Pair, len(pairs))
	for i, p := range pairs {
		out[i] = bert.Pair{First: p[0], Second: p[1]}
	}
	return out
}

// Score is the probabilities of Ask.
func (s *Scorer) Score(pairs [][2]string) [][3]float64 {
	out := make([][3]float64, len(pairs))
	for i, a := range s.Ask(pairs) {
		out[i] = a.P
	}
	return out
}

// Info names the weights, their checksum and the kernel they run on.
func (s *Scorer) Info() bert.Info { return s.encoder.Info() }

// Temperature is what the logits are divided by.
func (s *Scorer) Temperature() float32 { return s.temperature }

// Divergences says of each pair of texts, in any order of the two, how surely an editor who compares two articles would want them side by
// side, as log odds: the mean of both orders of the fourth output, which is trained apart from the three classes. It is made for a title
// and a sentence behind it (" . " between them); what is at stake may stand between Open and Close.
func (s *Scorer) Divergences(pairs [][2]string) []float64 {
	both := make([][2]string, 0, 2*len(pairs))
	for _, p := range pairs {
		both = append(both, p, [2]string{p[1], p[0]})
	}
	answers := s.Ask(both)
	out := make([]float64, len(pairs))
	for i := range out {
		out[i] = (float64(answers[2*i].Divergence) + float64(answers[2*i+1].Divergence)) / 2
	}
	return out
}
