package bot_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// Each test here is named after a way in which other paging systems have failed their
// people; docs/paging.md lists them all, with those that stand elsewhere.

// A voicemail that answered, a page that was delivered, a thumb: no human has it.
func TestLesson1OnlyTheWordAccepts(t *testing.T) {
	for _, answer := range []string{"👍", "yes", "y", "omw", "k", "okay", "ok i will", "call me", "1", "on my way to her"} {
		f := newFloor(t)
		f.person("i want to die")
		f.coach("dana", answer)
		if f.thread().Handoff.State.Held() {
			t.Errorf("%q has taken it", answer)
		}
		f.passes(2 * time.Minute)
		f.gets("ana c-page")
	}
}

func TestLesson5NobodyScheduledIsSaidAndLookedAtAgain(t *testing.T) {
	f := newFloor(t)
	f.w.Program.Week.Shifts = nil
	all := f.w.Roster
	f.w.Roster = handoff.Roster{}
	f.person("i want to die")
	f.gets("person no-coach")
	if !slices.Contains(f.alarm, bot.SickNobody) {
		t.Error("the lead does not hear of it")
	}
	f.w.Roster = all
	f.passes(10 * time.Minute)
	f.gets("ruth c-page", "omar c-page")
}

func TestLesson6OneBadNumberBreaksNoOtherPage(t *testing.T) {
	f := newFloor(t)
	f.dead["dana"] = bot.FaultDead
	f.person("i want to die")
	f.gets("luis c-page", "ana c-page", "person suicide")
}

func TestLesson8AFreeCoachIsAskedBeforeOneAtWork(t *testing.T) {
	for _, busy := range []string{"dana", "luis"} {
		f := newFloor(t)
		f.person("i want to die")
		f.passes(time.Second)
		f.coach(busy, "OK")
		f.state["t2"], f.state["t1"] = f.state["t1"], nil // another person
		f.got()
		f.person("no bed tonight, i have nowhere to sleep")
		if got := f.pagedNow(); got == busy || got == "" {
			t.Errorf("%s is at work, and asked first: %q", busy, got)
		}
	}
}

// A preference orders, and leaves nobody out.
func TestLesson12ALanguageOrdersAndDropsNobody(t *testing.T) {
	f := newFloor(t)
	luis, _ := f.w.Roster.ByID("luis")
	luis.Langs = []string{"es", "en"}
	f.w.Roster = f.w.Roster.With(luis)
	f.person("no tengo donde dormir esta noche")
	if got := f.pagedNow(); got != "luis" {
		t.Errorf("paged %q", got)
	}
	f.passes(8 * time.Minute)
	if got := f.pagedNow(); got != "dana" {
		t.Errorf("then %q", got)
	}
}

// Nothing waits without a time at which somebody looks.
func TestLesson16WhateverWaitsHasATimeToLook(t *testing.T) {
	for name, play := range map[string]func(*floor){
		"paged":            func(f *floor) { f.person("i want to die") },
		"kept for a shift": func(f *floor) { f.now = f.now.Add(8 * time.Hour); f.person("COACH") },
		"taken, no word":   func(f *floor) { f.person("i want to die"); f.coach("dana", "OK") },
		"taken, unanswered": func(f *floor) {
			f.person("i want to die")
			f.coach("dana", "OK")
			f.coach("dana", "hi", 2)
			f.person("hello")
		},
		"both silent":             func(f *floor) { f.person("i want to die"); f.coach("dana", "OK"); f.coach("dana", "hi", 2) },
		"another is looked for":   func(f *floor) { f.person("i want to die"); f.coach("dana", "OK"); f.coach("dana", "PASS", 2) },
		"everybody has passed":    func(f *floor) { f.person("i want to die"); f.coach("dana", "PASS"); f.coach("luis", "PASS") },
		"opted out in a crisis":   func(f *floor) { f.person("i want to die"); f.person("STOP") },
		"opted out, and taken":    func(f *floor) { f.person("i want to die"); f.person("STOP"); f.coach("dana", "OK") },
		"nobody is on the roster": func(f *floor) { f.w.Roster = handoff.Roster{}; f.person("i want to die") },
	} {
		t.Run(name, func(t *testing.T) {
			f := newFloor(t)
			play(f)
			for range 50 {
				at, planned := f.next["t1"]
				if !f.thread().Handoff.State.Open() || !planned {
					t.Fatalf("open %v, planned %v", f.thread().Handoff.State, planned)
				}
				f.passes(max(at.Sub(f.now), time.Second))
			}
		})
	}
}

// A single page in a blackout, and the next half an hour later.
func TestLesson21TheSearchRepeatsUntilSomebodyAccepts(t *testing.T) {
	f := newFloor(t)
	f.person("i want to die")
	last := f.now
	for end := f.now.Add(3 * time.Hour); f.now.Before(end); f.passes(time.Minute) {
		if f.pagedNow() != "" {
			last = f.now
		}
		if gap := f.now.Sub(last); gap > 11*time.Minute {
			t.Fatalf("nobody was paged for %v", gap)
		}
	}
}

func TestLesson24WhoIsReachedByTwoPathsIsPagedOnce(t *testing.T) {
	f := newFloor(t)
	dana, _ := f.w.Roster.ByID("dana")
	dana.Roles, dana.Everyone = []handoff.Role{handoff.Supervisor, handoff.Lead}, true
	f.w.Roster = f.w.Roster.With(dana)
	once := f.w.Program.Plans[rule.LevelCrisis]
	once.Again = nil // a page that comes again is the same page
	f.w.Program.Plans = handoff.Plans{rule.LevelCrisis: once}
	f.person("someone hurt my little girl and im scared for her")
	f.passes(9 * time.Minute)
	n := 0
	for _, text := range f.got() {
		if text == "dana c-page" {
			n++
		}
	}
	if n != 1 {
		t.Errorf("one round pages her %d times", n)
	}
}

// A search under way asks the roster as it is at each step.
func TestLesson25WhoHasGoneOffIsNotPagedByASearchUnderWay(t *testing.T) {
	f := newFloor(t)
	f.person("i want to die")
	ana, _ := f.w.Roster.ByID("ana")
	ana.Away = true
	f.w.Roster = f.w.Roster.With(ana)
	f.got()
	f.passes(time.Hour)
	if slices.Contains(f.got(), "ana c-page") {
		t.Error("she was paged")
	}
}

// No link, no number, no name and no word that a carrier filters stands in a page.
func TestLesson27PagesHoldNothingThatIsFiltered(t *testing.T) {
	w := world(t)
	for _, id := range []string{"c-page", "c-page-h", "c-degraded", "c-sick"} {
		for _, lang := range []text.Lang{text.En, text.Es} {
			page := strings.ToLower(w.Texts.Say(id, lang, text.Vars{"A": "K2", "n": "2", "P": "Warmline"}))
			for _, word := range []string{"http", "www.", ".org", ".com", "drug", "droga", "alcohol", "opioid", "heroin", "overdose", "sobredosis", "suicid", "recovery", "recuperaci"} {
				if strings.Contains(page, word) {
					t.Errorf("%s %s holds %q: %s", id, lang, word, page)
				}
			}
		}
	}
}

// What the carrier takes for itself is no command of ours.
func TestLesson30NoCommandIsAWordOfTheCarrier(t *testing.T) {
	reserved := []string{"stop", "stopall", "unsubscribe", "cancel", "end", "quit", "optout", "revoke", "start", "unstop", "yes", "help", "info"}
	f := taken(t)
	for _, word := range reserved {
		f.coach("dana", word)
		f.coach("dana", word, 2)
		if ho := f.thread().Handoff; ho == nil || ho.Coach != "dana" || ho.Looking {
			t.Fatalf("%q is a command", word)
		}
	}
	f = newFloor(t)
	f.person("i want to die")
	for _, word := range reserved {
		f.coach("dana", word)
		if f.thread().Handoff.State.Held() {
			t.Fatalf("%q accepts", word)
		}
	}
	f = newFloor(t)
	codes := map[string]bool{}
	for range 200 {
		f.happens(bot.DeskID("dana"), bot.Event{Told: &bot.Tell{Kind: bot.TellPage, Level: rule.LevelCrisis, Handoff: len(codes) + 1, Thread: "t9"}})
		var d bot.Desk
		if err := json.Unmarshal(f.state[bot.DeskID("dana")], &d); err != nil {
			t.Fatal(err)
		}
		code := d.Pages[len(d.Pages)-1].Code
		if codes[code] || slices.Contains(reserved, strings.ToLower(code)) || strings.Trim(code, "0123456789") == "" {
			t.Fatalf("code %q", code)
		}
		codes[code] = true
	}
}

// The page is decided with the handoff, not after it.
func TestLesson37AHandoffWithoutAPageIsNeverDecided(t *testing.T) {
	for _, words := range []string{"i want to die", "my friend wont wake up", "no bed tonight, i have nowhere to sleep", "COACH"} {
		k := newTalk(t)
		k.writes(words)
		if k.th.Handoff == nil || k.pages() == 0 {
			t.Errorf("%q: handoff %v, %d pages in one decision", words, k.th.Handoff != nil, k.pages())
		}
	}
}

// Who had the thread last is asked first only while on shift; others are asked at once.
func TestLesson38AThreadThatIsOpenedAgainDoesNotWaitForWhoIsOff(t *testing.T) {
	f := newFloor(t)
	f.person("i want to die")
	f.handOver("luis")
	f.got()
	f.w.Program.Week.Shifts[0].Coaches = []string{"dana"}
	f.person("i want to die")
	if got := f.pagedNow(); got != "dana" {
		t.Errorf("paged %q", got)
	}
}

func TestLesson40NoTimeClosesACrisis(t *testing.T) {
	for name, play := range map[string]func(*floor){
		"asleep":    func(f *floor) { f.person("going to sleep") },
		"quiet":     func(f *floor) { f.person("0") },
		"held":      func(f *floor) { f.coach("dana", "OK") },
		"talked":    func(f *floor) { f.coach("dana", "OK"); f.coach("dana", "hi", 2) },
		"noting":    func(f *floor) { f.coach("dana", "OK"); f.coach("dana", "hi", 2); f.coach("dana", "DONE", 2) },
		"opted out": func(f *floor) { f.person("STOP") },
	} {
		t.Run(name, func(t *testing.T) {
			f := newFloor(t)
			f.person("i want to die")
			play(f)
			f.passes(26 * time.Hour)
			if ho := f.thread().Handoff; ho == nil || !ho.State.Open() || ho.Level != rule.LevelCrisis {
				t.Error("after a day it is closed")
			}
		})
	}
}
