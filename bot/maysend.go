package bot

import (
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
)

// MaySend is who may write to the person, decided in one place: by the contact,
// by where the handoff stands and by what the text is for.
//
// No means no: after an opt-out or a wrong number only the confirmation leaves.
// One voice: while a coach holds the thread the program says nothing but that a
// coach has it, that the coach is done, and the named life-now texts. While a
// human is wanted nothing routine goes out. Routine needs a yes.
func MaySend(c Contact, h handoff.State, r Role) bool {
	if c == OptedOut || c == WrongNumber {
		return r == RoleLegal
	}
	switch r {
	case RoleLegal:
		return true
	case RoleFirst, RoleReply, RoleShut:
		return !h.Held()
	case RoleStatus:
		return h == handoff.Requested || h == handoff.Paged
	case RoleJoins, RoleRelay, RoleLifeNow:
		return h.Held()
	case RoleRelease:
		return !h.Held()
	case RoleRoutine, RoleAsked:
		return c == Active && !h.Open()
	}
	return false
}

// The hours outside which a talk is begun by nobody's setting.
const (
	hardFrom = clock.Wall(8 * 60)
	hardTo   = clock.Wall(21 * 60)
)

// MayStart is whether a text of this role may leave at this hour of the person's day.
// What the program starts keeps the programme's hours; what the person asked for keeps
// the hard stop, unless they said yes to this very hour. All else answers somebody, or
// a human wrote it: it leaves at any hour.
func MayStart(r Role, at clock.Wall, q Quiet, yes bool) bool {
	switch r {
	case RoleRoutine:
		return at >= max(q.From, hardFrom) && at < hardTo
	case RoleAsked:
		return yes || at >= hardFrom && at < hardTo
	}
	return true
}
