package name

import (
	"slices"
	"strings"

	"crossclaim/claims/lexicon"
	"crossclaim/claims/parse"
)

// firstTitle finds the first title of the run that leaves a name behind it.
func (s *sentence) firstTitle(first, last int) (p int, u unit, ok bool) {
	for p = first; p < last; p++ {
		u, ok = s.title(p, last)
		if !ok || u.last >= last || titles["suffix"][s.words[u.last+1]] {
			continue
		}
		if titles["particle"][s.words[u.last+1]] && u.last+2 > last {
			continue
		}
		return p, u, true
	}
	return 0, unit{}, false
}

// secondTitle is where a title without a name begins behind the name of a body: "Lorna Motors President", 0 if there is none.
func (s *sentence) secondTitle(first, last int) int {
	if first == last || isFirst(s.words[first]) || !titles["second"][s.words[last]] {
		return 0
	}
	for k := first + 1; k <= last; k++ {
		if s.onlyTitle(k, last) {
			if k > first+1 || !titles["mod"][s.words[first]] && !titles["head"][s.words[first]] {
				return k
			}
			return 0
		}
	}
	return 0
}

// guarded says that what looks like a title at p is part of the name: "King County", "Martin Luther King Jr".
func (s *sentence) guarded(first, p, titleLast, last int) bool {
	end := s.words[last]
	if (titles["firmword"][end] || titles["placeword"][end]) && !isFirst(s.word(titleLast+1)) && !strings.HasSuffix(s.form(p), ".") {
		return true
	}
	if p > first && isFirst(s.words[first]) {
		_, place := lookup(s.key(first, p-1))
		return !place
	}
	return false
}

// onlyTitle says whether the tokens are nothing but a title: "Foreign Minister".
func (s *sentence) onlyTitle(first, last int) bool {
	u, ok := s.title(first, last)
	return ok && u.last == last && (u.office != "" || first == last)
}

// titled adds small-letter titles, whose titles they are, and articles, once all names of the sentence are known.
func (s *sentence) titled(out []naming) []naming {
	for k := range out {
		for i := out[k].first; i <= out[k].last; i++ {
			s.cover[i] = k
		}
	}
	stop := 0
	for k := range out {
		m := &out[k]
		if m.titleFirst < 0 {
			if u, ok := s.before(m.first, stop); ok {
				if known, listed := lookup(m.key); !listed || known.kind == Place && isFirst(m.key) {
					m.units, m.titleFirst = []unit{u}, u.first
				}
			}
		}
		start := m.first
		if m.titleFirst >= 0 {
			start = m.titleFirst
			m.of, m.ofFirst = s.whose(m.titleFirst, out, m.units[0].office)
			if w := s.word(start - 1); (w == "former" || w == "ex") && m.units[0].office != "" && !strings.HasPrefix(m.units[0].office, "former") {
				m.units = slices.Clone(m.units)
				m.units[0].office = "former " + m.units[0].office // "former President Harmon" is not the president
			}
		}
		m.article = s.word(start-1) == "the" || s.word(start-1) == "a" || s.word(start-1) == "an"
		stop = m.last + 1
	}
	return out
}

// whose reads the name before the title that starts at a: "Iranian", "Iran's", "Kremlin". ofFirst is -1 if there is none.
func (s *sentence) whose(a int, names []naming, office string) (of string, first int) {
	x := a - 1
	if x >= 0 && s.cover[x] < 0 && s.tag(x) == parse.JJ && !isCapital(s.form(x)) {
		x--
	}
	if x >= 1 && (s.tag(x) == parse.POS || s.words[x] == "'s" || s.words[x] == "'") {
		x--
	}
	if x < 0 || s.cover[x] < 0 || s.cover[x] >= len(names) {
		return "", -1
	}
	m := names[s.cover[x]]
	return holder(m.key, office), m.first
}

// holder is what an office is of: the country for nationalities, countries and capitals, else the name itself.
func holder(key, office string) string {
	k, ok := lookup(key)
	if !ok {
		return key
	}
	if k.kind == Organisation && key != "kremlin" && key != "white house" || k.country == "" {
		return proper(key)
	}
	local := strings.Contains(office, "mayor") || strings.Contains(office, "governor") || strings.Contains(office, "police") || strings.Contains(office, "spokes")
	if k.kind == Place && k.proper == "" && lexicon.Country.Value(key) != key && (local || !lexicon.Country.Has(key)) {
		return key
	}
	return k.country
}

// proper is the key under which a name is merged: "us" becomes "united states", "isis" becomes "islamic state".
func proper(key string) string {
	if k, ok := lookup(key); ok && k.proper != "" {
		return k.proper
	}
	if full, ok := shorts[key]; ok {
		return full
	}
	return key
}
