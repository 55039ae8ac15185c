package bot_test

import (
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
)

// Anger is met with less before it is met with an end: each offer does what it says,
// in both languages, and nobody is paged for the first time.
func TestAngerIsOfferedLessBeforeAnEnd(t *testing.T) {
	angry := map[string]string{"en": "that was rude", "es": "eso fue grosero"}
	for lang, words := range angry {
		for answer, holds := range map[string]func(*talk) bool{
			"1": func(k *talk) bool { return k.th.Cadence == 3 && k.said()[0] == "fewer" && k.th.Handoff == nil },
			"2": func(k *talk) bool { return k.th.Contact == bot.Paused && k.said()[0] == "pause" && k.th.Handoff == nil },
			"3": func(k *talk) bool {
				return k.pages() > 0 && k.said()[0] == "handoff" && k.th.Handoff.Level == rule.LevelHandoff
			},
			"just be nicer to me next time": func(k *talk) bool { return k.said()[0] == "kept" && k.th.Handoff == nil },
			"STOP":                          func(k *talk) bool { return k.th.Contact == bot.OptedOut && k.th.Handoff == nil },
			words:                           func(k *talk) bool { return k.said()[0] == "kept" && k.th.Handoff == nil }, // words into the offer are an answer to it
		} {
			k := newTalk(t)
			k.joins(lang)
			k.writes(words)
			if !slices.Equal(k.said(), []string{"anger"}) || k.pages() > 0 {
				t.Fatalf("%s: said %v, %d pages", lang, k.said(), k.pages())
			}
			k.passes(6 * time.Minute)
			if k.writes(answer); !holds(k) {
				t.Errorf("%s, %q: said %v, %s", lang, answer, k.said(), k.th.Contact)
			}
		}
		for after, page := range map[time.Duration]bool{2 * time.Hour: true, 25 * time.Hour: false} {
			k := newTalk(t)
			k.joins(lang)
			k.writes(words)
			k.passes(6 * time.Minute)
			k.writes("1")
			k.now = k.now.Add(after)
			if k.writes(words); (k.pages() > 0) != page {
				t.Errorf("%s, again after %s: said %v, %d pages", lang, after, k.said(), k.pages())
			}
		}
	}
}

// Whoever turns out to be under 18 hears no flow any more, and is paged for like anyone.
func TestSignsOfAgeThatComeLater(t *testing.T) {
	for lang, words := range map[string]string{"en": "im in 8th grade and its hard", "es": "tengo 15 años"} {
		k := newTalk(t)
		k.joins(lang)
		k.evening()
		k.writes("4")
		k.passes(time.Minute)
		k.writes(words)
		if !k.th.Minor || !slices.Equal(k.said(), []string{"minor"}) || k.pages() == 0 || k.th.Flow.In() {
			t.Fatalf("%s: minor %v, said %v, in %s", lang, k.th.Minor, k.said(), k.th.Flow.Flow)
		}
		for _, more := range []string{"pause 3", "7:30 pm", "enough", "5"} {
			if k.writes(more); len(k.said()) > 0 && !slices.Equal(k.said(), []string{"kept"}) || k.th.Flow.In() {
				t.Errorf("%s, %q: said %v, in %s", lang, more, k.said(), k.th.Flow.Flow)
			}
		}
		k.coach(bot.TellClaim, "")
		k.coach(bot.TellSay, "hi")
		k.coach(bot.TellDone, "with the youth line now")
		if !slices.Equal(k.said(), []string{"bye-guest"}) {
			t.Errorf("%s: at the end said %v", lang, k.said())
		}
		if i := slices.IndexFunc(k.th.Agenda, func(a bot.Agendum) bool { return a.What != "promise" }); i >= 0 { // a coach looks in
			t.Errorf("%s: %s is planned", lang, k.th.Agenda[i].What)
		}
		k.now = k.now.Add(30 * time.Hour)
		if k.writes("i want to die"); k.th.Handoff == nil || k.th.Handoff.Level != rule.LevelCrisis || k.pages() == 0 || !slices.Contains(k.said(), "suicide") {
			t.Errorf("%s: words of danger: said %v, %d pages", lang, k.said(), k.pages())
		}
	}
}

// … also when they tell it while a coach is looked for.
func TestSignsOfAgeInACrisis(t *testing.T) {
	k := newTalk(t)
	k.joins("en")
	k.writes("i want to die")
	if k.writes("im 15"); !k.th.Minor {
		t.Error("nobody knows that they are 15")
	}
}

// A number answers what was offered last: a list after trauma, a coach for who worries
// about somebody, and never a yes to texts.
func TestADigitAnswersWhatWasOfferedLast(t *testing.T) {
	for _, tt := range []struct{ words, digit, want string }{
		{"the nightmares about the war are back", "1", "trauma-list"},
		{"the nightmares about the war are back", "2", ""},
		{"im worried about my sister she is using again", "1", "handoff"},
	} {
		k := newTalk(t)
		k.writes(tt.words)
		k.passes(time.Minute)
		k.writes(tt.digit)
		if got := k.said(); tt.want == "" && len(got) > 0 || tt.want != "" && !slices.Equal(got, []string{tt.want}) || k.th.Joined > 0 {
			t.Errorf("%q, then %s: said %v", tt.words, tt.digit, got)
		}
	}
}

// Whoever waits for a coach with time and then writes of danger waits anew: no text
// speaks of a search that has only begun.
func TestWhoIsRaisedWaitsAnew(t *testing.T) {
	k := newTalk(t)
	k.writes("COACH")
	k.passes(3 * time.Hour)
	k.writes("i want to die")
	if !slices.Equal(k.said(), []string{"suicide"}) {
		t.Fatalf("said %v", k.said())
	}
	var said []string
	for end := k.now.Add(6 * time.Minute); k.planned().Before(end); {
		k.next()
		said = append(said, k.said()...)
	}
	if !slices.Equal(said, []string{"wait"}) {
		t.Errorf("in six minutes: said %v", said)
	}
}
