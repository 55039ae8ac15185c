package bot

import (
	"hash/fnv"
	"iter"
	"slices"
	"time"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/internal/clock"
)

// What the program begins by itself is data of the programme: which flow, when on the
// person's own clock, for how long. Here is the one place that says what of it is due,
// and which of several things that are due together is said.

// Rhythm is what the program begins by itself.
type Rhythm struct {
	Entries []Entry // where several are due together the first goes out
	Often   Often
}

// Entry is one flow that begins by itself.
type Entry struct {
	Flow       string
	At         clock.Wall     // or
	Evening    bool           // at the person's hour of the check-in, or
	Inside     string         // in the talk of this flow, when it has been answered to its end
	Days       []time.Weekday // none: each day
	Weeks      Reach          // since joining; the first is 1
	Since      Reach          // days since joining; that day is 1
	Has, Lacks string         // only for who has, or lacks, this kept, as a tag or as their track
	Track      Reach          // days of the person's track; its first is 1
	Once       bool           // once on a track
}

// Reach is from one number to another, 0 for no end on that side.
type Reach struct{ From, To int }

// Holds says whether n lies within.
func (r Reach) Holds(n int) bool { return n >= r.From && (r.To == 0 || n <= r.To) }

// Often is how many texts the program begins.
type Often struct {
	Day, Week int                    // at most, what people asked for at an hour not counted
	Taper     []Taper                // how many a week, where nobody asked for another number
	Days      map[int][]time.Weekday // for fewer than one a day: on which days
}

// Taper is how many a week in some weeks since joining.
type Taper struct {
	Weeks Reach
	Texts int
}

// everyDay is as many a week as there can be: on each day of the rhythm.
const everyDay = 7

// stale is how late what the program begins may leave.
const stale = 2 * time.Hour

// aWeek is how many texts of the rhythm somebody gets in a week: as many as they asked
// for, else what the programme says for their track, and for this long after joining.
func (t *threadTurn) aWeek(day time.Time, week int) int {
	if t.Cadence > 0 {
		return t.Cadence
	}
	if t.eachDay(t.track(day)) {
		return everyDay
	}
	for _, p := range t.w.Program.Rhythm.Often.Taper {
		if p.Weeks.Holds(week) {
			return p.Texts
		}
	}
	return everyDay
}

// days are those on which the rhythm goes on for so many a week, none for each day.
func (o Often) days(texts int) []time.Weekday {
	for ; texts < everyDay && texts > 0; texts-- {
		if days, ok := o.Days[texts]; ok {
			return days
		}
	}
	return nil // each day
}

// daysIn counts the days from joining to a day of the person's, the first is 1.
func (t *threadTurn) daysIn(day time.Time) int {
	return dayNumber(day) - dayNumber(time.Unix(t.Joined, 0).In(day.Location())) + 1
}

// dayNumber numbers the days of a zone, whatever their length.
func dayNumber(t time.Time) int {
	y, m, d := t.Date()
	return int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60))
}

// gets lists the entries that are for this person on a day of theirs.
func (t *threadTurn) gets(day time.Time) iter.Seq[*Entry] {
	return func(yield func(*Entry) bool) {
		n := t.daysIn(day)
		week := (n-1)/7 + 1
		if n < 1 || t.Off&(1<<day.Weekday()) != 0 || !on(t.w.Program.Rhythm.Often.days(t.aWeek(day, week)), day) {
			return
		}
		for i := range t.w.Program.Rhythm.Entries {
			e := &t.w.Program.Rhythm.Entries[i]
			if on(e.Days, day) && e.Weeks.Holds(week) && e.Since.Holds(n) && t.onTrack(e, day) &&
				(e.Has == "" || t.marked(e.Has, day)) && (e.Lacks == "" || !t.marked(e.Lacks, day)) && !yield(e) {
				return
			}
		}
	}
}

// on says whether a day is one of those named; none named are all.
func on(days []time.Weekday, day time.Time) bool {
	return len(days) == 0 || slices.Contains(days, day.Weekday())
}

// marked says whether something is kept of the person under a name, or is a tag of
// theirs, or their track on that day.
func (t *threadTurn) marked(name string, day time.Time) bool {
	return t.Kept[name] != "" || slices.Contains(t.Tags, name) || t.track(day) == name
}

// when is the time of an entry on a day. What the programme has set is spread a little,
// by the same few minutes for the same phone; an hour of the person's own is kept.
func (t *threadTurn) when(e *Entry, day time.Time) time.Time {
	at := e.At
	if e.Evening {
		at = t.eveningAt()
	}
	if spread := int(t.w.Program.Evening.Jitter / time.Minute); spread > 0 && !(e.Evening && t.Evening > 0) {
		h := fnv.New32a()
		h.Write([]byte(t.Phone))
		at += clock.Wall(int(h.Sum32()%uint32(2*spread+1)) - spread)
	}
	return clock.At(day, at, day.Location())
}

// due is an entry and its time.
type due struct {
	*Entry
	at time.Time
}

// dueOn lists what the rhythm has for a person on a day, first what goes out first.
func (t *threadTurn) dueOn(day time.Time) (out []due) {
	for e := range t.gets(day) {
		if e.Inside == "" && !(e.Flow == t.Began && t.Evened > 0 && dayNumber(time.Unix(t.Evened, 0).In(day.Location())) == dayNumber(day)) {
			out = append(out, due{e, t.when(e, day)})
		}
	}
	return out
}

// planAhead is how many days ahead the next time is looked for; where there is none by
// then it is looked for again.
const planAhead = 8

// planRhythm plans the next time of the rhythm. It follows from the state alone, so
// that whatever changes the state has changed it too.
func (t *threadTurn) planRhythm() {
	t.agenda.set(planRhythm, zero)
	if t.Contact != Active || t.Minor || t.Joined == 0 || len(t.w.Program.Rhythm.Entries) == 0 {
		return
	}
	from := time.Unix(max(t.Looked, t.Joined), 0).In(t.zone(t.w.Program))
	for n := range planAhead {
		day, next := from.AddDate(0, 0, n), zero
		for _, d := range t.dueOn(day) {
			if d.at.After(from) && (next.IsZero() || d.at.Before(next)) {
				next = d.at
			}
		}
		if !next.IsZero() {
			t.agenda.set(planRhythm, next)
			return
		}
	}
	t.agenda.set(planRhythm, from.AddDate(0, 0, planAhead-1))
}

// rhythm begins what is due, one thing of all; the rest is left out.
func (t *threadTurn) rhythm() {
	from := time.Unix(max(t.Looked, t.Joined, t.now.Add(-planAhead*24*time.Hour).Unix()), 0).In(t.zone(t.w.Program))
	t.Looked = t.now.Unix()
	begun := false
	for n := range planAhead {
		for _, d := range t.dueOn(from.AddDate(0, 0, n)) {
			if !d.at.After(from) || d.at.After(t.now) {
				continue
			}
			role, why := t.unfit(d)
			if begun {
				why = "something else was due"
			}
			if why != "" {
				t.note("skipped " + d.Flow + ": " + why)
				continue
			}
			t.begin(d.Entry, role)
			begun = true
		}
	}
	t.hour = false
}

// unfit says why something due does not go out now, "" when it does, and as what.
func (t *threadTurn) unfit(d due) (role Role, why string) {
	at := clock.WallOf(t.now, t.zone(t.w.Program))
	role, t.hour = RoleRoutine, d.Evening && t.HourYes > 0 && t.HourYes == t.Evening
	if t.hour {
		role = RoleAsked
	}
	switch {
	case t.now.Sub(d.at) > stale || !t.hour && (at >= t.w.Program.Evening.Close || at < t.w.Program.Quiet.From):
		return role, "too late"
	case !t.may(role):
		return role, "not now"
	case role == RoleRoutine && t.enough(1):
		return role, "enough texts"
	case t.asksSoon():
		return role, "the follow-up asks today"
	case t.asking() && !t.yields(d):
		return role, "a question is open"
	}
	return role, ""
}

// asking says whether a question stands open whose place nothing of the rhythm takes:
// one at a time.
func (t *threadTurn) asking() bool {
	return t.Flow.In() && !t.offers() && t.now.Sub(time.Unix(t.Flow.Asked, 0)) < longWait
}

// flowEvenings ends joining with an offer: another time for the evenings.
const flowEvenings = "evenings"

// yields says whether the open question is a reminder's that was let stand, and what is due
// the text of a day on which silence may be danger: it is not left out for that.
func (t *threadTurn) yields(d due) bool {
	return t.eachDay(d.Has) && slices.Contains(remindFlows, t.Flow.Flow) && t.now.Sub(time.Unix(t.Flow.Asked, 0)) >= inTalk
}

// offers says whether the open question is one that nobody has to answer.
func (t *threadTurn) offers() bool { return t.Flow.Flow == flowEvenings }

// begin begins an entry, or less for who has been silent.
func (t *threadTurn) begin(e *Entry, role Role) {
	t.endFlow()
	if e.Evening {
		t.Evens++
	}
	if t.Evened > t.Heard {
		t.Missed++
	} else {
		t.Missed = 0
	}
	t.Evened, t.Began = t.now.Unix(), e.Flow
	if !t.silence(role) {
		t.startFlow(e.Flow, role)
	}
}

// onward are goodbyes, and what is said in their place where something follows.
var onward = map[string]string{"eve-close": "eve-on"}

// inside is the flow that belongs into the talk which has just been answered to its end,
// "" for none: at most one a talk, and none after a low answer, a word that ends it or a good night.
func (t *threadTurn) inside(ended string) string {
	zone := t.zone(t.w.Program)
	now := t.now.In(zone)
	if ended == "" || t.ev.Heard == nil || t.open() && !t.quiet() || t.low() || flows.Skips(t.ev.Heard.Body) || parting(t.ev.Heard.Body) || dayNumber(time.Unix(t.Evened, 0).In(zone)) != dayNumber(now) {
		return ""
	}
	for e := range t.gets(now) {
		if e.Inside == ended {
			return e.Flow
		}
	}
	return ""
}

// partings are words by which somebody ends a talk for tonight.
var partings = []string{"good night", "goodnight", "gnight", "nite", "night night", "going to bed", "going to sleep", "off to bed", "bye", "ttyl", "talk tomorrow", "buenas noches", "buena noche", "me voy a dormir", "voy a dormir", "ya me duermo", "a dormir", "hasta manana", "nos vemos", "bye bye"}

// parting says whether a text is a good night: after it nothing is asked.
func parting(body string) bool {
	said := plainWords(body)
	return len(said) < 60 && slices.ContainsFunc(partings, func(p string) bool { return holdsPhrase(said, p) })
}

// enough says whether so many texts more were too many for today or for the week.
func (t *threadTurn) enough(more int) bool {
	if t.promise {
		return false
	}
	o := t.w.Program.Rhythm.Often
	_, n := t.started()
	return n+more > o.Day || len(t.Starts)+more > o.Week
}

// started forgets the texts of more than a week ago, and counts those of today.
func (t *threadTurn) started() (today, n int) {
	today = dayNumber(t.now.In(t.zone(t.w.Program)))
	t.Starts = slices.DeleteFunc(t.Starts, func(d int) bool { return d <= today-7 })
	for _, d := range t.Starts {
		if d >= today { // a journey may bring the same day twice
			n++
		}
	}
	return today, n
}

// starting counts a text that the program begins by itself.
func (t *threadTurn) starting() {
	today, _ := t.started()
	t.Starts = append(t.Starts, today)
}
