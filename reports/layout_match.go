package reports

import (
	"fmt"
	"slices"
	"strings"
)

// shownLabels is how many topics are named in one line; the rest is counted.
const shownLabels = 3

// firstLabels names the first of some topics and counts the others.
func firstLabels(labels []string) string {
	text := strings.Join(labels[:min(len(labels), shownLabels)], "; ")
	if more := len(labels) - shownLabels; more > 0 {
		text += fmt.Sprintf("; and %d more", more)
	}
	return text
}

// matchLines says why the topic filter kept what it kept, one line for each query and reason.
func (r *Report) matchLines() []Line {
	labels := map[string]string{}
	for _, t := range r.Topics {
		labels[t.ID] = t.Label
	}
	type reason struct{ query, why string }
	var order []reason
	matched := map[reason][]string{}
	for _, m := range r.Matches {
		what := "a divergence itself"
		if m.Topic != "" {
			what = orWord(labels[m.Topic], m.Topic)
		}
		key := reason{m.Query, m.Why}
		if len(matched[key]) == 0 {
			order = append(order, key)
		}
		if !slices.Contains(matched[key], what) {
			matched[key] = append(matched[key], what)
		}
	}
	var lines []Line
	for _, key := range order {
		lines = append(lines, toned(fmt.Sprintf("--topic %s matched by %s: %s", key.query, key.why, firstLabels(matched[key])), Faint))
	}
	return lines
}
