package compare

import (
	_ "embed"
	"math"
	"slices"
	"strings"
	"sync"

	"crossclaim/claims"
	"crossclaim/claims/when"
)

// feature is a named number that says something of a finding; what it weighs stands in clash_weights.txt.
type feature struct {
	name  string
	value float64
}

// features are what a reader would look at to tell whether two claims clash: how much the sentences, the words around what is held up,
// the titles and the events have in common, how far apart the figures are, and which words of time, part and doubt stand on one side only.
// read is the event as it was matched before the detector changed it.
func (p *Pass) features(f *Finding, read *Event) []feature {
	out := make([]feature, 0, 128)
	add := func(name string, v float64) { out = append(out, feature{name, v}) }
	a, b := f.A.Claim, f.B.Claim
	overlap, shared := p.context.overlap(a, b)
	add("sentence cosine", overlap)
	add("words shared", log1p(len(shared)))
	ka, kb := p.context.keys[a.Doc][a.Sentence], p.context.keys[b.Doc][b.Sentence]
	add("words, shorter", log1p(min(len(ka), len(kb))))
	add("words, longer", log1p(max(len(ka), len(kb))))
	add("claims shared", read.Shared)
	add("event", read.Score)
	p.matches(add, read)
	p.namesShared(add, a, b)
	ta, tb := titleKeys(a.Doc), titleKeys(b.Doc)
	add("titles", jaccard(ta, tb))
	own, cross := []float64{jaccard(ka, ta), jaccard(kb, tb)}, []float64{jaccard(ka, tb), jaccard(kb, ta)}
	add("own title, less", slices.Min(own))
	add("own title, more", slices.Max(own))
	add("other title, less", slices.Min(cross))
	add("other title, more", slices.Max(cross))
	for _, n := range []int{3, 6} {
		la, ra := around(f.A, n)
		lb, rb := around(f.B, n)
		far := ""
		if n > 3 {
			far = ", wide"
		}
		add("before it"+far, jaccard(la, lb))
		add("after it"+far, jaccard(ra, rb))
		add("around it"+far, jaccard(union(la, ra), union(lb, rb)))
	}
	add("the sentence before", jaccard(keysOf(a.Doc, a.Sentence-1), keysOf(b.Doc, b.Sentence-1)))
	p.places(add, a, b)
	p.forms(add, a, b)
	p.amounts(add, f)
	p.stories(add, f)
	p.alignment(add, a, b)
	if kindOf(f) == denialKind {
		p.denied(add, f)
	}
	cueFeatures(add, a, b)
	return out
}

func log1p(n int) float64 { return math.Log1p(float64(n)) }

// matches tells how the parts of the event came out.
func (p *Pass) matches(add func(string, float64), e *Event) {
	for _, part := range []struct {
		name string
		m    Likeness
	}{{"subject", e.Subject}, {"object", e.Object}, {"predicate", e.Predicate}, {"place", e.Place}} {
		add(part.name+" same", truth(same(part.m)))
		add(part.name+" differs", truth(part.m == Different))
	}
	add("time same", truth(e.Time == when.Same))
	add("time overlaps", truth(e.Time == when.Overlap))
	add("time apart", truth(e.Time == when.Disjoint))
	add("conflicts", float64(len(e.Conflicts)))
}

// namesShared tells how many names both sentences have, and how many only one of them.
func (p *Pass) namesShared(add func(string, float64), a, b *claims.Claim) {
	na, nb := p.index.named(a), p.index.named(b)
	both := 0
	for _, n := range na {
		if slices.Contains(nb, n) {
			both++
		}
	}
	add("names shared", log1p(both))
	add("names, fewer alone", log1p(min(len(na), len(nb))-both))
	add("names, more alone", log1p(max(len(na), len(nb))-both))
	add("elsewhere", truth(p.index.elsewhere(a, b)))
}

// places tells where in their texts the claims stand, and how far the texts lie apart in time.
func (p *Pass) places(add func(string, float64), a, b *claims.Claim) {
	add("place, first", log1p(min(a.Sentence, b.Sentence)))
	add("place, later", log1p(max(a.Sentence, b.Sentence)))
	add("one text", truth(a.Doc == b.Doc))
	add("lead against body", truth(min(a.Sentence, b.Sentence) <= 2 && max(a.Sentence, b.Sentence) > 8))
	gap := 0.0
	if x, y := a.Doc.Published, b.Doc.Published; x.Known() && y.Known() {
		gap = math.Abs(x.From.Sub(y.From).Hours()) / 24
	} else {
		add("undated", 1)
	}
	add("days between", math.Log1p(min(gap, 30)))
	years := func(c *claims.Claim) (n int) {
		for _, t := range c.Doc.Times[c.Sentence] {
			if t.Year > 0 {
				n++
			}
		}
		return n
	}
	ya, yb := years(a), years(b)
	add("a year on one side", truth((ya > 0) != (yb > 0)))
	add("years", log1p(ya+yb))
	add("no time named", truth(len(a.Doc.Times[a.Sentence]) == 0)+truth(len(b.Doc.Times[b.Sentence]) == 0))
}

// forms tells how the claims are put.
func (p *Pass) forms(add func(string, float64), a, b *claims.Claim) {
	for _, form := range []struct {
		name string
		is   func(c *claims.Claim) bool
	}{
		{"speaker", func(c *claims.Claim) bool { return len(c.Speakers) > 0 }},
		{"hedged", func(c *claims.Claim) bool { return c.Hedged }},
		{"past", func(c *claims.Claim) bool { return c.Past && !c.Current }},
		{"passive", func(c *claims.Claim) bool { return c.Passive }},
		{"noun phrase", func(c *claims.Claim) bool { return c.Nominal }},
		{"copula", func(c *claims.Claim) bool { return c.Copular }},
		{"relative", relative},
		{"not asserted", func(c *claims.Claim) bool { return !asserted(c) }},
		{"subject open", func(c *claims.Claim) bool { return c.Subject.Unresolved || !c.Subject.Present() }},
		{"denies", denies},
		{"quoted", func(c *claims.Claim) bool { return strings.ContainsAny(words(c, c.SentenceSpan()), "“\"") }},
	} {
		x, y := form.is(a), form.is(b)
		add(form.name+", both", truth(x && y))
		add(form.name+", one", truth(x != y))
	}
}

// amounts tells how far apart two figures are and what they share.
func (p *Pass) amounts(add func(string, float64), f *Finding) {
	figures := func(c *claims.Claim) (n int) {
		for _, o := range p.index.bySentence(c) {
			n += len(o.Amounts)
		}
		return n
	}
	add("other figures", log1p(min(figures(f.A.Claim), figures(f.B.Claim))))
	x, y := figureOf(f.A), figureOf(f.B)
	if x == nil || y == nil {
		return
	}
	low, high := min(math.Abs(x.Value), math.Abs(y.Value)), max(math.Abs(x.Value), math.Abs(y.Value))
	add("ratio", math.Log((high+1)/(low+1)))
	add("gap", (high-low)/max(1, high))
	add("figure, smaller", math.Log1p(low))
	add("figure, larger", math.Log1p(high))
	add("figure small", truth(high < 4))
	add("bounds differ", truth(x.Bound != y.Bound))
	add("one unit", truth(x.Unit == y.Unit))
	add("scope", jaccard(sorted(x.Scope), sorted(y.Scope)))
	add("scope on one side", truth((len(x.Scope) == 0) != (len(y.Scope) == 0)))
	if da, db := f.A.Claim.Doc.Published, f.B.Claim.Doc.Published; da.Before(db) && x.Value < y.Value || db.Before(da) && y.Value < x.Value {
		add("grows", 1)
	}
}

//go:embed cues.txt
var cuesFile string

// cues are words that set one figure, deed or denial apart from another: words of time, part, doubt and place.
var cues = sync.OnceValue(func() []string {
	var out []string
	for line := range strings.Lines(cuesFile) {
		if w := strings.TrimSpace(line); w != "" && w[0] != '#' {
			out = append(out, w)
		}
	}
	return out
})

// cueFeatures tells which cues stand in both sentences, and which in one.
func cueFeatures(add func(string, float64), a, b *claims.Claim) {
	la, lb := a.Doc.Lemmas[a.Sentence], b.Doc.Lemmas[b.Sentence]
	for _, w := range cues() {
		x, y := slices.Contains(la, w), slices.Contains(lb, w)
		if x || y {
			add("cue "+w, truth(x)+truth(y))
		}
		if x != y {
			add("cue "+w+" alone", 1)
		}
	}
}

func truth(yes bool) float64 {
	if yes {
		return 1
	}
	return 0
}
