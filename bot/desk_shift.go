package bot

import (
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
)

// zone is the coach's own: who travels reads their shifts by the clock they look at.
func (t *deskTurn) zone() *time.Location {
	if t.coach.Zone != "" {
		if zone, err := clock.Zone(t.coach.Zone); err == nil {
			return zone
		}
	}
	return t.w.Program.Zone
}

// saying says a time of work: the day it begins, and its hours.
func (t *deskTurn) saying(s handoff.Stretch) text.Vars {
	zone := t.zone()
	return text.Vars{"D": dayWord(s.Start.In(zone), t.coach.Lang()), "S": hours(clock.WallOf(s.Start, zone), clock.WallOf(s.End, zone))}
}
