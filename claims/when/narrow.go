package when

import "time"

// third says whether the edge names ten days of a month: "early May". What they are compared with may lie a little beside them.
func (d date) third() bool { return d.grain == month && (d.edge == early || d.edge == late) }

// narrow applies the edge: the middle leaves room, since nobody says where it ends.
func (d date) narrow(iv, anchor Interval) Interval {
	length := iv.To.Sub(iv.From)
	cut := func(a, b int) Interval { // in hundredths, to whole days
		return Interval{iv.From.Add(length / 100 * time.Duration(a)).Truncate(oneDay), iv.From.Add(length / 100 * time.Duration(b)).Truncate(oneDay)}
	}
	if from := iv.From; d.third() {
		if d.edge == early {
			return Interval{from, from.AddDate(0, 0, 10)}
		}
		return Interval{from.AddDate(0, 0, 20), iv.To}
	}
	switch d.edge {
	case early:
		return cut(0, 45)
	case mid:
		return cut(25, 75)
	case late:
		return Interval{cut(55, 100).From, iv.To}
	case begin:
		if iv.From.AddDate(1, 0, 0).Equal(iv.To) {
			return Interval{iv.From, iv.From.AddDate(0, 3, 0)}
		}
		return cut(0, 25)
	case end:
		return Interval{cut(75, 100).From, iv.To}
	case sofar:
		return Interval{iv.From, anchor.To}
	case onwards:
		return Interval{anchor.From, iv.To}
	case shareOf:
		return d.part(iv)
	case firstHalf:
		return Interval{iv.From, half(iv)}
	case secondHalf:
		return Interval{half(iv), iv.To}
	}
	if d.edge >= firstQuarter {
		y := iv.From.Year()
		q := int(d.edge - firstQuarter)
		return Interval{date0(y, 3*q+1, 1), date0(y, 3*q+4, 1)}
	}
	return iv
}

// half is the middle: the first of July for a year, else the day half way.
func half(iv Interval) time.Time {
	if y := iv.From.Year(); iv.To.Equal(date0(y+1, 1, 1)) && iv.From.Equal(date0(y, 1, 1)) {
		return date0(y, 7, 1)
	}
	return iv.From.Add(iv.To.Sub(iv.From) / 2).Truncate(oneDay)
}

// within narrows a day to its hours.
func (d date) within(iv Interval) Interval {
	if d.grain != day || d.shape == ago {
		return iv
	}
	from := iv.From
	switch {
	case d.minute >= 0 && !d.loose:
		at := from.Add(time.Duration(d.minute-d.offset) * time.Minute)
		slack := time.Duration(d.slack) * time.Minute
		iv = Interval{at.Add(-slack), at.Add(slack + time.Minute)}
		if end := from.AddDate(0, 0, 1); d.minute == 24*60 && d.offset == 0 && iv.To.After(end) {
			iv.To = end // "midnight on Monday" is still Monday
		}
		return iv
	case d.to > 0:
		return Interval{from.Add(time.Duration(d.from) * time.Hour), from.Add(time.Duration(d.to) * time.Hour)}
	}
	return iv
}
