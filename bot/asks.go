package bot

import (
	"slices"
	"strings"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// Texts with a meaning beyond their answer.
const (
	textWho     = "who-is-this"
	textWhoOpen = "who-is-this-open" // where STOP would take away what they wait for
	textWrong   = "wrong-number"
)

// answers are the texts for what people ask about the line itself; rules hear it.
var answers = map[rule.Kind]string{
	rule.AsksWrong: textWrong, rule.AsksAway: textWho, rule.AsksWho: textWho,
	rule.AsksKids: "trust-kids", rule.AsksSection: "trust-section", rule.AsksTell: "trust", rule.AsksCops: "trust-cops",
	rule.AsksReads: "trust-who", rule.AsksCost: "trust-cost", rule.AsksWhy: "trust-why", rule.AsksBot: "trust-bot", rule.AsksLegit: "trust-legit",
}

var (
	otherHand = []rule.Kind{rule.AsksWrong, rule.AsksAway, rule.AsksWho}                                 // who holds the phone is in doubt
	feared    = []rule.Kind{rule.AsksKids, rule.AsksSection, rule.AsksTell, rule.AsksCops}               // asked in fear: a coach reads it
	aside     = []rule.Kind{rule.AsksReads, rule.AsksTell, rule.AsksCost, rule.AsksWhy, rule.AsksLegit}  // no wish for a person, though it may sound so
	silentTo  = []rule.Kind{rule.ThirdAsks, rule.ThirdWorry, rule.ThirdParty, rule.Minor, rule.Language} // get their own text and no more
)

// longest is how long a text may be that only says who holds the phone, or only asks.
const longest = 80

// question is what the text asks about the line itself, "" for nothing. A long text
// tells of other people and says nothing of who holds the phone.
func (t *threadTurn) question() rule.Kind {
	h := t.ev.Heard
	if h == nil || h.Blank || len(h.Body) > longest && slices.Contains(otherHand, t.ev.Verdict.Asks) {
		return ""
	}
	if q := t.ev.Verdict.Asks; !slices.Contains(rule.Begin(), q) {
		return q
	}
	return ""
}

// news is what the text tells of their treatment, "" for nothing.
func (t *threadTurn) news() rule.Kind {
	if q := t.ev.Verdict.Asks; slices.Contains(rule.Begin(), q) {
		return q
	}
	return ""
}

// asks answers a question about the line itself. It leaves the open question as it was,
// but for one that calls a human on any answer: this is one. While a coach holds the
// thread the coach answers.
func (t *threadTurn) asks(h *Heard) bool {
	q := t.question()
	switch {
	case t.held():
		t.heldVoice(q, h.Body)
		return false
	case q == "", q == rule.AsksPrivate, t.guarded() && !slices.Contains(otherHand, q):
		return false
	}
	if t.open() {
		t.keepWords(h.Body)
	}
	t.somebodyElse(q)
	if t.open() {
		t.second() // unless this was a wrong number
	}
	if q == rule.AsksFewer {
		return t.fewer(h)
	}
	t.reply(q)
	if !t.open() && (slices.Contains(feared, q) || len(h.Body) > longest) {
		t.forCoach(h.Body)
	}
	return !t.asked() || slices.Contains(otherHand, q)
}

// fewer sends less from now on, to who asks for it or has little credit.
func (t *threadTurn) fewer(h *Heard) bool {
	if t.Joined == 0 || t.asked() || len(h.Body) > longest || t.open() && !t.quiet() {
		return false
	}
	t.Cadence = few
	t.say(RoleReply, "fewer")
	return true
}

// few is how many texts a week that is.
const few = 3

// reply says the answer.
func (t *threadTurn) reply(q rule.Kind) {
	role, id := RoleReply, answers[q]
	if id == "trust-why" && t.Joined == 0 {
		id = textWho // they have joined nothing
	}
	if slices.Contains(otherHand, q) || id == textWho {
		role = RoleLegal
	}
	if id == textWho && (t.abuse() || t.open() && !t.quiet()) {
		id = textWhoOpen
	}
	t.say(role, id)
}

// replyToo answers what was asked together with words that want a human. first is
// whether these got a first text: that of a crisis stands alone, and to a fear of the
// law it is the answer.
func (t *threadTurn) replyToo(row handoff.Row, first bool) {
	q := t.question()
	switch {
	case answers[q] == "", t.held(), slices.Contains(otherHand, q), slices.Contains(silentTo, t.verdict.Kind):
	case first && (row.Level == rule.LevelCrisis || t.verdict.Kind == rule.Warrant):
	default:
		t.reply(q)
	}
}

// onlyAsks says whether words that sound like a wish for a person only ask about the
// line, or tell of treatment.
func (t *threadTurn) onlyAsks() bool {
	return t.verdict.Kind == rule.Human && t.verdict.Level == rule.LevelHandoff && (slices.Contains(aside, t.question()) || t.news() != "")
}

// somebodyElse takes down that another person may hold the phone; a wrong number gets
// no further text.
func (t *threadTurn) somebodyElse(q rule.Kind) {
	if !slices.Contains(otherHand, q) {
		return
	}
	if told := t.open() && t.Handoff.NotThem; !told && (q != rule.AsksWho || t.abuse()) {
		t.tellSupervisors()
	}
	if q != rule.AsksWrong {
		t.anotherVoice(noticeVoice)
		return
	}
	t.anotherVoice(noticeLeft)
	t.hush()
	t.dropFlows()
	t.Contact, t.No = t.Contact.fire(contactWrong), max(t.No, t.wrote())
	t.withdraw("wrong number", t.ev.Heard.Op)
	for _, what := range []string{planResume, planStatus, planSecond, planMorning} {
		t.agenda.set(what, zero)
	}
	t.note("wrong number")
}

// sayIt is how many words a text has at most that says to a coach that this is the
// wrong number, and does not tell of one.
const sayIt = 6

// heldVoice hears another voice while a coach has the thread. The words go to the coach
// like all others.
func (t *threadTurn) heldVoice(q rule.Kind, body string) {
	switch {
	case q == rule.AsksWrong && (len(strings.Fields(body)) > sayIt || t.Contact == WrongNumber):
	case q == rule.AsksWrong:
		t.somebodyElse(q)
		t.say(RoleLegal, textWrong)
	default:
		t.somebodyElse(q)
	}
}
