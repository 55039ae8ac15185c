package bot

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/phone"
)

// Desk is a coach's conversation with the line: the pages, the threads held, and
// words that wait for an answer. It is stored as sealed JSON; fields are only
// ever added.
type Desk struct {
	Coach  string    `json:"coach"`
	Codes  int       `json:"codes,omitzero"` // codes given out so far; none is ever reused
	Pages  []Page    `json:"pages,omitzero"` // oldest first; closed ones are kept for a while, so that late answers hear the truth
	Held   []Holding `json:"held,omitzero"`
	Parted []Parting `json:"parted,omitzero"` // threads let go within the day, oldest first
	Asking *Asking   `json:"asking,omitzero"`
	Left   int64     `json:"left,omitzero"`   // when a thread on a shared number was let go
	Own    int64     `json:"own,omitzero"`    // when the coach last wrote as a person in need
	Spent  []int64   `json:"spent,omitzero"`  // when this coach was paged for anything but a crisis, of late
	Missed int       `json:"missed,omitzero"` // texts that the phone has not taken since the coach last wrote
	Eased  int64     `json:"eased,omitzero"`  // when a crisis was last let go

	Questions []Question `json:"questions,omitempty"` // to the coach, oldest first
	Talks     []string   `json:"talks,omitempty"`     // threads of those to talk to first, oldest first
	Talking   int64      `json:"talking,omitzero"`    // PASS to these: not asked again until then

	Going []Going `json:"going,omitempty"` // to dates with people

	Seq    int64     `json:"seq"`
	Agenda []Agendum `json:"agenda,omitzero"`

	Later Later `json:",embed"`
}

// Page is one try to reach this coach about one handoff.
type Page struct {
	Code    string     `json:"code"`
	Thread  string     `json:"thread"`
	Handoff int        `json:"n"`
	Level   rule.Level `json:"lv"`
	Lang    string     `json:"lang"`
	At      int64      `json:"at"`              // since when it is open, at this level
	Last    int64      `json:"last,omitzero"`   // when it was last sent
	Texts   []int64    `json:"texts"`           // effects that carried it
	Closed  int64      `json:"closed,omitzero"` // when it was over for this coach
	By      string     `json:"by,omitzero"`     // who has it, "" when this coach passed or nobody needs to
	Passed  bool       `json:"passed,omitzero"` // this coach said PASS, or its text was not delivered; an OK may still take it
	Mine    bool       `json:"mine,omitzero"`   // OK was said; the thread has not answered yet
	From    string     `json:"from,omitzero"`   // the coach who has it and asks for this one by name
	Due     int64      `json:"due,omitzero"`    // what is promised by when; 0 = nothing

	Later Later `json:",embed"`
}

// Holding is a thread this coach has taken.
type Holding struct {
	Thread  string       `json:"thread"`
	Handoff int          `json:"n"`
	Level   rule.Level   `json:"lv"`
	Name    string       `json:"name,omitzero"`
	Number  phone.Number `json:"number"` // ours, the one this thread is kept apart by
	Lang    string       `json:"lang,omitzero"`
	Foreign bool         `json:"foreign,omitzero"` // the coach does not write the person's language
	Code    string       `json:"code,omitzero"`    // of the page that led here
	Noting  bool         `json:"noting,omitzero"`  // DONE was said: the note is to come
	Crossed bool         `json:"crossed,omitzero"` // the person has written since: the next words may be for them
	Since   int64        `json:"since,omitzero"`   // when this handoff of it was taken
	Texts   []int64      `json:"texts,omitzero"`   // the last effects that carried the person's words, or the brief

	Later Later `json:",embed"`
}

// Asking is words of the coach that wait until they say where the words go.
type Asking struct {
	Thread string `json:"thread"`
	Words  string `json:"words"`
	After  bool   `json:"after,omitzero"` // the thread was let go before they were written
	At     int64  `json:"at"`
}

// DeskID is the conversation id of a coach's desk. It stands in logs and in the
// URLs of delivery reports, so it does not hold the coach's own id, which may be
// a name.
func DeskID(coach string) string {
	sum := sha256.Sum256([]byte("desk:" + coach))
	return deskPrefix + hex.EncodeToString(sum[:8])
}

const deskPrefix = "d-"

// IsDesk says whether a conversation is a coach's desk.
func IsDesk(id string) bool { return strings.HasPrefix(id, deskPrefix) }

// pagesKept is how many closed pages a desk remembers.
const pagesKept = 12

// deskTurn is one event of a desk.
type deskTurn struct {
	turn
	*Desk
	agenda agenda
	coach  handoff.Coach
	waits  *Asking // words that waited for an answer which this text may not be
}

// DecideDesk says what follows from an event for a coach's desk, which it changes.
// It is pure.
func DecideDesk(id string, d *Desk, ev Event, now time.Time, w *World) Decision {
	for _, c := range w.Roster.Coaches {
		if DeskID(c.ID) == id {
			d.Coach = c.ID
		}
	}
	coach, ok := w.Roster.ByID(d.Coach)
	if !ok {
		coach = handoff.Coach{ID: d.Coach}
	}
	t := &deskTurn{turn: turn{id: id, now: now, w: w, ev: ev, seq: &d.Seq, lane: LaneCrisis}, Desk: d, agenda: d.Agenda, coach: coach}
	switch {
	case ev.Heard != nil:
		t.heard(ev.Heard)
	case ev.Told != nil:
		t.told(ev.Told)
	case ev.Outcomes != nil:
		t.outcomes(ev.Outcomes)
	case ev.Note != "":
		t.note(ev.Note)
	default:
		t.due()
	}
	d.Agenda = t.agenda
	t.out.State, t.out.Next = d, t.agenda.next()
	return t.out
}

// noteTime is how long a coach has for the note after DONE when none is needed.
const noteTime = 10 * time.Minute

// due releases threads whose coach said DONE and wrote no note, where none is needed.
func (t *deskTurn) due() {
	for {
		switch a, ok := t.agenda.due(t.now, deskPlans); {
		case !ok:
			return
		case a.What == planAsk:
			t.look()
			continue
		}
		for _, h := range t.Held {
			if h.Noting && !h.Crossed && h.Level < rule.LevelCrisis {
				t.tell(h.Thread, Tell{Kind: TellDone, Handoff: h.Handoff, Thread: h.Thread, Coach: t.coach.ID})
			}
		}
	}
}

// close ends a page for this coach.
func (t *deskTurn) close(p *Page, by string) {
	p.Closed, p.By, p.Mine = t.now.Unix(), by, false
}

// write sends a text of the line to the coach.
func (t *deskTurn) write(from phone.Number, id string, v text.Vars) int64 {
	if v == nil {
		v = text.Vars{}
	}
	v["P"] = t.w.Program.Name
	body := t.w.Texts.Say(id, text.Lang(t.coach.Lang()), v)
	t.line(whoProgram, id, body)
	return t.send(from, id, body)
}

func (t *deskTurn) send(from phone.Number, id, body string) int64 {
	repeat := id == "c-page" || id == "c-won" || id == "c-won-careful"
	e := Effect{To: t.coach.Phone, From: from, ID: id, Body: body}
	if told := t.ev.Told; told != nil && told.Kind == TellPage {
		e.Since = told.Since
	}
	return t.add(Pending{Stream: "p", Repeat: repeat, Report: true}, e)
}

// open lists the pages that wait for this coach, oldest first, drills after all others.
func (t *deskTurn) open() []*Page {
	var out, drills []*Page
	for i := range t.Pages {
		switch p := &t.Pages[i]; {
		case p.Closed > 0:
		case IsDrill(p.Thread):
			drills = append(drills, p)
		default:
			out = append(out, p)
		}
	}
	return append(out, drills...)
}

// letters of codes: none that is read as a digit or spoken like another.
const letters = "KMPRTWXADFHN"

// code makes the next code from the desk's own counter: K2, M2 … N2, K3 …
func (t *deskTurn) code() string {
	n := t.Codes
	t.Codes++
	return string(letters[n%len(letters)]) + strconv.Itoa(2+n/len(letters))
}
