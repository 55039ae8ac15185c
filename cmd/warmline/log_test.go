package main

import (
	"bytes"
	"errors"
	"log"
	"log/slog"
	"strings"
	"testing"
)

// Whatever is logged while the line runs passes the guard, what libraries write to
// the standard log too.
func TestTheLogMasksNumbers(t *testing.T) {
	before := slog.Default()
	defer slog.SetDefault(before)
	var out bytes.Buffer
	keepLog(&out)
	number := string(testPerson)
	slog.Error("call "+number, "number", number, "error", errors.New("no route to "+number))
	log.Print("http: panic serving ", number)
	if strings.Contains(out.String(), number[1:]) || strings.Count(out.String(), "(phone)") != 4 {
		t.Errorf("logged %s", &out)
	}
}
