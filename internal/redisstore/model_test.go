package redisstore_test

import (
	"slices"
	"time"

	"github.com/warmline/warmline/bot"
)

// model is a conversation's outbox as one would explain it, without care for speed.
type model struct {
	version  int64
	seq      int64
	planned  [bot.Lanes]plannedTime
	effects  []waiting // in order
	outcomes []telling
	ledger   map[int64]bot.Status
	asked    map[int64]bool
	told     map[int64]bool
	lanes    map[int64]bot.Lane
	hands    map[int64][]time.Time // leases of each effect so far
}

type plannedTime struct{ at, held time.Time }

type waiting struct {
	bot.Leased
	until  time.Time // in flight until then; zero when it waits
	asking bool      // in flight, its fate unknown, in nobody's hand
	back   bool      // taken back in flight
}

type telling struct {
	bot.Outcome
	lane bot.Lane
	from time.Time // nobody has it in hand from then on
}

func newModel() *model {
	return &model{ledger: map[int64]bot.Status{}, asked: map[int64]bool{}, told: map[int64]bool{}, lanes: map[int64]bot.Lane{}, hands: map[int64][]time.Time{}}
}

func (m *model) commit(c bot.Commit) {
	m.version++
	for lane, at := range c.Next {
		if !at.Equal(m.planned[lane].at) {
			m.planned[lane] = plannedTime{at: at}
		}
	}
	m.effects = slices.DeleteFunc(m.effects, func(e waiting) bool {
		gone := e.until.IsZero() && slices.Contains(c.Cancel, e.Seq)
		if gone {
			m.ledger[e.Seq] = max(m.ledger[e.Seq], bot.StatusDropped)
		}
		return gone
	})
	for i, e := range m.effects {
		m.effects[i].back = e.back || slices.Contains(c.Cancel, e.Seq)
	}
	m.outcomes = slices.DeleteFunc(m.outcomes, func(o telling) bool { return slices.Contains(c.Heard, o.Seq) })
	for _, p := range c.Add {
		m.lanes[p.Seq] = p.Lane
		m.effects = append(m.effects, waiting{Leased: bot.Leased{Pending: p}})
	}
}

// from is when an effect may be handed out, if it is the first of its stream.
func (e waiting) from() time.Time {
	if e.until.IsZero() {
		return e.Due
	}
	return e.until
}

// heads are the places of the first effect of each stream, and of the first crisis
// effect behind one whose fate is asked about.
func (m *model) heads() []int {
	var places []int
	head := map[string]waiting{}
	for i, e := range m.effects {
		before, behind := head[e.Stream]
		if !behind || before.asking && e.Lane == bot.LaneCrisis {
			head[e.Stream] = e
			places = append(places, i)
		}
	}
	return places
}

func (p plannedTime) from() time.Time {
	if p.held.After(p.at) {
		return p.held
	}
	return p.at
}

func (m *model) claim(now time.Time) bot.Claimed {
	var c bot.Claimed
	for lane, p := range m.planned {
		if !p.at.IsZero() && !p.from().After(now) {
			c.Due = true
			m.planned[lane].held = now.Add(lease)
		}
	}
	for _, i := range m.heads() {
		e := &m.effects[i]
		if e.from().After(now) {
			continue
		}
		if e.Again = !e.until.IsZero(); !e.Again {
			e.Attempt++
			e.Since = now
		}
		e.until, e.asking = now.Add(lease), false
		m.hands[e.Seq] = append(m.hands[e.Seq], e.until)
		c.Effects = append(c.Effects, e.Leased)
	}
	for i := range m.outcomes {
		if o := &m.outcomes[i]; !o.from.After(now) {
			o.from = now.Add(lease)
			c.Outcomes = append(c.Outcomes, o.Outcome)
		}
	}
	return c
}

// settle takes in what a hand says, or the carrier when the lease is zero.
func (m *model) settle(now time.Time, done bot.Settled) {
	place := slices.IndexFunc(m.effects, func(e waiting) bool { return e.Seq == done.Seq })
	stranger := !done.Lease.IsZero() && (place < 0 || !m.effects[place].until.Equal(done.Lease))
	if stranger && done.Status != bot.StatusSent && done.Status != bot.StatusDelivered {
		return
	}
	if done.Status == bot.StatusInFlight {
		m.effects[place].until, m.effects[place].asking = done.Retry, true
		return
	}
	if done.Status == bot.StatusPending {
		if !m.effects[place].back {
			m.effects[place].until, m.effects[place].Due = time.Time{}, done.Retry
			return
		}
		done.Status = bot.StatusDropped
	}
	if place >= 0 {
		e := m.effects[place]
		if e.Report && !(e.back && done.Status == bot.StatusDropped) {
			m.asked[done.Seq] = true
		}
		m.effects = slices.Delete(m.effects, place, place+1)
	}
	m.ledger[done.Seq] = max(m.ledger[done.Seq], done.Status)
	m.tell(now, done.Seq)
}

func (m *model) tell(now time.Time, seq int64) {
	status := m.ledger[seq]
	place := slices.IndexFunc(m.outcomes, func(o telling) bool { return o.Seq == seq })
	switch {
	case place >= 0 && status == bot.StatusDelivered:
		m.outcomes = slices.Delete(m.outcomes, place, place+1)
	case place >= 0:
		m.outcomes[place].Status = status
	case m.asked[seq] && !m.told[seq] && status >= bot.StatusDropped && status <= bot.StatusUndelivered:
		m.told[seq] = true
		m.outcomes = append(m.outcomes, telling{Outcome: bot.Outcome{Seq: seq, Status: status}, lane: m.lanes[seq], from: now})
	}
}

// looks is per lane the earliest moment, in unix ms, with something to do; 0 for never.
func (m *model) looks() [bot.Lanes]int64 {
	var earliest [bot.Lanes]int64
	consider := func(lane bot.Lane, at time.Time) {
		if ms := at.UnixMilli(); earliest[lane] == 0 || ms < earliest[lane] {
			earliest[lane] = ms
		}
	}
	for lane, p := range m.planned {
		if !p.at.IsZero() {
			consider(bot.Lane(lane), p.from())
		}
	}
	for _, i := range m.heads() {
		consider(min(m.urgency(i), bot.LaneReply), m.effects[i].from())
	}
	for _, o := range m.outcomes {
		consider(min(o.lane, bot.LaneReply), o.from)
	}
	return earliest
}

// something says whether there is something to do.
func (m *model) something(now time.Time) bool {
	for _, at := range m.looks() {
		if at != 0 && at <= now.UnixMilli() {
			return true
		}
	}
	return false
}

// urgency is the most urgent lane of the effect at a place and of those it holds up:
// all behind it in its stream, up to one that goes ahead of it.
func (m *model) urgency(place int) bot.Lane {
	most, heads := m.effects[place].Lane, m.heads()
	for i := place + 1; i < len(m.effects); i++ {
		if m.effects[i].Stream != m.effects[place].Stream {
			continue
		}
		if slices.Contains(heads, i) {
			break
		}
		most = min(most, m.effects[i].Lane)
	}
	return most
}
