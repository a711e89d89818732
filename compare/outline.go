package compare

import (
	"cmp"
	"math"
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// outline is what a document tells as a whole: whether two sentences tell one story shows in what stands around them.
type outline struct {
	words   []string // content words, sorted, each once
	names   []int    // sorted, each once
	figures []tally  // sorted by measure and value, each once
	title   []float64
}

// tally is a figure that a document gives somewhere; sentence is the first that gives it.
type tally struct {
	measure  string
	value    float64
	sentence int
}

func (t tally) compare(o tally) int {
	return cmp.Or(cmp.Compare(t.measure, o.measure), cmp.Compare(t.value, o.value))
}

// outlines reads the outline of every document of a set.
func outlines(set *claims.Set, keys map[*claims.Document][][]string) map[*claims.Document]*outline {
	out := map[*claims.Document]*outline{}
	for _, d := range set.Documents {
		out[d] = &outline{words: sorted(slices.Concat(keys[d]...)), title: titleFigures(d)}
	}
	for _, c := range set.Claims {
		o := out[c.Doc]
		o.names = append(o.names, c.Names...)
		for i := range c.Amounts {
			if a := &c.Amounts[i]; a.Measure != "" {
				o.figures = append(o.figures, tally{claims.Normal(a.Measure), a.Value, c.Sentence})
			}
		}
	}
	for _, d := range set.Documents {
		o := out[d]
		slices.Sort(o.names)
		o.names = slices.Compact(o.names)
		slices.SortStableFunc(o.figures, tally.compare) // claims stand in the order of the text
		o.figures = slices.CompactFunc(o.figures, func(a, b tally) bool { return a.compare(b) == 0 })
	}
	return out
}

// titleFigures are the values that a title names.
func titleFigures(d *claims.Document) []float64 {
	var out []float64
	for _, q := range quantity.Find(text.Tokens(d.Title), d.Title, func(int) bool { return false }) {
		out = append(out, q.Value)
	}
	return out
}

// of are the figures of a measure.
func (o *outline) of(measure string) []tally {
	from, _ := slices.BinarySearchFunc(o.figures, measure, func(t tally, m string) int { return cmp.Compare(t.measure, m) })
	to := from
	for to < len(o.figures) && o.figures[to].measure == measure {
		to++
	}
	return o.figures[from:to]
}

// stories tells what the two documents of a finding have in common as a whole, and what part its figures play in each.
func (p *Pass) stories(add func(string, float64), f *Finding) {
	a, b := p.context.outlines[f.A.Claim.Doc], p.context.outlines[f.B.Claim.Doc]
	if a == nil || b == nil {
		return
	}
	add("texts, words", jaccard(a.words, b.words))
	add("texts, names", jaccard(a.names, b.names))
	figures := 0
	for _, t := range a.figures {
		if _, found := slices.BinarySearchFunc(b.figures, t, tally.compare); found && t.value > 1 {
			figures++
		}
	}
	add("texts, figures", log1p(figures))
	add("texts, figures, share", float64(figures)/float64(max(1, min(len(a.figures), len(b.figures)))))
	x, y := figureOf(f.A), figureOf(f.B)
	if x == nil || y == nil {
		return
	}
	p.beside(add, f, x, y)
	va, vb := a.of(claims.Normal(x.Measure)), b.of(claims.Normal(y.Measure))
	add("values told, fewer", log1p(min(len(va), len(vb))))
	add("values told, more", log1p(max(len(va), len(vb))))
	tells := func(list []tally, v float64) bool {
		return slices.ContainsFunc(list, func(t tally) bool { return math.Abs(t.value-v) <= 0.005*math.Abs(v) })
	}
	first := func(list []tally, c *claims.Claim) bool {
		return !slices.ContainsFunc(list, func(t tally) bool { return t.sentence < c.Sentence })
	}
	for _, part := range []struct {
		name string
		x, y bool
	}{
		{"the other told", tells(va, y.Value), tells(vb, x.Value)},
		{"first of its measure", first(va, f.A.Claim), first(vb, f.B.Claim)},
		{"in its title", slices.Contains(a.title, x.Value), slices.Contains(b.title, y.Value)},
		{"in the other title", slices.Contains(b.title, x.Value), slices.Contains(a.title, y.Value)},
		{"a title has another", len(a.title) > 0 && !slices.Contains(a.title, x.Value), len(b.title) > 0 && !slices.Contains(b.title, y.Value)},
	} {
		add(part.name+", both", truth(part.x && part.y))
		add(part.name+", one", truth(part.x != part.y))
	}
}

// sentencesApart is above 0 for a denial in the text that it answers, and is not told of any other.
const sentencesApart = "sentences apart"

// denied tells how near a denial stands to what it is held against, and whether who denies is named there.
func (p *Pass) denied(add func(string, float64), f *Finding) {
	d, c := f.A.Claim, f.B.Claim
	if f.B.Value == "denied" {
		d, c = c, d
	}
	if d.Doc == c.Doc {
		add(sentencesApart, log1p(max(d.Sentence-c.Sentence, c.Sentence-d.Sentence)))
		add("denied later", truth(d.Sentence > c.Sentence))
	}
	who := d.Subject.Name
	if s := last(d); s != nil && d.Copular {
		who = s.Name
	}
	add("who denies has a name", truth(who >= 0))
	add("who denies is named there", truth(who >= 0 && slices.Contains(p.index.named(c), who)))
	add("who denies is its subject", truth(who >= 0 && c.Subject.Name == who))
	add("who denies is its object", truth(who >= 0 && c.Object.Name == who))
}
