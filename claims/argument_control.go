package claims

import (
	"crossclaim/claims/parse"
)

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
