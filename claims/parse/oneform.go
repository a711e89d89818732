package parse

// oneForm are verbs whose past and participle look like their bare form.
var oneForm = map[string]bool{"cost": true, "cut": true, "hit": true, "hurt": true, "put": true, "set": true, "shut": true, "split": true}

// OneForm says whether the past and the participle of a verb look like its bare form: "shut".
func OneForm(lemma string) bool { return oneForm[lemma] }
