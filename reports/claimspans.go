package reports

import "crossclaim/claims"

// PartSpans is where the parts of a claim stand, in bytes of the document's text; a span of no length stands for a part that has no
// words. Others, Speakers, Amounts and Times are in the order of the same lists of ClaimReading. A part taken over from elsewhere has
// the span where it stands, and one of Others has that of its words without the preposition.
type PartSpans struct {
	Subject, Predicate, Object, Target, Negator, Modal claims.Span
	Others, Speakers, Amounts, Times                   []claims.Span
}

func partSpans(c *claims.Claim) PartSpans {
	out := PartSpans{
		Subject: place(c.Subject), Predicate: c.Predicate, Object: place(c.Object), Target: place(c.Target), Negator: c.Negator, Modal: c.Modal,
	}
	for _, a := range c.Others {
		if written(a) {
			out.Others = append(out.Others, a.Span)
		}
	}
	for _, s := range c.Speakers {
		out.Speakers = append(out.Speakers, s.Span)
	}
	for _, a := range c.Amounts {
		out.Amounts = append(out.Amounts, a.Span)
	}
	for _, m := range c.Moments {
		out.Times = append(out.Times, m.Span)
	}
	return out
}

// written says whether an argument has words of its own.
func written(a claims.Arg) bool { return a.Present() && a.Span.Len() > 0 }

func place(a claims.Arg) claims.Span {
	if !written(a) {
		return claims.Span{}
	}
	return a.Span
}

// tense is present for what holds at the time of writing: the present tense (Current alone) and the present perfect (Current and Past:
// "has sunk"). It is past for Past alone: the simple past and the past perfect. It is "" for neither: a future, an infinitive, a phrase
// without a verb.
func tense(c *claims.Claim) string {
	switch {
	case c.Current:
		return "present"
	case c.Past:
		return "past"
	}
	return ""
}
