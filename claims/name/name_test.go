package name

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// fact is what a case asks of the entities of its documents: "A = B" (the forms are one entity), "A != B" (both are
// found, as two), "A : kind country" (kind and, if given, country), "- A" (no entity has that form).
type fact = string

var kindNames = map[string]Kind{"other": Other, "person": Person, "org": Organisation, "place": Place, "people": People}

// holds checks one fact and says what is wrong, "" if it is true.
func holds(entities []Entity, f fact) string {
	at := func(form string) int {
		return slices.IndexFunc(entities, func(e Entity) bool { return slices.Contains(e.Aliases, form) || e.Label == form })
	}
	if form, ok := strings.CutPrefix(f, "- "); ok {
		if i := at(form); i >= 0 {
			return fmt.Sprintf("%q is an entity: %v", form, entities[i])
		}
		return ""
	}
	if a, b, ok := strings.Cut(f, " != "); ok {
		i, j := at(a), at(b)
		if i < 0 || j < 0 || i == j {
			return fmt.Sprintf("%q is %d and %q is %d", a, i, b, j)
		}
		return ""
	}
	if a, b, ok := strings.Cut(f, " = "); ok {
		if i, j := at(a), at(b); i < 0 || i != j {
			return fmt.Sprintf("%q is %d and %q is %d", a, i, b, j)
		}
		return ""
	}
	form, rest, _ := strings.Cut(f, " : ")
	kind, country, _ := strings.Cut(rest, " ")
	i := at(form)
	if i < 0 {
		return fmt.Sprintf("%q is no entity", form)
	}
	if e := entities[i]; e.Kind != kindNames[kind] || country != "" && e.Country != country {
		return fmt.Sprintf("%q has kind %d and country %q", form, e.Kind, e.Country)
	}
	return ""
}

func TestNames(t *testing.T) {
	for _, c := range []struct {
		why   string
		docs  []string
		facts []fact
	}{
		{"first and last name make a person", []string{"Vladimir Putin spoke in Moscow."}, []fact{"Vladimir Putin : person", "Moscow : place Russia"}},
		{"a last name alone is the one person who has it", []string{"Ali Khamenei spoke on Sunday. Then Khamenei left."}, []fact{"Khamenei = Ali Khamenei"}},
		{"across documents too", []string{"Ali Khamenei spoke on Sunday.", "On Monday Khamenei said nothing."}, []fact{"Khamenei = Ali Khamenei"}},
		{"a polite title is no part of the name", []string{"Vladimir Putin came. Later Mr. Putin left."}, []fact{"Mr. Putin = Vladimir Putin"}},
		{"the title before a name becomes a description", []string{"Iranian Foreign Minister Abbas Araqchi came to Moscow."}, []fact{"Iranian Foreign Minister = Abbas Araqchi", "Iran : place Iran", "Iranian = Iran", "Abbas Araqchi : person"}},
		{"religious titles", []string{"Ayatollah Ali Khamenei said no. Khamenei is ill."}, []fact{"Ayatollah Ali Khamenei = Khamenei"}},
		{"abbreviated ranks", []string{"Gen. Mark Hollis said it. Hollis left."}, []fact{"Gen. Mark Hollis = Hollis", "Mark Hollis : person"}},
		{"a bare title is no name", []string{"The Foreign Minister said that he would resign."}, []fact{"- Foreign Minister", "- Foreign"}},
		{"apposition links a description", []string{"Iran's supreme leader, Ali Khamenei, spoke on Sunday."}, []fact{"Iran's supreme leader = Ali Khamenei"}},
		{"apposition behind the name", []string{"Ali Khamenei, Iran's supreme leader, spoke on Sunday."}, []fact{"Iran's supreme leader = Ali Khamenei"}},
		{"copula", []string{"Ali Khamenei is the supreme leader of Iran."}, []fact{"supreme leader of Iran = Ali Khamenei"}},
		{"a denied copula links nothing", []string{"Ali Khamenei is not the president of Iran."}, []fact{"Ali Khamenei : person"}},
		{"nationalities are peoples with a country", []string{"The Iranians and the Israelis met."}, []fact{"Iranians : people Iran", "Israelis : people Israel"}},
		{"seats of government", []string{"The Kremlin answered the White House."}, []fact{"Kremlin : org Russia", "White House : org United States"}},
		{"names of one country", []string{"The US and Iran talked. America wants peace, the United States said."}, []fact{"US = United States", "America = US"}},
		{"a country and its capital are two", []string{"Tehran is the capital of Iran."}, []fact{"Tehran != Iran", "Tehran : place Iran"}},
		{"possessive stripped", []string{"Russia's army moved. The army of Russia stopped."}, []fact{"Russia : place Russia", "- Russia's"}},
		{"acronym in brackets", []string{"The Joint Comprehensive Plan of Action (JCPOA) is dead. Iran left the JCPOA."}, []fact{"JCPOA = Joint Comprehensive Plan of Action"}},
		{"acronym not made of the name stays apart", []string{"The National Weather Service (GPS) warned of rain."}, []fact{"National Weather Service != GPS"}},
		{"four initials with one candidate need no brackets", []string{"The National Union of Machine Workers met.", "On Monday the NUMW promised strikes."}, []fact{"NUMW = National Union of Machine Workers"}},
		{"known acronym", []string{"The Federal Bureau of Investigation came. The FBI left."}, []fact{"FBI = Federal Bureau of Investigation"}},
		{"ministries are organisations of their country", []string{"The Iranian Foreign Ministry denied it."}, []fact{"Iranian Foreign Ministry : org Iran"}},
		{"universities", []string{"The University of Tehran was closed."}, []fact{"University of Tehran : org"}},
		{"company suffix", []string{"Harlow Dynamics Inc. grew. Later Harlow Dynamics fell."}, []fact{"Harlow Dynamics Inc. = Harlow Dynamics", "Harlow Dynamics : org"}},
		{"first word of a company", []string{"Harlow Dynamics grew by half. Then shares in Harlow fell."}, []fact{"Harlow = Harlow Dynamics"}},
		{"straits and gulfs are places", []string{"Ships left the Strait of Hormuz and the Gulf of Aden."}, []fact{"Strait of Hormuz : place", "Gulf of Aden : place"}},
		{"arabic article", []string{"Bashar al-Assad fled. On Sunday Assad landed in Moscow."}, []fact{"Assad = Bashar al-Assad"}},
		{"particles", []string{"Osama bin Laden was found in Pakistan. The men shot bin Laden."}, []fact{"bin Laden = Osama bin Laden"}},
		{"van and de", []string{"Mayor Bill de Blasio came. Voters like de Blasio."}, []fact{"de Blasio = Bill de Blasio"}},
		{"initials", []string{"John F. Kennedy won. Then Kennedy died in Dallas."}, []fact{"Kennedy = John F. Kennedy", "Dallas : place United States"}},
		{"with and without middle name", []string{"Donald J. Trump spoke. The crowd cheered Donald Trump."}, []fact{"Donald J. Trump = Donald Trump"}},
		{"short first name", []string{"Joseph Harlan won. The party of Joe Harlan lost."}, []fact{"Joseph Harlan = Joe Harlan"}},
		{"different middle names are two people", []string{"George W. Harlan met George H. Harlan."}, []fact{"George W. Harlan != George H. Harlan"}},
		{"ampersand", []string{"Shares of Marks & Partners fell in London."}, []fact{"Marks & Partners : org"}},
		{"hyphens", []string{"Peter Lowe-Harris spoke. A week later Peter Lowe Harris left."}, []fact{"Peter Lowe-Harris = Peter Lowe Harris"}},
		{"spelling variants with one office", []string{"Iranian Foreign Minister Abbas Araqchi came.", "Iran's foreign minister, Abbas Araghchi, spoke."}, []fact{"Abbas Araqchi = Abbas Araghchi"}},
		{"variant of the last name, first name the same", []string{"Volodymyr Zelensky spoke.", "The crowd met Volodymyr Zelenskyy.", "In Kyiv Volodymyr Zelenskiy said no."}, []fact{"Volodymyr Zelensky = Volodymyr Zelenskyy", "Volodymyr Zelensky = Volodymyr Zelenskiy"}},
		{"other letter for one sound", []string{"Muammar Gaddafi fell.", "Rebels found Muammar Qaddafi."}, []fact{"Muammar Gaddafi = Muammar Qaddafi"}},
		{"sound alone is no witness", []string{"The driver met Gaddafi.", "The driver met Qaddafi."}, []fact{"Gaddafi != Qaddafi"}},
		{"first names that only spell differently", []string{"Mohammed Darwish spoke.", "Police sought Muhammad Darwish."}, []fact{"Mohammed Darwish = Muhammad Darwish"}},
		{"Khamenei is not Khomeini", []string{"Ali Khamenei spoke. Ruhollah Khomeini died in 1989. Khamenei followed Khomeini."}, []fact{"Ali Khamenei != Ruhollah Khomeini", "Khamenei != Khomeini"}},
		{"even with one office", []string{"Iran's supreme leader, Ali Khamenei, spoke. Iran's supreme leader, Ruhollah Khomeini, died in 1989."}, []fact{"Ali Khamenei != Ruhollah Khomeini"}},
		{"Niger is not Nigeria", []string{"Niger closed the border with Nigeria."}, []fact{"Niger != Nigeria", "Niger : place Niger"}},
		{"Austria is not Australia", []string{"Austria beat Australia in Vienna."}, []fact{"Austria != Australia"}},
		{"Iran is not Iraq", []string{"Iran fought Iraq for years."}, []fact{"Iran != Iraq"}},
		{"one letter is no alias", []string{"The bill came from Penelec.", "The bill came from Penelac."}, []fact{"Penelec != Penelac"}},
		{"one letter and a first name are not enough", []string{"Peter Hanson met Peter Hansen."}, []fact{"Peter Hanson != Peter Hansen"}},
		{"one letter, first name and office are", []string{"Ohio Governor Peter Halverson spoke.", "Ohio Governor Peter Halversen spoke."}, []fact{"Peter Halverson = Peter Halversen"}},
		{"a relative is another person", []string{"Benjamin Netanyahu spoke. His son Yair Netanyahu left."}, []fact{"Benjamin Netanyahu != Yair Netanyahu"}},
		{"towns are not people", []string{"The fire was in Leeds and near Bristol."}, []fact{"Leeds : place Britain", "Bristol : place"}},
		{"a singer named like a town", []string{"Whitney Houston sang. Everybody loved Houston."}, []fact{"Houston = Whitney Houston"}},
		{"the town all the same", []string{"Whitney Houston sang in Houston."}, []fact{"Whitney Houston != Houston"}},
		{"states", []string{"A man from Erie, Pennsylvania, called."}, []fact{"Pennsylvania : place United States"}},
		{"calendar words are no names", []string{"On Monday the court met. In June it closed."}, []fact{"- Monday", "- June"}},
		{"but a month may be a last name", []string{"Theresa May resigned in June."}, []fact{"Theresa May : person", "- June"}},
		{"the pronoun us is no country", []string{"They told us to wait."}, []fact{"- us", "- United States"}},
		{"a capital at the start proves nothing", []string{"Police said the roads were closed. Roads stayed closed, police said."}, []fact{"- Police", "- Roads"}},
		{"unless the word is a name elsewhere", []string{"Penelec denied it. Later Penelec paid a firm."}, []fact{"Penelec : other"}},
		{"headlines in title case make no names of words", []string{"Woman Receives Huge Electric Bill From Firm\n\nA woman received a huge electric bill from a firm on Friday."}, []fact{"- Woman Receives Huge Electric Bill", "- Huge", "- Bill", "- Firm"}},
		{"but hold the names of the text", []string{"Khamenei Sends Urgent Message to Moscow\n\nOn Monday Ali Khamenei sent a message."}, []fact{"Khamenei = Ali Khamenei", "Moscow : place Russia", "- Urgent Message"}},
		{"headlines in capitals", []string{"PUTIN WARNS IRAN OVER STRIKES\n\nOn Monday Vladimir Putin warned of more strikes in Iran."}, []fact{"Vladimir Putin : person", "- WARNS", "- STRIKES"}},
		{"compounds of countries are no countries", []string{"The Russian-Iranian pact and the China-brokered deal failed."}, []fact{"- Russian-Iranian", "- China-brokered"}},
		{"a common word in small letters names no one", []string{"The bill was wrong, and bill after bill came."}, []fact{"- bill"}},
		{"groups that are no nation", []string{"The Kurds and the Democrats protested."}, []fact{"Kurds : people", "Democrats : people"}},
		{"King County is a place", []string{"Deputies in King County found the car."}, []fact{"King County : place", "- County"}},
		{"a union's president is linked by apposition", []string{"Lena Brandt, president of the Dockers Union, spoke."}, []fact{"president of the Dockers Union = Lena Brandt"}},
		{"former holders are not the holder", []string{"Former President Ann Doyle met President Carl Weber. Doyle left."}, []fact{"Ann Doyle != Carl Weber", "Doyle = Ann Doyle"}},
		{"unnamed heads of a state are one person", []string{"The Venezuelan president left.", "In Caracas the Venezuelan president spoke."}, []fact{"Venezuelan president : person Venezuela"}},
	} {
		docs := make([]Document, len(c.docs))
		for i, raw := range c.docs {
			docs[i] = document(t, raw)
		}
		entities, _ := Find(docs)
		for _, f := range c.facts {
			if wrong := holds(entities, f); wrong != "" {
				t.Errorf("%s: %q does not hold in %q: %s", c.why, f, c.docs, wrong)
			}
		}
	}
}

func TestReferences(t *testing.T) {
	for _, c := range []struct {
		why, text string // the mention in brackets, with the label of its entity, or ? when it must stay open
	}{
		{"one candidate", "Vladimir Putin came to Tehran. [He|Vladimir Putin] left on Monday."},
		{"two candidates of one sex", "Tom Radley and Joe Ashdown climbed out. Then the crowd saw that [he|?] fell."},
		{"sex tells", "Tom Radley met Clara Stone. On Monday [she|Clara Stone] was ill."},
		{"sex by title", "Mr. Kowal met Ms. Dorn. On Monday [she|Dorn] resigned."},
		{"an unnamed man competes", "Tom Radley spoke to a man. In the end [he|?] paid."},
		{"nobody named", "[A woman|A woman] called. [She|A woman] was ill."},
		{"out of reach", "Tom Radley left. Rain fell. Roads closed. Trees broke. Then [he|?] called."},
		{"object is not the subject", "Tom Radley saw [him|?] at noon."},
		{"not the speaker of the quotation", "Tom Radley said: \"I saw that [he|?] was ill.\""},
		{"country and its", "Iran, despite [its|Iran] losses, went on."},
		{"joined possessions", "The report shows Iran's losses and [its|Iran] options."},
		{"two countries, its open", "Iran attacked Iraq near [its|?] border."},
		{"expletive it", "Iran talked. [It|?] is clear that nothing came of it."},
		{"they with two plurals", "Iranians met farmers. The reporter said [they|?] agreed."},
		{"the only president of the text", "French President Paul Marchand spoke. In the evening [the president|Paul Marchand] left."},
		{"two presidents named apart", "French President Paul Marchand met Chilean President Sofia Rojas. Then [the president|?] left."},
		{"vice presidents are no presidents", "Vice President Carl Weber spoke. In the evening [the president|?] left."},
		{"minister for foreign minister", "Foreign Minister Paul Marchand spoke. In the evening [the minister|Paul Marchand] left."},
		{"deputy ministers are no ministers", "Deputy Foreign Minister Paul Marchand spoke. In the evening [the minister|?] left."},
		{"age", "Gareth Pym, 41, was arrested. [The 41-year-old|Gareth Pym] denied it."},
		{"another age", "Gareth Pym, 41, was arrested. [The 35-year-old|?] denied it."},
		{"the driver nobody tied to a name", "Gareth Pym was arrested. [The driver|?] denied it."},
		{"the driver tied by apposition", "Gareth Pym, the driver, was arrested. A week later [the driver|Gareth Pym] denied it."},
		{"the company", "Harlow Dynamics Inc. lost money. In May [the company|Harlow Dynamics Inc.] closed a plant."},
		{"two companies", "Harlow Dynamics Inc. sued Delmore Industries. In May [the company|?] closed a plant."},
		{"the paper that reports is not the company", "A man called, The Erie Times News wrote. In May [the company|?] closed a plant."},
		{"a firm whose kind is unsure competes", "Harlow Dynamics Inc. hired Delmore Fonteyn. In May [the firm|?] closed a plant."},
		{"kin are somebody else", "Benjamin Netanyahu spoke. Then [Netanyahu's son|?] left."},
		{"office with its country", "Russian President Vladimir Putin spoke. Later [Russia's president|Vladimir Putin] left."},
		{"office of another country", "Russian President Vladimir Putin spoke. Later [Iran's president|Iran's president] left."},
		{"shared last name stays open", "Bill Marsden and Clara Marsden drowned. The boat was [Marsden|?]'s pride."},
		{"title tells two of one name apart", "Bill Marsden and Clara Marsden drowned. The boat sank under [Mrs. Marsden|Clara Marsden] in May."},
	} {
		means(t, c.why, c.text)
	}
}

// means checks what the bracketed mentions of a text mean: the label of an entity, or ? for none.
func means(t *testing.T, why, marked string) {
	t.Helper()
	src, labels := markup(marked, 0)
	docs := []Document{document(t, src)}
	entities, mentions := Find(docs)
	got, _ := answers(docs, mentions, labels)
	for i, l := range labels {
		have := "?"
		if got[i] >= 0 {
			have = entities[got[i]].Label
		}
		if have != l.who {
			t.Errorf("%s: %q: %q means %s, want %s", why, src, l.at.Of(src), have, l.who)
		}
	}
}
