package bot_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/warmline/warmline/flows/resource"
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
	if got := k.bodies(); !strings.HasPrefix(got, "Call your sister. I like it.") {
		t.Errorf("it reads %q", got)
	}
	k.writes("8")
	if k.th.Kept["win"] != "call my sister" || k.th.Kept["name"] != k.th.Name || !slices.Equal(k.th.Tags, []string{"housing"}) {
		t.Errorf("kept %v, tags %v", k.th.Kept, k.th.Tags)
	}
}

func TestOwnWordsFitOneText(t *testing.T) {
	for words, want := range map[string]string{
		"go to the meeting at st marys on thursday and then call": "Go to the meeting at st... I like it.",
		"llamar a mi mamá y a mi papá":                            "Me gusta. ", // with its accents it would be two texts
		"see [{my}] kids {{{{{{{{{{{":                             "See [{my}] kids... I like it.",
		"ver a mis hijas":                                         "Ver a tus hijas. I like it.",
		"be there when my son calls me":                           "Be there when my son calls me. I like it.",
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

const food = `- {kind: food, name: Harbor Pantry, phone: "617-555-0116", owner: Ana, verified: "2026-02-02", verify_by: "2027-02-28"}
- {kind: food, name: Mass 211, phone: "211", owner: Ana, verified: "2026-01-15", verify_by: "2027-02-28"}
- {kind: bed, name: Mass 211, phone: "211", owner: Ana, verified: "", verify_by: "2027-02-28"}
`

// What an option ends in is said with the day on which somebody last rang it, and asked
// about two days later.
func TestAnOptionEndsInPlacesWithTheirDay(t *testing.T) {
	for kind, want := range map[string]string{
		"food": "1 Harbor Pantry, 617-555-0116 2 Mass 211, 211. Checked Jan 15. Call first. Want a coach to call with you? Reply 3.",
		"bed":  "1 Mass 211, 211. Call first. Want a coach to call with you? Reply 3.",
	} {
		k := ownEvening(t, "  - {step: a, say: [money], expect: choice 2, next: [{when: 1, resource: "+kind+"}, {say: [kept]}]}\n")
		var err error
		if k.w.Resources, err = resource.Parse("resources.yaml", []byte(food)); err != nil {
			t.Fatal(err)
		}
		k.writes("1")
		if got := k.bodies(); got != want {
			t.Errorf("%s is said as %q", kind, got)
		}
		k.writes("1")
		for k.th.Flow.Step != "how" {
			k.next()
		}
		if first, _, _ := strings.Cut(strings.TrimPrefix(want, "1 "), ","); !strings.HasPrefix(k.bodies(), "Did "+first+" work out?") {
			t.Errorf("two days later: %q", k.bodies())
		}
	}
}

// Somebody who has answered all that flows keep is still stored in little.
func TestWhatIsKeptOfAPersonStaysSmall(t *testing.T) {
	k := newTalk(t)
	k.joins("en")
	k.th.Kept = map[string]string{}
	for _, m := range k.w.Flows.Mentions("keep") {
		k.th.Kept[m.Name] = "a few words, as people write them"[:24]
	}
	data, err := json.Marshal(k.th)
	if err != nil {
		t.Fatal(err)
	}
	if len(data) > 2100 {
		t.Errorf("%d bytes, with %d answers kept", len(data), len(k.th.Kept))
	}
}
