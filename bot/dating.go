package bot

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/dates"
)

// Dating is the date that is being talked about: one that is kept, by its number, and
// what is new of it. Nothing counts before it was read back.
type Dating struct {
	Of     int        `json:"of,omitzero"` // 0: a new one
	Kind   dates.Kind `json:"k,omitzero"`
	Day    string     `json:"day,omitzero"`
	Clock  string     `json:"clock,omitzero"`
	Either bool       `json:"half,omitzero"` // the clock may be of the morning or of the evening
	Name   string     `json:"n,omitzero"`
	Place  string     `json:"in,omitzero"`

	Skip int `json:"skip,omitzero"` // of the list of dates: how many were told before

	Company bool `json:"with,omitzero"` // once it is kept, somebody is asked to go along

	Later Later `json:",embed"`
}

// dating is what a reading says of the date with a number.
func dating(of int, r dates.Reading) *Dating {
	return &Dating{Of: of, Kind: r.Kind, Day: r.Day, Clock: r.Clock, Either: r.Either, Name: r.Name, Place: r.Place}
}

func (d *Dating) reading() dates.Reading {
	return dates.Reading{Kind: d.Kind, Day: d.Day, Clock: d.Clock, Either: d.Either, Name: d.Name, Place: d.Place}
}

// The flows that talk about a date.
const (
	flowDate      = "date"       // asks for day and time
	flowDateRight = "date-right" // reads them back
	flowDateSet   = "date-set"   // asks about 7 am
	flowDates     = "dates"      // all of them
	flowDateWhich = "date-which" // which of them has moved
	flowDateDrop  = "date-drop"  // is one to be taken off
	flowVisit     = "visit"      // a place for a visit, which may bring one
)

// datesFlows are all flows whose texts speak of a date.
var datesFlows = []string{flowDate, flowDateRight, flowDateSet, flowDates, flowDateWhich, flowDateDrop, flowDateWeek, flowDateEve, flowDateDay, flowDateSoon, "court-how", "visit-how", flowTalk, flowTalkNo, flowTalkEve, flowTalkSoon, flowMeetAfter, flowMeetGone, flowWithReady, flowWithYes, flowWithNo, flowWithOnline, flowWithChanged}

// whileTelling are those in which a date is being told: what is written then is more about it.
var whileTelling = []string{flowDate, flowDateRight, flowDates, flowDateWhich}

func aboutDate(flow string) bool { return slices.Contains(datesFlows, flow) }

// settingFor is how long somebody who was asked about a date is still at it.
const settingFor = 30 * time.Minute

// settingDate says whether they are just telling a date: no reminder takes its place.
func (t *threadTurn) settingDate() bool {
	return (slices.Contains(whileTelling, t.Flow.Flow) || t.Flow.Flow == flowDateSet) && t.now.Sub(time.Unix(t.Flow.Asked, 0)) < settingFor
}

// localNow is the person's clock.
func (t *threadTurn) localNow() time.Time { return t.now.In(t.zone(t.w.Program)) }

// reading is what a text says of a date. In one event the same text is read once.
func (t *threadTurn) reading(body string) dates.Reading {
	if t.read == nil || t.read.body != body || t.read.lang != t.lang() {
		t.read = &reading{body, t.lang(), dates.Read(body, t.lang(), t.localNow())}
	}
	return t.read.says
}

type reading struct {
	body, lang string
	says       dates.Reading
}

// readsDate reads a text as more about the date that is being talked about.
func (t *threadTurn) readsDate(body string) (all, said dates.Reading) {
	said = t.reading(body)
	return said.On(t.knownDate(), t.localNow()), said
}

// knownDate is what is known of the date that is being talked about.
func (t *threadTurn) knownDate() dates.Reading {
	if t.Dating == nil {
		return dates.Reading{}
	}
	d := t.date(t.Dating.Of)
	if d == nil {
		return t.Dating.reading().On(dates.Reading{}, t.localNow())
	}
	kept := dates.Reading{Kind: d.Kind, Name: d.Name, Place: d.Place}
	at := clock.LocalOf(time.Unix(d.At, 0), t.zone(t.w.Program))
	kept.Day, kept.Clock, _ = strings.Cut(string(at), " ")
	if r := t.Dating.reading(); r != (dates.Reading{}) {
		return r.On(kept, t.localNow())
	}
	return kept
}

// wholeDate says whether a text says a day or a time, and nothing is missing then.
func (t *threadTurn) wholeDate(body string) bool {
	if !aboutDate(t.Flow.Flow) {
		return false
	}
	all, said := t.readsDate(body)
	before := t.knownDate()
	return all.Why == dates.Clear && (said.Says() || all.Day != before.Day || all.Clock != before.Clock || all.Either != before.Either)
}

// whole says whether a text is a date and all of it.
func whole(r dates.Reading) bool { return r.Why == dates.Clear && r.Kind != "" }

// tellsOnlyADate says whether a text is a whole date and says nothing else.
func (t *threadTurn) tellsOnlyADate(h *Heard) bool {
	r := t.reading(h.Body)
	return whole(r) && !r.Rest && t.Joined > 0 && !t.late() && !t.asked() && (!t.open() || t.quiet()) && t.may(RoleReply)
}

// remembers says whether a text may belong together with the next. A date and nothing else
// does not: a doctor on the 18th is no wish for one in the words that follow.
func (t *threadTurn) remembers(h *Heard) bool {
	if !strings.ContainsAny(h.Body, "0123456789") {
		return true
	}
	r := t.reading(h.Body)
	return !whole(r) || r.Rest
}

// dateToo hears a date that a text tells beside a wish for a human, or a fear of the law.
func (t *threadTurn) dateToo(h *Heard) {
	r := t.reading(h.Body)
	if t.quiet() && (t.Handoff.Kind == rule.Human || t.Handoff.Kind == rule.Warrant) && whole(r) && t.Joined > 0 && !t.late() && t.may(RoleReply) {
		t.tells(h, r)
	}
}

// telling hears a date out of the blue, a new one, one that has moved, or one that is
// off. It reports whether that is what the text is about.
func (t *threadTurn) telling(h *Heard) bool {
	if t.Joined == 0 || t.late() || !t.may(RoleReply) {
		return false
	}
	r := t.reading(h.Body)
	switch {
	case slices.Contains(whileTelling, t.Flow.Flow):
		if !t.answers() || !t.tellsOther(h, r) {
			return false
		}
	case aboutDate(t.Flow.Flow) && t.answers():
		return t.tellsMore(r)
	case t.tellsVisit(h, r):
		return true
	case t.answers() && (!whole(r) || r.Rest), !t.tells(h, r):
		return false
	}
	if r.Rest && !slices.Contains(leaves, fold(h.Body)) {
		t.forCoach(h.Body) // what else they said is read by a human
	}
	return true
}

// tells hears a date that no question was about.
func (t *threadTurn) tells(h *Heard, r dates.Reading) bool {
	is := t.matching(r)
	if r.Act == dates.Move && r.Kind != "" && len(is) == 0 { // of one that is not kept here
		r.Act = dates.Set
	}
	switch {
	case r.Act == dates.Fix:
		d := t.justKept()
		if d == nil || r.Rest || !r.Says() && !r.Why.Hard() {
			return false
		}
		if !t.behindWord(h) {
			t.talkDate(d.ID, r)
		}
	case r.Act == dates.Drop && len(is) == 0 && r.NamesDay() && !r.Rest && len(t.coming()) > 0: // none that day
		t.listDates(h)
	case r.Act != dates.Set && len(is) == 0, r.Act == dates.Move && r.Kind == "" && !r.Says(), r.Act == dates.Drop && r.Kind == "" && !r.NamesDay(), r.Rest && !whole(r) && !r.Moment:
		return false
	case r.Act != dates.Set && t.behindWord(h):
	case r.Act == dates.Drop:
		t.wantsOff(is)
	case r.Act == dates.Move:
		t.moving(is, r)
	case r.Kind == "", !r.Says() && r.Why == dates.None:
		return false
	case r.Kind != dates.Court && r.Kind != dates.Visit && !whole(r) && !r.Moment:
		return false
	case r.Why == dates.NoTime && (t.hasThatDay(r) || t.questions(h)): // "court tomorrow?"
		t.listDates(h)
	default:
		t.talkDate(0, r)
	}
	return true
}

// listDates tells the dates that are kept, in answer to a text that is about one of them.
func (t *threadTurn) listDates(h *Heard) {
	if !t.behindWord(h) {
		t.parkFlow()
		t.startFlow(flowDates, RoleReply)
	}
}

// hasThatDay says whether a date of that kind is kept for that day.
func (t *threadTurn) hasThatDay(r dates.Reading) bool {
	return slices.ContainsFunc(t.matching(r), func(d Date) bool {
		return time.Unix(d.At, 0).In(t.zone(t.w.Program)).Format(time.DateOnly) == r.Day
	})
}

// questions says whether a text asks, and there is a date to tell of.
func (t *threadTurn) questions(h *Heard) bool {
	return strings.ContainsAny(h.Body, "?¿") && len(t.coming()) > 0
}

// justKept is the date that was kept last, while they are still at it.
func (t *threadTurn) justKept() (last *Date) {
	for _, d := range t.coming() {
		if t.now.Sub(time.Unix(d.Told, 0)) < settingFor && (last == nil || d.Told > last.Told) {
			last = t.date(d.ID)
		}
	}
	return last
}

// leaves are the words by which somebody leaves a date that they were asked about.
var leaves = []string{"nvm", "never mind", "nevermind", "forget it", "leave it", "olvidalo", "olvídalo", "dejalo", "déjalo", "no importa"}

// picking says whether one of a list is asked for by its number.
func (t *threadTurn) picking() bool {
	return (t.Flow.Flow == flowDates || t.Flow.Flow == flowDateWhich) && t.Flow.Step != "one"
}

// tellsOther hears, while a date is being told, that it is not to be kept, that one is off,
// or another date. What was read back before is asked about again after it.
func (t *threadTurn) tellsOther(h *Heard, r dates.Reading) bool {
	is, known, list := t.matching(r), t.knownDate(), t.Flow.Flow == flowDates || t.Flow.Flow == flowDateWhich
	if d := t.datingOf(); d != nil && r.Kind == "" && !r.NamesDay() {
		is = []Date{*d}
	}
	switch n, err := strconv.Atoi(fold(h.Body)); {
	case slices.Contains(leaves, fold(h.Body)), !list && r.Act == dates.Drop && !r.Rest && len(is) == 0:
		t.Dating, t.Flow = nil, flows.State{}
		t.agenda.set(planFlow, zero)
		t.say(RoleReply, "date-left")
		t.unpark()
	case t.picking() && err == nil && n > len(t.coming()), list && r.Act == dates.Drop && !r.Rest && len(is) == 0: // there is none to take
		if !t.behindWord(h) {
			t.startFlow(t.Flow.Flow, RoleReply)
		}
	case r.Act == dates.Drop && !r.Rest:
		t.wantsOff(is)
	case t.Flow.Flow == flowDates && r.Kind != "" && (whole(r) || r.Moment || r.Act == dates.Move):
		t.Dating = nil
		return t.tells(h, r)
	case !list && r.Why == dates.NoTime && r.Kind != "" && !r.Rest && t.questions(h):
		t.listDates(h)
	case !list && whole(r) && known.Says() && known.Kind != "" && (r.Kind != known.Kind || r.Name != known.Name):
		t.talkDate(0, r)
	case t.Flow.Flow == flowDateRight && (r.Why.Hard() || r.Why == dates.Gap): // right, but for that
		t.moreDate(h.Body)
		t.replace("date-ask", askBack(r.Why))
		t.startFlow(flowDate, RoleReply)
	default:
		return false
	}
	return true
}

// tellsVisit hears, where somebody was told a place for a visit, the day of one: it is read
// back, and the place has done its work.
func (t *threadTurn) tellsVisit(h *Heard, r dates.Reading) bool {
	says := r.Why == dates.Clear || !r.Rest && (r.Day != "" || r.Why.Hard())
	if t.Flow.Flow != flowVisit || !t.answers() || r.Act != dates.Set || r.Kind != "" && r.Kind != dates.Visit || !says {
		return false
	}
	r.Kind, t.Flow = dates.Visit, flows.State{}
	t.talkDate(0, r)
	if r.Rest {
		t.forCoach(h.Body)
	}
	return true
}

// behindWord asks for the person's own word before a date that is kept is read back. It
// reports whether that is all there is to do with the text.
func (t *threadTurn) behindWord(h *Heard) bool {
	id := ReadsOut(t.abuse(), t.Word != "" && !t.unlocked)
	if id == "lock" {
		t.Locked = &Said{t.wrote(), h.Body}
	}
	return id != "" && t.say(RoleLegal, id)
}

// tellsMore hears, in answer to a reminder or to how it went, that the date has moved, is
// off, or that there is another.
func (t *threadTurn) tellsMore(r dates.Reading) bool {
	d := t.datingOf()
	ahead := d != nil && d.At > t.now.Unix()
	switch {
	case t.Dating == nil, r.Rest, r.Act == dates.Set && r.Day == "", !ahead && r.Day == "":
		return false
	case t.Flow.Flow == flowDateSet && !r.NamesDay() && r.Act != dates.Drop: // "make it 8"
		return false
	case ahead && r.Act == dates.Drop:
		t.wantsOff([]Date{*d})
	case ahead:
		t.moving([]Date{*d}, r)
	default:
		r.Act, r.Kind = dates.Set, cmp.Or(r.Kind, t.Dating.Kind)
		t.talkDate(0, r)
	}
	return true
}

// matching are the dates ahead that a text can mean.
func (t *threadTurn) matching(r dates.Reading) (out []Date) {
	for _, d := range t.coming() {
		if r.Act == dates.Drop && !r.Fits(time.Unix(d.At, 0).In(t.zone(t.w.Program))) {
			continue
		}
		if r.Kind == "" || r.Name == "" && r.Kind == dates.Other || d.Kind == r.Kind {
			out = append(out, d)
		}
	}
	return out
}

// wantsOff asks whether a date is to be taken off.
func (t *threadTurn) wantsOff(is []Date) {
	t.parkFlow()
	if len(is) > 1 {
		t.Dating = nil
		t.startFlow(flowDates, RoleReply)
		return
	}
	t.Dating = &Dating{Of: is[0].ID}
	t.startFlow(flowDateDrop, RoleReply)
}

// moving reads back a date that has moved; which one is asked where several may be meant.
func (t *threadTurn) moving(is []Date, r dates.Reading) {
	switch r.Act = dates.Set; {
	case len(is) == 1 && !r.Says() && !r.Why.Hard():
		t.parkFlow()
		t.Dating = &Dating{Of: is[0].ID}
		t.startFlow(flowDate, RoleReply) // to when?
		return
	case len(is) == 1:
		t.talkDate(is[0].ID, r)
		return
	case !r.Says():
		t.wantsOff(is)
		return
	}
	t.parkFlow()
	t.Dating = dating(0, r)
	t.startFlow(flowDateWhich, RoleReply)
}

// talkDate reads a date back, or asks for what is missing.
func (t *threadTurn) talkDate(of int, r dates.Reading) {
	t.parkFlow()
	t.Dating = dating(of, r)
	why := r.Why
	if !why.Hard() && why != dates.Gap {
		why = t.knownDate().Why
	}
	if why == dates.Clear {
		t.startFlow(flowDateRight, RoleReply)
		return
	}
	t.replace("date-ask", askBack(why))
	t.startFlow(flowDate, RoleReply)
}

// askBack is the text that asks for what was not clear.
func askBack(why dates.Why) string {
	switch why {
	case dates.Clear, dates.None:
		return "date-again"
	}
	return "date-" + string(why)
}

// replace has one text said in the place of another in this turn.
func (t *threadTurn) replace(id, by string) {
	if t.instead == nil {
		t.instead = map[string]string{}
	}
	t.instead[id] = by
}

// saveDate does what a flow says of the date that is being talked about.
func (t *threadTurn) saveDate(s flows.Saved) {
	switch s.Value {
	case "keep":
		t.keepDate()
	case "seven":
		if d := t.datingOf(); d != nil {
			d.Seven = true
		}
	case "eight":
		t.replace("date-kept", t.keptText())
	case "drop":
		if d := t.datingOf(); d != nil {
			t.tellTalk(*d, talkOff)
			t.dropDate(t.Dating.Of)
			t.note("date taken off")
		}
	default: // a kind: a new one
		t.Dating = &Dating{Kind: dates.Kind(s.Value)}
	}
}

// datingOf is the date that is being talked about, nil for one that is not kept yet.
func (t *threadTurn) datingOf() *Date {
	if t.Dating == nil {
		return nil
	}
	return t.date(t.Dating.Of)
}

// moreDate takes words as more about the date.
func (t *threadTurn) moreDate(words string) {
	if t.Dating == nil {
		t.Dating = &Dating{}
	}
	all, said := t.readsDate(words)
	t.replace("date-again", askBack(all.Why))
	switch {
	case said.Says() || all.Why != dates.None:
		was := t.Dating
		t.Dating = dating(was.Of, all)
		t.Dating.Company = was.Company
	case long(words):
		t.forCoach(words)
	}
}

// dateOver forgets the date that was being talked about, when nothing goes on about it.
func (t *threadTurn) dateOver(was string) {
	if (aboutDate(was) || t.ofCompany) && !aboutDate(t.Flow.Flow) && !aboutDate(t.Parked.Flow) {
		t.Dating = nil
	}
}

// tellingOne says whether a flow asks for one date, that may not be kept yet.
func tellingOne(flow string) bool { return flow == flowDate || flow == flowDateRight }

// parkDate keeps what is asked about a date with the question that is put aside.
func (t *threadTurn) parkDate() {
	t.lostDate()
	if d := t.Dating; d != nil && tellingOne(t.Flow.Flow) {
		kept := *d
		t.ParkedDate = &kept
	}
}

// unparkDate takes it up again. It reports whether there is anything left to ask.
func (t *threadTurn) unparkDate() bool {
	d := t.ParkedDate
	t.ParkedDate = nil
	switch {
	case d == nil || !tellingOne(t.Parked.Flow):
		return true
	case d.Of > 0 && t.date(d.Of) == nil: // taken off meanwhile
		return false
	}
	t.Dating = d
	return true
}

// lostDate is a date that was told and that nobody asks about any more: a coach hears of it.
func (t *threadTurn) lostDate() {
	if d := t.ParkedDate; d != nil && d.reading().Says() {
		t.signal(SignalDate)
	}
	t.ParkedDate = nil
}

// pickDate takes the number of a date in the list.
func (t *threadTurn) pickDate(n int) {
	all := t.coming()
	if n < 1 || n > len(all) {
		return
	}
	if t.Dating == nil || t.Flow.Flow == flowDates { // there it is only looked at
		t.Dating = &Dating{}
	}
	t.Dating.Of = all[n-1].ID
}

// keepDate keeps what was read back, and says what comes of it: 7 am is asked about
// where 8 may be late.
func (t *threadTurn) keepDate() {
	r, zone := t.knownDate(), t.zone(t.w.Program)
	if r.Why != dates.Clear || r.Day == "" {
		t.replace("date-kept", askBack(r.Why))
		return
	}
	kind := r.Kind
	if kind == "" {
		kind = dates.Other
	}
	d := t.datingOf()
	switch {
	case d != nil:
		defer func(id int, from int64) { t.moveCompany(t.date(id), from) }(d.ID, d.At)
		d.Kind, d.At, d.Place, d.Name, d.Seven, d.Told, d.Wait = kind, r.At(zone).Unix(), r.Place, r.Name, false, t.now.Unix(), 0
		d.Meet = "" // they know better than the list
		t.sortDates()
		t.note("date moved: " + string(kind))
	case t.addDate(Date{Kind: kind, At: r.At(zone).Unix(), Name: text.Clean(r.Name, 18), Place: text.Clean(r.Place, 40)}):
		last := 0
		for _, d := range t.Dates {
			last = max(last, d.ID)
		}
		t.Dating.Of = last
	default:
		t.replace("date-kept", "date-full")
		return
	}
	company := t.Dating.Company
	t.Dating = &Dating{Of: t.Dating.Of}
	t.withCoach(t.datingOf())
	t.replace("date-kept", t.keptText())
	if company {
		t.also = t.wantCompany("")
	}
	if t.datingOf().wantsSeven(t.now, zone) {
		t.replace("date-kept", "")
		t.then = flowDateSet // 7 am is yet to be asked about
	}
}

// keptText says when the person is reminded.
func (t *threadTurn) keptText() string {
	d := t.datingOf()
	if d == nil {
		return "date-none"
	}
	eve, day, soon := false, false, false
	for _, r := range d.reminders(t.zone(t.w.Program), t.w.Program.Quiet) {
		if r.at.After(t.now) {
			eve, day, soon = eve || r.flow == flowDateEve || r.flow == flowTalkEve, day || r.flow == flowDateDay, soon || r.flow == flowDateSoon || r.flow == flowTalkSoon
		}
	}
	switch {
	case d.Coach != "" && !d.Agreed:
		return "date-kept-talk"
	case eve && day && d.Seven:
		return "date-kept-7"
	case eve && day:
		return "date-kept"
	case day && d.Seven:
		return "date-kept-day7"
	case day:
		return "date-kept-day"
	case eve && soon:
		return "date-kept-eve-soon"
	case eve:
		return "date-kept-eve"
	case soon:
		return "date-kept-soon"
	}
	return "date-kept-near"
}

// dateVars are the values of texts that speak of a date. On a discreet line a reminder
// says no more than the hour: whoever looks at the phone learns nothing.
func (t *threadTurn) dateVars(v text.Vars) {
	zone, lang := t.zone(t.w.Program), t.lang()
	list, more := t.dateList()
	v["DL"], v["n"] = list, strconv.Itoa(more)
	r := t.knownDate()
	if r.Day == "" || r.Clock == "" {
		v["D"], v["MT"], v["L"] = "", "", ""
		return
	}
	at := r.At(zone)
	v["D"], v["MT"] = dayOf(at, lang), clock.WallOf(at, zone).Say()
	v["L"] = DateBrief{Kind: r.Kind, Name: r.Name}.what(lang)
	if r.Place != "" {
		if both := v["L"] + ", " + r.Place; text.Quote(both, "place") == both {
			v["L"] = both
		} else {
			v["L"] = text.Quote(r.Place, "place")
		}
	}
	if t.ev.Heard == nil && t.w.Program.Discreet || t.Word != "" && !t.unlocked {
		v["L"] = map[string]string{"es": "tu cita"}[lang]
		if lang != "es" {
			v["L"] = "your appointment"
		}
	}
	t.companyVars(t.datingOf(), v)
	if d := t.datingOf(); d != nil && d.Coach != "" {
		if c, ok := t.w.Roster.ByID(d.Coach); ok {
			v["C"] = c.Name
		}
	}
}

// listed is how many dates one text has room for.
const listed = 3

// skipped is how many dates of the list were told before.
func (t *threadTurn) skipped() int {
	if t.Dating == nil {
		return 0
	}
	return t.Dating.Skip
}

// dateList numbers the next dates: "1 Court Tue Dec 15 9 am 2 Visit Fri Dec 18 2 pm". It
// also says how many come after them.
func (t *threadTurn) dateList() (list string, more int) {
	var out []string
	zone, lang, skip := t.zone(t.w.Program), t.lang(), t.skipped()
	all := t.coming()
	for i, d := range all {
		if i < skip || i >= skip+listed {
			continue
		}
		at := time.Unix(d.At, 0).In(zone)
		what := d.brief().what(lang)
		out = append(out, strconv.Itoa(i+1)+" "+text.Clean(what, 11)+" "+dayOf(at, lang)+" "+clock.WallOf(at, zone).Say())
	}
	return strings.Join(out, " "), max(0, len(all)-skip-listed)
}

// datesListed has a list of dates say how many it leaves out.
func (t *threadTurn) datesListed(ids []string) []string {
	if _, more := t.dateList(); more == 0 {
		return ids
	}
	ids = slices.Clone(ids)
	for i, id := range ids {
		if id == "date-list" || id == "date-pick" {
			ids[i] = id + "-more"
		}
	}
	return ids
}

// moreDates hears that somebody wants to be told the dates after those just told; after the
// last come the first. It reports whether that is so.
func (t *threadTurn) moreDates(h *Heard) bool {
	if !slices.Contains([]string{flowDates, flowDateWhich}, t.Flow.Flow) || !t.answers() {
		return false
	}
	if heard := t.w.Meetings.Hear(h.Body, t.localNow()); !heard.More || !heard.Whole || heard.Names || heard.Says {
		return false
	}
	if t.behindWord(h) {
		return true
	}
	if t.Dating == nil {
		t.Dating = &Dating{}
	}
	if t.Dating.Skip += listed; t.Dating.Skip >= len(t.coming()) {
		t.Dating.Skip = 0
	}
	st, out, err := t.step(func(s *flows.Set) (flows.State, flows.Out, error) { return s.Resume(t.Flow, t.input("")) })
	t.follow(st, out, err, RoleReply)
	return true
}
