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
)

// carryOut does one effect and says what became of it.
func (s *Sender) carryOut(ctx context.Context, id string, e bot.Leased) bot.Settled {
	effect, err := bot.OpenEffect(e.Body)
	out := s.try(ctx, id, e, effect, err)
	c := bot.Carried{Lane: e.Lane, Text: effect.To != "", Status: out.Status}
	if effect.Since > 0 && out.Status == bot.StatusSent {
		c.Page = max(s.clock.Now().Sub(time.UnixMilli(effect.Since)), 1)
	}
	s.cfg.Carried(c)
	return out
}

// try does one effect that was opened, or not. One whose last try may have gone out
// is repeated only when a double does no harm.
func (s *Sender) try(ctx context.Context, id string, e bot.Leased, effect bot.Effect, err error) bot.Settled {
	out := bot.Settled{ID: id, Seq: e.Seq}
	if e.Again && !e.Repeat {
		out.Status = bot.StatusDropped
		slog.Warn("fate unknown: dropped", "effect", effectID(id, e.Seq))
		return out
	}
	if err != nil {
		slog.Error("effect cannot be read", "effect", effectID(id, e.Seq), "error", err)
		out.Status = bot.StatusFailed
		return out
	}
	if effect.Until > 0 && s.clock.Now().Unix() > effect.Until {
		out.Status = bot.StatusDropped
		slog.Info("too late to send: dropped", "effect", effectID(id, e.Seq))
		return out
	}
	sid, err := s.do(ctx, effectID(id, e.Seq), effect)
	if err == nil {
		out.Status, out.SID = bot.StatusSent, sid
		return out
	}
	return s.failed(out, e, err)
}

func (s *Sender) do(ctx context.Context, effectID string, e bot.Effect) (sid string, err error) {
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
	return s.texter.SendText(ctx, bot.Text{From: e.From, To: e.To, Body: e.Body, Report: s.cfg.Report + "?e=" + url.QueryEscape(effectID)})
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
