package claims

import (
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// report is a verb of speech over a clause, with who speaks.
type report struct {
	verb    int // token of the verb, noun or "according"
	speaker int // token of the speaker, -1 when nobody is named
	class   string
}

// reports climbs from a clause to the verbs of speech above it; the outermost comes first.
func (t *tree) reports(f *frame) []report {
	var out []report
	seen := f.top()
	for k := f.top(); k >= 0; k = t.head(k) {
		out = append(out, t.inserted(k, seen)...)
		g := t.head(k)
		if g < 0 || t.apart(k, g) {
			break
		}
		if r, ok := t.over(k, g); ok && !t.outside(f.top(), k, g) {
			out = append(out, r)
		}
		seen = k
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// apart says whether the clause k, behind a semicolon, names who speaks itself: "The army says it fired; residents [say] it did not". What
// stands before the semicolon reports nothing of it.
func (t *tree) apart(k, g int) bool {
	s := t.child(k, parse.Nsubj)
	if g > k || s < g || t.label(k) != parse.Parataxis && t.label(k) != parse.Conj || !t.verbal(k) || lexicon.Speech.Value(t.lemmas[k]) == "" {
		return false
	}
	for i := g + 1; i < s; i++ {
		if t.tokens[i].Norm == ";" {
			return !t.quoted(i)
		}
	}
	return false
}

// over is the report that governor g makes of the clause k.
func (t *tree) over(k, g int) (report, bool) {
	class := lexicon.Speech.Value(t.particle(g))
	if t.lemmas[g] == "rule" && t.label(k) == parse.Ccomp && t.marked(k, "that") {
		class = "say" // a court, where nothing but what it ruled stands behind; else it governs
	}
	switch t.label(k) {
	case parse.Ccomp, parse.Parataxis:
		if o := t.from(g); o >= 0 && t.label(k) == parse.Ccomp && t.marked(k, "that") {
			return report{verb: g, speaker: o, class: "say"}, true
		}
		if class == "" || !t.verbal(g) || t.label(k) == parse.Parataxis && t.child(g, parse.Ccomp, parse.Obj) >= 0 || t.beside(k, g) {
			return report{}, false
		}
	case parse.Xcomp:
		if t.label(g) == parse.Acl && lexicon.Opinion.Is(t.lemmas[g], "naming") {
			return report{}, false // "a method called lensing, which bends light": nobody says so
		}
		if class != "say" && class != "deny" && (class != "ask" || t.child(g, parse.Obj, parse.Iobj, parse.NsubjPass) < 0) || t.marked(k, "to") && class == "say" && t.child(g, parse.Obj) < 0 && !t.claiming(g, k) {
			return report{}, false
		}
	case parse.Advcl, parse.Obl:
		if class != "say" || t.tag(k) != parse.VBG || !t.marked(k, "of") || t.child(g, parse.Obj, parse.NsubjPass) < 0 { // "accused him of hiding income"
			return report{}, false
		}
	case parse.Acl:
		if verb := t.nominal(g); verb != "" {
			class = lexicon.Speech.Value(verb)
		}
		that := t.marked(k, "that") || g+1 < len(t.nodes) && t.tag(g+1) == parse.PRP && t.head(g+1) == k
		if v := t.head(g); v >= 0 && t.label(g) == parse.Obj && that && lexicon.Speech.Is(t.particle(v), "deny") {
			return report{verb: v, speaker: t.voice(v), class: "deny"}, true // "denied rumours that he was ill"
		}
		if class == "" && (lexicon.Factive.Is(t.lemmas[g], "cancel") || slices.Contains(imputations, t.lemmas[g])) {
			class = "think" // "rumours that ...": nobody vouches for it
		}
		if class == "" || !that {
			return report{}, false
		}
		return report{verb: g, speaker: t.child(g, parse.NmodPoss), class: class}, true
	default:
		return report{}, false
	}
	return report{verb: g, speaker: t.voice(g), class: class}, true
}

// claiming says whether g claims something of its own subject: "claimed to have taken the town".
func (t *tree) claiming(g, x int) bool { return t.lemmas[g] == "claim" && t.marked(x, "to") }

// inserted finds reports that stand beside the clause: "according to X", "..., X said."
func (t *tree) inserted(k, from int) []report {
	var out []report
	for _, c := range t.children[k] {
		if c == from {
			continue
		}
		switch t.label(c) {
		case parse.Obl, parse.Nmod, parse.Advcl, parse.Dep, parse.Advmod:
			if class := lexicon.Speech.Value(t.lemmas[c]); t.label(c) == parse.Dep && t.verbal(c) && class != "" && t.voice(c) >= 0 && t.child(c, parse.Obj, parse.Ccomp) < 0 {
				out = append(out, report{verb: c, speaker: t.voice(c), class: class})
				continue
			}
			if b := t.beholder(c); b >= 0 && t.tag(b).Noun() && t.view(c, k) {
				out = append(out, report{verb: c, speaker: b, class: "say"}) // "in the view of the court"
				continue
			}
			if cs := t.cases(c); cs == "according to" || cs == "per" && !t.bare(c) || strings.HasPrefix(cs, "according") {
				out = append(out, report{verb: c, speaker: c, class: "say"})
			} else if t.tokens[c].Norm == "according" {
				if n := t.child(c, parse.Obl, parse.Nmod); n >= 0 {
					out = append(out, report{verb: c, speaker: n, class: "say"})
				}
			}
		case parse.Parataxis, parse.Ccomp, parse.AdvclRelcl:
			if t.label(c) == parse.Ccomp || !t.verbal(c) || t.child(c, parse.Ccomp, parse.Obj) >= 0 || t.apart(c, k) {
				continue
			}
			if class := lexicon.Speech.Value(t.particle(c)); class != "" && t.voice(c) >= 0 {
				out = append(out, report{verb: c, speaker: t.voice(c), class: class})
			}
		}
	}
	return out
}

// bare says whether a noun is a common one, in the singular and without a word that tells which: "per project" gives a rate, "per the minister" a source.
func (t *tree) bare(k int) bool {
	return t.tag(k) == parse.NN && t.child(k, parse.Det, parse.NmodPoss) < 0
}

// voice is the subject of a verb of speech, its own or the one it shares; -1 when nobody is named.
func (t *tree) voice(g int) int {
	if t.child(g, parse.Nsubj, parse.NsubjPass) < 0 {
		if k := t.named(g); k >= 0 {
			return k
		}
	}
	f := frame{head: g, subject: -1, object: -1}
	t.arguments(&f)
	if f.passive && f.subject < 0 {
		return -1
	}
	return t.nearest(g, f.subject)
}

// named is the name that follows a verb of speech after a quotation: "said a furious Sebastian Vettel"; -1 for none.
func (t *tree) named(g int) int {
	if g == 0 || t.tokens[g].Kind != text.Punct && t.tokens[g-1].Kind != text.Punct {
		return -1
	}
	name, title := -1, -1
	for k := g + 1; k < len(t.nodes) && k <= g+8; k++ {
		switch tag := t.tag(k); {
		case tag == parse.NNP:
			name = k
		case name >= 0 && tag != parse.POS:
			return name
		case title >= 0 && t.tokens[k].Norm == "," && t.tokens[g-1].Norm == "\"":
			if name := t.named(k); name >= 0 {
				return name // "said the museum's director, Anna Berg"
			}
			return title
		case tag == parse.NN:
			title, name = k, -1
		case tag == parse.POS:
			title, name = -1, -1
		case tag != parse.DT && tag != parse.JJ && tag != parse.RB:
			return -1
		}
	}
	return name
}

// speakers writes the chain of reports into the claim; a verb of denial flips it, a verb of belief weakens it.
func (t *tree) speakers(c *Claim, f *frame) {
	all := t.reports(f)
	for _, r := range all {
		if t.misread(r.verb) {
			if slices.ContainsFunc(all, func(o report) bool { return o.verb == r.verb-1 }) {
				continue // the denial is among them
			}
			r.class = "deny"
		}
		s := t.speaker(r.speaker, r.verb)
		v := lexicon.Factive.Value(t.lemmas[r.verb])
		known := v == "presuppose" && r.class == "think" && t.states(f.top(), r.verb) && !t.marked(r.verb, "if", "unless", "whether") && !(t.first(r.speaker) && t.denied(r.verb)) // "did not know that it was closed"
		if v == "cancel" || known || v == "presuppose" && r.class != "think" && t.tag(r.verb).Verb() && !t.denied(r.verb) {
			c.Factive = v
		}
		if r.speaker < 0 && slices.Contains(imputations, s.Verb) {
			c.Hedged = true // an accusation that nobody is named for
		}
		if r.class == "think" && r.speaker < 0 && (!t.tag(r.verb).Verb() || t.child(r.verb, parse.AuxPass) >= 0) {
			c.Hedged = true
		}
		if !t.colour(c, f, r, known) {
			continue
		}
		if r.class == "say" && t.asked(f.top()) && t.withheld(&frame{head: r.verb, chain: t.above(r.verb)}) {
			continue // "declined to say whether": nobody says it
		}
		if r.class == "say" && t.lemmas[r.verb] == "say" && t.within(f.top(), r.verb) && t.withheld(&frame{head: r.verb, chain: t.above(r.verb)}) {
			c.weaken(Conditional, t.cover(r.verb)) // "I'm not saying that": neither told nor denied
		}
		if t.denied(r.verb) {
			if r.class == "say" && t.lemmas[r.verb] != "say" {
				c.deny(Implicit, t.cover(r.verb)) // "did not confirm that": open rather than denied
				c.weaken(Possible, t.cover(r.verb))
			}
		}
		c.Speakers = append(c.Speakers, s)
	}
}

// colour marks what a verb of denial, thought or asking makes of the claim it reports, known to be true or not; it says whether its speaker stands for the claim.
func (t *tree) colour(c *Claim, f *frame, r report, known bool) bool {
	v := lexicon.Factive.Value(t.lemmas[r.verb])
	switch r.class {
	case "deny":
		switch {
		case !t.within(f.top(), r.verb) || t.shielded(f.top(), r.verb):
		case t.denied(r.verb): // "did not dispute that": granted
			if t.tokens[r.verb-1].Norm == "nor" {
				c.weaken(Possible, t.cover(r.verb)) // "neither confirmed nor denied that": open
			}
		default:
			c.deny(Implicit, t.cover(r.verb))
		}
	case "think":
		if !known && (v != "presuppose" || t.states(f.top(), r.verb)) && t.denied(r.verb) && t.within(f.top(), r.verb) && !t.until(&frame{head: r.verb}) {
			c.deny(Denied, t.cover(r.verb)) // "I don't think he won": he did not
		}
		if c.Modality == Asserted && !known && !t.first(r.speaker) {
			c.weaken(Possible, t.cover(r.verb))
		}
		if t.lemmas[r.verb] == "hope" && t.within(f.top(), r.verb) {
			c.weaken(Wished, t.cover(r.verb)) // "hopes that the plant will reopen" foretells nothing
		}
		if r.speaker >= 0 && t.pronoun(r.speaker) && t.tokens[r.speaker].Norm != "he" && t.tokens[r.speaker].Norm != "she" {
			return false
		}
	case "ask":
		if t.within(f.top(), r.verb) {
			c.weaken(Wished, t.cover(r.verb))
		}
		if t.lemmas[r.verb] == "wish" && t.first(r.speaker) {
			return false // as with "I think", whoever is quoted wishes
		}
	}
	return true
}

// misread says whether the parser took the noun of a denial for a verb of speech: "Police at Hallin dismissed claims that he had paid".
func (t *tree) misread(verb int) bool {
	if verb == 0 || t.tag(verb) != parse.VBZ || lexicon.Speech.Value(t.lemmas[verb-1]) != "deny" {
		return false
	}
	before := t.tag(verb - 1)
	return before == parse.VBD || before == parse.VBN || before == parse.VBG
}

// first says whether a speaker is "I" or "we": "I don't think it is safe" is the speaker's word, no doubt about it.
func (t *tree) first(i int) bool {
	return i >= 0 && (t.tokens[i].Norm == "i" || t.tokens[i].Norm == "we")
}

// above lists the governors a verb would be folded under.
func (t *tree) above(i int) []int {
	var out []int
	for g, class := t.governor(i); class != ""; g, class = t.governor(g) {
		out = append(out, g)
	}
	return out
}

func (t *tree) denied(i int) bool { return len(t.negations(i)) > 0 }

// reporting says whether a frame only introduces what somebody says: it is no claim of its own.
func (t *tree) reporting(f *frame) bool {
	if k := t.child(f.head, parse.Ccomp); k >= 0 && t.marked(k, "that") && t.from(f.head) >= 0 {
		return true
	}
	class := lexicon.Speech.Value(f.verb)
	if class == "" || !t.verbal(f.head) || t.withheld(f) || slices.ContainsFunc(f.chain, func(g int) bool { return t.lemmas[g] == "try" || t.lemmas[g] == "attempt" }) {
		return false
	}
	if class == "ask" {
		return (f.verb == "ask" || f.verb == "wonder") && t.child(f.head, parse.Ccomp) >= 0 && t.child(f.head, parse.Obj) < 0
	}
	if class == "deny" && t.child(f.head, parse.Obj) >= 0 {
		return false
	}
	if t.child(f.head, parse.Ccomp) >= 0 {
		return true
	}
	if x := t.child(f.head, parse.Xcomp); (class == "say" || class == "deny") && x >= 0 && (t.tag(x) == parse.VBG || t.claiming(f.head, x)) && t.child(f.head, parse.Obj) < 0 {
		return true // "admitted hiding a flaw", "denied hiding it"
	}
	if class == "say" && t.child(f.head, parse.Obj, parse.Xcomp, parse.NsubjPass) < 0 && len(f.chain) == 0 && t.mute(f.head) {
		if g := t.head(f.head); t.label(f.head) == parse.Ccomp && g >= 0 && lexicon.Speech.Value(t.lemmas[g]) == "say" {
			return false // "said the army would respond"
		}
		return !t.nobody(t.child(f.head, parse.Nsubj)) // "Neither side replied" tells what was not said
	}
	switch t.label(f.head) {
	case parse.Parataxis, parse.AdvclRelcl, parse.Dep:
		return t.child(f.head, parse.Obj, parse.Xcomp) < 0
	}
	return false
}

// nobody says whether a subject leaves no one: "nobody", "neither side", "neither the club nor its owner".
func (t *tree) nobody(s int) bool {
	return s >= 0 && (t.negated(s) >= 0 || s > 0 && t.tokens[s-1].Norm == "neither")
}

// within says whether a clause is the complement of a verb, or joined to its complement; a clause that only tells when or
// why is not, nor one that tells which ("called on the auditor to examine every payment [made since 2026]").
func (t *tree) within(i, verb int) bool {
	for k := i; k >= 0 && k != verb; k = t.head(k) {
		if l := t.label(k); l == parse.Advcl && t.head(k) != verb || l == parse.AclRelcl || l == parse.AdvclRelcl || l == parse.Acl && t.tag(k) == parse.VBN && t.child(k, parse.Aux, parse.AuxPass, parse.Nsubj) < 0 {
			return false
		}
	}
	return true
}

// withheld says whether a verb of speech tells that something was not said: "declined to say", "without explaining".
func (t *tree) withheld(f *frame) bool {
	if len(t.negations(f.head)) > 0 || t.marked(f.head, "without") {
		return true
	}
	for _, g := range f.chain {
		if slices.ContainsFunc(t.governing(g), func(w string) bool { return lexicon.Implicative.Is(w, "negative") }) || len(t.negations(g)) > 0 {
			return true
		}
	}
	return false
}

// asked says whether a clause is a question that depends on a verb: "whether", "when", "why".
func (t *tree) asked(i int) bool {
	if t.marked(i, "whether", "if") {
		return true
	}
	for _, k := range t.children[i] {
		if (t.tag(k) == parse.WRB || t.tag(k) == parse.WP) && k < i {
			return true
		}
	}
	return false
}

// mute says whether a verb of speech names no subject matter of its own ("spoke of", "commented on").
func (t *tree) mute(i int) bool {
	for _, k := range t.children[i] {
		if c := t.cases(k); t.label(k) == parse.Obl && (c == "of" || c == "about" || c == "on" && !t.timed[k] || c == "for" || c == "against") {
			return false
		}
		if len(t.negations(i)) > 0 {
			return false
		}
	}
	return true
}

// trailing gives the speaker of "..., X said" to the claims before it when the parse did not hang them under the verb.
func (t *tree) trailing(frames []frame, list []*Claim) {
	for k := range frames {
		f := &frames[k]
		inside := t.child(f.head, parse.Ccomp) // the end of a quotation whose beginning hangs elsewhere
		part := inside >= 0 && inside < f.head && t.quoted(inside) && !t.quoted(f.head)
		if !t.reporting(f) || t.child(f.head, parse.Ccomp, parse.Xcomp) >= 0 && !part || lexicon.Speech.Value(f.verb) != "say" || f.passive || !finite(t.nodes, f.head) {
			continue
		}
		speaker := t.voice(f.head)
		if l := t.label(f.head); speaker < 0 || l == parse.AclRelcl || l == parse.Acl {
			continue // "for what she called years of neglect" reports nothing of what stands before
		}
		for _, c := range list {
			if len(c.Speakers) == 0 && (!part || t.quoted(c.Head)) && c.Span.End <= t.tokens[min(speaker, f.head)].Start {
				c.Speakers = []Speaker{t.speaker(speaker, f.head)}
			}
		}
	}
}
