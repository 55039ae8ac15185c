package bot

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/meetings"
)

// Keeper holds the current World: what the programme's folder says, joined with
// the roster that all processes share. Safe for concurrent use.
type Keeper struct {
	store WorldStore
	base  atomic.Pointer[World]
	now   atomic.Pointer[World]
}

// shared is the part of the World that is stored.
type shared struct {
	Roster handoff.Roster `json:"roster"`
	Stand  Stand          `json:"stand,omitzero"`

	Later Later `json:",embed"`
}

// NewKeeper reads the shared part once.
func NewKeeper(ctx context.Context, store WorldStore, base World) (*Keeper, error) {
	k := &Keeper{store: store}
	k.base.Store(&base)
	return k, k.Refresh(ctx)
}

// Replace puts another programme in the place of the one there is: numbers, leads and
// what is shared stay. Events under way go on with the old one.
func (k *Keeper) Replace(ctx context.Context, with World) {
	for _, at := range []*atomic.Pointer[World]{&k.base, &k.now} {
		w := *at.Load()
		w.Program, w.Texts, w.Flows, w.Rules, w.Resources = with.Program, with.Texts, with.Flows, with.Rules, with.Resources
		at.Store(&w)
	}
	if err := k.Refresh(ctx); err != nil { // one that began before may have stored the old programme
		slog.Error("world is not fresh", "error", err)
	}
}

// SetMeetings puts another list of meetings in the place of the one there is.
func (k *Keeper) SetMeetings(d *meetings.Directory) {
	for _, at := range []*atomic.Pointer[World]{&k.base, &k.now} {
		w := *at.Load()
		w.Meetings = d
		at.Store(&w)
	}
}

// World is the current one.
func (k *Keeper) World() *World { return k.now.Load() }

// Refresh reads the shared part again.
func (k *Keeper) Refresh(ctx context.Context) error {
	version, data, err := k.store.World(ctx)
	if err != nil {
		return fmt.Errorf("read world: %w", err)
	}
	var s shared
	if data != nil {
		if err := decode(data, &s); err != nil {
			return fmt.Errorf("read world: %w", err)
		}
	}
	w := *k.base.Load()
	w.Version, w.Roster, w.Stand, w.later = version, s.Roster, s.Stand, s.Later
	w.Paged = k.paged(ctx, s.Roster)
	k.now.Store(&w)
	return nil
}

// paged is when each coach was last paged. Whom to page does not hang on it: where it
// cannot be read the order is the one known before.
func (k *Keeper) paged(ctx context.Context, r handoff.Roster) map[string]int64 {
	byDesk, err := k.store.Paged(ctx)
	if err != nil {
		if old := k.now.Load(); old != nil {
			return old.Paged
		}
		return nil
	}
	out := map[string]int64{}
	for _, c := range r.Coaches {
		if at := byDesk[DeskID(c.ID)]; at > 0 {
			out[c.ID] = at
		}
	}
	return out
}

// NotePage keeps that a coach was just paged.
func (k *Keeper) NotePage(ctx context.Context, p PageNote) error {
	if err := k.store.SetPaged(ctx, DeskID(p.Coach), p.At); err != nil {
		return err
	}
	return k.Refresh(ctx)
}

// every is how often the shared part is read: a change is known everywhere
// within five seconds.
const every = 2 * time.Second

// Run keeps the World fresh until ctx ends.
func (k *Keeper) Run(ctx context.Context) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if err := k.Refresh(ctx); err != nil && ctx.Err() == nil {
			slog.Error("world is not fresh", "error", err)
		}
	}
}

// Change changes the roster for everyone. change may be called again when another
// change came first; its error is returned and nothing is changed.
func (k *Keeper) Change(ctx context.Context, change func(handoff.Roster) (handoff.Roster, error)) error {
	return k.change(ctx, func(s *shared) (err error) {
		s.Roster, err = change(s.Roster)
		return err
	})
}

func (k *Keeper) change(ctx context.Context, change func(*shared) error) error {
	for range tries {
		if err := k.Refresh(ctx); err != nil {
			return err
		}
		w := k.World()
		s := shared{Roster: w.Roster, Stand: w.Stand, Later: w.later}
		if err := change(&s); err != nil {
			return err
		}
		data, err := encode(s)
		if err != nil {
			return err
		}
		err = k.store.SetWorld(ctx, w.Version, data)
		if err == nil {
			return k.Refresh(ctx)
		}
		if !errors.Is(err, ErrConflict) {
			return fmt.Errorf("change world: %w", err)
		}
	}
	return fmt.Errorf("change world: %w, %d times", ErrConflict, tries)
}

// Verify marks a coach's phone as proved. A coach who has left the roster
// meanwhile is nothing to mark.
func (k *Keeper) Verify(ctx context.Context, coach string) error {
	return k.mark(ctx, coach, func(c *handoff.Coach) { c.Verified = true })
}

// Away takes a coach off the pages, or back.
func (k *Keeper) Away(ctx context.Context, coach string, away bool) error {
	return k.mark(ctx, coach, func(c *handoff.Coach) { c.Away = away })
}

func (k *Keeper) mark(ctx context.Context, coach string, do func(*handoff.Coach)) error {
	return k.Change(ctx, func(r handoff.Roster) (handoff.Roster, error) {
		c, ok := r.ByID(coach)
		if !ok {
			return r, nil
		}
		do(&c)
		return r.With(c), nil
	})
}
