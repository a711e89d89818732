package compare

import (
	"crossclaim/claims"
	"crossclaim/claims/source"
	"slices"
	"strings"
)

// Verdict is the answer on two statements.
type Verdict struct {
	Label      string // contradiction, entailment or neutral
	Relation   Relation
	Cause      Cause      // "" unless the relation is a divergence
	Scores     [3]float64 // entailment, neutral, contradiction; they sum to 1
	Confidence float64
	Level      Level
	Message    string
	A, B       Member
	Guards     []Guard
	Witness    *Witness // what the scorer says, nil without one
}

// Pair compares two bare statements, the premise and the hypothesis: one event, time and speaker are presumed.
func Pair(premise, hypothesis string, opts Options) (Verdict, error) {
	verdicts, errs := judge([][2]string{{premise, hypothesis}}, opts, opts.Vectors)
	return verdicts[0], errs[0]
}

// Pairs is Pair for many pairs of premise and hypothesis: the scorer, if there is one, is asked once for all. Verdicts and
// errors stand in the order of the pairs. Sentence vectors are asked for only where a verdict rests on them: what they add to the words of a
// guard is left out.
func Pairs(pairs [][2]string, opts Options) ([]Verdict, []error) {
	vectors := opts.Vectors
	opts.Vectors = nil
	return judge(pairs, opts, vectors)
}

// judge compares pairs; vectors say how far apart two statements are that share no word.
func judge(pairs [][2]string, opts Options, vectors Vectors) ([]Verdict, []error) {
	opts.Assume = true
	verdicts, errs := make([]Verdict, len(pairs)), make([]error, len(pairs))
	read := make([]*two, len(pairs))
	for i, p := range pairs {
		read[i], errs[i] = readTwo(p[0], p[1], opts)
	}
	witnesses := heardOf(read, pairs, opts.Scorer)
	for i, t := range read {
		if errs[i] != nil {
			continue
		}
		t.vectors = vectors
		verdicts[i] = t.verdict()
		if witnesses != nil {
			verdicts[i] = t.weigh(verdicts[i], &witnesses[i])
		}
	}
	return verdicts, errs
}

// two is a pair of statements as the rules see them.
type two struct {
	set     *claims.Set
	index   *index
	ctx     *surroundings
	opts    Options
	vectors Vectors // how alike the statements are as wholes, nil without
	pairs   []pair  // every claim of the premise with every claim of the hypothesis
	found   []Divergence
	agreed  []agreement
}

func readTwo(premise, hypothesis string, opts Options) (*two, error) {
	set, err := claims.Build([]*claims.Document{
		source.FromText("a", premise, source.Meta{}), source.FromText("b", hypothesis, source.Meta{})}, nil)
	if err != nil {
		return nil, err
	}
	t := &two{set: set, index: newIndex(set), ctx: newSurroundings(set), opts: opts}
	t.index.assume = true
	t.index.learn(opts.Vectors)
	for i, a := range set.Claims {
		for j := i + 1; j < len(set.Claims); j++ {
			if set.Claims[j].Doc != a.Doc {
				t.pairs = append(t.pairs, pair{i, j})
			}
		}
	}
	found, agreed := t.index.examine(t.pairs, t.ctx, opts)
	t.found, t.agreed = slices.DeleteFunc(merge(set, found), t.excused), agreed
	return t, nil
}

// heardOf is what a scorer says of pairs in which the same figures and times stand in one writing. Of two statements that differ in nothing but a figure that
// the other one allows, "at least 12", "14", it takes no contradiction.
func heardOf(read []*two, pairs [][2]string, s Scorer) []Witness {
	at := [2]where{{0, 0}, {1, 0}}
	same, allowed := slices.Clone(pairs), map[int]bool{}
	for i, t := range read {
		if t != nil && len(t.set.Documents[0].Sentences) == 1 && len(t.set.Documents[1].Sentences) == 1 {
			same[i] = t.index.written(at, asMuch)
			loose := t.index.inOneWriting(at)
			allowed[i] = loose != same[i] && strings.EqualFold(loose[0], loose[1])
		}
	}
	out := ask(s, same)
	for i := range out {
		if allowed[i] {
			out[i] = out[i].calmed()
		}
	}
	return out
}

// verdict is what the rules say.
func (t *two) verdict() Verdict {
	if len(t.found) > 0 {
		return diverging(t.found[0])
	}
	return harmless(t.set, t.agreed)
}

// diverging is the verdict on a divergence.
func diverging(d Divergence) Verdict {
	v := Verdict{Label: "neutral", Relation: d.Relation, Cause: d.Cause, Confidence: d.Score, Level: d.Level, Message: d.Message,
		A: d.Positions[0].Members[0], B: d.Positions[len(d.Positions)-1].Members[0], Guards: d.Guards}
	switch d.Relation {
	case Contradict, ReportConflict, Dispute, Supersede:
		v.Label = "contradiction"
	}
	rest := round((1 - d.Score) / 2)
	v.Scores = [3]float64{rest, 1 - d.Score - rest, d.Score}
	if v.Label == "neutral" {
		v.Scores = [3]float64{rest, d.Score, 1 - d.Score - rest}
	}
	return v
}

// harmless is the verdict where nothing clashes: entailment when a claim of the premise covers the hypothesis.
func harmless(set *claims.Set, agreed []agreement) Verdict {
	v := Verdict{Label: "neutral", Relation: "", Confidence: 0.6, Level: Medium, Scores: [3]float64{0.3, 0.6, 0.1}, Message: "nothing in the two statements clashes"}
	for _, g := range agreed {
		if covers(g.a, g.b) && g.strength >= 0.5 && entire(set, agreed) {
			return Verdict{Label: "entailment", Relation: Agree, Confidence: g.strength, Level: level(g.strength), A: MemberOf(set, g.a), B: MemberOf(set, g.b),
				Scores: [3]float64{g.strength, round(1 - g.strength), 0}, Message: "both say " + clause(g.b)}
		}
	}
	return v
}

// entire says whether every claim of the hypothesis is covered by one of the premise.
func entire(set *claims.Set, agreed []agreement) bool {
	for _, c := range set.Claims {
		if c.Doc != set.Documents[1] || c.Kind == claims.NoClaim {
			continue
		}
		if !slices.ContainsFunc(agreed, func(g agreement) bool { return g.b == c && covers(g.a, g.b) }) {
			return false
		}
	}
	return true
}

// covers says whether every content word of b stands in a.
func covers(a, b *claims.Claim) bool { return len(common(b.Words, a.Words)) == len(b.Words) }
