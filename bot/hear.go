package bot

import (
	"cmp"
	"slices"
	"strings"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// heard takes in one text of the person. The order is a promise: the rules, then
// opt-out, then a human who has the thread, then what the line itself can do.
func (t *threadTurn) heard(h *Heard) {
	t.Phone = h.From
	t.Line = cmp.Or(t.Line, h.To)
	if t.newest() && !h.called() {
		t.Line = h.To
		t.Contact, t.Silent = t.Contact.fire(contactAlive), false
		if t.open() {
			t.Handoff.Called = false
		}
	}
	t.line(whoPerson, "", h.Body)
	t.Member = t.Member || h.Me
	t.count()
	t.found(h)
	t.listen(h)
	word := reserved(h)
	overruled, left, back := t.overruled(word), false, false
	if !overruled {
		left, back = t.optOut(h, word), t.optIn(h, word)
	}
	switch {
	case t.verdict.Level > rule.LevelNone && !t.onlyAsks() && t.wanted(h):
	case t.shut() && !left && !overruled:
		t.turnAway()
	case h.Blank:
		t.blank()
	case t.blocked() && !t.asked() && t.Flow.Flow != flowOptOut:
		t.unanswered(h, word)
	case left:
		t.pass(h, word)
	case !overruled && word == "" && t.unsure(h):
	case overruled:
		t.note("overruled by a later wish: " + word)
	case h.called():
		t.keepSpoken(h)
	case t.forMorning() && (!t.open() || t.quiet()):
		t.overnight(h)
	case back && t.open() && !t.quiet():
		t.backInDanger()
	case t.asks(h), t.stored(h), word == "" && t.onGuard(h), t.option(h):
	case t.open() && !t.quiet():
		t.waiting(h, word)
	case back && t.Joined > 0:
		t.startFlow("rejoin", RoleReply)
	case word == wordHelp:
		t.help(h)
	case h.Body == "" && h.Media > 0:
		t.media()
	default:
		t.talk(h)
	}
	if quiet := t.quiet(); quiet && !h.Blank && !t.blocked() && !t.kept(h.Body) {
		t.keepWords(h.Body) // whatever else they answer, the coach reads it
	}
	t.remember(h, word)
}

// newest says whether nothing that was heard was written later.
func (t *threadTurn) newest() bool { return t.wrote() >= t.Heard }

// listen lets the rules hear the text together with the texts of the five minutes
// around it. The higher of both verdicts counts; a reserved word alone is no
// distress by itself, but it may end a crisis said before. What a short answer
// means after a safety question is for the flow that asked: nothing but an exact
// OK stays without a human.
func (t *threadTurn) listen(h *Heard) {
	t.verdict = t.ev.Verdict
	if near := t.near(t.wrote()); len(near) > 0 {
		recent := make([]string, len(near))
		for i, s := range near {
			recent[i] = s.Text
		}
		u := h.utterance()
		u.Lang, u.Recent = t.Lang, recent
		v := t.w.hear(u)
		v.OptOut = t.verdict.OptOut // a wish for no texts is read in one text: no cost asked after "i want it to stop" ends them
		if alone := t.ev.Verdict; alone.Level > rule.LevelNone && v.Level <= alone.Level {
			v.Level, v.Kind, v.Reasons = alone.Level, alone.Kind, alone.Reasons
		}
		t.verdict = v
	}
	if h.keyword() != "" && t.verdict.Level < rule.LevelCrisis {
		t.verdict = rule.Verdict{Lang: t.verdict.Lang} // a keyword alone is a keyword
	}
	t.borrowed(h.Body)
	t.recall()
	t.watched()
	if t.Lang == "" && t.verdict.Lang != "" {
		t.Lang = t.verdict.Lang
	}
}

// remember keeps what the next text may belong together with.
func (t *threadTurn) remember(h *Heard, word string) {
	t.goesOn()
	t.Heard = max(t.Heard, t.wrote())
	if word == wordStart {
		t.Yes = max(t.Yes, t.wrote())
	}
	if h.Body != "" && word == "" && t.remembers(h) {
		t.keepRecent(Said{t.wrote(), h.Body})
	}
}

// wanted acts on what the rules heard; it reports whether that is all there is
// to do. An answer to a question that already asks about it goes to the question,
// and what is only a part of words heard before may still be an answer.
func (t *threadTurn) wanted(h *Heard) bool {
	row := handoff.RowOf(t.verdict.Kind, t.verdict.Level)
	alone := t.ev.Verdict.Level >= t.verdict.Level
	t.Minor = t.Minor || t.verdict.Kind == rule.Minor
	switch {
	case t.shut() && !t.open() && row.Level < rule.LevelCrisis:
		return false // in rehearsal only a crisis is heard from anybody
	case t.blocked() && row.Level < rule.LevelUrgent:
		return false
	case (row.How == handoff.Ask || row.How == handoff.Quiet && t.answers()) && t.w.Flows.Calls(t.Flow):
		return false // an answer to a question that calls a human on everything but an exact OK
	case alone && t.verdict.Kind == rule.Human && row.Level == rule.LevelHandoff && t.tellsOnlyADate(h):
		return false // "cita con la doctora 2 dic 4pm"
	case alone && t.verdict.Kind == rule.Human && row.Level == rule.LevelHandoff && t.seeksOnlyAMeeting(h):
		return false // "donde hay juntas de na hoy"
	case t.open() && !alone && row.Level <= t.Handoff.Level:
		return false // the window holds words that were acted on before
	case t.open() && row.Level < t.Handoff.Level:
		return false // words like any other to somebody who waits
	case t.open() && !(row.How == handoff.Ask && t.mayAsk()):
		before := t.Handoff.Kind
		anew := t.raise(row, alone)
		t.replyToo(row, anew || t.Handoff.Kind != before)
		if alone {
			t.carry(h, !anew && t.Handoff.Kind == before)
			t.dateToo(h)
		}
		return alone
	case row.How == handoff.Ask && t.Flow.Flow == row.Flow,
		t.verdict.Kind == rule.Human && t.answers() && t.w.Flows.Names(t.Flow, h.Body),
		row.How == handoff.Ask && row.Level == rule.LevelHandoff && !t.may(RoleReply):
		return false
	case t.verdict.Kind == rule.Anger && t.wrote()-t.Angry <= angerAgain: // twice in a day: a human
		row.How = handoff.Quiet
	case row.How == handoff.Ask && t.may(RoleReply):
		if t.verdict.Kind == rule.Anger {
			t.Angry = t.wrote()
		}
		t.parkFlow()
		t.replyToo(row, false)
		t.startFlow(row.Flow, RoleReply)
		if t.Flow.In() {
			t.Lead = &Said{t.wrote(), h.Body}
		}
		return true
	}
	t.openHandoff(t.verdict.Kind, row, t.rules(), t.firstWords(row))
	t.replyToo(row, true)
	for _, s := range t.near(t.wrote()) {
		if !slices.Contains(t.Handoff.Words, s) { // what led here is kept already
			t.Handoff.Words = append(t.Handoff.Words, s)
		}
	}
	t.keepWords(h.Body)
	t.dateToo(h)
	return true
}

// mayAsk says whether a flow may ask first although a coach was told already: quietly,
// and not because they asked for one.
func (t *threadTurn) mayAsk() bool {
	return t.quiet() && t.Handoff.Kind != rule.Human && t.may(RoleReply)
}

// angerAgain is how long a second time counts as one, in seconds.
const angerAgain = 24 * 60 * 60

// firstWords are what is said first: to a fear of the law that asks about the line, the
// answer to that.
func (t *threadTurn) firstWords(row handoff.Row) []string {
	if q := t.question(); t.verdict.Kind == rule.Warrant && answers[q] != "" {
		return []string{answers[q]}
	}
	return []string{row.First}
}

// carry takes words of danger in an open handoff to whoever has it, or keeps them
// for whoever will. The second text of an overdose answers the next message of it.
func (t *threadTurn) carry(h *Heard, again bool) {
	t.keepWords(h.Body)
	switch {
	case t.held():
		t.relayToCoach(h.Body)
	case again:
		t.writesOn()
	}
}

// rules lists the ids of the rules that spoke.
func (t *threadTurn) rules() []string {
	var out []string
	for _, r := range t.verdict.Reasons {
		if r.Level > rule.LevelNone && len(out) < 4 {
			out = append(out, r.Rule)
		}
	}
	return out
}

// keepSpoken keeps what was spoken and nothing takes: a call has questions of its own.
func (t *threadTurn) keepSpoken(h *Heard) {
	switch {
	case t.held():
		t.relayToCoach(h.Body)
	case t.open():
		t.keepWords(h.Body)
	default:
		t.forCoach(h.Body)
	}
}

// pass hands the words of somebody who has opted out to whoever holds the thread;
// the wish itself is told in plain words.
func (t *threadTurn) pass(h *Heard, word string) {
	switch {
	case t.held() && word == wordStop:
		t.tellHolder(Tell{Kind: TellNotice, Reason: noticeLeft})
	case t.held():
		t.relayToCoach(h.Body)
	case t.open() && word != wordStop:
		t.keepWords(h.Body)
	}
}

// option takes a digit as the answer to the first text of a quiet handoff that offers
// something; the coach is asked already.
func (t *threadTurn) option(h *Heard) bool {
	digit := fold(h.Body)
	if !t.quiet() || t.answers() && t.Flow.Asked > t.Handoff.Opened || len(t.Handoff.Told) == 0 || digit != "1" && digit != "2" {
		return false
	}
	switch kind := t.Handoff.Kind; {
	case kind == rule.Trauma && digit == "1":
		t.once(RoleReply, "trauma-list")
	case kind == rule.Trauma:
		t.note("no list")
	case kind == rule.ThirdWorry && digit == "1":
		t.first(t.honest(handoff.RowOf(rule.Human, rule.LevelHandoff), []string{"handoff"}))
	default:
		return false
	}
	return true
}

// media answers what the line cannot see or hear.
func (t *threadTurn) media() {
	if t.low() {
		t.openHandoff(rule.Media, handoff.RowOf(rule.Media, rule.LevelHandoff), nil, nil)
		return
	}
	t.say(RoleReply, "media")
}

// reacted hears a thumb on a text of ours: no answer to it, and after a low evening one
// that a coach should see.
func (t *threadTurn) reacted() {
	if t.low() {
		t.media()
		return
	}
	t.note("a reaction")
}

// lowFor is how long a low answer colours what follows.
const lowFor = 60 * 60

// low says whether the mood was low or the urge high within the hour.
func (t *threadTurn) low() bool { return t.lowSince(lowFor) }

// lowSince is low within so many seconds.
func (t *threadTurn) lowSince(seconds int64) bool {
	now := t.now.Unix()
	return t.Mood > 0 && t.Mood <= 2 && now-t.MoodAt <= seconds || t.Urge >= 7 && now-t.UrgeAt <= seconds
}

// fold is a text as one compares whole messages: lower case, no signs at the ends.
func fold(s string) string {
	return strings.ToLower(strings.Trim(strings.TrimSpace(s), ".,!¡¿?\"' "))
}
