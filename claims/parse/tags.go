package parse

// Tag is a Penn Treebank part-of-speech tag as the English Web Treebank uses it (its XPOS column).
type Tag uint8

// The tags. PRPS is PRP$, WPS is WP$; punctuation has names of its own.
const (
	CC Tag = iota
	CD
	DT
	EX
	FW
	IN
	JJ
	JJR
	JJS
	LS
	MD
	NN
	NNS
	NNP
	NNPS
	PDT
	POS
	PRP
	PRPS
	RB
	RBR
	RBS
	RP
	SYM
	TO
	UH
	VB
	VBD
	VBG
	VBN
	VBP
	VBZ
	WDT
	WP
	WPS
	WRB
	Comma
	Period
	Colon
	OpenQuote
	CloseQuote
	LRB
	RRB
	Dollar
	HYPH
	NFP
	ADD
	AFX
	GW
	XX
	numTags = iota
)

var tagNames = [numTags]string{
	"CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS", "PDT", "POS", "PRP",
	"PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$",
	"WRB", ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "$", "HYPH", "NFP", "ADD", "AFX", "GW", "XX",
}

// String is the tag as the Penn Treebank writes it, e.g. "PRP$"; "?" for a value out of range.
func (t Tag) String() string {
	if int(t) < len(tagNames) {
		return tagNames[t]
	}
	return "?"
}

// TagOf is the inverse of Tag.String; ok is false for a name that is no tag.
func TagOf(name string) (t Tag, ok bool) {
	for i, n := range tagNames {
		if n == name {
			return Tag(i), true
		}
	}
	return 0, false
}

// Verb says whether the tag is a verb form (VB, VBD, VBG, VBN, VBP, VBZ) or a modal.
func (t Tag) Verb() bool { return t >= VB && t <= VBZ || t == MD }

// Noun says whether the tag is a common or proper noun.
func (t Tag) Noun() bool { return t >= NN && t <= NNPS }
