package bot

import (
	"strconv"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
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
	if !t.held() {
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
	t.note("coach silent: others are asked")
	ho.Step = 0
	t.climb()
}

// planIdle plans the look at a thread in which nobody writes any more.
func (t *threadTurn) planIdle() {
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
		t.note("both silent: supervisor paged")
		for _, c := range t.w.Roster.Coaches {
			if c.Has(handoff.Supervisor) && c.Verified && c.ID != ho.Coach {
				t.page(c)
			}
		}
		t.planIdle()
	case ho.Spoke == 0 || ho.Waiting > 0:
		t.note("a person waits in a silent thread: others are asked")
		ho.Step = 0
		t.climb()
		t.planIdle()
	case !ho.Idle:
		ho.Idle = true
		t.tellHolder(Tell{Kind: TellIdle, Name: t.Name})
		t.agenda.set(planIdle, t.now.Add(answerIn))
	default:
		t.tellHolder(Tell{Kind: TellOver, Name: t.Name, Reason: overIdle})
		_ = t.goOn(handoff.HandBack)
	}
}

// minutes is a span in whole minutes, as texts say it.
func minutes(d time.Duration) string {
	return strconv.Itoa(int(d.Round(time.Minute) / time.Minute))
}
