package claims_test

import "testing"

// TestCoordination: whoever "and" or "or" joins did it together, and the argument covers them all.
func TestCoordination(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"both", "Both Marsh and Dell denied the charges.", "deny", "subject=Marsh and Dell; object=the charges"},
		{"two names", "Marsh and Dell denied the charges.", "deny", "subject=Marsh and Dell"},
		{"a list", "Norway, Sweden and Iceland condemned the strikes.", "condemn", "subject=Norway, Sweden and Iceland"},
		{"two who suffered it", "A man and a woman were killed in the fire.", "kill", "object=A man and a woman"},
		{"two figures stay apart", "Police arrested two men and a woman.", "arrest", "object=two men and a woman; count=2 arrested"},
		{"two agents", "The plan was drawn up by the mayor and his deputy.", "draw up", "subject=the mayor and his deputy"},
		{"whom the second verb restores", "Marsh and Dell denied the charges and left the court.", "leave", "subject=Marsh and Dell"},
		{"neither", "Neither Marsh nor Dell denied the charges.", "deny", "is=denied asserted; subject=Neither Marsh nor Dell"},
		{"joined adjectives are one thing", "The old and rusty bridge collapsed.", "collapse", "subject=The old and rusty bridge"},
		{"two who speak", "Marsh and Dell said the bridge was safe.", "safe", "speaker=Marsh and Dell"},
		{"two clauses have each their own", "The mayor left and the council voted.", "leave", "subject=The mayor"},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}
