package bot

import (
	"hash/fnv"
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/dates"
	"github.com/warmline/warmline/internal/meetings"
)

// A saved meeting is a date that comes again each week, as long as its list has it.

// The flows after a meeting, and when it is gone from its list.
const (
	flowMeetAfter = "meet-after"
	flowMeetGone  = "meet-gone"
)

// afterMeeting is how long after its end somebody is asked how it was.
const afterMeeting = 45 * time.Minute

// anHour is how long a meeting lasts of which nothing is known.
const anHour = 60

// end is when it is over.
func (d Date) end() time.Time {
	mins := d.Mins
	if mins == 0 {
		mins = anHour
	}
	return time.Unix(d.At, 0).Add(time.Duration(mins) * time.Minute)
}

// saveMeeting keeps the meeting that was told by this number.
func (t *threadTurn) saveMeeting(n int) {
	if t.Meet == nil || n < 1 || n > len(t.Meet.IDs) {
		t.replace("meet-saved", "meet-end")
		return
	}
	t.Meet.IDs = t.Meet.IDs[n-1 : n]
	id := t.Meet.IDs[0]
	m, ok := t.w.Meetings.ByID(id)
	d := Date{Kind: dates.Meeting, Meet: id}
	switch {
	case !ok:
		t.replace("meet-saved", "meet-end")
	case m.Zone == "":
		t.replace("meet-saved", "meet-nozone")
	case slices.ContainsFunc(t.Dates, func(o Date) bool { return o.Meet == id }):
	case !d.fill(m, t.now) || !t.addDate(d):
		t.replace("meet-saved", "date-full")
	case d.Once:
		t.replace("meet-saved", "meet-saved-once")
	}
}

// fill takes over what the list says of the meeting. It reports whether it is held again.
func (d *Date) fill(m meetings.Meeting, now time.Time) bool {
	at := m.Next(now, time.UTC)
	d.At, d.Mins, d.Once, d.Name = at.Unix(), m.Mins, m.On != "", text.Clean(meetings.Cut(m.Where(), text.Width("L")), text.Width("L"))
	return !at.IsZero()
}

// unlisted says whether the list, which can be read, does not have it any more.
func (t *threadTurn) unlisted(d Date) bool {
	_, ok := t.w.Meetings.ByID(d.Meet)
	return !ok && t.w.Meetings.Holds(meetings.FeedOf(d.Meet))
}

// comeAgain moves each saved meeting that is over to its next time. While its list can't
// be read that is the same time a week later.
func (t *threadTurn) comeAgain() {
	zone, q := t.zone(t.w.Program), t.w.Program.Quiet
	for i := range t.Dates {
		d := &t.Dates[i]
		if _, more := d.next(zone, q); d.Meet == "" || d.Once || more || d.At > t.now.Unix() {
			continue
		}
		m, ok := t.w.Meetings.ByID(d.Meet)
		switch {
		case ok:
			if !d.fill(m, t.now) {
				continue
			}
		default:
			at := time.Unix(d.At, 0).In(zone)
			for !at.After(t.now) {
				at = clock.At(at.AddDate(0, 0, 7), clock.WallOf(at, zone), zone)
			}
			d.At = at.Unix()
		}
		d.Told, d.Wait, d.Company = t.now.Unix(), 0, nil // who went along said so for one day
	}
	t.sortDates()
}

// The hours of the day in which saved meetings are looked up, a minute for each phone.
const (
	lookFrom = clock.Wall(10 * 60)
	lookSpan = 6 * 60
)

// nextLook is when saved meetings are next looked up in the list, zero where there is none.
func (t *threadTurn) nextLook() time.Time {
	if !slices.ContainsFunc(t.Dates, func(d Date) bool { return d.Meet != "" }) {
		return zero
	}
	h := fnv.New32a()
	h.Write([]byte(t.Phone))
	return clock.NextAt(t.now, lookFrom+clock.Wall(h.Sum32()%lookSpan), t.zone(t.w.Program))
}

// checkSaved looks saved meetings up in the list, each day and before each reminder, and
// tells what has changed. Where nothing may be said now it is told another day.
func (t *threadTurn) checkSaved() {
	if t.open() && !t.quiet() || t.Minor || !t.may(RoleAsked) || t.ev.Held {
		return
	}
	for _, d := range slices.Clone(t.Dates) {
		if d.Meet == "" {
			continue
		}
		m, ok := t.w.Meetings.ByID(d.Meet)
		now := d
		switch {
		case d.At > t.now.Unix() && t.unlisted(d):
			t.goneMeeting(d)
		case ok && m.Lost == 0 && d.At > t.now.Unix() && now.fill(m, t.now) && (now.At != d.At || now.Name != d.Name):
			now.Told, now.Wait = t.now.Unix(), 0
			*t.date(d.ID) = now
			t.sortDates()
			t.note("saved meeting changed")
			t.moveCompany(t.date(d.ID), d.At)
			texts := []string{"meet-moved"}
			if t.also != "" {
				texts, t.also = append(texts, t.also), ""
			}
			t.sayOf(d.ID, texts...)
		}
	}
}

// sayOf says a text about a date that was asked for by keeping it.
func (t *threadTurn) sayOf(id int, texts ...string) {
	was, ofDate := t.Dating, t.ofDate
	t.Dating, t.ofDate = &Dating{Of: id}, true
	t.say(RoleAsked, texts...)
	t.Dating, t.ofDate = was, ofDate
}

// goneMeeting ends the reminders of a meeting that its list does not have any more, and
// asks about another like it: one at a time, and not over an open question.
func (t *threadTurn) goneMeeting(d Date) {
	if t.Flow.In() && t.now.Sub(time.Unix(t.Flow.Asked, 0)) < longWait {
		return
	}
	t.note("saved meeting gone from its list")
	t.parkFlow()
	t.Dating = &Dating{Of: d.ID}
	t.startFlow(flowMeetGone, RoleAsked)
	t.Meet = &Looking{Ask: meetings.Ask{Days: 1 << time.Unix(d.At, 0).In(t.zone(t.w.Program)).Weekday()}}
	t.dropDate(d.ID)
}

// Words of somebody who did not go, and of somebody to whom something made no sense.
var (
	notThere = []string{
		"didnt go", "did not go", "couldnt go", "didnt make it", "couldnt make it", "missed it", "skipped it", "not go", "never went", "nope didnt",
		"no fui", "no pude", "no llegue", "falte", "no alcance", "no asisti",
	}
	unclearThere = []string{
		"no sense", "didnt make sense", "dont get", "didnt get", "dont understand", "didnt understand", "confus", "what does", "what is", "whats", "why", "how come", "what do they mean", "lost me", "not sure what",
		"no entend", "no entiendo", "no tiene sentido", "que significa", "que es", "que quiere decir", "por que", "confund", "no me quedo claro", "no capto",
	}
	poor = []string{"bad", "awful", "hated", "terrible", "boring", "rough", "hard", "sucked", "not good", "weird", "uncomfortable", "mal", "feo", "horrible", "aburrid", "incomod", "duro", "dificil", "fatal"}
)

// heardThere takes what somebody says of a meeting: what stuck is theirs, as a win; what
// made no sense is a coach's to answer by a time; and what was not good a coach reads.
func (t *threadTurn) heardThere(words string) {
	plain := plainWords(words)
	is := func(all []string) bool {
		return slices.ContainsFunc(all, func(p string) bool { return strings.Contains(" "+plain, " "+p) })
	}
	switch {
	case strings.Contains(words, "?") || is(unclearThere):
		t.forCoach(words)
		t.replace("meet-kept", "meet-unclear")
	case is(notThere), plain == "i didnt":
		t.replace("meet-kept", "meet-missed")
	case is(poor):
		t.forCoach(words)
		t.replace("meet-kept", "kept")
	case !long(words):
		t.replace("meet-kept", "meet-fine")
	default:
		t.keepAnswer(flows.Saved{Keep: "win", Value: words})
		t.note("a win")
	}
}
