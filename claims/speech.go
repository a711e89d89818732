package claims

import (
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
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
