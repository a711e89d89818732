package quantity

import "testing"

// TestBounds: hedges before and behind a count.
func TestBounds(t *testing.T) {
	reads(t, []reading{
		{"bound in front", "At least 59 people were killed.", "count at least 59 [59 inf] <At least 59>"},
		{"as many as is an upper bound", "As many as 200 guests fled.", "count at most 200 [0 200] <As many as 200>"},
		{"up to is an upper bound", "Up to 40 boats sank.", "count at most 40 [0 40] <Up to 40>"},
		{"no more than is an upper bound", "No more than 12 seats are open.", "count at most 12 [0 12] <No more than 12>"},
		{"nearly falls short of the number, never above", "Nearly 80 people died.", "count about 80 [72 80] <Nearly 80>"},
		{"close to behaves as nearly", "Close to 300 homes lost power.", "count about 300 [270 300] <Close to 300>"},
		{"about is ten percent either way", "About 50 people stayed.", "count about 50 [45 55] <About 50>"},
		{"some before a figure is about", "Some 214,000 companies are named.", "count about 214000 [192600 235400] <Some 214,000>"},
		{"around is about", "Around 22,000 fans came.", "count about 22000 [19800 24200] <Around 22,000>"},
		{"over is more than", "Over 80 countries signed.", "count more than 80 [80 inf] <Over 80>"},
		{"less than leaves zero open", "Less than 10 people noticed.", "count less than 10 [0 10] <Less than 10>"},
		{"over in spite of", "The bill passed over two dissenting votes.", "count 2 <two>"},
		{"over a distance of a race", "She won gold over 10,000 metres.", "measure 10000 m [9500 10500] <10,000 metres>"},
		{"over a distance is more than it elsewhere", "The path is over 10,000 metres long.", "measure more than 10000 m [10000 inf] <over 10,000 metres>"},
		{"children under an age in words", "They were children under five.", "age less than 5 year [0 5] <under five>"},
		{"a sum lends its currency to the one before", "The fine fell from 90 million to 35 million euros.", "money 9e+07 EUR [8.95e+07 9.05e+07] <90 million>; money 3.5e+07 EUR [3.45e+07 3.55e+07] <35 million euros>"},
		{"a sum lends its currency to what it is up from", "It costs 45 euros, up from 38.", "money 45 EUR <45 euros>; money 38 EUR <38>"},
		{"the other side of a share of the vote", "She won 51.2 percent of the vote to 48.8 for him.", "percent 51.2 % [51.15 51.25] <51.2 percent>; percent 48.8 % [48.3 49.3] <48.8>"},
		{"over before nearly belongs to its verb", "They turned over nearly 14,000 letters.", "count about 14000 [12600 14000] <nearly 14,000>"},
		{"just over stays near the number", "Just over 100 cars were sold.", "count more than 100 [100 110] <Just over 100>"},
		{"just under stays near the number", "Just under 1,000 votes decided it.", "count about 1000 [900 1000] <Just under 1,000>"},
		{"an estimated is about", "An estimated 5,000 people marched.", "count about 5000 [4500 5500] <An estimated 5,000>"},
		{"bound behind the noun, which is not covered", "50 people or more were there.", "count at least 50 [50 inf] <50>"},
		{"or so behind is about", "It took 50 or so attempts.", "count about 50 [45 55] <50 or so>"},
		{"a glued plus is at least", "The 50-plus crowd cheered.", "count at least 50 [50 inf] <50-plus>"},
		{"plus sign glued to the figure", "It has 500+ rooms.", "count at least 500 [500 inf] <500+>"},
		{"tens need of", "Tens of thousands left.", "count about 20000 [20000 99999] <Tens of thousands>"},
		{"scores of people, not of a game", "Scores of people drowned.", "count about 40 [40 199] <Scores>"},
		{"scale letter glued to a figure", "Some 3m users left.", "count about 3e+06 [2.5e+06 3.5e+06] <Some 3m>"},
	})
}
