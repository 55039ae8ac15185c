package bot_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
)

// nights lets evenings pass, each with these answers, and lists the coaches whose lists
// the person was put on meanwhile, or taken off with a minus.
func (k *talk) nights(answers ...string) (told []string) {
	k.t.Helper()
	tells := func() {
		for _, e := range k.last.Add {
			for _, c := range k.w.Roster.Coaches {
				if e.Tell == nil || e.Conv != bot.DeskID(c.ID) {
					continue
				}
				switch e.Tell.Kind {
				case bot.TellTalk:
					told = append(told, c.ID)
				case bot.TellSettled:
					told = append(told, "-"+c.ID)
				}
			}
		}
	}
	for _, words := range answers {
		for evens := k.th.Evens; k.th.Evens == evens; tells() {
			k.next()
		}
		for _, w := range strings.Split(words, ", ") {
			k.now = k.now.Add(time.Minute)
			if w != "" {
				k.writes(w)
				tells()
			}
		}
	}
	return told
}

// nightly is a talk with a check-in each evening and nothing else.
func nightly(t *testing.T) *talk {
	k := alone(t)
	k.w.Program.Rhythm.Entries = []bot.Entry{{Flow: "evening", Evening: true}}
	k.joins("en")
	return k
}

func (k *talk) numbers(kind bot.SignalKind) []int {
	for _, s := range k.th.Signals {
		if s.Kind == kind {
			return s.Numbers
		}
	}
	return nil
}

func TestThreeLowMoodsPutSomebodyOnTheirCoachsListWithTheNumbers(t *testing.T) {
	k := nightly(t)
	if told := k.nights("2, x", "1, x"); len(told) > 0 {
		t.Errorf("after two: told %q", told)
	}
	if told := k.nights("2, x"); !slices.Equal(told, []string{"dana", "luis"}) || !slices.Equal(k.numbers(bot.SignalLow), []int{2, 1, 2}) {
		t.Errorf("after three: told %q of %v", told, k.numbers(bot.SignalLow))
	}
	if told := k.nights("1, x"); len(told) > 0 || !slices.Equal(k.numbers(bot.SignalLow), []int{1, 2, 1}) || k.th.Handoff != nil {
		t.Errorf("after four: told %q of %v", told, k.numbers(bot.SignalLow))
	}
	if k := nightly(t); len(k.nights("2, x", "4, x", "2, x", "1, x")) > 0 {
		t.Error("a better day between counts for nothing")
	}
}

func TestRisingUrgesPutSomebodyOnTheList(t *testing.T) {
	for urges, want := range map[string][]int{"2 4 6": {2, 4, 6}, "2 4 4": nil, "2 1 6": nil, "6 4 2": nil} {
		k := nightly(t)
		for _, u := range strings.Fields(urges) {
			k.nights("3, " + u + ", x")
		}
		if got := k.numbers(bot.SignalUrge); !slices.Equal(got, want) {
			t.Errorf("urges %s: %v", urges, got)
		}
	}
}

func TestUnreadWordsPutSomebodyOnTheListTheSameMoment(t *testing.T) {
	k := nightly(t)
	k.writes("my sister called about the house again")
	if len(k.th.Listed) != 2 || !slices.Equal(k.numbers(bot.SignalWords), []int{1}) {
		t.Errorf("on the lists of %q with %v", k.th.Listed, k.th.Signals)
	}
	for n := range 9 {
		k.now = k.now.Add(time.Hour)
		k.writes(strings.Repeat("and more of it ", n+2))
	}
	if len(k.th.Left) > 3 {
		t.Errorf("%d texts are kept for the coach", len(k.th.Left))
	}
}

func TestThreeTextsWithoutAnAnswerAreATaskAndNoPage(t *testing.T) {
	k := silent(t)
	if told := k.nights("", "", "", ""); !slices.Equal(told, []string{"dana", "luis"}) || !slices.Equal(k.numbers(bot.SignalSilent), []int{3}) {
		t.Errorf("told %q of %v", told, k.numbers(bot.SignalSilent))
	}
	if k.th.Handoff != nil {
		t.Errorf("a page of kind %s", k.th.Handoff.Kind)
	}
	if told := k.nights("4, x"); !slices.Equal(told, []string{"-dana", "-luis"}) || len(k.th.Signals) > 0 {
		t.Errorf("who writes again: told %q, %v", told, k.th.Signals)
	}
}

// Where there is a text each day because silence may be danger, one is a task and two call.
func TestSilenceInADailyTrackCallsACoach(t *testing.T) {
	k := silent(t)
	k.th.Tags = []string{"return"}
	k.keeps()
	if k.nights("", ""); !slices.Equal(k.numbers(bot.SignalSilent), []int{1}) || k.th.Handoff != nil {
		t.Errorf("after one: %v", k.th.Signals)
	}
	if k.nights(""); k.th.Handoff == nil || k.th.Handoff.Kind != rule.Silence || !slices.Equal(k.said(), []string{"silence48"}) {
		t.Errorf("after two: said %q", k.said())
	}
}

func TestTheListIsThatOfTheOwnCoachAndEndsWithAHumansWords(t *testing.T) {
	k := nightly(t)
	k.th.Own = []string{"luis"}
	k.keeps()
	k.writes("my sister called about the house again")
	if !slices.Equal(k.th.Listed, []string{"luis"}) {
		t.Fatalf("on the lists of %q", k.th.Listed)
	}
	tell := func(kind bot.TellKind, words string) {
		k.happens(bot.Event{Op: "tell", Told: &bot.Tell{Kind: kind, From: bot.DeskID("luis"), Coach: "luis", Name: "Luis", Handoff: k.th.Count, Thread: "t1", Words: words}})
	}
	tell(bot.TellTake, "")
	if !slices.Equal(k.said(), []string{"joins"}) || k.th.Handoff == nil || k.th.Handoff.Coach != "luis" {
		t.Fatalf("the coach took it: said %q", k.said())
	}
	won := k.last.Add[slices.IndexFunc(k.last.Add, func(e bot.Effect) bool { return e.Tell != nil && e.Tell.Kind == bot.TellWon })].Tell
	if !slices.Contains(won.Brief.Words, "my sister called about the house again") {
		t.Error("the coach does not read what was left for them")
	}
	if len(k.th.Listed) == 0 {
		t.Error("off the list before a word was said")
	}
	tell(bot.TellSay, "Hi, what did she say?")
	if len(k.th.Signals)+len(k.th.Listed)+len(k.th.Left)+k.th.Unread > 0 {
		t.Errorf("after a human's words: %d signals, on the lists of %q", len(k.th.Signals), k.th.Listed)
	}
	tell(bot.TellDone, "fine")
	tell(bot.TellTake, "")
	if k.th.Handoff != nil {
		t.Error("taken though nothing is left to talk about")
	}
}

// Who wants no texts is on no list.
func TestStopTakesSomebodyOffTheList(t *testing.T) {
	k := nightly(t)
	k.writes("my sister called about the house again")
	k.writes("STOP")
	if len(k.th.Signals)+len(k.th.Listed)+len(k.th.Left) > 0 {
		t.Errorf("%d signals, on the lists of %q", len(k.th.Signals), k.th.Listed)
	}
}

// desk is dana's, on shift, with things that happen to it one after the other.
type deskTalk struct {
	k    *talk
	desk bot.Desk
	said []string
	told []bot.TellKind
}

func (d *deskTalk) happens(ev bot.Event) {
	out := bot.DecideDesk(bot.DeskID("dana"), &d.desk, ev, d.k.now, d.k.w)
	d.said, d.told = nil, nil
	for _, e := range out.Add {
		if e.Tell != nil {
			d.told = append(d.told, e.Tell.Kind)
		} else if e.ID != "" {
			d.said = append(d.said, e.ID)
		}
	}
	d.k.last = out
}

func (d *deskTalk) writes(body string) {
	d.happens(bot.Event{Op: body, Heard: &bot.Heard{Op: body, From: "+1617555012d", To: d.k.w.Numbers.Page(), Body: body}})
}

func (d *deskTalk) hears(kind bot.TellKind, thread string) {
	d.happens(bot.Event{Op: string(kind), Told: &bot.Tell{Kind: kind, From: thread, Thread: thread, Start: d.k.now.Unix(), End: d.k.now.Add(5 * time.Hour).Unix()}})
}

func TestACoachHearsAtTheStartOfAShiftHowManyThereAreAndTakesThemOneByOne(t *testing.T) {
	d := &deskTalk{k: newTalk(t)}
	d.hears(bot.TellTalk, "t1")
	d.hears(bot.TellTalk, "t2")
	d.hears(bot.TellTalk, "t2")
	if len(d.said) > 0 || len(d.desk.Talks) != 2 {
		t.Fatalf("in the middle of a shift: said %q, list of %d", d.said, len(d.desk.Talks))
	}
	d.hears(bot.TellShift, "")
	d.writes("OK")
	if !slices.Equal(d.said, []string{"c-shift-ok", "c-talk"}) && !slices.Equal(d.said, []string{"c-shift-on", "c-talk"}) {
		t.Fatalf("at the start: said %q", d.said)
	}
	if body := d.k.bodies(); !strings.Contains(body, "2 to talk to first") || strings.Contains(body, "t1") {
		t.Errorf("the text: %q", body)
	}
	d.writes("OK")
	if !slices.Equal(d.told, []bot.TellKind{bot.TellTake}) {
		t.Errorf("OK told %q", d.told)
	}
	d.hears(bot.TellSettled, "t1")
	if len(d.desk.Talks) != 1 {
		t.Errorf("a list of %d", len(d.desk.Talks))
	}
}

// Low moods go before words that were left; the list of a desk is not endless.
func TestWhoGoesFirstOnTheList(t *testing.T) {
	d := &deskTalk{k: newTalk(t)}
	for i := range 120 {
		d.hears(bot.TellTalk, fmt.Sprint("t", i))
	}
	d.happens(bot.Event{Op: "low", Told: &bot.Tell{Kind: bot.TellTalk, From: "t119", Thread: "t119", Reason: "soon"}})
	if len(d.desk.Talks) != 99 || d.desk.Talks[0] != "t119" || d.desk.Talks[1] != "t0" {
		t.Errorf("%d, first %q", len(d.desk.Talks), d.desk.Talks[:2])
	}
	k := nightly(t)
	k.writes("my sister called about the house again")
	k.nights("2, x", "1, x")
	if told := k.nights("2, x"); !slices.Equal(told, []string{"dana", "luis"}) {
		t.Errorf("on the list for words, then low: told %q", told)
	}
}

func TestPassLeavesTheListForThisShift(t *testing.T) {
	d := &deskTalk{k: newTalk(t)}
	d.hears(bot.TellTalk, "t1")
	d.hears(bot.TellShift, "")
	d.writes("OK")
	d.writes("PASS")
	if !slices.Equal(d.said, []string{"c-talk-pass"}) || len(d.desk.Talks) != 1 {
		t.Errorf("said %q", d.said)
	}
	d.hears(bot.TellShift, "")
	d.writes("OK")
	if slices.Contains(d.said, "c-talk") {
		t.Error("asked again in the same shift")
	}
}

// Whoever wanted to talk and comes too late hears so.
func TestATalkThatIsSettledIsNotTakenAgain(t *testing.T) {
	d := &deskTalk{k: newTalk(t)}
	d.hears(bot.TellTalk, "t1")
	d.happens(bot.Event{Op: "x", Told: &bot.Tell{Kind: bot.TellSettled, From: "t1", Thread: "t1", Reason: "before"}})
	if !slices.Equal(d.said, []string{"c-talk-gone"}) || len(d.desk.Talks) > 0 {
		t.Errorf("said %q", d.said)
	}
}
