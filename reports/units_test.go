package reports

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"crossclaim/claims"
	"crossclaim/claims/text"
	"crossclaim/compare"
)

var escapes = regexp.MustCompile("\x1b\\[[0-9;]*m")

func TestWrap(t *testing.T) {
	cases := []struct {
		in    string
		limit int
		want  []string
		why   string
	}{
		{"one two three", 7, []string{"one two", "three"}, "breaks at blanks"},
		{"abcdefghij", 4, []string{"abcd", "efgh", "ij"}, "a long word is cut"},
		{"ab abcdefgh", 4, []string{"ab a", "bcde", "fgh"}, "a word that fits nowhere starts where there is room"},
		{"日本語", 4, []string{"日本", "語"}, "wide characters take two cells"},
		{"a 👩‍👩‍👧 b", 4, []string{"a 👩‍👩‍👧", "b"}, "a joined emoji takes two cells"},
		{"", 5, []string{""}, "an empty line is a line"},
	}
	for _, c := range cases {
		var got []string
		for _, line := range wrap(plain(c.in), c.limit) {
			s := ""
			for _, g := range line {
				s += g.text
			}
			got = append(got, s)
		}
		if strings.Join(got, "/") != strings.Join(c.want, "/") {
			t.Errorf("wrap(%q, %d) = %q, want %q: %s", c.in, c.limit, got, c.want, c.why)
		}
	}
}

// marked is a quote with «» around Clash and [] around Other.
func marked(l Line) string { return bracketed(l).String() }

func TestContrast(t *testing.T) {
	cases := []struct{ a, evidence, b, want, why string }{
		{"Nine people died on Sunday.", "Nine", "Twelve people died on Sunday.", "«Nine» people died on Sunday.", "evidence is marked once"},
		{"Nine people died on Monday.", "Nine", "Twelve people died on Sunday.", "«Nine» people died on [Monday].", "another difference is marked as such"},
		{"Nine people died.", "Nine", "The harbour authority praised the crew.", "«Nine» people died.", "sentences that are no versions of each other have no word diff"},
		{"It cost $4.9 billion in all.", "", "It cost $5.1 billion in all.", "It cost $[4.9] billion in all.", "a figure is one word"},
		{"The old red boat sank fast off Calder.", "", "The boat sank fast off Calder.", "The [old red] boat sank fast off Calder.", "neighbours share one mark"},
		{"A  b\n c d.", "c", "A b c d.", "A b «c» d.", "white space is folded, marks keep their place"},
	}
	for _, c := range cases {
		doc, other := &claims.Document{Text: c.a}, &claims.Document{Text: c.b}
		var evidence []claims.Span
		if at := strings.Index(c.a, c.evidence); c.evidence != "" {
			evidence = []claims.Span{{Start: at, End: at + len(c.evidence)}}
		}
		q := newQuote(doc, claims.Span{Start: 0, End: len(c.a)}, evidence)
		q.contrast(tokens(newQuote(other, claims.Span{Start: 0, End: len(c.b)}, nil).text))
		if got := marked(q.line()); got != c.want {
			t.Errorf("%q against %q: got %q, want %q: %s", c.a, c.b, got, c.want, c.why)
		}
	}
}

func TestLongQuoteIsCutAroundItsEvidence(t *testing.T) {
	text := strings.Repeat("before words ", 200) + "the clash here " + strings.Repeat("after words ", 200)
	at := strings.Index(text, "clash")
	q := newQuote(&claims.Document{Text: text}, claims.Span{Start: 0, End: len(text)}, []claims.Span{{Start: at, End: at + 5}})
	got := marked(q.line())
	if len(got) > clipBytes+20 || !strings.Contains(got, "the «clash» here") || !strings.HasPrefix(got, "… ") || !strings.HasSuffix(got, " …") {
		t.Errorf("want the words around the clash between two ellipses, got %q", got)
	}
}

func TestPlacesAgreeWithDocument(t *testing.T) {
	doc := &claims.Document{Text: strings.Repeat("é, one line\nand “another” of 東京\n", 200)}
	p := newPlaces([]*claims.Document{doc})
	for offset := 0; offset <= len(doc.Text); offset++ {
		if offset < len(doc.Text) && !utf8.RuneStart(doc.Text[offset]) {
			continue
		}
		line, column := p.of(doc, offset)
		if l, c := doc.Position(offset); l != line || c != column {
			t.Fatalf("offset %d: %d:%d, want %d:%d", offset, line, column, l, c)
		}
	}
}

func TestEmphasisInMarkdown(t *testing.T) {
	cases := []struct {
		in   Line
		want string
		why  string
	}{
		{Line{{"a ", Plain}, {"b", Clash}, {" c", Plain}}, "a **b** c", "words are bold"},
		{Line{{"a", Plain}, {"-b-", Clash}}, `a<b>\-b-</b>`, "asterisks beside punctuation are not understood everywhere"},
		{Line{{" b ", Clash}}, " **b** ", "blanks stay outside"},
		{Line{{"Two shown:", Strong}, {" one", Plain}}, "**Two shown**: one", "so does punctuation"},
		{Line{{"“No,” he said.", Strong}}, "<b>“No,” he said.</b>", "but not half of a pair of marks"},
		{Line{{"—", Clash}}, "<b>—</b>", "where nothing else is, a tag is around it"},
		{Line{{"1|2 <i> & *x* _y_", Plain}}, `1\|2 &lt;i&gt; &amp; \*x\* \_y\_`, "the words of a document are no markup"},
	}
	for _, c := range cases {
		if got := (markdownFormat{}).line(c.in); got != c.want {
			t.Errorf("%v: got %q, want %q: %s", c.in, got, c.want, c.why)
		}
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("one two 日本語 👩‍👩‍👧 \x1b[31m", 10)
	f.Fuzz(func(t *testing.T, s string, limit int) {
		limit = 2 + min(max(limit, 0), 200)
		var kept strings.Builder
		for _, line := range wrap(plain(s), limit) {
			if w := cells(line); w > limit {
				t.Errorf("%d cells in %d", w, limit)
			}
			for _, g := range line {
				kept.WriteString(g.text)
			}
		}
		without := func(s string) string { return strings.ReplaceAll(s, " ", "") }
		if got, want := without(kept.String()), without(text.Printable(s)); got != want {
			t.Errorf("wrapping lost words: %q, want %q", got, want)
		}
	})
}

func FuzzReport(f *testing.F) {
	f.Add("Nine people died.", "Ten people died.", 0, 4, 80)
	f.Fuzz(func(t *testing.T, a, b string, from, length, pageWidth int) {
		a, b = strings.ToValidUTF8(a, "\uFFFD"), strings.ToValidUTF8(b, "\uFFFD")
		if len(a)+len(b) > 4000 {
			return
		}
		result := fuzzed(t, a, b, claims.Span{Start: from, End: from + length})
		r := New(result, Options{})
		style := Style{Width: min(max(pageWidth, MinWidth), MaxWidth)}
		page := write(t, "text", style, r)
		checkWidth(t, page, style)
		if shown := strings.ReplaceAll(page, "\n", ""); text.Printable(shown) != shown {
			t.Errorf("a control character reaches the terminal: %q", shown)
		}
		write(t, "markdown", style, r)
		write(t, "json", style, r)
	})
}

// TestSettled: a description of an event is shown with what it goes back to, as a pronoun that is open is shown with [?].
func TestSettled(t *testing.T) {
	doc := &claims.Document{Text: "A drone  attack on Harun killed two. Victims of the\nattack mourn the fire."}
	at := func(words string) claims.Span {
		i := strings.Index(doc.Text, words)
		return claims.Span{Start: i, End: i + len(words)}
	}
	doc.Events = []claims.Description{{Span: at("the\nattack"), Means: at("A drone  attack on Harun")}, {Span: at("the fire")}}
	for _, c := range []struct{ why, span, want string }{
		{"none in it", "A drone  attack on Harun", "A drone attack on Harun"},
		{"one inside a phrase", "Victims of the\nattack", "Victims of the attack [A drone attack on Harun]"},
		{"one that is open", "the fire", "the fire [?]"},
		{"two, and words behind", "the\nattack mourn the fire.", "the attack [A drone attack on Harun] mourn the fire [?]."},
		{"half of one is none", "attack mourn", "attack mourn"},
	} {
		if got := settled(doc, at(c.span)); got != c.want {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
	long := strings.Repeat("drone attack on Harun ", 6)
	if got := short(long, longestMeaning); len(got) > 84 || !strings.HasSuffix(got, " …") || !strings.HasPrefix(long, strings.TrimSuffix(got, " …")) {
		t.Errorf("cut to %q", got)
	}
}

// TestMarkupIsLeftOut: a reader is shown the words of a Markdown text, not its stars and the targets of its links; what else is masked stays, so
// that a quote never loses words.
func TestMarkupIsLeftOut(t *testing.T) {
	const raw = "The [agent](https://example.org) waits **30 seconds** (advertisement)."
	at := func(s, why string) text.Noise {
		i := strings.Index(raw, s)
		return text.Noise{Span: text.Span{Start: i, End: i + len(s)}, Why: why}
	}
	doc := &claims.Document{Text: raw, Noise: []text.Noise{at("[", text.Markup), at("](https://example.org)", text.Markup), at("**", text.Markup), at("** (", text.Markup), at("(advertisement)", "advertisement")}}
	doc.Noise[3].End -= 2
	const want = "The agent waits 30 seconds (advertisement)."
	if got := newQuote(doc, claims.Span{Start: 0, End: len(raw)}, nil).text; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestNoEmptyRows: a table that is split over two has a row only where one of its own columns holds something.
func TestNoEmptyRows(t *testing.T) {
	cell := func(s string) Cell { return Cell{plain(s)} }
	table := Table{Even: true, Head: []Cell{cell("three"), cell("four"), cell("five")},
		Rows: [][]Cell{{cell("a quote"), cell("another"), cell("a third")}, {nil, nil, cell("one more")}, {cell("unclear"), cell("unclear"), cell("says: it")}}}
	out, err := textFormat{Style{Width: 40}}.table(table, []int{0, 1})
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(out, "\n├"); n != 1 {
		t.Errorf("%d rules, want one between the head and the only row:\n%s", n, out)
	}
}

// TestEmptyFirstRow: the row of a topic itself is left out where it quotes nobody and rows of its divergences do.
func TestEmptyFirstRow(t *testing.T) {
	unsure, says := StateCell{Source: 0, State: compare.Unsure}, StateCell{Source: 0, State: compare.Says}
	for _, c := range []struct {
		why  string
		rows []Row
		want int
	}{
		{"nobody is quoted on the topic, somebody on a divergence", []Row{{Cells: []StateCell{unsure}}, {Cells: []StateCell{says}}}, 1},
		{"nobody is quoted at all", []Row{{Cells: []StateCell{unsure}}}, 1},
		{"somebody is quoted on both", []Row{{Cells: []StateCell{says}}, {Cells: []StateCell{says}}}, 2},
	} {
		r := &Report{Sources: []Source{{ID: "a"}}, Columns: []int{0}}
		if table, _ := r.coverageTable(Topic{Rows: c.rows}); len(table.Rows) != c.want {
			t.Errorf("%s: %d rows, want %d", c.why, len(table.Rows), c.want)
		}
	}
}

func TestWordsQuotedTwice(t *testing.T) {
	row := func(words ...string) Row {
		var r Row
		for i, w := range words {
			r.Cells = append(r.Cells, StateCell{Source: i, State: compare.Says, Words: w})
		}
		return r
	}
	r := &Report{Sources: []Source{{ID: "a"}, {ID: "b"}}, Columns: []int{0, 1}}
	table, _ := r.coverageTable(Topic{Rows: []Row{row("It sank.", "It sank."), row("It sank.", "It came home."), row("It sank.", "It sank.")}})
	for i, want := range [][]string{{"says: It sank.", "says: It sank."}, {"says: as above", "says: It came home."}, {"says: as above", "says: as above"}} {
		for k, w := range want {
			var got string
			for _, p := range table.Rows[i][1+k][0] {
				got += p.Text
			}
			if got != w {
				t.Errorf("row %d, source %d: %q, want %q: words of one source are quoted once, those of another are another's", i, k, got, w)
			}
		}
	}
}
