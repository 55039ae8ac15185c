package bot

import (
	"cmp"
	"slices"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// wordsKept is how many of the person's last texts a coach reads on accepting.
const wordsKept = 20

// secondAfter is when the second text of an overdose goes out, if the person has
// not written before.
const secondAfter = 75 * time.Second

// firstAgain is how long a first text is not said again: a repeat of the words
// alerts humans, not the person.
const firstAgain = 30 * time.Minute

// openHandoff makes the page durable and says the first text in the same commit.
// say replaces the kind's own first text.
// All of one person is one handoff: while one is open the words go into that one.
func (t *threadTurn) openHandoff(kind rule.Kind, row handoff.Row, rules, say []string) {
	if len(say) == 0 {
		say = []string{row.First}
	}
	if t.open() {
		t.lift(kind, row, rules, say)
		return
	}
	t.mute(row)
	t.Minor = t.Minor || kind == rule.Minor
	if t.Minor {
		t.dropFlows()
	}
	t.Count++
	t.Handoff = &Handoff{State: handoff.None, Level: row.Level, Kind: kind, Rules: rules, Opened: t.now.Unix(), World: t.w.Version, Lang: t.spoken(), Waiting: t.now.Unix(), Called: t.called()}
	t.because(t.cause(kind, row.Level, rules))
	t.doubtAtStart(row)
	say = t.shy(say)
	if t.Lead != nil && t.now.Unix()-t.Lead.At < lowFor {
		t.Handoff.Words = inOrder(t.Handoff.Words, *t.Lead)
	}
	t.Lead = nil
	t.note("handoff " + row.Level.String() + " " + string(kind))
	t.start(row, say)
}

// spoken is the language of words that want a human, "" when they do not tell or
// it is one we do not write.
func (t *threadTurn) spoken() string {
	if lang := t.verdict.Lang; t.verdict.Level > rule.LevelNone && t.w.Texts.Speaks(text.Lang(lang)) {
		return lang
	}
	return ""
}

// mute ends the program's own talk when a human is wanted soon.
func (t *threadTurn) mute(row handoff.Row) {
	if row.Level > rule.LevelHandoff {
		t.parkFlow()
		t.hush()
	}
}

// lift takes more into an open handoff. A higher level raises it and asks humans
// in that level's way; another kind of the same level gets its own words; what is
// lower never lowers it.
func (t *threadTurn) lift(kind rule.Kind, row handoff.Row, rules, say []string) {
	ho := t.Handoff
	if row.Level < ho.Level {
		return
	}
	higher := row.Level > ho.Level
	ho.Lang = cmp.Or(t.spoken(), ho.Lang)
	ho.Level, ho.Kind, ho.Rules = row.Level, kind, append(ho.Rules, rules...)
	t.because(t.cause(kind, row.Level, rules))
	switch {
	case row.AbuseSafe() && t.held() && ho.Phone == SafeUnknown:
		ho.Phone = SafeDoubt
		t.tellHolder(Tell{Kind: TellNotice, Reason: noticeShared})
	case ho.Phone == SafeUnknown && !t.held():
		t.doubtAtStart(row)
	case row.AbuseSafe() && ho.Phone == SafeChanged && !t.held():
		t.askPhone(row.First)
	}
	say = t.shy(say)
	t.note("handoff raised: " + row.Level.String() + " " + string(kind))
	switch {
	case t.held():
	case higher:
		asked := ho.Asked
		ho.Raised, ho.Status = t.now.Unix(), 0 // the person waits anew
		t.mute(row)
		t.start(row, say)
		t.pageAgain(asked)
	default:
		t.setLane()
		t.first(t.honest(row, say))
		t.planSecond(row)
	}
}

// planSecond plans the second text of an overdose.
func (t *threadTurn) planSecond(row handoff.Row) {
	if row.Second != "" && !t.Handoff.Second {
		t.agenda.set(planSecond, t.now.Add(secondAfter))
	}
}

// pageAgain tells those who were asked before what it is now.
func (t *threadTurn) pageAgain(asked []string) {
	for _, id := range asked {
		if c, ok := t.w.Roster.ByID(id); ok && !slices.Contains(t.Handoff.Asked, id) {
			t.page(c)
		}
	}
}

// start begins the ladder and says the first text.
func (t *threadTurn) start(row handoff.Row, say []string) {
	if row.How == handoff.Quiet && !t.shiftOn() {
		if next := t.w.Week().NextStart(t.now); !next.IsZero() { // with none to come the ladder goes to who is behind it
			t.fire(handoff.Request) // kept for the next shift
			t.first(t.honest(row, say))
			t.agenda.set(planLadder, next)
			return
		}
	}
	t.fire(handoff.Page)
	t.setLane()
	t.Handoff.Step, t.Handoff.Asked, t.Handoff.Unable = 0, nil, nil
	t.climb()
	t.first(t.honest(row, say))
	if len(t.Handoff.Asked) > 0 && !t.shiftOn() {
		t.say(RoleStatus, "no-shift")
	}
	t.planStatus()
	t.planSecond(row)
}

// honest replaces words that promise a page when nobody is asked: now, or at all.
// Words that save a life, and the neutral ones, go out as they are.
func (t *threadTurn) honest(row handoff.Row, say []string) []string {
	switch waits := t.Handoff.State == handoff.Requested; {
	case waits && say[0] == "handoff":
		return []string{"handoff-later"}
	case say[0] == "silence48" && len(t.Handoff.Asked) == 0:
		return nil // it says that a coach was told
	case t.unheard() && row.Held != "":
		return append(slices.Clone(say), notOpen)
	case t.unheard():
		return []string{notOpen}
	case waits, len(t.Handoff.Asked) > 0, row.Held != "", row.AbuseSafe():
		return say
	}
	return []string{"no-coach"}
}

// first says first texts, each at most once in half an hour. Quiet ones to words
// written long ago wait for the morning; where two fall due in one moment the first
// is enough.
func (t *threadTurn) first(ids []string) {
	if t.quiet() && slices.ContainsFunc(t.out.Add, func(e Effect) bool { return e.Role == RoleFirst }) {
		return
	}
	if t.quiet() && t.forMorning() {
		t.agenda.set(planMorning, t.morning())
		return
	}
	for _, id := range ids {
		if id == notOpen {
			t.say(RoleFirst, id) // each time
		} else if t.once(RoleFirst, id) {
			t.Handoff.Told = append(t.Handoff.Told, id)
		}
	}
	for id, at := range t.First {
		if t.now.Unix()-at >= int64(firstAgain.Seconds()) {
			delete(t.First, id)
		}
	}
}

// once says a text, unless it was said less than half an hour ago. It reports
// whether it did.
func (t *threadTurn) once(role Role, id string) bool {
	if !t.fresh(id) || !t.say(role, id) {
		return false
	}
	if t.First == nil {
		t.First = map[string]int64{}
	}
	t.First[id] = t.now.Unix()
	return true
}

// fresh says whether a text was not said within the half hour.
func (t *threadTurn) fresh(id string) bool {
	last, ok := t.First[id]
	return !ok || t.now.Unix()-last >= int64(firstAgain.Seconds())
}

func (t *threadTurn) shiftOn() bool {
	on, _ := t.w.Week().On(t.now)
	return slices.ContainsFunc(on, func(id string) bool {
		c, ok := t.w.Roster.ByID(id)
		return ok && c.Counts()
	})
}

// fire moves the handoff's machine on. A stored state that the table does not
// know, a newer binary's or a sick thread's, counts as paged: humans are wanted.
func (t *threadTurn) fire(e handoff.Event) {
	to, err := t.Handoff.State.Fire(e)
	if err != nil {
		t.note("machine: " + err.Error())
		if to, err = handoff.Paged.Fire(e); err != nil {
			to = handoff.Paged
		}
	}
	t.Handoff.State = to
}

// raise takes new words into an open handoff, as the rules heard them: alone, or
// only together with the texts before. It reports whether its own first text was said
// again.
func (t *threadTurn) raise(row handoff.Row, alone bool) (anew bool) {
	ho := t.Handoff
	switch {
	case t.held() && (row.Level == rule.LevelCrisis || row.Level == rule.LevelUrgent && (row.Level > ho.Level || alone && row.How != handoff.Ask && t.verdict.Kind != ho.Kind)):
		t.danger(row)
	case row.Level > ho.Level, row.Level == ho.Level && row.How != handoff.Ask && alone && t.verdict.Kind != ho.Kind:
		t.lift(t.verdict.Kind, row, t.rules(), t.firstWords(row))
	case alone && !t.held() && row.Level == rule.LevelCrisis:
		if row.AbuseSafe() && ho.Phone == SafeChanged {
			t.askPhone(row.First)
		}
		t.alert()
		switch {
		case row.Held != "" && t.fresh(row.First): // half an hour later it begins anew
			ho.Second = false
			t.first(t.honest(row, []string{row.First}))
			t.planSecond(row)
			return true
		case t.unheard():
			t.say(RoleFirst, notOpen)
		}
	}
	return false
}

// alertAgain is how long a repeat of the words does not page again.
const alertAgain = time.Minute

// alert pages those already asked once more: a repeat of the words alerts humans,
// not the person.
func (t *threadTurn) alert() {
	ho := t.Handoff
	if t.now.Unix()-max(ho.Alerted, ho.Opened) < int64(alertAgain.Seconds()) {
		return
	}
	ho.Alerted = t.now.Unix()
	if rules := t.rules(); len(rules) > 0 {
		t.because(t.cause(ho.Kind, ho.Level, rules))
	}
	t.askAgain()
}

// askAgain pages those once more who have an open page.
func (t *threadTurn) askAgain() {
	for _, id := range t.Handoff.Asked {
		if c, ok := t.w.Roster.ByID(id); ok {
			t.page(c)
		}
	}
}

// danger is new words of danger in a thread that a coach holds: the coach is
// told, words that save a life now go out, and if no human writes within the time
// of a first word others are asked. Words that come again do not put that off.
func (t *threadTurn) danger(row handoff.Row) {
	ho := t.Handoff
	t.tongue()
	ho.Level, ho.Kind, ho.Lang = row.Level, t.verdict.Kind, cmp.Or(t.spoken(), ho.Lang)
	ho.Rules = append(ho.Rules, t.rules()...)
	t.because(t.cause(ho.Kind, ho.Level, t.rules()))
	t.setLane()
	t.note("new danger: " + string(ho.Kind))
	t.tellHolder(Tell{Kind: TellNew, Level: row.Level})
	if row.AbuseSafe() && ho.Phone == SafeUnknown {
		ho.Phone = SafeDoubt
		t.tellHolder(Tell{Kind: TellNotice, Reason: noticeShared})
	}
	if row.Held != "" {
		t.once(RoleLifeNow, row.Held)
	}
	ho.Nudged = true
	if ho.Waiting <= ho.Accepted {
		ho.Waiting = t.now.Unix()
	}
	t.agenda.soonest(planClock, t.now.Add(t.plan().FirstNudge))
}

// keepWords keeps the person's words for the coach who takes the thread.
func (t *threadTurn) keepWords(body string) {
	if body == "" {
		return
	}
	w := inOrder(t.Handoff.Words, Said{t.wrote(), body})
	t.Handoff.Words = w[max(0, len(w)-wordsKept):]
}

// kept says whether the text just heard is kept already.
func (t *threadTurn) kept(body string) bool {
	return slices.Contains(t.Handoff.Words, Said{t.wrote(), body})
}

// second says the second text of an overdose, at its time or at the next message. It
// reports whether this was the moment for it.
func (t *threadTurn) second() bool {
	if !t.open() || t.Handoff.Second || t.held() {
		return false
	}
	id := t.Handoff.row().Second
	if id == "" {
		return false
	}
	t.Handoff.Second = true
	t.agenda.set(planSecond, zero)
	t.say(RoleFirst, id)
	return true
}

// writesOn answers who writes on while a life is at stake and nobody has come yet: with
// what has not been said, else once with how the search goes. Whoever was asked is
// asked again.
func (t *threadTurn) writesOn() {
	ho := t.Handoff
	if t.second() || t.held() || ho.row().Held == "" || ho.Level < rule.LevelCrisis {
		return
	}
	t.alert()
	if ho.Status == 0 {
		t.status()
	}
}
