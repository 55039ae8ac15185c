package bot

import (
	"slices"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
)

func (t *threadTurn) plan() handoff.Plan {
	plan := t.w.Program.Plans[t.Handoff.Level]
	switch {
	case t.onPromise():
		return t.w.Program.Promises.ladder(plan)
	case IsDrill(t.id):
		plan.Again = nil // it wakes nobody twice
	}
	return plan
}

// climb takes the next step of the ladder. A step with nobody in it costs no
// waiting, and the last one repeats until a human accepts.
func (t *threadTurn) climb() {
	if !t.open() {
		return
	}
	ho, plan := t.Handoff, t.plan()
	if IsDrill(t.id) && ho.Step >= len(plan.Steps) {
		t.endDrill()
		return
	}
	if ho.State == handoff.Requested {
		t.fire(handoff.Page)
	}
	if ho.Step == 0 {
		ho.Again = 0
		t.agenda.set(planAgain, zero)
	}
	defer t.planAgain()
	defer t.planShift()
	for {
		who := t.who(plan, ho.Step)
		at, waits := plan.Due(ho.Step), anyCounts(who) || len(ho.Asked) > 0 && anyCounts(t.everyone(plan))
		ho.Step++
		must := ho.Step > len(plan.Steps) && !slices.ContainsFunc(who, handoff.Coach.OnDuty)
		for _, c := range who {
			t.ask(c, must)
		}
		if ho.Step > len(plan.Steps) && len(ho.Asked) == 0 {
			t.out.Sick = SickNobody
		}
		if plan.Ends(ho.Step) {
			t.agenda.set(planLadder, zero)
			return
		}
		if waits || ho.Step > len(plan.Steps) || IsDrill(t.id) && ho.Step == len(plan.Steps) {
			t.agenda.set(planLadder, t.nextRung(plan.Due(ho.Step)-at))
			return
		}
	}
}

// planAgain plans when those asked are paged again.
func (t *threadTurn) planAgain() {
	ho, gaps := t.Handoff, t.plan().Again
	if ho.Again < len(gaps) && !t.agenda.has(planAgain) {
		t.agenda.set(planAgain, t.now.Add(gaps[ho.Again]))
	}
}

// again pages those who have not answered, while the search goes on.
func (t *threadTurn) again() {
	if !t.open() || !t.agenda.has(planLadder) {
		return
	}
	t.askAgain()
	t.askNew()
	t.Handoff.Again++
	t.planAgain()
}

// planShift plans to ask who comes on while somebody in danger waits.
func (t *threadTurn) planShift() {
	if t.Handoff.Level >= rule.LevelUrgent {
		t.agenda.set(planShift, t.w.Week().NextStart(t.now))
	}
}

// shiftBegins asks who has just come on.
func (t *threadTurn) shiftBegins() {
	if !t.open() || !t.agenda.has(planLadder) {
		return
	}
	t.askNew()
	t.planShift()
}

// askNew asks those whom a step that was climbed names by now and did not then: their
// shift has begun, or somebody has put them on it. Steps that ask one after the other
// have had theirs.
func (t *threadTurn) askNew() {
	plan := t.plan()
	for i, s := range plan.Steps[:min(t.Handoff.Step, len(plan.Steps))] {
		if s.Take > 0 {
			continue
		}
		for _, c := range t.who(plan, i) {
			if !slices.Contains(t.Handoff.Asked, c.ID) {
				t.page(c)
			}
		}
	}
}

// everyone is whom this step names, asked already or not: while they have time to
// answer the step is not empty.
func (t *threadTurn) everyone(plan handoff.Plan) []handoff.Coach {
	return plan.Who(t.Handoff.Step, t.w.Roster, t.w.Week(), handoff.Call{Now: t.now, Unable: append(slices.Clone(t.Handoff.Unable), t.Handoff.Coach)})
}

// anyCounts says whether somebody among these can take it: for nobody else is time lost.
func anyCounts(coaches []handoff.Coach) bool {
	return slices.ContainsFunc(coaches, handoff.Coach.Counts)
}

// who is asked at a step. A coach who writes as a person is not paged about
// themself, and their peers on shift are spared: supervisor and lead are asked.
func (t *threadTurn) who(plan handoff.Plan, step int) []handoff.Coach {
	ho := t.Handoff
	if t.onPromise() && step == 0 {
		return t.owner()
	}
	call := handoff.Call{Now: t.now, Lang: t.lang(), Own: t.known(), Unable: ho.Unable, Turn: t.ev.Rand, Paged: t.w.Paged}
	switch {
	case step >= len(plan.Steps):
	case t.onPromise(): // who was asked before is reminded
		call.Asked = []string{ho.Owner}
	default:
		call.Asked = ho.Asked
	}
	if ho.Coach != "" {
		call.Asked = append(slices.Clone(call.Asked), ho.Coach)
	}
	also := []handoff.Role(nil)
	if ho.row().Supervisor {
		also = []handoff.Role{handoff.Supervisor}
	}
	if _, coach := t.w.Roster.ByPhone(t.Phone); coach {
		also = []handoff.Role{handoff.Supervisor, handoff.Lead}
	}
	if step == 0 && also != nil && len(plan.Steps) > 0 {
		plan.Steps = slices.Clone(plan.Steps)
		if !ho.row().NoShift {
			also = append(also, plan.Steps[0].Who...)
		}
		plan.Steps[0] = handoff.Step{Who: also}
	}
	return plan.Who(step, t.peers(), t.w.Week(), call)
}

// peers is who may be asked at all: for a coach's own thread, supervisor and lead.
func (t *threadTurn) peers() handoff.Roster {
	roster := t.w.Roster
	if _, coach := roster.ByPhone(t.Phone); coach {
		roster.Coaches = slices.DeleteFunc(slices.Clone(roster.Coaches), func(c handoff.Coach) bool {
			return c.Phone == t.Phone || !c.Has(handoff.Supervisor) && !c.Has(handoff.Lead)
		})
	}
	return roster
}

// knownFor is how long a person knows the coach who had the thread last, in seconds.
const knownFor = 24 * 60 * 60

// known are the coaches whom this person knows: who had the thread a short time ago,
// then their own.
func (t *threadTurn) known() []string {
	if l := t.Last; l != nil && l.ID != "" && t.now.Unix()-l.At < knownFor {
		return append([]string{l.ID}, t.Own...)
	}
	return t.Own
}

// page asks one coach. The desk makes the code and writes the text.
func (t *threadTurn) page(c handoff.Coach) { t.ask(c, false) }

// ask is page; with must there is nobody else, and no budget spares this coach.
func (t *threadTurn) ask(c handoff.Coach, must bool) {
	ho := t.Handoff
	if !slices.Contains(ho.Asked, c.ID) {
		ho.Asked = append(ho.Asked, c.ID)
	}
	ho.Pages++
	t.note("page " + c.ID)
	page := Tell{Kind: TellPage, Handoff: t.Count, Thread: t.id, Level: ho.Level, Lang: t.lang(), Since: t.since(), Must: must}
	if t.onPromise() && t.now.Unix() <= ho.By+int64(t.w.Program.Promises.After.Seconds()) {
		page.By = ho.By
	}
	if IsDrill(t.id) {
		page.Since = 0 // no page that anybody waited for
	}
	t.tell(DeskID(c.ID), page)
}

// unable takes a coach who passed, or whose phone did not take the page, off the
// page and asks the next in the same moment; short of a crisis, when nobody is left
// who may still answer.
func (t *threadTurn) unable(coach string) {
	ho := t.Handoff
	if !slices.Contains(ho.Asked, coach) {
		return
	}
	ho.Asked = slices.DeleteFunc(ho.Asked, func(id string) bool { return id == coach })
	ho.Unable = append(ho.Unable, coach)
	if ho.Step < len(t.plan().Steps) && (ho.Level == rule.LevelCrisis || t.onPromise() || len(ho.Asked) == 0) {
		t.climb()
	}
}

// standDown tells everyone who was asked that the page is over.
func (t *threadTurn) standDown(but, name string) {
	for _, id := range t.Handoff.Asked {
		if id != but {
			t.tell(DeskID(id), Tell{Kind: TellClosed, Handoff: t.Count, Thread: t.id, Name: name})
		}
	}
	t.Handoff.Asked = nil
	for _, what := range []string{planLadder, planAgain, planShift} {
		t.agenda.set(what, zero)
	}
}

// planStatus plans the next word to a waiting person.
func (t *threadTurn) planStatus() {
	ho := t.Handoff
	if ho.Level < rule.LevelUrgent || t.held() {
		t.agenda.set(planStatus, zero)
		return
	}
	opened := time.Unix(max(ho.Opened, ho.Raised), 0)
	steps := t.w.Program.Status
	if ho.Status < len(steps) {
		t.agenda.set(planStatus, opened.Add(steps[ho.Status]))
		return
	}
	t.agenda.set(planStatus, t.nextMorning())
}

// searching are the words of a night's waiting, in their order: none comes twice in it.
var searching = []string{"wait", "wait10", "wait20", "wait50", "wait80", "wait110"}

// status tells a waiting person the truth about the search: who was asked, the
// other door, and that it goes on.
func (t *threadTurn) status() {
	ho := t.Handoff
	if !t.open() || t.held() {
		return
	}
	steps := t.w.Program.Status
	for ho.Status+1 < len(steps) && !t.now.Before(time.Unix(max(ho.Opened, ho.Raised), 0).Add(steps[ho.Status+1])) {
		ho.Status++ // after an outage one text says where things stand, not four
	}
	id := searching[min(ho.Status, len(searching)-1)]
	if ho.Status >= len(steps) {
		id = "wait-am"
	}
	ho.Status++
	if !ho.Hushed && t.now.Unix() >= ho.Sleep && !t.unheard() {
		t.say(RoleStatus, id)
	}
	t.planStatus()
}

// nextMorning is the next time the program may say good morning.
func (t *threadTurn) nextMorning() time.Time {
	return clock.NextAt(t.now, t.w.Program.Morning, t.zone(t.w.Program))
}
