// Package yamlfile reads the YAML files that people write: strictly, with errors
// that name file and line, and without ever ending the program over one of them.
package yamlfile

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
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
	err = yaml.UnmarshalWithOptions(data, into, yaml.DisallowUnknownField())
	var known yaml.Error
	var own *fault
	switch {
	case err == nil:
		return nil
	case errors.As(err, &own):
		return fmt.Errorf("%s:%d: %w", file, own.line, own.error)
	case errors.As(err, &known) && known.GetToken() != nil:
		return fmt.Errorf("%s:%d: %s", file, known.GetToken().Position.Line, known.GetMessage())
	}
	return fmt.Errorf("%s:1: %w", file, err)
}

// fault is what is wrong with a value, and its line.
type fault struct {
	error
	line int
}

func (f *fault) Unwrap() error { return f.error }

// Scalar lets a value be read from its short form; the error gets the line it stands on.
func Scalar(n ast.Node, read func(text string) error) error {
	text := n.String()
	if s, ok := n.(ast.ScalarNode); ok {
		text = s.GetToken().Value
	}
	return At(n, read(text))
}

// At gives an error the line on which a value stands.
func At(n ast.Node, err error) error {
	if err == nil {
		return nil
	}
	return &fault{err, n.GetToken().Position.Line}
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
