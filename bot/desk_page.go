package bot

import (
	"slices"
	"strconv"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
)

// paged writes the page; asked again about the same handoff, it is the same code.
func (t *deskTurn) paged(m *Tell) {
	if IsDrill(m.Thread) && len(t.Held) > 0 {
		t.note("drill passed by: the coach is with a person")
		t.tell(m.Thread, Tell{Kind: TellPass, Handoff: m.Handoff, Thread: m.Thread, Coach: t.coach.ID, Reason: "busy"})
		return
	}
	if m.By == 0 && !m.Must && t.spared(m.Level) {
		t.note("page passed by: the coach holds enough, or has just come from a crisis")
		t.tell(m.Thread, Tell{Kind: TellPass, Handoff: m.Handoff, Thread: m.Thread, Coach: t.coach.ID})
		return
	}
	var p *Page
	for _, o := range t.open() {
		if o.Thread == m.Thread && o.Handoff == m.Handoff {
			p = o
		}
	}
	if t.spent(m) {
		if p == nil || m.Level > p.Level {
			t.tell(m.Thread, Tell{Kind: TellPass, Handoff: m.Handoff, Thread: m.Thread, Coach: t.coach.ID, Reason: "spent"})
		}
		return
	}
	if p == nil {
		t.Pages = append(t.Pages, Page{Code: t.code(), Thread: m.Thread, Handoff: m.Handoff})
		t.forget()
		p = &t.Pages[len(t.Pages)-1]
	}
	if p.Level != m.Level {
		p.At, p.Last = t.now.Unix(), 0
	}
	if t.now.Unix()-p.Last < justSent {
		return
	}
	p.Level, p.Lang, p.Last, p.Due, p.From = m.Level, m.Lang, t.now.Unix(), m.By, m.Name
	if !t.merged(p) {
		t.pageText(p)
	}
}

// justSent is how long, in seconds, a page need not be sent again.
const justSent = 30

// pageText writes the text of a page; a quiet one tells of all that wait.
func (t *deskTurn) pageText(p *Page) {
	id, v := "c-page", text.Vars{"A": p.Code}
	switch {
	case IsDrill(p.Thread):
		id = "c-drill"
	case p.From != "":
		if id, v["C"] = "c-page-name", p.From; p.Level <= rule.LevelHandoff {
			id = "c-page-name-h"
		}
	case p.Due > 0:
		id, v["H"] = "c-promise", t.wall(p.Due)
	case p.Level <= rule.LevelHandoff:
		waiting := 0
		for _, o := range t.open() {
			if o.Level <= rule.LevelHandoff {
				waiting++
			}
		}
		id, v["n"] = "c-page-h", strconv.Itoa(waiting)
	}
	p.Texts = append(p.Texts, t.write(t.w.Numbers.Page(), id, v))
	t.add(Pending{Stream: "world", Repeat: true}, Effect{Paged: &PageNote{Coach: t.coach.ID, At: t.now.Unix()}})
	if p.Level < rule.LevelCrisis && !IsDrill(p.Thread) {
		t.Spent = append(t.spentSince(), t.now.Unix())
	}
}

// spent says whether this coach has had as many pages short of a crisis as a night
// holds: then the next is asked, and an open page says no more. Those who stand behind
// the coaches are not spared, nor is anybody when there is nobody else, and what was
// promised to a person is kept.
func (t *deskTurn) spent(m *Tell) bool {
	b := t.w.Program.Budget
	return m.Level < rule.LevelCrisis && !m.Must && m.By == 0 && !t.coach.OnDuty() && b.Pages > 0 && len(t.spentSince()) >= b.Pages
}

// spentSince are the pages that count against the budget now.
func (t *deskTurn) spentSince() []int64 {
	from := t.now.Add(-t.w.Program.Budget.Within).Unix()
	return slices.DeleteFunc(slices.Clone(t.Spent), func(at int64) bool { return at <= from })
}

// wall is a moment on the wall clock of the programme, as texts to coaches say it.
func (t *deskTurn) wall(at int64) string {
	return clock.WallOf(time.Unix(at, 0), t.w.Program.Zone).Say()
}

// unsaid is the open quiet page that went along with another's text, when no
// other is left to stand for it.
func (t *deskTurn) unsaid() *Page {
	var first *Page
	for _, p := range t.open() {
		switch {
		case p.Level > rule.LevelHandoff:
		case len(p.Texts) > 0:
			return nil
		case first == nil:
			first = p
		}
	}
	return first
}

// mergeFor is how long a quiet page waits with one that was sent before, in seconds.
const mergeFor = 60 * 60

// merged says whether a quiet page goes along with another quiet one that is
// still open: one text tells of all that wait.
func (t *deskTurn) merged(p *Page) bool {
	if p.Level > rule.LevelHandoff || p.Due > 0 || p.From != "" {
		return false
	}
	return slices.ContainsFunc(t.open(), func(o *Page) bool {
		return o != p && o.Due == 0 && o.Level <= rule.LevelHandoff && len(o.Texts) > 0 && t.now.Unix()-o.Last < mergeFor
	})
}

// forget drops the oldest closed pages.
func (t *deskTurn) forget() {
	for len(t.Pages) > pagesKept {
		i := 0
		for i < len(t.Pages) && t.Pages[i].Closed == 0 {
			i++
		}
		if i == len(t.Pages) {
			return
		}
		t.Pages = append(t.Pages[:i], t.Pages[i+1:]...)
	}
}

// over: somebody else has it, or nobody needs to. Losers hear who won.
func (t *deskTurn) over(m *Tell) {
	told := false
	for i := range t.Pages {
		p := &t.Pages[i]
		if p.Thread == m.Thread && p.Handoff == m.Handoff && (p.Closed == 0 || p.Mine) {
			t.close(p, m.Name)
			p.Passed, told = false, true
		}
	}
	if h := t.holding(m.Thread); h != nil && h.Handoff == m.Handoff {
		t.drop(m.Thread, m.Name)
		told = true
	}
	switch next := t.unsaid(); {
	case IsDrill(m.Thread) && m.Kind == TellClosed && m.Name == "": // nobody took it: whoever sleeps may sleep
	case told && next != nil:
		t.pageText(next) // the text that told of both is used up: the other still waits
	case told && m.Name != "":
		t.write(t.w.Numbers.Page(), "c-lost", text.Vars{"C": m.Name})
	case told:
		t.write(t.w.Numbers.Page(), "c-nothing", nil)
	}
}

// PageTexts are the texts of this desk that carried the pages of a handoff, as far as it
// remembers them.
func (d *Desk) PageTexts(thread string, n int) (out []int64) {
	for _, p := range d.Pages {
		if p.Thread == thread && p.Handoff == n {
			out = append(out, p.Texts...)
		}
	}
	return out
}
