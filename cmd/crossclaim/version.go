package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/urfave/cli/v2"
)

// version is the module version the binary was built from, "devel" for a build from a checkout.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" || strings.HasPrefix(info.Main.Version, "(") {
		return "devel"
	}
	return info.Main.Version
}

func versionCommand(e env) *cli.Command {
	return &cli.Command{
		Name:  "version",
		Usage: "print the version",
		Flags: []cli.Flag{&cli.BoolFlag{Name: "verbose", DisableDefaultText: true, Usage: "also print how the binary was built"}},
		Action: func(c *cli.Context) error {
			if c.NArg() > 0 {
				return usage("version takes no arguments")
			}
			return e.emit("", func(w io.Writer) error {
				_, err := io.WriteString(w, versionText(c.Bool("verbose")))
				return err
			})
		},
	}
}

func versionText(verbose bool) string {
	text := "crossclaim " + version() + "\n"
	if !verbose {
		return text
	}
	text += fmt.Sprintf("go       %s\nplatform %s/%s\nscorer   rules\n", runtime.Version(), runtime.GOOS, runtime.GOARCH)
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return text
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" || s.Key == "vcs.time" {
			text += fmt.Sprintf("%-8s %s\n", strings.TrimPrefix(s.Key, "vcs."), s.Value)
		}
	}
	for _, d := range info.Deps {
		text += fmt.Sprintf("module   %s %s\n", d.Path, d.Version)
	}
	return text
}
