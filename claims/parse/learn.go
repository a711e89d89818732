package parse

import (
	"math/rand/v2"
	"slices"
)

// Example is one sentence of a treebank.
type Example struct {
	Words []string
	Gold  []Node
}

// Options steer Learn. The zero value of a field is its default.
type Options struct {
	Seed       uint64
	TagPasses  int    // over the examples; 5
	Passes     int    // of the parser; 8
	Classes    []byte // by Classes; none: words have no class
	Folds      int    // for the jackknifed tags the parser is trained on; 4
	TagBits    int    // size of the tagger's bucket index; 16
	ParseBits  int    // size of the parser's bucket index; 17
	TagCells   int    // weights kept; 350,000
	ParseCells int    // weights kept; 900,000
	Log        func(format string, args ...any)
}

func (o *Options) defaults() {
	set := func(p *int, v int) {
		if *p == 0 {
			*p = v
		}
	}
	set(&o.TagPasses, 5)
	set(&o.Passes, 8)
	set(&o.Folds, 4)
	set(&o.TagBits, 16)
	set(&o.ParseBits, 17)
	set(&o.TagCells, 350_000)
	set(&o.ParseCells, 900_000)
	if o.Log == nil {
		o.Log = func(string, ...any) {}
	}
}

// sample is an example made ready: hashed words, tags with a place for the root, gold heads with n for the root.
type sample struct {
	words  []word
	tags   []Tag // what the parser sees: predicted, not gold
	gold   []Tag
	heads  []int
	labels []Label
}

func newSample(e Example, c *classes) sample {
	n := len(e.Words)
	s := sample{tags: make([]Tag, n+1), gold: make([]Tag, n), heads: make([]int, n), labels: make([]Label, n)}
	for i, w := range e.Words {
		x := newWord(w)
		x.class = c.of(&x)
		s.words = append(s.words, x)
		s.gold[i], s.heads[i], s.labels[i] = e.Gold[i].Tag, e.Gold[i].Head, e.Gold[i].Label
		if s.heads[i] < 0 {
			s.heads[i] = n
		}
	}
	return s
}

// Learn trains a model and gives its file. The same examples, options and seed give the same bytes.
func Learn(examples []Example, o Options) ([]byte, error) {
	o.defaults()
	c, err := openClasses(string(o.Classes))
	if err != nil {
		return nil, err
	}
	samples := make([]sample, len(examples))
	for i, e := range examples {
		samples[i] = newSample(e, c)
	}
	if err := jackknife(samples, o); err != nil {
		return nil, err
	}
	tagger := learnTags(samples, o)
	parser := learnParser(samples, o)
	return modelBytes(seenActions(samples), o.Classes, tagger.pack(o.TagBits, o.TagCells, numTags),
		parser.pack(o.ParseBits, o.ParseCells, numAction)), nil
}

// jackknife gives each sample tags by a tagger that has not seen it, as the parser will meet them.
func jackknife(samples []sample, o Options) error {
	for f := range o.Folds {
		var rest []sample
		for i := range samples {
			if i*o.Folds/len(samples) != f {
				rest = append(rest, samples[i])
			}
		}
		t, err := openTable(string(learnTags(rest, o).pack(o.TagBits, o.TagCells, numTags)), true)
		if err != nil {
			return err
		}
		right, all := 0, 0
		for i := range samples {
			s := &samples[i]
			if i*o.Folds/len(samples) != f {
				continue
			}
			t.tag(new(adder), s.words, s.tags[:len(s.words)])
			for j, g := range s.gold {
				all++
				if s.tags[j] == g {
					right++
				}
			}
		}
		o.Log("fold %d: tags %.2f%%", f, 100*float64(right)/float64(all))
	}
	return nil
}

// learnTags trains the greedy tagger on its own decisions.
func learnTags(samples []sample, o Options) *perceptron {
	p := newPerceptron()
	rng := rand.New(rand.NewPCG(o.Seed, 1))
	order := upTo(len(samples))
	var buf [tagTemplates]uint64
	for range o.TagPasses {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			s := &samples[i]
			form := sentenceCase(s.words)
			p1, p2 := uint64(noTag), uint64(noTag)
			for j := range s.words {
				keys := thin(tagKeys(&buf, s.words, j, p1, p2, form), rng)
				score := p.score(keys)
				best := 0
				for c := 1; c < numTags; c++ {
					if score[c] > score[best] {
						best = c
					}
				}
				p.learn(uint8(s.gold[j]), uint8(best))
				p1, p2 = uint64(best), p1
			}
		}
	}
	return p
}

// learnParser trains the parser with the dynamic oracle of Goldberg and Nivre (2013): from the second pass on it
// follows its own decisions, right or wrong, and learns what is best from there.
func learnParser(samples []sample, o Options) *perceptron {
	p := newPerceptron()
	rng := rand.New(rand.NewPCG(o.Seed, 2))
	order, actions := upTo(len(samples)), seenActions(samples)
	var buf [parseTemplates]uint64
	var st state
	for pass := range o.Passes {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		right, all := 0, 0
		for _, i := range order {
			s := &samples[i]
			st.reset(s.words, s.tags)
			for !st.done() {
				score := p.score(thin(st.keys(&buf), rng))
				guess := st.best(score, actions)
				want := s.oracle(&st)
				good := want.best(score)
				all++
				if want.has(guess) {
					right++
					good = guess
				}
				p.learn(uint8(good), uint8(guess))
				if pass > 0 && rng.Float64() < 0.9 {
					good = guess
				}
				st.apply(good)
			}
		}
		o.Log("pass %d: %.2f%% of actions right, %d features", pass, 100*float64(right)/float64(all), len(p.rows))
	}
	return p
}

// seenActions lists, in order, the actions that the examples need.
func seenActions(samples []sample) []action {
	seen := map[action]bool{shift: true, leftArc + action(Root): true, rightArc + action(Dep): true}
	for i := range samples {
		s := &samples[i]
		for d, h := range s.heads {
			if h < d {
				seen[rightArc+action(s.labels[d])] = true
			} else {
				seen[leftArc+action(s.labels[d])] = true
			}
		}
	}
	var list []action
	for a := range seen {
		list = append(list, a)
	}
	slices.Sort(list)
	return list
}

func upTo(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}

// dropped is the share of features, in 256ths, that training leaves out of each decision.
const dropped = 77

// thin leaves features out at random, so that the rest learns to do without them: a strong feature, as a word, would
// else keep weaker ones, as its class, from being learnt (Sutton, Sindelar and McCallum 2006). It reuses keys.
func thin(keys []uint64, rng *rand.Rand) []uint64 {
	kept := keys[:0]
	var bits uint64
	for i, k := range keys {
		if i%8 == 0 {
			bits = rng.Uint64()
		}
		if bits&255 >= dropped {
			kept = append(kept, k)
		}
		bits >>= 8
	}
	return kept
}
