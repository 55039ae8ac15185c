package program

import (
	"fmt"
	"slices"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// most is the longest gap between two rounds of a ladder: who waits in danger is not
// forgotten for longer.
var most = map[rule.Level]time.Duration{rule.LevelCrisis: 10 * time.Minute, rule.LevelUrgent: 10 * time.Minute, rule.LevelHandoff: 24 * time.Hour}

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

func (b *builder) plan(at string, level rule.Level, l ladder) handoff.Plan {
	p := handoff.Plan{
		FirstNudge: time.Duration(l.FirstNudge), FirstLadder: time.Duration(l.FirstLadder),
		WaitNudge: time.Duration(l.WaitNudge), WaitLadder: time.Duration(l.WaitLadder),
		Idle: time.Duration(l.Idle), HandBack: l.HandBack,
	}
	if level == rule.LevelCrisis && p.HandBack {
		b.fault(at+".hand_back", "a crisis is never handed back by time")
	}
	if level == rule.LevelCrisis && p.Idle == 0 {
		b.fault(at, "idle is 0s: nobody would look after a crisis in which both are silent")
	}
	if p.FirstNudge == 0 || p.FirstLadder < p.FirstNudge || p.WaitNudge == 0 || p.WaitLadder < p.WaitNudge {
		b.fault(at, "nudges must be longer than 0s and come before their ladders")
	}
	for _, a := range l.Again {
		p.Again = append(p.Again, time.Duration(a))
		if a < span(time.Minute) {
			b.fault(at+".again", "a coach needs a minute to read a page before it comes again")
		}
	}
	p.Repeat = b.repeat(at, level, l.Repeat)
	p.Steps = b.steps(at, l.Steps)
	return p
}

// repeat reads the gaps between the rounds after the last step.
func (b *builder) repeat(at string, level rule.Level, gaps []span) []time.Duration {
	var out []time.Duration
	for _, r := range gaps {
		gap := time.Duration(r)
		switch {
		case gap == 0:
			b.fault(at+".repeat", "a gap of 0s would page without end")
		case gap > most[level]:
			b.fault(at+".repeat", "a gap of %v: whoever waits is looked after at least every %v", gap, most[level])
		}
		out = append(out, gap)
	}
	if len(out) == 0 {
		b.fault(at, "the ladder stops: give it repeat, so that it goes on until somebody accepts")
	}
	return out
}

// steps reads the rungs. One that asks nobody beyond those asked before is no rung.
func (b *builder) steps(at string, from []step) []handoff.Step {
	var out []handoff.Step
	last, asked := span(0), []handoff.Role(nil)
	for i, s := range from {
		where := fmt.Sprintf("%s.steps[%d]", at, i)
		st := handoff.Step{After: time.Duration(s.After), Take: s.Take, How: []handoff.Means{handoff.ByText}}
		fresh := false
		for _, w := range s.Who {
			r := handoff.Role(w)
			if !slices.Contains(handoff.Roles, r) {
				b.fault(where, "%q is nobody: write one of %v", w, handoff.Roles)
			}
			fresh = fresh || !slices.Contains(asked, r)
			st.Who = append(st.Who, r)
		}
		for _, h := range s.How {
			if handoff.Means(h) != handoff.ByText {
				b.fault(where, "how: %q cannot be done yet; write [text], or leave it out", h)
			}
		}
		switch {
		case s.After < last || len(s.Who) == 0 || i == 0 && s.After != 0:
			b.fault(where, "steps name somebody, begin at 0s and come one after the other")
		case !fresh:
			b.fault(where, "the step is never reached: all of %v were asked before", s.Who)
		}
		if s.Take == 0 {
			asked = append(asked, st.Who...)
		}
		last = s.After
		out = append(out, st)
	}
	if len(out) == 0 {
		b.fault(at, "the ladder has no steps: nobody would be paged")
	}
	if !slices.ContainsFunc(out, func(s handoff.Step) bool { return slices.ContainsFunc(s.Who, behind) }) {
		b.fault(at, "nobody stands behind the shift: name supervisor, lead, last_resort or everyone in a step")
	}
	return out
}

// behind says whether a role is there when no shift is.
func behind(r handoff.Role) bool { return r != handoff.OnShift && r != handoff.Backup }
