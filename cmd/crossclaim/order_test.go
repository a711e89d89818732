package main

import (
	"bytes"
	"context"
	"slices"
	"testing"

	"crossclaim/claims"
	"crossclaim/claims/source"
	"crossclaim/compare"
	"crossclaim/reports"
)

// TestOrderOfFiles: the JSON report is the same bytes whatever the order in which the five articles were given.
func TestOrderOfFiles(t *testing.T) {
	docs, skipped, err := source.Read(context.Background(), []string{"../../testdata/articles"}, source.Options{})
	if err != nil || len(skipped) > 0 || len(docs) != 5 {
		t.Fatalf("%d articles, %v not read, %v; want five", len(docs), skipped, err)
	}
	var want []byte
	orders := permutations(docs)
	for _, order := range orders {
		set, err := claims.Build(order, nil)
		if err != nil {
			t.Fatal(err)
		}
		renderer, err := reports.NewRenderer("json", reports.Style{Width: reports.DefaultWidth})
		if err != nil {
			t.Fatal(err)
		}
		var got bytes.Buffer
		if err := renderer.Render(&got, reports.New(compare.Run(set, compare.Options{}), reports.Options{})); err != nil {
			t.Fatal(err)
		}
		if want == nil {
			want = got.Bytes()
		}
		if !bytes.Equal(got.Bytes(), want) {
			t.Fatalf("the order %v gives another report", paths(order))
		}
	}
	if len(orders) != 120 || len(want) < 1000 {
		t.Errorf("%d orders of a report of %d bytes", len(orders), len(want))
	}
}

func permutations(docs []*claims.Document) [][]*claims.Document {
	if len(docs) == 0 {
		return [][]*claims.Document{nil}
	}
	var out [][]*claims.Document
	for i, d := range docs {
		for _, rest := range permutations(slices.Delete(slices.Clone(docs), i, i+1)) {
			out = append(out, append([]*claims.Document{d}, rest...))
		}
	}
	return out
}

func paths(docs []*claims.Document) []string {
	var out []string
	for _, d := range docs {
		out = append(out, d.Path)
	}
	return out
}
