package bert

import (
	_ "embed"
	"strings"
	"sync"

	"crossclaim/claims/packed"
)

//go:generate gzip -9 -n -k -f vocab.txt

// vocabularyFile is vocab.txt at half its bytes, which the limit on those of the program asks for.
//
//go:embed vocab.txt.gz
var vocabularyFile string

// vocabularyText unpacks it.
func vocabularyText() string { return packed.Text("vocab.txt.gz", vocabularyFile) }

// Ids of the words with a meaning of their own. They never come out of plain text.
const (
	idUnknown = 100
	idStart   = 101 // [CLS]
	idEnd     = 102 // [SEP]
)

// Seeds of the rolling hash: a piece that continues a word lives in a space of its own.
const (
	hashFirst    = 2166136261
	hashContinue = hashFirst ^ 0x9e3779b9
	hashPrime    = 16777619
)

// vocabulary maps pieces to ids through one open-addressing table; it is read-only once built.
type vocabulary struct {
	pieces  []string // by id; without the ## of a continuation
	slots   []uint16 // id + 1, or 0; linear probing
	inside  []bool   // by id: a continuation
	longest int      // bytes of the longest piece
}

const slotMask = 1<<16 - 1

var sharedVocabulary = sync.OnceValue(func() *vocabulary { return newVocabulary(vocabularyText()) })

// newVocabulary reads one word a line after a head of lines that start with "# ". It takes at most 65,535 words.
func newVocabulary(text string) *vocabulary {
	for strings.HasPrefix(text, "# ") {
		_, text, _ = strings.Cut(text, "\n")
	}
	v := &vocabulary{slots: make([]uint16, slotMask+1)}
	n := min(strings.Count(text, "\n"), slotMask)
	v.pieces, v.inside = make([]string, n), make([]bool, n)
	for id := range n {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		line = strings.TrimSuffix(line, "\r")
		seed := uint32(hashFirst)
		if rest, ok := strings.CutPrefix(line, "##"); ok && rest != "" {
			line, v.inside[id], seed = rest, true, hashContinue
		}
		v.pieces[id] = line
		v.longest = max(v.longest, len(line))
		for i := range len(line) {
			seed = (seed ^ uint32(line[i])) * hashPrime
		}
		slot := mix(seed)
		for v.slots[slot] != 0 {
			slot = (slot + 1) & slotMask
		}
		v.slots[slot] = uint16(id + 1)
	}
	return v
}

// mix spreads a rolling hash over the slots.
func mix(h uint32) uint32 { return (h ^ h>>15) & slotMask }

// find returns the id of a piece whose rolling hash is known.
func (v *vocabulary) find(hash uint32, piece []byte, inside bool) (int32, bool) {
	for slot := mix(hash); v.slots[slot] != 0; slot = (slot + 1) & slotMask {
		id := int32(v.slots[slot]) - 1
		if v.inside[id] == inside && v.pieces[id] == string(piece) {
			return id, true
		}
	}
	return 0, false
}
