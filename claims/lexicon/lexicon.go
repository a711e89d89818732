// Package lexicon holds words as data: closed classes and verb classes that extraction and comparison look up.
//
// In: text files, one class a file, packed by go generate, lines of the form "value: word, word, two words". Out: read-only tables
// from a lemma (or a short phrase) to its value. Invariant: the long lists of open classes (verbs, nouns,
// adjectives) stand in files, here or beside the one package that reads them; code holds closed classes and the few words a rule turns on.
package lexicon

import (
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strings"

	"crossclaim/claims/packed"
)

//go:generate sh -c "tail -n +1 *.txt | gzip -9 -n > lists.gz"

// The word files one behind the other, each under a line with its name, packed.
//
//go:embed lists.gz
var packedLists string

var lists = sections(packed.Text("lists.gz", packedLists))

// sections cuts what tail says of several files into their texts, by name.
func sections(all string) map[string]string {
	out, name := map[string]string{}, ""
	for line := range strings.Lines(all) {
		if head, ok := strings.CutPrefix(line, "==> "); ok {
			name = strings.TrimSuffix(head, ".txt <==\n")
			continue
		}
		out[name] += line
	}
	return out
}

// Table maps a lower-case word or phrase to its value; it is never changed after loading.
type Table struct {
	value map[string][]string
	words map[string][]string
	first map[string][]string
}

// The tables, one a file; each file's head says what its values mean, where it comes from and its licence.
var (
	Speech      = load("speech")      // verbs and nouns of speech: say, deny, ask, mind
	Implicative = load("implicative") // verbs that decide their complement: negative, positive, planned, wished, possible, begun
	Modal       = load("modal")       // auxiliaries: possible, planned, necessary, conditional
	Hedge       = load("hedge")       // adverbs and phrases that weaken
	Stance      = load("stance")      // for, against, silent
	Wording     = load("wording")     // phrases that say what one verb says
	Status      = load("status")      // group/state of words that tell a state
	State       = load("state")       // group/state/marks of phrases that tell a state
	Unclear     = load("unclear")     // what is left open, and the words that say so
	Antonym     = load("antonym")     // pair number/side of opposite verbs, adjectives, nouns
	Turn        = load("turn")        // pair number/side of words that turn a passage when one stands for the other
	Nominal     = load("nominal")     // noun -> verb it is made of
	Measure     = load("measure")     // word -> what is counted
	Person      = load("person")      // nouns for people: any, kind
	Country     = load("country")     // nationality, capital or seat of government -> country
	Factive     = load("factive")     // verbs that presuppose or cancel their complement
	Quantifier  = load("quantifier")  // all, none, some, most, few, only
	Opinion     = load("opinion")     // words of judgement
	Stop        = load("stop")        // words that carry no content
	Synonym     = load("synonym")     // verbs and nouns that name one action
	Negator     = load("negator")     // words that deny: not, never, no, without
	Agentive    = load("agentive")    // acts only the living do
	Causal      = load("causal")      // words that give a cause, and the manner of a harm
	Setting     = load("setting")     // the way or occasion of an act
	Holder      = load("holder")      // what can be in the states of a group of Status
	Stretch     = load("stretch")     // a figure counts over a part of the time or per head
	Unique      = load("unique")      // acts that have one doer, one time, one place
	Deed        = load("deed")        // verbs that name one deed in the telling of an event
	Relative    = load("relative")    // kinship and office words that need a resolved holder
	Extent      = load("extent")      // deeds and states measured by how long or how far they go
	Carrier     = load("carrier")     // what people are aboard of
	Site        = load("site")        // kinds of places, and deeds that happen once in one
	Incident    = load("incident")    // what happens, the verbs that tell it, and the words for one of several
	Event       = load("event")       // nouns that come back to an event, and the words that may have told it before
	Hoax        = load("hoax")        // words that call a story made up
	Forecast    = load("forecast")    // who expects a figure, and the words for it
	Leaving     = load("leaving")     // words that end an office: own, other, former
	Frame       = load("frame")       // the stretch of time or the cases a rule holds for: within, before, after; norm, grant, limit, exempt
	Phase       = load("phase")       // parts of a course of time: line/part
	Price       = load("price")       // verbs with a sum behind them: object, subject
	Late        = load("late")        // nouns behind "late" that call nobody dead: passing, scheduled
	Charge      = load("charge")      // crime, accuse; of: forms with the deed behind "of"; inquiring, evident: verbs that charge nobody or by what they show
	Form        = load("form")        // forms of verbs by which a parse is mended or read: parting, judging, victim; bare, alone, denied
	Habit       = load("habit")       // adjectives that carry their denial over
	Light       = load("light")       // verbs that lend their noun a predicate
	Label       = load("label")       // what a label of a topic may not be, and the label of a count
	Voice       = load("voice")       // who tells something, and the verbs he tells it in
	Denial      = load("denial")      // what is denied, and how far that reaches
	Change      = load("change")      // what changes, and the verbs that tell it
	Figure      = load("figure")      // words beside a figure that say what it counts or how it is meant
	Span        = load("span")        // stretches of time over which victims are added up
	Spelling    = load("spelling")    // words of names in which, or beside which, a letter counts
	Forename    = load("forename")    // first names -> one of their spellings
	Link        = load("link")        // prepositions, conjunctions and particles: deed, which, beside, speaker, topic, particle
	Day         = load("day")         // days that stand without a preposition
	Notice      = load("notice")      // labels that lead to other texts
	Contrast    = load("contrast")    // words that say of which of several a figure is
)

// The classes of Event: of the nouns that come back to an event, and of the nouns and verbs that may have told it.
var EventHead, EventNoun, EventVerb = Event.under("head/"), Event.under("noun/"), Event.under("verb/")

// Normal gives words that have another name that name: the country of a nationality, else the action or thing of a synonym.
var Normal = before(Country, Synonym)

// before has the values of both tables, of a word that is in both those of the first.
func before(first, second Table) Table {
	out := Table{value: maps.Clone(second.value)}
	maps.Copy(out.value, first.value)
	return out
}

// under has what stands under the values that begin so, by the rest of the value.
func (t Table) under(prefix string) Table {
	out := Table{value: map[string][]string{}, words: map[string][]string{}, first: map[string][]string{}}
	for _, value := range slices.Sorted(maps.Keys(t.words)) {
		if rest, ok := strings.CutPrefix(value, prefix); ok {
			for _, word := range t.words[value] {
				out.put(rest, word)
			}
		}
	}
	return out
}

func load(name string) Table {
	if lists[name] == "" {
		panic(fmt.Sprintf("lexicon: lists.gz has no %s.txt: run go generate ./claims/lexicon", name)) // cannot happen in a build whose tests pass
	}
	return parse(lists[name])
}

func parse(raw string) Table {
	t := Table{value: map[string][]string{}, words: map[string][]string{}, first: map[string][]string{}}
	for line := range strings.Lines(raw) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		value, list, ok := strings.Cut(line, ":")
		if !ok {
			continue
		}
		for _, word := range strings.Split(list, ",") {
			if word = strings.TrimSpace(word); word != "" {
				t.put(value, word)
			}
		}
	}
	return t
}

func (t Table) put(value, word string) {
	head, _, _ := strings.Cut(word, " ")
	if len(t.value[word]) == 0 {
		t.first[head] = append(t.first[head], word)
	}
	t.value[word] = append(t.value[word], value)
	t.words[value] = append(t.words[value], word)
}

// Value is the first value of the word, "" when it is not in the table.
func (t Table) Value(word string) string {
	if v := t.value[word]; len(v) > 0 {
		return v[0]
	}
	return ""
}

// Values are all values of the word, in the order of the file.
func (t Table) Values(word string) []string { return t.value[word] }

// Has says whether the word is in the table at all.
func (t Table) Has(word string) bool { return len(t.value[word]) > 0 }

// Is says whether the word has the value.
func (t Table) Is(word, value string) bool { return slices.Contains(t.value[word], value) }

// Words are the words of a value, in the order of the file.
func (t Table) Words(value string) []string { return t.words[value] }

// Starting are the words and phrases whose first word this is, in the order of the file.
func (t Table) Starting(first string) []string { return t.first[first] }
