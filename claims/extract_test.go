package claims_test

import (
	"fmt"
	"strings"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/parse"
	"crossclaim/claims/source"
)

// read gives the claims of a text that was published on Tuesday, 6 May 2031.
func read(t testing.TB, text string) *claims.Set {
	t.Helper()
	set, err := claims.Build([]*claims.Document{source.FromText("article.txt", text, source.Meta{Published: "2031-05-06"})}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// field is a part of a claim as the tables of this file write it.
func field(c *claims.Claim, key string) string {
	arg := func(a claims.Arg) string {
		if !a.Present() {
			return ""
		}
		return a.Span.Of(c.Doc.Text)
	}
	switch key {
	case "is":
		return polarityNames[c.Polarity] + " " + modalityNames[c.Modality]
	case "subject":
		return arg(c.Subject)
	case "object":
		return arg(c.Object)
	case "others":
		var out []string
		for _, a := range c.Others {
			out = append(out, arg(a))
		}
		return strings.Join(out, ", ")
	case "speaker":
		return c.Speaker()
	case "factive":
		return c.Factive
	case "hedged":
		return fmt.Sprint(c.Hedged)
	case "span":
		return claims.Fold(c.Span.Of(c.Doc.Text))
	case "count":
		var out []string
		for _, a := range c.Amounts {
			out = append(out, fmt.Sprintf("%g %s", a.Value, a.Measure))
		}
		return strings.Join(out, ", ")
	case "time":
		var out []string
		for _, m := range c.Moments {
			if m.Resolved {
				out = append(out, m.Interval.From.Format("2006-01-02"))
			}
		}
		return strings.Join(out, ", ")
	}
	return "no field " + key
}

// expect compares the named fields of the first claim of a lemma in a text: "is=affirmed asserted; subject=Velian troops".
func expect(t *testing.T, text, lemma, want string) {
	t.Helper()
	var all []string
	for _, got := range read(t, text).Claims {
		if got.Lemma != lemma {
			all = append(all, got.Lemma)
			continue
		}
		for _, part := range strings.Split(want, "; ") {
			key, want, _ := strings.Cut(part, "=")
			if value := field(got, key); value != want {
				t.Errorf("%s: %s is %q, want %q", text, key, value, want)
			}
		}
		return
	}
	t.Errorf("%s: no claim of %q, only %q", text, lemma, all)
}

// TestExtract looks a claim up by the lemma of its predicate and compares the fields that are named.
func TestExtract(t *testing.T) {
	for _, c := range []struct{ why, text, lemma, want string }{
		{"a plain clause", "Velian troops shelled the harbour on Monday.", "shell", "is=affirmed asserted; subject=Velian troops; object=the harbour; time=2031-05-05"},
		{"a state that holds now, before a noun with a name behind it", "The now-defunct airline Ampera owed the port money.", "defunct", "is=affirmed asserted; subject=The now-defunct airline Ampera"},
		{"the label of who speaks is no part of what is said", "MARUN: The dam broke.\n\nRADLEY: He left.", "leave", "span=He left"},
		{"nor the subject of it", "HORSLEY: The president spoke on Monday.", "speak", "subject=The president; speaker="},
		{"nor with a greeting behind it", "HORSLEY: Thanks Ari, the president spoke on Monday.", "speak", "subject=the president"},
		{"nor the object", "HORSLEY: Velian troops shelled.", "shell", "subject=Velian troops; object="},
		{"nor where two names are one label", "ANA RADLEY: Velian troops shelled the harbour.", "shell", "subject=Velian troops; object=the harbour"},
		{"in a transcript, where two come again, it is who says it", "RADLEY: Is it open?\n\nHORSLEY: It is.\n\nRADLEY: What now?\n\nHORSLEY: Velian troops shelled the harbour.", "shell", "subject=Velian troops; speaker=HORSLEY"},
		{"up to the next label", "RADLEY: Is it open?\n\nHORSLEY: It is.\n\nRADLEY: What now?\n\nHORSLEY: It is late. Velian troops shelled the harbour.", "shell", "speaker=HORSLEY"},
		{"and not where others are named", "RADLEY: Is it open?\n\nHORSLEY: It is.\n\nRADLEY: What now?\n\nHORSLEY: The mayor said Velian troops shelled the harbour.", "shell", "speaker=The mayor"},
		{"a place above a report says nothing", "HARUN: Velian troops shelled the harbour.", "shell", "subject=Velian troops; speaker="},
		{"words in capitals throughout are no label", "VELIA: TROOPS SHELLED HARUN.", "shell", "speaker="},
		{"not denies", "The minister did not sign the treaty.", "sign", "is=denied asserted; object=the treaty"},
		{"never denies", "The minister has never signed the treaty.", "sign", "is=denied asserted"},
		{"no longer denies", "The company no longer sells weapons.", "sell", "is=denied asserted"},
		{"no before the object denies", "Inspectors found no traces of uranium.", "find", "is=denied asserted"},
		{"nobody as subject denies", "Nobody opened the door.", "open", "is=denied asserted"},
		{"neither and nor deny", "Neither Prewitt nor Hale attended the ceremony.", "attend", "is=denied asserted"},
		{"what is denied of one verb is denied behind or", "Officials did not confirm or deny the claim.", "deny", "is=denied asserted; object=the claim"},
		{"declined to goes on behind or", "Kesland declined to confirm or deny the report.", "deny", "is=implicit asserted"},
		{"a clause of its own behind or is not denied", "The mill did not close or it would have lost its licence.", "lose", "is=affirmed conditional"},
		{"failed to is an implicit negation", "Rescue workers failed to reach the village.", "reach", "is=implicit asserted"},
		{"avoided with adverbs between", "Solheim has so far avoided directly blaming the army.", "blame", "is=implicit asserted; subject=Solheim; object=the army"},
		{"kept from it, whatever stands between", "The order prohibits schools in the state from requiring masks.", "require", "is=implicit possible"},
		{"declined to", "The ministry declined to name the victims.", "name", "is=implicit asserted"},
		{"stopped short of", "The party stopped short of expelling the mayor.", "expel", "is=implicit asserted"},
		{"without denies a gerund and takes its subject from the main clause", "The mayor resigned without explaining the delay.", "explain", "is=implicit asserted; subject=The mayor"},
		{"two denials cancel", "The bank did not fail to pay its debts.", "pay", "is=affirmed asserted"},
		{"no fewer than denies nothing", "No fewer than nine villages burned.", "burn", "is=affirmed asserted"},
		{"a denial flips what is denied", "The government denied that its troops had fired on the harbour.", "fire", "is=implicit asserted; speaker=The government"},
		{"a second verb of speech shares the speaker and not the denial", "The government denied that its troops had fired on the harbour and said the rockets were launched by rebels.", "launch", "is=affirmed asserted; speaker=The government; subject=rebels"},
		{"will is planned", "The court will hear the case on Friday.", "hear", "is=affirmed planned; time=2031-05-09"},
		{"plans to is planned and one claim", "Ardent plans to cut 1,200 jobs.", "cut", "is=affirmed planned; subject=Ardent; count=1200 jobs"},
		{"is expected to", "Reyk is expected to address parliament.", "address", "is=affirmed planned"},
		{"reported future", "The company said it would close the plant.", "close", "is=affirmed planned; speaker=The company"},
		{"may is possible", "The dam may burst.", "burst", "is=affirmed possible"},
		{"must is necessary", "The state must repay the costs.", "repay", "is=affirmed necessary"},
		{"have to is necessary", "Owners have to repay the loan.", "repay", "is=affirmed necessary"},
		{"if makes the condition conditional", "If the rebels release the hostages, the siege will end.", "release", "is=affirmed conditional"},
		{"and what follows from it", "If the rebels release the hostages, the siege will end.", "end", "is=affirmed conditional"},
		{"a demand is wished by who demands", "The rebels demanded that all troops withdraw from the coast.", "withdraw", "is=affirmed wished; speaker=The rebels"},
		{"who is urged is the subject of what is urged", "The United Nations urged both sides to keep the road open.", "keep", "subject=both sides; speaker=The United Nations"},
		{"a question is no claim", "\"Will the president listen?\" Whitfield asked.", "listen", "is=affirmed question; speaker=Whitfield"},
		{"reportedly hedges", "Nolan had reportedly rejected an earlier bid.", "reject", "is=affirmed asserted; hedged=true"},
		{"a report behind the clause", "Two ferries collided off Crete, the coast guard said.", "collide", "speaker=the coast guard"},
		{"a report behind two clauses covers both", "Two ferries collided off Crete and one of them sank, the coast guard said.", "collide", "speaker=the coast guard"},
		{"a report turned round, with an apposition", "\"Nobody opened the door,\" said Elsa Virta, a student who escaped.", "open", "is=denied asserted; speaker=Elsa Virta"},
		{"what tells of the speaker is not said by her", "\"Nobody opened the door,\" said Elsa Virta, a student who escaped.", "escape", "speaker="},
		{"a quotation cut in two", "\"I made a mistake,\" Floros said, \"but I never insulted anyone.\"", "insult", "is=denied asserted; speaker=Floros"},
		{"according to in front", "According to two officials briefed on the talks, Velia will allow the convoys.", "allow", "is=affirmed planned; speaker=two officials"},
		{"according to behind", "The convoy turned back at the border, according to the Red Crescent.", "turn", "speaker=the Red Crescent"},
		{"who stands before the verb speaks, not the place in front", "In a speech in Davos, Switzerland, last week, Prime Minister Anna Berg said that smaller platforms can become home to criminals.", "become", "speaker=Prime Minister Anna Berg"},
		{"what a clause of time reports is not what stands before it", "Workers tore down the harbour bridge on Monday, a day after the council said that it was safe.", "tear down", "speaker="},
		{"and its speaker stands behind after", "Workers tore down the harbour bridge on Monday, a day after the council said that it was safe.", "safe", "speaker=the council"},
		{"a day asks nothing", "The mayor shouted at a reporter at the end of his press conference Wednesday in Geneva after she asked why he was confident the rebels would change their plans.", "change", "speaker=she"},
		{"what follows a closed quotation is the narrator's", "The president said \"we will see, we will see\", as he walked into a party at the harbour.", "walk", "speaker="},
		{"when is no content beside an object", "The ministry revealed new details when he was a nominee for the court.", "nominee", "speaker="},
		{"the second verb of speech has the speaker of the first, not the subject of what he said", "Colonel Jon Conrad first said that \"there are ground troops attacking in Orva,\" but later clarified that troops had not entered the town.", "enter", "speaker=Colonel Jon Conrad"},
		{"a name and not what explains it", "\"The sector has embraced the trade,\" Alex Trout, director of research at the museum, told the council.", "embrace", "speaker=Alex Trout"},
		{"a quotation of two sentences has the speaker of its last", "The harbour was full. \"The whole coast lies within range of the guns. This is no threat,\" Rauk said.", "lie", "speaker=Rauk"},
		{"who declines to say whether says nothing", "Penk declined to say whether the convoy had been stopped.", "stop", "speaker=; is=affirmed conditional"},
		{"an aside does not part subject and verb", "Hanna Brandt, who took over in 2029, will leave the company.", "leave", "subject=Hanna Brandt; is=affirmed planned"},
		{"the relative pronoun stands for the noun", "Hanna Brandt, who took over in 2029, will leave the company.", "take over", "subject=Hanna Brandt; time=2029-01-01"},
		{"an apposition is a claim", "Grace Obi, a former banker, insisted on the tax.", "banker", "subject=Grace Obi"},
		{"a participle in front takes the subject of the main clause", "Despite condemning the shelling, Solheim avoided blaming the army.", "condemn", "subject=Solheim; is=affirmed asserted"},
		{"a gerund of blame has the blamed as its subject", "A court jailed the mayor for taking bribes.", "take", "subject=the mayor"},
		{"a passive has its agent as subject", "The plan was drawn up by the Norwegian government.", "draw up", "subject=the Norwegian government; object=The plan"},
		{"people killed are counted as killed", "At least 59 people were killed in the fire.", "kill", "count=59 killed"},
		{"people hurt are counted apart", "Nine workers were killed and 40 others were injured.", "injure", "count=40 injured"},
		{"a sum of money counts the noun it belongs to", "The firm paid a fine of 75 million euros.", "pay", "count=7.5e+07 fine"},
		{"a percentage counts what moved", "Unemployment rose to 6.3 percent.", "rise", "count=6.3 unemployment"},
		{"people of any trade are counted by what happened to them", "Eleven miners are still missing.", "missing", "count=11 missing"},
		{"who kills is not among the killed", "Two gunmen killed a guard.", "kill", "count=2 gunman"},
		{"adjectives stand for people", "Twenty-seven of the injured remain in hospital.", "remain", "count=27 injured"},
		{"a killing that is a noun counts the killed", "The killing of 12 soldiers shocked the country.", "shock", "count=12 killed"},
		{"those forced to flee are displaced", "The fire forced 300 villagers to flee.", "flee", "count=300 displaced"},
		{"a possessive between is not counted", "Half of the town's homes were destroyed.", "destroy", "count=0.5 home"},
		{"a depth is measured, not what struck there", "The quake struck at a depth of 10 km.", "strike", "count=10000 depth"},
		{"a number joined to its noun counts it", "A five-member panel found the firm liable.", "find", "count=5 member"},
		{"what a price is the price of", "The yacht sold for 3 million euros.", "sell", "count=3e+06 yacht"},
		{"a count without a noun shares the noun before it", "Police arrested nine men and charged four.", "charge", "count=4 man"},
		{"two of whom are those before", "The avalanche hit eight skiers, two of whom were dug out.", "dig out", "count=2 skier"},
		{"a number is no predicate", "Three of the five judges dissented.", "dissent", "count=3 judge, 5 judge"},
		{"one in so many is the subject of the verb behind it", "One in five children goes hungry.", "go", "count=0.2 child"},
		{"cost before a sum is a verb", "The rocket, 62 metres tall, cost $90 million.", "cost", "count=62 tall, 9e+07 rocket"},
		{"who told is not counted in what was told", "According to two officials, Velia will allow 40 trucks.", "allow", "count=40 truck"},
		{"the day somebody spoke is no day of what he told", "Some 50 deaths were reported, WHO said on Sept. 28, 2029.", "report", "time="},
		{"an ordinal of a period is no quantity", "The economy grew in the second quarter.", "grow", "count="},
	} {
		t.Run(c.why, func(t *testing.T) { expect(t, c.text, c.lemma, c.want) })
	}
}

// TestExtractNothing lists what must not become a claim.
func TestExtractNothing(t *testing.T) {
	for _, c := range []struct{ why, text, lemma string }{
		{"who only introduces what is said", "The minister said that the talks had failed.", "say"},
		{"a report behind the clause", "The talks had failed, the minister told reporters on Sunday.", "tell"},
		{"who asks a direct question", "\"Will he go?\" Hale asked.", "ask"},
		{"a verb that only colours its infinitive", "The ministry managed to stop the leak.", "manage"},
		{"a description before a name", "The broadcaster YLE showed the film.", "yle"},
	} {
		t.Run(c.why, func(t *testing.T) {
			set := read(t, c.text)
			if len(set.Claims) == 0 {
				t.Fatal("no claim at all")
			}
			for _, got := range set.Claims {
				if got.Lemma == c.lemma {
					t.Errorf("%q became a claim: %q", c.lemma, got.Span.Of(c.text))
				}
			}
		})
	}
}

// tree says whether every token of a parse leads to a root within as many steps as there are tokens.
func tree(nodes []parse.Node) bool {
	for k := range nodes {
		steps := 0
		for h := k; h >= 0; h = nodes[h].Head {
			if steps++; steps > len(nodes) {
				return false
			}
		}
	}
	return true
}

// FuzzExtract holds every claim and its parts inside the sentence it is read from, and every parse a tree.
func FuzzExtract(f *testing.F) {
	f.Add("Despite condemning the strikes, Reyk has avoided blaming Velia, Reuters said. \"No,\" he said, \"never.\"")
	f.Add("According to the ministry, Brandt, who left, 61, will pay a fine of 75 million euros after it admitted hiding a flaw.")
	f.Add("The head of the agency, Ruth Amsel, who took over, said \"No,\" and left after the paper fled; residents say that, according to aides, talks fell, citing two.")
	f.Add("Neither the bank nor Hale, which police had shut, confirmed nor denied that officers intend to appeal. Fighting raged. Elections are due by May and have yet to end.")
	f.Add("Dozens feared dead as ferry sinks\n\nIf not, why? Had he, 5, said, said, \"that\", and, but.")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4000 {
			return
		}
		set := read(t, text)
		for s, nodes := range set.Documents[0].Nodes {
			if !tree(nodes) {
				t.Fatalf("the parse of %q goes round in a circle", set.Documents[0].Quote(set.Documents[0].Sentences[s].Span))
			}
		}
		for _, c := range set.Claims {
			sentence := c.SentenceSpan()
			if !sentence.Contains(c.Span) || !sentence.Contains(c.Predicate) {
				t.Fatalf("claim %q of %q lies outside its sentence %v", c.Lemma, c.Doc.Text, sentence)
			}
			for i, k := range c.Tokens {
				if k < 0 || k >= len(c.Doc.Sentences[c.Sentence].Tokens) || i > 0 && k <= c.Tokens[i-1] {
					t.Fatalf("tokens %v are not ascending tokens of the sentence", c.Tokens)
				}
			}
			for _, a := range append([]claims.Arg{c.Subject, c.Object, c.Target}, c.Others...) {
				if a.Present() && !sentence.Contains(a.Span) {
					t.Fatalf("argument %v lies outside its sentence %v", a.Span, sentence)
				}
			}
			for _, a := range c.Amounts {
				if !sentence.Contains(a.Span) {
					t.Fatalf("amount %v lies outside its sentence %v", a.Span, sentence)
				}
			}
		}
	})
}
