package reports

import (
	"bytes"
	"encoding/json"
	"io"

	"crossclaim/claims/text"
)

// SchemaVersion is the version of the JSON contract; it changes when a field changes its meaning or goes.
const SchemaVersion = 1

// jsonFormat writes the contract other programs rely on. The wire structs stand apart from the working types, so that a
// rename inside breaks nobody.
type jsonFormat struct{}

// Render writes one object.
func (jsonFormat) Render(w io.Writer, r *Report) error {
	switch r.Kind {
	case TopicList:
		return r.writeTopicList(w)
	case ClaimList:
		return WriteJSON(w, r.wireClaimList())
	case PairVerdict:
		return WriteJSON(w, r.Verdict.wire())
	}
	return r.writeComparison(w)
}

// begin opens an object with what all kinds of report tell of their texts.
func (r *Report) begin(w io.Writer) *object {
	o := newObject(w)
	o.field("schema_version", SchemaVersion)
	o.field("tool", r.wireTool())
	o.field("sources", r.wireSources())
	o.list("topics", len(r.Topics), func(i int) any { return r.wireTopic(r.Topics[i]) })
	return o
}

// writeComparison writes the object of a comparison.
func (r *Report) writeComparison(w io.Writer) error {
	o := r.begin(w)
	o.list("divergences", len(r.Divergences), func(i int) any { return r.wireDivergence(r.Divergences[i]) })
	o.list("agreements", r.Agreements, func(i int) any { return r.wireAgreement(r.Agreement(i)) })
	o.field("skipped", r.wireSkipped())
	o.field("stats", r.wireStats())
	if h := r.Hidden; h != (Hidden{Tables: h.Tables}) {
		o.field("hidden", wireHidden{h.Low, h.Filtered, h.Max, h.Topics, h.Agreements})
	}
	if len(r.Matches) > 0 {
		o.field("matches", r.wireMatches())
	}
	if len(r.Nearest) > 0 {
		o.field("nearest", r.Nearest)
	}
	return o.close()
}

// WriteJSON writes v indented, with everything that could steer a terminal escaped.
func WriteJSON(w io.Writer, v any) error {
	b, err := encode(v, "")
	if err == nil {
		_, err = w.Write(append(b, '\n'))
	}
	return err
}

// encode is v in JSON, its lines behind the first after a margin.
func encode(v any, margin string) ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent(margin, "  ")
	if err := encoder.Encode(v); err != nil {
		return nil, err
	}
	return text.EscapeJSON(bytes.TrimSuffix(b.Bytes(), []byte("\n"))), nil
}
