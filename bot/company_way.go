package bot

import (
	"time"

	"github.com/warmline/warmline/flows/resource"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/internal/dates"
	"github.com/warmline/warmline/internal/meetings"
)

// When nobody is free to go along, the same text names another way: for a meeting one
// online on that day, else how to get there alone.

// flowWithOnline is told in the place of flowWithNo.
const flowWithOnline = "with-online"

// rides are the kinds of resources by which one gets to a date, the best first: what
// MassHealth pays for goes to visits only.
func rides(k dates.Kind) []string {
	if k == dates.Visit {
		return []string{"ride", "transit"}
	}
	return []string{"transit"}
}

// anotherWay picks the flow that says that nobody goes, with the way it names.
func (t *threadTurn) anotherWay(d *Date) string {
	if ask, _, ok := t.online(d); ok {
		t.Meet = &Looking{Ask: ask}
		return flowWithOnline
	}
	if _, ok := t.ride(d); ok {
		t.replace(flowWithNo, "with-no-ride")
	}
	return flowWithNo
}

// online finds a meeting that one joins from anywhere, on the day of another, and says how
// to look for the like.
func (t *threadTurn) online(d *Date) (meetings.Ask, meetings.Found, bool) {
	if d.Kind != dates.Meeting {
		return meetings.Ask{}, meetings.Found{}, false
	}
	day := time.Unix(d.At, 0).In(t.zone(t.w.Program))
	ask := meetings.Ask{Online: true, Days: 1 << day.Weekday(), Lang: t.lang()}
	for _, m := range t.w.Meetings.Find(t.now, day.Location(), ask, 0, 2) {
		if m.ID != d.Meet && m.Zone != "" && m.At.In(day.Location()).YearDay() == day.YearDay() {
			return ask, m, true
		}
	}
	return meetings.Ask{}, meetings.Found{}, false
}

// ride finds how to get to a date.
func (t *threadTurn) ride(d *Date) (resource.Entry, bool) {
	for _, kind := range rides(d.Kind) {
		if all := t.w.Resources.For(kind, t.now); len(all) > 0 {
			return all[0], true
		}
	}
	return resource.Entry{}, false
}

// wayVars name the way.
func (t *threadTurn) wayVars(d *Date, v text.Vars) {
	if d.Company.State != CompanyNobody {
		return
	}
	r, _ := t.ride(d)
	v["L2"], v["K2"] = r.Name, r.Phone
	if _, m, ok := t.online(d); ok {
		v["M"] = t.whenMeeting(m.Meeting)
	}
}
