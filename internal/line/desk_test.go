package line_test

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/redistest"
	"github.com/warmline/warmline/internal/seal"
)

// counting counts what was decided in vain.
type counting struct {
	bot.Store
	vain *atomic.Int64
}

func (c counting) Commit(ctx context.Context, now time.Time, k bot.Commit) (bot.Receipt, error) {
	r, err := c.Store.Commit(ctx, now, k)
	if errors.Is(err, bot.ErrConflict) {
		c.vain.Add(1)
	}
	return r, err
}

// When many people need a human in one moment, all their pages are told to the same
// desk. None is refused, and in one process none is decided in vain.
func TestManyPagesToOneDeskAtOnceAllLand(t *testing.T) {
	const pages = 64
	_, url := redistest.Real(t)
	keyset, err := seal.NewKeyset()
	must(t, err)
	c, p := clock.NewManual(time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC)), &phones{got: map[phone.Number][]bot.Text{}}
	var vain atomic.Int64
	var lines []*process
	for range 2 {
		l := newProcess(t, url, keyset, c, p)
		l.engine.Store = counting{l.engine.Store, &vain}
		lines = append(lines, l)
	}
	ctx := t.Context()
	dana := handoff.Coach{ID: "dana", Name: "Dana", Phone: "+16175550121", Langs: []string{"en"}, Verified: true}
	must(t, lines[0].engine.Change(ctx, func(handoff.Roster) (handoff.Roster, error) {
		return handoff.Roster{Coaches: []handoff.Coach{dana}}, nil
	}))
	must(t, lines[1].engine.Refresh(ctx))
	for processes := 1; processes <= len(lines); processes++ {
		vain.Store(0)
		start, failed := make(chan struct{}), make(chan error, pages)
		for i := range pages {
			thread := fmt.Sprintf("t%d-%d", processes, i)
			page := bot.Tell{Kind: bot.TellPage, From: thread, Thread: thread, Handoff: 1, Level: rule.LevelCrisis, Hop: 1}
			go func() {
				<-start
				failed <- lines[i%processes].engine.Tell(ctx, thread+".1", bot.DeskID("dana"), page)
			}()
		}
		began := time.Now()
		close(start)
		refused := 0
		for range pages {
			if err := <-failed; err != nil {
				refused++
			}
		}
		t.Logf("%d processes: %d pages in %s, %d decided in vain, %d refused", processes, pages, time.Since(began).Round(time.Millisecond), vain.Load(), refused)
		if refused > 0 || processes == 1 && vain.Load() > 0 {
			t.Errorf("%d processes: %d refused, %d decided in vain", processes, refused, vain.Load())
		}
	}
	snap, err := lines[0].engine.Store.Load(ctx, bot.DeskID("dana"))
	must(t, err)
	desk, err := bot.OpenDesk(snap)
	must(t, err)
	if len(desk.Pages) != 2*pages {
		t.Errorf("the desk has %d pages of %d", len(desk.Pages), 2*pages)
	}
}
