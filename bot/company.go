package bot

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/dates"
)

// "Go with me": one request for court, visits and meetings. The person's own coach is
// asked, then whoever is on shift at that time. The person hears by a time they are told,
// whatever comes of it; whoever said yes and can't is not named again.

// Company is the request for somebody to go along to a date.
type Company struct {
	State  CompanyState `json:"s"`
	Coach  string       `json:"c,omitzero"`      // id: who goes, or who could not any more
	Asked  []string     `json:"asked,omitempty"` // coaches who were asked and have not passed
	Unable []string     `json:"cant,omitempty"`  // who have passed
	Wide   int64        `json:"wide,omitzero"`   // when all others are asked too; 0: they are
	By     int64        `json:"by,omitzero"`     // when the person hears, either way
	Part   string       `json:"part,omitzero"`   // the person's own, in their words: where to meet, what to bring
	Say    string       `json:"say,omitzero"`    // the flow that is to tell them, as soon as it may,
	Wait   int64        `json:"wait,omitzero"`   // and not before: it was put off

	Later Later `json:",embed"`
}

// goes says whether a coach has said yes and it stands.
func (c *Company) goes() bool {
	return c != nil && (c.State == CompanyAccepted || c.State == CompanyReady)
}

func (c *Company) fire(event string) bool {
	to, ok := company.Leads(string(c.State), event)
	if ok {
		c.State = CompanyState(to)
	}
	return ok
}

// The flows that tell of it: with another way where nobody goes (company_way.go).
const (
	flowWithReady   = "with-ready" // to a meeting: coaches are asked
	flowWithYes     = "with-yes"
	flowWithNo      = "with-no"
	flowWithChanged = "with-changed" // who said yes can't, and others are asked
)

const (
	companyFor   = 3 * time.Hour     // from the wish to the answer
	companyAhead = 150 * time.Minute // and so long before the date at the latest: ahead of its last reminder
	companyShort = 15 * time.Minute  // where the date is nearer than that
	companyAlone = time.Hour         // the own coach is asked this long before the others
)

// wantCompany asks for company to the date that is being talked about, or to the soonest
// that the words may mean. Without one the date is asked for first. It gives the text that
// says so, "" for none.
func (t *threadTurn) wantCompany(kind dates.Kind) string {
	var r dates.Reading
	if t.news() != "" {
		r = t.reading(t.said()) // "come with me to court monday"
		kind = cmp.Or(kind, r.Kind)
	}
	d := t.datingOf()
	if d == nil {
		if d = t.wantsCompany(kind, r.Day); d != nil {
			t.Dating = &Dating{Of: d.ID}
		}
	}
	t.ofCompany = true
	switch {
	case d == nil:
		t.Dating, t.then = &Dating{Kind: kind}, flowDate
		if r.Says() {
			t.Dating = dating(0, r)
			t.replace("date-ask", askBack(t.knownDate().Why))
		}
		t.Dating.Kind, t.Dating.Company = cmp.Or(kind, t.Dating.Kind), true
		if t.Dating.Day != "" && t.knownDate().Why == dates.Clear {
			t.then = flowDateRight
		}
		return ""
	case d.Company.goes():
		return "with-still"
	case d.Company == nil || d.Company.State != CompanyAsked:
		d.Company = &Company{}
		t.seekCompany(d)
	}
	switch {
	case d.Company.State != CompanyAsked:
		return "" // they hear of another way
	case d.Kind == dates.Meeting:
		t.then = flowWithReady
		return ""
	}
	return "with-ask"
}

// wantsCompany is the soonest date that somebody wants company to: of the kind and on the
// day that they say, and sooner one to which nobody is asked yet. Nil where there is none.
func (t *threadTurn) wantsCompany(kind dates.Kind, on string) (out *Date) {
	for _, o := range t.coming() {
		day, _, _ := strings.Cut(string(clock.LocalOf(time.Unix(o.At, 0), t.zone(t.w.Program))), " ")
		if kind != "" && o.Kind != kind || on != "" && day != on {
			continue
		}
		if d := t.date(o.ID); out == nil || out.Company != nil && d.Company == nil {
			out = d
		}
	}
	return out
}

// seekCompany asks coaches, who said yes to another time first of all, else the person's
// own. Where nobody can be asked the person hears that at once.
func (t *threadTurn) seekCompany(d *Date) {
	c := d.Company
	c.fire(companyAsk)
	c.Asked, c.Say, c.Part, c.Wide, c.By = nil, "", "", 0, t.companyBy(d).Unix() // what was said was said to who goes no more
	first, others := t.companions(d)
	if len(first) == 0 {
		first = others
	} else {
		alone := min(companyAlone, time.Unix(c.By, 0).Sub(t.companyFrom())/3)
		c.Wide = t.companyFrom().Add(alone).Unix()
	}
	t.owe(Promise{What: WhoGoes, By: c.By, Text: "with-ask", Date: d.ID})
	t.note("company asked")
	t.askCompany(d, first)
	if len(c.Asked) == 0 {
		t.nobodyGoes(d)
	}
}

// companions are those who may go: first who said yes before, or the person's own coach,
// then whoever else is theirs or is on shift at that time.
func (t *threadTurn) companions(d *Date) (first, others []string) {
	on, _ := t.w.Week().On(time.Unix(d.At, 0))
	for _, id := range slices.Concat([]string{d.Company.Coach}, t.Own, on) {
		c, ok := t.w.Roster.ByID(id)
		switch {
		case !ok || !c.Counts() || c.Phone == t.Phone, slices.Contains(slices.Concat(first, others, d.Company.Unable), id):
		case len(first) == 0 && (id == d.Company.Coach || slices.Index(t.Own, id) == 0):
			first = append(first, id)
		default:
			others = append(others, id)
		}
	}
	return first, others
}

// companyFrom is when coaches are asked: no wish of the night wakes anybody.
func (t *threadTurn) companyFrom() time.Time {
	at, q := clock.WallOf(t.now, t.w.Program.Zone), t.w.Program.Quiet
	if at >= q.From && at <= q.To {
		return t.now
	}
	return clock.NextAt(t.now, q.From, t.w.Program.Zone)
}

// companyBy is when the person hears: by day, well before the date, and within a day, so
// that the hour alone names it.
func (t *threadTurn) companyBy(d *Date) time.Time {
	zone, q := t.zone(t.w.Program), t.w.Program.Quiet
	day := func(at time.Time) time.Time { // the nearest before it at which they may hear
		switch w := clock.WallOf(at, zone); {
		case w < q.From:
			return clock.At(at.In(zone).AddDate(0, 0, -1), q.To, zone)
		case w > q.To:
			return clock.At(at, q.To, zone)
		}
		return at
	}
	by := t.companyFrom().Add(companyFor).Truncate(half)
	if next := day(by); !next.Equal(by) { // too late for today
		by = clock.NextAt(t.now, q.From, zone).Add(companyAhead)
	}
	if latest := day(time.Unix(d.At, 0).Add(-companyAhead)).Truncate(half); by.After(latest) {
		by = latest
	}
	if soonest := t.now.Add(companyShort); by.Before(soonest) {
		by = soonest
	}
	return by
}

// askCompany asks coaches whether they go. What they are asked names nobody.
func (t *threadTurn) askCompany(d *Date, coaches []string) {
	for _, id := range coaches {
		d.Company.Asked = append(d.Company.Asked, id)
		t.tell(DeskID(id), Tell{Kind: TellCompany, Reason: companyAsk, Thread: t.id, Date: d.whole(false), Start: t.companyFrom().Unix(), By: d.Company.By})
	}
}

// companies looks after every request whose time has come.
func (t *threadTurn) companies() {
	for i := range t.Dates {
		d := &t.Dates[i]
		c := d.Company
		if c == nil {
			continue
		}
		if c.State == CompanyAsked && c.Wide > 0 && c.Wide <= t.now.Unix() {
			t.askRest(d)
		}
		if c.State == CompanyAsked && c.By <= t.now.Unix() {
			t.nobodyGoes(d)
		}
	}
}

// nextCompany is when a request is next looked after, zero for never. A reminder that was
// put off puts off nothing that they were told they hear by a time.
func (t *threadTurn) nextCompany(d *Date) time.Time {
	switch c := d.Company; {
	case c == nil:
	case c.Say != "":
		return time.Unix(max(t.now.Unix(), c.Wait), 0)
	case c.State == CompanyAsked && c.Wide > 0:
		return time.Unix(min(c.Wide, c.By), 0)
	case c.State == CompanyAsked:
		return time.Unix(c.By, 0)
	}
	return zero
}

// askRest asks all who have not been asked yet.
func (t *threadTurn) askRest(d *Date) {
	d.Company.Wide = 0
	first, others := t.companions(d)
	t.askCompany(d, slices.DeleteFunc(append(first, others...), func(id string) bool { return slices.Contains(d.Company.Asked, id) }))
}

// nobodyGoes ends the search: the person hears of another way.
func (t *threadTurn) nobodyGoes(d *Date) {
	if !d.Company.fire(companyNobody) {
		return
	}
	d.Company.Coach, d.Company.Wide, d.Company.Say = "", 0, flowWithNo
	t.note("company: nobody")
}

// companyTold takes in what a coach says of going along.
func (t *threadTurn) companyTold(m *Tell) {
	if m.Date == nil {
		return
	}
	d := t.date(m.Date.ID)
	if d == nil || d.Company == nil || d.At != m.Date.At {
		t.tell(m.From, Tell{Kind: TellCompany, Reason: companyNobody, Thread: t.id, Date: m.Date})
		return
	}
	switch c := d.Company; {
	case m.Reason == companyAccept:
		t.accepts(d, m)
	case c.goes() && c.Coach == m.Coach:
		t.cant(d)
	case c.State == CompanyAsked && slices.Contains(c.Asked, m.Coach):
		c.Unable = append(c.Unable, m.Coach)
		c.Asked = slices.DeleteFunc(c.Asked, func(id string) bool { return id == m.Coach })
		if len(c.Asked) == 0 && c.Wide > 0 {
			t.askRest(d)
		}
		if len(c.Asked) == 0 {
			t.nobodyGoes(d)
		}
	}
}

// accepts lets the first who says yes go; the others hear that somebody does.
func (t *threadTurn) accepts(d *Date, m *Tell) {
	c, own := d.Company, d.Company.goes() && d.Company.Coach == m.Coach
	if !own && !c.fire(companyAccept) {
		t.tell(m.From, Tell{Kind: TellCompany, Reason: companyNobody, Thread: t.id, Date: m.Date})
		return
	}
	t.tell(m.From, Tell{Kind: TellCompany, Reason: companyAccept, Thread: t.id, Name: t.Name, Date: d.whole(true)})
	if own {
		return
	}
	c.Coach, c.Wide, c.Say = m.Coach, 0, flowWithYes
	t.note("company accepted " + m.Coach)
	for _, id := range c.Asked {
		if id != m.Coach {
			t.tell(DeskID(id), Tell{Kind: TellCompany, Reason: companyNobody, Thread: t.id, Date: d.whole(false)})
		}
	}
}

// cant takes a coach's yes back: others are asked in the same moment, and the person is
// told.
func (t *threadTurn) cant(d *Date) {
	c := d.Company
	was := c.Coach
	t.note("company can't " + was)
	c.Unable = append(c.Unable, was)
	t.seekCompany(d)
	if c.State == CompanyAsked {
		c.Coach, c.Say = was, flowWithChanged
	}
}

// moveCompany asks anew when a date has moved: who said yes said it to another time.
func (t *threadTurn) moveCompany(d *Date, from int64) {
	if d.Company == nil || d.Company.State == CompanyNone || d.At == from {
		return
	}
	old, was := *d, d.Company.Coach
	old.At = from
	t.endCompany(&old)
	d.Company = &Company{Coach: was}
	t.seekCompany(d)
	if d.Company.State == CompanyAsked {
		t.also = "with-moved"
	}
}

// endCompany tells who goes that nobody needs to.
func (t *threadTurn) endCompany(d *Date) {
	c := d.Company
	if c == nil {
		return
	}
	if c.goes() {
		t.tell(DeskID(c.Coach), Tell{Kind: TellCompany, Reason: companyOff, Thread: t.id, Name: t.Name, Date: d.whole(false)})
	}
	if c.State == CompanyAsked {
		for _, id := range c.Asked {
			t.tell(DeskID(id), Tell{Kind: TellCompany, Reason: companyNobody, Thread: t.id, Date: d.whole(false)})
		}
	}
	t.companyHeard(d, TakenBack, "off")
	c.fire(companyOff)
	d.Company = nil
}
