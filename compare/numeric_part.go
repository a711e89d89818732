package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
)

// left says whether a sentence counts those to whom something still applies: "61 of them are still in hospital", "58 remained there".
func left(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Tokens, func(k int) bool {
		return c.Doc.Sentences[c.Sentence].Tokens[k].Norm == "still" || c.Doc.Lemmas[c.Sentence][k] == "remain" && c.Doc.Nodes[c.Sentence][k].Tag.Verb()
	})
}

// unsettled says whether a figure is one of a plan, a forecast or a condition: its claim is, or one around it.
func (p *Pass) unsettled(c *claims.Claim, a claims.Amount) bool {
	expected := lexicon.Forecast.Is(c.Lemma, "deed") && c.Object.Present() && alone(c, c.Object).Contains(a.Span) // "we expect around 60,000 stays"
	return open(c) || expected || slices.ContainsFunc(p.index.bySentence(c), func(o *claims.Claim) bool { return o.Span.Contains(a.Span) && open(o) })
}

// ofName says whether the measure of a count or a duration is a name: who did or was something is nothing to count.
func ofName(c *claims.Claim, a claims.Amount) bool {
	if a.Kind != quantity.Count && a.Kind != quantity.Duration {
		return false
	}
	named, plain := false, false
	for k, w := range c.Doc.Lemmas[c.Sentence] {
		if claims.Normal(w) == claims.Normal(a.Measure) {
			named, plain = named || c.Doc.Nodes[c.Sentence][k].Tag == parse.NNP, plain || c.Doc.Nodes[c.Sentence][k].Tag != parse.NNP
		}
	}
	return named && !plain
}

// progress are measures that only tell how far a count had got.
var progress = []string{"precinct", "ballot", "district", "polling station"}

// otherQuake says whether two magnitudes lie so far apart that no agency has put one right: it is another quake, of which the days after bring many.
func (f *figures) otherQuake() bool {
	return slices.Contains([]string{"magnitude", "earthquake", "quake"}, f.a.Measure) && max(f.a.Value, f.b.Value)-min(f.a.Value, f.b.Value) >= 1
}

// aftershock says whether a sentence tells of what followed a quake.
func aftershock(c *claims.Claim) bool {
	return slices.Contains(c.Doc.Lemmas[c.Sentence], "aftershock") && c.Subject.Lemma == "aftershock"
}

// backward says whether a sentence opens with something of the one before: "That plane crashed into the sea, killing all 89 on board".
func backward(c *claims.Claim) bool {
	tokens, nodes := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Nodes[c.Sentence]
	return len(nodes) > 1 && (tokens[0].Norm == "that" || tokens[0].Norm == "those") && nodes[0].Tag == parse.DT && nodes[1].Tag.Noun()
}

// stage says whether a sentence tells that the same doer killed somebody else as well: "killed a guard, then opened fire on the
// meeting, killing ten".
func (p *Pass) stage(c *claims.Claim, a claims.Amount) bool {
	return slices.ContainsFunc(p.index.bySentence(c), func(o *claims.Claim) bool {
		return o != c && len(o.Amounts) == 0 && o.Object.Present() && o.Object.Head != c.Object.Head && !denies(o) && !o.Nominal &&
			claims.Normal(o.Lemma) == "kill" && a.Measure == "killed" && o.Subject.Present() && o.Subject.Head == c.Subject.Head
	})
}

// opens says whether one of the first claims of a document, where it says what it is about, is such.
func (x *index) opens(d *claims.Document, such func(*claims.Claim) bool) bool {
	return slices.ContainsFunc(x.byDocument(d), func(c *claims.Claim) bool { return main(c) && such(c) })
}

// otherGoal says whether both claims say to whom or from whom something went, and not the same.
func (p *Pass) otherGoal() bool {
	for _, x := range p.A.Others {
		for _, y := range p.B.Others {
			if x.Case == y.Case && (x.Case == "to" || x.Case == "from") && x.Present() && y.Present() && !timed(p.A, x) && !timed(p.B, y) &&
				!counted(p.A, x) && p.index.args(p.A, x, p.B, y) == Different {
				return true
			}
		}
	}
	return false
}

// numbers are measures that do not say what is counted.
var numbers = []string{"number", "figure", "total", "phone"}

// landed says whether a sentence has a predicate of people who were aboard and came off well, or of whom nobody knows.
func landed(c *claims.Claim) bool {
	return slices.ContainsFunc(c.Doc.Lemmas[c.Sentence], func(w string) bool { return lexicon.Figure.Is(w, "ashore") })
}

// daysAgo says whether a sentence tells what was days, weeks or months before: "where a blast killed four two days ago".
func daysAgo(c *claims.Claim) bool {
	return timedAgo(c, []string{"day", "days", "week", "weeks", "month", "months"}, "ago", "earlier", "after")
}

// addsUp says whether the figure makes up the other together with a third one of its sentence: "six of 1,260 and eight of 1,061" are
// of 2,321.
func (p *Pass) addsUp(c *claims.Claim, a, other claims.Amount) bool {
	if a.Kind != quantity.Count || a.Value < 10 || other.Value <= a.Value {
		return false
	}
	return slices.ContainsFunc(p.index.quantitiesAt(p.index.where(c)), func(x quantity.Quantity) bool {
		return x.Kind == quantity.Count && x.Number != a.Number && x.Value+a.Value == other.Value
	})
}

// withDead says whether two counts of the hurt differ by the dead that one of the sentences counts: "four were shot", "one dead, three
// hurt". "Four others" leaves the dead out.
func (f *figures) withDead() bool {
	more := f.A
	if f.b.Value > f.a.Value {
		more = f.B
	}
	if remainder(more, f.a) || remainder(more, f.b) {
		return false
	}
	for _, c := range slices.Concat(f.index.bySentence(f.A), f.index.bySentence(f.B)) {
		for _, x := range c.Amounts {
			if x.Measure == "killed" && x.Value == max(f.a.Value, f.b.Value)-min(f.a.Value, f.b.Value) {
				return true
			}
		}
	}
	return false
}

// things says whether a figure counts things that are called after what befell people: "one gunshot wound", "26 arrest warrants".
func things(c *claims.Claim, a claims.Amount) bool {
	lemmas := c.Doc.Lemmas[c.Sentence]
	for k := a.Last + 1; k < min(len(lemmas), a.Last+4); k++ {
		switch lemmas[k] {
		case "wound", "warrant", "certificate", "report":
			return c.Doc.Nodes[c.Sentence][k].Tag.Noun()
		}
	}
	return false
}

// offset says whether a stretch of time only tells when something begins or ends: "after 10 days", "within 30 days".
func offset(c *claims.Claim, a claims.Amount) bool {
	return a.Kind == quantity.Duration && a.First > 0 && slices.Contains([]string{"after", "within"}, c.Doc.Sentences[c.Sentence].Tokens[a.First-1].Norm)
}

// shareTold says whether a figure is the whole of which one before it is a share: "93% of the more than 340,000 votes".
func (p *Pass) shareTold(c *claims.Claim, whole claims.Amount) bool {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	return slices.ContainsFunc(c.Amounts, func(a claims.Amount) bool {
		of := a.Last + 1
		share := a.Kind == quantity.Percent || a.Unit == "fraction"
		return share && p.portion(c, a) && (whole.First == of+1 || whole.First == of+2 && tokens[of+1].Norm == "the")
	})
}
