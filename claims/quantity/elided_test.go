package quantity

import "testing"

// TestElided: a bare number takes the unit its clause leaves out, and no other does.
func TestElided(t *testing.T) {
	reads(t, []reading{
		{"a profit against a loss", "It lost 64 million euros, compared with a profit of 112 million a year earlier.", "money 6.4e+07 EUR [6.35e+07 6.45e+07] <64 million euros>; money 1.12e+08 EUR [1.115e+08 1.125e+08] <112 million>"},
		{"who guessed the sum is not counted", "It lost 64 million euros, more than the 38 million analysts had forecast.", "money 6.4e+07 EUR [6.35e+07 6.45e+07] <64 million euros>; money 3.8e+07 EUR [3.75e+07 3.85e+07] <38 million>"},
		{"people are counted", "It paid 64 million euros for the 38 million people had wanted.", "money 6.4e+07 EUR [6.35e+07 6.45e+07] <64 million euros>; count 3.8e+07 [3.75e+07 3.85e+07] <38 million>"},
		{"users are no sum", "It raised 5 million dollars and its reach rose to 112 million.", "money 5e+06 USD [4.5e+06 5.5e+06] <5 million dollars>; count 1.12e+08 [1.115e+08 1.125e+08] <112 million>"},
		{"where a change of a sum ended", "Analysts cut the target from 14.50 euros to 9.", "money 14.5 EUR [14.495 14.505] <14.50 euros>; money 9 EUR <9>"},
		{"a limit of a speed", "It was doing 115 kilometers an hour, above the limit of 80.", "measure 31.9444 m/s [31.8056 32.0833] <115 kilometers an hour>; measure 22.2222 m/s <80>"},
		{"a term beside a term", "He was sentenced to six years in prison; she was given four.", "duration 1.89342e+08 s [1.73563e+08 2.0512e+08] <six years>; duration 1.26228e+08 s [1.10449e+08 1.42006e+08] <four>"},
		{"points given beside a time are no term", "He played six years; she was given four.", "duration 1.89342e+08 s [1.73563e+08 2.0512e+08] <six years>; count 4 <four>"},
		{"wages in pounds", "His wages will be about 260,000 pounds a week.", "money about 260000 GBP [234000 286000] <about 260,000 pounds>"},
		{"weight lost in pounds", "She lost 2 pounds a week.", "measure 1.49997e-06 kg/s [1.12498e-06 1.87497e-06] <2 pounds a week>"},
		{"one of a group in front of its clause", "In roughly one patient in twelve it attacks the liver.", "count about 0.0833333 fraction [0.075 0.0916667] <roughly one patient in twelve>"},
		{"a margin of one", "They escaped by a single point.", "count 1 <a single>"},
		{"a single thing is no figure", "She sold not a single player.", ""},
		{"ages in months and years", "The children were between 6 months and 5 years old.", "age range 0.5,5 year [0.5 5] <between 6 months and 5 years old>"},
		{"how many digits a sum has is no sum", "It wants compensation in the high double-digit millions.", ""},
		{"an age behind people", "The gains came from tenants under 35.", "age less than 35 year [0 35] <under 35>"},
	})
}
