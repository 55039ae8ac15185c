package bot

import "github.com/warmline/warmline/handoff"

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
	case RoleRoutine:
		return c == Active && !h.Open()
	}
	return false
}
