package compare

import "testing"

// TestVoice asks whose words a cell shows: each text speaks of the harbour bridge once, beside another that does.
func TestVoice(t *testing.T) {
	const other = "Boats wait below the harbour bridge of Varde. The harbour bridge is old."
	for _, c := range []struct {
		why, text, speaker string
		state              State
	}{
		{"reported speech is the speaker's", "The mayor of Varde said the harbour bridge was never safe. Parents danced.", "the mayor of Varde", Quotes},
		{"what a side clause reports makes no quotation of the rest", "Workers tore down the harbour bridge of Varde on Monday, a day after the council said that it was safe.", "", Says},
		{"I is the narrator where nothing is quoted", "I say only that the harbour bridge of Varde is a ruin.", "", Says},
		{"I is another inside quotation marks", "A woman laughed. \"I say only that the harbour bridge of Varde is a ruin,\" she said.", "", Quotes},
		{"what a thing suggests the narrator vouches for", "The removal suggests the harbour bridge of Varde may have been unsafe.", "", Says},
		{"what a study suggests it says", "A study suggests the harbour bridge of Varde may have been unsafe.", "A study", Quotes},
		{"a question states nothing", "The mayor snapped at a reporter who asked what made him sure that the harbour bridge of Varde would hold.", "", Says},
		{"a quotation that goes on in the next sentence", "The mayor was calm. \"The harbour bridge of Varde is safe and dry. We will walk over it,\" Olaf Brenn said.", "Olaf Brenn", Quotes},
		{"a quotation whose speaker is not named", "Others objected. \"The harbour bridge of Varde is neither safe nor dry. We know it.\"", "", Quotes},
		{"a signed post is its author's", "The harbour bridge of Varde is a ruin. — Anna Berg (@berg) May 3, 2018", "Anna Berg", Quotes},
	} {
		cell := about(t, compared(t, c.text, other), "harbour bridge").Cells[0]
		named := cell.Speaker == small(c.speaker) || cell.Speaker == "" && c.speaker != "" // the words may name the speaker
		if cell.State != c.state || !named {
			t.Errorf("%s: got %s %q: %q, want %s %q", c.why, cell.State, cell.Speaker, cell.Words, c.state, c.speaker)
		}
	}
}
