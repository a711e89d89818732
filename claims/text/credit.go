package text

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

var (
	galleryMark = regexp.MustCompile(`(?i)(?:play slideshow|getty images|hide caption|photos?|images?) \d+ of \d+`)
	frameMark   = regexp.MustCompile(`\((?:second |far |top |bottom |back |front )?(?:left|right|centre|center|L|R|C|L-R|C-R|C-L|pictured|file photo|file picture|file)\b|\bpictured\b|, (?:left|right|cent(?:er|re)),`)
	nameSlash   = regexp.MustCompile(`^(.*?)(?:^|[ ”"])(?:\p{Lu}[\p{L}.'’-]+ ){1,3}?\p{Lu}[\p{L}.'’-]*/(\p{Lu}[\p{L}/ ]+)$`)
	nameOutlet  = regexp.MustCompile(`^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2} ?/ ?(?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3}$`)
)

// hasCounter says whether "4 of 30" or the like stands in the text.
func hasCounter(s string) bool {
	for {
		i := strings.Index(s, " of ")
		if i < 0 {
			return false
		}
		if i > 0 && isDigit(rune(s[i-1])) && i+4 < len(s) && isDigit(rune(s[i+4])) {
			return true
		}
		s = s[i+4:]
	}
}

// slashTail finds "Jane Doe/AP" at the end of a block: what stands before it, and the credit behind the slash.
func slashTail(raw string) []string {
	cut := max(0, len(raw)-90)
	if strings.LastIndexByte(raw[cut:], '/') < 0 {
		return nil
	}
	return nameSlash.FindStringSubmatch(raw[runeStart(raw, cut):])
}

// runeStart is the first offset from at on at which a character starts.
func runeStart(s string, at int) int {
	for at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	return at
}

// knownCredit says whether a credit is one agency or picture desk, or several with slashes.
func knownCredit(s string) bool {
	for f := range strings.SplitSeq(s, "/") {
		if !credits.agency[f] && !credits.photo[f] {
			return false
		}
	}
	return true
}

// isCaption says whether a block describes a picture: it begins or ends with a photo credit, or says where people stand
// in the frame.
func isCaption(raw string, open bool) bool {
	if len(raw) > longestFurniture {
		return false
	}
	if strings.Contains(raw, "©") || hasCounter(raw) && galleryMark.MatchString(raw) || strings.HasPrefix(raw, "Image ") && open {
		return true
	}
	if open && startsWithCredit(raw) {
		return true
	}
	if at := sourceTail(raw); at > 0 {
		before := strings.TrimSpace(raw[:at])
		return open && !terminated(before) && strings.Count(before, " ")+1 >= leastChart
	}
	if open && (strings.Contains(raw, "(") || strings.Contains(raw, ", ") || strings.Contains(raw, "pictured")) && frameMark.MatchString(raw) {
		return true
	}
	if at := slashTail(raw); at != nil && (at[1] == "" || open) && knownCredit(at[2]) {
		return true
	}
	if open && len(raw) <= 60 && strings.Contains(raw, "/") && nameOutlet.MatchString(raw) {
		return true
	}
	part, bracket := lastPart(raw)
	if part == "" {
		return false
	}
	agency, photo := creditKind(part)
	switch {
	case photo:
		return bracket || open
	case agency && !bracket && open:
		return strings.Count(strings.TrimSuffix(raw, part), ". ") <= 1
	}
	return false
}

// leastChart is the number of words before its source that make the text of a chart: a heading and what is measured.
const leastChart = 5

// sourceTail is where "Source: Energy Ministry, ..." starts at the end of a block, 0 for nowhere.
func sourceTail(raw string) int {
	cut := runeStart(raw, max(0, len(raw)-longestSource))
	if !strings.Contains(raw[cut:], "ource") && !strings.Contains(raw[cut:], "OURCE") {
		return 0
	}
	for _, label := range []string{" Source: ", " Sources: ", " SOURCE: ", " SOURCES: "} {
		i := strings.LastIndex(raw[cut:], label)
		if i < 0 {
			continue
		}
		tail := raw[cut+i+len(label):]
		if r, _ := utf8.DecodeRuneInString(tail); isUpper(r) && (!terminated(tail) || onlyNames(tail)) && !innerStop(tail) {
			return cut + i + 1
		}
	}
	return 0
}

// longestSource in bytes is looked at for the source of a chart.
const longestSource = 130

// startsWithCredit knows "GETTY Max ...", "Getty Images The ...", "AP:Associated Press Felipe ...".
func startsWithCredit(raw string) bool {
	head := raw[:min(len(raw), 40)]
	if r, _ := utf8.DecodeRuneInString(raw); !isUpper(r) {
		return false
	}
	for end := len(head); end > 0; end = strings.LastIndexAny(head[:end], " :") {
		name := strings.Trim(head[:end], " :")
		if i := strings.LastIndexAny(name, ":•/|"); i > 0 && strings.ToUpper(name[:i]) == name[:i] {
			name = strings.TrimLeft(name[i:], ":•/| ")
		}
		isPhoto := credits.photo[name] && name != "Image" && name != "File" && name != "Photo" && name != "Facebook" && name != "Twitter"
		isAgency := credits.agency[name] && (strings.ToUpper(name) == name && len(name) > 3 || strings.Contains(head[:end], ":"))
		if isPhoto || isAgency {
			return end < len(raw) && startsSentence(strings.TrimLeft(raw[end:], " :"))
		}
	}
	return false
}

// lastPart is what may be a credit at the end of a block: the last bracket, or the words behind the last stop, slash
// or dash.
func lastPart(raw string) (part string, bracket bool) {
	if strings.HasSuffix(raw, ")") || strings.HasSuffix(raw, "]") {
		i := strings.LastIndexAny(raw, "([")
		if i < 0 || len(raw)-i > 90 {
			return "", true
		}
		return raw[i:], true
	}
	tail := raw[runeStart(raw, max(0, len(raw)-60)):]
	best := -1
	for _, sep := range []string{". ", ".” ", `." `, " / ", " - ", " – ", " — ", "| ", "? ", "! ", ") "} {
		if i := strings.LastIndex(tail, sep); i >= 0 {
			best = max(best, i+len(sep))
		}
	}
	if best < 0 || best >= len(tail) {
		return "", false
	}
	return tail[best:], false
}

// creditKind says whether every word of the part is of a credit, and of which kind.
func creditKind(part string) (agency, photo bool) {
	inner := strings.Trim(part, "()[]. ")
	if credits.agency[inner] {
		return true, false
	}
	if inner == "" || len(inner) > 88 {
		return false, false
	}
	if head, _, ok := strings.Cut(inner, ": "); ok && credits.photo[head] {
		return false, true
	}
	if isDomain(inner) {
		return true, false
	}
	if left, right, ok := strings.Cut(inner, "/"); ok && part[0] == '(' && isName(left) && isName(right) && strings.Contains(strings.TrimSpace(left), " ") {
		return false, true
	}
	known := 0
	for _, f := range strings.FieldsFunc(inner, func(r rune) bool { return r == '/' || r == ',' || r == ':' || r == '|' || r == ';' }) {
		f = strings.TrimPrefix(strings.TrimSpace(f), "via ")
		switch {
		case credits.photo[f]:
			known, photo = known+1, true
		case credits.agency[f], hasCreditWord(f):
			known++
		case f != "" && !isName(f):
			return false, false
		}
	}
	return false, known > 0
}

// hasCreditWord says whether a name of a credit stands among the words: "Pool via AP", "Getty Images Europe".
func hasCreditWord(s string) bool {
	for _, w := range strings.Fields(s) {
		if credits.photo[w] || credits.agency[w] && w != "Staff" {
			return true
		}
	}
	return false
}

// isName says whether all words begin with a capital, as in a photographer's name.
func isName(s string) bool {
	for _, w := range strings.Fields(s) {
		if r, _ := utf8.DecodeRuneInString(w); !isUpper(r) && w != "via" && w != "de" && w != "van" && w != "al" {
			return false
		}
	}
	return true
}

func isDomain(s string) bool {
	i := strings.LastIndexByte(s, '.')
	return i > 1 && abbreviations["domain"][s[i+1:]] && !strings.ContainsAny(s, " /")
}

// trailingCredit is the length of an agency's name behind the last sentence of a block: "... . (Reuters)", "... . AFP".
func trailingCredit(raw string) int {
	part, _ := lastPart(raw)
	if part == "" || part == raw {
		return 0
	}
	before := strings.TrimRight(raw[:len(raw)-len(part)], " -–—|/")
	agency, photo := creditKind(part)
	if (agency || photo) && terminated(before) {
		return len(part)
	}
	return 0
}

// innerStop says whether a sentence ends inside the line.
func innerStop(raw string) bool {
	for i := 2; i+2 < len(raw); i++ {
		if strings.IndexByte(".!?", raw[i]) >= 0 && isLower(rune(raw[i-1])) && isLower(rune(raw[i-2])) && raw[i+1] == ' ' {
			if r, _ := utf8.DecodeRuneInString(raw[i+2:]); isUpper(r) {
				return true
			}
		}
	}
	return false
}
