package main

import (
	"cmp"
	"slices"

	"github.com/urfave/cli/v2"

	"crossclaim/claims"
	"crossclaim/claims/source"
)

// load reads what the arguments name and builds the set. Each thing that cannot be read is one line on stderr; unread says
// that there was one.
func (e env) load(c *cli.Context) (set *claims.Set, unread bool, err error) {
	paths := c.Args().Slice()
	if len(paths) == 0 {
		return nil, false, usage("no articles given; name files, folders or - for stdin: crossclaim %s PATH...", c.Command.Name)
	}
	if err := unused(c, func(out string) string { return source.Taken(out, paths, c.String("dates")) }); err != nil {
		return nil, false, err
	}
	go claims.Prepare() // while the files are read
	docs, skipped, err := source.Read(c.Context, paths, source.Options{
		Stdin: e.stdin, Dates: c.String("dates"), Warn: func(line string) { e.warn("%s", line) },
	})
	if err != nil {
		return nil, false, usage("%s", err)
	}
	if set, err = claims.Build(docs, skipped); err != nil {
		return nil, false, usage("%s", err)
	}
	unreadFiles := slices.SortedFunc(slices.Values(skipped), func(a, b claims.Skipped) int { return cmp.Compare(a.Path, b.Path) })
	for _, s := range unreadFiles {
		e.warn("%s: %s", s.Path, s.Reason)
	}
	return set, len(skipped) > 0, nil
}
