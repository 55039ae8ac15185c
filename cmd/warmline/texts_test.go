package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Texts go out to those who sign them, come back, are changed and signed, with the
// programme's folder alone.
func TestTextsGoOutComeBackAndAreSigned(t *testing.T) {
	dir := t.TempDir()
	sheet := filepath.Join(dir, "out.csv")
	tty := terminal{env: map[string]string{"WARMLINE_PROGRAM": dir}}
	run := func(code int, args ...string) string {
		t.Helper()
		if got := tty.run(t, append([]string{"texts"}, args...)...); got != code {
			t.Fatalf("texts %s: exit code %d\n%s", strings.Join(args, " "), got, tty.printed())
		}
		return tty.printed()
	}
	run(exitDone, "export", "--as", "clinician", "--out", sheet)
	contains(t, run(exitFailed, "export", "--out", sheet), "exists")
	contains(t, run(exitDone, "import", sheet), "nothing is changed")
	data, err := os.ReadFile(sheet)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(data), "\noptout,") || !strings.Contains(string(data), "\nsuicide,") {
		t.Error("not the texts that a clinician signs")
	}
	change := func(from, to string) {
		t.Helper()
		if err := os.WriteFile(sheet, []byte(strings.Replace(string(data), from, to, 1)), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	contains(t, run(exitDone, "approve", "suicide", "--by", "Dr. Ada Lo", "--as", "clinician", "--date", "2026-11-01"), "suicide/en ")
	contains(t, run(exitDone, "approve", "suicide", "--by", "Ana", "--as", "peer", "--date", "2026-11-01"), "suicide/es ")
	contains(t, run(exitDone, "list", "--as", "clinician"), "signed by Dr. Ada Lo, 2026-11-01")
	if strings.Contains(run(exitDone, "list", "--as", "clinician", "--unsigned"), "\nsuicide ") {
		t.Error("a text that was signed is listed as unsigned")
	}

	change("A coach (a person, not police) is being paged for you now. Want", "{N} (a person, not police) is being paged for you now. Want")
	contains(t, run(exitFailed, "import", sheet), "suicide/en: a variable in a crisis text")
	if names, _ := filepath.Glob(filepath.Join(dir, "texts", "changed*")); len(names) > 0 {
		t.Errorf("written: %v", names)
	}
	change("Want to talk this minute?", "Talk this minute?")
	contains(t, run(exitDone, "import", "--dry-run", sheet), "nothing is written")
	printed := run(exitDone, "import", sheet)
	for _, want := range []string{"crisis.yaml:4 (built in): suicide/en, version 2\n", "\n  - A coach (a person, not police) is being paged for you now. Want to", "\n  + A coach (a person, not police) is being paged for you now. Talk this"} {
		contains(t, printed, want)
	}
	for _, want := range []string{"suicide crisis 2 en clinician unsigned", "suicide crisis 2 es peer signed by Ana, 2026-11-01"} {
		if listed := strings.Join(strings.Fields(run(exitDone, "list", "--unsigned", "--as", "clinician")), " "); !strings.Contains(listed, want) {
			t.Errorf("not listed: %s", want)
		}
	}

	for want, args := range map[string][]string{
		"--as: clinician, peer":   {"approve", "suicide", "--by", "A", "--as", "boss", "--date", "2026-11-01"},
		"--date: a day like":      {"approve", "suicide", "--by", "A", "--as", "peer", "--date", "11/01"},
		"still to come":           {"approve", "suicide", "--by", "A", "--as", "peer", "--date", "2999-01-01"},
		"--by: whose":             {"approve", "suicide", "--by", " ", "--as", "peer", "--date", "2026-11-01"},
		"nothing in it is signed": {"approve", "suicide", "--by", "A", "--as", "counsel", "--date", "2026-11-01"},
	} {
		contains(t, run(exitFailed, args...), want)
	}
	tty.env = nil
	contains(t, run(exitFailed, "approve", "suicide", "--by", "A", "--as", "peer", "--date", "2026-11-01"), "--program")
}
