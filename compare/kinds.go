package compare

// Detectors is the list of causes with a detector, in the order in which they look at a pair.
// A new cause is one file with a Detector and one line here.
var Detectors = []Detector{
	statusDetector,
	stanceDetector,
	negationDetector,
	denialDetector,
	antonymDetector,
	numericDetector,
	reprintDetector,
	dateTimeDetector,
	placeDetector,
	roleDetector,
	spellingDetector,
	quantifierDetector,
	modalityDetector,
	attributionDetector,
	causeDetector,
	definitionDetector,
}
