package compare

import (
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims"
)

// keys lists what a sentence holds.
func (a *atlas) keys(d, s int) []int32 {
	var out []int32
	for _, w := range sentenceKeys(a.set.Documents[d], s) {
		out = append(out, a.id(a.stem(w)))
		for _, part := range strings.FieldsFunc(w, func(r rune) bool { return r == '-' }) {
			if part != w && len(part) > 2 {
				out = append(out, a.id(a.stem(part)))
			}
		}
	}
	for _, c := range a.claimsOf(d, s) {
		for _, n := range c.Names {
			out = append(out, a.id("name "+strconv.Itoa(n)))
		}
		for _, m := range c.Amounts {
			if m.Measure != "" {
				out = append(out, a.id("measure "+m.Measure))
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// ends lists for each word the words of the set it ends in: a lawsuit is a suit.
func (a *atlas) ends() map[int32][]int32 {
	out := map[int32][]int32{}
	for key, id := range a.ids {
		if strings.Contains(key, " ") {
			continue
		}
		for from := 2; from <= len(key)-leastEnd; from++ {
			if end, ok := a.ids[key[from:]]; ok {
				out[id] = append(out[id], end)
			}
		}
	}
	return out
}

// held lists the keys of a claim.
func (a *atlas) held(c *claims.Claim) []int32 { return a.holds[c.ID] }

// read lists them from its words.
func (a *atlas) read(c *claims.Claim) []int32 {
	var out []int32
	add := func(key string) {
		if id, ok := a.ids[key]; ok && key != "" {
			out = append(out, id)
		}
	}
	for _, w := range c.Words {
		add(a.stems[claims.Normal(w)])
	}
	for _, n := range c.Names {
		add("name " + strconv.Itoa(n))
	}
	for _, m := range c.Amounts {
		add("measure " + m.Measure)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// spoken adds to the keys of a claim those of its speaker, who is named beside it.
func (a *atlas) spoken(c *claims.Claim, keys []int32) []int32 {
	if len(c.Speakers) == 0 {
		return keys
	}
	s := c.Speakers[len(c.Speakers)-1]
	out := slices.Clone(keys)
	for _, w := range strings.Fields(strings.ToLower(s.Text)) {
		if id, ok := a.ids[a.stems[claims.Normal(w)]]; ok {
			out = append(out, id)
		}
	}
	if id, ok := a.ids["name "+strconv.Itoa(s.Name)]; ok {
		out = append(out, id)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
