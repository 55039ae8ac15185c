package bot_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/warmline/warmline/bot"
)

// own is the coach's own text as the line hears it, "" when it is none.
func own(d bot.Decision) (body string, me bool) {
	for _, e := range d.Add {
		if e.Person != nil {
			return e.Person.Body, e.Person.Me
		}
	}
	return "", false
}

// A coach may be one of those the line is for: ME before the words says so, whatever
// thread is held.
func TestMeIsTheCoachsOwnThread(t *testing.T) {
	w := world(t)
	dana, _ := w.Roster.ByID("dana")
	held := []bot.Holding{{Thread: "t1", Handoff: 1, Name: "Ria", Number: "+16175550100"}}
	for _, tt := range []struct {
		body string
		held []bot.Holding
		own  string
	}{
		{"ME can i join", nil, "can i join"},
		{"ME: can i join", held, "can i join"},
		{"ME TOO", held, ""},
		{"me too", nil, ""},
		{"MEET me", nil, ""},
	} {
		desk := &bot.Desk{Held: slices.Clone(tt.held)}
		d := bot.DecideDesk(bot.DeskID("dana"), desk, bot.Event{Op: "SM1", Heard: &bot.Heard{From: dana.Phone, To: w.Numbers.Line, Body: tt.body}}, newTalk(t).now, w)
		if got, me := own(d); got != tt.own || me != (tt.own != "") {
			t.Errorf("%q with %d threads: own words %q", tt.body, len(tt.held), got)
		}
	}
}

// Words that wait for an answer are not lost because the coach wrote on.
func TestWordsInTwoTextsWaitTogether(t *testing.T) {
	f := released(t)
	f.coach("dana", "one more thing", 2)
	f.coach("dana", "call me tomorrow", 2)
	f.coach("dana", "1", 2)
	f.gets("person one more thing\ncall me tomorrow")
}

// The longest text a person can write reaches the coach whole, with the name before it.
func TestTheLongestTextReachesTheCoachWhole(t *testing.T) {
	f := newFloor(t)
	f.w.Numbers.Coaches = nil
	f.person("i want to die")
	f.coach("dana", "OK")
	f.got()
	long := strings.Repeat("ñandú ", 266) + "end."
	f.person(long)
	got := ""
	for _, text := range f.got() {
		part, ok := strings.CutPrefix(text, "dana [K2] ")
		if !ok || len([]rune(text))-len("dana ") > 1600 {
			t.Fatalf("got %d characters: %.40q", len([]rune(text)), text)
		}
		got += part
	}
	if got != long {
		t.Errorf("%d of %d characters arrive", len(got), len(long))
	}
}
