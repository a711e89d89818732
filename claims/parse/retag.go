package parse

import "strings"

// pasts are forms of the past that are never nouns, and that the treebanks are too small to show.
var pasts = map[string]bool{"swam": true, "shrank": true, "sprang": true, "strode": true, "wept": true, "crept": true, "wove": true,
	"clung": true, "flung": true, "forbade": true, "overtook": true, "overthrew": true, "outran": true, "withstood": true, "froze": true,
	"withdrew": true, "fled": true, "knelt": true, "underwent": true, "quit": true, "misled": true, "dug": true, "swung": true, "slid": true,
	"sank": true, "swore": true, "tore": true, "shook": true, "overcame": true, "rebuilt": true}

// finitePasts are forms of the past whose participle has another form.
var finitePasts = map[string]bool{"grew": true, "rose": true, "fell": true, "sank": true, "shrank": true, "sprang": true, "swam": true,
	"began": true, "came": true, "became": true, "went": true, "took": true, "gave": true, "wrote": true, "spoke": true, "broke": true,
	"chose": true, "drove": true, "flew": true, "knew": true, "threw": true, "blew": true, "drew": true, "withdrew": true, "ate": true,
	"stole": true, "swore": true, "froze": true, "shook": true, "overtook": true, "undertook": true, "arose": true, "sang": true, "ran": true}

// oneForm are verbs whose past and participle look like their bare form.
var oneForm = map[string]bool{"cost": true, "cut": true, "hit": true, "hurt": true, "put": true, "set": true, "shut": true, "split": true}

// OneForm says whether the past and the participle of a verb look like its bare form: "shut".
func OneForm(lemma string) bool { return oneForm[lemma] }

// numerals are number words that, in small letters, are nothing else.
var numerals = map[string]bool{"two": true, "three": true, "four": true, "five": true, "six": true, "seven": true, "eight": true,
	"nine": true, "ten": true, "eleven": true, "twelve": true, "thirteen": true, "fourteen": true, "fifteen": true, "sixteen": true,
	"seventeen": true, "eighteen": true, "nineteen": true, "twenty": true, "thirty": true, "forty": true, "fifty": true, "sixty": true,
	"seventy": true, "eighty": true, "ninety": true}

// prepositions are those that look like a verb.
var prepositions = map[string]bool{"like": true, "save": true, "bar": true, "near": true, "round": true, "till": true, "down": true, "out": true,
	"off": true, "over": true, "up": true, "about": true, "under": true, "except": true, "after": true, "before": true, "while": true, "still": true}

// retag mends tags that the words around leave no doubt of: "cost" before an amount is a verb where no article or
// adjective makes it a noun, number words are numbers, and some forms are never nouns.
func retag(words []string, tags []Tag) {
	opens(words, tags)
	for i, w := range words {
		if w == "beat" && tags[i] != VB && tags[i] != VBP && i > 0 && i+1 < len(words) && (tags[i-1] == CD || tags[i-1] == NNS) && (tags[i+1] == NNS || tags[i+1] == DT || tags[i+1] == PRPS) {
			tags[i] = VBD // "revenue of $4.1bn beat forecasts"
		}
		if w == "beat" && tags[i] == IN {
			tags[i] = VBD // "Kellan beat Rovers"
		}
		if w == "back" && tags[i] == RB && i > 0 && i+2 < len(words) && tags[i-1] == NNS && (tags[i+1] == DT || tags[i+1] == PRPS) && words[i+2] != "next" && words[i+2] != "same" && words[i+2] != "following" {
			tags[i] = VBP // "six in ten voters back the ban"
		}
		if (tags[i] == VB || tags[i] == VBP) && oneForm[w] && i > 1 && i+1 < len(words) && words[i-1] == "," && (tags[i-2] == NN || tags[i-2] == NNS || tags[i-2] == NNP) && tags[i+1] == IN {
			tags[i] = VBN // "the plant, shut since 2024,"
		}
		if tags[i] == IN && !prepositions[w] && IsVerb(w) && i > 0 && i+1 < len(words) && (tags[i-1] == NNS || tags[i-1] == NNPS) && (tags[i+1] == NNP || tags[i+1] == DT || tags[i+1] == PRP || tags[i+1] == PRPS) {
			tags[i] = VBP // "lawmakers accuse Brecht"
		}
		if w == "euro" && tags[i] == JJ && i+1 < len(words) && (tags[i+1] == VBD || tags[i+1] == VBZ) {
			tags[i] = NN // "the euro fell"
		}
		if tags[i] == JJ && i > 0 && i+1 < len(words) && tags[i-1] == DT && named(words, tags, i) {
			tags[i] = NN
		}
		if (finitePasts[w] || pasts[w]) && (tags[i] == VBN && finitePasts[w] || tags[i] == NNP) {
			past(words, tags, i)
		}
		if w == "last" && i+1 < len(words) && tags[i+1] == VBN && tags[i] != RB && i > 0 && (tags[i-1] == VBD || tags[i-1] == VBN || tags[i-1] == VBZ) {
			tags[i] = RB // "was last seen"
		}
		if numerals[w] && (tags[i] == NN || tags[i] == NNP || tags[i] == JJ) {
			tags[i] = CD
		}
		if tags[i] != NN && tags[i] != NNS {
			continue
		}
		w = strings.ToLower(w)
		if pasts[w] {
			tags[i] = VBD
		}
		if w != "cost" && w != "costs" || i == 0 || i+1 == len(words) || tags[i+1] != CD && words[i+1] != "$" && words[i+1] != "€" && words[i+1] != "£" && !priced(words, tags, i) {
			continue
		}
		switch tags[i-1] {
		case DT, JJ, PRPS, POS, IN, VBN, VBG, TO:
		default:
			tags[i] = VBD
			if w == "costs" {
				tags[i] = VBZ
			}
		}
	}
}

// past makes a form that is no participle a past, and a word in -s right before it that was taken for a verb its subject: "said that
// harvests grew".
func past(words []string, tags []Tag, i int) {
	if i > 0 && tags[i-1].Verb() {
		switch words[i-1] {
		case "is", "was", "has", "'s":
			return // "was broke", "has ran"
		}
		if tags[i-1] != VBZ || !strings.HasSuffix(words[i-1], "s") || i == 1 || words[i-2] != "that" && tags[i-2] != VBD {
			return
		}
		tags[i-1] = NNS
		if tags[i-2] == DT {
			tags[i-2] = IN
		}
	}
	tags[i] = VBD
}

// opens makes a noun of a word in -s that opens the sentence as a verb before its own verb: no statement starts with a verb. "Shares rose".
func opens(words []string, tags []Tag) {
	if len(words) < 3 {
		return
	}
	if t := tags[0]; (t == VBN || t == VB || t == VBP || t == FW) && tags[1] == VBD && words[0][0] >= 'A' && words[0][0] <= 'Z' && words[1] != "was" && words[1] != "were" && words[1] != "had" {
		tags[0] = NNP // "Dorn won"
	}
	if tags[0] != VBZ || !strings.HasSuffix(words[0], "s") {
		return
	}
	switch w := strings.ToLower(words[1]); {
	case tags[1] == VBD, tags[1] == MD, tags[1] == VBP, finitePasts[w], pasts[w]:
		if finitePasts[w] || pasts[w] {
			tags[1] = VBD
		}
		tags[0] = NNS
	case strings.EqualFold(words[0], "shares") && (w == "in" || w == "of"):
		tags[0] = NNS
	}
}

// priced says whether "cost" has somebody for its object and a sum behind: "the strike cost the railways 9 million".
func priced(words []string, tags []Tag, i int) bool {
	if tags[i+1] != DT && tags[i+1] != PRPS && tags[i+1] != PRP && tags[i+1] != NNS && tags[i+1] != NNP {
		return false
	}
	for k := i + 2; k < min(len(words), i+7); k++ {
		switch {
		case tags[k] == CD, words[k] == "$", words[k] == "€", words[k] == "£":
			return true
		case tags[k] == IN || tags[k].Verb() || words[k] == ",":
			return false
		}
	}
	return false
}

// named says whether an adjective behind an article can only be a noun: "the 23-year-old, who", "the 23-year-old has", "the forward, 29,",
// "a third of them".
func named(words []string, tags []Tag, i int) bool {
	next := words[i+1]
	switch w := words[i]; {
	case strings.HasSuffix(w, "-year-old"):
		return next == "," || next == "." || tags[i+1] == VBD || tags[i+1] == VBZ || tags[i+1] == MD
	case w == "third" || w == "fifth" || w == "tenth" || w == "sixth" || w == "eighth":
		return next == "of" && strings.EqualFold(words[i-1], "a")
	}
	return next == "," && i+3 < len(words) && tags[i+2] == CD && words[i+3] == ","
}
