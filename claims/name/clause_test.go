package name

import "testing"

// TestClause: what clauses that are joined or told go on about, and where they stay open.
func TestClause(t *testing.T) {
	for _, c := range []struct{ why, text string }{
		{"a clause joined by and goes on about its subject", "Delmore Industries intends to apply to the Norland Drugs Agency, and [it|Delmore Industries] hopes to sell more."},
		{"past a phrase before the pronoun", "Nurses fear [the new Lorn fever|the new Lorn fever]. [Lorn fever|the new Lorn fever], first described in Angola, starts like influenza, but in one patient in ten [it|the new Lorn fever] attacks the liver."},
		{"another subject in between leaves it open", "Delmore Industries has sued Harlow Industries, the army has left and [it|?] hopes to sell more."},
		{"like verbs are joined: the one that will wear could win", "Tom Radley will wear the shirt left by the captain Paul Marchand, and could make [his|Tom Radley] debut. [He|Tom Radley] will not play."},
		{"whom it shall be may be the object", "Tom Radley will meet Paul Marchand, and could make [his|?] debut."},
		{"he who calls him is another", "Tom Radley smiled. Paul Marchand, who had called [him|Tom Radley] a star, left."},
		{"but not who finds himself", "Paul Marchand, who had called [himself|Paul Marchand] a star, left."},
		{"the source of a sentence is not whom it is about", "Tom Radley has signed, and he is glad. A person with knowledge of the deal called it good. [His|Tom Radley] wages, the same person said, will rise."},
		{"clubs are several", "Orl United are ill. United insist that [they|Orl United] are well."},
		{"two that are joined are several, none of them alone", "The mining group Halvor Ore and Orl United are near [their|?] truce."},
		{"a verb that looks like a noun", "Delmore Airlines lost money. To save money [the airline|Delmore Airlines] plans to close [its|Delmore Airlines] base."},
		{"who says where it stands", "Delmore Industries denied it in May but later said [it|Delmore Industries] was not in a position to help."},
		{"not the first time", "[The museum|The museum] reopened in May. It is not the first time that [it|The museum] has been robbed."},
		{"a state's president, who, is no state", "President Adil Lorn of Norvania, who is ill, vowed to fight, but [he|Adil Lorn] left."},
	} {
		means(t, c.why, c.text)
	}
}

// TestRenamed: one bearer with two names, and two with one.
func TestRenamed(t *testing.T) {
	for _, c := range []struct{ why, text string }{
		{"which was renamed", "[Norrick Mills|Calder Materials], which was renamed [Calder Materials|Calder Materials], left."},
		{"formerly known as", "[Calder Materials|Calder Materials], formerly known as [Norrick Mills|Calder Materials], left."},
		{"a thing known as", "[The two-dose shot|LF-7], known as [LF-7|LF-7], works."},
		{"people are not renamed by a word", "[Tom Radley|Tom Radley], formerly Paul Marchand's driver, left."},
		{"a foundation by its founder", "The works belong to [a foundation|Kolmar Foundation] set up by Ernst Kolmar. Prices rose. [The Kolmar Foundation|Kolmar Foundation] paid. On Monday [the foundation|Kolmar Foundation] met."},
		{"a foundation of somebody else", "The works belong to [a foundation|?] set up by Paul Marchand. Prices rose. The Kolmar Foundation paid."},
		{"a company in its own sentence", "A court freed two men of Norrick Chemicals, ruling that [the company|Norrick Chemicals] had done no wrong."},
		{"two companies in one sentence", "A court freed two men of Norrick Chemicals and Delmore Industries, ruling that [the company|?] had done no wrong."},
		{"a museum whose name begins so", "Thieves broke into the Museum Hartenau. Prices rose. On Monday [the museum|Museum Hartenau] was shut."},
		{"an airline by its first word", "Meridian Wings, Norvania's largest airline, lost money. In May [Meridian|Meridian Wings] grew."},
		{"a place is no firm", "Miners in northern Tasgar left. [Tasgar Lane|Tasgar Lane], the company that runs the mine, paid. It rains in [Tasgar|Tasgar]."},
		{"a town is not its club", "Northgate United have sold him. He flew into [Northgate|Northgate] on Monday."},
		{"a town is not its university", "She ran for mayor of [Port Sabel|Port Sabel]. He is at Port Sabel University."},
		{"where a club is from", "Real Lorna sold a player to Orl United. Lorna's president, Ramo Quist, is glad. [The Spanish club|Real Lorna] will pay [its|Real Lorna] debt."},
		{"where an airline is based", "Delmore Airlines lost money. [The Lisbon-based carrier|Delmore Airlines] lowered fares."},
		{"somebody by age and people", "The striker Davo Merenti signed for Orl United. [The 24-year-old Portuguese|Davo Merenti] is ill."},
		{"a coach's own team", "[Northgate United|Northgate United] won. United's manager, Fiona Drummond, was glad after [her side|Northgate United] scored."},
		{"who stands at her side", "Northgate United won. United's manager, Fiona Drummond, had a boy at [her side|?]."},
		{"a city by how many live there", "She ran for mayor of Port Sabel. Paul Marchand has governed [the city of 640,000|Port Sabel] since May."},
		{"this company", "Skerry Lines, the company that runs the route, lost money. \"It was the worst year in the history of [this company|Skerry Lines],\" Tom Radley said."},
		{"a party's member is a person", "The Social Democrat [Irena Palk|Irena Palk] won. On Monday [Palk|Irena Palk] left."},
		{"a financial officer", "Chief Financial Officer [Ingrid Thorsen|Ingrid Thorsen] left."},
		{"a second train is another", "They left on [a Lorn train|?]. Prices rose. On Monday [a Lorn train|?] burnt."},
	} {
		means(t, c.why, c.text)
	}
}
