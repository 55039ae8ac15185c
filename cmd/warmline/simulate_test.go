package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/warmline/warmline/internal/redistest"
)

// A simulation prints its report, with all that must never happen at 0, and keeps it
// with its pictures.
func TestSimulatePrintsAndKeepsItsReport(t *testing.T) {
	redistest.Real(t) // skips, or fails, where there is no redis-server to start
	dir := filepath.Join(t.TempDir(), "season")
	var out, problems bytes.Buffer
	args := []string{"simulate", "--people", "3", "--team", "2", "--weeks", "1", "--parallel", "2", "--out", dir}
	if code := run(t.Context(), args, system{out: &out, err: &problems}); code != exitDone {
		t.Fatalf("exit code %d, printed\n%s%s", code, &problems, &out)
	}
	for _, want := range []string{"3 people in 2 teams", "started by the program", "     0 lost wakes\n"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the report lacks %q:\n%s", want, &out)
		}
	}
	if kept, err := os.ReadFile(filepath.Join(dir, reportFile)); err != nil || string(kept) != out.String() {
		t.Errorf("the report that was kept is not the one printed: %v", err)
	}
	for _, name := range []string{"texts.svg", "replies.svg", "still-in.svg", "coaches.svg"} {
		if drawn, err := os.ReadFile(filepath.Join(dir, name)); err != nil || !bytes.Contains(drawn, []byte("</svg>")) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSimulateSaysWhatIsMissing(t *testing.T) {
	for _, tt := range []struct {
		name, want string
		args       []string
	}{
		{"no redis-server", "there is no redis-server: install it", nil},
		{"a day that is none", `--from "soon": write it as 2026-09-14`, []string{"--from", "soon"}},
		{"no folder", "programme folder nowhere", []string{"--program", "nowhere"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Setenv("PATH", t.TempDir())
			var problems bytes.Buffer
			code := run(t.Context(), append([]string{"simulate"}, tt.args...), system{err: &problems})
			if code != exitFailed || !strings.Contains(problems.String(), tt.want) {
				t.Errorf("exit code %d, printed %s", code, &problems)
			}
		})
	}
}
