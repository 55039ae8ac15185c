package bot

import (
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/internal/clock"
	"github.com/warmline/warmline/internal/dates"
)

// Going is a date that the coach goes to with somebody, or a talk of the two. A coach's
// calendar is made of these.
type Going struct {
	Thread string     `json:"thread"`
	Name   string     `json:"name,omitzero"`
	Date   *DateBrief `json:"date"`

	Later Later `json:",embed"`
}

// going is the place of a date in the list, -1 for none.
func (t *deskTurn) going(thread string, id int) int {
	return slices.IndexFunc(t.Going, func(g Going) bool { return g.Thread == thread && g.Date.ID == id })
}

// toldOfCompany takes in what a thread tells of going along.
func (t *deskTurn) toldOfCompany(m *Tell) {
	t.Going = slices.DeleteFunc(t.Going, func(g Going) bool { return g.Date.At <= t.now.Unix() })
	page, at := t.w.Numbers.Page(), t.going(m.Thread, m.Date.ID)
	v := t.companyVars(m.Name, m.Date)
	switch m.Reason {
	case companyAsk:
		t.question(Question{Kind: AskCompany, Thread: m.Thread, Date: m.Date, From: m.Date.At, Due: m.Start, To: m.By})
	case companyAccept:
		if at < 0 {
			t.Going = append(t.Going, Going{Thread: m.Thread, Name: m.Name, Date: m.Date})
			t.write(page, "c-with-yours", v)
		}
	case companyNobody:
		open := slices.IndexFunc(t.Questions, func(q Question) bool {
			return q.Kind == AskCompany && q.Thread == m.Thread && q.Date.ID == m.Date.ID && q.Date.At == m.Date.At
		})
		if open < 0 || t.Questions[open].Put > 0 {
			t.write(page, "c-with-gone", v)
		}
		if open >= 0 {
			t.Questions = slices.Delete(t.Questions, open, open+1)
			t.look()
		}
	case companyOff:
		t.dropGoing(m.Thread, m.Date.ID)
		t.write(page, "c-with-off", v)
	case companyPart:
		t.Questions = slices.DeleteFunc(t.Questions, func(q Question) bool { return q.Kind == AskGoing && q.Thread == m.Thread && q.Date.ID == m.Date.ID })
		t.question(Question{Kind: AskGoing, Thread: m.Thread, Name: m.Name, Date: m.Date, From: t.now.Unix(), To: m.Date.At})
	case "words":
		v["Q"] = inQuotes(m.Words)
		t.write(page, "c-with-words", v)
	}
}

// dropGoing forgets a date, and what is asked about it.
func (t *deskTurn) dropGoing(thread string, id int) {
	t.Going = slices.DeleteFunc(t.Going, func(g Going) bool { return g.Thread == thread && g.Date.ID == id })
	t.Questions = slices.DeleteFunc(t.Questions, func(q Question) bool { return q.Kind == AskGoing && q.Thread == thread && q.Date.ID == id })
}

// company takes the answer to whether the coach goes along, or still can.
func (t *deskTurn) company(q Question, word string) {
	switch {
	case q.Kind == AskCompany && word == sayOK:
		t.tell(q.Thread, Tell{Kind: TellGoing, Reason: companyAccept, Thread: q.Thread, Coach: t.coach.ID, Date: q.Date})
	case q.Kind == AskCompany:
		t.tell(q.Thread, Tell{Kind: TellGoing, Thread: q.Thread, Coach: t.coach.ID, Date: q.Date})
		t.write(t.w.Numbers.Page(), "c-with-pass", nil)
	case word == sayOK:
		t.write(t.w.Numbers.Page(), "c-with-ok", t.companyVars(q.Name, q.Date))
	default:
		t.cannotGo(q.Thread, q.Date)
	}
}

// cancels reads PASS with the name of somebody the coach goes along with: they can't any
// more. Of several dates it is the soonest.
func (t *deskTurn) cancels(at *Holding, body string) bool {
	word, name, _ := strings.Cut(strings.Trim(strings.TrimSpace(body), ".!"), " ")
	if at != nil && at.Number != t.w.Numbers.Page() || !strings.EqualFold(word, sayPass) || name == "" {
		return false
	}
	var soonest *Going
	for i := range t.Going {
		if g := &t.Going[i]; g.Date.Kind != dates.Talk && fold(g.Name) == fold(name) && g.Date.At > t.now.Unix() && (soonest == nil || g.Date.At < soonest.Date.At) {
			soonest = g
		}
	}
	if soonest == nil {
		return false
	}
	t.cannotGo(soonest.Thread, soonest.Date)
	return true
}

func (t *deskTurn) cannotGo(thread string, d *DateBrief) {
	t.dropGoing(thread, d.ID)
	t.tell(thread, Tell{Kind: TellGoing, Thread: thread, Coach: t.coach.ID, Date: d})
	t.write(t.w.Numbers.Page(), "c-with-cant", nil)
}

// companyVars name a date to a coach.
func (t *deskTurn) companyVars(name string, d *DateBrief) text.Vars {
	at, lang := time.Unix(d.At, 0).In(t.zone()), t.coach.Lang()
	v := text.Vars{"N": name, "L": d.what(lang), "D": dayOf(at, lang), "MT": clock.WallOf(at, t.zone()).Say()}
	if d.Place != "" {
		v["L"] = text.Quote(v["L"]+", "+d.Place, "place")
	}
	return v
}
