package claims

// carry gives quotations that run on the speaker of the sentence before, or of the one behind where it is named there:
// "We saw it. We ran," she said.
func carry(doc *Document, list []*Claim) {
	carryBack(doc, list)
	var last []Speaker
	paragraph := -1
	for _, c := range list {
		s := doc.Sentences[c.Sentence]
		if s.Paragraph != paragraph && !s.Quoted {
			last = nil
		}
		paragraph = s.Paragraph
		if len(c.Speakers) > 0 {
			last = c.Speakers
		} else if inQuotes(doc, c.Sentence, c.Span.Start) && len(last) > 0 {
			c.Speakers = last
		}
	}
}

// carryBack gives the sentences of a quotation the speaker that its last one names outside the marks.
func carryBack(doc *Document, list []*Claim) {
	named := make([][]Speaker, len(doc.Sentences)+1)
	for i := len(list) - 1; i >= 0; i-- {
		c := list[i]
		next := c.Sentence + 1
		switch {
		case len(c.Speakers) > 0:
			if doc.Sentences[c.Sentence].Quoted && inQuotes(doc, c.Sentence, c.Span.Start) && !inQuotes(doc, c.Sentence, c.Speakers[0].Span.Start) {
				named[c.Sentence] = c.Speakers[:1]
			}
		case next < len(doc.Sentences) && doc.Sentences[next].Quoted && inQuotes(doc, c.Sentence, c.Span.Start) && inQuotes(doc, c.Sentence, c.Span.End):
			c.Speakers = named[next]
			if named[c.Sentence] == nil {
				named[c.Sentence] = named[next]
			}
		}
	}
}

// inQuotes says whether a place in a sentence lies inside a quotation that opens with the sentence or before it.
func inQuotes(doc *Document, sentence, at int) bool {
	s := doc.Sentences[sentence]
	if !s.Quoted && (len(s.Tokens) == 0 || s.Tokens[0].Norm != "\"") {
		return false
	}
	inside := s.Quoted
	for _, k := range s.Tokens {
		if k.Norm == "\"" && k.Start <= at {
			inside = !inside
		}
	}
	return inside
}
