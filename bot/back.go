package bot

// Somebody who said STOP while humans were wanted for them, and is there again. Words
// alone bring no text to them, whatever they say: only START does.

// wroteAgain tells whoever has the thread, or will have it, that words came after STOP
// and cannot be answered.
func (t *threadTurn) wroteAgain(word string) {
	if !t.open() || word != "" || t.Handoff.Wrote {
		return
	}
	t.Handoff.Wrote = true
	t.note("wrote again after an opt-out")
	if t.held() {
		t.tellHolder(Tell{Kind: TellNotice, Reason: noticeWrote})
	}
}

// backInDanger is START while humans are wanted soon: the person hears what was kept
// from them, or how the search goes, and is told on from there. A phone that somebody
// else may read is asked about anew, for the STOP may have been theirs.
func (t *threadTurn) backInDanger() {
	ho := t.Handoff
	ho.Hushed, ho.Sleep = false, 0
	switch row := ho.row(); {
	case t.held():
		t.backWithCoach()
		return
	case t.abuse():
		if ho.Phone != SafeChanged { // no 1 of another voice confirms it
			t.askOnce()
		}
	case t.fresh(row.First):
		ho.Raised, ho.Status = t.now.Unix(), 0 // they wait anew
		t.first(t.honest(row, []string{row.First}))
		t.planSecond(row)
	default:
		t.status()
	}
	t.planStatus()
}

// backWithCoach tells the coach that they may write again, and waits for it as for any
// answer.
func (t *threadTurn) backWithCoach() {
	ho := t.Handoff
	t.tellHolder(Tell{Kind: TellNotice, Reason: noticeStart})
	if t.abuse() {
		ho.Phone = SafeDoubt
		t.tellHolder(Tell{Kind: TellNotice, Reason: noticeShared})
	}
	t.announce()
	ho.Waiting, ho.Nudged = t.now.Unix(), false
	t.planClock(ho.Waiting, t.plan().WaitNudge, t.plan().WaitLadder)
	t.planIdle()
}
