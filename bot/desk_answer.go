package bot

import (
	"slices"
	"strings"
	"unicode"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff/rule"
)

// goneFor is how long after a page closed an OK may still have been meant for it.
const goneFor = 2 * 60

// accept is OK to a page. It takes a page only when there can be no doubt which.
func (t *deskTurn) accept(h *Heard) {
	open, gone := t.open(), t.justClosed()
	passed := t.passed()
	switch {
	case len(open) == 0 && passed != nil && (gone == nil || gone.Closed <= passed.Closed):
		t.claim(passed) // a second thought; the thread knows whether it is still free
	case len(open) == 0 && gone != nil && gone.By == t.coach.Name:
		t.mine(gone)
	case len(open) == 0 && gone != nil && gone.By != "":
		t.write(h.To, "c-closed", text.Vars{"C": gone.By})
	case len(open) == 0:
		t.write(h.To, "c-nothing", nil)
	case len(open) == 1 && gone != nil && gone.By != t.coach.Name && gone.Thread != open[0].Thread && !IsDrill(gone.Thread):
		t.write(h.To, "c-gone", text.Vars{"A": gone.Code, "C": gone.By, "A2": open[0].Code})
	case len(open) == 1, quiet(open):
		t.claim(open[0])
	default:
		t.write(h.To, "c-which", text.Vars{"A": open[0].Code, "A2": open[1].Code})
	}
}

// quiet says whether all of these wait for the next coach who has time, and none by a
// promised hour: then OK takes the one that waits longest.
func quiet(open []*Page) bool {
	return !slices.ContainsFunc(open, func(p *Page) bool {
		return p.Level > rule.LevelHandoff || p.Mine || p.Due > 0 || p.From != ""
	})
}

// secondThought is how long after PASS an OK takes the page after all, in seconds.
const secondThought = 30 * 60

// passed is the page this coach passed last, a short time ago.
func (t *deskTurn) passed() *Page {
	var last *Page
	for i := range t.Pages {
		if p := &t.Pages[i]; p.Passed && t.now.Unix()-p.Closed <= secondThought && (last == nil || IsDrill(last.Thread) || !IsDrill(p.Thread)) {
			last = p
		}
	}
	return last
}

// justClosed is the page that closed last, if that is so short a time ago that
// the coach may not have seen it.
func (t *deskTurn) justClosed() *Page {
	var last *Page
	for i := range t.Pages {
		p := &t.Pages[i]
		if p.Closed > 0 && t.now.Unix()-p.Closed <= goneFor && p.By != "" && (last == nil || p.Closed > last.Closed) {
			last = p
		}
	}
	return last
}

func (t *deskTurn) claim(p *Page) {
	p.Mine = true
	t.tell(p.Thread, Tell{Kind: TellClaim, Handoff: p.Handoff, Thread: p.Thread, Coach: t.coach.ID, Name: t.coach.Name})
}

// byCode takes the page whose code stands alone in a text, or asks whoever has it with
// ASK before the code. An old code is never another person's.
func (t *deskTurn) byCode(body string) bool {
	code, asks := strings.CutPrefix(strings.ToUpper(strings.Trim(strings.TrimSpace(body), ".!")), sayAsk+" ")
	if !isCode(code) {
		return false
	}
	for i := range t.Pages {
		p := &t.Pages[i]
		if p.Code != code {
			continue
		}
		switch {
		case p.Closed == 0, p.Passed && !asks:
			t.claim(p)
		case p.By == t.coach.Name:
			t.mine(p)
		case asks: // the thread knows who has it
			t.tell(p.Thread, Tell{Kind: TellWant, Handoff: p.Handoff, Thread: p.Thread, Coach: t.coach.ID, Name: t.coach.Name})
		case p.By != "":
			t.write(t.ev.Heard.To, "c-closed-ask", text.Vars{"C": p.By, "A": code})
		default:
			t.write(t.ev.Heard.To, "c-expired", text.Vars{"A": code})
		}
		return true
	}
	t.write(t.ev.Heard.To, "c-expired", text.Vars{"A": code})
	return true
}

// mine answers a coach who asks for a page they have taken already.
func (t *deskTurn) mine(p *Page) {
	if h := t.holding(p.Thread); h != nil && h.Handoff == p.Handoff {
		t.write(t.ev.Heard.To, "c-yours", nil)
		return
	}
	t.write(t.ev.Heard.To, "c-expired", text.Vars{"A": p.Code})
}

func isCode(s string) bool {
	if len(s) < 2 || len(s) > 5 || !strings.Contains(letters, s[:1]) {
		return false
	}
	return strings.IndexFunc(s[1:], func(r rune) bool { return !unicode.IsDigit(r) }) < 0
}

// passes is PASS: to a page, or for another coach while this one stays.
func (t *deskTurn) passes(at *Holding) {
	open := t.open()
	switch {
	case at != nil && (len(open) == 0 || at.Number != t.w.Numbers.Page()):
		t.tell(at.Thread, Tell{Kind: TellPass, Handoff: at.Handoff, Thread: at.Thread, Coach: t.coach.ID})
	case len(open) > 0:
		for _, p := range open {
			t.close(p, "")
			p.Passed = true
			t.tell(p.Thread, Tell{Kind: TellPass, Handoff: p.Handoff, Thread: p.Thread, Coach: t.coach.ID})
		}
		if from := open[0].From; len(open) == 1 && from != "" {
			t.write(t.w.Numbers.Page(), "c-keeps", text.Vars{"C": from})
			return
		}
		t.write(t.w.Numbers.Page(), "c-pass", nil)
	case len(t.Held) == 1:
		h := &t.Held[0]
		t.tell(h.Thread, Tell{Kind: TellPass, Handoff: h.Handoff, Thread: h.Thread, Coach: t.coach.ID})
	default:
		t.write(t.ev.Heard.To, "c-nothing", nil)
	}
}
