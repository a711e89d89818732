package reports

import (
	"strings"
	"testing"
	"time"

	"crossclaim/claims"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
	"crossclaim/compare"
)

// sample is a small event told by three outlets: a toll that is updated, a status conflict, a wire copy.
type sample struct {
	t    *testing.T
	docs []*claims.Document
}

func newSample(t *testing.T) *sample {
	s := &sample{t: t}
	s.add("a/herald.txt", "herald", "The Port Herald", "2024-03-04", "Ferry sinks off Calder", []string{
		"Nine people died when the ferry Marta sank off Calder on Sunday.",
		"Captain Ilse Brandt told reporters on Monday that the pumps had failed.",
		"The harbour authority praised the rescue as “swift and orderly”.",
	})
	s.add("b/gazette.txt", "gazette", "Evening Gazette", "2024-03-05", "Toll of ferry disaster rises", []string{
		"Fourteen people died when the ferry Marta sank off Calder on Sunday.",
		"The late captain, Ilse Brandt, had warned of faulty pumps.",
	})
	s.add("c/wire.txt", "wire", "", "", "", []string{
		"Nine people died when the ferry Marta sank off Calder on Sunday.",
		"Survivors waited three hours for a boat.",
	})
	return s
}

func (s *sample) add(path, id, outlet, day, title string, sentences []string) {
	doc := &claims.Document{ID: id, Path: path, Outlet: outlet, Title: title, Text: strings.Join(sentences, "\n"), Offsets: "file"}
	if day != "" {
		from, err := time.Parse("2006-01-02", day)
		if err != nil {
			s.t.Fatal(err)
		}
		doc.Published = when.Interval{From: from, To: from.AddDate(0, 0, 1)}
	} else {
		doc.Notes = []string{"no date of publication"}
	}
	at := 0
	for _, sentence := range sentences {
		doc.Sentences = append(doc.Sentences, text.Sentence{Span: claims.Span{Start: at, End: at + len(sentence)}})
		at += len(sentence) + 1
	}
	s.docs = append(s.docs, doc)
}

// member is the n-th sentence of a document with the given words as evidence.
func (s *sample) member(doc, sentence int, evidence ...string) compare.Member {
	d := s.docs[doc]
	span := d.Sentences[sentence].Span
	m := compare.Member{Doc: d, Span: span}
	for _, words := range evidence {
		at := strings.Index(span.Of(d.Text), words)
		if at < 0 {
			s.t.Fatalf("%q is not in %q", words, span.Of(d.Text))
		}
		m.Evidence = append(m.Evidence, claims.Span{Start: span.Start + at, End: span.Start + at + len(words)})
	}
	return m
}

// result is the comparison of the sample, written by hand.
func (s *sample) result() *compare.Result {
	set := &claims.Set{Documents: s.docs, Columns: []int{1, 0, 2}, Skipped: []claims.Skipped{{Path: "a/photo.jpg", Reason: "is a JPEG image, not text"}}}
	for _, d := range s.docs {
		for i, sentence := range d.Sentences {
			set.Claims = append(set.Claims, &claims.Claim{ID: len(set.Claims), Doc: d, Sentence: i, Span: sentence.Span})
		}
	}
	set.Topics = []claims.Topic{
		{ID: "t1", Label: "ferry Marta", Terms: []string{"ferry", "Marta", "Calder"}, Claims: []int{0, 3, 5, 6}},
		{ID: "t2", Label: "Ilse Brandt", Terms: []string{"Brandt", "captain"}, Claims: []int{1, 4}},
	}
	herald, gazette := s.member(0, 0, "Nine"), s.member(1, 0, "Fourteen")
	herald.Copies = []string{"wire"}
	captain := s.member(0, 1, "told reporters on Monday")
	captain.Speaker = "Ilse Brandt"
	return &compare.Result{
		Set:    set,
		Topics: set.Topics,
		Divergences: []compare.Divergence{
			{
				ID: "1f0c22aa", PairIDs: []string{"1f0c22aa"}, Relation: compare.Contradict, Cause: compare.Status, Level: compare.High, Score: 0.91,
				Basis: "one named person; both states are asserted; model: contradiction 0.83, entailment 0.02", Topics: []string{"t2"},
				Witness:   &compare.Witness{Forward: [3]float64{0.02, 0.15, 0.83}, Backward: [3]float64{0.02, 0.15, 0.83}},
				Message:   "Ilse Brandt speaks on Monday in The Port Herald, but is dead in the Evening Gazette.",
				Guards:    []compare.Guard{{Name: "same-event", Outcome: compare.Holds, Why: "one person by name"}, {Name: "same-time", Outcome: compare.Unknown, Why: "the day of death is not given"}},
				Positions: []compare.Position{{Value: "alive", Members: []compare.Member{captain}}, {Value: "dead", Members: []compare.Member{s.member(1, 1, "late")}}},
			},
			{
				ID: "77d1b3c0", PairIDs: []string{"77d1b3c0", "90aa1b2c"}, Relation: compare.Supersede, Cause: compare.Numeric, Level: compare.Medium, Score: 0.74,
				Basis: "same event and measure; the later report is higher", Topics: []string{"t1"},
				Message:   "9 dead on 2024-03-04, 14 dead on 2024-03-05.",
				Guards:    []compare.Guard{{Name: "same-event", Outcome: compare.Holds, Why: "ferry Marta, Calder, Sunday"}, {Name: "same-time", Outcome: compare.Fails, Why: "reported on different days"}},
				Positions: []compare.Position{{Value: "9 killed", Members: []compare.Member{herald}}, {Value: "14 killed", Members: []compare.Member{gazette}}},
			},
		},
		Agreements: []compare.Agreement{{Topic: "t1", A: set.Claims[0], B: set.Claims[len(s.docs[0].Sentences)+len(s.docs[1].Sentences)]}},
		Coverage: []compare.Coverage{
			{Topic: "t1", Rows: []compare.Row{
				{Aspect: "people killed", Cells: []compare.Cell{{Doc: "herald", State: compare.Says, Words: "Nine people died"}, {Doc: "gazette", State: compare.Differs, Words: "Fourteen people died"}, {Doc: "wire", State: compare.Says, Words: "Nine people died"}}},
				{Aspect: "rescue", Cells: []compare.Cell{{Doc: "herald", State: compare.Quotes, Words: "swift and orderly"}, {Doc: "gazette", State: compare.Silence}, {Doc: "wire", State: compare.Denies, Words: "waited three hours"}}},
			}},
		},
		Stats:  compare.Stats{Sentences: 7, Claims: 7, Topics: 2, Considered: 1204, Low: 3},
		Hidden: compare.Hidden{Divergences: 3},
	}
}

// filtered is the sample as a topic filter leaves it.
func filtered(s *sample) *compare.Result {
	r := s.result()
	r.Divergences, r.Agreements, r.Topics, r.Coverage = r.Divergences[:1], nil, r.Topics[1:], nil
	r.Matches = []compare.Match{{Query: "brandt", Topic: "t2", Why: "name Ilse Brandt"}}
	r.Hidden = compare.Hidden{Divergences: 4, Topics: 1, Agreements: 1}
	return r
}

// unmatched is the sample as a filter leaves it that matches nothing.
func unmatched(s *sample) *compare.Result {
	r := s.result()
	r.Hidden = compare.Hidden{Divergences: 5, Topics: 2, Agreements: 1}
	r.Divergences, r.Agreements, r.Topics, r.Coverage = nil, nil, nil, nil
	r.Nearest = []string{"ferry Marta", "Ilse Brandt"}
	return r
}

// reading is a set with one claim read in full.
func reading(s *sample) *claims.Set {
	d := s.docs[0]
	at := func(words string) claims.Span {
		i := strings.Index(d.Text, words)
		return claims.Span{Start: i, End: i + len(words)}
	}
	absent := claims.Arg{Head: -1}
	d.Events = []claims.Description{{Span: at("the rescue")}}
	return &claims.Set{Documents: s.docs[:1], Columns: []int{0}, Claims: []*claims.Claim{
		{
			Doc: d, Sentence: 1, Span: at("the pumps had failed"), Predicate: at("had failed"), Subject: claims.Arg{Span: at("the pumps")},
			Object: absent, Target: absent, Polarity: claims.Implicit,
			Speakers: []claims.Speaker{{Text: "Captain Ilse Brandt", Span: at("Captain Ilse Brandt")}}, Factive: "cancel", Negator: at("told"), Past: true,
		},
		{
			Doc: d, Sentence: 0, Span: at("Nine people died"), Predicate: at("died"), Subject: claims.Arg{Span: at("Nine people")},
			Object: absent, Target: absent, Amounts: []claims.Amount{{Span: at("Nine people"), Measure: "killed"}}, Hedged: true,
			Others: []claims.Arg{{Span: at("Calder"), Case: "off"}}, Moments: []claims.Moment{{Span: at("on Sunday")}},
		},
	}}
}

// verdict is a contradiction between two statements.
func verdict(s *sample) compare.Verdict {
	return compare.Verdict{
		Label: "contradiction", Relation: compare.Contradict, Cause: compare.Numeric, Scores: [3]float64{0.02, 0.08, 0.9}, Confidence: 0.9,
		Level: compare.High, Message: "9 or 14 people died.", A: s.member(0, 0, "Nine"), B: s.member(1, 0, "Fourteen"),
		Guards:  []compare.Guard{{Name: "same-event", Outcome: compare.Assumed, Why: "two bare statements"}},
		Witness: &compare.Witness{Forward: [3]float64{0.02, 0.08, 0.9}, Backward: [3]float64{0.05, 0.1, 0.85}, Cut: true},
	}
}

// hostile is a result whose words try to break the page: terminal codes, wide and joined characters, an endless word, table
// marks and markup.
func hostile(t *testing.T) *compare.Result {
	s := &sample{t: t}
	s.add("evil\x1b[2J.txt", "evil", "Out|let \u202eexe.txt", "2024-03-04", "Ti\x07tle\x9b31m", []string{
		"The \x1b]0;owned\x07 mayor | said <b>no</b> to `it` *now* " + strings.Repeat("endless", 12) + ".",
	})
	s.add("wide.txt", "wide", "東京新聞", "2024-03-05", "首相が辞任", []string{
		"東京の首相は昨日、辞任を発表しなかったと関係者が述べた 👩‍👩‍👧 🇩🇪 ❤️ und e\u0301 dazu.",
	})
	m, n := s.member(0, 0, "no"), s.member(1, 0, "発表しなかった", "🇩🇪")
	return &compare.Result{
		Set: &claims.Set{Documents: s.docs, Skipped: []claims.Skipped{{Path: "a\nb", Reason: "line\r\nbreak"}}},
		Divergences: []compare.Divergence{{
			ID: "00", Relation: compare.Dispute, Cause: compare.Negation, Level: compare.Medium, Score: 0.5, Message: "\x1b[31mred",
			Positions: []compare.Position{{Value: "no 👩‍👩‍👧", Members: []compare.Member{m}}, {Value: "はい", Members: []compare.Member{n}}},
		}},
	}
}

// fuzzed is one divergence between two texts of one sentence each.
func fuzzed(t *testing.T, a, b string, evidence claims.Span) *compare.Result {
	s := &sample{t: t}
	s.add("a", "a", a, "", a, []string{a})
	s.add("b", "b", "", "", "", []string{b})
	m, n := s.member(0, 0), s.member(1, 0)
	m.Evidence = []claims.Span{evidence}
	m.Speaker = b
	return &compare.Result{
		Set: &claims.Set{Documents: s.docs},
		Divergences: []compare.Divergence{{
			ID: a, Relation: compare.Relation(b), Basis: a, Message: b,
			Positions: []compare.Position{{Value: a, Members: []compare.Member{m}}, {Value: b, Members: []compare.Member{n}}},
		}},
	}
}
