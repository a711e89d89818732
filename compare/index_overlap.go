package compare

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims"
)

// keysOf lists what a claim is found by.
func (x *index) keysOf(c *claims.Claim) []string {
	if c.Kind == claims.NoClaim {
		return nil
	}
	out := slices.Clone(c.Words)
	for _, n := range c.Names {
		out = append(out, "name "+strconv.Itoa(n))
	}
	for _, a := range c.Amounts {
		if a.Measure != "" {
			out = append(out, "measure "+a.Measure)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// shared is the share of the weight of the keys that both claims of a pair have, as overlap gives it.
func (x *index) shared(p pair) float64 {
	a, b := x.numbers[p.a], x.numbers[p.b]
	sum := 0.0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			sum += x.squares[a[i]]
			i, j = i+1, j+1
		}
	}
	if sum == 0 {
		return 0
	}
	return round(sum / (x.norm[p.a] * x.norm[p.b]))
}

// overlap is the share of the weight of the keys that both claims have, and the shared words, heaviest first.
func (x *index) overlap(a, b *claims.Claim) (float64, []string) {
	na, nb := x.numbers[a.ID], x.numbers[b.ID]
	var room [16]int32
	sum, shared := 0.0, room[:0] // places in the keys of a
	for i, j := 0, 0; i < len(na) && j < len(nb); {
		switch {
		case na[i] < nb[j]:
			i++
		case na[i] > nb[j]:
			j++
		default:
			sum += x.squares[na[i]]
			shared = append(shared, int32(i))
			i, j = i+1, j+1
		}
	}
	if sum == 0 {
		return 0, nil
	}
	slices.SortStableFunc(shared, func(p, q int32) int { return cmp.Compare(x.squares[na[q]], x.squares[na[p]]) })
	words := make([]string, len(shared))
	for k, i := range shared {
		words[k] = x.keys[a.ID][i]
	}
	return round(sum / (x.norm[a.ID] * x.norm[b.ID])), words
}

// overlapBut is overlap without the words of two spans: those a detector compares.
func (x *index) overlapBut(a, b *claims.Claim, sa, sb claims.Span) float64 {
	skip := map[string]bool{}
	for _, side := range []struct {
		c *claims.Claim
		s claims.Span
	}{{a, sa}, {b, sb}} {
		for k, t := range side.c.Doc.Sentences[side.c.Sentence].Tokens {
			if side.s.Contains(t.Span) {
				skip[claims.Normal(side.c.Doc.Lemmas[side.c.Sentence][k])] = true
			}
		}
		for _, n := range side.c.Names {
			if strings.Contains(side.s.Of(side.c.Doc.Text), x.set.Names[n].Label) {
				skip["name "+strconv.Itoa(n)] = true
			}
		}
	}
	square := func(keys []string) float64 {
		sum := 0.0
		for _, k := range keys {
			if !skip[k] {
				sum += x.weight[k] * x.weight[k]
			}
		}
		return sum
	}
	ka, kb := x.keys[a.ID], x.keys[b.ID]
	return round(square(common(ka, kb)) / (math.Sqrt(square(ka)*square(kb)) + 1e-9))
}
