//go:build !urfave_cli_no_docs

package main

import "testing"

// TestREADMEManPage keeps crossclaim.1 what the library makes of the commands and flags; -update rewrites it.
func TestREADMEManPage(t *testing.T) {
	app := newApp(env{})
	app.Setup() // adds --help
	page, err := app.ToManWithSection(1)
	if err != nil {
		t.Fatal(err)
	}
	holds(t, "crossclaim.1", manPage, page)
}
