package quantity

import (
	"testing"

	"crossclaim/claims/text"
)

func TestSpacesInNumbers(t *testing.T) {
	for _, c := range []struct {
		why, s string
		value  float64
		unit   string
	}{
		{"groups of a sum with spaces between", "in the sum of N298, 339, 887.04 only", 298339887.04, "NGN"},
		{"one group behind a currency", "in the sum of $840, 650 for masts", 840650, "USD"},
		{"a group that opens with a nought", "won with 187, 057 votes", 187057, ""},
		{"one space among many groups", "the sum of ₦20, 000,000,000 in July", 2e10, "NGN"},
		{"naira by their letter", "costs N1.6 billion a year", 1.6e9, "NGN"},
		{"naira with a letter behind", "refund N22.9b to the fund", 22.9e9, "NGN"},
		{"kobo are no thousands", "notes of N1,822,923,909,313.94k in all", 1822923909313.94, "NGN"},
		{"a day and a count", "On May 3, 200 people came", 200, ""},
	} {
		found := Find(text.Tokens(c.s), c.s, nil)
		if len(found) != 1 || found[0].Value != c.value || found[0].Unit != c.unit {
			t.Errorf("%s: %q gives %+v, want one of %v %s", c.why, c.s, found, c.value, c.unit)
		}
	}
	if found := Find(text.Tokens("She wore N95 masks."), "She wore N95 masks.", nil); len(found) > 0 {
		t.Errorf("masks are no money: %+v", found)
	}
}
