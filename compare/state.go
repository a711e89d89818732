package compare

import (
	"maps"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// state is one state that a claim tells somebody or something to be in.
type state struct {
	group, value string
	who          claims.Arg
	marks        string // see lexicon/state.txt
}

// has says whether the words of a state carry a mark.
func (s state) has(mark string) bool { return slices.Contains(strings.Fields(s.marks), mark) }

// linking are verbs that only link a subject to the state behind them: "remains in custody".
var linking = []string{"remain", "stay", "lie", "keep", "be", "sit"}

// statesOf lists the states a claim tells: by its verb or adjective alone where it affirms it, and by its phrases.
func statesOf(c *claims.Claim) []state {
	var out []state
	add := func(value string, who claims.Arg) {
		group, rest, _ := strings.Cut(value, "/")
		name, marks, _ := strings.Cut(rest, "/")
		s := state{group, name, who, marks}
		known := slices.ContainsFunc(out, func(o state) bool { return o.group == s.group && o.value == s.value })
		if who.Present() && !known && bears(group, who) {
			out = append(out, s)
		}
	}
	if !c.Nominal {
		for _, phrase := range phrasesOf(c) {
			for _, v := range lexicon.State.Values(phrase) {
				add(v, bearer(c, v))
			}
		}
	}
	if !denies(c) && !jumpedOut(c) {
		for _, v := range slices.Concat(lexicon.Status.Values(c.Lemma), lexicon.State.Values(c.Lemma)) {
			add(v, bearer(c, v))
		}
	}
	return out
}

// jumpedOut says whether somebody bailed out of something that is no jail, a car or a plane.
func jumpedOut(c *claims.Claim) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	verb, _, _ := strings.Cut(c.Lemma, " ")
	if k := c.Head + 2; verb != "bail" || k >= len(tokens) || tokens[k-1].Norm != "out" || tokens[k].Norm != "of" {
		return false
	}
	return !slices.ContainsFunc(c.Others, func(o claims.Arg) bool {
		return o.Case == "out of" && slices.Contains([]string{"jail", "prison", "custody", "detention"}, o.Lemma)
	})
}

// bearer is who is in the state by its marks: what stands behind "to", the subject, else the holder.
func bearer(c *claims.Claim, value string) claims.Arg {
	_, marks, _ := strings.Cut(value[strings.Index(value, "/")+1:], "/")
	switch {
	case marks == "to":
		for _, o := range c.Others {
			if o.Case == "to" || o.Case == "in" || o.Case == "for" {
				return o
			}
		}
		return claims.Arg{Head: -1}
	case strings.HasPrefix(marks, "subject") && !(c.Passive && !c.Subject.Present()):
		return c.Subject
	}
	return holder(c)
}

// phrasesOf lists the phrases of state that begin in the predicate of a claim or, behind a linking verb, right after it. A denied claim
// tells a state only by a phrase that denies itself.
func phrasesOf(c *claims.Claim) []string {
	tokens, lemmas := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Lemmas[c.Sentence]
	var out []string
	for k := range tokens {
		inside := c.Predicate.Contains(tokens[k].Span) || k == c.Head
		after := k > c.Head && k <= c.Head+3 && slices.Contains(linking, c.Lemma) && onlyLight(c, c.Head+1, k)
		if !inside && !after {
			continue
		}
		for _, first := range []string{lemmas[k], tokens[k].Norm} {
			for _, phrase := range lexicon.State.Starting(first) {
				if words := strings.Fields(phrase); follows(c, k, words) && (!denies(c) || selfDenying(words)) && !slices.Contains(out, phrase) {
					out = append(out, phrase)
				}
			}
		}
	}
	if verb := c.Lemma + " " + c.Object.Lemma; c.Passive && c.Object.Present() && !denies(c) && lexicon.State.Has(verb) {
		out = append(out, verb) // "power was restored"
	}
	if denies(c) && c.Head < len(tokens) {
		for _, no := range []string{"not ", "never "} { // "nobody had warned them"
			if phrase := no + c.Lemma; lexicon.State.Has(phrase) && !slices.Contains(out, phrase) {
				out = append(out, phrase)
			}
		}
	}
	return out
}

// selfDenying says whether a phrase holds its own denial.
func selfDenying(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		return slices.Contains([]string{"not", "no", "never", "without", "nothing", "unarmed", "unaware"}, w)
	})
}

// follows says whether the words of a phrase stand from token k on, with nothing but light words and the object between them.
func follows(c *claims.Claim, k int, phrase []string) bool {
	tokens, lemmas := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Lemmas[c.Sentence]
	for i := 0; i < len(phrase); k++ {
		switch {
		case k >= len(tokens):
			return false
		case lemmas[k] == phrase[i] || tokens[k].Norm == phrase[i] || phrase[i] == "not" && tokens[k].Norm == "n't" || phrase[i][0] == '@' && lexicon.Holder.Is(lemmas[k], phrase[i][1:]):
			i++
		case i == 0 || !slight(c, k):
			return false
		}
	}
	return true
}

// onlyLight says whether nothing but light words stands in a stretch of tokens.
func onlyLight(c *claims.Claim, from, to int) bool {
	for k := from; k < to; k++ {
		if !slight(c, k) {
			return false
		}
	}
	return true
}

// slight says whether a token may stand inside a phrase: an article, an adverb, an auxiliary, a word of the object.
func slight(c *claims.Claim, k int) bool {
	node := c.Doc.Nodes[c.Sentence][k]
	if c.Object.Present() && k >= c.Object.First && k <= c.Object.Last && k > c.Head {
		return true
	}
	switch node.Tag {
	case parse.DT, parse.RB, parse.PRPS, parse.MD:
		norm := c.Doc.Sentences[c.Sentence].Tokens[k].Norm
		return norm != "no" && norm != "not" && norm != "n't" && norm != "never"
	}
	return slices.Contains([]string{"be", "have", "still"}, c.Doc.Lemmas[c.Sentence][k])
}

// persons are pronouns that may stand for the speaker in a speaker's own word.
var persons = []string{"he", "she", "it", "they", "we", "i", "him", "her", "them", "us", "me"}

// statePairs pairs the claims of different documents that tell two states of one group of things that may be one: of one name, or of
// nouns that may stand for one thing.
func (x *index) statePairs() []pair {
	groups := map[string][]int{}
	for i := range x.set.Claims {
		for _, s := range x.states[i] {
			if s.group == "life" {
				continue
			}
			key := s.group + " " + claims.Normal(s.who.Lemma)
			if s.who.Name >= 0 {
				key = s.group + " " + x.holder(s.who.Name)
			}
			groups[key] = append(groups[key], i)
		}
	}
	var out []pair
	for _, key := range slices.Sorted(maps.Keys(groups)) {
		members := slices.Compact(groups[key])
		members = members[:min(len(members), x.longest)]
		for i, a := range members {
			for _, b := range members[i+1:] {
				if x.set.Claims[a].Doc != x.set.Claims[b].Doc && exclusive(x.states[a], x.states[b]) {
					out = append(out, pair{a, b})
				}
			}
		}
	}
	return out
}

// exclusive says whether two lists hold two states of one group.
func exclusive(a, b []state) bool {
	return slices.ContainsFunc(a, func(s state) bool {
		return slices.ContainsFunc(b, func(t state) bool { return s.group == t.group && s.value != t.value })
	})
}
