package bot

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
)

// What a human owes a person by a certain time stands in the thread, with a coach
// behind it and a ladder of its own, whether the person was told the time or not. It
// ends kept, taken back or missed, and never just stops.

// Promise is who does what for the person by when.
type Promise struct {
	What    What   `json:"what"`
	Coach   string `json:"coach,omitzero"` // who; "" = whoever is on shift then
	By      int64  `json:"by"`
	Made    int64  `json:"made"`
	Text    string `json:"text,omitzero"` // the text that told the person; "" = they were told no time
	Handoff int    `json:"n,omitzero"`    // the handoff it follows from
	Date    int    `json:"date,omitzero"` // the date it is for: each has its own
	Step    int    `json:"step,omitzero"` // the next rung of its ladder
	End     Ending `json:"end,omitzero"`  // "" = open
	Ended   int64  `json:"ended,omitzero"`
	Outcome string `json:"out,omitzero"`   // what came of it, in a word that holds nothing of the person
	Seq     int64  `json:"seq,omitzero"`   // the text that kept it
	Words   string `json:"words,omitzero"` // what it is about, in theirs

	Later Later `json:",embed"`
}

// What is promised.
type What string

// What a coach may owe.
const (
	Callback What = "callback" // a text to somebody who asked while nobody was on shift
	First    What = "first"    // the first talk with somebody who has joined
	Follow   What = "follow"   // how somebody is, one to three days after a handoff
	Answer   What = "answer"   // to what somebody did not understand in a meeting
	WhoGoes  What = "company"  // whether somebody goes along to a date: the program's own to keep
)

// Ending is how a promise ended.
type Ending string

// The endings.
const (
	Kept      Ending = "kept"       // a human wrote to the person, or the person has answered
	TakenBack Ending = "taken_back" // the person was told before its time, or wants no texts
	Missed    Ending = "missed"
)

// Promises are the clocks of what is promised.
type Promises struct {
	Before     time.Duration // its coach is asked this long before the time
	Late       time.Duration // no human word by then: others are asked, and the person is told
	After      time.Duration // and the supervisor, this long after it
	Cover      time.Duration // a shift is on for this long before the time
	First      time.Duration // from joining to a coach's first words
	FirstTo    time.Duration // and at the latest
	FollowFrom time.Duration // from the end of a handoff to its follow-up
	FollowTo   time.Duration // and at the latest
	Ask        time.Duration // the person is asked how they are this long before
	Care       time.Duration // from a crisis to asking its coach how they are
}

// promising are the texts that tell a person a time: what is promised by them, and
// what is said when nobody can promise it.
var promising = map[string]struct {
	What
	instead string
}{
	"handoff-later": {Callback, "handoff-open"},
	"t5":            {First, "t5-nopromise"},
	"meet-unclear":  {Answer, "meet-unclear-open"},
}

// textLate takes a promise back in words.
const textLate = "promise-late"

// sayBy are the values of a text that names a coach and a time.
func (t *threadTurn) sayBy(v text.Vars, coach string, by int64) {
	v["C"], v["H"] = coach, clock.WallOf(time.Unix(by, 0), t.zone(t.w.Program)).Say()
}

// within is how far away a time may be that is told: then the clock shows it only once.
const within = 23 * time.Hour

// promised makes the promise that a text tells of, and gives the text to say with its
// values: the same, or the one that promises nothing.
func (t *threadTurn) promised(id string, v text.Vars) (string, text.Vars) {
	p, ok := promising[id]
	if !ok {
		return id, v
	}
	soon := t.w.Program.Promises.Cover
	if p.What == First {
		soon = t.w.Program.Promises.First
	}
	by, coach, ok := t.promiser(t.now.Add(soon), t.now.Add(within), "", nil)
	if !ok || p.What == First && !t.owes(First) {
		return p.instead, v
	}
	owed := Promise{What: p.What, Coach: coach.ID, By: by.Unix(), Text: id, Handoff: t.Count}
	if p.What == Answer {
		owed.Words = t.said()
	}
	t.owe(owed)
	t.note("promise " + string(p.What) + " " + by.In(t.w.Program.Zone).Format("Mon 15:04") + " " + coach.ID)
	v = maps.Clone(v)
	t.sayBy(v, coach.Name, by.Unix())
	return id, v
}

// owe opens a promise. One of the same sort, for the same date, that is open moves to the
// new time.
func (t *threadTurn) owe(p Promise) {
	p.Made = t.now.Unix()
	if i := t.owedFor(p.What, p.Date); i >= 0 {
		t.Promises[i] = p
		return
	}
	t.Promises = append(t.Promises, p)
}

// owed is the place of the open promise of a sort, -1 when there is none.
func (t *threadTurn) owed(w What) int { return t.owedFor(w, 0) }

// owedFor is the same of what is promised for one date.
func (t *threadTurn) owedFor(w What, date int) int {
	return slices.IndexFunc(t.Promises, func(p Promise) bool { return p.What == w && p.Date == date && p.End == "" })
}

func (t *threadTurn) owes(w What) bool { return t.owed(w) >= 0 }

// oweFirst promises a first talk to somebody who has just joined, whether they are told
// a time or not.
func (t *threadTurn) oweFirst() {
	c := t.w.Program.Promises
	p := Promise{What: First, By: t.now.Add(c.FirstTo).Unix()}
	if by, coach, ok := t.promiser(t.now.Add(c.First), t.now.Add(c.FirstTo), "", nil); ok {
		p.By, p.Coach = by.Unix(), coach.ID
	}
	t.owe(p)
}

// promisesKept is how many promises a thread remembers after their end.
const promisesKept = 16

// half is the grid that times are promised on.
const half = 30 * time.Minute

// promiser finds the first half hour in a span of time by which the coach it is best
// kept by can keep a promise, or else any coach of a shift.
func (t *threadTurn) promiser(from, to time.Time, best string, fits func(time.Time) bool) (found time.Time, coach handoff.Coach, ok bool) {
	by := from.Truncate(half)
	if by.Before(from) {
		by = by.Add(half)
	}
	for ; !by.After(to); by = by.Add(half) {
		if fits != nil && !fits(by) {
			continue
		}
		coaches := t.onShift(by)
		if i := slices.IndexFunc(coaches, func(c handoff.Coach) bool { return c.ID == best }); i >= 0 {
			return by, coaches[i], true
		}
		if len(coaches) > 0 && found.IsZero() {
			found, coach = by, coaches[0]
		}
		if best == "" && !found.IsZero() {
			break
		}
	}
	return found, coach, !found.IsZero()
}

// onShift lists who is on shift for long enough before a time to keep a promise by
// it, the nearest to the person first.
func (t *threadTurn) onShift(by time.Time) []handoff.Coach {
	first, _ := t.w.Week().On(by.Add(-t.w.Program.Promises.Cover))
	last, _ := t.w.Week().On(by.Add(-time.Second))
	var out []handoff.Coach
	for _, id := range first {
		c, ok := t.w.Roster.ByID(id)
		if ok && slices.Contains(last, id) && c.Counts() && c.Phone != t.Phone {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b handoff.Coach) int {
		return t.far(a) - t.far(b)
	})
	return out
}

// far says how far somebody is from being the one to ask: first the person's own coach,
// then their backup, then who writes their language.
func (t *threadTurn) far(c handoff.Coach) int {
	if i := slices.Index(t.Own, c.ID); i >= 0 {
		return i
	}
	if c.Speaks(t.lang()) {
		return len(t.Own)
	}
	return len(t.Own) + 1
}

// rung is one step of a promise's ladder, this long before its time.
type rung struct {
	before time.Duration
	climb  func(*threadTurn, *Promise)
}

// rungs is the ladder of a promise. The supervisor comes by the ladder of the handoff
// that its first rung opens, which goes on until a human accepts.
func (t *threadTurn) rungs(p *Promise) []rung {
	c := t.w.Program.Promises
	if p.What == WhoGoes {
		return []rung{{-c.After, (*threadTurn).companyMissed}}
	}
	out := []rung{{c.Before, (*threadTurn).remind}, {c.Late, (*threadTurn).takeBackTime}, {0, (*threadTurn).missed}}
	if p.What == Follow {
		out = append([]rung{{c.Ask, (*threadTurn).askHow}}, out...)
	}
	return out
}

// dueAt is when the next rung of a promise is climbed.
func (t *threadTurn) dueAt(p *Promise) time.Time {
	all := t.rungs(p)
	return time.Unix(p.By, 0).Add(-all[min(p.Step, len(all)-1)].before)
}

// promises climbs every rung whose time has come.
func (t *threadTurn) promises() {
	for i := range t.Promises {
		p := &t.Promises[i]
		for all := t.rungs(p); p.End == "" && !t.now.Before(t.dueAt(p)); {
			rung := all[min(p.Step, len(all)-1)]
			p.Step++
			rung.climb(t, p)
		}
	}
}

// planPromises plans the next look at what is promised. What can't be kept any more,
// for the person wants no texts, ends.
func (t *threadTurn) planPromises() {
	next := zero
	for i := range t.Promises {
		p := &t.Promises[i]
		if p.End == "" && slices.Contains([]Contact{OptedOut, WrongNumber, Discharged}, t.Contact) {
			t.end(p, TakenBack, "no_texts")
		} else if p.End == "" && t.blocked() {
			t.end(p, TakenBack, "blocked")
		}
		if at := t.dueAt(p); p.End == "" && (next.IsZero() || at.Before(next)) {
			next = at
		}
	}
	t.agenda.set(planPromise, next)
	ended := func(p Promise) bool { return p.End != "" }
	for over := len(t.Promises) - t.most(promisesKept); over > 0; over-- {
		if i := slices.IndexFunc(t.Promises, ended); i >= 0 {
			t.Promises = slices.Delete(t.Promises, i, i+1)
		}
	}
}

func (t *threadTurn) end(p *Promise, e Ending, outcome string) {
	p.End, p.Ended, p.Outcome = e, t.now.Unix(), outcome
	t.note("promise " + string(p.What) + " " + string(e))
}

// remind asks the coach whose promise it is. Nobody is asked twice about one person:
// it is the thread's one handoff, on the promise's ladder while it is a quiet one.
func (t *threadTurn) remind(p *Promise) {
	switch {
	case t.held():
		t.tellHolder(Tell{Kind: TellDue, Name: t.Name, By: p.By})
		return
	case t.open() && !t.quiet():
		return // everybody is asked already
	case !t.open():
		t.Count++
		t.Handoff = &Handoff{State: handoff.None, Level: rule.LevelHandoff, Kind: rule.Human, Opened: t.now.Unix(), World: t.w.Version, Waiting: t.now.Unix(), Promised: p.What}
		t.note("handoff " + rule.LevelHandoff.String() + " " + string(p.What))
		t.fire(handoff.Page)
	}
	if p.Words != "" {
		t.Handoff.Words = append(t.Handoff.Words, Said{p.Made, p.Words})
	}
	t.Handoff.By, t.Handoff.Owner, t.Handoff.Step = p.By, p.Coach, 0
	t.climb()
}

// takeBackTime asks others when no human has written, and tells the person, if they
// were told a time, before it comes.
func (t *threadTurn) takeBackTime(p *Promise) {
	ho := t.Handoff
	if t.held() {
		t.tellHolder(Tell{Kind: TellDue, Name: t.Name, By: p.By})
		return
	}
	if t.quiet() && ho.By == p.By && ho.Step < 2 {
		t.climb()
	}
	if p.Text == "" || t.now.Unix() >= p.By || t.ev.Held || !t.may(RoleReply) {
		return // after its time the program begins nothing: a human does
	}
	v := t.vars()
	t.sayBy(v, t.pagedNow(), p.By)
	t.send(RoleReply, textLate, t.w.Texts.Say(textLate, text.Lang(t.lang()), v))
	t.end(p, TakenBack, "told")
}

// pagedNow names the coach who is the first to be asked by this very decision.
func (t *threadTurn) pagedNow() string {
	for _, e := range t.out.Add {
		if e.Tell == nil || e.Tell.Kind != TellPage {
			continue
		}
		for _, c := range t.w.Roster.Coaches {
			if DeskID(c.ID) == e.Conv {
				return c.Name
			}
		}
	}
	return ""
}

func (t *threadTurn) missed(p *Promise) { t.end(p, Missed, "") }

// keep ends the promises that a human's words to the person keep. Words right after a
// handoff are no follow-up of it.
func (t *threadTurn) keep(seq int64) {
	t.settled()
	t.Unread = 0
	for i := range t.Promises {
		p := &t.Promises[i]
		if p.End != "" || p.What == WhoGoes || p.What == Follow && t.now.Before(time.Unix(p.Made, 0).Add(t.w.Program.Promises.FollowFrom)) {
			continue
		}
		t.end(p, Kept, cmp.Or(p.Outcome, "spoke"))
		p.Seq = seq
	}
}

// unkept opens a promise again whose words did not arrive.
func (t *threadTurn) unkept(seq int64) {
	for i := range t.Promises {
		if p := &t.Promises[i]; p.End == Kept && p.Seq == seq {
			p.End, p.Ended, p.Outcome, p.Seq = "", 0, "", 0
			t.note("promise " + string(p.What) + " open again")
		}
	}
}

// ladder is that of a handoff with a promise behind it, from the time on at which its
// coach is asked.
func (c Promises) ladder(quiet handoff.Plan) handoff.Plan {
	quiet.Steps = []handoff.Step{
		{}, // its coach
		{After: c.Before - c.Late, Who: []handoff.Role{handoff.OnShift, handoff.Backup}},
		{After: c.Before + c.After, Who: []handoff.Role{handoff.Supervisor}},
	}
	return quiet
}

// nextRung is when the ladder goes on. What was promised and not kept is the
// supervisor's by then, and everybody hears of it again when the next shift begins. What
// can wait wakes nobody at night: its clocks stand still while no shift is on.
func (t *threadTurn) nextRung(after time.Duration) time.Time {
	at, week := t.now.Add(after), t.w.Week()
	over := t.onPromise() && t.Handoff.Step >= len(t.plan().Steps)
	if on, _ := week.On(at); over || t.quiet() && !t.onPromise() && len(on) == 0 {
		if start := week.NextStart(t.now); !start.IsZero() {
			return start
		}
	}
	return at
}

// owner is whose promise this step of the ladder asks about.
func (t *threadTurn) owner() []handoff.Coach {
	c, ok := t.w.Roster.ByID(t.Handoff.Owner)
	if !ok || !c.Reachable() || slices.Contains(t.Handoff.Unable, c.ID) {
		return nil
	}
	return []handoff.Coach{c}
}

// onPromise says whether the open handoff climbs a promise's ladder.
func (t *threadTurn) onPromise() bool { return t.Handoff.By > 0 && t.quiet() }
