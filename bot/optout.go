package bot

import (
	"github.com/warmline/warmline/handoff"
	"github.com/warmline/warmline/handoff/rule"
)

// The families of reserved words. They are never commands or expected answers.
const (
	wordStop  = "stop"
	wordStart = "start"
	wordHelp  = "help"
)

// reservedWords count only as the whole message. The value says whether the
// carrier knows the word too and may have answered it already.
var reservedWords = map[string]struct {
	family  string
	carrier bool
}{
	"stop": {wordStop, true}, "stopall": {wordStop, true}, "unsubscribe": {wordStop, true}, "cancel": {wordStop, true}, "end": {wordStop, true}, "quit": {wordStop, true}, "optout": {wordStop, true}, "revoke": {wordStop, true},
	"opt out": {wordStop, false}, "opt-out": {wordStop, false}, "stop all": {wordStop, false}, "alto": {wordStop, false}, "parar": {wordStop, false}, "basta": {wordStop, false}, "cancelar": {wordStop, false}, "no mas": {wordStop, false}, "no más": {wordStop, false}, "fin": {wordStop, false},
	"start": {wordStart, true}, "unstop": {wordStart, true},
	"help": {wordHelp, true}, "info": {wordHelp, true}, "ayuda": {wordHelp, false},
}

// keyword is the family of a whole-message keyword, "" for any other text and for
// what was spoken: HELP is a word for the carrier, "help" in a call is none.
func (h *Heard) keyword() string {
	if h.called() {
		return ""
	}
	return reservedWords[fold(h.Body)].family
}

// reserved is the family of a text that the carrier takes for a keyword, or that is one.
func reserved(h *Heard) string {
	switch h.OptOut {
	case "STOP":
		return wordStop
	case "START":
		return wordStart
	case "HELP":
		return wordHelp
	}
	return h.keyword()
}

// optOut obeys a wish to get no more texts, in a keyword or in plain words, and
// confirms it once. It never closes a page.
func (t *threadTurn) optOut(h *Heard, word string) bool {
	switch {
	case t.Contact == OptedOut && word != wordStart:
		if word == wordHelp && !t.carrierSaid(h, "HELP", t.w.Program.Carrier.Help) {
			t.say(RoleLegal, "help-law")
		}
		return true
	case word != wordStop && !t.verdict.OptOut:
		return false
	}
	inDanger, neutral := t.low() || t.low60(), t.open() && t.Handoff.row().AbuseSafe()
	t.leave(h.Op)
	if t.open() {
		t.Handoff.OptOut, t.Handoff.NotThem = true, true
	}
	if !t.carrierSaid(h, "STOP", t.w.Program.Carrier.Stop) {
		id := "optout"
		if neutral {
			id = "optout-neutral"
		}
		t.say(RoleLegal, id)
	}
	if inDanger && (!t.open() || t.quiet()) && t.verdict.Level < rule.LevelUrgent {
		t.openHandoff(rule.Distress, handoff.RowOf(rule.Distress, rule.LevelUrgent), []string{"left-in-distress"}, nil)
		t.Handoff.Left = true
	}
	return true
}

// carrierSaid says whether the carrier has answered this keyword itself: it tells
// so, or it is set to and knows the word.
func (t *threadTurn) carrierSaid(h *Heard, told string, handles bool) bool {
	return h.OptOut == told || handles && reservedWords[fold(h.Body)].carrier
}

// leave records the opt-out and takes back all that was planned.
func (t *threadTurn) leave(evidence string) {
	t.No = max(t.No, t.wrote())
	if t.Contact == OptedOut {
		return
	}
	t.takeBack(RoleFirst, RoleLifeNow, RoleStatus, RoleJoins, RoleRelay, RoleRelease, RoleReply, RoleRoutine)
	t.Contact = t.Contact.fire(contactOptOut)
	t.Consent = append(t.Consent, Consent{Kind: consentTexts, At: t.wrote(), Lang: t.lang(), Channel: "text", Evidence: evidence})
	t.endFlow()
	for _, what := range []string{planEvening, planResume, planStatus, planSecond} {
		t.agenda.set(what, zero)
	}
	t.note("opted out")
}

// low60 says whether a handoff of urgent level or above ended within the hour.
func (t *threadTurn) low60() bool {
	return t.Last != nil && t.Last.Level >= rule.LevelUrgent && t.now.Unix()-t.Last.At <= lowFor
}

// optIn is START: only the person can undo an opt-out. It reports whether they
// are back; a phone that never joined is offered to join like a new one.
func (t *threadTurn) optIn(h *Heard, word string) bool {
	if word != wordStart || t.Contact != OptedOut && t.Contact != WrongNumber {
		return false
	}
	if t.open() {
		t.Handoff.OptOut, t.Handoff.NotThem = false, false
	}
	if t.Joined == 0 {
		t.Contact, t.Offered = t.Contact.fire(contactOffer), 0
		return false
	}
	t.join("rejoin", h.Op)
	return true
}

// help answers HELP: the legal text, unless the carrier has said it, and always
// the offer of a human. A second HELP within the hour, or one on a low evening,
// is a call for one.
func (t *threadTurn) help(h *Heard) {
	if !t.carrierSaid(h, "HELP", t.w.Program.Carrier.Help) {
		t.say(RoleLegal, "help-law")
	}
	again := t.Helped > 0 && t.wrote()-t.Helped <= lowFor
	t.Helped = max(t.Helped, t.wrote())
	if again || t.low() {
		t.openHandoff(rule.Human, handoff.RowOf(rule.Human, rule.LevelUrgent), []string{"help-again"}, []string{"help-paged"})
		return
	}
	t.parkFlow()
	t.startFlow("help", RoleReply)
}
