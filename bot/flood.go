package bot

import (
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// floodMost is how many texts of one phone in an hour the program answers by itself. A
// prank, or two machines that answer one another, cost no more; words of danger are
// heard, answered and paged as ever, and so is everything in a thread that is held.
const floodMost = 40

// count counts a text of this hour. The first one too many goes to a human, who sees
// what it is.
func (t *threadTurn) count() {
	if t.now.Unix()-t.Hour >= int64(time.Hour.Seconds()) {
		t.Hour, t.Many = t.now.Unix(), 0
	}
	t.Many++
	if t.Many == floodMost+1 && !t.open() && !t.blocked() && MaySend(t.Contact, handoff.None, RoleFirst) {
		t.openHandoff(rule.Human, handoff.RowOf(rule.Human, rule.LevelHandoff), []string{"flood"}, nil)
	}
}

// flooded says whether the program has answered this phone often enough for an hour.
func (t *Thread) flooded(now time.Time) bool {
	return t.Many > floodMost && now.Unix()-t.Hour < int64(time.Hour.Seconds())
}
