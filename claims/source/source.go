// Package source reads articles from files, folders, patterns and standard input.
//
// In: paths as a user gives them. Out: documents with title, outlet, date and sentences, and the list of what could not be
// read and why. Invariant: every span of a document is a byte range of its Text, and Text is the file byte for byte
// (Offsets "file") unless its encoding had to be changed (Offsets "text").
package source

import (
	"context"
	"crossclaim/claims"
	"crossclaim/claims/parallel"
	"io"
	"os"
)

// Options steer reading; the zero value reads files only.
type Options struct {
	Stdin io.Reader         // what "-" reads
	Dates string            // file with titles, outlets and dates that win over everything else: JSON like sources.json, or CSV path,date[,outlet]
	Warn  func(line string) // is told what was passed over though it may be a mistake; nil tells nobody
}

// Read reads all documents the paths name, in the order of the paths; the files of a folder are sorted. A path named twice
// is read once. What cannot be read is skipped with a reason that names the remedy; the error is only for a dates file
// that cannot be used and for a cancelled context.
func Read(ctx context.Context, paths []string, opts Options) ([]*claims.Document, []claims.Skipped, error) {
	var dates table
	if opts.Dates != "" {
		var err error
		if dates, err = readTable(opts.Dates); err != nil {
			return nil, nil, err
		}
	}
	files, others, skipped := find(paths)
	shelf := newShelf(files, &skipped)
	if opts.Warn != nil {
		if len(others) > 0 {
			opts.Warn(otherKinds(others))
		}
		dates.doubts(opts.Warn)
		dates.idle(files, opts.Warn)
		shelf.doubts(opts.Warn)
	}
	docs := make([]*claims.Document, len(files))
	reasons := make([]string, len(files))
	parallel.Each(len(files), func(i int) {
		if ctx.Err() == nil {
			docs[i], reasons[i] = readFile(files[i], opts.Stdin, shelf.about(files[i]).over(dates.about(files[i])))
		}
	})
	if err := ctx.Err(); err != nil {
		return nil, nil, err
	}
	var out []*claims.Document
	for i, d := range docs {
		if d != nil {
			out = append(out, d)
			tellNotes(d, opts.Warn)
		} else {
			skipped = append(skipped, claims.Skipped{Path: shownPath(files[i]), Reason: reasons[i]})
		}
	}
	name(out)
	return out, skipped, nil
}

// tellNotes tells what the report says of a document too, for those who read it elsewhere or not at all.
func tellNotes(d *claims.Document, warn func(string)) {
	if warn == nil {
		return
	}
	for _, note := range d.Notes {
		warn(shownPath(d.Path) + ": " + note)
	}
}

// largest is the size of a file, in bytes, beyond which it is no article: a set that holds one as large still fits 4 GB.
const largest = 10 << 20

// readFile reads one file; a nil document comes with the reason.
func readFile(path string, stdin io.Reader, about Meta) (*claims.Document, string) {
	var data []byte
	var err error
	if path == "-" {
		if stdin == nil {
			return nil, "standard input is not available: name a file instead"
		}
		data, err = io.ReadAll(io.LimitReader(stdin, largest+1))
	} else {
		if info, e := os.Stat(path); e == nil && info.Mode().IsRegular() && info.Size() > largest {
			return nil, "larger than 10 MB, no article: split it into files"
		}
		data, err = os.ReadFile(path)
	}
	if err != nil {
		return nil, because(err)
	}
	if len(data) > largest {
		return nil, "larger than 10 MB, no article: split it into files"
	}
	raw, changed, note, reason := decode(data)
	if path == "-" && reason == isEmpty {
		reason = "nothing came in: pipe a text into it"
	}
	if reason != "" {
		return nil, reason
	}
	d := FromText(path, raw, about)
	if changed {
		d.Offsets = "text"
	}
	if note != "" {
		d.Notes = append([]string{note}, d.Notes...)
	}
	return d, ""
}
