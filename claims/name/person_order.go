package name

// introduced drops, of several, those that the document names in full only later.
func (p *persons) introduced(list []int, m *naming) []int {
	var out []int
	for _, n := range list {
		if at := p.from[place{m.s.doc, n}]; at > 0 && at < m.order() {
			out = append(out, n)
		}
	}
	if len(out) == 1 {
		return out
	}
	for _, sentences := range []int{1, 2} { // whom the story opens with is called by the last name alone
		var head []int
		for _, n := range list {
			if at := p.from[place{m.s.doc, n}]; at > 0 && at < sentences<<12 {
				head = append(head, n)
			}
		}
		if len(head) == 1 {
			return head
		}
	}
	return list
}

// order is where a name stands in its document; it is never zero.
func (m *naming) order() int { return m.s.num<<12 + m.first + 1 }

// firm decides between a firm and the person it has its name from: the firm that the document has named in full before, when
// it names the person only later ("Nolan Devices ... Nolan ... its founder, Piet Nolan"). -1 if that is not so.
func (p *persons) firm(m *naming, here []int) int {
	x := &p.g.nodes[m.node]
	if len(x.words) != 1 || x.proof.title > 0 || len(here) != 1 || p.from[place{m.s.doc, here[0]}] < m.order() {
		return -1
	}
	firms := p.firms[x.key]
	if len(firms) != 1 {
		return -1
	}
	if at := p.from[place{m.s.doc, firms[0]}]; at == 0 || at > m.order() {
		return -1
	}
	return firms[0]
}
