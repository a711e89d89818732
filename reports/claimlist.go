package reports

import (
	"cmp"
	"slices"
	"strings"

	"crossclaim/claims"
)

// Sentence is one sentence of a source with what was read of it.
type Sentence struct {
	Quote
	Heading bool
	Claims  []ClaimReading
	Events  []EventReading // what names an event by its kind alone
}

// EventReading is a phrase such as "the attack" with the earlier words that tell which; these are "" where that is open.
type EventReading struct {
	Quote
	Means Quote
}

// ClaimReading is one claim in words, part by part; what is absent is "".
type ClaimReading struct {
	Quote
	Subject, Predicate, Object string
	Others                     []string // obliques and complements, each with its preposition
	Polarity, Modality, Kind   string
	Stance, Target             string
	Hedged                     bool
	Speakers                   []string // the outermost first
	Amounts, Times, Names      []string
	Factuality                 string // what the verb above the clause makes of its truth, "" for what the clause itself says
	Tense                      string // past, present or ""
	Spans                      PartSpans
}

// Claims makes the report of what was read of each sentence, in the order in which the sources were given.
func Claims(set *claims.Set, opts Options) *Report {
	b := newBuilder(set)
	r := b.report(ClaimList, opts)
	bySentence := map[*claims.Document]map[int][]*claims.Claim{}
	for _, c := range set.Claims {
		if bySentence[c.Doc] == nil {
			bySentence[c.Doc] = map[int][]*claims.Claim{}
		}
		bySentence[c.Doc][c.Sentence] = append(bySentence[c.Doc][c.Sentence], c)
	}
	for _, doc := range set.Documents {
		for i, s := range doc.Sentences {
			sentence := Sentence{Quote: b.quote(doc, s.Span), Heading: s.Heading}
			for _, c := range bySentence[doc][i] {
				sentence.Claims = append(sentence.Claims, b.reading(c))
			}
			for _, d := range described(doc, s.Span) {
				sentence.Events = append(sentence.Events, b.event(doc, d))
			}
			r.Sentences = append(r.Sentences, sentence)
		}
	}
	return r
}

func (b builder) event(doc *claims.Document, d claims.Description) EventReading {
	out := EventReading{Quote: b.quote(doc, d.Span)}
	if d.Resolved() {
		out.Means = b.quote(doc, d.Means)
	}
	return out
}

func (b builder) reading(c *claims.Claim) ClaimReading {
	out := ClaimReading{
		Quote: b.quote(c.Doc, c.Span), Subject: argument(c, c.Subject), Predicate: predicate(c),
		Object: argument(c, c.Object), Polarity: polarity(c.Polarity), Modality: modality(c.Modality), Kind: kind(c.Kind),
		Stance: stance(c.Stance), Target: argument(c, c.Target), Hedged: c.Hedged,
		Factuality: factuality(c.Factive), Tense: tense(c), Spans: partSpans(c),
	}
	for _, a := range c.Others {
		if s := argument(c, a); s != "" {
			out.Others = append(out.Others, strings.TrimSpace(a.Case+" "+s))
		}
	}
	for _, s := range c.Speakers {
		out.Speakers = append(out.Speakers, claims.Fold(s.Text))
	}
	for _, a := range c.Amounts {
		out.Amounts = append(out.Amounts, strings.TrimSpace(claims.Fold(cmp.Or(a.Text, a.Span.Of(c.Doc.Text)))+measure(a.Measure)))
	}
	for _, m := range c.Moments {
		out.Times = append(out.Times, claims.Fold(cmp.Or(m.Text, m.Span.Of(c.Doc.Text)))+resolved(m))
	}
	for _, n := range c.Names {
		if n >= 0 && n < len(b.set.Names) {
			out.Names = append(out.Names, b.set.Names[n].Label)
		}
	}
	return out
}

// predicate writes the words of the predicate, in brackets behind them a verb that another clause has.
func predicate(c *claims.Claim) string {
	out := c.Doc.Quote(c.Predicate)
	if c.Elided.Len() > 0 {
		out += " (" + c.Doc.Quote(c.Elided) + ")"
	}
	return out
}

// argument is a participant as written, with a note when it stands elsewhere or is not settled.
func argument(c *claims.Claim, a claims.Arg) string {
	if !written(a) {
		return ""
	}
	s := settled(c.Doc, a.Span)
	if a.Restored {
		s = "(" + s + ")"
	}
	if a.Unresolved {
		s += " [?]"
	}
	return s
}

// described are the descriptions of events that lie in a span of the document.
func described(doc *claims.Document, span claims.Span) []claims.Description {
	from, _ := slices.BinarySearchFunc(doc.Events, span.Start, func(d claims.Description, at int) int { return cmp.Compare(d.Span.Start, at) })
	to := from
	for to < len(doc.Events) && span.Contains(doc.Events[to].Span) {
		to++
	}
	return doc.Events[from:to]
}

// settled is the text of a span with what each description of an event in it goes back to: "the attack [a bombing in Harun]", or [?].
func settled(doc *claims.Document, span claims.Span) string {
	var b strings.Builder
	at := span.Start
	for _, d := range described(doc, span) {
		means := "?"
		if d.Resolved() {
			means = short(doc.Quote(d.Means), longestMeaning)
		}
		b.WriteString(doc.Text[at:d.Span.End] + " [" + means + "]")
		at = d.Span.End
	}
	b.WriteString(doc.Text[at:span.End])
	return claims.Fold(b.String())
}

// The lengths in bytes at which a text that is shown beside others is cut: what words stand for, and a title.
const longestMeaning, longestTitle = 80, 200

// short is the beginning of a long text, up to the end of a word if there is one.
func short(s string, most int) string {
	if len(s) <= most {
		return s
	}
	if at := strings.LastIndexByte(s[:most], ' '); at > 0 {
		return s[:at] + " …"
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}

func measure(m string) string {
	if m == "" {
		return ""
	}
	return " (" + m + ")"
}

// resolved writes the days a time stands for, or that it is open.
func resolved(m claims.Moment) string {
	if !m.Resolved || !m.Interval.Known() {
		return " (open)"
	}
	from, to := m.Interval.From.Format("2006-01-02"), m.Interval.To.Add(-1).Format("2006-01-02")
	if from == to {
		return " (" + from + ")"
	}
	return " (" + from + " to " + to + ")"
}

// polarity, modality, kind and stance name the enumerations of package claims.

func polarity(p claims.Polarity) string {
	switch p {
	case claims.Denied:
		return "denied"
	case claims.Implicit:
		return "implicitly denied"
	}
	return "affirmed"
}

func modality(m claims.Modality) string {
	switch m {
	case claims.Possible:
		return "possible"
	case claims.Planned:
		return "planned"
	case claims.Conditional:
		return "conditional"
	case claims.Necessary:
		return "necessary"
	case claims.Wished:
		return "wished"
	case claims.Question:
		return "question"
	}
	return "asserted"
}

func kind(k claims.Kind) string {
	switch k {
	case claims.Opinion:
		return "opinion"
	case claims.Forecast:
		return "forecast"
	case claims.NoClaim:
		return "no claim"
	}
	return "fact"
}

func stance(s claims.Stance) string {
	switch s {
	case claims.For:
		return "for"
	case claims.Against:
		return "against"
	case claims.Silent:
		return "silent"
	}
	return ""
}

// factuality says in words what lexicon.Factive says of the verb above a clause.
func factuality(value string) string {
	switch value {
	case "presuppose":
		return "taken as fact" // "regrets that"
	case "cancel":
		return "not taken as fact" // "pretended that"
	case "imply":
		return "decided by its verb" // "managed to", "forgot to"
	}
	return ""
}
