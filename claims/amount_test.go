package claims_test

import (
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/source"
)

// held writes what each claim of a sentence holds, "predicate: figures; times", claims without either left out.
func held(t *testing.T, sentence string) string {
	doc := source.FromText("article.txt", sentence+"\n", source.Meta{Published: "2031-05-06"})
	set, err := claims.Build([]*claims.Document{doc}, nil)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, c := range set.Claims {
		var list []string
		for _, a := range c.Amounts {
			list = append(list, a.Span.Of(doc.Text)+" ("+a.Measure+")")
		}
		for _, m := range c.Moments {
			list = append(list, m.Span.Of(doc.Text))
		}
		if len(list) > 0 {
			out = append(out, c.Lemma+": "+strings.Join(list, ", "))
		}
	}
	return strings.Join(out, "; ")
}

// TestHeld: each figure and each time is held by one claim, the one it tells of.
func TestHeld(t *testing.T) {
	for _, c := range []struct{ why, sentence, want string }{
		{"a conversion measures what the figure before it measures", "The tanker weighs 140,000 tonnes (154,000 tons).", "weigh: 140,000 tonnes (tanker), 154,000 tons (tanker)"},
		{"a sum in two currencies", "Ardent raised its offer to $121 million (£86 million).", "raise: $121 million (offer), £86 million (offer)"},
		{"a debt put at a sum", "The club will use it for its debt, which auditors put at 410 million euros.", "put: 410 million euros (debt)"},
		{"what is limited to a sum", "The rules limit a club's losses to 105 million euros.", "limit: 105 million euros (loss)"},
		{"a past form that names no thing", "Turnout leapt from 41 percent to 58 percent.", "leap: 41 percent (turnout), 58 percent (turnout)"},
		{"schoolchildren are people", "His predecessor spoke after a collision in which eight schoolchildren died.", "die: eight (killed)"},
		{"one of a group that was killed", "One of its own men had been killed.", "kill: One (killed)"},
		{"one of a group that spoke is no figure", "One of its own men had spoken.", ""},
		{"those compared suffered the same", "Eleven children in the first group died of the fever, compared with one in the second group.", "die: Eleven (killed), one (killed), second (group)"},
		{"a time behind a colon opens what follows", "It has been robbed before: in 1994 burglars stole two horses.", "steal: two (horse), 1994"},
		{"a figure of a phrase that no clause took", "Over two dissenting votes, the justices left in place lower court rulings.", "leave: two (vote)"},
		{"a sum against a noun", "The rally pushed the group's market value above $1 trillion.", "push: above $1 trillion (value)"},
		{"who is put under arrest", "Six people in Orl were placed under arrest.", "place: Six (arrested)"},
		{"the second one is a pronoun", "The moons, the second one blue, rose.", ""},
		{"a number of things counts the things", "The number of applications rose by 37,000.", "rise: 37,000 (application)"},
		{"the two is a pronoun", "Tensions grew between the two.", ""},
		{"what is carried out is not aboard", "The firm carried out 40 tests.", "carry out: 40 (test)"},
		{"what is carried is aboard", "The ship carried 40 passengers.", "carry: 40 (aboard)"},
		{"a participle before the noun takes no number", "A reporter saw six burned houses.", "see: six (house)"},
		{"what is counted again is what had a number", "The report lists 37 violations of safety rules, eleven of which were serious.", "list: 37 (violation); serious: eleven (violation)"},
		{"the plural right before, where no other has a number", "The report lists violations of rules, eleven of which were serious.", "serious: eleven (rule)"},
		{"three of them fell to another verb", "The firm recalled it after 38 people fell ill and three of them died.", "fall: 38 (people); die: three (killed)"},
		{"a bound behind a noun measures the noun", "Doctors treat patients with a fever above 39 degrees.", "treat: above 39 degrees (fever)"},
		{"what a forecast is of", "The bank expects the economy to grow by 0.6 percent.", "grow: 0.6 percent (economy)"},
		{"early trading is when, not what", "The shares fell 14 percent in early trading.", "fall: 14 percent (share)"},
		{"an area next to something", "The family grew plums on four hectares next to the plant.", "grow: four hectares (family)"},
		{"how many told it is no figure of what they told", "Two of the country's largest lenders, Merrow and Union Credit, reported last month that bad loans had risen to 2.7 billion francs.", "rise: 2.7 billion francs (loan)"},
		{"a time that opens a clause belongs to it", "The talks have stalled, and just last week Oslo recalled four envoys.", "recall: four (envoy), last week"},
		{"by how much something is cut", "The ministry was cutting the budget for roads by a fifth.", "cut: a fifth (budget)"},
		{"from how much to how much", "The city will cut the speed limit from 50 to 30.", "cut: 50 (limit), 30 (limit)"},
		{"who rises from a place did not raise a thing", "The club rose from ninth to second.", "rise: ninth (club), second (club)"},
		{"two ages of one noun", "Police in Orl arrested two sisters, aged 31 and 35, over the theft.", "arrest: two (arrested), aged 31 (sister), 35 (sister)"},
		{"two of the people who did it, not of what they did it by", "Passengers left the ship by ropes, and two of them broke their arms.", "break: two (passenger)"},
		{"two of the things that were opened", "Guests opened boxes, and two of them were empty.", "empty: two (box)"},
		{"what something is estimated at", "The storm caused damage estimated at 400 million euros.", "cause: estimated at 400 million euros (damage)"},
		{"what something is estimated at, as a range", "The storm caused damage estimated at between 400 million and 450 million euros.", "cause: between 400 million and 450 million euros (damage)"},
		{"the age of retiring", "A reform would raise the retirement age from 62 to 66.", "raise: 62 (age), 66 (age)"},
		{"some of those told before", "Seven people died, and 23 were injured, four of them badly.", "die: Seven (killed); injure: 23 (injured), four (injured)"},
		{"among those who suffered", "Five nurses were among those killed, and 20 soldiers were among the injured.", "those: Five (killed); injure: 20 (injured)"},
		{"among the figure of all", "Two brothers were among the 17 people who died.", "people: Two (brother), 17 (killed)"},
		{"some of those behind among", "At least 27 people were killed in the fighting, among them six soldiers, and 140 were wounded.", "kill: At least 27 (killed), six (soldier); wound: 140 (injured)"},
		{"a share of things with a number", "Only about 2 percent of the roughly 30,000 tests carried out each year lead to a sanction.", "carry out: about 2 percent (test), roughly 30,000 (test)"},
		{"shares that open a sentence", "Shares in the group, which owns mines in Peru, fell as much as 14 percent.", "fall: as much as 14 percent (share)"},
		{"a clause that the parser hung on the full stop", "Prices rose, while wages climbed by between 3 and 3.5 percent.", "climb: between 3 and 3.5 percent (wage)"},
		{"a sum that a verb gives", "The governor promised every family 5,000 pesos a month until it is rehoused.", "promise: 5,000 pesos (peso)"},
		{"the object of a participle is not the noun's", "Ferrow was banned for four years on Friday after a second sample confirmed traces of a drug.", "ban: four years (ban), Friday; confirm: second (sample)"},
		{"a total of what was counted before", "The ministry confirmed 46 new cases, bringing the total to 1,380.", "confirm: 46 (infected); bring: 1,380 (case)"},
		{"as many as before are not counted by many", "Half a million people fled, and twice as many need food.", "flee: Half a million (displaced); need: twice ()"},
		{"starting before a time is a preposition", "Taxes will rise by 2 percentage points starting in January 2036.", "rise: 2 percentage points (tax), January 2036"},
		{"up from a figure of the same things", "The ministry hired 3,000 teachers, up from 1,800 a year earlier.", "hire: 3,000 (teacher), 1,800 (teacher), a year earlier"},
		{"fewer of the same things", "Her party holds 41 of the 120 seats, four fewer than before.", "hold: 41 (seat), 120 (seat), four (seat)"},
		{"some of those just counted", "Of the survivors, 17 are in hospital, three in a critical condition.", "hospital: 17 (survivor), three (survivor)"},
		{"an average is of what moved", "Rents have risen by an average of 5.8 percent.", "rise: 5.8 percent (rent)"},
		{"two nouns joined before their verb", "One woman and two children drowned; six others were rescued.", "drown: One (killed), two (killed); rescue: six (other)"},
		{"a figure of a clause is not one of the name it hangs on", "They shut Coinway, a firm that grew to be worth $3 billion.", "worth: $3 billion (firm)"},
	} {
		t.Run(c.why, func(t *testing.T) {
			if got := held(t, c.sentence); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.sentence, got, c.want)
			}
		})
	}
}
