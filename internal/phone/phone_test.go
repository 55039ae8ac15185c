package phone_test

import (
	"bytes"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/warmline/warmline/internal/phone"
)

func TestParse(t *testing.T) {
	for in, want := range map[string]phone.Number{
		"+16175550123": "+16175550123", "617-555-0123": "+16175550123", "(617) 555 0123": "+16175550123", " 1 617 555 0123 ": "+16175550123", "+52 55 1234 5678": "+525512345678",
		"78787": "78787", "787878": "787878",
	} {
		if got, err := phone.Parse(in); err != nil || got != want {
			t.Errorf("%q reads as %s (%v)", in, string(got), err)
		}
	}
	for _, in := range []string{"", "911", "12", "anonymous", "+1", "client:dana", "\x00", "16175550123161755501231617555", "+1617555012x", "+16175550-23"} {
		if got, err := phone.Parse(in); err == nil {
			t.Errorf("%q is no telephone number, and reads as %s", in, string(got))
		}
	}
}

func TestZone(t *testing.T) {
	for n, want := range map[phone.Number]string{"+16175550123": "America/New_York", "+12135550123": "America/Los_Angeles", "+18005550123": "", "78787": "", "": ""} {
		if got := n.Zone(); got != want {
			t.Errorf("%s is in %q, want %q", string(n), got, want)
		}
	}
}

// A number hides itself however it is printed.
func TestANumberHidesItself(t *testing.T) {
	n := phone.Number("+16175550123")
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("text", "to", n)
	slog.New(slog.NewTextHandler(&log, nil)).Info("text", "to", n)
	for _, printed := range []string{log.String(), fmt.Sprint(n), fmt.Sprintf("%v %+v %#v %s", n, n, n, n)} {
		if strings.Contains(printed, "5550123") {
			t.Errorf("the number shows: %s", printed)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"+16175550123", "617-555-0123", "911", "78787", "+", "client:x", "\x00", "+2000000000000"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, err := phone.Parse(s)
		if err != nil {
			return
		}
		if again, err := phone.Parse(string(n)); err != nil || again != n {
			t.Errorf("%q reads as %s, and that as %s (%v)", s, string(n), string(again), err)
		}
	})
}
