package name

import "strings"

// kinds decides the kind of every node from lists, its own words and what the sentences say.
func (g *graph) kinds() {
	tails := map[string]int{} // single-word forms, as possible last names
	for _, x := range g.nodes {
		if len(x.words) == 1 {
			tails[x.key] = x.proof.all
		}
	}
	for i := range g.nodes {
		x := &g.nodes[i]
		if x.listed || x.kind != Other {
			continue
		}
		if k, ok := lookup(x.key); ok && !(len(x.words) == 1 && x.proof.title > 0 && x.proof.title*2 >= x.proof.all) && !x.firstName(k) {
			x.kind, x.country, x.listed = k.kind, k.country, true
			continue
		}
		x.kind = x.guess(tails)
		x.country = x.nation()
	}
}

// firstName prefers the person where a first name is also a town ("Charlotte") and nothing says it is the town.
func (x *node) firstName(k known) bool {
	return len(x.words) == 1 && k.kind == Place && isFirst(x.key) && k.country != x.key && x.proof.place == 0
}

// nation is the country in the first word of an organisation: "Iranian Foreign Ministry".
func (x *node) nation() string {
	if x.kind != Organisation && x.kind != Place {
		return ""
	}
	for n := min(2, len(x.words)-1); n >= 1; n-- {
		w := strings.Join(x.words[:n], " ")
		if k, ok := lookup(w); ok && (k.kind == People || k.country == w || k.proper != "") {
			return k.country
		}
	}
	return ""
}

// guess decides the kind of a name that no list holds.
func (x *node) guess(tails map[string]int) Kind {
	if !strings.Contains(x.key, " ") {
		return x.guessOne()
	}
	if k, ok := x.shaped(); ok {
		return k
	}
	return x.guessWords(tails)
}

// shaped is the kind that the form of a name leaves no doubt of.
func (x *node) shaped() (Kind, bool) {
	p, w := x.proof, x.words
	last := w[len(w)-1]
	if titles["storm"][w[0]] && len(w) == 2 {
		return Other, true // "Hurricane George" is nobody
	}
	if w[0] == "team" || p.firm > 0 && p.title+p.who == 0 {
		return Organisation, true
	}
	if titles["suffix"][last] && (last == "jr" || last == "sr" || strings.Trim(last, "iv") == "") && isFirst(w[0]) {
		return Person, true
	}
	if k, ok := bodyOf(w); ok {
		return k, true
	}
	return Person, x.eastern()
}

// bodyOf is the kind of what has "of" or "for" in its name: "Ministry of", "Isle of", "Treaty of".
func bodyOf(w []string) (Kind, bool) {
	for i := 1; i+1 < len(w); i++ {
		if titles["work"][w[i-1]] && w[i] == "of" {
			return Other, true
		}
		if (w[i] == "of" || w[i] == "for") && titles["ofhead"][w[i-1]] {
			if titles["placeword"][w[i-1]] || titles["placefirst"][w[i-1]] {
				return Place, true
			}
			return Organisation, true
		}
	}
	return Other, false
}

// guessWords weighs the first and last word of a name with what the sentences say of it; what tells more stands first.
func (x *node) guessWords(tails map[string]int) Kind {
	p, w := x.proof, x.words
	last := w[len(w)-1]
	switch {
	case (titles["clubtail"][last] || titles["clubhead"][w[0]]) && !isFirst(w[0]):
		return Organisation // "host Penk Rovers"
	case titles["trade"][last] && !isFirst(w[0]) && p.who == 0:
		return Organisation // "rival Nolan Devices"
	case p.title > 0 && p.title*2 >= p.all:
		return Person
	case titles["work"][last] && !isFirst(w[0]):
		return Other
	case titles["firmword"][last] && !(isFirst(w[0]) && p.article == 0 && p.who > 0):
		return Organisation
	case w[0] == "abu" || w[0] == "bin" || w[0] == "ibn":
		return Person
	case isFirst(w[0]) && p.article*2 <= p.all && (!titles["placeword"][last] || p.who+p.agent > 0 && p.place == 0):
		return Person
	case titles["placeword"][last], titles["placefirst"][w[0]] && p.title+p.who == 0:
		return Place
	case p.title+p.who > 0 && p.article == 0:
		return Person
	case p.article*2 > p.all:
		return Other
	case p.place*2 > p.all:
		return Place
	case len(w) == 2 && isInitial(w[0]):
		return Person
	case len(w) <= 3 && (tails[last] > 0 || p.agent > 0) && !strings.Contains(x.key, "&") && !isListed(last) && !titles["mod"][w[0]] && !titles["firmword"][w[0]]:
		return Person
	}
	return Other
}

// eastern says whether the name is a family name before two given ones that a hyphen joins: "Tark Ruo-lin".
func (x *node) eastern() bool {
	family, given, ok := strings.Cut(x.key, " ")
	a, b, hyphen := strings.Cut(given, "-")
	if !ok || !hyphen || strings.ContainsAny(b, " -") || len(a) > 6 || len(b) > 6 || len(family) > 6 || isListed(family) || isFirst(family) || x.proof.article > 0 {
		return false
	}
	_, word := lookup(a)
	return !word && !stands["tail"][b] && b != ""
}

func (x *node) guessOne() Kind {
	p := x.proof
	switch {
	case strings.ContainsAny(x.key, "0123456789"):
		return Other
	case p.firm > 0 && p.title == 0:
		return Organisation
	case p.title > 0, p.who > 0 && p.article == 0, titles["baptised"][x.key]:
		return Person
	case p.acronym*2 > p.all:
		return Organisation
	case isFirst(x.key) && p.place == 0 && p.article == 0:
		return Person
	case p.place*2 > p.all, strings.HasSuffix(x.key, "stan") && len(x.key) > 6:
		return Place
	}
	return Other
}

func isListed(w string) bool {
	_, ok := lookup(w)
	return ok
}

// isInitial is an initial that stands for a first name: "j" or "j.p".
func isInitial(w string) bool {
	return len(strings.ReplaceAll(w, ".", "")) == 1 || len(w) == 3 && w[1] == '.'
}
