package bot

import (
	"slices"
	"time"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
)

// One to three days after every handoff somebody looks in: the program asks the person
// how they are, and when no answer comes, the coach does. And whoever has come from a
// crisis is asked how they are themself.

// flowFollow asks the person how they are.
const flowFollow = "follow"

// The outcomes of a follow-up, beside a coach's own words.
const (
	better = "better"
	same   = "same"
	worse  = "worse"
	told   = "words" // in their own words: a coach reads them
)

// followUp promises one at the end of a handoff: by the coach who had it, if they are on
// shift then. Nothing later goes to a phone that somebody else may read, that is not the
// person's, or that wants no texts.
func (t *threadTurn) followUp(ho *Handoff, wary bool) {
	switch {
	case ho.Promised != "":
		return // one talk that was promised is not followed by the next
	case wary || t.Silent || t.Lent:
		t.note("no follow-up: somebody else may read the phone")
		return
	case slices.Contains([]Contact{OptedOut, WrongNumber, Discharged}, t.Contact):
		t.note("no follow-up: no texts are wanted")
		return
	case t.Blocked != nil:
		t.note("no follow-up: blocked")
		return
	}
	c := t.w.Program.Promises
	p := Promise{What: Follow, By: t.now.Add(c.FollowTo).Unix(), Handoff: t.Count}
	awake := func(by time.Time) bool {
		at := clock.WallOf(by.Add(-c.Ask), t.zone(t.w.Program))
		return at >= t.w.Program.Quiet.From && at <= t.w.Program.Quiet.To
	}
	from, to := t.now.Add(c.FollowFrom+c.Ask), t.now.Add(c.FollowTo)
	by, coach, ok := t.promiser(from, to, ho.Coach, awake)
	if !ok {
		by, coach, ok = t.promiser(from, to, ho.Coach, nil)
	}
	if ok {
		p.By, p.Coach = by.Unix(), coach.ID
	}
	t.owe(p)
}

// yours says until when the follow-up just promised is that coach's, 0 when it is not.
func (t *threadTurn) yours(coach string) int64 {
	if i := t.owed(Follow); i >= 0 && t.Promises[i].Coach == coach && t.Promises[i].Handoff == t.Count {
		return t.Promises[i].By
	}
	return 0
}

// swap gives a follow-up to another coach: the one it was promised by has said PASS.
func (t *threadTurn) swap(m *Tell) {
	i := t.owed(Follow)
	if i < 0 || t.Promises[i].Coach != m.Coach || t.Promises[i].Handoff != m.Handoff {
		return
	}
	p := &t.Promises[i]
	p.Coach = ""
	for _, c := range t.onShift(time.Unix(p.By, 0)) {
		if c.ID != m.Coach && p.Coach == "" {
			p.Coach = c.ID
		}
	}
	t.note("follow-up passed " + m.Coach)
}

// askHow asks the person, by the program. In the middle of another talk, at night, or
// where the program may start nothing, it is left to the coach.
func (t *threadTurn) askHow(p *Promise) {
	if t.open() || t.Flow.In() || t.Minor || t.ev.Held || !t.may(RoleRoutine) || t.now.Unix() >= p.By {
		t.note("follow-up left to the coach")
		return
	}
	t.promise = true
	t.startFlow(flowFollow, RoleRoutine)
	t.promise = false
}

// asksSoon says whether the person is asked so in the next hours: one question is enough
// for an evening.
func (t *threadTurn) asksSoon() bool {
	i := t.owed(Follow)
	return i >= 0 && t.Promises[i].Step == 0 && t.dueAt(&t.Promises[i]).Sub(t.now) < stale
}

// followed takes the answer: how it is, or words of their own, which a coach reads.
func (t *threadTurn) followed(s flows.Saved) {
	i := t.owed(Follow)
	if i < 0 {
		t.Unread++
		return
	}
	p := &t.Promises[i]
	outcome := map[string]string{"1": better, "2": same, "3": worse}[s.Value]
	if outcome == "" {
		p.Outcome, p.Step = told, len(t.rungs(p))-2
		t.remind(p) // now: the coach who takes it reads the words
		return
	}
	t.end(p, Kept, outcome)
	if outcome == worse {
		return // the page says so
	}
	to := t.w.supervisors()
	if c, ok := t.w.Roster.ByID(p.Coach); ok {
		to = []handoff.Coach{c}
	}
	for _, c := range to {
		t.tell(DeskID(c.ID), Tell{Kind: TellFollowed, Handoff: p.Handoff, Thread: t.id, Name: t.Name, Reason: outcome})
	}
}

// care asks a coach how they are, some time after a crisis that they had.
func (t *deskTurn) care(thread string) {
	at := t.now.Add(t.w.Program.Promises.Care)
	t.question(Question{Kind: AskCare, Thread: thread, Due: at.Unix(), From: at.Unix(), To: at.Add(careFor).Unix()})
}

// careFor is how long a coach's answer to it is waited for.
const careFor = 12 * time.Hour

// cared takes a coach's answer to how they are. Whatever is not plainly well goes to
// the supervisor, who is a human.
func (t *deskTurn) cared(h *Heard) bool {
	i := slices.IndexFunc(t.Questions, func(q Question) bool { return q.Kind == AskCare && q.Put > 0 && q.To > t.now.Unix() })
	if i < 0 || len(t.open()) > 0 {
		return false
	}
	t.Questions = slices.Delete(t.Questions, i, i+1)
	switch fold(h.Body) {
	case "1", "fine", "good", "bien", "estoy bien":
		t.write(h.To, "c-after-fine", nil)
	case "3":
		t.offShift()
		t.tellSupervisors(Tell{Kind: TellCare, Name: t.coach.Name, Reason: "c-care-off"})
		t.write(h.To, "c-after-off", nil)
	default:
		t.tellSupervisors(Tell{Kind: TellCare, Name: t.coach.Name, Reason: "c-care-call"})
		t.write(h.To, "c-after-call", text.Vars{"C": t.supervisor()})
	}
	t.look()
	return true
}

// offShift takes the coach off the rest of the shift; the rota asks for cover.
func (t *deskTurn) offShift() {
	if at, ok := t.w.Week().NextOf(t.coach.ID, t.now); ok && at.Holds(t.now) {
		t.mark(MarkOff, handoff.Stretch{Start: t.now, End: at.End})
	}
}

// supervisor names who is told, "" when there is nobody.
func (t *deskTurn) supervisor() string {
	if all := t.w.supervisors(); len(all) > 0 {
		return all[0].Name
	}
	return ""
}

// saved ends a thread for the coach: their note is kept. Whose follow-up is theirs is
// asked so in the same text, when no page is open.
func (t *deskTurn) saved(h *Holding, m *Tell, v text.Vars) {
	q := Question{Kind: AskFollow, Thread: m.Thread, Handoff: m.Handoff, Name: h.Name, From: m.By, To: m.By - int64(t.w.Program.Promises.Before.Seconds())}
	switch {
	case m.Reason == overIdle:
		t.write(h.Number, "c-handed-back", v)
	case m.Reason == overUntold:
		t.write(h.Number, "c-saved-untold", v)
	case m.By > 0 && len(t.open()) == 0:
		id, v := t.followVars(q, "c-saved")
		t.write(h.Number, id, v)
		q.Put, q.Times = t.now.Unix(), 1
	default:
		t.write(h.Number, "c-saved-note", v)
	}
	if h.Level == rule.LevelCrisis {
		t.care(m.Thread)
	}
	crisis := h.Level == rule.LevelCrisis
	t.drop(m.Thread, "")
	if m.By > 0 {
		t.question(q)
	}
	if !crisis {
		t.askTalk()
	}
}

// followVars gives the text that asks for a follow-up, with its hour: tomorrow's, or
// that of a day that is named.
func (t *deskTurn) followVars(q Question, id string) (string, text.Vars) {
	zone := t.zone()
	by := q.span().Start.In(zone)
	v := text.Vars{"N": q.Name, "H": clock.WallOf(by, zone).Say(), "D": dayWord(by, t.coach.Lang())}
	if y, m, d := t.now.In(zone).AddDate(0, 0, 1).Date(); by.Year() != y || by.Month() != m || by.Day() != d {
		id += "-day"
	}
	return id, v
}
