package parse

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"sync"
)

//go:embed model.bin
var modelFile string

// The model file: magic, version, CRC-32 (Castagnoli) of all that follows it, then five sections, each with its length
// before it: names of the tags and labels, the actions, word classes, the tagger's table, the parser's table. Numbers
// are 4 bytes, little-endian.
const (
	modelMagic   = "CCPARSER"
	modelVersion = 2
	modelHead    = len(modelMagic) + 8
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

var defaultModel = sync.OnceValues(func() (*Model, error) { return read(modelFile, false) })

// Default is the embedded model, read once. It is a part of the program, which a test looks through for damage; looking
// at each start would take longer than all the rest of reading it.
func Default() (*Model, error) { return defaultModel() }

// Prepare reads the embedded model and the lists of lemmas, which Parse and Lemma would else read at their first call.
func Prepare() {
	loadLemmas()
	_, _ = Default() // its next caller gets the error
}

// Open reads a model file. The error says what is wrong with a file that is no model, of another version or damaged.
func Open(file string) (*Model, error) { return read(file, true) }

// read reads a model file; check looks for damage too.
func read(file string, check bool) (*Model, error) {
	if len(file) < modelHead || file[:len(modelMagic)] != modelMagic {
		return nil, errors.New("parser model: not a model file; rebuild it with claims/parse/train")
	}
	if v := number(file[len(modelMagic):]); v != modelVersion {
		return nil, fmt.Errorf("parser model: version %d, want %d; rebuild it with claims/parse/train", v, modelVersion)
	}
	body := file[modelHead:]
	if check && crc32.Checksum([]byte(body), castagnoli) != number(file[len(modelMagic)+4:]) {
		return nil, errors.New("parser model: checksum differs, the file is damaged; restore or rebuild it")
	}
	var section [5]string
	for i := range section {
		if len(body) < 4 || uint64(number(body)) > uint64(len(body)-4) {
			return nil, fmt.Errorf("parser model: section %d is cut short; restore or rebuild it", i)
		}
		n := int(number(body))
		section[i], body = body[4:4+n], body[4+n:]
	}
	return assemble(section, check)
}

func assemble(section [5]string, check bool) (*Model, error) {
	if section[0] != inventory() {
		return nil, errors.New("parser model: trained for other tags or labels; rebuild it with claims/parse/train")
	}
	m := &Model{times: timeForms()}
	for _, a := range []byte(section[1]) {
		if a >= numAction {
			return nil, fmt.Errorf("parser model: unknown action %d; rebuild it with claims/parse/train", a)
		}
		m.actions = append(m.actions, action(a))
	}
	var err error
	if m.classes, err = openClasses(section[2]); err != nil {
		return nil, fmt.Errorf("parser model: %w; restore or rebuild it", err)
	}
	if m.tagger, err = openTable(section[3], check); err != nil {
		return nil, fmt.Errorf("parser model: tagger: %w; restore or rebuild it", err)
	}
	if m.parser, err = openTable(section[4], check); err != nil {
		return nil, fmt.Errorf("parser model: parser: %w; restore or rebuild it", err)
	}
	return m, nil
}

// inventory names all tags and labels in order: a model only fits the lists it was trained with.
func inventory() string {
	var s []byte
	for _, n := range tagNames {
		s = append(append(s, n...), ' ')
	}
	for _, n := range labelNames {
		s = append(append(s, n...), ' ')
	}
	return string(s)
}

func number(s string) uint32 { return binary.LittleEndian.Uint32([]byte(s[:4])) }

// modelBytes writes the file that Open reads.
func modelBytes(actions []action, classes, tagger, parser []byte) []byte {
	acts := make([]byte, len(actions))
	for i, a := range actions {
		acts[i] = byte(a)
	}
	var body []byte
	for _, s := range [][]byte{[]byte(inventory()), acts, classes, tagger, parser} {
		body = binary.LittleEndian.AppendUint32(body, uint32(len(s)))
		body = append(body, s...)
	}
	out := binary.LittleEndian.AppendUint32([]byte(modelMagic), modelVersion)
	out = binary.LittleEndian.AppendUint32(out, crc32.Checksum(body, castagnoli))
	return append(out, body...)
}
