package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"crossclaim/claims"
	"crossclaim/compare"
)

// pairsReader makes n lines of pairs without holding them.
type pairsReader struct {
	n, at int
	rest  []byte
}

func (r *pairsReader) Read(p []byte) (int, error) {
	if len(r.rest) == 0 {
		if r.at == r.n {
			return 0, io.EOF
		}
		r.rest = fmt.Appendf(nil, `{"id":%d,"premise":"p%d","hypothesis":"h"}`+"\n", r.at, r.at)
		r.at++
	}
	n := copy(p, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

// uneven judges some lines slower than others, so that an unordered stream would show.
func uneven(pairs [][2]string) ([]compare.Verdict, []error) {
	for _, p := range pairs {
		if strings.HasSuffix(p[0], "00") {
			time.Sleep(time.Millisecond)
		}
	}
	return make([]compare.Verdict, len(pairs)), make([]error, len(pairs))
}

// orderChecker wants the ids 0, 1, 2, ...
type orderChecker struct {
	t    *testing.T
	next int
	rest []byte
}

func (c *orderChecker) Write(p []byte) (int, error) {
	c.rest = append(c.rest, p...)
	for {
		line, rest, ok := bytes.Cut(c.rest, []byte("\n"))
		if !ok {
			return len(p), nil
		}
		if want := fmt.Sprintf(`{"id":%d,`, c.next); !bytes.HasPrefix(line, []byte(want)) {
			c.t.Fatalf("line %d is %s", c.next, line)
		}
		c.next++
		c.rest = rest
	}
}

func TestStreamKeepsOrderInConstantMemory(t *testing.T) {
	const n = 100_000
	var before, after runtime.MemStats
	claims.Prepare()                                 // the model of the parser, whoever reads it first, is no part of it,
	defer debug.SetGCPercent(debug.SetGCPercent(10)) // nor is the room the collector takes for what lives already
	runtime.GC()
	runtime.ReadMemStats(&before)
	check := &orderChecker{t: t}
	bad, err := jsonlStream{judge: uneven}.run(&pairsReader{n: n}, check)
	runtime.ReadMemStats(&after)
	if err != nil || bad != 0 || check.next != n {
		t.Errorf("%d lines of %d, %d bad, %v", check.next, n, bad, err)
	}
	if grown := int64(after.HeapSys) - int64(before.HeapSys); grown > 32<<20 {
		t.Errorf("the heap grew by %d MB for %d lines", grown>>20, n)
	}
}

func TestStreamNamesBadLines(t *testing.T) {
	in := strings.Join([]string{
		`{"id":1,"premise":"a","hypothesis":"b"}`, ``, `{"id":3}`, `[1]`, `{"id":5,"premise":"boom","hypothesis":"b"}`,
		`{"premise":"` + strings.Repeat("x", longestLine) + `"}`, `{"id":7,"premise":"a","hypothesis":"b"}`,
	}, "\n")
	var said []string
	stream := jsonlStream{
		judge: func(pairs [][2]string) ([]compare.Verdict, []error) {
			errs := make([]error, len(pairs))
			for i, p := range pairs {
				if p[0] == "boom" {
					errs[i] = errors.New("cannot be judged")
				}
			}
			return make([]compare.Verdict, len(pairs)), errs
		},
		warn: func(format string, args ...any) { said = append(said, fmt.Sprintf(format, args...)) },
	}
	var out bytes.Buffer
	bad, err := stream.run(strings.NewReader(in), &out)
	if err != nil || bad != 4 || countLines(out.String()) != 2 {
		t.Errorf("%d bad, %v, output:\n%s", bad, err, out.String())
	}
	for i, want := range []string{"line 3: ", "line 4: ", "line 5: cannot be judged", "line 6: longer than"} {
		if i >= len(said) || !strings.HasPrefix(said[i], want) {
			t.Errorf("complaint %d should start with %q: %q", i, want, said)
		}
	}
}

// A reader that answers line by line must get each verdict before it sends the next pair.
func TestStreamAnswersWhatIsThere(t *testing.T) {
	in, send := io.Pipe()
	receive, out := io.Pipe()
	go func() {
		_, err := jsonlStream{judge: uneven}.run(in, out)
		out.CloseWithError(err)
	}()
	answer := make([]byte, 4096)
	for i := range 3 {
		if _, err := fmt.Fprintf(send, `{"id":%d,"premise":"a","hypothesis":"b"}`+"\n", i); err != nil {
			t.Fatal(err)
		}
		n, err := receive.Read(answer)
		if err != nil || !bytes.HasPrefix(answer[:n], fmt.Appendf(nil, `{"id":%d,`, i)) {
			t.Fatalf("answer %d: %q, %v", i, answer[:n], err)
		}
	}
	send.Close()
	if rest, err := io.ReadAll(receive); err != nil || len(rest) > 0 {
		t.Errorf("nothing more was asked, got %q, %v", rest, err)
	}
}

// A closed pipe ends the stream early instead of judging the rest for nobody.
func TestStreamStopsWithItsReader(t *testing.T) {
	in := &pairsReader{n: 10_000_000}
	_, err := jsonlStream{judge: uneven}.run(in, closedPipe{})
	if err == nil || in.at == in.n {
		t.Errorf("read %d lines, %v", in.at, err)
	}
}

func FuzzStream(f *testing.F) {
	f.Add([]byte(`{"id":1,"premise":"a","hypothesis":"b"}`))
	f.Fuzz(func(t *testing.T, in []byte) {
		var out bytes.Buffer
		bad, err := jsonlStream{judge: uneven, warn: func(string, ...any) {}}.run(bytes.NewReader(in), &out)
		lines := 0
		for line := range bytes.Lines(in) {
			if len(bytes.TrimSpace(line)) > 0 {
				lines++
			}
		}
		if err != nil || bad+countLines(out.String()) != lines {
			t.Errorf("%d lines, %d bad, %d verdicts, %v", lines, bad, countLines(out.String()), err)
		}
	})
}
