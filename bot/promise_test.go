package bot_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
)

// TestEveryPromiseEnds lets anything happen to a thread, under a rota of any sort, and
// looks at it whenever a time has come, each time from what was stored. No promise
// outlives its time, none vanishes while it is open, and no text tells a time that no
// coach is behind.
func TestEveryPromiseEnds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := worldOf(t)
		th, state := &bot.Thread{}, []byte(nil)
		now := time.Date(2026, 3, rapid.IntRange(1, 20).Draw(t, "day"), 0, 0, 0, 0, w.Program.Zone).Add(time.Duration(rapid.IntRange(0, 24*3600).Draw(t, "of the day")) * time.Second)
		happens := func(ev bot.Event) {
			before := *th
			d, err := bot.Decide(bot.Snapshot{ID: "t1", State: state}, ev, now, w)
			if err != nil {
				t.Fatal(err)
			}
			if state, err = json.Marshal(d.State); err != nil {
				t.Fatal(err)
			}
			th = new(bot.Thread)
			if err = json.Unmarshal(state, th); err != nil {
				t.Fatal(err)
			}
			holdsPromises(t, w, &before, th, d, ev, now)
		}
		for n := range 20 {
			ev, wait := step(t, th, n)
			for until := now.Add(wait); ; {
				at := next(th)
				if at.IsZero() || at.After(until) {
					now = until
					break
				}
				now = maxTime(now, at)
				happens(bot.Event{Rand: rapid.Uint64().Draw(t, "chance")})
			}
			if ev.Heard != nil {
				ev.Verdict = w.Rules.Hear(rule.Utterance{Text: ev.Heard.Body, Channel: "text"})
			}
			happens(ev)
		}
		for range 5000 { // and then nobody does anything any more
			at := next(th)
			if at.IsZero() || at.Sub(now) > 96*time.Hour || !slices.ContainsFunc(th.Promises, isOpen) {
				break
			}
			now = maxTime(now, at)
			happens(bot.Event{Rand: 1})
		}
		if i := slices.IndexFunc(th.Promises, isOpen); i >= 0 {
			t.Fatalf("still open: %s by %s, at %s", th.Promises[i].What, time.Unix(th.Promises[i].By, 0).In(w.Program.Zone), now)
		}
	})
}

func isOpen(p bot.Promise) bool { return p.End == "" }

func next(th *bot.Thread) time.Time {
	if len(th.Agenda) == 0 {
		return time.Time{}
	}
	return time.Unix(th.Agenda[0].At, 0)
}

func maxTime(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// worldOf is the sample with a rota of any sort: around the clock, at night only, a few
// hours, or nobody ever.
func worldOf(t *rapid.T) *bot.World {
	w := world(nilTB{})
	shifts := []handoff.Shift{}
	for range rapid.IntRange(0, 3).Draw(t, "shifts") {
		shifts = append(shifts, handoff.Shift{
			Days: rapid.SliceOfNDistinct(rapid.SampledFrom([]time.Weekday{0, 1, 2, 3, 4, 5, 6}), 1, 7, rapid.ID[time.Weekday]).Draw(t, "days"),
			From: clock.Wall(rapid.IntRange(0, 47).Draw(t, "from") * 30), To: clock.Wall(rapid.IntRange(0, 47).Draw(t, "to") * 30),
			Coaches: rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"dana", "luis", "gone"}), 1, 3, rapid.ID[string]).Draw(t, "coaches"),
		})
	}
	w.Program.Week = handoff.Week{Zone: w.Program.Zone, Shifts: shifts}
	for i := range w.Roster.Coaches {
		w.Roster.Coaches[i].Away = rapid.IntRange(0, 9).Draw(t, "away") == 0
	}
	return w
}

func holdsPromises(t *rapid.T, w *bot.World, before, th *bot.Thread, d bot.Decision, ev bot.Event, now time.Time) {
	for _, p := range th.Promises {
		if isOpen(p) && now.Unix() >= p.By && ev.Heard == nil && ev.Told == nil && ev.Outcomes == nil {
			t.Fatalf("%s stays open past its time", p.What)
		}
		if isOpen(p) && !slices.ContainsFunc(th.Agenda, func(a bot.Agendum) bool { return a.What == "promise" && a.At <= p.By }) {
			t.Fatalf("%s by %d: nobody looks at it again", p.What, p.By)
		}
		if c := p.Coach; p.Text != "" && p.Made == now.Unix() && !onShift(w, c, time.Unix(p.By, 0)) {
			t.Fatalf("%s is told of %q, who is not on shift by then", p.Text, c)
		}
	}
	for _, p := range before.Promises {
		if isOpen(p) && !slices.ContainsFunc(th.Promises, func(o bot.Promise) bool { return o.What == p.What && (isOpen(o) || o.Ended == now.Unix()) }) {
			t.Fatalf("%s has vanished", p.What)
		}
	}
	for _, e := range d.Add {
		if e.Role == "" || !tellsTime(w, e.ID) {
			continue
		}
		behind := slices.ContainsFunc(th.Promises, func(p bot.Promise) bool {
			hour := clock.WallOf(time.Unix(p.By, 0), zoneOf(th, w)).Say()
			return strings.Contains(e.Body, hour) && (p.Text == e.ID && isOpen(p) || e.ID == "promise-late" && p.End == bot.TakenBack && p.Ended < p.By)
		})
		if !behind {
			t.Fatalf("%s tells a time that nobody has promised: %s", e.ID, e.Body)
		}
	}
	for i, a := range th.Promises {
		for _, b := range th.Promises[:i] {
			if isOpen(a) && isOpen(b) && a.What == b.What {
				t.Fatalf("two open promises of one sort: %s", a.What)
			}
		}
	}
}

func zoneOf(th *bot.Thread, w *bot.World) *time.Location {
	if zone, err := clock.Zone(th.Zone); th.Zone != "" && err == nil {
		return zone
	}
	return w.Program.Zone
}

func onShift(w *bot.World, coach string, by time.Time) bool {
	on, _ := w.Week().On(by.Add(-time.Second))
	c, ok := w.Roster.ByID(coach)
	return ok && c.Reachable() && slices.Contains(on, coach)
}

// tellsTime says whether a text names an hour that something is promised by.
func tellsTime(w *bot.World, id string) bool {
	return strings.Contains(w.Texts.Say(id, text.En, text.Vars{"N": "Ria", "C": "Dana", "H": "at that hour"}), "at that hour")
}

// TestNoTextTellsATimeWithoutAPromise: every text with an hour that the program may say
// to a person is one that makes or takes back a promise; the others of the catalogue
// are said by nothing.
func TestNoTextTellsATimeWithoutAPromise(t *testing.T) {
	w := world(t)
	promises := []string{"handoff-later", "t5", "meet-unclear", "promise-late", "promise-late-noname", "with-ask", "with-moved", "with-changed", "meet-with"}
	f, err := sample()
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range w.Texts.IDs() {
		if e, _ := w.Texts.Entry(id); !tellsTime(w, id) || slices.Contains(promises, id) || e.Level == text.Coach {
			continue
		}
		if slices.Contains(f.Said(), id) {
			t.Errorf("%s tells a time and nothing is behind it", id)
		}
	}
	for _, id := range promises[:4] {
		if !tellsTime(w, id) || !slices.Contains(f.Said(), id) {
			t.Errorf("%s: tells no time, or nobody says it", id)
		}
	}
}

// nilTB is a test that cannot fail, for what needs one in a property.
type nilTB struct{ testing.TB }

func (nilTB) Helper()        {}
func (nilTB) Fatal(a ...any) { panic(fmt.Sprint(a...)) }

// TestATranscriptIsKeptUntilSomebodyHasSigned: while a handoff is open, and after a
// crisis until it is signed, no line of the transcript is dropped; a record of what
// nobody has signed is not dropped either.
func TestATranscriptIsKeptUntilSomebodyHasSigned(t *testing.T) {
	k := newTalk(t)
	k.joins("en")
	k.writes("i want to die")
	k.coach(bot.TellClaim, "")
	k.coach(bot.TellSay, "hi")
	k.coach(bot.TellDone, "safe with her sister")
	if len(k.th.Past) != 1 || !k.th.Past[0].Wants() || k.th.Past[0].Word == 0 || k.th.Past[0].Pages == 0 || k.th.Past[0].Accepted == 0 {
		t.Fatalf("kept of it: %d", len(k.th.Past))
	}
	for range 40 {
		k.now = k.now.Add(4 * 24 * time.Hour)
		k.writes("COACH")
		k.coach(bot.TellClaim, "")
		k.coach(bot.TellDone, "")
	}
	if n := len(k.th.Past); n != 32 || !k.th.Past[0].Wants() {
		t.Errorf("%d are kept, the crisis first: %v", n, k.th.Past[0].Wants())
	}
	sign := bot.Tell{Kind: bot.TellSign, Handoff: 1, Name: "Ruth"}
	k.happens(bot.Event{Op: "sign", Told: &sign})
	if p := k.th.Past[0]; p.Wants() || p.By != "Ruth" {
		t.Error("it is not signed")
	}
}
