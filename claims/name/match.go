package name

import "crossclaim/claims/lexicon"

// Match compares two entities of one set. same: they are one. related: one may stand for the other without being it, as
// a government for its country (Kremlin, Moscow, Russia), a people for its country, or a country for a town in it.
// Two towns of one country, or two people of one country, are not related.
func Match(a, b Entity) (same, related bool) {
	if a.ID == b.ID {
		return true, false
	}
	if a.Country == "" || a.Country != b.Country || a.Kind == Person || b.Kind == Person {
		return false, false
	}
	return false, a.Label == a.Country || b.Label == b.Country || a.nation() && b.nation()
}

// nation says whether the name can stand for the country as a whole: country, people, capital or seat of government.
func (e Entity) nation() bool {
	for _, f := range append([]string{e.Label}, e.Aliases...) {
		if lexicon.Country.Has(lower(f)) {
			return true
		}
	}
	return false
}

// Body says whether a common noun in the singular is that of a public body: "ministry", "court", "federation".
func Body(noun string) bool { return titles["body"][noun] }
