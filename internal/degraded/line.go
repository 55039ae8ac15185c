// Package degraded keeps the line's first promise when its memory is gone: a text
// of danger still reaches a human. It stands between the webhook and the engine;
// when the engine cannot take a text in, in time or at all, it acts on what the
// rules heard. It keeps nothing but which texts it has acted on.
package degraded

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
)

// Engine is the line in good health.
type Engine interface {
	// Verdict is what the rules hear; it needs nothing but the words.
	Verdict(h bot.Heard) rule.Verdict
	// Take returns nil only when the text and all that follows is committed.
	Take(ctx context.Context, h bot.Heard, v rule.Verdict) error
	Reported(ctx context.Context, effect string, status bot.Status, code int, sid string) error
}

// Courier hands texts straight to the carrier, without waiting. taken is closed
// once one of them was taken.
type Courier interface {
	Hand(texts ...bot.Text) (taken <-chan struct{})
}

// Parts are what a line works with.
type Parts struct {
	Engine
	World   func() *bot.World
	Courier Courier
	Alarm   bot.Alarm
	Clock   clock.Clock
	Failed  func() // the store did not take something in
	Missed  func() // a text was not taken in: the carrier's list brings it back

	Acted func(level rule.Level, paged bool) // a text of danger was acted on without its conversation, for figures; nil for nobody
}

// How a webhook's time is spent on a text of danger: the engine has what a page
// without it does not need. Two tries at a Redis that hangs take 1.4 s.
const (
	pageTime = 800 * time.Millisecond
	pageKept = pageTime + 100*time.Millisecond
)

// Line takes in texts. Safe for concurrent use.
type Line struct {
	Parts
	acted *acted
	hands hands
}

// New makes a line.
func New(p Parts) *Line {
	if p.Acted == nil {
		p.Acted = func(rule.Level, bool) {}
	}
	return &Line{Parts: p, acted: newActed(), hands: newHands()}
}

// Hear takes in a text, or else does what must not wait: reply is then what the
// writer is told in the answer to the webhook. After that the text is not
// committed: it is found in the carrier's list and heard in full later. An error
// means that nothing was done.
func (l *Line) Hear(ctx context.Context, h bot.Heard) (reply string, err error) {
	v := l.Verdict(h)
	if bot.RulesFailed(v) {
		l.Alarm.Raise(bot.SickRules)
	}
	within := ctx
	if end, ok := ctx.Deadline(); ok && v.Level >= rule.LevelUrgent {
		var cancel context.CancelFunc
		within, cancel = context.WithDeadline(ctx, end.Add(-pageKept))
		defer cancel()
	}
	if err = l.take(within, h, v); err == nil {
		return "", nil
	}
	l.Missed()
	reply, acted := l.act(h, v, err)
	if !acted {
		return "", err
	}
	return reply, nil
}

// Late takes in a text that no webhook brought. Nobody can be answered then; what
// of danger meets a sick conversation pages humans, and is still not taken in.
func (l *Line) Late(ctx context.Context, h bot.Heard) error {
	v := l.Verdict(h)
	err := l.take(ctx, h, v)
	if errors.Is(err, bot.ErrSick) {
		l.act(h, v, err)
	}
	return err
}

// act tells the lead why a text was not taken in and, if it is of danger, pages
// humans. It reports whether it did, now or before.
func (l *Line) act(h bot.Heard, v rule.Verdict, why error) (reply string, acted bool) {
	sick := errors.Is(why, bot.ErrSick)
	if sick {
		l.Alarm.Raise(bot.SickThread)
	} else {
		l.Failed()
	}
	d, acts := bot.Degrade(l.World(), h, v, sick, l.Clock.Now())
	if !acts {
		return "", false
	}
	return l.acted.once(h.Op, l.Clock.Now(), func() (string, bool) {
		slog.Error("a text of danger is paged without its conversation", "sid", h.Op, "level", v.Level.String(), "pages", len(d.Pages), "error", why)
		reply, paged := l.page(d)
		l.Acted(v.Level, paged)
		return reply, paged
	}), true
}

// take gives the text to the engine and does not wait longer than there is time:
// not for a store that hangs, nor for an engine that does. A panic is a sick
// conversation.
func (l *Line) take(ctx context.Context, h bot.Heard, v rule.Verdict) error {
	done := make(chan error, 1)
	l.hands.do(func() {
		defer func() {
			if recover() != nil { // its value may hold the person's words
				slog.Error("sick conversation: panic while hearing", "sid", h.Op, "stack", string(debug.Stack()))
				done <- fmt.Errorf("%w: panic while hearing", bot.ErrSick)
			}
		}()
		done <- l.Take(ctx, h, v)
	})
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// page asks humans, and says what the writer may be told: of a page only when one
// was taken.
func (l *Line) page(d bot.Degraded) (reply string, paged bool) {
	taken := l.Courier.Hand(d.Pages...)
	select {
	case <-taken:
		return d.Paged, true
	case <-time.After(pageTime):
		return d.Alone, false
	}
}
