package claims

import (
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// agree brings tags and labels of a parse into agreement, which the parser gives each for itself: a clause that has no auxiliary has a
// finite verb and no passive subject, what has a preposition is no object, a subject with a possessive mark owns the next one. It
// stays a tree: nothing is hung below itself.
func agree(tokens []text.Token, nodes []parse.Node, heading bool) {
	for k := range nodes {
		if nodes[k].Tag == parse.CD && k > 1 {
			behindName(tokens, nodes, k)
		}
	}
	for k := range nodes {
		switch l := nodes[k].Label; l {
		case parse.OblUnmarked:
			if v := nodes[k].Head; heading && v > k && lexicon.Form.Is(tokens[v].Norm, "victim") && child(nodes, v, parse.NsubjPass) < 0 && child(nodes, v, parse.Nsubj) < 0 {
				nodes[k].Label = parse.NsubjPass // "Three teens shot after party gets out of hand"
			}
		case parse.Nsubj, parse.NsubjPass, parse.Csubj:
			agreeSubject(tokens, nodes, k, heading)
		case parse.Obj, parse.Iobj:
			agreeObject(tokens, nodes, k)
		case parse.Obl, parse.Nmod, parse.NmodUnmarked:
			agreeOblique(tokens, nodes, k)
		default:
			agreeClause(tokens, nodes, k)
		}
		agreeWord(tokens, nodes, k)
	}
}

// agreeSubject does so for a subject.
func agreeSubject(tokens []text.Token, nodes []parse.Node, k int, heading bool) {
	n := &nodes[k]
	switch {
	case n.Label == parse.NsubjPass:
		if !heading {
			active(nodes, k)
		}
	case n.Label == parse.Csubj:
		if expletive(nodes, n.Head) {
			n.Label = parse.Ccomp // "it is true that ..."
		}
	case ends(nodes, k):
		owner(nodes, k)
	case reportedOf(nodes, k) >= 0:
		n.Head = reportedOf(nodes, k) // "Weller, 22, was standing outside, the chief said"
	case heading && victimFirst(tokens, nodes, k):
	case heading && bareVictim(tokens, nodes, k):
		n.Label, nodes[n.Head].Tag = parse.NsubjPass, parse.VBN // "Four teens shot at party"
	case addressed(tokens, nodes, k):
		n.Label = parse.Vocative // "Thanks Ari, the president spoke"
	}
}

// agreeObject does so for an object.
func agreeObject(tokens []text.Token, nodes []parse.Node, k int) {
	n := &nodes[k]
	lacks := func(l parse.Label) bool { return child(nodes, n.Head, l) < 0 }
	switch c := child(nodes, k, parse.Case); {
	case c >= 0 && c < k:
		n.Label = parse.Obl // "sold for 3 million euros"
	case n.Tag == parse.IN && tokens[k].Norm == "that":
		n.Label = parse.Mark // "it is false that the bank paid"
	case n.Label == parse.Iobj && k > n.Head && n.Head > 0 && quoteCloses(tokens, n.Head) && lacks(parse.Nsubj):
		n.Label = parse.Nsubj // `," wrote one man`
	case n.Label == parse.Iobj && lacks(parse.Obj) && lacks(parse.Ccomp):
		n.Label = parse.Obj // "has sued the maker"
	case n.Label == parse.Obj && n.Tag == parse.NNP && k+1 < len(nodes) && nodes[k+1].Label == parse.Obj && nodes[k+1].Head == n.Head && nodes[k+1].Tag == parse.NNP:
		n.Head, n.Label = k+1, parse.Compound // one name is one object
	case n.Label == parse.Obj && shared(nodes, k) >= 0:
		n.Head = shared(nodes, k)
	}
}

// agreeOblique does so for what hangs on a verb or a noun by a preposition.
func agreeOblique(tokens []text.Token, nodes []parse.Node, k int) {
	n := &nodes[k]
	switch h := &nodes[n.Head]; {
	case n.Label == parse.Nmod && judgedAs(tokens, nodes, k):
		n.Head, n.Label = h.Head, parse.Obl // "condemned the strikes as unprovoked"
	case n.Label == parse.Obl && k > n.Head && h.Tag == parse.JJ && h.Label == parse.Advcl && child(nodes, n.Head, parse.Case) >= 0:
		n.Head = h.Head // "condemned them as unprovoked during a meeting"
	case n.Label == parse.Obl && ofObject(tokens, nodes, k) >= 0:
		n.Head, n.Label = ofObject(tokens, nodes, k), parse.Nmod // "regain control of the satellite"
	case n.Label == parse.NmodUnmarked && n.Head > k+1 && tokens[k+1].Norm == "after" && h.Label == parse.Obl:
		n.Head, n.Label = h.Head, parse.OblTmod // "Two days after the attack, the port opened"
	}
}

// agreeClause does so for a verb or what was taken for one.
func agreeClause(tokens []text.Token, nodes []parse.Node, k int) {
	n := &nodes[k]
	switch {
	case n.Tag == parse.VBN && (n.Label == parse.Acl || n.Label == parse.Advcl):
		ofNoun(tokens, nodes, k)
	case n.Label == parse.Root && n.Tag.Noun() && k > 0 && nodes[k-1].Label == parse.Compound && nodes[k-1].Head == k && child(nodes, k, parse.Obj) > k:
		n.Tag, nodes[k-1].Label = parse.VBP, parse.Nsubj // "Police fire tear gas": what has an object is a verb
	case n.Label == parse.Compound && k+1 == n.Head && nodes[n.Head].Tag == parse.VBZ && nodes[n.Head].Label == parse.Root:
		headlineVerb(nodes, k)
	case n.Label == parse.Advmod && n.Head == k-1 && n.Head >= 0 && nodes[k-1].Tag.Verb() && particles[tokens[k].Norm]:
		n.Tag, n.Label = parse.RP, parse.CompoundPrt // "fares will go up"
	case n.Label == parse.Parataxis && k > 0:
		joined(tokens, nodes, k)
	case n.Label == parse.Amod && n.Tag == parse.VBD && n.Head < k:
		predicate(nodes, k)
	case n.Label == parse.Ccomp && n.Tag == parse.VBD && k > 0 && nodes[k-1].Tag.Noun() && bareParticiple(nodes, k) && !below(nodes, k-1, k):
		n.Tag, n.Label, n.Head = parse.VBN, parse.Acl, k-1 // "killed the deer found dead in the park"
	case n.Tag == parse.CD && n.Label == parse.Compound && strings.ContainsRune(tokens[k].Norm, '-'):
		n.Tag, n.Label = parse.JJ, parse.Amod // "a five-member panel"
	}
}

// agreeWord does so for words that ask for more than their label.
func agreeWord(tokens []text.Token, nodes []parse.Node, k int) {
	n := &nodes[k]
	norm := func(i int) string {
		if i < 0 || i >= len(tokens) {
			return ""
		}
		return tokens[i].Norm
	}
	switch {
	case (n.Tag == parse.CD || n.Tag == parse.JJ) && norm(k+1) == "of" && (norm(k+2) == "which" || norm(k+2) == "whom"):
		partOfWhich(nodes, k)
	case norm(k) == "half" && k > 2 && norm(k-1) == "a" && norm(k-2) == "and" && k+1 < len(nodes):
		andAHalf(nodes, k)
	case norm(k) == "guilty" && strings.HasPrefix(norm(n.Head), "ple"):
		n.Tag, n.Label = parse.JJ, parse.Obj // "pleaded not guilty to fraud"
	case norm(k) == "due" && n.Label == parse.Case:
		dueTo(nodes, k)
	case n.Tag == parse.NNP && k > 0 && n.Head == k-1 && (n.Label == parse.Flat || n.Label == parse.Appos) && trade(tokens, nodes, k-1):
		named(nodes, k)
	case lexicon.Charge.Is(norm(k), "of"):
		chargedWith(tokens, nodes, k)
	case values[norm(k)]:
		valuedAt(tokens, nodes, k)
	}
}
