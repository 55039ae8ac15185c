package bot_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
)

// order is a supervisor's act on a thread.
func (k *talk) order(kind bot.TellKind) {
	k.t.Helper()
	k.happens(bot.Event{Op: string(kind), Told: &bot.Tell{Kind: kind, Name: "Ruth"}})
}

func TestABlockedPersonIsAnsweredNothingAndNobodyIsAsked(t *testing.T) {
	k := newTalk(t)
	k.joined()
	k.order(bot.TellBlock)
	for _, words := range []string{"hello", "COACH", "quiero hablar con una persona", "pause 3", "7:30 pm", "enough", "send me money", "i need a ride"} {
		if k.writes(words); len(k.said()) > 0 || k.pages() > 0 || k.th.Handoff != nil {
			t.Errorf("%q: said %v, %d pages", words, k.said(), k.pages())
		}
	}
	for i := range 60 {
		if k.writes(fmt.Sprint("spam ", i)); len(k.last.Add) > 0 {
			t.Fatalf("text %d of a flood: %d effects", i, len(k.last.Add))
		}
	}
	for end := k.now.Add(5 * 24 * time.Hour); k.planned().Before(end) && !k.planned().IsZero(); {
		if k.next(); len(k.last.Add) > 0 {
			t.Fatalf("begun by itself: %v", k.said())
		}
	}
	k.now = k.now.Add(time.Hour)
	k.order(bot.TellUnblock)
	if k.writes("hello"); len(k.said()) == 0 {
		t.Error("unblocked, and not answered")
	}
}

func TestABlockedPersonInDangerIsAnsweredAndPagedFor(t *testing.T) {
	for words, level := range map[string]rule.Level{
		"i want to die": rule.LevelCrisis, "me quiero morir": rule.LevelCrisis, "he od'd and isnt breathing": rule.LevelCrisis,
		"i feel hopeless, i cant do this any more": rule.LevelUrgent, "no bed tonight, i have nowhere to sleep": rule.LevelUrgent,
	} {
		k := newTalk(t)
		k.joined()
		k.order(bot.TellBlock)
		k.writes("hello")
		k.writes(words)
		if k.th.Handoff == nil || k.th.Handoff.Level != level || k.pages() == 0 || len(k.said()) == 0 {
			t.Errorf("%q: said %v, %d pages", words, k.said(), k.pages())
			continue
		}
		k.coach(bot.TellClaim, "")
		if k.coach(bot.TellSay, "i am here"); len(k.said()) == 0 {
			t.Errorf("%q: the coach is not heard", words)
		}
		k.coach(bot.TellDone, "a note")
		if k.writes("hello"); len(k.last.Add) > 0 || k.th.Handoff != nil {
			t.Errorf("%q: over, and answered: %v", words, k.said())
		}
	}
}

// What asked for a human on silence asks for one all the same.
func TestABlockLeavesAQuestionOfSafety(t *testing.T) {
	k := newTalk(t)
	k.joined()
	k.writes("i used again last night")
	if !k.w.Flows.Calls(k.th.Flow) {
		t.Fatalf("no question of safety is open: %v", k.said())
	}
	k.order(bot.TellBlock)
	for k.th.Handoff == nil && !k.planned().IsZero() && k.planned().Before(k.now.Add(24*time.Hour)) {
		k.next()
	}
	if k.th.Handoff == nil {
		t.Error("silence calls nobody")
	}
}

func TestAWishForNoTextsIsObeyedWhileBlocked(t *testing.T) {
	for _, words := range []string{"STOP", "ALTO", "stop texting me", "ya no me manden mensajes"} {
		k := newTalk(t)
		k.joined()
		k.order(bot.TellBlock)
		if k.writes(words); k.th.Contact != bot.OptedOut {
			t.Errorf("%q: %s", words, k.th.Contact)
		}
	}
}

func TestUnderALegalHoldNothingIsForgotten(t *testing.T) {
	k := newTalk(t)
	again := func(n int) {
		for range n {
			k.writes("COACH")
			k.coach(bot.TellClaim, "")
			k.coach(bot.TellDone, "a note")
			k.now = k.now.Add(time.Hour)
		}
	}
	again(1)
	for range 20 {
		k.th.Promises = append(k.th.Promises, bot.Promise{What: bot.Callback, End: bot.Kept})
	}
	k.state, _ = json.Marshal(k.th)
	k.order(bot.TellPreserve)
	again(50)
	if len(k.th.Past) != 51 || len(k.th.Causes) != 51 || len(k.th.Promises) < 20 {
		t.Errorf("%d handoffs, %d causes, %d promises", len(k.th.Past), len(k.th.Causes), len(k.th.Promises))
	}
	first := k.th.Preserved.At
	k.order(bot.TellPreserve)
	if k.th.Preserved.At != first {
		t.Error("a second order hides since when it is held")
	}
	k.order(bot.TellLift)
	again(1)
	if len(k.th.Promises) > 17 || len(k.th.Past) != 32 || len(k.th.Causes) != 32 || slices.ContainsFunc(k.th.Past, func(p bot.Past) bool { return p.Handoff == 1 }) {
		t.Errorf("lifted: %d handoffs, %d causes", len(k.th.Past), len(k.th.Causes))
	}
}
