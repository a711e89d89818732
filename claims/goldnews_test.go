package claims_test

import (
	"archive/tar"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ulikunitz/xz"

	"crossclaim/claims"
	"crossclaim/claims/source"
	"crossclaim/claims/text"
)

// newsFolder holds the collections whose sentences are labelled; only their offsets are in the project.
const newsFolder = "../../shared/data/news/"

// labelled is one document with the labels a reader gave to some of its sentences.
type labelled struct {
	file, published string
	sentences       []text.Span
	lines           []string       // the lines of the labels, sentence by sentence
	owner           []int          // the sentence of each line
	names           [][][]goldName // of each sentence, the mentions that are one entity: in it, and the first and last before it
}

// TestGoldNews scores the extractor on sentences of unseen news that two readers annotated, each reader apart, and the
// second reader against the first: how far people agree.
func TestGoldNews(t *testing.T) {
	if testing.Short() {
		t.Skip("reads the news collections")
	}
	if _, err := os.Stat(newsFolder); err != nil {
		t.Skip("the news collections are not here; the labels alone cannot be scored")
	}
	texts := map[string]string{}
	for _, reader := range []string{"one", "two"} {
		raw, err := os.ReadFile("../testdata/claims/news/" + reader + ".labels")
		if err != nil {
			t.Fatal(err)
		}
		total, halves, sentences := map[string]tally{}, [2]map[string]tally{{}, {}}, 0
		for _, l := range readLabels(t, string(raw)) {
			if texts[l.file] == "" {
				unpack(t, texts)
			}
			g, err := l.gold(texts[l.file])
			if err != nil {
				t.Fatalf("%s: %s: %v", reader, l.file, err)
			}
			sentences += len(g.paragraphs)
			scoreNews(t, l, g, texts[l.file], halves[l.half()])
		}
		for i, half := range halves {
			for row, n := range half {
				total[row] = tally{total[row].right + n.right, total[row].read + n.read, total[row].want + n.want}
			}
			t.Logf("reader %s, names of the %s half\n%s", reader, []string{"even", "odd"}[i], nameTable(half))
		}
		t.Logf("reader %s, %d sentences\n%s", reader, sentences, goldTable(total))
		if total["boundary"].want < 200 {
			t.Errorf("reader %s: only %d claims were read of the labels", reader, total["boundary"].want)
		}
	}
}

func scoreNews(t *testing.T, l labelled, g *goldFile, raw string, total map[string]tally) {
	doc := source.FromText(l.file, raw, source.Meta{Published: l.published})
	set, err := claims.Build([]*claims.Document{doc}, nil)
	if err != nil {
		t.Fatal(err)
	}
	// what was read of other sentences is not judged
	set.Claims = slices.DeleteFunc(slices.Clone(set.Claims), func(c *claims.Claim) bool {
		return !slices.ContainsFunc(g.paragraphs, func(s text.Span) bool { return s.Overlaps(c.Span) })
	})
	s := &scorer{gold: g, set: set, doc: doc, total: total, miss: func(string, ...any) {}}
	if *showMisses {
		s.miss = func(format string, args ...any) {
			t.Logf("%d %s: %s", l.half(), path.Base(l.file), fmt.Sprintf(format, args...))
		}
	}
	for want, got := range s.align() {
		s.fields(&g.claims[want], got)
	}
	for i, groups := range l.names {
		s.gold = &goldFile{text: raw, paragraphs: l.sentences[i : i+1], names: groups}
		s.names(func(at text.Span) bool { return at.Overlaps(l.sentences[i]) })
	}
}

// half is the half of the documents that one belongs to, by a hash of its name: misses of the even one alone were looked at first.
func (l labelled) half() int { return int(crc32.ChecksumIEEE([]byte(l.file)) % 2) }

// readLabels groups the labels by document, in the order of their first sentence.
func readLabels(t *testing.T, raw string) []labelled {
	var out []labelled
	at := -1
	for line := range strings.Lines(raw) {
		line = strings.TrimRight(line, "\n")
		if fields := strings.Fields(line); len(fields) >= 4 && fields[0] == "#" && strings.HasSuffix(fields[1], ".txt") {
			at = slices.IndexFunc(out, func(l labelled) bool { return l.file == fields[1] })
			if at < 0 {
				at = len(out)
				out = append(out, labelled{file: fields[1]})
			}
			if len(fields) > 4 {
				out[at].published = fields[4]
			}
			out[at].sentences = append(out[at].sentences, text.Span{Start: number(t, fields[2]), End: number(t, fields[3])})
			out[at].names = append(out[at].names, nil)
			continue
		}
		if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" || at < 0 {
			continue
		}
		if mentions, ok := strings.CutPrefix(line, "names:"); ok {
			of := &out[at].names[len(out[at].names)-1]
			*of = append(*of, entity(t, mentions))
			continue
		}
		out[at].lines = append(out[at].lines, line)
		out[at].owner = append(out[at].owner, len(out[at].sentences)-1)
	}
	return out
}

// entity reads mentions of one entity, "@12-17 | @40-42".
func entity(t *testing.T, line string) []goldName {
	var out []goldName
	for m := range strings.SplitSeq(line, "|") {
		from, to, _ := strings.Cut(strings.TrimPrefix(strings.TrimSpace(m), "@"), "-")
		out = append(out, goldName{at: text.Span{Start: number(t, from), End: number(t, to)}})
	}
	return out
}

func number(t *testing.T, s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatalf("%q is no offset", s)
	}
	return n
}

// gold reads the labels against the text they point into.
func (l labelled) gold(raw string) (*goldFile, error) {
	g := &goldFile{text: raw, published: l.published, paragraphs: l.sentences}
	for i, line := range l.lines {
		kind, rest, _ := strings.Cut(strings.TrimSpace(line), ":")
		if kind == "claim" || kind == "claim?" {
			var from, to, head int
			if _, err := fmt.Sscan(rest, &from, &to, &head); err != nil || from < 0 || to > len(raw) || head < from || head >= to {
				return nil, fmt.Errorf("%q: write claim: START END PREDICATE", line)
			}
			g.claims = append(g.claims, goldClaim{line: i, optional: kind == "claim?", sentence: l.owner[i] + 1, fields: map[string][]string{},
				at: text.Span{Start: from, End: to}, head: head})
			continue
		}
		if err := g.field(i, quoted(strings.TrimSpace(line), raw)); err != nil {
			return nil, err
		}
	}
	return g, nil
}

// quoted puts the words of the text in the place of @START-END.
func quoted(line, raw string) string {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(line, "@")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		var from, to int
		if _, err := fmt.Sscanf(rest, "%d-%d", &from, &to); err != nil || to > len(raw) {
			return line
		}
		out.WriteString(strings.NewReplacer(";", ",", "|", "/", ":", ",").Replace(claims.Fold(raw[from:to])))
		line = strings.TrimLeft(strings.TrimLeft(rest, "0123456789")[1:], "0123456789")
	}
}

// unpack reads every document of the collections.
func unpack(t *testing.T, texts map[string]string) {
	for _, name := range []string{"allsides", "news_events"} {
		f, err := os.Open(newsFolder + name + ".tar.xz")
		if err != nil {
			t.Skipf("the news collections are not here: %v", err)
		}
		defer f.Close()
		z, err := xz.NewReader(f)
		if err != nil {
			t.Fatal(err)
		}
		for r := tar.NewReader(z); ; {
			h, err := r.Next()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			body, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			texts[path.Clean(h.Name)] = string(body)
		}
	}
}
