// Package quantity finds the numbers of a sentence and what they amount to.
//
// In: the tokens of a sentence. Out: quantities with the tokens they cover, as intervals with a unit.
// Invariant: a quantity never claims more precision than its words: "about 50" and "dozens" are intervals.
package quantity

// Kind tells what sort of number it is; different kinds are never compared.
type Kind uint8

// The kinds of quantity.
const (
	Count    Kind = iota // 27 people, dozens, a third of the (Unit "fraction")
	Money                // $4.9 billion; Unit is the ISO code
	Percent              // 13 percent
	Points               // percentage points
	Measure              // 25 tonnes, 300 km, 230 miles; Value in the SI unit named by Unit
	Ordinal              // second, 28th
	Age                  // 35-year-old, aged 35
	Score                // 2-1
	Vote                 // 67-32, 67 to 32
	Duration             // three hours; Value in seconds
	Multiple             // twice, threefold
)

// Bound tells how the words hedge the value.
type Bound uint8

// The bounds. About covers nearly, around, some, roughly, almost.
const (
	Exact Bound = iota
	About
	AtLeast
	AtMost
	MoreThan
	LessThan
	Range
)

// Quantity is one value with the tokens [First, Last] it covers (inclusive, the hedge and the unit included).
type Quantity struct {
	First, Last int
	Number      int // index of the token that carries the (first) number
	Kind        Kind
	Bound       Bound
	Low, High   float64 // interval the words allow, after rounding: "about 50" 45..55; +Inf for at least
	Value       float64 // the number named, in Unit
	Second      float64 // second number of scores, votes and ranges
	Unit        string  // "", ISO currency, "m", "kg", "K", "s", "%", "fraction", "barrel", ...
	Text        string  // the words as they stand, for messages
}
