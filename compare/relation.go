package compare

// Relation is what the reader needs to know of a pair.
type Relation string

// The relations, in order of how serious they are.
const (
	Contradict     Relation = "contradict"
	ReportConflict Relation = "report-conflict"
	Dispute        Relation = "dispute"
	Supersede      Relation = "supersede"
	Differ         Relation = "differ"
	Unclear        Relation = "unclear"
	Agree          Relation = "agree"
)

// Relations lists those a divergence can have, in that order; to agree is none.
func Relations() []Relation {
	return []Relation{Contradict, ReportConflict, Dispute, Supersede, Differ, Unclear}
}

// Cause is what the engine saw.
type Cause string

// The causes; kinds.go lists the detector of each.
const (
	Negation         Cause = "negation"
	ImplicitNegation Cause = "implicit-negation"
	Antonym          Cause = "antonym"
	StanceCause      Cause = "stance"
	Factive          Cause = "factive"
	ModalityCause    Cause = "modality"
	Numeric          Cause = "numeric"
	DateTime         Cause = "date-time"
	Status           Cause = "status"
	EntityRole       Cause = "entity-role"
	PlaceCause       Cause = "place"
	QuantifierScope  Cause = "quantifier-scope"
	CauseOf          Cause = "cause"
	Definition       Cause = "definition"
	Attribution      Cause = "attribution"
	Learned          Cause = "learned"
)

// Outcome is how a guard ended.
type Outcome string

// The outcomes. Unknown lowers confidence and is shown; Assumed is what `pair` and labelled pairs presume.
const (
	Holds   Outcome = "holds"
	Fails   Outcome = "fails"
	Unknown Outcome = "unknown"
	Assumed Outcome = "assumed"
)

// Guard is one check that stands between a candidate and a finding, and how it came out.
type Guard struct {
	Name    string // same-event, same-time, same-scope, same-speaker, same-modality, same-copy, same-kind
	Outcome Outcome
	Why     string
}
