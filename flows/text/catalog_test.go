package text

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

func TestNeedNamesEveryMissingText(t *testing.T) {
	c := load(t)
	if err := c.Need("t1", "suicide", "joins"); err != nil {
		t.Error(err)
	}
	err := c.Need("zz", "t1", "aa", "zz")
	if err == nil || err.Error() != "texts missing: aa, zz" {
		t.Errorf("%v", err)
	}
}

func TestVersionFollowsTheWords(t *testing.T) {
	entry := "- {id: own, level: none, en: %s, es: %s, version: %d}"
	version := func(en, es string, n int) string { return load(t, fmt.Sprintf(entry, en, es, n)).Version("own") }
	first := version("Hello.", "Hola.", 1)
	if len(first) != 12 || first != version("Hello.", "Hola.", 2) {
		t.Errorf("the version %q is not that of the words alone", first)
	}
	for _, other := range []string{version("Hello.", "Buenas.", 1), version("Hi.", "Hola.", 1), load(t).Version("t1")} {
		if other == first {
			t.Error("other words, same version")
		}
	}
	if got := load(t).Version("no-such-text"); got != "" {
		t.Errorf("an unknown text has version %q", got)
	}
}

func TestNobodySignedAnythingYet(t *testing.T) {
	c := load(t)
	if got := c.Unsigned(); !slices.Equal(got, c.IDs()) {
		t.Errorf("%d of %d unsigned", len(got), len(c.IDs()))
	}
}

func TestASignatureHoldsForTheWordsSigned(t *testing.T) {
	words := Entry{ID: "own", En: "Hello.", Es: "Hola."}
	both := fmt.Sprintf("{en: {by: A, hash: %s}, es: {by: B, hash: %s}}", words.Hash(En), words.Hash(Es))
	for _, tt := range []struct {
		name, en, signed string
		unsigned         bool
	}{
		{"both languages signed", "Hello.", both, false},
		{"changed after signing", "Hello you.", both, true},
		{"one language signed", "Hello.", fmt.Sprintf("{en: {by: A, hash: %s}}", words.Hash(En)), true},
		{"a hash without a name", "Hello.", strings.Replace(both, "by: B", "by: ''", 1), true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := load(t, fmt.Sprintf("- {id: own, level: none, en: %s, es: Hola., signed: %s}", tt.en, tt.signed))
			if got := slices.Contains(c.Unsigned(), "own"); got != tt.unsigned {
				t.Errorf("unsigned = %v", got)
			}
		})
	}
}

func TestALineIsStaleUntilSomebodyRangIt(t *testing.T) {
	now := time.Date(2026, 11, 30, 12, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name string
		line Line
		want bool
	}{
		{"nobody rang it", Line{VerifyBy: "2027-01-01"}, true},
		{"rung and not due", Line{Verified: "2026-11-01", VerifyBy: "2027-01-01"}, false},
		{"due today", Line{Verified: "2026-11-01", VerifyBy: "2026-11-30"}, false},
		{"due yesterday", Line{Verified: "2026-11-01", VerifyBy: "2026-11-29"}, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.line.Stale(now); got != tt.want {
				t.Errorf("Stale = %v", got)
			}
		})
	}
}

func TestEveryShortNumberInATextIsALine(t *testing.T) {
	c := load(t)
	known := map[string]bool{}
	for _, l := range c.Lines() {
		known[l.Number] = true
	}
	for _, number := range []string{"911", "988", "211"} {
		if !known[number] {
			t.Errorf("%s is not in the lines file", number)
		}
	}
}

func TestCleanCutsAtACharacter(t *testing.T) {
	for _, tt := range []struct {
		in    string
		limit int
		want  string
	}{
		{"Maximiliano José", 12, "Maximiliano"},
		{"ééééé", 3, "ééé"},
		{"Ria", 12, "Ria"},
		{"  Ria\n", 0, "Ria"},
		{"👍👍👍", 2, "👍👍"},
	} {
		if got := Clean(tt.in, tt.limit); got != tt.want {
			t.Errorf("Clean(%q, %d) = %q, want %q", tt.in, tt.limit, got, tt.want)
		}
	}
}

func TestATextGivenAsFileIsReadBack(t *testing.T) {
	c, err := Load(fstest.MapFS{"own.yaml": {Data: []byte("- {id: own, moment: now, level: trust, en: Hello., usted: true}")}})
	if err != nil {
		t.Fatal(err)
	}
	if e, ok := c.Entry("own"); !ok || e.Moment != "now" || e.Level != Trust || !e.Usted {
		t.Errorf("%+v, %v", e, ok)
	}
	if _, ok := c.Entry("other"); ok || c.Has("other") {
		t.Error("an unknown text was found")
	}
}
