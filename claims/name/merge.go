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

// shortened merges "Goldman" with "Goldman Sachs" and "Mandalay Bay" with "Mandalay Bay Resort and Casino", when one
// name of the set begins so.
func (g *graph) shortened() {
	g.shortenedTo(false, false)
	g.shortenedTo(true, false)
}

// shortenedTo merges short forms of one word or of several; late, those of firms that only their descriptions have shown to be firms, but for
// what may be a place.
func (g *graph) shortenedTo(one, late bool) {
	begins, people := map[string][]int{}, map[string]bool{}
	for i := range g.nodes {
		x := &g.nodes[i]
		if x.full() {
			people[x.surname()], people[x.words[0]] = true, true
		}
		if x.kind == Person || x.kind == People || len(x.words) < 2 || isListed(x.words[0]) {
			continue
		}
		if k := strings.Join(x.words[1:], " "); x.words[0] == "team" && !slices.Contains(begins[k], g.find(i)) {
			begins[k] = append(begins[k], g.find(i))
		}
		if k := x.words[1]; one && (titles["storm"][x.words[0]] || titles["clubhead"][x.words[0]]) && len(x.words) == 2 && !slices.Contains(begins[k], g.find(i)) {
			begins[k] = append(begins[k], g.find(i)) // "Mara" for "Cyclone Mara", "Lorna" for "Real Lorna"
		}
		if k := x.words[len(x.words)-1]; one && titles["clubtail"][k] && !slices.Contains(begins[k], g.find(i)) {
			begins[k] = append(begins[k], g.find(i)) // "United"
		}
		if k := x.words[0] + "s"; one && len(x.words) == 2 && x.words[1] == "party" && !slices.Contains(begins[k], g.find(i)) {
			begins[k] = append(begins[k], g.find(i)) // "the Greens"
		}
		for n := 1; n < len(x.words) && n <= 4; n++ {
			if one != (n == 1) || n == 1 && (x.kind != Organisation || titles["paper"][x.words[len(x.words)-1]]) || n > 1 && !generic(x.words[n:]) {
				continue
			}
			k := strings.Join(x.words[:n], " ")
			if r := g.find(i); !slices.Contains(begins[k], r) {
				begins[k] = append(begins[k], r)
			}
		}
	}
	for i := range g.nodes {
		x := &g.nodes[i]
		if late && (x.kind == Place || x.proof.place > 0) {
			continue
		}
		if one != (len(x.words) == 1) || x.listed && (one || x.kind != Organisation) || x.kind == Person && !(one && x.maybeFirm(people)) || x.kind == People || len(x.words) == 1 && (len(x.key) < 4 || g.use[x.key].small > 0 || titles["mod"][x.key] || titles["firmword"][x.key] && !titles["clubtail"][x.key] || titles["placefirst"][x.key]) {
			continue
		}
		if c := begins[x.key]; len(c) == 1 && g.find(i) != g.find(c[0]) && !x.houses(&g.nodes[c[0]]) {
			g.union(i, c[0])
		}
	}
}

// proven takes names of several words that the text has called an airline or a retailer by now for an organisation's, and merges their first
// words with them: "Meridian Lane, the country's largest retailer ... Meridian".
func (g *graph) proven() {
	for i := range g.nodes {
		if x := &g.nodes[i]; x.kind == Other && g.find(i) == i && len(x.words) > 1 && x.isCompany() && x.proof.who+x.proof.title == 0 {
			x.kind = Organisation
		}
	}
	g.shortenedTo(true, true)
}

// houses says whether the name is that of the place where the other stands: "Port Vale" for "Port Vale University".
func (x *node) houses(y *node) bool {
	switch y.words[len(y.words)-1] {
	case "university", "airport", "bank", "circuit", "raceway":
		return x.kind == Place
	}
	return x.proof.place > 0 && x.proof.place == x.proof.all && titles["clubtail"][y.words[len(y.words)-1]]
}

// maybeFirm says whether a single word that was taken for a person may be short for a firm or club after all: "Carrow, who
// finished third": no title, no first name, nobody of that name.
func (x *node) maybeFirm(people map[string]bool) bool {
	return x.proof.title == 0 && x.proof.male+x.proof.female == 0 && !isFirst(x.key) && !people[x.key]
}

// generic says whether the words only say what sort of house or firm it is.
func generic(words []string) bool {
	for _, w := range words {
		if !titles["generic"][w] {
			return false
		}
	}
	return true
}

// variants merges spellings of one person's name, but never by sound alone: names that are romanised alike need the same
// first name or the same office; names that differ in one letter need both.
func (g *graph) variants() {
	alike, close := map[string][]int{}, map[string][]int{}
	for _, i := range g.sorted() {
		x := &g.nodes[i]
		if x.kind != Person || g.find(i) != i || x.proof.all == 0 {
			continue
		}
		f := fold(x.surname())
		for r := range x.roles {
			if r.of == "" {
				continue
			}
			office := r.office + "|" + r.of
			if len(f) >= 5 {
				alike[f+"|"+office] = append(alike[f+"|"+office], i)
			}
			if x.full() && len(f) >= 5 {
				k := loose(x.words[0]) + "|" + office + "|" + f[:1]
				close[k] = append(close[k], i)
			}
		}
	}
	for _, k := range sortedKeys(alike) {
		for _, n := range alike[k][1:] {
			g.joinPerson(alike[k][0], n)
		}
	}
	for _, k := range sortedKeys(close) {
		list := close[k]
		for i, a := range list[:min(len(list), 50)] {
			for _, b := range list[:i] {
				if oneEdit(fold(g.nodes[a].surname()), fold(g.nodes[b].surname())) {
					g.joinPerson(a, b)
				}
			}
		}
	}
}

// joinPerson merges two people unless their first names differ.
func (g *graph) joinPerson(a, b int) {
	x, y := &g.nodes[g.find(a)], &g.nodes[g.find(b)]
	if x.full() && y.full() && loose(x.words[0]) != loose(y.words[0]) && !isInitial(x.words[0]) && !isInitial(y.words[0]) {
		return
	}
	g.union(a, b)
}
