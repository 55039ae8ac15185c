package bot

import (
	"strings"
	"unicode/utf8"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/internal/clock"
)

// notices are the texts of what a holder must know now.
var notices = map[string]string{noticeLeft: "c-opted-note", noticeWrote: "c-wrote", noticeStart: "c-start", noticePhone: "c-phone-ok", noticeShared: "c-shared", noticeVoice: "c-notthem", noticeLent: "c-lent", noticeBlocked: "c-blocked", noticeTongue: "c-lang"}

// told takes in what a thread tells.
func (t *deskTurn) told(m *Tell) {
	switch m.Kind {
	case TellPage:
		t.paged(m)
		return
	case TellClosed, TellLost:
		t.over(m)
		return
	case TellWon:
		t.won(m)
		return
	case TellVoice:
		t.write(t.w.Numbers.Page(), "c-voice", nil)
		return
	case TellVerify:
		t.proveAgain()
		return
	case TellFollowed:
		t.write(t.w.Numbers.Page(), "c-followed-"+m.Reason, text.Vars{"N": m.Name})
		return
	case TellCare:
		t.write(t.w.Numbers.Page(), m.Reason, text.Vars{"C": m.Name})
		return
	case TellShift, TellCover, TellCovered, TellRota:
		t.toldOfRota(m)
		return
	case TellPaused:
		t.write(t.w.Numbers.Page(), "c-paused", nil)
		return
	case TellOffer:
		t.offer(m)
		return
	case TellCompany:
		t.toldOfCompany(m)
		return
	case TellTalk:
		t.toTalk(m)
		return
	case TellSettled:
		t.talked(m)
		return
	case TellTalkDate:
		t.ofTalk(m)
		return
	case TellSeek:
		t.sought(m)
		return
	}
	h := t.holding(m.Thread)
	if h == nil && m.Kind == TellRefused {
		for _, p := range t.Parted {
			if p.Thread == m.Thread {
				t.refused(&Holding{Thread: p.Thread, Number: p.Number, Name: p.Name}, m)
			}
		}
	}
	if h == nil {
		return
	}
	v := text.Vars{"N": h.Name, "C": m.Name}
	if m.Reason == noticeShared {
		v["C"] = t.coach.Name
	}
	switch m.Kind {
	case TellRelay:
		t.relay(h, m.Words)
	case TellNudge:
		v["n"] = m.Reason
		t.write(t.w.Numbers.Page(), "c-nudge", v)
	case TellNew: // whatever the coach writes now is for the person, not a note
		h.Level, h.Noting = max(h.Level, m.Level), false
		h.watch(t.write(h.Number, "c-new", v))
	case TellSent:
		v["MT"] = clock.WallOf(t.now, t.w.Program.Zone).Say()
		t.write(t.w.Numbers.Page(), "c-sent", v)
	case TellLooking:
		t.write(h.Number, "c-looking", v)
	case TellWanted:
		t.question(Question{Kind: AskGive, To: m.End, Thread: m.Thread, Handoff: m.Handoff, Name: m.Name, Coach: m.To})
	case TellDue:
		v["H"] = t.wall(m.By)
		t.write(t.w.Numbers.Page(), "c-due", v)
	case TellDate:
		t.dated(m.Date, v)
		t.write(h.Number, "c-date", v)
	case TellRefused:
		t.refused(h, m)
	case TellNotice:
		v["R"] = t.allowed(m)
		if m.Reason == noticeTongue {
			h.Lang, h.Foreign = m.Lang, true
			v["A"], v["K"] = h.Code, t.w.Program.Interpreter
		}
		if id, ok := notices[m.Reason]; ok {
			t.write(h.Number, id, v)
		}
	case TellIdle:
		t.write(h.Number, "c-idle", v)
	case TellOver:
		t.saved(h, m, v)
	}
}

// relay carries the person's words, unchanged, from the thread's own number;
// with one number only the name stands before them.
func (t *deskTurn) relay(h *Holding, words string) {
	h.Crossed = h.Noting
	words = t.readable(words)
	before := ""
	if h.Number == t.w.Numbers.Page() {
		before = "[" + t.label(h) + "] "
	}
	t.line(whoPerson, "", words)
	all := []rune(words)
	for room := textMost - utf8.RuneCountInString(before); len(all) > 0; {
		part := all[:min(len(all), room)]
		all = all[len(part):]
		h.watch(t.send(h.Number, "", before+string(part)))
	}
}

// textMost is how many characters the carrier takes in one text. What a person wrote
// may fill it, so that a name before it needs a second one.
const textMost = 1600

// label names a thread where several share one number: the person's name, or the
// page's code when there is none or two have the same.
func (t *deskTurn) label(h *Holding) string {
	same := 0
	for _, o := range t.Held {
		if strings.EqualFold(o.Name, h.Name) {
			same++
		}
	}
	if h.Name == "" || same > 1 {
		return h.Code
	}
	return h.Name
}

// refused tells the coach in words why theirs were not carried.
func (t *deskTurn) refused(h *Holding, m *Tell) {
	if m.Reason == reasonNoNote {
		h.Level, h.Noting = max(h.Level, m.Level), true
	}
	id := map[string]string{reasonNoNote: "c-done", reasonOptedOut: "c-stop", reasonUndelivered: "c-fail", reasonUnsure: "c-unsure", reasonNotYours: "c-closed", reasonBlocked: "c-blocked"}[m.Reason]
	t.write(h.Number, id, text.Vars{"N": h.Name, "C": m.Name, "R": t.allowed(m)})
	if m.Reason == reasonNotYours {
		t.drop(m.Thread, m.Name)
	}
}

func (t *deskTurn) holding(thread string) *Holding {
	for i := range t.Held {
		if t.Held[i].Thread == thread {
			return &t.Held[i]
		}
	}
	return nil
}
