package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"runtime"
	"sync"

	"crossclaim/claims/source"
	"crossclaim/claims/text"
	"crossclaim/compare"
	"crossclaim/reports"
)

const (
	batchLines  = 64      // lines a worker takes at a time
	longestLine = 4 << 20 // bytes; a longer line is no pair of statements
	shownErrors = 20      // bad lines that are named one by one; the rest is counted
)

// jsonlStream judges pairs line by line on all cores and writes the verdicts in the order of the lines. It holds a fixed
// number of batches at a time, whatever the length of the input.
type jsonlStream struct {
	judge func(pairs [][2]string) ([]compare.Verdict, []error) // in their order; must be safe for concurrent use
	warn  func(format string, args ...any)
}

type pairLine struct {
	ID         json.RawMessage `json:"id"`
	Premise    *string         `json:"premise"`
	Hypothesis *string         `json:"hypothesis"`
}

type verdictLine struct {
	ID         json.RawMessage `json:"id"`
	Label      string          `json:"label"`
	Relation   string          `json:"relation"`
	Cause      string          `json:"cause"`
	Scores     reports.Scores  `json:"scores"`
	Confidence float64         `json:"confidence"`
	Model      *reports.Model  `json:"model,omitempty"`
}

// batch is some lines on their way in, then out.
type batch struct {
	first int // number of the first line
	lines [][]byte
	out   bytes.Buffer
	bad   []string
	done  chan struct{}
}

// run returns how many lines could not be judged.
func (s jsonlStream) run(in io.Reader, w io.Writer) (bad int, err error) {
	workers := runtime.GOMAXPROCS(0)
	ordered := make(chan *batch, 4*workers)
	work := make(chan *batch, 4*workers)
	stop := make(chan struct{})
	var readErr error
	go func() {
		defer close(ordered)
		defer close(work)
		readErr = readBatches(in, func(b *batch) bool {
			select {
			case ordered <- b:
				work <- b
				return true
			case <-stop:
				return false
			}
		})
	}()
	var wait sync.WaitGroup
	for range workers {
		wait.Go(func() {
			for b := range work {
				s.judgeBatch(b)
				close(b.done)
			}
		})
	}
	out := bufio.NewWriterSize(w, 1<<16)
	for b := range ordered {
		<-b.done
		if err != nil {
			continue // drain what is under way
		}
		for _, message := range b.bad {
			if bad++; bad <= shownErrors {
				s.warn("%s", message)
			}
		}
		if _, err = out.Write(text.EscapeJSON(b.out.Bytes())); err == nil && len(ordered) == 0 {
			err = out.Flush() // nothing is waiting: whoever reads the other end may be
		}
		if err != nil {
			close(stop)
		}
	}
	wait.Wait()
	if err == nil {
		err = out.Flush()
	}
	if err == nil {
		err = readErr // when nobody takes what is written, what could not be read does not matter
	}
	return bad, err
}

// readBatches cuts the input into batches until it ends or hand returns false. A batch is handed over early when no
// more input is waiting.
func readBatches(in io.Reader, hand func(*batch) bool) error {
	reader := bufio.NewReaderSize(in, 1<<16)
	current := &batch{first: 1, done: make(chan struct{})}
	for number := 1; ; number++ {
		line, err := readLine(reader)
		if line != nil {
			current.lines = append(current.lines, line)
		}
		if len(current.lines) > 0 && (err != nil || len(current.lines) == batchLines || reader.Buffered() == 0) {
			if !hand(current) {
				return nil
			}
			current = &batch{first: number + 1, done: make(chan struct{})}
		}
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return usage("line %d cannot be read: %s; name a file of JSON lines, or none for stdin", number, err)
		}
	}
}

// readLine reads one line without its end; of a line that is too long it keeps only enough to see that. nil is no line.
func readLine(r *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		if len(line) <= longestLine {
			line = append(line, part...)
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		if line == nil && err == nil {
			line = []byte{}
		}
		return bytes.TrimRight(line, "\r\n"), err
	}
}

// judgeBatch turns the lines of a batch into verdicts and complaints. Empty lines are left out.
func (s jsonlStream) judgeBatch(b *batch) {
	var ids []json.RawMessage
	var pairs [][2]string
	errs := make([]error, len(b.lines))
	var of []int
	for i, line := range b.lines {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		in, err := parseLine(line)
		if errs[i] = err; err == nil {
			ids, pairs, of = append(ids, in.ID), append(pairs, [2]string{*in.Premise, *in.Hypothesis}), append(of, i)
		}
	}
	b.lines = nil
	encoder := json.NewEncoder(&b.out)
	encoder.SetEscapeHTML(false)
	verdicts, failed := s.judge(pairs)
	for k, i := range of {
		if errs[i] = failed[k]; errs[i] == nil {
			errs[i] = encoder.Encode(lineOf(ids[k], verdicts[k]))
		}
	}
	for i, err := range errs {
		if err != nil {
			b.bad = append(b.bad, fmt.Sprintf("line %d: %s", b.first+i, err))
		}
	}
}

func parseLine(line []byte) (in pairLine, err error) {
	if len(line) > longestLine {
		return in, fmt.Errorf("longer than %d bytes; a pair of statements is shorter", longestLine)
	}
	if err := json.Unmarshal(line, &in); err != nil {
		_, text := source.JSONFault(line, err)
		return in, fmt.Errorf("not a pair: %s", text)
	}
	if in.Premise == nil || in.Hypothesis == nil {
		return in, errors.New(`not a pair: "premise" and "hypothesis" are both needed`)
	}
	if wordless(*in.Premise) || wordless(*in.Hypothesis) {
		return in, errors.New(`not a pair: "premise" and "hypothesis" both need a word`)
	}
	return in, nil
}

func lineOf(id json.RawMessage, v compare.Verdict) verdictLine {
	if id == nil {
		id = json.RawMessage("null")
	}
	return verdictLine{ID: id, Label: v.Label, Relation: string(v.Relation), Cause: string(v.Cause),
		Scores: reports.NewScores(v.Scores), Confidence: round(v.Confidence), Model: reports.NewModel(v.Witness)}
}

// round keeps four decimals: what a float holds beyond them differs between machines.
func round(f float64) float64 { return math.Round(f*1e4) / 1e4 }
