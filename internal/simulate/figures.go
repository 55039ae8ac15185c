package simulate

import (
	"slices"
	"time"

	"github.com/warmline/warmline/handoff/rule"
)

// Figures are what a simulation counts.
type Figures struct {
	Teams, Coaches int
	Weeks          []Week         // by the week since somebody's first text
	Hours          [24]Hour       // by the hour of the programme's day, all days together
	Replies        map[string]int // what people wrote, by kind
	Levels         map[rule.Level]*Search
	Talks          int // handoffs that a coach ended
	Came, Back     int // people who wrote once; who came back after leaving
	Forgotten      int // people who were still in and heard nothing for three weeks
	Abroad         int // texts that reached somebody on a journey in their night: no line can know that
	Lost           int // texts that never reached their phone
	Alarms         int // texts to a lead that the line is sick: nobody to page, a coach's phone that takes nothing
	Segments       Segments
	Breaches       map[Breach]*Found
}

// Week is a week of all people together, counted from the first text of each.
type Week struct {
	Days    float64 // days lived in it by people who had not left
	Started int     // texts the program started
	Replies int     // its answers
	Search  int     // texts of a search for a coach, and of coaches
	Wrote   int     // texts of the people
	Asked   Share   // questions the program started, and how many were answered
	Weekend Share   // those of Saturday and Sunday
	Left    int     // people who left
}

// Share is how many of all.
type Share struct{ Of, Is int }

// Hour is what coaches get at an hour of the day.
type Hour struct{ Pages, Texts int }

// Search is what became of pages of one level.
type Search struct {
	Opened int
	Pages  int
	Accept []time.Duration // from what called for a coach to the coach
	Word   []time.Duration // … to the coach's first words
}

// Segments are parts of texts as carriers count them.
type Segments struct{ People, Coaches, Heard int }

// Breach is something that must never happen.
type Breach string

// The breaches.
const (
	Quiet   Breach = "program-started texts in quiet hours"
	Stopped Breach = "texts after an opt-out"
	Capped  Breach = "program-started texts over the caps"
	Missed  Breach = "lost wakes"
	Second  Breach = "two open questions"
	Again   Breach = "evening texts repeated within a week"
	Amid    Breach = "scheduled texts while a coach is wanted or there"
)

// Breaches lists them.
var Breaches = []Breach{Quiet, Stopped, Capped, Missed, Second, Again, Amid}

// Found is how often a breach was found, and the first few.
type Found struct {
	Times int
	First []string
}

const firstFew = 5

func newFigures(weeks int) *Figures {
	return &Figures{Weeks: make([]Week, weeks), Replies: map[string]int{}, Levels: map[rule.Level]*Search{}, Breaches: map[Breach]*Found{}}
}

func (f *Figures) level(l rule.Level) *Search {
	if f.Levels[l] == nil {
		f.Levels[l] = &Search{}
	}
	return f.Levels[l]
}

// Found is how often all breaches together were found.
func (f *Figures) Found() (n int) {
	for _, b := range f.Breaches {
		n += b.Times
	}
	return n
}

func (f *Figures) found(b Breach, times int, what ...string) {
	if f.Breaches[b] == nil {
		f.Breaches[b] = &Found{}
	}
	x := f.Breaches[b]
	x.Times += times
	x.First = append(x.First, what...)
	x.First = x.First[:min(len(x.First), firstFew)]
}

// add takes in the figures of another team.
func (f *Figures) add(o *Figures) {
	f.Teams, f.Coaches = f.Teams+o.Teams, f.Coaches+o.Coaches
	for i := range f.Weeks {
		f.Weeks[i].add(o.Weeks[i])
	}
	for i := range f.Hours {
		f.Hours[i].Pages += o.Hours[i].Pages
		f.Hours[i].Texts += o.Hours[i].Texts
	}
	for kind, n := range o.Replies {
		f.Replies[kind] += n
	}
	for level, s := range o.Levels {
		is := f.level(level)
		is.Opened, is.Pages = is.Opened+s.Opened, is.Pages+s.Pages
		is.Accept, is.Word = append(is.Accept, s.Accept...), append(is.Word, s.Word...)
	}
	f.Talks += o.Talks
	f.Came, f.Back, f.Forgotten = f.Came+o.Came, f.Back+o.Back, f.Forgotten+o.Forgotten
	f.Abroad, f.Lost, f.Alarms = f.Abroad+o.Abroad, f.Lost+o.Lost, f.Alarms+o.Alarms
	f.Segments.People += o.Segments.People
	f.Segments.Coaches += o.Segments.Coaches
	f.Segments.Heard += o.Segments.Heard
	for b, found := range o.Breaches {
		f.found(b, found.Times, found.First...)
	}
}

func (w *Week) add(o Week) {
	w.Days += o.Days
	w.Started, w.Replies, w.Search, w.Wrote, w.Left = w.Started+o.Started, w.Replies+o.Replies, w.Search+o.Search, w.Wrote+o.Wrote, w.Left+o.Left
	w.Asked.add(o.Asked)
	w.Weekend.add(o.Weekend)
}

// Each is how many of n there were for one person in a week.
func (w Week) Each(n int) float64 {
	if w.Days == 0 {
		return 0
	}
	return float64(n) / w.Days * 7
}

func (s *Share) add(o Share) { s.Of, s.Is = s.Of+o.Of, s.Is+o.Is }

// Percent is the share as one counts, 0 of nothing.
func (s Share) Percent() float64 {
	if s.Of == 0 {
		return 0
	}
	return 100 * float64(s.Is) / float64(s.Of)
}

// at is the figure below which a part of all lie, 0 of nothing.
func at(all []time.Duration, part float64) time.Duration {
	if len(all) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(all))
	return sorted[min(len(sorted)-1, int(part*float64(len(sorted))))]
}
