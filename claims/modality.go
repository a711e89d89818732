package claims

import (
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// modality reads how firmly a claim is put: auxiliaries, governors, conditions, hearsay, questions.
func (t *tree) modality(c *Claim, f *frame) {
	for _, i := range append([]int{f.head}, f.chain...) {
		t.auxiliaries(c, i)
	}
	for _, g := range f.chain {
		t.governed(c, g)
		if v := lexicon.Factive.Value(t.lemmas[g]); v != "" {
			c.Factive = v
		}
	}
	switch be := t.child(f.head, parse.Aux); {
	case len(f.chain) > 0 || !t.marked(f.head, "to") || t.nodes[f.head].Tag != parse.VB:
	case be >= 0 && t.lemmas[be] == "be":
		c.weaken(Planned, t.cover(be)) // "is to meet"
	default:
		t.infinitive(c, f)
	}
	if g := t.paired(f); g >= 0 {
		t.shared(c, g)
	}
	if t.subjunctive(f) {
		c.weaken(Wished, t.cover(f.head))
	}
	if t.untold(f) {
		c.weaken(Question, t.cover(f.head))
	}
	if t.tag(f.head) == parse.VBG && len(f.chain) == 0 && (t.marked(f.head, "of", "about", "from", "against") || f.head > 0 && t.tag(f.head-1).Noun() && t.cases(f.head-1) == "about") {
		c.weaken(Possible, t.cover(f.head)) // "the possibility of", "accused of": talked about, not told as done
	}
	if n := len(f.chain); n > 0 && t.marked(f.head, "from") && slices.Contains(bans, t.lemmas[f.chain[0]]) {
		c.weaken(Possible, t.cover(f.head)) // "prohibits schools from requiring masks": some may
	}
	if t.yet(f) >= 0 {
		c.Modality, c.Modal = Asserted, Span{}
	}
	t.conditions(c, f)
	if k := t.consequence(f); k >= 0 && c.Modality == Planned {
		c.weaken(Conditional, t.cover(k))
	}
	t.alternatives(c, f)
	t.hedges(c, f)
	if k := t.stop(f.top()); t.tokens[k].Norm == "?" && (t.label(f.top()) == parse.Root || t.label(f.top()) == parse.Conj || k < len(t.tokens)-1 && t.label(f.top()) == parse.Ccomp) {
		c.weaken(Question, t.cover(k))
	}
	c.Past, c.Current = t.tense(f)
}

// stop is the mark that ends the sentence of a token: inside a quotation it may stand before the last token.
func (t *tree) stop(i int) int {
	for k := i; k < len(t.tokens); k++ {
		if n := t.tokens[k].Norm; n == "?" || n == "!" || n == "." {
			return k
		}
	}
	return len(t.tokens) - 1
}

// weaken keeps the weakest modality that was seen.
func (c *Claim) weaken(m Modality, by Span) {
	if m > c.Modality {
		c.Modality, c.Modal = m, by
	}
}

var modalities = map[string]Modality{"possible": Possible, "planned": Planned, "conditional": Conditional,
	"necessary": Necessary, "wished": Wished}

func (t *tree) auxiliaries(c *Claim, i int) {
	for _, k := range t.children[i] {
		if t.tag(k) != parse.MD && t.label(k) != parse.Aux {
			continue
		}
		if m, ok := modalities[lexicon.Modal.Value(t.tokens[k].Norm)]; ok {
			if t.tokens[k].Norm == "can" && m == Possible || t.tokens[k].Norm == "could" && len(t.negations(i)) > 0 {
				continue // ability, not doubt
			}
			if t.tokens[k].Norm == "should" && (t.marked(i, "if") || t.reversed(i) == k) {
				m = Conditional // "if it should fail", "should it fail"
			}
			if t.tokens[k].Norm == "would" && t.refused(i) {
				continue // "would not say": refused to
			}
			if t.tokens[k].Norm == "would" && t.reported(i) {
				m = Planned // future in the past: "said it would leave"
			}
			c.weaken(m, t.cover(k))
		}
	}
	for _, k := range t.children[i] { // "has to win", "is to visit"
		if _, class := t.governor(i); class != "" {
			break // "failed to be honest" plans nothing: the verb above decides
		}
		if t.label(k) == parse.Cop && t.marked(i, "to") && t.lemmas[i] != "blame" {
			c.weaken(Planned, t.cover(k))
		}
	}
}

// refused says whether a "would" with a denial tells that somebody did not speak: "would not confirm the report", "neither would comment".
func (t *tree) refused(i int) bool {
	if class := lexicon.Speech.Value(t.lemmas[i]); class != "say" && class != "deny" && t.lemmas[i] != "discuss" || t.quoted(i) {
		return false
	}
	return t.label(i) == parse.Root && (len(t.negations(i)) > 0 || t.negated(t.child(i, parse.Nsubj)) >= 0)
}

// reported says whether the clause is the complement of a verb of speech.
func (t *tree) reported(i int) bool {
	g := t.head(i)
	for g >= 0 && t.label(i) == parse.Conj && t.label(g) == parse.Ccomp {
		i, g = g, t.head(g) // "said it was studying the ruling and would decide"
	}
	return g >= 0 && t.label(i) == parse.Ccomp && (lexicon.Speech.Has(t.lemmas[g]) || t.from(g) >= 0) && !t.quoted(i)
}

func (t *tree) governed(c *Claim, g int) {
	for _, word := range t.governing(g) {
		class := lexicon.Implicative.Value(word)
		if class == "" || word == "go" && t.tag(g) != parse.VBG {
			continue // "went to work", "goes on to say"
		}
		if m, ok := modalities[class]; ok {
			c.weaken(m, t.cover(g))
		}
		return
	}
	if t.lemmas[g] == "have" || t.lemmas[g] == "need" {
		c.weaken(Necessary, t.cover(g))
	}
}

// infinitive reads a bare "to" clause: a headline's future ("Putin to visit"), a purpose, a wish of the governor.
func (t *tree) infinitive(c *Claim, f *frame) {
	if t.child(f.head, parse.Cop) >= 0 && t.child(f.head, parse.Nsubj, parse.NsubjPass) >= 0 {
		return // "the council is to meet", "nobody is to blame": no complement of the clause above
	}
	g := t.head(f.head)
	for last := f.head; g >= 0 && t.label(last) == parse.Conj && t.marked(g, "to"); { // "plans to close two bases and to cut jobs"
		f = &frame{head: g}
		last, g = g, t.head(g)
	}
	switch {
	case g >= 0 && (t.lemmas[g] == "nothing" || t.lemmas[g] == "nobody"):
		return // "there was nothing to connect them"
	case g >= 0 && t.lemmas[g] == "know" && t.tag(g) == parse.VBN:
		return // "is known to slow it"
	case g < 0:
		c.weaken(Planned, t.cover(f.head))
	case lexicon.Speech.Is(t.lemmas[g], "ask") || lexicon.Implicative.Is(t.lemmas[g], "wished"):
		c.weaken(Wished, t.cover(g))
	case t.label(f.head) == parse.Advcl || t.label(f.head) == parse.Acl || t.label(f.head) == parse.Csubj:
		c.weaken(Planned, t.cover(f.head)) // a purpose is not a deed
	case t.lemmas[g] == "have" || t.lemmas[g] == "need":
		c.weaken(Necessary, t.cover(g))
	default:
		c.weaken(Possible, t.cover(g))
	}
}

func (t *tree) hedges(c *Claim, f *frame) {
	for _, i := range append([]int{f.head}, f.chain...) {
		for _, k := range t.children[i] {
			if l := t.label(k); l != parse.Advmod && l != parse.Amod && l != parse.Parataxis {
				continue
			}
			switch lexicon.Hedge.Value(t.tokens[k].Norm) {
			case "hearsay":
				c.Hedged, c.Modal = true, t.cover(k)
			case "possible":
				c.weaken(Possible, t.cover(k))
			}
		}
	}
	for _, g := range f.chain {
		if w := t.lemmas[g]; lexicon.Hedge.Is(w, "hearsay") || strings.HasPrefix(w, "alleg") || w == "believe" || w == "think" || w == "say" || w == "report" || w == "understand" {
			c.Hedged, c.Modal = true, t.cover(g)
		}
	}
}

// bans are verbs that forbid what they keep somebody from.
var bans = []string{"prohibit", "ban", "bar", "forbid", "block", "discourage"}
