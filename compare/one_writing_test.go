package compare

import "testing"

// TestInOneWriting: what both sentences give stands as the first writes it, and nothing else is changed.
func TestInOneWriting(t *testing.T) {
	for _, c := range []struct{ why, a, b, want string }{
		{"another unit", "The tunnel is 8 kilometres long.", "The tunnel is 8,000 metres long.", "The tunnel is 8 kilometres long."},
		{"a unit that rounds", "The ship is 90 metres long.", "It is 295 feet from bow to stern.", "It is 90 metres from bow to stern."},
		{"words and digits", "It cost half a million euros.", "It cost 500,000 euros, he said.", "It cost half a million euros, he said."},
		{"a clock of 24 hours", "It starts at 8 p.m. there.", "It starts at 20:00 sharp.", "It starts at 8 p.m. sharp."},
		{"a date in figures", "It opened on 3 May 2025.", "It opened on 2025-05-03 in Orva.", "It opened on 3 May 2025 in Orva."},
		{"a bound that leaves room", "At least 12 people died.", "In all 14 people died.", "In all At least 12 people died."},
		{"two lower bounds, a count that grows", "At least 12 people died.", "At least 14 people died.", "At least 14 people died."},
		{"another figure", "The tunnel is 8 kilometres long.", "The tunnel is 9,000 metres long.", "The tunnel is 9,000 metres long."},
		{"a bound on something else", "More than five cars burned.", "Twelve people were hurt.", "Twelve people were hurt."},
		{"two that it may be", "One is about 50 metres high, one about 51 metres.", "It is 51 metres high.", "It is 51 metres high."},
		{"another hour", "It starts at 8 p.m. there.", "It starts at 21:00.", "It starts at 21:00."},
	} {
		x := newIndex(story(t, c.a, c.b))
		if got := x.inOneWriting([2]where{{0, 0}, {1, 0}}); got != [2]string{c.a, c.want} {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
}

// TestPairInOneWriting: a scorer is asked about what differs, not about two ways to write one figure, and a figure that the other one allows, or of others, is no
// contradiction.
func TestPairInOneWriting(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		on        clashOn
		clash     bool
	}{
		{"one length in two units", "The tunnel is 8 kilometres long.", "The tunnel is 8,000 metres long.", clashOn{"8 kilo", "8,000"}, false},
		{"a bound that leaves room", "At least 12 people died.", "14 people died.", clashOn{"12", "14"}, false},
		{"a bound that leaves room, and something else", "At least 12 people died in Orva.", "14 people died in Halden.", clashOn{"Orva", "Halden"}, true},
		{"killed and hurt", "Twelve people were killed.", "Twenty people were hurt.", clashOn{"Twelve", "Twenty"}, false},
		{"two words", "The tunnel is full.", "The tunnel is void.", clashOn{"full", "void"}, true},
	} {
		v, err := Pair(c.a, c.b, Options{Scorer: c.on})
		if err != nil {
			t.Fatal(err)
		}
		if (v.Label == "contradiction") != c.clash {
			t.Errorf("%s: %s, %s", c.why, v.Label, v.Message)
		}
	}
}
