package compare

import (
	"strconv"
	"strings"

	"crossclaim/claims"
	"crossclaim/claims/lexicon"
	"crossclaim/claims/name"
)

// compare orders pairs by their first claim, then by their second.
func (p pair) compare(q pair) int {
	if p.a != q.a {
		return p.a - q.a
	}
	return p.b - q.b
}

// questions pairs the claims that answer one question whatever else they say: the life of one person, the stance of one
// holder.
func (x *index) questions() []pair {
	groups := map[string][]int{}
	for i, c := range x.set.Claims {
		if c.Kind == claims.NoClaim {
			continue
		}
		for _, holder := range []claims.Arg{c.Subject, c.Object} {
			if holder.Name < 0 {
				continue
			}
			who := strconv.Itoa(holder.Name)
			if x.mortal(holder.Name) && (lexicon.Status.Is(c.Lemma, "life/dead") || lexicon.Status.Is(c.Lemma, "life/alive") || lexicon.Agentive.Has(c.Lemma) || c.Lemma == "late-attr") {
				groups["life "+who] = append(groups["life "+who], i)
			}
		}
		if c.Stance != claims.NoStance && c.Subject.Name >= 0 {
			key := "stance " + x.holder(c.Subject.Name)
			groups[key] = append(groups[key], i)
		}
	}
	var out []pair
	for key, members := range groups {
		members = members[:min(len(members), x.longest)]
		for i, a := range members {
			for _, b := range members[i+1:] {
				if strings.HasPrefix(key, "life") && dying(x.set.Claims[a]) == dying(x.set.Claims[b]) {
					continue
				}
				out = append(out, pair{min(a, b), max(a, b)})
			}
		}
	}
	return out
}

// holder is who a name speaks for: its country, or itself.
func (x *index) holder(id int) string {
	if c := x.set.Names[id].Country; c != "" {
		return c
	}
	return strconv.Itoa(id)
}

// isPlace says whether an argument names a place.
func (x *index) isPlace(a claims.Arg) bool {
	return a.Name >= 0 && x.set.Names[a.Name].Kind == name.Place
}

// pairOf is the number of the pair of opposites a word belongs to, "" for none.
func pairOf(lemma string) string {
	number, _, _ := strings.Cut(lexicon.Antonym.Value(lemma), "/")
	return number
}

// bySentence lists the claims that stand in the claim's sentence.
func (x *index) bySentence(c *claims.Claim) []*claims.Claim {
	first := c.ID
	for first > 0 && x.set.Claims[first-1].Doc == c.Doc && x.set.Claims[first-1].Sentence == c.Sentence {
		first--
	}
	end := c.ID + 1
	for end < len(x.set.Claims) && x.set.Claims[end].Doc == c.Doc && x.set.Claims[end].Sentence == c.Sentence {
		end++
	}
	return x.set.Claims[first:end]
}

// byDocument lists the claims of a document.
func (x *index) byDocument(doc *claims.Document) []*claims.Claim {
	d, ok := x.of[doc]
	if !ok {
		return nil
	}
	return x.set.Claims[x.claims[d][0]:x.claims[d][1]]
}
