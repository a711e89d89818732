package reports

import (
	"io"

	"crossclaim/claims"
	"crossclaim/compare"
)

// The JSON of the kinds of report that are no comparison.

// writeTopicList writes the object of a list of topics.
func (r *Report) writeTopicList(w io.Writer) error {
	o := r.begin(w)
	o.field("skipped", r.wireSkipped())
	if r.Hidden.Topics > 0 {
		o.field("hidden_topics", r.Hidden.Topics)
	}
	if len(r.Matches) > 0 {
		o.field("matches", r.wireMatches())
	}
	if len(r.Nearest) > 0 {
		o.field("nearest", r.Nearest)
	}
	return o.close()
}

type wireClaimReport struct {
	SchemaVersion int            `json:"schema_version"`
	Tool          wireTool       `json:"tool"`
	Sources       []wireSource   `json:"sources"`
	Sentences     []wireSentence `json:"sentences"`
	Skipped       []wireSkipped  `json:"skipped"`
}

type wireSentence struct {
	wirePlace
	Text    string        `json:"text"`
	Heading bool          `json:"heading"`
	Claims  []wireReading `json:"claims"`
	Events  []wireEvent   `json:"events"`
}

// wireEvent is a description of an event; means is null where it is open what it goes back to.
type wireEvent struct {
	wireText
	Means *wireText `json:"means"`
}

type wireText struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// wireReading is a claim part by part: ClaimReading says what the values mean, of factuality and tense the functions of these names.
type wireReading struct {
	Start     int      `json:"start"`
	End       int      `json:"end"`
	Text      string   `json:"text"`
	Subject   string   `json:"subject"`
	Predicate string   `json:"predicate"`
	Object    string   `json:"object"`
	Others    []string `json:"others"`
	Polarity  string   `json:"polarity"`
	Modality  string   `json:"modality"`
	Kind      string   `json:"kind"`
	Stance    string   `json:"stance"`
	Target    string   `json:"target"`
	Hedged    bool     `json:"hedged"`
	Speakers  []string `json:"speakers"`
	Amounts   []string `json:"amounts"`
	Times     []string `json:"times"`
	Names     []string `json:"names"`

	Factuality string    `json:"factuality"`
	Tense      string    `json:"tense"`
	Spans      wireParts `json:"spans"`
}

// wireParts is where the parts of a claim stand; what has no words is null. The lists are in the order of those of wireReading, and one of
// Others is without its preposition.
type wireParts struct {
	Subject   *wireSpan   `json:"subject"`
	Predicate *wireSpan   `json:"predicate"`
	Object    *wireSpan   `json:"object"`
	Target    *wireSpan   `json:"target"`
	Negator   *wireSpan   `json:"negator"`
	Modal     *wireSpan   `json:"modal"`
	Others    []*wireSpan `json:"others"`
	Speakers  []*wireSpan `json:"speakers"`
	Amounts   []*wireSpan `json:"amounts"`
	Times     []*wireSpan `json:"times"`
}

func newWireParts(p PartSpans) wireParts {
	one := func(s claims.Span) *wireSpan {
		if s.Len() <= 0 {
			return nil
		}
		return &wireSpan{s.Start, s.End}
	}
	all := func(spans []claims.Span) []*wireSpan {
		out := []*wireSpan{}
		for _, s := range spans {
			out = append(out, one(s))
		}
		return out
	}
	return wireParts{
		one(p.Subject), one(p.Predicate), one(p.Object), one(p.Target), one(p.Negator), one(p.Modal),
		all(p.Others), all(p.Speakers), all(p.Amounts), all(p.Times),
	}
}

func (r *Report) wireClaimList() wireClaimReport {
	out := wireClaimReport{SchemaVersion, r.wireTool(), r.wireSources(), []wireSentence{}, r.wireSkipped()}
	for _, s := range r.Sentences {
		sentence := wireSentence{r.wirePlace(s.Quote), s.Text, s.Heading, []wireReading{}, []wireEvent{}}
		for _, c := range s.Claims {
			sentence.Claims = append(sentence.Claims, wireReading{
				c.Start, c.End, c.Text, c.Subject, c.Predicate, c.Object, list(c.Others), c.Polarity, c.Modality, c.Kind,
				c.Stance, c.Target, c.Hedged, list(c.Speakers), list(c.Amounts), list(c.Times), list(c.Names),
				c.Factuality, c.Tense, newWireParts(c.Spans),
			})
		}
		for _, e := range s.Events {
			event := wireEvent{wireText: wireText{e.Start, e.End, e.Text}}
			if e.Means.Text != "" {
				event.Means = &wireText{e.Means.Start, e.Means.End, e.Means.Text}
			}
			sentence.Events = append(sentence.Events, event)
		}
		out.Sentences = append(out.Sentences, sentence)
	}
	return out
}

// Scores are three probabilities as JSON writes them.
type Scores struct {
	Entailment    float64 `json:"entailment"`
	Neutral       float64 `json:"neutral"`
	Contradiction float64 `json:"contradiction"`
}

// NewScores rounds a triple of entailment, neutral and contradiction.
func NewScores(p [3]float64) Scores { return Scores{round(p[0]), round(p[1]), round(p[2])} }

// Model is what the scorer says of two statements in both orders, as JSON writes it.
type Model struct {
	AToB Scores `json:"a_to_b"`
	BToA Scores `json:"b_to_a"`
	Cut  bool   `json:"truncated,omitempty"` // the end of the longer statement was not read
}

// NewModel is nil when the scorer was not asked.
func NewModel(w *compare.Witness) *Model {
	if w == nil {
		return nil
	}
	return &Model{NewScores(w.Forward), NewScores(w.Backward), w.Cut}
}

type wireStatement struct {
	Text     string     `json:"text"`
	Evidence []wireSpan `json:"evidence"`
}

type wireVerdict struct {
	SchemaVersion int           `json:"schema_version"`
	Tool          wireTool      `json:"tool"`
	Label         string        `json:"label"`
	Relation      string        `json:"relation"`
	Cause         string        `json:"cause"`
	Scores        Scores        `json:"scores"`
	Confidence    float64       `json:"confidence"`
	Message       string        `json:"message"`
	A             wireStatement `json:"a"`
	B             wireStatement `json:"b"`
	Guards        []wireGuard   `json:"guards"`
	Model         *Model        `json:"model,omitempty"`
}

func (v *Verdict) wire() wireVerdict {
	return wireVerdict{
		SchemaVersion, wireTool{v.Tool.Name, v.Tool.Version, v.Tool.Scorer}, v.Label, string(v.Relation), string(v.Cause),
		NewScores(v.Scores), round(v.Confidence), v.Message,
		wireStatement{v.A.Text, wireSpans(v.A.Evidence)}, wireStatement{v.B.Text, wireSpans(v.B.Evidence)}, wireGuards(v.Guards), NewModel(v.Witness),
	}
}
