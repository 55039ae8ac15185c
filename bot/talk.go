package bot

import (
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
)

var zero time.Time

// consentTexts is the consent to recurring texts.
const consentTexts = "sms_recurring"

// talk is what the line does by itself with a text: commands, joining, the open
// question, and for words that nothing expects, a coach who reads them today.
func (t *threadTurn) talk(h *Heard) {
	_, coach := t.w.Roster.ByPhone(t.Phone)
	free, begins := !t.asked(), ""
	if free {
		begins = t.w.Flows.Begins(t.Flow, h.Body, string(t.news()))
	}
	switch {
	case t.Minor, coach && !t.Member:
		t.plain()
	case free && reaction(h.Body):
		t.reacted()
	case free && t.command(h.Body):
	case t.Joined == 0:
		t.invite(h)
	case free && t.moreDates(h):
	case free && t.seeks(h, begins):
	case free && t.begins(h.Body, begins):
	case free && t.telling(h):
	case t.answers():
		t.answer(h)
	case t.otherTime(h.Body), t.otherDays(h.Body):
	default:
		t.plain()
	}
}

// offerAgain is how long an unknown phone is not offered to join again.
const offerAgain = 24 * time.Hour

// invite leads an unknown phone to its yes. Somebody who does not answer the
// offer is not talked into it.
func (t *threadTurn) invite(h *Heard) {
	tag, named := t.w.Program.Sites[fold(h.Body)]
	if named {
		t.Site = tag
	}
	switch {
	case t.answers():
		t.answer(h)
	case t.late() && !named:
		t.overdue()
	case t.Contact == WrongNumber && !named: // no text after it, but to who asks with a word of ours
		t.note("kept for a coach")
	case t.now.Unix()-t.Offered >= int64(offerAgain.Seconds()):
		t.Offered = t.now.Unix()
		t.Contact = t.Contact.fire(contactOffer)
		t.startFlow("join", RoleReply)
	default:
		t.forCoach(h.Body)
	}
}

// join records the yes.
func (t *threadTurn) join(textID, evidence string) {
	if t.Lent || t.abuse() {
		t.putOnGuard() // an unconfirmed phone: it is asked about before anything is said
	}
	t.Contact, t.Yes, t.Lent = t.Contact.fire(contactJoin), max(t.Yes, t.wrote()), false
	t.Consent = append(t.Consent, Consent{
		Kind: consentTexts, Given: true, At: t.wrote(), Text: textID, Version: t.w.Texts.Version(textID),
		Lang: t.lang(), Channel: "text", Evidence: evidence,
	})
	if t.Joined == 0 {
		t.Joined = t.now.Unix()
		t.Zone = t.Phone.Zone()
		t.oweFirst()
	}
	t.note("joined")
	if t.guarded() && (!t.open() || t.quiet()) { // a handoff asks by itself
		t.askGuard()
	}
	t.Looked = t.now.Unix() // what was due before is not made up for
}

// plain keeps words that nothing expects for a coach, and says so. Late ones a
// coach is asked to read.
func (t *threadTurn) plain() {
	if t.late() {
		t.overdue()
		return
	}
	t.forCoach(t.said())
	switch {
	case t.Contact != Active && t.Contact != Paused && !t.Minor:
	case t.open():
		t.once(RoleReply, "kept") // who waits quietly is not left wondering, nor told each time
	default:
		t.say(RoleReply, "kept")
	}
}

// command obeys the program's own keywords.
func (t *threadTurn) command(body string) bool {
	words := strings.Fields(fold(body))
	if len(words) == 0 || len(words) > 3 || t.Joined == 0 {
		return false
	}
	if t.endGuard(words) {
		return true
	}
	switch words[0] {
	case "pause", "pausa":
		days := 7
		if len(words) > 1 {
			n, err := strconv.Atoi(words[1])
			if err != nil || n < 1 || n > maxPause {
				return false
			}
			days = n
		}
		t.pause(days)
		t.say(RoleReply, t.pauseText())
		return true
	case "resume", "reanudar", "seguir":
		if len(words) > 1 || t.Contact != Paused {
			return false
		}
		t.resume()
		return true
	}
	return false
}

// begins begins the flow that a text asks for: a keyword of the program, or plain words
// for the same.
func (t *threadTurn) begins(body, name string) bool {
	if name == "" || t.late() || !t.may(RoleReply) {
		return false
	}
	if t.Flow.Flow == name || t.offers() {
		t.endFlow()
	}
	if t.Dating != nil {
		t.Dating.Skip = 0
	}
	if n := t.news(); n != "" && n != rule.AsksCompany && n != rule.AsksDates && n != rule.AsksWith {
		t.forCoach(body) // whatever comes of the question
		if t.outAhead(body) {
			name = flowAhead
		}
	}
	t.parkFlow()
	t.startFlow(name, RoleReply)
	return true
}

// maxPause is the longest pause, in days.
const maxPause = 90

func (t *threadTurn) pause(days int) {
	t.Contact = t.Contact.fire(contactPause)
	until := clock.At(t.now.In(t.zone(t.w.Program)).AddDate(0, 0, days), t.w.Program.Quiet.From, t.zone(t.w.Program))
	t.Paused = until.Unix()
	t.agenda.set(planResume, until)
	t.dropFlows()
}

// resumeByDay ends a pause whose day has come; after an outage at night it waits
// for the morning.
func (t *threadTurn) resumeByDay() {
	if t.night() {
		t.agenda.set(planResume, clock.NextAt(t.now, t.w.Program.Quiet.From, t.zone(t.w.Program)))
		return
	}
	t.resume()
}

// resume ends a pause, by its day or by the person's word.
func (t *threadTurn) resume() {
	role := RoleRoutine
	if t.ev.Heard != nil {
		role = RoleReply
	}
	t.Contact, t.Paused = t.Contact.fire(contactResume), 0
	t.agenda.set(planResume, zero)
	t.Looked = t.now.Unix()
	t.say(role, "resume")
}

// otherTime sets the evening by a time of day written out of the blue: "7:30 pm".
func (t *threadTurn) otherTime(body string) bool {
	if t.Contact != Active || !strings.ContainsAny(body, ":") && !strings.Contains(fold(body), "pm") && !strings.Contains(fold(body), "am") {
		return false
	}
	w, err := clock.ParseEvening(body)
	if err != nil {
		return false
	}
	if t.setEvening(w) {
		t.say(RoleReply, "eve-time")
	} else {
		t.startFlow(flowHour, RoleReply)
	}
	return true
}

// otherDays leaves days out by a wish written out of the blue: "not on sundays" is one
// more, "only weekdays" says which all are.
func (t *threadTurn) otherDays(body string) bool {
	d, ok := flows.ReadDays(body)
	if !d.Only {
		d.Off |= t.Off
	}
	if t.Contact != Active || !ok || !d.Wish || d.Off == t.Off || d.Off == flows.AllDays {
		return false
	}
	t.Off = d.Off
	t.note("days left out")
	t.say(RoleReply, "days-set")
	return true
}

// eveningAt is the time of the check-in on the wall.
func (t *threadTurn) eveningAt() clock.Wall {
	if t.Evening > 0 {
		return clock.Wall(t.Evening)
	}
	return t.w.Program.Evening.At
}

// long says whether a text holds more than a nod.
func long(body string) bool { return utf8.RuneCountInString(strings.TrimSpace(body)) > 12 }

// said is what the person has just written, "" for nothing.
func (t *threadTurn) said() string {
	if t.ev.Heard == nil {
		return ""
	}
	return t.ev.Heard.Body
}
