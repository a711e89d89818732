package claims

import (
	"cmp"
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/quantity"
)

// people says whether a noun stands for people: it is listed, it is made to name a doer, or it is a people's name.
func (t *tree) people(k int) bool {
	return lexicon.Person.Has(t.lemmas[k]) || agent(t.lemmas[k]) || strings.HasSuffix(t.lemmas[k], "children") || t.tag(k) == parse.NNPS
}

// fateWord is the measure a word tells by its form or its lemma: "missing", "were killed"; "" for none.
func (t *tree) fateWord(k int) string {
	if t.sentenced(k) || t.charge(k) {
		return ""
	}
	if k+1 < len(t.tokens) {
		if m := lexicon.Measure.Value(t.lemmas[k] + " " + t.tokens[k+1].Norm); m != "" {
			return m // "tested positive"
		}
	}
	if k+2 < len(t.tokens) && t.tag(k+1) == parse.PRPS {
		if m := lexicon.Measure.Value(t.lemmas[k] + " " + t.lemmas[k+2]); m != "" {
			return m // "lost their lives"
		}
	}
	if m := lexicon.Measure.Value(t.tokens[k].Norm); m != "" && t.tokens[k].Norm != "life" && t.tokens[k].Norm != "body" {
		return m
	}
	if norm := t.tokens[k].Norm; norm == "life" || norm == "body" {
		return "" // "seven life sentences", "a 193-member body"
	}
	return lexicon.Measure.Value(t.lemmas[k])
}

// sentenced says whether a death is only a punishment: "720 men sentenced to death", "529 death sentences".
func (t *tree) sentenced(k int) bool {
	if t.tokens[k].Norm != "death" {
		return false
	}
	if k+1 < len(t.tokens) && (t.lemmas[k+1] == "sentence" || t.lemmas[k+1] == "penalty" || t.lemmas[k+1] == "row") {
		return true
	}
	return k > 0 && t.tokens[k-1].Norm == "to" && (slices.Contains(t.lemmas, "sentence") || slices.Contains(t.lemmas, "condemn"))
}

// charge says whether a killing is only what somebody is charged with, or was only tried: "convicted of two murders", "three attempted
// murders".
func (t *tree) charge(k int) bool {
	if !t.tag(k).Noun() || !lexicon.Charge.Is(t.lemmas[k], "crime") {
		return false
	}
	if k > 0 && t.tokens[k-1].Norm == "attempted" {
		return true
	}
	for i := k - 1; i >= 0; i-- {
		if t.tag(i).Verb() && lexicon.Charge.Is(t.lemmas[i], "accuse") {
			return true
		}
	}
	return false
}

// fateOf is what happened to the people a noun or number counts, "" when nothing tells.
func (t *tree) fateOf(c *Claim, noun int) string {
	for _, k := range t.fate(c, noun) {
		if m := lexicon.Measure.Value(k); m != "" {
			return m
		}
	}
	return ""
}

// did says whether a verb tells what its subject did to others: "two gunmen killed a guard". Who flees suffers it.
func (t *tree) did(k int) bool {
	return t.tag(k).Verb() && t.lemmas[k] != "flee" && t.lemmas[k] != "lose" && t.child(k, parse.Obj) >= 0 && t.child(k, parse.AuxPass, parse.NsubjPass) < 0
}

// phrased says whether a verb and the word behind it tell together what happened to its subject: "received treatment".
func (t *tree) phrased(k int) bool {
	return k+1 < len(t.tokens) && lexicon.Measure.Has(t.lemmas[k]+" "+t.tokens[k+1].Norm)
}

// occasion are the prepositions that lead from a fate to where or when it befell: what they count are no victims.
var occasion = map[string]bool{"in": true, "during": true, "after": true, "across": true, "within": true, "before": true, "under": true}

// whole says whether a count is of all of whom the figure before tells a part: of "17 of the 22 players were injured" not all were.
func (t *tree) whole(q quantity.Quantity) bool {
	return q.First > 2 && t.tokens[q.First-1].Norm == "the" && t.tokens[q.First-2].Norm == "of" && t.tag(q.First-3) == parse.CD
}

// suffered reads off the words around a figure what happened to the people it counts: "59 dead", "84 people were killed",
// "killed at least 50 people", "a death toll of 27"; with the noun counted, or the number itself when there is none.
func (t *tree) suffered(q quantity.Quantity) (string, int) {
	m, noun := t.sufferedBehind(q)
	if m != "" || noun == q.Number && q.Last+1 < len(t.nodes) && t.tag(q.Last+1).Noun() {
		return m, noun
	}
	for k := q.First - 1; k >= 0 && k >= q.First-5; k-- {
		lemma, tag := t.lemmas[k], t.tag(k)
		if m := t.fateWord(k); m != "" && (tag.Verb() || tag == parse.JJ || lemma == "toll" || lemma == "death" || lemma == "body") {
			return m, noun
		}
		if k == q.First-2 && tag.Noun() && t.tokens[k+1].Norm == "of" { // "the killing of 12 soldiers"
			if m := cmp.Or(lexicon.Measure.Value(lexicon.Nominal.Value(lemma)), lexicon.Measure.Value(lemma)); m != "" && m != "infected" && m != "jobs" {
				return m, noun
			}
		}
		switch {
		case occasion[t.tokens[k].Norm]:
			return "", noun // "killed in three separate explosions"
		case tag == parse.DT, tag == parse.IN, tag == parse.RB, tag == parse.RBR, tag == parse.RBS, tag == parse.JJR, tag == parse.TO:
		case lemma == "rise", lemma == "stand", lemma == "be", lemma == "have":
		default:
			return "", noun
		}
	}
	return "", noun
}

// sufferedBehind looks at the words behind the figure: a noun for people, what joins, and a word of what happened.
func (t *tree) sufferedBehind(q quantity.Quantity) (string, int) {
	noun := q.Number
	for k := q.Last + 1; k < len(t.nodes) && k <= q.Last+9; k++ {
		lemma, tag, norm := t.lemmas[k], t.tag(k), t.tokens[k].Norm
		if m := t.fateWord(k); m != "" && (tag != parse.NN || noun == q.Number) && (!t.did(k) || t.phrased(k)) {
			return m, noun
		}
		switch {
		case tag.Noun() && noun == q.Number && t.people(k):
			noun = k
		case norm == "of" && k == q.Last+1, norm == "the" && k == q.Last+2, tag == parse.PRP && k == q.Last+2: // "27 of the injured", "three of them died"
		case lemma == "fear", lemma == "presume", lemma == "believe", norm == "reported", norm == "confirmed", norm == "pronounced", norm == "declared": // "were feared dead"
		case (norm == "known" || norm == "thought" || norm == "said") && k+1 < len(t.nodes) && t.tag(k+1) == parse.TO: // "are known to have died"
		case tag == parse.TO: // "forced 300 people to flee"
		case norm == "among" && t.lemmas[k-1] == "be", (norm == "those" || norm == "the") && t.tokens[k-1].Norm == "among": // "were among those killed"
		case norm == "from" && k+2 < len(t.nodes) && t.lemmas[k+2] == "home":
			return "displaced", noun // "drove 300 people from their homes"
		case lemma == "be", lemma == "have", tag == parse.RB, tag == parse.JJ && noun == q.Number, lemma == "other", norm == "more":
		default:
			return "", noun
		}
	}
	return "", noun
}

// fate lists the words that tell what happened to those who are counted: the predicate when they suffer it or are its
// subject, and the adjectives on them.
func (t *tree) fate(c *Claim, noun int) []string {
	var out []string
	for _, k := range t.children[noun] {
		switch t.label(k) {
		case parse.Amod, parse.Acl, parse.Nmod, parse.AclRelcl:
			out = append(out, t.lemmas[k])
		}
	}
	for k := noun; k >= 0; k = t.head(k) { // "59 people were killed and 500 others wounded"
		if g := t.head(k); g >= 0 && t.label(k) == parse.Conj {
			continue
		}
		switch t.label(k) {
		case parse.NsubjPass, parse.Obj, parse.Nsubj:
			if g := t.head(k); g >= 0 && (t.label(k) != parse.Nsubj || lexicon.Measure.Has(t.lemmas[g]) && !t.did(g)) {
				return append(out, t.lemmas[g], t.tokens[g].Norm)
			}
		}
		break
	}
	if t.label(noun) == parse.Root || noun == c.Head || noun == c.Subject.Head && !t.did(c.Head) || noun == c.Object.Head {
		out = append(out, c.Lemma)
	}
	return out
}
