package claims

import (
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

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
