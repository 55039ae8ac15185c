package bot

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/warmline/warmline/flows"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/clock"
)

// usedKept is how many variants are remembered, each once: more than all flows have now.
const usedKept = 32

// longWait is after how much time a parked question is not asked again.
const longWait = 6 * time.Hour

func (t *threadTurn) input(words string) flows.Input {
	in := flows.Input{
		Now: t.now, Wrote: time.Unix(t.wrote(), 0), Rand: t.ev.Rand, Used: t.Used, Count: t.Evens, Text: words, Date: words != "" && t.wholeDate(words), Heard: string(t.news()),
		Kept: t.Kept, Tags: t.tags(),
	}
	if words != "" {
		in.Options = t.w.Texts.Worded(t.w.Flows.Choice(t.Flow)...)
	}
	return in
}

func (t *threadTurn) startFlow(name string, role Role) {
	st, out, err := t.step(func(s *flows.Set) (flows.State, flows.Out, error) { return s.Start(name, t.input("")) })
	t.follow(st, out, err, role)
}

// answer takes the text as the answer to the open question. Own words that a
// flow has no reply to are kept for a coach; found late, a coach is asked to read
// them even when the flow keeps them.
func (t *threadTurn) answer(h *Heard) {
	t.crossed(h)
	st, out, err := t.step(func(s *flows.Set) (flows.State, flows.Out, error) { return s.Answer(t.Flow, t.input(h.Body)) })
	if errors.Is(err, flows.ErrGone) {
		t.changed()
		return
	}
	said := len(out.Say) > 0 || out.Handoff != ""
	t.follow(st, out, err, RoleReply)
	if err == nil && !said && !out.Stay && long(h.Body) {
		t.plain()
	}
}

// crossed takes a number that came before anybody could have read the question of
// safety as the answer to the question before, where that asked for numbers. The human is asked all the same.
func (t *threadTurn) crossed(h *Heard) {
	if t.Parked.Flow != "evening" || !t.w.Flows.TooSoon(t.Flow, t.wrote()) || strings.Trim(fold(h.Body), "0123456789 ") != "" {
		return
	}
	before := t.Parked
	st, out, err := t.step(func(s *flows.Set) (flows.State, flows.Out, error) { return s.Answer(before, t.input(h.Body)) })
	if err != nil {
		return
	}
	for _, s := range out.Save {
		t.save(s, map[string]string{})
	}
	t.Parked = st
}

// soon is how long after a question what follows still counts as the same talk;
// later it is the program that starts, and it starts nothing at night.
const soon = time.Hour

// flowSilent is the time in which no answer came: a nudge, or the end of the wait. At
// night a nudge is left out, and what would begin anew waits for the morning.
func (t *threadTurn) flowSilent() {
	if !t.Flow.In() {
		return
	}
	role := RoleReply
	st, out, err := t.step(func(s *flows.Set) (flows.State, flows.Out, error) { return s.Silent(t.Flow, t.input("")) })
	if errors.Is(err, flows.ErrGone) {
		t.changed()
		return
	}
	starts := len(out.Say)+len(out.Save) > 0 || t.Wished > 0 // an hour that is yet to be asked about is asked about then
	if starts && t.now.Sub(time.Unix(t.Flow.Asked, 0)) > soon {
		role = RoleRoutine
		switch {
		case !t.night() && !t.enough(1):
		case out.Nudge:
			out.Say = nil
		default:
			t.agenda.set(planFlow, clock.NextAt(t.now, t.w.Program.Quiet.From, t.zone(t.w.Program)))
			return
		}
	}
	t.follow(st, out, err, role)
}

// night says whether the program may start nothing now, in the person's zone.
func (t *threadTurn) night() bool {
	at := clock.WallOf(t.now, t.zone(t.w.Program))
	return at < t.w.Program.Quiet.From || at > t.w.Program.Quiet.To
}

// changed closes a question that is no more what it was when it was asked. An answer to
// it is kept for a coach, and the person told so; where silence was to call a human, one
// is called whatever they wrote.
func (t *threadTurn) changed() {
	was := t.Flow
	t.endFlow()
	t.note("flow closed: it has changed")
	switch {
	case was.Calls != "":
		t.flowHandoff(flows.Out{Handoff: was.Calls})
	case t.ev.Heard == nil:
	case t.late():
		t.overdue()
	default:
		t.forCoach(t.said())
		t.once(RoleReply, "moved-on")
	}
}

// follow does what a step of a flow asks for. A flow that has changed under the
// person is closed; one that fails is a matter for a human.
func (t *threadTurn) follow(st flows.State, out flows.Out, err error, role Role) {
	if errors.Is(err, errBroken) {
		t.broken()
		return
	}
	if err != nil {
		t.endFlow()
		t.note("flow closed: it has changed")
		return
	}
	was := t.Flow.Flow
	defer t.dateOver(was)
	if t.instead == nil {
		t.instead = map[string]string{}
	}
	replaced := t.instead
	t.about = out.Resource
	for _, s := range out.Save {
		t.save(s, replaced)
	}
	t.tag(out.Tags)
	t.stand(st, out)
	t.ofDate = aboutDate(was) || aboutDate(t.Flow.Flow) || t.Dating != nil && t.ofCompany
	for _, l := range out.Later {
		t.later(l)
	}
	if out.Variant != "" {
		t.Used = lastOf(slices.DeleteFunc(t.Used, func(id string) bool { return id == out.Variant }), usedKept, out.Variant)
	}
	if out.Handoff != "" {
		t.flowHandoff(out)
		return
	}
	next := ""
	if !t.Flow.In() {
		next = t.inside(was)
	}
	goesOn := next != "" || !t.Flow.In() && t.asksAgain()
	for i, id := range out.Say {
		if other, ok := onward[id]; ok && goesOn {
			out.Say[i] = other
		}
		if other, ok := replaced[id]; ok {
			out.Say[i] = other
		}
	}
	out.Say = slices.DeleteFunc(out.Say, func(id string) bool { return id == "" })
	if t.also != "" {
		out.Say, t.also = append(out.Say, t.also), ""
	}
	if len(out.Say) > 0 {
		t.say(role, out.Say...)
	}
	switch {
	case !t.Flow.In() && t.Wished > 0:
		t.startFlow(flowHour, role)
	case t.then != "":
		name := t.then
		t.then = ""
		t.startFlow(name, role)
	case next != "":
		t.startFlow(next, RoleReply)
	case !t.Flow.In():
		t.unpark()
	}
}

// stand is where the talk stands after a step: at an open question, or set aside until
// its time has come.
func (t *threadTurn) stand(st flows.State, out flows.Out) {
	if out.Wait != nil {
		t.setAside(st, out)
		st = flows.State{}
	}
	t.Flow = st
	t.beganOnce(st.Flow)
	if out.Stay {
		return
	}
	t.agenda.set(planFlow, zero)
	if out.Asks {
		t.agenda.set(planFlow, t.now.Add(out.Within))
	}
}

func (t *threadTurn) flowHandoff(out flows.Out) {
	kind := rule.Kind(out.Handoff)
	row := handoff.RowOf(kind, handoff.RowOf(kind, rule.LevelNone).Level)
	if l := new(rule.Level); out.Level != "" && l.UnmarshalText([]byte(out.Level)) == nil {
		row = handoff.RowOf(kind, *l)
	}
	if row.How == handoff.Ask { // the flow has asked
		row.How = handoff.Ladder
	}
	t.openHandoff(kind, row, []string{"flow:" + out.Handoff}, out.Say)
	if t.ev.Heard != nil {
		t.keepWords(t.ev.Heard.Body)
	}
}

// Settable are the names that set: in a flow may have, each with a case in save.
var Settable = []string{"cadence", "consent", "date", "days", "hour", "lang", "meet", "note", "optout", "pause", "track", "with"}

// save keeps what an answer said. Some answers change how the line behaves.
func (t *threadTurn) save(s flows.Saved, replaced map[string]string) {
	if s.Keep != "" {
		t.keepAnswer(s)
	}
	if s.Key == "" {
		if s.Value != "" {
			t.line(whoEvent, "kept: "+s.Keep, s.Value)
		}
		return
	}
	number, _ := strconv.Atoi(s.Value)
	switch s.Key {
	case "consent":
		evidence := ""
		if t.ev.Heard != nil {
			evidence = t.ev.Heard.Op
		}
		t.join(s.Text, evidence)
	case "lang":
		t.Lang = s.Value
	case "name":
		t.Name = s.Value
	case "evening":
		if w, err := clock.ParseWall(s.Value); err == nil {
			if !t.setEvening(w) {
				replaced["eve-time"] = ""
			}
		}
	case "hour":
		t.sayHour(s.Value)
	case "date":
		t.saveDate(s)
	case "dating":
	case "dating_words":
		t.moreDate(s.Value)
	case "datepick":
		t.pickDate(number)
	case "cadence":
		t.Cadence = number
	case "days":
		t.Off = number
	case "meet":
		if s.Value == "heard" {
			t.heardThere(t.said())
		} else {
			t.saveMeeting(number)
		}
		return
	case "pause":
		t.pause(number)
		replaced["pause"] = t.pauseText()
	case "with":
		t.saveCompany(s.Value)
		return
	case "withpart_words":
		t.companyPart(s.Value)
	case "track":
		t.setsTrack(s.Value)
		return
	case "word_words":
		replaced["word-set"] = t.keepWord(s.Value)
		return
	case "optout":
		t.stopAfterAsking(s.Value)
		return
	case flowFollow, flowFollow + "_words":
		t.followed(s)
	case "mood":
		t.Mood, t.MoodAt = number, t.wrote()
		t.Moods = t.felt(t.Moods, number, t.w.Program.Signals.Low)
	case "mood_words": // said to be kept for a coach
		t.forCoach(s.Value)
	case "note":
		t.signal(SignalKind(s.Value))
	case "urge":
		t.Urge, t.UrgeAt = number, t.wrote()
		t.Urges = t.felt(t.Urges, number, t.w.Program.Signals.Urge)
	default:
		t.Unread++
	}
	t.line(whoEvent, "answer: "+s.Key, s.Value)
}

// parkFlow puts the open question aside while something else is on.
func (t *threadTurn) parkFlow() {
	if t.Flow.In() && t.w.Flows.Resumes(t.Flow) {
		t.parkDate()
		t.Parked = t.Flow
	}
	t.Flow = flows.State{}
	t.agenda.set(planFlow, zero)
}

// unpark asks a parked question once more, if it is not stale and the hour allows.
func (t *threadTurn) unpark() {
	if !t.Parked.In() {
		return
	}
	st, again := t.Parked, t.asksAgain() && t.unparkDate()
	t.Parked = flows.State{}
	if !again {
		t.lostDate()
		t.note("question closed: not asked again")
		return
	}
	st, out, err := t.step(func(s *flows.Set) (flows.State, flows.Out, error) { return s.Resume(st, t.input("")) })
	t.follow(st, out, err, RoleReply)
}

// asksAgain says whether a question is parked that would be asked once more now: not by
// itself of somebody who has been silent since, but for the questions of joining.
func (t *threadTurn) asksAgain() bool {
	alone := t.Joined > 0 && t.ev.Heard == nil && t.ev.Told == nil && t.now.Unix()-t.Heard > int64(soon.Seconds())
	at := clock.WallOf(t.now, t.zone(t.w.Program))
	late := t.now.Sub(time.Unix(t.Parked.Asked, 0)) > longWait || at >= t.w.Program.Evening.Close || at < t.w.Program.Quiet.From
	switch {
	case !t.Parked.In() || t.Contact == OptedOut:
		return false
	case t.Parked.Flow == flowOptOut: // a wish for no texts is never too old
		return true
	}
	return !late && !alone && !t.blocked()
}

// endFlow closes whatever question is open or parked.
func (t *threadTurn) endFlow() {
	t.Flow, t.Parked, t.ParkedDate = flows.State{}, flows.State{}, nil
	t.agenda.set(planFlow, zero)
}

// dropFlows also closes what waits for a time.
func (t *threadTurn) dropFlows() {
	t.endFlow()
	t.Aside = nil
	t.planAside(zero)
}
