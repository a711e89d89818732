package compare

import (
	"testing"

	"crossclaim/claims"
)

func TestOnOneself(t *testing.T) {
	for _, c := range []struct {
		why                     string
		subject, target, speaks int
		want                    bool
	}{
		{"who tells of it is whom it is on: \"silencing me is wrong,\" she wrote", -1, 3, 3, true},
		{"who holds it is whom it is on", 3, 3, 7, true},
		{"a stance on somebody else", 3, 4, 7, false},
		{"names that are not known are not one", -1, -1, -1, false},
	} {
		claim := &claims.Claim{Subject: claims.Arg{Name: c.subject}, Target: claims.Arg{Name: c.target}, Speakers: []claims.Speaker{{Name: c.speaks}}}
		if got := onOneself(claim); got != c.want {
			t.Errorf("%s: %v, want %v", c.why, got, c.want)
		}
	}
}
