package handoff

import (
	"cmp"
	"slices"
	"time"

	"github.com/warmline/warmline/handoff/rule"
)

// Step is one rung of a ladder: who is paged, this long after the handoff began.
type Step struct {
	After time.Duration
	Who   []Role
	Take  int     // how many of them at this step; 0 = all
	How   []Means // by which they are reached
}

// Means is a way to reach a coach.
type Means string

// ByText is the one way there is so far.
const ByText Means = "text"

// Plan is the ladder of one level and its clocks. A zero duration switches a clock off.
type Plan struct {
	Steps  []Step
	Again  []time.Duration // whoever has not answered is paged again after these gaps, beside the steps: a text may be lost, or not be heard
	Repeat []time.Duration // after the last step the whole of it is asked again after these gaps; the last gap goes on for ever

	FirstNudge  time.Duration // claimed and no human word yet: the holder is nudged
	FirstLadder time.Duration // the same: others are asked too
	WaitNudge   time.Duration // a text of the person unanswered: the holder is nudged
	WaitLadder  time.Duration // the same: others are asked too
	Idle        time.Duration // both silent
	HandBack    bool          // Idle hands back after asking the holder; otherwise it pages the supervisor
}

// Plans are the ladders by level.
type Plans map[rule.Level]Plan

// Due is how long after the beginning step i is due. Steps beyond the last are
// the repeats.
func (p Plan) Due(i int) time.Duration {
	if i < len(p.Steps) {
		return p.Steps[i].After
	}
	var due time.Duration
	if n := len(p.Steps); n > 0 {
		due = p.Steps[n-1].After
	}
	for k := len(p.Steps); k <= i; k++ {
		due += p.Repeat[min(k-len(p.Steps), len(p.Repeat)-1)]
	}
	return due
}

// Ends says whether step i is past the last step of a ladder that does not repeat.
func (p Plan) Ends(i int) bool { return i >= len(p.Steps) && len(p.Repeat) == 0 }

// Call is one look at a ladder: who is on, who speaks what, who was asked already.
type Call struct {
	Now    time.Time
	Lang   string
	Own    []string // the person's own coach, then the backup
	Asked  []string // coaches already asked in this round
	Unable []string // coaches who passed, or whose phone did not take the page
	Turn   uint64   // spreads pages over coaches who are alike otherwise

	Paged map[string]int64 // when each coach was last paged, unix seconds
}

// Who lists the coaches that step i pages now, in order, and asks nobody twice
// in a round; a repeat asks everyone of every step again.
func (p Plan) Who(i int, roster Roster, week Week, c Call) []Coach {
	step := Step{}
	if i < len(p.Steps) {
		step = p.Steps[i]
	} else {
		for _, s := range p.Steps {
			step.Who = append(step.Who, s.Who...)
		}
	}
	coaches := p.named(step.Who, roster, week, c.Now)
	coaches = slices.DeleteFunc(coaches, func(k Coach) bool {
		return slices.Contains(c.Unable, k.ID) && i < len(p.Steps) || slices.Contains(c.Asked, k.ID)
	})
	order(coaches, c)
	if step.Take > 0 {
		coaches = slices.DeleteFunc(coaches, func(k Coach) bool { return k.Trainee })
		coaches = coaches[:min(len(coaches), step.Take)]
	}
	return coaches
}

// named lists who can be reached in some roles. Trainees are paged beside others
// and never without.
func (p Plan) named(roles []Role, roster Roster, week Week, now time.Time) []Coach {
	shift, backup := week.On(now)
	var out []Coach
	for _, k := range roster.Coaches {
		wanted := slices.ContainsFunc(roles, func(r Role) bool {
			return r == OnShift && slices.Contains(shift, k.ID) || r == Backup && slices.Contains(backup, k.ID) || k.Has(r)
		})
		if wanted && k.Reachable() {
			out = append(out, k)
		}
	}
	if !slices.ContainsFunc(out, func(k Coach) bool { return !k.Trainee }) {
		return nil
	}
	return out
}

// order puts those first whom rank puts first and turns the rest, so that the same coach is not always the first to be asked.
func order(coaches []Coach, c Call) {
	if n := len(coaches); n > 1 {
		turn := int(c.Turn % uint64(n))
		copy(coaches, append(slices.Clone(coaches[turn:]), coaches[:turn]...))
	}
	slices.SortStableFunc(coaches, func(a, b Coach) int {
		return cmp.Or(cmp.Compare(c.rank(a), c.rank(b)), cmp.Compare(c.Paged[a.ID], c.Paged[b.ID]))
	})
}

// rank is lower for whom to ask first: whose phone takes pages, the person's own
// coaches, who speaks the language.
func (c Call) rank(k Coach) int {
	last := len(c.Own) + 1
	n := last
	if own := slices.Index(c.Own, k.ID); own >= 0 {
		n = own
	} else if k.Speaks(c.Lang) {
		n = len(c.Own)
	}
	if k.Unreached {
		n += last + 1
	}
	return n
}
