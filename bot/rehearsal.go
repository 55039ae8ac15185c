package bot

import (
	"context"
	"slices"
	"time"

	"github.com/warmline/warmline/flows/text"
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
	"github.com/warmline/warmline/internal/phone"
)

// A line is in rehearsal until somebody opens it by name: only phones on the
// programme's list and the coaches' are texted. Words of crisis page all the same,
// whoever writes them, and what follows from them is carried to its end.

// Stand is whether the line is open, and who made it so. Where none is stored it is
// in rehearsal.
type Stand struct {
	Live bool  `json:"live,omitzero"`
	Acts []Act `json:"acts,omitempty"` // oldest first, never removed

	Later Later `json:",embed"`
}

// Act is that somebody opened the line or took it back.
type Act struct {
	At   int64  `json:"at"`
	By   string `json:"by"`
	Live bool   `json:"live,omitzero"`

	Later Later `json:",embed"`
}

// Stand opens the line, or takes it back into rehearsal, for all processes, and
// keeps who did it and when. What stands so already is kept as it is.
func (k *Keeper) Stand(ctx context.Context, now time.Time, by string, live bool) error {
	return k.change(ctx, func(s *shared) error {
		if s.Stand.Live != live {
			s.Stand.Live = live
			s.Stand.Acts = append(slices.Clone(s.Stand.Acts), Act{At: now.Unix(), By: by, Live: live})
		}
		return nil
	})
}

// Opens says whether the line is open to a phone.
func (w *World) Opens(n phone.Number) bool {
	if w.Stand.Live || slices.Contains(w.Program.Rehearsal, n) {
		return true
	}
	c, ok := w.Roster.ByPhone(n)
	return ok && c.Verified
}

// carried are the texts that leave to any phone: they belong to a handoff, which a
// human ends, confirm a wish for no more texts, or say that the line is not open.
var carried = []Role{RoleFirst, RoleLifeNow, RoleStatus, RoleJoins, RoleRelay, RoleRelease, RoleLegal, RoleShut}

// MayLeave says whether an effect may leave as the line stands at this moment,
// however it stood when it was decided. A coach who has not proved their phone yet
// must be asked to.
func (w *World) MayLeave(e Effect) bool {
	if !e.IsText() || w.Opens(e.To) {
		return true
	}
	if e.Role == "" {
		_, coach := w.Roster.ByPhone(e.To)
		return coach
	}
	return e.Anyone || slices.Contains(carried, e.Role)
}

// shut says whether the line is not open to this person. An open handoff is carried
// to its end; a quiet one mutes nothing, so it opens nothing either.
func (t *threadTurn) shut() bool {
	return !t.w.Opens(t.Phone) && (!t.open() || t.quiet())
}

// shutAgain is how long a phone is not told again that the line is not open.
const shutAgain = 24 * time.Hour

// notOpen is the text that says so.
const notOpen = "not-open"

// turnAway keeps the words for a coach and says, once a day, that the line is not
// open, and where help is.
func (t *threadTurn) turnAway() {
	t.Unread++
	t.note("kept for a coach: the line is not open to this phone")
	if t.forMorning() || t.now.Unix()-t.Shut < int64(shutAgain.Seconds()) {
		return
	}
	if t.say(RoleShut, notOpen) {
		t.Shut = t.now.Unix()
	}
}

// unheard says whether a crisis is open in rehearsal and no human could be asked:
// then the person hears each time where help is, so that nobody is lost to a test.
func (t *threadTurn) unheard() bool {
	return !t.w.Stand.Live && t.open() && !t.held() && t.Handoff.Level == rule.LevelCrisis && len(t.Handoff.Asked) == 0
}

// degradedShut is unheard without a conversation: what is said when no page was
// taken, and whether the words are for the line at all.
func (w *World) degradedShut(d Degraded, h Heard, v rule.Verdict, row handoff.Row) (Degraded, bool) {
	switch {
	case w.Stand.Live:
	case v.Level < rule.LevelCrisis:
		return d, w.Opens(h.From)
	case row.Held == "":
		d.Alone = w.Texts.Say(notOpen, text.Lang(v.Lang), text.Vars{"P": w.Program.Name})
	}
	return d, true
}
