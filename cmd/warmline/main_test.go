package main

import (
	"bytes"
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/warmline/warmline/config"
	"github.com/warmline/warmline/internal/seal"
)

// terminal runs command lines and keeps what they print.
type terminal struct {
	in       string // put in, for the next commands
	out, err bytes.Buffer
	env      map[string]string
}

func (tty *terminal) run(t *testing.T, args ...string) int {
	t.Helper()
	tty.out.Reset()
	tty.err.Reset()
	env := func(name string) (string, bool) { v, ok := tty.env[name]; return v, ok }
	return run(t.Context(), args, system{in: strings.NewReader(tty.in), out: &tty.out, err: &tty.err, env: env})
}

func (tty *terminal) printed() string { return tty.out.String() + tty.err.String() }

func TestHelpIsNoFailureAndAMistakeIs(t *testing.T) {
	tests := []struct {
		args string
		code int
		says string
	}{
		{"--help", exitDone, "keyset"},
		{"health --help", exitDone, "--listen"},
		{"version", exitDone, "warmline "},
		{"", exitUsage, "warmline --help"},
		{"serv", exitUsage, "warmline --help"},
		{"version --loud", exitUsage, "--loud"},
	}
	for _, tt := range tests {
		var tty terminal
		if code := tty.run(t, strings.Fields(tt.args)...); code != tt.code || !strings.Contains(tty.printed(), tt.says) {
			t.Errorf("warmline %s: exit code %d, printed\n%s", tt.args, code, tty.printed())
		}
	}
}

func TestAStampedVersionIsPrinted(t *testing.T) {
	version = "v9.8.7"
	t.Cleanup(func() { version = "" })
	var tty terminal
	if tty.run(t, "version"); !strings.HasPrefix(tty.out.String(), "warmline v9.8.7 (go") {
		t.Errorf("printed %q", tty.out.String())
	}
}

func TestANewKeysetOpensIsTheOwnersAloneAndIsNeverWrittenOver(t *testing.T) {
	path := filepath.Join(t.TempDir(), "line.keyset")
	var tty terminal
	if code := tty.run(t, "keyset", "new", "--out", path); code != exitDone || !strings.Contains(tty.out.String(), "two copies off this machine") {
		t.Fatalf("exit code %d, printed\n%s", code, tty.printed())
	}
	first, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := seal.Parse(first); err != nil {
		t.Error(err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if code := tty.run(t, "keyset", "new", "--out", path); code != exitFailed || !strings.Contains(tty.err.String(), "exists") {
		t.Errorf("a second time: exit code %d, printed\n%s", code, tty.printed())
	}
	if second, err := os.ReadFile(path); err != nil || !bytes.Equal(first, second) {
		t.Error("the file was written over")
	}
}

func TestHealthAsksWhereTheSettingsSay(t *testing.T) {
	status := http.StatusOK
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/healthz" {
			w.WriteHeader(http.StatusTeapot)
			return
		}
		w.WriteHeader(status)
	}))
	defer server.Close()
	port := server.URL[strings.LastIndex(server.URL, ":"):]

	var tty terminal
	if code := tty.run(t, "health", "--listen", port); code != exitDone {
		t.Errorf("by flag: exit code %d, printed\n%s", code, tty.printed())
	}
	tty.env = map[string]string{"WARMLINE_LISTEN": "0.0.0.0" + port}
	if code := tty.run(t, "health"); code != exitDone {
		t.Errorf("by environment: exit code %d, printed\n%s", code, tty.printed())
	}
	status = http.StatusServiceUnavailable
	if code := tty.run(t, "health"); code != exitFailed || !strings.Contains(tty.err.String(), "503") {
		t.Errorf("unwell: exit code %d, printed\n%s", code, tty.printed())
	}
	server.Close()
	if code := tty.run(t, "health"); code != exitFailed || !strings.Contains(tty.err.String(), "does not answer") {
		t.Errorf("down: exit code %d, printed\n%s", code, tty.printed())
	}
	if code := tty.run(t, "health", "--listen", "nonsense"); code != exitFailed || !strings.Contains(tty.err.String(), "--listen: want host:port") {
		t.Errorf("bad setting: exit code %d, printed\n%s", code, tty.printed())
	}
}

func TestEverySettingIsAFlagThatReachesTheSettings(t *testing.T) {
	for i, f := range config.Flags() {
		flags := newSettingsFlags()
		values := reflect.ValueOf(flags.Flags[0]).Elem()
		values.Field(i).SetString("a\x00b") // a control character: refused everywhere, by name
		_, err := flags.load(system{env: func(string) (string, bool) { return "", false }})
		if err == nil || !strings.Contains(err.Error(), "--"+f.Name+":") {
			t.Errorf("--%s does not reach the settings: %v", f.Name, err)
		}
	}
}

func TestACommandIsToldWhenToStop(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out bytes.Buffer
	if code := run(ctx, []string{"health"}, system{out: &out, err: &out, env: func(string) (string, bool) { return "", false }}); code != exitFailed || !strings.Contains(out.String(), "canceled") {
		t.Errorf("exit code %d, printed %s", code, &out)
	}
}
