package meetings

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
)

// cal is a calendar with one event of these lines.
func cal(lines ...string) string {
	return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Hike\r\nLOCATION:Harbor Park\\, 1 Shore Rd\\, Lynn\\, MA\r\n" + strings.Join(lines, "\r\n") + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
}

// times are when the meetings of a calendar are held, in Boston.
func times(t *testing.T, data string, now time.Time) (out []string) {
	t.Helper()
	r, err := Parse(ICS, []byte(data), Defaults{}, now)
	if err != nil && !errors.Is(err, ErrEmpty) {
		t.Fatal(err)
	}
	for _, m := range r.Meetings {
		out = append(out, m.Next(now, time.UTC).In(boston).Format("Jan 2 15:04"))
	}
	return out
}

const first = "DTSTART;TZID=America/New_York:20260303T180000"

func TestACalendarsDaysAreThoseItsRulesName(t *testing.T) {
	for _, tt := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"once", []string{first}, "Mar 3 18:00"},
		{"in a folded line", []string{"DTSTART;TZID=America/", " New_York:20260303T180000"}, "Mar 3 18:00"},
		{"in UTC, and the programme says no zone", []string{"DTSTART:20260303T230000Z"}, ""},
		{"floating", []string{"DTSTART:20260303T180000"}, ""},
		{"all day", []string{"DTSTART;VALUE=DATE:20260303"}, ""},
		{"a zone of Outlook", []string{"DTSTART;TZID=Eastern Standard Time:20260303T180000"}, ""},
		{"past", []string{"DTSTART;TZID=America/New_York:20260301T180000"}, ""},
		{"cancelled", []string{first, "STATUS:CANCELLED"}, ""},
		{"each week, over the change of clocks", []string{first, "RRULE:FREQ=WEEKLY;COUNT=3"}, "Mar 3 18:00, Mar 10 18:00, Mar 17 18:00"},
		{"each second week on two days", []string{first, "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20260320T000000Z"}, "Mar 3 18:00, Mar 5 18:00, Mar 17 18:00, Mar 19 18:00"},
		{"until in UTC ends before the same hour here", []string{first, "RRULE:FREQ=WEEKLY;UNTIL=20260310T215959Z"}, "Mar 3 18:00"},
		{"until a day counts it", []string{first, "RRULE:FREQ=WEEKLY;UNTIL=20260310"}, "Mar 3 18:00, Mar 10 18:00"},
		{"the first Tuesday of the month", []string{first, "RRULE:FREQ=MONTHLY;BYDAY=1TU"}, "Mar 3 18:00, Apr 7 18:00"},
		{"the last Friday", []string{"DTSTART;TZID=America/New_York:20260130T180000", "RRULE:FREQ=MONTHLY;BYDAY=-1FR"}, "Mar 27 18:00"},
		{"but not then", []string{first, "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;TZID=America/New_York:20260310T180000"}, "Mar 3 18:00, Mar 17 18:00"},
		{"in the hour that is skipped", []string{"DTSTART;TZID=America/New_York:20260308T023000"}, "Mar 8 03:00"},
		{"by the second", []string{first, "RRULE:FREQ=SECONDLY"}, ""},
		{"on a day that is never", []string{first, "RRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2"}, ""},
		{"since long ago", []string{"DTSTART;TZID=America/New_York:19990105T180000", "RRULE:FREQ=WEEKLY;UNTIL=20260311T000000Z"}, "Mar 3 18:00, Mar 10 18:00"},
	} {
		if got := strings.Join(times(t, cal(tt.lines...), monday), ", "); got != tt.want {
			t.Errorf("%s: %q, not %q", tt.name, got, tt.want)
		}
	}
}

func TestAnEventThatMovedTakesThePlaceOfItsTimeInTheSeries(t *testing.T) {
	whole := cal(first, "RRULE:FREQ=WEEKLY;COUNT=2")
	one := "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Hike\r\nLOCATION:Town Hall\r\nRECURRENCE-ID;TZID=America/New_York:20260310T180000\r\nDTSTART;TZID=America/New_York:20260311T190000\r\nEND:VEVENT\r\nEND:VCALENDAR"
	got := times(t, strings.Replace(whole, "END:VCALENDAR", one, 1), monday)
	if want := []string{"Mar 3 18:00", "Mar 11 19:00"}; !slices.Equal(got, want) {
		t.Errorf("%v, not %v", got, want)
	}
}

func TestACalendarsActivityIsToldWhereItIs(t *testing.T) {
	r, err := Parse(ICS, []byte(cal(first, "DTEND;TZID=America/New_York:20260303T200000")), Defaults{}, monday)
	if err != nil {
		t.Fatal(err)
	}
	m := r.Meetings[0]
	if m.Kind != "activity" || m.Place != "Harbor Park" || m.Addr != "1 Shore Rd" || m.Town != "Lynn" || m.Mins != 120 || m.Zone != "America/New_York" {
		t.Errorf("%+v", m)
	}
	d := New(Feed{Name: "x", Meetings: r.Meetings})
	if h := d.Hear("sober activities", monday); !h.Names || !h.Whole || len(d.Find(monday, boston, h.Ask, 0, 3)) != 1 {
		t.Errorf("not found: %+v", h)
	}
	if len(d.Find(monday, boston, Ask{}, 0, 3)) != 0 {
		t.Error("told to who looks for a meeting")
	}
}
