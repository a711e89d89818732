package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// word reads a word with its inner marks: hyphens, apostrophes, the stops of "U.S." and of abbreviations.
func (s *scanner) word() {
	end, letters := s.pos, 0 // letters since the last stop
	dotted := false          // every part so far is one letter: "U.S"
	for {
		r, w := s.peek(end)
		after, aw := s.peek(end + w)
		switch {
		case isWord(r):
			letters++
		case isApostrophe(r) && isWord(after):
			letters = 9
		case isHyphen(r) && isWord(after):
			letters = 9
		case isHyphen(r) && (s.isBroken(end+w, after) || s.isSuspended(end+w)):
			s.emitWord(s.pos, s.afterBreak(end+w), Word)
			return
		case r == '.' && isDigit(after) && isDigit(s.before(end)): // "magnitude-5.2"
			letters = 9
		case r == '–' && s.isCompound(end, after):
			letters = 9
		case r == '.' && isWord(after) && s.isAcronym(letters, dotted, end+w+aw, after):
			dotted, letters = true, 0
		case r == '.' && dotted && letters == 1:
			end = s.acronymTail(end + w)
			s.emitWord(s.pos, end, Word)
			return
		case r == '.' && s.isAbbreviation(end, letters, after):
			s.emitWord(s.pos, end+w, Word)
			return
		case r == '/' && s.isPair(end, after), r == '&' && isUpper(after) && isUpper(s.before(end)):
			letters = 9
		default:
			s.emitWord(s.pos, end, Word)
			return
		}
		end += w
	}
}

func isUpper(r rune) bool { return 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r) }

func isLower(r rune) bool { return 'a' <= r && r <= 'z' || r >= utf8.RuneSelf && unicode.IsLower(r) }

// isAcronym says whether the stop before `after` is one of an acronym ("U.S.", "e.g.", "Ph.D."); next is the offset
// behind `after`.
func (s *scanner) isAcronym(letters int, dotted bool, next int, after rune) bool {
	third, _ := s.peek(next)
	single := !isWord(third)
	if letters == 1 {
		return single && (third == '.' || dotted || isUpper(after))
	}
	return letters == 2 && !dotted && third == '.' && isUpper(after)
}

// acronymTail reads what clings to the last stop of an acronym: "U.S.-led", "S.U.V.s".
func (s *scanner) acronymTail(end int) int {
	r, w := s.peek(end)
	after, _ := s.peek(end + w)
	if !(isHyphen(r) && isWord(after)) && !(r == 's' && !isWord(after)) {
		return end
	}
	for end += w; ; end += w {
		r, w = s.peek(end)
		after, _ = s.peek(end + w)
		if !isWord(r) && !(isHyphen(r) && isWord(after)) {
			return end
		}
	}
}

const longestAbbreviation = 12

// isAbbreviation says whether the word that ends at the offset keeps its stop: a listed abbreviation, or an initial
// before a name ("George W. Bush").
func (s *scanner) isAbbreviation(end, letters int, after rune) bool {
	if end-s.pos > longestAbbreviation {
		return false
	}
	word := s.src[s.pos : end+1]
	next, _ := s.peek(s.skip(end + 1))
	switch {
	case abbreviations["number"][word]:
		return isDigit(next) || starters["timeword"][strings.ToLower(word)] && s.beforeDate(end+1)
	case abbreviations["month"][word]:
		return isDigit(next) || !isWord(after)
	case abbreviations["state"][word]:
		return s.followsComma() || s.beforeTitle(end+1)
	case isWord(after) && !isUpper(after):
		return false
	case abbreviations["title"][word], abbreviations["inner"][word] && len(word) > 2, abbreviations["name"][word],
		abbreviations["time"][word], abbreviations["open"][word]:
		return true
	case word == "v.":
		return isUpper(next)
	case word == "S." && isDigit(next):
		return true // a bill of the Senate
	case letters == 1 && isUpper(s.before(end)) && isUpper(next):
		return word != "I." && !starters["opener"][s.lowerWordAt(s.skip(end+1))]
	}
	return false
}

// followsComma says whether the token before is a comma or an opening bracket.
func (s *scanner) followsComma() bool {
	if len(s.out) == 0 {
		return false
	}
	last := s.out[len(s.out)-1].Norm
	return last == "," || last == "(" || last == "-"
}

// beforeTitle says whether the word behind the offset is the title of an office: "Va. Sen. Ann Lee".
func (s *scanner) beforeTitle(at int) bool {
	from := s.skip(at)
	to := from + len(s.lowerWordAt(from))
	return to < s.end && s.src[to] == '.' && abbreviations["title"][s.src[from:to+1]]
}

// beforeDate says whether a month and a day stand behind the offset: "Sun. Dec. 31".
func (s *scanner) beforeDate(at int) bool {
	from := s.skip(at)
	w := s.lowerWordAt(from)
	to := from + len(w)
	if to < s.end && s.src[to] == '.' {
		w, to = w+".", to+1
	}
	day, _ := s.peek(s.skip(to))
	return starters["timeword"][w] && isDigit(day)
}

// skip is the offset of the first visible character from at on.
func (s *scanner) skip(at int) int {
	for r, w := s.peek(at); w > 0 && isSpace(r); r, w = s.peek(at) {
		at += w
	}
	return at
}

// lowerWordAt is the lower-case word that starts at the offset.
func (s *scanner) lowerWordAt(at int) string {
	end := at
	for r, w := s.peek(end); isWord(r); r, w = s.peek(end) {
		end += w
	}
	return strings.ToLower(s.src[at:end])
}

// isBroken says whether a word goes on in the next line behind a hyphen.
func (s *scanner) isBroken(at int, after rune) bool {
	if after != '\n' && after != '\r' {
		return false
	}
	next := s.skip(at)
	r, _ := s.peek(next)
	w := s.lowerWordAt(next)
	return isLower(r) && w != "and" && w != "or" && w != "to"
}

// isSuspended says whether "and" or "or" follows a hanging hyphen: "mid- and long-range".
func (s *scanner) isSuspended(at int) bool {
	r, _ := s.peek(at)
	if !isSpace(r) {
		return false
	}
	w := s.lowerWordAt(s.skip(at))
	return w == "and" || w == "or" || w == "to"
}

// afterBreak is the end of the word that started before a line break; at is the offset behind its hyphen.
func (s *scanner) afterBreak(at int) int {
	next := s.skip(at)
	r, _ := s.peek(next)
	if next == at || !s.isBroken(at, '\n') || !isLower(r) || !strings.ContainsAny(s.src[at:next], "\r\n") {
		return at
	}
	for {
		r, w := s.peek(next)
		after, _ := s.peek(next + w)
		if !isWord(r) && !((isHyphen(r) || isApostrophe(r)) && isWord(after)) {
			return next
		}
		next += w
	}
}

// isCompound says whether an en dash joins two names: "Moscow–Tehran".
func (s *scanner) isCompound(end int, after rune) bool {
	first, _ := s.peek(s.pos)
	return isUpper(first) && isUpper(after) || isDigit(s.before(end)) && isDigit(after)
}

// isPair says whether a slash joins two short words: "and/or", "km/h", "TCP/IP".
func (s *scanner) isPair(end int, after rune) bool {
	b := s.before(end)
	return isLower(b) && isLower(after) || isUpper(b) && isUpper(after) && end-s.pos <= 3
}

// longestAddress keeps the search for an address linear in texts without blanks.
const longestAddress = 200

// address is the end of a web or mail address that starts at the position, else 0.
func (s *scanner) address() int {
	rest := s.src[s.pos:s.end]
	rest = rest[:min(len(rest), 8)]
	isURL := strings.HasPrefix(rest, "http://") || strings.HasPrefix(rest, "https://") || strings.HasPrefix(rest, "www.")
	end, stop, at := s.pos, 0, false
	for {
		r, w := s.peek(end)
		if w == 0 || isSpace(r) || !isURL && end-s.pos > longestAddress || r > 0x7f && !isWord(r) || strings.ContainsRune("\"'<>()[],;", r) {
			break
		}
		if !isURL && !isWord(r) && r != '.' && r != '-' && r != '_' && r != '@' {
			break
		}
		switch r {
		case '.':
			stop = end
		case '@':
			at = true
		}
		end += w
	}
	for end > s.pos && strings.IndexByte(".:!?-", s.src[end-1]) >= 0 {
		end--
	}
	if isURL || at && stop > 0 {
		return end
	}
	if stop == 0 || stop >= end {
		return s.shortAddress(end)
	}
	if abbreviations["domain"][s.src[stop+1:end]] && end-s.pos > 5 {
		return end
	}
	return 0
}

// shortAddress handles "name.com." whose last stop ends the sentence.
func (s *scanner) shortAddress(end int) int {
	if i := strings.LastIndexByte(s.src[s.pos:end], '.'); i > 0 && abbreviations["domain"][s.src[s.pos+i+1:end]] && end-s.pos > 5 {
		return end
	}
	return 0
}
