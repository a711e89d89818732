package name

import "testing"

func TestVoices(t *testing.T) {
	for _, c := range []struct {
		why, text string
	}{
		{"the speaker behind the quotation", "\"[I|Tom Radley] like [my|Tom Radley] town,\" [Tom Radley|Tom Radley] said."},
		{"the speaker before it", "[Tom Radley|Tom Radley] said: \"[I|Tom Radley] like the town.\""},
		{"a quotation that runs on", "\"[I|Tom Radley] like the town. [I|Tom Radley] was born there,\" said [Tom Radley|Tom Radley]."},
		{"a second quotation of the speaker", "\"Nobody came,\" [Tom Radley|Tom Radley] said. \"[I|Tom Radley] waited for an hour.\""},
		{"we of a body", "In a statement [Harlow Dynamics Inc.|Harlow Dynamics Inc.] said: \"[We|Harlow Dynamics Inc.] will pay [our|Harlow Dynamics Inc.] drivers.\""},
		{"we of a body whose spokesman sends a statement", "A spokesman for [Harlow Dynamics Inc.|Harlow Dynamics Inc.] emailed the paper a statement: \"The trucks are safe, and [our|Harlow Dynamics Inc.] drivers know it.\""},
		{"and in the next sentence of it", "A spokesman for [Harlow Dynamics Inc.|Harlow Dynamics Inc.] emailed the paper a statement: \"The trucks are safe. [We|Harlow Dynamics Inc.] know it.\""},
		{"we of its officials", "The fire cost [Harlow Dynamics|Harlow Dynamics] a plant. [Harlow Dynamics|Harlow Dynamics] officials responded to the claim on Monday by saying: \"[Our|Harlow Dynamics] trucks are safe.\""},
		{"who wrote it", "\"[I|one man] have the wrong ticket,\" said [one man|one man] in [his|one man] office."},
		{"who wrote it has a name", "\"[I|Tom Radley] have the wrong ticket,\" wrote [Tom Radley|Tom Radley]."},
		{"to whom it was written is not who wrote it", "\"[I|i] have the wrong ticket,\" wrote to [Tom Radley|Tom Radley] a clerk."},
		{"somebody called by a party is none of that name", "[Tom Radley|Tom Radley] said on Sunday that rain was near. \"[I|Tom Radley] want a new bridge,\" the moderate Democrat wrote."},
		{"another is not who spoke before", "\"[I|one man] waited an hour,\" [one man|one man] said. \"Right after rain, [I|i] have always had this thing for boats,\" another said."},
		{"who reviews it", "[Ann Doyle|Ann Doyle] reviews the concert of Tom Radley.\n\nIt was the bleakest hour that [I|Ann Doyle] have seen."},
		{"what stands on a sign is nobody's", "A sign of [Harlow Dynamics Inc.|Harlow Dynamics Inc.] showed two words: \"[We|we] wait.\""},
		{"we of somebody is open", "\"[We|we] will pay [our|we] drivers,\" [Tom Radley|Tom Radley] said."},
		{"the narrator is not the speaker", "[Tom Radley|Tom Radley] told [me|i] that \"[I|Tom Radley] will pay\" before [I|i] left."},
		{"mine is a noun too", "The mine was shut."},
	} {
		means(t, c.why, c.text)
	}
}

func TestRank(t *testing.T) {
	for _, c := range []struct {
		why, text string
	}{
		{"nobody that the quotation speaks of tells it", "[Tom Radley|Tom Radley] closed the bridge. \"Every mayor would have done so,\" [he|Tom Radley] said."},
		{"whose words show what he would do", "[Tom Radley|Tom Radley] spoke at noon. In an interview on Monday, [Radley|Tom Radley] warned that [Joe Ashdown|Joe Ashdown]'s angry letter to [Paul Marchand|Paul Marchand] likely indicates [he|?] would prefer to leave."},
		{"a possessive before its subject", "[Tom Radley|Tom Radley] won. After [his|Joe Ashdown] defeat, [Joe Ashdown|Joe Ashdown] left the town."},
	} {
		means(t, c.why, c.text)
	}
}
