package compare

import (
	"cmp"
	_ "embed"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"crossclaim/claims/packed"
)

//go:generate gzip -9 -n -k -f clash_weights.txt

// clashFile holds the weights that fit/clash.py wrote, packed.
//
//go:embed clash_weights.txt.gz
var clashFile string

// clashWeights are those of a logistic regression over findings that readers judged one by one without knowing what was shown: what each
// feature and what the scorer sees weigh, with their mean and their spread among them.
type clashWeights struct {
	constant float64
	of       []clashWeight // in the order of the file: sums must not depend on the order of a map
	seen     clashWeight
	tilts    map[string]tilt // of the kinds, or groups of them, of which findings were judged since
}

// tilt sets log odds right by what readers said of findings on later events (fit/tilt.tsv).
type tilt struct{ slope, shift float64 }

type clashWeight struct {
	name                 string
	weight, mean, spread float64
}

// clashModel are the weights of clash_weights.txt; the file is part of the program, so that a fault in it is one of the program.
var clashModel = embedded("clash_weights.txt.gz", &clashFile, func(file string) (clashWeights, error) {
	return parseClashWeights(packed.Text("clash_weights.txt.gz", file))
})

// parseClashWeights reads lines "WEIGHT MEAN SPREAD NAME"; the line of the constant has no mean and a spread of 1, and so
// have lines "SLOPE SHIFT 1 tilt KIND-OR-GROUP". An error names the line.
func parseClashWeights(text string) (clashWeights, error) {
	out := clashWeights{tilts: map[string]tilt{}}
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.SplitN(line, " ", 4)
		var v [3]float64
		for i := range v {
			if len(f) < 4 {
				return out, fmt.Errorf("%q has %d fields", line, len(f))
			}
			x, err := strconv.ParseFloat(f[i], 64)
			if err != nil {
				return out, fmt.Errorf("%q: %q is no number", line, f[i])
			}
			v[i] = x
		}
		if v[2] <= 0 {
			return out, fmt.Errorf("%q: a spread is above 0", line)
		}
		if f[3] == "constant" {
			out.constant = v[0]
			continue
		}
		if group, ok := strings.CutPrefix(f[3], "tilt "); ok {
			out.tilts[group] = tilt{v[0], v[1]}
			continue
		}
		w := clashWeight{f[3], v[0], v[1], v[2]}
		if w.name == wholePair {
			out.seen = w
			continue
		}
		out.of = append(out.of, w)
	}
	return out, nil
}

// clashGroup names the kinds of findings whose features weigh alike, "" for a kind of which too few were right, or whose features do not tell
// which: its confidence is told by the kind alone.
func clashGroup(kind string) string {
	switch kind {
	case "toll", "numeric", "age":
		return "figure"
	case denialKind:
		return "denial"
	case "negation", "implicit-negation", "modality", "factive", "antonym", "quantifier-scope":
		return "negation"
	case "date-time", "day", "hour":
		return "time"
	}
	return ""
}

// tiltOf names the findings together with which one of a kind is set right: fewer denials of what another text tells are right than of a charge in the
// same text, some sentences apart.
func tiltOf(kind string, told map[string]float64) string {
	if kind == denialKind && told[sentencesApart] == 0 {
		return "denial of another text"
	}
	return kind
}

// clash is how surely readers would call a finding a divergence, as log odds, and the part of each feature in it. seen is what the
// scorer makes of the two sentences (Reader). A feature that is not told is 0.
func (w clashWeights) clash(group, kind string, of []feature, seen float64) (odds float64, parts map[string]float64) {
	odds = w.constant
	told := map[string]float64{"kind " + kind: 1, "group " + group: 1}
	for _, f := range of {
		told[f.name], told[group+": "+f.name] = f.value, f.value
	}
	parts = map[string]float64{}
	for _, x := range w.of {
		v := x.part(told[x.name])
		odds += v
		parts[strings.TrimPrefix(x.name, group+": ")] += v
	}
	parts[wholePair] = w.seen.part(seen)
	odds += parts[wholePair]
	t, ok := w.tilts[tiltOf(kind, told)]
	if !ok {
		t, ok = w.tilts[group]
	}
	if ok {
		odds = float64(t.slope*odds) + t.shift
	}
	return odds, parts
}

// wholePair names what the scorer makes of two sentences as wholes.
const wholePair = "how the model reads both sentences"

// part is what a value adds to the log odds; the conversion keeps the product from being fused with the sum, which would not be the same
// everywhere.
func (w clashWeight) part(v float64) float64 { return float64(w.weight * ((v - w.mean) / w.spread)) }

// worthTelling is how many log odds a feature must move to be worth a word.
const worthTelling = 0.2

// mostTelling words the two features that move the odds most, each way.
func mostTelling(parts map[string]float64) string {
	names := make([]string, 0, len(parts))
	for name, v := range parts {
		if math.Abs(v) >= worthTelling && !strings.Contains(name, ": ") {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	slices.SortStableFunc(names, func(a, b string) int { return cmp.Compare(math.Abs(parts[b]), math.Abs(parts[a])) })
	var up, down []string
	for _, name := range names {
		switch {
		case parts[name] > 0 && len(up) < 2:
			up = append(up, readable(name))
		case parts[name] < 0 && len(down) < 2:
			down = append(down, readable(name))
		}
	}
	var out []string
	if len(up) > 0 {
		out = append(out, "for it: "+strings.Join(up, ", "))
	}
	if len(down) > 0 {
		out = append(out, "against it: "+strings.Join(down, ", "))
	}
	return strings.Join(out, "; ")
}
