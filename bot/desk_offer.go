package bot

import (
	"strings"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
)

// names reads PASS with a coach's name behind it: that one is asked to take the thread
// over. With one word behind it that is nobody's name it may be a slip or words for the
// person, so it is asked about.
func (t *deskTurn) names(at *Holding, body string) bool {
	word, name, _ := strings.Cut(strings.Trim(strings.TrimSpace(body), ".!"), " ")
	if at == nil && len(t.Held) == 1 {
		at = &t.Held[0]
	}
	if at == nil || !strings.EqualFold(word, sayPass) || name == "" {
		return false
	}
	switch who := t.called(name); {
	case len(who) == 1:
		at.Noting = false
		t.tell(at.Thread, Tell{Kind: TellName, Handoff: at.Handoff, Thread: at.Thread, Coach: t.coach.ID, To: who[0].ID})
	case len(who) > 1:
		t.write(at.Number, "c-name-off", text.Vars{"C": who[0].Name, "N": at.Name})
	case !strings.Contains(name, " "):
		t.ask(at, body)
	default:
		return false
	}
	return true
}

// byName reads ASK with a coach's name behind it: whoever holds a thread is asked for it
// by a coach who has no code of it. Where these may be words for a person it is asked.
func (t *deskTurn) byName(at *Holding, body string) bool {
	word, name, _ := strings.Cut(strings.Trim(strings.TrimSpace(body), ".!"), " ")
	who := t.called(name)
	switch {
	case !strings.EqualFold(word, sayAsk) || len(who) == 0 || at != nil && at.Number != t.w.Numbers.Page():
		return false
	case at != nil:
		t.ask(at, body)
	case len(who) > 1:
		t.write(t.w.Numbers.Page(), "c-ask-which", text.Vars{"C": who[0].Name})
	default:
		t.tell(DeskID(who[0].ID), Tell{Kind: TellSeek, Coach: t.coach.ID, Name: t.coach.Name})
	}
	return true
}

// sought is another coach who asks for what this one holds. It is clear which thread is
// meant when there is just one.
func (t *deskTurn) sought(m *Tell) {
	switch len(t.Held) {
	case 0:
		t.tell(m.From, Tell{Kind: TellOffer, Reason: "c-ask-none", Name: t.coach.Name})
	case 1:
		h := t.Held[0]
		t.tell(h.Thread, Tell{Kind: TellWant, Handoff: h.Handoff, Thread: h.Thread, Coach: m.Coach, Name: m.Name})
	default:
		t.tell(m.From, Tell{Kind: TellOffer, Reason: "c-ask-which", Name: t.coach.Name})
	}
}

// called lists the other coaches of a name, or with it for an id.
func (t *deskTurn) called(name string) (out []handoff.Coach) {
	for _, c := range t.w.Roster.Coaches {
		if c.ID != t.coach.ID && (fold(c.Name) == fold(name) || fold(c.ID) == fold(name)) {
			out = append(out, c)
		}
	}
	return out
}

// offer says what has become of a thread going from one named coach to another: to who
// holds it, where they write to the person.
func (t *deskTurn) offer(m *Tell) {
	from, name := t.w.Numbers.Page(), ""
	if h := t.holding(m.Thread); h != nil {
		from, name = h.Number, h.Name
	}
	t.write(from, m.Reason, text.Vars{"C": m.Name, "N": name})
}

// giveVars are the values of the question whether a held thread goes to another coach.
func (t *deskTurn) giveVars(q Question) text.Vars {
	v := text.Vars{"C": q.Name}
	if h := t.holding(q.Thread); h != nil {
		v["N"] = h.Name
	}
	return v
}

// gives takes the answer to it. The OK is answered by who has the thread then.
func (t *deskTurn) gives(q Question, word string) {
	h := t.holding(q.Thread)
	if h == nil {
		t.write(t.w.Numbers.Page(), "c-nothing", nil)
		return
	}
	kind := TellGive
	if word == sayPass {
		kind = TellKeep
		t.write(t.w.Numbers.Page(), "c-kept", text.Vars{"N": h.Name})
	}
	t.tell(h.Thread, Tell{Kind: kind, Handoff: h.Handoff, Thread: h.Thread, Coach: t.coach.ID, To: q.Coach})
}
