package dates

import (
	"strconv"
	"time"

	"github.com/warmline/warmline/internal/clock"
)

// settle makes of all that was found one day and one time, or says why it can't.
func (p *parser) settle() {
	p.r.half = p.half
	if len(p.weekdays) == 1 {
		p.r.weekday = int(p.weekdays[0]) + 1
	}
	p.r.dom = len(p.doms)+len(p.days)+len(p.either) > 0
	hours := len(p.clocks)+len(p.bare) > 0
	days := len(p.doms)+len(p.weekdays)+len(p.days)+len(p.either) > 0
	p.r.Moment = hours && days && !p.over
	switch {
	case p.none && !hours:
		p.r.Act = Drop
	case p.none:
		p.unsure = true
	case p.fix && p.r.Act == Set && p.r.Kind == "":
		p.r.Act = Fix
	}
	switch {
	case p.over:
		p.ask(None) // of what is over nothing is kept
		return
	case p.span && !days:
		p.ask(Order)
		return
	case p.span:
		p.ask(Several)
		return
	case len(p.clocks) > 1 && len(p.weekdays)+len(p.doms)+len(p.days) > 1 && !p.unsure:
		p.ask(Both)
		return
	case p.unsure || p.several || len(p.clocks) > 1 || len(p.bare) > 1 || len(p.doms) > 1 || len(p.months) > 1 || len(p.years) > 1 || len(p.weekdays) > 1 || len(p.days) > 1:
		p.ask(Several)
		if p.unsure && !p.found() {
			p.ask(None)
		}
		return
	}
	if p.mar && len(p.months) == 0 {
		p.ask(Order)
		p.bare = nil
	}
	p.place12()
	p.settleClock()
	if p.r.Why != Clear {
		return // the day is to be asked for
	}
	p.settleDay()
}

// found says whether anything of a date was found.
func (p *parser) found() bool {
	return len(p.clocks)+len(p.bare)+len(p.doms)+len(p.months)+len(p.weekdays)+len(p.days)+len(p.either) > 0
}

// ask gives the reason; the kind and the place stay.
func (p *parser) ask(why Why) { p.r.Why, p.r.Day, p.r.Clock, p.r.Either = why, "", "", false }

// place12 says what a number alone is: the hour, or the day of the month.
func (p *parser) place12() {
	if len(p.bare) == 0 || p.r.Why != Clear {
		return
	}
	n := p.bare[0]
	day := len(p.days)+len(p.doms)+len(p.either) > 0
	switch {
	case day && len(p.clocks) == 0 && n <= 23:
		p.clock(n, 0, p.half, false)
		p.bare = nil
	case day:
		p.ask(Several)
	case len(p.weekdays) == 1 && len(p.months) == 0 && !p.next && !p.nextWeek:
		within := daysAhead
		if n <= 12 {
			within = daysNear
		}
		_, fits := p.weekdayDom(p.weekdays[0], n, within)
		switch {
		case len(p.clocks) == 1:
			p.doms, p.bare = append(p.doms, n), nil
		case fits && n <= 12:
			p.ask(Which)
		case fits:
			p.doms, p.bare = append(p.doms, n), nil
		case n >= 1 && n <= 12:
			p.clock(n, 0, p.half, false)
			p.bare = nil
		default:
			p.ask(Weekday)
		}
	case len(p.weekdays) == 1 && len(p.clocks) == 0 && n <= 12:
		p.clock(n, 0, p.half, false)
		p.bare = nil
	case len(p.clocks) == 1 && n > 12 && n <= 31 && len(p.weekdays) == 0:
		p.doms, p.bare = append(p.doms, n), nil
	case len(p.clocks) == 1:
		p.ask(NoDay)
		p.settleClock()
	default:
		p.r.bare = n
	}
}

func (p *parser) settleClock() {
	if len(p.clocks) != 1 {
		return
	}
	c := p.clocks[0]
	h := c.half
	if h == unsaid {
		h = p.half
	}
	if h == night && (c.h == 12 || c.h < 5) {
		h = unsaid // midnight, or deep in it: asked
	}
	p.r.setClock(c.h, c.m, h, c.full)
	p.r.half = unsaid
}

// setClock takes an hour, with what is said of its half of the day.
func (r *Reading) setClock(h, m int, of half, full bool) {
	r.Clock = clock.Wall(h*60 + m).String()
	switch {
	case h > 12 || h == 0:
	case of != unsaid:
		r.Clock = withHalf(r.Clock, of)
	case !full:
		r.Either = true
	}
}

func hourOf(s string) int {
	h, _ := strconv.Atoi(s[:2])
	return h
}

// withHalf puts a time into its half of the day.
func withHalf(s string, of half) string {
	w, err := clock.ParseWall(s)
	if err != nil {
		return s
	}
	h := int(w) / 60 % 12
	if of != am {
		h += 12
	}
	return clock.Wall(h*60 + int(w)%60).String()
}

// settleDay makes one day of what was found.
func (p *parser) settleDay() {
	var day time.Time
	year := 0
	if len(p.years) == 1 {
		year = p.years[0]
	}
	switch {
	case len(p.months) == 1 && len(p.doms) == 1 && len(p.days)+len(p.either) == 0:
		at, why := p.calendar(year, int(p.months[0]), p.doms[0])
		if why != Clear {
			p.noDay(why)
			return
		}
		day = at
	case len(p.months) == 1:
		if len(p.days)+len(p.either) > 0 {
			p.noDay(Several)
			return
		}
		p.noDay(NoDay) // a month, and no day of it
		return
	case len(p.either) > 0:
		at, why := p.oneOf(p.either)
		if why != Clear || len(p.doms)+len(p.days) > 0 {
			p.noDay(Order)
			return
		}
		day = at
	case len(p.days) == 1 && len(p.doms) == 1:
		if p.days[0].Day() != p.doms[0] {
			p.noDay(Several)
			return
		}
		day = p.days[0]
	case len(p.days) == 1:
		day = p.days[0]
	case len(p.doms) == 1 && len(p.weekdays) == 1:
		at, ok := p.weekdayDom(p.weekdays[0], p.doms[0], daysAhead)
		if !ok {
			p.noDay(Weekday)
			return
		}
		day = at
	case len(p.doms) == 1:
		at, ok := domAfter(p.now, p.doms[0])
		if !ok {
			p.noDay(Never)
			return
		}
		day = at
		if day.Equal(p.today()) && p.r.Clock != "" && !p.r.Either && !(Reading{Day: day.Format(time.DateOnly), Clock: p.r.Clock}).At(p.now.Location()).After(p.now) {
			p.noDay(Past)
			return
		}
	case len(p.weekdays) == 1:
		at, why := p.weekday(p.weekdays[0])
		if why != Clear {
			p.noDay(why)
			return
		}
		day = at
	case p.nextWeek || p.next:
		p.noDay(NoDay)
		return
	default:
		return
	}
	if len(p.weekdays) == 1 && day.Weekday() != p.weekdays[0] {
		p.noDay(Weekday)
		return
	}
	if p.nextWeek && len(p.weekdays) == 0 {
		p.noDay(Several)
		return
	}
	p.r.Day = day.Format(time.DateOnly)
}

// noDay asks for the day; the time stays.
func (p *parser) noDay(why Why) { p.r.Why, p.r.Day = why, "" }

// oneOf is the one that has the day of the week, when that is said.
func (p *parser) oneOf(all []time.Time) (time.Time, Why) {
	var fit []time.Time
	for _, at := range all {
		if len(p.weekdays) == 0 || at.Weekday() == p.weekdays[0] {
			fit = append(fit, at)
		}
	}
	if len(fit) != 1 || len(p.weekdays) == 0 {
		return time.Time{}, Order
	}
	return fit[0], Clear
}

// How many days ahead a day of the week with its day of the month is looked for, and how
// many where the number may also be the hour.
const (
	daysAhead = 62
	daysNear  = 31
)

// weekdayDom is the next day that is both, within so many days.
func (p *parser) weekdayDom(day time.Weekday, dom, within int) (time.Time, bool) {
	for n := range within {
		if at := p.today().AddDate(0, 0, n); at.Weekday() == day && at.Day() == dom {
			return at, true
		}
	}
	return time.Time{}, false
}

// weekday is the next one. On that very day it may be today's or the next, and "next
// Friday" is the coming one to some and the one after to others.
func (p *parser) weekday(day time.Weekday) (time.Time, Why) {
	today := p.today()
	n := (int(day) - int(today.Weekday()) + 7) % 7
	switch {
	case p.nextWeek:
		monday := today.AddDate(0, 0, (8-int(today.Weekday()))%7)
		if today.Weekday() == time.Monday {
			monday = today.AddDate(0, 0, 7)
		}
		return monday.AddDate(0, 0, (int(day)+6)%7), Clear
	case n == 0, p.next:
		return time.Time{}, Which
	}
	return today.AddDate(0, 0, n), Clear
}

// domAfter is the next day of the month with this number, of this month or the next.
func domAfter(now time.Time, dom int) (time.Time, bool) {
	y, m, d := now.Date()
	if dom < d {
		m++
	}
	at := civil(y, m, dom)
	return at, dom >= 1 && at.Day() == dom
}
