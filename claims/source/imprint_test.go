package source

import (
	"strings"
	"testing"
)

// TestImprint: lines in the head of a text tell its outlet and date; what may be a title, an author, a place or the story tells no outlet.
func TestImprint(t *testing.T) {
	const title, body = "Dam breaks in Harun valley", "The dam broke at dawn and the water took the road. Villagers fled uphill."
	for _, c := range []struct{ why, head, outlet, date, title string }{
		{"outlet, day and hour", title + "\nNorthern Wire, 11 March 2025, 18:00", "Northern Wire", "2025-03-11 18:00", title},
		{"outlet and day", title + "\nThe Dorvik Post, 8 May 2025", "The Dorvik Post", "2025-05-08 00:00", title},
		{"the month first", title + "\nDorvik Post, Thursday, May 8, 2025", "Dorvik Post", "2025-05-08 00:00", title},
		{"a dash", title + "\nDorvik Post - 8 May 2025", "Dorvik Post", "2025-05-08 00:00", title},
		{"figures", title + "\nDorvik Post, 2025-05-08", "Dorvik Post", "2025-05-08 00:00", title},
		{"half of the day", title + "\nDorvik Post, May 8, 2025, 2:05 p.m.", "Dorvik Post", "2025-05-08 14:05", title},
		{"the date first", title + "\n8 May 2025, 18:00 | The Dorvik Post", "The Dorvik Post", "2025-05-08 18:00", title},
		{"above the title", "Dorvik Post, 8 May 2025\n\n" + title, "Dorvik Post", "2025-05-08 00:00", title},
		{"the outlet above its date", title + "\nThe Tolmar Herald\n2025-05-06", "The Tolmar Herald", "2025-05-06 00:00", title},
		{"no word tells an outlet but its article", title + "\nThe Meridian, 8 May 2025", "The Meridian", "2025-05-08 00:00", title},
		{"in emphasis", title + "\n*Dorvik Post, 8 May 2025*", "Dorvik Post", "2025-05-08 00:00", title},
		{"behind the author", title + "\nBy Ana Keller | The Dorvik Post | 8 May 2025, 20:00", "The Dorvik Post", "2025-05-08 20:00", title},
		{"the date of publication wins over an update", title + "\nDorvik Post, 8 May 2025\nUpdated: 9 May 2025", "Dorvik Post", "2025-05-08 00:00", title},
		{"an author", title + "\nBy Ana Keller\n8 May 2025", "", "2025-05-08 00:00", title},
		{"an author and a date", title + "\nBy Ana Keller, 8 May 2025", "", "2025-05-08 00:00", title},
		{"an author and his part", title + "\nBy Ana Keller, Staff Writer, 8 May 2025", "", "2025-05-08 00:00", title},
		{"two authors", title + "\nBy Ana Keller, Bo Lind\n8 May 2025", "", "2025-05-08 00:00", title},
		{"a place", title + "\nPort Ansel, 8 May 2025", "", "2025-05-08 00:00", title},
		{"a place with an article", title + "\nThe Hague, 8 May 2025", "", "2025-05-08 00:00", title},
		{"a column", title + "\nPolitics | 8 May 2025", "", "2025-05-08 00:00", title},
		{"a title with its date", "Harun Dam Disaster, 8 May 2025", "", "0001-01-01 00:00", "Harun Dam Disaster, 8 May 2025"},
		{"a sentence", title + "\nThe Dorvik Post printed the plan on Thursday, 8 May 2025", "", "0001-01-01 00:00", title},
		{"a sentence with a stop", title + "\nThe Post, 8 May 2025.", "", "0001-01-01 00:00", title},
		{"a dateline", title + "\nDORVIK, 8 May 2025 - The dam broke.", "", "0001-01-01 00:00", title},
		{"an outlet without a date", title + "\nThe Tolmar Herald", "", "0001-01-01 00:00", title},
		{"far down", title + "\nA.\nB.\nC.\nThe Dorvik Post, 8 May 2025", "", "0001-01-01 00:00", title},
	} {
		t.Run(c.why, func(t *testing.T) {
			d := FromText("x.txt", c.head+"\n\n"+body, Meta{})
			if date := d.Published.From.Format("2006-01-02 15:04"); d.Outlet != c.outlet || date != c.date || d.Title != c.title {
				t.Errorf("got %q %s %q", d.Outlet, date, d.Title)
			}
			for _, s := range d.Sentences {
				if words := s.Of(d.Text); c.outlet != "" && strings.Contains(words, c.outlet) {
					t.Errorf("%q is read as a sentence", words)
				}
			}
		})
	}
}
