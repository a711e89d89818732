package source

import (
	_ "embed"
	"regexp"
	"strconv"
	"strings"
	"time"

	"crossclaim/claims/when"
)

//go:embed zones.txt
var zoneFile string

// zones gives the offset from UTC of the abbreviations of time zones, in minutes.
var zones = readZones(zoneFile)

func readZones(file string) map[string]int {
	out := map[string]int{}
	for line := range strings.Lines(file) {
		f := strings.Fields(line)
		if len(f) < 2 || strings.HasPrefix(f[0], "#") {
			continue
		}
		minutes, err := strconv.Atoi(f[1])
		if err == nil {
			out[f[0]] = minutes
		}
	}
	return out
}

const month = `(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`

// The forms of a day: 2016-07-15, July 15, 2016, 15 July 2016, 2016/07/15, 15/07/2016 where only one order is possible.
var dayForms = []*regexp.Regexp{
	regexp.MustCompile(`\b(?P<year>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<day>\d{1,2})`),
	regexp.MustCompile(`(?i)\b` + month + `\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})\b`),
	regexp.MustCompile(`(?i)\b(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?` + month + `,?\s+(?P<year>\d{4})\b`),
	regexp.MustCompile(`\b(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<year>\d{4})\b`),
}

var (
	isoTime   = regexp.MustCompile(`^T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?(Z|[+-]\d{2}:?\d{2}|[A-Z]{2,5}\b))?`)
	clockTime = regexp.MustCompile(`(?i)\b(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2}))?\s*(am\b|pm\b|a\.m\.|p\.m\.)?(?:[\s(]*(Z\b|GMT[+-]\d{1,2}|UTC[+-]\d{1,2}|[+-]\d{2}:?\d{2}|[A-Z]{2,5}\b))?`)
)

// parseDate reads the first date of a text, with its time of day and zone if they follow or stand before it. A day
// without a time, and midnight without a zone, are the whole day; a time without a zone is taken as UTC.
func parseDate(s string) (when.Interval, bool) {
	for _, form := range dayForms {
		at := form.FindStringSubmatchIndex(s)
		if at == nil {
			continue
		}
		y, m, d, ok := day(form, s, at)
		if !ok {
			continue
		}
		return moment(y, m, d, s[:at[0]], s[at[1]:]), true
	}
	return when.Interval{}, false
}

// day reads the groups of a form; an impossible or ambiguous day is refused.
func day(form *regexp.Regexp, s string, at []int) (y, m, d int, ok bool) {
	group := func(name string) string {
		i := form.SubexpIndex(name)
		if i < 0 || at[2*i] < 0 {
			return ""
		}
		return s[at[2*i]:at[2*i+1]]
	}
	number := func(name string) int { n, _ := strconv.Atoi(group(name)); return n }
	y, m, d = number("year"), number("m"), number("day")
	if word := group("month"); word != "" {
		m = strings.Index("janfebmaraprmayjunjulaugsepoctnovdec", strings.ToLower(word))/3 + 1
	}
	if group("a") != "" {
		a, b := number("a"), number("b")
		if a <= 12 && b <= 12 && a != b {
			return 0, 0, 0, false
		}
		m, d = min(a, b), max(a, b)
	}
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return y, m, d, y >= 1000 && t.Day() == d && int(t.Month()) == m
}

// moment adds the time of day that stands around the date.
func moment(y, m, d int, before, after string) when.Interval {
	from := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	whole := when.Interval{From: from, To: from.AddDate(0, 0, 1)}
	h, minute, sec, zone, ok := clock(before, after)
	if !ok {
		return whole
	}
	offset, known := zoneOffset(zone, from)
	if !known && h == 0 && minute == 0 && sec <= 0 {
		return whole
	}
	width := time.Second
	if sec < 0 {
		width, sec = time.Minute, 0
	}
	start := time.Date(y, time.Month(m), d, h, minute, sec, 0, time.UTC).Add(-time.Duration(offset) * time.Minute)
	return when.Interval{From: start, To: start.Add(width)}
}

// clock finds hour, minute, second (-1: not given) and zone behind the day, or else before it.
func clock(before, after string) (h, minute, sec int, zone string, ok bool) {
	if g := isoTime.FindStringSubmatch(after); g != nil {
		return clockParts(g[1], g[2], g[3], "", g[4])
	}
	for _, part := range []string{after[:min(len(after), 40)], before[max(0, len(before)-40):]} {
		for _, g := range clockTime.FindAllStringSubmatch(part, -1) {
			if g[2] == "" && g[4] == "" {
				continue
			}
			if h, minute, sec, zone, ok = clockParts(g[1], g[2], g[3], strings.ToLower(g[4]), g[5]); ok {
				return h, minute, sec, zone, true
			}
		}
	}
	return 0, 0, 0, "", false
}

func clockParts(hour, minute, second, half, zone string) (h, m, sec int, z string, ok bool) {
	h, _ = strconv.Atoi(hour)
	m, _ = strconv.Atoi(minute)
	sec = -1
	if second != "" {
		sec, _ = strconv.Atoi(second)
	}
	if half != "" {
		if h < 1 || h > 12 {
			return 0, 0, 0, "", false
		}
		h %= 12
		if half[0] == 'p' {
			h += 12
		}
	}
	return h, m, sec, zone, h < 24 && m < 60 && sec < 60
}

// zoneOffset is the offset of a zone in minutes; known is false for none and for a word that is no zone.
func zoneOffset(zone string, day time.Time) (minutes int, known bool) {
	zone = strings.ToUpper(zone)
	if strings.HasPrefix(zone, "GMT") || strings.HasPrefix(zone, "UTC") {
		zone = zone[3:]
		if zone == "" {
			return 0, true
		}
	}
	switch {
	case zone == "Z":
		return 0, true
	case strings.HasPrefix(zone, "+"), strings.HasPrefix(zone, "-"):
		digits := strings.ReplaceAll(zone[1:], ":", "")
		n, err := strconv.Atoi(digits)
		if len(digits) > 2 {
			n = n/100*60 + n%100
		} else {
			n *= 60
		}
		if zone[0] == '-' {
			n = -n
		}
		return n, err == nil
	case (zone == "ET" || zone == "CT" || zone == "MT" || zone == "PT") && day.Month() > time.March && day.Month() < time.November:
		zone = zone[:1] + "DT"
	}
	minutes, known = zones[zone]
	return minutes, known
}
