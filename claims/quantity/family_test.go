package quantity

import "testing"

// TestFamilies holds whole families of figures as news has them.
func TestFamilies(t *testing.T) {
	reads(t, []reading{
		// parts by which something changes
		{"a participle of change leads to a part", "Debt has risen by a fifth.", "count 0.2 fraction [0.17 0.23] <a fifth>"},
		{"so does another", "Wages had shrunk by a tenth.", "count 0.1 fraction [0.075 0.125] <a tenth>"},
		{"with a hedge between", "Output has fallen by nearly a quarter.", "count about 0.25 fraction [0.22 0.25] <nearly a quarter>"},
		{"down a part", "Sales were down a fifth on May.", "count 0.2 fraction [0.17 0.23] <a fifth>"},
		{"a verb of change without by", "Sales fell a third.", "count 0.333333 fraction [0.303333 0.363333] <a third>"},
		{"a third time is no part", "Sales fell a third time.", "ordinal 3 <third>"},
		{"a quarter-point in one word", "It cut rates by a quarter-point to 3.25 percent.", "points 0.25 points [0.22 0.28] <a quarter-point>; percent 3.25 % [3.245 3.255] <3.25 percent>"},
		// so many of so many
		{"one in every five", "One in every five fell ill.", "count 0.2 fraction [0.19 0.21] <One in every five>"},
		{"nine out of every ten", "Nine out of every 10 voters stayed.", "count 0.9 fraction [0.89 0.91] <Nine out of every 10>"},
		{"one of a noun in so many", "One person in 10 was sacked.", "count 0.1 fraction [0.09 0.11] <One person in 10>"},
		{"one in so many days is no part", "They lost one goal in 10 days.", "duration 864000 s [820800 907200] <10 days>"},
		// ages told by "be"
		{"she is so old", "She is 34.", "age 34 year <34>"},
		{"he was so old when", "He was 25 when he left.", "age 25 year <25>"},
		{"she will be so old", "She will be 62 then.", "age 62 year <62>"},
		{"who was so old", "The singer, who was 73, died.", "age 73 year <73>"},
		{"what he is so many of is no age", "He is one of 12 men.", "count 12 <12>"},
		{"who was ahead by a score is not so old", "She was 2-0 up.", "score 2 <2-0>"},
		{"it is not so old", "It was 40.", "count 40 <40>"},
		{"so many under is no age", "He was two under par.", "count 2 <two>"},
		// units that a list shares
		{"years that close a list are of all of it", "They got 12, nine and six years.", "duration 3.78683e+08 s [3.62905e+08 3.94462e+08] <12>; duration 2.84013e+08 s [2.68234e+08 2.99791e+08] <nine>; duration 1.89342e+08 s [1.73563e+08 2.0512e+08] <six years>"},
		{"percent that close a list", "They got 12, 15 and 20 percent.", "percent 12 % [11.5 12.5] <12>; percent 15 % [14.5 15.5] <15>; percent 20 % [19.5 20.5] <20 percent>"},
		{"a noun between ends a list", "They hired 12 men and six years passed.", "count 12 <12>; duration 1.89342e+08 s [1.73563e+08 2.0512e+08] <six years>"},
		{"shares of parties that share one percent", "The Greens took 14 percent, the Liberals 11 and the Left 8.", "percent 14 % [13.5 14.5] <14 percent>; percent 11 % [10.5 11.5] <11>; percent 8 % [7.5 8.5] <8>"},
		{"years of them", "They got four years, two of them suspended.", "duration 1.26228e+08 s [1.10449e+08 1.42006e+08] <four years>; duration 6.31139e+07 s [4.73354e+07 7.88924e+07] <two>"},
		{"for so many hours and for more", "They wait for eight hours, and for 12 in May.", "duration 28800 s [27000 30600] <eight hours>; duration 43200 s [41400 45000] <12>"},
		{"a sum plus another", "A fee of 45 million euros, plus 5 million in bonuses.", "money 4.5e+07 EUR [4.45e+07 4.55e+07] <45 million euros>; money 5e+06 EUR [4.5e+06 5.5e+06] <5 million>"},
		{"a sum from another", "Profit slipped to 212 million pounds from 230 million.", "money 2.12e+08 GBP [2.115e+08 2.125e+08] <212 million pounds>; money 2.3e+08 GBP [2.295e+08 2.305e+08] <230 million>"},
		{"a part of a unit", "She won by a hundredth of a second.", "duration 0.01 s [0.0075 0.0125] <a hundredth of a second>"},
		{"degrees below zero without the word", "Temperatures will drop to minus 12.", "measure -12 deg [-12.5 -11.5] <minus 12>"},
		{"a part that is full", "The lake was less than a third full.", "count less than 0.333333 fraction [0 0.333333] <less than a third>"},
		{"a girl of so many", "They freed a girl of four.", "age 4 year <four>"},
		{"a father of so many", "He is the father of four.", "count 4 <four>"},
		{"people under an age", "Ten of the dead were under 18.", "count 10 <Ten>; age less than 18 year [0 18] <under 18>"},
		{"an estimated range is as it is told", "An estimated 300 to 350 people marched.", "count range 300,350 [300 350] <An estimated 300 to 350>"},
		{"around of turning is no hedge", "The plane turned around four hours into its flight.", "duration 14400 s [12600 16200] <four hours>"},
		// votes and money
		{"passed by so many to so many", "The bill passed by 212 to 198.", "vote 212,198 <212 to 198>"},
		{"cents of the currency the sentence names", "It rose by 12 cents to 1.95 euros.", "money 0.12 EUR [0.115 0.125] <12 cents>; money 1.95 EUR [1.945 1.955] <1.95 euros>"},
		{"cents of no currency named are a dollar's", "It rose by 12 cents.", "money 0.12 USD [0.115 0.125] <12 cents>"},
		{"pence in one letter", "Shares fell 3p to 412p.", "money 0.03 GBP [0.025 0.035] <3p>; money 4.12 GBP [4.115 4.125] <412p>"},
		{"lines of a screen are no pence", "It films in 1080p.", ""},
	})
}
