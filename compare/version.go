package compare

import (
	"regexp"
	"strings"

	"crossclaim/claims"
)

// version is what a title or the name of a file says of a page: what stands beside the number of its version, and that number, "" for none.
type version struct{ page, number string }

var (
	versionJoint  = regexp.MustCompile(`(\d)_(\d)`)
	versionNumber = regexp.MustCompile(`(^|[^\pL\d.])(v?\d{1,2}(?:\.\d{1,3}){1,2}|v\d{1,3})($|[^\pL\d.%])`)
)

// versionOf reads a title, or the name of a file: "Upgrade etcd from 3.3 to 3.4", "upgrade_3_4". A hyphen joins the parts of a day, not of a version.
func versionOf(title string) (v version) {
	rest := strings.ReplaceAll(strings.ToLower(title), " percent", "%")
	for joined := ""; joined != rest; {
		joined, rest = rest, versionJoint.ReplaceAllString(rest, "$1.$2")
	}
	rest = strings.ReplaceAll(rest, "_", " ")
	var numbers []string
	for m := versionNumber.FindStringSubmatchIndex(rest); m != nil; m = versionNumber.FindStringSubmatchIndex(rest) {
		numbers = append(numbers, strings.TrimPrefix(rest[m[4]:m[5]], "v"))
		rest = rest[:m[4]] + rest[m[5]:]
	}
	return version{claims.Fold(strings.Trim(rest, " -")), strings.Join(numbers, " ")}
}

// versionShare is the part of the sentences of the shorter of two pages that the other has too, from which they may be versions of one page: pages that only
// bear a number in common ("Minutes of 12.03", "Section 2.1") tell each its own.
const versionShare = 1.0 / 3

// versions are the pairs of documents, in either order, that are one page of rules for two versions of a thing, by their titles or the names of their files
// and by what they have in common: what differs between them has been changed, and stands in no conflict.
func (x *index) versions() map[[2]*claims.Document]bool {
	out := map[[2]*claims.Document]bool{}
	var shares []float64
	for i, a := range x.set.Documents {
		for j, b := range x.set.Documents[:i] {
			if !numberedApart(a.Title, b.Title) && !numberedApart(a.ID, b.ID) {
				continue
			}
			if shares == nil {
				shares = x.lastingShares()
			}
			if (shares[i]+shares[j])/2 >= checkedRules && x.inCommon(a, b) >= versionShare {
				out[[2]*claims.Document{a, b}], out[[2]*claims.Document{b, a}] = true, true
			}
		}
	}
	return out
}

// unlike says whether two documents are not compared, because they are versions of one page.
func (x *index) unlike(a, b *claims.Document) bool { return x.editions()[[2]*claims.Document{a, b}] }

// versionPairs are the documents that are not compared, in their order.
func (x *index) versionPairs() (out [][2]*claims.Document) {
	for i, a := range x.set.Documents {
		for _, b := range x.set.Documents[i+1:] {
			if x.unlike(a, b) {
				out = append(out, [2]*claims.Document{a, b})
			}
		}
	}
	return out
}

// numberedApart says whether two titles differ in the number of a version alone.
func numberedApart(a, b string) bool {
	v, w := versionOf(a), versionOf(b)
	return v.page != "" && v.page == w.page && v.number != w.number
}

// inCommon is the part of the sentences of the shorter of two documents, headings aside, whose words, without figures, a sentence of the other has too, nearly all
// of them.
func (x *index) inCommon(a, b *claims.Document) float64 {
	if len(a.Sentences) > len(b.Sentences) {
		a, b = b, a
	}
	told, also := 0, 0
	for s, sentence := range a.Sentences {
		p := sentenceKeys(a, s)
		if sentence.Heading || len(p) == 0 {
			continue
		}
		told++
		for t := range b.Sentences {
			if 5*len(common(p, sentenceKeys(b, t))) >= 4*max(len(p), len(sentenceKeys(b, t))) {
				also++
				break
			}
		}
	}
	return float64(also) / float64(max(1, told))
}
