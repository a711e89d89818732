package lexicon

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestEveryFileNamesOriginAndLicence, and the packed lists are made of them by go generate.
func TestEveryFileNamesOriginAndLicence(t *testing.T) {
	names, err := filepath.Glob("*.txt")
	if err != nil || len(names) == 0 || len(names) != len(lists) {
		t.Fatalf("%d word files, %d packed: %v", len(names), len(lists), err)
	}
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if strings.TrimSpace(lists[strings.TrimSuffix(name, ".txt")]) != strings.TrimSpace(string(raw)) {
			t.Errorf("lists.gz does not hold %s as it is: run go generate ./claims/lexicon", name)
		}
		head := strings.ToLower(string(raw[:min(len(raw), 600)]))
		if !strings.Contains(head, "origin:") || !strings.Contains(head, "licence:") {
			t.Errorf("%s: its head names no origin or licence", name)
		}
		for number, line := range strings.Split(string(raw), "\n") {
			if line != "" && line[0] != '#' && !strings.Contains(line, ":") {
				t.Errorf("%s:%d: no value before the words: %q", name, number+1, line)
			}
		}
	}
}

func TestNoWordStandsTwiceInAClass(t *testing.T) {
	for name := range lists {
		for value, words := range load(name).words {
			slices.Sort(words)
			if once := len(slices.Compact(slices.Clone(words))); once < len(words) {
				t.Errorf("%s: %d words of %q stand there twice", name, len(words)-once, value)
			}
		}
	}
}

func TestEachClassKnowsItsWords(t *testing.T) {
	for _, c := range []struct {
		why   string
		table Table
		word  string
		value string
	}{
		{"plain verb of speech", Speech, "announce", "say"},
		{"denial reports the opposite", Speech, "refute", "deny"},
		{"belief is no report of a fact", Speech, "believe", "think"},
		{"what was avoided did not happen", Implicative, "avoid", "negative"},
		{"what was managed did", Implicative, "manage", "positive"},
		{"a plan leaves it open", Implicative, "plan", "planned"},
		{"may weakens", Modal, "may", "possible"},
		{"hearsay marker", Hedge, "reportedly", "hearsay"},
		{"stance for", Stance, "praise", "for"},
		{"stance against", Stance, "condemn", "against"},
		{"stance withheld", Stance, "silence", "silent"},
		{"state of life", Status, "now-deceased", "life/dead"},
		{"closing and opening are one group", Status, "reopen", "access/open"},
		{"event noun", Nominal, "condemnation", "condemn"},
		{"deaths and killings are one measure", Measure, "dead", "killed"},
		{"wounds are another", Measure, "wound", "injured"},
		{"capital for the government", Country, "tehran", "iran"},
		{"seat of government", Country, "kremlin", "russia"},
		{"factive", Factive, "regret", "presuppose"},
		{"none", Quantifier, "none", "none"},
		{"judgement", Opinion, "shameful", "opinion"},
		{"function word", Stop, "the", "stop"},
		{"a stretch of time of its own", Frame, "prior to", "before"},
		{"one part of a course of time", Phase, "formerly", "era/then"},
		{"a grant with a condition", Frame, "provided", "limit"},
		{"a story made up", Hoax, "bogus", "hoax"},
		{"no label begins with it", Label, "current", "modifier"},
		{"no label ends in it", Label, "category", "head"},
		{"a count has a label", Label, "killed", "death toll"},
		{"one action", Synonym, "denounce", "condemn"},
		{"negation", Negator, "never", "full"},
		{"only the living speak", Agentive, "speak", "act"},
		{"before a cause", Causal, "due to", "because"},
		{"the occasion of words", Setting, "address", "setting"},
		{"a deal is struck", Holder, "ceasefire", "deal"},
		{"counted over a part", Stretch, "career", "stretch"},
		{"one doer", Unique, "invent", "agent"},
		{"what came down collapsed", Deed, "come down", "collapse"},
		{"a sum behind it is what the thing sold for", Price, "sell", "object"},
		{"a sum behind it is what it came to", Price, "fetch", "subject"},
		{"a late one each day", Late, "shift", "scheduled"},
		{"what it charges with stands behind of", Charge, "accused", "of"},
		{"its denial is one of what it governs", Habit, "accustomed", "habit"},
		{"past and participle as the bare form", Form, "shut", "bare"},
		{"it stands for a whole verb phrase", Form, "would", "alone"},
		{"an apostrophe was lost", Form, "didnt", "denied"},
		{"the children are counted", Figure, "mother", "parent"},
		{"the way a distance is measured", Figure, "inland", "off"},
		{"what became of people", Figure, "rescued", "fate"},
		{"a share is told in it", Figure, "percent", "rate"},
		{"so much a year", Figure, "year", "period"},
		{"a number in words", Figure, "twelve", "small"},
		{"nearly a hundred", Figure, "nearly", "hedge"},
		{"why something was done", Link, "because of", "deed"},
		{"an attack on whom", Link, "on", "which"},
		{"when something was said", Link, "while", "beside"},
		{"the chief of the harbour", Link, "of", "speaker"},
		{"a label goes on behind it", Link, "between", "topic"},
		{"fought back tears", Link, "back", "particle"},
		{"a day without a preposition", Day, "yesterday", "day"},
		{"other texts to read", Notice, "read more", "notice"},
		{"kinship", Relative, "widow", "kin"},
		{"a noun that comes back to an attack", EventHead, "assault", "attack"},
		{"a bombing is one", EventNoun, "bombing", "attack"},
		{"and so is what is told by a verb with its object", EventVerb, "open fire", "attack"},
		{"a voice that is no side", Voice, "prosecutor's", "official"},
		{"two of them are not the same people", Voice, "residents", "crowd"},
		{"two figures are two estimates", Voice, "reckon", "estimate"},
		{"it stands for a claim made elsewhere", Denial, "allegation", "claim"},
		{"and that is called false", Denial, "baseless", "untrue"},
		{"who inquires charges nobody", Charge, "investigate", "inquiring"},
		{"harm comes in one manner", Causal, "strangle", "manner"},
		{"one of several", Incident, "another", "several"},
		{"an office that is over", Leaving, "ex", "former"},
		{"contact is lost and found", Change, "contact", "tie"},
		{"it narrows no toll", Figure, "person", "broad"},
		{"the late hours are one stretch", Span, "evening", "night"},
		{"a letter in it is a misprint", Spelling, "university", "generic"},
		{"one name in two spellings", Forename, "stephen", "steven"},
	} {
		if !c.table.Is(c.word, c.value) {
			t.Errorf("%s: %q has values %v, want %q among them", c.why, c.word, c.table.Values(c.word), c.value)
		}
	}
}

func TestOppositesShareTheirPair(t *testing.T) {
	for _, c := range [][2]string{{"rise", "fall"}, {"accept", "reject"}, {"confirm", "deny"}, {"ally", "enemy"}} {
		a, _, _ := strings.Cut(Antonym.Value(c[0]), "/")
		b, _, _ := strings.Cut(Antonym.Value(c[1]), "/")
		if a == "" || a != b || Antonym.Value(c[0]) == Antonym.Value(c[1]) {
			t.Errorf("%q and %q: %q and %q are no two sides of one pair", c[0], c[1], Antonym.Value(c[0]), Antonym.Value(c[1]))
		}
	}
}

// TestEventNounsComeBackToThemselves: what a text calls by a noun it may call so again.
func TestEventNounsComeBackToThemselves(t *testing.T) {
	for class, words := range EventHead.words {
		for _, word := range words {
			if !EventNoun.Is(word, class) {
				t.Errorf("%q comes back to the class %s and is none of its nouns", word, class)
			}
		}
	}
}
