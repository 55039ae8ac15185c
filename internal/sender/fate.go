package sender

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"time"

	"github.com/warmline/warmline/bot"
)

const (
	listed   = time.Minute      // after a try the carrier's record surely shows it; it lags up to 20 s
	minAsk   = 15 * time.Second // between two questions when the record cannot be read
	maxAsk   = 2 * time.Minute  //
	patience = 10 * time.Minute // how long it is asked
	sooner   = 2 * time.Minute  // how long about a coach's words: the coach can be asked instead
	skew     = 10 * time.Second // by which the carrier's clock may be behind ours
)

// fate finds out what became of a try that nobody heard the end of. A text that
// has not left goes back in line; what cannot be found out is not sent twice.
func (s *Sender) fate(ctx context.Context, out bot.Settled, e bot.Leased, effect bot.Effect) bot.Settled {
	now, name := s.clock.Now(), effectID(out.ID, e.Seq)
	if shows := e.Since.Add(listed); now.Before(shows) {
		out.Status, out.Retry = bot.StatusInFlight, shows
		return out
	}
	found, err := s.find(ctx, out.ID, e, effect)
	switch {
	case err == nil && found != nil:
		out.Status, out.SID, out.Code = found.Status, found.SID, found.Code
		slog.Info("fate known: it has left", "effect", name)
	case err == nil && e.Attempt >= giveUp:
		return s.dead(out, errNeverLeft)
	case err == nil:
		out.Status = bot.StatusPending
		slog.Info("fate known: it has not left", "effect", name)
	case now.Sub(s.since(e)) < patienceFor(effect):
		out.Status, out.Retry = bot.StatusInFlight, now.Add(s.askAgain(now.Sub(s.since(e))))
		slog.Warn("fate unknown: the carrier cannot be asked", "effect", name, "error", err)
	default:
		out.Status = bot.StatusDropped
		slog.Error("fate unknown: dropped, it may have left", "effect", name, "error", err)
	}
	return out
}

func patienceFor(e bot.Effect) time.Duration {
	if e.Role == bot.RoleRelay {
		return sooner
	}
	return patience
}

var errNeverLeft = errors.New("no answer from the carrier, and no text in its record, again and again")

// since is when the fate began to be unknown to this process: after an outage of
// ours the carrier gets its time all the same.
func (s *Sender) since(e bot.Leased) time.Time {
	if e.Since.Before(s.began) {
		return s.began
	}
	return e.Since
}

// askAgain is the pause until the next question: it grows with the time that the
// asking has gone on.
func (s *Sender) askAgain(after time.Duration) time.Duration {
	return jitter(min(max(after/2, minAsk), maxAsk), s.cfg.Chance())
}

// find looks for a text in the carrier's record. One that the ledger knows as
// another effect's is not this one, though its words be the same.
func (s *Sender) find(ctx context.Context, id string, e bot.Leased, effect bot.Effect) (*bot.Found, error) {
	list, err := s.record.Outbound(ctx, asText(effect), e.Since.Add(-skew))
	if err != nil || len(list) == 0 {
		return nil, err
	}
	known, err := s.ledger.Ledger(ctx, id)
	if err != nil {
		return nil, err
	}
	for _, f := range list {
		others := func(k bot.Settled) bool { return k.SID == f.SID && k.Seq != e.Seq }
		if !slices.ContainsFunc(known, others) {
			return &f, nil
		}
	}
	return nil, nil
}
