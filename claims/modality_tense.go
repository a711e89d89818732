package claims

import "crossclaim/claims/parse"

// tense tells past (simple past, or a participle without present auxiliary) from current (present, present perfect). What may or will be done is
// neither, unless it may have been; a participle that "and" joins to another is of its time ("are kept for a week and erased").
func (t *tree) tense(f *frame) (past, current bool) {
	i := f.top()
	if t.label(i) == parse.Aux {
		i = t.head(i)
	}
	return t.tenseOf(i)
}

func (t *tree) tenseOf(i int) (past, current bool) {
	modal, perfect, helped := false, false, false
	for _, k := range t.children[i] {
		if l := t.label(k); l == parse.Aux || l == parse.AuxPass || l == parse.Cop {
			helped = true
			modal, perfect = modal || t.tag(k) == parse.MD, perfect || t.lemmas[k] == "have"
			switch t.tag(k) {
			case parse.VBZ, parse.VBP:
				return t.lemmas[k] == "have", true
			case parse.VBD:
				return true, false
			}
		}
	}
	switch {
	case modal:
		return perfect, false
	case !helped && t.label(i) == parse.Conj && t.tag(i) == parse.VBN && t.tag(t.head(i)) == parse.VBN:
		return t.tenseOf(t.head(i))
	}
	switch t.tag(i) {
	case parse.VBD, parse.VBN:
		return true, false
	case parse.VBZ, parse.VBP:
		return false, true
	case parse.VBG:
		if g := t.head(i); g >= 0 {
			switch t.tag(g) {
			case parse.VBD, parse.VBN:
				return true, false
			case parse.VBZ, parse.VBP:
				return false, true
			}
		}
	}
	return false, false
}
