package text

import (
	"slices"
	"strings"
	"testing"
)

func TestTokens(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"full stop apart", "He left.", "he left ."},
		{"negated auxiliary", "They don't know", "they do not know"},
		{"will not", "It won't end", "it will not end"},
		{"cannot in one word", "We cannot go", "we can not go"},
		{"can't", "We can’t go", "we can not go"},
		{"possessive, curly", "Putin’s visit", "putin 's visit"},
		{"possessive of a plural", "the Iranians' plea", "the iranians ' plea"},
		{"single quotes close", "the 'old plans' failed", "the ' old plans ' failed"},
		{"other clitics", "I'm sure they've said we'll go", "i am sure they have said we will go"},
		{"clitic that stands apart", "Angola 's satellite", "angola 's satellite"},
		{"name with an apostrophe", "O'Brien and Sana'a", "o'brien and sana'a"},
		{"elided century", "the '90s", "the '90s"},
		{"hyphens", "a state-of-the-art S-400 and al-Assad", "a state-of-the-art s-400 and al-assad"},
		{"hanging hyphen", "mid- and long-range", "mid- and long-range"},
		{"word broken by hyphen at the line end", "its neo-\nimperialist plans", "its neo-imperialist plans"},
		{"acronyms", "U.S. and U.S.-led S.U.V.s", "u.s. and u.s.-led s.u.v.s"},
		{"money", "$4.9 billion and €20", "$ 4.9 billion and € 20"},
		{"percent", "13% of 1,200", "13 % of 1,200"},
		{"list of years", "in 2015,2016", "in 2015 , 2016"},
		{"unit in one word", "a 25-ton truck, 100kg", "a 25-ton truck , 100kg"},
		{"vote with an en dash", "67–32 and 67-32", "67-32 and 67-32"},
		{"clock, date, ordinal", "at 19:30 on 07/15/2016 the 3rd", "at 19:30 on 07/15/2016 the 3rd"},
		{"negative figure", "fell to -5 degrees", "fell to -5 degrees"},
		{"name with a figure", "Covid-19 and F-16s", "covid-19 and f-16s"},
		{"pairs with a slash", "and/or, km/h", "and/or , km/h"},
		{"names with a slash", "Reuters/Getty", "reuters / getty"},
		{"ampersand", "AT&T and A & B", "at&t and a & b"},
		{"curly quotes", "“no”", `" no "`},
		{"em dash without blanks", "Iran—devastated", "iran - devastated"},
		{"double hyphen", "rate -- down", "rate - down"},
		{"en dash between names", "Moscow–Tehran axis", "moscow-tehran axis"},
		{"dots", "wait… and wait...", "wait ... and wait ..."},
		{"tags and addresses", "#PrayForNice @Snowden www.npr.org a.b@c.org", "#prayfornice @snowden www.npr.org a.b@c.org"},
		{"address at the end", "see https://x.org/a?b=c.", "see https://x.org/a?b=c ."},
		{"abbreviations", "Gen. Lee on Jan. 6", "gen. lee on jan. 6"},
		{"no abbreviation without a figure", "He said no.", "he said no ."},
		{"missing blank", "week.The end", "week . the end"},
		{"soft hyphen", "co\u00adoperate", "cooperate"},
		{"a point inside a word with a figure", "a magnitude-5.2 quake.", "a magnitude-5.2 quake ."},
		{"a figure may begin with its point", "a .38-caliber gun", "a .38-caliber gun"},
		{"other letters", "Süddeutsche Übung", "süddeutsche übung"},
		{"control characters are blanks", "a\x1b[31mb", "a [ 31mb"},
	} {
		t.Run(c.why, func(t *testing.T) {
			var got []string
			for _, tok := range Tokens(c.text) {
				got = append(got, tok.Norm)
			}
			if !slices.Equal(got, strings.Split(c.want, " ")) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestKinds(t *testing.T) {
	want := map[string]Kind{"they": Word, "do": Word, "not": Clitic, "have": Word, "$": Symbol, "4.9": Number, "25-ton": Number, "%": Symbol, "13": Number, ".": Punct}
	for _, tok := range Tokens("They don't have $4.9, 13% or 25-ton.") {
		if k, ok := want[tok.Norm]; ok && k != tok.Kind {
			t.Errorf("%q: kind %d, want %d", tok.Norm, tok.Kind, k)
		}
	}
}
