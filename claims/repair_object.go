package claims

import (
	"crossclaim/claims/parse"
	"crossclaim/claims/text"
)

// starting makes "starting" and "beginning" before a time the prepositions they are there: "will rise starting in January 2036".
func starting(tokens []text.Token, nodes []parse.Node, lemmas []string, v int) {
	if w := tokens[v].Norm; w != "starting" && w != "beginning" || nodes[v].Tag != parse.VBG || nodes[v].Head < 0 || nodes[v].Head > v && nodes[v].Label != parse.Advcl {
		return
	}
	day := -1
	for c := range nodes {
		switch {
		case nodes[c].Head != v || nodes[c].Label == parse.Punct:
		case day < 0 && c > v && c <= v+4 && (nodes[c].Label == parse.Obl || nodes[c].Label == parse.OblTmod || nodes[c].Label == parse.OblUnmarked || nodes[c].Label == parse.Obj) && calendar(nodes, lemmas, c):
			day = c
		default:
			return // "starting a new job in May"
		}
	}
	if day < 0 {
		return
	}
	nodes[day].Head, nodes[day].Label = nodes[v].Head, parse.Obl
	nodes[v] = parse.Node{Tag: parse.IN, Head: day, Label: parse.Case}
	for c := range nodes {
		if nodes[c].Head == v {
			nodes[c].Head = day
		}
	}
}

// calendar says whether the word at k is one of the calendar: a month, a day, a year.
func calendar(nodes []parse.Node, lemmas []string, k int) bool {
	if nodes[k].Tag == parse.CD {
		return true
	}
	switch lemmas[k] {
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "today", "year", "month", "week", "spring", "summer", "autumn", "fall", "winter":
		return true
	}
	return false
}
