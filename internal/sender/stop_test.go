package sender_test

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/sender"
)

// A sender that is told to stop while Twilio hangs finishes what it has begun and
// gives the rest back: another one sends it at once, and each text once.
func TestAStopGivesBackWhatIsNotBegun(t *testing.T) {
	r := newRig(t)
	r.em.Fail(emulator.Hang)
	first := r.like(sender.Config{Finish: 50 * time.Millisecond, Lease: time.Hour})
	const all = 200 // more than are carried out at the same time
	for n := range all {
		id := fmt.Sprintf("tperson%d", n)
		body, err := json.Marshal(text("words"))
		if err != nil {
			t.Fatal(err)
		}
		commit := bot.Commit{ID: id, State: []byte("{}"), Add: []bot.Pending{{Seq: 1, Lane: bot.LaneReply, Stream: "p", Body: body}}}
		if _, err := r.store.Commit(t.Context(), r.clock.Now(), commit); err != nil {
			t.Fatal(err)
		}
		first.Kick(id, bot.LaneReply)
	}
	ctx, stop := context.WithCancel(t.Context())
	var done sync.WaitGroup
	done.Go(func() { first.Run(ctx) })
	wait, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	if _, err := r.em.Wait(wait, person, 1); err != nil { // the first is in Twilio's hands
		t.Fatal(err)
	}
	stop()
	done.Wait()
	sent := r.sent()
	r.em.Fail(emulator.None)
	r.drain(t) // another sender, at the same moment: an hour before the lease ends
	if sent == all || r.sent() != all {
		t.Errorf("%d texts left by the one that stopped, %d in all, want %d", sent, r.sent(), all)
	}
}

// What a newer binary has decided is neither sent half understood nor given up,
// however long that one takes to come; what is behind it in its stream waits.
func TestWhatIsNotKnownStaysForANewerBinary(t *testing.T) {
	r := newRig(t)
	queue := func(seq int64, stream, body string) {
		t.Helper()
		commit := bot.Commit{ID: "tperson", Version: seq - 1, State: []byte("{}"), Add: []bot.Pending{{Seq: seq, Lane: bot.LaneCrisis, Stream: stream, Report: true, Body: []byte(body)}}}
		if _, err := r.store.Commit(t.Context(), r.clock.Now(), commit); err != nil {
			t.Fatal(err)
		}
	}
	queue(1, "call", `{"to":"+16175550142","call":{"digits":"1"}}`)
	queue(2, "d-1", `{"conv":"d-1","tell":{"kind":"callback"}}`)
	queue(3, "p", `{"to":"+16175550142","from":"+16175550100","body":"words"}`)
	r.line.fail = bot.ErrLater
	for range 20 {
		r.drain(t)
		r.clock.Advance(time.Hour)
	}
	if r.sent() != 1 || len(r.line.outcomes) > 0 || len(r.alarm.raised) > 0 {
		t.Errorf("%d texts, outcomes %v, %d alarms", r.sent(), r.line.outcomes, len(r.alarm.raised))
	}
	claimed, err := r.store.Claim(t.Context(), r.clock.Now(), time.Minute, "tperson")
	if err != nil || len(claimed) != 1 || len(claimed[0].Effects) != 2 || string(claimed[0].Effects[0].Body) != `{"to":"+16175550142","call":{"digits":"1"}}` {
		t.Errorf("left for a newer binary: %+v, %v", claimed, err)
	}
}
