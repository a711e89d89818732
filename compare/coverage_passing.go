package compare

import (
	"slices"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// passing says whether a sentence names a topic only beside what it says: as the place of a remark or as who is told it ("Anna
// Berg told the Courier", "said on the lawn of the town hall").
func (t *tabler) passing(site int, th theme) bool {
	at := t.sites[site]
	d := t.set.Documents[at.doc]
	tokens, met := d.Sentences[at.sentence].Tokens, false
	for k, tok := range tokens {
		id, ok := t.ids[t.stems[claims.Normal(tok.Norm)]]
		if !ok || !slices.Contains(th.must, id) {
			continue
		}
		if !addressed(d, at.sentence, k) {
			return false
		}
		met = true
	}
	return met
}

// settings are prepositions before the place, time or hearer of what is said.
var settings = []string{"to", "at", "on", "in", "from", "outside", "inside", "during", "with", "before", "via", "near"}

// addressed says whether a token is part of a phrase that tells where or to whom a verb of speech reports something.
func addressed(d *claims.Document, sentence, k int) bool {
	nodes := d.Nodes[sentence]
	for n := 0; k >= 0 && nodes[k].Head >= 0 && n < len(nodes); n++ {
		h := nodes[k].Head
		switch nodes[k].Label {
		case parse.Obl, parse.Iobj, parse.Obj:
			verb := d.Lemmas[sentence][h]
			if !nodes[h].Tag.Verb() || lexicon.Speech.Value(verb) != "say" || !reports(nodes, h) {
				return false
			}
			if nodes[k].Label != parse.Obl {
				return verb == "tell" || verb == "inform" || verb == "remind" || verb == "assure"
			}
			for j, m := range nodes {
				if m.Head == k && m.Label == parse.Case {
					return slices.Contains(settings, d.Sentences[sentence].Tokens[j].Norm)
				}
			}
			return false
		case parse.Compound, parse.Flat, parse.Amod, parse.Nmod, parse.NmodPoss, parse.Case, parse.Det, parse.Appos:
			k = h
		default:
			return false
		}
	}
	return false
}

// reports says whether a verb has a clause that tells what is said, or stands beside one.
func reports(nodes []parse.Node, verb int) bool {
	if nodes[verb].Label == parse.Parataxis {
		return true
	}
	return slices.ContainsFunc(nodes, func(n parse.Node) bool {
		return n.Head == verb && (n.Label == parse.Ccomp || n.Label == parse.Parataxis)
	})
}

// pointers open a sentence that needs the one before, where what they stand for is named; those of the second list do so before
// a verb, and with a noun hardly: "these sanctions".
var (
	pointers = []string{"he", "she", "they", "it", "both", "either", "neither", "such"}
	showing  = []string{"this", "that", "these", "those", "first", "second", "former", "latter", "other", "others", "two"}
	leaning  = []string{"is", "was", "were", "are", "would", "will", "had", "has", "have", "of", "did", "could", "said", "comes", "came", "means", "meant", "includes", "included"}
)

// dangling says whether words begin with what another sentence explains: a pronoun without a name, "the first would".
func dangling(words string) bool {
	f := strings.Fields(strings.ToLower(strings.TrimLeft(words, "'‘(")))
	if len(f) < 3 {
		return false
	}
	if last := strings.Trim(f[len(f)-1], ".\"”"); last == "so" || last == "do" || last == "did" {
		return true
	}
	if f[0] == "it" && slices.Contains([]string{"is", "was"}, f[1]) && empty(f[2:]) {
		return false
	}
	if slices.Contains(pointers, f[0]) {
		return !strings.HasPrefix(f[1], "[")
	}
	if f[0] == "the" {
		f = f[1:]
	}
	return slices.Contains(showing, f[0]) && slices.Contains(leaning, f[1])
}

// empty says whether what follows "it is" makes "it" stand for a clause behind: "it is not clear whether".
func empty(f []string) bool {
	for _, w := range f[:min(len(f), 6)] {
		if slices.Contains([]string{"that", "whether", "how", "who", "what", "why", "if", "to"}, w) {
			return true
		}
	}
	return false
}

// firstPerson says whether a claim speaks as "I" or "we" outside of quotation marks in a text that does so in few sentences: the
// marks of a quotation are missing there, and whose word it is stays open.
func firstPerson(c *claims.Claim) bool {
	d := c.Doc
	mine := func(sentence int) bool {
		s := d.Sentences[sentence]
		if s.Quoted || len(marksOf(s)) > 0 {
			return false
		}
		return slices.ContainsFunc(s.Tokens, func(t text.Token) bool {
			return slices.Contains([]string{"i", "my", "me", "we", "our"}, t.Norm)
		})
	}
	if !mine(c.Sentence) || len(c.Speakers) > 0 {
		return false
	}
	n := 0
	for k := range d.Sentences {
		if mine(k) {
			n++
		}
	}
	return mostly*n < len(d.Sentences)
}

const mostly = 4 // one sentence in so many makes a text one of the first person
