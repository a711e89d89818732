package source

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"crossclaim/claims"
)

// tree writes files below a new folder and moves into it.
func tree(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, body := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(body), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func read(t *testing.T, opts Options, args ...string) ([]*claims.Document, []claims.Skipped) {
	t.Helper()
	docs, skipped, err := Read(context.Background(), args, opts)
	if err != nil {
		t.Fatal(err)
	}
	return docs, skipped
}

const story = "Dam breaks in Harun valley\n\nThe dam broke at dawn and the water took the road. Villagers fled uphill.\n"

func TestRead(t *testing.T) {
	files := map[string]string{"a/1.txt": story, "a/2.md": story, "b/1.txt": story, "b/.hidden.txt": story, "b/c/3.txt": story, "b/notes.html": "x",
		"b/gold.json": "{}", "b/sources.json": "[]", "b/.git/x.txt": story, "plain": story, "empty/readme.rst": "x", "empty.txt": " \n", "zero.txt": "",
		"binary.txt": "a\x00b", "paper.txt": "%PDF-1.7 x", "[x.txt": story, "stdin": story, "stdin.txt": story, "-": story}
	for _, c := range []struct {
		why     string
		args    []string
		ids     []string
		skipped []string // path and a word of the reason
	}{
		{"files in the order given", []string{"b/1.txt", "a/2.md"}, []string{"1", "2"}, nil},
		{"folder: recursive, sorted, hidden and other files left out", []string{"b"}, []string{"1", "3"}, nil},
		{"the same name twice takes its folder", []string{"a", "b"}, []string{"a/1", "2", "b/1", "3"}, nil},
		{"the same file is read once", []string{"a/1.txt", "./a/1.txt", "a"}, []string{"1", "2"}, nil},
		{"pattern that the shell did not expand", []string{"a/*.txt", "?/c"}, []string{"1", "3"}, nil},
		{"a name that looks like a pattern is a name", []string{"[x.txt"}, []string{"[x"}, nil},
		{"file without ending", []string{"plain"}, []string{"plain"}, nil},
		{"standard input", []string{"-", "-"}, []string{"stdin"}, nil},
		{"standard input keeps its name before a file that has an ending to tell it by", []string{"-", "stdin.txt"}, []string{"stdin", "stdin.txt"}, nil},
		{"standard input yields its name to a file that has no other", []string{"-", "stdin"}, []string{"-", "stdin"}, nil},
		{"a file may have the name that it then takes", []string{"-", "stdin", "./-"}, []string{"-", "stdin", "./-"}, nil},
		{"meta files named by a shell pattern are no articles", []string{"b/gold.json", "b/sources.json"}, nil, nil},
		{"missing file, the rest goes on", []string{"nope.txt", "plain"}, []string{"plain"}, []string{"nope.txt: spelling"}},
		{"pattern without a match", []string{"x*.txt"}, nil, []string{"x*.txt: pattern"}},
		{"folder without articles", []string{"empty"}, nil, []string{"empty: .txt"}},
		{"other ending named expressly", []string{"b/notes.html"}, nil, []string{"b/notes.html: convert"}},
		{"empty files", []string{"empty.txt", "zero.txt"}, nil, []string{"empty.txt: empty", "zero.txt: empty"}},
		{"binary files", []string{"binary.txt", "paper.txt"}, nil, []string{"binary.txt: binary", "paper.txt: pdftotext"}},
	} {
		t.Run(c.why, func(t *testing.T) {
			tree(t, files)
			docs, skipped := read(t, Options{Stdin: strings.NewReader(story)}, c.args...)
			var ids []string
			for _, d := range docs {
				ids = append(ids, d.ID)
			}
			if !slices.Equal(ids, c.ids) {
				t.Errorf("read %q, want %q", ids, c.ids)
			}
			if len(skipped) != len(c.skipped) {
				t.Fatalf("skipped %v, want %v", skipped, c.skipped)
			}
			for i, s := range skipped {
				path, word, _ := strings.Cut(c.skipped[i], ": ")
				if s.Path != path || !strings.Contains(s.Reason, word) || strings.Contains(s.Reason, "\n") {
					t.Errorf("skipped %v, want %q", s, c.skipped[i])
				}
			}
		})
	}
}

func TestUnreadable(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("the superuser reads everything")
	}
	tree(t, map[string]string{"a.txt": story, "b.txt": story})
	if err := os.Chmod("a.txt", 0); err != nil {
		t.Fatal(err)
	}
	docs, skipped := read(t, Options{}, "a.txt", "b.txt")
	if len(docs) != 1 || len(skipped) != 1 || !strings.Contains(skipped[0].Reason, "permissions") {
		t.Errorf("read %d, skipped %v", len(docs), skipped)
	}
}

// TestMeta: the head of the text yields to sources.json, and that to the dates file.
func TestMeta(t *testing.T) {
	head := "Dam breaks in Harun valley\nBy Jane Doe, The Herald\nPublished: July 15, 2016 14:05 GMT\n\nThe dam broke at dawn.\n"
	for _, c := range []struct {
		why, dir               string
		files                  map[string]string
		title, outlet, day, hm string
	}{
		{"head of the text", "", map[string]string{"x.txt": head}, "Dam breaks in Harun valley", "The Herald", "2016-07-15", "14:05"},
		{"sources.json wins over the head", "", map[string]string{"x.txt": head, "sources.json": `[{"file":"x.txt","title":"T","outlet":null,"published":"2017-01-02T00:00:00","url":"https://x.org/1"}]`}, "T", "The Herald", "2017-01-02", "00:00"},
		{"the dates file wins over all", "", map[string]string{"x.txt": head, "sources.json": `[{"file":"x.txt","outlet":"O","published":"2017-01-02"}]`, "dates.csv": "path,date,outlet\nx.txt,2018-03-04,P\n"}, "Dam breaks in Harun valley", "P", "2018-03-04", "00:00"},
		{"dates as JSON, path relative to the dates file", "", map[string]string{"x.txt": head, "dates.csv": `[{"file":"./x.txt","published":"2018-03-04T05:06:00Z"}]`}, "Dam breaks in Harun valley", "The Herald", "2018-03-04", "05:06"},
		{"labels", "", map[string]string{"x.txt": "Title: T\nSource: The Herald\nDate: 2016-07-15\n\nThe dam broke at dawn."}, "T", "The Herald", "2016-07-15", "00:00"},
		{"published wins over updated", "", map[string]string{"x.txt": "Dam breaks\nUpdated: July 16, 2016\nPublished: July 15, 2016\n\nThe dam broke at dawn."}, "Dam breaks", "", "2016-07-15", "00:00"},
		{"a date in the story is not its date", "", map[string]string{"x.txt": "Dam breaks\n\nThe dam broke on July 15, 2016."}, "Dam breaks", "", "0001-01-01", "00:00"},
	} {
		t.Run(c.why, func(t *testing.T) {
			tree(t, c.files)
			opts := Options{}
			if _, ok := c.files["dates.csv"]; ok {
				opts.Dates = "dates.csv"
			}
			docs, skipped := read(t, opts, "x.txt")
			if len(docs) != 1 || len(skipped) != 0 {
				t.Fatalf("read %d, skipped %v", len(docs), skipped)
			}
			d := docs[0]
			if day, hm := d.Published.From.Format("2006-01-02"), d.Published.From.Format("15:04"); d.Title != c.title || d.Outlet != c.outlet || day != c.day || hm != c.hm {
				t.Errorf("got %q %q %s %s", d.Title, d.Outlet, day, hm)
			}
		})
	}
}

func TestBadMeta(t *testing.T) {
	tree(t, map[string]string{"x.txt": story, "sources.json": "[{\n\"file\": 1}", "d.csv": "x.txt,someday\ny.txt,never\n"})
	docs, skipped := read(t, Options{}, "x.txt")
	if len(docs) != 1 || len(skipped) != 1 || skipped[0].Path != "sources.json" || !strings.Contains(skipped[0].Reason, "line 2") {
		t.Errorf("read %d, skipped %v", len(docs), skipped)
	}
	for _, dates := range []string{"d.csv", "nope.csv"} {
		if _, _, err := Read(context.Background(), []string{"x.txt"}, Options{Dates: dates}); err == nil || !strings.HasPrefix(err.Error(), dates+": ") {
			t.Errorf("%s: error %v", dates, err)
		}
	}
}

// TestYearOfAnotherCentury is read, with a note: most likely it is misspelt, and every other report would be an update of it or the other way round.
func TestYearOfAnotherCentury(t *testing.T) {
	for published, notes := range map[string]int{"3025-03-11": 1, "2025-03-11": 0} {
		if d := FromText("x.txt", story, Meta{Published: published}); len(d.Notes) != notes || d.Published.From.IsZero() {
			t.Errorf("%s: %v, notes %q", published, d.Published, d.Notes)
		}
	}
}

// TestDatesThatAreNotUsed: a list of dates that says nothing of what is read may be misspelt, and nobody would see it in the report.
func TestDatesThatAreNotUsed(t *testing.T) {
	for _, c := range []struct{ why, dates, warning, err string }{
		{"names of columns", "Path,Date\nx.txt,2016-07-15\n", "", ""},
		{"names of columns under the other word", "file,published\nx.txt,2016-07-15\n", "", ""},
		{"a first row whose date is misspelt", "x.txt,15th of Tuly 2016\n", "", `row 1: "15th of Tuly 2016" is no date: write it like 2016-07-15 or 2016-07-15T14:05:00Z; a row that names the columns begins with path or file`},
		{"a later row whose date is misspelt", "path,date\nx.txt,15th of Tuly 2016\n", "", `row 2: "15th of Tuly 2016" is no date: write it like 2016-07-15 or 2016-07-15T14:05:00Z`},
		{"semicolons", "path;date\nx.txt;2016-07-15\n", "", "row 1: its fields are separated by a semicolon: separate them by a comma, path,date or path,date,outlet"},
		{"semicolons, and a comma in the date", "x.txt;July 15, 2016\n", "", "row 1: its fields are separated by a semicolon: separate them by a comma, path,date or path,date,outlet"},
		{"a semicolon in a name", "x.txt,2016-07-15\na;b.txt,2016-07-15\n", `no article of this run is "a;b.txt"`, ""},
		{"tabs", "x.txt\t2016-07-15\n", "", "row 1: its fields are separated by a tab: separate them by a comma, path,date or path,date,outlet"},
		{"an empty file", " \n", "", "the file is empty: remove it or fill it"},
		{"names of columns and nothing else", "path,date\n", "it names no article: give each its path and date", ""},
		{"an empty list", "[]", "it names no article: give each its path and date", ""},
		{"a file named twice", "x.txt,2016-07-15\n./x.txt,2016-07-16\n", `"./x.txt" is named twice, and the first entry counts: drop the other`, ""},
		{"a misspelt name", "path,date\ny.txt,2016-07-15\nx.txt,2016-07-15\n", `no article of this run is "y.txt": correct`, ""},
		{"a folder that is another", `[{"file": "elsewhere/x.txt"}]`, `no article of this run is "elsewhere/x.txt": correct`, ""},
		{"a list for many runs", "a.txt,\nb.txt,\nc.txt,\nd.txt,\ne.txt,\nx.txt,\n", `no article of this run is "a.txt", "b.txt", "c.txt" and 2 more: correct`, ""},
	} {
		t.Run(c.why, func(t *testing.T) {
			tree(t, map[string]string{"x.txt": story, "dates": c.dates})
			var said []string
			_, _, err := Read(context.Background(), []string{"x.txt"}, Options{Dates: "dates", Warn: func(line string) { said = append(said, line) }})
			if got := strings.TrimPrefix(errorText(err), "dates: "); got != c.err {
				t.Errorf("error %q, want %q", got, c.err)
			}
			if warned := strings.Join(said, "; "); (warned != "") != (c.warning != "") || !strings.Contains(warned, c.warning) {
				t.Errorf("warned %q, want %q", warned, c.warning)
			}
		})
	}
}

// TestSourcesThatAreNoJSON: what lies beside the articles is read as what its name says.
func TestSourcesThatAreNoJSON(t *testing.T) {
	for _, c := range []struct{ why, list, reason string }{
		{"words", "see the dates below\n", "line 1: no valid JSON, invalid character 's' looking for beginning of value: correct the JSON to a list of {file, title, outlet, published}"},
		{"a table", "path,date\nx.txt,2016-07-15\n", "line 1: no valid JSON, invalid character 'p' looking for beginning of value: correct the JSON to a list of {file, title, outlet, published}"},
		{"nothing", "", "the file is empty: remove it or fill it"},
	} {
		t.Run(c.why, func(t *testing.T) {
			tree(t, map[string]string{"x.txt": story, "sources.json": c.list})
			_, skipped := read(t, Options{}, "x.txt")
			if len(skipped) != 1 || skipped[0] != (claims.Skipped{Path: "sources.json", Reason: c.reason}) {
				t.Errorf("skipped %q", skipped)
			}
		})
	}
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func TestCancelled(t *testing.T) {
	tree(t, map[string]string{"x.txt": story})
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, _, err := Read(ctx, []string{"x.txt"}, Options{}); err == nil {
		t.Error("a cancelled context gave no error")
	}
}

func TestDecode(t *testing.T) {
	for _, c := range []struct{ why, data, raw, note, reason string }{
		{"plain", "Süd", "Süd", "", ""},
		{"mark of UTF-8 stays, so that offsets hold", "\xef\xbb\xbfSüd", "\ufeffSüd", "", ""},
		{"UTF-16, little end first", "\xff\xfeS\x00\xfc\x00", "Sü", "UTF-16", ""},
		{"UTF-16, big end first", "\xfe\xff\x00S\x00\xfc", "Sü", "UTF-16", ""},
		{"Windows-1252", "the caf\xe9 said \x93no\x94 to it", "the café said “no” to it", "Windows-1252", ""},
		{"UTF-8 with a broken byte", "the café said “no” to \xff it and é", "the café said “no” to \uFFFD it and é", "replaced", ""},
		{"control characters", "\x01\x02\x03ab", "", "", "binary"},
		{"escape sequences are left to whoever prints", "a\x1b[31mred", "a\x1b[31mred", "", ""},
	} {
		t.Run(c.why, func(t *testing.T) {
			raw, changed, note, reason := decode([]byte(c.data))
			if raw != c.raw || !strings.Contains(note, c.note) || !strings.Contains(reason, c.reason) || (note != "") != (c.note != "") || (reason != "") != (c.reason != "") {
				t.Errorf("got %q, %q, %q", raw, note, reason)
			}
			if changed != (c.note != "") {
				t.Errorf("changed is %v", changed)
			}
		})
	}
}

// TestForeign: another language is told by its sentences, on stderr too; English that has few common words, in lists, tables and headings, is none.
func TestForeign(t *testing.T) {
	for _, c := range []struct {
		why, text string
		foreign   bool
	}{
		{"English", "The dam in the valley broke early in the morning and the water took the only road with it. The villagers fled to the hills, while the army came with sand and boats in the evening.", false},
		{"German", "Der Damm im Tal brach am frühen Morgen und das Wasser nahm die einzige Straße mit sich fort. Die Bewohner flohen auf die Hügel, während die Armee erst am Abend mit Sand und Booten kam.", true},
		{"Dutch, which shares words with English", "De dam in de vallei brak vroeg in de ochtend en het water nam de enige weg mee. De dorpelingen vluchtten naar de heuvels. Hij was in het dorp en had een boot, zo zei de minister in de avond.", true},
		{"Russian", "Плотина в долине прорвалась на рассвете, и вода унесла единственную дорогу. Жители бежали на холмы, а армия пришла только вечером с песком и лодками, как сказал министр. Погибли двенадцать человек, ещё пятеро пропали.", true},
		{"too short to tell", "Der Damm im Tal brach am frühen Morgen und das Wasser nahm die Straße fort.", false},
		{"a short English text", "Police closed two bridges near Harun overnight.", false},
		{"headings", "Police close Harun bridge\n\nMinister cancels Berlin trip\n\nMayor Ana Keller resigns\n\nArmy sends boats, helicopters\n\nFire kills nine near Port Ansel\n\nTrains stopped, schools closed\n\nPower restored overnight, company says\n\nRescue work ends", false},
		{"a list", strings.Repeat("- Red apples\n- Brown rice\n- Olive oil\n- Fresh basil leaves\n- Tinned tomatoes\n", 6), false},
		{"a table", "| Town | Dead | Shelter |\n|---|---|---|\n" + strings.Repeat("| North Harun | 12 | Grammar School |\n| Port Ansel | 5 | Town Hall |\n", 10), false},
		{"a list of changes", "- Fix crash on empty input.\n- Remove deprecated option.\n- Update parser library.\n- Speed up tokenizer.\n- Rename module source.\n- Drop Python support.\n- Improve error messages.\n- Support Markdown tables.\n- Bump Go version.\n- Cache parsed files.\n- Split large tests.\n", false},
	} {
		t.Run(c.why, func(t *testing.T) {
			tree(t, map[string]string{"x.md": c.text})
			var said []string
			read(t, Options{Warn: func(line string) { said = append(said, line) }}, "x.md")
			if told := len(said) == 1 && strings.HasPrefix(said[0], "x.md: does not look like English"); told != c.foreign || len(said) > 1 {
				t.Errorf("said %q", said)
			}
		})
	}
}

// masked is the text of a document with its noise blanked.
func masked(d *claims.Document) string {
	out := []byte(d.Text)
	for _, n := range d.Noise {
		for i := n.Start; i < n.End; i++ {
			out[i] = ' '
		}
	}
	return string(out)
}

func TestMarkdown(t *testing.T) {
	raw := "---\ntitle: \"Dam breaks\"\ndate: 2016-07-15\noutlet: The Herald\n---\n# Dam *breaks*\n\nThe [dam](https://x.org/a.b) **broke** at `dawn`.\nIt was _old_. ![A picture.](p.png)\n\n```\ncode. More code.\n```\n\n> The minister said so[^1].\n\n- Villagers fled.\n\n| Town | Dead |\n|------|------|\n| Harun | 12 |\n\n[dam]: https://x.org\n"
	d := FromText("x.md", raw, Meta{})
	if d.Title != "Dam breaks" || d.Outlet != "The Herald" || d.Published.From.Format(time.DateOnly) != "2016-07-15" {
		t.Errorf("head: %q %q %v", d.Title, d.Outlet, d.Published)
	}
	var got []string
	for _, s := range d.Sentences {
		got = append(got, claims.Fold(s.Of(masked(d))))
	}
	want := []string{"Dam breaks", "The dam broke at dawn .", "It was old .", "The minister said so .", "Villagers fled.", "Town Dead", "Harun 12"}
	if !slices.Equal(got, want) {
		t.Errorf("\n got %q\nwant %q", got, want)
	}
	if d.Text != raw {
		t.Errorf("the text was changed")
	}
}

func TestParseDate(t *testing.T) {
	for _, c := range []struct{ why, text, from, to string }{
		{"RFC 3339", "2016-07-15T14:05:06Z", "2016-07-15T14:05:06Z", "2016-07-15T14:05:07Z"},
		{"with an offset", "2016-07-15T14:05:06+02:00", "2016-07-15T12:05:06Z", "2016-07-15T12:05:07Z"},
		{"date only", "2016-07-15", "2016-07-15T00:00:00Z", "2016-07-16T00:00:00Z"},
		{"midnight without a zone is the day", "2016-07-15T00:00:00", "2016-07-15T00:00:00Z", "2016-07-16T00:00:00Z"},
		{"midnight with a zone is an instant", "2016-07-15T00:00:00Z", "2016-07-15T00:00:00Z", "2016-07-15T00:00:01Z"},
		{"time without a zone", "2016-07-15T19:11:52", "2016-07-15T19:11:52Z", "2016-07-15T19:11:53Z"},
		{"American", "July 15, 2016", "2016-07-15T00:00:00Z", "2016-07-16T00:00:00Z"},
		{"British with a time", "15 July 2016 14:05 GMT", "2016-07-15T14:05:00Z", "2016-07-15T14:06:00Z"},
		{"weekday, half of the day, zone", "Published: Friday, Jul. 15th, 2016 at 2:05 p.m. EDT", "2016-07-15T18:05:00Z", "2016-07-15T18:06:00Z"},
		{"time before the day", "10:05 PM ET, Fri July 15, 2016", "2016-07-16T02:05:00Z", "2016-07-16T02:06:00Z"},
		{"noon and midnight", "15 July 2016 12:30 am UTC", "2016-07-15T00:30:00Z", "2016-07-15T00:31:00Z"},
		{"figures in one possible order", "25/12/2016", "2016-12-25T00:00:00Z", "2016-12-26T00:00:00Z"},
		{"figures in two possible orders", "05/06/2016", "", ""},
		{"no such day", "February 30, 2016", "", ""},
		{"no year", "July 15", "", ""},
		{"no date", "yesterday", "", ""},
	} {
		t.Run(c.why, func(t *testing.T) {
			got, ok := parseDate(c.text)
			if !ok {
				if c.from != "" {
					t.Errorf("not read")
				}
				return
			}
			const form = "2006-01-02T15:04:05Z07:00"
			if from, to := got.From.Format(form), got.To.Format(form); from != c.from || to != c.to {
				t.Errorf("got %s to %s, want %s to %s", from, to, c.from, c.to)
			}
		})
	}
}

func FuzzFromText(f *testing.F) {
	for _, s := range []string{"", story, "---\ntitle: x\n---\n# a\n", "[a](b) ![c](d) `e` \\* __f__ | g |", "```\nx", "Published: 15 July 2016 99:99 XXX", "By A, B\n1/1/2000", "|-|\n> > - 1. x"} {
		f.Add("x.md", []byte(s))
		f.Add("x.txt", []byte(s))
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		raw, _, _, reason := decode(data)
		if reason != "" {
			return
		}
		d := FromText(name, raw, Meta{})
		if !utf8.ValidString(d.Text) {
			t.Fatal("the text is no UTF-8")
		}
		end := 0
		for _, n := range d.Noise {
			if n.Start < end || n.End <= n.Start || n.End > len(d.Text) {
				t.Fatalf("noise %v behind %d", n, end)
			}
			end = n.End
		}
	})
}

// TestTooLarge: a file beyond the limit is named with the remedy and not read; the rest is.
func TestTooLarge(t *testing.T) {
	tree(t, map[string]string{"a.txt": story, "big.txt": ""})
	if err := os.Truncate("big.txt", largest+1); err != nil {
		t.Fatal(err)
	}
	docs, skipped := read(t, Options{}, "a.txt", "big.txt")
	if len(docs) != 1 || len(skipped) != 1 || skipped[0].Path != "big.txt" || !strings.Contains(skipped[0].Reason, "10 MB, no article: split it") {
		t.Errorf("read %d, not read %v", len(docs), skipped)
	}
}
