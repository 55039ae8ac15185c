package text

import (
	"strings"
	"testing"

	"github.com/warmline/warmline/internal/gsm"
)

// What waits for a native reader is said to nobody: they get the English, as anybody does
// whose language the line does not write.
func TestALanguageThatWaitsIsSaidOnlyWhenSwitchedOn(t *testing.T) {
	c := load(t)
	en, pt := c.Say("suicide", En, nil), c.texts["suicide"].Pt
	if got := c.Say("suicide", Pt, nil); got != en || c.Speaks(Pt) {
		t.Errorf("switched off it says %q", got)
	}
	on := c.Speaking(Pt)
	if got := on.Say("suicide", Pt, nil); got != pt || pt == "" || !on.Speaks(Pt) || on.Speaks(Ht) {
		t.Errorf("switched on it says %q", got)
	}
	if got := on.Say("eve-a", Pt, nil); got != c.Say("eve-a", En, nil) {
		t.Errorf("what is not written in it is said as %q", got)
	}
	if c.Say("suicide", Pt, nil) != en {
		t.Error("to switch it on for one programme has switched it on for another")
	}
}

// Nobody's name stands under what waits, and a line opens without one until it is used.
func TestALanguageThatWaitsIsListedAsUnreviewed(t *testing.T) {
	c := load(t)
	if n := c.Waiting(); n[Pt] == 0 || n[Pt] != n[Ht] || n[En]+n[Es] > 0 {
		t.Errorf("waiting: %v", n)
	}
	e, _ := c.Entry("suicide")
	for _, lang := range []Lang{Pt, Ht} {
		if e.Standing(lang) != Foreign || e.Signer(lang) != Peer {
			t.Errorf("%s stands as %s, to be signed by a %s", lang, e.Standing(lang), e.Signer(lang))
		}
	}
	signed := &Catalog{texts: map[string]loaded{}}
	e.Signed = map[Lang]Signature{En: e.Sign(En, "A", Clinician, "2026-11-30"), Es: e.Sign(Es, "B", Peer, "2026-11-30")}
	signed.texts[e.ID] = loaded{Entry: e}
	if got := signed.Unsigned(); len(got) > 0 {
		t.Errorf("switched off it keeps a line closed: %v", got)
	}
	if got := signed.Speaking(Ht).Unsigned(); len(got) != 1 {
		t.Error("switched on it needs no name")
	}
}

// Every danger, every law and every join is written in each language, with the numbers of
// the English, and no text is longer than it may be.
func TestWhatLintHoldsAForeignTextTo(t *testing.T) {
	c := load(t)
	for name, tt := range map[string]struct {
		change func(*Entry)
		want   string
	}{
		"a text of danger that is missing": {func(e *Entry) { e.Ht = "" }, "suicide/ht: missing in this language"},
		"a number that is lost":            {func(e *Entry) { e.Pt = strings.ReplaceAll(e.Pt, "911", "912") }, "suicide/pt: lacks 911"},
		"a number that is added":           {func(e *Entry) { e.Ht += " 211." }, "suicide/ht: 211 is not in the English"},
		"a phone number":                   {func(e *Entry) { e.Pt += " 800-555-0100." }, "suicide/pt: a phone number"},
		"too long in halved messages":      {func(e *Entry) { e.Pt += strings.Repeat(" não", 12) }, "suicide/pt: 4 segments"},
		"too long in Creole":               {func(e *Entry) { e.Ht += strings.Repeat(" kounye a", 20) }, "suicide/ht: 3 segments"},
		"a word that labels":               {func(e *Entry) { e.Pt = strings.Replace(e.Pt, "pessoa", "viciada", 1) }, "suicide/pt: a word that labels"},
		"a word that labels, in Creole":    {func(e *Entry) { e.Ht = strings.Replace(e.Ht, "moun", "dwogè", 1) }, "suicide/ht: a word that labels"},
		"what nobody can promise":          {func(e *Entry) { e.Pt += " A ajuda está vindo." }, "suicide/pt: false, or may be"},
		"an option more":                   {func(e *Entry) { e.Pt += " 1 Sim" }, "suicide/pt: 1 options, the English has 0"},
	} {
		t.Run(name, func(t *testing.T) {
			e, _ := c.Entry("suicide")
			tt.change(&e)
			if faults := strings.Join(c.Faults(e), "\n"); !strings.Contains(faults, tt.want) {
				t.Errorf("%q is not among\n%s", tt.want, faults)
			}
		})
	}
	for _, id := range c.IDs() {
		if ht := c.texts[id].Ht; ht != "" && strings.IndexFunc(ht, func(r rune) bool { _, ok := gsm.Septets(string(r)); return !ok }) >= 0 {
			t.Errorf("%s: the Creole has a letter that halves a message", id)
		}
	}
}
