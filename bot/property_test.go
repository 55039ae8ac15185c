package bot_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/meetings"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/program"
)

// sample is read once: its rules take a while.
var sample = sync.OnceValues(func() (*program.Folder, error) { return program.Load("") })

// world is the sample programme with four coaches.
func world(t testing.TB) *bot.World {
	t.Helper()
	f, err := sample()
	if err != nil {
		t.Fatal(err)
	}
	own := *f.Program // some tests change it
	coach := func(id, name string, roles ...handoff.Role) handoff.Coach {
		return handoff.Coach{ID: id, Name: name, Phone: phone.Number("+1617555012" + id[:1]), Langs: []string{"en"}, Roles: roles, Verified: true}
	}
	r := handoff.Roster{Coaches: []handoff.Coach{coach("dana", "Dana"), coach("luis", "Luis"), coach("ruth", "Ruth", handoff.Supervisor), coach("omar", "Omar", handoff.Lead)}}
	w := f.World()
	w.Meetings = listed()
	w.Program, w.Roster, w.Numbers, w.Stand = &own, r, bot.Numbers{Line: "+16175550100"}, bot.Stand{Live: true}
	return &w
}

// listed is the sample programme's list of meetings.
var listed = sync.OnceValue(func() *meetings.Directory {
	f, err := sample()
	if err != nil {
		panic(err)
	}
	feed := f.Program.Feeds[0]
	read, err := meetings.Parse(feed.Format, feed.File, feed.Defaults, time.Unix(1, 0))
	if err != nil {
		panic(err)
	}
	return meetings.New(meetings.Feed{Name: feed.Name, AsOf: 1, Meetings: read.Meetings})
})

// said is what people write, dangerous and not.
var said = []string{
	"hi", "1", "2", "3", "5", "9", "10", "yes", "no", "ok", "Ria", "x", "0", "STOP", "START", "HELP", "END", "ayuda", "basta", "pause 3", "resume", "7:30 pm",
	"i want to die", "i want to", "die", "my friend wont wake up", "he hit me", "who is this", "wrong number", "i relapsed", "craving so bad", "i feel hopeless",
	"enough", "please stop", "stop texting, keep trying", "she cant talk", "my boyfriend choked me", "im using my kids phone", "that was rude", "i cut myself", "PLAN", "988",
	"MEET", "meeting tonight", "MORE", "didnt go", "COACH", "are you a bot", "ambulance is here", "going to sleep", "me quiero morir", "gracias", "thanks", "rough day with my sister", "im 15", "",
	"court mar 4 9am", "cita 3 marzo 2pm", "corte 12/3 9am", "talk tomorrow 5pm", "now its the 5th 10am", "court is cancelled", "DATES", "court", "mar 5", "9am",
}

// found makes some texts ones that no webhook brought, and some of those ones
// whose words are gone.
func found(t *rapid.T, h *bot.Heard, now time.Time) {
	if rapid.IntRange(0, 2).Draw(t, "lost") > 0 {
		return
	}
	h.At = now.Add(-time.Duration(rapid.IntRange(0, 3600*9).Draw(t, "age")) * time.Second).Unix()
	h.Blank = h.Body == ""
}

// step is one thing that happens to the thread under test.
func step(t *rapid.T, th *bot.Thread, n int) (bot.Event, time.Duration) {
	ev := bot.Event{Op: fmt.Sprint("op", n), Rand: rapid.Uint64().Draw(t, "chance")}
	wait := time.Duration(rapid.IntRange(0, 3600*7).Draw(t, "seconds")) * time.Second
	coach := rapid.SampledFrom([]string{"dana", "luis", "ruth"}).Draw(t, "coach")
	tell := func(kind bot.TellKind) *bot.Tell {
		return &bot.Tell{Kind: kind, From: bot.DeskID(coach), Coach: coach, Name: coach, Handoff: th.Count, Thread: "t1", Words: "words", To: "luis"}
	}
	switch rapid.IntRange(0, 9).Draw(t, "what") {
	case 0, 1, 2, 3, 4:
		ev.Heard = &bot.Heard{Op: ev.Op, From: "+16175550142", To: "+16175550100", Body: rapid.SampledFrom(said).Draw(t, "words")}
	case 5:
		ev.Told = tell(bot.TellClaim)
	case 6:
		ev.Told = tell(bot.TellSay)
	case 7:
		ev.Told = tell(rapid.SampledFrom([]bot.TellKind{bot.TellPass, bot.TellFailed, bot.TellNote, bot.TellFalse, bot.TellAgain, bot.TellName, bot.TellWant, bot.TellGive, bot.TellKeep, bot.TellBook, bot.TellTalked}).Draw(t, "tell"))
		if ev.Told.By = 1772730000; len(th.Dates) > 0 { // 5 March 2026, noon
			ev.Told.Count, ev.Told.By = th.Dates[0].ID, th.Dates[0].At
		}
		ev.Told.Reason = rapid.SampledFrom([]string{"can", "cannot", "had", "not"}).Draw(t, "reason")
	case 8:
		ev.Told = tell(bot.TellDone)
	default:
		ev.Op = "" // a planned time has come, or somebody looked too early
	}
	return ev, wait
}

// TestWhateverHappens lets anything happen to a thread in any order and holds
// what must be true after every step.
func TestWhateverHappens(t *testing.T) {
	w := world(t)
	rapid.Check(t, func(t *rapid.T) {
		var state []byte
		th := &bot.Thread{}
		now := time.Date(2026, 3, 2, 17, 0, 0, 0, w.Program.Zone)
		for n := range 25 {
			ev, wait := step(t, th, n)
			now = now.Add(wait)
			if ev.Heard != nil {
				found(t, ev.Heard, now)
				ev.Verdict = w.Rules.Hear(rule.Utterance{Text: ev.Heard.Body, Channel: "text"})
			}
			before := *th
			d, err := bot.Decide(bot.Snapshot{ID: "t1", State: state}, ev, now, w)
			if err != nil {
				t.Fatal(err)
			}
			again, _ := bot.Decide(bot.Snapshot{ID: "t1", State: state}, ev, now, w)
			if !reflect.DeepEqual(d, again) {
				t.Fatal("the same event was decided twice, differently")
			}
			if state, err = json.Marshal(d.State); err != nil {
				t.Fatal(err)
			}
			th = d.State.(*bot.Thread)
			holds(t, w, &before, th, d, ev, now)
		}
	})
}

// asking are the texts that flows ask with.
func asking(w *bot.World) map[string]bool {
	out := map[string]bool{}
	for _, name := range w.Flows.All() {
		f, _ := w.Flows.Get(name)
		for _, s := range f.Steps {
			for _, id := range slices.Concat(s.Say, s.OneOf) {
				out[id] = s.Expect.Kind != ""
			}
		}
	}
	return out
}

func holds(t *rapid.T, w *bot.World, before, th *bot.Thread, d bot.Decision, ev bot.Event, now time.Time) {
	var firsts []string
	for i, e := range d.Add {
		if routine := d.Queued[i].Lane == bot.LaneRoutine; routine && (e.Role != bot.RoleRoutine || e.Until == 0) {
			t.Fatalf("%s %s waits like what the program starts by itself, and for ever", e.Role, e.ID)
		}
		switch e.Role {
		case "":
			continue
		case bot.RoleFirst:
			firsts = append(firsts, e.ID)
		case bot.RoleAsked:
			seven := slices.ContainsFunc(th.Dates, func(d bot.Date) bool { return d.Seven })
			if at := clock.WallOf(now, w.Program.Zone); (at < 8*60 && !(seven && at >= 7*60) || at >= 21*60) && strings.HasPrefix(e.ID, "date-") {
				t.Fatalf("%s reminds at %s", e.ID, at)
			}
		case bot.RoleRoutine:
			if at := clock.WallOf(now, w.Program.Zone); at < w.Program.Quiet.From || at >= w.Program.Evening.Close {
				t.Fatalf("%s was started at %s", e.ID, at)
			}
		}
		if gone := []bot.Contact{bot.OptedOut, bot.WrongNumber}; slices.Contains(gone, th.Contact) && e.Role != bot.RoleLegal {
			t.Fatalf("after an opt-out: %s %s", e.Role, e.ID)
		}
		if before.Contact == bot.OptedOut && th.Contact == bot.OptedOut && !strings.HasPrefix(e.ID, "help-law") {
			t.Fatalf("a second confirmation: %s", e.ID)
		}
		if ho := th.Handoff; ho != nil && ho.Phone != bot.SafeUnknown && ho.Phone != bot.SafeConfirmed && (!bot.MayShare(e.Role) || e.Role == bot.RoleFirst && !bot.GivesNothingAway(e.ID)) {
			t.Fatalf("to a phone that is %s: %s %s", ho.Phone, e.Role, e.ID)
		}
		if ho := th.Handoff; ho != nil && ho.Level >= rule.LevelUrgent && asking(w)[e.ID] {
			t.Fatalf("a question in a thread in danger: %s", e.ID)
		}
		heldBefore := before.Handoff != nil && before.Handoff.State.Held()
		heldAfter := th.Handoff != nil && th.Handoff.State.Held()
		if heldBefore && heldAfter && e.Role != bot.RoleRelay && e.Role != bot.RoleLifeNow && e.Role != bot.RoleLegal && e.Role != bot.RoleJoins {
			t.Fatalf("while a coach holds the thread the program says %s %s", e.Role, e.ID)
		}
		if e.Body == "" {
			t.Fatalf("an empty text: %s", e.ID)
		}
	}
	if len(firsts) > 1 {
		t.Fatalf("%q: more than one first text for one event", firsts)
	}
	if ho := th.Handoff; ho != nil && ho.Level == rule.LevelCrisis && ho.State.Open() && !ho.State.Held() {
		live := func(a bot.Agendum) bool { return a.What == "ladder" && a.At <= now.Add(10*time.Minute).Unix() }
		if ho.State != handoff.Paged || !slices.ContainsFunc(th.Agenda, live) {
			t.Fatalf("a crisis without a live page: %s", ho.State)
		}
	}
	if ho := th.Handoff; ho != nil && ho.State == handoff.Paged && ho.Level >= rule.LevelUrgent && d.Next[bot.LaneCrisis].IsZero() {
		t.Fatal("a page without a next look")
	}
	if ho := th.Handoff; ho != nil && ho.State.Held() && ho.Level == rule.LevelCrisis && d.Next[bot.LaneCrisis].IsZero() && d.Next[bot.LaneReply].IsZero() {
		t.Fatal("a held crisis without a next look")
	}
	if before.Handoff != nil && th.Handoff == nil && before.Handoff.Level == rule.LevelCrisis && (ev.Told == nil || ev.Told.Kind != bot.TellDone) {
		t.Fatal("a crisis ended without a human's word")
	}
	if b, a := before.Handoff, th.Handoff; b != nil && b.State.Open() && a != nil && (ev.Told == nil || ev.Told.Kind != bot.TellDone) {
		if th.Count != before.Count {
			t.Fatalf("handoff %d was replaced by %d while it was open", before.Count, th.Count)
		}
		if a.Level < b.Level {
			t.Fatalf("a handoff was lowered from %s to %s", b.Level, a.Level)
		}
	}
	if ahead := func(d bot.Date) bool { return d.At > now.Unix() }; len(th.Dates) > 12 || slices.ContainsFunc(th.Dates, ahead) && !slices.ContainsFunc(th.Agenda, func(a bot.Agendum) bool { return a.What == "dates" }) {
		t.Fatalf("%d dates, and nobody looks at them: %v", len(th.Dates), th.Agenda)
	}
	if ho := th.Handoff; ho != nil && ho.Level >= rule.LevelUrgent && th.Flow.In() {
		t.Fatalf("a question stands open in a thread in danger: %s", th.Flow.Flow)
	}
	if th.Flow.In() && th.Handoff != nil && th.Handoff.State.Held() {
		t.Fatal("a question stands open beside a coach")
	}
	if th.Heard < before.Heard {
		t.Fatal("the last text heard is an older one")
	}
	if h := ev.Heard; h != nil && h.At > 0 {
		holdsLate(t, w, before, th, d, h, now)
	}
	if ev.Verdict.Level == rule.LevelCrisis && (th.Handoff == nil || !th.Handoff.State.Open()) {
		t.Fatal("words of danger, and nobody is asked")
	}
}

// holdsLate holds what must be true after a text that no webhook brought.
func holdsLate(t *rapid.T, w *bot.World, before, th *bot.Thread, d bot.Decision, h *bot.Heard, now time.Time) {
	if before.Contact == bot.OptedOut && th.Contact != bot.OptedOut && h.At < before.No {
		t.Fatal("an opt-out was undone by words written before it")
	}
	if b, a := before.Handoff, th.Handoff; b != nil && a != nil && h.At < b.Doubt && a.Phone == bot.SafeConfirmed && b.Phone != bot.SafeConfirmed {
		t.Fatal("a phone was confirmed by words written before the question")
	}
	if h.Blank && (th.Handoff == nil || !th.Handoff.State.Open()) {
		t.Fatal("a text without words, and no human looks")
	}
	at := clock.WallOf(now, w.Program.Zone)
	for _, e := range d.Add {
		if (e.ID == "late" || e.ID == "blank" && e.Role == bot.RoleFirst) && now.Unix()-h.At > 3600 && (at < w.Program.Quiet.From || at > w.Program.Quiet.To) {
			t.Fatalf("%s wakes somebody at %s", e.ID, at)
		}
	}
	for i := 1; i < len(th.Recent); i++ {
		if th.Recent[i].At < th.Recent[i-1].At || len(th.Recent) > 4 {
			t.Fatal("the last texts are not in order, or too many")
		}
	}
}
