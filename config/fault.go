package config

import (
	"errors"
	"io/fs"
	"strings"
	"unicode"
)

// Fault is one thing wrong with the settings. It never holds a setting's value.
type Fault struct {
	Origin string // where it stands: "line.yaml:3: public_url", "environment WARMLINE_LISTEN", "--listen"
	Text   string // what is wrong and what to do
}

// Error is one line.
func (f Fault) Error() string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, f.Origin+": "+f.Text)
}

// Faults is everything wrong with the settings, one line each.
type Faults []Fault

// Error is one line per fault.
func (f Faults) Error() string {
	lines := make([]string, len(f))
	for i, fault := range f {
		lines[i] = fault.Error()
	}
	return strings.Join(lines, "\n")
}

// unreadable says why a file could not be read. The path stays out: people put
// the secret itself where its path belongs.
func unreadable(err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "there is no such file"
	case errors.Is(err, fs.ErrPermission):
		return "this user may not read the file"
	default:
		return "the file can't be read"
	}
}
