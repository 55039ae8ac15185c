package bot

import (
	"slices"
	"strconv"

	"github.com/warmline/warmline/handoff"
)

// missedMost is how many texts a phone may miss, for a reason that may pass, until
// it counts as out of reach.
const missedMost = 2

// outcomes are texts that did not reach the coach's phone. A page goes to the next
// coach at once, though an OK to it counts if it did arrive; when the coach has the
// thread, others are asked too.
func (t *deskTurn) outcomes(all []Outcome) {
	for _, o := range all {
		t.out.Heard = append(t.out.Heard, o.Seq)
		t.note("text not delivered: " + strconv.Itoa(o.Code))
		t.missed(o)
		for i := range t.Pages {
			if p := &t.Pages[i]; p.Closed == 0 && slices.Contains(p.Texts, o.Seq) {
				t.close(p, "")
				p.Passed = true
				t.tell(p.Thread, Tell{Kind: TellFailed, Handoff: p.Handoff, Thread: p.Thread, Coach: t.coach.ID})
			}
		}
		for i := range t.Held {
			if h := &t.Held[i]; slices.Contains(h.Texts, o.Seq) {
				t.tellThread(h, TellFailed, "")
			}
		}
	}
}

// missed counts what the phone did not take. One that takes nothing is asked all the
// same, for it may again, but nobody waits for it, and the lead is told.
func (t *deskTurn) missed(o Outcome) {
	switch {
	case o.Fault == FaultDead, o.Fault == FaultOptedOut:
		t.Missed = max(t.Missed+1, missedMost)
	case o.Status != StatusDropped:
		t.Missed++
	}
	if t.Missed >= missedMost && !t.coach.Unreached {
		t.mark(MarkUnreached, handoff.Stretch{})
		t.out.Sick = SickCoach
	}
}

// reached: whoever writes can be written to, but for who asks for no texts.
func (t *deskTurn) reached(h *Heard) {
	if reserved(h) == wordStop {
		return
	}
	t.Missed = 0
	if t.coach.Unreached {
		t.mark(MarkReached, handoff.Stretch{})
	}
}

// textsKept is how many texts to a holder are watched for not arriving.
const textsKept = 8

// watch remembers a text whose loss leaves the holder without the person's words.
func (h *Holding) watch(seq int64) {
	h.Texts = lastOf(h.Texts, textsKept, seq)
}
