package name

import "crossclaim/claims/parse"

// quote finds the speaker of what is quoted in the sentence: named there, or in a sentence that the same quotation runs through, or in the one
// before where the sentence goes on quoting without a speaker of its own.
func (d *discourse) quote(doc []*sentence, i int) speech {
	first := i
	for first > 0 && doc[first].open && i-first < 6 {
		first--
	}
	q := speech{-1, -1, doc[first].num}
	if d.voice(doc[i], &q) {
		return q
	}
	for k := i + 1; k < len(doc) && doc[k].open && k < i+6; k++ {
		if d.voice(doc[k], &q) {
			return q
		}
	}
	for k := i - 1; k >= first && k >= 0; k-- {
		if d.voice(doc[k], &q) {
			return q
		}
	}
	if !doc[first].quoteOpens() {
		return q
	}
	for k := first - 1; k >= 0 && k >= first-4; k-- {
		if d.voice(doc[k], &q) {
			return q
		}
		if !doc[k].quoteOpens() {
			q.node = d.leader(doc[k])
			return q
		}
	}
	return q
}

// leader is the only person of a sentence that is a subject, -1 if there is none or a body is one too.
func (d *discourse) leader(s *sentence) int {
	found := -1
	for k := range s.nodes {
		if !subject(s, k) || s.quoted[k] {
			continue
		}
		n := d.bearerOf(s, k)
		switch {
		case n < 0 && s.pronounOf(k) == 0 && !human(s.words[k]) || n == found && n >= 0:
		case n < 0 || found >= 0 || d.g.nodes[n].kind != Person:
			return -1
		default:
			found = n
		}
	}
	return found
}

// voice finds who speaks outside the quotation of a sentence; false where nobody or more than one does.
func (d *discourse) voice(s *sentence, q *speech) bool {
	found := -1
	for v := range s.tokens {
		if s.quoted[v] || s.cover[v] >= 0 || !s.tag(v).Verb() || !s.speaks(v) && !stands["writes"][s.words[v]] || !s.reports(v) {
			continue
		}
		k := s.teller(v)
		if k < 0 {
			continue
		}
		if found >= 0 && found != k {
			return false
		}
		found = k
	}
	if found < 0 {
		found = d.announces(s)
	}
	if found < 0 {
		return false
	}
	q.node, q.body = d.bearerOf(s, found), -1
	if q.node >= 0 && d.g.nodes[q.node].kind == People && d.g.nodes[q.node].key == s.words[found] {
		return false // "the moderate Democrat wrote"
	}
	if q.node < 0 && s.cover[found] < 0 {
		q.node = d.teller(s, found)
	}
	q.body = d.speaksFor(s, found, q.node)
	return true
}

// teller is the node of somebody without a name who speaks, -1 if the word heads no phrase of its own.
func (d *discourse) teller(s *sentence, head int) int {
	for k := range s.common {
		if x := &s.common[k]; x.head == head && x.person && !x.plural {
			return d.g.unnamed(x)
		}
	}
	return s.commonAt(head)
}

// announces is who or what body the words before a colon and a quotation are about: "Delmore sent a statement: ...", -1 if there is none.
func (d *discourse) announces(s *sentence) int {
	for c := 2; c+2 < len(s.tokens); c++ {
		if s.words[c] != ":" || s.quoted[c] || !s.quoted[c+2] {
			continue
		}
		k := s.controller(c - 1)
		if k < 0 || s.quoted[k] || s.pronounOf(k) == 0 && s.commonNoun(k) && !human(s.singular(k)) && !stands["voices"][s.words[k]] {
			return -1
		}
		if n := d.bearerOf(s, k); n >= 0 && d.g.nodes[n].kind == Place {
			return -1
		}
		return k
	}
	return -1
}

// commonNoun says whether the word at k is a noun and no part of a name.
func (s *sentence) commonNoun(k int) bool { return s.cover[k] < 0 && s.tag(k).Noun() }

// singular is the noun at k in the singular.
func (s *sentence) singular(k int) string {
	lemma, _ := s.number(k)
	return lemma
}

// reports says whether a quotation stands beside the verb of speech at v or below it.
func (s *sentence) reports(v int) bool {
	if h := s.nodes[v].Head; h >= 0 && s.quoted[h] {
		return true
	}
	for k := range s.nodes {
		if s.quoted[k] && s.below(k, v) {
			return true
		}
	}
	return false
}

// teller is the subject of a verb of speech, before or behind it, -1 if there is none.
func (s *sentence) teller(v int) int {
	if c := s.cover[max(v-1, 0)]; v > 0 && c >= 0 && !s.quoted[v-1] && s.named[c].first <= v-1 && s.word(s.named[c].start()-1) != "of" {
		return s.nameHead(&s.named[c]) // the name right before it, whatever the parser says
	}
	for k, n := range s.nodes {
		if n.Head == v && subject(s, k) && !s.quoted[k] {
			return s.antecedent(k)
		}
	}
	if w := s.word(v - 1); (w == "another" || w == "one" || w == "others") && !s.quoted[v-1] {
		return v - 1 // whatever the parser says
	}
	if n := s.nodes[v]; n.Label == parse.Conj && n.Head >= 0 && !s.quoted[n.Head] {
		return s.teller(n.Head)
	}
	if v < 3 || s.word(v-2) != "," || !s.quoted[v-3] || s.quoted[v] {
		return -1
	}
	for k, n := range s.nodes { // "...," wrote one man: what the parser takes for the object
		if n.Head == v && n.Label == parse.Obj && k > v && human(s.words[k]) && s.phrase(k) == v+1 {
			return k
		}
	}
	return -1
}

// speaksFor is the body whose "we" a speaker says: itself, or that of its spokesman. -1 where the speaker is somebody else.
func (d *discourse) speaksFor(s *sentence, k, node int) int {
	if node >= 0 {
		if x := &d.g.nodes[node]; x.kind == Organisation || x.isCompany() || x.kind == Place && x.country == x.key {
			return node
		}
	}
	of := ""
	if c := s.cover[k]; c >= 0 {
		for _, u := range s.named[c].units {
			if u.office == "spokesperson" {
				of = s.named[c].of
			}
		}
	}
	for j := range s.said {
		if x := &s.said[j]; x.head == k && x.office == "spokesperson" {
			of = x.of
		}
	}
	if c := s.cover[max(k-1, 0)]; stands["voices"][s.words[k]] && s.cover[k] < 0 && c >= 0 && c < len(s.named) && s.named[c].last == k-1 && s.named[c].node >= 0 {
		if n := d.g.find(s.named[c].node); d.g.nodes[n].kind == Organisation || d.g.nodes[n].isCompany() {
			return n // "Delmore officials"
		}
	}
	if n, ok := d.g.at[of]; ok && of != "" {
		return d.g.find(n)
	}
	return d.heads(node)
}

// heads is the only body, no country and no party, that the person has an office of in which one speaks for it, -1 if there is none.
func (d *discourse) heads(node int) int {
	found := -1
	if node < 0 {
		return -1
	}
	for r := range d.g.nodes[node].roles {
		at, ok := d.g.at[r.of]
		if !ok || r.of == "" || !stands["heads"][r.office] {
			continue
		}
		b := d.g.find(at)
		if x := &d.g.nodes[b]; x.kind != Organisation && !x.isCompany() || found >= 0 && found != b {
			return -1
		}
		found = b
	}
	return found
}
