package bot

import "github.com/warmline/warmline/internal/clock"

// flowHour asks about an hour outside those in which the program may begin a talk.
const flowHour = "hour"

// setEvening keeps the person's own time. Outside the hours in which the program may
// begin a talk it keeps the nearest, and reports that their yes to the hour is wanted.
func (t *threadTurn) setEvening(w clock.Wall) (done bool) {
	q := t.w.Program.Quiet
	kept := min(max(w, q.From), q.To)
	t.Evening, t.Wished, t.HourYes = int(kept), 0, 0
	if kept != w {
		t.Wished = int(w)
	}
	return kept == w
}

// sayHour takes the answer about the hour they wished for.
func (t *threadTurn) sayHour(answer string) {
	if answer == "yes" && t.Wished > 0 {
		t.Evening, t.HourYes = t.Wished, t.Wished
	}
	t.Wished = 0
}

// saidHour is the hour that texts name: the one that is asked about, or that of the check-in.
func (t *threadTurn) saidHour() clock.Wall {
	if t.Flow.Flow == flowHour && t.Wished > 0 {
		return clock.Wall(t.Wished)
	}
	return t.eveningAt()
}
