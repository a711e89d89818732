package name

import "testing"

// TestSieve: what pronouns mean beyond what the closer rules see, and where they stay open.
func TestSieve(t *testing.T) {
	for _, c := range []struct{ why, text string }{
		{"somebody without a name", "[A spokesman|A spokesman] for the company shouted. [He|A spokesman] insisted that the door was open."},
		{"for whom a spokesman speaks", "Delmore Industries lost money. A spokesman for [the company|Delmore Industries] said [it|Delmore Industries] could not pay."},
		{"workers and their jobs", "She promised [workers|workers] that [their|workers] jobs were safe."},
		{"part of those who are counted", "When the gas blew up, [46 people|46 people] were on shift. Two of [them|46 people] escaped."},
		{"part of what was named last", "Farmers sent [37 letters|37 letters], most of [them|37 letters] in May."},
		{"a number stands for people", "The storm killed nine people and forced more than [130,000|130,000] from [their|130,000] homes."},
		{"a man and his wife", "Tom Radley left. He and his wife slept on [their|He and his wife] roof."},
		{"the home that was brought up", "A nurse worked at [a care home|a care home] in May. [The home|a care home] paid a fine over [its|a care home] books."},
		{"two homes were brought up", "A home burnt near a home in May. [The home|?] was old."},
		{"a thing and its value", "[The stock|The stock], which has lost half of [its|The stock] value, fell."},
		{"what is found has an owner", "Police found [a van|a van] on Monday and are questioning [its|a van] owner."},
		{"a mechanic is no second man", "Police questioned [the owner|the owner], [a 36-year-old mechanic|the owner], who says that a thief hit [him|the owner]."},
		{"what one is is nobody else", "[Oscar Lunt|Oscar Lunt] was a resident for years before [he|Oscar Lunt] died."},
		{"a woman by what she is", "[Its chairwoman|Ilko Varo], Ilko Varo, left on Monday. [She|Ilko Varo] said nothing."},
		{"a mother is no man", "The apprentice, Tom Radley, is ill. [His|Tom Radley] mother, Vera Pohl, said [he|Tom Radley] had smelt gas."},
		{"who speaks is not who is spoken of", "Tom Radley praised Anna Weber. \"[She|Anna Weber] smiled,\" said Clara Stone."},
		{"two of a sex without a main one", "Tom Radley and Paul Marchand met. On Monday [he|?] left."},
		{"somebody without a name is meant, not who was named before", "Tom Radley left on Friday. Police questioned [a farmer|a farmer], who says a stone hit [him|a farmer]. [He|a farmer] is 40."},
		{"after his arrest", "After [his|Tom Radley] arrest, Tom Radley left."},
		{"what opens with the pronoun is of another", "[Her|?] cousin, Anna Radley, left."},
		{"Prince himself", "Tom Radley shouted that Prince [himself|?] had called."},
		{"what only a body has, past a thing", "Delmore Industries lost money. Debt, which is high, has risen. [Its|Delmore Industries] lenders may wait."},
		{"who acts goes on acting", "The union asked for talks. [It|The union] is seeking a rise."},
		{"an idiom", "Anna Radley and Tom Weber have called [it|?] quits."},
		{"a town is not the plane that comes back", "The plane made a loop around Detroit and landed where [it|The plane] started."},
		{"whose director speaks", "[The airport|The airport] at Port Vale has been closed since May, [its|The airport] director said."},
		{"it, once its has been understood", "A union called. Police found [a van|a van] on Monday and are questioning [its|a van] owner, who says [it|a van] had vanished."},
		{"by a name of unknown kind", "The museum bought an oil by Berthan Hallor from [her|Berthan Hallor] heirs."},
	} {
		means(t, c.why, c.text)
	}
}

// TestCalled: names go with what the text calls them.
func TestCalled(t *testing.T) {
	for _, c := range []struct{ why, text string }{
		{"the name of a company behind a clause", "[The company|Brent Copper] that owns the mine, Brent Copper, has denied that it knew."},
		{"an operator, and its first word", "The operator, [Falcrest Docks|Falcrest Docks], has offered more. Dockers like [Falcrest|Falcrest Docks]."},
		{"who is reviewed on a board is not the board", "One woman reviewed on [the board|?], Anna Radley, spoke."},
		{"a builder may be a man", "The builder, [Paul Marchand|Paul Marchand], was fined. [He|Paul Marchand] left."},
		{"a mine by another word", "A crane fell at [the flooded Pell Moor colliery|flooded Pell Moor colliery]. On Monday [the mine|flooded Pell Moor colliery] was shut."},
		{"a union by its members", "The Bus Drivers' Federation met. In May [the union|Bus Drivers' Federation] asked for more."},
		{"a storm without its sort", "Cyclone Marga hit the coast. [The storm|Cyclone Marga] killed nine. Waves rose when [Marga|Cyclone Marga] weakened."},
		{"a club without its first word", "Fans of Real Cantora wept. In May [Cantora|Real Cantora] won."},
		{"an apprentice named", "A 19-year-old apprentice named [Nils Ostrow|Nils Ostrow] is ill. On Monday [he|Nils Ostrow] woke."},
		{"whom a report opens with", "[A former dentist|Greta Sommer] was jailed on Thursday. Greta Sommer, 44, showed no emotion."},
		{"who only saw it is another", "[A man|?] was shot on Thursday. Greta Sommer, 44, heard three shots."},
		{"the source of a whole sentence", "Harlow Dynamics Inc. has bought Delmore Industries, [the Norvanian company|Harlow Dynamics Inc.] said on Monday."},
		{"an age of the only person", "Orl United have signed the striker Davo Merenti for a fee. [The 23-year-old|Davo Merenti] is ill."},
	} {
		means(t, c.why, c.text)
	}
}
