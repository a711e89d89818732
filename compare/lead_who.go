package compare

import (
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// tellsBothSides says whether who speaks in one of two sentences, by his name, speaks in the other as well, beside somebody else: "the firm heard of it in spring,
// it says, whereas Orsk claims that it had known for years".
func (x *index) tellsBothSides(at [2]where) bool {
	a, b := x.voicesAt(at[0]), x.voicesAt(at[1])
	return len(common(a.named, b.named)) > 0 && (len(a.all) > 1 || len(b.all) > 1)
}

// voices are who speaks in a sentence, as written, and those of them with a name.
type voices struct {
	all   []string
	named []int
}

func (x *index) voicesAt(w where) (out voices) {
	for _, c := range x.claimsAt(w) {
		if s := last(c); s != nil && s.Text != "" {
			out.all = append(out.all, strings.ToLower(s.Text))
			if s.Name >= 0 {
				out.named = append(out.named, s.Name)
			}
		}
	}
	out.all, out.named = sorted(out.all), slices.Compact(slices.Sorted(slices.Values(out.named)))
	return out
}

// ofTwoNamesakes says whether two sentences name people of one family name and other first names, and nobody of both: what befalls a sister does not befall her
// brother.
func (x *index) ofTwoNamesakes(at [2]where) bool {
	a, b := x.peopleAt(at[0]), x.peopleAt(at[1])
	return len(common(a, b)) == 0 && slices.ContainsFunc(a, func(p int) bool {
		return slices.ContainsFunc(b, func(q int) bool { return x.namesakes(p, q) })
	})
}

// peopleAt are those whom a sentence names.
func (x *index) peopleAt(w where) (out []int) {
	for _, c := range x.claimsAt(w) {
		out = append(out, c.Names...)
	}
	slices.Sort(out)
	return slices.DeleteFunc(slices.Compact(out), func(n int) bool { return !x.mortal(n) })
}

// namesakes says whether two names end alike and begin with first names that are no two spellings of one.
func (x *index) namesakes(p, q int) bool {
	a, b := strings.Fields(x.set.Names[p].Label), strings.Fields(x.set.Names[q].Label)
	if len(a) < 2 || len(b) < 2 || a[len(a)-1] != b[len(b)-1] {
		return false
	}
	return !strings.HasPrefix(a[0], strings.TrimSuffix(b[0], ".")) && !strings.HasPrefix(b[0], strings.TrimSuffix(a[0], ".")) && levenshtein.ComputeDistance(a[0], b[0]) > 2
}
