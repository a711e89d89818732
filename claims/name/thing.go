package name

import (
	"slices"
	"strings"

	"crossclaim/claims/parse"
)

// remember notes what the sentence has named and what it has called something without a name.
func (d *discourse) remember(s *sentence) {
	for k := range s.named {
		m := &s.named[k]
		if m.node < 0 {
			continue
		}
		n := d.g.find(m.node)
		d.times[n]++
		if !d.before[n] && !s.listed(s.headOf(m.start(), m.last)) {
			d.enter(n)
			if last := s.words[m.last]; titles["facility"][last] || titles["body"][last] {
				delete(d.rivals, last) // "a shopping mall ... the Redfield Mall": now it has its name
			}
		}
	}
	for k := range s.said {
		switch x := &s.said[k]; {
		case x.class != firm && x.class != site || x.linked:
		case x.node >= 0:
			d.called[x.node] = true
		case x.office == "state" && s.word(x.head+1) == "of": // of emergency
		case x.mark == some || x.of != "" || x.vague || x.mark == pronominal:
			d.rivals[x.office] = true
			if business(x.office) {
				d.rivals["company"] = true
			}
		}
	}
}

func (d *discourse) enter(n int) {
	d.before[n] = true
	d.order = append(d.order, n)
}

// callees are the nodes of a document that a noun may stand for, and how many of those named were looked at.
type callees struct {
	list []int
	seen int
}

// named lists what the document has named in the sentences before that the noun may stand for, in the order of naming. Each name
// is looked at once for each noun.
func (d *discourse) named(noun string) []int {
	c := d.callees[noun]
	for ; c.seen < len(d.order); c.seen++ {
		if n := d.order[c.seen]; d.g.nodes[n].called(noun) {
			c.list = append(c.list, n)
		}
	}
	d.callees[noun] = c
	return c.list
}

// listed says whether the word is a member of a list of names: "Bank Merrow and Union Credit".
func (s *sentence) listed(head int) bool {
	if s.nodes[head].Label == parse.Conj {
		return true
	}
	for k, n := range s.nodes {
		if n.Head == head && n.Label == parse.Conj && s.cover[k] >= 0 {
			return true
		}
	}
	return false
}

// known finds the only thing the document has named and called so: "Varna Central Bank ... the bank", "the mining group
// Halden Ore ... the company"; -1 when more than one fits, or something without a name may be meant. A member of a list is
// nothing a description in the singular goes back to.
func (d *discourse) known(s *sentence, x *saying) int {
	found := d.named(x.office)
	switch {
	case len(found) == 0 || x.office == "party":
		return -1
	case len(found) > 1:
		return d.only(found)
	case s.argues(x.head, found[0], d.g):
		return -1
	case !d.called[found[0]] && (d.rivals[x.office] || business(x.office) && d.rivals["company"] || s.namedBefore(x, found[0], d.g) < 0 && d.contested(x, found[0])):
		return -1
	}
	return found[0]
}

// contested says whether something within reach may be called so too.
func (d *discourse) contested(x *saying, n int) bool {
	for _, recent := range d.recent[:reach] {
		for _, a := range recent {
			if a.node < 0 || a.node == n {
				continue
			}
			y := &d.g.nodes[a.node]
			if d.suits(x, y) || x.class == firm && y.unsure() && business(x.office) && !d.g.nodes[n].sorts[x.office] {
				return true
			}
		}
	}
	return false
}

// argues says whether the name of the node is subject or object of the verb that the word depends on: one thing is not both.
func (s *sentence) argues(i, node int, g *graph) bool {
	for k := range s.named {
		m := &s.named[k]
		if m.node < 0 || g.find(m.node) != node {
			continue
		}
		if h := s.headOf(m.start(), m.last); s.nodes[h].Head == s.nodes[i].Head && s.nodes[h].Head >= 0 {
			return true
		}
	}
	return false
}

// centralBank resolves "the central bank": the only bank named so far that may be one, else the one of the country named.
func (d *discourse) centralBank(s *sentence, x *saying) int {
	var found []int
	for _, n := range d.named("bank") {
		if y := &d.g.nodes[n]; slices.Contains(y.words, "central") || slices.Contains(y.words, "reserve") || slices.Contains(y.words, "of") {
			found = append(found, n)
		}
	}
	switch {
	case len(found) == 1:
		return found[0]
	case len(found) > 1 || x.of == "" || x.mark != the:
		return -1
	}
	n := d.g.node("\x00central bank of " + x.of)
	y := &d.g.nodes[n]
	y.kind = Organisation
	y.sort("bank")
	if isNation(x.of) {
		y.country = x.of
	}
	y.forms[s.written(x.first, x.last)]++
	y.docs[s.doc] = true
	if !d.before[n] {
		d.enter(n)
	}
	return n
}

// thing resolves "the company", "the country": the only organisation, country or town within reach.
func (d *discourse) thing(s *sentence, x *saying) int {
	if n := d.known(s, x); n >= 0 {
		return n
	}
	found := -1
	for _, recent := range d.recent[:reach] {
		for _, a := range recent {
			if a.node >= 0 && x.class == firm && d.g.nodes[a.node].unsure() {
				return -1
			}
			if a.node < 0 || !d.suits(x, &d.g.nodes[a.node]) {
				continue
			}
			n := a.node
			if x.class == site && titles["site"][x.office] && x.office != "city" && x.office != "town" && x.office != "village" {
				c, ok := d.g.at[d.g.nodes[n].country]
				if !ok {
					return -1
				}
				n = d.g.find(c)
			}
			if n != found && found >= 0 {
				return -1
			}
			found = n
		}
	}
	if found >= 0 && s.argues(x.head, found, d.g) {
		return -1
	}
	return found
}

// unsure says whether the name may be an organisation's though nothing proves it: it competes.
func (x *node) unsure() bool {
	return x.kind == Other && len(x.words) > 1 && !titles["work"][x.words[len(x.words)-1]]
}

func (d *discourse) suits(x *saying, y *node) bool {
	last := y.words[len(y.words)-1]
	if y.described() {
		return false
	}
	if x.class == firm && slices.ContainsFunc(y.words, func(w string) bool { return titles["media"][w] }) && x.office != "newspaper" && x.office != "network" {
		return false
	}
	switch {
	case x.class == firm && (x.office == "firm" || x.office == "company" || x.office == "group" || x.office == "organization" || x.office == "organisation"):
		return y.kind == Organisation && (y.country == "" || !y.listed) && !y.isPublic() && !(y.listed && strings.HasPrefix(last, "organi") && last != x.office)
	case x.class == firm:
		return y.kind == Organisation && (last == x.office || y.words[0] == x.office)
	case x.office == "country" || x.office == "nation" || x.office == "kingdom" || x.office == "republic":
		return y.country != "" && (y.kind == Place || y.kind == People || y.kind == Organisation)
	case x.office == "city" || x.office == "town" || x.office == "village":
		return y.kind == Place && y.country != y.key
	}
	return false
}

// inside is the only organisation that the sentence itself has named before a description, where it may be called so: "executives of
// Delmore Industries said the company ...". -1 where another name of the sentence competes.
func (d *discourse) inside(s *sentence, x *saying) int {
	found := -1
	for k := range s.named {
		m := &s.named[k]
		if m.node < 0 || m.last >= x.first {
			continue
		}
		n := d.g.find(m.node)
		switch y := &d.g.nodes[n]; {
		case n == found:
		case y.kind != Organisation && !y.unsure():
		case found >= 0 || !y.called(x.office) && !d.suits(x, y):
			return -1
		default:
			found = n
		}
	}
	if found < 0 || d.rivals[x.office] || business(x.office) && d.rivals["company"] || s.argues(x.head, found, d.g) {
		return -1
	}
	return found
}

// namedBefore is the last place before a description where the sentence names the node, -1 if it does not.
func (s *sentence) namedBefore(x *saying, node int, g *graph) int {
	at := -1
	for k := range s.named {
		if m := &s.named[k]; m.node >= 0 && m.last < x.first && g.find(m.node) == node {
			at = m.last
		}
	}
	return at
}
