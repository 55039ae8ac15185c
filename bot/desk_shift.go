package bot

import (
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
)

// zone is the coach's own: who travels reads their shifts by the clock they look at.
func (t *deskTurn) zone() *time.Location {
	if t.coach.Zone != "" {
		if zone, err := clock.Zone(t.coach.Zone); err == nil {
			return zone
		}
	}
	return t.w.Program.Zone
}

// saying says a time of work: the day it begins, and its hours.
func (t *deskTurn) saying(s handoff.Stretch) text.Vars {
	zone := t.zone()
	return text.Vars{"D": dayWord(s.Start.In(zone), t.coach.Lang()), "S": hours(clock.WallOf(s.Start, zone), clock.WallOf(s.End, zone))}
}

// toldOfRota takes in what the rota tells.
func (t *deskTurn) toldOfRota(m *Tell) {
	at := handoff.Stretch{Start: time.Unix(m.Start, 0), End: time.Unix(m.End, 0)}
	switch m.Kind {
	case TellShift:
		t.question(Question{Kind: AskShift, From: m.Start, To: m.End})
	case TellCover:
		t.question(Question{Kind: AskCover, From: m.Start, To: m.End})
	case TellCovered:
		t.write(t.w.Numbers.Page(), m.Reason, t.saying(at))
	case TellRota:
		v := t.saying(at)
		v["n"] = count(m.Count)
		t.write(t.w.Numbers.Page(), m.Reason, v)
	}
}

// stopped is STOP from a coach's phone: no page gets there any more, which is worth
// the lead's attention now and not when the next page fails.
func (t *deskTurn) stopped() {
	t.note("the coach has opted out of pages")
	t.out.Sick = SickStopped
	t.mark(MarkStopped, handoff.Stretch{})
}

// changedHands says whether somebody else writes from the number of a coach: they say so,
// and nothing here can be words about a person's phone.
func (t *deskTurn) changedHands(at *Holding, h *Heard) bool {
	return t.ev.Verdict.Asks == rule.AsksWrong && t.ev.Verdict.Level == rule.LevelNone && len(h.Body) <= longest &&
		at == nil && len(t.Held) == 0 && t.Asking == nil && t.parting(h.To) == nil
}

// notTheirs ends pages to such a phone as STOP does, and takes back those under way:
// nobody there is to be told how to take one.
func (t *deskTurn) notTheirs(h *Heard) {
	t.write(h.To, textWrong, nil)
	for _, p := range t.open() {
		t.close(p, "")
		t.tell(p.Thread, Tell{Kind: TellFailed, Handoff: p.Handoff, Thread: p.Thread, Coach: t.coach.ID})
	}
	t.Questions = nil
	t.stopped()
}

// provedFor is how long a coach's word counts before the next one is kept as proof:
// once a day is enough.
const provedFor = 24 * 60 * 60

// prove keeps that the coach writes from the phone, and so is there: whoever has taken a
// page need not be asked again whether their shift has begun.
func (t *deskTurn) prove() {
	for i := range t.Questions {
		if q := &t.Questions[i]; q.Kind == AskShift && q.Put > 0 {
			q.Times = enough
		}
	}
	if t.coach.Verified && t.now.Unix()-t.coach.Proved >= provedFor {
		t.mark(MarkProved, handoff.Stretch{})
	}
}

// proveAgain asks a phone to prove itself, for the first time or once more.
func (t *deskTurn) proveAgain() {
	if t.coach.Verified {
		t.question(Question{Kind: AskProof, To: t.now.Add(proofFor).Unix()})
		return
	}
	t.write(t.w.Numbers.Page(), "c-verify", text.Vars{"C": t.coach.Name})
}

// spared says whether a page passes this coach by: they hold as many threads as they
// can, or have just come from a crisis. A crisis spares nobody, and who stands behind
// the coaches is not spared either: somebody must be asked.
func (t *deskTurn) spared(level rule.Level) bool {
	if level == rule.LevelCrisis || len(t.coach.Roles) > 0 {
		return false
	}
	eased := time.Unix(t.Eased, 0)
	return t.coach.Load > 0 && len(t.Held) >= t.coach.Load || t.Eased > 0 && t.now.Before(eased.Add(t.w.Program.CoolDown))
}

// mark changes the roster by the coach's own act.
func (t *deskTurn) mark(kind MarkKind, at handoff.Stretch) {
	m := Mark{Kind: kind, Coach: t.coach.ID, At: t.now.Unix()}
	if !at.Start.IsZero() {
		m.From, m.To = at.Start.Unix(), at.End.Unix()
	}
	t.add(Pending{Stream: "world", Repeat: true}, Effect{Mark: &m})
}
