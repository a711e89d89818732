package quantity

import "math"

// interval is what the words allow of a.value before conversion, and the bound they name. The conventions: a count in
// full figures is exact; a number with a scale word or a point is good to half a unit of its last digit; measures are
// rounded numbers; "about" is 10% either way; "nearly" is 10% below, of dozens a fifth; bounds are open to one side.
func (a amount) interval(e effect) (low, high float64, b Bound) {
	v := a.value
	low, high = v-a.half(), v+a.half()
	if a.class == vague || a.class == loose {
		low, high, b = a.low, a.high, About
	}
	tenth := math.Abs(v) / 10
	switch e {
	case atLeast:
		return v, math.Inf(1), AtLeast
	case more:
		return v, math.Inf(1), MoreThan
	case atMost:
		return min(0, v), max(v, a.high), AtMost
	case less:
		return min(0, v), v, LessThan
	case near:
		if a.dozens {
			return math.Floor(v - a.step), high, About // "almost two dozen" may be 19
		}
		return min(low, v-tenth), max(v, a.high), About
	case justOver:
		return v, max(high, v+tenth), MoreThan
	case about:
		return min(low, v-tenth), max(high, v+tenth), About
	}
	return low, high, b
}

// half is the half width that rounding allows.
func (a amount) half() float64 {
	v := math.Abs(a.value)
	switch a.kind {
	case Ordinal, Vote, Score:
		return 0
	}
	if a.step > 0 {
		return min(a.step/2, v/4) // "one million" is nearer to a million than half of it
	}
	switch a.kind {
	case Percent, Points:
		return 0.5
	case Measure, Duration:
		return min(max(0.5, min(lastDigit(v)/2, v/20)), v/4)
	case Age, Multiple:
		return 0
	}
	if v >= 1000 && lastDigit(v) >= 100 {
		return min(lastDigit(v)/2, v/20)
	}
	return 0
}

// lastDigit is the worth of one unit in the last digit that is not zero: 100 for 1,200.
func lastDigit(v float64) float64 {
	unit := 1.0
	for v >= 10*unit && math.Mod(v, 10*unit) == 0 {
		unit *= 10
	}
	return unit
}

const celsius, fahrenheit = "C", "F"

// convert takes v to the unit the quantity is reported in.
func convert(a amount, v float64) float64 {
	if a.scale == nil {
		return v
	}
	switch a.scale.name {
	case celsius:
		return v + 273.15
	case fahrenheit:
		return (v-32)*5/9 + 273.15
	}
	return v * a.scale.low
}
