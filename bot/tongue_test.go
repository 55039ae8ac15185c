package bot_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff/rule"
)

// Whoever writes a language that waits for review gets English and a coach with an
// interpreter, and where a programme has switched it on the first text in their own.
func TestDangerInALanguageThatWaitsIsAnsweredInItOnlyWhenSwitchedOn(t *testing.T) {
	k := newTalk(t)
	k.writes("quero me matar")
	if got := k.bodies(); !strings.Contains(got, k.w.Texts.Say("lang-none", text.En, nil)) || strings.Contains(got, "Um coach") {
		t.Errorf("switched off: %q", got)
	}
	k = newTalk(t)
	rules, err := rule.Load(fstest.MapFS{"switch.yaml": {Data: []byte("on: [pt]\n")}})
	if err != nil {
		t.Fatal(err)
	}
	k.w.Rules, k.w.Texts = rules, k.w.Texts.Speaking(text.Pt)
	k.writes("quero me matar")
	if got := k.bodies(); !strings.Contains(got, "Um coach (uma pessoa, não a polícia)") {
		t.Errorf("switched on: %q", got)
	}
}
