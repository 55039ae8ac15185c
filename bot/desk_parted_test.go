package bot_test

import (
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
)

// released is a crisis that dana has let go, on her second number.
func released(t *testing.T) *floor {
	t.Helper()
	f := taken(t)
	f.coach("dana", "DONE", 2)
	f.coach("dana", "her sister is there now", 2)
	f.got()
	return f
}

func TestMoreToSayAfterDoneTakesTheThreadAgain(t *testing.T) {
	f := released(t)
	f.coach("dana", "one more thing", 2)
	f.gets("dana c-noheld")
	f.coach("dana", "1", 2)
	f.gets("person joins", "person one more thing", "dana c-again")

	f = released(t)
	f.person("i want to die")
	f.got()
	f.coach("dana", "i am still here", 2)
	f.coach("dana", "1", 2)
	f.gets("person i am still here", "luis c-lost")
}

func TestMoreToSayIsRefusedWhereItMustNotArrive(t *testing.T) {
	for name, tt := range map[string]struct {
		before func(*floor)
		answer string
	}{
		"opted out":            {func(f *floor) { f.person("STOP") }, "dana c-stop"},
		"somebody else has it": {func(f *floor) { f.person("i want to die"); f.coach("luis", "OK") }, "dana c-closed"},
	} {
		t.Run(name, func(t *testing.T) {
			f := released(t)
			tt.before(f)
			f.got()
			f.coach("dana", "one more thing", 2)
			f.coach("dana", "1", 2)
			got := f.got()
			if !slices.Contains(got, tt.answer) || slices.Contains(got, "person one more thing") {
				t.Errorf("%q", got)
			}
		})
	}
}

// After violence the program still says nothing to the phone, when a coach writes again.
func TestMoreToSayGivesNothingAwayAfterViolence(t *testing.T) {
	f := newFloor(t)
	f.person("my boyfriend choked me")
	f.coach("dana", "OK")
	f.coach("dana", "hey, its dana about tomorrow", 2)
	f.coach("dana", "DONE", 2)
	f.coach("dana", "at her mothers", 2)
	f.passes(2 * time.Hour)
	f.got()
	f.coach("dana", "good time?", 2)
	f.coach("dana", "1", 2)
	got := f.got()
	if !slices.Contains(got, "person good time?") || slices.Contains(got, "person joins") || !slices.Contains(got, "dana c-shared") {
		t.Errorf("%q", got)
	}
}

// What a coach writes about themself is heard as that, on whatever number.
func TestOwnNeedIsHeardOnAnOldNumber(t *testing.T) {
	f := released(t)
	f.happens(bot.DeskID("dana"), bot.Event{Heard: &bot.Heard{From: "+16175550120", To: f.w.Numbers.Coaches[1], Body: "i want to die"}, Verdict: f.hear("i want to die")})
	if c, _ := f.w.Roster.ByID("dana"); !c.Away {
		t.Errorf("asked: %q", f.got())
	}
}

// A number stands for one person for a day; then it is free.
func TestANumberIsFreeAfterADay(t *testing.T) {
	f := released(t)
	f.passes(23 * time.Hour)
	f.got()
	f.coach("dana", "how was today", 2)
	f.gets("dana c-noheld")
	f.passes(2 * time.Hour)
	f.got()
	f.coach("dana", "how was today", 2)
	f.gets("dana c-nothread")
}
