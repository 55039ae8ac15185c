package simulate

import (
	"bytes"
	"context"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/metrics"
	"github.com/warmline/warmline/internal/phone"
)

// tap stands between the line and what it keeps things in, and sees what is planned
// and what is about to leave.
type tap struct {
	metrics.Store
	*team
}

// Find learns whose thread it is.
func (t tap) Find(ctx context.Context, number phone.Number) (bot.Snapshot, error) {
	snap, err := t.Store.Find(ctx, number)
	if s := t.phones[number]; s != nil && err == nil && t.watch.people[snap.ID] == nil {
		t.watch.people[snap.ID] = s
		t.order[snap.ID] = len(t.order)
	}
	return snap, err
}

// Commit learns when the conversation is to be looked at next: from what it remembers
// of its plans, not from what the store is told.
func (t tap) Commit(ctx context.Context, now time.Time, c bot.Commit) (bot.Receipt, error) {
	r, err := t.Store.Commit(ctx, now, c)
	if err != nil || r.Again {
		return r, err
	}
	next, err := planned(c.State)
	if err != nil {
		return r, err
	}
	t.plans.set(c.ID, next)
	if len(c.Add) > 0 {
		t.kick(c.ID)
	}
	return r, nil
}

// planned is the soonest time in the agenda of a state, zero for none. What stands before
// it is not read: within words of a person its name would have other quotes.
func planned(state []byte) (next time.Time, err error) {
	_, rest, found := bytes.Cut(state, []byte(`"agenda":`))
	if !found {
		return next, nil
	}
	var agenda []bot.Agendum
	err = json.UnmarshalDecode(jsontext.NewDecoder(bytes.NewBuffer(rest)), &agenda)
	for _, x := range agenda {
		if at := time.Unix(x.At, 0); next.IsZero() || at.Before(next) {
			next = at
		}
	}
	return next, err
}

// kick says that a conversation has work now: as in life it is claimed without asking
// what is due.
func (t tap) kick(conv string) {
	if !slices.Contains(t.kicked, conv) {
		t.kicked = append(t.kicked, conv)
	}
}

// Due gives those that were kicked, and when none is left asks the store, if the time has
// come for anything that is planned or tried again: to ask costs much. They come in an
// order of our own: their ids are made by a key, which is another one each time.
func (t tap) Due(ctx context.Context, now time.Time, limit [bot.Lanes]int) (due [bot.Lanes][]string, err error) {
	switch at := t.plans.next(); {
	case len(t.kicked) > 0:
		due[bot.LaneReply], t.kicked = t.kicked, nil
		t.asked = false
	case t.again || !at.IsZero() && !at.After(now):
		due, err = t.Store.Due(ctx, now, limit)
		t.asked, t.again = true, false
	default:
		t.asked = true
	}
	for lane := range due {
		slices.SortStableFunc(due[lane], func(a, b string) int { return t.place(a) - t.place(b) })
	}
	return due, err
}

// Claim sees what is about to leave.
func (t tap) Claim(ctx context.Context, now time.Time, lease time.Duration, ids ...string) ([]bot.Claimed, error) {
	claimed, err := t.Store.Claim(ctx, now, lease, ids...)
	for _, c := range claimed {
		for _, l := range c.Effects {
			e, err := bot.OpenEffect(l.Body)
			switch {
			case err != nil:
			case e.Tell != nil:
				t.watch.tells(c.ID, e, now)
			case e.IsText():
				t.leaving[c.ID+"."+strconv.FormatInt(l.Seq, 10)] = e
			}
		}
	}
	return claimed, err
}

// Settle learns what is tried again.
func (t tap) Settle(ctx context.Context, now time.Time, done ...bot.Settled) ([]string, error) {
	for _, s := range done {
		if s.Status <= bot.StatusInFlight && !s.Retry.IsZero() {
			t.acts.add(s.Retry, func() error { t.again = true; return nil }) // the clock stops there
		}
	}
	again, err := t.Store.Settle(ctx, now, done...)
	for _, id := range again {
		t.kick(id)
	}
	return again, err
}

// SendText takes a text in the carrier's place and lets whoever gets it read it.
func (t *team) SendText(_ context.Context, text bot.Text) (string, error) {
	if text.Report == "" { // straight to a lead, beside all else: the line is sick
		t.alarms.Add(1)
		return "SMlead", nil
	}
	t.texts++
	sid := "SM" + strconv.Itoa(t.texts)
	_, query, _ := strings.Cut(text.Report, "?e=")
	id, err := url.QueryUnescape(query)
	if err != nil {
		return "", err
	}
	e := t.leaving[id]
	delete(t.leaving, id)
	now := t.clock.Now()
	if s := t.phones[text.To]; s != nil {
		t.watch.sends(s, now, e)
		if !t.loses(s.chance, id, sid) {
			s.reads(e)
		}
		return sid, nil
	}
	t.watch.toCoach(now, e)
	if c := t.desks[text.To]; c != nil && !t.loses(c.chance, id, sid) {
		c.reads(e)
	}
	return sid, nil
}

// Inbound: what phones sent was heard at once, there is nothing to find.
func (*team) Inbound(context.Context, time.Time, func(bot.Heard) error) error { return nil }

// Outbound: the fate of no text is ever unknown here.
func (*team) Outbound(context.Context, bot.Text, time.Time) ([]bot.Found, error) { return nil, nil }
