package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
	"crossclaim/claims/text"
)

// plainly parses a sentence with the hedges of figures that open a clause left out: "[upwards of] 900 homes lost power", "[an estimated]
// 30,000 [to 35,000] people marched", "[fewer than one in] 20 complaints led to a charge". The parser takes such an opening for a
// preposition or a clause of its own. What was left out hangs on the figure.
func plainly(model *parse.Model, words []string, tokens []text.Token, src string, heading bool) []parse.Node {
	on := hedged(tokens, src)
	if on == nil {
		return parsed(model, words, tokens, heading)
	}
	var some []string
	var left []text.Token
	at := make([]int, 0, len(tokens)) // tokens that stay
	for k := range tokens {
		if on[k] < 0 {
			at = append(at, k)
			w := words[k]
			if n := len(at); n == 1 && k > 0 {
				w = titled(w)
			}
			some, left = append(some, w), append(left, tokens[k])
		}
	}
	out := make([]parse.Node, len(tokens))
	for i, n := range parsed(model, some, left, heading) {
		if n.Head >= 0 {
			n.Head = at[n.Head]
		}
		out[at[i]] = n
	}
	for k, figure := range on {
		if figure >= 0 {
			out[k] = parse.Node{Tag: hedgeTag(tokens[k]), Head: figure, Label: parse.Advmod}
		}
	}
	return out
}

// hedgeTag is the tag of a word of a hedge.
func hedgeTag(t text.Token) parse.Tag {
	switch w := t.Norm; {
	case w == "a" || w == "an":
		return parse.DT
	case w == "and" || w == "or":
		return parse.CC
	case numeric(w):
		return parse.CD
	case w == "to" || w == "of" || w == "than" || w == "in" || w == "between" || w == "at" || w == "out" || w == "as":
		return parse.IN
	}
	return parse.RB
}

// numeric says whether a token is a figure or a small number in words.
func numeric(w string) bool {
	return w != "" && w[0] >= '0' && w[0] <= '9' || lexicon.Figure.Is(w, "small")
}

// titled gives a word that now opens the sentence its capital.
func titled(w string) string {
	if w == "" || w[0] < 'a' || w[0] > 'z' {
		return w
	}
	return string(w[0]-'a'+'A') + w[1:]
}

// afterHedges are the words behind "or" that hedge the figure before it.
var afterHedges = map[string]bool{"so": true, "more": true, "fewer": true, "less": true}

// hedged gives for each token that plainly leaves out the figure it belongs to, -1 for the others; nil when there are none.
func hedged(tokens []text.Token, src string) []int {
	var on []int
	for i := range tokens {
		if i > 0 && i+2 < len(tokens) && tokens[i].Norm == "or" && afterHedges[tokens[i+1].Norm] && numeric(tokens[i-1].Norm) {
			if on == nil {
				on = slices.Repeat([]int{-1}, len(tokens))
			}
			on[i], on[i+1] = i-1, i-1 // "30 or so visitors"
		}
		if !lexicon.Figure.Is(tokens[i].Norm, "hedge") || i > 0 && !opensClause(tokens[i-1]) || i+2 >= len(tokens) {
			continue
		}
		window := tokens[i:min(len(tokens), i+10)]
		found := quantity.Find(window, src, nil)
		if len(found) == 0 || found[0].First != 0 || found[0].Last == 0 || found[0].Kind != quantity.Count && found[0].Kind != quantity.Percent {
			continue
		}
		q := found[0]
		figure := q.Number
		if q.Unit == "fraction" && numeric(window[q.Last].Norm) {
			figure = q.Last
		}
		for k := q.First; k <= q.Last; k++ {
			w := window[k].Norm
			joint := k > figure && (q.Bound == quantity.Range || k < q.Last) && (w == "to" || w == "and" || w == "or") && k < q.Last && numeric(window[k+1].Norm)
			second := k > figure && k > 0 && numeric(w) && (window[k-1].Norm == "to" || window[k-1].Norm == "and" || window[k-1].Norm == "or")
			if k >= figure && !joint && !second {
				continue
			}
			if on == nil {
				on = slices.Repeat([]int{-1}, len(tokens))
			}
			on[i+k] = i + figure
		}
	}
	return on
}

// opensClause says whether a clause may begin behind a token.
func opensClause(t text.Token) bool {
	switch t.Norm {
	case ",", ";", ":", "\"", "and", "but", "that", "while", "when", "because", "after", "before", "whereas":
		return true
	}
	return false
}
