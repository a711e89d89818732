// Package reports turns the result of a comparison into something people and programs read.
//
// In: a *compare.Result. Out: bytes in one of the formats of Formats.
// New computes everything a reader is shown and puts it into a Report; a Renderer only arranges and writes it.
// Invariant: the same result gives the same bytes, and no character of a document reaches a terminal unescaped that
// could steer it.
package reports
