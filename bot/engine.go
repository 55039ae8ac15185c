package bot

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
)

// Engine is the one loop: an event comes in, the rules hear it, the conversation
// is loaded, decided and committed, and whoever carries out effects is woken.
// Safe for concurrent use.
type Engine struct {
	Parts
	desks *places
}

// Parts are what an engine works with.
type Parts struct {
	*Keeper
	Store  Store
	Ledger Ledger
	Clock  clock.Clock
	Kick   func(id string, lane Lane)    // this conversation has work now, so urgent; must not block
	Chance func() uint64                 // gives each event its own random number; nil for true chance
	Alarm  Alarm                         // told of what is sick; nil for nobody
	Watch  func(id string, lines []Line) // sees what was committed, for demo and stories; nil for nobody

	Observer Observer // is told what happens, for figures; nil for nobody

	Held func() bool // whether the program starts nothing, for what is stored may be old; nil for never
}

// NewEngine makes an engine.
func NewEngine(p Parts) *Engine {
	if p.Chance == nil {
		p.Chance = rand.Uint64
	}
	if p.Observer == nil {
		p.Observer = nobody{}
	}
	if p.Held == nil {
		p.Held = func() bool { return false }
	}
	return &Engine{p, newPlaces()}
}

// tries is how often a conversation is decided again when others commit first.
const tries = 16

// Hear takes in one text. It returns nil only when the text and all that follows
// from it are committed. The rules hear it first: they need nothing but its words.
func (e *Engine) Hear(ctx context.Context, h Heard) error { return e.Take(ctx, h, e.Verdict(h)) }

// Verdict is what the rules hear in the words alone.
func (e *Engine) Verdict(h Heard) rule.Verdict {
	return e.World().hear(h.utterance())
}

// Take is Hear after the rules.
func (e *Engine) Take(ctx context.Context, h Heard, verdict rule.Verdict) error {
	w := e.World()
	ev := Event{Op: h.Op, Rand: e.Chance(), Heard: &h, Verdict: verdict}
	if coach, ok := e.coach(ctx, w, h); ok {
		return e.decide(ctx, e.World(), DeskID(coach.ID), ev)
	}
	return e.hearPerson(ctx, w, ev)
}

// coach says whose desk a text belongs to. A stranger on a coaches' number may be
// a coach whom another process has just put on the roster: it is read again.
func (e *Engine) coach(ctx context.Context, w *World, h Heard) (handoff.Coach, bool) {
	switch {
	case h.called():
		return handoff.Coach{}, false // OK and the like are texts; who calls the line is a person
	case len(w.Numbers.Coaches) == 0:
		return w.Roster.ByPhone(h.From)
	case !w.Numbers.Coaching(h.To):
		return handoff.Coach{}, false
	}
	if coach, ok := w.Roster.ByPhone(h.From); ok {
		return coach, true
	}
	if err := e.Refresh(ctx); err != nil {
		return handoff.Coach{}, false
	}
	return e.World().Roster.ByPhone(h.From)
}

func (e *Engine) hearPerson(ctx context.Context, w *World, ev Event) error {
	snap, err := e.Store.Find(ctx, ev.Heard.From)
	if err != nil {
		return fmt.Errorf("find thread: %w", err)
	}
	return e.settle(ctx, w, snap, ev)
}

// Tell brings word from another conversation. effect is the operation id.
func (e *Engine) Tell(ctx context.Context, effect, conv string, m Tell) error {
	return e.decide(ctx, e.World(), conv, Event{Op: effect, Rand: e.Chance(), Told: &m})
}

// Person hears a coach's words about themself like anybody's.
func (e *Engine) Person(ctx context.Context, effect string, h Heard) error {
	h.Op = effect
	return e.hearPerson(ctx, e.World(), Event{Op: effect, Rand: e.Chance(), Heard: &h, Verdict: e.Verdict(h)})
}

// MayLeave says whether an effect may leave as the line stands now. Before it says no
// the World is read again: a coach may have come to the roster, or the line may have
// been opened, a moment ago.
func (e *Engine) MayLeave(ctx context.Context, f Effect) (bool, error) {
	if e.World().MayLeave(f) {
		return true, nil
	}
	if err := e.Refresh(ctx); err != nil {
		return false, err
	}
	return e.World().MayLeave(f), nil
}

// Wake decides what is due in a conversation: outcomes of effects, or planned times.
func (e *Engine) Wake(ctx context.Context, id string, outcomes []Outcome) error {
	return e.decide(ctx, e.World(), id, Event{Rand: e.Chance(), Outcomes: outcomes, Held: e.Held()})
}

// Desk is how the desk of a coach stands.
func (e *Engine) Desk(ctx context.Context, coach string) (*Desk, error) {
	snap, err := e.Store.Load(ctx, DeskID(coach))
	if err != nil {
		return nil, err
	}
	return OpenDesk(snap)
}

// Note writes an operator's act into a conversation's transcript. It must hold
// nothing of the person.
func (e *Engine) Note(ctx context.Context, id, what string) error {
	return e.decide(ctx, e.World(), id, Event{Rand: e.Chance(), Note: what})
}

// Reported takes in how far an effect has come, from the carrier.
func (e *Engine) Reported(ctx context.Context, effect string, status Status, code int, sid string) error {
	id, n, ok := strings.Cut(effect, ".")
	seq, err := strconv.ParseInt(n, 10, 64)
	if !ok || err != nil {
		return nil // not an effect of ours: nothing can follow from it
	}
	return e.Ledger.Report(ctx, e.Clock.Now(), id, Outcome{Seq: seq, Status: status, Code: code}, sid)
}

func (e *Engine) decide(ctx context.Context, w *World, id string, ev Event) error {
	if IsDesk(id) {
		done, err := e.desks.wait(ctx, id)
		if err != nil {
			return fmt.Errorf("wait for the desk: %w", err)
		}
		defer done()
	}
	snap, err := e.Store.Load(ctx, id)
	if err != nil {
		return fmt.Errorf("load: %w", err)
	}
	return e.settle(ctx, w, snap, ev)
}

// settle decides on a snapshot and commits, and says so to the observer.
func (e *Engine) settle(ctx context.Context, w *World, snap Snapshot, ev Event) error {
	again, err := e.commit(ctx, w, snap, ev)
	if ev.Heard != nil && !again && err == nil {
		e.Observer.Heard(IsDesk(snap.ID), ev.Verdict.Level)
	}
	e.Observer.Decided(ev.Kind(), again, err)
	return err
}

// commit decides and commits; when another commit came first it loads and decides
// again. It reports whether the event had been committed before.
func (e *Engine) commit(ctx context.Context, w *World, snap Snapshot, ev Event) (again bool, err error) {
	for lost := range tries {
		if lost > 1 { // once may happen to anybody
			drawApart(ctx, lost)
		}
		now := e.Clock.Now()
		d, err := Decide(snap, ev, now, w)
		if err != nil {
			return false, err
		}
		c, err := d.commit(snap.ID, snap.Version, ev.Op)
		if err != nil {
			return false, err
		}
		receipt, err := e.Store.Commit(ctx, now, c)
		if err == nil && receipt.Again {
			return true, nil
		}
		if err == nil {
			if len(c.Add) > 0 {
				e.Kick(snap.ID, urgency(c.Add))
			}
			if d.Sick != "" && e.Alarm != nil {
				e.Alarm.Raise(d.Sick)
			}
			if e.Watch != nil {
				e.Watch(snap.ID, d.Lines)
			}
			for _, m := range d.Moves {
				e.Observer.Moved(m)
			}
			return false, nil
		}
		if !errors.Is(err, ErrConflict) {
			return false, fmt.Errorf("commit: %w", err)
		}
		if snap, err = e.Store.Load(ctx, snap.ID); err != nil {
			return false, fmt.Errorf("load: %w", err)
		}
	}
	return false, fmt.Errorf("commit: %w, %d times", ErrConflict, tries)
}

// urgency is the most urgent lane of some effects.
func urgency(add []Pending) Lane {
	most := LaneRoutine
	for i := range add {
		most = min(most, add[i].Lane)
	}
	return most
}

// Decide says what follows from an event for the conversation of a snapshot. A
// panic in it is ErrSick: nothing is committed, and whoever brought the event hears so.
func Decide(snap Snapshot, ev Event, now time.Time, w *World) (d Decision, err error) {
	defer func() {
		if p := recover(); p != nil {
			slog.Error("sick conversation: panic while deciding", "conversation", snap.ID, "stack", string(debug.Stack()))
			err = fmt.Errorf("%w: panic while deciding", ErrSick)
		}
	}()
	if ev.Told != nil && !ev.Told.Kind.known(snap.ID) {
		return Decision{}, ErrLater
	}
	if IsDesk(snap.ID) {
		desk, err := read[Desk](snap)
		if err != nil {
			return Decision{}, err
		}
		return DecideDesk(snap.ID, desk, ev, now, w), nil
	}
	thread, err := read[Thread](snap)
	if err != nil {
		return Decision{}, err
	}
	return DecideThread(snap.ID, thread, ev, now, w), nil
}

// OpenEffect reads an effect as a store kept it.
func OpenEffect(body []byte) (Effect, error) {
	var e Effect
	if err := decode(body, &e); err != nil {
		return Effect{}, fmt.Errorf("read effect: %w", err)
	}
	return e, nil
}
