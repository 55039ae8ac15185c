package bot

import (
	"slices"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/dates"
)

// What the person is told of a wish for company, and what they say to it.

// tellCompanies tells the person what has come of requests, when nothing else is left to
// do: it begins a talk.
func (t *threadTurn) tellCompanies() {
	for _, d := range slices.Clone(t.Dates) {
		if d.Company != nil && d.Company.Say != "" {
			t.tellCompany(d.ID)
		}
	}
}

// tellCompany tells the person what has come of a request, as soon as it may.
func (t *threadTurn) tellCompany(id int) {
	d, again := t.date(id), t.now.Add(asideAgain)
	talking := t.Flow.In() && t.now.Sub(time.Unix(t.Flow.Asked, 0)) < inTalk && again.Unix() <= d.Company.By
	switch {
	case d.At <= t.now.Unix():
		d.Company.Say = ""
		t.note("company not said, too late")
	case t.open() && !t.quiet(), t.ev.Held, t.w.Flows.Calls(t.Flow), t.settingDate(), talking:
		d.Company.Wait = again.Unix()
	case t.Contact != Active || t.Minor:
		d.Company.Say = ""
		t.signal(SignalDate)
	case !t.may(RoleAsked):
		d.Company.Wait = clock.NextAt(t.now, t.w.Program.Quiet.From, t.zone(t.w.Program)).Unix()
	default:
		flow := d.Company.Say
		d.Company.Say = ""
		if flow != flowWithChanged {
			t.companyHeard(d, Kept, "told")
		}
		t.parkFlow()
		if flow == flowWithNo {
			flow = t.anotherWay(d)
		}
		t.Dating, t.ofCompany = &Dating{Of: id}, true
		t.startFlow(flow, RoleAsked)
	}
}

// companyHeard ends what was promised for a date: that they hear by then.
func (t *threadTurn) companyHeard(d *Date, e Ending, outcome string) {
	if i := t.owedFor(WhoGoes, d.ID); i >= 0 {
		t.end(&t.Promises[i], e, outcome)
	}
}

// companyMissed is the time gone by without a word, for a coach had the thread or no text
// could leave: a coach hears of it.
func (t *threadTurn) companyMissed(p *Promise) {
	t.missed(p)
	t.signal(SignalDate)
}

// companyReminds reminds who goes along when the person is, and finds out before that
// whether they still can: nobody is named who is not there any more.
func (t *threadTurn) companyReminds(id int, flow string) {
	d := t.date(id)
	if d == nil || !d.Company.goes() || d.At <= t.now.Unix() {
		return
	}
	c, ok := t.w.Roster.ByID(d.Company.Coach)
	if !ok || !c.Counts() {
		t.cant(d)
		return
	}
	t.tell(DeskID(c.ID), Tell{Kind: TellCompany, Reason: companyPart, Thread: t.id, Name: t.Name, Date: d.whole(true)})
	if slices.Contains([]string{flowDateEve, flowDateDay, flowDateSoon}, flow) {
		t.with = d
	}
}

// companyPart takes the person's own part: where to meet, what to bring. Who goes along
// reads it as it is, and it stands in what reminds the person.
func (t *threadTurn) companyPart(words string) {
	d := t.datingOf()
	if d == nil || !d.Company.goes() {
		t.forCoach(words)
		return
	}
	d.Company.fire(companyPart)
	d.Company.Part = text.Clean(words, keptLimit)
	t.tell(DeskID(d.Company.Coach), Tell{Kind: TellCompany, Reason: "words", Thread: t.id, Name: t.Name, Words: d.Company.Part, Date: d.whole(true)})
}

// withText says who goes along when the person is reminded, with what they said is their
// own part, where nobody else is to read it.
func (t *threadTurn) withText() string {
	if t.with.Company.Part == "" || t.w.Program.Discreet || t.Word != "" || t.abuse() {
		return "with-too"
	}
	return "with-said"
}

// inQuotes are somebody's words with quotes around them, as long as a text has room for.
func inQuotes(words string) string {
	if words == "" {
		return ""
	}
	return `"` + text.Clean(words, text.Width("Q")-2) + `"`
}

// saveCompany does what a flow says of company: ask, ask to a kind of date, or off.
func (t *threadTurn) saveCompany(value string) {
	switch d := t.datingOf(); {
	case value == companyAsk:
		t.replace("with-ask", t.wantCompany(""))
	case value == "who":
		t.replace("with-still", t.whoGoes())
	case value != companyOff:
		t.replace("with-ask", t.wantCompany(dates.Kind(value)))
	case d == nil:
		for _, d := range t.coming() {
			t.endCompany(t.date(d.ID))
		}
	default:
		t.endCompany(d)
	}
}

// whoGoes is the text that says who goes along to the soonest date for which somebody was
// asked: nobody is asked by it.
func (t *threadTurn) whoGoes() string {
	all := t.coming()
	i := slices.IndexFunc(all, func(d Date) bool {
		return d.Company.goes() || d.Company != nil && d.Company.State == CompanyAsked
	})
	if i < 0 {
		return "with-none"
	}
	t.Dating, t.ofCompany = &Dating{Of: all[i].ID}, true
	if all[i].Company.goes() {
		return "with-still"
	}
	return "with-ask"
}

// companyVars are who goes along, or could not, and when the person hears; what they said
// is their own part, and another way.
func (t *threadTurn) companyVars(d *Date, v text.Vars) {
	if d == nil || d.Company == nil {
		return
	}
	c, _ := t.w.Roster.ByID(d.Company.Coach)
	v["C"], v["Q"] = c.Name, inQuotes(d.Company.Part)
	t.wayVars(d, v)
	if d.Company.By > 0 {
		v["H"] = clock.WallOf(time.Unix(d.Company.By, 0), t.zone(t.w.Program)).Say()
	}
}

// whole is a date as who goes along, or may, is told of it: the place only to who goes.
func (d Date) whole(place bool) *DateBrief {
	b := &DateBrief{ID: d.ID, Kind: d.Kind, At: d.At}
	if b.Kind == dates.Other {
		b.Kind = dates.Visit
	}
	if place {
		b.Name, b.Place = d.Name, d.Place
	}
	return b
}
