package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
	"crossclaim/claims/when"
)

// Likeness says how far two arguments name the same thing.
type Likeness uint8

// The likenesses. Open: one is a pronoun or missing. Related: a government for its country, one thing with other
// adjectives. Akin: other heads that share a word, which may be one thing or two.
const (
	Open Likeness = iota
	Same
	Related
	Akin
	Different
)

// Event is how far two claims speak of one event: the parts that were compared and how each came out.
type Event struct {
	Subject, Object, Predicate Likeness
	Place                      Likeness
	Time                       when.Order
	Conflicts                  []Slot   // the parts that differ, ascending
	Shared                     float64  // share of the weight of words that both have, 0..1
	Words                      []string // the shared words, heaviest first
	Score                      float64  // 0..1
}

// event matches two claims of a set.
func (x *index) event(a, b *claims.Claim) Event {
	e := Event{Subject: x.args(a, a.Subject, b, b.Subject), Object: x.args(a, a.Object, b, b.Object),
		Predicate: predicates(a, b), Place: x.places(a, b), Time: times(a, b)}
	e.Shared, e.Words = x.overlap(a, b)
	e.Conflicts = x.conflicts(a, b, e)
	e.Score = score(e)
	return e
}

// score blends the parts; the weights are set by hand and order candidates only.
func score(e Event) float64 {
	s := 0.45 * e.Shared
	part := func(m Likeness, same, related, different float64) {
		switch m {
		case Same:
			s += same
		case Related:
			s += related
		case Different:
			s -= different
		}
	}
	part(e.Subject, 0.2, 0.1, 0.08)
	part(e.Predicate, 0.2, 0.1, 0.05)
	part(e.Object, 0.2, 0.08, 0.08)
	part(e.Place, 0.05, 0, 0.1)
	if e.Time == when.Disjoint {
		s -= 0.2
	}
	return min(1, max(0, s))
}

// args compares two participants.
func (x *index) args(ca *claims.Claim, a claims.Arg, cb *claims.Claim, b claims.Arg) Likeness {
	if !a.Present() || !b.Present() {
		return Open
	}
	if a.Name >= 0 && b.Name >= 0 {
		if a.Name == b.Name {
			return Same
		}
		if c := x.set.Names[a.Name].Country; c != "" && c == x.set.Names[b.Name].Country {
			if !x.country(a.Name) && !x.country(b.Name) {
				return Different // two towns of one country
			}
			return Related
		}
		if x.oneName(a.Name, b.Name) {
			return Akin
		}
		return Different
	}
	if a.Unresolved || b.Unresolved {
		if x.assume && words(ca, a.Span) == words(cb, b.Span) {
			return Same // two bare statements: "she" is one person
		}
		if who := x.likelyName(ca, a); who >= 0 && who == x.likelyName(cb, b) {
			return Related
		}
		return Open
	}
	p, q := x.phrase(ca, a), x.phrase(cb, b)
	if p.relative || q.relative {
		return Open
	}
	if x.inside(ca, a, cb, b) || x.inside(cb, b, ca, a) {
		return Same
	}
	if claims.Normal(a.Lemma) == claims.Normal(b.Lemma) {
		if p.owner != "" && q.owner != "" && p.owner != q.owner {
			return Different // Tarsia's strikes, Velia's strikes
		}
		return narrowed(p.modifiers, q.modifiers, p.nouns, q.nouns)
	}
	if opposite(a.Lemma, b.Lemma) {
		return Different
	}
	if slices.ContainsFunc(p.lower, func(w string) bool { return slices.Contains(q.lower, w) }) {
		return Akin
	}
	if (a.Name >= 0) != (b.Name >= 0) && !(x.proper(ca, a) && x.proper(cb, b)) && !x.otherBody(a, b, q.modifiers) && !x.otherBody(b, a, p.modifiers) {
		return Open // "the attacker" may be Bouhlel: a description may stand for a name
	}
	return Different
}

// otherBody says whether the description, with its modifiers, is of another body than the name: its noun is not the name's and no word that
// narrows it stands in the name ("the police federation" is not the Reporters' League; "the safety agency" may be the Safety Authority).
func (x *index) otherBody(named, described claims.Arg, modifiers []string) bool {
	if named.Name < 0 || described.Name >= 0 || !name.Body(described.Lemma) {
		return false
	}
	words := strings.Fields(strings.ToLower(x.set.Names[named.Name].Label))
	if len(words) < 2 {
		return false
	}
	if last := words[len(words)-1]; !name.Body(last) || last == described.Lemma {
		return false
	}
	narrowed := slices.DeleteFunc(slices.Clone(modifiers), func(w string) bool { return w == claims.Normal(described.Lemma) })
	return len(narrowed) > 0 && !slices.ContainsFunc(narrowed, func(w string) bool {
		return slices.ContainsFunc(words, func(o string) bool { return claims.Normal(o) == w })
	})
}

// modifiers are the normal forms of the content words of an argument.
func (x *index) modifiers(c *claims.Claim, a claims.Arg) []string {
	if a.First < 0 || a.Last >= len(c.Doc.Lemmas[c.Sentence]) {
		return nil
	}
	var out []string
	for k := a.First; k <= a.Last; k++ {
		token := c.Doc.Sentences[c.Sentence].Tokens[k]
		if token.Kind != text.Word || lexicon.Stop.Has(token.Norm) && !capital(c, k) {
			continue
		}
		word := claims.Normal(c.Doc.Lemmas[c.Sentence][k])
		if k != a.Head && !lexicon.Country.Has(word) && capital(c, k) {
			word = strings.ToUpper(word[:1]) + word[1:]
		}
		out = append(out, word)
	}
	return out
}

// narrowed compares two phrases with one head: Different when they are narrowed by opposites or by names alone, Related
// when it is by other words, Same when only one is narrowed or when they share what narrows them.
func narrowed(a, b, nounsA, nounsB []string) Likeness {
	onlyA, onlyB := without(a, b), without(b, a)
	if len(onlyA) == 0 || len(onlyB) == 0 {
		return Same
	}
	for _, p := range onlyA {
		for _, q := range onlyB {
			if lexicon.Quantifier.Is(p, "other") || lexicon.Quantifier.Is(q, "other") || opposite(p, q) || len(common(a, b)) == 1 && lexicon.Country.Has(p) && lexicon.Country.Has(q) {
				return Different
			}
		}
	}
	if len(common(a, b)) > 1 {
		return Same
	}
	if proper(onlyA) && proper(onlyB) || len(nounsA) > 0 && len(nounsB) > 0 {
		return Different
	}
	return Related
}

// proper says whether a name heads the argument.
func (x *index) proper(c *claims.Claim, a claims.Arg) bool {
	return a.Name >= 0 || c.Doc.Nodes[c.Sentence][a.Head].Tag == parse.NNP
}

// capital says whether a token is a name or an adjective made of one: "Velian", "Tarsian".
func capital(c *claims.Claim, k int) bool {
	switch c.Doc.Nodes[c.Sentence][k].Tag {
	case parse.NNP, parse.NNPS:
		return true
	case parse.JJ:
		word := c.Doc.Sentences[c.Sentence].Tokens[k].Span.Of(c.Doc.Text)
		if word == "" || word[0] < 'A' || word[0] > 'Z' {
			return false
		}
		return k > 0 || strings.HasSuffix(word, "ian") || strings.HasSuffix(word, "ish") || strings.HasSuffix(word, "ese")
	}
	return false
}

// inside says whether b names an entity and a's words hold that name: "New York bank Goldman Sachs" and "Goldman Sachs".
func (x *index) inside(ca *claims.Claim, a claims.Arg, cb *claims.Claim, b claims.Arg) bool {
	return b.Name >= 0 && a.Name < 0 && x.proper(ca, a) && cb.Doc.Nodes[cb.Sentence][b.Head].Tag == parse.NNP && strings.Contains(words(ca, alone(ca, a)), x.set.Names[b.Name].Label)
}

// alone is the span of an argument without what "and" or "or" joins to it.
func alone(c *claims.Claim, a claims.Arg) claims.Span {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	if !a.Present() || a.First < 0 || a.Last >= len(tokens) {
		return a.Span
	}
	return claims.Span{Start: tokens[a.First].Start, End: tokens[a.Last].End}
}

func lower(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = strings.ToLower(w)
	}
	return out
}

// owner is the possessor of an argument by its normal form, "" when none is named.
func owner(c *claims.Claim, a claims.Arg) string {
	nodes := c.Doc.Nodes[c.Sentence]
	for k := a.First; k <= a.Last && k < len(nodes); k++ {
		if nodes[k].Label == parse.NmodPoss && k < a.Head && nodes[k].Tag.Noun() {
			return claims.Normal(c.Doc.Lemmas[c.Sentence][k])
		}
	}
	return ""
}

// nouns are the modifiers of an argument that are nouns: they narrow, where adjectives may only adorn.
func (x *index) nouns(c *claims.Claim, a claims.Arg) []string {
	var out []string
	for k := a.First; k <= a.Last && k < len(c.Doc.Nodes[c.Sentence]); k++ {
		if k != a.Head && c.Doc.Nodes[c.Sentence][k].Tag.Noun() {
			out = append(out, claims.Normal(c.Doc.Lemmas[c.Sentence][k]))
		}
	}
	return out
}

// proper says whether the words hold a name; modifiers keeps the capital of names.
func proper(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return w[0] >= 'A' && w[0] <= 'Z' })
}

func without(a, b []string) []string {
	var out []string
	for _, w := range a {
		if !slices.Contains(b, w) {
			out = append(out, w)
		}
	}
	return out
}

func common[T comparable](a, b []T) []T {
	var out []T
	for _, w := range a {
		if slices.Contains(b, w) && !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	return out
}

// predicates compares what is said: the same verb or one of its synonyms, or opposites (Related).
func predicates(a, b *claims.Claim) Likeness {
	if a.Lemma == b.Lemma || claims.Normal(a.Lemma) == claims.Normal(b.Lemma) {
		return Same
	}
	if pairA, pairB := pairOf(a.Lemma), pairOf(b.Lemma); pairA != "" && pairA == pairB {
		return Related
	}
	return Different
}

// places compares the places two claims name with the same preposition.
func (x *index) places(a, b *claims.Claim) Likeness {
	out := Open
	for _, p := range a.Others {
		for _, q := range b.Others {
			if p.Case != q.Case || !spatial(p.Case) || !x.isPlace(p) || !x.isPlace(q) {
				continue
			}
			switch m := x.args(a, p, b, q); m {
			case Same, Related:
				return m
			case Different:
				out = m
			}
		}
	}
	return out
}

func spatial(preposition string) bool {
	return slices.Contains([]string{"in", "at", "near", "outside", "to", "from", "into", "off", "on"}, preposition)
}

// times orders what two claims say about when: by the day, and where both name an hour by the hour; Unknown when one of
// them is silent.
func times(a, b *claims.Claim) when.Order {
	day, hour := grained(a, b, false), grained(a, b, true)
	if hour == when.Disjoint || day == when.Unknown {
		return hour
	}
	return day
}

func grained(a, b *claims.Claim, clock bool) when.Order {
	out := when.Unknown
	for _, p := range a.Moments {
		for _, q := range b.Moments {
			if p.Aspect != "" || q.Aspect != "" || p.Clock != clock || q.Clock != clock || p.Role != q.Role {
				continue
			}
			if p.Role != when.At && p.Month > 0 && q.Month > 0 && p.Day > 0 && q.Day > 0 && (p.Month != q.Month || p.Day != q.Day) {
				out = when.Disjoint // two deadlines, two starts
				continue
			}
			switch o := when.Compare(p.Time, q.Time); o {
			case when.Same, when.Overlap:
				return o
			case when.Disjoint:
				out = o
			}
		}
	}
	return out
}

// conflicts lists the parts of two claims that cannot be the same thing.
func (x *index) conflicts(a, b *claims.Claim, e Event) []Slot {
	var out []Slot
	add := func(s Slot, yes bool) {
		if yes && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	add(SubjectSlot, e.Subject == Different)
	add(ObjectSlot, e.Object == Different)
	add(PredicateSlot, e.Predicate != Same)
	add(TimeSlot, e.Time == when.Disjoint)
	for _, p := range a.Others {
		differs := false
		for _, q := range b.Others {
			if p.Case != q.Case || p.Case == "" || p.Case == "by" || timed(a, p) || timed(b, q) || lexicon.Setting.Is(p.Lemma, "setting") || lexicon.Setting.Is(q.Lemma, "setting") || counted(a, p) && counted(b, q) {
				continue
			}
			if differs = x.args(a, p, b, q) == Different; !differs {
				break
			}
		}
		add(spot(p.Case), differs)
	}
	add(AmountSlot, clash(a, b))
	slices.Sort(out)
	return out
}

// spot is the slot an oblique fills.
func spot(preposition string) Slot {
	if spatial(preposition) {
		return PlaceSlot
	}
	return OtherSlot
}

// timed says whether an oblique is a time: moments are compared on their own.
func timed(c *claims.Claim, a claims.Arg) bool {
	return slices.ContainsFunc(c.Moments, func(m claims.Moment) bool { return m.Span.Overlaps(a.Span) })
}

// opensRelative says whether an argument begins with a relative pronoun: whom it means stands before it.
func opensRelative(c *claims.Claim, a claims.Arg) bool {
	first, _, _ := strings.Cut(words(c, a.Span), " ")
	return first == "whom" || first == "whose"
}

// counted says whether an oblique holds a figure: amounts are compared on their own.
func counted(c *claims.Claim, a claims.Arg) bool {
	return slices.ContainsFunc(c.Amounts, func(m claims.Amount) bool { return m.Span.Overlaps(a.Span) })
}
