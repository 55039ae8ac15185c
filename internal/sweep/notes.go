package sweep

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"time"

	"github.com/warmline/warmline/bot"
)

// notes is what one sweep leaves for the next, whichever process does it. Times are
// unix seconds. It holds ids of texts and nothing of what they say.
type notes struct {
	Heard  int64          `json:"heard"`            // every text up to then was heard; 0 before the first sweep
	Began  int64          `json:"began"`            // when the last sweep began
	Faults int            `json:"faults,omitempty"` // lists in a row that could not be read
	Failed map[string]int `json:"failed,omitempty"` // by text: in how many sweeps it was not taken in
}

func (n *notes) begun() time.Time { return time.Unix(n.Began, 0) }

// take takes the sweep and reads what the last one left. Notes that nobody can
// read are as if there were none.
func (s *Sweeper) take(ctx context.Context, now time.Time) (*notes, bool, error) {
	ctx, cancel := context.WithTimeout(ctx, patient)
	defer cancel()
	left, taken, err := s.store.TakeTurn(ctx, bot.TurnSweep, now, now.Add(lease), s.holder)
	if err != nil || !taken {
		return nil, false, err
	}
	n := new(notes)
	if left != nil && json.Unmarshal(left, n) != nil {
		slog.Error("sweep: what the last one left cannot be read")
		n = new(notes)
	}
	return n, true, nil
}

// end leaves notes for the next sweep, also when this one is told to stop: nobody
// shall wait for a process that has gone.
func (s *Sweeper) end(ctx context.Context, n *notes) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), patient)
	defer cancel()
	data, err := json.Marshal(n)
	if err == nil {
		err = s.store.EndTurn(ctx, bot.TurnSweep, s.holder, data)
	}
	if err != nil {
		return errors.Join(errNotLeft, err)
	}
	return nil
}

var errNotLeft = errors.New("the next sweep begins where this one did")
