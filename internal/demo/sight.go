package demo

import (
	"strconv"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/emulator"
)

// sight is a show as it is at one moment, for one reader.
type sight struct {
	*show
	id   string     // of the recoveree's thread
	ria  bot.Thread // empty before the first text
	view views      // the conversations on the coaches' screens
}

func (s *show) look(v views) (*sight, error) {
	id, thread, err := s.thread()
	return &sight{show: s, id: id, ria: thread, view: v}, err
}

// Page is all that the page shows, and what /state gives as JSON.
type Page struct {
	Now      string        `json:"now"` // wall clock of the programme
	Evening  string        `json:"evening"`
	Planned  []Plan        `json:"planned"` // for the recoveree's thread, soonest first
	Twilio   string        `json:"twilio"`  // how it fails, "" when it works
	Modes    []Mode        `json:"-"`
	Steps    []Step        `json:"steps"`
	Saw      string        `json:"saw"` // what the last step has shown
	Phones   []Phone       `json:"phones"`
	Timeline []Moment      `json:"timeline"` // oldest first
	Drill    []DrillMoment `json:"drill"`    // the report of the last one
	Weekend  Weekend       `json:"weekend"`  // that plays itself
	View     string        `json:"-"`        // query that keeps the chosen conversations
	Heard    *Hearing      `json:"-"`        // in words that somebody tries, or nil
}

// Plan is one planned time.
type Plan struct {
	What string `json:"what"`
	At   string `json:"at"`
}

// Mode is a way for Twilio to fail.
type Mode struct {
	Value, Says string
	On          bool
}

// page is everything on the page.
func (s *sight) page() Page {
	zone := s.Keeper.World().Program.Zone
	p := Page{
		Now:     s.Clock.Now().In(zone).Format("Mon Jan 2, 3:04 pm MST"),
		Evening: s.shortTime(s.evening(s.ria)), Planned: s.planned(),
		Twilio: string(s.Emulator.Failing()[""]), View: s.view.String(),
		Phones: []Phone{s.riasPhone()}, Timeline: s.timeline(), Drill: s.drillReport(), Weekend: s.playing().now(),
	}
	p.Steps, p.Saw = s.steps()
	if s.view.page() == weekendPage {
		p.Phones = append(p.Phones, s.besides(s.playing()))
		return p
	}
	for _, id := range coaches {
		p.Phones = append(p.Phones, s.coachPhone(id))
	}
	for _, m := range []Mode{
		{Value: string(emulator.None), Says: "works"}, {Value: string(emulator.ServerErrors), Says: "says 500"},
		{Value: string(emulator.Undelivered), Says: "delivers nothing"}, {Value: string(emulator.TooMany), Says: "says 429"},
		{Value: string(emulator.Lost), Says: "loses texts to us"},
	} {
		m.On = m.Value == p.Twilio
		p.Modes = append(p.Modes, m)
	}
	return p
}

// planned is the agenda of the recoveree's thread.
func (s *sight) planned() []Plan {
	out := []Plan{}
	for _, a := range s.ria.Agenda {
		what, known := plans[a.What]
		if !known {
			what = a.What
		}
		out = append(out, Plan{what, s.shortTime(time.Unix(a.At, 0))})
	}
	return out
}

// person is what the recoveree wants to be called.
func (s *sight) person() string {
	if s.ria.Name != "" {
		return s.ria.Name
	}
	return "The person"
}

// clockTime is a moment on the programme's wall, to the second.
func (s *sight) clockTime(t time.Time) string { return s.wall(t, "3:04:05 pm") }

// shortTime is the same to the minute, with the weekday if it is not today.
func (s *sight) shortTime(t time.Time) string {
	if s.wall(t, time.DateOnly) == s.wall(s.Clock.Now(), time.DateOnly) {
		return s.wall(t, "3:04 pm")
	}
	return s.wall(t, "Mon 3:04 pm")
}

func (s *sight) wall(t time.Time, layout string) string {
	return t.In(s.Keeper.World().Program.Zone).Format(layout)
}

func itoa(n int) string { return strconv.Itoa(n) }
