package compare

import (
	"fmt"
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/text"
	"github.com/agnivade/levenshtein"
)

// attributionDetector: the texts disagree on who said it, or on the words that one speaker used: a quotation with another speaker, or changed.
var attributionDetector = Detector{
	Name: Attribution,
	Run: func(p *Pass) {
		if p.oneDocument() {
			return
		}
		if !quotes(p.A) || !quotes(p.B) {
			return
		}
		a, b := p.index.utterer(p.A), p.index.utterer(p.B)
		if a == nil || b == nil || a.Text == "" || b.Text == "" || pronoun(a.Text) || pronoun(b.Text) {
			return
		}
		for _, qa := range quotations(p.A) {
			for _, qb := range quotations(p.B) {
				p.quoted(qa, qb, a, b)
			}
		}
	},
}

// quoted compares two quotations: the same words from two speakers, or changed words from one.
func (p *Pass) quoted(qa, qb claims.Span, a, b *claims.Speaker) {
	wa, wb := strings.Fields(fold(words(p.A, qa))), strings.Fields(fold(words(p.B, qb)))
	if len(wa) < 4 || len(wb) < 4 {
		return
	}
	f := Finding{Cause: Attribution, Relation: ReportConflict, Strength: 0.85, Aspect: strings.Join(wa[:2], " ")}
	share := alike(wa, wb)
	switch {
	case p.oneVoice() && share < 1 && (share >= 0.7 || share >= 0.5 && wa[0] == wb[0] && wa[1] == wb[1]) && !clipped(wa, wb) && reworded(wa, wb):
		f.Strength = 0.2 + share/8 // two transcripts or translations of one sentence: readers wave it away
		if negated(wa, wb) || exchanged(wa, wb) || max(len(wa), len(wb)) <= shortQuote {
			f.Strength = 0.5 + share/4
		}
		f.A = Side{p.A, words(p.A, qa), []claims.Span{qa}}
		f.B = Side{p.B, words(p.B, qb), []claims.Span{qb}}
		f.Message = fmt.Sprintf("%s is quoted as saying %q in one text and %q in the other", a.Text, words(p.A, qa), words(p.B, qb))
	case retold(p.A, qa) || retold(p.B, qb):
		return
	case share >= 0.85 && p.A.SentenceSpan().Contains(a.Span) && p.B.SentenceSpan().Contains(b.Span) && !negated(wa, wb) && len(wa) > 4 && len(wb) > 4 && p.others(a, b):
		f.A = Side{p.A, a.Text, []claims.Span{a.Span, qa}}
		f.B = Side{p.B, b.Text, []claims.Span{b.Span, qb}}
		f.Message = fmt.Sprintf("the same words are %s's in one text and %s's in the other", a.Text, b.Text)
		f.Relation = Contradict
		f.Guards = []Guard{{sameSpeaker, Fails, "who speaks is what differs"}}
	default:
		return
	}
	p.Event.Subject, p.Event.Object, p.Event.Shared = Same, Same, max(p.Event.Shared, share)
	f.Guards = append(f.Guards, Guard{sameModality, Holds, "the words themselves are compared"}, Guard{sameKind, Holds, "what was said is a fact, whatever it says"},
		Guard{sameTime, Holds, "one utterance"})
	p.Report(f)
}

// relays says whether a sentence gives the words of one by the mouth of another: "her spokesman quoted her as saying".
func relays(c *claims.Claim) bool {
	tokens, lemmas := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Lemmas[c.Sentence]
	k := slices.Index(lemmas, "quote")
	return k >= 0 && slices.ContainsFunc(tokens[k:min(len(tokens), k+8)], func(t text.Token) bool { return t.Norm == "as" })
}

// retold says whether a quotation stands in a speaker's words on what another one claimed: "this puts to bed his claim that they \"did no wrong\"".
func retold(c *claims.Claim, q claims.Span) bool {
	tokens, lemmas := c.Doc.Sentences[c.Sentence].Tokens, c.Doc.Lemmas[c.Sentence]
	k := firstToken(tokens, q)
	for i := max(0, k-8); i < min(k, len(tokens)); i++ {
		if said(lemmas[i]) && c.Doc.Nodes[c.Sentence][i].Tag.Noun() {
			return true
		}
	}
	return false
}

// others says whether two speakers are surely two people or bodies.
func (p *Pass) others(a, b *claims.Speaker) bool {
	if within(p.A, b) || within(p.B, a) || unnamed(a) || unnamed(b) || relays(p.A) || relays(p.B) {
		return false
	}
	if p.index.isPlace(claims.Arg{Name: a.Name}) || p.index.isPlace(claims.Arg{Name: b.Name}) {
		return false // "Brooklyn Supreme Court Judge X": the title of a person, read in part
	}
	if outlet(a) || outlet(b) {
		return false // "according to IRNA": who passes the words on
	}
	if a.Name >= 0 && b.Name >= 0 {
		if ka, kb := p.index.set.Names[a.Name].Kind, p.index.set.Names[b.Name].Kind; (ka == name.Person) != (kb == name.Person) || ka == name.Other && kb == name.Other {
			return false // who speaks for a body, and the body
		}
		return a.Name != b.Name && p.index.holder(a.Name) != p.index.holder(b.Name) && !p.index.oneName(a.Name, b.Name) && !mistyped(core(a.Text), core(b.Text))
	}
	return false
}

// outlet says whether a speaker is a newspaper or an agency.
func outlet(s *claims.Speaker) bool { return name.Outlet(strings.TrimPrefix(core(s.Text), "the ")) }

// mistyped says whether two names in capitals have the same letters but for one: "CCP", "the CPP".
func mistyped(a, b string) bool {
	a, b = strings.TrimPrefix(a, "the "), strings.TrimPrefix(b, "the ")
	return a == strings.ToUpper(a) && b == strings.ToUpper(b) && len(a) == len(b) && levenshtein.ComputeDistance(a, b) <= 1
}

// unnamed says whether a speaker is told by what he is, "the Harbour Lights star", "the Minister": that may be anybody's second name.
func unnamed(s *claims.Speaker) bool {
	w := strings.Fields(core(s.Text))
	if len(w) == 0 {
		return true
	}
	last := w[len(w)-1]
	low := strings.ToLower(last)
	return low == last || lexicon.Unique.Is(low, "office")
}

// within says whether the sentence of a claim holds the last word of a speaker's name.
func within(c *claims.Claim, s *claims.Speaker) bool {
	for _, w := range strings.Fields(s.Text) {
		if len(w) > 2 && w[0] >= 'A' && w[0] <= 'Z' && strings.Contains(c.Quote(), w) {
			return true // one of the names of the speakers
		}
	}
	w := strings.Fields(core(s.Text))
	return len(w) == 0 || strings.Contains(strings.ToLower(c.Quote()), strings.ToLower(w[len(w)-1]))
}

// core is a speaker without what follows a preposition: "the deputy Wim Haak [in Tuesday's debate]".
func core(text string) string {
	for _, p := range []string{" in ", " on ", " at ", " from ", " of ", " for ", ", "} {
		text, _, _ = strings.Cut(text, p)
	}
	return text
}
