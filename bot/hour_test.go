package bot_test

import (
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
)

// What the person asked for outside our hours leaves then only by their yes to that
// hour; any other answer, and silence, keeps the nearest of ours.
func TestAnHourOutsideOursWantsAYes(t *testing.T) {
	for answer, want := range map[string]clock.Wall{"1": 22 * 60, "yes": 22 * 60, "sí": 22 * 60, "2": 20*60 + 30, "no": 20*60 + 30, "whatever": 20*60 + 30, "x": 20*60 + 30, "": 20*60 + 30} {
		k := newTalk(t)
		k.joins("en")
		k.writes("10 pm")
		if !slices.Contains(k.said(), "hour-ask") {
			t.Fatalf("asked about: %v", k.said())
		}
		k.passes(time.Minute)
		if answer != "" {
			k.writes(answer)
		}
		for evens := k.th.Evens; k.th.Evens == evens; {
			k.next()
		}
		if at := clock.WallOf(k.now, k.w.Program.Zone); at != want {
			t.Errorf("%q: the check-in left at %s, want %s", answer, at, want)
		}
		e := k.last.Add[slices.IndexFunc(k.last.Add, func(e bot.Effect) bool { return e.IsText() })]
		if asked := e.Role == bot.RoleAsked; asked != (want == 22*60) || e.Until == 0 {
			t.Errorf("%q: sent as %s, until %d", answer, e.Role, e.Until)
		}
	}
}

// An hour they said yes to goes out to nobody who may get nothing.
func TestTheirOwnHourKeepsEveryOtherRule(t *testing.T) {
	for name, happens := range map[string]func(*talk){
		"opted out": func(k *talk) { k.writes("STOP") }, "paused": func(k *talk) { k.writes("PAUSE") }, "in a crisis": func(k *talk) { k.writes("i want to die") },
		"on guard": func(k *talk) { k.writes("my boyfriend checks my phone") }, "may want no texts": func(k *talk) { k.writes("enough") },
	} {
		k := newTalk(t)
		k.joins("en")
		k.writes("10 pm")
		k.passes(time.Minute)
		k.writes("1")
		happens(k)
		for end := k.now.Add(10 * time.Hour); !k.planned().IsZero() && k.planned().Before(end); {
			k.next()
			if slices.ContainsFunc(k.last.Add, func(e bot.Effect) bool { return e.Role == bot.RoleAsked }) {
				t.Errorf("%s: a check-in leaves", name)
			}
		}
	}
}
