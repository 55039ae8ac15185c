package sender

import (
	"cmp"
	"context"
	"log/slog"
	"slices"
	"sync"

	"github.com/warmline/warmline/bot"
)

// lane is the work of one lane, with hands and trips to the store of its own, so
// that nothing urgent ever stands behind what is routine.
type lane struct {
	*Sender
	urgency bot.Lane
	size    laneSize
	waiting *queue
	minds   chan struct{} // one for each decision under way
	slots   chan struct{} // one for each effect under way
	done    chan bot.Settled

	look, work, write sync.WaitGroup
}

// laneSize says how much a lane does at the same time.
type laneSize struct {
	queue int // conversations that wait to be claimed
	wakes int // decisions under way
	work  int // effects under way
	batch int // conversations claimed or settled in one trip to the store
	trips int // trips at the same time, to claim and as many to settle
}

// sizes of the lanes. What is routine goes to Redis in small bites, which does one
// thing at a time, and is decided by few at a time, for the processors are shared
// too: each is what somebody in danger may have to wait for. Many of its texts may
// be under way, for they only wait for the carrier.
var sizes = [bot.Lanes]laneSize{
	bot.LaneCrisis:  {queue: 4096, wakes: 64, work: 64, batch: 64, trips: 4},
	bot.LaneReply:   {queue: 4096, wakes: 64, work: 128, batch: 64, trips: 4},
	bot.LaneRoutine: {queue: 512, wakes: 4, work: 64, batch: 8, trips: 1},
}

func newLane(s *Sender, urgency bot.Lane) *lane {
	size := sizes[urgency]
	return &lane{
		Sender: s, urgency: urgency, size: size,
		waiting: newQueue(size.queue), minds: make(chan struct{}, size.wakes), slots: make(chan struct{}, size.work), done: make(chan bot.Settled, size.work),
	}
}

// start claims until ctx ends; what is in hand is worked on with hands.
func (l *lane) start(ctx, hands context.Context) {
	for range l.size.trips {
		l.look.Go(func() { l.claim(ctx, hands) })
		l.write.Go(func() { l.settle(hands) })
	}
}

func (l *lane) claim(ctx, hands context.Context) {
	for {
		ids := l.waiting.take(ctx, l.size.batch)
		if len(ids) == 0 {
			return
		}
		claimed, err := l.queue.Claim(hands, l.clock.Now(), l.cfg.Lease, ids...)
		if err != nil {
			slog.Error("claim", "error", err)
		}
		slices.SortStableFunc(claimed, func(a, b bot.Claimed) int { return cmp.Compare(urgency(a), urgency(b)) })
		for _, c := range claimed {
			l.lanes[min(l.urgency, urgency(c))].dispatch(hands, c)
		}
	}
}

// urgency is the lane of the most urgent thing found in a conversation.
func urgency(c bot.Claimed) bot.Lane {
	most := c.Lane
	for _, e := range c.Effects {
		most = min(most, e.Lane)
	}
	return most
}

// dispatch hands each piece of work to a worker of its own.
func (l *lane) dispatch(ctx context.Context, c bot.Claimed) {
	do := func(free chan struct{}, f func()) {
		free <- struct{}{}
		l.work.Go(func() {
			defer func() { <-free }()
			defer l.survive(c.ID)
			f()
		})
	}
	if c.Due || len(c.Outcomes) > 0 {
		do(l.minds, func() { l.wake(ctx, c) })
	}
	for _, e := range c.Effects {
		do(l.slots, func() { l.done <- l.carryOut(ctx, c.ID, e) })
	}
}

// settle writes down what became of effects, many in one trip.
func (l *lane) settle(ctx context.Context) {
	for first := range l.done {
		batch := append([]bot.Settled{first}, more(l.done, l.size.batch-1)...)
		again, err := l.queue.Settle(ctx, l.clock.Now(), batch...)
		if err != nil {
			slog.Error("settle", "error", err) // the leases run out and the effects are looked at again
		}
		for _, id := range again {
			l.waiting.add(id)
		}
	}
}
