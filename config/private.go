package config

import (
	"fmt"
	"io"
	"log/slog"
	"strconv"
	"strings"
	"time"
)

// Private is a secret or a telephone number. It hides itself from every way of
// printing; string(p) gives the value.
type Private string

// String tells only whether there is a value.
func (p Private) String() string {
	if p == "" {
		return "(not set)"
	}
	return "(set)"
}

// Format hides the value from every verb of fmt.
func (p Private) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, p.String()) }

// LogValue hides the value.
func (p Private) LogValue() slog.Value { return slog.StringValue(p.String()) }

// MarshalText hides the value from JSON and its like.
func (p Private) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// String lists the settings one a line, without secrets and numbers.
func (c Config) String() string {
	var b strings.Builder
	for _, s := range settings() {
		fmt.Fprintf(&b, "%s: %s\n", fileKey(s.env), s.shown(&c))
	}
	return b.String()
}

// LogValue gives the settings without secrets and numbers.
func (c Config) LogValue() slog.Value {
	var attrs []slog.Attr
	for _, s := range settings() {
		attrs = append(attrs, slog.String(fileKey(s.env), s.shown(&c)))
	}
	return slog.GroupValue(attrs...)
}

// shown is the setting's value as it may be printed.
func (s setting) shown(c *Config) string {
	switch field := s.into(c).(type) {
	case *string:
		if *field != "" {
			return *field
		}
	case *float64:
		if *field != 0 {
			return strconv.FormatFloat(*field, 'g', -1, 64)
		}
	case *time.Duration:
		return field.String()
	case *Private:
		return field.String()
	case *[]Private:
		if n := len(*field); n > 0 {
			return fmt.Sprintf("(%d set)", n)
		}
	}
	return "(not set)"
}
