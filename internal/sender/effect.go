package sender

import (
	"context"
	"log/slog"
	"net/url"
	"strconv"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/gsm"
)

// carryOut does one effect and says what became of it.
func (s *Sender) carryOut(ctx context.Context, id string, e bot.Leased) bot.Settled {
	effect, err := bot.OpenEffect(e.Body)
	out := s.try(ctx, bot.Settled{ID: id, Seq: e.Seq, Lease: e.Lease}, e, effect, err)
	c := bot.Carried{Lane: e.Lane, Text: effect.IsText(), Status: out.Status, Dead: out.Dead, Placed: out.Placed}
	if effect.Since > 0 && out.Status == bot.StatusSent && effect.IsText() {
		c.Page = max(s.clock.Now().Sub(time.UnixMilli(effect.Since)), 1)
	}
	s.cfg.Carried(c)
	if out.Status == bot.StatusSent && effect.IsText() {
		s.tally.add(gsm.Segments(effect.Body))
	}
	return out
}

// untold is how long a text waits of which nobody can tell whether it may leave.
const untold = 5 * time.Second

// try does one effect that was opened, or could not be.
func (s *Sender) try(ctx context.Context, out bot.Settled, e bot.Leased, effect bot.Effect, err error) bot.Settled {
	id := out.ID
	switch {
	case err != nil:
		return s.dead(out, err)
	case s.over.Load(), s.late(e):
		return giveBack(out, e, s.clock.Now())
	case e.Again && !e.Repeat && effect.IsText():
		return s.fate(ctx, out, e, effect)
	case effect.TooLate(s.clock.Now()):
		out.Status = bot.StatusDropped
		slog.Info("too late to send: dropped", "effect", effectID(id, e.Seq))
		return out
	}
	if wait := s.wait(ctx, e, effect); wait > inHand {
		out.Status, out.Retry, out.Placed = bot.StatusPending, s.clock.Now().Add(wait), true
		return out
	}
	switch may, err := s.line.MayLeave(ctx, effect); {
	case err != nil: // as for texts that the carrier does not take: later
		out.Status, out.Retry = bot.StatusPending, s.clock.Now().Add(untold)
		slog.Warn("nobody can tell whether a text may leave: it waits", "effect", effectID(id, e.Seq), "error", err)
		return out
	case !may:
		out.Status = bot.StatusDropped
		slog.Info("the line is not open to this phone: dropped", "effect", effectID(id, e.Seq))
		return out
	}
	sid, err := s.do(ctx, effectID(id, e.Seq), effect)
	if err != nil {
		return s.failed(out, e, err)
	}
	out.Status, out.SID = bot.StatusSent, sid
	return out
}

// late says whether an effect waited so long for its turn here that the try could
// outlive its lease and meet another sender's.
func (s *Sender) late(e bot.Leased) bool {
	return s.clock.Now().After(e.Lease.Add(-s.cfg.Lease / 2))
}

// giveBack leaves an effect to whoever claims it next, as it was.
func giveBack(out bot.Settled, e bot.Leased, now time.Time) bot.Settled {
	out.Status = bot.StatusPending
	if e.Again {
		out.Status, out.Retry = bot.StatusInFlight, now
	}
	return out
}

// do carries out an effect. All but texts change nothing the second time: their
// operation id is the effect's.
func (s *Sender) do(ctx context.Context, effectID string, e bot.Effect) (sid string, err error) {
	switch {
	case e.IsLater():
		return "", bot.ErrLater
	case e.Tell != nil:
		return "", s.line.Tell(ctx, effectID, e.Conv, *e.Tell)
	case e.Verify != "":
		return "", s.line.Verify(ctx, e.Verify)
	case e.Away != "":
		return "", s.line.Away(ctx, e.Away, true)
	case e.Back != "":
		return "", s.line.Away(ctx, e.Back, false)
	case e.Mark != nil:
		return "", s.line.Mark(ctx, effectID, *e.Mark)
	case e.Paged != nil:
		return "", s.line.NotePage(ctx, *e.Paged)
	case e.Person != nil:
		return "", s.line.Person(ctx, effectID, *e.Person)
	}
	t := asText(e)
	t.Report, t.Life = s.cfg.Report+"?e="+url.QueryEscape(effectID), s.life(e)
	return s.texter.SendText(ctx, t)
}

// life is how long the carrier may go on trying, 0 for as long as it does. Only
// what the program starts has an end: its quiet hour must hold in the carrier's
// queue too, where nothing overtakes. A page has none, for late is better than
// never: the ladder has gone on, and whoever answers hears who has it.
func (s *Sender) life(e bot.Effect) time.Duration {
	if e.Until == 0 {
		return 0
	}
	return time.Unix(e.Until, 0).Sub(s.clock.Now())
}

// wait lets a text wait in hand for its place at its number's pace, if that is but
// a moment; else it says for how long.
func (s *Sender) wait(ctx context.Context, e bot.Leased, effect bot.Effect) time.Duration {
	if !effect.IsText() || e.Placed {
		return 0
	}
	wait := s.meter.wait(ctx, effect.From, bot.Want{Lane: e.Lane, Segments: gsm.Segments(effect.Body)})
	if wait > 0 && wait <= inHand {
		time.Sleep(wait)
	}
	return wait
}

func asText(e bot.Effect) bot.Text { return bot.Text{From: e.From, To: e.To, Body: e.Body} }

// effectID names an effect: the conversation's id and its place in it.
func effectID(id string, seq int64) string { return id + "." + strconv.FormatInt(seq, 10) }
