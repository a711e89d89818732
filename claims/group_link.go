package claims

import (
	"cmp"
	"slices"
)

const (
	minLink = 0.06 // average likeness from which two groups of sentences are one topic
	minJoin = 0.07 // average likeness to a topic from which a sentence may belong to it as well,
	asNear  = 0.6  // and share of that to its own topic which it must reach: some sets are alike throughout, some nowhere
	maxJoin = 3    // further topics of one sentence
)

// link clusters by average linkage with nearest-neighbour chains (Murtagh 1983): a missing edge counts as nothing in
// common. It returns the cluster of each node, named by its smallest node.
func (n *network) link(least float64) []int32 {
	l := &linker{edges: make([][]sum, len(n.edges)), parent: make([]int32, len(n.edges)), size: make([]int64, len(n.edges)),
		least: int64(least * unit * unit)}
	all := 0
	for _, list := range n.edges {
		all += len(list)
	}
	room := make([]sum, all)
	for i, list := range n.edges {
		l.parent[i], l.size[i] = int32(i), 1
		l.edges[i], room = room[:len(list):len(list)], room[len(list):]
		for k, e := range list {
			l.edges[i][k] = sum{e.to, int64(e.weight)}
		}
	}
	done := make([]bool, len(n.edges))
	var chain []int32
	for i := range n.edges {
		if l.root(int32(i)) != int32(i) || done[i] {
			continue
		}
		for chain = append(chain[:0], int32(i)); len(chain) > 0; {
			top := chain[len(chain)-1]
			before := int32(-1)
			if len(chain) > 1 {
				before = chain[len(chain)-2]
			}
			switch best := l.nearest(top, before); {
			case best < 0:
				done[top] = true // no later merger can bring anything nearer: average linkage is reducible
				chain = chain[:len(chain)-1]
			case best == before:
				chain = chain[:len(chain)-2]
				if m := l.merge(top, best); len(chain) == 0 {
					chain = append(chain, m)
				}
			default:
				chain = append(chain, best)
			}
		}
	}
	out := make([]int32, len(n.edges))
	for i := range out {
		out[i] = l.root(int32(i))
	}
	return out
}

// sum is the weight of all edges between two clusters.
type sum struct {
	to     int32
	weight int64
}

type linker struct {
	edges  [][]sum
	parent []int32
	size   []int64
	least  int64
}

func (l *linker) root(i int32) int32 {
	for l.parent[i] != i {
		l.parent[i] = l.parent[l.parent[i]]
		i = l.parent[i]
	}
	return i
}

// nearest is the cluster with the highest average likeness, -1 when none reaches the threshold. On a tie the one before it
// in the chain wins, else the smallest.
func (l *linker) nearest(i, before int32) int32 {
	l.gather(i)
	best := int32(-1)
	for _, e := range l.edges[i] {
		if e.weight < l.least*l.size[i]*l.size[e.to] {
			continue
		}
		if best < 0 {
			best = e.to
			continue
		}
		switch c := cmp.Compare(e.weight*l.size[best], l.weight(i, best)*l.size[e.to]); {
		case c > 0, c == 0 && (e.to == before || best != before && e.to < best):
			best = e.to
		}
	}
	return best
}

func (l *linker) weight(i, to int32) int64 {
	k, _ := slices.BinarySearchFunc(l.edges[i], to, func(e sum, to int32) int { return cmp.Compare(e.to, to) })
	return l.edges[i][k].weight
}

// gather renames the ends of edges to the clusters they have become part of and adds up what falls together.
func (l *linker) gather(i int32) {
	list := l.edges[i][:0]
	stale := false
	for _, e := range l.edges[i] {
		to := l.root(e.to)
		stale = stale || to != e.to
		if to == i {
			stale = true
			continue
		}
		list = append(list, sum{to, e.weight})
	}
	if !stale {
		return
	}
	slices.SortFunc(list, func(a, b sum) int { return cmp.Compare(a.to, b.to) })
	kept := list[:0]
	for _, e := range list {
		if last := len(kept) - 1; last >= 0 && kept[last].to == e.to {
			kept[last].weight += e.weight
		} else {
			kept = append(kept, e)
		}
	}
	l.edges[i] = kept
}

// merge makes one cluster of two, named by the smaller node.
func (l *linker) merge(a, b int32) int32 {
	a, b = min(a, b), max(a, b)
	l.parent[b] = a
	l.size[a] += l.size[b]
	l.edges[a] = append(l.edges[a], l.edges[b]...)
	l.edges[b] = nil
	return a
}

// group is a topic in the making, as numbers of rows, ascending: those of its cluster and its guests, which lie near it
// though their own cluster is another.
type group struct{ own, guests []int }

// all are the rows of both kinds, ascending.
func (g group) all() []int {
	out := append(slices.Clone(g.own), g.guests...)
	slices.Sort(out)
	return out
}

// join turns clusters into groups of two sentences or more, in the order of their first node.
func (n *network) join(cluster []int32) []group {
	groups := make([]group, len(cluster))
	for i, c := range cluster {
		groups[c].own = append(groups[c].own, i)
	}
	total := make([]int64, len(cluster)) // likeness of the row at hand to each cluster
	for i, c := range cluster {
		var near []sum
		for _, e := range n.edges[i] {
			to := cluster[e.to]
			if total[to] == 0 && to != c {
				near = append(near, sum{to: to})
			}
			total[to] += int64(e.weight)
		}
		for k := range near {
			near[k].weight = total[near[k].to] / int64(len(groups[near[k].to].own))
		}
		least := max(minJoin*unit*unit, asNear*float64(total[c])/float64(max(1, len(groups[c].own)-1)))
		for _, e := range n.edges[i] {
			total[cluster[e.to]] = 0
		}
		slices.SortFunc(near, func(a, b sum) int { return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.to, b.to)) })
		for _, e := range near[:min(maxJoin, len(near))] {
			if float64(e.weight) >= least && len(groups[e.to].own) > 1 {
				groups[e.to].guests = append(groups[e.to].guests, i)
			}
		}
	}
	return slices.DeleteFunc(groups, func(g group) bool { return len(g.own) < 2 })
}
