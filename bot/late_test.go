package bot_test

import (
	"fmt"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
)

// finds brings words that no webhook delivered, some time after they were written.
func (k *talk) finds(body string, ago time.Duration) {
	k.t.Helper()
	h := &bot.Heard{Op: fmt.Sprint(body, k.now, ago), From: "+16175550142", To: "+16175550100", Body: body, At: k.now.Add(-ago).Unix(), Blank: body == ""}
	k.happens(bot.Event{Op: h.Op, Heard: h, Verdict: k.w.Rules.Hear(rule.Utterance{Text: body, Channel: "text"})})
}

func (k *talk) joined() {
	k.t.Helper()
	for _, words := range []string{"hi", "1", "Ria", "x"} {
		k.now = k.now.Add(10 * time.Second)
		k.writes(words)
	}
}

func (k *talk) kind() rule.Kind {
	if k.th.Handoff == nil {
		return ""
	}
	return k.th.Handoff.Kind
}

// The rules hear words however old they are, of anybody, and page.
func TestOldWordsOfDangerPageLikeAnyOther(t *testing.T) {
	for _, ago := range []time.Duration{time.Second, 30 * time.Minute, 70 * time.Hour} {
		k := newTalk(t)
		k.joined()
		k.finds("i want to die", ago)
		if k.pages() == 0 || !slices.Contains(k.said(), "suicide") || k.th.Handoff.Level != rule.LevelCrisis {
			t.Errorf("after %v: %d pages, said %v", ago, k.pages(), k.said())
		}
	}
}

func TestALateTextThatNothingTakesIsReadByAHuman(t *testing.T) {
	for ago, want := range map[time.Duration]rule.Kind{9 * time.Minute: "", 11 * time.Minute: rule.Late} {
		k := newTalk(t)
		k.joined()
		k.finds("my boss is back from his holidays", ago)
		if k.kind() != want || (want != "") != slices.Contains(k.said(), "late") {
			t.Errorf("after %v: handoff %q, said %v", ago, k.kind(), k.said())
		}
	}
	k := newTalk(t)
	k.finds("hello", 20*time.Minute)
	if k.kind() != rule.Late || k.th.Flow.In() {
		t.Errorf("a stranger: handoff %q, in %q", k.kind(), k.th.Flow.Flow)
	}
}

// An answer counts for the question it was written after, and for no other.
func TestALateTextAnswersOnlyWhatWasAskedBeforeIt(t *testing.T) {
	for name, tt := range map[string]struct {
		ago  time.Duration
		mood int
	}{
		"before the question":       {6 * time.Minute, 0},
		"faster than anybody reads": {5*time.Minute - 2*time.Second, 2},
		"after it":                  {4 * time.Minute, 2},
	} {
		t.Run(name, func(t *testing.T) {
			k := newTalk(t)
			k.joined()
			k.passes(time.Hour) // the check-in comes
			asked := time.Unix(k.th.Flow.Asked, 0)
			if k.th.Flow.Flow != "evening" {
				t.Fatalf("in %q", k.th.Flow.Flow)
			}
			k.now = asked.Add(5 * time.Minute)
			k.finds("2", tt.ago)
			if k.th.Mood != tt.mood {
				t.Errorf("mood %d, want %d", k.th.Mood, tt.mood)
			}
			if tt.mood > 0 && k.th.MoodAt != k.now.Add(-tt.ago).Unix() {
				t.Error("the mood is not of when it was written")
			}
		})
	}
}

// A safety question takes no OK that was written before it, or faster than anybody reads.
func TestASafetyQuestionTakesNoOKFromBeforeIt(t *testing.T) {
	for ago, ok := range map[time.Duration]bool{3 * time.Minute: false, 2*time.Minute - 3*time.Second: false, time.Minute: true} {
		k := newTalk(t)
		k.joined()
		k.writes("i relapsed")
		if k.th.Flow.Flow != "lapse" {
			t.Fatalf("in %q", k.th.Flow.Flow)
		}
		k.now = k.now.Add(2 * time.Minute)
		k.finds("1", ago)
		if got := slices.Contains(k.said(), "lapse-ok"); got != ok {
			t.Errorf("written %v before now, asked 2 min before: OK taken %v", ago, got)
		}
		if stillAsked := k.th.Flow.Flow == "lapse"; !ok && !stillAsked && k.th.Handoff == nil {
			t.Error("neither asked any more nor a human")
		}
	}
}

// What was written before a question is not read as its answer: a call for a human
// is one, and the question stands.
func TestACallForAHumanFromBeforeTheQuestionIsOne(t *testing.T) {
	const call = "someone real, I'm Ria"
	k := newTalk(t)
	k.writes("hi")
	k.now = k.now.Add(10 * time.Second)
	k.writes("1") // what would help, and what is your name?
	asked := k.th.Flow
	k.now = k.now.Add(time.Minute)
	k.finds(call, 65*time.Second)
	if k.kind() != rule.Human || !reflect.DeepEqual(k.th.Flow, asked) || k.th.Name != "" {
		t.Errorf("before the question for a name: handoff %q, in %v, called %q", k.kind(), k.th.Flow, k.th.Name)
	}
	k = newTalk(t)
	k.joined()
	k.writes("i relapsed")
	asked = k.th.Flow
	k.now = k.now.Add(time.Minute)
	k.finds("COACH", 2*time.Minute)
	if k.kind() != rule.Human || k.th.Handoff.Level != rule.LevelHandoff || !reflect.DeepEqual(k.th.Flow, asked) {
		t.Errorf("before a safety question: handoff %q %s, in %v", k.kind(), k.th.Handoff.Level, k.th.Flow)
	}
}

func TestWhatWasWishedLastCounts(t *testing.T) {
	type wish struct {
		words string
		ago   time.Duration // found so long after it was written; 0 = delivered
	}
	for name, tt := range map[string]struct {
		wishes []wish
		out    bool
	}{
		"a lost STOP":                        {[]wish{{"STOP", time.Hour}}, true},
		"a lost STOP in plain words":         {[]wish{{"please stop texting me", time.Hour}}, true},
		"a lost STOP before a START":         {[]wish{{"START", 0}, {"STOP", 2 * time.Minute}}, false},
		"a lost STOP after a START":          {[]wish{{"START", 0}, {"STOP", 10 * time.Second}}, true},
		"a lost START after a STOP":          {[]wish{{"STOP", 0}, {"START", 10 * time.Second}}, false},
		"a lost START before a STOP":         {[]wish{{"STOP", 0}, {"START", 2 * time.Minute}}, true},
		"a lost START before a lost STOP":    {[]wish{{"STOP", 10 * time.Second}, {"START", 2 * time.Minute}}, true},
		"a lost START before a wrong number": {[]wish{{"wrong number", 0}, {"START", 2 * time.Minute}}, true},
		"a lost STOP before they said yes":   {[]wish{{"STOP", 3 * time.Hour}}, false},
	} {
		t.Run(name, func(t *testing.T) {
			k := newTalk(t)
			k.joined()
			k.now = k.now.Add(2 * time.Hour)
			for _, w := range tt.wishes {
				k.now = k.now.Add(time.Minute)
				if w.ago == 0 {
					k.writes(w.words)
				} else {
					k.finds(w.words, w.ago)
				}
			}
			if out := k.th.Contact == bot.OptedOut || k.th.Contact == bot.WrongNumber; out != tt.out {
				t.Errorf("contact %s", k.th.Contact)
			}
		})
	}
}

func TestAPhoneIsConfirmedOnlyByAnAnswerToTheQuestion(t *testing.T) {
	for name, tt := range map[string]struct {
		asked, wrote time.Duration // ago
		want         bot.Safe
	}{
		"before the question":  {10 * time.Minute, 11 * time.Minute, bot.SafeUnasked},
		"after it":             {10 * time.Minute, 9 * time.Minute, bot.SafeConfirmed},
		"too long ago to hold": {40 * time.Minute, 35 * time.Minute, bot.SafeUnasked},
	} {
		t.Run(name, func(t *testing.T) {
			k := newTalk(t)
			k.writes("he hit me")
			k.now = k.now.Add(tt.asked)
			k.finds("1", tt.wrote)
			if got := k.th.Handoff.Phone; got != tt.want {
				t.Errorf("%q", got)
			}
		})
	}
}

// Words found late change nothing of what was said after them.
func TestOlderWordsDoNotTurnTheMemoryBack(t *testing.T) {
	k := newTalk(t)
	k.joined()
	k.writes("i want to die")
	k.now = k.now.Add(time.Minute)
	k.writes("0")
	heard := k.th.Heard
	h := &bot.Heard{Op: "late", From: "+16175550142", To: "+16175550199", Body: "are you there", At: k.now.Add(-30 * time.Second).Unix()}
	k.happens(bot.Event{Op: h.Op, Heard: h})
	if k.th.Heard != heard || !k.th.Handoff.Hushed || k.th.Line != "+16175550100" {
		t.Errorf("heard %d (was %d), hushed %v", k.th.Heard, heard, k.th.Handoff.Hushed)
	}
	if words := k.th.Handoff.Words; len(words) < 2 || words[len(words)-1].Text != "0" || words[len(words)-2].Text != "are you there" {
		t.Errorf("a coach reads %v", words)
	}
}

func TestWordsThatAreGoneAreAskedForOnce(t *testing.T) {
	k := newTalk(t)
	k.joined()
	k.finds("", time.Minute)
	if k.kind() != rule.Blank || !slices.Equal(k.said(), []string{"blank"}) || k.pages() == 0 {
		t.Errorf("handoff %q, said %v, %d pages", k.kind(), k.said(), k.pages())
	}
	k.finds("", 50*time.Second)
	if len(k.said()) > 0 {
		t.Errorf("a second one: said %v", k.said())
	}
	k = newTalk(t)
	k.writes("i want to die")
	k.finds("", 0)
	k.finds("", 0)
	if k.th.Handoff.Kind != rule.SuicideActive || len(k.said()) > 0 {
		t.Errorf("in a crisis: %q, said %v", k.th.Handoff.Kind, k.said())
	}
	k = newTalk(t)
	k.joined()
	k.writes("STOP")
	k.finds("", time.Minute)
	if k.kind() != rule.Blank || len(k.said()) > 0 {
		t.Errorf("opted out: handoff %q, said %v", k.kind(), k.said())
	}
}

// To somebody who wrote in the evening nothing quiet is said in the night.
func TestNobodyIsWokenByAnOldText(t *testing.T) {
	k := newTalk(t)
	k.joined()
	k.passes(9 * time.Hour) // three in the morning
	k.finds("could somebody call me tomorrow about the clinic", 4*time.Hour)
	if len(k.said()) > 0 || k.th.Handoff == nil {
		t.Fatalf("said %v", k.said())
	}
	var said []string
	for range 8 {
		k.passes(time.Hour)
		said = append(said, k.said()...)
	}
	if !slices.Contains(said, k.th.Handoff.Told[0]) || len(k.th.Handoff.Told) != 1 {
		t.Errorf("in the morning: said %v", said)
	}
}

// A coach's words found late do nothing when anything has moved since.
func TestACoachsLateWordsMoveNothingThatMovedSince(t *testing.T) {
	w := world(t)
	w.Numbers.Coaches = nil
	now := time.Date(2026, 3, 2, 18, 0, 0, 0, w.Program.Zone)
	dana, _ := w.Roster.ByID("dana")
	page := bot.Page{Code: "K2", Thread: "t1", Handoff: 1, Level: rule.LevelCrisis, Lang: "en", At: now.Add(-3 * time.Minute).Unix()}
	for name, tt := range map[string]struct {
		desk bot.Desk
		ago  time.Duration
		body string
		acts bool
	}{
		"nothing moved":              {bot.Desk{Pages: []bot.Page{page}}, 2 * time.Minute, "OK", true},
		"written before the page":    {bot.Desk{Pages: []bot.Page{page}}, 4 * time.Minute, "OK", false},
		"old":                        {bot.Desk{Pages: []bot.Page{{Code: "K2", Thread: "t1", Handoff: 1, At: 1}}}, 11 * time.Minute, "OK", false},
		"a page closed since":        {bot.Desk{Pages: []bot.Page{page, {Thread: "t2", At: 1, Closed: now.Unix()}}}, 2 * time.Minute, "OK", false},
		"a thread taken since":       {bot.Desk{Held: []bot.Holding{{Thread: "t1", Handoff: 1, Number: "+16175550100", Since: now.Unix()}}}, time.Minute, "hi there", false},
		"a thread held all the time": {bot.Desk{Held: []bot.Holding{{Thread: "t1", Handoff: 1, Number: "+16175550100", Since: 1}}}, time.Minute, "hi there", true},
		"a thread let go since":      {bot.Desk{Left: now.Unix(), Held: []bot.Holding{{Thread: "t1", Handoff: 1, Number: "+16175550100"}}}, time.Minute, "hi there", false},
		"without words":              {bot.Desk{Held: []bot.Holding{{Thread: "t1", Handoff: 1, Number: "+16175550100"}}}, time.Minute, "", false},
		"own need, however late":     {bot.Desk{}, 5 * time.Hour, "i want to die", true},
	} {
		t.Run(name, func(t *testing.T) {
			desk := tt.desk
			h := &bot.Heard{Op: "SM1", From: dana.Phone, To: w.Numbers.Line, Body: tt.body, At: now.Add(-tt.ago).Unix(), Blank: tt.body == ""}
			ev := bot.Event{Op: "SM1", Heard: h, Verdict: w.Rules.Hear(rule.Utterance{Text: tt.body, Channel: "text"})}
			d := bot.DecideDesk(bot.DeskID("dana"), &desk, ev, now, w)
			acts, told := false, false
			for _, e := range d.Add {
				acts = acts || e.Tell != nil || e.Person != nil
				told = told || e.ID == "c-late" || e.ID == "c-blank"
			}
			if acts != tt.acts || told == tt.acts {
				t.Errorf("acted %v, told the coach %v: %+v", acts, told, d.Add)
			}
		})
	}
}

// After an outage a quiet first text for the morning and a question that nobody answered
// may be due at once: what is danger is said, and once.
func TestTheMorningsTextGivesWayToWhatIsDanger(t *testing.T) {
	k := newTalk(t)
	k.joined()
	k.now = clock.At(k.now.AddDate(0, 0, 1), 8*60+51, k.w.Program.Zone)
	k.writes("i relapsed")
	k.now = k.now.Add(time.Minute)
	k.finds("are you there", 2*time.Hour)
	k.now = k.now.Add(15 * time.Minute)
	k.happens(bot.Event{})
	if got := k.said(); !slices.Equal(got, []string{"lapse-paged"}) {
		t.Errorf("said %q", got)
	}
}
