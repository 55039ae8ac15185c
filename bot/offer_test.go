package bot_test

import (
	"testing"
	"time"

	"github.com/warmline/warmline/handoff"
)

// Nobody is woken, shown a peer's thread or left alone with a crisis by being named.
func TestWhoIsNamedMustBeOneWhoMayBeAsked(t *testing.T) {
	for name, change := range map[string]func(f *floor, c *handoff.Coach){
		"off shift":        func(f *floor, _ *handoff.Coach) { f.w.Program.Week.Shifts[0].Coaches = []string{"dana"} },
		"in need themself": func(_ *floor, c *handoff.Coach) { c.Away = true },
		"no proved phone":  func(_ *floor, c *handoff.Coach) { c.Verified = false },
		"a trainee":        func(_ *floor, c *handoff.Coach) { c.Trainee = true },
		"two of that name": func(f *floor, _ *handoff.Coach) {
			ana, _ := f.w.Roster.ByID("ana")
			ana.Name = "Luis"
			f.w.Roster = f.w.Roster.With(ana)
		},
	} {
		t.Run(name, func(t *testing.T) {
			f := taken(t)
			luis, _ := f.w.Roster.ByID("luis")
			change(f, &luis)
			f.w.Roster = f.w.Roster.With(luis)
			f.coach("dana", "PASS luis", 2)
			f.gets("dana c-name-off")
			if len(f.thread().Handoff.Offers) > 0 {
				t.Error("asked all the same")
			}
		})
	}
}

// coachInNeed is a floor on which ruth has the thread of ana, a coach.
func coachInNeed(t *testing.T) *floor {
	f := newFloor(t)
	ana, _ := f.w.Roster.ByID("ana")
	ana.Phone = "+16175550142"
	f.w.Roster = f.w.Roster.With(ana)
	f.person("i want to die")
	f.coach("ruth", "OK")
	f.coach("ruth", "hi ana", 2)
	f.got()
	return f
}

// A coach's own thread is shown to no peer, however it is asked for.
func TestAPeerIsNotNamedForACoachsOwnThread(t *testing.T) {
	f := coachInNeed(t)
	f.coach("ruth", "PASS luis", 2)
	f.gets("ruth c-name-off")
	f.coach("ruth", "PASS omar", 2)
	f.gets("ruth c-name", "omar c-page-name")
}

// Whoever takes it, by name or by the ladder, everybody who was asked or has asked hears it.
func TestEveryOfferEndsInWords(t *testing.T) {
	f := taken(t)
	f.coach("luis", "ASK K2")
	f.gets("luis c-asking", "dana c-give")
	f.coach("dana", "PASS ana", 2)
	f.gets("dana c-name", "ana c-page-name")
	f.coach("ana", "OK")
	f.gets("ana c-won", "dana c-lost", "luis c-lost", "person joins")
	f.coach("luis", "ASK K2")
	f.coach("ana", "hi, ana here", 2)
	f.got()
	f.coach("ana", "PASS luis", 2) // both want it
	f.gets("luis c-won", "ana c-lost", "person joins")
	if ho := f.thread().Handoff; ho.Coach != "luis" || len(ho.Offers) > 0 {
		t.Errorf("%s has it, on offer: %v", ho.Coach, len(ho.Offers))
	}
}

// A page by name that the phone does not take is a no; and the holder's own words to the
// person end no offer.
func TestANamedCoachWhosePhoneFailsIsANo(t *testing.T) {
	f := taken(t)
	f.dead["luis"] = 0
	f.coach("dana", "PASS luis", 2)
	f.gets("dana c-name", "dana c-name-no")
	f.coach("dana", "PASS ana", 2)
	f.coach("dana", "i am with you", 2)
	f.got()
	f.coach("ana", "OK")
	f.gets("ana c-won", "dana c-lost")
}

// The same thread may be offered while others are asked because its holder is silent:
// whoever is first has it.
func TestASilentHoldersOfferStopsNoSearch(t *testing.T) {
	f := taken(t)
	f.coach("dana", "PASS ruth", 2)
	f.person("are you there")
	f.got()
	f.passes(5 * time.Minute)
	f.gets("luis c-page")
	f.coach("luis", "OK")
	f.gets("luis c-won", "dana c-lost")
}

// To ask for a thread is not to take it: without the holder's OK no word of whoever asked does.
func TestToAskIsNotToTake(t *testing.T) {
	f := newFloor(t)
	f.person("i want to die")
	f.coach("luis", "PASS")
	f.coach("dana", "OK")
	f.got()
	f.coach("luis", "ASK K2")
	f.gets("luis c-asking", "dana c-give")
	f.coach("luis", "OK")
	f.gets("luis c-lost")
	if ho := f.thread().Handoff; ho.Coach != "dana" {
		t.Errorf("%s has it", ho.Coach)
	}
}

// ASK with a coach's name shows nobody more than ASK with a code does, and stays a word
// for the person where it is written to one.
func TestWhoAsksByNameMustBeOneWhoMayHaveTheThread(t *testing.T) {
	for name, c := range map[string]struct {
		change func(f *floor)
		to     string
		want   string
	}{
		"a trainee": {func(f *floor) {
			ana, _ := f.w.Roster.ByID("ana")
			ana.Trainee = true
			f.w.Roster = f.w.Roster.With(ana)
		}, "dana", "ana c-keeps"},
		"two of that name": {func(f *floor) {
			luis, _ := f.w.Roster.ByID("luis")
			luis.Name = "Dana"
			f.w.Roster = f.w.Roster.With(luis)
		}, "dana", "ana c-ask-which"},
		"who holds nothing": {func(*floor) {}, "luis", "ana c-ask-none"},
	} {
		t.Run(name, func(t *testing.T) {
			f := taken(t)
			c.change(f)
			f.coach("ana", "ask "+c.to)
			f.gets(c.want)
			if len(f.thread().Handoff.Offers) > 0 {
				t.Error("asked all the same")
			}
		})
	}
	f := taken(t)
	f.coach("dana", "Ask Luis", 2)
	f.gets("person Ask Luis")
}

// A peer learns nothing of a coach's own thread by the name of who holds it.
func TestAPeerDoesNotGetACoachsOwnThreadByName(t *testing.T) {
	f := coachInNeed(t)
	f.coach("luis", "ASK ruth")
	f.gets("luis c-keeps")
	if ho := f.thread().Handoff; len(ho.Offers) > 0 || ho.Coach != "ruth" {
		t.Errorf("%s has it, on offer: %d", ho.Coach, len(ho.Offers))
	}
}
