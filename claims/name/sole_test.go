package name

import "testing"

func TestSole(t *testing.T) {
	for _, c := range []struct {
		why, text string
	}{
		{"the only firm, by another noun", "[Harlow Dynamics Inc.|Harlow Dynamics Inc.] lost money. The [Lorna-based|Lorna-based] [drugmaker|Harlow Dynamics Inc.] closed a plant."},
		{"the text goes on about it", "[Harlow Dynamics Inc.|Harlow Dynamics Inc.] lost money. In May [the company|Harlow Dynamics Inc.] hired Delmore Fonteyn. [The company|Harlow Dynamics Inc.] grew."},
		{"the only agency", "The [FBI|FBI] opened an office. On Monday [the agency|FBI] hired a clerk."},
		{"of two agencies none is meant", "The [FBI|FBI] sued the [FDA|FDA]. On Monday [the agency|?] hired a clerk."},
		{"the paper that tells it", "The [Lorna Herald|Lorna Herald] asked for an answer. The mayor told [the outlet|Lorna Herald] nothing."},
		{"the only state", "[Ohio|Ohio] closed its schools. On Monday [the state|Ohio] opened them."},
		{"a state of emergency is no state", "The mayor declared a state of emergency. [Ohio|Ohio] helped. Every clerk of [this state|Ohio] came."},
		{"that country, named right before", "Tom Radley served [Peru|Peru] with the help of a general of [that country|Peru]."},
		{"that country, of two", "Tom Radley served [Peru|Peru] and [Chile|Chile] with the help of a general of [that country|?]."},
		{"that country, of another sentence", "Tom Radley served [Peru|Peru]. A general of [that country|?] helped."},
		{"the justices of the only supreme court", "The [Supreme Court|Supreme Court] took the case. Over two votes, [the justices|Supreme Court] left the ban in place."},
		{"justices of the peace", "The town took the case. Over two votes, [the justices|?] left the ban in place."},
		{"the only party", "Tom Radley left talks with [Republicans|Republicans] over [the party|Republicans]'s refusal."},
		{"of two parties none is meant", "[Republicans|Republicans] met [Democrats|Democrats] at noon. Tom Radley left [the party|?] at one."},
		{"a feast is no party of the other kind", "Tom Radley was ill. On Monday he left [the party|?]."},
		{"a body of the state with and without it", "The [U.S. Lorna Observatory|U.S. Lorna Observatory] closed. The [Lorna Observatory|U.S. Lorna Observatory] said that [the observatory|U.S. Lorna Observatory] would open in May."},
		{"who only speaks may be a person", "Ashdown said on Monday that the plant would close. [The firm|?] lost 5 million euros."},
		{"nor is it meant in what is said", "Ashdown said [the firm|the firm] was sound. [The firm|the firm] has 300 workers."},
		{"nor a group", "Ashdown told the council that [the group|the group] had met. [The group|the group] met at noon."},
		{"nor whoever has sons", "Ashdown has three sons. Ashdown warned that [the retailer|?] would fail."},
		{"with a first name it is no firm either", "Joe Ashdown spoke at noon. Ashdown said [the company|the company] was sound. [The company|the company] grew."},
		{"what has its own", "Delmore cut its forecast. Delmore said sales fell. [The company|Delmore] has 300 workers."},
		{"what has its seat", "Delmore said on Monday that a vaccine failed. The [Lorna-based|Lorna-based] [drugmaker|Delmore] has 300 workers."},
		{"another one of the sort", "[Harlow Dynamics Inc.|Harlow Dynamics Inc.] lost money. In May [the other company|?] closed a plant."},
		{"an institute by its laboratory", "[Lorna Institute of Geology|Lorna Institute of Geology] burnt down. Nobody was in [the lab|Lorna Institute of Geology]."},
		{"an office that opens the next sentence", "[Tom Radley|Tom Radley] spoke at noon. [The senator|Tom Radley] left at one."},
		{"an office when two may hold it", "[Tom Radley|Tom Radley] met [Joe Ashdown|Joe Ashdown]. [The senator|?] left at one."},
		{"what a name is, between commas", "Planes circled over [Lorna|Lorna], [the largest town|Lorna] of the coast, on Monday."},
	} {
		means(t, c.why, c.text)
	}
}

func TestPeopleOfOneName(t *testing.T) {
	for _, c := range []struct {
		why, text string
	}{
		{"whom the heading names", "[Paul Marchand|Paul Marchand] remembered\n\nThe sister of [Paul Marchand|Paul Marchand], [Clara Marchand|Clara Marchand], spoke on Friday. [Marchand|Paul Marchand] died in May."},
		{"a former president is not the president", "[President Ann Doyle|Ann Doyle] met former [President Carl Weber|Carl Weber]. In the evening [the president|Ann Doyle] left."},
		{"a name that only the parser made a person's", "[Lorna|Lorna] was cut off by snow. Snow cut off [Lorna|Lorna] again."},
		{"family name in front", "[Tark Ruo-lin|Tark Ruo-lin] spoke at noon. [Tark|Tark Ruo-lin] left at one."},
		{"who was president then", "In May then-President [Harmon|Harmon] ordered it. [He|Harmon] was ill."},
	} {
		means(t, c.why, c.text)
	}
}
