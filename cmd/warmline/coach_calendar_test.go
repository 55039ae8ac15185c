package main

import (
	"strings"
	"testing"
)

func TestACoachsShiftsAreInTheirCalendar(t *testing.T) {
	run := rostered(t)
	run(exitDone, "shift", "once", "luis", "--from", "2999-03-07 22:00", "--to", "2999-03-08 04:00")
	out := run(exitDone, "coach", "calendar", "dana")
	if !strings.Contains(out, "BEGIN:VCALENDAR") || strings.Count(out, "SUMMARY:LINE: shift") < 20 {
		t.Errorf("the calendar is\n%s", out)
	}
	contains(t, run(exitFailed, "coach", "calendar", "nobody"), "no such coach")
	contains(t, run(exitDone, "coach", "list-talk", "dana"), "since")
}
