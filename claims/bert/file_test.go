package bert

import (
	"bytes"
	"testing"
)

func TestReleaseKeepsTheBytes(t *testing.T) {
	before := bytes.Clone(encoderFile.Bytes())
	encoderFile.Release()
	if !bytes.Equal(before, encoderFile.Bytes()) {
		t.Error("a file that was released reads otherwise")
	}
	File("short").Release() // within one page nothing is given back
}
