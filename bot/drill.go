package bot

import (
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// A drill is a handoff of a thread that belongs to no phone. Its pages go up the real
// ladder to the real desks, once round; whoever takes it ends it.

const drillPrefix = "drill-"

// kindDrill is the kind of a drill's handoff: no words ask for one.
const kindDrill rule.Kind = "drill"

// DrillID is the conversation id of a drill that begins at a moment.
func DrillID(at time.Time) string {
	return drillPrefix + strings.ReplaceAll(at.UTC().Format("20060102-150405.000"), ".", "-")
}

// IsDrill says whether a conversation is a drill.
func IsDrill(id string) bool { return strings.HasPrefix(id, drillPrefix) }

// drill begins one. It happens to nobody's thread, and once.
func (t *threadTurn) drill(m *Tell) {
	if !IsDrill(t.id) || t.Count > 0 {
		t.note("no drill here")
		return
	}
	t.Count++
	t.Handoff = &Handoff{State: handoff.None, Level: m.Level, Kind: kindDrill, Opened: t.now.Unix(), World: t.w.Version}
	t.note("drill " + m.Level.String())
	t.fire(handoff.Page)
	t.setLane()
	if t.climb(); len(t.Handoff.Asked) == 0 {
		t.endDrill() // there is nobody to wait for
	}
}

// drillTaken thanks the coach. A trainee does not end a drill of a crisis.
func (t *threadTurn) drillTaken(m *Tell) {
	ho := t.Handoff
	t.note("accepted " + m.Coach)
	t.tell(m.From, Tell{Kind: TellWon, Handoff: t.Count, Thread: t.id, Level: ho.Level})
	if t.learns(m.Coach) {
		ho.Asked = slices.DeleteFunc(ho.Asked, func(id string) bool { return id == m.Coach })
		ho.Unable = append(ho.Unable, m.Coach)
		return
	}
	t.fire(handoff.Accept)
	ho.Coach, ho.Name, ho.Taken = m.Coach, m.Name, t.now.Unix()
	t.out.Moves = append(t.out.Moves, Move{MoveAccepted, ho.Level, time.Duration(ho.Taken-ho.Opened) * time.Second, true})
	t.endDrill()
}

// endDrill ends it, taken or not.
func (t *threadTurn) endDrill() {
	ho := t.Handoff
	t.standDown(ho.Coach, ho.Name)
	t.Last = &Closed{Level: ho.Level, Coach: ho.Name, ID: ho.Coach, At: t.now.Unix()}
	t.remembered()
	t.Handoff = nil
	t.note("drill over")
}

// leaveDrills closes the pages of drills: this coach is with a person now, and an OK
// must mean nothing else.
func (t *deskTurn) leaveDrills() {
	for _, p := range t.open() {
		if IsDrill(p.Thread) {
			t.close(p, "")
			t.tell(p.Thread, Tell{Kind: TellPass, Handoff: p.Handoff, Thread: p.Thread, Coach: t.coach.ID, Reason: "busy"})
		}
	}
}

// Carried says whether a text of this desk carried the page of a thread.
func (d *Desk) Carried(thread string, seq int64) bool {
	return slices.ContainsFunc(d.Pages, func(p Page) bool { return p.Thread == thread && slices.Contains(p.Texts, seq) })
}
