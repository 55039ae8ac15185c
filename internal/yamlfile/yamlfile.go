// Package yamlfile reads the YAML files that people write: strictly, with errors
// that name file and line, and without ever ending the program over one of them.
package yamlfile

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/goccy/go-yaml"
)

// errBroken stands for input that the library cannot take apart and fails on.
var errBroken = errors.New("1: this is not YAML that can be read: look for a tag (!) or a sign that should stand in quotes")

// Decode reads data into a value; unknown keys are faults. Errors begin with
// file:line.
func Decode(file string, data []byte, into any) (err error) {
	defer func() {
		if recover() != nil {
			err = fmt.Errorf("%s:%w", file, errBroken)
		}
	}()
	if len(bytes.TrimSpace(data)) == 0 {
		return nil
	}
	if err := yaml.UnmarshalWithOptions(data, into, yaml.DisallowUnknownField()); err != nil {
		return fmt.Errorf("%s:%s", file, yaml.FormatError(err, false, false))
	}
	return nil
}

// Line is where a part of data begins, by its path ("$.steps[2]"); 1 when that
// cannot be told.
func Line(data []byte, path string) (line int) {
	defer func() {
		if recover() != nil {
			line = 1
		}
	}()
	p, err := yaml.PathString(path)
	if err != nil {
		return 1
	}
	node, err := p.ReadNode(bytes.NewReader(data))
	if err != nil || node.GetToken() == nil {
		return 1
	}
	return node.GetToken().Position.Line
}
