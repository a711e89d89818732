package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"
)

func TestDiffCountsWords(t *testing.T) {
	n := map[diffmatchpatch.Operation]int{}
	for _, part := range Diff(strings.Fields("the council gave them four weeks"), strings.Fields("the council gave two weeks more")) {
		n[part.Type] += utf8.RuneCountInString(part.Text)
	}
	if n[diffmatchpatch.DiffEqual] != 4 || n[diffmatchpatch.DiffDelete] != 2 || n[diffmatchpatch.DiffInsert] != 2 {
		t.Errorf("equal, deleted, inserted: %v, want 4, 2, 2", n)
	}
}
