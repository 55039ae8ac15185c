package bot

import (
	"slices"
	"strings"
	"time"

	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// The questions whether this phone may be texted: where violence was spoken of, and where
// not. Neither gives anything away, so that one may stand for the other.
const (
	textViolence = "viol-neutral"
	textSafety   = "safety"
)

// Guard is a person's own word that somebody else may read their phone, or what they
// joined with: a borrowed phone, or words of violence just before. Nothing begins on it
// by itself, and each talk asks first.
type Guard struct {
	Since int64  `json:"since"`
	Asked int64  `json:"asked,omitzero"` // when the phone was last asked about, and
	Words string `json:"words,omitzero"` // what they wrote, which waits for the answer
	OK    int64  `json:"ok,omitzero"`    // when they last said that it may be texted, or wrote after that
	Told  bool   `json:"told,omitzero"`  // they know how it is, and how it ends

	Later Later `json:",embed"`
}

// guarded says whether the phone is in doubt by the person's own setting: not confirmed,
// or half an hour silent since.
func (t *threadTurn) guarded() bool {
	return t.Guard != nil && t.now.Unix()-t.Guard.OK > confirmedFor
}

// goesOn keeps a confirmed phone so while they write.
func (t *threadTurn) goesOn() {
	if t.Guard != nil && !t.guarded() {
		t.Guard.OK = max(t.Guard.OK, t.wrote())
	}
}

// putOnGuard sets it, or takes the phone as unconfirmed anew.
func (t *threadTurn) putOnGuard() {
	if t.Guard == nil {
		t.Guard = &Guard{Since: t.wrote()}
		t.note("somebody else may read this phone")
	}
	t.Guard.OK = 0
}

// watched hears that somebody else reads the phone.
func (t *threadTurn) watched() {
	if t.ev.Verdict.Asks != rule.AsksPrivate {
		return
	}
	t.putOnGuard()
	switch {
	case t.held() && t.Handoff.Phone != SafeDoubt:
		t.Handoff.Phone = SafeDoubt
		t.tellHolder(Tell{Kind: TellNotice, Reason: noticeShared})
	case t.open() && !t.quiet() && t.Handoff.Phone != SafeUnasked:
		t.askPhone(textSafety)
	}
}

// doubtAtStart is how a handoff begins to treat the phone.
func (t *threadTurn) doubtAtStart(row handoff.Row) {
	switch g := t.Guard; {
	case row.AbuseSafe(), t.guarded() && row.Level > rule.LevelHandoff:
		t.doubt()
	case g != nil && row.Level > rule.LevelHandoff:
		t.Handoff.Phone, t.Handoff.Confirmed = SafeConfirmed, g.OK
	}
}

// shy gives the question in the place of first texts that a guarded phone must not show.
func (t *threadTurn) shy(say []string) []string {
	if t.guarded() && !t.held() && !slices.ContainsFunc(say, GivesNothingAway) {
		t.Guard.Asked = t.wrote()
		return []string{textSafety}
	}
	return say
}

// notNow are the answers that leave the phone alone.
var notNow = []string{"2", "no", "not now", "ahora no"}

// onGuard asks whether a guarded phone may be texted before anything else is said on it.
// It reports whether that is all there is to do with the text.
func (t *threadTurn) onGuard(h *Heard) bool {
	if !t.guarded() || t.open() && !t.quiet() {
		return false
	}
	g := t.Guard
	switch said := fold(h.Body); {
	case g.Asked > 0 && said == "1" && t.wrote() >= g.Asked+readIn && t.age() <= confirmedFor*time.Second:
		t.offGuard(h)
	case g.Asked > 0 && slices.Contains(notNow, said):
		g.Asked = 0
	default:
		t.forCoach(h.Body)
		asked := g.Asked > 0 && t.wrote()-g.Asked <= confirmedFor
		yes := asked && meansYes(plainWords(h.Body))
		if said != "1" && !yes && t.ev.Verdict.Asks != rule.AsksPrivate {
			g.Words = h.Body
		}
		switch {
		case !asked:
			t.askGuard()
		case yes && t.once(RoleFirst, textViolence):
			g.Asked = t.wrote()
		}
	}
	return true
}

func (t *threadTurn) askGuard() {
	if t.say(RoleFirst, textSafety) {
		t.Guard.Asked = t.wrote()
	}
}

// offGuard goes on, for this talk, with what waited.
func (t *threadTurn) offGuard(h *Heard) {
	g := t.Guard
	words := g.Words
	g.OK, g.Asked, g.Words = t.wrote(), 0, ""
	if !g.Told {
		g.Told = t.say(RoleReply, "guard-on")
	}
	switch {
	case t.Flow.In(): // its question was not said, or long ago
		st, out, err := t.w.Flows.Resume(t.Flow, t.input(""))
		t.follow(st, out, err, RoleReply)
	case words != "":
		waited := *h
		waited.Body = words
		t.talk(&waited)
	}
}

// endGuard obeys the words that take the setting back.
func (t *threadTurn) endGuard(words []string) bool {
	if said := strings.Join(words, " "); t.Guard == nil || said != "private off" && said != "privado no" {
		return false
	}
	t.Guard = nil
	t.note("nobody else reads this phone")
	t.say(RoleReply, "guard-off")
	return true
}
