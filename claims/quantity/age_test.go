package quantity

import "testing"

// TestAges: ages: who is how old, and what only looks like it.
func TestAges(t *testing.T) {
	reads(t, []reading{
		{"between and two years of age", "He is aged between 20 and 30.", "age range 20,30 year [20 30] <aged between 20 and 30>"},
		{"a range of ages", "People aged 18 to 24 voted.", "age range 18,24 year [18 24] <aged 18 to 24>"},
		{"year-old in one token", "The 35-year-old man fled.", "age 35 year <35-year-old>"},
		{"words for an age", "The four-year-old boy hid.", "age 4 year <four-year-old>"},
		{"months of age are parts of a year", "A six-month-old girl lived.", "age 0.5 year <six-month-old>"},
		{"years old", "She is 35 years old.", "age 35 year <35 years old>"},
		{"aged in front", "A man aged 35 was held.", "age 35 year <aged 35>"},
		{"age between commas behind a name", "John Smith, 35, was held.", "age 35 year <35>"},
		{"age in brackets", "John Smith (35) was held.", "age 35 year <35>"},
		{"ages in a list", "The suspects are aged 17, 19 and 24.", "age 17 year <aged 17>; age 19 year <19>; age 24 year <24>"},
		{"a list of ages ends at a noun", "The boys, aged 17, and 12 men drowned.", "age 17 year <aged 17>; count 12 <12>"},
		{"an age somebody turned", "The queen turned 80 in April.", "age 80 year <80>"},
		{"an age somebody died at", "The singer died at 91 in Lyon.", "age 91 year <91>"},
		{"a range of ages with a hanging hyphen", "It works in 12- to 17-year-olds.", "age range 12,17 year [12 17] <12- to 17-year-olds>"},
		{"an age behind a word for a person", "The former colonel, 58, was tried.", "age 58 year <58>"},
		{"the age of somebody", "She died at the age of 91.", "age 91 year <age of 91>"},
		{"between the ages of", "It is for women between the ages of 18 and 64.", "age range 18,64 year [18 64] <ages of 18 and 64>"},
		{"an age below which nobody is meant", "Children as young as six use it.", "age 6 year <six>"},
		{"two ages that share their word", "It is for 3- and 4-year-olds.", "age range 3,4 year [3 4] <3- and 4-year-olds>"},
		{"a group from an age on", "It is for people 65 and older.", "age at least 65 year [65 inf] <65 and older>"},
		{"a group from an age on, said with up", "Those 18 and up may come.", "age at least 18 year [18 inf] <18 and up>"},
		{"people over an age", "It was given to people over 65.", "age more than 65 year [65 inf] <over 65>"},
		{"people over a height are no age", "It was given to people over 65 inches tall.", "measure more than 1.651 m [1.651 inf] <over 65 inches>"},
		{"people between two ages", "It is for people between 50 and 64 with asthma.", "age range 50,64 year [50 64] <between 50 and 64>"},
		{"between two counts of people", "It killed between 50 and 64 people.", "count range 50,64 [50 64] <between 50 and 64>"},
	})
}
