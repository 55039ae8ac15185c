package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A HUP takes a changed programme over, if it passes check and lacks no name that the
// running one has; else the old one goes on, and the log says why.
func TestAReloadTakesOverOnlyAProgrammeThatPassesCheck(t *testing.T) {
	f := newFleet(t)
	dir := t.TempDir()
	f.env["WARMLINE_PROGRAM"] = dir
	own := func(file, content string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, file)), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, file), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	n := 0
	says := func(what, want string) {
		t.Helper()
		n++
		f.Text(someone(n), testLine, "hi")
		if got := f.heard(someone(n), 1); !strings.Contains(got, want) {
			t.Errorf("%s: %s", what, got)
		}
	}
	const first = "- {id: t1, level: none, law: true, en: \"{P}: new words. Reply 1.\", es: \"{P}: palabras nuevas. Responde 2.\"}\n"
	f.start()
	says("before", "Want in?")
	own("texts/own.yaml", first)
	own("flows/own.yaml", "flow: own\nversion: 1\nsteps:\n  - {step: a, say: [gone]}\n")
	f.hup("flows/own.yaml:4: there is no text \\\"gone\\\"")
	says("a fault", "Want in?")
	own("flows/own.yaml", "flow: own\nversion: 1\nsteps:\n  - {step: a, say: [own]}\n")
	own("texts/more.yaml", "- {id: own, level: crisis, en: Call 911., es: Llama al 911.}\n")
	f.hup("crisis and trust texts that are not signed: own")
	says("a crisis text that nobody signed", "Want in?")
	own("texts/more.yaml", "- {id: own, level: none, en: Good., es: Bien.}\n")
	own("flows/own.yaml", "flow: own\nversion: 1\nsteps:\n  - {step: a, say: [kept]}\n")
	f.hup("reloaded: the programme")
	says("a good one", "new words")
}
