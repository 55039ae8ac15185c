package demo_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/internal/demo"
)

func TestAWholePlayByHand(t *testing.T) {
	th := open(t)
	th.texts("ria", "line", "hi")
	th.reads("ria", "line", "Want in? Reply 1")
	th.texts("ria", "line", "1")
	th.reads("ria", "line", "what can I call you")
	th.texts("ria", "line", "someone checking in, Ria")
	th.reads("ria", "line", "Got it, Ria")

	th.does("/clock", "by", "evening")
	th.reads("ria", "line", "to 5")
	checkIn := th.last("ria", "line")

	th.texts("ria", "line", "i want to die")
	th.reads("ria", "line", "A coach (a person, not police) is being paged")
	th.reads("dana", "line", "URGENT page")
	th.reads("luis", "line", "URGENT")

	th.texts("dana", "line", "OK")
	th.reads("ria", "line", "Dana, a coach and a real person")
	th.reads("dana", "a", "i want to die")
	th.reads("luis", "line", "Dana lo tiene")

	th.texts("dana", "a", "Hi Ria, I'm here.")
	th.reads("ria", "line", "Hi Ria, I'm here.")
	if by := th.last("ria", "line").By; by != "Dana, own words" {
		t.Errorf("Dana's words come from %q", by)
	}
	th.texts("ria", "line", "bad night")
	th.reads("dana", "a", "bad night")

	th.texts("dana", "a", "# false alarm")
	th.reads("dana", "a", "Kept as a false alarm")
	th.texts("dana", "a", "DONE")
	th.reads("dana", "a", "Before I let go")
	th.texts("dana", "a", "sister comes over")
	th.reads("dana", "a", "Saved. Ria is told. Follow-up")
	th.reads("ria", "line", "to 5")
	if th.last("ria", "line").Key == checkIn.Key {
		t.Error("the check-in was not asked again")
	}
	th.inOrder(
		"decided Joined.", "decided Kept from the answer: name = Ria", "text Program → Ria: evening",
		"rule The rules hear: crisis, suicide active.", "decided A human is wanted: crisis, suicide active.",
		"decided Dana is paged.", "decided Dana has the thread.", "text Dana → Ria: own words",
		"decided Dana calls it a false alarm", "note Dana leaves a note: sister comes over", "decided The handoff is over.",
	)
	for _, s := range th.state("").Steps {
		if !s.Done {
			t.Errorf("step %d, %s, is done but not ticked", s.Number, s.Name)
		}
	}
}

func TestTheStoryPlaysByItsButtons(t *testing.T) {
	th := open(t)
	for n := 1; n <= 8; n++ {
		p := th.state("")
		if s := p.Steps[n-1]; !s.Next || s.Done {
			t.Fatalf("before step %d: %+v", n, s)
		}
		th.does("/step", "n", string(rune('0'+n)))
		after := th.state("")
		if s := after.Steps[n-1]; !s.Done || s.Next {
			t.Fatalf("after step %d: %+v", n, s)
		}
		if after.Saw == "" || after.Saw == p.Saw {
			t.Errorf("step %d shows nothing new: %q", n, after.Saw)
		}
	}
	th.reads("ria", "line", "to 5")
}

func TestAStepPressedTwiceOrOutOfTurnHappensOnce(t *testing.T) {
	th := open(t)
	for _, n := range []string{"5", "1", "1", "3"} {
		th.does("/step", "n", n)
	}
	if texts := len(phone(th, "", "ria").Open.Bubbles); texts != 2 {
		t.Errorf("%d texts, want hi and its answer", texts)
	}
}

func TestTakingTheThreadPutsItOnDanasScreen(t *testing.T) {
	th := open(t)
	for _, n := range []string{"1", "2", "3", "4", "5"} {
		th.does("/step", "n", n)
	}
	if _, to := th.press("/step?luis=b", "n", "6"); to != "/?dana=a&luis=b" {
		t.Errorf("led to %q", to)
	}
}

func TestNewTextsAreUnreadUntilTheirConversationIsOpened(t *testing.T) {
	th := open(t)
	unread := func(query string) []int {
		var out []int
		for _, talk := range phone(th, query, "dana").Talks {
			out = append(out, talk.Unread)
		}
		return out
	}
	th.state("")
	th.texts("ria", "line", "i want to die")
	if got := unread("?dana=b"); !slices.Equal(got, []int{1, 0, 0}) {
		t.Errorf("with another conversation open: %v", got)
	}
	if got := unread(""); !slices.Equal(got, []int{0, 0, 0}) {
		t.Errorf("opened: %v", got)
	}
	th.texts("dana", "line", "OK")
	if got := unread(""); !slices.Equal(got, []int{0, 1, 0}) {
		t.Errorf("after OK: %v", got)
	}
	if page, _ := th.get("/"); !strings.Contains(page, `<span class="unread">`) && unread("")[1] == 1 {
		t.Error("the page does not mark it")
	}
}

func phone(th theatre, query, id string) demo.Phone {
	for _, p := range th.state(query).Phones {
		if p.ID == id {
			return p
		}
	}
	return demo.Phone{}
}

func TestTheClockPassesThroughEverythingPlanned(t *testing.T) {
	th := open(t)
	th.texts("ria", "line", "i want to die")
	th.does("/clock", "by", "10m")
	th.inOrder(
		"decided Dana is paged.", "text Program → The person: crisis: suicide", // at once
		"decided Ana is paged.",                // 2 min
		"decided Ruth is paged.",               // 4 min
		"text Program → The person: status, 5", // 5 min
		"decided Omar is paged.",               // 6 min
		"text Program → The person: status, 10 min",
	)
	at := map[string]string{}
	for _, m := range th.state("").Timeline {
		if at[m.What] == "" { // pages come again
			at[m.What] = m.Time[:min(4, len(m.Time))]
		}
	}
	for what, want := range map[string]string{"Ana is paged.": "6:02", "Ruth is paged.": "6:04", "Omar is paged.": "6:06"} {
		if at[what] != want {
			t.Errorf("%s at %s, want %s", what, at[what], want)
		}
	}
}

func TestAMinuteIsAMinute(t *testing.T) {
	th := open(t)
	th.does("/clock", "by", "1m")
	if now := th.state("").Now; now != "Mon Mar 2, 6:01 pm EST" {
		t.Errorf("it is %s", now)
	}
}

func TestASwitchedOffPhoneIsPassedOverInTheSameMoment(t *testing.T) {
	th := open(t)
	th.does("/fail", "phone", "dana", "mode", "undelivered")
	if !phone(th, "", "dana").Off || phone(th, "", "luis").Off {
		t.Error("the wrong phone is off")
	}
	th.texts("ria", "line", "i want to die")
	if unread := phone(th, "?dana=b", "dana").Talks[0].Unread; unread != 0 {
		t.Errorf("%d texts that never came are unread", unread)
	}
	if got := th.last("dana", "line"); got.Status != "undelivered" {
		t.Errorf("the page to a phone that is off: %+v", got)
	}
	th.inOrder("decided Dana is paged.", "decided The page did not reach Dana", "decided Ana is paged.")
	th.does("/fail", "phone", "dana", "mode", "")
	if phone(th, "", "dana").Off {
		t.Error("the phone stays off")
	}
}

func TestTwilioFailsInEveryWayOnThePage(t *testing.T) {
	for _, tt := range []struct {
		mode string
		come int // texts of the line that Twilio took
	}{{"", 1}, {"500", 0}, {"429", 0}, {"undelivered", 1}, {"lost", 0}} {
		th := open(t)
		th.does("/fail", "mode", tt.mode)
		if on := th.state("").Twilio; on != tt.mode {
			t.Errorf("mode %q shows as %q", tt.mode, on)
		}
		th.texts("ria", "line", "hi")
		came := 0
		for _, b := range phone(th, "", "ria").Open.Bubbles {
			if !b.Mine {
				came++
			}
		}
		if came != tt.come {
			t.Errorf("mode %q: %d texts came, want %d", tt.mode, came, tt.come)
		}
	}
}

// A text that no webhook brings is found within a minute of the demo's clock.
func TestALostTextIsFoundInTwiliosList(t *testing.T) {
	th := open(t)
	th.does("/fail", "mode", "lost")
	th.texts("ria", "line", "i want to die")
	th.does("/clock", "by", "1m")
	th.reads("ria", "line", "A coach (a person, not police) is being paged")
	th.reads("dana", "line", "URGENT page")
}

func TestSpanishIsAnsweredInSpanish(t *testing.T) {
	th := open(t)
	th.texts("ria", "line", "me quiero morir")
	th.reads("ria", "line", "Gracias por contarme")
}

func TestACoachsOwnThreadIsNotTheRecoverees(t *testing.T) {
	th := open(t)
	th.texts("dana", "line", "i want to die")
	th.inOrder("decided In another thread: A human is wanted")
	if th.state("").Steps[0].Done {
		t.Error("Dana's words count as the recoveree's")
	}
}

func TestStartOverForgetsAll(t *testing.T) {
	th := open(t)
	th.does("/step", "n", "1")
	th.does("/fail", "mode", "500")
	if _, to := th.press("/again?dana=a"); to != "/" {
		t.Errorf("led to %q", to)
	}
	p := th.state("")
	if len(p.Timeline) > 0 || p.Twilio != "" || p.Steps[0].Done || len(phone(th, "", "ria").Open.Bubbles) > 0 {
		t.Errorf("something is left: %+v", p)
	}
	th.texts("ria", "line", "hi")
	th.reads("ria", "line", "Want in?")
}

func TestStartOverEndsALongSkip(t *testing.T) {
	th := open(t)
	th.texts("ria", "line", "i want to die") // a day of pages until the next check-in
	skipped := make(chan int)
	go func() {
		status, _ := th.press("/clock", "by", "evening")
		skipped <- status
	}()
	time.Sleep(50 * time.Millisecond)
	th.does("/again")
	if status := <-skipped; status != http.StatusSeeOther {
		t.Errorf("the skip ended with %d", status)
	}
}
