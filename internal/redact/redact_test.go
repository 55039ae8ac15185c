package redact_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"net/url"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/internal/redact"
)

func TestWhatLooksLikeANumberIsMasked(t *testing.T) {
	for _, n := range []string{
		"+16175550123", "16175550123", "6175550123", "617-555-0123", "617.555.0123", "617 555 0123", "(617) 555-0123", "(617)555-0123",
		"1-617-555-0123", "+1 (617) 555-0123", "+1-617-555-0123", "%2B16175550123", "%2b16175550123", "+525512345678", "+52 55 1234 5678", "+4915112345678",
	} {
		for _, around := range []string{"%s", "to %s", "to=%s&x", `"%s"`, "{To:%s}", "<%s>", "%s,", "tel:%s", "%s %[1]s", "a\n%s\n", "x/%s.json"} {
			s := fmt.Sprintf(around, n)
			got := redact.String(s)
			if digits := strings.Map(digit, got); strings.Contains(digits, "0123") || strings.Contains(digits, "5678") || !strings.Contains(got, redact.Mask) {
				t.Errorf("%q became %q", s, got)
			}
		}
	}
}

func digit(r rune) rune {
	if r < '0' || r > '9' {
		return -1
	}
	return r
}

// What an operator needs stays readable.
func TestIdsTimesAndPlacesStay(t *testing.T) {
	for _, s := range []string{
		"SM6175550123abcdef0123456789abcdef", "t6175550123abcdef.17", "d-6175550123abcdef.4", "2026-03-02T18:00:00.617555012Z", "2026-03-02 18:00:05",
		"/src/bot/engine.go:162 +0x1d5", "goroutine 6175 [running]", "panic({0xc6175550123, 0x2})", "127.0.0.1:6379", "dial tcp [::1]:45617: connect: refused",
		"code 30003", "attempt 5 of 5", "v0.0.0-20260302180000-617555abcdef", "10.21.32.43:8081", "988", "911", "741741",
	} {
		if got := redact.String(s); got != s {
			t.Errorf("%q became %q", s, got)
		}
	}
}

// odd is a value that nobody taught to hide.
type odd struct {
	To   string
	More []string
	In   map[string]error
}

func TestNoWayIntoALogLetsANumberThrough(t *testing.T) {
	var out bytes.Buffer
	logger := slog.New(slog.NewJSONHandler(&out, &slog.HandlerOptions{ReplaceAttr: redact.Attr, AddSource: true}))
	const n = "+16175550123"
	err := &url.Error{Op: "Get", URL: "https://api.example.org/Messages?To=%2B16175550123", Err: errors.New("no route to " + n)}
	value := odd{To: n, More: []string{n, "(617) 555-0123"}, In: map[string]error{n: err}}
	logger.Info("call "+n, "number", n, "error", err, "wrapped", fmt.Errorf("send: %w", err), "value", value, "pointer", &value, "list", []any{n, value},
		"bytes", []byte(n), slog.Group("deep", "number", n, slog.Group("deeper", "error", err)), "stack", n+"\n"+string(debug.Stack()))
	logger.With("number", n).WithGroup("g").Warn("w", "error", errors.Join(err, err), "raw", json.RawMessage(`{"to":"`+n+`"}`))
	before := slog.Default()
	slog.SetDefault(logger)
	log.Printf("http: panic serving %s", n)
	slog.SetDefault(before)

	for line := range strings.Lines(out.String()) {
		if strings.Contains(line, "6175550123") || strings.Contains(line, "555-0123") || strings.Contains(line, "54 49 55 53 53 53 48") {
			t.Errorf("a number got through: %s", line)
		}
		if !json.Valid([]byte(line)) {
			t.Errorf("no JSON: %s", line)
		}
	}
	if strings.Count(out.String(), redact.Mask) < 12 {
		t.Errorf("masked too little: %s", &out)
	}
}

// Times, levels and plain numbers are written as always.
func TestPlainValuesKeepTheirKind(t *testing.T) {
	var out bytes.Buffer
	slog.New(slog.NewJSONHandler(&out, &slog.HandlerOptions{ReplaceAttr: redact.Attr})).Warn("m",
		"n", 30003, "ok", true, "f", 1.5, "d", time.Second, "t", time.Date(2026, 3, 2, 18, 0, 0, 5, time.UTC))
	var got map[string]any
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]any{"level": "WARN", "msg": "m", "n": 30003., "ok": true, "f": 1.5, "d": 1e9, "t": "2026-03-02T18:00:00.000000005Z"} {
		if got[key] != want {
			t.Errorf("%s is %v, want %v", key, got[key], want)
		}
	}
}
