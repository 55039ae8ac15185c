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

// A name holds for the words it was put under, in the role that signs such words.
func TestASignatureHoldsForTheWordsSigned(t *testing.T) {
	words := Entry{ID: "own", En: "Hello.", Es: "Hola."}
	both := fmt.Sprintf("{en: {by: A, as: supervisor, date: 2026-11-30, hash: '%s'}, es: {by: B, as: peer, date: 2026-11-30, hash: '%s'}}", words.Hash(En), words.Hash(Es))
	for _, tt := range []struct {
		name, en, level, signed string
		standing                Standing // of the English
		unsigned                bool     // the text, in some language
	}{
		{"both languages signed", "Hello.", "none", both, Signed, false},
		{"changed after signing", "Hello you.", "none", both, Changed, true},
		{"one language signed", "Hello.", "none", strings.Split(both, ", es:")[0] + "}", Signed, true},
		{"a hash without a name", "Hello.", "none", strings.Replace(both, "by: A", "by: ''", 1), Unsigned, true},
		{"by somebody whose it is not", "Hello.", "urgent", both, Unsigned, true},
		{"without a day", "Hello.", "none", strings.Replace(both, "date: 2026-11-30", "date: soon", 1), Unsigned, true},
		{"nobody", "Hello.", "none", "{}", Unsigned, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := load(t, fmt.Sprintf("- {id: own, level: %s, en: %s, es: Hola., signed: %s}", tt.level, tt.en, tt.signed))
			if got := slices.Contains(c.Unsigned(), "own"); got != tt.unsigned {
				t.Errorf("unsigned = %v", got)
			}
			if e, _ := c.Entry("own"); e.Standing(En) != tt.standing {
				t.Errorf("the English is %s", e.Standing(En))
			}
		})
	}
}

func TestWhoSignsWhat(t *testing.T) {
	c := load(t)
	for _, tt := range []struct {
		id     string
		en, es Role
	}{
		{"suicide", Clinician, Peer}, {"distress", Clinician, Peer}, {"handoff", Clinician, Peer}, {"trust-cops", Clinician, Peer},
		{"t2", Counsel, Counsel}, {"optout", Counsel, Counsel}, {"help-law", Counsel, Counsel},
		{"eve-a", Supervisor, Peer}, {"c-page", Supervisor, Peer}, {"not-open", Supervisor, Peer},
	} {
		e, ok := c.Entry(tt.id)
		if !ok || e.Signer(En) != tt.en || e.Signer(Es) != tt.es {
			t.Errorf("%s: %s and %s", tt.id, e.Signer(En), e.Signer(Es))
		}
	}
}

// Signatures may stand in a file apart, also under a text that is built in.
func TestSignaturesInAFileApart(t *testing.T) {
	e, _ := load(t).Entry("suicide")
	sign := func(file string) (*Catalog, error) { return Load(fstest.MapFS{SignedFile: {Data: []byte(file)}}) }
	c, err := sign(fmt.Sprintf("- {id: suicide, lang: en, by: Dr. Lo, as: clinician, date: \"2026-11-30\", hash: \"%s\"}\n- {id: long-gone, lang: en, by: A, as: peer, date: \"2026-11-30\", hash: \"1\"}", e.Hash(En)))
	if err != nil {
		t.Fatal(err)
	}
	if e, _ = c.Entry("suicide"); e.Standing(En) != Signed || e.Standing(Es) != Unsigned || e.Signed[En].By != "Dr. Lo" {
		t.Errorf("%+v", e.Signed)
	}
	if e, _ := load(t).Entry("suicide"); len(e.Signed) != 0 {
		t.Error("a signature of one programme is under the text of another")
	}
	_, err = sign("- {id: a, lang: fr, by: A, as: peer, date: \"2026-11-30\", hash: x}\n- {id: a, lang: en, by: A, as: boss, date: \"2026-11-30\", hash: x}\n" +
		"- {id: a, lang: en, by: A, as: peer, date: soon, hash: x}\n- {id: a, lang: en, by: A, as: peer, date: \"2026-11-30\", hash: x}\n- {id: a, lang: en, by: A, as: peer, date: \"2026-11-30\", hash: x}\n- {id: a, lang: en}\n")
	for _, want := range []string{
		"signed.yaml:1: lang must be", "signed.yaml:2: as must be", "signed.yaml:3: date must be", "signed.yaml:5: a/en: stands twice, first at signed.yaml:4", "signed.yaml:6: a signature needs",
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("not named: %s in %v", want, err)
		}
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
