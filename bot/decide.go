package bot

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
)

// threadTurn is one event of a thread.
type threadTurn struct {
	turn
	*Thread
	agenda    agenda
	verdict   rule.Verdict
	read      *reading          // what their text says of a date
	about     string            // the kind of resource that the texts of this turn speak of
	hour      bool              // what begins now was asked for at this very hour
	promise   bool              // what begins now was promised: it counts in no cap
	ofDate    bool              // the texts of this turn speak of a date
	ofCompany bool              // and of company to it
	also      string            // a text that is said after those of a step
	with      *Date             // the date that is reminded of, when somebody goes along
	then      string            // a flow that begins after the texts of a step
	instead   map[string]string // texts said in the place of others
	useUntil  time.Time         // what is said is of no use later
	sooner    bool              // a signal came up that goes before words left for a coach
	unlocked  bool              // they have said their word: what is kept may be said in this turn
}

// fewLines is how many lines of the transcript most events write.
const fewLines = 3

// DecideThread says what follows from an event for a recoveree's thread, which it
// changes. It is pure: the same thread, event, time and world give the same decision.
func DecideThread(id string, th *Thread, ev Event, now time.Time, w *World) Decision {
	t := &threadTurn{turn: turn{id: id, now: now, w: w, ev: ev, seq: &th.Seq, lane: LaneRoutine, out: Decision{Lines: make([]Line, 0, fewLines)}}, Thread: th, agenda: th.Agenda}
	t.setLane()
	was := th.stand()
	switch {
	case ev.Heard != nil:
		t.heard(ev.Heard)
	case ev.Told != nil:
		t.told(ev.Told)
	case ev.Outcomes != nil:
		t.outcomes(ev.Outcomes)
	case ev.Note != "":
		t.note(ev.Note)
	default:
		t.due()
	}
	t.forgetSearch()
	t.tellCompanies()
	t.signals()
	t.planPromises()
	t.planDates()
	t.planRhythm()
	th.Agenda = t.agenda
	t.out.State, t.out.Next = th, t.agenda.next()
	t.out.Moves = append(t.out.Moves, th.movesSince(was, now, w.Program.Plans)...)
	return t.out
}

// setLane: every word of a thread in danger goes before all else.
func (t *threadTurn) setLane() {
	switch {
	case t.open() && t.Handoff.Level >= rule.LevelUrgent:
		t.lane = LaneCrisis
	case t.ev.Heard != nil, t.ev.Told != nil:
		t.lane = LaneReply
	}
}

// due does everything whose time has come.
func (t *threadTurn) due() {
	for {
		x, ok := t.agenda.due(t.now, threadPlans)
		if !ok {
			return
		}
		switch x.What {
		case planRhythm, planEvening:
			t.rhythm()
		case planFlow:
			t.flowSilent()
		case planAside, planAsked:
			t.takeUp()
		case planResume:
			t.resumeByDay()
		case planLadder:
			t.climb()
		case planAgain:
			t.again()
		case planShift:
			t.shiftBegins()
		case planStatus:
			t.status()
		case planSecond:
			t.second()
		case planClock:
			t.clock()
		case planIdle:
			t.idle()
		case planOffer:
			t.offersDue()
		case planMorning:
			defer t.goodMorning() // what else is due may be danger, and has one first text
		case planPromise:
			t.promises()
		case planDates:
			t.companies()
			t.remindAll()
		}
	}
}

// outcomes takes in what became of texts to the person.
func (t *threadTurn) outcomes(all []Outcome) {
	for _, o := range all {
		t.out.Heard = append(t.out.Heard, o.Seq)
		t.note("text not delivered: " + strconv.Itoa(o.Code))
		t.unkept(o.Seq)
		switch {
		case o.Fault == FaultOptedOut:
			t.leave(byCarrier, byCarrier)
		case o.Fault == FaultDead && t.Contact == Active:
			t.Contact = t.Contact.fire(contactDead)
		}
		if t.held() && slices.Contains(t.Sent, Sent{o.Seq, RoleRelay}) {
			t.relayFailed(o)
		}
	}
}

// relayFailed tells the coach that their words did not arrive. When they were the
// first, the person has heard nobody yet.
func (t *threadTurn) relayFailed(o Outcome) {
	if ho := t.Handoff; o.Seq == ho.FirstSeq {
		ho.Spoke, ho.Nudged = 0, false
		t.planClock(t.now.Unix(), t.plan().FirstNudge, t.plan().FirstLadder)
	}
	reason := reasonUndelivered
	if o.Status == StatusDropped {
		reason = reasonUnsure
	}
	t.tellHolder(Tell{Kind: TellRefused, Reason: reason})
}

// neutral are the texts that stand for others where the line gives nothing away.
var neutral = map[string]string{"help-law": "help-law-neutral", "help-human": "help-human-neutral"}

// discreet gives the neutral form of an answer to HELP.
func (t *threadTurn) discreet(id string) string {
	if other, ok := neutral[id]; ok && (t.w.Program.Discreet || t.abuse()) {
		return other
	}
	return id
}

// say sends texts of the program to the person, if this is a time when it may
// speak. It reports whether it did.
func (t *threadTurn) say(role Role, ids ...string) (said bool) {
	if !t.may(role) || role == RoleRoutine && t.enough(len(ids)) {
		t.note("not said: " + strings.Join(ids, " "))
		return false
	}
	ids = t.datesListed(t.listed(ids))
	v := t.vars()
	for _, id := range ids {
		if role == RoleFirst && t.unsafe() && !GivesNothingAway(id) {
			t.note("not said: " + id)
			continue
		}
		id, v := t.promised(t.discreet(id), v)
		said = true
		t.send(role, id, t.w.Texts.Say(id, text.Lang(t.lang()), v))
	}
	return said
}

// called says whether this event is words spoken in a call.
func (t *threadTurn) called() bool { return t.ev.Heard != nil && t.ev.Heard.called() }

// may asks MaySend, and keeps silent on a phone that somebody else may read, or
// whose person has called: who speaks has not asked for texts.
func (t *threadTurn) may(role Role) bool {
	if IsDrill(t.id) || t.called() || t.Handoff != nil && t.Handoff.Called {
		return false
	}
	if t.flooded(t.now) && (role == RoleReply || role == RoleShut) && (!t.open() || t.quiet()) {
		return false
	}
	if t.blocked() && role != RoleLegal || t.shut() && !slices.Contains(carried, role) {
		return false
	}
	state := t.state()
	if t.quiet() && role != RoleFirst {
		state = handoff.None
	}
	at := clock.WallOf(t.now, t.zone(t.w.Program))
	starts := role == RoleRoutine || role == RoleAsked
	if !MaySend(t.Contact, state, role) || !MayStart(role, at, t.w.Program.Quiet, t.hour) || starts && (t.Silent || t.wishOpen()) {
		return false
	}
	if t.Lent && (starts || role == RoleRelease) {
		return false
	}
	return !t.unsafe() || MayShare(role)
}

func (t *threadTurn) send(role Role, id, body string) int64 {
	e := Effect{Role: role, To: t.Phone, From: t.Line, ID: id, Body: body}
	e.Anyone = role == RoleReply && t.open() && !t.quiet()
	if role == RoleAsked {
		e.Until = t.now.Add(stale).Unix()
		if !t.useUntil.IsZero() {
			e.Until = min(e.Until, t.useUntil.Unix())
		}
	}
	if role == RoleRoutine {
		if !t.promise {
			t.starting()
		}
		e.Until = min(t.now.Add(stale).Unix(), clock.At(t.now, t.w.Program.Evening.Close, t.zone(t.w.Program)).Unix())
	}
	repeat := t.lane == LaneCrisis && (role == RoleFirst || role == RoleLifeNow)
	seq := t.add(Pending{Stream: "p", Repeat: repeat, Report: true}, e)
	t.Sent = lastOf(t.Sent, sentKept, Sent{seq, role})
	if role != RoleRelay {
		t.out.Lines = append(t.out.Lines, Line{At: t.now.Unix(), Who: whoProgram, ID: id, Text: body, Seq: seq})
	}
	return seq
}

// sentKept is how many texts may wait in the outbox and still be taken back.
const sentKept = 8

// hush takes back what the program was about to say by itself; first texts and a
// coach's words go out.
func (t *threadTurn) hush() { t.takeBack(RoleStatus, RoleReply, RoleRoutine, RoleAsked, RoleRelease) }

// takeBack cancels the texts of these roles that are not on their way yet.
func (t *threadTurn) takeBack(roles ...Role) {
	t.Sent = slices.DeleteFunc(t.Sent, func(s Sent) bool {
		back := slices.Contains(roles, s.Role)
		if back {
			t.out.Cancel = append(t.out.Cancel, s.Seq)
		}
		return back
	})
}

// vars are the values of the texts.
func (t *threadTurn) vars() text.Vars {
	v := text.Vars{"P": t.w.Program.Name, "N": t.Name, "U": t.w.Program.Terms, "MT": t.saidHour().Say(), "K": t.w.Program.Desk}
	if !t.abuse() {
		v["F"] = focus(t.Kept["focus"], t.lang())
	}
	if t.Cadence > 0 {
		v["n"] = strconv.Itoa(t.Cadence)
	}
	if t.Handoff != nil {
		v["C"] = t.Handoff.Name
	} else if t.Last != nil && t.Flow.Flow == flowFollow {
		v["C"] = t.Last.Coach
	}
	switch zone := t.zone(t.w.Program); {
	case t.Flow.Flow == flowAhead && t.Ahead != nil:
		v["D"] = dayOf(time.Unix(t.Ahead.From, 0).In(zone), t.lang())
	case t.Paused > 0:
		v["D"] = dayWord(time.Unix(t.Paused, 0).In(zone), t.lang())
	case t.Joined > 0:
		v["D"] = dayWord(time.Unix(t.Joined, 0).In(zone), t.lang())
	}
	if t.ofDate {
		t.dateVars(v)
	}
	t.meetingVars(v)
	t.quoted(v)
	t.places(v)
	return v
}

// dayWord names a day shortly: "Dec 4", "4 dic".
func dayWord(d time.Time, lang string) string {
	if lang != "es" {
		return d.Format("Jan 2")
	}
	months := [...]string{"ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"}
	return strconv.Itoa(d.Day()) + " " + months[d.Month()-1]
}
