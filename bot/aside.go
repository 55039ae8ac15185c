package bot

import (
	"cmp"
	"slices"
	"time"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/internal/clock"
)

// Aside is a flow that waits for a time. Meanwhile nothing of it is open.
type Aside struct {
	At    int64       `json:"at"`
	Asked bool        `json:"asked,omitzero"` // the person asked to be written to then, and
	Hour  bool        `json:"hour,omitzero"`  // at that very hour
	Place flows.State `json:"place"`

	Later Later `json:",embed"`
}

// setAside lets a flow wait. One that is begun anew while it waits takes its own place.
func (t *threadTurn) setAside(st flows.State, out flows.Out) {
	t.Aside = slices.DeleteFunc(t.Aside, func(a Aside) bool { return a.Place.Flow == st.Flow && a.Place.Resource == st.Resource })
	t.ahead(*out.Wait, Aside{Asked: out.Wanted, Place: st})
}

// later has a flow begin at a time that the person asked for, once at each time.
func (t *threadTurn) later(l flows.Later) { t.ahead(l.At, Aside{Asked: true, Place: l.Place}) }

func (t *threadTurn) ahead(m flows.Moment, a Aside) {
	at := m.From(t.now, t.zone(t.w.Program), t.eveningAt())
	a.At, a.Hour = at.Unix(), a.Asked && m.Hour()
	if !slices.ContainsFunc(t.Aside, func(o Aside) bool {
		return o.At == a.At && o.Place.Flow == a.Place.Flow && o.Place.Resource == a.Place.Resource
	}) {
		t.Aside = append(t.Aside, a)
	}
	t.planAside(zero)
}

// planAside plans the soonest of the flows that wait, not before a moment. What was
// asked for waits behind nothing that is only routine.
func (t *threadTurn) planAside(before time.Time) {
	slices.SortStableFunc(t.Aside, func(a, b Aside) int { return cmp.Compare(a.At, b.At) })
	for _, what := range []string{planAside, planAsked} {
		at := zero
		if i := slices.IndexFunc(t.Aside, func(a Aside) bool { return a.Asked == (what == planAsked) }); i >= 0 {
			at = time.Unix(max(t.Aside[i].At, before.Unix()), 0)
		}
		t.agenda.set(what, at)
	}
}

// asideAgain is how soon a flow that could not go on is looked at again.
const asideAgain = 10 * time.Minute

// takeUp lets flows go on whose time has come, one after the other: while a question is
// open the next waits, and what is too late by then is left out.
func (t *threadTurn) takeUp() {
	n := 0
	for n < len(t.Aside) && t.Aside[n].At <= t.now.Unix() {
		n++
	}
	due, again := slices.Clone(t.Aside[:n]), zero
	t.Aside = slices.Delete(t.Aside, 0, n)
	for _, a := range due {
		role := a.role(t.now)
		t.hour = a.Hour
		switch {
		case t.now.Unix()-a.At > int64(a.stale().Seconds()):
			t.note("flow skipped, too late: " + a.Place.Flow)
		case t.Flow.In() && t.now.Sub(time.Unix(t.Flow.Asked, 0)) < longWait:
			t.Aside, again = append(t.Aside, a), t.now.Add(asideAgain)
		case role == RoleRoutine && (t.night() || t.enough(1)):
			a.At = clock.NextAt(t.now, t.w.Program.Quiet.From, t.zone(t.w.Program)).Unix()
			t.Aside = append(t.Aside, a)
		case t.open() && !t.quiet(), !t.may(role):
			t.note("flow skipped, not now: " + a.Place.Flow)
		default:
			st, out, err := t.step(func(s *flows.Set) (flows.State, flows.Out, error) { return s.Go(a.Place, t.input("")) })
			t.follow(st, out, err, role)
		}
	}
	t.hour = false
	t.planAside(again)
}

// thatHour is how late a text may leave that was asked for at an hour: it says that it is
// that hour, and may be one outside ours.
const thatHour = 30 * time.Minute

// stale is how late the flow may go on.
func (a Aside) stale() time.Duration {
	if a.Hour {
		return thatHour
	}
	return stale
}

// role is what the texts are for: within the hour it is the same talk.
func (a Aside) role(now time.Time) Role {
	switch {
	case now.Sub(time.Unix(a.Place.Asked, 0)) <= soon:
		return RoleReply
	case a.Asked:
		return RoleAsked
	}
	return RoleRoutine
}
