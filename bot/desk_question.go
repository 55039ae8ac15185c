package bot

import (
	"slices"
	"strconv"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/internal/clock"
)

// QuestionKind is what a coach is asked.
type QuestionKind string

// What a coach may be asked and answers with OK or PASS.
const (
	AskShift QuestionKind = "shift" // your shift begins: are you there?
	AskCover QuestionKind = "cover" // would you take this time of work?
	AskProof QuestionKind = "proof" // is this still your phone?

	AskFollow  QuestionKind = "follow"  // the follow-up with this person: you?
	AskCare    QuestionKind = "care"    // how are you, after a crisis?
	AskTalk    QuestionKind = "talk"    // people are to be talked to first: do you take one?
	AskBook    QuestionKind = "book"    // a person has set a talk with you: can you?
	AskTalked  QuestionKind = "talked"  // did you two talk?
	AskGive    QuestionKind = "give"    // another coach asks for a thread you hold: do you give it?
	AskCompany QuestionKind = "company" // somebody wants company to a date: do you go along?
	AskGoing   QuestionKind = "going"   // the date is near: do you still?
)

// Question is one that the coach answers with OK or PASS. A page goes before: none is
// put while one is open, and OK is then the page's.
type Question struct {
	Kind  QuestionKind `json:"kind"`
	From  int64        `json:"from,omitzero"`  // of the time of work it is about, unix seconds
	To    int64        `json:"to"`             // no answer is wanted after that
	Due   int64        `json:"due,omitzero"`   // not put before that
	Put   int64        `json:"put,omitzero"`   // when it was last put; 0: it waits
	Times int          `json:"times,omitzero"` // how often

	Thread  string `json:"thread,omitzero"` // whom it is about, and which handoff of theirs
	Handoff int    `json:"n,omitzero"`
	Name    string `json:"name,omitzero"`
	Coach   string `json:"coach,omitzero"` // who asks

	Date *DateBrief `json:"date,omitempty"` // to which somebody wants company

	Later Later `json:",embed"`
}

func (q Question) span() handoff.Stretch {
	return handoff.Stretch{Start: time.Unix(q.From, 0), End: time.Unix(q.To, 0)}
}

const (
	answerShift = 15 * time.Minute // until the question at a shift's start is put again, and then the supervisor told
	afterPage   = 5 * time.Minute  // until a question that an open page holds back is looked at again
	enough      = 3                // times, after which the question at a shift's start may be answered and is not asked
	proofFor    = 24 * time.Hour   // how long a phone has to prove itself before it is asked anew
)

// question puts a question to the coach, now or when no page is open any more. The
// same one is put once.
func (t *deskTurn) question(q Question) {
	if !slices.ContainsFunc(t.Questions, func(o Question) bool {
		return o.Kind == q.Kind && o.Thread == q.Thread && o.Coach == q.Coach && (o.From == q.From || q.Kind == AskProof)
	}) {
		t.Questions = append(t.Questions, q)
	}
	t.look()
}

// look puts what waits, asks again where an answer is missing, and forgets what
// nobody needs an answer to any more.
func (t *deskTurn) look() {
	t.Questions = slices.DeleteFunc(t.Questions, func(q Question) bool { return q.To <= t.now.Unix() })
	t.agenda.set(planAsk, zero)
	if len(t.Questions) == 0 {
		return
	}
	if len(t.open()) > 0 {
		t.agenda.set(planAsk, t.now.Add(afterPage))
		return
	}
	next := time.Unix(t.Questions[0].To, 0)
	for i := range t.Questions {
		q := &t.Questions[i]
		again := time.Unix(q.Put, 0).Add(answerShift)
		if due := time.Unix(q.Due, 0); due.After(t.now) {
			if due.Before(next) {
				next = due
			}
			continue
		}
		switch {
		case q.Put == 0, q.Kind == AskShift && q.Times == 1 && !t.now.Before(again):
			t.put(q)
			again = t.now.Add(answerShift)
		case q.Kind == AskShift && q.Times == 2 && !t.now.Before(again):
			q.Times = enough
			t.tellSupervisors(Tell{Kind: TellRota, Reason: "c-unready"})
		}
		if q.Kind == AskShift && q.Times < enough && again.Before(next) {
			next = again
		}
		if to := time.Unix(q.To, 0); to.Before(next) {
			next = to
		}
	}
	t.agenda.set(planAsk, next)
}

func (t *deskTurn) put(q *Question) {
	q.Put, q.Times = t.now.Unix(), q.Times+1
	v := t.saying(q.span())
	id := map[QuestionKind]string{AskShift: "c-shift", AskCover: "c-cover", AskProof: "c-verify", AskCare: "c-after", AskFollow: "c-follow", AskGive: "c-give", AskTalk: "c-talk", AskBook: talkAsked, AskTalked: talkWas, AskCompany: "c-with", AskGoing: "c-with-soon"}[q.Kind]
	v["C"] = t.coach.Name
	switch q.Kind {
	case AskCare:
		v["C"] = t.supervisor()
	case AskFollow:
		id, v = t.followVars(*q, id)
	case AskGive:
		v = t.giveVars(*q)
	case AskTalk:
		v = t.talkVars()
	case AskBook, AskTalked:
		v = t.bookVars(*q)
	case AskCompany, AskGoing:
		v = t.companyVars(q.Name, q.Date)
	}
	t.write(t.w.Numbers.Page(), id, v)
}

// replied takes OK or PASS as the answer to the question that was put last, unless a
// page is open or was closed since: then the word was for the page.
func (t *deskTurn) replied(word string) bool {
	last := -1
	for i, q := range t.Questions {
		if q.Put > 0 && q.To > t.now.Unix() && (last < 0 || q.Put >= t.Questions[last].Put) {
			last = i
		}
	}
	if last < 0 || slices.ContainsFunc(t.Pages, func(p Page) bool {
		return p.Closed == 0 || p.Closed >= t.Questions[last].Put && t.now.Unix()-p.Closed <= goneFor
	}) {
		return false
	}
	q := t.Questions[last]
	t.Questions = slices.Delete(t.Questions, last, last+1)
	for i := range t.Questions {
		t.Questions[i].Put = 0 // another one that waits is put anew, so that the next OK is its
	}
	t.answer(q, word)
	t.look()
	return true
}

func (t *deskTurn) answer(q Question, word string) {
	page := t.w.Numbers.Page()
	switch v := t.saying(q.span()); {
	case q.Kind == AskShift && word == sayOK:
		t.onShift(q)
	case q.Kind == AskShift:
		t.mark(MarkOff, q.span())
		t.write(page, "c-shift-pass", v)
	case q.Kind == AskCover && word == sayOK:
		t.mark(MarkTaken, q.span()) // who was first is told when that is certain
	case q.Kind == AskCover:
		t.mark(MarkPassed, q.span())
		t.write(page, "c-cover-pass", nil)
	case q.Kind == AskFollow && word == sayOK:
		t.write(page, "c-follow-ok", text.Vars{"N": q.Name})
	case q.Kind == AskFollow:
		t.tell(q.Thread, Tell{Kind: TellSwap, Handoff: q.Handoff, Thread: q.Thread, Coach: t.coach.ID})
		t.write(page, "c-pass", nil)
	case q.Kind == AskTalk:
		t.talks(q, word)
	case q.Kind == AskBook, q.Kind == AskTalked:
		t.answersTalk(q, word)
	case q.Kind == AskCompany, q.Kind == AskGoing:
		t.company(q, word)
	case q.Kind == AskGive:
		t.gives(q, word)
	case q.Kind == AskCare:
		t.write(page, "c-after-fine", nil)
	default:
		t.write(page, "c-proved", nil)
	}
}

// onShift answers a coach who is there.
func (t *deskTurn) onShift(q Question) {
	on, _ := t.w.Week().On(t.now)
	n := 0
	for _, id := range on {
		if c, ok := t.w.Roster.ByID(id); ok && c.Counts() {
			n++
		}
	}
	begins := clock.WallOf(q.span().Start, t.zone())
	id := "c-shift-on"
	if n > 1 && begins >= 16*60 && begins < 20*60 {
		id = "c-shift-ok" // it is evening, and there is time for dinner
	}
	t.write(t.w.Numbers.Page(), id, text.Vars{"n": count(n), "H": clock.WallOf(q.span().End, t.zone()).Say()})
	t.askTalk()
}

// tellSupervisors tells every supervisor; where there is none, the lead hears that.
func (t *deskTurn) tellSupervisors(m Tell) {
	all := t.w.supervisors()
	for _, c := range all {
		t.tell(DeskID(c.ID), m)
	}
	if len(all) == 0 {
		t.out.Sick = SickRota
	}
}

// supervisors are those who can be told something.
func (w *World) supervisors() (out []handoff.Coach) {
	for _, c := range w.Roster.Coaches {
		if c.Has(handoff.Supervisor) && c.Reachable() {
			out = append(out, c)
		}
	}
	return out
}

// count is a number as texts have room for it.
func count(n int) string { return strconv.Itoa(min(n, 99)) }
