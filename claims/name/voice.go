package name

import (
	"fmt"
	"strings"

	"crossclaim/claims/parse"
)

// firstPerson classifies a pronoun of the first person: 's' (I, my), 'p' (we, our), 0 for other words.
func (s *sentence) firstPerson(i int) byte {
	if t := s.tag(i); s.cover[i] >= 0 || s.style == shouted || t != parse.PRP && t != parse.PRPS {
		return 0
	}
	switch w := s.words[i]; w {
	case "i":
		if f := s.form(i); f == "I" {
			return 's'
		}
	case "me", "my", "mine", "myself":
		return 's'
	case "we", "our", "ours", "ourselves", "us":
		if w != "us" || s.form(i) == "us" {
			return 'p'
		}
	}
	return 0
}

// voices gives the pronouns of the first person whom they stand for: in a quotation its speaker, or the body that speaks in "we"; elsewhere the
// narrator, who is one in a document.
func (d *discourse) voices(doc []*sentence) {
	narrator := d.author(doc)
	for i, s := range doc {
		quote := speech{node: -2}
		if n := d.label(s); n >= 0 {
			narrator = n
		}
		for k := range s.tokens {
			p := s.firstPerson(k)
			if p == 0 {
				continue
			}
			n := -1
			switch {
			case !s.quoted[k] && p == 's' && narrator >= 0:
				n = narrator
			case !s.quoted[k] && p == 's':
				n = d.nameless(s, "i", -1)
			case !s.quoted[k]:
				n = d.nameless(s, "we", -1)
			default:
				if quote.node == -2 {
					quote = d.quote(doc, i)
				}
				n = d.speaks(s, quote, p)
			}
			if n >= 0 {
				s.said = append(s.said, saying{first: k, last: k, head: k, class: pronoun, node: n})
			}
		}
	}
}

// speech is a quotation: who speaks, and for whom.
type speech struct {
	node, body int // -1: nobody known
	first      int // the number of the sentence that it began in
}

// speaks is whom a pronoun of the first person in the quotation means.
func (d *discourse) speaks(s *sentence, q speech, p byte) int {
	switch {
	case p == 's' && q.node >= 0:
		if d.g.nodes[q.node].kind == Organisation || d.g.nodes[q.node].kind == Place {
			return -1
		}
		return q.node
	case p == 's':
		return d.nameless(s, "i", q.first)
	case q.body >= 0:
		return q.body
	}
	if q.node >= 0 {
		return d.nameless(s, "we of "+d.g.nodes[q.node].key, -1)
	}
	return d.nameless(s, "we", q.first)
}

// nameless is the node of a voice that no name is known for: one of a document or of a quotation in it.
func (d *discourse) nameless(s *sentence, word string, num int) int {
	n := d.g.node(fmt.Sprintf("%s%s\x00%x.%d", nameless, word, s.print, num))
	x := &d.g.nodes[n]
	word, _, _ = strings.Cut(word, " ")
	x.words = []string{word}
	x.forms[word]++
	x.docs[s.doc] = true
	return n
}

// author is whom a line at the head names as the writer, "By Tom Radley", -1 if there is none.
func (d *discourse) author(doc []*sentence) int {
	for _, s := range doc[:min(4, len(doc))] {
		if len(s.named) > 0 && s.named[0].start() == 0 && s.named[0].node >= 0 && stands["critic"][s.word(s.named[0].last+1)] {
			if n := d.g.find(s.named[0].node); d.g.nodes[n].full() {
				return n // "Ann Doyle reviews a show"
			}
		}
		if s.word(0) != "by" || len(s.named) != 1 || s.named[0].start() != 1 || s.named[0].node < 0 || len(s.tokens) > s.named[0].last+3 {
			continue
		}
		if n := d.g.find(s.named[0].node); d.g.nodes[n].kind == Person {
			return n
		}
	}
	return -1
}

// label is who speaks in a transcript, "RADLEY: I was there", -1 if the sentence names nobody so.
func (d *discourse) label(s *sentence) int {
	if len(s.named) == 0 || s.named[0].start() != 0 || s.word(s.named[0].last+1) != ":" || s.named[0].node < 0 {
		return -1
	}
	if n := d.g.find(s.named[0].node); d.g.nodes[n].kind == Person {
		return n
	}
	return -1
}

// quoteOpens says whether a quotation opens the sentence.
func (s *sentence) quoteOpens() bool {
	return len(s.quoted) > 1 && s.quoted[1] && (s.tokens[0].Norm == `"` || s.tokens[0].Norm == "'")
}
