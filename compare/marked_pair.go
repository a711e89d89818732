package compare

import (
	"fmt"

	"crossclaim/claims"
)

// markedPair is what marks two sentences, a figure or a time of each, that cannot both be right of one thing and of which neither sentence gives the other.
type markedPair struct {
	at       [2]where
	pass     *Pass
	rule     Finding   // as a rule would report it
	features []feature // as for the findings of rules
}

func (x *index) markedPair(w [2]where, a, b *claims.Claim, ctx *surroundings, opts Options) markedPair {
	return markedPair{at: w, pass: &Pass{A: a, B: b, Event: x.event(a, b), index: x, context: ctx, opts: opts}}
}

func (m *markedPair) mark() *markedPair { return m }

// odds are those of a divergence by the features, and by how the scorer reads both sentences.
func (m *markedPair) odds(seen float64) float64 {
	kind := kindOf(&m.rule)
	odds, _ := clashModel().clash(clashGroup(kind), kind, m.features, seen)
	return odds
}

// valueOf is the value of a feature of rules, 0 for one that is not told.
func (m *markedPair) valueOf(name string) float64 {
	for _, v := range m.features {
		if v.name == name {
			return v.value
		}
	}
	return 0
}

// heard is what models say of two sentences.
type heard struct {
	checked [3]float64
	edited  [1 + len(Edited)]float64
	seen    float64 // by the scorer, the values marked (Reader)
}

// bestHeard is what speaks most for a clash: as much as models ever said of the pairs that were judged (fit/figures.tsv.gz).
var bestHeard = heard{checked: [3]float64{0, 0.06, 0.94}, edited: [1 + len(Edited)]float64{0.07, 0.86, len(Edited): 0.07}, seen: 1.4}

// hear asks the models about pairs.
func (x *index) hear(pairs []markable, reader Reader, opts Options) []heard {
	at, texts := make([][2]where, len(pairs)), make([][2]string, len(pairs))
	for i := range pairs {
		m := pairs[i].mark()
		kind := kindOf(&m.rule)
		at[i], texts[i] = m.at, [2]string{marked(kind, m.rule.A), marked(kind, m.rule.B)}
	}
	plain, out := x.textsOf(at), make([]heard, len(pairs))
	edited, checked, seen := opts.Patient.Editor.Relations(plain), opts.Patient.Checker.Score(plain), reader.Divergences(texts)
	for i := range out {
		out[i] = heard{checked[i], edited[i], seen[i]}
	}
	return out
}

// heard are the features of what models say of two sentences, and of how these stand to each other.
func (m *markedPair) heard(by heard) []feature {
	x, w := m.pass.index, m.at
	return []feature{
		{"features of rules", m.odds(by.seen)},
		{"contradiction", logOdds(by.checked[2])},
		{"entailment", logOdds(by.checked[0])},
		{"any", logOdds(1 - by.edited[0])},
		{"grave", logOdds(1 - by.edited[0] - by.edited[len(Edited)])},
		{"margin", x.margin(w)},
		{"cosine", x.nearness(w)},
		{"words shared", truth(x.wordsShared(w))},
		{"on top", truth(x.onTop(w))},
		{"both fit", truth(x.fitting(w))},
		{"figures apart", truth(x.figuresApart(w))},
	}
}

// settled is the n-th lead as a finding, by whose word it is so likely.
func (m *markedPair) settled(likely float64, n int) settled {
	p, out := m.pass, m.rule
	likely = min(likely, markedSurest)
	p.Event.Subject, p.Event.Object, p.Event.Time = Open, Open, p.index.sentenceTimes(p.A, p.B)
	out.Cause, out.Strength, out.Aspect, out.Message = Learned, likely, fmt.Sprint("lead ", n), out.A.Value+" against "+out.B.Value
	s := settled{Finding: out, guards: p.guards(&out), score: likely, weighed: "figures"}
	if m.rule.Cause == DateTime {
		s.weighed = "times"
	}
	s.relation, s.why = p.relation(&m.rule, s.guards)
	return s
}
