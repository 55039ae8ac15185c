package sender

import (
	"errors"
	"log/slog"
	"time"

	"github.com/warmline/warmline/bot"
)

// giveUp is after how many tries, some thirteen seconds, an effect is dead, or, where
// it is repeated for ever, the lead is told.
const giveUp = 8

// failed sorts what went wrong with a try.
func (s *Sender) failed(out bot.Settled, e bot.Leased, err error) bot.Settled {
	if errors.Is(err, bot.ErrLater) {
		return s.leave(out)
	}
	fault := bot.FaultRetry
	if sent := new(bot.SendError); errors.As(err, &sent) {
		fault, out.Code = sent.Fault, sent.Code
	}
	switch {
	case fault == bot.FaultOptedOut, fault == bot.FaultDead: // of the phone: its conversation is told, and that is all
		out.Status = bot.StatusFailed
		slog.Warn("the phone cannot be texted", "effect", effectID(out.ID, e.Seq), "code", out.Code)
		return out
	case fault == bot.FaultRefused:
		return s.dead(out, err)
	case e.Repeat:
		return s.tryAgain(out, e, err)
	case fault == bot.FaultUnknown:
		out.Status, out.Retry = bot.StatusInFlight, s.clock.Now().Add(listed)
		slog.Warn("fate unknown: the carrier will be asked", "effect", effectID(out.ID, e.Seq), "code", out.Code)
		return out
	case e.Attempt >= giveUp:
		return s.dead(out, err)
	}
	return s.tryAgain(out, e, err)
}

// leave leaves an effect to a newer binary, however long that one takes to come: it
// is neither sent half understood nor given up.
func (s *Sender) leave(out bot.Settled) bot.Settled {
	out.Status, out.Retry = bot.StatusPending, s.clock.Now().Add(leaveFor)
	slog.Warn("effect is left to a newer warmline", "effect", effectID(out.ID, out.Seq))
	return out
}

// leaveFor is how soon a newer binary may take what this one has left.
const leaveFor = 5 * time.Second

// tryAgain sends an effect again after a pause. One that is repeated for ever is
// so whether the try left or not.
func (s *Sender) tryAgain(out bot.Settled, e bot.Leased, err error) bot.Settled {
	out.Status, out.Retry = bot.StatusPending, s.clock.Now().Add(s.pause(e.Attempt))
	slog.Warn("effect will be tried again", "effect", effectID(out.ID, e.Seq), "code", out.Code, "attempt", e.Attempt, "error", err)
	switch {
	case errors.Is(err, bot.ErrSick):
		s.raise(bot.SickThread)
	case e.Repeat && e.Attempt >= giveUp:
		s.raise(bot.SickPage)
	}
	return out
}

// dead leaves an effect for a human to look at.
func (s *Sender) dead(out bot.Settled, err error) bot.Settled {
	out.Status, out.Dead = bot.StatusFailed, true
	slog.Error("effect is dead: see `warmline outbox list`", "effect", effectID(out.ID, out.Seq), "code", out.Code, "error", err)
	s.raise(bot.SickEffect)
	return out
}

func (s *Sender) raise(what bot.Sickness) {
	if s.cfg.Alarm != nil {
		s.cfg.Alarm.Raise(what)
	}
}

// The pauses between tries: 100 ms, doubled each time, at most 30 s, give or take
// a tenth, as Twilio asks for.
const (
	firstPause = 100 * time.Millisecond
	maxPause   = 30 * time.Second
)

func (s *Sender) pause(attempt int) time.Duration {
	d := maxPause
	if attempt < 10 { // by then doubling has passed the bound
		d = min(firstPause<<max(attempt-1, 0), maxPause)
	}
	return jitter(d, s.cfg.Chance())
}

// jitter makes a pause up to a tenth longer or shorter. Chance is from 0 to 1.
func jitter(d time.Duration, chance float64) time.Duration {
	return d + time.Duration((chance-0.5)*0.2*float64(d))
}
