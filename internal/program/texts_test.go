package program_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/internal/program"
)

const ownTexts = `# Ours, in our order.

- id: first-own
  moment: "the first"   # for those who sign
  level: none
  en: "First."
  es: "Primero."
  septets: [6, 8]
  version: 3
  signed: {es: {by: Ana, as: peer, date: "2026-11-01", hash: "HASH"}}

# About the second.
- {id: second-own, level: none, en: "Second.", es: "Segundo."}
# The end.
`

// onDisk is a programme's folder with texts.
func onDisk(t *testing.T, files map[string]string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	fs := fstest.MapFS{"program.yaml": {Data: []byte("name: Harbor\n")}}
	for name, data := range files {
		fs["texts/"+name] = &fstest.MapFile{Data: []byte(data)}
	}
	if err := os.CopyFS(dir, fs); err != nil {
		t.Fatal(err)
	}
	return dir
}

func texts(t *testing.T, dir string) *text.Catalog {
	t.Helper()
	c, err := program.Texts(dir)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func read(t *testing.T, dir, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "texts", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// sheet is the texts' sheet with some words replaced.
func sheet(t *testing.T, c *text.Catalog, replace ...string) []text.Change {
	t.Helper()
	var b strings.Builder
	if err := c.WriteSheet(&b, c.IDs()); err != nil {
		t.Fatal(err)
	}
	changes, err := c.ReadSheet("sheet.csv", []byte(strings.NewReplacer(replace...).Replace(b.String())))
	if err != nil {
		t.Fatal(err)
	}
	return changes
}

// Changed words come into the programme's folder where the text stands, or, of a text
// of ours, into a file for those: a version later, unsigned where they are others; all
// else in the folder stays as it was.
func TestChangedWordsAreWrittenWhereTheTextStands(t *testing.T) {
	es := text.Entry{ID: "first-own", Es: "Primero."}.Hash(text.Es)
	dir := onDisk(t, map[string]string{"own.yaml": strings.Replace(ownTexts, "HASH", es, 1)})
	if _, err := program.Approve(dir, []string{"kept", "second-own"}, "Ruth", text.Supervisor, "2026-11-02"); err != nil {
		t.Fatal(err)
	}
	changes := sheet(t, texts(t, dir), "First.", "The very first.", "Second.", "The second: '2' #3.", "that's kept for a coach to read", "a coach reads that")
	if err := program.Rewrite(dir, changes); err != nil {
		t.Fatal(err)
	}
	c := texts(t, dir)
	for id, want := range map[string]struct {
		en       string
		version  int
		standing [2]text.Standing
		file     string
	}{
		"first-own":  {"The very first.", 4, [2]text.Standing{text.Unsigned, text.Signed}, "own.yaml"},
		"second-own": {"The second: '2' #3.", 2, [2]text.Standing{text.Unsigned, text.Unsigned}, "own.yaml"},
		"kept":       {"Thank you, a coach reads that. COACH gets a person any time.", 2, [2]text.Standing{text.Unsigned, text.Unsigned}, "changed.yaml"},
	} {
		e, _ := c.Entry(id)
		where, _ := c.Where(id)
		if got := [2]text.Standing{e.Standing(text.En), e.Standing(text.Es)}; e.En != want.en || e.Version != want.version || got != want.standing || !strings.HasPrefix(where, want.file+":") {
			t.Errorf("%s at %s: %q, version %d, %v", id, where, e.En, e.Version, got)
		}
	}
	own := read(t, dir, "own.yaml")
	for _, kept := range []string{"# Ours, in our order.\n\n- id: first-own\n", "\n\n# About the second.\n- id: second-own\n", "# The end.\n"} {
		if !strings.Contains(own, kept) {
			t.Errorf("%q is gone from\n%s", kept, own)
		}
	}
	if signed := read(t, dir, text.SignedFile); strings.Contains(signed, "kept") || strings.Contains(signed, "second-own") {
		t.Errorf("names under words that are gone:\n%s", signed)
	}
	if left := sheet(t, c); len(left) != 0 {
		t.Errorf("a sheet of what was written changes %d texts", len(left))
	}
}

// What cannot be written so that it is read back is not written at all.
func TestAnEntryThatIsNoLineOfItsOwnIsLeftAlone(t *testing.T) {
	const own = "[{id: first-own, level: none, en: \"First.\", es: \"Primero.\"}]\n"
	dir := onDisk(t, map[string]string{"own.yaml": own})
	changes := sheet(t, texts(t, dir), "First.", "The very first.", "that's kept for a coach to read", "a coach reads that")
	if err := program.Rewrite(dir, changes); err == nil || !strings.Contains(err.Error(), "own.yaml:1: first-own: write it as a list") {
		t.Errorf("%v", err)
	}
	if names, _ := os.ReadDir(filepath.Join(dir, "texts")); len(names) != 1 || read(t, dir, "own.yaml") != own {
		t.Errorf("%d files, own.yaml: %s", len(names), read(t, dir, "own.yaml"))
	}
}

// A name is written only where it is that role's to sign, and under all texts or none.
func TestApprove(t *testing.T) {
	dir := onDisk(t, nil)
	for _, tt := range []struct {
		ids  []string
		as   text.Role
		want string // signed
		err  string
	}{
		{[]string{"suicide", "trust-cops"}, text.Clinician, "suicide/en trust-cops/en", ""},
		{[]string{"suicide", "eve-a"}, text.Peer, "suicide/es eve-a/es", ""},
		{[]string{"optout"}, text.Counsel, "optout/en optout/es", ""},
		{[]string{"selfharm", "eve-a"}, text.Clinician, "", "eve-a: nothing in it is signed by a clinician: en by a supervisor, es by a peer"},
		{[]string{"selfharm", "no-such"}, text.Clinician, "", `there is no text "no-such"`},
		{[]string{"optout"}, text.Peer, "", "en by a counsel"},
	} {
		signed, err := program.Approve(dir, tt.ids, "Dr. Lo: \"a\"", tt.as, "2026-11-30")
		if got := strings.Join(signed, " "); got != tt.want || (err == nil) != (tt.err == "") || err != nil && !strings.Contains(err.Error(), tt.err) {
			t.Errorf("%v as %s: %q, %v", tt.ids, tt.as, got, err)
		}
	}
	if signed, err := program.Approve(dir, []string{"suicide"}, "Rosa", text.Peer, "2026-11-30", text.Pt); err != nil || strings.Join(signed, " ") != "suicide/pt" {
		t.Errorf("who has read Portuguese signed %q, %v", signed, err)
	}
	c := texts(t, dir)
	for id, want := range map[string][2]text.Standing{
		"suicide": {text.Signed, text.Signed}, "optout": {text.Signed, text.Signed}, "eve-a": {text.Unsigned, text.Signed}, "selfharm": {text.Unsigned, text.Unsigned},
	} {
		e, _ := c.Entry(id)
		if got := [2]text.Standing{e.Standing(text.En), e.Standing(text.Es)}; got != want {
			t.Errorf("%s: %v", id, got)
		}
	}
	if e, _ := c.Entry("suicide"); e.Signed[text.En].By != "Dr. Lo: \"a\"" || e.Signed[text.En].Date != "2026-11-30" || e.Signed[text.En].As != text.Clinician {
		t.Errorf("%+v", e.Signed)
	}
	if _, err := program.Approve("", []string{"suicide"}, "A", text.Clinician, "2026-11-30"); err == nil {
		t.Error("signed without a folder")
	}
}
