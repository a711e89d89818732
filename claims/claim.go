package claims

import (
	"crossclaim/claims/quantity"
	"crossclaim/claims/when"
)

// Polarity says whether a claim affirms or denies its predicate.
type Polarity uint8

// The polarities. Implicit is a denial without "not": failed to, avoided, declined, without, silent on.
const (
	Affirmed Polarity = iota
	Denied
	Implicit
)

// Modality is how firmly the claim is put.
type Modality uint8

// The modalities, from what is asserted to what is only asked.
const (
	Asserted Modality = iota
	Possible
	Planned // will, plans to, is set to, is due to
	Conditional
	Necessary // must, has to, should
	Wished    // wants, hopes, demands, urges
	Question
)

// Kind separates facts from what can at most differ.
type Kind uint8

// The kinds of claim. NoClaim is furniture, a question, a fragment: it is never compared.
const (
	Fact Kind = iota
	Opinion
	Forecast
	NoClaim
)

// Stance is a speaker's or actor's position for or against something.
type Stance int8

// The stances. For and Against are of the predicate alone, and polarity says whether the stance was taken: "criticized" and "avoided
// criticizing" are both Against; the second, implicitly denied, tells that nothing was said against, not that anything was said in favour.
// Silent is a view kept back, whatever words tell it: "was silent on", "did not comment on".
const (
	NoStance Stance = iota
	For
	Against
	Silent
)

// Arg is one participant of a claim: subject, object or oblique.
type Arg struct {
	Span        Span   // with all that "and" or "or" joins to it
	Head        int    // token of the sentence that heads it; -1 when absent
	First, Last int    // tokens of the phrase of the head alone, inclusive
	Named       int    // token of a name in apposition ("its rival Ampera"), -1 for none
	Lemma       string // lemma of the head
	Case        string // preposition of an oblique, "" for core arguments
	Name        int    // entity of the set, -1 when none
	Restored    bool   // taken over from another clause or sentence
	Unresolved  bool   // a pronoun or description with no single candidate
}

// Present says whether the argument is there at all.
func (a Arg) Present() bool { return a.Head >= 0 }

// Speaker is one link in a chain of reports, the outermost first.
type Speaker struct {
	Span Span   // with all who speak together
	Lead Span   // the first of them, who gives it its name
	Text string // as written, "" for a passive "was said"
	Name int    // entity of the set, -1 when none
	Verb string // lemma of the verb of speech
}

// Amount is a quantity with what it counts.
type Amount struct {
	quantity.Quantity
	Span    Span
	Measure string   // what is counted: "killed", "injured", "people", "lap", ...
	Noun    string   // what is counted where Measure says where people are ("aboard") that it is a speed, or "age" where nobody is named; else ""
	Scope   []string // lemmas that narrow it: where, which part
}

// Moment is a time with its place in the text.
type Moment struct {
	when.Time
	Span Span
}

// Claim is one proposition of one source: who, does what, to whom, when, how firmly, on whose word.
type Claim struct {
	ID       int // index in Set.Claims
	Doc      *Document
	Sentence int // index in Doc.Sentences
	Span     Span

	Predicate Span
	Elided    Span   // the verb that the predicate leaves out, where another clause has it: "said it would not [close]"
	Head      int    // token of the predicate
	Lemma     string // of the predicate: verb, or noun/adjective of a copula
	Passive   bool
	Past      bool  // past tense or perfect
	Current   bool  // present tense or present perfect: holds at the time of writing
	Nominal   bool  // read off a noun phrase: "the now-deceased Khamenei", "Putin's silence on the strikes"
	Clausal   bool  // what it says of its subject is a clause: "recognise that ..."
	Copular   bool  // "X is Y": the predicate is Y
	Tokens    []int // tokens of its own: those of the clause without nested clauses, ascending

	Subject Arg
	Object  Arg
	Others  []Arg // obliques and complements, each with its preposition

	Polarity Polarity
	Negator  Span // the words that deny
	Modality Modality
	Modal    Span   // the words that weaken
	Hedged   bool   // reportedly, allegedly, apparently
	Factive  string // "presuppose", "cancel" or "imply" when the verb above the clause decides its truth, see lexicon.Factive
	Stance   Stance
	Target   Arg // what the stance is about
	Kind     Kind

	Speakers []Speaker
	Amounts  []Amount
	Moments  []Moment
	Names    []int    // entities named in the claim, sorted
	Words    []string // content lemmas, sorted, no duplicates
}

// Speaker is the innermost voice of the claim as written, "" for the narrator.
func (c *Claim) Speaker() string {
	if len(c.Speakers) == 0 {
		return ""
	}
	return c.Speakers[len(c.Speakers)-1].Text
}

// Quote is the whole sentence of the claim with white space folded.
func (c *Claim) Quote() string { return c.Doc.Quote(c.SentenceSpan()) }

// SentenceSpan is the span of the sentence the claim stands in.
func (c *Claim) SentenceSpan() Span { return c.Doc.Sentences[c.Sentence].Span }

// Topic is what several claims are about. A claim may belong to several. Documents that have no claim in it are silent on it;
// a list of them would grow with topics times documents, so it is left to those who show it.
type Topic struct {
	ID      string
	Label   string
	Words   []string // content words of the label in normal form
	Measure string   // what the topic counts when its label is a count: "killed"
	Terms   []string // words, names and aliases a reader may search it by
	Claims  []int    // indexes in Set.Claims, ascending
}
