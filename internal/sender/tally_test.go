package sender_test

import (
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/sender"
)

// Each text that Twilio took counts by its segments; one that it did not take counts for
// nothing, however often it was tried.
func TestWhatHasLeftIsCountedInSegments(t *testing.T) {
	r := newRig(t)
	s := r.like(sender.Config{})
	drain := func() int {
		t.Helper()
		if err := s.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		n, err := r.store.Segments(t.Context(), r.clock.Now().Add(-24*time.Hour), r.clock.Now().Add(time.Second))
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p"}, text("hi"))
	r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p"}, text(strings.Repeat("words ", 50)))
	r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "t2"}, bot.Effect{Conv: "t2", Tell: &bot.Tell{Kind: bot.TellPage}})
	if n := drain(); n != 3 {
		t.Errorf("a text of one segment and one of two: %d", n)
	}
	r.em.Fail(emulator.TooMany)
	r.queue(t, bot.Pending{Lane: bot.LaneReply, Stream: "p"}, text("later"))
	if n := drain(); n != 3 {
		t.Errorf("with one that was not taken: %d", n)
	}
	r.em.Fail(emulator.None)
	r.clock.Advance(time.Minute)
	if n := drain(); n != 4 {
		t.Errorf("taken in the end: %d", n)
	}
}
