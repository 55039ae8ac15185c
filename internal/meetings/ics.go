package meetings

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/internal/clock"
)

// horizon is how far ahead the days of a calendar are read.
const horizon = 45 // days

// property is one line of a calendar.
type property struct {
	name, zone, value string
	day               bool // a day without a time
}

// event is a VEVENT: its properties by name, of some there are several.
type event map[string][]property

func (e event) one(name string) property {
	if all := e[name]; len(all) > 0 {
		return all[0]
	}
	return property{}
}

// ics reads a calendar: each time that is held within the horizon is a meeting of one day.
// Times without a zone are left out, for nobody knows when they are.
func (r *reader) ics(data []byte, now time.Time) error {
	events, zone, ok := calendar(data)
	if !ok {
		return ErrForm
	}
	if r.defaults.Zone == "" {
		r.defaults.Zone = zoneOf(zone)
	}
	moved := map[string]bool{} // the times of series that have an event of their own
	for _, e := range events {
		if at, _, ok := r.moment(e.one("RECURRENCE-ID")); ok {
			moved[e.one("UID").value+at.UTC().String()] = true
		}
	}
	for _, e := range events {
		if len(r.out.Meetings) > Most {
			return ErrMany
		}
		start, zone, ok := r.moment(e.one("DTSTART"))
		switch {
		case strings.EqualFold(e.one("STATUS").value, "CANCELLED"):
			r.left("not held")
			continue
		case e.one("DTSTART").day:
			r.left("all day")
			continue
		case !ok:
			r.left("no time zone")
			continue
		}
		rule, ok := ruleOf(e.one("RRULE").value, start)
		if !ok {
			r.left("a rule of repeating that is not read")
			continue
		}
		alone := len(e["RECURRENCE-ID"]) > 0
		for _, at := range rule.days(start, now, alone) {
			if !alone && (moved[e.one("UID").value+at.UTC().String()] || r.without(e, at)) {
				continue
			}
			r.add(r.held(e, at, zone))
		}
	}
	return nil
}

// without says whether a time is taken out of its series.
func (r *reader) without(e event, at time.Time) bool {
	for _, p := range e["EXDATE"] {
		for _, v := range strings.Split(p.value, ",") {
			one := p
			one.value = v
			if x, _, ok := r.moment(one); ok && x.Equal(at) {
				return true
			}
			if len(v) == len("20060102") && at.Format("20060102") == v {
				return true
			}
		}
	}
	return false
}

// held is one time of an event.
func (r *reader) held(e event, at time.Time, zone string) Meeting {
	m := Meeting{
		Kind: r.kind("activity"), Name: plain(e.one("SUMMARY").value, 60), Day: int(at.Weekday()), On: at.Format(time.DateOnly),
		Time: clock.Wall(at.Hour()*60 + at.Minute()), Mins: usual, Key: keyOf(e.one("UID").value, e.one("SUMMARY").value) + "/" + at.Format("0102"),
	}
	if r.defaults.Kind != "" {
		m.Kind = r.kind("")
	}
	if end, _, ok := r.moment(e.one("DTEND")); ok {
		if start, _, _ := r.moment(e.one("DTSTART")); end.After(start) && end.Sub(start) <= most*time.Minute {
			m.Mins = int(end.Sub(start) / time.Minute)
		}
	}
	where := e.one("LOCATION").value
	if strings.HasPrefix(where, "http") {
		r.call(&m, where, "")
		where = ""
	} else {
		r.call(&m, e.one("URL").value, "")
	}
	name, rest, _ := strings.Cut(where, ",")
	if name != "" && strings.ContainsAny(name[:1], "0123456789") {
		name, rest = "", where
	}
	r.place(&m, name, "", "", "", rest, zone)
	if m.Place == "" && m.Addr == "" && !m.Net {
		m.Place = m.Name // it is held somewhere: the coach knows
	}
	m.Zone = zone
	return m
}

// moment reads a time with its zone. One in UTC is shown by the clocks of the feed.
func (r *reader) moment(p property) (at time.Time, zone string, ok bool) {
	zone = zoneOf(p.zone)
	value, utc := strings.CutSuffix(p.value, "Z")
	if utc {
		zone = r.defaults.Zone
	}
	loc, err := clock.Zone(zone)
	t, bad := time.Parse("20060102T150405", value)
	if zone == "" || err != nil || bad != nil || t.Year() < 1970 || t.Year() > 9000 {
		return time.Time{}, "", false
	}
	if utc {
		return t.In(loc), zone, true
	}
	return clock.Local(t.Format("2006-01-02 15:04")).First(loc), zone, true
}

// calendar takes a file apart. zone is what the calendar says for itself.
func calendar(data []byte) (events []event, zone string, ok bool) {
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	data = bytes.ReplaceAll(bytes.ReplaceAll(data, []byte("\n "), nil), []byte("\n\t"), nil)
	var in event
	var inside []string // of what the line is a part
	for line := range strings.SplitSeq(string(data), "\n") {
		p := propertyOf(line)
		switch {
		case p.name == "BEGIN":
			inside = append(inside, p.value)
			if p.value == "VEVENT" {
				in = event{}
			}
			ok = ok || p.value == "VCALENDAR"
		case p.name == "END" && len(inside) > 0:
			if p.value == "VEVENT" && in != nil {
				events, in = append(events, in), nil
			}
			inside = inside[:len(inside)-1]
		case p.name == "X-WR-TIMEZONE":
			zone = p.value
		case in != nil && len(inside) > 0 && inside[len(inside)-1] == "VEVENT":
			in[p.name] = append(in[p.name], p)
		}
	}
	return events, zone, ok
}

var unescaped = strings.NewReplacer(`\n`, " ", `\N`, " ", `\,`, ",", `\;`, ";", `\\`, `\`)

// propertyOf reads "NAME;PARAM=x;PARAM="y":value".
func propertyOf(line string) property {
	quoted, colon := false, -1
	for i := range len(line) {
		if line[i] == '"' {
			quoted = !quoted
		}
		if line[i] == ':' && !quoted {
			colon = i
			break
		}
	}
	if colon < 0 {
		return property{}
	}
	head := strings.Split(line[:colon], ";")
	p := property{name: strings.ToUpper(head[0]), value: unescaped.Replace(strings.TrimSpace(line[colon+1:]))}
	for _, param := range head[1:] {
		key, value, _ := strings.Cut(param, "=")
		switch {
		case strings.EqualFold(key, "TZID"):
			p.zone = strings.Trim(value, `"`)
		case strings.EqualFold(param, "VALUE=DATE"):
			p.day = true
		}
	}
	return p
}

// rule is how an event repeats: each so many days, weeks or months, on days of the week
// that may be counted within the month.
type rule struct {
	freq  string // "" = it does not
	every int
	on    []nth
	dates []int // of the month
	until time.Time
	count int
}

// nth is a day of the week: each, the first (1) of the month, the last (-1) of it.
type nth struct{ n, day int }

var icsDays = map[string]int{"SU": 0, "MO": 1, "TU": 2, "WE": 3, "TH": 4, "FR": 5, "SA": 6}

// ruleOf reads a rule; one with parts that are not read here is refused whole.
func ruleOf(text string, start time.Time) (r rule, ok bool) {
	r.every = 1
	for part := range strings.SplitSeq(text, ";") {
		key, value, _ := strings.Cut(strings.ToUpper(part), "=")
		n, err := strconv.Atoi(value)
		switch key {
		case "":
		case "FREQ":
			r.freq = value
			if !slices.Contains([]string{"DAILY", "WEEKLY", "MONTHLY"}, value) {
				return r, false
			}
		case "INTERVAL":
			if r.every = n; err != nil || n < 1 {
				return r, false
			}
		case "COUNT":
			if r.count = n; err != nil || n < 1 {
				return r, false
			}
		case "UNTIL":
			if r.until, ok = untilOf(value, start.Location()); !ok {
				return r, false
			}
		case "BYMONTHDAY":
			if r.dates = append(r.dates, n); err != nil {
				return r, false
			}
		case "BYDAY":
			for d := range strings.SplitSeq(value, ",") {
				if len(d) < 2 {
					return r, false
				}
				day, known := icsDays[d[len(d)-2:]]
				which, err := strconv.Atoi("0" + strings.TrimLeft(d[:len(d)-2], "+-"))
				if strings.HasPrefix(d, "-") {
					which = -which
				}
				if !known || err != nil {
					return r, false
				}
				r.on = append(r.on, nth{which, day})
			}
		case "WKST":
		default:
			return r, false
		}
	}
	return r, text == "" || r.freq != ""
}

// untilOf reads the end of a rule: in UTC, or a day, which counts whole.
func untilOf(value string, loc *time.Location) (time.Time, bool) {
	if t, err := time.Parse("20060102T150405Z", value); err == nil {
		return t, true
	}
	day, err := time.ParseInLocation("20060102", strings.SplitN(value, "T", 2)[0], loc)
	return day.AddDate(0, 0, 1), err == nil
}

// longest is how far back a counted series may have begun, in days.
const longest = 5 * 366

// days lists the times of a series within the horizon, by the clocks of its zone. It goes
// from day to day, so that no rule can keep it busy.
func (r rule) days(start, now time.Time, alone bool) (out []time.Time) {
	end := now.AddDate(0, 0, horizon)
	if r.freq == "" || alone {
		if start.After(now) && start.Before(end) {
			out = append(out, start)
		}
		return out
	}
	loc := start.Location()
	first := 0
	if ahead := int(now.Sub(start) / (24 * time.Hour)); ahead > 1 && r.count == 0 {
		first = ahead - 1
	}
	y, m, d := start.Date()
	wall, held := clock.WallOf(start, loc), 0
	for n := first; n < first+longest; n++ {
		noon := time.Date(y, m, d+n, 12, 0, 0, 0, loc)
		if noon.After(end) {
			break
		}
		if n > 0 && !r.holds(start, noon, n) || n == 0 && !r.fits(noon, start) {
			continue
		}
		at := clock.At(noon, wall, loc)
		held++
		if r.count > 0 && held > r.count || !r.until.IsZero() && at.After(r.until) {
			break
		}
		if at.After(now) && at.Before(end) {
			out = append(out, at)
		}
	}
	return out
}

// holds says whether a day, the n-th after the start, is one of the series.
func (r rule) holds(start, day time.Time, n int) bool {
	switch r.freq {
	case "DAILY":
		if n%r.every != 0 {
			return false
		}
	case "WEEKLY":
		monday := (int(start.Weekday()) + 6) % 7
		if (n+monday)/7%r.every != 0 {
			return false
		}
	case "MONTHLY":
		months := (day.Year()-start.Year())*12 + int(day.Month()) - int(start.Month())
		if months%r.every != 0 {
			return false
		}
	}
	return r.fits(day, start)
}

// fits says whether a day is one of those of the week or of the month that the rule names.
func (r rule) fits(day, start time.Time) bool {
	switch {
	case len(r.dates) > 0:
		return slices.Contains(r.dates, day.Day())
	case len(r.on) == 0 && r.freq == "WEEKLY":
		return day.Weekday() == start.Weekday()
	case len(r.on) == 0 && r.freq == "MONTHLY":
		return day.Day() == start.Day()
	case len(r.on) == 0:
		return true
	}
	week := (day.Day()-1)/7 + 1
	last := day.AddDate(0, 0, 7).Month() != day.Month()
	return slices.ContainsFunc(r.on, func(o nth) bool {
		return o.day == int(day.Weekday()) && (o.n == 0 || o.n == week || o.n == -1 && last)
	})
}
