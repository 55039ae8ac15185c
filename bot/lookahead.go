package bot

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
)

// Looked is what one look at the rota leaves for the next, whichever process has it.
// Times are unix seconds. It holds nobody's name or number.
type Looked struct {
	To      int64  `json:"to"`               // shifts that begin up to then were begun
	Day     string `json:"day,omitzero"`     // of the last daily look, in the programme's zone
	Version int64  `json:"version,omitzero"` // of the World that was looked at
	Seen    int64  `json:"seen,omitzero"`    // when the days ahead were last looked over
	Known   []Gap  `json:"known,omitempty"`  // the holes in them
}

// Gap is a hole in the rota as it was seen.
type Gap struct {
	Lack  handoff.Lack `json:"lack"`
	Start int64        `json:"start"`
	End   int64        `json:"end"`
}

// Word is something to tell a desk. Its operation id makes sure that twice is once.
type Word struct {
	Op, Coach string
	Tell      Tell
}

// Outlook is what follows from a look at the rota.
type Outlook struct {
	Words  []Word
	Asked  []handoff.Search // searches as they stand after it; nil when none has changed or ended
	Raise  []Sickness
	Looked Looked
}

const (
	atMost   = time.Hour        // how late the beginning of a shift is still told
	coverFor = 10 * time.Minute // for one coach to answer whether they take a shift
	staleFor = 7 * 24 * time.Hour

	bedtime = clock.Wall(21 * 60) // what the morning should have said is not said later than that
)

// LookAhead says what is to do about the rota at now: the coaches whose time begins
// are asked whether they are there, the next one is asked for cover, and the
// supervisors are told what the next seven days lack: each morning, when a change
// tore a hole, and when one begins. It is pure.
func (w *World) LookAhead(last Looked, now time.Time) Outlook {
	l := &lookout{World: w, now: now, last: last, week: w.Week()}
	l.out.Looked = Looked{To: now.Unix(), Day: last.Day, Version: w.Version, Seen: last.Seen, Known: last.Known}
	l.begins()
	l.searches()
	l.ahead()
	return l.out
}

type lookout struct {
	*World
	now  time.Time
	last Looked
	week handoff.Week
	out  Outlook
}

// say tells one desk. The operation id stands in clear in the store, so what makes it
// this one, a coach's id among it, is not to be read there.
func (l *lookout) say(coach, op string, m Tell) {
	sum := sha256.Sum256([]byte(op))
	l.out.Words = append(l.out.Words, Word{Op: "rota-" + hex.EncodeToString(sum[:12]), Coach: coach, Tell: m})
}

// supervise tells every supervisor; where there is none, the lead hears that.
func (l *lookout) supervise(op string, m Tell) {
	m.Kind = TellRota
	all := l.supervisors()
	for _, c := range all {
		l.say(c.ID, op+"-"+c.ID, m)
	}
	if len(all) == 0 {
		l.raise(SickRota)
	}
}

func (l *lookout) raise(s Sickness) {
	if !slices.Contains(l.out.Raise, s) {
		l.out.Raise = append(l.out.Raise, s)
	}
}

// since is the end of the last look.
func (l *lookout) since() time.Time {
	if l.last.To == 0 {
		return l.now
	}
	if since := time.Unix(l.last.To, 0); since.After(l.now.Add(-atMost)) {
		return since
	}
	return l.now.Add(-atMost)
}

// begins asks every coach whose time has begun whether they are there.
func (l *lookout) begins() {
	since := l.since()
	if !since.Before(l.now) {
		return
	}
	before, _ := l.week.On(since)
	for _, s := range l.week.Spans(since, l.now.Add(time.Second))[1:] {
		for _, id := range s.Coaches {
			on, ok := l.week.NextOf(id, l.now)
			if slices.Contains(before, id) || !ok || !on.Holds(l.now) {
				continue
			}
			if c, ok := l.Roster.ByID(id); ok && c.Reachable() {
				start := on.Start.Unix()
				l.say(id, "begins-"+strconv.FormatInt(start, 10)+"-"+id, Tell{Kind: TellShift, Start: start, End: on.End.Unix()})
			}
		}
		before = s.Coaches
	}
}

// searches asks the next coach for cover where the last one has passed or is silent,
// and ends with the supervisor when everyone was asked.
func (l *lookout) searches() {
	all := slices.Clone(l.Roster.Searches)
	changed := false
	for i := range all {
		s := &all[i]
		at := s.Span(l.Program.Zone)
		over := !at.End.After(l.now)
		changed = changed || over
		if over || s.Vain || l.now.Before(time.Unix(s.At, 0).Add(coverFor)) {
			continue
		}
		changed = true
		s.At = l.now.Unix()
		op := string(s.From) + "-" + s.Out
		next, ok := l.cover(*s, at)
		if !ok {
			s.Vain = true
			l.supervise("uncovered-"+op, Tell{Reason: "c-uncovered", Start: at.Start.Unix(), End: at.End.Unix()})
			continue
		}
		s.Asked = append(slices.Clone(s.Asked), next.ID)
		l.say(next.ID, "cover-"+op+"-"+next.ID, Tell{Kind: TellCover, Start: at.Start.Unix(), End: at.End.Unix()})
	}
	if changed {
		l.out.Asked = all
	}
}

// cover is the coach to ask next: those who stand behind the shift first, then those
// who write the same languages. At night only those are woken who said they may be.
func (l *lookout) cover(s handoff.Search, at handoff.Stretch) (handoff.Coach, bool) {
	on, backup := l.week.On(at.Start)
	lost, _ := l.Roster.ByID(s.Out)
	var best handoff.Coach
	most := -1
	for _, c := range l.Roster.Coaches {
		behind := slices.Contains(backup, c.ID)
		switch {
		case !c.Counts(), len(c.Roles) > 0, c.ID == s.Out, slices.Contains(s.Asked, c.ID), slices.Contains(on, c.ID):
			continue
		case !behind && !c.Everyone && l.asleep(c):
			continue
		}
		points := 0
		if behind {
			points += 2
		}
		if !slices.ContainsFunc(lost.Langs, func(lang string) bool { return !c.Speaks(lang) }) {
			points++
		}
		if points > most {
			best, most = c, points
		}
	}
	return best, most >= 0
}

// asleep says whether it is night by the coach's own clock.
func (l *lookout) asleep(c handoff.Coach) bool {
	zone := l.Program.Zone
	if own, err := clock.Zone(c.Zone); err == nil && c.Zone != "" {
		zone = own
	}
	hour := clock.WallOf(l.now, zone)
	return hour < 8*60 || hour >= bedtime
}

// Coverage lists what the rota lacks from one moment to another. A phone that was
// asked to prove itself again and did not for a week counts as none.
func (w *World) Coverage(now, to time.Time) []handoff.Hole {
	r := w.Roster
	r.Coaches = slices.Clone(r.Coaches)
	for i := range r.Coaches {
		if c := &r.Coaches[i]; w.silent(*c, now) > staleFor {
			c.Verified = false
		}
	}
	return handoff.Coverage(r, w.Week(), now, to)
}

// silent is for how long a phone should have proved itself again.
func (w *World) silent(c handoff.Coach, now time.Time) time.Duration {
	if c.Proved == 0 || w.Program.ProveAgain == 0 {
		return 0
	}
	return now.Sub(time.Unix(c.Proved, 0).Add(w.Program.ProveAgain))
}

// ahead tells the supervisors what the next days lack. A line in rehearsal is looked
// over by `warmline golive`.
func (l *lookout) ahead() {
	local := l.now.In(l.week.Zone)
	day := local.Format(time.DateOnly)
	if l.last.To == 0 {
		l.last.Day, l.out.Looked.Day = day, day // a line that starts says nothing of what `warmline golive` has just said
	}
	hour := clock.WallOf(local, l.week.Zone)
	daily := day != l.last.Day && hour >= l.Program.Morning && hour < bedtime
	begins := l.begun()
	if !daily && !begins && l.Version == l.last.Version {
		return
	}
	holes := l.Coverage(l.now, l.now.Add(handoff.LookAhead))
	fresh := slices.ContainsFunc(holes, func(h handoff.Hole) bool { return !l.known(h) })
	l.out.Looked.Seen, l.out.Looked.Known = l.now.Unix(), nil
	for _, h := range holes {
		l.out.Looked.Known = append(l.out.Looked.Known, Gap{h.Lack, h.Start.Unix(), h.End.Unix()})
	}
	op := strconv.FormatInt(l.now.Unix(), 10)
	if daily {
		op = day
		l.out.Looked.Day = day
		l.proofs()
	}
	if !l.Stand.Live {
		return
	}
	if daily || fresh {
		l.holes(op, holes)
	}
	if begins {
		l.supervise("now-"+op, Tell{Reason: "c-hole-now", Start: l.now.Unix(), End: l.now.Unix()})
	}
	if daily && !l.Roster.Outside(l.week) {
		l.supervise("outside-"+op, Tell{Reason: "c-outside", Start: l.now.Unix(), End: l.now.Unix()})
	}
}

// begun says whether a time has begun since the last look in which a page to the
// shift reaches nobody.
func (l *lookout) begun() bool {
	since := l.since()
	if !since.Before(l.now) {
		return false
	}
	return slices.ContainsFunc(l.Coverage(since, l.now.Add(time.Second)), func(h handoff.Hole) bool {
		return h.Lack.Empty() && h.Start.After(since)
	})
}

// known says whether a hole is no news: it was there before, or a worse one, or its day
// was too far off to be looked at.
func (l *lookout) known(h handoff.Hole) bool {
	return !h.Start.Before(time.Unix(l.last.Seen, 0).Add(handoff.LookAhead)) || slices.ContainsFunc(l.last.Known, func(g Gap) bool {
		return !g.Lack.Better(h.Lack) && g.Start <= h.End.Unix() && h.Start.Unix() <= g.End
	})
}

// holes tells how many there are, and the first of them: the hard hours come first.
func (l *lookout) holes(op string, all []handoff.Hole) {
	empty, spanish := []handoff.Hole(nil), []handoff.Hole(nil)
	for _, h := range all {
		if h.Lack == handoff.NoSpanish {
			spanish = append(spanish, h)
		} else {
			empty = append(empty, h)
		}
	}
	say := func(id string, holes []handoff.Hole) {
		if len(holes) > 0 {
			l.supervise(id+"-"+op, Tell{Reason: id, Count: len(holes), Start: holes[0].Start.Unix(), End: holes[0].End.Unix()})
		}
	}
	say("c-holes", empty)
	say("c-holes-es", spanish)
}

// proofs asks phones that were silent for long to prove themselves, once a week, and
// tells the lead again of coaches in the rota who said STOP.
func (l *lookout) proofs() {
	named := l.week.Named()
	year, week := l.now.ISOWeek()
	for _, c := range l.Roster.Coaches {
		rostered := slices.Contains(named, c.ID)
		switch {
		case c.Stopped && rostered:
			l.raise(SickStopped)
		case c.Reachable() && c.Proved > 0 && l.silent(c, l.now) > 0:
			l.say(c.ID, "proof-"+strconv.Itoa(year)+"-"+strconv.Itoa(week)+"-"+c.ID, Tell{Kind: TellVerify})
		}
	}
}
