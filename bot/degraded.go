package bot

import (
	"slices"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/phone"
)

// Degraded is what is done about a text whose conversation could not be loaded,
// decided or committed: what the rules heard in its words is all there is to go by.
type Degraded struct {
	Pages []Text // to humans, all at once, straight through the carrier
	Paged string // what the writer is told once a page was taken; "" is silence
	Alone string // and when none was: it promises nobody
}

// Degrade says what to do about a text of danger without its conversation. sick
// means that this one conversation is broken, not the store. It reports false for
// all other texts: they can wait until they are heard in full.
//
// What only the conversation knows is missing: whether the person has opted out
// (the carrier blocks who said so by keyword), whether a coach holds the thread,
// and the texts before.
func Degrade(w *World, h Heard, v rule.Verdict, sick bool, now time.Time) (Degraded, bool) {
	if v.Level < rule.LevelUrgent || h.keyword() != "" && v.Level < rule.LevelCrisis {
		return Degraded{}, false
	}
	d := Degraded{Pages: w.degradedPages(h, v, sick, now)}
	if v.OptOut || reserved(&h) == wordStop || h.called() {
		return d, true // no means no, and a call asks for no text: humans are told, the phone is not
	}
	lang := text.Lang(v.Lang)
	say := func(id string) string { return w.Texts.Say(id, lang, text.Vars{"P": w.Program.Name}) }
	if coach, ok := w.desk(h); ok {
		d.Paged = w.Texts.Say("c-down", text.Lang(coach.Lang()), nil)
		d.Alone = d.Paged
		return d, true
	}
	row := handoff.RowOf(v.Kind, v.Level)
	d.Paged, d.Alone = say(row.First), say("no-coach")
	if row.Held != "" || row.AbuseSafe() {
		d.Alone = d.Paged // words that save a life, and the neutral ones, go out as they are
	}
	return w.degradedShut(d, h, v, row)
}

// Reaches says whether a crisis would reach any human without its conversation.
func (w *World) Reaches(now time.Time) bool {
	return len(w.degradedPages(Heard{}, rule.Verdict{Level: rule.LevelCrisis}, false, now)) > 0
}

// desk is the coach to whose desk a text goes, as far as this World knows.
func (w *World) desk(h Heard) (handoff.Coach, bool) {
	if len(w.Numbers.Coaches) > 0 && !w.Numbers.Coaching(h.To) {
		return handoff.Coach{}, false
	}
	return w.Roster.ByPhone(h.From)
}

// degradedPages are the pages to everyone who is asked at once, for no ladder
// will climb: they hold no code, no number and no words.
func (w *World) degradedPages(h Heard, v rule.Verdict, sick bool, now time.Time) []Text {
	id := "c-degraded"
	if sick {
		id = "c-sick"
	}
	var pages []Text
	for _, c := range w.degradedCoaches(h, v, now) {
		pages = append(pages, w.toLead(id, c.Phone, c.Lang()))
	}
	for _, p := range w.leadTexts(id) {
		if p.To != h.From && !slices.ContainsFunc(pages, func(o Text) bool { return o.To == p.To }) {
			pages = append(pages, p)
		}
	}
	return pages
}

// degradedCoaches are whom the roster names: for a crisis everyone on shift and
// everyone behind them, for urgent words the shift and the lead. A coach in need
// is not shown to peers. With nobody there, whoever can be.
func (w *World) degradedCoaches(h Heard, v rule.Verdict, now time.Time) []handoff.Coach {
	roles := []handoff.Role{handoff.OnShift, handoff.Lead}
	if v.Level == rule.LevelCrisis {
		roles = []handoff.Role{handoff.OnShift, handoff.Backup, handoff.Supervisor, handoff.Lead}
	}
	_, own := w.Roster.ByPhone(h.From)
	if own {
		roles = []handoff.Role{handoff.Supervisor, handoff.Lead}
	}
	coaches := w.named(roles, h.From, v, now)
	if len(coaches) == 0 && !own {
		coaches = w.named(handoff.Roles, h.From, v, now)
	}
	return coaches
}

// named lists the verified coaches of some roles now, but for whoever has this phone.
func (w *World) named(roles []handoff.Role, but phone.Number, v rule.Verdict, now time.Time) []handoff.Coach {
	once := handoff.Plan{Steps: []handoff.Step{{Who: roles}}}
	coaches := once.Who(0, w.Roster, w.Week(), handoff.Call{Now: now, Lang: v.Lang})
	return slices.DeleteFunc(coaches, func(c handoff.Coach) bool { return c.Phone == but })
}
