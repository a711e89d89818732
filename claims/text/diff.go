package text

import "github.com/sergi/go-diff/diffmatchpatch"

// Diff lays two lists of words side by side: the stretches that are the same, that a alone has (DiffDelete) and that b alone has (DiffInsert), in
// order. The text of a stretch holds one rune for each word.
func Diff(a, b []string) []diffmatchpatch.Diff {
	codes := map[string]rune{}
	encode := func(list []string) []rune {
		out := make([]rune, len(list))
		for i, w := range list {
			code, ok := codes[w]
			if !ok {
				code = rune(0x100 + len(codes))
				codes[w] = code
			}
			out[i] = code
		}
		return out
	}
	return Differ().DiffMainRunes(encode(a), encode(b), false)
}

// Differ is the differ of Diff. Without a time limit: the default makes the outcome depend on the speed of the machine.
func Differ() *diffmatchpatch.DiffMatchPatch {
	d := diffmatchpatch.New()
	d.DiffTimeout = 0
	return d
}
