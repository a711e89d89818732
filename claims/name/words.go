package name

import (
	"embed"
	"fmt"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/packed"
)

//go:generate gzip -9 -n -k -f city.txt first.txt group.txt stand.txt state.txt title.txt

// The word lists, packed.
//
//go:embed *.txt.gz
var files embed.FS

// set is a class of words.
type set map[string]bool

// The word lists; each file's head tells what its values mean, where it comes from and its licence.
var (
	firsts = load("first")
	titles = load("title")
	cities = load("city")
	states = load("state")
	groups = load("group")
	stands = load("stand")

	gazetteer = places()
	longNames = starters()
	nicknames = pairs(firsts["nick"])
	shorts    = pairs(groups["short"])
	expanded  = pairs(titles["abbr"])
	broader   = pairs(titles["broader"])
	foreign   = pairs(titles["foreign"])
	alike     = pairs(titles["alike"])
	parties   = pairs(groups["party"])
)

// known is what the gazetteer says of a name.
type known struct {
	kind    Kind
	country string // lower case, as in claims/lexicon
	proper  string // the name to merge it under; "" for itself
}

// list is the text of a word list.
func list(file string) string {
	raw, err := files.ReadFile(file + ".txt.gz")
	if err != nil {
		panic(fmt.Sprintf("name: embedded file %s.txt.gz is missing: %v", file, err)) // cannot happen in a build that compiles
	}
	return packed.Text(file+".txt.gz", string(raw))
}

func load(file string) map[string]set {
	out := map[string]set{}
	for line := range strings.Lines(list(file)) {
		class, list, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || line[0] == '#' {
			continue
		}
		if out[class] == nil {
			out[class] = set{}
		}
		for _, w := range strings.Split(list, ",") {
			if w = strings.TrimSpace(w); w != "" {
				out[class][w] = true
			}
		}
	}
	return out
}

// pairs reads entries of the form "short = full".
func pairs(s set) map[string]string {
	out := map[string]string{}
	for w := range s {
		if short, full, ok := strings.Cut(w, " = "); ok {
			out[short] = max(out[short], full)
		}
	}
	return out
}

func places() map[string]known {
	out := map[string]known{}
	for _, class := range sortedKeys(states) {
		words := states[class]
		for w := range words {
			w = plainAll(w)
			switch class {
			case "state":
				out[w] = known{Place, "united states", ""}
			case "region":
				out[w] = known{Place, "", ""}
			default:
				out[w] = known{Place, class, class}
			}
		}
	}
	for _, class := range sortedKeys(cities) {
		words := cities[class]
		for w := range words {
			out[plainAll(w)] = known{Place, class, ""}
		}
	}
	for _, class := range sortedKeys(groups) {
		words := groups[class]
		kind, country, _ := strings.Cut(class, " ")
		for w := range words {
			w = plainAll(w)
			switch kind {
			case "org":
				out[w] = known{Organisation, country, ""}
			case "people":
				out[w] = known{People, "", ""}
			}
		}
	}
	fullForms(out)
	return out
}

// fullForms adds the full names of known acronyms.
func fullForms(out map[string]known) {
	all := pairs(groups["short"])
	for _, short := range sortedKeys(all) {
		full := all[short]
		if _, ok := out[full]; !ok && strings.Contains(full, " ") && !strings.Contains(full, "plan of") {
			out[full] = known{Organisation, out[short].country, ""}
		}
	}
}

// starters are the first words of the listed names of several words.
func starters() set {
	out := set{}
	add := func(name string) {
		if first, _, ok := strings.Cut(name, " "); ok {
			out[first] = true
		}
	}
	for name, k := range gazetteer {
		add(name)
		for _, w := range lexicon.Country.Words(k.country) {
			add(w)
		}
	}
	return out
}

// plainAll is plain for each word of a phrase.
func plainAll(phrase string) string {
	words := strings.Fields(phrase)
	for i, w := range words {
		words[i] = plain(w)
	}
	return strings.Join(words, " ")
}

// lookup asks the gazetteer for a whole name in its normal form.
func lookup(key string) (known, bool) {
	if k, ok := gazetteer[key]; ok {
		return k, true
	}
	country := lexicon.Country.Value(key)
	switch {
	case country == "":
		return known{}, false
	case country == key:
		return known{Place, country, ""}, true
	}
	return known{People, country, ""}, true
}

// gender is 'm' or 'f' when the first name has one, else 0.
func gender(first string) byte {
	switch m, f := firsts["m"][first], firsts["f"][first]; {
	case m && !f:
		return 'm'
	case f && !m:
		return 'f'
	}
	return 0
}

func isFirst(w string) bool { return firsts["m"][w] || firsts["f"][w] || firsts["u"][w] }

// kindOf is the commonest word for what the noun means: "mine" for a colliery.
func kindOf(noun string) string {
	if w, ok := alike[noun]; ok {
		return w
	}
	return noun
}

// display writes a country with capitals.
func display(country string) string {
	if country == "nato" {
		return "NATO"
	}
	words := strings.Fields(country)
	for i, w := range words {
		if w != "and" && w != "of" {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, " ")
}
