package stage

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/emulator"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/story"
)

// Play plays story acts on a stage, one after the other, with nothing running in
// the background: the same acts give the same lines.
type Play struct {
	*Stage
	ctx    context.Context
	zone   *time.Location
	phones map[string]phone.Number // by the name in the story
	twice  bool
	seen   int             // messages told of
	orders int             // given by a supervisor
	failed map[string]bool // undelivered messages told of

	mu    sync.Mutex
	notes []string
}

// NewPlay builds a stage for acts. cfg.Clock and cfg.Watch are the play's own.
func NewPlay(ctx context.Context, cfg Config) (*Play, error) {
	p := &Play{ctx: ctx, zone: cfg.Program.Program.Zone, phones: map[string]phone.Number{"": Recoveree}, failed: map[string]bool{}, twice: cfg.Twice}
	for _, c := range cfg.Roster.Coaches {
		p.phones[c.ID] = c.Phone
	}
	cfg.Clock, cfg.Watch = clock.NewManual(time.Date(2026, 3, 2, 18, 0, 0, 0, p.zone)), p.watch
	var err error
	p.Stage, err = New(ctx, cfg)
	return p, err
}

// With returns the stage that a story starts on.
func (c Config) With(s story.Start) (Config, error) {
	if s.OneNumber {
		c.Numbers = []phone.Number{}
	}
	folder, settings := *c.Program, *c.Program.Program
	folder.Program, c.Program = &settings, &folder
	if s.CarrierOff {
		settings.Carrier = bot.Carrier{}
	}
	if s.Plain {
		settings.Discreet = false
	}
	if s.Listed {
		settings.Rehearsal = []phone.Number{Recoveree}
	}
	c.Closed = s.Rehearsal
	for _, id := range s.Unverified {
		coach, ok := c.Roster.ByID(id)
		if !ok {
			return c, fmt.Errorf("with %s unverified: no such coach", id)
		}
		coach.Verified = false
		c.Roster = c.Roster.With(coach)
	}
	return c, nil
}

// watch notes what threads decide.
func (p *Play) watch(id string, lines []bot.Line) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, l := range lines {
		if l.Who != "event" || bot.IsDesk(id) {
			continue
		}
		note := "-- " + l.ID
		if l.Text != "" {
			note += " = " + l.Text
		}
		p.notes = append(p.notes, strings.ReplaceAll(note, "\n", `\n`))
	}
}

// Do plays acts that happen at the same moment.
func (p *Play) Do(acts ...story.Act) ([]string, error) {
	var out []string
	for _, a := range acts {
		more, err := p.act(a)
		if err != nil {
			return nil, err
		}
		out = append(out, more...)
	}
	if err := p.Settle(p.ctx); err != nil {
		return nil, err
	}
	return append(out, p.told()...), nil
}

func (p *Play) act(a story.Act) ([]string, error) {
	switch a.Kind {
	case story.At:
		at, err := time.ParseInLocation("2006-01-02 15:04", a.Wall, p.zone)
		if err != nil {
			return nil, fmt.Errorf("at %q: write it as 2026-03-02 18:00", a.Wall)
		}
		p.Clock.(*clock.Manual).Set(at)
	case story.Says:
		words, pictures := a.Words, 0
		if rest, ok := strings.CutPrefix(words, story.Picture); ok {
			words, pictures = strings.TrimSpace(rest), 1
		}
		sid := p.Emulator.Picture(p.phone(a.Who), p.number(a), words, pictures)
		if p.twice {
			p.Emulator.Again(sid)
			return nil, p.Sweeper.Sweep(p.ctx)
		}
	case story.Advance:
		return p.advance(a)
	case story.Fail:
		return nil, p.failAs(a)
	case story.Lose:
		p.fail(emulator.Lost, a.Who)
	case story.Redact:
		p.Emulator.Redact(true)
	case story.Sweep:
		return nil, p.Sweeper.Sweep(p.ctx)
	case story.Feed:
		return nil, p.feed(strings.Fields(a.Words))
	case story.Look:
		return nil, p.Lookout.Look(p.ctx)
	case story.Order:
		snap, err := p.Engine.Store.Find(p.ctx, Recoveree)
		if err != nil {
			return nil, err
		}
		p.orders++
		return nil, p.Engine.Tell(p.ctx, fmt.Sprintf("order-%d", p.orders), snap.ID, bot.Tell{Kind: bot.TellKind(a.Words), Name: "Ruth"})
	case story.Drill:
		now := p.Clock.Now()
		return nil, p.Engine.Tell(p.ctx, "drill", bot.DrillID(now), bot.Tell{Kind: bot.TellDrill, Level: rule.LevelCrisis})
	case story.Works:
		p.Emulator.Fail(emulator.None)
		p.Emulator.FailLists(emulator.None)
		p.Emulator.Redact(false)
	}
	return nil, nil
}

// phone gives everybody in a story a phone.
func (p *Play) phone(who string) phone.Number {
	if n, ok := p.phones[who]; ok {
		return n
	}
	n := phone.Number(fmt.Sprintf("+161755502%02d", len(p.phones)))
	p.phones[who] = n
	return n
}

// number is the number of ours that is texted: coaches write to LINE unless the
// story names another.
func (p *Play) number(a story.Act) phone.Number {
	if _, coach := p.Keeper.World().Roster.ByID(a.Who); coach && a.To == 0 {
		return p.Numbers.Page()
	}
	if a.To == 0 || a.To > len(p.Numbers.Coaches) {
		return p.Numbers.Line
	}
	return p.Numbers.Coaches[a.To-1]
}

// advance moves the clock from one planned time to the next, so that everything
// happens at its own moment.
func (p *Play) advance(a story.Act) ([]string, error) {
	until := p.Clock.Now().Add(a.For)
	if a.Wall != "" {
		wall, err := clock.ParseWall(a.Wall)
		if err != nil {
			return nil, err
		}
		until = clock.NextAt(p.Clock.Now(), wall, p.zone)
	}
	var out []string
	err := p.Skip(p.ctx, until, func() {
		if told := p.told(); len(told) > 0 {
			out = append(append(out, "-- "+p.Clock.Now().In(p.zone).Format("Mon 15:04:05")), told...)
		}
	})
	return out, err
}

// modes are the ways to fail that a story may name.
var modes = []emulator.Mode{emulator.TooMany, emulator.ServerErrors, emulator.ErrorAfter, emulator.ResetBefore, emulator.ResetAfter}

// failAs plays "fail".
func (p *Play) failAs(a story.Act) error {
	mode := emulator.Mode(a.Words)
	switch {
	case a.Words != "" && (a.Who == "lists" || !slices.Contains(modes, mode)):
		return fmt.Errorf("fail %s %s: one of %v, or nothing", a.Who, a.Words, modes)
	case a.Who == "lists":
		p.Emulator.FailLists(emulator.ServerErrors)
		return nil
	case a.Words == "" && a.Who == "all":
		mode = emulator.ServerErrors
	case a.Words == "":
		mode = emulator.Undelivered
	}
	p.fail(mode, a.Who)
	return nil
}

// fail switches a mode on for everybody's phone, the recoveree's or another's.
func (p *Play) fail(mode emulator.Mode, who string) {
	switch who {
	case "all":
		p.Emulator.Fail(mode)
	case "recoveree":
		p.Emulator.Fail(mode, p.phone(""))
	default:
		p.Emulator.Fail(mode, p.phone(who))
	}
}

// told is what the line decided and said since it was last asked: decisions
// first, then texts phone by phone, for the order between two phones is nobody's
// promise.
func (p *Play) told() []string {
	p.mu.Lock()
	out := p.notes
	p.notes = nil
	p.mu.Unlock()
	var texts []string
	all := p.Emulator.Messages()
	for i, m := range all {
		fresh := i >= p.seen
		if m.Direction == emulator.Inbound || !fresh && (p.failed[m.SID] || m.Status != "undelivered") {
			continue
		}
		who, number := p.who(m.To), slices.Index(p.Numbers.Coaches, m.From)+1
		if fresh {
			texts = append(texts, story.Said(who, number, "<", m.Body))
		}
		if m.Status == "undelivered" {
			p.failed[m.SID] = true
			texts = append(texts, story.Said(who, number, "!", "not delivered"))
		}
	}
	p.seen = len(all)
	slices.SortStableFunc(texts, func(a, b string) int { return strings.Compare(to(a), to(b)) })
	return append(out, texts...)
}

// to is whom a line of a story goes to.
func to(line string) string {
	who, _, _ := strings.Cut(line, " ")
	return strings.TrimRight(who, "<!")
}

func (p *Play) who(n phone.Number) string {
	for name, number := range p.phones {
		if number == n {
			return name
		}
	}
	return "?"
}
