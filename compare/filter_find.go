package compare

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

const (
	byLabel   = "label"
	topicPart = 0.2 // of the claims of a topic that must match where neither its label nor its terms do
)

// wish is a topic query with what it means in a set.
type wish struct {
	query  string
	words  []string       // stems that must all be there
	names  map[int]string // entities it names: why
	topics []Match        // in the order of the result
}

// wish reads a query and finds its topics. A topic matches by its label, by a term, or when a fair part of its claims
// name or say what is asked for; where no topic does, those with a single such claim are taken, and else those that mean it.
func (r *Result) wish(query string) wish {
	w := wish{query: query, words: stemsOf(query), names: map[int]string{}}
	for _, e := range r.Set.Names {
		for _, alias := range append([]string{e.Label}, e.Aliases...) {
			if holds(stemsOf(alias), w.words) {
				w.names[e.ID] = "name " + e.Label
				if !strings.EqualFold(alias, e.Label) {
					w.names[e.ID] += " (" + alias + ")"
				}
				break
			}
		}
	}
	var few []Match
	for _, t := range r.Topics {
		if why := w.titled(t); why != "" {
			w.topics = append(w.topics, Match{query, t.ID, why})
			continue
		}
		n, why := 0, ""
		for _, id := range t.Claims {
			if by := w.in(r.Set.Claims[id]); by != "" {
				n++
				if why == "" || strings.HasPrefix(by, "name") {
					why = by
				}
			}
		}
		switch {
		case n > 0 && float64(n) >= topicPart*float64(len(t.Claims)):
			w.topics = append(w.topics, Match{query, t.ID, why})
		case n > 0:
			few = append(few, Match{query, t.ID, fmt.Sprintf("%s, in %d of %d claims", why, n, len(t.Claims))})
		}
	}
	if len(w.topics) == 0 {
		w.topics = few
	}
	if len(w.topics) == 0 {
		w.topics = r.meant(query)
	}
	return w
}

// titled says why the label or a term of a topic matches, "" when none does.
func (w wish) titled(t claims.Topic) string {
	if holds(stemsOf(t.Label), w.words) {
		return byLabel
	}
	for _, term := range t.Terms {
		if holds(stemsOf(term), w.words) {
			return fmt.Sprintf("word %q", term)
		}
	}
	return ""
}

// in says why a claim matches: it names what is asked for, or its sentence holds all the words. It is "" when it does not.
func (w wish) in(c *claims.Claim) string {
	for _, n := range c.Names {
		if why := w.names[n]; why != "" {
			return why
		}
	}
	if holds(stemsOf(c.Quote()), w.words) {
		return "words of a claim"
	}
	return ""
}

// holds says whether every wanted stem is there; nothing is held by an empty query.
func holds(have, want []string) bool {
	return len(want) > 0 && len(common(want, have)) == len(want)
}

// stemsOf are the stems of the content words of a text, those of one action or country under one form; a text of nothing
// but small words keeps them.
func stemsOf(s string) []string { return stemsBy(stem, s) }

// stemsBy is stemsOf with a way to stem a word that may know it already.
func stemsBy(stem func(string) string, s string) []string {
	var out, small []string
	for _, written := range strings.FieldsFunc(s, func(r rune) bool {
		return !(strings.ContainsRune("-'.’", r) || unicode.IsLetter(r) || unicode.IsDigit(r))
	}) {
		w := strings.ToLower(strings.Trim(written, ".'’-"))
		w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		if w == "" {
			continue
		}
		normal := stem(claims.Normal(w))
		switch abbreviation := claims.Normal(strings.ToLower(written)); {
		case abbreviation != strings.ToLower(written): // "U.S."
			normal = stem(abbreviation)
		case normal == stem(w):
			normal = stem(claims.Normal(normal))
		}
		if lexicon.Stop.Has(w) && !(len(w) > 1 && w == strings.ToLower(written) && written == strings.ToUpper(written)) { // "us", not "US"
			small = append(small, normal)
		} else if !slices.Contains(out, normal) {
			out = append(out, normal)
		}
	}
	if len(out) == 0 {
		return small
	}
	return out
}

// nearest names up to three topics whose label, terms or names share letters with a query that matched nothing; where none
// does, the first three topics.
func (r *Result) nearest(query string) []string {
	type near struct {
		label string
		score float64
	}
	var list []near
	for _, t := range r.Topics {
		best := 0.0
		for _, term := range append([]string{t.Label}, t.Terms...) {
			best = max(best, trigrams(strings.ToLower(term), strings.ToLower(query)))
		}
		if best = round(best); best > 0 {
			list = append(list, near{t.Label, best})
		}
	}
	slices.SortStableFunc(list, func(a, b near) int { return cmp.Compare(b.score, a.score) })
	var out []string
	for _, n := range list[:min(3, len(list))] {
		out = append(out, n.label)
	}
	if len(out) == 0 {
		for _, t := range r.Topics[:min(3, len(r.Topics))] {
			out = append(out, t.Label)
		}
	}
	return out
}

// trigrams is the share of letter triples two texts have in common (Dice coefficient).
func trigrams(a, b string) float64 {
	cut := func(s string) map[string]bool {
		out := map[string]bool{}
		letters := []rune("  " + s + " ")
		for i := 0; i+3 <= len(letters); i++ {
			out[string(letters[i:i+3])] = true
		}
		return out
	}
	x, y, n := cut(a), cut(b), 0
	for g := range x {
		if y[g] {
			n++
		}
	}
	return 2 * float64(n) / float64(len(x)+len(y))
}
