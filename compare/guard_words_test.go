package compare

import (
	"fmt"
	"testing"
)

// TestSharedWordsStandInTheTexts: the guard of the event shows what a reader finds in both sentences.
func TestSharedWordsStandInTheTexts(t *testing.T) {
	for _, c := range []struct{ why, a, b, want string }{
		{"a driver is no attacker, whatever class the word is in", "The driver braked.", "The driver skidded.", "both name driver"},
		{"the form that both have", "The mayor called for calm.", "The mayor called for patience.", "both name mayor, called"},
		{"two forms of one word are shown by its lemma", "The fire killed a nurse.", "A fire kills the baker.", "both name kill, fire"},
		{"two words of one class are both shown", "The police arrested a baker.", "A baker was detained.", "both name arrest/detain, baker"},
		{"a name in its own letters, and its parts only once", "Dorte Vinge wrote a letter.", "Dorte Vinge signed the letter.", "both name Dorte Vinge, letter"},
		{"the form of a name that stands in both, not a longer one of another sentence", "Vinge wrote a letter.", "Vinge signed the letter. Dorte Vinge is a member.", "both name Vinge, letter"},
		{"a capital on one side is no other word", "The Harbour closed.", "The harbour opened.", "both name harbour"},
		{"who, when and where along is in any event", "Nobody ran along the bridge in the evening.", "Nobody slept along the bridge in the evening.", "both name bridge"},
		{"a verb of speech is in any report", "The baker told the mayor.", "The baker told the nurse.", "both name baker"},
		{"nothing else: then these", "Nobody came along.", "Nobody went along.", "both name along, nobody"},
	} {
		if got := passOf(t, c.a, c.b).bothName(); got != c.want {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
}

// TestNameThatIsOnlyMeant: "she" may be Dorte Vinge; whoever looks for the name finds it in neither sentence.
func TestNameThatIsOnlyMeant(t *testing.T) {
	p := passOf(t, "The mayor signed the letter. Dorte Vinge wept.", "The mayor wrote the letter. Dorte Vinge left.")
	key := ""
	for _, e := range p.index.set.Names {
		if e.Label == "Dorte Vinge" {
			key = fmt.Sprint("name ", e.ID)
		}
	}
	for _, c := range []struct {
		why  string
		keys []string
		want string
	}{
		{"a word that both have is shown alone", []string{key, "letter"}, "letter"},
		{"with no such word the name is better than nothing", []string{key}, "Dorte Vinge"},
	} {
		if got := p.shown(c.keys); got != c.want {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
}

// TestLittleInCommon: what the guard says is a sentence whether or not there is a word to show.
func TestLittleInCommon(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		subject   Likeness
		both, few string
	}{
		{"a word is shared", "The bridge fell.", "The bridge burned.", Open, "both name bridge", "little in common: bridge"},
		{"only who did it", "The bridge fell.", "A tower burned.", Same, "only the subject is the same", "no telling word is in both"},
		{"not even that", "The bridge fell.", "A tower burned.", Open, "no telling word is in both", "no telling word is in both"},
	} {
		p := passOf(t, c.a, c.b)
		p.Event.Subject = c.subject
		if both, few := p.bothName(), p.little(); both != c.both || few != c.few {
			t.Errorf("%s: %q and %q, want %q and %q", c.why, both, few, c.both, c.few)
		}
	}
}
