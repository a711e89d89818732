package compare

import (
	"regexp"
	"slices"
	"strings"

	"crossclaim/claims"
)

// version is what a name or a title says of a page: what stands beside the number of its version, and that number, "" for none.
type version struct{ page, number string }

var (
	versionJoint  = regexp.MustCompile(`(\d)[_-](\d)`)
	versionNumber = regexp.MustCompile(`(^|[^\pL\d.])(v?\d{1,2}(?:\.\d{1,3}){1,2}|v\d{1,3})($|[^\pL\d.])`)
)

// versionOf reads a title, or the name of a file: "Upgrade etcd from 3.3 to 3.4", "upgrade_3_4".
func versionOf(title string) (v version) {
	rest := strings.ReplaceAll(versionJoint.ReplaceAllString(strings.ToLower(title), "$1.$2"), "_", " ")
	for m := versionNumber.FindStringSubmatchIndex(rest); m != nil; m = versionNumber.FindStringSubmatchIndex(rest) {
		v.number += " " + strings.TrimPrefix(rest[m[4]:m[5]], "v")
		rest = rest[:m[4]] + rest[m[5]:]
	}
	v.page = claims.Fold(strings.Trim(rest, " -"))
	return v
}

// versions says whether two documents are one page of rules for two versions of a thing, by their titles or the names of their files: what differs between
// them has been changed, and stands in no conflict.
func (x *index) versions(a, b *claims.Document, shares []float64) bool {
	if a == b || (shares[x.of[a]]+shares[x.of[b]])/2 < checkedRules {
		return false
	}
	for _, names := range [...][2]string{{a.Title, b.Title}, {a.ID, b.ID}} {
		if v, w := versionOf(names[0]), versionOf(names[1]); v.page != "" && v.page == w.page && v.number != w.number {
			return true
		}
	}
	return false
}

// unlessVersions leaves out what two versions of one page tell.
func (x *index) unlessVersions(found []settled) []settled {
	if len(found) == 0 {
		return found
	}
	shares := x.lastingShares()
	return slices.DeleteFunc(found, func(s settled) bool { return x.versions(s.A.Claim.Doc, s.B.Claim.Doc, shares) })
}
