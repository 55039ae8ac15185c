package bot_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
)

// evenings lists what the next check-ins say, without a word from the person.
func (k *talk) evenings(n int) (said []string) {
	k.t.Helper()
	for range n {
		for evens := k.th.Evens; k.th.Evens == evens; {
			k.next()
		}
		ids := strings.Join(k.said(), " ")
		if strings.HasPrefix(ids, "eve-") {
			ids = "eve"
		}
		said = append(said, ids)
	}
	return said
}

// silent is a talk in which nobody is asked for another reason meanwhile.
func silent(t *testing.T) *talk {
	k := newTalk(t)
	k.w.Program.Rhythm.Entries = []bot.Entry{{Flow: "evening", Evening: true}}
	k.w.Program.Promises.First, k.w.Program.Promises.FirstTo = 60*24*time.Hour, 61*24*time.Hour
	k.joins("en")
	return k
}

func TestTwoSilentEveningsAreAnsweredGentlyOnce(t *testing.T) {
	k := silent(t)
	if got := k.evenings(7); !slices.Equal(got, []string{"eve", "eve", "silence1", "eve", "eve", "eve", "eve"}) {
		t.Errorf("seven silent evenings say %q", got)
	}
}

func TestAnyWordEndsASilence(t *testing.T) {
	for _, word := range []string{"k", "x", "4", "not now", "👍"} {
		k := newTalk(t)
		k.joins("en")
		k.evenings(2)
		k.writes(word)
		if got := k.evenings(2); !slices.Equal(got, []string{"eve", "eve"}) {
			t.Errorf("after %q: %q", word, got)
		}
	}
}

// The words "a coach has been told" leave only when one was.
func TestASilentPersonIsNotToldOfACoachWhoWasNot(t *testing.T) {
	k := silent(t)
	k.th.Tags = []string{"waiting"}
	k.keeps()
	k.w.Roster.Coaches = nil
	k.evenings(2)
	if got := k.evenings(1); got[0] != "" || k.th.Handoff == nil {
		t.Errorf("with nobody to tell: said %q", got)
	}
}

// Who asked for a coach already and waits is not made a silent person of.
func TestWhoWaitsForACoachIsNotSilent(t *testing.T) {
	k := newTalk(t)
	k.joins("en")
	k.writes("COACH")
	k.evenings(4)
	if k.th.Handoff.Kind != rule.Human {
		t.Errorf("the handoff became %s", k.th.Handoff.Kind)
	}
	if slices.ContainsFunc(k.last.Add, func(e bot.Effect) bool { return e.ID == "silence48" }) {
		t.Error("told of a coach twice")
	}
}
