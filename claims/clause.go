package claims

import (
	"slices"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// frame is a clause in the making: its predicate, what governs it, and how that changes what it says.
type frame struct {
	head    int
	verb    string // lemma with particle
	chain   []int  // governors folded into the claim: avoided [criticizing], plans [to attack]
	subject int    // token, -1 for none
	object  int
	control int // token the elided subject was taken from, -1 when it is its own
	passive bool
}

// predicates lists the tokens that head a clause, in the order of the text.
func (t *tree) predicates() []int {
	var out []int
	for i := range t.nodes {
		if t.predicate(i) {
			out = append(out, i)
		}
	}
	return out
}

func (t *tree) predicate(i int) bool {
	if t.timed[i] && t.tag(i).Verb() || t.inARow(i) || t.comparing(i) || t.tag(i) == parse.RB && multiples[t.tokens[i].Norm] && t.child(i, parse.Cop) < 0 {
		return false // "the year ending March 31"
	}
	if t.wordless(i) || t.attributed(i) {
		return false
	}
	if t.verbal(i) {
		return t.clausal(i)
	}
	if t.child(i, parse.Cop) >= 0 {
		return true
	}
	if t.child(i, parse.Nsubj, parse.NsubjPass) >= 0 && t.label(i) != parse.NmodPoss {
		return true // telegraphic: "Dozens dead", "talks off"
	}
	return t.label(i) == parse.Root && t.doc.Sentences[t.sentence].Heading && len(t.nodes) > 2
}

// wordless says whether a word that only opens a clause got a subject, as where the parser lost the verb.
func (t *tree) wordless(i int) bool {
	s := t.child(i, parse.Nsubj, parse.NsubjPass)
	if s < 0 || t.child(i, parse.Cop) >= 0 {
		return false
	}
	switch t.tag(i) {
	case parse.WDT, parse.WP, parse.WRB, parse.IN:
		return true
	}
	return t.tokens[i].Kind == text.Punct && t.child(i, parse.Aux) < 0 // "said it would not." leaves its verb out
}

// multiples are adverbs that tell how much more something is, no predicates.
var multiples = map[string]bool{"twice": true, "thrice": true, "double": true}

// inARow says whether "running" behind a count of periods says only that they follow one another: "three years running".
func (t *tree) inARow(i int) bool {
	return i > 1 && t.tokens[i].Norm == "running" && period(t.lemmas[i-1]) && (t.tag(i-2) == parse.CD || t.tag(i-2) == parse.JJ)
}

// comparing says whether a participle is the preposition that sets one figure beside another: "compared with 54 percent in May".
func (t *tree) comparing(i int) bool {
	return t.tokens[i].Norm == "compared" && t.tag(i) == parse.VBN && i+1 < len(t.tokens) && (t.tokens[i+1].Norm == "with" || t.tokens[i+1].Norm == "to") &&
		(i == 0 || t.tokens[i-1].Kind == text.Punct || t.tag(i-1).Noun() || t.timed[i-1]) && t.child(i, parse.Aux, parse.AuxPass, parse.NsubjPass, parse.Nsubj) < 0
}

func (t *tree) clausal(i int) bool {
	switch t.label(i) {
	case parse.Root, parse.Ccomp, parse.Xcomp, parse.Advcl, parse.AdvclRelcl, parse.Acl, parse.AclRelcl, parse.Parataxis,
		parse.Csubj, parse.CsubjPass, parse.Dep, parse.Appos, parse.List:
		return true
	case parse.Conj:
		return t.verbal(t.head(i)) || t.child(i, parse.Nsubj, parse.NsubjPass, parse.Obj) >= 0
	}
	return t.child(i, parse.Nsubj, parse.NsubjPass) >= 0
}

// governor is the verb whose complement i is and the class that verb has for what becomes of the complement, "" when
// the governor leaves the complement a claim of its own.
func (t *tree) governor(i int) (int, string) {
	g := t.head(i)
	if g < 0 {
		return -1, ""
	}
	switch t.label(i) {
	case parse.Xcomp, parse.Ccomp, parse.Advcl, parse.Acl, parse.Obl, parse.Conj:
	default:
		return -1, ""
	}
	if t.lemmas[g] == "short" && t.head(g) >= 0 && t.tag(t.head(g)).Verb() {
		g = t.head(g) // stopped short of calling
	}
	for _, word := range t.governing(g) {
		class := lexicon.Implicative.Value(word)
		if class == "" || word == "have" && !t.marked(i, "to") || word == "call" && !t.marked(i, "to", "for") { // "called the plan misguided" asks for nothing
			continue
		}
		if t.label(i) == parse.Xcomp || t.label(i) == parse.Acl && t.tag(g).Noun() && t.marked(i, "to") {
			return g, class
		}
		if class == "negative" && (t.marked(i, "of", "from") || t.behind(i, "of", "from")) { // stopped short of calling, refrained from calling
			return g, class
		}
	}
	if t.label(i) == parse.Xcomp && t.marked(i, "to") && t.tag(g) == parse.VBN && t.child(g, parse.AuxPass) >= 0 && slices.Contains(told, t.lemmas[g]) {
		return g, "told"
	}
	return -1, ""
}

// told are verbs whose passive only tells where the complement is known from: "is said to have insisted", "is known to slow it".
var told = []string{"say", "know", "report", "understand"}

// governing are the forms a governing word may stand under in the lexicon: with particle or adverb, then alone.
func (t *tree) governing(g int) []string {
	lemma := t.lemmas[g]
	out := []string{}
	for _, c := range t.children[g] {
		if l := t.label(c); l == parse.CompoundPrt || l == parse.Advmod || l == parse.Xcomp {
			word := lemma + " " + t.tokens[c].Norm
			out = append(out, word+" of", word+" from", word)
		}
	}
	if verb := t.nominal(g); verb != "" {
		out = append(out, verb)
	}
	return append(out, lemma)
}

// marked says whether one of the words introduces the clause of i.
func (t *tree) marked(i int, words ...string) bool {
	for _, c := range t.children[i] {
		l := t.label(c)
		if l != parse.Mark && l != parse.Case && l != parse.Aux {
			continue
		}
		for _, w := range words {
			if t.tokens[c].Norm == w {
				return true
			}
		}
	}
	return false
}

// behind says whether one of the words stands right before a gerund, whatever it hangs on: the "of" of "stopped short of calling" may hang on "short".
func (t *tree) behind(i int, words ...string) bool {
	return i > 0 && t.tag(i) == parse.VBG && slices.Contains(words, t.tokens[i-1].Norm)
}

// frames reads the clauses of a sentence: governors that only colour their complement are folded into it.
func (t *tree) frames() []frame {
	var out []frame
	folded := map[int]bool{}
	for _, i := range t.predicates() {
		f := frame{head: i, verb: t.particle(i), subject: -1, object: -1, control: -1}
		for k := i; ; {
			g, class := t.governor(k)
			if g < 0 || (class == "wished" || class == "planned") && t.child(g, parse.Obj, parse.Iobj) >= 0 {
				break
			}
			f.chain = append(f.chain, g)
			folded[g] = true
			k = g
		}
		out = append(out, f)
	}
	kept := out[:0]
	for _, f := range out {
		if !folded[f.head] {
			kept = append(kept, f)
		}
	}
	for k := range kept {
		t.arguments(&kept[k])
	}
	return kept
}

// top is the highest predicate that was folded into the frame.
func (f *frame) top() int {
	if n := len(f.chain); n > 0 {
		return f.chain[n-1]
	}
	return f.head
}
