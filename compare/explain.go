package compare

import (
	_ "embed"
	"strings"
)

// documentation is the package comment: the one text behind godoc, `crossclaim explain` and the tables of the README.
//
//go:embed doc.go
var documentation string

// The groups of Kinds.
const (
	RelationGroup = "relation"
	CauseGroup    = "cause"
	GuardGroup    = "guard"
)

// Kind is one relation, cause or guard with its documentation.
type Kind struct {
	Name  string
	Group string
	Doc   string // one sentence
	Text  string // all of it, with an example and a look-alike
}

// Kinds lists relations, causes and guards in the order of the documentation.
func Kinds() []Kind {
	_, text, _ := strings.Cut(documentation, "/*")
	text, _, _ = strings.Cut(text, "*/")
	var out []Kind
	for _, section := range strings.Split(text, "\n# ")[1:] {
		heading, body, _ := strings.Cut(section, "\n")
		group, name, _ := strings.Cut(heading, " ")
		body = strings.TrimSpace(strings.ReplaceAll(body, "\t", "    "))
		first, _, _ := strings.Cut(body, "\n\n")
		out = append(out, Kind{name, strings.ToLower(group), strings.Join(strings.Fields(first), " "), body})
	}
	return out
}

// Explain is the documentation of a relation, cause or guard; "world-knowledge" is another name of the cause learned.
func Explain(name string) (string, bool) {
	if name == "world-knowledge" {
		name = string(Learned)
	}
	for _, k := range Kinds() {
		if k.Name == name {
			return k.Name + " (" + k.Group + ")\n\n" + k.Text + "\n", true
		}
	}
	return "", false
}

// Causes lists those a divergence can have, in the order of the documentation.
func Causes() []Cause {
	var out []Cause
	for _, k := range Kinds() {
		if k.Group == CauseGroup {
			out = append(out, Cause(k.Name))
		}
	}
	return out
}
