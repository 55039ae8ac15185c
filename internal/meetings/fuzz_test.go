package meetings

import (
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/warmline/warmline/internal/meetings/many"
)

func FuzzGuide(f *testing.F) { fuzz(f, Guide) }
func FuzzBMLT(f *testing.F)  { fuzz(f, BMLT) }
func FuzzCSV(f *testing.F)   { fuzz(f, CSV) }

func FuzzICS(f *testing.F) { fuzz(f, ICS) }

// Whatever a feed holds, what is read of it is meetings that a text may name.
func fuzz(f *testing.F, format string) {
	if format == ICS {
		f.Add([]byte(cal(first, "RRULE:FREQ=MONTHLY;BYDAY=-1FR", "EXDATE;TZID=America/New_York:20260310T180000")))
	} else {
		f.Add(many.Feed(format, 12))
	}
	f.Add([]byte("[]"))
	f.Add([]byte("\xef\xbb\xbf<html>"))
	now := monday
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := Parse(format, data, Defaults{}, monday)
		if err != nil && len(r.Meetings) > 0 && r.Left == nil {
			t.Fatal("a fault and meetings")
		}
		for _, m := range r.Meetings {
			if m.Day < 0 || m.Day > 6 || m.Time < 0 || m.Time >= 24*60 || m.Mins <= 0 || m.Mins > most || m.Key == "" {
				t.Fatalf("%+v", m)
			}
			for _, s := range []string{m.Name, m.Place, m.Addr, m.Town, m.What()} {
				if strings.ContainsAny(s, "<>\n\r\x00") || strings.ContainsFunc(s, unicode.IsControl) {
					t.Fatalf("not plain: %q", s)
				}
			}
			if at := m.Next(now, time.UTC); !at.After(now) || at.Sub(now) > (horizon+2)*24*time.Hour {
				t.Fatalf("next %s", at)
			}
		}
		back, err := Encode(r.Meetings)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := Decode(back); err != nil || len(again) != len(r.Meetings) {
			t.Fatalf("stored: %v", err)
		}
	})
}

// Of a feed with every trap all that is held can be found, in every format.
func TestManyMeetingsWithEveryTrap(t *testing.T) {
	for _, format := range []string{Guide, BMLT, CSV} {
		r, err := Parse(format, many.Feed(format, 1000), Defaults{Zone: "America/New_York"}, monday)
		if err != nil || len(r.Meetings) < 900 {
			t.Errorf("%s: %d meetings, left %v: %v", format, len(r.Meetings), r.Left, err)
		}
		for _, why := range []string{"no day", "no time", "not held", "twice"} {
			if r.Left[why] == 0 {
				t.Errorf("%s: nothing left out for %s", format, why)
			}
		}
	}
}
