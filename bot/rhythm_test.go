package bot_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
)

// lives lets days go by and lists what the program begins, as weekday, hour and text;
// each of it gets the answer, if there is one.
func (k *talk) lives(days int, answer string) (out []string) {
	k.t.Helper()
	end := k.now.AddDate(0, 0, days)
	for !k.planned().IsZero() && k.planned().Before(end) {
		k.next()
		for _, e := range k.last.Add {
			if e.Role != bot.RoleRoutine && e.Role != bot.RoleAsked {
				continue
			}
			id := e.ID
			if strings.HasPrefix(id, "eve-") {
				id = "eve"
			}
			out = append(out, k.now.In(k.w.Program.Zone).Format("Mon 15:04 ")+id)
			if answer != "" {
				k.now = k.now.Add(time.Minute)
				k.writes(answer)
			}
		}
	}
	k.now = end
	return out
}

// alone is a talk with the rhythm and nothing else: nobody owes anybody anything.
func alone(t *testing.T) *talk {
	k := newTalk(t)
	k.w.Program.Promises.First, k.w.Program.Promises.FirstTo = 400*24*time.Hour, 401*24*time.Hour
	k.w.Program.Evening.Jitter = 0
	return k
}

func TestTheWeekOfTheSampleProgramme(t *testing.T) {
	k := alone(t)
	k.joins("en")
	want := []string{"Mon 18:30 eve", "Tue 18:30 eve", "Wed 18:30 eve", "Thu 18:30 eve", "Fri 16:00 fri", "Sat 11:00 sat", "Sun 11:00 sun"}
	if got := k.lives(7, "x"); !slices.Equal(got, want) {
		t.Errorf("the week is %q, want %q", got, want)
	}
}

func TestTextsBecomeFewerWithTheWeeksAndAsSomebodyWishes(t *testing.T) {
	for wish, want := range map[string][]int{"": {7, 7, 7, 7, 7, 7, 7, 7, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2}, "fewer texts": {3, 3, 3, 3, 3, 3, 3, 3, 3, 3}} {
		k := alone(t)
		k.joins("en")
		if wish != "" {
			k.writes(wish)
		}
		for week, n := range want {
			if got := k.lives(7, "x"); len(got) != n {
				t.Errorf("%q, week %d: %q, want %d texts", wish, week+1, got, n)
			}
		}
	}
}

// The same few minutes for the same phone, and not the same for all.
func TestWhatBeginsByItselfIsSpread(t *testing.T) {
	times := map[string]bool{}
	for n := range 40 {
		k := newTalk(t)
		k.phone = fmt.Sprintf("+161755501%02d", n)
		k.joins("en")
		k.lives(1, "x")
		first := k.lives(1, "x")[0]
		if again := k.lives(1, "x")[0]; first[4:9] != again[4:9] {
			t.Errorf("%s one evening and %s the next", first, again)
		}
		at, err := clock.ParseWall(first[4:9])
		if off := at - k.w.Program.Evening.At; err != nil || off < -10 || off > 10 {
			t.Errorf("an evening at %s", first)
		}
		times[first] = true
	}
	if len(times) < 10 {
		t.Errorf("40 phones are texted at %d times", len(times))
	}
}

func TestOfSeveralThingsDueTogetherTheFirstIsSaid(t *testing.T) {
	k := alone(t)
	k.w.Program.Rhythm.Entries = []bot.Entry{{Flow: "sunday", At: 12 * 60}, {Flow: "evening", At: 12 * 60}}
	k.joins("en")
	for len(k.said()) == 0 {
		k.next()
	}
	if got := k.said(); !slices.Equal(got, []string{"sun"}) || !k.noted("skipped evening: something else was due") {
		t.Errorf("said %q", got)
	}
}

func TestWhatIsTooLateIsSkippedWithItsReason(t *testing.T) {
	for hour, outage := range map[clock.Wall]time.Duration{12 * 60: 3 * time.Hour, 20 * 60: 70 * time.Minute} { // past its use; past the hour
		k := alone(t)
		k.w.Program.Rhythm.Entries = []bot.Entry{{Flow: "evening", At: hour}}
		k.joins("en")
		k.lives(1, "x")
		k.now = k.planned().Add(outage)
		k.happens(bot.Event{})
		if got := k.said(); len(got) > 0 || !k.noted("skipped evening: too late") {
			t.Errorf("%v late at %s: said %q", outage, hour, got)
		}
		if at := k.planned().In(k.w.Program.Zone).Format("15:04"); at != hour.String() {
			t.Errorf("next at %s", at)
		}
	}
}

func TestNoMoreThanTwoADayAndEightAWeek(t *testing.T) {
	k := alone(t)
	for hour := range 5 {
		k.w.Program.Rhythm.Entries = append(k.w.Program.Rhythm.Entries[:hour:hour], bot.Entry{Flow: []string{"evening", "friday", "saturday", "sunday", "joy"}[hour], At: clock.Wall((10 + hour) * 60)})
	}
	k.joins("en")
	k.now = k.now.Add(6 * time.Hour)
	k.lives(14, "x")
	perDay := map[string]int{}
	got := k.lives(7, "x")
	for _, s := range got {
		perDay[s[:3]]++
	}
	for day, n := range perDay {
		if n > 2 {
			t.Errorf("%d texts on %s", n, day)
		}
	}
	if len(got) > 8 || len(got) == 0 {
		t.Errorf("%d texts in a week: %q", len(got), got)
	}
}

// What somebody asked for at an hour comes then, whatever else came that day, and at
// nine only because they chose that.
func TestALookInIsNeverCapped(t *testing.T) {
	k := alone(t)
	k.joins("en")
	k.lives(4, "x")
	k.w.Program.Rhythm.Often.Day, k.w.Program.Rhythm.Often.Week = 1, 5
	for len(k.said()) != 1 || k.said()[0] != "fri" {
		k.next()
	}
	k.now = k.now.Add(time.Minute)
	k.writes("1")
	got := k.lives(3, "x")
	for _, want := range []string{"Fri 19:00 wk-eve", "Sat 19:00 wk-eve", "Sun 19:00 wk-eve"} {
		if !slices.Contains(got, want) {
			t.Errorf("no %s in %q", want, got)
		}
	}
}

// Whoever has gone to another zone is texted by the clocks there.
func TestTheRhythmFollowsAJourney(t *testing.T) {
	k := alone(t)
	k.joins("en")
	k.lives(1, "x")
	var th map[string]any
	if err := json.Unmarshal(k.state, &th); err != nil {
		t.Fatal(err)
	}
	th["zone"] = "America/Los_Angeles"
	k.state, _ = json.Marshal(th)
	if got := k.lives(1, "x"); !slices.Equal(got, []string{"Tue 21:30 eve"}) {
		t.Errorf("in Los Angeles, by the clocks of New York: %q", got)
	}
}

// What belongs inside a talk comes when it was answered to its end, once, and not to who
// is low, has skipped or does not answer.
func TestWhatComesInsideATalk(t *testing.T) {
	for answers, want := range map[string]string{
		"5, dog":         "eve-on joy",
		"5, x":           "",
		"5, dog bye":     "", // no question after a good night
		"1, 8, dog":      "", // urge 8: a strong evening
		"5, dog, beach":  "joy-kept",
		"5, x, 10 pm, 2": "eve-late", // the end of another talk
	} {
		k := alone(t)
		k.w.Program.Rhythm.Entries = []bot.Entry{{Flow: "evening", Evening: true}, {Flow: "joy", Inside: "evening", Lacks: "joy"}}
		k.joins("en")
		for len(k.said()) == 0 {
			k.next()
		}
		for _, words := range strings.Split(answers, ", ") {
			k.now = k.now.Add(time.Minute)
			k.writes(words)
		}
		if got := strings.Join(k.said(), " "); got != want && (want != "" || strings.Contains(got, "joy")) {
			t.Errorf("after %q: %q, want %q", answers, got, want)
		}
	}
}

// Nothing of the rhythm comes while a coach is wanted soon or there, nor to who wants no
// texts, has paused or is on guard; it goes on by itself when that is over.
func TestTheRhythmRestsAndGoesOn(t *testing.T) {
	for words, back := range map[string]string{"STOP": "START", "pause 3": "resume", "i want to die": "", "my boyfriend checks my phone": ""} {
		k := alone(t)
		k.joins("en")
		k.writes(words)
		if got := k.lives(2, ""); len(got) > 0 {
			t.Errorf("after %q: %q", words, got)
		}
		if back == "" {
			continue
		}
		k.writes(back)
		k.writes("1")
		if got := k.lives(1, "x"); len(got) != 1 {
			t.Errorf("after %q and %q: %q", words, back, got)
		}
	}
}

// An evening that was moved after it was asked is not asked again that night.
func TestAnHourMovedLaterAsksNobodyTwice(t *testing.T) {
	k := alone(t)
	k.joins("en")
	for len(k.said()) == 0 {
		k.next()
	}
	k.writes("x")
	k.writes("8 pm")
	if got := k.lives(2, "x"); !slices.Equal(got, []string{"Tue 20:00 eve"}) {
		t.Errorf("then %q", got)
	}
}

// What was asked for by the clock does not wait behind a crowd of check-ins.
func TestWhatWasAskedForGoesBeforeWhatIsRoutine(t *testing.T) {
	k := alone(t)
	k.joins("en")
	for len(k.said()) != 1 || k.said()[0] != "fri" {
		k.next()
	}
	k.now = k.now.Add(time.Minute)
	k.writes("1")
	if at := k.last.Next[bot.LaneReply].In(k.w.Program.Zone).Format("Mon 15:04"); at != "Fri 19:00" {
		t.Errorf("the look-in is looked for with the replies at %s", at)
	}
}
