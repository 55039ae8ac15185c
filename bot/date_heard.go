package bot

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/dates"
)

// What people write about dates out of the blue, and in answer to what a reminder asks.

// whole says whether a text is a date and all of it.
func whole(r dates.Reading) bool { return r.Why == dates.Clear && r.Kind != "" }

// tellsOnlyADate says whether a text is a whole date and says nothing else.
func (t *threadTurn) tellsOnlyADate(h *Heard) bool {
	r := t.reading(h.Body)
	return whole(r) && !r.Rest && t.Joined > 0 && !t.late() && !t.asked() && (!t.open() || t.quiet()) && t.may(RoleReply)
}

// remembers says whether a text may belong together with the next. A date and nothing else
// does not: a doctor on the 18th is no wish for one in the words that follow.
func (t *threadTurn) remembers(h *Heard) bool {
	if !strings.ContainsAny(h.Body, "0123456789") {
		return true
	}
	r := t.reading(h.Body)
	return !whole(r) || r.Rest
}

// dateToo hears a date that a text tells beside a wish for a human, or a fear of the law.
func (t *threadTurn) dateToo(h *Heard) {
	r := t.reading(h.Body)
	if t.quiet() && (t.Handoff.Kind == rule.Human || t.Handoff.Kind == rule.Warrant) && whole(r) && t.Joined > 0 && !t.late() && t.may(RoleReply) {
		t.tells(h, r)
	}
}

// telling hears a date out of the blue, a new one, one that has moved, or one that is
// off. It reports whether that is what the text is about.
func (t *threadTurn) telling(h *Heard) bool {
	if t.Joined == 0 || t.late() || !t.may(RoleReply) {
		return false
	}
	r := t.reading(h.Body)
	switch {
	case slices.Contains(whileTelling, t.Flow.Flow):
		if !t.answers() || !t.tellsOther(h, r) {
			return false
		}
	case aboutDate(t.Flow.Flow) && t.answers():
		return t.tellsMore(r)
	case t.tellsVisit(h, r):
		return true
	case t.answers() && (!whole(r) || r.Rest), !t.tells(h, r):
		return false
	}
	if r.Rest && !slices.Contains(leaves, fold(h.Body)) {
		t.forCoach(h.Body) // what else they said is read by a human
	}
	return true
}

// tells hears a date that no question was about.
func (t *threadTurn) tells(h *Heard, r dates.Reading) bool {
	is := t.matching(r)
	if r.Act == dates.Move && r.Kind != "" && len(is) == 0 { // of one that is not kept here
		r.Act = dates.Set
	}
	switch {
	case r.Act == dates.Fix:
		d := t.justKept()
		if d == nil || r.Rest || !r.Says() && !r.Why.Hard() {
			return false
		}
		if !t.behindWord(h) {
			t.talkDate(d.ID, r)
		}
	case r.Act == dates.Drop && len(is) == 0 && r.NamesDay() && !r.Rest && len(t.coming()) > 0: // none that day
		t.listDates(h)
	case r.Act != dates.Set && len(is) == 0, r.Act == dates.Move && r.Kind == "" && !r.Says(), r.Act == dates.Drop && r.Kind == "" && !r.NamesDay(), r.Rest && !whole(r) && !r.Moment:
		return false
	case r.Act != dates.Set && t.behindWord(h):
	case r.Act == dates.Drop:
		t.wantsOff(is)
	case r.Act == dates.Move:
		t.moving(is, r)
	case r.Kind == "", !r.Says() && r.Why == dates.None:
		return false
	case r.Kind != dates.Court && r.Kind != dates.Visit && !whole(r) && !r.Moment:
		return false
	case r.Why == dates.NoTime && (t.hasThatDay(r) || t.questions(h)): // "court tomorrow?"
		t.listDates(h)
	default:
		t.talkDate(0, r)
	}
	return true
}

// hasThatDay says whether a date of that kind is kept for that day.
func (t *threadTurn) hasThatDay(r dates.Reading) bool {
	return slices.ContainsFunc(t.matching(r), func(d Date) bool {
		return time.Unix(d.At, 0).In(t.zone(t.w.Program)).Format(time.DateOnly) == r.Day
	})
}

// questions says whether a text asks, and there is a date to tell of.
func (t *threadTurn) questions(h *Heard) bool {
	return strings.ContainsAny(h.Body, "?¿") && len(t.coming()) > 0
}

// justKept is the date that was kept last, while they are still at it.
func (t *threadTurn) justKept() (last *Date) {
	for _, d := range t.coming() {
		if t.now.Sub(time.Unix(d.Told, 0)) < settingFor && (last == nil || d.Told > last.Told) {
			last = t.date(d.ID)
		}
	}
	return last
}

// leaves are the words by which somebody leaves a date that they were asked about.
var leaves = []string{"nvm", "never mind", "nevermind", "forget it", "leave it", "olvidalo", "olvídalo", "dejalo", "déjalo", "no importa"}

// picking says whether one of a list is asked for by its number.
func (t *threadTurn) picking() bool {
	return (t.Flow.Flow == flowDates || t.Flow.Flow == flowDateWhich) && t.Flow.Step != "one"
}

// tellsOther hears, while a date is being told, that it is not to be kept, that one is off,
// or another date. What was read back before is asked about again after it.
func (t *threadTurn) tellsOther(h *Heard, r dates.Reading) bool {
	is, known, list := t.matching(r), t.knownDate(), t.Flow.Flow == flowDates || t.Flow.Flow == flowDateWhich
	if d := t.datingOf(); d != nil && r.Kind == "" && !r.NamesDay() {
		is = []Date{*d}
	}
	switch n, err := strconv.Atoi(fold(h.Body)); {
	case slices.Contains(leaves, fold(h.Body)), !list && r.Act == dates.Drop && !r.Rest && len(is) == 0:
		t.Dating, t.Flow = nil, flows.State{}
		t.agenda.set(planFlow, zero)
		t.say(RoleReply, "date-left")
		t.unpark()
	case t.picking() && err == nil && n > len(t.coming()), list && r.Act == dates.Drop && !r.Rest && len(is) == 0: // there is none to take
		if !t.behindWord(h) {
			t.startFlow(t.Flow.Flow, RoleReply)
		}
	case r.Act == dates.Drop && !r.Rest:
		t.wantsOff(is)
	case t.Flow.Flow == flowDates && r.Kind != "" && (whole(r) || r.Moment || r.Act == dates.Move):
		t.Dating = nil
		return t.tells(h, r)
	case !list && r.Why == dates.NoTime && r.Kind != "" && !r.Rest && t.questions(h):
		t.listDates(h)
	case !list && whole(r) && known.Says() && known.Kind != "" && (r.Kind != known.Kind || r.Name != known.Name):
		t.talkDate(0, r)
	case t.Flow.Flow == flowDateRight && (r.Why.Hard() || r.Why == dates.Gap): // right, but for that
		t.moreDate(h.Body)
		t.replace("date-ask", askBack(r.Why))
		t.startFlow(flowDate, RoleReply)
	default:
		return false
	}
	return true
}

// tellsVisit hears, where somebody was told a place for a visit, the day of one: it is read
// back, and the place has done its work.
func (t *threadTurn) tellsVisit(h *Heard, r dates.Reading) bool {
	says := r.Why == dates.Clear || !r.Rest && (r.Day != "" || r.Why.Hard())
	if t.Flow.Flow != flowVisit || !t.answers() || r.Act != dates.Set || r.Kind != "" && r.Kind != dates.Visit || !says {
		return false
	}
	r.Kind, t.Flow = dates.Visit, flows.State{}
	t.talkDate(0, r)
	if r.Rest {
		t.forCoach(h.Body)
	}
	return true
}

// behindWord asks for the person's own word before a date that is kept is read back. It
// reports whether that is all there is to do with the text.
func (t *threadTurn) behindWord(h *Heard) bool {
	id := ReadsOut(t.abuse(), t.Word != "" && !t.unlocked)
	if id == "lock" {
		t.Locked = &Said{t.wrote(), h.Body}
	}
	return id != "" && t.say(RoleLegal, id)
}

// tellsMore hears, in answer to a reminder or to how it went, that the date has moved, is
// off, or that there is another.
func (t *threadTurn) tellsMore(r dates.Reading) bool {
	d := t.datingOf()
	ahead := d != nil && d.At > t.now.Unix()
	switch {
	case t.Dating == nil, r.Rest, r.Act == dates.Set && r.Day == "", !ahead && r.Day == "":
		return false
	case t.Flow.Flow == flowDateSet && !r.NamesDay() && r.Act != dates.Drop: // "make it 8"
		return false
	case ahead && r.Act == dates.Drop:
		t.wantsOff([]Date{*d})
	case ahead:
		t.moving([]Date{*d}, r)
	default:
		r.Act, r.Kind = dates.Set, cmp.Or(r.Kind, t.Dating.Kind)
		t.talkDate(0, r)
	}
	return true
}

// matching are the dates ahead that a text can mean.
func (t *threadTurn) matching(r dates.Reading) (out []Date) {
	for _, d := range t.coming() {
		if r.Act == dates.Drop && !r.Fits(time.Unix(d.At, 0).In(t.zone(t.w.Program))) {
			continue
		}
		if r.Kind == "" || r.Name == "" && r.Kind == dates.Other || d.Kind == r.Kind {
			out = append(out, d)
		}
	}
	return out
}

// wantsOff asks whether a date is to be taken off.
func (t *threadTurn) wantsOff(is []Date) {
	t.parkFlow()
	if len(is) > 1 {
		t.Dating = nil
		t.startFlow(flowDates, RoleReply)
		return
	}
	t.Dating = &Dating{Of: is[0].ID}
	t.startFlow(flowDateDrop, RoleReply)
}

// moving reads back a date that has moved; which one is asked where several may be meant.
func (t *threadTurn) moving(is []Date, r dates.Reading) {
	switch r.Act = dates.Set; {
	case len(is) == 1 && !r.Says() && !r.Why.Hard():
		t.parkFlow()
		t.Dating = &Dating{Of: is[0].ID}
		t.startFlow(flowDate, RoleReply) // to when?
		return
	case len(is) == 1:
		t.talkDate(is[0].ID, r)
		return
	case !r.Says():
		t.wantsOff(is)
		return
	}
	t.parkFlow()
	t.Dating = dating(0, r)
	t.startFlow(flowDateWhich, RoleReply)
}

// talkDate reads a date back, or asks for what is missing.
func (t *threadTurn) talkDate(of int, r dates.Reading) {
	t.parkFlow()
	t.Dating = dating(of, r)
	why := r.Why
	if !why.Hard() && why != dates.Gap {
		why = t.knownDate().Why
	}
	if why == dates.Clear {
		t.startFlow(flowDateRight, RoleReply)
		return
	}
	t.replace("date-ask", askBack(why))
	t.startFlow(flowDate, RoleReply)
}

// askBack is the text that asks for what was not clear.
func askBack(why dates.Why) string {
	switch why {
	case dates.Clear, dates.None:
		return "date-again"
	}
	return "date-" + string(why)
}
