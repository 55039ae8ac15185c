package simulate

import (
	"github.com/warmline/warmline/internal/meetings"
	"github.com/warmline/warmline/internal/meetings/many"
)

// Meetings of the simulated county: made up, with all that real lists have.
const (
	heldMeetings = 60
	listChanges  = 5 * week // how often some of them go, and others move
	listKeeps    = 12       // of which one goes each time
)

// lists tells of the meetings, which change now and then.
func (t *team) lists() error {
	now := t.clock.Now()
	zone := t.cfg.Program.Program.Zone.String()
	read, err := meetings.Parse(meetings.Guide, many.Feed(meetings.Guide, heldMeetings), meetings.Defaults{Zone: zone}, now)
	if err != nil {
		return err
	}
	t.list(read.Meetings, 0)
	return nil
}

// list puts a list in the place of the one there is, and plans the next.
func (t *team) list(all []meetings.Meeting, turn int) {
	t.Keeper.SetMeetings(meetings.New(meetings.Feed{Name: "county", AsOf: t.clock.Now().Unix(), Meetings: all}))
	t.acts.add(t.clock.Now().Add(listChanges), func() error {
		var next []meetings.Meeting
		for i, m := range all {
			switch i % listKeeps {
			case turn % listKeeps:
				continue
			case (turn + 1) % listKeeps:
				m.Time = (m.Time + 30) % (24 * 60)
			}
			next = append(next, m)
		}
		t.list(next, turn+1)
		return nil
	})
}
