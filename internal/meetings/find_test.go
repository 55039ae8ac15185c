package meetings

import (
	"fmt"
	"testing"
	"time"

	"github.com/warmline/warmline/internal/meetings/many"
)

// monday is a Monday, 16:00 in Boston.
var (
	boston, _ = time.LoadLocation("America/New_York")
	monday    = time.Date(2026, 3, 2, 16, 0, 0, 0, boston)
)

func county(t testing.TB) *Directory {
	t.Helper()
	r, err := Parse(CSV, []byte(`Slug,Name,Day,Time,Location,Address,City,State,Types,Conference URL,Timezone,Fellowship
a,Alpha,Mon,7 PM,Grace Church,5 Hill Rd,Fitchburg,MA,"Open, Proof of Attendance",,,aa
b,Beta,Mon,8 PM,Town Hall,1 Main St,New Harbor,MA,Spanish,,,na
c,Gamma,Tue,7 AM,Library,2 Elm St,Fitchburg,MA,Open,,,na
d,Delta,Mon,8 PM,,,,,Open,https://zoom.us/j/1,America/Los_Angeles,smart
e,Epsilon,Sat,10 AM,Grace Church,5 Hill Rd,Fitchburg,MA,Women,,,aa
f,Zeta,Mon,3 PM,Grace Church,5 Hill Rd,Fitchburg,MA,Open,,,aa
`), Defaults{}, monday)
	if err != nil {
		t.Fatal(err)
	}
	return New(Feed{Name: "x", AsOf: monday.Unix(), Meetings: r.Meetings})
}

func names(all []Found) (out string) {
	for _, f := range all {
		out += f.Name[:1]
	}
	return out
}

// What people write, and the meetings that they are told.
func TestWhatPeopleAskForIsFound(t *testing.T) {
	d := county(t)
	for text, want := range map[string]string{
		"MEET":                                "ABD",
		"meeting tonight":                     "ABD",
		"is there a meeting tomorrow?":        "G",
		"na meeting near fitchburg":           "G",
		"NA meetings in New Harbor":           "B",
		"reunión en español":                  "B",
		"reunion en ingles mañana":            "G",
		"meeting in the morning":              "G",
		"any online meetings":                 "D",
		"meeting with proof of attendance":    "A",
		"womens meeting saturday":             "E",
		"meeting saturday":                    "",
		"meeting near springfield":            "",
		"smart recovery meeting":              "D",
		"a meeting at grace church":           "",
		"meeting mon or tue":                  "", // "or" is not known: a coach reads it
		"I need a meeting at 8pm":             "BD",
		"meeting this weekend for women":      "E",
		"hay reuniones esta noche":            "ABD",
		"reunion el martes por la mañana":     "G",
		"busco una reunión virtual por favor": "D",
		"womens meeting near the bus":         "E",
		"reunión de mujeres cerca del bus":    "E",
		"smart online":                        "D",
		"na near fitchburg":                   "G",
		"aa thursday 6:30pm":                  "", // one they go to
		"na mañana":                           "", // no
	} {
		h := d.Hear(text, monday)
		got := names(d.Find(monday, boston, h.Ask, 0, 3))
		if !h.Whole || !h.Names {
			got = ""
		}
		if got != want {
			t.Errorf("%s: %q, not %q (%+v)", text, got, want, h)
		}
	}
}

func TestWhatIsNoWishForAMeetingIsNone(t *testing.T) {
	d := county(t)
	for _, text := range []string{
		"i have a meeting with my boss tomorrow", "my po wants a meeting", "went to a meeting last night", "the meeting was bad", "i dont want a meeting",
		"family reunion saturday", "can you meet me", "nice to meet you", "tuve una reunion con mi jefe", "need a ride to the meeting", "no meeting today", "meeting is on main st please come",
	} {
		if h := d.Hear(text, monday); h.Whole && h.Names {
			t.Errorf("%s: %+v", text, h)
		}
	}
}

func TestTheNextOfAWeekIsAfterNowWhateverTheClocksDo(t *testing.T) {
	m := Meeting{Day: 0, Time: 2*60 + 30, Zone: "America/New_York"}
	for _, tt := range []struct{ now, want string }{
		{"2026-03-07T12:00:00-05:00", "2026-03-08T03:00:00-04:00"}, // 02:30 is not there that night
		{"2026-03-08T03:00:00-04:00", "2026-03-15T02:30:00-04:00"},
		{"2026-10-31T12:00:00-04:00", "2026-11-01T02:30:00-05:00"},
	} {
		now, _ := time.Parse(time.RFC3339, tt.now)
		if got := m.Next(now, time.UTC).Format(time.RFC3339); got != tt.want {
			t.Errorf("after %s: %s, not %s", tt.now, got, tt.want)
		}
	}
	m.Time = 90 // twice in autumn: the first
	now, _ := time.Parse(time.RFC3339, "2026-11-01T00:00:00-04:00")
	if got := m.Next(now, time.UTC).Format(time.RFC3339); got != "2026-11-01T01:30:00-04:00" {
		t.Errorf("twice: %s", got)
	}
}

func TestMoreOfWhatWasAskedForTakesThePlaceOfTheOld(t *testing.T) {
	d := county(t)
	a := d.Hear("na meeting in fitchburg tonight", monday).Ask
	b := d.Hear("tomorrow", monday).Over(a)
	if b.Kind != "na" || b.Town != "fitchburg" || b.Days != 1<<2 || b.From != 0 {
		t.Errorf("%+v", b)
	}
	if c := d.Hear("aa online", monday).Over(b); c.Kind != "aa" || !c.Online {
		t.Errorf("%+v", c)
	}
}

func TestThoseLostAreNotTold(t *testing.T) {
	d := county(t)
	feeds := d.Feeds()
	all := append([]Meeting(nil), feeds[0].Meetings...)
	all[0].Lost = 1
	feeds[0].Meetings = all
	if got := names(New(feeds...).Find(monday, boston, Ask{}, 0, 3)); got != "BDG" {
		t.Error(got)
	}
	if m, ok := New(feeds...).ByID("x:" + all[0].Key); !ok || m.Lost == 0 {
		t.Error("one lost is not there by its id")
	}
}

func TestWhoWritesSpanishIsToldThoseInSpanishFirst(t *testing.T) {
	d := county(t)
	if got := names(d.Find(monday, boston, Ask{Prefer: "es"}, 0, 3)); got != "B" {
		t.Error(got)
	}
	if got := names(d.Find(monday, boston, Ask{Prefer: "es", Kind: "aa"}, 0, 3)); got != "AZ" {
		t.Error(got)
	}
}

func BenchmarkFind5000(b *testing.B) {
	r, err := Parse(Guide, many.Feed(Guide, 5000), Defaults{}, monday)
	if err != nil {
		b.Fatal(err)
	}
	d := New(Feed{Name: "x", Meetings: r.Meetings})
	for b.Loop() {
		if len(d.Find(monday, boston, d.Hear("na meeting near fitchburg saturday", monday).Ask, 0, 3)) == 0 {
			b.Fatal("none")
		}
		d.Find(monday, boston, Ask{}, 0, 3)
	}
}

func BenchmarkLoad5000(b *testing.B) {
	for _, format := range []string{Guide, BMLT, CSV} {
		data := many.Feed(format, 5000)
		b.Run(fmt.Sprint(format), func(b *testing.B) {
			for b.Loop() {
				r, err := Parse(format, data, Defaults{}, monday)
				if err != nil {
					b.Fatal(err)
				}
				New(Feed{Name: "x", Meetings: r.Meetings})
			}
		})
	}
}
