package bot_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/warmline/warmline/bot"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/phone"
)

// floor is a whole line without a store or a carrier: one person's thread, every
// coach's desk, and what they tell each other, saved and loaded at each event.
type floor struct {
	t     *testing.T
	w     *bot.World
	now   time.Time
	ops   int
	state map[string][]byte
	next  map[string]time.Time
	texts []string             // what phones got since last asked: "dana c-page", "person suicide", and words typed by humans as they are
	dead  map[string]bot.Fault // phones that take no texts
	alarm []bot.Sickness
}

func newFloor(t *testing.T) *floor {
	w := *world(t)
	w.Roster = handoff.Roster{}
	for i, id := range []string{"dana", "luis", "ana", "ruth", "omar"} {
		c := handoff.Coach{ID: id, Name: strings.ToUpper(id[:1]) + id[1:], Phone: phone.Number(fmt.Sprintf("+1617555012%d", i)), Langs: []string{"en"}, Verified: true}
		switch id {
		case "ruth":
			c.Roles = []handoff.Role{handoff.Supervisor}
		case "omar":
			c.Roles = []handoff.Role{handoff.Lead}
		}
		w.Roster.Coaches = append(w.Roster.Coaches, c)
	}
	w.Numbers = bot.Numbers{Line: "+16175550100", Coaches: []phone.Number{"+16175550110", "+16175550111", "+16175550112"}}
	w.Paged = map[string]int64{}
	w.Program.Week.Shifts = slices.Clone(w.Program.Week.Shifts) // some tests change them
	return &floor{
		t: t, w: &w, now: time.Date(2026, 3, 2, 18, 0, 0, 0, w.Program.Zone),
		state: map[string][]byte{}, next: map[string]time.Time{}, dead: map[string]bot.Fault{},
	}
}

// person writes to the line.
func (f *floor) person(body string) {
	f.t.Helper()
	f.happens("t1", bot.Event{Heard: &bot.Heard{From: "+16175550142", To: f.w.Numbers.Line, Body: body}, Verdict: f.hear(body)})
}

// coach writes to the number pages come from, or with a number from 2 to the one of a thread.
func (f *floor) coach(id, body string, to ...int) {
	f.t.Helper()
	c, _ := f.w.Roster.ByID(id)
	number := f.w.Numbers.Page()
	if len(to) > 0 {
		number = f.w.Numbers.Coaches[to[0]-1]
	}
	f.happens(bot.DeskID(id), bot.Event{Heard: &bot.Heard{From: c.Phone, To: number, Body: body}, Verdict: f.hear(body)})
}

func (f *floor) hear(body string) rule.Verdict {
	return f.w.Rules.Hear(rule.Utterance{Text: body, Channel: "text"})
}

// happens decides an event and all that follows from it at once.
func (f *floor) happens(conv string, ev bot.Event) {
	f.t.Helper()
	f.ops++
	ev.Op = fmt.Sprint("op", f.ops) // with no chance, coaches who are alike are asked in the order of the roster
	d, err := bot.Decide(bot.Snapshot{ID: conv, State: f.state[conv]}, ev, f.now, f.w)
	if err != nil {
		f.t.Fatal(err)
	}
	if f.state[conv], err = json.Marshal(d.State); err != nil {
		f.t.Fatal(err)
	}
	delete(f.next, conv)
	for _, at := range d.Next {
		if was, ok := f.next[conv]; !at.IsZero() && (!ok || at.Before(was)) {
			f.next[conv] = at
		}
	}
	if d.Sick != "" {
		f.alarm = append(f.alarm, d.Sick)
	}
	for i, e := range d.Add {
		f.carry(conv, d.Queued[i].Seq, e)
	}
}

// carry carries out one effect.
func (f *floor) carry(conv string, seq int64, e bot.Effect) {
	f.t.Helper()
	change := func(id string, do func(*handoff.Coach)) {
		c, _ := f.w.Roster.ByID(id)
		do(&c)
		f.w.Roster = f.w.Roster.With(c)
	}
	switch {
	case e.Tell != nil:
		f.happens(e.Conv, bot.Event{Told: e.Tell})
	case e.Away != "":
		change(e.Away, func(c *handoff.Coach) { c.Away = true })
	case e.Back != "":
		change(e.Back, func(c *handoff.Coach) { c.Away = false })
	case e.Paged != nil:
		f.w.Paged[e.Paged.Coach] = e.Paged.At
	case e.Mark != nil:
		change(e.Mark.Coach, func(c *handoff.Coach) {
			switch e.Mark.Kind {
			case bot.MarkUnreached, bot.MarkReached:
				c.Unreached = e.Mark.Kind == bot.MarkUnreached
			}
		})
	case e.To != "":
		who, fault, fails := "person", bot.Fault(0), false
		if c, ok := f.w.Roster.ByPhone(e.To); ok && bot.IsDesk(conv) {
			who = c.ID
			fault, fails = f.dead[c.ID]
		}
		id := e.ID
		if id == "" {
			id = e.Body
		}
		if fails {
			f.happens(conv, bot.Event{Outcomes: []bot.Outcome{{Seq: seq, Status: bot.StatusUndelivered, Fault: fault}}})
			return
		}
		f.texts = append(f.texts, who+" "+id)
	}
}

// passes lets time go by.
func (f *floor) passes(d time.Duration) {
	f.t.Helper()
	for end := f.now.Add(d); ; {
		conv, at := "", end
		for c, n := range f.next {
			if !n.After(at) && (conv == "" || n.Before(at) || c < conv) {
				conv, at = c, n
			}
		}
		f.now = at
		if conv == "" {
			return
		}
		f.happens(conv, bot.Event{})
	}
}

// got is what phones got since it was last asked.
func (f *floor) got() []string {
	out := f.texts
	f.texts = nil
	return out
}

// gets fails unless the phones got all of this, in any order, among what they got.
func (f *floor) gets(want ...string) {
	f.t.Helper()
	got := f.got()
	for _, w := range want {
		if !slices.Contains(got, w) {
			f.t.Errorf("nobody got %q: %q", w, got)
		}
	}
}

func (f *floor) thread() *bot.Thread {
	f.t.Helper()
	th := &bot.Thread{}
	if err := json.Unmarshal(f.state["t1"], th); err != nil {
		f.t.Fatal(err)
	}
	return th
}

// taken is a crisis that dana has taken and answered.
func taken(t *testing.T) *floor {
	t.Helper()
	f := newFloor(t)
	f.person("i want to die")
	f.coach("dana", "OK")
	f.coach("dana", "hi, dana here", 2)
	f.gets("person suicide", "dana c-page", "luis c-page", "dana c-won", "luis c-lost", "person joins", "person hi, dana here")
	return f
}
