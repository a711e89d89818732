package quantity

// symbol is the currency named by the atom before i, "" when none.
func (r *reader) symbol(i int) string {
	a := r.at(i - 1)
	if a.text == "us" && a.glued && r.is(i-2, "$") {
		return "USD" // $US6,000
	}
	if a.text == "n" && a.capital && r.at(i).glued && r.naira(i) {
		return "NGN"
	}
	if a.word == nil || a.word.symbol == "" || a.word.code && !a.capital {
		return ""
	}
	if s := r.at(i - 2); a.text == "$" && a.glued && s.text != "" {
		// "A$", "NT$" cut in two by a tokenizer.
		if w := r.words[s.text+"$"]; w != nil {
			return w.symbol
		}
	}
	return a.word.symbol
}

// naira says whether the figure behind an N is a sum: "N500,000", "N1.6 billion", not "N95 masks".
func (r *reader) naira(i int) bool {
	b, unit := r.at(i), r.at(r.next(i))
	letter := unit.glued && (unit.text == "b" || unit.text == "m" || unit.text == "k")
	return b.figure && (b.value >= 100 || r.group(i+1) || letter || unit.word != nil && unit.word.class == scale)
}

// currency reads a currency word behind the number, with the adjective that narrows it.
func (r *reader) currency(a *amount, j int) bool {
	b := r.at(j)
	if name := r.names[b.text+" "+r.at(j+1).text]; name != "" {
		return a.take(Money, name, j+1)
	}
	if r.is(j+1, "kong") || r.is(j+1, "zealand") || r.is(j+1, "lankan") {
		if name := r.names[r.at(j+1).text+" "+r.at(j+2).text]; name != "" {
			return a.take(Money, name, j+2)
		}
	}
	switch {
	case b.text == "cents" || b.text == "cent" || b.text == "pence":
		unit := r.hundredth()
		if b.text == "pence" {
			unit = "GBP"
		}
		a.value, a.step, a.whole = a.value/100, max(a.step/100, 0.01), false
		return a.take(Money, unit, j)
	case (b.text == "pounds" || b.text == "pound") && r.poundsMoney(a, j):
		a.kind, a.unit, a.end, a.named = Money, "GBP", j, true
		if r.is(j+1, "sterling") {
			a.end++
		}
		return true
	case b.word == nil:
		return false
	case b.word.currency != "" && (b.text != "won" && b.text != "real" && b.text != "rand" && b.text != "quid" || a.value >= 1000 && !r.is(j+1, "the")):
		return a.take(Money, b.word.currency, j)
	case b.word.code && b.capital && b.text != "try":
		return a.take(Money, b.word.symbol, j)
	}
	return false
}

// pence reads the letter that stands for them beside a word of money or change: "fell 3p to 412p". Lines of a screen have it too.
func (r *reader) pence(a *amount, j int) bool {
	if !a.figure || !r.at(j).glued || j != a.end+1 || a.value > 9999 || a.value >= 480 && int(a.value)%120 == 0 || r.noun(j+1) && !r.ends(j+1) {
		return false
	}
	for k := max(0, a.start-6); k < a.start; k++ {
		if r.context(k, money|change) {
			a.value, a.step, a.whole = a.value/100, max(a.step/100, 0.01), false
			a.kind, a.unit, a.end, a.named = Money, "GBP", j, true
			return true
		}
	}
	return false
}

// hundredth is the currency that cents are of: the first in the sentence that has them, else the dollar.
func (r *reader) hundredth() string {
	for i := range r.atoms {
		w := r.atoms[i].word
		if w == nil {
			continue
		}
		for _, c := range [...]string{w.symbol, w.currency} {
			switch c {
			case "EUR", "USD", "AUD", "CAD", "NZD", "ZAR", "SGD", "HKD":
				if !w.code || r.atoms[i].capital {
					return c
				}
			}
		}
	}
	return "USD"
}

// poundsMoney says whether pounds are sterling: said so, millions of them without "of", or beside a word of money.
func (r *reader) poundsMoney(a *amount, j int) bool {
	if r.is(j+1, "sterling") {
		return true
	}
	if r.is(j+1, "of") || r.at(j-1).text == "-" {
		return false
	}
	for k := max(0, a.start-5); k < j+4; k++ {
		if r.context(k, weight) {
			return false
		}
	}
	if u := r.at(j + 2).unitWord(); a.value >= 1000 && u != nil && u.time && (r.is(j+1, "a") || r.is(j+1, "per")) {
		return true // "260,000 pounds a week"
	}
	for k := a.start - 1; k >= max(0, a.start-5); k-- {
		if r.context(k, money) {
			return true
		}
	}
	return a.value >= 1e6 && a.step >= 1e5
}
