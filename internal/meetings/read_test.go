package meetings

import (
	"errors"
	"strings"
	"testing"
	"time"
)

// one reads a feed that holds one meeting.
func one(t *testing.T, format, data string, d Defaults) Meeting {
	t.Helper()
	r, err := Parse(format, []byte(data), d, monday)
	if err != nil || len(r.Meetings) != 1 {
		t.Fatalf("%d meetings, left %v: %v", len(r.Meetings), r.Left, err)
	}
	return r.Meetings[0]
}

const street = `"formatted_address":"5 Hill Rd, Fitchburg, MA 01420, USA"`

func guideOf(fields string) string {
	return `[{"slug":"a","name":"A","day":1,"time":"19:00",` + fields + `}]`
}

func TestDaysAreNumberedAsEachFormatDoes(t *testing.T) {
	for _, tt := range []struct {
		name, format, data string
		day                int
	}{
		{"Meeting Guide: Sunday is 0", Guide, `[{"name":"A","day":0,"time":"19:00",` + street + `}]`, 0},
		{"… also as a string", Guide, `[{"name":"A","day":"6","time":"19:00",` + street + `}]`, 6},
		{"BMLT: Sunday is 1", BMLT, `[{"weekday_tinyint":"1","start_time":"19:00:00","meeting_name":"A","location_street":"5 Hill Rd"}]`, 0},
		{"… Saturday is 7", BMLT, `[{"weekday_tinyint":"7","start_time":"19:00:00","meeting_name":"A","location_street":"5 Hill Rd"}]`, 6},
		{"its newer interface: Sunday is 0", BMLT, `[{"day":0,"startTime":"19:00","name":"A","location_street":"5 Hill Rd","published":true}]`, 0},
		{"CSV: a name", CSV, "Name,Day,Time,Address\nA,Saturday,7:00 PM,5 Hill Rd\n", 6},
		{"CSV: in Spanish", CSV, "name,day,time,address\nA,sábado,7:00 PM,5 Hill Rd\n", 6},
	} {
		if m := one(t, tt.format, tt.data, Defaults{}); m.Day != tt.day || m.Time != 19*60 {
			t.Errorf("%s: day %d at %s", tt.name, m.Day, m.Time)
		}
	}
}

func TestAListOfDaysIsAMeetingOnEach(t *testing.T) {
	r, err := Parse(Guide, []byte(`[{"slug":"a","name":"A","day":[1,3,3,"5"],"time":"12:00",`+street+`}]`), Defaults{}, monday)
	if err != nil || len(r.Meetings) != 3 {
		t.Fatalf("%v, %v", r, err)
	}
	keys := map[string]bool{}
	for i, m := range r.Meetings {
		keys[m.Key] = true
		if m.Day != []int{1, 3, 5}[i] {
			t.Errorf("%d: day %d", i, m.Day)
		}
	}
	if len(keys) != 3 {
		t.Errorf("keys %v", keys)
	}
}

func TestAZoneIsTheFeedsOrTheProgrammesOrThePlacesOrNone(t *testing.T) {
	for _, tt := range []struct{ name, fields, fallback, want string }{
		{"its own", `"timezone":"America/Chicago",` + street, "America/Denver", "America/Chicago"},
		{"the programme's", street, "America/Denver", "America/Denver"},
		{"the place's", street, "", "America/New_York"},
		{"one that is none", `"timezone":"EST5EDT/../x",` + street, "", "America/New_York"},
		{"a state on both sides of a line", `"formatted_address":"1 A St, Austin, TX 78701, USA"`, "", ""},
		{"online and nowhere", `"conference_url":"https://zoom.us/j/1"`, "", ""},
	} {
		if m := one(t, Guide, guideOf(tt.fields), Defaults{Zone: tt.fallback}); m.Zone != tt.want {
			t.Errorf("%s: %q", tt.name, m.Zone)
		}
	}
}

func TestAClosedPlaceIsOnlineOrNotHeld(t *testing.T) {
	m := one(t, Guide, guideOf(`"types":["O","TC"],"conference_url":"https://zoom.us/j/1","location":"Grace Church",`+street), Defaults{})
	if m.InPerson() || !m.Net {
		t.Errorf("TC with a call: %+v", m)
	}
	for name, fields := range map[string]string{
		"TC without a call":         `"types":["TC"],` + street,
		"neither place nor call":    `"types":["O"]`,
		"a town and no address":     `"formatted_address":"Fitchburg, MA, USA"`,
		"an approximate address":    `"approximate":"yes",` + street,
		"said not to be held":       `"attendance_option":"inactive",` + street,
		"only a link that is none":  `"conference_url":"javascript:alert(1)"`,
		"a time that is none":       `"time":"later",` + street,
		"a day that is none":        `"day":9,` + street,
		"an address of wrong types": `"formatted_address":{"a":1}`,
	} {
		if r, err := Parse(Guide, []byte(guideOf(fields)), Defaults{}, monday); !errors.Is(err, ErrEmpty) || len(r.Left) == 0 {
			t.Errorf("%s: %d meetings, %v, %v", name, len(r.Meetings), r.Left, err)
		}
	}
	for name, fields := range map[string]string{
		"a virtual venue": `"venue_type":"2"`,
		"VM":              `"formats":"O,VM"`,
		"TC":              `"formats":"TC,VM,HY"`,
	} {
		m := one(t, BMLT, `[{"id_bigint":"7","weekday_tinyint":"2","start_time":"19:00:00","meeting_name":"A","location_street":"5 Hill Rd","virtual_meeting_link":"https://us02web.zoom.us/j/1",`+fields+`}]`, Defaults{})
		if m.InPerson() || !m.Net {
			t.Errorf("BMLT, %s: %+v", name, m)
		}
	}
}

func TestAMeetingLastsPastMidnight(t *testing.T) {
	for _, tt := range []struct {
		from, to string
		at, mins int
		day      int
	}{
		{"23:00", "00:30", 23 * 60, 90, 1},
		{"19:00", "", 19 * 60, 60, 1},
		{"00:00", "01:00", 0, 60, 1},
		{"24:00", "01:00", 0, 60, 2},
		{"12:00 AM", "1:00 AM", 0, 60, 1},
		{"12:00 PM", "12:45 PM", 12 * 60, 45, 1},
		{"19:00", "18:00", 19 * 60, 60, 1}, // 23 hours are a slip
		{"7:30 p.m.", "", 19*60 + 30, 60, 1},
	} {
		m := one(t, Guide, `[{"slug":"a","name":"A","day":1,"time":"`+tt.from+`","end_time":"`+tt.to+`",`+street+`}]`, Defaults{})
		if int(m.Time) != tt.at || m.Mins != tt.mins || m.Day != tt.day {
			t.Errorf("%s to %s: %s for %d min on %d", tt.from, tt.to, m.Time, m.Mins, m.Day)
		}
	}
}

func TestAMeetingThatAFeedHasTwiceIsOne(t *testing.T) {
	rec := `{"slug":"%","name":"A","day":1,"time":"19:00",` + street + `}`
	m := one(t, Guide, "["+strings.ReplaceAll(rec, "%", "a")+","+strings.ReplaceAll(rec, "%", "b")+"]", Defaults{})
	if m.Town != "Fitchburg" || m.Addr != "5 Hill Rd" {
		t.Errorf("%+v", m)
	}
	r, err := Parse(Guide, []byte(`[{"slug":"a","name":"A","day":1,"time":"19:00",`+street+`},{"slug":"a","name":"B","day":2,"time":"19:00",`+street+`}]`), Defaults{}, monday)
	if err != nil || len(r.Meetings) != 2 || r.Meetings[0].Key == r.Meetings[1].Key {
		t.Errorf("two under one name: %v, %v", r, err)
	}
}

func TestWhatAFeedSaysIsPlainText(t *testing.T) {
	for in, want := range map[string]string{
		`Step <b>One</b>`:                              "Step One",
		`<script>alert('x')</script>Sunrise`:           "Sunrise",
		`&lt;script&gt;alert(1)&lt;/script&gt;Sunrise`: "Sunrise",
		"Sun\u202erise\x00\n\tGroup":                   "Sunrise Group",
		`Beginners with John Smith`:                    "Beginners with John S.",
		`Hosted by Mary O'Brien-Lopez, Tuesdays`:       "Hosted by Mary O., Tuesdays",
		`Grupo Luz con María Pérez`:                    "Grupo Luz con María P.",
		`<img src=x onerror=alert(1)>`:                 "",
		`5 < 6`:                                        "5 6",
	} {
		if got := plain(in, 60); got != want {
			t.Errorf("%q reads %q, not %q", in, got, want)
		}
	}
}

func TestALinkLeadsOnlyToACall(t *testing.T) {
	for link, want := range map[string]string{
		"https://us02web.zoom.us/j/1?pwd=2": "https://us02web.zoom.us/j/1?pwd=2",
		"http://zoom.us/j/1":                "",
		"https://zoom.us.example.org/j/1":   "",
		"https://zoom.us@example.org/":      "",
		"https://example.org/zoom.us":       "",
		"https://notzoom.us/j/1":            "",
	} {
		m := Meeting{}
		if new(reader).call(&m, link, ""); m.URL != want {
			t.Errorf("%s: %q", link, m.URL)
		}
	}
}

func TestTypesAndLanguages(t *testing.T) {
	m := one(t, CSV, "Name,Day,Time,Address,Types,Fellowship\nA,Mon,7 PM,5 Hill Rd,\"Open, Spanish, Proof of Attendance, Wheelchair Access\",Al-Anon\n", Defaults{Kind: "aa"})
	if m.Kind != "alanon" || !m.Has(Proof) || !m.Has(Wheelchair) || !m.Speaks("es") || m.Speaks("en") {
		t.Errorf("%+v", m)
	}
	m = one(t, BMLT, `[{"weekday_tinyint":2,"start_time":"19:00:00","duration_time":"01:30:00","meeting_name":"A","location_street":"5 Hill Rd","location_municipality":"Lynn","location_province":"Massachusetts","formats":"O,ES,WC"}]`, Defaults{})
	if m.Kind != "na" || m.Mins != 90 || !m.Speaks("es") || !m.Has(Wheelchair) || m.Zone != "America/New_York" {
		t.Errorf("%+v", m)
	}
}

func TestAFeedThatIsNoneIsAFault(t *testing.T) {
	for _, tt := range []struct {
		name, format, data string
		want               error
	}{
		{"a page", Guide, "<!doctype html><html>", ErrForm},
		{"nothing", Guide, "", ErrForm},
		{"an error of BMLT", BMLT, "[]", ErrEmpty},
		{"an object", Guide, `{"error":"no"}`, ErrForm},
		{"a string", Guide, `"hello"`, ErrForm},
		{"broken off", Guide, `[{"name":"A","day":1,"time":"19:00",` + street + `},{"na`, ErrForm},
		{"numbers", Guide, `[1,2,3]`, ErrEmpty},
		{"deep", Guide, `[{"name":[[["x"]]],"day":[[1]],"time":{}}]`, ErrEmpty},
		{"a table of something else", CSV, "a,b\n1,2\n", ErrForm},
		{"a heading alone", CSV, "name,day,time\n", ErrEmpty},
		{"too many", Guide, "[" + strings.Repeat("1,", Most) + "1]", ErrMany},
		{"no format", "pdf", "", ErrFormat},
	} {
		if _, err := Parse(tt.format, []byte(tt.data), Defaults{}, monday); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}

func TestAMeetingKeepsItsKeyWhenItsFeedRenamesIt(t *testing.T) {
	now := time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
	was := []Meeting{one(t, Guide, guideOf(street), Defaults{})}
	read := []Meeting{one(t, Guide, strings.Replace(guideOf(street), `"slug":"a"`, `"slug":"b"`, 1), Defaults{})}
	if read[0].Key == was[0].Key {
		t.Fatal("one key for two names")
	}
	if got := Merge(was, read, now); len(got) != 1 || got[0].Key != was[0].Key || got[0].Lost != 0 {
		t.Errorf("%+v", got)
	}
}

func TestAMeetingIsGoneWhenTwoReadingsLackIt(t *testing.T) {
	now := time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
	a := one(t, Guide, guideOf(street), Defaults{})
	b := a
	b.Key, b.Name = "b", "B"
	first := Merge([]Meeting{a, b}, []Meeting{b}, now)
	if len(first) != 2 || first[1].Key != a.Key || first[1].Lost != now.Unix() {
		t.Fatalf("after one: %+v", first)
	}
	if back := Merge(first, []Meeting{a, b}, now); len(back) != 2 || back[0].Lost+back[1].Lost != 0 {
		t.Errorf("it is back: %+v", back)
	}
	if second := Merge(first, []Meeting{b}, now); len(second) != 1 {
		t.Errorf("after two: %+v", second)
	}
	if same := Settle(first); len(same) != 1 {
		t.Errorf("after two, the second unchanged: %+v", same)
	}
}
