package bot

import (
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// eveningFor is how long a low answer of the evening counts for a HELP: the night after
// it too.
const eveningFor = 12 * 60 * 60

// help answers HELP and INFO: the legal text, unless the carrier has said it, and always
// the offer of a human. A second one within the hour, one on a low evening, one that
// answers a question of harm, and a minor's is a call for one.
func (t *threadTurn) help(h *Heard) {
	if !t.carrierSaid(h, "HELP", t.w.Program.Carrier.Help) {
		t.say(RoleLegal, "help-law")
	}
	again := t.Helped > 0 && t.wrote()-t.Helped <= lowFor
	t.Helped = max(t.Helped, t.wrote())
	if again || t.guarded() || t.lowSince(eveningFor) || t.asked() || t.Minor {
		t.openHandoff(rule.Human, handoff.RowOf(rule.Human, rule.LevelUrgent), []string{"help-again"}, []string{"help-paged"})
		return
	}
	if t.blocked() {
		return
	}
	t.parkFlow()
	t.startFlow("help", RoleReply)
}
