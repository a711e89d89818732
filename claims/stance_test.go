package claims_test

import (
	"testing"

	"crossclaim/claims"
)

// TestStance reads where somebody stands, and on what; a view kept back is silence whatever the words deny.
func TestStance(t *testing.T) {
	for _, c := range []struct {
		why, text, lemma string
		polarity         claims.Polarity
		stance           claims.Stance
		target           string
	}{
		{"condemned", "The senator condemned the coup.", "condemn", claims.Affirmed, claims.Against, "the coup"},
		{"what was not condemned was not praised", "The senator refused to condemn the coup.", "condemn", claims.Implicit, claims.Against, "the coup"},
		{"did not comment on it", "The ministry did not comment on the strike.", "comment", claims.Denied, claims.Silent, "the strike"},
		{"declined to comment on it", "The company declined to comment on the report.", "comment", claims.Implicit, claims.Silent, "the report"},
		{"declined to comment", "The spokesman refused to comment.", "comment", claims.Implicit, claims.Silent, ""},
		{"made no comment on it", "The minister made no comment on the arrest.", "make", claims.Denied, claims.Silent, "the arrest"},
		{"would not discuss it", "The club declined to discuss the transfer.", "discuss", claims.Implicit, claims.Silent, "the transfer"},
		{"would not say whether", "The general refused to say whether the base was hit.", "say", claims.Implicit, claims.Silent, ""},
		{"who comments keeps nothing back", "The mayor commented on the verdict.", "comment", claims.Affirmed, claims.NoStance, ""},
		{"was not silent", "The mayor was not silent on the verdict.", "silent", claims.Denied, claims.NoStance, ""},
		{"was silent", "The mayor was silent on the verdict.", "silent", claims.Affirmed, claims.Silent, "the verdict"},
	} {
		t.Run(c.why, func(t *testing.T) {
			for _, got := range read(t, c.text).Claims {
				if got.Lemma != c.lemma {
					continue
				}
				target := ""
				if got.Target.Present() {
					target = got.Target.Span.Of(c.text)
				}
				if got.Polarity != c.polarity || got.Stance != c.stance || target != c.target {
					t.Errorf("%q: polarity %d, stance %d on %q", c.text, got.Polarity, got.Stance, target)
				}
				return
			}
			t.Errorf("no claim of %q", c.lemma)
		})
	}
}

// TestWithheldContent: what somebody will not tell stays a question that nobody answers.
func TestWithheldContent(t *testing.T) {
	expect(t, "The general refused to say whether the base was hit.", "hit", "is=affirmed conditional; speaker=")
	expect(t, "The bank would not say if it had lost money.", "lose", "is=affirmed conditional; speaker=")
}
