package claims_test

import (
	"testing"

	"crossclaim/claims"
)

// TestOpinion tells judgements from facts: what is somebody's view, and what he calls something in judgement of it.
func TestOpinion(t *testing.T) {
	for _, c := range []struct {
		why, text, lemma string
		kind             claims.Kind
		speaker          string
	}{
		{"in our view", "In our view, the plan has failed.", "fail", claims.Opinion, ""},
		{"in the view of somebody", "In the view of the court, the law is invalid.", "invalid", claims.Opinion, "the court"},
		{"to my mind", "To my mind, the council acted too late.", "act", claims.Opinion, ""},
		{"and what is joined to it", "In Berg's view, the tax is fair and the law is weak.", "weak", claims.Opinion, "Berg"},
		{"in view of is a reason", "In view of the strike, the school closed.", "close", claims.Fact, ""},
		{"in mind is no view", "He kept the date in mind.", "keep", claims.Fact, ""},
		{"I feel", "\"I feel that the bridge is unsafe,\" Marsk said.", "unsafe", claims.Opinion, "Marsk"},
		{"a number is no matter of opinion", "I think the driver was 62.", "62", claims.Fact, ""},
		{"a death is none", "I think he is dead.", "dead", claims.Fact, ""},
		{"called reckless", "The senator called the plan reckless.", "call", claims.Opinion, ""},
		{"described as an attack", "The critic described the law as an attack on the poor.", "describe", claims.Opinion, ""},
		{"dismissed as nonsense", "She dismissed the claim as nonsense.", "dismiss", claims.Opinion, ""},
		{"branded", "The paper branded him a coward.", "brand", claims.Opinion, ""},
		{"labelled", "The opposition labelled the budget a disaster.", "label", claims.Opinion, ""},
		{"described as a teacher", "Officials described the victim as a teacher.", "describe", claims.Fact, ""},
		{"a name", "He called his son Rex.", "call", claims.Fact, ""},
		{"a call by telephone", "The president called the mayor on Friday.", "call", claims.Fact, ""},
		{"a strike is called", "The union called a strike.", "call", claims.Fact, ""},
		{"who takes a stance has it", "Marsk denounced the vote as a sham.", "denounce", claims.Fact, ""},
	} {
		t.Run(c.why, func(t *testing.T) {
			for _, got := range read(t, c.text).Claims {
				if got.Lemma != c.lemma {
					continue
				}
				if got.Kind != c.kind || got.Speaker() != c.speaker {
					t.Errorf("%q: kind %d, speaker %q", c.text, got.Kind, got.Speaker())
				}
				return
			}
			t.Errorf("no claim of %q", c.lemma)
		})
	}
}

// TestVerdict: who calls something by a word of blame is against it, and what it is called is told beside it.
func TestVerdict(t *testing.T) {
	expect(t, "The senator called the plan reckless.", "call", "is=affirmed asserted; subject=The senator; object=the plan; others=reckless")
	expect(t, "The opposition labelled the budget a disaster.", "label", "object=the budget; others=a disaster")
	c := read(t, "The senator called the plan reckless.").Claims[0]
	if c.Stance != claims.Against || c.Target.Lemma != "plan" {
		t.Errorf("stance %d on %q", c.Stance, c.Target.Lemma)
	}
	if c := read(t, "The critic described the law as an attack on the poor.").Claims[0]; c.Stance != claims.NoStance {
		t.Errorf("what may be found of a law takes stance %d", c.Stance)
	}
	for _, c := range read(t, "The minister called the report \"misleading\".").Claims {
		if c.Lemma == "misleading" {
			t.Error("what a minister calls the report is told as a fact")
		}
	}
}
