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
}

type plannedTime struct{ at, held time.Time }

type waiting struct {
	bot.Leased
	until time.Time // in flight until then; zero when it waits
}

type telling struct {
	bot.Outcome
	lane bot.Lane
	from time.Time // nobody has it in hand from then on
}

func newModel() *model {
	return &model{ledger: map[int64]bot.Status{}, asked: map[int64]bool{}, told: map[int64]bool{}, lanes: map[int64]bot.Lane{}}
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

// heads are the places of the first effect of each stream.
func (m *model) heads() []int {
	var places []int
	seen := map[string]bool{}
	for i, e := range m.effects {
		if !seen[e.Stream] {
			seen[e.Stream] = true
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
		e.Again = e.Again || !e.until.IsZero()
		e.Attempt++
		e.until = now.Add(lease)
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

func (m *model) settle(now time.Time, done bot.Settled) {
	place := slices.IndexFunc(m.effects, func(e waiting) bool { return e.Seq == done.Seq })
	if done.Status == bot.StatusPending {
		if place >= 0 && !m.effects[place].until.IsZero() {
			m.effects[place].until, m.effects[place].Due = time.Time{}, done.Retry
		}
		return
	}
	if place >= 0 {
		if m.effects[place].Report {
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
		head := m.effects[i]
		consider(min(m.urgency(head.Stream), bot.LaneReply), head.from())
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

// urgency is the most urgent lane of the effects in a stream.
func (m *model) urgency(stream string) bot.Lane {
	most := bot.LaneRoutine
	for _, e := range m.effects {
		if e.Stream == stream {
			most = min(most, e.Lane)
		}
	}
	return most
}
