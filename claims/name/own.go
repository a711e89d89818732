package name

import "crossclaim/claims/parse"

// hers gives a body that a pronoun owns the node of what the person holds an office of: "United's manager, Fiona Lorn, ... her side". Where the
// person has offices of several that may be called so, it stays open.
func (d *discourse) hers(s *sentence, i, n int) {
	h := s.nodes[i].Head
	if h < 0 || s.nodes[i].Label != parse.NmodPoss || d.g.nodes[n].kind != Person {
		return
	}
	for k := range s.said {
		if x := &s.said[k]; x.head == h {
			if x.class == firm && x.mark == pronominal && x.node < 0 && h == i+1 {
				x.node = d.employer(n, x.office)
			}
			return
		}
	}
	w := s.words[h]
	if !titles["clubnoun"][w] || h != i+1 || !subject(s, h) && s.nodes[h].Label != parse.Obj && !s.tag(h+1).Verb() {
		return // "stood at her side"
	}
	if b := d.employer(n, w); b >= 0 {
		s.said = append(s.said, saying{first: i, last: h, head: h, class: firm, mark: pronominal, office: w, node: b})
	}
}

// employer is the only body named so far that the person has an office of and that the noun may stand for, -1 if none or several are.
func (d *discourse) employer(n int, noun string) int {
	found := -1
	for r := range d.g.nodes[n].roles {
		at, ok := d.g.at[r.of]
		if !ok || r.of == "" {
			continue
		}
		switch b := d.g.find(at); {
		case !d.here[b] || !d.g.nodes[b].called(noun):
		case found >= 0 && found != b:
			return -1
		default:
			found = b
		}
	}
	return found
}
