package bot

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// Why a coach's words were not carried to the person.
const (
	reasonOptedOut    = "opted_out"
	reasonNotYours    = "not_yours"
	reasonUndelivered = "undelivered"
	reasonUnsure      = "unsure"
	reasonNoNote      = "no_note" // a crisis is not let go without one
	reasonBlocked     = "blocked"

	noticeLeft  = "left"     // the person has just opted out
	noticeWrote = "wrote"    // they have opted out and write again
	noticeStart = "start"    // they may be texted again
	noticePhone = "phone_ok" // the person says this phone may be texted

	noticeShared = "shared" // somebody else may read it
	noticeVoice  = "voice"  // somebody else may be writing
	noticeLent   = "lent"   // it is not the person's own phone

	noticeBlocked = "blocked" // by a supervisor
	noticeTongue  = "tongue"  // they write in a language that the coach does not speak
)

// told takes in what a desk or an operator tells.
func (t *threadTurn) told(m *Tell) {
	switch m.Kind {
	case TellFalse: // of a handoff that is over, too
		t.falseAlarm(m)
	case TellSign:
		t.sign(m)
	case TellSwap:
		t.swap(m)
	case TellOwn:
		t.Own = m.Own
		t.note("own coaches named")
	case TellGoing:
		t.companyTold(m)
	case TellTrack:
		t.setTrack(m.Reason, time.Unix(max(m.Start, t.now.Unix()), 0))
	case TellBlock, TellUnblock, TellPreserve, TellLift:
		t.ordered(m)
	case TellDrill:
		t.drill(m)
	case TellAgain:
		t.takenAgain(m)
	case TellTake:
		t.takeTalk(m)
	case TellBook:
		t.book(m)
	case TellTalked:
		t.toldOfTalk(m)
	default:
		t.toldOfHandoff(m)
	}
}

// toldOfHandoff takes in what a desk tells of the handoff that it speaks of.
func (t *threadTurn) toldOfHandoff(m *Tell) {
	if m.Kind == TellWant { // it may come by the desk of whoever has the thread
		m.From = DeskID(m.Coach)
	}
	if !t.open() || m.Handoff != t.Count {
		t.tooLate(m)
		return
	}
	switch m.Kind {
	case TellClaim:
		t.claim(m)
	case TellPass:
		t.passed(m)
	case TellFailed:
		t.failed(m.Coach)
	case TellSay:
		t.relayToPerson(m)
	case TellNote:
		t.line(whoNote, m.Coach, m.Words)
	case TellDone:
		t.release(m)
	case TellWant:
		t.wants(m)
	case TellName:
		t.name(m)
	case TellGive:
		t.give(m)
	case TellKeep:
		t.keeps(m)
	}
}

// claim decides who has the thread: the first commit wins. A coach who holds it
// keeps it, unless another was asked meanwhile and says OK.
func (t *threadTurn) claim(m *Tell) {
	if IsDrill(t.id) {
		t.drillTaken(m)
		return
	}
	ho := t.Handoff
	asked := slices.Contains(ho.Asked, m.Coach) || t.offered(m.Coach, false) != nil
	if t.held() && ho.Coach != m.Coach && !asked {
		t.tell(m.From, Tell{Kind: TellLost, Handoff: t.Count, Thread: t.id, Name: ho.Name})
		return
	}
	if t.held() && ho.Coach != m.Coach {
		t.tellHolder(Tell{Kind: TellClosed, Name: m.Name})
	}
	var others []string
	for _, id := range ho.Asked {
		if c, ok := t.w.Roster.ByID(id); ok && id != m.Coach {
			others = append(others, c.Name)
		}
	}
	t.endOffers(m.Coach, m.Name)
	learns := t.learns(m.Coach)
	if learns {
		ho.Asked = slices.DeleteFunc(ho.Asked, func(id string) bool { return id == m.Coach })
	} else {
		t.standDown(m.Coach, m.Name)
	}
	t.hush()
	t.parkFlow()
	t.fire(handoff.Accept)
	ho.Coach, ho.Name, ho.Accepted, ho.Spoke, ho.Nudged, ho.Idle, ho.Looking = m.Coach, m.Name, t.now.Unix(), 0, false, false, learns
	for _, what := range []string{planStatus, planSecond} {
		t.agenda.set(what, zero)
	}
	ho.Taken = cmp.Or(ho.Taken, t.now.Unix())
	t.note("accepted " + m.Coach)
	brief, why := t.brief(others), ""
	if m.Kind == TellAgain {
		why = again
	}
	t.tell(m.From, Tell{Kind: TellWon, Reason: why, Handoff: t.Count, Thread: t.id, Level: ho.Level, Lang: t.lang(), Name: brief.Name, NoCall: t.abuse(), Brief: brief})
	if learns {
		t.tellHolder(Tell{Kind: TellLooking})
	}
	ho.Joined = false
	t.announce()
	t.planIdle()
	if !brief.NoText { // nobody is waited for who may not be texted
		t.planClock(ho.Accepted, t.plan().FirstNudge, t.plan().FirstLadder)
	}
}

// announce says once who has come, and how it is with their languages.
func (t *threadTurn) announce() {
	ho := t.Handoff
	if ho.Joined || !t.say(RoleJoins, "joins") {
		return
	}
	ho.Joined = true
	if c, ok := t.w.Roster.ByID(ho.Coach); ok && !c.Speaks(t.lang()) {
		t.say(RoleJoins, "interp")
	}
}

// sentence is how many words show in which language somebody writes.
const sentence = 3

// tongue hears that the person goes on in the other of our languages, which the holder
// does not speak: both are told how it is.
func (t *threadTurn) tongue() {
	h, lang := t.ev.Heard, t.ev.Verdict.Lang
	c, ok := t.w.Roster.ByID(t.Handoff.Coach)
	if h == nil || !ok || len(strings.Fields(h.Body)) < sentence || lang == t.lang() || !slices.Contains([]text.Lang{text.En, text.Es}, text.Lang(lang)) || c.Speaks(lang) {
		return
	}
	t.Handoff.Lang = lang
	t.tellHolder(Tell{Kind: TellNotice, Reason: noticeTongue, Lang: lang})
	t.say(RoleJoins, "interp")
}

// learns says whether a coach may not be alone with what is open: then the others stay
// asked until one of them takes it.
func (t *threadTurn) learns(coach string) bool {
	c, _ := t.w.Roster.ByID(coach)
	return c.Trainee && t.Handoff.Level == rule.LevelCrisis
}

// brief is what the coach reads first.
func (t *threadTurn) brief(others []string) *Brief {
	ho := t.Handoff
	b := &Brief{
		Name: t.Name, Lang: t.lang(), At: ho.Opened, Others: others,
		Shared: t.unsafe(), NotThem: ho.NotThem && !ho.OptOut, NoText: !MaySend(t.Contact, t.state(), RoleRelay),
		Zone: t.zone(t.w.Program).String(), Left: ho.Left, Wrote: ho.Wrote, Lent: t.Lent, Blocked: t.Blocked != nil, Silent: ho.Kind == rule.Silence && len(ho.Words) == 0,
		Track: t.track(t.now.In(t.zone(t.w.Program))),
	}
	if t.low() {
		b.Mood, b.Urge = t.Mood, t.Urge
	}
	if self, ok := t.w.Roster.ByPhone(t.Phone); ok {
		b.Name = self.Name
	}
	for _, w := range ho.Words {
		if !strings.EqualFold(w.Text, t.Name) {
			b.Words = append(b.Words, w.Text)
		}
		b.At = w.At
	}
	b.Told, b.Date = t.toldLines(), t.nearDate()
	return b
}

// toldLines lists the numbers that the first texts have named to the person.
func (t *threadTurn) toldLines() []string {
	var out []string
	for _, n := range []string{"911", "988"} {
		named := func(id string) bool { return strings.Contains(t.w.Texts.Say(id, text.Lang(t.lang()), nil), n) }
		if slices.ContainsFunc(t.Handoff.Told, named) {
			out = append(out, n)
		}
	}
	return out
}

// passed is a coach who cannot, or who holds the thread and wants another.
func (t *threadTurn) passed(m *Tell) {
	ho := t.Handoff
	t.note(strings.TrimSpace("passed " + m.Coach + " " + m.Reason))
	if t.held() && ho.Coach == m.Coach {
		t.tellHolder(Tell{Kind: TellLooking})
		ho.Looking = true
		t.askOthers()
		return
	}
	t.refuse(m.Coach, false)
	t.unable(m.Coach)
}

// failed is a text of ours that a coach's phone did not take: a page, or words to
// the coach who has the thread, who then does not know what the person wrote.
func (t *threadTurn) failed(coach string) {
	if t.held() && t.Handoff.Coach == coach {
		t.note("holder's phone fails: others are asked")
		t.askOthers()
		return
	}
	t.note("page failed " + coach)
	t.refuse(coach, false)
	t.unable(coach)
}

// tellHolder sends word to the coach who has the thread.
func (t *threadTurn) tellHolder(m Tell) {
	m.Handoff, m.Thread, m.NoCall = t.Count, t.id, t.abuse()
	if m.Level == rule.LevelNone {
		m.Level = t.Handoff.Level
	}
	t.tell(DeskID(t.Handoff.Coach), m)
}

// relayToCoach carries the person's words to the coach who has the thread and
// starts the clock on an answer.
func (t *threadTurn) relayToCoach(words string) {
	ho := t.Handoff
	t.tongue()
	t.tellHolder(Tell{Kind: TellRelay, Words: t.dated(words), Name: t.Name})
	ho.Idle = false
	if ho.Spoke > 0 && ho.Waiting == 0 {
		ho.Waiting, ho.Nudged = t.now.Unix(), false
		t.planClock(ho.Waiting, t.plan().WaitNudge, t.plan().WaitLadder)
	}
	t.planIdle()
}

// relayToPerson carries a coach's words to the person, unchanged. They are a
// human's words: they stop the human clocks.
func (t *threadTurn) relayToPerson(m *Tell) {
	ho := t.Handoff
	reason := ""
	switch {
	case ho.Coach != m.Coach:
		reason = reasonNotYours
	case !MaySend(t.Contact, t.state(), RoleRelay):
		reason = reasonOptedOut
	case t.blocked():
		reason = reasonBlocked
	}
	if reason != "" {
		t.tell(m.From, Tell{Kind: TellRefused, Handoff: t.Count, Thread: t.id, Reason: reason, Name: ho.Name, Level: ho.Level, NoCall: t.abuse()})
		return
	}
	seq := t.send(RoleRelay, "", m.Words)
	t.out.Lines = append(t.out.Lines, Line{At: t.now.Unix(), Who: whoCoach, Name: ho.Name, Text: m.Words, Seq: seq})
	if ho.Spoke == 0 {
		ho.FirstSeq = seq
		t.tell(m.From, Tell{Kind: TellSent, Handoff: t.Count, Thread: t.id})
	}
	t.fire(handoff.Speak)
	if !ho.Looking {
		t.standDown(ho.Coach, ho.Name)
	}
	ho.Spoke, ho.Waiting, ho.Nudged = t.now.Unix(), 0, false
	ho.Word = cmp.Or(ho.Word, t.now.Unix())
	t.keep(seq)
	t.agenda.set(planClock, zero)
	t.planIdle()
}
