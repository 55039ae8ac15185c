// Package alarm tells the lead by text that the line itself is sick, and hands
// over what cannot wait for the line's own outbox. It goes straight to the
// carrier, for what is sick may be all the rest.
package alarm

import (
	"log/slog"
	"sync"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/internal/clock"
)

// again is after how long the same sickness is told again.
const again = 10 * time.Minute

// Alarm tells the leads. What was told is known to this process alone: two
// processes that see one sickness each tell it. Safe for concurrent use.
type Alarm struct {
	courier *Courier
	world   func() *bot.World
	clock   clock.Clock

	mu   sync.Mutex
	told map[bot.Sickness]time.Time // since the last all-clear
}

var _ bot.Alarm = (*Alarm)(nil)

// New makes an alarm. world names the leads and the number they are texted from.
func New(courier *Courier, world func() *bot.World, c clock.Clock) *Alarm {
	return &Alarm{courier: courier, world: world, clock: c, told: map[bot.Sickness]time.Time{}}
}

// Raise tells every lead, unless they were told of the same within ten minutes.
func (a *Alarm) Raise(s bot.Sickness) {
	if !a.due(s) {
		return
	}
	texts := a.world().LeadTexts(s)
	slog.Error("the line is sick", "sickness", s, "leads", len(texts))
	a.courier.Hand(texts...)
}

func (a *Alarm) due(s bot.Sickness) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	now := a.clock.Now()
	if at, told := a.told[s]; told && now.Sub(at) < again {
		return false
	}
	a.told[s] = now
	return true
}

// Over gives the all-clear if this process has told them.
func (a *Alarm) Over(s bot.Sickness) {
	a.mu.Lock()
	_, told := a.told[s]
	delete(a.told, s)
	a.mu.Unlock()
	if told {
		a.Well(s)
	}
}

// Well gives the all-clear, for who knows that the leads were told, by whatever process.
func (a *Alarm) Well(s bot.Sickness) {
	slog.Info("the line is well again", "sickness", s)
	if clear := s.AllClear(); clear != "" {
		a.courier.Hand(a.world().LeadTexts(clear)...)
	}
}
