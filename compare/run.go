package compare

import (
	"slices"
	"sync"

	"crossclaim/claims"
	"crossclaim/claims/parallel"
)

// Scorer gives the probabilities of entailment, neutral and contradiction for ordered pairs of statements. It must be safe for
// concurrent use.
type Scorer interface {
	Score(pairs [][2]string) [][3]float64
}

// Cutter is a scorer that takes no more than so many words: Cut says of each pair whether an end of it is left out.
type Cutter interface {
	Cut(pairs [][2]string) []bool
}

// Reader is a scorer that tells how surely an editor would want two texts side by side, in any order of the two, as log odds; what is at
// stake may stand between [ and ].
type Reader interface {
	Divergences(pairs [][2]string) []float64
}

// Options of a comparison; the zero value compares by rules alone.
type Options struct {
	Scorer  Scorer  // nil: rules alone
	Editor  Editor  // nil: nothing is found but what rules find
	Checker Scorer  // of two sentences of different texts, whose order must not matter; nil: beside rules an editor alone finds
	Patient Patient // where few sentences are compared, in place of Editor and Checker
	Vectors Vectors // nil: what speaks of the same thing is found by words, names and measures alone
	Assume  bool    // two bare statements: one event, time and speaker are presumed unless the text says otherwise
}

// featured says whether the confidence of what is found is told by features: it is where a scorer has a say and the texts are more than
// bare statements.
func (o Options) featured() bool { return o.Scorer != nil && !o.Assume }

// Run compares the claims of a set and merges what it finds into divergences.
func Run(set *claims.Set, opts Options) *Result {
	x := newIndex(set)
	var ctx *surroundings
	var more []pair
	var wait sync.WaitGroup
	wait.Go(func() {
		ctx = newSurroundings(set)
		if opts.featured() {
			ctx.outlines = outlines(set, ctx.keys)
		}
		more = slices.Concat(x.figures(ctx), x.quotes(), x.denials(), x.restatements(), x.identities(), x.agePairs(), x.forecastPairs(), x.hourPairs(), x.statePairs())
	})
	x.learn(opts.Vectors)
	pairs, ranker := x.candidates()
	wait.Wait()
	pairs = join(pairs, more)
	found, agreed := x.examine(pairs, ctx, opts)
	leads, read := x.edited(ranker, ctx, opts)
	found = append(found, leads...)
	r := &Result{Set: set, Topics: set.Topics, Divergences: merge(set, nearest(found)), vectors: opts.Vectors}
	scored := read + testify(opts.Scorer, r.Divergences)
	if !opts.Assume {
		calibrate(r.Divergences, set)
		r.Divergences = x.once(x.unsaid(r.Divergences))
	}
	r.Divergences = unlessContested(ctx.unlessBoth(x.unlessTold(r.Divergences)))
	r.Agreements = agreements(set, agreed, r.Divergences)
	r.Coverage = coverage(r, x)
	r.order()
	r.Versions = x.versionPairs()
	r.Stats = Stats{Sentences: sentencesOf(set), Claims: len(set.Claims), Topics: len(set.Topics), Considered: ranker.considered, Ranked: len(pairs), Scored: scored}
	for _, d := range r.Divergences {
		if d.Level == Low {
			r.Stats.Low++
		}
	}
	return r
}

// examine runs every detector on every pair, on all cores; the outcome stands in the order of the pairs.
func (x *index) examine(pairs []pair, ctx *surroundings, opts Options) ([]settled, []agreement) {
	ctx.see(x)
	const block = 256
	found, agreed := make([][]settled, (len(pairs)+block-1)/block), make([][]agreement, (len(pairs)+block-1)/block)
	parallel.With(len(found), func() func(int) {
		pass := new(Pass) // one for all pairs and detectors: a pass each would be most of the garbage of a run
		return func(b int) {
			for _, p := range pairs[b*block : min((b+1)*block, len(pairs))] {
				f, a := x.look(p, pass, ctx, opts)
				found[b] = append(found[b], f...)
				if a != nil {
					agreed[b] = append(agreed[b], *a)
				}
			}
		}
	})
	return slices.Concat(found...), slices.Concat(agreed...)
}

// look examines one pair; p is scratch.
func (x *index) look(at pair, p *Pass, ctx *surroundings, opts Options) ([]settled, *agreement) {
	a, b := x.set.Claims[at.a], x.set.Claims[at.b]
	if a.Kind == claims.NoClaim || b.Kind == claims.NoClaim || ctx.copied(a, b) || x.unlike(a.Doc, b.Doc) {
		return nil, nil
	}
	if !ctx.worth(x, a, b) {
		return nil, nil
	}
	event := x.event(a, b)
	var found []settled
	*p = Pass{A: a, B: b, index: x, context: ctx, opts: opts, found: p.found}
	for _, d := range Detectors {
		p.Event, p.found = event, p.found[:0] // a detector may change the event it looks at
		d.Run(p)
		for _, f := range p.found {
			p.Event = f.event
			if s, ok := p.settle(f); ok {
				if kind := kindOf(&f); clashGroup(kind) != "" && opts.featured() {
					s.features, s.marked = append(p.features(&f, &event), feature{"score", s.score}), [2]string{marked(kind, f.A), marked(kind, f.B)}
					s.odds, _ = clashModel().clash(clashGroup(kind), kind, s.features, clashModel().seen.mean)
				}
				found = append(found, s)
			}
		}
	}
	if len(found) == 0 {
		p.Event = event
		if strength := p.agrees(); strength > 0 {
			return nil, &agreement{a, b, strength}
		}
	}
	return found, nil
}

// join adds more candidates, in any order, to a list of pairs that ascends.
func join(pairs, more []pair) []pair {
	slices.SortFunc(more, pair.compare)
	out := make([]pair, 0, len(pairs)+len(more))
	for len(pairs) > 0 && len(more) > 0 {
		if pairs[0].compare(more[0]) <= 0 {
			out, pairs = append(out, pairs[0]), pairs[1:]
		} else {
			out, more = append(out, more[0]), more[1:]
		}
	}
	return slices.Compact(append(append(out, pairs...), more...))
}
