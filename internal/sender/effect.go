package sender

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"net/url"
	"strconv"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/gsm"
)

// carryOut does one effect and says what became of it. An effect whose last try
// may have gone out is repeated only when a double does no harm.
func (s *Sender) carryOut(ctx context.Context, id string, e bot.Leased) bot.Settled {
	out := bot.Settled{ID: id, Seq: e.Seq}
	if e.Again && !e.Repeat {
		out.Status = bot.StatusDropped
		slog.Warn("fate unknown: dropped", "effect", effectID(id, e.Seq))
		return out
	}
	effect, err := bot.OpenEffect(e.Body)
	if err != nil {
		slog.Error("effect cannot be read", "effect", effectID(id, e.Seq), "error", err)
		out.Status = bot.StatusFailed
		return out
	}
	life, late := s.life(effect)
	if late {
		out.Status = bot.StatusDropped
		slog.Info("too late to send: dropped", "effect", effectID(id, e.Seq))
		return out
	}
	if wait := s.wait(ctx, e, effect); wait > inHand {
		out.Status, out.Retry, out.Placed = bot.StatusPending, s.clock.Now().Add(wait), true
		return out
	}
	sid, err := s.do(ctx, effectID(id, e.Seq), effect, life)
	if err == nil {
		out.Status, out.SID = bot.StatusSent, sid
		return out
	}
	return s.failed(out, e, err)
}

func (s *Sender) do(ctx context.Context, effectID string, e bot.Effect, life time.Duration) (sid string, err error) {
	switch {
	case e.Tell != nil:
		return "", s.line.Tell(ctx, effectID, e.Conv, *e.Tell)
	case e.Verify != "":
		return "", s.line.Verify(ctx, e.Verify)
	case e.Away != "":
		return "", s.line.Away(ctx, e.Away, true)
	case e.Back != "":
		return "", s.line.Away(ctx, e.Back, false)
	case e.Person != nil:
		return "", s.line.Person(ctx, effectID, *e.Person)
	}
	return s.texter.SendText(ctx, bot.Text{
		From: e.From, To: e.To, Body: e.Body, Life: life, Report: s.cfg.Report + "?e=" + url.QueryEscape(effectID),
	})
}

// leastLife is the least the carrier needs to get a text out.
const leastLife = 5 * time.Second

// life is how long the carrier may go on trying, 0 for as long as it does. Only
// what the program starts has an end: its quiet hour must hold in the carrier's
// queue too, where nothing overtakes. A page has none, for late is better than
// never: the ladder has gone on, and whoever answers hears who has it.
func (s *Sender) life(e bot.Effect) (life time.Duration, late bool) {
	if e.Until == 0 {
		return 0, false
	}
	life = time.Unix(e.Until, 0).Sub(s.clock.Now())
	return life, life < leastLife
}

// wait lets a text wait in hand for its place at its number's pace, if that is but
// a moment; else it says for how long.
func (s *Sender) wait(ctx context.Context, e bot.Leased, effect bot.Effect) time.Duration {
	if effect.To == "" || e.Placed {
		return 0
	}
	wait := s.meter.wait(ctx, effect.From, bot.Want{Lane: e.Lane, Segments: gsm.Segments(effect.Body)})
	if wait > 0 && wait <= inHand {
		time.Sleep(wait)
	}
	return wait
}

// giveUp is after how many tries what is not repeated for ever is left.
const giveUp = 5

// failed sorts a failure: try again, leave it, or tell whoever asked.
func (s *Sender) failed(out bot.Settled, e bot.Leased, err error) bot.Settled {
	fault, effect := bot.FaultRetry, effectID(out.ID, e.Seq)
	if sent := new(bot.SendError); errors.As(err, &sent) {
		fault, out.Code = sent.Fault, sent.Code
	}
	again := fault == bot.FaultRetry && (e.Repeat || e.Attempt < giveUp) || fault == bot.FaultUnknown && e.Repeat
	switch {
	case again:
		out.Status, out.Retry = bot.StatusPending, s.clock.Now().Add(backoff(e.Attempt))
		slog.Warn("effect will be tried again", "effect", effect, "code", out.Code, "attempt", e.Attempt, "error", err)
	case fault == bot.FaultUnknown:
		out.Status = bot.StatusDropped
		slog.Warn("fate unknown: dropped", "effect", effect, "code", out.Code)
	default:
		out.Status = bot.StatusFailed
		slog.Error("effect failed", "effect", effect, "code", out.Code, "error", err)
	}
	return out
}

// The pauses between tries: 100 ms, doubled each time, at most 30 s, give or take
// a tenth.
const (
	firstPause = 100 * time.Millisecond
	maxPause   = 30 * time.Second
)

func backoff(attempt int) time.Duration {
	d := maxPause
	if attempt < 9 {
		d = min(firstPause<<max(attempt-1, 0), maxPause)
	}
	return d + time.Duration((rand.Float64()-0.5)*0.2*float64(d))
}

// effectID names an effect: the conversation's id and its place in it.
func effectID(id string, seq int64) string { return id + "." + strconv.FormatInt(seq, 10) }
