package simulate

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/line"
	"github.com/warmline/warmline/internal/metrics"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/redisstore"
	"github.com/warmline/warmline/internal/seal"
	"github.com/warmline/warmline/internal/sender"
)

// team is some people with coaches of their own, on a line of their own: nothing that
// happens in one team is felt in another, so they may live at the same time.
type team struct {
	*line.Line
	ctx    context.Context
	cfg    Config
	n      int // which team
	clock  *clock.Manual
	end    time.Time
	watch  *watch
	acts   acts
	plans  plans
	phones map[phone.Number]*seen
	desks  map[phone.Number]*coach
	order  map[string]int // of conversations, as they were first met
	kicked []string       // conversations that have work now
	asked  bool           // nobody was kicked when it was last looked who has work
	again  bool           // something is to be tried again, or what became of it to be told

	leaving map[string]bot.Effect // claimed texts, by effect
	texts   int                   // that have left
	alarms  atomic.Int64          // to leads, which leave beside all else
	ops     int                   // texts that came in
}

// The line's numbers.
const lineNumber phone.Number = "+16175550100"

// coachNumbers are enough that each thread of a coach has one of its own.
func coachNumbers() []phone.Number {
	var out []phone.Number
	for i := range 16 {
		out = append(out, phone.Number(fmt.Sprintf("+161755502%02d", i)))
	}
	return out
}

// live lets a team live until the end and gives what was counted.
func live(ctx context.Context, cfg Config, n int, client redis.UniversalClient) (*Figures, error) {
	t, err := newTeam(ctx, cfg, n, client)
	if err != nil {
		return nil, err
	}
	if err := t.lists(); err != nil {
		return nil, err
	}
	t.gather()
	if err := t.pass(); err != nil {
		return nil, err
	}
	for _, s := range t.phones {
		t.watch.lived(s, t.end)
	}
	t.watch.Alarms = int(t.alarms.Load())
	return t.watch.Figures, nil
}

func newTeam(ctx context.Context, cfg Config, n int, client redis.UniversalClient) (*team, error) {
	t := &team{
		ctx: ctx, cfg: cfg, n: n, clock: clock.NewManual(cfg.From), end: cfg.From.AddDate(0, 0, 7*cfg.Weeks),
		watch: newWatch(cfg.Weeks, cfg.Program.Program, cfg.Program.Flows),
		plans: plans{at: map[string]time.Time{}}, phones: map[phone.Number]*seen{}, desks: map[phone.Number]*coach{},
		order: map[string]int{}, leaving: map[string]bot.Effect{},
	}
	keyset, err := seal.NewKeyset()
	if err != nil {
		return nil, err
	}
	box, err := seal.Parse(keyset)
	if err != nil {
		return nil, err
	}
	store, err := redisstore.New(ctx, client, box, redisstore.Config{Tags: 1})
	if err != nil {
		return nil, err
	}
	chance := rand.New(rand.NewPCG(cfg.Seed, uint64(n)<<32))
	t.Line, err = line.New(ctx, line.Config{
		Numbers: bot.Numbers{Line: lineNumber, Coaches: coachNumbers()}, Clock: t.clock, Chance: chance.Uint64, Carrier: t,
		Tap:    func(s metrics.Store) metrics.Store { return tap{s, t} },
		Sender: sender.Config{Chance: func() float64 { return 0.5 }},
		Pauses: func(time.Duration) <-chan time.Time { return nil },
	}, store, cfg.Program)
	if err != nil {
		return nil, err
	}
	roster := t.hire()
	if err := t.Keeper.Change(ctx, func(handoff.Roster) (handoff.Roster, error) { return roster, nil }); err != nil {
		return nil, err
	}
	return t, t.Keeper.Stand(ctx, t.clock.Now(), "the simulation", true)
}

// place is where a conversation stands in the order of the team.
func (t *team) place(conv string) int {
	n, ok := t.order[conv]
	if !ok {
		return -1 // a desk: few, and their ids are always the same
	}
	return n
}

// gather lets people find the line, and begins to look at the rota.
func (t *team) gather() {
	first := t.n * t.cfg.Team
	for n := first; n < min(first+t.cfg.Team, t.cfg.People); n++ {
		p := newPerson(t, n)
		t.phones[p.phone] = &seen{person: p}
		p.arrives()
	}
	t.looks(t.clock.Now())
	t.daily(t.clock.Now().Add(day / 2))
}

// looks lets the line look at the rota whenever a coach comes on, and in between; it
// does so each minute in life.
func (t *team) looks(at time.Time) {
	next := at.Add(6 * time.Hour)
	if on := t.Keeper.World().Week().NextStart(at); !on.IsZero() && on.Before(next) {
		next = on
	}
	t.acts.add(next, func() error {
		t.looks(next)
		return t.Lookout.Look(t.ctx)
	})
}

// daily looks for people whom the line has forgotten.
func (t *team) daily(at time.Time) {
	t.acts.add(at, func() error {
		t.watch.forgotten(at)
		t.daily(at.Add(day))
		return nil
	})
}

// pass lets time go by, from one thing that happens to the next.
func (t *team) pass() error {
	for {
		at, planned := t.acts.next(), t.plans.next()
		acts := !at.IsZero() && (planned.IsZero() || !planned.Before(at))
		if !acts {
			at = planned
		}
		if at.IsZero() || at.After(t.end) {
			return nil
		}
		if at.After(t.clock.Now()) {
			t.clock.Set(at)
		}
		if acts {
			if err := t.acts.take().do(); err != nil {
				return err
			}
		}
		if err := t.settle(); err != nil {
			return err
		}
	}
}

// settle lets the line do all that is due now.
func (t *team) settle() error {
	for t.asked = false; !t.asked; {
		if err := t.Sender.Drain(t.ctx); err != nil {
			return err
		}
	}
	t.Courier.Tried()
	for {
		m, missed := t.plans.missed(t.clock.Now())
		if !missed {
			return t.ctx.Err()
		}
		t.watch.missed(m.conv, m.at)
	}
}

// hear brings a text to the line.
func (t *team) hear(from, to phone.Number, body string, media int) error {
	t.ops++
	h := bot.Heard{Op: fmt.Sprintf("SM%d", t.ops), From: from, To: to, Body: body, Media: media}
	if c := t.cfg.Program.Program.Carrier; to == lineNumber {
		h.OptOut = answered(body, c)
	}
	return t.Engine.Hear(t.ctx, h)
}

// loses says whether a text gets lost on its way, which the carrier may say.
func (t *team) loses(r *rand.Rand, effect, sid string) bool {
	if !odds(r, unread) {
		return false
	}
	t.watch.Lost++
	if odds(r, 0.5) {
		t.acts.add(t.clock.Now().Add(20*time.Second), func() error {
			t.again = true
			return t.Engine.Reported(t.ctx, effect, bot.StatusUndelivered, handsetOff, sid)
		})
	}
	return true
}

// handsetOff is the carrier's code for a phone that cannot be reached now.
const handsetOff = 30003
