package name

import (
	"slices"
	"strings"

	"crossclaim/claims/parse"
)

// spoken is what a noun with "the" meant last, and in which sentence.
type spoken struct{ node, num int }

// sole is what a description with "the" can only mean by its sort: the one agency, company or town that the text has spoken of in the last
// sentences, else in all it has said so far. -1 if there is none or there are several, or if something without a name was called so.
func (d *discourse) sole(s *sentence, x *saying) int {
	sort := sortOf(x.office)
	if sort == "" || x.of != "" && !strings.HasSuffix(x.of, "-based") || x.vague || s.words[x.first] != "the" && s.words[x.first] != "this" && s.words[x.first] != "that" || d.rivals[x.office] || business(x.office) && d.rivals["company"] || s.qualified(x) {
		return -1
	}
	var near []int
	for k := range s.named {
		if m := &s.named[k]; m.node >= 0 && m.last < x.first {
			near = append(near, d.g.find(m.node))
		}
	}
	kin := sort
	if sort == "firm" && strings.HasSuffix(x.of, "-based") {
		kin = seated
	}
	here := d.fit(near, kin)
	if s.words[x.first] == "that" {
		if len(here) == 1 && s.tag(x.first) == parse.DT && !s.argues(x.head, here[0], d.g) {
			return here[0] // "the UAE ... officials of that country"
		}
		return -1
	}
	if l, ok := d.last[x.office]; ok && s.num-l.num <= 1 && !slices.ContainsFunc(here, func(n int) bool { return n != l.node }) && !s.argues(x.head, l.node, d.g) {
		return l.node // the text goes on about "the company"
	}
	for _, recent := range d.recent[:reach] {
		for _, a := range recent {
			if a.node >= 0 && !(a.part && sort == "firm") {
				near = append(near, d.g.find(a.node))
			}
		}
	}
	found := d.fit(near, kin)
	switch {
	case len(found) == 0 || sort == "realm" || sort == "bench":
		found = d.fit(slices.Concat(near, d.order), kin)
	case len(found) > 1 && len(here) == 1 && d.prevails(here[0], found):
		found = here
	}
	if len(found) != 1 || s.argues(x.head, found[0], d.g) || sort == "firm" && !d.called[found[0]] && slices.ContainsFunc(near, func(n int) bool { return n != found[0] && d.g.nodes[n].unsure() }) {
		return -1
	}
	if y := &d.g.nodes[found[0]]; sort == "firm" && y.kind == Other {
		y.sort(x.office)
	}
	return found[0]
}

// prevails says whether the document has named one of the nodes more than twice as often as any other.
func (d *discourse) prevails(n int, list []int) bool {
	return !slices.ContainsFunc(list, func(o int) bool { return o != n && 2*d.times[o] >= d.times[n] })
}

// opener is the only person that the sentence before speaks of, for an office that opens a sentence as its subject: "The network's chairman".
func (d *discourse) opener(s *sentence, x *saying) int {
	if !stands["office"][s.words[x.head]] || x.mark != the || s.words[x.first] != "the" || x.vague || x.of != "" && !isNation(x.of) || x.first > 1 || !subject(s, x.head) {
		return -1
	}
	found := -1
	for _, a := range d.recent[reach-1] {
		if a.part || !a.person || a.of || a.node < 0 && !a.subject {
			continue
		}
		if a.node < 0 || found >= 0 && found != a.node {
			return -1
		}
		found = a.node
	}
	if found < 0 || d.g.nodes[found].kind != Person || len(d.g.nodes[found].words) < 2 || x.gender != 0 && d.g.nodes[found].sex() != 0 && x.gender != d.g.nodes[found].sex() {
		return -1
	}
	for k := range s.named {
		if m := &s.named[k]; m.node >= 0 && d.g.find(m.node) == found && s.argues(x.head, found, d.g) {
			return -1
		}
	}
	return found
}

// qualified says whether the words before the noun tell it apart from others, so that it is hardly what was spoken of: "the other company", "the
// first agency", "the Lorna agency".
func (s *sentence) qualified(x *saying) bool {
	for k := x.first + 1; k < x.head; k++ {
		if c := s.cover[k]; strings.HasSuffix(s.words[k], "-based") || c >= 0 && strings.HasSuffix(s.named[c].key, "-based") {
			continue
		}
		if s.cover[k] >= 0 || titles["bare"][s.words[k]] || stands["other"][s.words[k]] || s.words[k] == "," || s.words[k] == "'s" {
			return true
		}
	}
	return false
}

// sortOf is the class of bodies and places that a noun may stand for, "" if it is none that one name alone proves.
func sortOf(noun string) string {
	for _, sort := range []string{"agency", "outlet", "court", "panel", "town", "land", "realm", "lab", "bench", "party"} {
		if stands[sort][noun] {
			return sort
		}
	}
	if business(noun) && !stands["nomaker"][noun] || noun == "developer" || noun == "giant" {
		return "firm"
	}
	return ""
}

// fit keeps the nodes of the sort, each once.
func (d *discourse) fit(list []int, sort string) []int {
	var out []int
	for _, n := range list {
		if x := &d.g.nodes[n]; !slices.Contains(out, n) && !x.described() && x.isOf(sort) {
			out = append(out, n)
		}
	}
	return out
}

// seated is the sort of a firm that the text says the seat of: "the Lorna-based drugmaker". Who lives somewhere is not called so.
const seated = "seated firm"

// Outlet says whether a name is that of a newspaper, a broadcaster or a news agency, by the lists.
func Outlet(label string) bool {
	key := strings.ToLower(label)
	return outlet(key, strings.Fields(key))
}

// Imprint says whether a name that stands beside a date in the head of a text is that of an outlet: more words tell it there than in a sentence.
func Imprint(label string) bool {
	return Outlet(label) || slices.ContainsFunc(strings.Fields(strings.ToLower(label)), func(w string) bool { return titles["paper"][w] || titles["imprint"][w] })
}

func outlet(key string, words []string) bool {
	return stands["outlets"][key] || slices.ContainsFunc(words, func(w string) bool { return titles["media"][w] })
}

// isOf says whether the bearer of a name is of the sort, by its words and the lists.
func (x *node) isOf(sort string) bool {
	last := x.words[len(x.words)-1]
	media := outlet(x.key, x.words)
	switch sort {
	case "agency":
		return x.kind == Organisation && (stands["agencies"][x.key] || stands["agencies"][last] || stands["agencies"][x.words[0]] && len(x.words) > 2 && (x.words[1] == "of" || x.words[1] == "for"))
	case "court":
		return x.kind == Organisation && (last == "court" || x.words[0] == "court")
	case "bench":
		return x.kind == Organisation && strings.HasSuffix(x.key, "supreme court")
	case "party":
		return groups["party of"][x.key] || x.key == "tories" || len(x.words) > 1 && last == "party" && x.kind != Person
	case "panel":
		return x.kind == Organisation && (stands["panel"][last] || stands["panel"][x.words[0]])
	case "lab":
		return x.kind == Organisation && (stands["lab"][last] || stands["lab"][x.words[0]] && len(x.words) > 2 || len(x.words) > 3 && stands["lab"][x.words[1]])
	case "outlet":
		for w := range x.sorts {
			if stands["outlet"][w] {
				return true
			}
		}
		return media && x.kind != Person && x.kind != Place && !strings.HasPrefix(x.key, "associated")
	case "town":
		return x.kind == Place && x.listed && x.country != x.key && x.country != "" && !states["state"][x.key]
	case "land":
		return states["state"][x.key] && x.listed
	case "realm":
		return x.kind == Place && x.country == x.key
	case "firm", seated:
		if x.kind == Other && len(x.words) == 1 && x.proof.agent > 0 && (4*x.proof.agent <= x.proof.all || x.proof.its > 0 || sort == seated) && x.nobody() && x.proof.article+x.proof.place == 0 {
			return true // a last name mostly speaks: "Marsh said the firm was sound" makes no firm of Marsh
		}
		return (x.kind == Organisation && (x.country == "" || !x.listed) && !x.isPublic() || x.isCompany()) && !media && !stands["nofirm"][x.key] && !titles["clubtail"][last] && !stands["agencies"][last]
	}
	return false
}

// appositions lists the phrases beside a name that say what its bearer is, as mentions of it: "Lorna, the largest city of the state".
func (g *graph) appositions(s *sentence, id map[int]int) []Mention {
	var out []Mention
	for h, n := range s.nodes {
		if s.cover[h] >= 0 || n.Head < 0 || n.Head >= h || s.style != prose || !s.tag(h).Noun() && s.words[h] != "one" {
			continue
		}
		k := s.explains(h)
		if k < 0 || s.named[k].node < 0 || slices.ContainsFunc(s.said, func(x saying) bool { return x.head == h && x.node >= 0 }) {
			continue
		}
		e, ok := id[g.find(s.named[k].node)]
		if a := s.phrase(h); ok && a > s.named[k].last && (s.articled(a) || s.words[h] == "one") {
			out = append(out, Mention{Doc: s.doc, Sentence: s.num, First: a, Last: h, Head: h, Entity: e, Pronoun: true})
		}
	}
	return out
}

// explains is the name, as index in named, of which the word at h says between commas what it is, itself or joined to one that does; -1 if it
// does not.
func (s *sentence) explains(h int) int {
	n := s.nodes[h]
	for n.Label == parse.Conj && n.Head >= 0 && n.Head < h && s.cover[n.Head] < 0 {
		n = s.nodes[n.Head]
	}
	if n.Label != parse.Appos || n.Head < 0 || s.cover[n.Head] < 0 {
		return -1
	}
	k := s.cover[n.Head]
	if s.word(s.named[k].last+1) != "," {
		return -1
	}
	return k
}

// articled says whether an article or "one" opens the phrase.
func (s *sentence) articled(a int) bool {
	switch s.words[a] {
	case "the", "a", "an", "one", "his", "her", "its", "their":
		return true
	}
	return false
}
