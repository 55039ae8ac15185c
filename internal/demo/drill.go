package demo

import (
	"fmt"
	"net/http"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/drill"
	"github.com/warmline/warmline/internal/emulator"
)

// In the drill of the page one phone fails, nobody else looks, and the lead takes it.
const (
	drillFails = "luis"
	drillTakes = "omar"
)

// drillEach is how far the clock moves between two looks at the drill.
const drillEach = 20 * time.Second

// DrillMoment is one line of the drill's report.
type DrillMoment struct {
	After string `json:"after"` // since it began, "" for what came of it
	What  string `json:"what"`
}

// drill runs the ladder once, by the clock of the page.
func (d *Demo) drill(_ *http.Request, v views) (views, error) {
	s := d.current()
	s.stepping.Lock()
	defer s.stepping.Unlock()
	return v, s.drillLadder()
}

// drillLadder is `warmline drill` with a clock that is moved and phones that play along.
func (s *show) drillLadder() error {
	s.hand.Lock()
	defer s.hand.Unlock()
	number, _ := s.phoneOf(drillFails)
	before := s.Emulator.Failing()[number]
	s.Emulator.Fail(emulator.Undelivered, number)
	defer s.Emulator.Fail(before, number)

	d, err := drill.Begin(s.ctx, s.Engine, s.Store, s.Clock.Now(), rule.LevelCrisis)
	if err != nil {
		return err
	}
	if err := s.Settle(s.ctx); err != nil {
		return err
	}
	s.report(nil)
	for {
		fresh, end, err := d.Look(s.ctx, s.Clock.Now())
		if err != nil {
			return err
		}
		for _, m := range fresh {
			s.report(&DrillMoment{"+" + m.After.String(), explainDrill(s.withNames(m.What))})
		}
		if end != nil {
			s.report(&DrillMoment{What: s.drillEnd(end)})
			return nil
		}
		if err := s.takeDrill(d.ID); err != nil {
			return err
		}
		if err := s.Skip(s.ctx, s.Clock.Now().Add(drillEach), s.ring); err != nil {
			return err
		}
	}
}

// takeDrill lets the lead answer the drill's page, if it has come: by its code, so that
// no other page is taken.
func (s *show) takeDrill(id string) error {
	desk, err := s.desk(drillTakes)
	if err != nil {
		return err
	}
	lead, _ := s.Keeper.World().Roster.ByID(drillTakes)
	for _, p := range desk.Pages {
		if p.Thread == id && p.Closed == 0 {
			s.Emulator.Text(lead.Phone, s.Numbers.Page(), p.Code)
		}
	}
	return s.Settle(s.ctx)
}

// report adds a line to the drill's report; nil begins a new one.
func (s *show) report(m *DrillMoment) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if m == nil {
		s.drilled = nil
		return
	}
	s.drilled = append(s.drilled, *m)
}

func (s *show) drillReport() []DrillMoment {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]DrillMoment{}, s.drilled...)
}

func (s *show) drillEnd(p *bot.Past) string {
	if p.Accepted == 0 {
		return fmt.Sprintf("Nobody took it, with %d paged.", p.Pages)
	}
	took := time.Duration(p.Accepted-p.Opened) * time.Second
	return fmt.Sprintf("Taken by %s after %s, with %d paged.", s.coachName(p.Coach), took, p.Pages)
}
