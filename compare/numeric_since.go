package compare

import (
	"cmp"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/when"
)

// bygone says whether a sentence of a text without a date names a bare year or month: a story of today names days, and
// the year or the month only of what is past.
func bygone(c *claims.Claim) bool {
	return !c.Doc.Published.Known() && slices.ContainsFunc(c.Doc.Times[c.Sentence], func(t when.Time) bool { return (t.Year > 0 || t.Month > 0) && t.Day == 0 && t.Weekday < 0 })
}

// longAgo says whether a sentence tells what was years before: "a whale washed ashore several years ago".
func longAgo(c *claims.Claim) bool {
	return timedAgo(c, []string{"year", "years", "decade", "decades", "century", "centuries"}, "ago", "earlier")
}

// timedAgo says whether a sentence names a time that ends in one of the units and one of the words: "several years ago".
func timedAgo(c *claims.Claim, units []string, last ...string) bool {
	return slices.ContainsFunc(c.Doc.Times[c.Sentence], func(t when.Time) bool {
		words := strings.Fields(strings.ToLower(t.Text))
		n := len(words)
		return n > 1 && slices.Contains(last, words[n-1]) && slices.Contains(units, words[n-2])
	})
}

// period is the stretch of time that a price is paid for, "" where none is named: "$99 a year".
func period(c *claims.Claim, a claims.Amount) string {
	tokens, k := c.Doc.Sentences[c.Sentence].Tokens, a.Last+1
	if k+1 < len(tokens) && slices.Contains([]string{"a", "an", "per", "each", "every"}, tokens[k].Norm) && slices.Contains([]string{"day", "night", "week", "month", "year", "hour"}, tokens[k+1].Norm) {
		return tokens[k+1].Norm
	}
	return ""
}

// weeksAgo says whether a sentence names a time that was over weeks before its text came out: "a June strike", told in August.
func weeksAgo(c *claims.Claim) bool {
	published := c.Doc.Published
	return published.Known() && slices.ContainsFunc(c.Doc.Times[c.Sentence], func(t when.Time) bool {
		return t.Resolved && t.Role != when.Since && published.From.Sub(t.Interval.To).Hours() > 20*24
	})
}

// fromOneCountry says whether two tolls are of people of two countries, or the smaller one of those of one country among all.
func (f *figures) fromOneCountry() bool {
	a, b := origin(f.A, f.a), origin(f.B, f.b)
	switch {
	case a == "":
		return b != "" && f.b.Value < f.a.Value
	case b == "":
		return f.a.Value < f.b.Value
	}
	return a != b
}

// origin is where those counted come from, "" where that is not said: "killed 10 from Brazil", "10 US citizens died".
func origin(c *claims.Claim, a claims.Amount) string {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	k := a.Last + 1
	for ; k < min(len(tokens), a.Last+4) && (nodes[k].Tag.Noun() || nodes[k].Tag == parse.JJ); k++ {
		if land := nation(tokens[k].Norm); land != "" && (nodes[k].Head < k || slices.Contains(abroad, c.Doc.Lemmas[c.Sentence][nodes[k].Head])) {
			return land // "10 Americans"; "22 Brazilian soldiers" may be all
		}
	}
	if k+1 < len(tokens) && tokens[k].Norm == "from" && nodes[k+1].Tag == parse.NNP {
		return cmp.Or(nation(tokens[k+1].Norm), tokens[k+1].Norm)
	}
	return ""
}

// abroad are words for people whose country is told because they are few of those there.
var abroad = []string{"citizen", "national", "tourist", "visitor", "holidaymaker", "expatriate", "migrant", "pilgrim"}

// nation is the country that a word behind a figure stands for, "" for none.
func nation(word string) string {
	if word == "us" || word == "u.s." {
		word = "american"
	}
	return lexicon.Country.Value(word)
}

// since says whether a sentence counts from a time on.
func since(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Doc.Times[c.Sentence], func(t when.Time) bool { return t.Role == when.Since })
}

// moving says whether a claim tells of a figure on the move: a price or a rate has another value at every hour.
func moving(c *claims.Claim) bool {
	return lexicon.Change.Is(claims.Normal(c.Lemma), "moved") || opposite(claims.Normal(c.Lemma), "rise") || opposite(claims.Normal(c.Lemma), "fall")
}
