package compare

import (
	"fmt"
	"strings"
)

// saidPlainly words the features for who has not seen the list, each in its own words: a reader is to see what was looked at, not what it
// is called here.
var saidPlainly = map[string]string{
	"score":                     "how plainly the words clash",
	"sentence cosine":           "how alike both sentences are",
	"words shared":              "how many words both sentences have",
	"words, shorter":            "the length of the shorter sentence",
	"words, longer":             "the length of the longer sentence",
	"claims shared":             "how much of what is said both have",
	"event":                     "how far both tell one event",
	"subject same":              "one subject",
	"subject differs":           "other subjects",
	"object same":               "one object",
	"object differs":            "other objects",
	"predicate same":            "one verb",
	"predicate differs":         "other verbs",
	"place same":                "one place",
	"place differs":             "other places",
	"time same":                 "one time",
	"time overlaps":             "times that overlap",
	"time apart":                "times that lie apart",
	"conflicts":                 "how many parts differ",
	"names shared":              "how many names both sentences have",
	"names, fewer alone":        "few names that one sentence has alone",
	"names, more alone":         "many names that one sentence has alone",
	"elsewhere":                 "other towns or countries",
	"titles":                    "how alike both titles are",
	"own title, less":           "how little one sentence has of its own title",
	"own title, more":           "how much one sentence has of its own title",
	"other title, less":         "how little one sentence has of the other title",
	"other title, more":         "how much one sentence has of the other title",
	"before it":                 "the words right before what clashes",
	"before it, wide":           "the words some way before what clashes",
	"after it":                  "the words right behind what clashes",
	"after it, wide":            "the words some way behind what clashes",
	"around it":                 "the words right around what clashes",
	"around it, wide":           "the words some way around what clashes",
	"the sentence before":       "how alike the sentences before them are",
	"place, first":              "how early the first of them stands in its text",
	"place, later":              "how late the other stands in its text",
	"one text":                  "that both stand in one text",
	"lead against body":         "that one opens its text and one stands far below",
	"undated":                   "that a text has no date",
	"days between":              "the days between both texts",
	"a year on one side":        "a year in one sentence alone",
	"years":                     "years that the sentences name",
	"no time named":             "that no time is named",
	"speaker":                   "that somebody is quoted for it",
	"hedged":                    "that it is put with caution",
	"past":                      "that it is over",
	"passive":                   "that it is in the passive",
	"noun phrase":               "that it is told by a noun",
	"copula":                    "that it says what something is",
	"relative":                  "that it is told in passing",
	"not asserted":              "that it is not put as a fact",
	"subject open":              "that it is open who is meant",
	"denies":                    "that it denies",
	"quoted":                    "that it has a quotation",
	"other figures":             "other figures in the sentences",
	"ratio":                     "how many times larger one figure is",
	"gap":                       "how far apart the figures are",
	"figure, smaller":           "the size of the smaller figure",
	"figure, larger":            "the size of the larger figure",
	"figure small":              "that the figures are small",
	"bounds differ":             "that one figure is a bound",
	"one unit":                  "one unit",
	"scope":                     "which part the figures count",
	"scope on one side":         "that one figure counts a part",
	"grows":                     "that the later figure is larger",
	"noun same":                 "one thing that is counted",
	"noun differs":              "other things that are counted",
	"other figures equal":       "other figures that agree",
	"other figures clash":       "other figures that clash",
	"first of its measure":      "that it is the first such figure of its text",
	"in its title":              "that the figure stands in its title",
	"in the other title":        "that the figure stands in the other title",
	"a title has another":       "that a title has another figure",
	"the other told":            "that the text has the other figure too",
	"vectors, sentences":        "how alike the sentences are in meaning",
	"vectors, leads":            "how alike the openings are in meaning",
	"leads, words":              "how many words both openings have",
	"nearest of its text, less": "whether each text has a nearer sentence",
	"nearest of its text, more": "whether one text has a nearer sentence",
	"texts, words":              "how many words both texts have",
	"texts, weighted words":     "how many rare words both texts have",
	"texts, names":              "how many names both texts have",
	"texts, figures":            "how many figures both texts have",
	"texts, figures, share":     "the share of figures that both texts have",
	"texts, shorter":            "the length of the shorter text",
	"texts, longer":             "the length of the longer text",
	"places shared":             "how many places both sentences name",
	"places, fewer alone":       "few places that one sentence has alone",
	"places, more alone":        "many places that one sentence has alone",
	"people shared":             "how many people both sentences name",
	"people, fewer alone":       "few people that one sentence has alone",
	"people, more alone":        "many people that one sentence has alone",
	"values told, fewer":        "how few figures of the kind one text gives",
	"values told, more":         "how many figures of the kind one text gives",
	"sentences apart":           "how far the denial stands from what it denies",
	"denied later":              "that the denial comes later",
	"who denies has a name":     "that who denies is named",
	"who denies is named there": "that who denies is named in what is denied",
	"who denies is its subject": "that who denies is said to have done it",
	"who denies is its object":  "that it is said to be done to who denies",
	"group figure":              "that figures clash",
	"group denial":              "that somebody denies",
	"group negation":            "that a word denies",
	"group time":                "that times clash",
}

// readable words the name of a feature: a cue is the word itself, and what holds of one side or of both says so.
func readable(name string) string {
	word, cue := strings.CutPrefix(name, "cue ")
	if !cue {
		word, cue = strings.CutPrefix(name, "near ")
	}
	word, alone := strings.CutSuffix(word, " alone")
	switch {
	case cue && alone:
		return fmt.Sprintf("%q on one side", word)
	case cue:
		return fmt.Sprintf("%q", word)
	}
	if words := saidPlainly[name]; words != "" {
		return words
	}
	if kind, ok := strings.CutPrefix(name, "kind "); ok {
		return "how often findings of its kind are right (" + kind + ")"
	}
	if words, which, ok := strings.Cut(name, ", "); ok && saidPlainly[words] != "" {
		return saidPlainly[words] + " (" + which + ")"
	}
	return name
}
