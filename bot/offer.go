package bot

import (
	"cmp"
	"slices"
	"time"

	"github.com/warmline/warmline/handoff"
)

// A held thread goes from one named coach to another when both want it: its holder
// names one, or a coach asks for it, and the other says OK. Until then the holder keeps
// it, and every clock runs on.

// Offer is a wish that a coach takes over a held thread.
type Offer struct {
	Coach string `json:"coach"`          // who would have it
	Wants bool   `json:"wants,omitzero"` // asked for by that coach: the holder must say OK; false: the holder named them
	Until int64  `json:"until"`          // no answer is waited for after that

	Later Later `json:",embed"`
}

// offerFor is how long the other side has to say OK where texts of the person have no clock.
const offerFor = 10 * time.Minute

// name is the holder who names a coach in their place.
func (t *threadTurn) name(m *Tell) {
	ho := t.Handoff
	c, ok := t.w.Roster.ByID(m.To)
	switch {
	case ho.Coach != m.Coach:
		t.tell(m.From, Tell{Kind: TellRefused, Handoff: t.Count, Thread: t.id, Reason: reasonNotYours, Name: ho.Name})
	case t.offered(m.To, true) != nil:
		t.give(m)
	case !ok || !t.mayTake(c) || !t.awake(c):
		t.tellHolder(t.word("c-name-off", c.Name))
	default:
		t.note("named " + c.ID)
		t.offer(Offer{Coach: c.ID})
		t.tellHolder(t.word("c-name", c.Name))
		ho.Pages++
		t.note("page " + c.ID)
		t.tell(DeskID(c.ID), Tell{Kind: TellPage, Handoff: t.Count, Thread: t.id, Level: ho.Level, Lang: t.lang(), Since: t.since(), Must: true, Name: ho.Name})
	}
}

// wants is a coach who asks for a thread that another has.
func (t *threadTurn) wants(m *Tell) {
	ho := t.Handoff
	c, ok := t.w.Roster.ByID(m.Coach)
	switch {
	case !t.held(), slices.Contains(ho.Asked, m.Coach), t.offered(m.Coach, false) != nil:
		t.claim(m)
	case !ok || !t.mayTake(c):
		t.tell(m.From, t.word("c-keeps", ho.Name))
	default:
		t.note("asked for by " + c.ID)
		until := t.offer(Offer{Coach: c.ID, Wants: true})
		t.tell(m.From, t.word("c-asking", ho.Name))
		t.tellHolder(Tell{Kind: TellWanted, Name: c.Name, To: c.ID, End: until})
	}
}

// give is the holder's OK to a coach who asked: by it the holder names them, and they
// have said OK already.
func (t *threadTurn) give(m *Tell) {
	o := t.offered(m.To, true)
	c, ok := t.w.Roster.ByID(m.To)
	if o == nil || !ok || t.Handoff.Coach != m.Coach {
		t.tell(m.From, t.word("c-kept", "")) // nobody waits for it any more
		return
	}
	o.Wants = false
	t.claim(&Tell{Kind: TellClaim, From: DeskID(c.ID), Coach: c.ID, Name: c.Name})
}

// keeps is the holder's PASS to a coach who asked.
func (t *threadTurn) keeps(m *Tell) {
	if t.offered(m.To, true) != nil && t.Handoff.Coach == m.Coach {
		t.refuse(m.To, true)
	}
}

// mayTake says whether a coach could have this thread: a trainee is not left alone with
// a crisis, nor a peer with a coach in need.
func (t *threadTurn) mayTake(c handoff.Coach) bool {
	_, among := t.peers().ByID(c.ID)
	return among && c.Reachable() && c.ID != t.Handoff.Coach && !t.learns(c.ID)
}

// awake says whether some step of a ladder would ask this coach now: nobody else is
// woken by being named.
func (t *threadTurn) awake(c handoff.Coach) bool {
	everyone := handoff.Plan{Steps: []handoff.Step{{Who: handoff.Roles}}}.Who(0, t.w.Roster, t.w.Week(), handoff.Call{Now: t.now})
	return slices.ContainsFunc(everyone, func(o handoff.Coach) bool { return o.ID == c.ID })
}

// offered is the open offer to a coach, or by one.
func (t *threadTurn) offered(coach string, wants bool) *Offer {
	for i := range t.Handoff.Offers {
		if o := &t.Handoff.Offers[i]; o.Coach == coach && o.Wants == wants {
			return o
		}
	}
	return nil
}

// offer opens an offer, or the same one anew, and says how long it stands: as long as a
// text of the person may be unanswered.
func (t *threadTurn) offer(o Offer) (until int64) {
	ho := t.Handoff
	o.Until = t.now.Add(cmp.Or(t.plan().WaitLadder, offerFor)).Unix()
	ho.Offers = slices.DeleteFunc(ho.Offers, func(x Offer) bool { return x.Coach == o.Coach && x.Wants == o.Wants })
	ho.Offers = append(ho.Offers, o)
	t.planOffers()
	return o.Until
}

func (t *threadTurn) planOffers() {
	next := zero
	for _, o := range t.Handoff.Offers {
		if at := time.Unix(o.Until, 0); next.IsZero() || at.Before(next) {
			next = at
		}
	}
	t.agenda.set(planOffer, next)
}

// offersDue ends the offers that nobody has answered in time.
func (t *threadTurn) offersDue() {
	if !t.open() {
		return
	}
	for _, o := range slices.Clone(t.Handoff.Offers) {
		if o.Until <= t.now.Unix() {
			if !o.Wants && !slices.Contains(t.Handoff.Asked, o.Coach) {
				t.tell(DeskID(o.Coach), Tell{Kind: TellClosed, Handoff: t.Count, Thread: t.id, Name: t.Handoff.Name})
			}
			t.refuse(o.Coach, o.Wants)
		}
	}
}

// refuse ends one offer: the thread stays, and who wished it otherwise is told.
func (t *threadTurn) refuse(coach string, wants bool) {
	ho := t.Handoff
	if t.offered(coach, wants) == nil {
		return
	}
	ho.Offers = slices.DeleteFunc(ho.Offers, func(o Offer) bool { return o.Coach == coach && o.Wants == wants })
	t.planOffers()
	if wants {
		t.tell(DeskID(coach), t.word("c-keeps", ho.Name))
		return
	}
	c, _ := t.w.Roster.ByID(coach)
	t.tellHolder(t.word("c-name-no", c.Name))
}

// endOffers ends them all: the thread is the winner's, or nobody's any more.
func (t *threadTurn) endOffers(winner, name string) {
	for _, o := range t.Handoff.Offers {
		switch {
		case o.Coach == winner:
		case !o.Wants:
			t.tell(DeskID(o.Coach), Tell{Kind: TellClosed, Handoff: t.Count, Thread: t.id, Name: name})
		case winner == "":
			t.tell(DeskID(o.Coach), t.word("c-nothing", ""))
		default:
			t.tell(DeskID(o.Coach), t.word("c-lost", name))
		}
	}
	t.Handoff.Offers = nil
	t.agenda.set(planOffer, zero)
}

// word is what a coach hears of an offer.
func (t *threadTurn) word(id, name string) Tell {
	return Tell{Kind: TellOffer, Handoff: t.Count, Thread: t.id, Reason: id, Name: name}
}
