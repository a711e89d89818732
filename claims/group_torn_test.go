package claims_test

import (
	"slices"
	"testing"
)

// TestLabelsAreWholePhrases: what a label or a phrase among the terms may not be is a piece of a longer expression.
func TestLabelsAreWholePhrases(t *testing.T) {
	for _, c := range []struct {
		why, want, not string
		texts          []string
	}{
		{"a particle behind a noun is part of it", "", "winning send", []string{
			"Massa got the winning send off at Interlagos.", "Fans had the winning send off at Interlagos with Massa."}},
		{"a verb carries its particle with it", "", "back tears", []string{
			"The Brazilian fought back tears as he was overwhelmed by the emotion coming from his home crowd.", "Massa fought back tears in front of his home crowd."}},
		{"one after another is no pair", "", "ally topples", []string{
			"The Kremlin watches as ally after ally topples.", "The Kremlin winces as ally after ally topples. Nobody topples the Kremlin. Nine topples came."}},
		{"the middle of a preposition", "", "front of the parliament", []string{
			"Thousands of people protested in front of the parliament.", "The protest in front of the parliament ended in violence."}},
		{"a salutation", "", "Dear Nice residents", []string{
			"\"Dear Nice residents, stay at home,\" he wrote.", "The mayor wrote a letter. \"Dear Nice residents, the truck is gone,\" it said."}},
		{"an adjective of the moment before a person", "Sebastian Vettel", "furious Sebastian Vettel", []string{
			"This is mad, said a furious Sebastian Vettel over the radio.", "A furious Sebastian Vettel called for a red flag. Sebastian Vettel spun."}},
		{"one before a faith tells a part of it", "radical Islam", "", []string{
			"The speech warned of radical Islam.", "He wrote a book on radical Islam. Islam is a faith."}},
		{"what a noun in front narrows is not cut off", "", "cars in the country", []string{
			"It was the oldest of all cable cars in the country.", "All cable cars in the country were stopped for a check."}},
		{"the title at the head of a sentence keeps its capital", "Prime Minister Henrik Aasen", "prime Minister Henrik Aasen", []string{
			"Prime Minister Henrik Aasen dismissed her. An ally of the prime minister took over.", "Prime Minister Henrik Aasen regretted it. The minister left."}},
		{"a common word does not, whatever is named after it", "red flags", "Red flags", []string{
			"Red flags stopped the race. A driver of Red Bull stayed. They waved the Red Bull off.", "Red flags ended the race in the rain. He saw red, said Red Bull. We like Red Bull."}},
		{"nobody is written in capitals for good", "Felipe Massa", "FELIPE MASSA", []string{
			"FELIPE MASSA waved. The crowd cheered Felipe Massa.", "FELIPE MASSA wept. The crowd thanked Felipe Massa."}},
	} {
		var labels, shown []string
		for _, topic := range grouped(t, c.texts...) {
			labels = append(labels, topic.Label)
			shown = append(append(shown, topic.Label), topic.Terms...)
		}
		if c.want != "" && !slices.Contains(shown, c.want) {
			t.Errorf("%s: %q is not among %q", c.why, c.want, shown)
		}
		if len(labels) == 0 || slices.Contains(shown, c.not) {
			t.Errorf("%s: of the labels %q and terms %q one is %q", c.why, labels, shown, c.not)
		}
	}
}
