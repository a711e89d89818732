package compare

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/text"
)

func TestJoinIsOneAscendingList(t *testing.T) {
	for _, c := range []struct {
		why                string
		pairs, more, whole []pair
	}{
		{"nothing more", []pair{{1, 2}}, nil, []pair{{1, 2}}},
		{"nothing but more, in no order", nil, []pair{{3, 4}, {1, 5}}, []pair{{1, 5}, {3, 4}}},
		{"what both have stands once", []pair{{1, 2}, {3, 4}}, []pair{{3, 4}, {1, 2}, {1, 2}}, []pair{{1, 2}, {3, 4}}},
		{"the second number decides between equals", []pair{{1, 2}, {1, 9}, {5, 6}}, []pair{{7, 8}, {1, 4}}, []pair{{1, 2}, {1, 4}, {1, 9}, {5, 6}, {7, 8}}},
	} {
		if got := join(c.pairs, c.more); !reflect.DeepEqual(got, c.whole) {
			t.Errorf("%s: %v, want %v", c.why, got, c.whole)
		}
	}
}

// plainSet is a set of n documents of so many sentences, one claim a sentence.
func plainSet(n, sentences int) *claims.Set {
	set := &claims.Set{}
	for d := range n {
		doc := &claims.Document{ID: fmt.Sprintf("%03d", d), Path: fmt.Sprintf("%03d", d), Text: "word"}
		for s := range sentences {
			doc.Sentences = append(doc.Sentences, text.Sentence{})
			set.Claims = append(set.Claims, &claims.Claim{ID: len(set.Claims), Doc: doc, Sentence: s})
		}
		set.Documents = append(set.Documents, doc)
	}
	return set
}

// Two sentences that a divergence sets against each other agree nowhere; two of one side may.
func TestAgreementsAreInNoDivergence(t *testing.T) {
	set := plainSet(2, 4)
	member := func(i int) Member { return Member{Doc: set.Claims[i].Doc, Claim: set.Claims[i]} }
	clash := func(sides ...[]int) (d Divergence) {
		for _, side := range sides {
			var p Position
			for _, i := range side {
				p.Members = append(p.Members, member(i))
			}
			d.Positions = append(d.Positions, p)
		}
		return d
	}
	divergences := []Divergence{clash([]int{2}, []int{6}), clash([]int{0, 4}, []int{1, 5}), clash([]int{3}, []int{3, 7})}
	for _, c := range []struct {
		why  string
		a, b int
		want int
	}{
		{"on one side", 0, 4, 1},
		{"on two sides", 0, 5, 0},
		{"on two sides, the later first", 5, 0, 0},
		{"on sides of two divergences", 2, 5, 1},
		{"one stands on both sides", 3, 7, 0},
		{"in no divergence", 2, 7, 1},
	} {
		found := []agreement{{set.Claims[c.a], set.Claims[c.b], 1}, {set.Claims[c.a], set.Claims[c.b], 0.5}}
		if got := agreements(set, found, divergences); len(got) != c.want {
			t.Errorf("%s: %d agreements, want %d", c.why, len(got), c.want)
		}
	}
}

// In a large set figures of one measure are paired where few sentences share a word: what hundreds share tells no event.
func TestFiguresOfALargeSetShareARareWord(t *testing.T) {
	for _, c := range []struct {
		why                string
		documents          int
		counting, of, want int // claims with a figure; every so many of them share a word of their own; pairs wanted
	}{
		{"a small set pairs all", 10, 20, 2, 190},
		{"few figures of a large set are all paired", 5100, 20, 2, 190},
		{"of many those that share a rare word", 5100, 400, 2, 200},
		{"a word that many share is not rare", 5100, 400, 50, 0},
	} {
		set := plainSet(max(c.documents, c.counting), 1)
		x := &index{set: set, longest: longest(set)}
		ctx := &surroundings{keys: map[*claims.Document][][]string{}}
		for i := range c.counting {
			claim := set.Claims[i]
			claim.Amounts = []claims.Amount{{Measure: "killed"}}
			ctx.keys[claim.Doc] = [][]string{{"toll", fmt.Sprintf("own%d", i/c.of)}}
		}
		pairs := x.figures(ctx)
		slices.SortFunc(pairs, pair.compare)
		if pairs = slices.Compact(pairs); len(pairs) != c.want {
			t.Errorf("%s: %d pairs, want %d", c.why, len(pairs), c.want)
		}
	}
}

// Of more than a hundred sources a row keeps what is told, and the unclear ones as numbers.
func TestRowOfManySources(t *testing.T) {
	set := plainSet(manySources+1, 1)
	tables := tabler{scout: &scout{atlas: &atlas{set: set}}}
	row := Row{Cells: tables.blank()}
	row.Cells[3].State, row.Cells[70].State, row.Cells[71] = Unsure, Unsure, Cell{Doc: "071", State: Says, Words: "Nine drowned"}
	tables.thin(&row)
	if want := []Cell{{Doc: "071", State: Says, Words: "Nine drowned"}}; !reflect.DeepEqual(row.Cells, want) || !slices.Equal(row.Unsure, []int32{3, 70}) {
		t.Errorf("%+v and unclear %v, want %+v and [3 70]", row.Cells, row.Unsure, want)
	}
	for _, c := range tables.blank() { // which may take the place of the row
		if c.State != Silence || c.Words != "" {
			t.Fatalf("%+v is left of the row before", c)
		}
	}
}

// The sources with the best sentences are quoted first in a large set; in another the order is theirs.
func TestTellersOfManySources(t *testing.T) {
	for _, c := range []struct {
		documents int
		want      []int
	}{{manySources, []int{1, 2, 4}}, {manySources + 1, []int{4, 1, 2}}} {
		tables := tabler{scout: &scout{atlas: &atlas{set: plainSet(c.documents, 1)}}}
		best := make([][]found, c.documents)
		best[1], best[2], best[4] = []found{{1, 0.5}}, []found{{2, 0.5}}, []found{{4, 0.9}, {4, 0.1}}
		if got := tables.tellers(best); !slices.Equal(got, c.want) {
			t.Errorf("%d documents: %v, want %v", c.documents, got, c.want)
		}
	}
}
