package source

import (
	"cmp"
	"regexp"
	"strings"

	"crossclaim/claims/text"
)

var (
	fence     = regexp.MustCompile("^ {0,3}(```|~~~)")
	rule      = regexp.MustCompile(`^ {0,3}(?:(?:[-*_] *){3,}|=+|-+) *$`)
	divider   = regexp.MustCompile(`^ *\|?(?: *:?-+:? *\|)+ *:?-*:? *\|?$`)
	hashes    = regexp.MustCompile(`^ {0,3}#{1,6}(?: |$)`)
	quoted    = regexp.MustCompile(`^ {0,3}(?:> ?)+`)
	reference = regexp.MustCompile(`^ {0,3}\[[^\]]+\]: +\S`)
	inlines   = regexp.MustCompile(`!\[[^\]\n]*\]\([^)\n]*\)|\[\^[^\]\n]+\]|\]\([^)\n]*\)|\]\[[^\]\n]*\]|<!--.*?-->|</?[a-zA-Z][^>\n]*>|\*+|__+|~~|` + "`+" + `|\\[\\*_#\[\]()>!.|` + "`" + `-]`)
	matter    = regexp.MustCompile(`(?i)^(title|headline|date|published|outlet|source|publication): *["']?(.*?)["']? *$`)
)

// markdown blanks the markup of a Markdown text, byte for byte, and reads its front matter. Code, images and the targets
// of links go; the words of links, headings and tables stay, each row of a table as a line of its own.
func markdown(raw string) (plain string, noise []text.Noise, about Meta) {
	out := []byte(raw)
	hide := func(from, to int, why string) {
		seen := false
		for i := from; i < to; i++ {
			if out[i] != '\n' && out[i] != '\r' && out[i] != ' ' {
				out[i], seen = ' ', true
			}
		}
		if seen {
			noise = append(noise, text.Noise{Span: text.Span{Start: from, End: to}, Why: why})
		}
	}
	inCode, inMatter, at := "", false, 0
	for full := range strings.Lines(raw) {
		line := strings.TrimRight(full, "\r\n")
		from, to := at, at+len(line)
		at += len(full)
		mark := fence.FindStringSubmatch(line)
		switch {
		case from == 0 && line == "---" && strings.Contains(raw[len(full):], "\n---"):
			inMatter = true
			hide(from, to, "front matter")
		case inMatter:
			inMatter = line != "---"
			about = about.over(matterLine(line))
			hide(from, to, "front matter")
		case inCode != "":
			if mark != nil && mark[1] == inCode {
				inCode = ""
			}
			hide(from, to, "code")
		case mark != nil:
			inCode = mark[1]
			hide(from, to, "code")
		case rule.MatchString(line), divider.MatchString(line), reference.MatchString(line):
			hide(from, to, text.Markup)
		default:
			for _, re := range []*regexp.Regexp{quoted, hashes} {
				if m := re.FindStringIndex(line); m != nil {
					hide(from+m[0], from+m[1], text.Markup)
				}
			}
			inline(line, from, hide)
		}
	}
	return string(out), noise, about
}

// inline blanks the marks inside a line: emphasis, code marks, links, images, tags, and the bars of a table.
func inline(line string, from int, hide func(from, to int, why string)) {
	links := strings.Contains(line, "](") || strings.Contains(line, "][")
	table := strings.HasPrefix(strings.TrimSpace(line), "|")
	if !links && !table && !strings.ContainsAny(line, "*_<`~\\[") {
		return
	}
	for _, m := range inlines.FindAllStringIndex(line, -1) {
		switch mark := line[m[0]:m[1]]; {
		case mark[0] == '\\':
			hide(from+m[0], from+m[0]+1, text.Markup)
		case mark[0] == ']':
			hide(from+m[0], from+m[1], text.Markup)
			if i := strings.LastIndexByte(line[:m[0]], '['); i >= 0 {
				hide(from+i, from+i+1, text.Markup)
			}
		default:
			hide(from+m[0], from+m[1], text.Markup)
		}
	}
	for i := range len(line) {
		edge := i == 0 || line[i-1] == ' ' || i == len(line)-1 || strings.IndexByte(" .,;:!?)", line[i+1]) >= 0
		if line[i] == '_' && edge || table && line[i] == '|' {
			hide(from+i, from+i+1, text.Markup)
		}
	}
}

// matterLine reads one line of front matter.
func matterLine(line string) Meta {
	g := matter.FindStringSubmatch(line)
	if g == nil {
		return Meta{}
	}
	key := strings.ToLower(g[1])
	switch cmp.Or(otherKeys[key], key) {
	case "title":
		return Meta{Title: g[2]}
	case "published":
		return Meta{Published: g[2]}
	}
	return Meta{Outlet: g[2]}
}
