package parse

// Label is a Universal Dependencies relation with its subtype. Negation words ("not", "n't", "never") are Advmod.
type Label uint8

// The labels. OblTmod is a bare noun phrase of time ("on" is missing: "died Monday"), OblUnmarked any other bare
// adverbial noun phrase ("fell 5 percent").
const (
	Root Label = iota
	Acl
	AclRelcl
	Advcl
	AdvclRelcl
	Advmod
	Amod
	Appos
	Aux
	AuxPass
	Case
	Cc
	CcPreconj
	Ccomp
	Compound
	CompoundPrt
	Conj
	Cop
	Csubj
	CsubjOuter
	CsubjPass
	Dep
	Det
	DetPredet
	Discourse
	Dislocated
	Expl
	Fixed
	Flat
	Goeswith
	Iobj
	List
	Mark
	Nmod
	NmodDesc
	NmodPoss
	NmodUnmarked
	Nsubj
	NsubjOuter
	NsubjPass
	Nummod
	Obj
	Obl
	OblAgent
	OblTmod
	OblUnmarked
	Orphan
	Parataxis
	Punct
	Reparandum
	Vocative
	Xcomp
	numLabels = iota
)

var labelNames = [numLabels]string{
	"root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc",
	"cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det",
	"det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod",
	"nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent",
	"obl:tmod", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp",
}

// String is the relation as Universal Dependencies writes it, e.g. "nsubj:pass"; "?" for a value out of range.
func (l Label) String() string {
	if int(l) < len(labelNames) {
		return labelNames[l]
	}
	return "?"
}

// LabelOf is the inverse of Label.String; ok is false for a name that is no label.
func LabelOf(name string) (l Label, ok bool) {
	for i, n := range labelNames {
		if n == name {
			return Label(i), true
		}
	}
	return 0, false
}
