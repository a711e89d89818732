package claims

import (
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
	"crossclaim/claims/parse"
)

// arguments finds the subject and the object of a frame; what is elided is taken from the clause that controls it.
func (t *tree) arguments(f *frame) {
	f.passive = t.child(f.head, parse.AuxPass) >= 0 || t.child(f.head, parse.NsubjPass) >= 0 && !t.perfect(f.head)
	f.object = t.child(f.head, parse.Obj)
	if o := f.object; o >= 0 && o < f.head && (t.tag(o) == parse.WDT || t.tag(o) == parse.WP) && t.label(f.head) == parse.AclRelcl && !f.passive && (lexicon.Speech.Value(t.lemmas[f.head]) == "" || t.child(f.head, parse.Xcomp) >= 0) {
		if k := t.antecedent(o, f.head); t.child(k, parse.Cop) < 0 || !t.denied(k) {
			f.object = k // "the law that parliament passed"
		}
	}
	subject := t.child(f.head, parse.Nsubj, parse.NsubjPass, parse.Csubj, parse.CsubjPass)
	for _, g := range f.chain {
		if subject < 0 {
			subject = t.child(g, parse.Nsubj, parse.NsubjPass)
			if t.nodes[g].Tag.Noun() && subject < 0 {
				subject = t.child(g, parse.NmodPoss)
			}
			f.control = subject
		}
	}
	if subject >= 0 {
		t.place(f, t.antecedent(subject, f.head), f.passive)
		return
	}
	t.control(f)
}

// perfect says whether a verb has "have" for an auxiliary: without "been" that is no passive, whatever the parser calls its subject.
func (t *tree) perfect(v int) bool {
	k := t.child(v, parse.Aux)
	return k >= 0 && t.lemmas[k] == "have"
}

// place puts a token into the subject slot, or into the object slot of a passive.
func (t *tree) place(f *frame, token int, passive bool) {
	if !passive {
		f.subject = token
		return
	}
	f.object = token
	f.subject = t.child(f.head, parse.OblAgent)
	if f.subject >= 0 && !t.timed[f.subject] && !t.byHowMuch(f.subject, f.head) && !t.byMeans(f.subject) {
		return
	}
	f.subject = -1
	for _, c := range t.children[f.head] {
		if t.label(c) == parse.Obl && !t.timed[c] && t.cases(c) == "by" && t.tag(c).Noun() && !t.byHowMuch(c, f.head) && !t.byMeans(c) {
			f.subject = c
		}
	}
}

// byHowMuch says whether what stands behind "by" tells how far a verb of change goes, not who does it: "was cut by half". Who votes may be
// told by a share: "was backed by 40 percent".
func (t *tree) byHowMuch(k, verb int) bool {
	if !lexicon.Price.Has(t.lemmas[verb]) || t.cases(k) != "by" || t.child(k, parse.Nmod) >= 0 {
		return false
	}
	switch tag := t.tag(k); {
	case tag == parse.CD, t.lemmas[k] == "half", t.lemmas[k] == "quarter":
		return true
	case rate(t.lemmas[k]):
		return true
	case t.child(k, parse.Nummod) >= 0:
		return !lexicon.Person.Has(t.lemmas[k]) && !name.Body(t.lemmas[k]) // "was cut by 400,000 barrels"
	}
	return false
}

// byMeans says whether what stands behind "by" is a way in which something is done, not who does it: "is enabled by default", "was sent by post".
func (t *tree) byMeans(k int) bool {
	return t.tag(k) == parse.NN && lexicon.Setting.Is(t.lemmas[k], "means") && t.child(k, parse.Det, parse.Amod, parse.Compound, parse.NmodPoss) < 0
}

// antecedent replaces a relative pronoun by the noun its clause hangs on.
func (t *tree) antecedent(token, head int) int {
	switch t.tag(token) {
	case parse.WP, parse.WDT:
	default:
		if t.tokens[token].Norm != "that" {
			return token
		}
	}
	for k := head; k >= 0; k = t.head(k) {
		if t.label(k) == parse.AclRelcl && t.head(k) >= 0 {
			return t.beyond(t.head(k))
		}
		if t.label(k) != parse.Conj && t.label(k) != parse.Xcomp {
			break
		}
	}
	if t.tokens[token].Norm == "who" || t.tokens[token].Norm == "which" {
		return t.before(token)
	}
	return token
}

// beyond is the noun that a day or an age behind it belongs to: "the closing of the yard in June, which cost 2,300 jobs", "Dullaert, 61,
// who ran the plant".
func (t *tree) beyond(k int) int {
	for t.timed[k] || t.tag(k) == parse.CD {
		h := t.head(k)
		if h < 0 || h >= k || !t.tag(h).Noun() {
			break
		}
		k = h
	}
	return k
}

// before is the noun right before a relative pronoun, past a comma at most; the pronoun itself when there is none.
func (t *tree) before(token int) int {
	k := token - 1
	if k > 0 && t.tokens[k].Norm == "," {
		k--
	}
	if k < 0 || !t.tag(k).Noun() {
		return token
	}
	for (t.label(k) == parse.Flat || t.label(k) == parse.Compound) && t.head(k) >= 0 && t.head(k) < token {
		k = t.head(k)
	}
	return k
}
