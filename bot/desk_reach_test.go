package bot_test

import (
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
)

// Twilio may call a text undelivered that the phone shows: the coach's OK counts.
func TestAnOKToAPageThatWasSaidNotToArriveStillTakesIt(t *testing.T) {
	f := newFloor(t)
	f.dead["dana"] = bot.FaultRetry
	f.person("i want to die")
	f.gets("luis c-page", "ana c-page")
	delete(f.dead, "dana")
	f.coach("dana", "OK")
	f.gets("dana c-won", "person joins", "luis c-lost", "ana c-lost")
}

func TestAHolderWhosePhoneFailsIsHelpedAtOnce(t *testing.T) {
	f := taken(t)
	f.dead["dana"] = bot.FaultRetry
	f.person("are you there")
	f.gets("luis c-page")
	if ho := f.thread().Handoff; ho.Coach != "dana" {
		t.Errorf("%s has it", ho.Coach)
	}
}

// A dead phone costs one page: from then on it is asked beside others, nobody waits
// for it, and the lead knows.
func TestLesson26NobodyWaitsForAPhoneThatTakesNoPages(t *testing.T) {
	f := newFloor(t)
	f.dead["dana"], f.dead["luis"] = bot.FaultDead, bot.FaultOptedOut
	f.person("i want to die")
	f.gets("ana c-page", "ruth c-page")
	if !slices.Equal(f.alarm, []bot.Sickness{bot.SickCoach, bot.SickCoach}) {
		t.Errorf("the lead is told %q", f.alarm)
	}
	for _, id := range []string{"dana", "luis"} {
		if c, _ := f.w.Roster.ByID(id); !c.Unreached {
			t.Errorf("%s is not known to be out of reach", id)
		}
		delete(f.dead, id)
	}
	f.happens("t1", bot.Event{Told: &bot.Tell{Kind: bot.TellClaim, From: bot.DeskID("ana"), Coach: "ana", Name: "Ana", Handoff: 1, Thread: "t1"}})
	f.happens("t1", bot.Event{Told: &bot.Tell{Kind: bot.TellDone, From: bot.DeskID("ana"), Coach: "ana", Handoff: 1, Thread: "t1", Words: "well"}})
	f.got()
	f.person("i want to die")
	f.gets("dana c-page", "luis c-page", "ana c-page")
	f.coach("dana", "OK")
	if c, _ := f.w.Roster.ByID("dana"); c.Unreached {
		t.Error("who writes is still out of reach")
	}
	if c, _ := f.w.Roster.ByID("luis"); !c.Unreached {
		t.Error("who is silent is in reach again")
	}
}

func TestWhoHasOptedOutOfPagesIsNotInReach(t *testing.T) {
	f := newFloor(t)
	f.dead["dana"] = bot.FaultOptedOut
	f.person("i want to die")
	f.coach("dana", "STOP")
	if c, _ := f.w.Roster.ByID("dana"); !c.Unreached {
		t.Error("a STOP brings the pages back")
	}
}

func TestTheLeadIsToldWhenThereIsNobodyToPage(t *testing.T) {
	f := newFloor(t)
	f.w.Roster = handoff.Roster{}
	f.person("i want to die")
	f.gets("person no-coach")
	if !slices.Contains(f.alarm, bot.SickNobody) {
		t.Errorf("the lead is told %q", f.alarm)
	}
	f.alarm = nil
	f.passes(time.Hour)
	if len(f.alarm) < 5 {
		t.Errorf("in an hour nobody was looked for again: %q", f.alarm)
	}
}

// Whoever needs help themself keeps nobody waiting: others are asked for their threads.
func TestTheThreadsOfACoachInNeedAreOfferedToOthers(t *testing.T) {
	f := taken(t)
	f.happens(bot.DeskID("dana"), bot.Event{Heard: &bot.Heard{From: "+16175550120", To: f.w.Numbers.Page(), Body: "i relapsed, i cant do this"}, Verdict: f.hear("i want to die")})
	f.gets("luis c-page")
	if c, _ := f.w.Roster.ByID("dana"); !c.Away {
		t.Error("is still on the pages")
	}
}

// A thumb or a picture is no human word: it reaches nobody and stops no clock.
func TestReactionsAndPicturesOfACoachAreNotCarried(t *testing.T) {
	for _, body := range []string{`Liked “i want to die”`, `Le encantó “hola”`, `👍 to “hi”`, `Reacted 🙏 to “hi”`, ""} {
		f := taken(t)
		f.person("are you there")
		f.got()
		f.happens(bot.DeskID("dana"), bot.Event{Heard: &bot.Heard{From: "+16175550120", To: f.w.Numbers.Coaches[1], Body: body, Media: 1}})
		if got := f.got(); !slices.Equal(got, []string{"dana c-typed"}) || f.thread().Handoff.Waiting == 0 {
			t.Errorf("%q: %q, waiting %v", body, got, f.thread().Handoff.Waiting)
		}
	}
	f := taken(t)
	f.coach("dana", `i liked "the shawshank redemption"`, 2)
	f.gets(`person i liked "the shawshank redemption"`)
}

// Whatever a coach answers to a page but OK, the answer says how to accept.
func TestAnyOtherAnswerToAPageSaysHowToAccept(t *testing.T) {
	for _, body := range []string{"👍", "omw", "yes", "on my way, just parking the car", `Liked “LINE: URGENT page K2”`} {
		f := newFloor(t)
		f.person("i want to die")
		f.got()
		f.coach("dana", body)
		if got := f.got(); !slices.Equal(got, []string{"dana c-notok"}) {
			t.Errorf("%q: %q", body, got)
		}
	}
}
