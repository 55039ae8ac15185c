package bot

import (
	"slices"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/dates"
)

// A talk with the coach is a date of two. Either sets it, the other hears of it and may
// say that it can't be; both are reminded, and afterwards the coach says whether it was.

// flowTalk asks the person whether a talk that their coach has set is right.
const flowTalk = "talk"

// flowTalkNo tells the person that their coach can't, and asks for another time.
const flowTalkNo = "talk-no"

// What a thread tells a coach of a talk: the text that says it.
const (
	talkAsked = "c-book"      // the person has set it: can you?
	talkOff   = "c-book-off"  // the person has taken it off
	talkNear  = "c-talk-soon" // it is in two hours
	talkWas   = "c-talked"    // did you two talk?
)

// What a coach tells of it.
const (
	talkCan    = "can"
	talkCannot = "cannot"
	talkHad    = "had"
	talkNot    = "not"
)

// tellTalk tells the coach of a talk.
func (t *threadTurn) tellTalk(d Date, what string) {
	if d.Kind == dates.Talk && d.Coach != "" && !d.Off {
		t.tell(DeskID(d.Coach), Tell{Kind: TellTalkDate, Thread: t.id, Name: t.Name, Reason: what, Count: d.ID, Date: d.brief()})
	}
}

// withCoach gives a talk to the person's own coach, who is asked whether they can.
func (t *threadTurn) withCoach(d *Date) {
	if d.Kind != dates.Talk {
		return
	}
	if d.Coach == "" {
		if d.Coach = t.talker(); d.Coach == "" {
			t.signal(SignalDate)
			return
		}
	}
	d.Unsaid, d.Off, d.Agreed = false, false, false
	t.tellTalk(*d, talkAsked)
}

// talker is who is asked for a talk: the own coach, else the last one if they are among
// those who may, else the nearest of them; "" when there is nobody.
func (t *threadTurn) talker() string {
	all := t.talkers()
	if t.Last != nil && len(t.Own) == 0 && slices.Contains(all, t.Last.ID) {
		return t.Last.ID
	}
	slices.SortStableFunc(all, func(a, b string) int {
		one, _ := t.w.Roster.ByID(a)
		other, _ := t.w.Roster.ByID(b)
		return t.far(one) - t.far(other)
	})
	if len(all) == 0 {
		return ""
	}
	return all[0]
}

// book keeps a talk that a coach has set. The person is asked about it when the program
// may speak again; one with the same coach moves.
func (t *threadTurn) book(m *Tell) {
	i := slices.IndexFunc(t.Dates, func(d Date) bool {
		return d.Kind == dates.Talk && d.Coach == m.Coach && d.At > t.now.Unix()
	})
	switch {
	case i >= 0:
		d := &t.Dates[i]
		d.At, d.Told, d.Wait, d.Unsaid, d.Off, d.Agreed = m.By, t.now.Unix(), 0, true, false, true
		t.sortDates()
		t.note("date moved: talk")
	case !t.addDate(Date{Kind: dates.Talk, At: m.By, Coach: m.Coach, Unsaid: true, Agreed: true}):
		t.signal(SignalDate)
	}
}

// sayBooked asks the person about a talk that their coach has set: when a coach lets go
// that is part of the same talk, later nothing but what was asked for, when no question is
// left that they may answer.
func (t *threadTurn) sayBooked() {
	role := RoleReply
	if t.ev.Told == nil {
		role = RoleAsked
	}
	i := slices.IndexFunc(t.Dates, func(d Date) bool { return d.Unsaid && d.At > t.now.Unix() })
	if i < 0 || t.asking() || t.open() || !t.may(role) {
		return
	}
	t.endFlow()
	t.Dates[i].Unsaid = false
	t.Dating = &Dating{Of: t.Dates[i].ID, Kind: dates.Talk}
	t.startFlow(flowTalk, role)
}

// toldOfTalk takes what a coach says of a talk.
func (t *threadTurn) toldOfTalk(m *Tell) {
	d := t.date(m.Count)
	switch {
	case m.Reason == talkNot:
		t.signal(SignalMissed)
	case m.Reason == talkHad:
		t.settled()
		t.note("talked " + m.Coach)
	case d == nil || d.At != m.By:
	case m.Reason == talkCan:
		d.Agreed = true
	case m.Reason == talkCannot:
		d.Off = true
		t.note("date taken off by " + m.Coach)
		if !t.night() {
			t.remindOf(*d, reminder{at: t.now, flow: flowTalkNo, until: time.Unix(d.At, 0)})
		}
	}
}

// ofTalk takes in what a thread says of a talk.
func (t *deskTurn) ofTalk(m *Tell) {
	page := t.w.Numbers.Page()
	q := Question{Thread: m.Thread, Handoff: m.Count, Name: m.Name, From: m.Date.At, To: m.Date.At}
	v := text.Vars{"N": m.Name}
	t.dated(m.Date, v)
	t.keepTalk(m.Thread, m.Count, m.Date.At, m.Reason != talkOff)
	switch m.Reason {
	case talkAsked:
		q.Kind = AskBook
		t.question(q)
	case talkWas:
		q.Kind, q.To = AskTalked, m.Date.At+int64(aDay.Seconds())
		t.question(q)
	default:
		t.Questions = slices.DeleteFunc(t.Questions, func(o Question) bool {
			return o.Kind == AskBook && o.Thread == m.Thread && o.Handoff == m.Count && m.Reason == talkOff
		})
		t.write(page, m.Reason, v)
	}
}

// keepTalk keeps when a talk is for the coach's calendar, or forgets it. One that the coach
// has set has no number yet; a thread has one of these.
func (t *deskTurn) keepTalk(thread string, id int, at int64, is bool) {
	t.Going = slices.DeleteFunc(t.Going, func(g Going) bool {
		return g.Date.At <= t.now.Unix() || g.Date.Kind == dates.Talk && g.Thread == thread && (id == 0 || g.Date.ID == id || g.Date.ID == 0)
	})
	if is && at > t.now.Unix() {
		t.Going = append(t.Going, Going{Thread: thread, Date: &DateBrief{ID: id, Kind: dates.Talk, At: at}})
	}
}

// bookVars are the values of a question about a talk.
func (t *deskTurn) bookVars(q Question) text.Vars {
	v := text.Vars{"N": q.Name}
	t.dated(&DateBrief{Kind: dates.Talk, At: q.From}, v)
	return v
}

// answersTalk takes OK or PASS to a question about a talk to its thread.
func (t *deskTurn) answersTalk(q Question, word string) {
	said := map[QuestionKind]map[string]string{AskBook: {sayOK: talkCan, sayPass: talkCannot}, AskTalked: {sayOK: talkHad, sayPass: talkNot}}[q.Kind][word]
	if said == talkCannot {
		t.keepTalk(q.Thread, q.Handoff, q.From, false)
	}
	t.tell(q.Thread, Tell{Kind: TellTalked, Thread: q.Thread, Coach: t.coach.ID, Count: q.Handoff, By: q.From, Reason: said})
	t.write(t.w.Numbers.Page(), map[string]string{talkCan: "c-book-ok", talkCannot: "c-book-no", talkHad: "c-talked-yes", talkNot: "c-talked-no"}[said], t.bookVars(q))
}

// books reads a note that sets a talk with the person whose thread is held: "#talk thu 5pm".
// It reports whether the note is one.
func (t *deskTurn) books(at *Holding, words string) bool {
	zone := t.zone()
	r := dates.Read(words, t.coach.Lang(), t.now.In(zone))
	if r.Kind != dates.Talk || r.Act != dates.Set || r.Rest || r.Why == dates.None {
		return false
	}
	if r.Why != dates.Clear {
		t.write(at.Number, "c-book-again", nil)
		return true
	}
	if r.Place != "" { // they would wait by the phone, and the coach there
		t.write(at.Number, "c-book-place", nil)
		return true
	}
	moment := r.At(zone)
	v := text.Vars{"N": at.Name, "D": dayOf(moment, t.coach.Lang()), "MT": clock.WallOf(moment, zone).Say()}
	t.keepTalk(at.Thread, 0, moment.Unix(), true)
	t.tell(at.Thread, Tell{Kind: TellBook, Thread: at.Thread, Handoff: at.Handoff, Coach: t.coach.ID, Name: t.coach.Name, By: moment.Unix()})
	t.write(at.Number, "c-booked", v)
	return true
}

// talkedAfter is how long after a talk its coach is asked whether it was.
const talkedAfter = time.Hour
