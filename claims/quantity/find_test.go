package quantity

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"crossclaim/claims/text"
)

var kindNames = [...]string{"count", "money", "percent", "points", "measure", "ordinal", "age", "score", "vote", "duration", "multiple"}

var boundNames = [...]string{"", "about", "at least", "at most", "more than", "less than", "range"}

func figure(v float64) string {
	if math.IsInf(v, 1) {
		return "inf"
	}
	return strconv.FormatFloat(v, 'g', 6, 64)
}

// show writes a quantity as: kind bound value,second unit [low high] <text>; what is empty or equal is left out.
func show(q Quantity) string {
	s := kindNames[q.Kind]
	if q.Bound != Exact {
		s += " " + boundNames[q.Bound]
	}
	s += " " + figure(q.Value)
	if q.Second != 0 {
		s += "," + figure(q.Second)
	}
	if q.Unit != "" {
		s += " " + q.Unit
	}
	if q.Low != q.Value || q.High != q.Value {
		s += " [" + figure(q.Low) + " " + figure(q.High) + "]"
	}
	return s + " <" + q.Text + ">"
}

func showAll(list []Quantity) string {
	var out []string
	for _, q := range list {
		out = append(out, show(q))
	}
	return strings.Join(out, "; ")
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"bound in front", "At least 59 people were killed.", "count at least 59 [59 inf] <At least 59>"},
		{"bound of two words with a figure above five hundred", "More than 500 others were hurt.", "count more than 500 [500 inf] <More than 500>"},
		{"as many as is an upper bound", "As many as 200 guests fled.", "count at most 200 [0 200] <As many as 200>"},
		{"up to is an upper bound", "Up to 40 boats sank.", "count at most 40 [0 40] <Up to 40>"},
		{"no fewer than is a lower bound", "No fewer than nine villages burned.", "count at least 9 [9 inf] <No fewer than nine>"},
		{"no more than is an upper bound", "No more than 12 seats are open.", "count at most 12 [0 12] <No more than 12>"},
		{"nearly falls short of the number, never above", "Nearly 80 people died.", "count about 80 [72 80] <Nearly 80>"},
		{"almost behaves as nearly", "Almost half the town was flooded.", "count about 0.5 fraction [0.45 0.5] <Almost half>"},
		{"close to behaves as nearly", "Close to 300 homes lost power.", "count about 300 [270 300] <Close to 300>"},
		{"about is ten percent either way", "About 50 people stayed.", "count about 50 [45 55] <About 50>"},
		{"some before a figure is about", "Some 214,000 companies are named.", "count about 214000 [192600 235400] <Some 214,000>"},
		{"around is about", "Around 22,000 fans came.", "count about 22000 [19800 24200] <Around 22,000>"},
		{"roughly is about", "Roughly a third of voters stayed home.", "count about 0.333333 fraction [0.3 0.366667] <Roughly a third>"},
		{"over is more than", "Over 80 countries signed.", "count more than 80 [80 inf] <Over 80>"},
		{"less than leaves zero open", "Less than 10 people noticed.", "count less than 10 [0 10] <Less than 10>"},
		{"fewer than is less than", "Fewer than 30 ships remain.", "count less than 30 [0 30] <Fewer than 30>"},
		{"under is less than", "Under 20 percent agreed.", "percent less than 20 % [0 20] <Under 20 percent>"},
		{"just over stays near the number", "Just over 100 cars were sold.", "count more than 100 [100 110] <Just over 100>"},
		{"just under stays near the number", "Just under 1,000 votes decided it.", "count about 1000 [900 1000] <Just under 1,000>"},
		{"an estimated is about", "An estimated 5,000 people marched.", "count about 5000 [4500 5500] <An estimated 5,000>"},
		{"exactly keeps the number exact", "Exactly 12 men left.", "count 12 <Exactly 12>"},
		{"bound behind", "The bill is $2.5 trillion or more.", "money at least 2.5e+12 USD [2.5e+12 inf] <$2.5 trillion or more>"},
		{"bound behind the noun, which is not covered", "50 people or more were there.", "count at least 50 [50 inf] <50>"},
		{"or so behind is about", "It took 50 or so attempts.", "count about 50 [45 55] <50 or so>"},
		{"a glued plus is at least", "The 50-plus crowd cheered.", "count at least 50 [50 inf] <50-plus>"},
		{"plus sign glued to the figure", "It has 500+ rooms.", "count at least 500 [500 inf] <500+>"},
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
		{"between and two years of age", "He is aged between 20 and 30.", "age range 20,30 year [20 30] <aged between 20 and 30>"},
		{"a range of ages", "People aged 18 to 24 voted.", "age range 18,24 year [18 24] <aged 18 to 24>"},
		{"from A to B after a verb of change is two values", "Turnout rose from 20% to 30%.", "percent 20 % [19.5 20.5] <20%>; percent 30 % [29.5 30.5] <30%>"},
		{"falling pair with a vote in the sentence", "The Senate passed the bill 67-32.", "vote 67,32 <67-32>"},
		{"vote spelled with to", "They voted 67 to 32 against it.", "vote 67,32 <67 to 32>"},
		{"rising pair right behind voted is still a vote", "Members voted 12 to 45 against.", "vote 12,45 <12 to 45>"},
		{"court decisions are votes", "The court ruled in a 5-4 decision.", "vote 5,4 <5-4>"},
		{"score with a dash", "Spain won 2-1 on penalties.", "score 2,1 <2-1>"},
		{"high basketball score", "The Hawks lost 131-115 at home.", "score 131,115 <131-115>"},
		{"tens and units with hyphen", "Twenty-five ships sailed.", "count 25 <Twenty-five>"},
		{"hundreds joined by and", "Two hundred and fifty thousand people fled.", "count 250000 [249500 250500] <Two hundred and fifty thousand>"},
		{"spelled millions", "Nine million people voted.", "count 9e+06 [8.5e+06 9.5e+06] <Nine million>"},
		{"one hundred is exact", "One hundred men stood.", "count 100 <One hundred>"},
		{"a hundred is looser", "A hundred men stood.", "count 100 [90 110] <A hundred>"},
		{"dozen multiplies and is loose", "Two dozen men were held.", "count 24 [21.6 26.4] <Two dozen>"},
		{"half a dozen", "Half a dozen cars burned.", "count 6 [5.4 6.6] <Half a dozen>"},
		{"half a million", "Half a million people marched.", "count 500000 [450000 550000] <Half a million>"},
		{"and a half before a scale", "Two and a half million people live there.", "count 2.5e+06 [2.4e+06 2.6e+06] <Two and a half million>"},
		{"dozens as amount", "Dozens were hurt.", "count about 24 [24 99] <Dozens>"},
		{"hundreds as amount", "Hundreds were injured.", "count about 200 [200 999] <Hundreds>"},
		{"vague words joined by of", "Hundreds of thousands of people marched.", "count about 200000 [200000 999999] <Hundreds of thousands>"},
		{"tens need of", "Tens of thousands left.", "count about 20000 [20000 99999] <Tens of thousands>"},
		{"scores of people, not of a game", "Scores of people drowned.", "count about 40 [40 199] <Scores>"},
		{"scores of a game are no number", "The scores were close.", ""},
		{"several is open", "Several homes were lost.", "count about 3 [3 20] <Several>"},
		{"several before a scale word", "Several hundred people queued.", "count about 300 [300 900] <Several hundred>"},
		{"a few", "A few shops opened.", "count about 2 [2 12] <A few>"},
		{"a couple of things", "A couple of shots were heard.", "count about 2 [2 3] <A couple>"},
		{"a couple who live together is no number", "A couple from Leeds won.", ""},
		{"a handful", "A handful of states refused.", "count about 3 [3 12] <A handful>"},
		{"figure with point and scale", "1.2 million people live there.", "count 1.2e+06 [1.15e+06 1.25e+06] <1.2 million>"},
		{"scale letter glued to a figure", "Some 3m users left.", "count about 3e+06 [2.5e+06 3.5e+06] <Some 3m>"},
		{"three metres are no millions", "The wall is 3m high.", "measure 3 m [2.5 3.5] <3m>"},
		{"grouped thousands are rounded", "160,000 jobs were lost.", "count 160000 [155000 165000] <160,000>"},
		{"grouped number with a last figure is exact", "22,517 jobs were lost.", "count 22517 <22,517>"},
		{"a third of", "A third of voters agreed.", "count 0.333333 fraction [0.303333 0.363333] <A third>"},
		{"two-thirds", "Two-thirds of the money is gone.", "count 0.666667 fraction [0.636667 0.696667] <Two-thirds>"},
		{"three quarters", "Three quarters of homes were dark.", "count 0.75 fraction [0.72 0.78] <Three quarters>"},
		{"a quarter of", "A quarter of staff left.", "count 0.25 fraction [0.22 0.28] <A quarter>"},
		{"a quarter of a year is no part", "The firm had a quarter to forget.", ""},
		{"one in five is a part", "One in five children is hungry.", "count 0.2 fraction [0.19 0.21] <One in five>"},
		{"nine out of 10 is a part", "Nine out of 10 agreed.", "count 0.9 fraction [0.89 0.91] <Nine out of 10>"},
		{"half of", "Half of the town left.", "count 0.5 fraction [0.47 0.53] <Half>"},
		{"the first half is an ordinal and no part", "The first half was dull.", "ordinal 1 <first>"},
		{"half-hearted is no part", "It was a half-hearted try.", ""},
		{"dollar sign with scale", "The deal is worth $4.9 billion.", "money 4.9e+09 USD [4.85e+09 4.95e+09] <$4.9 billion>"},
		{"money is good to half a unit of the last digit", "A hit of $5 billion is expected.", "money 5e+09 USD [4.5e+09 5.5e+09] <$5 billion>"},
		{"one decimal narrows it", "It holds $32.6 billion abroad.", "money 3.26e+10 USD [3.255e+10 3.265e+10] <$32.6 billion>"},
		{"pound sign with a glued letter", "The house cost £3m.", "money 3e+06 GBP [2.5e+06 3.5e+06] <£3m>"},
		{"US$ in front", "It paid US$5bn.", "money 5e+09 USD [4.5e+09 5.5e+09] <US$5bn>"},
		{"$US in front, the Australian way", "It fell below $US6,000.", "money less than 6000 USD [0 6000] <below $US6,000>"},
		{"A$ in front", "It paid A$300 for it.", "money 300 AUD <A$300>"},
		{"hyphen before the scale", "The $26.8-billion plan failed.", "money 2.68e+10 USD [2.675e+10 2.685e+10] <$26.8-billion>"},
		{"euro word", "He paid 30 euros.", "money 30 EUR <30 euros>"},
		{"currency named with its country", "It cost 5 million Australian dollars.", "money 5e+06 AUD [4.5e+06 5.5e+06] <5 million Australian dollars>"},
		{"code behind the figure", "He paid 500 EUR for it.", "money 500 EUR <500 EUR>"},
		{"code in front of the figure", "He paid CHF 500 for it.", "money 500 CHF <CHF 500>"},
		{"code in small letters is a word", "They try 500 ways.", "count 500 <500>"},
		{"cents are hundredths of a dollar", "Coal rose 36 cents.", "money 0.36 USD [0.355 0.365] <36 cents>"},
		{"pounds beside a word of money", "He was fined 200 pounds.", "money 200 GBP <200 pounds>"},
		{"millions of pounds are money", "They raised 150 million pounds.", "money 1.5e+08 GBP [1.495e+08 1.505e+08] <150 million pounds>"},
		{"pounds of something are weight", "They ate 150 million pounds of beef.", "measure 6.80389e+07 kg [6.78121e+07 6.82657e+07] <150 million pounds>"},
		{"won behind a figure in thousands is money", "He earned 5,000 won a day.", "money 5000 KRW [4750 5250] <5,000 won>"},
		{"won as a verb is no money", "The 52 won the war.", "count 52 <52>"},
		{"yen word", "A sum of 20 million yen was found.", "money 2e+07 JPY [1.95e+07 2.05e+07] <20 million yen>"},
		{"percent word", "Shares fell 13 percent.", "percent 13 % [12.5 13.5] <13 percent>"},
		{"percent sign", "Shares fell 13%.", "percent 13 % [12.5 13.5] <13%>"},
		{"per cent in two words", "Shares fell 13 per cent.", "percent 13 % [12.5 13.5] <13 per cent>"},
		{"percentage points are no percent", "Its lead shrank by two percentage points.", "points 2 points [1.5 2.5] <two percentage points>"},
		{"basis points are hundredths of a point", "Rates rose 25 basis points.", "points 0.25 points [0.245 0.255] <25 basis points>"},
		{"ton may be short or long", "The 25-ton truck stopped.", "measure 22679.6 kg [22226 25909.2] <25-ton>"},
		{"tonnes are metric", "It weighs 77 tonnes.", "measure 77000 kg [76500 77500] <77 tonnes>"},
		{"metric tons are metric", "It weighs 64 metric tons.", "measure 64000 kg [63500 64500] <64 metric tons>"},
		{"pounds of weight with a hedge", "It weighs nearly 160,000 pounds.", "measure about 72574.8 kg [65317.3 72574.8] <nearly 160,000 pounds>"},
		{"kilometres", "It is 300 km away.", "measure 300000 m [285000 315000] <300 km>"},
		{"miles", "It is 230 miles away.", "measure 370149 m [362102 378196] <230 miles>"},
		{"feet", "It rose 600 feet.", "measure 182.88 m [173.736 192.024] <600 feet>"},
		{"feet and inches with hyphens", "The 6-foot-2 man sat.", "measure 1.8796 m [1.8669 1.8923] <6-foot-2>"},
		{"feet and inches glued", "She is 5ft 4in tall.", "measure 1.6256 m [1.6129 1.6383] <5ft 4in>"},
		{"square miles", "Fire burned 40 square miles.", "measure 1.036e+08 m2 [9.84195e+07 1.0878e+08] <40 square miles>"},
		{"acres", "Fire burned 300 acres.", "measure 1.21406e+06 m2 [1.15335e+06 1.27476e+06] <300 acres>"},
		{"miles per hour", "It went 60 miles per hour.", "measure 26.8224 m/s [25.4813 28.1635] <60 miles per hour>"},
		{"mph glued", "It went over 250mph.", "measure more than 111.76 m/s [111.76 inf] <over 250mph>"},
		{"degrees Celsius", "It was 40 degrees Celsius.", "measure 313.15 K [311.15 315.15] <40 degrees Celsius>"},
		{"Fahrenheit glued", "It was 104F at noon.", "measure 313.15 K [312.872 313.428] <104F>"},
		{"minus sign", "It was -40C there.", "measure 233.15 K [231.15 235.15] <-40C>"},
		{"barrels a day", "It pumps 1.2 million barrels a day.", "measure 13.8889 barrel/s [13.3102 14.4676] <1.2 million barrels a day>"},
		{"litres", "It leaks 20 litres.", "measure 0.02 m3 [0.019 0.021] <20 litres>"},
		{"hours", "They waited three hours.", "duration 10800 s [9000 12600] <three hours>"},
		{"half an hour", "They waited half an hour.", "duration 1800 s [1440 2160] <half an hour>"},
		{"two and a half hours", "They waited two and a half hours.", "duration 9000 s [8640 9360] <two and a half hours>"},
		{"hours and minutes", "The flight took 8 hours and 20 minutes.", "duration 30000 s [29970 30030] <8 hours and 20 minutes>"},
		{"hyphenated duration", "A 30-minute talk was held.", "duration 1800 s [1710 1890] <30-minute>"},
		{"vague duration", "It lasted several minutes.", "duration about 180 s [180 1200] <several minutes>"},
		{"year-old in one token", "The 35-year-old man fled.", "age 35 year <35-year-old>"},
		{"words for an age", "The four-year-old boy hid.", "age 4 year <four-year-old>"},
		{"months of age are parts of a year", "A six-month-old girl lived.", "age 0.5 year <six-month-old>"},
		{"years old", "She is 35 years old.", "age 35 year <35 years old>"},
		{"aged in front", "A man aged 35 was held.", "age 35 year <aged 35>"},
		{"age between commas behind a name", "John Smith, 35, was held.", "age 35 year <35>"},
		{"age in brackets", "John Smith (35) was held.", "age 35 year <35>"},
		{"number between commas behind a common noun is no age", "We saw ships, 35, and planes.", "count 35 <35>"},
		{"ordinal in words", "He was the second man there.", "ordinal 2 <second>"},
		{"ordinal in figures", "He fell from the 32nd floor.", "ordinal 32 <32nd>"},
		{"ordinal above twenty in words", "It was her twenty-first win.", "ordinal 21 <twenty-first>"},
		{"at first is no place in a row", "At first he laughed.", ""},
		{"split second is no place in a row", "It took a split second.", ""},
		{"twice", "He was jailed twice.", "multiple 2 times <twice>"},
		{"times", "It is three times bigger.", "multiple 3 times <three times>"},
		{"fold in one word behind a hyphen", "A 10-fold rise followed.", "multiple 10 times <10-fold>"},
		{"doubled", "Prices more than doubled.", "multiple more than 2 times [2 inf] <more than doubled>"},
		{"one of the is no quantity", "One of the men ran.", ""},
		{"no one is no quantity", "No one was hurt.", ""},
		{"one another is no quantity", "They hate one another.", ""},
		{"this one is no quantity", "We like this one better.", ""},
		{"one day of a tale is no quantity beside in one case", "In one case a shop burned.", ""},
		{"one person counts", "It injured one person.", "count 1 <one>"},
		{"at least one counts", "At least one died.", "count at least 1 [1 inf] <At least one>"},
		{"one as sole victim counts", "One was killed.", "count 1 <One>"},
		{"flight numbers are names", "Malaysia Airlines Flight 370 vanished.", ""},
		{"routes are names", "The Route 91 festival began.", ""},
		{"models behind a capital are names", "The Boeing 737 crashed.", ""},
		{"numbers glued to letters are names", "It fired an S-400 and a G-7 envoy saw it.", ""},
		{"a satellite's number is a name", "China's Tiangong-1 fell.", ""},
		{"No. is a label", "The No. 2 man quit.", ""},
		{"nine eleven is a date", "He wrote of 9/11 at length.", ""},
		{"telephone numbers are no counts", "Call 555-123-4567 now.", ""},
		{"a capital in front does not hide victims", "In Gaza 27 people died.", "count 27 <27>"},
		{"headlines capitalise everything", "Blast Kills 27 in Market", "count 27 <27>"},
		{"a registration number is no count", "Registration Number: 130349", ""},
		{"4K and 5G are names", "It runs on 5G here.", ""},
		{"counts of the dead in a headline", "59 dead, 527 injured in Las Vegas shooting", "count 59 <59>; count 527 <527>"},
		{"compound adjective with a count", "The 27-nation bloc met.", "count 27 <27-nation>"},
		{"zero counts", "Zero cases were found.", "count 0 <Zero>"},
		{"lakh and crore", "He gave 5 lakh rupees.", "money 500000 INR [450000 550000] <5 lakh rupees>"},
		{"a record in brackets is a score", "Pittsburgh (12-3) romped.", "score 12,3 <12-3>"},
		{"a season's record with a rising pair is a score", "They fired him after a 5-11 season.", "score 5,11 <5-11>"},
		{"a win told beside a vote word far off is a score", "After a 26-24 win he told of his decision.", "score 26,24 <26-24>"},
		{"a catalogue number with letters is a name", "It saw J1131-1231 glow.", ""},
		{"thousands said once hold for both", "Some 5-6,000 people left.", "count range 5000,6000 [4500 6600] <Some 5-6,000>"},
		{"a capital M behind a figure is a million", "It got 7.5M views.", "count 7.5e+06 [7.45e+06 7.55e+06] <7.5M>"},
		{"pounds of thrust are weight", "Its thrust of 5.1 million pounds is high.", "measure 2.31332e+06 kg [2.29064e+06 2.336e+06] <5.1 million pounds>"},
		{"one team won with a rising score", "They lost 1-2 there.", "score 1,2 <1-2>"},
		{"light-years", "It is 40 light-years away.", "measure 3.78428e+17 m [3.59507e+17 3.97349e+17] <40 light-years>"},
		{"a vote whose noun stands behind the first number", "The motion failed by 51 votes to 49.", "vote 51,49 <51 votes to 49>"},
		{"votes that nobody opposes are a count", "The party won 51 votes to nobody's surprise.", "count 51 <51>"},
		{"a change by a part", "Output fell by a fifth.", "count 0.2 fraction [0.17 0.23] <a fifth>"},
		{"a change by a part with a hedge", "Sales rose by nearly a third in May.", "count about 0.333333 fraction [0.3 0.333333] <nearly a third>"},
		{"an ordinal with an article is no part", "They were joined by a third man.", "ordinal 3 <third>"},
		{"a step and where it led", "Cases rose by 340 to 5,120.", "count 340 <340>; count 5120 <5,120>"},
		{"a step in cents and the price it led to", "Crude rose 82 cents to $74.15.", "money 0.82 USD [0.815 0.825] <82 cents>; money 74.15 USD [74.145 74.155] <$74.15>"},
		{"a range with its unit behind both numbers is one value", "Prices will rise by 2 to 3 percent.", "percent range 2,3 % [2 3] <2 to 3 percent>"},
		{"a bare range after a change is one value", "The firm will cut 1,000 to 2,000 jobs.", "count range 1000,2000 [1000 2000] <1,000 to 2,000>"},
		{"ages in a list", "The suspects are aged 17, 19 and 24.", "age 17 year <aged 17>; age 19 year <19>; age 24 year <24>"},
		{"a list of ages ends at a noun", "The boys, aged 17, and 12 men drowned.", "age 17 year <aged 17>; count 12 <12>"},
		{"an age somebody turned", "The queen turned 80 in April.", "age 80 year <80>"},
		{"an age somebody died at", "The singer died at 91 in Lyon.", "age 91 year <91>"},
		{"a number of dead is no age", "The ministry put the number of dead at 88.", "count 88 <88>"},
		{"a place where some died is no age", "Two died at 12 sites.", "count 2 <Two>; count 12 <12>"},
		{"what is turned over is no age", "The firm turned 80 villages into parks.", "count 80 <80>"},
		{"a range of ages with a hanging hyphen", "It works in 12- to 17-year-olds.", "age range 12,17 year [12 17] <12- to 17-year-olds>"},
		{"a part of a percentage point", "The bank raised rates by a quarter of a percentage point.", "points 0.25 points [0.22 0.28] <a quarter of a percentage point>"},
		{"half a percent", "Rents fell half a percent.", "percent 0.5 % [0.47 0.53] <half a percent>"},
		{"fourfold multiplies", "Cases jumped fourfold.", "multiple 4 times <fourfold>"},
		{"over before a span that is planned is no bound", "It would cost $3 trillion over eight years.", "money 3e+12 USD [2.5e+12 3.5e+12] <$3 trillion>; duration 2.52456e+08 s [2.36677e+08 2.68234e+08] <eight years>"},
		{"over before what was spent is a bound", "The crew spent over two hours there.", "duration more than 7200 s [7200 inf] <over two hours>"},
		{"more than a year", "The strike lasted more than a year.", "duration more than 3.1557e+07 s [3.1557e+07 inf] <more than a year>"},
		{"a year and a half", "He was jailed for a year and a half.", "duration 4.73354e+07 s [4.41797e+07 5.04911e+07] <a year and a half>"},
		{"a bare year after a number is a rate", "They make 300 cars a year.", "count 300 <300>"},
		{"an age behind a word for a person", "The former colonel, 58, was tried.", "age 58 year <58>"},
		{"double before what it is compared with", "The price is double the old one.", "multiple 2 times <double>"},
		{"double before a noun is a word like others", "He played a double bass.", ""},
		{"a score that was turned round", "They came from 2-0 down to win.", "score 2 <from 2-0>"},
		{"one in eleven before a year", "It was one in 11 in spring.", "count 0.0909091 fraction [0.0818182 0.1] <one in 11>"},
		{"points beside percent", "Approval fell 4 points to 38 percent.", "points 4 points [3.5 4.5] <4 points>; percent 38 % [37.5 38.5] <38 percent>"},
		{"points of a game", "She scored 31 points and lost.", "count 31 <31>"},
		{"half a point beside percent", "The tax rose by half a point to 3.5 percent.", "points 0.5 points [0.47 0.53] <half a point>; percent 3.5 % [3.45 3.55] <3.5 percent>"},
		{"the other side of a share", "They rejected it by 54 percent to 46.", "percent 54 % [53.5 54.5] <54 percent>; percent 46 % [45.5 46.5] <46>"},
		{"from and to after went are two values", "It went from 2 euros to 3 euros.", "money 2 EUR <2 euros>; money 3 EUR <3 euros>"},
		{"the age of somebody", "She died at the age of 91.", "age 91 year <age of 91>"},
		{"between the ages of", "It is for women between the ages of 18 and 64.", "age range 18,64 year [18 64] <ages of 18 and 64>"},
		{"one before a participle is a pronoun", "It followed incidents including one involving her.", ""},
		{"one day in an unknown future is no length", "It could one day carry humans.", ""},
		{"cut in half", "The rings are cut in half by the surface.", ""},
		{"the first time is no place in a row", "She lost for the first time.", ""},
	} {
		t.Run(c.why, func(t *testing.T) {
			if got := showAll(Find(text.Tokens(c.text), c.text, nil)); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

// TestTaken: a figure that belongs to a date is no count, and the date does not join its neighbours.
func TestTaken(t *testing.T) {
	const s = "On June 23 25 men left."
	tokens := text.Tokens(s)
	got := Find(tokens, s, func(i int) bool { return i == 1 || i == 2 })
	if want := "count 25 <25>"; showAll(got) != want {
		t.Errorf("got %s, want %s", showAll(got), want)
	}
}

// TestNumber: the token of the number is not the hedge, the article or the currency.
func TestNumber(t *testing.T) {
	for _, c := range []struct {
		why, text, want string
	}{
		{"the hedge is covered, the figure carries", "At least 59 died.", "59"},
		{"the currency is covered, the figure carries", "It cost $ 40 there.", "40"},
		{"the article is covered, the word carries", "About a dozen men left.", "dozen"},
		{"the first number of a range carries", "Between 8 and 15 men left.", "8"},
	} {
		t.Run(c.why, func(t *testing.T) {
			tokens := text.Tokens(c.text)
			got := Find(tokens, c.text, nil)
			if len(got) != 1 || tokens[got[0].Number].Norm != c.want {
				t.Errorf("%q: got %+v", c.text, got)
			}
		})
	}
}

// TestHedges reads every hedge of the data file beside a number, so that no line of it is dead.
func TestHedges(t *testing.T) {
	want := map[string]Bound{"atleast": AtLeast, "atmost": AtMost, "near": About, "about": About, "more": MoreThan,
		"justover": MoreThan, "less": LessThan, "exact": Exact, "range": Range}
	lines(hedgesFile, func(f []string) {
		phrase := strings.Join(f[2:], " ")
		s := "They saw " + phrase + " 50 ships."
		if f[1] == "range" {
			s = "They saw " + phrase + " 50 to 60 ships."
		}
		if f[0] == "after" {
			s = "They saw 50 " + phrase + " ships."
			if !strings.Contains(phrase, " ") {
				s = "They saw 50-" + phrase + " ships."
			}
		}
		got := Find(text.Tokens(s), s, nil)
		if len(got) != 1 || got[0].Bound != want[f[1]] {
			t.Errorf("%q: got %s, want bound %q", s, showAll(got), boundNames[want[f[1]]])
		}
	})
}

// TestUnits reads every unit behind a figure, so that no line of the data file is dead.
func TestUnits(t *testing.T) {
	lines(unitsFile, func(f []string) {
		for _, form := range f[3:] {
			sep := " "
			switch {
			case f[2] == "g":
				sep = ""
			case form == "second":
				sep = "-" // elsewhere an ordinal
			}
			s := "They saw 7" + sep + form + " there."
			if form == "c" || form == "f" {
				s = "They saw 7" + strings.ToUpper(form) + " there."
			}
			want := f[0]
			if want == celsius || want == fahrenheit {
				want = "K"
			}
			got := Find(text.Tokens(s), s, nil)
			if len(got) != 1 || got[0].Unit != want {
				t.Errorf("%q: got %s, want unit %s", s, showAll(got), want)
			}
		}
	})
}

// TestCurrencies reads every currency beside a figure.
func TestCurrencies(t *testing.T) {
	lines(currenciesFile, func(f []string) {
		for _, form := range f[2:] {
			var s, want string
			switch f[0] {
			case "symbol":
				s, want = form+"7000", f[1]
			case "code":
				s, want = "7000 "+strings.ToUpper(form), strings.ToUpper(form)
				if form == "rmb" {
					want = "CNY"
				}
				if form == "try" {
					s = "TRY 7000"
				}
			case "word":
				s, want = "7000 "+form, f[1]
			case "name":
				if form == f[2] {
					continue
				}
				s, want = "7000 "+f[2]+" "+form, f[1]
			}
			s = "They saw " + s + " there."
			got := Find(text.Tokens(s), s, nil)
			if len(got) != 1 || got[0].Unit != want || got[0].Kind != Money {
				t.Errorf("%q: got %s, want %s", s, showAll(got), want)
			}
		}
	})
}

// TestNumbers reads every number word in a place where it is one.
func TestNumbers(t *testing.T) {
	lines(numbersFile, func(f []string) {
		forms := f[2:]
		if f[0] == "vague" || f[0] == "loose" {
			forms = f[3:]
		}
		for _, form := range forms {
			s := map[string]string{"cardinal": "only % ships", "scale": "seven % ships", "short": "7% ships", "group": "two % ships",
				"ordinal": "its % ship", "part": "three % of ships", "multiple": "he %", "vague": "% of thousands", "loose": "a % of ships"}[f[0]]
			switch {
			case f[0] == "short":
				s = "$7%"
			case f[0] == "part" && form[0] >= 0x80:
				s = "2% ships"
			case f[0] == "part" && !strings.HasSuffix(form, "s"):
				s = "a % of ships"
			case form == "thirds":
				s = "two % of ships"
			case form == "halves":
				continue // "two halves" are a whole
			case form == "several":
				s = "% ships"
			}
			s = "They saw " + strings.ReplaceAll(s, "%", form) + "."
			if got := Find(text.Tokens(s), s, nil); len(got) != 1 {
				t.Errorf("%q: got %q", s, showAll(got))
			}
		}
	})
}
