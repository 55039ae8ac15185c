package bot_test

import (
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// Whoever writes words of danger again and again is not kept waiting by it.
func TestDangerThatIsRepeatedDoesNotPutOffTheSearch(t *testing.T) {
	f := taken(t)
	for range 5 {
		f.person("i want to kill myself")
		f.passes(50 * time.Second)
	}
	f.gets("dana c-new", "luis c-page", "ana c-page")
}

// A search beside the holder goes on to its later steps, whatever is written meanwhile.
func TestASearchBesideTheHolderIsNotBegunAnew(t *testing.T) {
	f := taken(t)
	f.person("are you there")
	f.passes(5 * time.Minute)
	for range 4 {
		f.person("i want to kill myself")
		f.passes(2 * time.Minute)
	}
	f.gets("luis c-page", "ana c-page", "ruth c-page", "omar c-page")
}

func TestUrgentWordsInAHeldThreadAreToldToTheHolder(t *testing.T) {
	f := newFloor(t)
	f.person("COACH")
	f.coach("dana", "OK")
	f.coach("dana", "hi", 2)
	f.got()
	f.person("i feel hopeless, i cant do this any more")
	f.gets("dana c-new")
	if lv := f.thread().Handoff.Level; lv != rule.LevelUrgent {
		t.Errorf("the thread is %v", lv)
	}
	f.passes(6 * time.Minute)
	f.gets("luis c-page")
}

// What has become a crisis since the coach said DONE is not let go without a note.
func TestACrisisIsNeverReleasedWithoutANote(t *testing.T) {
	f := newFloor(t)
	f.person("no bed tonight, i have nowhere to sleep")
	f.coach("dana", "OK")
	f.coach("dana", "hi", 2)
	f.coach("dana", "DONE", 2)
	f.person("i want to die")
	f.got()
	f.coach("dana", "DONE", 2)
	f.passes(20 * time.Minute)
	f.gets("dana c-done")
	if f.thread().Handoff == nil {
		t.Fatal("it was let go")
	}
	f.coach("dana", "her sister is there now", 2)
	if f.thread().Handoff != nil {
		t.Error("a note does not let go")
	}
}

func TestACrisisInWhichBothAreSilentIsLookedAfter(t *testing.T) {
	f := taken(t)
	var gaps []time.Duration
	last := f.now
	for end := f.now.Add(7 * 24 * time.Hour); f.now.Before(end); f.passes(time.Minute) {
		if slices.Contains(f.got(), "ruth c-page") {
			gaps, last = append(gaps, f.now.Sub(last).Round(time.Hour)), f.now
		}
	}
	want := []time.Duration{1, 2, 4, 8, 16, 24, 24, 24, 24, 24}
	for i := range min(len(gaps), len(want)) {
		if gaps[i] != want[i]*time.Hour {
			t.Errorf("the supervisor is paged after %v", gaps)
			break
		}
	}
	if len(gaps) < 9 || f.thread().Handoff == nil {
		t.Errorf("it ends after %v", gaps)
	}
}

func TestWithNoSupervisorOthersLookAfterASilentCrisis(t *testing.T) {
	f := taken(t)
	f.w.Roster.Coaches = slices.DeleteFunc(f.w.Roster.Coaches, func(c handoff.Coach) bool { return c.ID == "ruth" })
	f.passes(61 * time.Minute)
	f.gets("luis c-page")
}

// A quiet wish for a human waits for a shift only when one is to come.
func TestWithNoShiftToComeAQuietHandoffGoesUpTheLadder(t *testing.T) {
	f := newFloor(t)
	f.w.Program.Week.Shifts = nil
	f.person("COACH")
	f.gets("ruth c-page-h", "person handoff")
}

// What a coach writes to a person who has just written again is no note, and lets
// nobody go: it is asked about, and after words of danger it goes to the person.
func TestWordsThatCrossANoteDoNotLetGo(t *testing.T) {
	f := taken(t)
	f.coach("dana", "DONE", 2)
	f.person("i want to kill myself")
	f.got()
	f.coach("dana", "ria, i am here, talk to me", 2)
	f.gets("person ria, i am here, talk to me")

	f.coach("dana", "DONE", 2)
	f.person("one more thing")
	f.got()
	f.coach("dana", "yes? tell me", 2)
	f.gets("dana c-ask")
	f.coach("dana", "1", 2)
	f.gets("person yes? tell me")
	if f.thread().Handoff == nil {
		t.Fatal("it was let go")
	}
	f.coach("dana", "DONE", 2)
	f.person("bye")
	f.coach("dana", "calm now, sister is there", 2)
	f.coach("dana", "2", 2)
	f.gets("dana c-saved")
	if f.thread().Handoff != nil {
		t.Error("the note did not let go")
	}
}
