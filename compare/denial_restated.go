package compare

import (
	"slices"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
)

// restated says whether the sentence of a denial tells, as somebody's word, what another text claims too: "Critics said the firm knew of the
// leak, but it has rejected the allegation" denies what others print as "the firm knew of the leak".
func (p *Pass) restated(d, c *claims.Claim, what claims.Arg) bool {
	return d.Doc != c.Doc && slices.ContainsFunc(p.index.answeredBy(d, what), func(o *claims.Claim) bool { return p.index.oneDeed(o, c) })
}

// answeredBy are the claims in front of a denial in its own sentence that it may answer: what its noun names ("claimed responsibility, but the
// police disputed the claim"), or what somebody is quoted with.
func (x *index) answeredBy(d *claims.Claim, what claims.Arg) []*claims.Claim {
	var out []*claims.Claim
	for _, o := range x.bySentence(d) {
		if o == d || denies(o) || o.Span.End > d.Span.Start || !asserted(o) {
			continue
		}
		if s := last(o); lexicon.Nominal.Value(what.Lemma) == o.Lemma || s != nil && s.Text != "" {
			out = append(out, o)
		}
	}
	return out
}

// oneDeed says whether two claims tell one deed of one doer: the same verb, subject and object, or what hangs on the verb where there is none.
func (x *index) oneDeed(a, b *claims.Claim) bool {
	if claims.Normal(a.Lemma) != claims.Normal(b.Lemma) || a.Passive != b.Passive || !same(x.args(a, a.Subject, b, b.Subject)) || denies(b) {
		return false
	}
	if a.Object.Present() || b.Object.Present() {
		return a.Object.Present() && b.Object.Present() && same(x.args(a, a.Object, b, b.Object))
	}
	p := Pass{A: a, B: b, index: x}
	return p.oneOblique()
}

// restatements pairs each denial with the claims of other texts that make what its own sentence tells as somebody's word.
func (x *index) restatements() []pair {
	byVerb := map[string][]int{}
	for i, c := range x.set.Claims {
		verb := claims.Normal(c.Lemma)
		byVerb[verb] = append(byVerb[verb], i)
	}
	var out []pair
	for i, d := range x.set.Claims {
		_, what, ok := denying(d)
		if !ok {
			continue
		}
		for _, o := range x.answeredBy(d, what) {
			list := byVerb[claims.Normal(o.Lemma)]
			for _, j := range list[:min(len(list), x.longest)] {
				if c := x.set.Claims[j]; c.Doc != d.Doc && x.oneDeed(o, c) {
					out = append(out, pair{min(i, j), max(i, j)})
				}
			}
		}
	}
	return out
}

// known says whether the denier is one known body or person: "the company", "its chief executive". Beside the charge that it answers no more is
// needed.
func known(d *claims.Claim) bool {
	k := d.Subject.First
	return k >= 0 && slices.Contains([]string{"the", "its", "his", "her", "their"}, d.Doc.Sentences[d.Sentence].Tokens[k].Norm)
}
