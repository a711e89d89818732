package compare

import "testing"

// TestTellsBothSides: a sentence that gives the word of the other's speaker beside another word has both sides.
func TestTellsBothSides(t *testing.T) {
	const charge = "Nadia Orsk said that the firm had known of the lead since 2028."
	for _, c := range []struct {
		why, b string
		both   bool
	}{
		{"both sides", "The firm said it had heard of the lead in spring, while Nadia Orsk said that managers had known for years.", true},
		{"the other side alone", "The firm said it had heard of the lead in spring.", false},
		{"the same side again", "Nadia Orsk said that managers had known for years.", false},
		{"two others", "The firm said it had heard of the lead in spring, while Ida Brandt said that managers had known for years.", false},
	} {
		x := newIndex(story(t, charge, c.b))
		if both := x.tellsBothSides([2]where{{0, 0}, {1, 0}}); both != c.both {
			t.Errorf("%s: %v, %+v and %+v", c.why, both, x.voicesAt(where{0, 0}), x.voicesAt(where{1, 0}))
		}
	}
}

// TestOfTwoNamesakes: one family name with two first names is two people, unless a sentence names both or a first name is written in two ways.
func TestOfTwoNamesakes(t *testing.T) {
	const sister = "A jury in Orva found Dorothea Finch guilty of fraud."
	for _, c := range []struct {
		why, b string
		two    bool
	}{
		{"her brother", "Walter Finch left the court in Orva a free man.", true},
		{"herself", "Dorothea Finch left the court in Orva a free woman.", false},
		{"both", "Walter Finch left the court in Orva with Dorothea Finch.", false},
		{"another spelling", "Dorotea Finch left the court in Orva a free woman.", false},
		{"somebody else", "Walter Brandt left the court in Orva a free man.", false},
	} {
		x := newIndex(story(t, sister, c.b))
		if two := x.ofTwoNamesakes([2]where{{0, 0}, {1, 0}}); two != c.two {
			t.Errorf("%s: %v", c.why, two)
		}
	}
}
