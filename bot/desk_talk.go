package bot

import (
	"slices"

	"github.com/warmline/warmline/flows/text"
)

// The list of those whom a coach talks to first. A text says how many there are, at the
// start of a shift and after each talk; OK takes the first. Who it is and why stands in
// the brief, and in `warmline coach list-talk`.

// talksMost is how many a desk keeps; who comes after that is on the whole list alone.
const talksMost = 99

// toTalk puts somebody on the list: at its top, or behind all others.
func (t *deskTurn) toTalk(m *Tell) {
	t.Talks = slices.DeleteFunc(t.Talks, func(id string) bool { return id == m.Thread })
	if m.Reason == talkSoon {
		t.Talks = slices.Insert(t.Talks, 0, m.Thread)
	} else {
		t.Talks = append(t.Talks, m.Thread)
	}
	t.Talks = t.Talks[:min(len(t.Talks), talksMost)]
}

// talked takes somebody off the list. A coach who wanted to talk with them hears that it
// is settled.
func (t *deskTurn) talked(m *Tell) {
	t.Talks = slices.DeleteFunc(t.Talks, func(id string) bool { return id == m.Thread })
	t.Questions = slices.DeleteFunc(t.Questions, func(q Question) bool { return q.Kind == AskTalk })
	if m.Reason == settledBefore {
		t.write(t.w.Numbers.Page(), "c-talk-gone", nil)
		t.askTalk()
	}
}

// askTalk asks a coach who is on whether they take the first of their list.
func (t *deskTurn) askTalk() {
	on, ok := t.w.Week().NextOf(t.coach.ID, t.now)
	if ok && on.Holds(t.now) && len(t.Talks) > 0 && len(t.Held) == 0 && t.now.Unix() >= t.Talking {
		t.question(Question{Kind: AskTalk, Thread: t.Talks[0], From: on.Start.Unix(), To: on.End.Unix()})
	}
}

// talks answers the question.
func (t *deskTurn) talks(q Question, word string) {
	if word != sayOK {
		t.Talking = q.To
		t.write(t.w.Numbers.Page(), "c-talk-pass", nil)
		return
	}
	t.tell(q.Thread, Tell{Kind: TellTake, Thread: q.Thread, Coach: t.coach.ID, Name: t.coach.Name})
}

// talkVars is how many there are.
func (t *deskTurn) talkVars() text.Vars { return text.Vars{"n": count(len(t.Talks))} }
