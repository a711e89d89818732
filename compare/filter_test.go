package compare

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/name"
	"crossclaim/claims/text"
)

// shelf is a result of three topics, made by hand: the ferry, the mill, and the talks about the mill.
func shelf() *Result {
	lines := []string{
		"The ferry Marta sank off Calder.", "Ten passengers of the ferry drowned.",
		"Orla Brenn will close the mill at Orva.", "The head of the mill spoke of losses.",
		"Negotiations with Norda go on.", "The union walked out of the discussions.",
	}
	set := &claims.Set{Names: []name.Entity{
		{ID: 0, Kind: name.Person, Label: "Orla Brenn", Aliases: []string{"Brenn", "head of the mill"}},
		{ID: 1, Kind: name.Organisation, Label: "Norda", Aliases: []string{"Norda"}},
	}}
	doc := &claims.Document{ID: "a", Path: "a"}
	set.Documents = []*claims.Document{doc}
	named := map[int][]int{2: {0}, 3: {0}, 4: {1}}
	for i, line := range lines {
		span := claims.Span{Start: len(doc.Text), End: len(doc.Text) + len(line)}
		doc.Text += line + " "
		doc.Sentences = append(doc.Sentences, text.Sentence{Span: span})
		set.Claims = append(set.Claims, &claims.Claim{ID: i, Doc: doc, Sentence: i, Span: span, Names: named[i]})
	}
	set.Topics = []claims.Topic{
		{ID: "T01", Label: "ferry disaster", Terms: []string{"Calder", "passengers"}, Claims: []int{0, 1}},
		{ID: "T02", Label: "future of Orva", Terms: []string{"losses"}, Claims: []int{2, 3}},
		{ID: "T03", Label: "negotiations with Norda", Terms: []string{"union"}, Claims: []int{4, 5}},
	}
	member := func(i int) Member { return Member{Doc: doc, Claim: set.Claims[i], Span: set.Claims[i].Span} }
	clash := func(id, topic string, a, b int) Divergence {
		return Divergence{ID: id, Topics: []string{topic}, Level: High, Score: 0.9, Positions: []Position{{Value: "x", Members: []Member{member(a)}}, {Value: "y", Members: []Member{member(b)}}}}
	}
	return &Result{Set: set, Topics: set.Topics,
		Divergences: []Divergence{clash("d1", "T03", 4, 5), clash("d2", "T01", 0, 1), clash("d3", "T02", 2, 3)}}
}

func TestFilterFindsTopics(t *testing.T) {
	for _, c := range []struct {
		why, query  string
		topics      []string
		divergences []string
		because     string
	}{
		{"by the label", "ferry", []string{"T01"}, []string{"d2"}, "label"},
		{"by another form of a word of the label", "disasters", []string{"T01"}, []string{"d2"}, "label"},
		{"by a term", "passenger", []string{"T01"}, []string{"d2"}, `word "passengers"`},
		{"by a name that the label does not hold", "Orla Brenn", []string{"T02"}, []string{"d3"}, "name Orla Brenn"},
		{"by an alias", "brenn", []string{"T02"}, []string{"d3"}, "name Orla Brenn"},
		{"by a description that the set links to the name", "mill head", []string{"T02"}, []string{"d3"}, "name Orla Brenn (head of the mill)"},
		{"by words of a claim", "discussion", []string{"T03"}, []string{"d1"}, "words of a claim"},
		{"all words of a query must be there", "ferry mill", nil, nil, ""},
		{"small words alone match nothing", "the of", nil, nil, ""},
		{"nothing asked for is nothing found", "", nil, nil, ""},
	} {
		r := shelf().Filter(Query{Topics: []string{c.query}})
		var topics, divergences []string
		for _, x := range r.Topics {
			topics = append(topics, x.ID)
		}
		for _, d := range r.Divergences {
			divergences = append(divergences, d.ID)
		}
		if !slices.Equal(topics, c.topics) || !slices.Equal(divergences, c.divergences) {
			t.Errorf("%s: %q keeps topics %v and divergences %v, want %v and %v", c.why, c.query, topics, divergences, c.topics, c.divergences)
		}
		because := ""
		if len(r.Matches) > 0 {
			because = r.Matches[0].Why
		}
		if because != c.because {
			t.Errorf("%s: %q matched because of %q, want %q", c.why, c.query, because, c.because)
		}
		if found := len(c.topics) > 0; found == (len(r.Nearest) > 0) {
			t.Errorf("%s: %q: nearest topics %v", c.why, c.query, r.Nearest)
		}
	}
}

func TestFilterChangesNothingItKeeps(t *testing.T) {
	whole := shelf()
	r := whole.Filter(Query{Topics: []string{"mill", "ferry"}})
	var want []Divergence
	for _, d := range whole.Divergences {
		if d.ID != "d1" {
			want = append(want, d)
		}
	}
	if !reflect.DeepEqual(r.Divergences, want) {
		t.Errorf("kept divergences differ from those of the whole result: %+v", r.Divergences)
	}
	if r.Hidden != (Hidden{Divergences: 1, Topics: 1}) {
		t.Errorf("hidden %+v, want one divergence and one topic", r.Hidden)
	}
	if !reflect.DeepEqual(whole, shelf()) {
		t.Error("the whole result was changed")
	}
}

func TestNearestTopicOfATypingError(t *testing.T) {
	r := shelf().Filter(Query{Topics: []string{"fery"}})
	if len(r.Nearest) == 0 || !strings.HasPrefix(r.Nearest[0], "ferry") {
		t.Errorf("nearest to \"fery\": %v, want the ferry first", r.Nearest)
	}
	if len(r.Topics)+len(r.Divergences) != 0 {
		t.Errorf("a typing error keeps %d topics and %d divergences", len(r.Topics), len(r.Divergences))
	}
}

func TestStemsOf(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		same      bool
	}{
		{"forms of a word", "negotiations", "negotiation", true},
		{"a country by its abbreviation", "U.S. troops", "US troops", true},
		{"the pronoun is no country", "he told us", "US", false},
		{"a nationality and its country", "Iranian", "Iran", true},
		{"a possessive", "Khamenei's", "Khamenei", true},
		{"letters of another alphabet", "Čapek", "čapek", true},
	} {
		a, b := stemsOf(c.a), stemsOf(c.b)
		if slices.Equal(a, b) != c.same {
			t.Errorf("%s: %q gives %v, %q gives %v", c.why, c.a, a, c.b, b)
		}
	}
}

// TestFilterByMeaning: what no word matches is searched by vectors, where there are any, and the match says so.
func TestFilterByMeaning(t *testing.T) {
	for _, c := range []struct {
		why, query string
		vectors    Vectors
		because    string
	}{
		{"no vectors, no meaning", "bargaining", nil, ""},
		{"another word for the label", "bargaining", pointed{"bargaining": 1, "negotiations": 1}, `meaning of "negotiations with Norda" (1.00)`},
		{"another word for a term", "bargaining", pointed{"bargaining": 1, "union": 1}, `meaning of "union" (1.00)`},
		{"a word that means nothing here", "bargaining", pointed{}, ""},
		{"small words mean nothing", "", pointed{"": 1}, ""},
		{"words come first", "ferry", pointed{"ferry": 1, "negotiations": 1}, "label"},
	} {
		r := shelf()
		r.vectors = c.vectors
		got := r.Filter(Query{Topics: []string{c.query}})
		because := ""
		if len(got.Matches) > 0 {
			because = got.Matches[0].Why
		}
		if because != c.because || len(got.Topics) != int(truth(because != "")) || len(got.Divergences) != len(got.Topics) {
			t.Errorf("%s: %q matched because of %q (%d topics, %d divergences), want %q", c.why, c.query, because, len(got.Topics), len(got.Divergences), c.because)
		}
	}
}

// TestFilterHidesLowConfidence: what is likelier wrong than right is shown only to those who ask for it.
func TestFilterHidesLowConfidence(t *testing.T) {
	r := shelf()
	r.Divergences = r.Divergences[:0]
	for _, l := range []Level{High, Medium, Low} {
		d := shelf().Divergences[0]
		d.Level = l
		r.Divergences = append(r.Divergences, d)
	}
	for _, c := range []struct {
		why  string
		min  Level
		want int
	}{
		{"nothing said means medium", "", 2},
		{"medium", Medium, 2},
		{"high", High, 1},
		{"all", Low, 3},
	} {
		got := r.Filter(Query{MinLevel: c.min})
		if len(got.Divergences) != c.want || got.Hidden.Divergences != 3-c.want {
			t.Errorf("%s: %d shown and %d hidden, want %d and %d", c.why, len(got.Divergences), got.Hidden.Divergences, c.want, 3-c.want)
		}
	}
}
