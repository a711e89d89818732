package claims

import (
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// agree brings tags and labels of a parse into agreement, which the parser gives each for itself: a clause that has no auxiliary has a
// finite verb and no passive subject, what has a preposition is no object, a subject with a possessive mark owns the next one.
func agree(tokens []text.Token, nodes []parse.Node, heading bool) {
	for k := range nodes {
		if nodes[k].Tag == parse.CD && k > 1 {
			behindName(tokens, nodes, k)
		}
	}
	for k := range nodes {
		n := &nodes[k]
		switch {
		case (n.Label == parse.Obj || n.Label == parse.Iobj) && child(nodes, k, parse.Case) >= 0 && child(nodes, k, parse.Case) < k:
			n.Label = parse.Obl // "sold for 3 million euros"
		case n.Tag == parse.VBN && (n.Label == parse.Acl || n.Label == parse.Advcl):
			ofNoun(tokens, nodes, k)
		case n.Label == parse.Nmod && judgedAs(tokens, nodes, k):
			n.Head, n.Label = nodes[n.Head].Head, parse.Obl // "condemned the strikes as unprovoked"
		case n.Label == parse.Obl && n.Head >= 0 && k > n.Head && nodes[n.Head].Tag == parse.JJ && nodes[n.Head].Label == parse.Advcl && child(nodes, n.Head, parse.Case) >= 0:
			n.Head = nodes[n.Head].Head // "condemned them as unprovoked during a meeting"
		case n.Label == parse.Obl && ofObject(tokens, nodes, k) >= 0:
			n.Head, n.Label = ofObject(tokens, nodes, k), parse.Nmod // "regain control of the satellite"
		case n.Label == parse.Obj && n.Tag == parse.NNP && k+1 < len(nodes) && nodes[k+1].Label == parse.Obj && nodes[k+1].Head == n.Head && nodes[k+1].Tag == parse.NNP:
			n.Head, n.Label = k+1, parse.Compound // one name is one object
		case n.Label == parse.Obj && shared(nodes, k) >= 0:
			n.Head = shared(nodes, k)
		case n.Label == parse.Iobj && k > n.Head && n.Head > 0 && closesQuote(tokens, n.Head-1) && child(nodes, n.Head, parse.Nsubj) < 0:
			n.Label = parse.Nsubj // `," wrote one man`
		case n.Label == parse.Iobj && child(nodes, n.Head, parse.Obj) < 0 && child(nodes, n.Head, parse.Ccomp) < 0:
			n.Label = parse.Obj // "has sued the maker"
		case n.Label == parse.NsubjPass && !heading:
			active(nodes, k)
		case n.Label == parse.Nsubj && ends(nodes, k):
			owner(nodes, k)
		case n.Label == parse.Nsubj && reportedOf(nodes, k) >= 0:
			n.Head = reportedOf(nodes, k) // "Weller, 22, was standing outside, the chief said"
		case n.Label == parse.Nsubj && heading && bareVictim(tokens, nodes, k):
			n.Label, nodes[n.Head].Tag = parse.NsubjPass, parse.VBN // "Four teens shot at party"
		case n.Label == parse.Nsubj && addressed(tokens, nodes, k):
			n.Label = parse.Vocative // "Thanks Ari, the president spoke"
		case n.Label == parse.NmodUnmarked && n.Head > k+1 && tokens[k+1].Norm == "after" && nodes[n.Head].Label == parse.Obl:
			n.Head, n.Label = nodes[n.Head].Head, parse.OblTmod // "Two days after the attack, the port opened"
		case n.Label == parse.Root && n.Tag.Noun() && k > 0 && nodes[k-1].Label == parse.Compound && nodes[k-1].Head == k && child(nodes, k, parse.Obj) > k:
			n.Tag, nodes[k-1].Label = parse.VBP, parse.Nsubj // "Police fire tear gas": what has an object is a verb
		case n.Label == parse.Compound && k+1 == n.Head && nodes[n.Head].Tag == parse.VBZ && nodes[n.Head].Label == parse.Root:
			headlineVerb(nodes, k)
		case n.Label == parse.Csubj && expletive(nodes, n.Head):
			n.Label = parse.Ccomp // "it is true that ..."
		case n.Tag == parse.IN && n.Label == parse.Obj && tokens[k].Norm == "that":
			n.Label = parse.Mark // "it is false that the bank paid"
		case n.Label == parse.Advmod && n.Head == k-1 && n.Head >= 0 && nodes[k-1].Tag.Verb() && particles[tokens[k].Norm]:
			n.Tag, n.Label = parse.RP, parse.CompoundPrt // "fares will go up"
		case n.Label == parse.Parataxis && k > 0:
			joined(tokens, nodes, k)
		case n.Tag == parse.CD && n.Label == parse.Compound && strings.ContainsRune(tokens[k].Norm, '-'):
			n.Tag, n.Label = parse.JJ, parse.Amod // "a five-member panel"
		}
		if k+2 < len(nodes) && (n.Tag == parse.CD || n.Tag == parse.JJ) && tokens[k+1].Norm == "of" && (tokens[k+2].Norm == "which" || tokens[k+2].Norm == "whom") {
			partOfWhich(nodes, k)
		}
		if tokens[k].Norm == "half" && k > 2 && tokens[k-1].Norm == "a" && tokens[k-2].Norm == "and" && k+1 < len(nodes) {
			andAHalf(nodes, k)
		}
		if tokens[k].Norm == "guilty" && n.Head >= 0 && strings.HasPrefix(tokens[n.Head].Norm, "ple") {
			n.Tag, n.Label = parse.JJ, parse.Obj // "pleaded not guilty to fraud"
		}
		if tokens[k].Norm == "due" && n.Label == parse.Case {
			dueTo(nodes, k)
		}
		if n.Tag == parse.VBD && n.Label == parse.Amod && n.Head >= 0 && n.Head < k {
			predicate(nodes, k)
		}
		if n.Label == parse.Ccomp && n.Tag == parse.VBD && k > 0 && nodes[k-1].Tag.Noun() && bareParticiple(tokens, nodes, k) {
			n.Tag, n.Label, n.Head = parse.VBN, parse.Acl, k-1 // "killed the deer found dead in the park"
		}
		if n.Tag == parse.NNP && k > 0 && n.Head == k-1 && (n.Label == parse.Flat || n.Label == parse.Appos) && trade(tokens, nodes, k-1) {
			named(nodes, k)
		}
		if charges[tokens[k].Norm] {
			chargedWith(tokens, nodes, k)
		}
		if values[tokens[k].Norm] {
			valuedAt(tokens, nodes, k)
		}
	}
}

// trade says whether a word right before a name, without an article, tells what its bearer is: "Singer Mira Vance".
func trade(tokens []text.Token, nodes []parse.Node, k int) bool {
	return child(nodes, k, parse.Det) < 0 && (nodes[k].Tag == parse.NN || lexicon.Person.Has(tokens[k].Norm))
}

// named makes a name the head of what its bearer is, as the treebanks do.
func named(nodes []parse.Node, k int) {
	h := k - 1
	for i := k + 1; i < len(nodes); i++ {
		if nodes[i].Head == h {
			nodes[i].Head = k // "Singer Dominic Vale, 41,"
		}
	}
	nodes[k].Head, nodes[k].Label = nodes[h].Head, nodes[h].Label
	nodes[h].Head, nodes[h].Label = k, parse.NmodDesc
}

// predicate makes a finite verb the predicate of a sentence whose subject was taken for the whole: "A court in Brask on Friday [convicted]
// the banker".
func predicate(nodes []parse.Node, v int) {
	s := nodes[v].Head
	if nodes[s].Head >= 0 {
		return
	}
	nodes[v].Head, nodes[v].Label = -1, parse.Root
	nodes[s].Head, nodes[s].Label = v, parse.Nsubj
	for k := range nodes {
		if nodes[k].Head == s && (k > v || nodes[k].Label == parse.Punct) {
			nodes[k].Head = v
		}
	}
}

// bareParticiple says whether a verb has neither subject, mark nor auxiliary, and hangs on one that takes no clause for an object.
func bareParticiple(tokens []text.Token, nodes []parse.Node, k int) bool {
	for _, l := range []parse.Label{parse.Nsubj, parse.NsubjPass, parse.Mark, parse.Aux, parse.AuxPass, parse.Cop} {
		if child(nodes, k, l) >= 0 {
			return false
		}
	}
	obj := child(nodes, nodes[k].Head, parse.Obj)
	return obj >= 0 && obj < k && nodes[k].Head < obj
}

// charges are forms of verbs that say of what somebody is charged behind "of".
var charges = map[string]bool{"accused": true, "accuses": true, "accuse": true, "convicted": true, "suspected": true, "acquitted": true, "cleared": true}

// chargedWith hangs a deed behind "of" under the verb that charges somebody with it, not under who is charged or charges: "was accused
// by two pupils of beating them".
func chargedWith(tokens []text.Token, nodes []parse.Node, v int) {
	for k := v + 1; k < len(nodes); k++ {
		if o, c := nodes[k].Head, child(nodes, k, parse.Case); nodes[k].Label == parse.Nmod && c > o && tokens[c].Norm == "of" && nodes[o].Label == parse.Obj && nodes[o].Head == v {
			nodes[k].Head, nodes[k].Label = v, parse.Obl // "convicted the banker of fraud"
		}
		if m := child(nodes, k, parse.Mark); nodes[k].Tag == parse.VBG && nodes[k].Label == parse.Acl && m >= 0 && tokens[m].Norm == "of" && nodes[nodes[k].Head].Head == v {
			nodes[k].Head, nodes[k].Label = v, parse.Advcl
		}
	}
}

// values are forms of verbs that say behind "at" what something is worth.
var values = map[string]bool{"estimates": true, "estimated": true, "estimate": true, "puts": true, "put": true, "values": true, "valued": true}

// valuedAt hangs what something is worth under the verb, not under a clause of what is valued: "estimates the damage done by the storm
// at 2 billion crowns".
func valuedAt(tokens []text.Token, nodes []parse.Node, v int) {
	for k := v + 1; k < len(nodes); k++ {
		h := nodes[k].Head
		if nodes[k].Label != parse.Obl || h <= v || nodes[h].Label != parse.Acl || nodes[nodes[h].Head].Head != v || nodes[nodes[h].Head].Label != parse.Obj {
			continue
		}
		if c := child(nodes, k, parse.Case); c > v && tokens[c].Norm == "at" && child(nodes, k, parse.Nummod) >= 0 {
			nodes[k].Head = v
		}
	}
}

// shared is the verb right before an object that was given to the first of two joined verbs, "confirm or deny the claim"; -1 for none. The
// first one gets it from there.
func shared(nodes []parse.Node, k int) int {
	for j := k - 1; j > nodes[k].Head; j-- {
		if nodes[j].Label == parse.Conj && nodes[j].Head == nodes[k].Head && nodes[j].Tag.Verb() {
			if child(nodes, j, parse.Obj) < 0 && child(nodes, j, parse.Ccomp) < 0 && child(nodes, j, parse.Nsubj) < 0 {
				return j
			}
			return -1
		}
	}
	return -1
}

// addressed says whether a subject is who is spoken to: another subject of the verb stands behind a comma.
func addressed(tokens []text.Token, nodes []parse.Node, k int) bool {
	return k+1 < len(nodes) && tokens[k+1].Norm == "," && slices.ContainsFunc(nodes[min(k+2, len(nodes)):], func(n parse.Node) bool {
		return n.Head == nodes[k].Head && (n.Label == parse.Nsubj || n.Label == parse.NsubjPass)
	}) && nodes[k].Head > k
}

// headlineVerb gives a verb between two bare nouns its subject and object: "Quake rocks Delmar".
func headlineVerb(nodes []parse.Node, k int) {
	v := nodes[k].Head
	if child(nodes, v, parse.Nsubj) >= 0 {
		return
	}
	nodes[k].Label = parse.Nsubj
	if o := child(nodes, v, parse.Appos); o == v+1 && child(nodes, v, parse.Obj) < 0 {
		nodes[o].Label = parse.Obj
	}
}

// andAHalf makes one number of "four and a half months".
func andAHalf(nodes []parse.Node, half int) {
	number, unit := half-3, half+1
	if nodes[number].Tag != parse.CD || !nodes[unit].Tag.Noun() || nodes[unit].Head != number {
		return
	}
	for i := range nodes {
		if nodes[i].Head == number {
			nodes[i].Head = unit
		}
	}
	nodes[unit].Head, nodes[unit].Label = nodes[number].Head, nodes[number].Label
	nodes[number].Head, nodes[number].Label = unit, parse.Nummod
}

// partOfWhich makes a part the subject of the clause it opens: "1,200 homes, two-thirds of which were dark".
func partOfWhich(nodes []parse.Node, k int) {
	for v := k + 3; v < len(nodes); v++ {
		if nodes[v].Label == parse.AclRelcl && nodes[v].Head < k && child(nodes, v, parse.Nsubj) < 0 && child(nodes, v, parse.NsubjPass) < 0 {
			nodes[k].Head, nodes[k].Label = v, parse.Nsubj
			if child(nodes, v, parse.AuxPass) >= 0 {
				nodes[k].Label = parse.NsubjPass
			}
			nodes[k+1].Head, nodes[k+2].Head, nodes[k+2].Label = k+2, k, parse.Nmod
			return
		}
	}
}

// parting are forms of verbs that say behind "of" what they take or tell somebody.
var parting = map[string]bool{"robbed": true, "rob": true, "stripped": true, "strip": true, "deprived": true, "deprive": true, "informed": true,
	"inform": true, "reminded": true, "remind": true, "warned": true, "warn": true, "warns": true, "notified": true, "convinced": true, "relieved": true, "cured": true}

// ofObject is the object right before an "of" phrase that was hung on the verb; -1 for none.
func ofObject(tokens []text.Token, nodes []parse.Node, k int) int {
	c, v := child(nodes, k, parse.Case), nodes[k].Head
	if c < 1 || tokens[c].Norm != "of" || charges[tokens[v].Norm] || parting[tokens[v].Norm] {
		return -1
	}
	if o := c - 1; nodes[o].Head == v && nodes[o].Label == parse.Obj && nodes[o].Tag.Noun() {
		return o
	}
	return -1
}

// ofNoun hangs a participle on the noun before it where "of" was taken to open a clause: "control of the satellite launched on Tuesday".
func ofNoun(tokens []text.Token, nodes []parse.Node, v int) {
	of, noun := child(nodes, v, parse.Mark), child(nodes, v, parse.NsubjPass)
	if of < 0 || tokens[of].Norm != "of" || noun < of || noun > v || child(nodes, v, parse.AuxPass) >= 0 {
		return
	}
	nodes[noun].Head, nodes[noun].Label = nodes[v].Head, parse.Nmod
	nodes[of].Head, nodes[of].Label = noun, parse.Case
	nodes[v].Head, nodes[v].Label = noun, parse.Acl
}

// judging are forms of verbs that say behind "as" what somebody holds their object to be.
var judging = map[string]bool{"condemned": true, "condemns": true, "described": true, "describes": true, "denounced": true, "denounces": true,
	"dismissed": true, "dismisses": true, "rejected": true, "rejects": true, "praised": true, "praises": true, "hailed": true, "hails": true,
	"criticized": true, "criticised": true, "branded": true, "portrayed": true, "characterized": true, "identified": true, "named": true}

// judgedAs says whether an "as" phrase was hung on the object of a verb that judges it.
func judgedAs(tokens []text.Token, nodes []parse.Node, k int) bool {
	c, o := child(nodes, k, parse.Case), nodes[k].Head
	return c > o && tokens[c].Norm == "as" && nodes[o].Label == parse.Obj && judging[tokens[nodes[o].Head].Norm]
}

func closesQuote(tokens []text.Token, k int) bool {
	return tokens[k].Norm == `"` || tokens[k].Norm == "\u201d"
}

// behindName hangs an age between commas on the name before it: "Weller, 22, was standing".
func behindName(tokens []text.Token, nodes []parse.Node, k int) {
	if tokens[k-1].Norm != "," || nodes[k-2].Tag != parse.NNP || len(tokens[k].Norm) > 3 || strings.Trim(tokens[k].Norm, "0123456789") != "" {
		return
	}
	if k+1 < len(nodes) && tokens[k+1].Norm != "," && tokens[k+1].Norm != ";" && tokens[k+1].Norm != "." && tokens[k+1].Norm != "and" {
		return
	}
	name := k - 2
	for h := nodes[name].Head; h >= 0 && h < name && (nodes[name].Label == parse.Flat || nodes[name].Label == parse.Compound || nodes[name].Label == parse.NmodDesc); h = nodes[name].Head {
		name = h
	}
	if nodes[name].Head == k || nodes[name].Tag != parse.NNP || child(nodes, k, parse.Nsubj) >= 0 {
		return
	}
	for i := range nodes {
		if nodes[i].Head == k && i < k-1 {
			return // something else hangs on the number
		}
	}
	nodes[k].Head, nodes[k].Label = name, parse.Appos
}

// reportedOf is the clause before a verb of speech that lost its subject to it; -1 for none.
func reportedOf(nodes []parse.Node, k int) int {
	v := nodes[k].Head
	c := child(nodes, v, parse.Ccomp)
	if c < k || c > v || child(nodes, c, parse.Nsubj) >= 0 || child(nodes, c, parse.NsubjPass) >= 0 || !nodes[c].Tag.Verb() {
		return -1
	}
	for i := c; i < v; i++ {
		if nodes[i].Head == v && nodes[i].Label == parse.Nsubj {
			return c
		}
	}
	return -1
}

// victims are forms that headlines tell victims by, without an auxiliary.
var victims = map[string]bool{"shot": true, "killed": true, "injured": true, "wounded": true, "hurt": true, "stabbed": true, "slain": true,
	"hospitalized": true, "arrested": true, "charged": true, "detained": true, "rescued": true, "evacuated": true}

// bareVictim says whether the subject of a headline suffered what it tells.
func bareVictim(tokens []text.Token, nodes []parse.Node, k int) bool {
	v := nodes[k].Head
	return v > k && victims[tokens[v].Norm] && child(nodes, v, parse.Obj) < 0 && child(nodes, v, parse.Aux) < 0 && child(nodes, v, parse.Ccomp) < 0
}

// particles are adverbs that make another verb of the one right before them.
var particles = map[string]bool{"up": true, "down": true, "off": true, "out": true}

// child is the first child of k with a label, -1 for none.
func child(nodes []parse.Node, k int, label parse.Label) int {
	return slices.IndexFunc(nodes, func(n parse.Node) bool { return n.Head == k && n.Label == label })
}

// active makes the subject of a past form without an auxiliary one of a finite verb: "A truck overturned".
func active(nodes []parse.Node, k int) {
	v := nodes[k].Head
	if nodes[v].Tag != parse.VBN && nodes[v].Tag != parse.VBD || child(nodes, v, parse.AuxPass) >= 0 || child(nodes, v, parse.Aux) >= 0 || child(nodes, v, parse.Cop) >= 0 || v < k {
		return
	}
	if l := nodes[v].Label; l == parse.Conj || l == parse.Acl || l == parse.AclRelcl || l == parse.Amod {
		return // the auxiliary may stand with the first verb
	}
	nodes[v].Tag, nodes[k].Label = parse.VBD, parse.Nsubj
}

// ends says whether a possessive mark ends the phrase of k.
func ends(nodes []parse.Node, k int) bool {
	return slices.ContainsFunc(nodes, func(n parse.Node) bool { return n.Head == k && n.Tag == parse.POS })
}

// owner hangs a subject with a possessive mark under the next subject of its verb: "Velia's army relies on drones".
func owner(nodes []parse.Node, k int) {
	for j := k + 1; j < len(nodes); j++ {
		if nodes[j].Head == nodes[k].Head && (nodes[j].Label == parse.Nsubj || nodes[j].Label == parse.NsubjPass) {
			nodes[k].Head, nodes[k].Label = j, parse.NmodPoss
			return
		}
	}
}

// expletive says whether "it" stands for what follows k.
func expletive(nodes []parse.Node, k int) bool { return child(nodes, k, parse.Expl) >= 0 }

// joined joins a clause behind a semicolon to the last one that is reported before it: "said the road was closed; the bridge was open".
func joined(tokens []text.Token, nodes []parse.Node, k int) {
	h := nodes[k].Head
	said := child(nodes, h, parse.Ccomp)
	if said < 0 || said > k || said < h {
		return
	}
	for i := said; i < k; i++ {
		if tokens[i].Norm == ";" {
			nodes[k].Head, nodes[k].Label = said, parse.Conj
			return
		}
	}
}

// dueTo makes "due" the predicate of "is due to arrive", which the parser takes for a preposition of the verb.
func dueTo(nodes []parse.Node, k int) {
	v := nodes[k].Head
	if v < k || !nodes[v].Tag.Verb() || k+1 >= len(nodes) || nodes[k+1].Head != k {
		return
	}
	for i := range k {
		if nodes[i].Head == v {
			nodes[i].Head = k
		}
	}
	nodes[k].Head, nodes[k].Label, nodes[k].Tag = nodes[v].Head, nodes[v].Label, parse.JJ
	nodes[v].Head, nodes[v].Label = k, parse.Xcomp
	nodes[k+1] = parse.Node{Tag: parse.TO, Label: parse.Mark, Head: v}
}
