package text

import (
	"slices"
	"strings"
	"testing"
)

// cut gives the sentences of a text with blanks folded.
func cut(raw string) []string {
	var out []string
	for _, s := range Read(raw).Sentences {
		out = append(out, strings.Join(strings.Fields(s.Of(raw)), " "))
	}
	return out
}

// TestBoundaries holds the golden rules of sentence cutting in news. "|" stands between the sentences of a case.
func TestBoundaries(t *testing.T) {
	for _, c := range []struct{ why, text string }{
		{"plain stops", "The dam broke at dawn. | Villagers fled uphill."},
		{"a quotation that begins in the middle", "He may have stayed there, police said. | “..about 400 people were taken away,\" they added."},
		{"question and exclamation marks", "Who knew? | Nobody did! | The minister said so."},
		{"title before a name", "Gen. Omar Haddad met Mr. Vance and Sen. Cruz on Friday. | They talked for an hour."},
		{"initials", "George W. Bush and J. K. Rowling never met. | Neither did J.R.R. Tolkien."},
		{"a single letter that ends a sentence", "The city chose Plan B. | The mayor agreed."},
		{"decimals and money", "Growth hit 3.6 percent, or $4.9 billion. | It was 2.1 in May."},
		{"month before a day", "They met on Jan. 6 in Geneva. | Talks resume Sept. 30."},
		{"month at the end", "The ban starts in Nov. | The union objects."},
		{"number sign", "He was listed as No. 2 in the party. | Nos. 3 and 4 fled."},
		{"the word no at the end", "She was asked and said no. | Others agreed."},
		{"U.S. inside", "The U.S. Senate and U.S. President Ann Lee disagreed. | Nobody won."},
		{"U.S. at the end", "He flew back to the U.S. | The trip took ten hours."},
		{"U.S. at the very end", "They live in the U.S."},
		{"hyphen behind an acronym", "The U.S.-led force left. | S.U.V.s followed."},
		{"time of day inside", "It happened at 5 a.m. Monday near the port. | Two died."},
		{"time of day at the end", "It happened at 5 a.m. | Police came late."},
		{"time of day with a zone", "It starts at 10 p.m. EST on Friday. | Gates open at 8 p.m. GMT."},
		{"company before a verb", "Delta Inc. said profits rose. | Omega Corp. Chief Ann Lee resigned."},
		{"company at the end", "She runs Delta Inc. | The firm is private."},
		{"state behind a town", "The plant in Erie, Pa., closed. | Workers in Salem, Ore. were told."},
		{"state of a senator in brackets", "Rep. Ana Cortez (D-N.Y.) swiftly left. | Sen. Shelley Moore (R-W.Va.) has stayed."},
		{"state of a senator whose letters look like a sentence", "A letter to Sheldon White, D-R.I., and Chris Coons, D-Del., came late. | I read it."},
		{"the word mass is no state", "Crowds came to the mass. | It lasted an hour."},
		{"etc. inside and at the end", "Food, water, etc. were flown in. | They sent tents, etc. | Nothing came."},
		{"Latin abbreviations", "Small arms, e.g. rifles, i.e. not tanks, were found. | None worked."},
		{"versus", "It was Kyiv vs. Moscow again. | Smith v. Jones was cited."},
		{"stop inside straight quotes", "He said, \"We won.\" | Then he left."},
		{"stop inside curly quotes", "He said, “We won.” | Then he left."},
		{"stop behind the quotes", "He called it \"a scene of horror\". | Police agreed."},
		{"several sentences in one quotation", "\"We won. | We did it,\" he said. | They sang."},
		{"question in a tag", "\"Where are they?\" he asked. | Nobody answered."},
		{"question with a named tag", "\"Where are they?\" Mayor Ann Lee asked. | Nobody answered."},
		{"single quotes", "'It is over.' | The crowd left."},
		{"single quotes inside double ones", "\"He told me, 'Run.'\" | She ran."},
		{"dots inside", "I hope... that we can end this. | It hurts."},
		{"dots at the end", "They waited... | The bus never came."},
		{"one character of dots", "They waited… | The bus never came."},
		{"spaced dots", "They . . . waited for it. | It came."},
		{"two stops by mistake", "He is in Marseille.. | Police asked why."},
		{"no blank behind the stop", "Nobody was hurt, he said.The fire is out.Police left."},
		{"no blank behind quotes", "He said “no.”The talks ended."},
		{"bracket inside a sentence", "He (the mayor. not the priest) left. | She stayed."},
		{"sentence in brackets", "He left. | (Nobody saw him.) | She stayed."},
		{"footnote marks", "The war ended in May.[12] | The peace held."},
		{"address at the end", "Read it at example.com. | It is free."},
		{"domain inside", "Booking.com fell 3 percent. | Amazon.com rose."},
		{"small letter opens a sentence", "The phone is old. | iPhone sales fell."},
		{"name with a small article", "He fled to Aleppo. | al-Nusra claimed it."},
		{"figure opens a sentence", "The year was 2016. | 20 people died."},
		{"ordinary word before a small letter", "The fire spread. | then it rained."},
		{"Saint and street", "St. Petersburg is cold. | They met on Wall St. | The bank is closed."},
		{"junior", "Robert Kane Jr. spoke first. | John Dole Jr. | He spoke last."},
		{"doctorate", "Ann Lee, Ph.D., wrote it. | It sold."},
		{"colon does not end a sentence", "He had one wish: peace. | It was denied."},
		{"dash does not end a sentence", "The city — or what is left — fell. | It burned."},
		{"list number", "1. The army withdraws by May."},
		{"exclaiming name before a small letter", "Yahoo! is cheap, he said. | It sold."},
		{"Arabic name particle", "Bashar al-Assad fled in December. | He is in Moscow."},
		{"thousands of dots in an acronym", "The I.E.D. or bullet was found. | It was old."},
		{"day of the week before a month", "It left on Sun. Dec. 31 and landed on Sat. December 30. | Nobody minded."},
		{"the sun at the end", "They sat in the Sun. | December was warm."},
		{"state before an office", "Former Va. Sen. Ann Lee met Ky. Gov. John Dole. | They agreed."},
		{"number of a bill", "She voted for S. 1 and for H.R. 4 last week. | Both failed."},
		{"an initial that is also a bill", "Harun S. Lee was born in 1931. | He led it."},
		{"resolution with a number", "The budget is in S. Con. Res. 14 of this year. | It passed."},
		{"headline in capitals with an acronym", "U.S. To Ship Two Million Doses to Velia"},
		{"acronym at the end before a capital", "They sent doses to the U.S. | To do so took a year."},
		{"small verb of speech behind a quotation", "“The picture may not improve.” reads the letter. | It is short."},
		{"time of day by the coast", "It ended at 3:29 p.m. East Coast time. | Nobody stayed."},
		{"marks of a list in a line", "Open the menu. • | Choose a friend. • | Send a note."},
		{"a tag right behind the stop", "We won.#HereWeGo is all she wrote."},
		{"dots behind a stop", "He did not return. ... | Velia lost. | It was late."},
		{"stop before a dash", "\"He left.\" — Police said so later."},
	} {
		t.Run(c.why, func(t *testing.T) {
			want := strings.Split(c.text, " | ")
			raw := strings.ReplaceAll(c.text, " | ", " ")
			if strings.Contains(c.why, "no blank") {
				want = strings.Split(strings.NewReplacer(".The", ".|The", ".Police", ".|Police", "”The", "”|The").Replace(c.text), "|")
			}
			if c.why == "list number" {
				want = []string{"The army withdraws by May."}
			}
			if c.why == "marks of a list in a line" {
				want = []string{"Open the menu.", "Choose a friend.", "Send a note."}
			}
			if c.why == "stop before a dash" {
				want = []string{"\"He left.\"", "— Police said so later."}
			}
			if got := cut(raw); !slices.Equal(got, want) {
				t.Errorf("\n got %q\nwant %q", got, want)
			}
		})
	}
}

// TestHeadings tells headlines from sentences.
func TestHeadings(t *testing.T) {
	for _, c := range []struct {
		why, raw string
		heading  []bool
	}{
		{"headline without a stop", "Dam breaks in Harun valley\n\nThe dam broke at dawn.", []bool{true, false}},
		{"a quotation whose last mark stands apart", "The dam broke at dawn.\nHe said: \"The road is closed. \"\nHe left.", []bool{false, false, false}},
		{"section heading that asks", "The dam broke at dawn.\nIs the Valley Lost for Good?\nNobody knows.", []bool{false, true, false}},
		{"a question in the text is a sentence", "The dam broke at dawn.\nWho is to blame for it?\nNobody knows.", []bool{false, false, false}},
		{"headline that asks", "When will the dam be rebuilt?\n\nThe dam broke at dawn.", []bool{true, false}},
		{"headline cut short", "Dam breaks in Harun valley, killing dozens of...\n\nThe dam broke at dawn.", []bool{true, false}},
		{"short spoken sentence in capitals", "The dam broke at dawn.\nThanks Ari.\nHe left.", []bool{false, false, false}},
		{"long paragraph without a stop", "It rained.\n" + strings.Repeat("the river rose and rose ", 10) + "\nIt stopped.", []bool{false, false, false}},
	} {
		t.Run(c.why, func(t *testing.T) {
			var got []bool
			for _, s := range Read(c.raw).Sentences {
				got = append(got, s.Heading)
			}
			if !slices.Equal(got, c.heading) {
				t.Errorf("got %v, want %v: %q", got, c.heading, cut(c.raw))
			}
		})
	}
}

// TestQuoted marks sentences that start inside a quotation.
func TestQuoted(t *testing.T) {
	raw := "“We won. We did it,” he said. They sang. \"Go. Run.\" He ran. 'Stop. Wait,' he said. I left."
	var got []bool
	for _, s := range Read(raw).Sentences {
		got = append(got, s.Quoted)
	}
	if want := []bool{false, true, false, false, true, false, false, true, false}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v: %q", got, want, cut(raw))
	}
}

// TestEndlessSentence: a stretch without full stop is cut at a mark, or where it is too long, and no word is lost.
func TestEndlessSentence(t *testing.T) {
	for _, c := range []struct{ why, between, end string }{
		{"without any mark", " ", "x"},
		{"with commas", ", ", ","},
		{"with opening brackets only: they belong to what follows", " (", "x"},
	} {
		var raw strings.Builder
		for i := range 5000 {
			raw.WriteString("w" + strings.Repeat("a", i%70) + strings.Repeat("b", i/70) + "x" + c.between)
		}
		got, words := Read(raw.String()).Sentences, 0
		for _, s := range got {
			for _, k := range s.Tokens {
				if k.Kind == Word {
					words++
				}
			}
			if len(s.Tokens) > longestSentence+1 {
				t.Errorf("%s: a sentence of %d tokens", c.why, len(s.Tokens))
			}
		}
		if first := got[0].Of(raw.String()); words != 5000 || !strings.HasSuffix(first, c.end) {
			t.Errorf("%s: %d words, the first sentence ends with %q, want 5000 and %q", c.why, words, first[len(first)-9:], c.end)
		}
	}
}
