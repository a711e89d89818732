// Package nli says how surely one statement follows from another or contradicts it, by a small trained cross-encoder.
//
// In: ordered pairs of strings (premise, hypothesis). Out: for each pair the probabilities of entailment, neutral and
// contradiction, in this order. Invariant: the same pair gives the same bits on every machine and kernel, whatever the
// other pairs of the batch; any bytes may go in, and no input takes longer than a pair of the longest length (256 tokens)
// but for the reading of its bytes.
//
// The weights (weights/nli.bin) share the word table of claims/bert and are told as differences from its encoder; MODEL.md
// tells how both they and the temperature in calibration.txt came about. The model knows nothing of numbers and dates and
// presumes that both statements speak of one event: package compare decides what its word is worth.
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
var weights []byte

//go:embed calibration.txt
var calibration string

// The classes of a probability triple, by index.
const (
	Entailment = iota
	Neutral
	Contradiction
	classes
)

// Scorer scores pairs. It is read-only and safe for concurrent use.
type Scorer struct {
	encoder     *bert.Encoder
	temperature float32
}

// New returns the embedded scorer; its weights are read and checked on the first call. An error names the file at fault.
func New() (*Scorer, error) { return embedded() }

var embedded = sync.OnceValues(func() (*Scorer, error) { return load(weights, calibration, bert.Options{}) })

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
	if n := encoder.Info().Labels; n != classes {
		return nil, fmt.Errorf("weights %s: %d classes, want entailment, neutral and contradiction; make it again with compare/nli/train", name, n)
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
	P         [3]float64 // entailment, neutral, contradiction; they sum to 1
	Logits    [3]float32 // before the temperature
	Tokens    int        // that the model saw, with three markers
	Truncated bool       // the pair was too long: the longer statement was cut first, at its end
}

// Ask answers pairs of premise and hypothesis, in their order.
func (s *Scorer) Ask(pairs [][2]string) []Answer {
	scores, err := s.encoder.Classify(ordered(pairs))
	if err != nil {
		panic(err) // load has seen the classifier
	}
	out := make([]Answer, len(pairs))
	for i, r := range scores {
		out[i] = Answer{Logits: [3]float32(r.Logits), Tokens: r.Tokens, Truncated: r.Truncated}
		for c, p := range bert.Softmax(r.Logits, s.temperature) {
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

// stateLayers is how many layers a state goes through: what a pair is about stands in the middle ones, the last ones only tell the
// three classes (area .745 against .701 on 2,145 judged pairs).
const stateLayers = 4

// States describes each pair of statements, whose words at stake stand between bert.Open and bert.Close, by three vectors one behind
// another: of the pair, of the marked words together, and of how these differ. The order of the two statements does not matter.
func (s *Scorer) States(pairs [][2]string) [][]float32 {
	both := make([]bert.Pair, 0, 2*len(pairs))
	for _, p := range pairs {
		both = append(both, bert.Pair{First: p[0], Second: p[1]}, bert.Pair{First: p[1], Second: p[0]})
	}
	states := s.encoder.States(both, stateLayers)
	out := make([][]float32, len(pairs))
	for i := range out {
		x, y := states[2*i], states[2*i+1]
		h := len(x.Whole)
		v := make([]float32, 3*h)
		for k := range h {
			a, b := (x.First[k]+y.Second[k])/2, (x.Second[k]+y.First[k])/2
			v[k], v[h+k], v[2*h+k] = (x.Whole[k]+y.Whole[k])/2, a+b, max(a-b, b-a)
		}
		out[i] = v
	}
	return out
}
