package bot_test

import (
	"cmp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/meetings"
)

// tuesday is a meeting on Tuesdays at seven for an hour and a quarter.
var tuesday = meetings.Meeting{Key: "tue", Kind: "na", Name: "Lights", Day: 2, Time: 19 * 60, Mins: 75, Zone: "America/New_York", Place: "Town Hall", Addr: "1 Main St", Town: "Lynn"}

// lists gives the line these meetings and no others.
func (k *talk) lists(all ...meetings.Meeting) {
	k.w.Meetings = meetings.New(meetings.Feed{Name: "county", AsOf: k.now.Unix(), Meetings: all})
}

// saves lets somebody join on a Monday at six and save the meeting of Tuesdays.
func saves(t *testing.T, lang string) *talk {
	t.Helper()
	k := newTalk(t)
	k.lists(tuesday)
	k.joins(lang)
	k.writes(map[string]string{"en": "meeting", "es": "REUNIONES"}[lang])
	k.writes("1")
	if len(k.th.Dates) != 1 || !slices.Contains(k.said(), "meet-saved") {
		t.Fatalf("not saved: %v", k.said())
	}
	return k
}

// meets collects the texts about meetings of some days, with day and hour.
func (k *talk) meets(days int) (out []string) {
	k.t.Helper()
	for end := k.now.AddDate(0, 0, days); !k.planned().IsZero() && k.planned().Before(end); {
		k.next()
		for _, id := range k.said() {
			if strings.HasPrefix(id, "meet") || strings.HasPrefix(id, "date") {
				out = append(out, k.now.In(k.w.Program.Zone).Format("Mon 2 15:04 ")+id)
			}
		}
	}
	return out
}

func (k *talk) wantMeets(days int, want ...string) {
	k.t.Helper()
	if got := k.meets(days); !slices.Equal(got, want) {
		k.t.Errorf("%d days bring\n%s\nnot\n%s", days, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// The clocks go forward between the two.
func TestASavedMeetingRemindsEachWeekAndIsAskedAboutAfterIt(t *testing.T) {
	k := saves(t, "en")
	k.wantMeets(10,
		"Tue 3 17:00 meet-remind", "Tue 3 18:30 meet-remind", "Wed 4 09:00 meet-after",
		"Tue 10 17:00 meet-remind", "Tue 10 18:30 meet-remind", "Wed 11 09:00 meet-after")
}

func TestWhileItsListCannotBeReadASavedMeetingRemindsOn(t *testing.T) {
	k := saves(t, "en")
	k.w.Meetings = nil
	k.wantMeets(10,
		"Tue 3 17:00 meet-remind", "Tue 3 18:30 meet-remind", "Wed 4 09:00 meet-after",
		"Tue 10 17:00 meet-remind", "Tue 10 18:30 meet-remind", "Wed 11 09:00 meet-after")
}

func TestAMeetingGoneFromItsListIsToldOnceAndRemindsNoMore(t *testing.T) {
	for name, tt := range map[string]struct {
		before func(*talk)
		want   []string
	}{
		"at once":          {func(*talk) {}, []string{"meet-gone"}},
		"while in danger":  {func(k *talk) { k.writes("i want to die") }, nil},
		"on a quiet phone": {func(k *talk) { k.writes("STOP") }, nil},
	} {
		k := saves(t, "en")
		k.lists()
		tt.before(k)
		var got []string
		for _, said := range k.meets(9) {
			got = append(got, said[strings.LastIndex(said, " ")+1:])
		}
		if kept := len(k.th.Dates) == 1; !slices.Equal(got, tt.want) || kept != (tt.want == nil) { // what nobody was told of is not gone
			t.Errorf("%s: %v, kept %t", name, got, kept)
		}
	}
}

// A feed may have been read in the middle of being written.
func TestAMeetingThatItsListLacksOnceIsStillRemindedOf(t *testing.T) {
	k := saves(t, "en")
	lost := tuesday
	lost.Lost = k.now.Unix()
	k.lists(lost)
	k.wantMeets(2, "Tue 3 17:00 meet-remind", "Tue 3 18:30 meet-remind", "Wed 4 09:00 meet-after")
}

func TestAMeetingThatHasMovedIsToldAndRemindsThen(t *testing.T) {
	k := saves(t, "en")
	moved := tuesday
	moved.Day, moved.Time = 4, 12*60
	k.lists(moved)
	got := k.meets(4)
	if len(got) != 4 || !strings.HasPrefix(got[0], "Tue 3 ") || !strings.HasSuffix(got[0], "meet-moved") {
		t.Fatalf("%v", got)
	}
	if want := []string{"Thu 5 10:00 meet-remind", "Thu 5 11:30 meet-remind", "Thu 5 14:00 meet-after"}; !slices.Equal(got[1:], want) {
		t.Errorf("%v, not %v", got[1:], want)
	}
}

// Early ones are reminded of the evening before: nobody is woken.
func TestNobodyIsWokenForAMeeting(t *testing.T) {
	k := newTalk(t)
	early := tuesday
	early.Time = 7 * 60
	k.lists(early)
	k.joins("en")
	k.writes("meeting")
	k.writes("1")
	for range 60 {
		k.next()
		at := clock.WallOf(k.now, k.w.Program.Zone)
		if len(k.said()) > 0 && (at < 8*60 || at >= 21*60) {
			t.Errorf("%v at %s", k.said(), at)
		}
	}
}

// What somebody writes after a meeting: what stuck is theirs, what made no sense is a
// coach's by a time that is told, and what was not good is read by a coach.
func TestWhatSomebodyTakesFromAMeeting(t *testing.T) {
	for lang, all := range map[string]map[string]string{
		"en": {
			"they said keep coming back until it works": "meet-kept", "what does hitting bottom mean?": "meet-unclear", "i didnt get the part about god": "meet-unclear",
			"someone said let it go, makes no sense": "meet-unclear", "it was boring": "kept", "hated it": "kept", "good": "meet-fine", "didnt go": "meet-missed", "no": "meet-missed", "x": "",
			"i skipped it": "meet-missed",
		},
		"es": {
			"dijeron que un día a la vez se puede": "meet-kept", "qué significa tocar fondo": "meet-unclear", "no entendí lo del padrino": "meet-unclear", "bien": "meet-fine",
			"no fui": "meet-missed", "estuvo aburrido": "kept", "me sentí mal ahí": "kept",
		},
	} {
		for words, want := range all {
			k := saves(t, lang)
			for !slices.Contains(k.said(), "meet-after") {
				k.next()
			}
			k.now = k.now.Add(time.Minute)
			k.writes(words)
			got := ""
			if said := k.said(); len(said) > 0 {
				got = said[0]
			}
			if got != want {
				t.Errorf("%s: %q says %v, not %s", lang, words, k.said(), want)
			}
			owed := slices.ContainsFunc(k.th.Promises, func(p bot.Promise) bool { return p.What == bot.Answer && p.End == "" && p.Words == words })
			if owed != (want == "meet-unclear") || (k.th.Kept["win"] != "") != (want == "meet-kept") || (len(k.th.Left) > 0) != (want == "kept" || want == "meet-unclear") {
				t.Errorf("%s: %q: promised %t, kept %q, left %d", lang, words, owed, k.th.Kept["win"], len(k.th.Left))
			}
		}
	}
}

// With no shift by which somebody could answer no time is told.
func TestAnAnswerIsPromisedOnlyWithAShiftBehindIt(t *testing.T) {
	k := saves(t, "en")
	k.w.Program.Week.Shifts = nil
	for !slices.Contains(k.said(), "meet-after") {
		k.next()
	}
	k.now = k.now.Add(time.Minute)
	k.writes("what is a higher power?")
	if !slices.Contains(k.said(), "meet-unclear-open") || len(k.th.Left) == 0 {
		t.Errorf("%v, left %d", k.said(), len(k.th.Left))
	}
}

func TestASearchIsForgottenWithItsTalk(t *testing.T) {
	k := newTalk(t)
	k.lists(tuesday)
	k.joins("en")
	k.writes("MEET")
	if k.th.Meet == nil {
		t.Fatal("nothing is looked for")
	}
	k.passes(7 * time.Hour)
	if k.th.Meet != nil || cmp.Or(k.th.Flow.Flow, "none") == "meet" {
		t.Errorf("still looked for: in %q", k.th.Flow.Flow)
	}
}

// While another question stands open only the keyword looks for a meeting.
func TestAnAnswerIsNoSearch(t *testing.T) {
	k := newTalk(t)
	k.lists(tuesday)
	k.joins("en")
	k.evening()
	k.writes("a meeting tonight")
	if k.th.Meet != nil {
		t.Error("an answer was taken for a search")
	}
	k.writes("MEET")
	if k.th.Meet == nil || !slices.Contains(k.said(), "meet-one") {
		t.Errorf("the keyword brings %v", k.said())
	}
}
