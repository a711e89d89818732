package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/urfave/cli/v2"

	"crossclaim/claims/parse"
	"crossclaim/compare/nli"
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

// parserText names the weights by which every sentence is read.
func parserText() string {
	m, err := parse.Default()
	if err != nil {
		return fmt.Sprintf("parser   cannot be used: %s\n", err)
	}
	return fmt.Sprintf("parser   %s\n", m.Checksum())
}

// scorerText names the weights of the learned scorer, their checksum and the kernel it runs on.
func scorerText() string {
	s, err := nli.New()
	if err != nil {
		return fmt.Sprintf("scorer   rules; learned cannot be used: %s\n", err)
	}
	ed, err := nli.NewEditor()
	if err != nil {
		return fmt.Sprintf("scorer   rules; learned cannot be used: %s\n", err)
	}
	ck, err := nli.NewChecker()
	if err != nil {
		return fmt.Sprintf("scorer   rules; learned cannot be used: %s\n", err)
	}
	i := s.Info()
	return fmt.Sprintf("scorer   learned, rules\nweights  %s, temperature %.3f\nchecksum %s\neditor   %s\nchecker  %s\nkernel   %s\n", i.Model, s.Temperature(), i.Checksum, ed.Info().Checksum, ck.Info().Checksum, i.Kernel)
}

func versionText(verbose bool) string {
	text := "crossclaim " + version() + "\n"
	if !verbose {
		return text
	}
	text += fmt.Sprintf("go       %s\nplatform %s/%s\n%s", runtime.Version(), runtime.GOOS, runtime.GOARCH, parserText()+scorerText())
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
