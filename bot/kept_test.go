package bot_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

const goalTold = `  - {step: ask, say: [goal-set], expect: words, keep: goal, next: [{go: sure}]}
  - {step: sure, say: [goal-conf], expect: 0-10, next: [{tag: %, keep: {win: "{goal}", name: "{N}"}}]}
`

func goalKept(t *testing.T, words string) *talk {
	t.Helper()
	k := ownEvening(t, strings.Replace(goalTold, "%", "housing", 1))
	k.writes(words)
	return k
}

func TestAKeptAnswerIsSaidInTexts(t *testing.T) {
	k := goalKept(t, "call my sister")
	if got := k.bodies(); !strings.HasPrefix(got, "call my sister. I like it.") {
		t.Errorf("it reads %q", got)
	}
	k.writes("8")
	if k.th.Kept["win"] != "call my sister" || k.th.Kept["name"] != k.th.Name || !slices.Equal(k.th.Tags, []string{"housing"}) {
		t.Errorf("kept %v, tags %v", k.th.Kept, k.th.Tags)
	}
}

func TestOwnWordsFitOneText(t *testing.T) {
	for words, want := range map[string]string{
		"go to the meeting at st marys on thursday and then call": "go to the meeting at st... I like it.",
		"llamar a mi mamá y a mi papá":                            "Me gusta. ", // with its accents it would be two texts
		"see [{my}] kids {{{{{{{{{{{":                             "see [{my}] kids... I like it.",
	} {
		if got := goalKept(t, words).bodies(); !strings.HasPrefix(got, want) {
			t.Errorf("%q is said as %q", words, got)
		}
	}
	if k := goalKept(t, strings.Repeat("a long way to say it ", 40)); len(k.th.Kept["goal"]) > 160 {
		t.Errorf("%d characters are kept", len(k.th.Kept["goal"]))
	}
}

// On a phone that somebody else may read, and behind a word of the person's own, none
// of it is said.
func TestOwnWordsAreSaidToNobodyElse(t *testing.T) {
	k := goalKept(t, "call my sister")
	k.th.Word, k.th.Flow.Step, k.th.Flow.Wants = "heron", "ask", "words"
	var err error
	if k.state, err = json.Marshal(k.th); err != nil {
		t.Fatal(err)
	}
	if k.writes("call my sister"); strings.Contains(k.bodies(), "sister") {
		t.Errorf("it reads %q", k.bodies())
	}
}
