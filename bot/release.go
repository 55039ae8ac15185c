package bot

import (
	"strings"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// How a handoff ended, for the coach who held it.
const (
	overUntold = "untold" // the person heard nothing of it
	overIdle   = "idle"   // handed back by time
)

// tooLate answers a desk that speaks of a handoff that is over.
func (t *threadTurn) tooLate(m *Tell) {
	name := ""
	if t.Last != nil {
		name = t.Last.Coach
	}
	switch m.Kind {
	case TellWant:
		t.tell(m.From, Tell{Kind: TellOffer, Handoff: m.Handoff, Thread: t.id, Reason: "c-nothing"})
	case TellClaim:
		t.tell(m.From, Tell{Kind: TellLost, Handoff: m.Handoff, Thread: t.id, Name: name})
	case TellSay, TellName:
		t.tell(m.From, Tell{Kind: TellRefused, Handoff: m.Handoff, Thread: t.id, Reason: reasonNotYours, Name: name})
	case TellDone:
		t.tell(m.From, Tell{Kind: TellOver, Handoff: m.Handoff, Thread: t.id, Reason: overUntold})
	}
}

// again is why a coach has a thread whom nobody asked.
const again = "again"

// takenAgain is a coach who has more to say to somebody they let go: words of a human
// are worth a thread. Where one is open it is theirs as by an OK.
func (t *threadTurn) takenAgain(m *Tell) {
	reason, name := "", ""
	switch {
	case t.held() && t.Handoff.Coach != m.Coach:
		reason, name = reasonNotYours, t.Handoff.Name
	case !MaySend(t.Contact, handoff.Accepted, RoleRelay):
		reason = reasonOptedOut
	case t.blocked():
		reason = reasonBlocked
	}
	if reason != "" {
		t.tell(m.From, Tell{Kind: TellRefused, Handoff: t.Count, Thread: t.id, Reason: reason, Name: name, NoCall: t.abuse()})
		return
	}
	if !t.open() {
		wary := t.Silent || t.abuse()
		t.Count++
		t.Handoff = &Handoff{State: handoff.Paged, Level: rule.LevelHandoff, Kind: rule.Human, Opened: t.now.Unix(), World: t.w.Version}
		if wary {
			t.Handoff.Phone = SafeDoubt
		}
		t.note("handoff handoff human: the coach writes again")
	}
	if !t.held() {
		t.claim(m)
	}
	t.relayToPerson(m)
}

// release lets go of the thread by a human's word, with the note.
func (t *threadTurn) release(m *Tell) {
	ho := t.Handoff
	if ho.Coach != m.Coach {
		t.tell(m.From, Tell{Kind: TellLost, Handoff: t.Count, Thread: t.id, Name: ho.Name})
		return
	}
	if ho.Level == rule.LevelCrisis && strings.TrimSpace(m.Words) == "" { // it has become one since the coach said DONE
		t.tellHolder(Tell{Kind: TellRefused, Reason: reasonNoNote, Name: t.Name})
		return
	}
	t.line(whoNote, m.Coach, m.Words)
	over := Tell{Kind: TellOver, Handoff: t.Count, Thread: t.id, Name: t.Name}
	if !t.goOn(handoff.Release) {
		over.Reason = overUntold
	}
	over.By = t.yours(m.Coach)
	t.tell(m.From, over)
}

// goOn ends the handoff: the coach is named as done, the parked question comes
// back. It reports whether the person was told. To a phone that somebody else may
// read nothing is said until the person writes again.
func (t *threadTurn) goOn(e handoff.Event) (told bool) {
	ho := t.Handoff
	t.standDown(ho.Coach, ho.Name)
	t.endOffers("", ho.Name)
	silent, wary := t.unsafe(), t.abuse()
	t.Silent = t.Silent || wary // nothing begins by itself until they write again
	t.fire(e)
	t.Last = &Closed{Level: ho.Level, Coach: ho.Name, ID: ho.Coach, At: t.now.Unix()}
	t.note("handoff over")
	t.remembered()
	t.followUp(ho, wary)
	if !silent {
		id := "bye"
		if _, coach := t.w.Roster.ByPhone(t.Phone); coach && !t.Member {
			id = "bye-coach"
		} else if t.Contact != Active || t.Minor || wary {
			id = "bye-guest"
		}
		if !t.w.Opens(t.Phone) {
			id, t.Shut = notOpen, t.now.Unix() // no coach would come to COACH
		}
		told = t.say(RoleRelease, id)
	}
	t.Handoff = nil
	for _, what := range []string{planStatus, planClock, planIdle, planSecond} {
		t.agenda.set(what, zero)
	}
	if wary {
		t.endFlow()
		return told
	}
	t.unpark()
	t.sayBooked()
	return told
}
