package name

import (
	"slices"
	"strings"
)

// shortOffice is the one word that may stand for an office later: "minister" for "foreign minister"; none for a deputy
// or a former one, who is not what the short word says.
func shortOffice(office string) string {
	words := strings.Fields(office)
	if len(words) < 2 {
		return ""
	}
	for _, w := range words {
		switch w {
		case "vice", "deputy", "former", "ex", "assistant", "acting", "late", "interim", "under", "first", "associate", "incoming":
			return ""
		}
	}
	if i := slices.Index(words, "of"); i > 0 {
		return words[i-1]
	}
	return words[len(words)-1]
}

// calledSo finds the only entity that the text has called so.
func (d *discourse) calledSo(s *sentence, x *saying) int {
	switch {
	case x.mark == some || x.mark == pronominal || x.vague:
		return -1
	case x.class == someone && x.of != "":
		return d.officer(s, x)
	case x.class == firm && x.mark == the && d.source(s, x) >= 0:
		return d.source(s, x)
	case x.class == firm && x.office == "bank" && s.word(x.head-1) == "central":
		return d.centralBank(s, x)
	case x.class != someone && x.mark == the && x.head-x.first > 1:
		return d.body(s, x)
	case x.class == firm && s.words[x.first] == "this" && x.first == x.head-1 && s.quoted[x.head]:
		return d.known(s, x) // "the worst summer in the history of this company"
	case x.mark != the, x.class != someone && (x.modified || s.word(x.first) != "the"):
		return -1
	case x.class == someone:
		return d.bareOffice(x)
	}
	if n := d.thing(s, x); n >= 0 || x.class != firm {
		return n
	}
	return d.inside(s, x)
}

// officer resolves "Iran's foreign minister": its only holder in the document, else in the set, else the office itself.
func (d *discourse) officer(s *sentence, x *saying) int {
	var here, all []int
	for _, n := range d.holders[x.office] {
		if !d.g.nodes[n].has(x.office, x.of) {
			continue
		}
		all = append(all, n)
		if d.here[n] {
			here = append(here, n)
		}
	}
	switch {
	case len(here) == 1:
		return here[0]
	case len(here) == 0 && len(all) == 1 && titles["unique"][x.office]:
		return all[0]
	case len(all) > 0 || !titles["unique"][x.office] || x.mark != the || !isNation(x.of):
		return -1
	}
	n := d.g.node("\x00" + x.office + " of " + x.of)
	y := &d.g.nodes[n]
	y.kind, y.country = Person, x.of
	y.forms[strings.TrimPrefix(strings.TrimPrefix(s.written(x.first, x.last), "the "), "The ")]++
	y.docs[s.doc] = true
	return n
}

func isNation(of string) bool {
	k, ok := lookup(of)
	return ok && k.country == of
}

// has says whether the person holds the office, and of that owner.
func (x *node) has(office, of string) bool {
	if x.roles[role{office, of}] > 0 {
		return true
	}
	for r := range x.roles {
		if r.of == of && shortOffice(r.office) == office {
			return true
		}
	}
	return false
}

// bareOffice resolves "the president", "the driver", "the 35-year-old": the only holder named so far in the document,
// and, when the document speaks of several such offices, the only one within reach.
func (d *discourse) bareOffice(x *saying) int {
	if x.age != "" || strings.HasSuffix(x.office, "-year-old") {
		if n := d.aged(x); n >= 0 || x.first > 0 {
			return n
		}
		return d.ageless()
	}
	var found []int
	for _, n := range d.holders[x.office] {
		if d.here[n] && (x.gender == 0 || d.g.nodes[n].sex() == 0 || d.g.nodes[n].sex() == x.gender) {
			found = append(found, n)
		}
	}
	if len(found) == 1 && len(d.owners[x.office]) <= 1 {
		return found[0]
	}
	if len(found) == 0 && len(d.owners[x.office]) <= 1 && titles["unique"][x.office] {
		return d.ahead(x.office)
	}
	if n := d.only(found); n >= 0 || len(found) < 2 || !titles["unique"][x.office] {
		return n
	}
	for _, n := range found {
		if d.prevails(n, found) {
			return n
		}
	}
	return -1
}

// ahead is the only person that the next sentences name with an office: "the president refuses to sign. ... President Holk has ten days".
func (d *discourse) ahead(office string) int {
	found := -1
	for _, s := range d.next[:min(reach, len(d.next))] {
		for _, m := range s.named {
			if m.node < 0 || !slices.ContainsFunc(m.units, func(u unit) bool { return u.office == office }) {
				continue
			}
			n := d.g.find(m.node)
			if found >= 0 && found != n {
				return -1
			}
			found = n
		}
	}
	return found
}
