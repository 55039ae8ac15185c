package bot_test

import (
	"slices"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/dates"
)

// A question that a reminder came before is asked once more of who answers that, and not
// of who has been silent since.
func TestNoQuestionIsAskedAgainOfWhoIsSilent(t *testing.T) {
	zone := world(t).Program.Zone
	at := time.Date(2026, 3, 18, 14, 0, 0, 0, zone)
	for _, answers := range []bool{true, false} {
		k := dated(t, bot.Date{Kind: dates.Meeting, At: at.Unix()})
		k.th.Dates[0].Told = at.Add(-3 * time.Hour).Unix()
		k.now = at.Add(-2*time.Hour - 15*time.Minute)
		k.keeps()
		k.asks()
		again := false
		for k.planned().Before(at.Add(4 * time.Hour)) {
			k.next()
			if answers && slices.Contains(k.said(), "meet-remind") {
				k.passes(time.Minute)
				k.writes("1")
			}
			again = again || slices.Contains(k.said(), "goal-set")
		}
		if again != answers {
			t.Errorf("the reminder answered: %v, the question before it asked again: %v", answers, again)
		}
	}
}
