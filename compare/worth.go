package compare

import (
	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parallel"
)

// sight is what detectors could see on a claim, read once: most pairs are told from it alone.
type sight struct {
	lemma    string // of the predicate, in normal form
	opposite string // number of the pair of opposites it belongs to
	either   bool   // enough for a pair, whatever the other claim is
	dying    bool
	inside   bool
	outside  bool
	both     marks    // of which one that both claims have is enough
	deeds    []string // of a claim with a time
	quotes   bool
	mute     bool // it quotes, and the parse gives no speaker
}

// marks are such marks, one bit each.
type marks uint16

const (
	hasAmount marks = 1 << iota
	hasStance
	hasCharge
	hasManner
	hasState
	hasReason
	hasSpeaker
	hasHour
	hasPost
	hasSite
)

// see reads the sights of all claims.
func (x *surroundings) see(i *index) {
	x.sights = make([]sight, len(i.set.Claims))
	parallel.With(len(x.sights), func() func(int) {
		return func(k int) { x.sights[k] = x.sight(i, i.set.Claims[k]) }
	})
}

func (x *surroundings) sight(i *index, c *claims.Claim) sight {
	if c.Kind == claims.NoClaim {
		return sight{}
	}
	s := sight{lemma: claims.Normal(c.Lemma), opposite: pairOf(c.Lemma), dying: dying(c), inside: x.has(c, "inside"), outside: x.has(c, "outside")}
	s.either = c.Stance == claims.Silent || lexicon.Status.Has(c.Lemma) || lexicon.Speech.Is(c.Lemma, "deny") ||
		c.Copular && lexicon.Denial.Is(c.Lemma, "untrue") || unsettled(c).Present() || noEvent(c).Present() || c.Modality == claims.Possible && leftOpen(c)
	_, reasoned := reason(c)
	_, posted := i.postOf(c)
	_, sited := venueOf(c)
	for _, m := range []struct {
		mark marks
		has  bool
	}{
		{hasAmount, len(c.Amounts) > 0},
		{hasStance, c.Stance != claims.NoStance},
		{hasCharge, len(i.charges[c.ID]) > 0},
		{hasManner, lexicon.Causal.Is(c.Lemma, "manner")},
		{hasState, len(i.states[c.ID]) > 0},
		{hasReason, reasoned},
		{hasSpeaker, len(c.Speakers) > 0},
		{hasHour, hourOf(c) != nil},
		{hasPost, posted},
		{hasSite, sited},
	} {
		if m.has {
			s.both |= m.mark
		}
	}
	s.quotes = len(marksOf(c.Doc.Sentences[c.Sentence])) > 1
	s.mute = s.quotes && len(c.Speakers) == 0
	if len(c.Moments) > 0 {
		s.deeds = deeds(c)
	}
	return s
}

// worth says whether any detector could see something on a pair: a cheap look before the parts are compared.
func (x *surroundings) worth(i *index, a, b *claims.Claim) bool {
	p, q := &x.sights[a.ID], &x.sights[b.ID]
	switch {
	case p.either || q.either, p.both&q.both != 0, p.dying != q.dying, p.inside && q.outside, p.outside && q.inside:
		return true
	case p.mute && q.quotes, p.quotes && q.mute:
		return true
	case p.lemma == q.lemma, p.opposite != "" && p.opposite == q.opposite: // as predicates compares them
		return true
	case len(p.deeds) > 0 && len(q.deeds) > 0 && len(common(p.deeds, q.deeds)) > 0:
		return true
	}
	return opposite(a.Lemma, b.Lemma) || x.misspelt && i.misspelling(a, b)
}
