package quantity

import (
	"testing"

	"crossclaim/claims/text"
)

func one(t *testing.T, s string) Quantity {
	t.Helper()
	got := Find(text.Tokens(s), s, nil)
	if len(got) != 1 {
		t.Fatalf("%q: got %s, want one quantity", s, showAll(got))
	}
	return got[0]
}

func TestCompatible(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		want      bool
	}{
		{"a lower bound holds for more", "at least 50 people", "59 people", true},
		{"exact counts differ", "59 people", "58 people", false},
		{"the bound itself is close enough to over", "500 people", "over 500 people", true},
		{"a lower bound excludes less", "at least 59 people", "58 people", false},
		{"an upper bound excludes more", "up to 40 people", "41 people", false},
		{"an upper bound holds for less", "up to 40 people", "12 people", true},
		{"nearly 160,000 pounds are 73 tonnes at most", "nearly 160,000 pounds", "77 tonnes", false},
		{"a short ton may be what the other calls tonne", "a 25-ton truck", "25 tonnes", true},
		{"miles and kilometres are rounded apart", "it is 200 miles off", "it is 320 km off", true},
		{"miles and kilometres that differ", "it is 200 miles off", "it is 400 km off", false},
		{"Fahrenheit and Celsius", "it was 104F", "it was 40 degrees Celsius", true},
		{"rounded millions", "1.2 million people", "1.17 million people", true},
		{"rounded millions that differ", "1.2 million people", "1.4 million people", false},
		{"ends made by rounding do not touch", "13 percent", "14 percent", false},
		{"rounded percents", "13 percent", "13.4 percent", true},
		{"almost two dozen holds 19", "almost two dozen people", "19 people", true},
		{"almost two dozen holds 25", "almost two dozen people", "25 people", true},
		{"almost two dozen does not hold 17", "almost two dozen people", "17 people", false},
		{"almost two dozen does not hold 31", "almost two dozen people", "31 people", false},
		{"dozens hold 59", "dozens of people", "59 people", true},
		{"dozens do not hold 12", "dozens of people", "12 people", false},
		{"hundreds do not hold 59", "hundreds of people", "59 people", false},
		{"a third is 33 percent", "a third of voters", "33 percent of voters", true},
		{"a third is not half", "a third of voters", "half of voters", false},
		{"money rounded", "$5 billion", "$4.9 billion", true},
		{"money that differs", "$5 billion", "$6 billion", false},
		{"a range holds what lies in it", "20 to 30 people", "25 people", true},
		{"the ends of a range belong to it", "20 to 30 people", "30 people", true},
		{"a range excludes what lies outside", "20 to 30 people", "31 people", false},
		{"votes are pairs", "they voted 67-32", "they voted 67-33", false},
		{"a score told from the other side", "Spain won 2-1 there", "they lost 1-2 there", true},
		{"ages are exact", "a 35-year-old man", "a 36-year-old man", false},
		{"twice and three times", "jailed twice", "jailed three times", false},
		{"hours and minutes", "it took half an hour", "it took 30 minutes", true},
		{"about and a near number", "about 50 people", "47 people", true},
		{"about and a far number", "about 50 people", "70 people", false},
		{"two lower bounds never clash", "at least 50 people", "at least 90 people", true},
		{"bounds that exclude one another", "more than 500 people", "fewer than 400 people", false},
	} {
		t.Run(c.why, func(t *testing.T) {
			a, b := one(t, c.a), one(t, c.b)
			got := Compatible(a, b)
			if got != c.want {
				t.Errorf("Compatible(%s, %s) = %v", show(a), show(b), got)
			}
			if Compatible(b, a) != got {
				t.Errorf("Compatible(%s, %s) depends on the order", show(a), show(b))
			}
			if !Compatible(a, a) {
				t.Errorf("%s is not compatible with itself", show(a))
			}
		})
	}
}

func TestComparable(t *testing.T) {
	for _, c := range []struct {
		why, a, b string
		want      bool
	}{
		{"one unit after conversion", "5 miles", "8 km", true},
		{"length and weight", "5 miles", "8 tonnes", false},
		{"two currencies", "$500", "£500", false},
		{"percent and points", "5 percent", "5 percentage points", false},
		{"count and age", "35 people", "35 years old", false},
		{"fraction and percent", "half of them", "50 percent of them", true},
		{"fraction and count", "half of them", "50 people", false},
		{"ordinal and count", "the second man", "only two men", false},
	} {
		t.Run(c.why, func(t *testing.T) {
			a, b := one(t, c.a), one(t, c.b)
			if got := Comparable(a, b); got != c.want {
				t.Errorf("Comparable(%s, %s) = %v", show(a), show(b), got)
			}
			if Compatible(a, b) && !c.want {
				t.Errorf("%s and %s are compatible though not comparable", show(a), show(b))
			}
		})
	}
}
