package bot

import (
	"cmp"
	"slices"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/dates"
)

// Dates of the person's own: court, a visit, a meeting, a talk with their coach. They
// asked to be reminded, so a reminder counts in no cap and is never late beyond its use;
// one that may not leave is told to a human instead.

// Date is one of them.
type Date struct {
	ID     int        `json:"id"` // within the thread, never given twice
	Kind   dates.Kind `json:"k"`
	At     int64      `json:"at"`
	Name   string     `json:"n,omitzero"`      // what it is, in their word, where the kind does not say
	Place  string     `json:"in,omitzero"`     // in their words
	Seven  bool       `json:"7,omitzero"`      // reminded at 7 am of that day: by an explicit yes
	Coach  string     `json:"c,omitzero"`      // id, of a talk
	Agreed bool       `json:"agreed,omitzero"` // of a talk: its coach can
	Off    bool       `json:"off,omitzero"`    // the coach can't, and the person is yet to hear of it
	Unsaid bool       `json:"unsaid,omitzero"` // a coach has set it, and the person is yet to hear of it
	Told   int64      `json:"told"`            // reminders up to then are done with
	Wait   int64      `json:"wait,omitzero"`   // nothing of it is said before: it was put off
	Meet   string     `json:"m,omitzero"`      // id of a meeting in the list: it comes again each week
	Mins   int        `json:"l,omitzero"`      // how long it lasts, where that is known
	Once   bool       `json:"1,omitzero"`      // of a meeting: it is held on one day

	Company *Company `json:"with,omitempty"` // somebody is asked, or goes along

	Later Later `json:",embed"`
}

// datesMost is how many dates a person has at a time.
const datesMost = 12

// The hours of reminders, and their distances.
const (
	weekBefore = clock.Wall(12 * 60)
	eveBefore  = clock.Wall(18 * 60)
	thatDay    = clock.Wall(8 * 60)
	atSeven    = clock.Wall(7 * 60)
	early      = clock.Wall(10 * 60) // before it 8 am may be late: 7 is asked about
	ahead      = 15 * time.Minute    // a reminder of that day is of use until so long before
	afterwards = 3 * time.Hour
)

// reminder is one text about a date: a flow that begins then.
type reminder struct {
	at    time.Time
	flow  string
	until time.Time // of no use later
	seven bool      // outside our hours, by their yes
}

// The flows of reminders, and of what came of a date.
const (
	flowDateWeek = "date-week"
	flowDateEve  = "date-eve"
	flowDateDay  = "date-day"
	flowDateSoon = "date-soon"
	flowTalkEve  = "talk-eve"
	flowTalkSoon = "talk-soon"
)

var remindFlows = []string{flowDateWeek, flowDateEve, flowDateDay, flowDateSoon, flowTalkEve, flowTalkSoon}

// reminding says what each kind gets.
var reminding = map[dates.Kind]struct {
	week, eve, day bool
	soon           []time.Duration // so long before
	soonFlow       string          // what is said then
	after          string          // the flow that asks how it went
}{
	dates.Court:   {week: true, eve: true, day: true, after: "court-how"},
	dates.Visit:   {week: true, eve: true, day: true, after: "visit-how"},
	dates.Other:   {week: true, eve: true, day: true},
	dates.Talk:    {eve: true, soon: []time.Duration{2 * time.Hour}, soonFlow: flowTalkSoon},
	dates.Meeting: {soon: []time.Duration{2 * time.Hour, 30 * time.Minute}, soonFlow: flowDateSoon, after: flowMeetAfter},
}

// reminders are all texts about a date, soonest first, in the zone of the person. Each
// date has one before it, whatever its hour.
func (d Date) reminders(zone *time.Location, q Quiet) (out []reminder) {
	at, how := time.Unix(d.At, 0).In(zone), reminding[d.Kind]
	if d.Off {
		on := clock.NextAt(time.Unix(d.Told, 0), q.From, zone)
		if put := time.Unix(d.Wait, 0); d.Wait > d.Told && put.Before(on) { // it was put off until then
			on = put
		}
		return []reminder{{at: on, flow: flowTalkNo, until: at}}
	}
	eve := func() {
		on, flow := clock.At(at.AddDate(0, 0, -1), eveBefore, zone), flowDateEve
		if d.Kind == dates.Talk { // nobody needs a ride to a telephone
			flow = flowTalkEve
		}
		out = append(out, reminder{at: on, flow: flow, until: clock.At(on, hardTo, zone)})
	}
	if how.week {
		on := clock.At(at.AddDate(0, 0, -7), weekBefore, zone)
		out = append(out, reminder{at: on, flow: flowDateWeek, until: clock.At(on, hardTo, zone)})
	}
	if how.eve {
		eve()
	}
	if how.day {
		hour := thatDay
		if d.Seven {
			hour = atSeven
		}
		if on := clock.At(at, hour, zone); !on.After(at.Add(-ahead)) {
			out = append(out, reminder{at: on, flow: flowDateDay, until: at, seven: d.Seven})
		}
	}
	for _, before := range how.soon {
		on := at.Add(-before)
		if w := clock.WallOf(on, zone); w >= hardFrom && w < hardTo {
			out = append(out, reminder{at: on, flow: how.soonFlow, until: at})
		}
	}
	if len(out) == 0 {
		eve()
	}
	if d.Kind == dates.Talk && d.Coach != "" {
		out = append(out, reminder{at: at.Add(talkedAfter), until: at.Add(aDay)})
	}
	if how.after != "" {
		on, from, to := at.Add(afterwards), q.From, q.To
		if d.Kind == dates.Meeting { // they asked to be asked
			on, from, to = d.end().Add(afterMeeting), hardFrom, hardTo-1
		}
		if w := clock.WallOf(on, zone); w < from || w > to {
			on = clock.NextAt(on, q.From, zone)
		}
		out = append(out, reminder{at: on, flow: how.after, until: on.Add(aDay)})
	}
	return out
}

const aDay = 24 * time.Hour

// next is the first reminder that is not done with.
func (d Date) next(zone *time.Location, q Quiet) (reminder, bool) {
	all := d.reminders(zone, q)
	i := slices.IndexFunc(all, func(r reminder) bool { return r.at.Unix() > d.Told })
	if i < 0 {
		return reminder{}, false
	}
	return all[i], true
}

// wantsSeven says whether 8 am of that day is late for it, so that 7 is to be asked about.
func (d Date) wantsSeven(now time.Time, zone *time.Location) bool {
	at := time.Unix(d.At, 0).In(zone)
	seven := clock.At(at, atSeven, zone)
	return reminding[d.Kind].day && clock.WallOf(at, zone) < early && seven.Before(at.Add(-ahead)) && seven.After(now)
}

// AddDate keeps a date, from now on with its reminders. It reports whether there was room.
func (t *threadTurn) addDate(d Date) bool {
	if len(t.Dates) >= datesMost {
		return false
	}
	for _, o := range t.Dates {
		d.ID = max(d.ID, o.ID)
	}
	d.ID++
	d.Told = t.now.Unix()
	t.Dates = append(t.Dates, d)
	t.sortDates()
	t.note("date kept: " + string(d.Kind))
	return true
}

func (t *threadTurn) sortDates() {
	slices.SortStableFunc(t.Dates, func(a, b Date) int { return cmp.Compare(a.At, b.At) })
}

// date finds one by its number, nil when it is gone.
func (t *threadTurn) date(id int) *Date {
	if i := slices.IndexFunc(t.Dates, func(d Date) bool { return d.ID == id }); i >= 0 {
		return &t.Dates[i]
	}
	return nil
}

// dropDate forgets one.
func (t *threadTurn) dropDate(id int) {
	if d := t.date(id); d != nil {
		t.endCompany(d)
	}
	t.Dates = slices.DeleteFunc(t.Dates, func(d Date) bool { return d.ID == id })
}

// coming are the dates that are not over, soonest first.
func (t *threadTurn) coming() (out []Date) {
	for _, d := range t.Dates {
		if d.At > t.now.Unix() && !d.Off {
			out = append(out, d)
		}
	}
	return out
}

// pauseText says what is paused: reminders too, where there are dates.
func (t *threadTurn) pauseText() string {
	if len(t.coming()) > 0 {
		return "pause-dates"
	}
	return "pause"
}

// planDates plans the soonest reminder of all, and forgets dates about which nothing is
// left to say.
func (t *threadTurn) planDates() {
	if len(t.Dates) == 0 {
		t.agenda.set(planDates, zero)
		return
	}
	zone, q, soonest := t.zone(t.w.Program), t.w.Program.Quiet, zero
	t.comeAgain()
	t.Dates = slices.DeleteFunc(t.Dates, func(d Date) bool {
		_, more := d.next(zone, q)
		return d.At <= t.now.Unix() && (!more || d.Off)
	})
	plan := func(at time.Time, notBefore int64) {
		at = time.Unix(max(at.Unix(), notBefore), 0)
		if soonest.IsZero() || at.Before(soonest) {
			soonest = at
		}
	}
	for _, d := range t.Dates {
		if r, ok := d.next(zone, q); ok {
			plan(r.at, d.Wait)
		}
		if at := t.nextCompany(&d); !at.IsZero() {
			plan(at, 0)
		}
		if d.Unsaid && d.At > t.now.Unix() && !t.open() {
			plan(t.againByDay(), 0)
		}
	}
	if look := t.nextLook(); !look.IsZero() {
		plan(look, 0)
	}
	t.agenda.set(planDates, soonest)
}

// remindAll says what is due of every date, of each the last that is.
func (t *threadTurn) remindAll() {
	zone, q := t.zone(t.w.Program), t.w.Program.Quiet
	t.checkSaved()
	t.sayBooked()
	over, _ := slices.BinarySearchFunc(t.Dates, t.now.Unix()+1, func(d Date, at int64) int { return cmp.Compare(d.At, at) })
	for _, d := range slices.Concat(t.Dates[over:], t.Dates[:over]) { // what lies ahead goes first
		if d.Wait > t.now.Unix() {
			continue
		}
		var now reminder
		near := false
		for r, ok := d.next(zone, q); ok && !r.at.After(t.now); r, ok = d.next(zone, q) {
			if now.flow != "" {
				t.note("date skipped, too late: " + now.flow)
			}
			now, d.Told = r, r.at.Unix()
			near = near || r.flow == flowTalkSoon && d.Agreed && t.now.Before(r.until)
		}
		if now.flow == "" && !now.at.IsZero() { // the coach's to say
			t.tellTalk(d, talkWas)
			t.date(d.ID).Told = d.Told
		}
		if now.at.Before(time.Unix(d.At, 0)) && now.flow != "" && d.Coach != "" && !d.Agreed && !d.Off {
			t.tellTalk(d, talkOff) // they have not said that they can
			t.date(d.ID).Off = true
			now.flow = flowTalkNo
		}
		if now.flow == "" || !t.remindOf(d, now) {
			continue
		}
		t.date(d.ID).Told = d.Told
		if near {
			t.tellTalk(d, talkNear)
		}
	}
}

// remindOf says one reminder, or leaves it to a human who can. It reports whether it is
// done with.
func (t *threadTurn) remindOf(d Date, r reminder) bool {
	t.hour, t.useUntil = r.seven, r.until
	defer func() { t.hour, t.useUntil, t.with = false, zero, nil }()
	if t.remindsLater(d, r) {
		return false
	}
	t.companyReminds(d.ID, r.flow)
	switch {
	case d.Meet != "" && t.unlisted(d):
		t.note("date not said, no longer listed: " + r.flow)
	case !t.now.Before(r.until):
		t.note("date skipped, too late: " + r.flow)
	case t.held():
		t.note("date left to the coach: " + r.flow)
		if r.until.Unix() <= d.At {
			t.tellHolder(Tell{Kind: TellDate, Name: t.Name, Date: d.brief()})
		}
	case t.open() && !t.quiet():
		t.note("date left to the coach who comes: " + r.flow) // the brief says it
	case t.Minor, !t.may(RoleAsked):
		t.note("date not said: " + r.flow)
		t.signal(SignalDate)
	default:
		t.parkFlow()
		t.Dating = &Dating{Of: d.ID, Kind: d.Kind}
		if t.with != nil {
			t.ofDate = true
			t.say(RoleAsked, t.withText())
		}
		t.startFlow(r.flow, RoleAsked)
	}
	return true
}

// inTalk is how long after a question somebody is in the middle of a talk.
const inTalk = 10 * time.Minute

// remindsLater puts a reminder off that may not leave now and is of use later: into the
// morning where it is night.
func (t *threadTurn) remindsLater(d Date, r reminder) bool {
	zone := t.zone(t.w.Program)
	night := !MayStart(RoleAsked, clock.WallOf(t.now, zone), t.w.Program.Quiet, r.seven)
	again, over := t.againByDay(), r.until.Unix() > d.At
	switch {
	case t.open() && !t.quiet(): // whoever has the thread, or comes, is told
		return false
	case t.ev.Held, t.w.Flows.Calls(t.Flow), t.settingDate():
	case (over || again.Before(r.until)) && (night || t.talking(d, over)): // how it was may go unasked, a reminder not
	default:
		return false
	}
	t.date(d.ID).Wait = again.Unix()
	return true
}

// againByDay is when what can't be said now is looked at again: in a while, or in the
// morning where it is night by then.
func (t *threadTurn) againByDay() time.Time {
	zone, again := t.zone(t.w.Program), t.now.Add(asideAgain)
	if w := clock.WallOf(again, zone); w < hardFrom || w >= hardTo {
		return clock.NextAt(again, t.w.Program.Quiet.From, zone)
	}
	return again
}

// talking says whether a question stands open that goes before a reminder: one just put,
// and before asking how it was any that they may still answer. A reminder of the same date
// does not.
func (t *threadTurn) talking(d Date, over bool) bool {
	since := t.now.Sub(time.Unix(t.Flow.Asked, 0))
	same := slices.Contains(remindFlows, t.Flow.Flow) && t.Dating != nil && t.Dating.Of == d.ID
	return t.Flow.In() && !t.offers() && !same && (since < inTalk || over && since < longWait)
}

// brief is what a coach is told of a date.
func (d Date) brief() *DateBrief { return &DateBrief{Kind: d.Kind, At: d.At, Name: d.Name} }

// DateBrief is a date as a coach is told of it.
type DateBrief struct {
	ID    int        `json:"id,omitzero"`
	Kind  dates.Kind `json:"k"`
	At    int64      `json:"at"`
	Name  string     `json:"n,omitzero"`
	Place string     `json:"in,omitzero"` // only to who goes along

	Later Later `json:",embed"`
}

// nearDate is the soonest date of the next days, for whoever takes the thread.
func (t *threadTurn) nearDate() *DateBrief {
	all := t.coming()
	if len(all) == 0 || all[0].At > t.now.Add(8*aDay).Unix() {
		return nil
	}
	return all[0].brief()
}

// what names a date in a language: by its kind, or in the person's word.
func (d DateBrief) what(lang string) string {
	if d.Name != "" {
		first, size := utf8.DecodeRuneInString(d.Name)
		return text.Quote(string(unicode.ToUpper(first))+d.Name[size:], "place")
	}
	names := map[dates.Kind][2]string{
		dates.Court: {"Court", "Corte"}, dates.Visit: {"Visit", "Cita"}, dates.Meeting: {"Meeting", "Grupo"}, dates.Talk: {"Talk", "Charla"},
	}
	name, ok := names[d.Kind]
	if !ok {
		name = [2]string{"Date", "Fecha"}
	}
	if lang == "es" {
		return name[1]
	}
	return name[0]
}

// dayOf names a day with its weekday: "Tue Dec 15", "mar 15 dic". Saturday has no accent
// here: with it each text of that day is two.
func dayOf(at time.Time, lang string) string {
	if lang != "es" {
		return at.Format("Mon Jan 2")
	}
	return [...]string{"dom", "lun", "mar", "mié", "jue", "vie", "sab"}[at.Weekday()] + " " + dayWord(at, lang)
}

// dated puts a date into the values of a text to a coach.
func (t *deskTurn) dated(d *DateBrief, v text.Vars) {
	if d == nil {
		return
	}
	at, lang := time.Unix(d.At, 0).In(t.zone()), t.coach.Lang()
	v["L"], v["D"], v["MT"] = d.what(lang), dayOf(at, lang), clock.WallOf(at, t.zone()).Say()
}
