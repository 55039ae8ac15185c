package bot

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/meetings"
)

// flowMeet is the talk in which somebody looks for a meeting. What it lists is found
// here; what it asks and where the answers lead is data, like all flows.
const flowMeet = "meet"

// textMeet is said with what was found; fewer than three have texts of their own.
const textMeet = "meet"

// Looking is what somebody looks for, and what they were told of it.
type Looking struct {
	Ask  meetings.Ask `json:"ask,omitzero"`
	Skip int          `json:"skip,omitzero"` // how many were told before
	IDs  []string     `json:"ids,omitempty"` // told by number

	Later Later `json:",embed"`
}

// atOnce is how many meetings a person is told at once.
const atOnce = 3

// seeks hears that somebody looks for a meeting, or for another than those just told.
// It reports whether it did. begins is the flow that the text begins; while a question
// stands open only the keyword asks for a meeting.
func (t *threadTurn) seeks(h *Heard, begins string) bool {
	open := t.Flow.Flow == flowMeet && t.answers()
	if t.late() || !t.may(RoleReply) || begins != "" && begins != flowMeet {
		return false
	}
	heard := t.w.Meetings.Hear(h.Body, t.now.In(t.zone(t.w.Program)))
	n, err := strconv.Atoi(fold(h.Body))
	switch {
	case open && err == nil && t.Meet != nil && n > len(t.Meet.IDs): // a number that nothing stands under
	case !heard.Whole, !heard.Names && !(open && (heard.More || heard.Says)), !open && t.answers() && t.w.Flows.Waits(t.Flow) && !heard.Key:
		return false
	case open && t.Meet != nil && heard.More && !heard.Says:
		t.Meet.Skip += len(t.Meet.IDs)
	case open && t.Meet != nil && !heard.Names && t.finds(heard.Over(t.Meet.Ask)):
		t.Meet = &Looking{Ask: heard.Over(t.Meet.Ask)}
	default:
		t.Meet = &Looking{Ask: heard.Ask}
	}
	if open {
		st, out, err := t.step(func(s *flows.Set) (flows.State, flows.Out, error) { return s.Resume(t.Flow, t.input("")) })
		t.follow(st, out, err, RoleReply)
		return true
	}
	if t.w.Flows.Waits(t.Flow) {
		t.parkFlow()
	} else {
		t.endFlow() // an offer that nobody has to answer is not made again
	}
	t.startFlow(flowMeet, RoleReply)
	return true
}

// seeksOnlyAMeeting says whether a text asks where a meeting is and says nothing else: the
// list answers that, sooner than a coach.
func (t *threadTurn) seeksOnlyAMeeting(h *Heard) bool {
	heard := t.w.Meetings.Hear(h.Body, t.now.In(t.zone(t.w.Program)))
	return heard.Whole && heard.Names && t.Joined > 0 && !t.late() && !t.asked() && (!t.open() || t.quiet()) && t.may(RoleReply)
}

// finds says whether there is anything like that.
func (t *threadTurn) finds(a meetings.Ask) bool {
	return len(t.w.Meetings.Find(t.now, t.zone(t.w.Program), a, 0, 1)) > 0
}

// listed finds what the text of meetings tells, and names the text for as many.
func (t *threadTurn) listed(ids []string) []string {
	i := slices.Index(ids, textMeet)
	if i < 0 {
		return ids
	}
	if t.Meet == nil {
		t.Meet = &Looking{}
	}
	if t.lang() != "en" && t.Meet.Ask.Lang == "" {
		t.Meet.Ask.Prefer = t.lang()
	}
	found := t.w.Meetings.Find(t.now, t.zone(t.w.Program), t.Meet.Ask, t.Meet.Skip, atOnce)
	t.Meet.IDs = nil
	old := int64(0)
	for _, f := range found {
		t.Meet.IDs = append(t.Meet.IDs, f.ID)
		if old == 0 || f.AsOf < old {
			old = f.AsOf
		}
	}
	ids = slices.Clone(ids)
	switch {
	case len(t.w.Meetings.Feeds()) == 0:
		ids[i], t.about = "meet-empty", "meeting"
	case len(found) == 0 && t.Meet.Skip > 0:
		ids[i] = "meet-end"
	default:
		ids[i] = [...]string{"meet-none", "meet-one", "meet-two", textMeet}[len(found)]
	}
	if old > 0 && t.now.Sub(time.Unix(old, 0)) > oldList {
		ids = append(ids, "meet-old")
	}
	return ids
}

// oldList is after how long a list that could not be read again is said to be old.
const oldList = 14 * 24 * time.Hour

// meetingVars are the values of texts that list meetings. A text about a date may come
// while such a list is open: it names the date.
func (t *threadTurn) meetingVars(v text.Vars) {
	if t.Meet == nil || t.ofDate && t.Flow.Flow != flowMeet {
		return
	}
	for i, names := range [][2]string{{"M", "L"}, {"M2", "L2"}, {"M3", "L3"}} {
		v[names[0]], v[names[1]] = "", ""
		if i >= len(t.Meet.IDs) {
			continue
		}
		if m, ok := t.w.Meetings.ByID(t.Meet.IDs[i]); ok {
			v[names[0]], v[names[1]] = t.whenMeeting(m), text.Clean(meetings.Cut(m.What(), text.Width("L")), text.Width("L"))
		}
	}
	if len(t.Meet.IDs) == 0 {
		return
	}
	if m, ok := t.w.Meetings.ByID(t.Meet.IDs[0]); ok {
		v["W"] = text.Clean(m.Way(), text.Width("W"))
	}
	for _, f := range t.w.Meetings.Feeds() {
		if f.Name == meetings.FeedOf(t.Meet.IDs[0]) {
			v["D"] = dayWord(time.Unix(f.AsOf, 0).In(t.zone(t.w.Program)), t.lang())
		}
	}
}

// whenMeeting is when a meeting begins next, as short as can be: by its own clock where
// one goes to it, else by the person's.
func (t *threadTurn) whenMeeting(m meetings.Meeting) string {
	zone := t.zone(t.w.Program)
	if m.InPerson() {
		zone = m.Location(zone)
	}
	at := m.Next(t.now, t.zone(t.w.Program)).In(zone)
	hour := strings.ReplaceAll(clock.WallOf(at, zone).Say(), " ", "")
	if m.On != "" && at.Sub(t.now) > 6*24*time.Hour {
		return dayWord(at, t.lang()) + " " + hour
	}
	return weekday(at, t.lang()) + " " + hour
}

// weekday is a day of the week in few letters. In Spanish it is two, as calendars head
// their columns: a longer one would need letters that cost the text its alphabet.
func weekday(at time.Time, lang string) string {
	if lang == "es" {
		return [...]string{"do", "lu", "ma", "mi", "ju", "vi", "sa"}[at.Weekday()]
	}
	return at.Format("Mon")
}

// forgetSearch ends a search with its talk, or with the question that leads to it.
func (t *threadTurn) forgetSearch() {
	if !slices.Contains([]string{flowMeet, flowMeetGone, flowWithOnline}, t.Flow.Flow) && t.Parked.Flow != flowMeet {
		t.Meet = nil
	}
}
