package name

import "testing"

// TestThings: a description goes back to the only thing that the text has called so.
func TestThings(t *testing.T) {
	for _, c := range []struct{ why, text string }{
		{"the noun is in the name, however far back", "The Bank of Canada met on Monday. Prices rose. Wages fell. Rents stood still. In May [the bank|Bank of Canada] will meet again."},
		{"the noun before the name", "The mining group Halvor Ore must pay. Prices rose. Wages fell. Farmers cheered. [The company|Halvor Ore] will appeal."},
		{"what a maker makes", "The drugmaker Pharmoza recalled a vaccine. Clinics closed. Patients waited. Nurses left. [The company|Pharmoza] apologised."},
		{"the noun in an apposition", "Skerry Lines, the company that runs the route, denied it. Divers went down. Waves rose. It rained. [The company|Skerry Lines] will pay."},
		{"a company is no court", "The mining group Halvor Ore will appeal to the European Court of Justice. Shares in [the group|Halvor Ore] fell."},
		{"a company without a name competes", "The mining group Halvor Ore lost a case against a carrier. Prices rose. Wages fell. Farmers cheered. [The company|?] will appeal."},
		{"two that are called so", "The mining group Halvor Ore bought the drugmaker Pharmoza. Prices rose. Wages fell. Farmers cheered. [The company|?] will grow."},
		{"members of a list are no single thing", "Norvania's central bank sold gold. Two lenders, Bank Merrow and Union Credit, cheered. Prices rose. Wages fell. In May [the bank|Norvania's central bank] will meet."},
		{"a central bank by the country it is of", "Norvania's central bank cut interest rates. Wages fell. In May [the bank|Norvania's central bank] will sell more."},
		{"the island that the text calls an island", "A ferry sank off the island of Tolvay on Monday. Waves rose. Divers came. It rained. The minister flew to [the island|Tolvay]."},
		{"what a mayor rules is a city", "The mayor of Brannick, Colm Hesk, resigned. Prices rose. Wages fell. Rents stood still. She will run [the city|Brannick] now."},
		{"a town paper is not the town", "The Brannick Courier reported it. Prices rose in Brannick. [The newspaper|Brannick Courier] named nobody."},
		{"not the object of its own verb", "The mining group Halvor Ore came. Later Halvor Ore sued [the company|?]."},
	} {
		means(t, c.why, c.text)
	}
}

// TestPersons: he and she go back past what does not compete, and no further.
func TestPersons(t *testing.T) {
	for _, c := range []struct{ why, text string }{
		{"the only person of the sentence before, whoever stood before that", "A nurse called on Monday.\n\nPaul Destry told lawmakers everything.\n\nOpposition parties want [him|Paul Destry] to leave."},
		{"who goes on speaking", "Paul Destry told Mark Ferris that rain was near. [He|Paul Destry] added that roads would close."},
		{"who is spoken for by another", "Paul Destry told Mark Ferris that rain was near. When [he|?] complained, roads closed, Ann Lee said."},
		{"a storm is nobody", "Hurricane George came in May. Later [he|?] left."},
		{"who denied goes on speaking", "Paul Destry denied that Mark Ferris knew. [He|Paul Destry] added that roads would close."},
		{"who goes on speaking, not who is told of", "Paul Destry met Mark Ferris in May. For Mark Ferris it was late. Then [he|?] left."},
		{"a lawyer named only as the source", "Paul Destry, 61, has denied it, his lawyer said. Prosecutors alleged that [he|Paul Destry] had taken money."},
		{"of whom the words are said", "Paul Destry left. \"[He|Paul Destry] wants a pause,\" Mara Ketsh said of Destry."},
		{"the words of nobody named may be those of the man before", "A driver came. Paul Destry understands. \"[He|?] was tired.\""},
		{"identified as", "The captain, identified by prosecutors as Aron Sell, was arrested. If convicted, [he|Aron Sell] could go to prison."},
		{"a role before the commas makes a person", "The club's director, Ilso Karu, said that the money was there. [She|Ilso Karu] added that it was late."},
		{"the player is the midfielder", "The midfielder Davi Mont left. On Monday [the player|Davi Mont] trained."},
		{"an owner may be a firm", "Colora, the plant's owner, rejected the claim. [The company|Colora] was fined."},
		{"a last name before its bearer is named means the firm", "Nolan Devices lost money. On Monday [Nolan|Nolan Devices] rose. Its founder, Piet Nolan, left."},
		{"of two of one name, the one named so far", "Bill Marsden left. On Monday [Marsden|Bill Marsden] came back. Clara Marsden stayed."},
		{"a club that finished third", "Carrow United asked the league. [Carrow|Carrow United], who finished third, were angry."},
	} {
		means(t, c.why, c.text)
	}
}

// TestIts: it and its go back to the organisation that the text is about, and to no other.
func TestIts(t *testing.T) {
	for _, c := range []struct{ why, text string }{
		{"its before the subject goes back to who the sentence before is about", "Delmore Industries sells tools in nine countries.\n\n[Its|Delmore Industries] profits have grown for years."},
		{"two organisations", "Delmore Industries sued Harlow Dynamics in May.\n\n[Its|?] profits have grown for years."},
		{"only an object", "Farmers sued Delmore Industries in May.\n\n[Its|?] outcome is open."},
		{"a company without a name competes", "Delmore Industries wants to buy a company in May.\n\n[Its|?] profits have grown for years."},
		{"which stands for the name before it", "Delmore Industries, which has not lost a case since [it|Delmore Industries] was founded, was fined."},
		{"said of nobody", "Delmore Industries, which lost a case because [it|?] was said that tools broke, was fined."},
		{"which stands for a common noun", "Delmore Industries lost a law, which had been popular since [it|a law] was passed, in May."},
	} {
		means(t, c.why, c.text)
	}
}

// TestNobody: who is denied to have done something is no antecedent.
func TestNobody(t *testing.T) {
	for _, c := range []struct{ why, text string }{
		{"neither of them", "Neither candidate has conceded, and Tom Radley declined to say whether [he|Tom Radley] would."},
		{"no one of a kind", "No driver was hurt, and Tom Radley said that [he|Tom Radley] would stop."},
		{"a driver competes", "A driver was hurt, and Tom Radley hoped that [he|?] would stop."},
	} {
		means(t, c.why, c.text)
	}
}
