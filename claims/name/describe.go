package name

// saying is a description or a pronoun.
type saying struct {
	first, last, head int
	node              int // -1: no single candidate
}

func (g *graph) describe(all []*sentence) {}
func (g *graph) refer(all []*sentence)    {}
