package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// goals are prepositions of what a deed aims at or deals with; the others tell the circumstances.
var goals = []string{"into", "to", "with", "from", "for", "about", "against", "on", "over", "at", "of"}

// covers says whether the affirmed claim speaks of all that the denied one denies: who never checked into one clinic may
// well have checked into another.
func (p *Pass) covers(affirmed, denied *claims.Claim) bool {
	if tokens := denied.Doc.Sentences[denied.Sentence].Tokens; slices.ContainsFunc(denied.Tokens, func(k int) bool {
		return k > 0 && tokens[k].Norm == "other" && denied.Doc.Nodes[denied.Sentence][k-1].Tag == parse.IN
	}) {
		return false // "did not find it in other rooms"
	}
	for _, o := range denied.Others {
		if o.Present() && o.Case == "at" && slices.Contains([]string{"point", "stage", "time", "moment"}, o.Lemma) {
			return false // "was not ended at this point"
		}
		if slices.Contains([]string{"before", "until", "by", "during", "within"}, o.Case) && o.Present() && !p.context.has(affirmed, claims.Normal(o.Lemma)) {
			return false // "never spoke of it before the vote"
		}
		if o.Case == "in" && p.index.isPlace(o) && p.afield(denied, affirmed, o.Name) {
			return false // "has not been used in Norland", "has used it"
		}
		if o.Case == "in" && o.Name >= 0 && slices.ContainsFunc(affirmed.Others, func(q claims.Arg) bool {
			return slices.Contains([]string{"during", "before", "after", "since"}, q.Case) && strings.Contains(words(affirmed, q.Span), words(denied, o.Span))
		}) {
			return false // "did not serve in Vietnam", "served during the Vietnam era"
		}
		if !o.Present() || timed(denied, o) || counted(denied, o) || lexicon.Setting.Is(o.Lemma, "setting") || !slices.Contains(goals, o.Case) {
			continue
		}
		if p.context.has(affirmed, claims.Normal(o.Lemma)) || lexicon.Denial.Is(o.Lemma, "any") {
			continue
		}
		matched := slices.ContainsFunc(append([]claims.Arg{affirmed.Subject, affirmed.Object}, affirmed.Others...), func(q claims.Arg) bool {
			return same(p.index.args(denied, o, affirmed, q))
		})
		if !matched {
			return false
		}
	}
	return !p.narrowed(affirmed, denied)
}

// narrowed says whether "any" and a word that restricts it stand before what is denied, and the affirmed claim is not so
// restricted: who conducted no targeted strikes may well have conducted strikes.
func (p *Pass) narrowed(affirmed, denied *claims.Claim) bool {
	nodes, tokens := denied.Doc.Nodes[denied.Sentence], denied.Doc.Sentences[denied.Sentence].Tokens
	head := denied.Object.Head
	if !denied.Object.Present() || denied.Object.Restored {
		head = nounOf(denied) // "conducted no targeted strikes"
	}
	first := head
	for first > 0 && nodes[first-1].Head == head {
		first--
	}
	if n := tokens[max(first, 0)].Norm; head < 0 || n != "any" && n != "no" {
		return false
	}
	for k := first + 1; k < head; k++ {
		if tag := nodes[k].Tag; (tag == parse.JJ || tag == parse.VBN || tag.Noun()) && !lexicon.Denial.Is(tokens[k].Norm, "wide") && !p.context.has(affirmed, claims.Normal(denied.Doc.Lemmas[denied.Sentence][k])) {
			return true
		}
	}
	return false
}

// afield says whether a place that one claim names is neither named by the sentence of the other nor where both stories are set.
func (p *Pass) afield(c, other *claims.Claim, place int) bool {
	there := func(q *claims.Claim) bool { return slices.Contains(q.Names, place) }
	return !slices.ContainsFunc(p.index.bySentence(other), there) && !(p.index.opens(c.Doc, there) && p.index.opens(other.Doc, there))
}
