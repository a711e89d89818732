package source

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// JSONFault says in a reader's words what json.Unmarshal found wrong with the data, and on which line; its own words are of
// Go types nobody who wrote the file knows.
func JSONFault(data []byte, err error) (line int, text string) {
	var syntax *json.SyntaxError
	var typed *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return lineAt(data, syntax.Offset), "no valid JSON, " + syntax.Error()
	case errors.As(err, &typed):
		what := "it"
		if typed.Field != "" {
			what = fmt.Sprintf("%q", strings.ToLower(typed.Field)) // Go knows it by its own name where no tag gives another
		}
		return lineAt(data, typed.Offset), what + " is " + jsonKind(typed.Value)
	}
	return 1, err.Error()
}

// lineAt is the line, counted from 1, on which an offset lies.
func lineAt(data []byte, offset int64) int {
	return 1 + bytes.Count(data[:min(int(offset), len(data))], []byte("\n"))
}

// jsonKind names a kind of JSON value, "number 1.5" or "array", with its article.
func jsonKind(value string) string {
	kind, _, _ := strings.Cut(value, " ")
	switch kind {
	case "array":
		return "a list"
	case "object":
		return "an object"
	case "bool":
		return "true or false"
	case "string":
		return "a text"
	}
	return "a " + kind
}
