package claims_test

import (
	"strings"
	"testing"

	"crossclaim/claims"
)

// described lists the descriptions of events in a text as "the attack = what it goes back to", "the attack = ?" where that is not
// known, joined by "; ".
func described(t *testing.T, text string) string {
	t.Helper()
	doc := read(t, text).Documents[0]
	var out []string
	for _, d := range doc.Events {
		means := "?"
		if d.Resolved() {
			means = doc.Quote(d.Means)
		}
		out = append(out, doc.Quote(d.Span)+" = "+means)
	}
	return strings.Join(out, "; ")
}

func TestDescriptionsOfEvents(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		// what a description goes back to
		{"the same noun, which says where", "A drone attack on Harun burned down the mill. Nobody was hurt in the attack.", "the attack = A drone attack on Harun"},
		{"the same noun in another sentence than the one before", "A drone attack on Harun burned down the mill.\n\nThe mill employed ninety people.\n\nReyk condemned the attack.", "the attack = A drone attack on Harun"},
		{"a verb of the same stem", "Velian troops attacked Harun on Monday. The attack lasted an hour.", "The attack = Velian troops attacked Harun on Monday"},
		{"an irregular verb", "Velian jets struck the port of Harun overnight. Reyk condemned the strikes.", "the strikes = Velian jets struck the port of Harun overnight"},
		{"another verb for the same deed", "Velian jets bombed the port of Harun. Reyk condemned the attack.", "the attack = Velian jets bombed the port of Harun"},
		{"a verb with its object", "A gunman opened fire on a market in Harun. Reyk condemned the shooting.", "the shooting = A gunman opened fire on a market in Harun"},
		{"a verb with its particle", "Ana Sorel stepped down on Friday. The resignation surprised her party.", "The resignation = Ana Sorel stepped down on Friday"},
		{"a passive", "The dam at Orva was bombed on Friday. Reyk condemned the attack.", "the attack = The dam at Orva was bombed on Friday"},
		{"a relative clause with the noun it hangs on", "Police shot a man who stabbed two guards in Harun. Reyk praised them after the stabbing.", "the stabbing = a man who stabbed two guards in Harun"},
		{"a synonym", "Two trains collided near Orva. The crash blocked the line.", "The crash = Two trains collided near Orva"},
		{"a wider word", "A bombing in Harun shook the coast. Nobody claimed the attack.", "the attack = A bombing in Harun"},
		{"no wider word told by a narrower one", "An attack in Harun shook the coast. Nobody claimed the stabbing.", "the stabbing = ?"},
		{"what was decided", "The council decided to close the harbour. The decision surprised the fishermen.", "The decision = The council decided to close the harbour"},
		{"this and those are articles too", "Velian jets struck Harun and Orva. Reyk condemned those strikes.", "those strikes = Velian jets struck Harun and Orva"},
		{"an adjective that says nothing", "A bombing in Harun shook the coast. Reyk condemned the deadly attack.", "the deadly attack = A bombing in Harun"},
		{"an adjective the earlier phrase has", "A nuclear deal with Velia fell apart. Reyk mourned the nuclear deal.", "the nuclear deal = A nuclear deal with Velia"},
		{"each further description goes back there too", "A fire in Harun killed nine. The fire began at noon. The blaze lasted an hour.", "The fire = A fire in Harun; The blaze = A fire in Harun"},
		{"told a second time by the same names, it is one event", "Velian jets bombed Harun on Monday. Velian jets bombed Harun, officials said. Reyk condemned the attack.", "the attack = Velian jets bombed Harun on Monday"},
		{"the headline where the text tells of none", "Fire in Harun kills nine\n\nThe fire began at noon in a mill.", "The fire = Fire in Harun"},
		{"the text comes back to it with more to say", "A fire in Harun killed nine. The fire, which broke out in a mill on Monday, spread fast. A man was held over the blaze.", "the blaze = A fire in Harun"},
		{"a purpose is no event of its own", "Thousands marched in Harun to protest against the tax. The march was peaceful.", "The march = Thousands marched in Harun"},
		{"behind a count of days", "A bombing in Harun killed nine. Two days after the attack, the port opened.", "the attack = A bombing in Harun"},
		{"inside a longer phrase", "A bombing in Harun shook the coast. Reyk met victims of the attack.", "the attack = A bombing in Harun"},

		// more than one is left, or none
		{"two attacks", "A bombing in Harun killed nine. A drone attack on Orva killed two. Reyk condemned the attack.", "the attack = ?"},
		{"two attacks told by verbs", "Velian jets bombed Harun. Rebels stormed Orva. Reyk condemned the attack.", "the attack = ?"},
		{"a town and its country are two places", "A bombing in Moscow killed nine. Rebels stormed the Russian parliament. Reyk condemned the attack.", "the attack = ?"},
		{"one near and one far away are two", "A bombing in Harun killed nine.\n\nThe town mourned.\n\nA drone attack on Orva killed two.\n\nReyk condemned the attack.", "the attack = ?"},
		{"nothing told before", "The attack killed nine people. Reyk condemned it.", "The attack = ?"},
		{"nothing told of that kind", "A fire in Harun killed nine. Reyk praised the decision.", "the decision = ?"},
		{"what is told later is not meant", "The attack killed nine people. A bombing in Orva killed two.", "The attack = ?"},
		{"what is told after a first description is another one", "The attack killed nine people. Rebels bombed Orva in May. Reyk spoke of the attack.", "The attack = ?; the attack = ?"},
		{"what nothing is said of is no answer", "There was an attack. Reyk condemned the attack.", "the attack = ?"},
		{"what only may come is no answer", "Velian jets must bomb Harun. Reyk condemned the bombing.", "the bombing = ?"},
		{"what did not come is no answer", "Velian jets did not bomb Harun. Reyk condemned the bombing.", "the bombing = ?"},
		{"an event of another year, told long before", "Rebels bombed Orva in 2015.\n\nThe town has healed.\n\nIts mill is open.\n\nIts port is open.\n\nReyk condemned the attack.", "the attack = ?"},
		{"a noun for whatever was told goes back to what is near", "A fire in Harun killed nine.\n\nThe town mourned.\n\nIts mill is shut.\n\nIts port is shut.\n\nReyk regretted the incident.", "the incident = ?"},

		// number
		{"one attack is not the attacks", "A bombing in Harun killed nine. Reyk condemned the attacks.", "the attacks = ?"},
		{"several are not the attack", "Drone attacks on Harun killed nine. Reyk condemned the attack.", "the attack = ?"},
		{"several are the attacks", "Drone attacks on Harun killed nine. Reyk condemned the attacks.", "the attacks = Drone attacks on Harun"},
		{"the number tells two apart", "A bombing in Orva killed two. Drone attacks on Harun killed nine. Reyk condemned the attacks.", "the attacks = Drone attacks on Harun"},
		{"nine men are arrested one by one", "Police in Harun arrested nine men. The arrests calmed the town.", "The arrests = Police in Harun arrested nine men"},
		{"or all at once", "Police in Harun arrested nine men. Reyk praised the arrest.", "the arrest = Police in Harun arrested nine men"},
		{"one man once", "Police in Harun arrested a man. The arrests calmed the town.", "The arrests = ?"},
		{"one verb tells of one crash", "Two trains collided near Orva. The crashes blocked the line.", "The crashes = ?"},

		// what is no description
		{"it says itself where", "A bombing in Harun killed nine. Reyk condemned the attack on Orva.", ""},
		{"it says whose", "A bombing in Harun killed nine. Reyk condemned the Velian attack.", ""},
		{"it says when", "A bombing in Harun killed nine. Reyk condemned the attack on Monday.", ""},
		{"it says in which year", "A bombing in Harun killed nine. Reyk condemned the 2019 attack.", ""},
		{"it says which of several", "A bombing in Harun killed nine. Reyk condemned the second attack.", ""},
		{"a relative clause says which", "A bombing in Harun killed nine. Reyk condemned the attack that burned down the mill.", ""},
		{"a participle says which", "A bombing in Harun killed nine. Reyk condemned the attack carried out by rebels.", ""},
		{"an infinitive says which", "The council decided to close the harbour. Reyk praised the decision to open the mill.", ""},
		{"an adjective of its own says which", "Velia left a trade deal. Reyk mourned the nuclear deal.", ""},
		{"before another noun it is no attack", "A bombing in Harun killed nine. Reyk inspected the attack helicopter.", ""},
		{"nor a fire", "A fire in Harun killed nine. Reyk thanked the fire department.", ""},
		{"a title in quotation marks", "A bombing in Harun killed nine. Reyk sang \"The Attack\" at noon.", ""},
		{"a word in quotation marks", "A bombing in Harun killed nine. Reyk spoke of \"the attack\" at noon.", ""},
		{"no article", "A bombing in Harun killed nine. Reyk feared an attack.", ""},
		{"that opens a clause", "Reyk said that talks failed.", ""},
		{"an idiom", "A walkout in Harun began. Reyk is on the move.", ""},
		{"a share of the vote", "Orva held a vote on Monday. Her party took 34 percent of the vote.", ""},
		{"votes are no event", "A vote in Harun failed. Reyk counted the votes.", ""},
	} {
		t.Run(c.why, func(t *testing.T) {
			if got := described(t, c.text); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

// TestDescriptionsLeaveClaims: a description of an event that is not settled opens no argument, which would keep it from being compared.
func TestDescriptionsLeaveClaims(t *testing.T) {
	set := read(t, "Reyk condemned the attack.")
	if len(set.Claims) != 1 || len(set.Documents[0].Events) != 1 {
		t.Fatalf("%d claims, %d descriptions", len(set.Claims), len(set.Documents[0].Events))
	}
	if o := set.Claims[0].Object; o.Unresolved || o.Lemma != "attack" || set.Documents[0].Events[0].Resolved() {
		t.Errorf("object %q, open %v", o.Lemma, o.Unresolved)
	}
	var none claims.Description
	if none.Resolved() {
		t.Error("an empty description is resolved")
	}
}
