package text

import (
	"os"
	"slices"
	"strings"
	"testing"

	"crossclaim/claims/packed"
)

// body stands around the noise of a case, so that it is looked for inside an article.
const before, after = "The dam broke at dawn and the water took the road.", "Villagers fled uphill before noon."

// TestFurniture gives what is left of a line inside an article; "" means that all of it is noise.
func TestFurniture(t *testing.T) {
	for _, c := range []struct{ why, raw, left string }{
		{"byline", "By Jane Doe", ""},
		{"byline with outlet and date", "By JANE DOE and Omar Haddad, The Herald | July 15, 2016", ""},
		{"reporter line", "Jane Doe, Staff Writer", ""},
		{"a sentence that starts with by", "By noon the army had left the valley.", "By noon the army had left the valley."},
		{"a heading that starts with by", "By the river, a town waits", "By the river, a town waits"},
		{"date line", "July 15, 2016 14:05 GMT", ""},
		{"label and date", "Published: 15 July 2016", ""},
		{"updated", "Last Updated: 2016-07-15 13:14", ""},
		{"age of the page", "5 hours ago", ""},
		{"age of the page before the text, with its author", "By Jane Doe • 12 hours ago The road is closed.", "The road is closed."},
		{"the same with a section", "Middle East Published 6 hours ago Last Update 51 mins ago UN closes the road.", "UN closes the road."},
		{"the same alone", "4 minutes ago Police closed the road.", "Police closed the road."},
		{"a time that belongs to the sentence", "3 days ago, police closed the road.", "3 days ago, police closed the road."},
		{"a time in words", "Six months ago Jane Doe closed the road.", "Six months ago Jane Doe closed the road."},
		{"dateline with agency", "NICE, France (Reuters) - Police closed the road.", "Police closed the road."},
		{"dateline with state", "ERIE, Pa. — A woman closed the road.", "A woman closed the road."},
		{"dateline with date", "MOSCOW, July 3 — Police closed the road.", "Police closed the road."},
		{"dateline with a hyphen", "LAS VEGAS - Police closed the road.", "Police closed the road."},
		{"dateline in mixed case", "Tirana, Albania (CNN) Police closed the road.", "Police closed the road."},
		{"dateline with a colon", "GENEVA: Police closed the road.", "Police closed the road."},
		{"no dateline: an aside", "NATO — which has no army — closed the road.", "NATO — which has no army — closed the road."},
		{"no dateline: a name and a dash", "Iran — The country closed the road.", "Iran — The country closed the road."},
		{"no dateline: hyphenated capitals", "US-LED forces closed the road.", "US-LED forces closed the road."},
		{"caption by its start", "FILE - In this May 3, 2016, file photo, people stand on the road.", ""},
		{"caption by its credit", "People stand on the road on Friday. (Jane Doe/AP)", ""},
		{"caption with a copyright mark", "People stand on the road ©Jane Doe (AFP)", ""},
		{"caption with an agency", "People stand on the road on Friday. Reuters", ""},
		{"caption by its first word", "GETTY People stand on the road", ""},
		{"caption by where people stand", "Mayor Jane Doe (right) stands on the road", ""},
		{"credit alone", "(Image: Getty Images)", ""},
		{"photographer and outlet", "Jane Doe / The Herald", ""},
		{"credit of a text", "The road is closed. The army helps. (Reuters)", "The road is closed. The army helps."},
		{"related article", "Related: Ten dams that broke", ""},
		{"related article, other form", "Related article: Ten dams that broke", ""},
		{"related as an ordinary word", "Related deaths rose to ten, the ministry said.", "Related deaths rose to ten, the ministry said."},
		{"read more", "Read more: Ten dams that broke", ""},
		{"advertisement", "ADVERTISEMENT", ""},
		{"advertisement before text", "Advertisement Continue reading the main story The road is closed.", "The road is closed."},
		{"newsletter", "Sign up for our newsletter and never miss a story.", ""},
		{"signing up for something else", "Sign up for a vaccine, the minister said.", "Sign up for a vaccine, the minister said."},
		{"cookies", "We use cookies to improve this site.", ""},
		{"share buttons", "Share on Facebook", ""},
		{"comments closed", "Comments are closed.", ""},
		{"comments closed by somebody", "Comments are closed to critics, the mayor said.", "Comments are closed to critics, the mayor said."},
		{"where it was published first", "This article was first published on harbourpost.com.", ""},
		{"a call for support", "Your support helps us tell the story.", ""},
		{"follow", "Follow Jane Doe on Twitter: @janedoe", ""},
		{"follow, other form", "Follow her @janedoe .", ""},
		{"who speaks in a transcript", "JANE DOE, HOST:", ""},
		{"who speaks in a transcript, before what is said", "JANE DOE, BYLINE: The road is closed.", "The road is closed."},
		{"who sent a message and when", "The road is gone, they say. — Jane Doe (@janedoe) April 3, 2016", "The road is gone, they say."},
		{"a signature between two messages keeps them apart", "I do not know — Jane Doe (@janedoe) April 3, 2016 They keep saying it.", "I do not know — Jane Doe (@janedoe) April 3, 2016 They keep saying it."},
		{"addresses inside a message", "The road is gone. https://t.co/AbCdpic.twitter.com/63 The army helps.", "The road is gone. The army helps."},
		{"a handle in brackets without a date is text", "The mayor (@janedoe) closed the road.", "The mayor (@janedoe) closed the road."},
		{"copyright, other form", "Copyright 1995 - . Content shall not be republished in any form.", ""},
		{"follow as an ordinary word", "Follow the money on the road, she said.", "Follow the money on the road, she said."},
		{"address", "https://example.com/road", ""},
		{"rule", "___", ""},
		{"copyright", "Copyright 2017 The Herald. All rights reserved.", ""},
		{"contributors", "Jane Doe contributed to this report.", ""},
		{"opinions", "The views expressed do not necessarily reflect the position of The Herald.", ""},
		{"figures that do not reflect", "Polls do not necessarily reflect turnout.", "Polls do not necessarily reflect turnout."},
		{"list mark", "• The road is closed.", "The road is closed."},
		{"numbered item", "2) The road is closed.", "The road is closed."},
		{"note in brackets", "(Herald 07/15/2016 page1)", ""},
		{"page counter", "People run. Hide Caption 4 of 30", ""},
		{"privacy as a subject", "Privacy policy experts met in Geneva.", "Privacy policy experts met in Geneva."},
		{"source behind a text", "The road is closed. The army helps. Source: Reuters", "The road is closed. The army helps."},
		{"source behind the words of a chart", "Slow Climb Water level of the lake behind the dam Source: Energy Ministry, Dam Authority", ""},
		{"source behind the words of a chart, in small letters", "Slow Climb Water behind the dam, in metres Source: Dam Authority, estimates of two engineers", ""},
		{"a source that says something", "One Source: Minister knew of cracks", "One Source: Minister knew of cracks"},
		{"who wrote a commentary", "Jane Doe is a columnist for The Herald and a former engineer. Follow her @janedoe . The opinions expressed in this commentary are hers.", ""},
		{"who wrote a commentary, told with a title", "Dr. Jane M. Doe is the author of three books on dams. The views expressed here are her own and do not necessarily reflect the position of The Herald.", ""},
		{"a columnist in the text", "Jane Doe is a columnist for The Herald. She was on the dam.", "Jane Doe is a columnist for The Herald. She was on the dam."},
		{"a sentence beside furniture", "The dam is a ruin. Follow her @janedoe .", "The dam is a ruin."},
		{"source of a figure", "Source: Energy Ministry", ""},
		{"sources in a headline", "Sources: Minister resigns over dam", "Sources: Minister resigns over dam"},
		{"speaker in capitals", "MINISTER: We closed the road.\nREPORTER: Why?\nMINISTER: It broke.", "MINISTER: We closed the road. REPORTER: Why? MINISTER: It broke."},
	} {
		t.Run(c.why, func(t *testing.T) {
			raw := before + "\n\n" + c.raw + "\n\n" + after
			got := cut(raw)
			if len(got) < 2 || got[0] != before || got[len(got)-1] != after {
				t.Fatalf("the article around it was touched: %q", got)
			}
			if left := strings.Join(got[1:len(got)-1], " "); left != c.left {
				t.Errorf("left %q, want %q", left, c.left)
			}
		})
	}
}

func TestLinkList(t *testing.T) {
	raw := before + "\n\nRead more:\nTen dams that broke\nWhy rivers rise\n\n" + after
	if got := cut(raw); !slices.Equal(got, []string{before, after}) {
		t.Errorf("got %q", got)
	}
}

func TestRepeatedPrefix(t *testing.T) {
	raw := "Harun Dam News, The dam broke at dawn. Harun Dam News, While it rained, people slept.\n" +
		"Harun Dam News, Water took the road.\nHarun Dam News, This is the third flood.\nOn Monday, The Herald reported it.\n" +
		"On Monday, Police came.\nOn Monday, The army came."
	want := []string{"The dam broke at dawn.", "While it rained, people slept.", "Water took the road.", "This is the third flood.",
		"On Monday, The Herald reported it.", "On Monday, Police came.", "On Monday, The army came."}
	if got := cut(raw); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

// TestRepeats: a standfirst that the body repeats, a title that stands twice, a teaser that breaks off.
func TestRepeats(t *testing.T) {
	raw := "Dam breaks in Harun valley\n\nA dam broke in the Harun valley on Friday.\n\nDam breaks in Harun valley\n" +
		"HARUN (AP) - A dam broke in the Harun valley on Friday.\nThe minister of energy resigned in the ev...\nThe minister of energy resigned in the evening.\nYes.\nYes."
	want := []string{"Dam breaks in Harun valley", "A dam broke in the Harun valley on Friday.", "The minister of energy resigned in the evening.", "Yes.", "Yes."}
	got := Read(raw)
	if s := cut(raw); !slices.Equal(s, want) {
		t.Fatalf("got %q", s)
	}
	if at := got.Sentences[1].Start; at < strings.Index(raw, "HARUN (AP)") {
		t.Errorf("the standfirst was kept and the body dropped")
	}
}

// TestGallery: where captions are all there is, they are the article.
func TestGallery(t *testing.T) {
	var raw strings.Builder
	raw.WriteString("Flood in the Harun valley\n\n")
	for _, s := range []string{"People stand on a roof in the village.", "A truck lies in the river.", "Soldiers carry sand to the dam.", "Water covers the road to the town."} {
		raw.WriteString("Photos: Flood in the Harun valley " + s + " Hide Caption 1 of 4\n")
	}
	want := []string{"Flood in the Harun valley", "People stand on a roof in the village.", "A truck lies in the river.", "Soldiers carry sand to the dam.", "Water covers the road to the town."}
	if got := cut(raw.String()); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

// TestGalleryName: a gallery has a name of its own, which is not the headline.
func TestGalleryName(t *testing.T) {
	raw := "The valley in spring\n\nPhotos: Storm season Two houses fell on Monday.\nPhotos: Storm season Soldiers carry sand to the dam.\nPhotos: Storm season Water took the road.\nPhotos of the dam are rare, they say.\n"
	want := []string{"The valley in spring", "Two houses fell on Monday.", "Soldiers carry sand to the dam.", "Water took the road.", "Photos of the dam are rare, they say."}
	if got := cut(raw); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestUnwrap(t *testing.T) {
	for _, c := range []struct {
		why, raw string
		want     []string
	}{
		{"a last word that is a button elsewhere", "The town council told residents of the lower streets to go by\nMonday evening at the\nlatest.\n", []string{"The town council told residents of the lower streets to go by Monday evening at the latest."}},
		{"hard-wrapped paragraphs", "The dam in the Harun valley broke at dawn on Friday and\nthe water took the only road before noon. Villagers had\nfled uphill. The army, which had been warned, came late\nand brought sand.\n\nThe minister of energy said nobody had told him about\nthe cracks.\n",
			[]string{"The dam in the Harun valley broke at dawn on Friday and the water took the only road before noon.", "Villagers had fled uphill.",
				"The army, which had been warned, came late and brought sand.", "The minister of energy said nobody had told him about the cracks."}},
		{"one line a paragraph", "The dam broke.\nMinister resigns\nVillagers fled.\nArmy comes\n", []string{"The dam broke.", "Minister resigns", "Villagers fled.", "Army comes"}},
		{"heading that hangs on a small word", "Minister Resigns After the\nDam Breaks\n\nVillagers fled.", []string{"Minister Resigns After the Dam Breaks", "Villagers fled."}},
		{"windows line ends", "The dam broke.\r\n\r\nVillagers fled.\r\n", []string{"The dam broke.", "Villagers fled."}},
	} {
		t.Run(c.why, func(t *testing.T) {
			if got := cut(c.raw); !slices.Equal(got, c.want) {
				t.Errorf("\n got %q\nwant %q", got, c.want)
			}
		})
	}
}

// TestFurnitureIsWhatItsTextSays: the packed list is made of the plain one by go generate.
func TestFurnitureIsWhatItsTextSays(t *testing.T) {
	want, err := os.ReadFile("furniture.txt")
	if err != nil {
		t.Fatal(err)
	}
	if packed.Text("furniture.txt.gz", furnitureFile) != string(want) {
		t.Error("furniture.txt.gz is not furniture.txt packed: run go generate ./claims/text")
	}
}
