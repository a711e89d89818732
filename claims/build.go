package claims

import (
	"slices"
	"strings"
	"sync"

	"crossclaim/claims/name"
	"crossclaim/claims/parallel"
	"crossclaim/claims/parse"
)

// Prepare makes ready what Build needs whatever the documents are: the model of the parser. Build does so itself where it
// was not called.
func Prepare() { parse.Prepare() }

// Build reads the claims of the documents, merges their names, finds wire copies and groups the claims by topic.
// Documents are sorted by path; Columns remembers the order they came in. The error is that of the embedded model.
func Build(docs []*Document, skipped []Skipped) (*Set, error) {
	model, err := parse.Default()
	if err != nil {
		return nil, err
	}
	set := &Set{Documents: slices.Clone(docs), Skipped: skipped}
	slices.SortStableFunc(set.Documents, func(a, b *Document) int { return strings.Compare(a.Path, b.Path) })
	for _, d := range docs {
		set.Columns = append(set.Columns, slices.Index(set.Documents, d))
	}
	parallel.Each(len(set.Documents), func(i int) { Parse(set.Documents[i], model) })
	var mentions [][]name.Mention
	lists := make([][]*Claim, len(set.Documents))
	var wait sync.WaitGroup
	wait.Go(func() { mentions, set.Copies = set.names(), copies(set.Documents) }) // both need all documents, and no claims
	parallel.Each(len(lists), func(i int) { lists[i] = Extract(set.Documents[i]) })
	wait.Wait()
	parallel.Each(len(lists), func(i int) { resolve(lists[i], mentions[i]) })
	set.Claims = slices.Concat(lists...)
	for i, c := range set.Claims {
		c.ID = i
	}
	set.Topics = Group(set)
	return set, nil
}

// names finds the entities of the set and returns the mentions of each document.
func (s *Set) names() [][]name.Mention {
	var input []name.Document
	for _, d := range s.Documents {
		input = append(input, name.Document{Src: d.Text, Sentences: d.Sentences, Nodes: d.Nodes})
	}
	entities, all := name.Find(input)
	s.Names = entities
	if i := slices.IndexFunc(entities, func(e name.Entity) bool { return e.Described }); i >= 0 {
		s.Names = entities[:i] // two documents may call two things so, and one thing otherwise
	}
	out := make([][]name.Mention, len(s.Documents))
	for _, m := range all {
		if m.Entity >= len(s.Names) {
			m.Entity = -1
		}
		out[m.Doc] = append(out[m.Doc], m)
	}
	return out
}

// resolve points the arguments and speakers of claims at the entities their heads name.
func resolve(list []*Claim, mentions []name.Mention) {
	at, in := map[[2]int]name.Mention{}, map[int][]name.Mention{}
	for _, m := range mentions {
		in[m.Sentence] = append(in[m.Sentence], m)
		for k := m.First; k <= m.Last; k++ {
			if _, ok := at[[2]int{m.Sentence, k}]; !ok || k == m.Head {
				at[[2]int{m.Sentence, k}] = m
			}
		}
	}
	for _, c := range list {
		for _, a := range []*Arg{&c.Subject, &c.Object, &c.Target} {
			bind(c, a, at)
		}
		for i := range c.Others {
			bind(c, &c.Others[i], at)
		}
		for i := range c.Speakers {
			s := &c.Speakers[i]
			for _, m := range in[c.Sentence] {
				if s.Lead.Len() > 0 && m.Entity >= 0 && s.Lead.Contains(tokenSpan(c, m.Head)) && s.Name < 0 {
					s.Name = m.Entity
				}
			}
		}
		for _, m := range in[c.Sentence] {
			if m.Entity >= 0 && (slices.Contains(c.Tokens, m.Head) || m.Head == c.Subject.Head || m.Head == c.Object.Head) {
				c.Names = append(c.Names, m.Entity)
			}
		}
		slices.Sort(c.Names)
		c.Names = slices.Compact(c.Names)
	}
}

func bind(c *Claim, a *Arg, at map[[2]int]name.Mention) {
	if !a.Present() {
		return
	}
	m, ok := at[[2]int{c.Sentence, a.Head}]
	if n, named := at[[2]int{c.Sentence, a.Named}]; named && n.Entity >= 0 && (!ok || m.Entity < 0 || m.Pronoun) {
		m, ok = n, true
	}
	if !ok {
		return
	}
	a.Name = m.Entity
	a.Unresolved = a.Unresolved && m.Entity < 0
}

func tokenSpan(c *Claim, token int) Span {
	tokens := c.Doc.Sentences[c.Sentence].Tokens
	if token < 0 || token >= len(tokens) {
		return Span{}
	}
	return tokens[token].Span
}
