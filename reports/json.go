package reports

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf8"
)

// SchemaVersion is the version of the JSON contract; it changes when a field changes its meaning or goes.
const SchemaVersion = 1

// jsonFormat writes the contract other programs rely on. The wire structs stand apart from the working types, so that a
// rename inside breaks nobody.
type jsonFormat struct{}

// Render writes one object.
func (jsonFormat) Render(w io.Writer, r *Report) error { return WriteJSON(w, r.wire()) }

// WriteJSON writes v indented, with everything that could steer a terminal escaped.
func WriteJSON(w io.Writer, v any) error {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(escapeJSON(b.Bytes()))
	return err
}

// escapeJSON escapes the runes that encoding/json lets through although a terminal obeys them: DEL, C1 controls and
// marks of direction. They occur inside strings only.
func escapeJSON(b []byte) []byte {
	out := make([]byte, 0, len(b))
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if r == '\n' || !odd(r) {
			out = append(out, b[i:i+size]...)
		} else if r <= 0xffff {
			out = fmt.Appendf(out, `\u%04x`, r)
		} else {
			out = fmt.Appendf(out, `\u%04x\u%04x`, 0xd800+(r-0x10000)>>10, 0xdc00+(r-0x10000)&0x3ff)
		}
		i += size
	}
	return out
}

// wire is the report as the kind asks for it.
func (r *Report) wire() any {
	switch r.Kind {
	case TopicList:
		return r.wireTopicList()
	case ClaimList:
		return r.wireClaimList()
	case PairVerdict:
		return r.Verdict.wire()
	}
	out := wireReport{
		SchemaVersion: SchemaVersion, Tool: r.wireTool(), Sources: r.wireSources(), Topics: r.wireTopics(),
		Divergences: []wireDivergence{}, Agreements: []wireAgreement{}, Skipped: r.wireSkipped(), Stats: r.wireStats(),
		Matches: r.wireMatches(), Nearest: r.Nearest,
	}
	for _, d := range r.Divergences {
		out.Divergences = append(out.Divergences, r.wireDivergence(d))
	}
	for _, a := range r.Agreements {
		out.Agreements = append(out.Agreements, wireAgreement{a.Topic, r.wireMember(a.A), r.wireMember(a.B)})
	}
	if h := r.Hidden; h != (Hidden{Tables: h.Tables}) {
		out.Hidden = &wireHidden{h.Low, h.Filtered, h.Max, h.Topics, h.Agreements}
	}
	return out
}
