package main

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/program"
)

var update = flag.Bool("update", false, "write the part of docs/safety.md that follows from the program")

const (
	safetyFile = "../../docs/safety.md"
	safetyFrom = "<!-- from here on as the program has it: go test ./cmd/warmline -run Safety -update -->\n\n"
	safetyTo   = "\n<!-- to here -->\n"
)

// What docs/safety.md says of the table, the ladders, the first texts and the
// signatures is what the program does.
func TestTheSafetyPageIsWhatTheProgramDoes(t *testing.T) {
	f, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	generated(t, safetyFile, safetyFrom, safetyTo, safetyPage(f))
}

// generated compares what stands between two marks of a page with what the program
// says, and writes it there with -update.
func generated(t *testing.T, file, from, to, want string) {
	t.Helper()
	page, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, found := strings.Cut(string(page), from)
	is, after, ends := strings.Cut(rest, to)
	if !found || !ends {
		t.Fatalf("%s has no place for it", file)
	}
	switch {
	case is == want:
	case *update:
		if err := os.WriteFile(file, []byte(before+from+want+to+after), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("%s says otherwise than the program: read what has changed, then run with -update", file)
	}
}

func TestCheckPrintsTheTable(t *testing.T) {
	var tty terminal
	if code := tty.run(t, "check", "--table"); code != exitDone {
		t.Fatal(tty.printed())
	}
	lines := strings.Split(strings.TrimSpace(tty.out.String()), "\n")
	if len(lines) != len(handoff.Kinds())+1 {
		t.Errorf("%d lines", len(lines))
	}
	contains(t, tty.printed(), "od-other2 after 75 seconds or at the next message")
	contains(t, tty.printed(), "everyone on shift, at once, until one accepts; the supervisor too")
}
