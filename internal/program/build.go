package program

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/phone"
	"github.com/warmline/warmline/internal/yamlfile"
)

// program turns the file into what the engine reads, naming every fault with its line.
func (f *file) program(name string, data []byte) (*bot.Program, error) {
	b := builder{name: name, data: data}
	p := &bot.Program{
		Name: f.Name, Terms: f.Terms, Desk: f.Desk, Interpreter: f.Interpreter, Stop: f.AfterStop,
		Carrier: bot.Carrier(f.Carrier), Discreet: f.Discreet,
		Sites:    map[string]string{},
		Quiet:    bot.Quiet{From: clock.Wall(f.Quiet.From), To: clock.Wall(f.Quiet.To)},
		Morning:  clock.Wall(f.Morning),
		Zone:     b.zone(f.Zone),
		Plans:    b.plans(f.Ladders),
		CoolDown: time.Duration(f.Coaches.CoolDown), ProveAgain: time.Duration(f.Coaches.ProveAgain),

		Promises: b.promises(f.Promises),
	}
	p.Evening = bot.Evening{
		At: clock.Wall(f.Evening.At), Jitter: time.Duration(f.Evening.Jitter), Close: clock.Wall(f.Evening.Close),
		Days: days(f.Evening.Days), Few: days(f.Evening.Few),
	}
	for i, number := range f.Rehearsal {
		n, err := phone.Parse(number)
		if err != nil {
			b.fault(fmt.Sprintf("rehearsal[%d]", i), "%v", err)
		}
		p.Rehearsal = append(p.Rehearsal, n)
	}
	for i, r := range f.Reviews {
		if fault := r.fault(); fault != "" {
			b.fault(fmt.Sprintf("reviews[%d]", i), "%s", fault)
		}
		p.Reviews = append(p.Reviews, bot.Reviewed{Rules: r.Rules, By: r.By, As: r.As, Date: r.Date})
	}
	for k, v := range f.Sites {
		p.Sites[strings.ToLower(k)] = v
	}
	for _, s := range f.Status {
		p.Status = append(p.Status, time.Duration(s))
	}
	p.Week.Zone = p.Zone
	p.Week.Shifts = b.shifts(f.Shifts, 1)
	b.check(f, p)
	return p, errors.Join(b.faults...)
}

type builder struct {
	name   string
	data   []byte
	faults []error
}

func (b *builder) fault(at, format string, args ...any) {
	b.faults = append(b.faults, fmt.Errorf("%s:%d: %s", b.name, yamlfile.Line(b.data, "$."+at), fmt.Sprintf(format, args...)))
}

func (b *builder) check(f *file, p *bot.Program) {
	if n := utf8.RuneCountInString(p.Name); n == 0 || n > text.Width("P") {
		b.fault("name", "name has %d characters: write 1 to %d, texts have room for no more", n, text.Width("P"))
	}
	if p.Quiet.From < 8*60 || p.Quiet.To > 21*60 || p.Quiet.From >= p.Quiet.To {
		b.fault("quiet", "quiet hours %s to %s: the program starts no conversation before 08:00 or after 21:00", p.Quiet.From, p.Quiet.To)
	}
	jitter := clock.Wall(p.Evening.Jitter / time.Minute)
	if p.Evening.At-jitter < p.Quiet.From || p.Evening.At+jitter > p.Quiet.To || p.Evening.Close <= p.Evening.At {
		b.fault("evening", "the check-in at %s, give or take %d minutes, does not fit between %s and %s, or closes before it is sent", p.Evening.At, jitter, p.Quiet.From, p.Quiet.To)
	}
	if len(p.Evening.Days) == 0 || len(p.Evening.Few) == 0 {
		b.fault("evening", "evening has no days: write days and few, like [mon, wed, sat]")
	}
}

func (b *builder) zone(name string) *time.Location {
	zone, err := time.LoadLocation(name)
	if err != nil || name == "" {
		b.fault("zone", "zone %q is not known: write an IANA name like America/New_York", name)
		return time.UTC
	}
	return zone
}

func (b *builder) plans(from map[string]ladder) handoff.Plans {
	out := handoff.Plans{}
	for name, l := range from {
		var level rule.Level
		if err := level.UnmarshalText([]byte(name)); err != nil || level == rule.LevelNone {
			b.fault("ladders."+name, "ladder %q: write crisis, urgent or handoff", name)
			continue
		}
		out[level] = b.plan("ladders."+name, level, l)
	}
	for _, level := range []rule.Level{rule.LevelCrisis, rule.LevelUrgent, rule.LevelHandoff} {
		if _, ok := out[level]; !ok {
			b.fault("ladders", "there is no ladder for %s", level)
		}
	}
	return out
}

// promises are clocks that one ladder can climb in their order.
func (b *builder) promises(c promises) bot.Promises {
	switch {
	case c.Late == 0 || c.Before <= c.Late:
		b.fault("promises", "before (%v) comes before late (%v), and late before the time itself", time.Duration(c.Before), time.Duration(c.Late))
	case c.After == 0 || c.Cover < c.Before:
		b.fault("promises", "after is longer than 0s, and cover not shorter than before: a coach is asked on their shift")
	case c.First < c.Cover || c.FirstTo < c.First:
		b.fault("promises", "first is not shorter than cover, and first_to not shorter than first")
	case c.FollowFrom == 0 || c.Ask <= c.Before || c.FollowTo < c.FollowFrom+c.Ask:
		b.fault("promises", "ask is longer than before, and follow_from and ask together fit before follow_to")
	case c.Care == 0:
		b.fault("promises.care", "care is longer than 0s")
	}
	return bot.Promises{
		Before: time.Duration(c.Before), Late: time.Duration(c.Late), After: time.Duration(c.After), Cover: time.Duration(c.Cover),
		First: time.Duration(c.First), FirstTo: time.Duration(c.FirstTo),
		FollowFrom: time.Duration(c.FollowFrom), FollowTo: time.Duration(c.FollowTo), Ask: time.Duration(c.Ask), Care: time.Duration(c.Care),
	}
}

func (b *builder) plan(at string, level rule.Level, l ladder) handoff.Plan {
	p := handoff.Plan{
		FirstNudge: time.Duration(l.FirstNudge), FirstLadder: time.Duration(l.FirstLadder),
		WaitNudge: time.Duration(l.WaitNudge), WaitLadder: time.Duration(l.WaitLadder),
		Idle: time.Duration(l.Idle), HandBack: l.HandBack,
	}
	for _, r := range l.Repeat {
		p.Repeat = append(p.Repeat, time.Duration(r))
		if r == 0 {
			b.fault(at+".repeat", "a gap of 0s would page without end")
		}
	}
	for _, a := range l.Again {
		p.Again = append(p.Again, time.Duration(a))
		if a < span(time.Minute) {
			b.fault(at+".again", "a coach needs a minute to read a page before it comes again")
		}
	}
	if len(p.Repeat) == 0 {
		b.fault(at, "the ladder stops: give it repeat, so that it goes on until somebody accepts")
	}
	if level == rule.LevelCrisis && p.HandBack {
		b.fault(at+".hand_back", "a crisis is never handed back by time")
	}
	if p.FirstNudge == 0 || p.FirstLadder < p.FirstNudge || p.WaitNudge == 0 || p.WaitLadder < p.WaitNudge {
		b.fault(at, "nudges must be longer than 0s and come before their ladders")
	}
	last := span(0)
	for i, s := range l.Steps {
		where := fmt.Sprintf("%s.steps[%d]", at, i)
		st := handoff.Step{After: time.Duration(s.After), Take: s.Take}
		for _, w := range s.Who {
			if !slices.Contains(handoff.Roles, handoff.Role(w)) {
				b.fault(where, "%q is nobody: write one of %v", w, handoff.Roles)
			}
			st.Who = append(st.Who, handoff.Role(w))
		}
		if s.After < last || len(s.Who) == 0 || i == 0 && s.After != 0 {
			b.fault(where, "steps name somebody, begin at 0s and come one after the other")
		}
		last = s.After
		p.Steps = append(p.Steps, st)
	}
	if len(p.Steps) == 0 {
		b.fault(at, "the ladder has no steps: nobody would be paged")
	}
	return p
}

func days(from []day) []time.Weekday {
	var out []time.Weekday
	for _, d := range from {
		out = append(out, time.Weekday(d))
	}
	return out
}
