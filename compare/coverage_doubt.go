package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
)

const (
	likely    = 0.32 // cosine, twice it where a part of the theme is named, from which a sentence in another document says the same,
	unlikely  = 0.14 // and under which it does not
	namesPart = 0.25 // of what a theme must name, for a part of it
	sameRoot  = 0.7  // of the letters of the longer of two words that must be alike for one root: voter, vote
	leastRoot = 4    // letters of a root
	mayTell   = 0.26 // likeness of a label of common words and a sentence, by their vectors, from which it may speak of that
	likeMeant = 0.56 // likeness of two sentences, by their vectors, from which both may speak of one topic,
	likeSide  = 0.4  // or, in the row of a divergence, of one point
	witnesses = 8    // sentences found elsewhere that a source is compared with by vectors
)

// near looks again into the documents where find met no sentence: one that is like a sentence found elsewhere, or a little
// like it and names a part of the theme, speaks of it in other words. It lists the documents of which it cannot tell.
func (s *scout) near(t theme, best [][]found) (doubtful []int) {
	home := make([]int, 0, witnesses)
	for _, list := range best {
		if len(list) > 0 {
			home = append(home, list[0].site)
		}
	}
	score, second := s.likeness(t, home, best)
	s.touch(t.hints)
	for d, like := range score {
		switch {
		case len(best[d]) > 0:
		case like >= likely:
			best[d] = []found{{second[d], 0}}
		case like >= unlikely, s.touched[d] == s.turn, s.means(d, t.label, mayTell), t.label.length > 0 && s.meansAny(d, home, likeMeant):
			doubtful = append(doubtful, d)
		}
	}
	return doubtful
}

// likeness gives for each document without a sentence found how like one of its sentences is to one of those at home, and
// which one that is.
func (s *scout) likeness(t theme, home []int, best [][]found) (score []float64, second []int) {
	total := 0.0
	for _, k := range t.must {
		total += s.wanted[k]
	}
	score, second = make([]float64, len(best)), make([]int, len(best))
	for _, i := range home {
		for _, j := range s.neighbours(i) {
			d := s.sites[j].doc
			if len(best[d]) > 0 {
				continue
			}
			named := 0.0
			for _, k := range s.sites[j].keys {
				named += s.wanted[k]
			}
			like := s.alike(i, j)
			if named >= namesPart*total {
				like *= 2
			}
			if like > score[d] || like == score[d] && j < second[d] {
				second[d], score[d] = j, like
			}
		}
	}
	return score, second
}

// touch marks the documents that hold one of the keys with the turn at hand.
func (s *scout) touch(keys []int32) {
	s.turn++
	for _, k := range keys {
		for _, i := range s.posts[k] {
			s.touched[s.sites[i].doc] = s.turn
		}
	}
}

// means says whether the vector of a sentence of a document is as like another; never without vectors.
func (s *scout) means(d int, v vector, least float64) bool {
	if s.x.senses == nil || v.length == 0 || s.large() {
		return false
	}
	for i := s.first[d]; i < s.first[d]+len(s.set.Documents[d].Sentences); i++ {
		if s.x.senses.sentence[i].cosine(v) >= least {
			return true
		}
	}
	return false
}

// meansAny says whether a sentence of a document is as like one of those at home by vectors.
func (s *scout) meansAny(d int, home []int, least float64) bool {
	return s.x.senses != nil && slices.ContainsFunc(home[:min(witnesses, len(home))], func(i int) bool {
		return s.means(d, s.x.senses.sentence[i], least)
	})
}

// beside lists the documents whose cell in the row of a divergence is still silent though they may speak of its point: they name
// what is measured, or hold a sentence like one of its sides, in a row of figures one with a figure.
func (s *scout) beside(row *Row, t theme) (doubtful []int) {
	s.touch(t.hints)
	home := t.home[:min(witnesses, len(t.home))]
	for _, j := range home {
		s.eachAlike(j, func(i int32, likeness float64) {
			if likeness >= unlikely && (t.amount == nil || s.numbered(int(i), t.amount)) {
				s.touched[s.sites[i].doc] = s.turn
			}
		})
	}
	for d, cell := range row.Cells {
		if cell.State == Silence && (s.touched[d] == s.turn || s.meant(d, home, t.amount)) {
			doubtful = append(doubtful, d)
		}
	}
	return doubtful
}

// eachAlike calls what it is given with every sentence that shares a key with sentence j, and how alike both are. It finds them by
// their keys: to compare a sentence with all others for every divergence would take most of the time of a large set.
func (s *scout) eachAlike(j int, do func(i int32, likeness float64)) {
	var met []int32
	for _, k := range s.sites[j].keys { // ascending, so that the sums are those of alike
		if s.large() && len(s.posts[k]) > maxPosting {
			continue // what so many hold weighs little, and there are more the more there are sentences
		}
		for _, i := range s.posts[k] {
			if s.sums[i] == 0 {
				met = append(met, i)
			}
			s.sums[i] += s.rare[k] * s.rare[k]
		}
	}
	for _, i := range met {
		if s.sums[i] > 0 {
			do(i, s.cosine(s.sums[i], int(i), j))
		}
		s.sums[i] = 0
	}
}

// meant says whether a sentence of a document is like one of those at home by vectors, in a row of figures one with a figure.
func (s *scout) meant(d int, home []int, amount *claims.Amount) bool {
	if s.x.senses == nil {
		return false
	}
	for i := s.first[d]; i < s.first[d]+len(s.set.Documents[d].Sentences); i++ {
		if amount != nil && !s.numbered(i, amount) {
			continue
		}
		for _, j := range home {
			if s.x.senses.sentence[i].cosine(s.x.senses.sentence[j]) >= likeSide {
				return true
			}
		}
	}
	return false
}

// numbered says whether a sentence holds a figure of the kind of another, whatever it measures.
func (s *scout) numbered(i int, other *claims.Amount) bool {
	at := s.sites[i]
	return slices.ContainsFunc(s.claimsOf(at.doc, at.sentence), func(c *claims.Claim) bool {
		return slices.ContainsFunc(c.Amounts, func(a claims.Amount) bool { return a.Kind == other.Kind && a.Unit == other.Unit })
	})
}

// hints lists the keys of words and of their parts, and of other words of one root: a source that holds one may speak of what
// they name. COVID is a part of COVID-19, vote has the root of voter.
func (a *atlas) hints(words []string) []int32 {
	var out []int32
	for _, w := range words {
		for _, part := range append(strings.FieldsFunc(w, func(r rune) bool { return r == '-' || r == ' ' }), w) {
			root := stem(claims.Normal(part)) // not a.stem, which writes: tables are made side by side
			if id, ok := a.ids[root]; ok {
				out = append(out, id)
			}
			if len(root) < leastRoot {
				continue
			}
			for _, other := range a.roots[root[:leastRoot]] {
				if oneRoot(root, other) {
					out = append(out, a.ids[other])
				}
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// oneRoot says whether two stems begin alike for most of their length.
func oneRoot(a, b string) bool {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n >= leastRoot && float64(n) >= sameRoot*float64(max(len(a), len(b)))
}
