package reports

import "fmt"

// matchless says whether a filter is on and nothing at all is left.
func (r *Report) matchless() bool {
	return r.Filters != "" && len(r.Divergences) == 0 && len(r.Topics) == 0
}

// nothingShown says why a report whose divergences are all held back shows none; what is doubtful comes first, for it is one flag away.
func (r *Report) nothingShown() string {
	switch low := r.Hidden.Low; {
	case low == 1:
		return "No divergence is sure enough to be shown: 1 was found that is doubtful, of low confidence; --min-confidence low shows it."
	case low > 1:
		return fmt.Sprintf("No divergence is sure enough to be shown: %s were found that are doubtful, of low confidence; --min-confidence low shows them.", thousands(low))
	}
	return "No divergence passes " + orWord(r.Filters, "the filters") + "."
}

// hiddenWords counts what is held back and names the flag that shows it.
func (r *Report) hiddenWords() []string {
	var parts []string
	if h := r.Hidden.Filtered; h > 0 {
		parts = append(parts, count(h, "divergence")+" outside "+orWord(r.Filters, "the filters"))
	}
	if r.Hidden.Low > 0 {
		parts = append(parts, r.lowWords())
	}
	if h := r.Hidden.Max; h > 0 {
		parts = append(parts, fmt.Sprintf("%s beyond --max %d", count(h, "divergence"), len(r.Divergences)))
	}
	if h := r.Hidden.Topics; h > 0 {
		parts = append(parts, count(h, "topic"))
	}
	return parts
}

func (r *Report) lowWords() string {
	return count(r.Hidden.Low, "divergence") + " of low confidence (--min-confidence low shows them)"
}
