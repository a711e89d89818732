package name

import (
	"slices"
	"strings"
)

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
