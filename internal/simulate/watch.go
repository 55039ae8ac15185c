package simulate

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/gsm"
)

// What must hold, as domain.md has it. The watch reckons for itself: it never asks
// the engine whether a text may leave.
const (
	answersFor  = time.Hour // after a word of theirs what comes is an answer
	capDay      = 2
	capWeek     = 8 // in any seven days
	hardFrom    = clock.Wall(8 * 60)
	hardTo      = clock.Wall(21 * 60)
	sevenAM     = clock.Wall(7 * 60) // by a yes
	confirms    = 5 * time.Minute    // an opt-out is confirmed within, once
	letStand    = 10 * time.Minute   // so long after a question nobody is in the middle of a talk
	openFor     = 6 * time.Hour      // after that a question without an answer is over for who was asked
	grace       = 2 * time.Hour      // how late a text may leave that was asked for at an hour
	lateAsked   = 30 * time.Minute   // after an hour that a question named
	forgetAfter = 3 * week
	repliesIn   = 12 * time.Hour // what is answered later counts as not answered
)

// kept are texts about something that was promised: not counted in the caps.
var kept = []string{"follow", "promise-late", "promise-late-noname"}

// gone are texts that tell somebody that they get no more.
var gone = []string{"optout", "optout-neutral"}

// watch sees what came in and what left, and nothing of what the engine thinks.
type watch struct {
	*Figures
	program *bot.Program
	asks    map[string][]question // by the text that asks
	oneOf   map[string]bool       // texts that are one of several with the same meaning
	people  map[string]*seen      // by conversation
}

// question is a step of a flow that waits for an answer.
type question struct {
	step    string // flow and step
	expect  flows.Expect
	within  time.Duration
	reminds bool // it is put at its time
	offer   bool // "Other time? Text it": nobody has to answer, and nothing follows when nobody does
}

// seen is what was seen of one person.
type seen struct {
	*person
	wrote time.Time // their last text
	human time.Time // when a coach last did something in their thread
	page  time.Time // since when a coach is wanted; zero: none is
	level rule.Level
	said  bool // a coach has written
	held  bool

	out     time.Time // since when they want no texts; zero: they do
	told    bool      // that it is so
	asked   question  // the open question, since, and whether the program started it
	askedAt time.Time
	hour    clock.Wall // outside our hours, which they said yes to
	wish    bool       // they were asked about an hour just now
	early   bool       // and about 7 am of a date
	seven   bool       // which they have said yes to, of some date
	named   time.Time  // an hour that they chose and were told of, at night
	starts  []started  // what the program started in the last seven days
	words   map[string]int
	last    time.Time // when the program last started something
	counts  *Share    // where an answer to what it asked counts
	weekend *Share
	inSince time.Time // since when they are in, for the days lived
	lost    bool      // was counted as forgotten
}

// started is a text that the program started.
type started struct {
	day int
	id  string
}

func newWatch(weeks int, p *bot.Program, set *flows.Set) *watch {
	w := &watch{Figures: newFigures(weeks), program: p, asks: map[string][]question{}, oneOf: map[string]bool{}, people: map[string]*seen{}}
	for _, name := range set.All() {
		f, _ := set.Get(name)
		for _, s := range f.Steps {
			if s.Expect.Kind == "" {
				continue
			}
			q := question{step: name + "/" + s.Name, expect: s.Expect, within: time.Duration(s.Within), reminds: reminds(name), offer: s.Silent == nil && s.Within > 0 && time.Duration(s.Within) <= answersFor}
			if q.within == 0 {
				q.within = day
			}
			for _, id := range s.OneOf {
				w.oneOf[id] = true
				w.asks[id] = append(w.asks[id], q)
			}
			if len(s.Say) > 0 && len(s.OneOf) == 0 {
				id := s.Say[len(s.Say)-1]
				w.asks[id] = append(w.asks[id], q)
			}
		}
	}
	return w
}

// reminds says whether a flow begins at a time of its own that the person knows: before a
// date, or when they hear who goes along.
func reminds(flow string) bool {
	return slices.ContainsFunc([]string{"date-", "with-", "talk-"}, func(p string) bool { return strings.HasPrefix(flow, p) })
}

// week is the figures of somebody's week at a time.
func (w *watch) week(s *seen, now time.Time) *Week {
	return &w.Weeks[min(len(w.Weeks)-1, max(0, int(now.Sub(s.began)/week)))]
}

// breach notes what must not happen, without a name or a number.
func (w *watch) breach(b Breach, s *seen, now time.Time, what string) {
	w.found(b, 1, fmt.Sprintf("person %d, %s: %s", s.n+1, now.In(s.home).Format("Mon 2006-01-02 15:04:05 MST"), what))
}

// heard takes in a person's text.
func (w *watch) heard(s *seen, now time.Time, kind, body string) {
	if s.inSince.IsZero() && s.wrote.IsZero() {
		w.Came++
		s.inSince = now
	}
	w.Replies[kind]++
	w.Segments.Heard += max(1, gsm.Segments(body))
	w.week(s, now).Wrote++
	if s.counts != nil && now.Sub(s.last) < repliesIn {
		s.counts.Is++
		if s.weekend != nil {
			s.weekend.Is++
		}
	}
	s.counts, s.weekend = nil, nil
	s.hourSaid(body)
	s.wrote, s.asked, s.askedAt = now, question{}, time.Time{}
	switch kind {
	case kindLeaves:
		w.leaves(s, now)
	case kindBack:
		if !s.out.IsZero() {
			w.Back++
			s.inSince = now
		}
		s.out, s.told = time.Time{}, false
	}
}

// hourSaid hears the yes to an hour of their own.
func (s *seen) hourSaid(body string) {
	yes := []string{"1", digits["en"][1], digits["es"][1]}
	if first, _, _ := strings.Cut(body, ","); slices.Contains(yes, first) {
		if s.wish {
			s.hour = s.wishes
		}
		s.seven = s.seven || s.early
	}
	s.wish, s.early = false, false
}

func (w *watch) leaves(s *seen, now time.Time) {
	if !s.out.IsZero() {
		return
	}
	s.out = now
	w.lived(s, now)
	w.week(s, now).Left++
}

// lived counts the days somebody was in.
func (w *watch) lived(s *seen, to time.Time) {
	if s.inSince.IsZero() {
		return
	}
	for at := s.inSince; at.Before(to); {
		next := s.began.Add((at.Sub(s.began)/week + 1) * week)
		if next.After(to) {
			next = to
		}
		w.week(s, at).Days += next.Sub(at).Hours() / 24
		at = next
	}
	s.inSince = time.Time{}
}

// answers says whether something that leaves now answers somebody: the person, or a
// coach, or it is part of a search that does not wait.
func (s *seen) answers(now time.Time) bool {
	urgent := !s.page.IsZero() && s.level >= rule.LevelUrgent
	return !s.wrote.IsZero() && now.Sub(s.wrote) <= answersFor || !s.human.IsZero() && now.Sub(s.human) <= answersFor || urgent || s.held
}

// sends takes in a text to a person, as it leaves.
func (w *watch) sends(s *seen, now time.Time, e bot.Effect) {
	w.Segments.People += gsm.Segments(e.Body)
	w.stopped(s, now, e)
	started := e.Role == bot.RoleRoutine || e.Role == bot.RoleAsked || !s.answers(now)
	switch {
	case started:
		w.week(s, now).Started++
		w.hours(s, now, e)
		w.caps(s, now, e)
		if e.Role != bot.RoleReply { // after something else came between, the same question keeps its words
			w.repeats(s, now, e)
		}
		if (e.Role == bot.RoleRoutine || e.Role == bot.RoleAsked) && (s.held || !s.page.IsZero() && s.level >= rule.LevelUrgent) {
			w.breach(Amid, s, now, e.ID)
		}
		s.last, s.lost = now, false
	case e.Role == bot.RoleReply || e.Role == bot.RoleLegal || e.Role == bot.RoleShut:
		w.week(s, now).Replies++
	default:
		w.week(s, now).Search++
	}
	w.question(s, now, e, started)
	if s.away != nil && started {
		if at := clock.WallOf(now, s.away); at < hardFrom || at >= hardTo {
			w.Abroad++
		}
	}
	switch e.ID {
	case "hour-ask":
		s.wish = true
	case "date-set":
		s.early = true
	case "look-set9":
		s.named = clock.At(now, 21*60, s.home)
	}
}

// stopped: after a wish for no texts one confirmation leaves, at once.
func (w *watch) stopped(s *seen, now time.Time, e bot.Effect) {
	says := slices.Contains(gone, e.ID)
	switch {
	case s.out.IsZero() && says: // silence to the question whether texts should stop
		w.leaves(s, now)
		s.told = true
	case s.out.IsZero():
	case says && !s.told && now.Sub(s.out) <= confirms:
		s.told = true
	default:
		w.breach(Stopped, s, now, e.ID)
	}
}

// hours: nothing is started in the person's night.
func (w *watch) hours(s *seen, now time.Time, e bot.Effect) {
	at, q := clock.WallOf(now, s.home), w.program.Quiet
	switch {
	case slices.Contains(kept, e.ID) && e.ID != "follow": // that a promise will not be kept is told before its time
	case s.hour > 0 && at >= s.hour && at < s.hour+clock.Wall(grace/time.Minute):
	case e.Role == bot.RoleAsked && !now.Before(s.named) && !now.After(s.named.Add(lateAsked)):
	case (e.ID == "date-day" || e.ID == "with-too") && s.seven && at >= sevenAM && at < hardFrom:
	case e.Role == bot.RoleAsked && at >= hardFrom && at < hardTo:
	case at >= max(q.From, hardFrom) && at < min(max(q.To+1, w.program.Evening.Close), hardTo):
	default:
		w.breach(Quiet, s, now, e.ID)
	}
}

// caps: two a day and eight in seven days, or what the programme has fewer, without what was asked for or promised, and
// without the word that a talk with a coach is over.
func (w *watch) caps(s *seen, now time.Time, e bot.Effect) {
	if e.Role == bot.RoleAsked || e.Role == bot.RoleRelease || slices.Contains(kept, e.ID) {
		return
	}
	today := dayOf(now, s.home)
	s.starts = append(slices.DeleteFunc(s.starts, func(x started) bool { return x.day <= today-7 }), started{today, e.ID})
	var ids []string
	n := 0
	for _, x := range s.starts {
		ids = append(ids, x.id)
		if x.day == today {
			n++
		}
	}
	if o := w.program.Rhythm.Often; n > min(capDay, o.Day) || len(s.starts) > min(capWeek, o.Week) {
		w.breach(Capped, s, now, fmt.Sprintf("%d today, %d in seven days: %s", n, len(s.starts), strings.Join(ids, " ")))
	}
}

// repeats: of several texts with the same meaning none comes again within a week.
func (w *watch) repeats(s *seen, now time.Time, e bot.Effect) {
	if !w.oneOf[e.ID] {
		return
	}
	today := dayOf(now, s.home)
	if before, ok := s.words[e.Body]; ok && today-before < 7 {
		w.breach(Again, s, now, fmt.Sprintf("%s, %d days after", e.ID, today-before))
	}
	if s.words == nil {
		s.words = map[string]int{}
	}
	s.words[e.Body] = today
}

// question: nothing is asked while something else that was asked has no answer.
func (w *watch) question(s *seen, now time.Time, e bot.Effect, started bool) {
	asks := w.asks[e.ID]
	if len(asks) == 0 {
		return
	}
	over := min(s.asked.within, openFor)
	promised := strings.HasPrefix(asks[0].step, "with-")
	switch late := clock.WallOf(now.Add(letStand), s.home) >= hardTo; {
	case asks[0].reminds && late, promised: // a reminder that can wait no longer; who goes along, by the hour they were told
		over = 0
	case asks[0].reminds, s.asked.reminds: // it takes the place of what they let stand, or something else takes its place
		over = min(over, letStand)
	}
	if !s.askedAt.IsZero() && now.Sub(s.askedAt) < over && !slices.ContainsFunc(asks, func(q question) bool { return q.step == s.asked.step }) {
		w.breach(Second, s, now, fmt.Sprintf("%s, %s after %s", e.ID, now.Sub(s.askedAt), s.asked.step))
	}
	if !asks[0].offer {
		s.asked, s.askedAt = asks[0], now
	}
	if !started {
		return
	}
	week := w.week(s, now)
	s.counts, s.weekend = &week.Asked, nil
	week.Asked.Of++
	if d := now.In(s.home).Weekday(); d == time.Saturday || d == time.Sunday {
		week.Weekend.Of++
		s.weekend = &week.Weekend
	}
}

// dayOf numbers the days of a zone.
func dayOf(t time.Time, zone *time.Location) int {
	y, m, d := t.In(zone).Date()
	return int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / int64(day/time.Second))
}

// tells takes in what a thread and a desk tell each other.
func (w *watch) tells(from string, e bot.Effect, now time.Time) {
	if s := w.people[from]; s != nil {
		w.fromThread(s, e.Tell, now)
	}
	if s := w.people[e.Conv]; s != nil {
		w.fromDesk(s, e.Tell, now)
	}
}

func (w *watch) fromThread(s *seen, m *bot.Tell, now time.Time) {
	switch m.Kind {
	case bot.TellPage:
		if s.page.IsZero() {
			s.page, s.level, s.said = now, m.Level, false
			w.level(m.Level).Opened++
		}
		s.level = max(s.level, m.Level)
		w.level(m.Level).Pages++
	case bot.TellOver:
		s.page, s.held = time.Time{}, false
		w.Talks++
	case bot.TellClosed:
		if m.Name == "" {
			s.page = time.Time{}
		}
	}
}

func (w *watch) fromDesk(s *seen, m *bot.Tell, now time.Time) {
	if m.Kind == bot.TellFailed {
		return // nobody's act
	}
	s.human = now
	switch m.Kind {
	case bot.TellClaim:
		if !s.held && !s.page.IsZero() {
			w.level(s.level).Accept = append(w.level(s.level).Accept, now.Sub(s.page))
			s.held = true
		}
	case bot.TellAgain:
		s.held = true
	case bot.TellSay:
		s.askedAt = time.Time{} // a human's words come between: nobody waits for an answer to what was asked before
		if s.held && !s.said && !s.page.IsZero() {
			w.level(s.level).Word = append(w.level(s.level).Word, now.Sub(s.page))
			s.said = true
		}
	}
}

// toCoach takes in a text to a coach.
func (w *watch) toCoach(now time.Time, e bot.Effect) {
	w.Segments.Coaches += gsm.Segments(e.Body)
	h := &w.Hours[now.In(w.program.Zone).Hour()]
	h.Texts++
	if isPage(e.ID) {
		h.Pages++
	}
}

// missed is a planned time that nobody looked at.
func (w *watch) missed(conv string, at time.Time) {
	who := "a coach's desk"
	if s := w.people[conv]; s != nil {
		who = fmt.Sprintf("person %d", s.n+1)
	}
	w.found(Missed, 1, fmt.Sprintf("%s: nobody looked at %s", who, at.In(w.program.Zone).Format("Mon 2006-01-02 15:04:05 MST")))
}

// forgotten looks for people the line has forgotten.
func (w *watch) forgotten(now time.Time) {
	for _, s := range w.people {
		if s.out.IsZero() && !s.lost && !s.last.IsZero() && now.Sub(s.last) > forgetAfter && now.Sub(s.wrote) > forgetAfter {
			s.lost = true
			w.Forgotten++
		}
	}
}
