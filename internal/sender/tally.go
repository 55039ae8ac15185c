package sender

import (
	"context"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/warmline/warmline/internal/clock"
)

// Tally keeps how many segments have left, for what the line costs.
type Tally interface {
	Tally(ctx context.Context, now time.Time, segments int) error
}

// tally counts what this process has handed to the carrier since it was last kept: a trip
// to the store for each text would be too many. What a crash takes along is a moment's.
type tally struct {
	keep  Tally // nil for nobody
	clock clock.Clock
	left  atomic.Int64
}

func (t *tally) add(segments int) { t.left.Add(int64(segments)) }

// tell keeps what was counted; what cannot be kept now is kept later.
func (t *tally) tell(ctx context.Context) {
	n := t.left.Swap(0)
	if n == 0 || t.keep == nil {
		return
	}
	if err := t.keep.Tally(ctx, t.clock.Now(), int(n)); err != nil {
		t.left.Add(n)
		if ctx.Err() == nil {
			slog.Error("tally", "error", err)
		}
	}
}
