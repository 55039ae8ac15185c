package main

import (
	"strings"
	"testing"

	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/program"
)

// The checks rest on it: words of danger page, plain ones do not, and a coach
// tells a page, a brief and the question for a note from everything else.
func TestWordsMeanWhatTheyShould(t *testing.T) {
	f, err := program.Load("")
	if err != nil {
		t.Fatal(err)
	}
	var n numbers
	for level, all := range map[rule.Level][]string{rule.LevelCrisis: danger, rule.LevelNone: plain} {
		for _, format := range all {
			body := n.fill(format)
			if got := f.Rules.Hear(rule.Utterance{Text: body, Channel: "text"}).Level; got != level {
				t.Errorf("%q is %v, want %v", body, got, level)
			}
		}
	}
	said := func(id string) string { return f.Texts.Say(id, "en", map[string]string{"A": "K2", "n": "3"}) }
	for _, id := range []string{"c-page", "c-page-h"} {
		if found := code.FindStringSubmatch(said(id)); found == nil || found[1]+found[2] != "K2" {
			t.Errorf("%s: no code in %q", id, said(id))
		}
	}
	for id, begins := range map[string]string{"c-won": brief, "c-won-careful": brief, "c-done": askNote, "c-saved-note": released, "c-saved-untold": released} {
		if !strings.HasPrefix(said(id), begins) {
			t.Errorf("%s: %q does not begin with %q", id, said(id), begins)
		}
	}
	if a, b := n.next(), n.next(); a == b || !numbered(n.one(coachWords)) || numbered("You have 2") {
		t.Error("texts are not told apart by their numbers")
	}
}
