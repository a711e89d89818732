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

// control fills an elided subject from the clause above: the conjoined verb, the matrix subject or object, the noun a
// participle hangs on.
func (t *tree) control(f *frame) {
	k := f.top()
	for range 6 {
		g := t.head(k)
		if g < 0 {
			return
		}
		switch t.label(k) {
		case parse.Acl, parse.AclRelcl:
			if o := t.blamed(k, g); o >= 0 && k == f.top() && t.tag(g).Noun() && t.marked(k, "for") {
				t.controlled(f, o)
				return
			}
			t.participle(f, k, g)
			return
		case parse.Advcl, parse.Obl:
			if o := t.blamed(k, g); o >= 0 && k == f.top() {
				t.controlled(f, o)
				return
			}
		case parse.Xcomp:
			if o := t.child(g, parse.Obj, parse.Iobj); o >= 0 {
				t.controlled(f, o)
				return
			}
		}
		if s := t.child(g, parse.Nsubj, parse.NsubjPass, parse.Csubj); s >= 0 {
			t.controlled(f, t.antecedent(s, g))
			return
		}
		k = g
	}
}

// blamed is who did what a gerund behind a verb with an object tells: "jailed him for taking bribes", "accused Ardent of
// breaking its promise"; -1 for none. A sum of money has done nothing.
func (t *tree) blamed(k, g int) int {
	if t.tag(k) != parse.VBG || !t.marked(k, "for", "of", "from") {
		return -1
	}
	for steps := 0; g >= 0 && !t.tag(g).Verb() && steps < 4; steps++ {
		g = t.head(g)
	}
	if g < 0 {
		return -1
	}
	o := t.child(g, parse.Obj, parse.NsubjPass)
	if o >= 0 && t.child(o, parse.Nummod) >= 0 {
		return -1
	}
	return o
}

func (t *tree) controlled(f *frame, token int) {
	f.control = token
	if !f.passive && f.object < 0 && t.tag(f.head) == parse.VBN && t.child(f.head, parse.Aux) < 0 && t.label(f.head) == parse.Advcl {
		f.passive = true // "Mowed down by a truck, they ...": a bare participle is passive
	}
	t.place(f, token, f.passive)
}

// participle fills the slot that the noun before a reduced relative clause takes.
func (t *tree) participle(f *frame, verb, noun int) {
	f.control = noun
	switch t.tag(verb) {
	case parse.VBN:
		f.passive = true
		t.place(f, noun, true)
	case parse.VBG:
		f.subject = noun
	default:
		if t.label(verb) == parse.AclRelcl && f.object < 0 {
			f.object = noun
		}
	}
}

// partitive is the noun after "of" when the token before it only says how many: "none of", "half of", "dozens of".
func (t *tree) partitive(token int) int {
	if !lexicon.Quantifier.Has(t.tokens[token].Norm) && !lexicon.Quantifier.Has(t.lemmas[token]) && t.lemmas[token] != "half" && t.tag(token) != parse.CD {
		return -1
	}
	for _, c := range t.children[token] {
		if l := t.label(c); (l == parse.Nmod || l == parse.Obl) && t.cases(c) == "of" && t.tag(c).Noun() {
			return c
		}
	}
	return -1
}

// adverbial says whether a phrase under a noun tells when, how or why, wherever a parse hangs it.
func (t *tree) adverbial(k int) bool {
	return t.label(k) == parse.Nmod && lexicon.Link.Is(t.cases(k), "deed")
}

// site says whether a phrase under an object names the place of the deed: "arrested the forger in Lisbon".
func (t *tree) site(k int) bool {
	switch t.cases(k) {
	case "in", "at", "near", "outside":
		return t.label(k) == parse.Nmod && t.tag(k) == parse.NNP
	}
	return false
}

// obliques lists the other participants of a predicate with their prepositions.
func (t *tree) obliques(head int) []Arg {
	var out []Arg
	if o := t.child(head, parse.Obj); o >= 0 {
		for _, c := range t.children[o] {
			if t.adverbial(c) {
				out = append(out, t.arg(c, false))
			}
		}
	}
	for _, c := range t.children[head] {
		if t.label(c) == parse.Obj {
			for _, k := range t.subtree(c, func(k int) bool { return t.verbal(k) }) {
				if k != c && t.site(k) {
					out = append(out, t.arg(k, false))
				}
			}
		}
		switch t.label(c) {
		case parse.Obl, parse.OblTmod, parse.OblUnmarked, parse.Iobj, parse.OblAgent, parse.Nmod:
			out = append(out, t.arg(c, false))
		}
	}
	return out
}
