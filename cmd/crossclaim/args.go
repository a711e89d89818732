package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
	"github.com/urfave/cli/v2"
)

// reorder puts the flags of a command before its file names, which is the only order the library reads right, and
// refuses what it would silently take for a file: an unknown command, an unknown flag, a flag without its value.
// After "--" everything is a file; "-" alone is standard input.
func reorder(app *cli.App, argv []string) ([]string, error) {
	if len(argv) < 2 {
		return argv, nil
	}
	name := argv[1]
	switch name {
	case "-h", "--help", "help", "h":
		if len(argv) == 2 {
			return argv, nil
		}
		if asksHelp(argv[2]) {
			return argv[:2], nil
		}
		if findCommand(app, argv[2]) == nil {
			return nil, unknownCommand(app, argv[2])
		}
		return argv, nil
	case "-v", "--version":
		return []string{argv[0], "version"}, nil
	}
	if strings.HasPrefix(name, "-") {
		return nil, usage("unknown flag %s before the command; flags stand after it: crossclaim COMMAND [FLAGS] PATH...", name)
	}
	command := findCommand(app, name)
	if command == nil {
		return nil, unknownCommand(app, name)
	}
	flags, files, err := split(command, argv[2:])
	if err != nil {
		return nil, err
	}
	return slices.Concat(argv[:2], flags, []string{"--"}, files), nil
}

func asksHelp(arg string) bool { return slices.Contains([]string{"-h", "--help", "help"}, arg) }

// split separates the flags of a command, with their values, from its file names.
func split(command *cli.Command, args []string) (flags, files []string, err error) {
	takesValue := valueFlags(command)
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if arg == "--" {
			return flags, append(files, args[i+1:]...), nil
		}
		if arg == "-" || !strings.HasPrefix(arg, "-") {
			files = append(files, arg)
			continue
		}
		name, _, inline := strings.Cut(strings.TrimLeft(arg, "-"), "=")
		value, known := takesValue[name]
		if !known {
			return nil, nil, unknownFlag(command, arg)
		}
		flags = append(flags, arg)
		if !value || inline {
			continue
		}
		if i+1 == len(args) || isFlag(args[i+1], takesValue) {
			return nil, nil, usage("flag %s needs a value; see crossclaim %s --help", arg, command.Name)
		}
		i++
		flags = append(flags, args[i])
	}
	return flags, files, nil
}

// isFlag says whether the argument is one of the command's own flags or ends them.
func isFlag(arg string, known map[string]bool) bool {
	if arg == "--" {
		return true
	}
	name, _, _ := strings.Cut(strings.TrimLeft(arg, "-"), "=")
	_, ok := known[name]
	return ok && strings.HasPrefix(arg, "-") && arg != "-"
}

// valueFlags maps the names of a command's flags to whether they take a value.
func valueFlags(command *cli.Command) map[string]bool {
	out := map[string]bool{"help": false, "h": false}
	for _, f := range command.Flags {
		_, isBool := f.(*cli.BoolFlag)
		for _, name := range f.Names() {
			out[name] = !isBool
		}
	}
	return out
}

func findCommand(app *cli.App, name string) *cli.Command {
	for _, c := range app.Commands {
		if c.HasName(name) {
			return c
		}
	}
	return nil
}

func unknownCommand(app *cli.App, name string) error {
	var names []string
	for _, c := range app.Commands {
		if !c.Hidden {
			names = append(names, c.Name)
		}
	}
	return usage("unknown command %q%s; the commands are %s", name, meant(name, names), strings.Join(names, ", "))
}

func unknownFlag(command *cli.Command, arg string) error {
	var names []string
	for _, f := range command.Flags {
		names = append(names, "--"+f.Names()[0])
	}
	bare, _, _ := strings.Cut(strings.TrimLeft(arg, "-"), "=")
	return usage("unknown flag %s%s; see crossclaim %s --help, or put -- before a file name that starts with -",
		arg, meant("--"+bare, names), command.Name)
}

// meant suggests the nearest valid name, if one is near at all.
func meant(name string, valid []string) string {
	name = strings.ToLower(name)
	distance := func(s string) int {
		if len(name) > 2 && (strings.HasPrefix(s, name) || strings.HasPrefix(name, s)) {
			return 1
		}
		return levenshtein.ComputeDistance(name, s)
	}
	if len(valid) == 0 {
		return ""
	}
	best := slices.MinFunc(valid, func(a, b string) int { return cmp.Compare(distance(a), distance(b)) })
	allowed := max(2, len(name)/3)
	if len(name) < 4 {
		allowed = 1
	}
	if distance(best) > allowed {
		return ""
	}
	return " (did you mean " + best + "?)"
}
