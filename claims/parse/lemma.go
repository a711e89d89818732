package parse

import (
	_ "embed"
	"strings"
	"sync"

	"crossclaim/claims/packed"
)

//go:generate gzip -9 -n -k -f verbs.txt irregular.txt

// The lists of verbs.txt and irregular.txt, packed.
//
//go:embed verbs.txt.gz
var verbFile string

//go:embed irregular.txt.gz
var irregularFile string

func verbList() string { return packed.Text("verbs.txt.gz", verbFile) }

func irregularList() string { return packed.Text("irregular.txt.gz", irregularFile) }

// lemmas are the tables Lemma looks words up in.
type lemmas struct {
	verbs     map[string]bool   // base forms
	irregular map[string]string // class letter and form, e.g. "v went", to lemma
}

var loadLemmas = sync.OnceValue(func() *lemmas {
	l := &lemmas{verbs: make(map[string]bool, 9000), irregular: make(map[string]string, 4000)}
	for line := range strings.Lines(verbList()) {
		if line[0] != '#' {
			l.verbs[strings.TrimSpace(line)] = true
		}
	}
	for line := range strings.Lines(irregularList()) {
		if i := strings.LastIndexByte(line, ' '); i > 0 && line[0] != '#' {
			l.irregular[line[:i]] = strings.TrimSpace(line[i+1:])
		}
	}
	return l
})

// Lemma is the dictionary form of a word, in lower case, given its tag: "condemned" VBN is "condemn", "strikes" NNS is
// "strike", "n't" RB is "not". Proper nouns keep their capitals; a proper plural is left alone ("United States").
func (m *Model) Lemma(word string, tag Tag) string {
	if tag == NNP || tag == NNPS {
		return word
	}
	w := strings.ToLower(strings.ReplaceAll(word, "\u2019", "'"))
	var class string
	switch tag {
	case VBD, VBG, VBN, VBP, VBZ, VB, MD:
		class = "v "
	case NNS, NN:
		class = "n "
	case JJR, JJS, RBR, RBS:
		class = "a "
	case RB:
		if w == "n't" {
			return "not"
		}
		return w
	default:
		return w
	}
	l := loadLemmas()
	if x, ok := l.irregular[class+w]; ok && tag != NN {
		return x
	}
	switch tag {
	case VBZ:
		return l.verb(w, "s")
	case VBD, VBN:
		return l.verb(w, "ed")
	case VBG:
		return l.verb(w, "ing")
	case NNS:
		if stem, ok := strings.CutSuffix(w, "men"); ok && len(stem) > 1 {
			return stem + "man" // "gunmen"
		}
		return singular(w)
	case JJR, RBR:
		return positive(w, "er")
	case JJS, RBS:
		return positive(w, "est")
	}
	return w
}

// verb takes an ending off a verb, with the help of the list of base forms; a prefix ("re-", "over") is looked through.
func (l *lemmas) verb(w, ending string) string {
	stem, ok := strings.CutSuffix(w, ending)
	if !ok || len(stem) < 2 {
		return w
	}
	if ending == "s" {
		return l.known(singular(w), stem, strings.TrimSuffix(stem, "e"))
	}
	n := len(stem)
	if strings.HasSuffix(stem, "i") && ending == "ed" {
		return l.known(stem[:n-1]+"y", stem)
	}
	if n > 2 && stem[n-1] == stem[n-2] && !strings.ContainsRune("aeiou", rune(stem[n-1])) {
		if strings.ContainsRune("lsfz", rune(stem[n-1])) {
			return l.known(stem, stem[:n-1])
		}
		return l.known(stem[:n-1], stem)
	}
	if wantsE(stem) || doubling(stem) {
		return l.known(stem+"e", stem)
	}
	return l.known(stem, stem+"e")
}

// known is the first candidate that is a verb, also behind a hyphen or a common prefix; else the first of all.
func (l *lemmas) known(candidates ...string) string {
	for _, c := range candidates {
		if l.verbs[c] {
			return c
		}
	}
	for _, c := range candidates {
		if _, tail, ok := strings.Cut(c, "-"); ok && l.verbs[tail] {
			return c
		}
		for _, p := range [...]string{"re", "over", "under", "out", "mis", "un", "de", "dis", "co", "pre", "up"} {
			if tail, ok := strings.CutPrefix(c, p); ok && len(tail) > 2 && l.verbs[tail] {
				return c
			}
		}
	}
	return candidates[0]
}

// doubling says whether a verb of this form would double its last letter before an ending: who "hoped" does not hop, or he would have hopped.
func doubling(stem string) bool {
	vowel := func(i int) bool { return strings.IndexByte("aeiouy", stem[i]) >= 0 }
	n := len(stem)
	return n > 2 && !vowel(n-1) && stem[n-1] != 'w' && stem[n-1] != 'x' && vowel(n-2) && !vowel(n-3) && !strings.ContainsAny(stem[:n-2], "aeiouy")
}

// wantsE guesses for a stem not listed whether its base form ends in e: "tweak" no, "doxx" no, "schmoozed" yes.
func wantsE(stem string) bool {
	n := len(stem)
	if n < 2 {
		return false
	}
	switch stem[n-1] {
	case 'c', 'v', 'u', 'z':
		return true
	case 'g', 's':
		return stem[n-2] != 'n' || stem[n-1] == 's'
	case 't':
		return strings.HasSuffix(stem, "at") && !strings.HasSuffix(stem, "eat") && !strings.HasSuffix(stem, "oat")
	}
	return strings.HasSuffix(stem, "iz") || strings.HasSuffix(stem, "is")
}

// singular takes the plural ending off a noun.
func singular(w string) string {
	n := len(w)
	switch {
	case n < 4 && w != "gas" && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && n > 2:
		return w[:n-1]
	case !strings.HasSuffix(w, "s") || n < 3 || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") ||
		strings.HasSuffix(w, "is") || strings.HasSuffix(w, "'s"):
		return w
	case strings.HasSuffix(w, "ies") && n > 4:
		return w[:n-3] + "y"
	}
	for _, s := range [...]string{"sses", "shes", "ches", "xes", "zzes", "oes"} {
		if strings.HasSuffix(w, s) && n > len(s)+1 {
			return w[:n-2]
		}
	}
	return w[:n-1]
}

// positive takes a comparative or superlative ending off.
func positive(w, ending string) string {
	stem, ok := strings.CutSuffix(w, ending)
	n := len(stem)
	switch {
	case !ok || n < 3:
		return w
	case stem[n-1] == 'i':
		return stem[:n-1] + "y"
	case stem[n-1] == stem[n-2] && !strings.ContainsRune("aeiouls", rune(stem[n-1])):
		return stem[:n-1]
	case strings.ContainsRune("cgvu", rune(stem[n-1])),
		short(stem) && hasSuffixAny(stem, "af", "ar", "at", "id", "im", "in", "ir", "os", "ut", "ur", "bl", "pl"):
		return stem + "e"
	}
	return stem
}

func hasSuffixAny(s string, list ...string) bool {
	for _, x := range list {
		if strings.HasSuffix(s, x) {
			return true
		}
	}
	return false
}

// short says that a stem has one vowel letter only, as "saf", "lat", "wid" have.
func short(s string) bool {
	n := 0
	for _, r := range s {
		if strings.ContainsRune("aeiou", r) {
			n++
		}
	}
	return n == 1
}
