package name

import (
	"slices"
	"strings"
)

// brackets merges a name with the acronym that the text introduces behind it: "Joint Comprehensive Plan of Action (JCPOA)".
func (g *graph) brackets(all []*sentence) {
	for _, s := range all {
		for k := 0; k+1 < len(s.named); k++ {
			a, b := &s.named[k], &s.named[k+1]
			if a.node < 0 || b.node < 0 || b.first != a.last+2 || s.words[a.last+1] != "(" || s.word(b.last+1) != ")" {
				continue
			}
			long, short := a, b
			if isAcronym(s.form(a.first)) && a.first == a.last {
				long, short = b, a
			}
			if short.first == short.last && long.first < long.last && isAcronym(s.form(short.first)) && (abbreviates(letters(short.key), long.key) || ends(letters(short.key), long.key)) {
				g.union(long.node, short.node)
			}
		}
	}
}

func letters(key string) string { return strings.NewReplacer(".", "", "&", "", "-", "").Replace(key) }

// abbreviates says whether the acronym is made of the initials of the words, or of letters of them in order.
func abbreviates(short, long string) bool {
	content, whole := initials(long)
	if short == content || short == whole || len(short) >= 3 && sorted(short) == sorted(content) { // FIA is French for its words
		return true
	}
	if len(short) < 3 || long == "" || short[0] != long[0] {
		return false
	}
	i := 0
	for k := 0; k < len(long) && i < len(short); k++ {
		if long[k] == short[i] {
			i++
		}
	}
	return i == len(short)
}

// ends says whether the acronym is made of the initials of the last words: "VTA" for the Santa Lora Valley Transit Authority.
func ends(short, long string) bool {
	content, _ := initials(long)
	return len(short) >= 3 && strings.HasSuffix(content, short)
}

func sorted(s string) string {
	b := []byte(s)
	slices.Sort(b)
	return string(b)
}

// initials are the first letters of the content words and of all words.
func initials(key string) (content, whole string) {
	for _, w := range strings.FieldsFunc(key, func(r rune) bool { return r == ' ' || r == '-' }) {
		whole += w[:1]
		switch w {
		case "of", "the", "and", "for", "on", "&", "in", ",":
		default:
			content += w[:1]
		}
	}
	return content, whole
}

// joinHyphens merges forms that differ in hyphens only: "Times-News", "Times News".
func (g *graph) joinHyphens() {
	same := map[string]int{}
	for _, i := range g.sorted() {
		k := strings.Join(g.nodes[i].words, " ")
		if first, ok := same[k]; ok {
			g.union(first, i)
		} else {
			same[k] = i
		}
	}
}

// acronyms merges an acronym with the only name whose initials it has: four letters or more, or three in one document.
func (g *graph) acronyms() {
	long := map[string][]int{}
	for i := range g.nodes {
		x := &g.nodes[i]
		if len(x.words) < 3 || x.kind == Person {
			continue
		}
		content, _ := initials(x.key)
		if r := g.find(i); !slices.Contains(long[content], r) {
			long[content] = append(long[content], r)
		}
	}
	for i := range g.nodes {
		x := &g.nodes[i]
		if len(x.words) != 1 || x.proof.acronym == 0 || x.listed && x.kind != Organisation || g.find(i) != i {
			continue
		}
		l := letters(x.key)
		if c := long[l]; len(c) == 1 && (len(l) >= 4 || len(l) == 3 && g.together(i, c[0])) {
			g.union(i, c[0])
		}
	}
}

// together says whether a document uses both forms.
func (g *graph) together(a, b int) bool {
	for d := range g.nodes[a].docs {
		if g.nodes[g.find(b)].docs[d] {
			return true
		}
	}
	return false
}
