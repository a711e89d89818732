package quantity

import "testing"

// TestPairs: two numbers that belong together: ranges, votes, scores, changes.
func TestPairs(t *testing.T) {
	reads(t, []reading{
		{"or higher behind", "Scores of 768 or higher pass.", "count about 40 [40 199] <Scores>; count at least 768 [768 inf] <768 or higher>"},
		{"hedges in a chain", "It holds somewhere between 20 and 30 beds.", "count range 20,30 [20 30] <somewhere between 20 and 30>"},
		{"between two percentages", "A tax of between 8% and 15.5% applies.", "percent range 8,15.5 % [8 15.5] <between 8% and 15.5%>"},
		{"to between two counts", "They need 20 to 30 boats.", "count range 20,30 [20 30] <20 to 30>"},
		{"hyphen between rising counts is a range", "They need 20-30 boats.", "count range 20,30 [20 30] <20-30>"},
		{"or between neighbours is a range", "Three or four men ran.", "count range 3,4 [3 4] <Three or four>"},
		{"the scale word of the second number holds for both", "It costs $20 to $30 million.", "money range 2e+07,3e+07 USD [2e+07 3e+07] <$20 to $30 million>"},
		{"the same with bare counts", "It feeds 20 to 30 million people.", "count range 2e+07,3e+07 [2e+07 3e+07] <20 to 30 million>"},
		{"currency in front holds for both", "A loan of $1.5-2 billion was agreed.", "money range 1.5e+09,2e+09 USD [1.5e+09 2e+09] <$1.5-2 billion>"},
		{"between with to instead of and", "It will cost between $1 billion to $3 billion.", "money range 1e+09,3e+09 USD [1e+09 3e+09] <between $1 billion to $3 billion>"},
		{"from A to B after a verb of change is two values", "Turnout rose from 20% to 30%.", "percent 20 % [19.5 20.5] <20%>; percent 30 % [29.5 30.5] <30%>"},
		{"falling pair with a vote in the sentence", "The Senate passed the bill 67-32.", "vote 67,32 <67-32>"},
		{"vote spelled with to", "They voted 67 to 32 against it.", "vote 67,32 <67 to 32>"},
		{"rising pair right behind voted is still a vote", "Members voted 12 to 45 against.", "vote 12,45 <12 to 45>"},
		{"court decisions are votes", "The court ruled in a 5-4 decision.", "vote 5,4 <5-4>"},
		{"score with a dash", "Spain won 2-1 on penalties.", "score 2,1 <2-1>"},
		{"high basketball score", "The Hawks lost 131-115 at home.", "score 131,115 <131-115>"},
		{"a record in brackets is a score", "Pittsburgh (12-3) romped.", "score 12,3 <12-3>"},
		{"a season's record with a rising pair is a score", "They fired him after a 5-11 season.", "score 5,11 <5-11>"},
		{"a win told beside a vote word far off is a score", "After a 26-24 win he told of his decision.", "score 26,24 <26-24>"},
		{"thousands said once hold for both", "Some 5-6,000 people left.", "count range 5000,6000 [4500 6600] <Some 5-6,000>"},
		{"a vote whose noun stands behind the first number", "The motion failed by 51 votes to 49.", "vote 51,49 <51 votes to 49>"},
		{"a step and where it led", "Cases rose by 340 to 5,120.", "count 340 <340>; count 5120 <5,120>"},
		{"a place where some died is no age", "Two died at 12 sites.", "count 2 <Two>; count 12 <12>"},
		{"a score that was turned round", "They came from 2-0 down to win.", "score 2 <from 2-0>"},
		{"the other side of a share", "They rejected it by 54 percent to 46.", "percent 54 % [53.5 54.5] <54 percent>; percent 46 % [45.5 46.5] <46>"},
	})
}
