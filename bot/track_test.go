package bot_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/dates"
)

// on puts the person on a track, as a coach does.
func (k *talk) on(track string) {
	k.happens(bot.Event{Told: &bot.Tell{Kind: bot.TellTrack, Reason: track}})
}

// After the weeks in which texts become fewer, and whatever the day of the week.
func TestTheFirstWeeksOutHaveATextEachEveningThenTheUsualOnes(t *testing.T) {
	for _, track := range []string{bot.TrackReturn, bot.TrackReentry} {
		k := alone(t)
		k.joins("en")
		k.lives(20*7, "x")
		k.on(track)
		got := k.lives(15, "3")
		if len(got) != 15 || !strings.HasSuffix(got[0], " return") || !strings.HasSuffix(got[14], " return-end") {
			t.Errorf("%s: fifteen days have %q", track, got)
		}
		if k.th.Track.Name != bot.TrackAfter {
			t.Errorf("%s: the track is %v after its last evening was answered", track, k.th.Track.Name)
		}
		if got := k.lives(7, "x"); len(got) != 2 {
			t.Errorf("%s: the week after has %q", track, got)
		}
	}
}

func TestATrackNeverEndsBySilence(t *testing.T) {
	for _, track := range []string{bot.TrackWaiting, bot.TrackReturn} {
		k := alone(t)
		k.joins("en")
		k.on(track)
		if got := k.lives(30, ""); len(got) < 25 || k.th.Track.Name != track {
			t.Errorf("%s: after 30 silent days it is %s, with %d texts", track, k.th.Track.Name, len(got))
		}
	}
}

// A reminder that nobody answered is no reason to leave out a text whose silence would tell
// of danger; in a usual week one question stands at a time.
func TestAReminderDoesNotTakeTheEveningOfADailyTrack(t *testing.T) {
	for track, want := range map[string]bool{bot.TrackWaiting: true, bot.TrackAlongside: false} {
		k := dated(t, bot.Date{Kind: dates.Visit, At: time.Date(2026, 3, 5, 14, 0, 0, 0, world(t).Program.Zone).Unix()})
		k.w.Program.Rhythm.Entries = world(t).Program.Rhythm.Entries
		k.on(track)
		k.now = time.Date(2026, 3, 4, 17, 0, 0, 0, world(t).Program.Zone)
		k.writes("hi")
		k.passes(4 * time.Hour)
		if evening := k.th.Evened > k.th.Heard; evening != want {
			t.Errorf("%s: the evening went out: %v", track, evening)
		}
	}
}

// Who asked for fewer gets fewer, on a track too: the last wish counts.
func TestAWishForFewerTextsHoldsOnATrack(t *testing.T) {
	k := alone(t)
	k.joins("en")
	k.writes("fewer texts")
	k.on(bot.TrackWaiting)
	if got := k.lives(7, "x"); len(got) != 7 {
		t.Errorf("a week on the track has %q", got)
	}
	k.writes("fewer texts")
	if got := k.lives(7, "x"); len(got) != 3 {
		t.Errorf("after a wish for fewer: %q", got)
	}
}

// The words about the old amount come on each return, once.
func TestTheOldAmountIsSpokenOfOncePerReturn(t *testing.T) {
	k := alone(t)
	k.joins("en")
	for range 2 {
		k.on(bot.TrackReturn)
		n := 0
		for _, s := range k.lives(5, "4") {
			if strings.HasSuffix(s, " return") {
				n++
			}
		}
		if n != 1 {
			t.Errorf("said %d times", n)
		}
	}
}

// Nothing of a track comes before its day, and somebody silent until then is like
// anybody else.
func TestATrackOfADayToComeWaitsForIt(t *testing.T) {
	k := alone(t)
	k.joins("en")
	k.happens(bot.Event{Told: &bot.Tell{Kind: bot.TellTrack, Reason: bot.TrackReturn, Start: k.now.AddDate(0, 0, 3).Unix()}})
	got := k.lives(4, "x")
	i := slices.IndexFunc(got, func(s string) bool { return strings.HasSuffix(s, " return") })
	if i != 3 {
		t.Errorf("four days have %q", got)
	}
}

func TestAWordThatIsNoTrackChangesNothing(t *testing.T) {
	k := alone(t)
	k.joins("en")
	k.on(bot.TrackWaiting)
	k.on("home")
	if k.th.Track == nil || k.th.Track.Name != bot.TrackWaiting {
		t.Errorf("the track is %v", k.th.Track)
	}
	k.on(bot.TrackNone)
	if k.th.Track != nil {
		t.Error("nobody took it off")
	}
}
