package bot

import (
	"strconv"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
)

// planClock plans the next look at an unanswered person: the nudge, or the
// ladder if the holder was nudged.
func (t *threadTurn) planClock(since int64, nudge, ladder time.Duration) {
	after := nudge
	if t.Handoff.Nudged {
		after = ladder
	}
	t.agenda.set(planClock, time.Unix(since, 0).Add(after))
}

// clock looks at a held thread whose coach has not written: a nudge, then others
// are asked while the coach keeps the thread.
func (t *threadTurn) clock() {
	if !t.held() || t.blocked() {
		return
	}
	ho, plan := t.Handoff, t.plan()
	since, nudge, ladder := ho.Accepted, plan.FirstNudge, plan.FirstLadder
	switch {
	case ho.Spoke > 0 && ho.Waiting == 0:
		return
	case ho.Spoke > 0 || ho.Waiting > ho.Accepted:
		since, nudge, ladder = ho.Waiting, plan.WaitNudge, plan.WaitLadder
	}
	if !ho.Nudged {
		ho.Nudged = true
		t.tellHolder(Tell{Kind: TellNudge, Name: t.Name, Reason: minutes(t.now.Sub(time.Unix(since, 0)))})
		if ladder > nudge {
			t.planClock(since, nudge, ladder)
			return
		}
	}
	if t.agenda.has(planLadder) {
		t.askAgain()
	}
	t.note("coach silent: others are asked")
	t.askOthers()
}

// askOthers begins the ladder beside the holder, who keeps the thread until another
// accepts. One that has begun goes on where it is: to begin it anew would keep those
// on its later steps from ever being asked.
func (t *threadTurn) askOthers() {
	if t.agenda.has(planLadder) {
		return
	}
	t.Handoff.Step = 0
	t.climb()
}

// planIdle plans the look at a thread in which nobody writes any more.
func (t *threadTurn) planIdle() {
	t.Handoff.Looks = 0
	if after := t.plan().Idle; after > 0 {
		t.agenda.set(planIdle, t.now.Add(after))
	}
}

// answerIn is how long a holder has to say that a silent thread goes on.
const answerIn = 15 * time.Minute

// idle looks at a thread in which both are silent. A crisis is never handed back
// by time: the supervisor is paged. Others are handed back after the holder was asked.
func (t *threadTurn) idle() {
	if !t.held() {
		return
	}
	ho := t.Handoff
	switch {
	case !t.plan().HandBack || ho.Level == rule.LevelCrisis:
		t.lookAfter()
	case ho.Spoke == 0 || ho.Waiting > 0:
		t.note("a person waits in a silent thread: others are asked")
		t.askOthers()
		t.planIdle()
	case t.night(): // nobody is woken to hear that a coach is done
		t.agenda.set(planIdle, clock.NextAt(t.now, t.w.Program.Quiet.From, t.zone(t.w.Program)))
	case !ho.Idle:
		ho.Idle = true
		t.tellHolder(Tell{Kind: TellIdle, Name: t.Name})
		t.agenda.set(planIdle, t.now.Add(answerIn))
	default:
		t.tellHolder(Tell{Kind: TellOver, Name: t.Name, Reason: overIdle})
		_ = t.goOn(handoff.HandBack)
	}
}

// idleMost is the longest a crisis in which nobody writes goes without a look.
const idleMost = 24 * time.Hour

// lookAfter pages the supervisor about a crisis in which both are silent, or others
// where there is none. It goes on until a human lets go, each time after twice as
// long: whoever was paged has not forgotten it within the hour.
func (t *threadTurn) lookAfter() {
	ho := t.Handoff
	who := handoff.Plan{Steps: []handoff.Step{{Who: []handoff.Role{handoff.Supervisor}}}}.
		Who(0, t.w.Roster, t.w.Week(), handoff.Call{Now: t.now, Unable: []string{ho.Coach}})
	if len(who) == 0 {
		t.note("both silent: others are asked")
		t.askOthers()
	} else {
		t.note("both silent: supervisor paged")
	}
	for _, c := range who {
		t.page(c)
	}
	ho.Looks++
	if after := t.plan().Idle; after > 0 {
		t.agenda.set(planIdle, t.now.Add(min(after<<min(ho.Looks, 10), idleMost)))
	}
}

// minutes is a span in whole minutes, as texts say it.
func minutes(d time.Duration) string {
	return strconv.Itoa(int(d.Round(time.Minute) / time.Minute))
}
