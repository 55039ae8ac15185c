package sender

import (
	"context"
	"log/slog"
	"math"
	"sync"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/phone"
)

// Rates are what the carrier lets our numbers send, in segments a second. 0 means
// that a number is not paced.
type Rates struct {
	Line    phone.Number // what the program starts leaves from here
	OfLine  float64
	OfCoach float64 // of every other number
}

// of is the rate of a number.
func (r Rates) of(number phone.Number) float64 {
	if number == r.Line {
		return r.OfLine
	}
	return r.OfCoach
}

// share of a number's rate is used: the rest is for what goes ahead of its pace.
const share = 0.8

// each is what a segment takes at a number's pace, 0 when it is not paced.
func (r Rates) each(number phone.Number) time.Duration {
	rate := r.of(number)
	if rate <= 0 {
		return 0
	}
	return time.Duration(float64(time.Second) / (share * rate))
}

const (
	// ahead is how far replies may be ahead of the pace: two or three texts that
	// belong together leave at once even on the slowest number.
	ahead = 2 * time.Second
	// inHand is how long a text waits for its place in hand; for longer it goes
	// back, where it can be taken back.
	inHand = 50 * time.Millisecond
	// horizon is how long before they leave routine texts are decided, or the time
	// of one segment, where that is longer.
	horizon = 2 * time.Second
)

// meter knows how far each of our numbers is ahead of its pace. As long as that is
// not far, texts leave without asking, and are counted at the next look: then no
// text waits for a trip to the store. Safe for concurrent use.
type meter struct {
	pace  bot.Pace
	rates Rates
	clock clock.Clock
	mu    sync.Mutex
	seen  map[phone.Number]*gauge
}

// gauge is what is known of one number.
type gauge struct {
	at   time.Time
	debt [bot.Lanes]time.Duration // at that time, with what has left since
	left [bot.Lanes]int           // segments that have left and were not counted yet

	asking []asking // texts that want a place
	asked  bool     // a trip to the store is under way
}

// asking is a text that wants a place, and where it hears how long it waits.
type asking struct {
	want bot.Want
	wait chan time.Duration
}

func newMeter(pace bot.Pace, rates Rates, c clock.Clock) *meter {
	return &meter{pace: pace, rates: rates, clock: c, seen: map[phone.Number]*gauge{}}
}

// wait is how long a text waits for its place; its place is then taken.
func (m *meter) wait(ctx context.Context, number phone.Number, want bot.Want) time.Duration {
	each := m.rates.each(number)
	if each == 0 || m.atOnce(number, want, each) {
		return 0
	}
	return m.ask(ctx, number, want)
}

// ask asks for a text's place. Those who come while another trip to the store is
// under way go along with the next one.
func (m *meter) ask(ctx context.Context, number phone.Number, want bot.Want) time.Duration {
	a := asking{want: want, wait: make(chan time.Duration, 1)}
	m.mu.Lock()
	g := m.gauge(number)
	g.asking = append(g.asking, a)
	first := !g.asked
	g.asked = true
	m.mu.Unlock()
	if first {
		go m.answer(ctx, number)
	}
	return <-a.wait
}

// answer goes to the store until nobody asks any more.
func (m *meter) answer(ctx context.Context, number phone.Number) {
	for {
		m.mu.Lock()
		g := m.gauge(number)
		all := g.asking
		g.asking, g.asked = nil, len(all) > 0
		m.mu.Unlock()
		if len(all) == 0 {
			return
		}
		want := make([]bot.Want, len(all))
		for i, a := range all {
			want[i] = a.want
		}
		taken, err := m.take(ctx, number, want...)
		if err != nil {
			slog.Error("pace", "error", err) // better too fast than not at all
			taken.Wait = make([]time.Duration, len(all))
		}
		for i, a := range all {
			a.wait <- taken.Wait[i]
		}
	}
}

// atOnce says whether a text may leave without asking, and notes that it has.
func (m *meter) atOnce(number phone.Number, want bot.Want, each time.Duration) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	g, now := m.gauge(number), m.clock.Now()
	switch debt := g.owed(now, want.Lane); {
	case want.Lane == bot.LaneReply && debt > ahead/2, want.Lane == bot.LaneRoutine && debt > 0:
		return false
	}
	g.left[want.Lane] += want.Segments
	g.add(now, want, each)
	return true
}

// tell counts what has left without asking.
func (m *meter) tell(ctx context.Context) {
	for _, number := range m.untold() {
		if _, err := m.take(ctx, number); err != nil && ctx.Err() == nil {
			slog.Error("pace", "error", err) // it is counted at the next look
		}
	}
}

func (m *meter) untold() (numbers []phone.Number) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for number, g := range m.seen {
		if g.left != [bot.Lanes]int{} {
			numbers = append(numbers, number)
		}
	}
	return numbers
}

// take asks the pace, and learns how far the number is ahead over all processes.
func (m *meter) take(ctx context.Context, number phone.Number, want ...bot.Want) (bot.Taken, error) {
	m.mu.Lock()
	g := m.gauge(number)
	left := g.left
	g.left = [bot.Lanes]int{}
	m.mu.Unlock()

	each, now := m.rates.each(number), m.clock.Now()
	taken, err := m.pace.Take(ctx, now, bot.Taking{Number: number, Each: each, Ahead: ahead, Left: left, Want: want})

	m.mu.Lock()
	defer m.mu.Unlock()
	if err != nil {
		for lane, n := range left {
			g.left[lane] += n
		}
		return taken, err
	}
	g.at, g.debt = now, taken.Debt
	for lane, n := range g.left { // has left while we asked
		g.add(now, bot.Want{Lane: bot.Lane(lane), Segments: n}, each)
	}
	return taken, nil
}

// startable is how many routine texts of one segment may be decided now so that
// they leave soon.
func (m *meter) startable() int {
	each := m.rates.each(m.rates.Line)
	if each == 0 {
		return math.MaxInt
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	room := max(horizon, each) - m.gauge(m.rates.Line).owed(m.clock.Now(), bot.LaneRoutine)
	return max(0, int(room/each))
}

// gauge gives what is known of a number; mu is held.
func (m *meter) gauge(number phone.Number) *gauge {
	g := m.seen[number]
	if g == nil {
		g = &gauge{}
		m.seen[number] = g
	}
	return g
}

// owed is how far the number is ahead now, as a lane sees it. A clock that went
// back pays nothing.
func (g *gauge) owed(now time.Time, lane bot.Lane) time.Duration {
	return max(0, g.debt[lane]-max(0, now.Sub(g.at)))
}

// add puts a text that leaves to the debts of the lanes that wait for it.
func (g *gauge) add(now time.Time, w bot.Want, each time.Duration) {
	for lane := range bot.Lane(bot.Lanes) {
		g.debt[lane] = g.owed(now, lane)
		if lane > bot.LaneCrisis && lane >= w.Lane {
			g.debt[lane] += time.Duration(w.Segments) * each
		}
	}
	g.at = now
}
