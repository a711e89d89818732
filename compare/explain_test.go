package compare

import (
	"strings"
	"testing"
)

func TestEveryKindIsExplained(t *testing.T) {
	relations := []Relation{Contradict, ReportConflict, Dispute, Supersede, Differ, Unclear, Agree}
	causes := []Cause{
		Negation, ImplicitNegation, Antonym, StanceCause, Factive, ModalityCause, Numeric, DateTime, Status, EntityRole,
		PlaceCause, QuantifierScope, CauseOf, Definition, Attribution, Learned,
	}
	guards := []string{"same-event", "same-time", "same-scope", "same-speaker", "same-modality", "same-copy", "same-kind"}
	want := map[string]string{}
	for _, r := range relations {
		want[string(r)] = RelationGroup
	}
	for _, c := range causes {
		want[string(c)] = CauseGroup
	}
	for _, g := range guards {
		want[g] = GuardGroup
	}
	for _, k := range Kinds() {
		if want[k.Name] != k.Group {
			t.Errorf("%s is documented as a %s, but is a %q", k.Name, k.Group, want[k.Name])
		}
		delete(want, k.Name)
		if !strings.HasSuffix(k.Doc, ".") || len(k.Doc) > 160 {
			t.Errorf("%s: the first paragraph must be one short sentence, not %q", k.Name, k.Doc)
		}
		if !strings.Contains(k.Text, "\n    ") || !strings.Contains(k.Text, "Look-alike:") {
			t.Errorf("%s: an example and a look-alike are needed", k.Name)
		}
		if text, ok := Explain(k.Name); !ok || !strings.Contains(text, k.Text) {
			t.Errorf("Explain(%q) does not give its text", k.Name)
		}
	}
	for name, group := range want {
		t.Errorf("%s %s is not documented in doc.go", group, name)
	}
}

func TestExplainUnknown(t *testing.T) {
	if text, ok := Explain("gossip"); ok || text != "" {
		t.Errorf("Explain of an unknown name gave %q", text)
	}
	if _, ok := Explain("world-knowledge"); !ok {
		t.Error("world-knowledge, the name gold files use, must explain the cause learned")
	}
}
