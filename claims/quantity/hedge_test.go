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
