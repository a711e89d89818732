package name

// variants merges spellings of one person's name, but never by sound alone: names that are romanised alike need the same
// first name or the same office; names that differ in one letter need both.
func (g *graph) variants() {
	alike, close := map[string][]int{}, map[string][]int{}
	for _, i := range g.sorted() {
		x := &g.nodes[i]
		if x.kind != Person || g.find(i) != i || x.proof.all == 0 {
			continue
		}
		f := fold(x.surname())
		for r := range x.roles {
			if r.of == "" {
				continue
			}
			office := r.office + "|" + r.of
			if len(f) >= 5 {
				alike[f+"|"+office] = append(alike[f+"|"+office], i)
			}
			if x.full() && len(f) >= 5 {
				k := loose(x.words[0]) + "|" + office + "|" + f[:1]
				close[k] = append(close[k], i)
			}
		}
	}
	for _, k := range sortedKeys(alike) {
		for _, n := range alike[k][1:] {
			g.joinPerson(alike[k][0], n)
		}
	}
	for _, k := range sortedKeys(close) {
		list := close[k]
		for i, a := range list[:min(len(list), 50)] {
			for _, b := range list[:i] {
				if oneEdit(fold(g.nodes[a].surname()), fold(g.nodes[b].surname())) {
					g.joinPerson(a, b)
				}
			}
		}
	}
}

// joinPerson merges two people unless their first names differ.
func (g *graph) joinPerson(a, b int) {
	x, y := &g.nodes[g.find(a)], &g.nodes[g.find(b)]
	if x.full() && y.full() && loose(x.words[0]) != loose(y.words[0]) && !isInitial(x.words[0]) && !isInitial(y.words[0]) {
		return
	}
	g.union(a, b)
}
