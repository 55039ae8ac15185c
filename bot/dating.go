package bot

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/flows/text"
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
