// Package redact keeps people out of logs. Values that hold words, names or numbers
// hide themselves with Hide and Hidden. Behind them stands Attr, the last line before
// a log: it masks whatever looks like a telephone number, for what nobody thought of,
// such as the text of a library's error.
package redact

import (
	"fmt"
	"io"
	"log/slog"
	"reflect"
	"regexp"
)

// Mask stands where a number was.
const Mask = "(phone)"

// number matches what a reader would take for a telephone number, alone or between
// signs, and no part of a longer word: ids, times of day and addresses in memory
// stay readable.
var number = regexp.MustCompile(`(^|[^0-9A-Za-z])(?:` +
	plus + `?1?[-. ]{0,2}\(?[2-9][0-9]{2}\)?[-. ]{0,2}[2-9][0-9]{2}[-. ]?[0-9]{4}` + // +16175550123, (617) 555-0123
	`|` + plus + `[0-9]{7,15}` + // +525512345678
	`|` + plus + `[0-9]{1,3}(?:[-. ][0-9]{2,4}){2,4}` + // +52 55 1234 5678
	`|[2-9][0-9]{2}[-.][0-9]{4}` + // 555-0123
	`)($|[^0-9A-Za-z])`)

const plus = `(?:\+|%2[Bb])`

// String masks the numbers in a text.
func String(s string) string {
	for {
		masked := number.ReplaceAllString(s, "${1}"+Mask+"${2}")
		if masked == s { // two numbers share the sign between them: look again
			return s
		}
		s = masked
	}
}

// Attr masks the numbers in an attribute of a log record, the message included. It
// is a ReplaceAttr of slog.HandlerOptions: called for each attribute in each group,
// after LogValue. A value of no plain kind becomes the text that %+v makes of it, so
// that what hides itself from fmt is hidden from JSON too.
func Attr(_ []string, a slog.Attr) slog.Attr {
	switch a.Value.Kind() {
	case slog.KindString:
		a.Value = slog.StringValue(String(a.Value.String()))
	case slog.KindAny:
		a.Value = shown(a.Value.Any())
	}
	return a
}

// shown is a value as text. Bytes may be anything, words too: they are counted.
func shown(v any) slog.Value {
	switch v.(type) {
	case slog.Level, *slog.Source: // the handler's own
		return slog.AnyValue(v)
	}
	if r := reflect.ValueOf(v); r.Kind() == reflect.Slice && r.Type().Elem().Kind() == reflect.Uint8 {
		return slog.StringValue(fmt.Sprintf("(%d bytes)", r.Len()))
	}
	return slog.StringValue(String(fmt.Sprintf("%+v", v)))
}

// Hide prints what a value is in place of what it holds. A type that hides itself has
//
//	func (T) Format(f fmt.State, _ rune) { redact.Hide(f, "what it is") }
//
// No verb gets around it but %p and %w, which vet refuses. Inside another value a field that
// is not exported prints all the same.
func Hide(f fmt.State, what string) { _, _ = io.WriteString(f, "("+what+")") }

// Hidden is the same for slog: what LogValue of such a type returns.
func Hidden(what string) slog.Value { return slog.StringValue("(" + what + ")") }
